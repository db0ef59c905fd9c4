"""Reads the CSV tables of ``ontology/authority/`` and folds names for comparison.

Folding forgives what writers vary without meaning (case, spaces, dashes, where the tone mark stands,
TW / T.Ư / Trung ương) and keeps what tells names apart: every mark. Without marks Hưng and Hùng are one.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from partygraph.errors import DataError
from partygraph.resources import ontology_path


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with its place for messages."""

    file: Path
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def maybe(self, column: str) -> str | None:
        """The cell, None where it is empty."""
        return self.cells[column] or None

    def many(self, column: str) -> tuple[str, ...]:
        """The parts of a cell that are separated by ``|``."""
        return tuple(part for part in self.cells[column].split("|") if part)

    def day(self, column: str) -> date | None:
        """The ISO day in the cell, None where it is empty."""
        if not self.cells[column]:
            return None
        try:
            return date.fromisoformat(self.cells[column])
        except ValueError as error:
            raise self.error(f"{column} is {self.cells[column]!r}; write YYYY-MM-DD") from error

    def number(self, column: str) -> int | None:
        """The whole number in the cell, None where it is empty."""
        if not self.cells[column]:
            return None
        try:
            return int(self.cells[column])
        except ValueError as error:
            raise self.error(f"{column} is {self.cells[column]!r}; write a whole number") from error

    def yes(self, column: str) -> bool:
        """Whether the cell says ``yes``."""
        if self.cells[column] not in ("yes", "no"):
            raise self.error(f"{column} is {self.cells[column]!r}; write yes or no")
        return self.cells[column] == "yes"

    def error(self, problem: str) -> DataError:
        """An error that names this row."""
        return DataError(self.file, self.line, problem)


def rows(name: str) -> Iterator[Row]:
    """The rows of ``ontology/authority/<name>`` in file order, checked for width, NFC and double ids."""
    path = ontology_path("authority", name)
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream)
        header = next(reader)
        seen: set[str] = set()
        for cells in reader:
            row = _row(path, reader.line_num, header, cells)
            if cells[0] in seen:
                raise row.error(f"{header[0]} {cells[0]!r} stands twice; an id names one row")
            seen.add(cells[0])
            yield row


def _row(path: Path, line: int, header: list[str], cells: list[str]) -> Row:
    if len(cells) != len(header):
        raise DataError(path, line, f"{len(cells)} cells; the header has {len(header)}")
    for cell in cells:
        if not unicodedata.is_normalized("NFC", cell) or "\u00d0" in cell:
            raise DataError(path, line, f"{cell!r} is not NFC or has U+00D0; write Đ as U+0110")
    return Row(path, line, dict(zip(header, cells, strict=True)))


# Upper case only: "tư" is a word of its own (Viện Tư pháp).
_CENTRAL = re.compile(r"(?<!\w)(?:T\.\s?Ư\.?|T\.\s?W\.?|TƯ|TW|Tw)(?!\w)|(?<=UB|VP|BT)T[ƯW](?!\w)")
_ABBREVIATIONS = (
    (re.compile(r"(?<!\w)UB(?=T[ƯW](?!\w))"), "Ủy ban "),
    (re.compile(r"(?<!\w)BCH(?=T\.?[ƯW](?!\w))"), "Ban Chấp hành "),
    (_CENTRAL, "Trung ương"),
    (re.compile(r"(?<!\w)UBKT(?!\w)"), "Ủy ban Kiểm tra"),
    (re.compile(r"(?<!\w)UBND(?!\w)"), "Ủy ban nhân dân"),
    (re.compile(r"(?<!\w)HĐND(?!\w)"), "Hội đồng nhân dân"),
    (re.compile(r"(?<!\w)BCH(?!\w)"), "Ban Chấp hành"),
    (re.compile(r"(?<!\w)BTV(?!\w)"), "Ban Thường vụ"),
    (re.compile(r"(?<!\w)MTTQ(?!\w)"), "Mặt trận Tổ quốc"),
    (re.compile(r"(?<!\w)MTTQVN(?!\w)"), "Mặt trận Tổ quốc Việt Nam"),
    (re.compile(r"(?<!\w)KH\s?(?:&|và|-)?\s?CN(?!\w)"), "Khoa học và Công nghệ"),
)
_LATE_TONE = {
    late: early
    for first, seconds in (("o", "ae"), ("u", "y"))
    for second in seconds
    for tone in "\u0300\u0301\u0303\u0309\u0323"
    for late, early in [
        (
            unicodedata.normalize("NFC", first + second + tone),
            unicodedata.normalize("NFC", first + tone + second),
        )
    ]
}
_LATE_TONE_SYLLABLE = re.compile(rf"(?<!q)({'|'.join(_LATE_TONE)})(?!\w)")


# Bounded: names come from articles without end.
@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """`name` in the form in which names are compared.

    >>> fold("Uỷ  ban Kiểm tra T.Ư") == fold("UBKT Trung ương")
    True
    >>> fold("Hưng") == fold("Hùng")
    False
    """
    text = unicodedata.normalize("NFC", name).replace("\u00d0", "Đ").replace("\u00f0", "đ")
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", text)
    for pattern, full in _ABBREVIATIONS:
        text = pattern.sub(full, text)
    text = _LATE_TONE_SYLLABLE.sub(lambda match: _LATE_TONE[match[0]], text.lower())
    return re.sub(r"\s+", " ", re.sub(r"\s*-\s*", "-", text)).strip(" .,;:")
