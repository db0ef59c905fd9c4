"""The rules of ``ontology/rules/boilerplate.toml``: which lines of a page are not the article's own."""

import re
import tomllib
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from partygraph.errors import DataError
from partygraph.resources import ontology_path

LONGEST_MARKED_LINE: Final = 300
_LONGEST_LINK: Final = 160
_SENTENCE_ENDS: Final = (".", ":", ";", "…", "!", "?", "”", '"')
_KEYS: Final = frozenset(
    {"id", "why", "reach", "where", "site", "whole", "patterns", "signs", "capitals", "acts", "cuts", "keeps"}
)
_WORD_LISTS: Final = (
    ("signature", "credits"),
    ("signature", "agencies"),
    ("signature", "unnamed"),
    ("signature", "no_names"),
    ("signature", "no_office"),
    ("signature", "authors"),
    ("signature", "teams"),
    ("signature", "pictures"),
    ("date", "marks"),
    ("date", "counts"),
    ("date", "buttons"),
)
_BULLET: Final = "-–•*+»›>·▪●○ \t\u00a0"
_TAIL: Final = ":.… \t\u00a0|"
_BACKREFERENCE: Final = re.compile(r"(?<!\\)\\[1-9]|\(\?P=|^\(\?[a-z]+\)")


class Reach(StrEnum):
    """How far a rule cuts from the line that it recognises."""

    LINE = "line"
    REST = "rest"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason for a cut; see the head of the file for the fields."""

    id: str
    why: str
    reach: Reach
    only_outside: bool = False
    names_publisher: bool = False
    whole: frozenset[str] = frozenset()
    patterns: tuple[re.Pattern[str], ...] = ()
    signs: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    cuts: tuple[str, ...] = field(default=(), compare=False)
    keeps: tuple[str, ...] = field(default=(), compare=False)

    def marks(self, line: str) -> bool:
        """Whether `line` (as printed, without its line end) bears a mark of this rule."""
        if len(line) > LONGEST_MARKED_LINE:
            return False
        printed = fold_line(line)
        return self.marks_folded(line, printed, printed.casefold())

    def marks_folded(self, line: str, printed: str, key: str) -> bool:
        """The same of `line`, of it as `fold_line` gives it, and of `key`, its case-folded form."""
        return (
            (self.signs != () and self._begins_with_a_sign(line))
            or key.rstrip(_TAIL) in self.whole
            or any(pattern.match(key) for pattern in self.patterns)
            or (self.capitals != () and printed == printed.upper() and self._begins_with_a_body(printed))
        )

    def _begins_with_a_sign(self, line: str) -> bool:
        """Whether `line` begins with a sign and reads on as a headline: a quotation is sentences."""
        bare = line.strip()
        is_short = len(bare) <= _LONGEST_LINK and " " in bare and not bare.endswith(_SENTENCE_ENDS)
        return bare.startswith(self.signs) and is_short

    def _begins_with_a_body(self, printed: str) -> bool:
        if not any(printed.startswith(f"{mark} ") for mark in self.capitals):
            return False
        tells = any(f" {act} " in f"{printed} " for act in self.acts)
        return not tells and not any(c.isdigit() for c in printed)


def fold_line(line: str) -> str:
    """`line` with white space folded, and list bullets gone; for matching only.

    >>> fold_line("  -  Trang chủ ")
    'Trang chủ'
    """
    return " ".join(unicodedata.normalize("NFC", line).split()).lstrip(_BULLET)


def rule_of(line: str) -> Rule | None:
    """The first rule that marks `line`, which is folded once for all of them."""
    if len(line) > LONGEST_MARKED_LINE:
        return None
    printed = fold_line(line)
    key = printed.casefold()
    if not _marks().may_stand(line, printed, key):
        return None
    return next((rule for rule in rules() if rule.marks_folded(line, printed, key)), None)


@dataclass(frozen=True, slots=True)
class _Marks:
    """The marks of all rules together: most lines of an article bear none."""

    whole: frozenset[str]
    pattern: re.Pattern[str]
    signs: tuple[str, ...]
    has_capitals: bool

    def may_stand(self, line: str, printed: str, key: str) -> bool:
        """Whether any rule may mark `line`."""
        return (
            key.rstrip(_TAIL) in self.whole
            or line.strip().startswith(self.signs)
            or self.pattern.match(key) is not None
            or (self.has_capitals and printed == printed.upper())
        )


@cache
def _marks() -> _Marks:
    return _Marks(
        frozenset().union(*(rule.whole for rule in rules())),
        re.compile("|".join(f"(?:{pattern.pattern})" for rule in rules() for pattern in rule.patterns)),
        tuple(sign for rule in rules() for sign in rule.signs),
        any(rule.capitals for rule in rules()),
    )


@dataclass(frozen=True, slots=True)
class Words:
    """The words by which signatures and date lines are known."""

    credits: tuple[str, ...]
    agencies: tuple[str, ...]
    unnamed: tuple[str, ...]
    no_names: tuple[str, ...]
    no_office: tuple[str, ...]
    authors: tuple[str, ...]
    teams: tuple[str, ...]
    pictures: tuple[str, ...]
    date_marks: tuple[str, ...]
    counts: tuple[str, ...]
    buttons: tuple[str, ...]


def any_of(words: tuple[str, ...]) -> str:
    """A pattern for any of `words`, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def words() -> Words:
    """The words in the tables ``signature`` and ``date`` of the file.

    Raises DataError where a list is missing.
    """
    path = ontology_path("rules", "boilerplate.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    lists: dict[str, tuple[str, ...]] = {}
    for table, key in _WORD_LISTS:
        found = _words(tables.get(table, {}), key)
        if not found:
            raise DataError(path, None, f"[{table}] has no list '{key}'")
        lists["date_marks" if key == "marks" else key] = found
    return Words(**lists)


@cache
def rules() -> tuple[Rule, ...]:
    """The rules in the order of the file, which is the order of precedence."""
    return load_rules(ontology_path("rules", "boilerplate.toml"))


def load_rules(path: Path) -> tuple[Rule, ...]:
    """The rules in the file at `path`.

    Raises DataError for an unknown key, a repeated id or a pattern that does not compile.
    """
    rows = tomllib.loads(path.read_text(encoding="utf-8")).get("rule", [])
    loaded = tuple(_rule(path, row) for row in rows)
    names = [rule.id for rule in loaded]
    for name in names:
        if names.count(name) > 1:
            raise DataError(path, None, f"rule '{name}' stands twice; give each rule its own id")
    return loaded


def _rule(path: Path, row: dict[str, object]) -> Rule:
    unknown = sorted(row.keys() - _KEYS)
    if unknown:
        raise DataError(
            path, None, f"rule '{row.get('id')}': unknown key '{unknown[0]}'; expected one of {sorted(_KEYS)}"
        )
    for key in ("id", "why", "reach"):
        if not isinstance(row.get(key), str):
            raise DataError(path, None, f"rule '{row.get('id')}': key '{key}' is missing")
    try:
        patterns = tuple(_pattern(pattern) for pattern in _words(row, "patterns"))
        reach = Reach(str(row["reach"]))
    except (re.error, ValueError) as error:
        raise DataError(path, None, f"rule '{row['id']}': {error}") from error
    return Rule(
        id=str(row["id"]),
        why=str(row["why"]),
        reach=reach,
        only_outside=row.get("where") == "outside",
        names_publisher=row.get("site") is True,
        whole=frozenset(_words(row, "whole")),
        patterns=patterns,
        signs=_words(row, "signs"),
        capitals=_words(row, "capitals"),
        acts=_words(row, "acts"),
        cuts=_words(row, "cuts"),
        keeps=_words(row, "keeps"),
    )


def _pattern(written: str) -> re.Pattern[str]:
    """The pattern, which must be able to stand beside others in one: all are first tried together."""
    if _BACKREFERENCE.search(written) is not None:
        raise re.error(f"{written!r} refers to a group of its own or sets a flag; write it out")
    return re.compile(written)


def _words(row: dict[str, object], key: str) -> tuple[str, ...]:
    words = row.get(key, [])
    return tuple(str(word) for word in words) if isinstance(words, list) else ()
