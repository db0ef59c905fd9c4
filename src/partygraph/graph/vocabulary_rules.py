"""The rows beside the Turtle that the ontology's page tells of: triggers of relations, integrity checks."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from partygraph.errors import DataError
from partygraph.graph.vocabulary import Words
from partygraph.resources import ontology_path
from partygraph.vocab import PG


@dataclass(frozen=True, slots=True)
class TriggerRow:
    """One row of ``rules/``: the words that state `term` (an IRI), and a sentence in gold notation."""

    term: str
    table: str
    triggers: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class Check:
    """An integrity rule of ``verify/``: its name, and what it finds."""

    name: str
    finds: Words


def trigger_rows(root: Path | None = None) -> tuple[TriggerRow, ...]:
    """The rows of relations, of actions and of modality, as the files order them."""
    return tuple(_rows((root or ontology_path()) / "rules"))


def _rows(folder: Path) -> Iterator[TriggerRow]:
    for name in ("relations.toml", "actions.toml", "stance.toml"):
        path = folder / name
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise DataError(path, None, f"not TOML: {error}") from error
        for table, rows in tables.items():
            for row_name, row in rows.items():
                local = row.get("change") or row.get("kind") or row.get("modality") or row_name
                yield TriggerRow(PG + local, table, tuple(row["triggers"]), row["example"])


def checks(root: Path | None = None) -> tuple[Check, ...]:
    """The integrity rules, by name; their first two lines tell what they find."""
    found = []
    for path in sorted(((root or ontology_path()) / "verify").glob("*.rq")):
        text = path.read_text(encoding="utf-8")
        told = dict(re.findall(r"^# (vi|en): (.+)$", text, flags=re.MULTILINE))
        if set(told) != {"vi", "en"}:
            raise DataError(path, 1, "a check begins with '# vi: …' and '# en: …'")
        found.append(Check(path.stem, Words(told["vi"], told["en"])))
    return tuple(found)
