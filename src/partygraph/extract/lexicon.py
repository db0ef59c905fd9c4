"""The literal triggers of the language: one trie over all phrases that our tables hold.

Phrases come from ``ontology/``: nothing in this module knows a word of Vietnamese.
"""

import csv
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from partygraph.authority.provinces import provinces
from partygraph.authority.schemes import document_types, meeting_kinds, post_types
from partygraph.extract.tokens import Tokens, fold
from partygraph.resources import ontology_path


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of the lexicon: `category` says what it triggers, `id` which row it comes from."""

    category: str
    id: str
    phrase: str
    length: int
    needs_capital: bool = False
    not_next: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found at tokens ``i`` to ``j`` (half-open)."""

    i: int
    j: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class BodyHead:
    """A row of ``authority/body-heads.csv``."""

    id: str
    label: str
    body_class: str
    slots: frozenset[str]
    level: str | None

    @property
    def is_unique(self) -> bool:
        """Whether the words alone name one body of the whole country."""
        return "unique" in self.slots


class Lexicon:
    """Finds entries by their first token; longest phrases first."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_first: dict[str, list[tuple[list[str], Entry]]] = {}
        for entry in entries:
            keys = fold(entry.phrase).split(" ")
            self._by_first.setdefault(keys[0], []).append((keys, entry))
        for rows in self._by_first.values():
            rows.sort(key=lambda row: (-len(row[0]), row[1].category, row[1].id))

    def at(self, tokens: Tokens, i: int) -> list[Hit]:
        """Every entry that begins at token `i`, longest first."""
        rows = self._by_first.get(tokens.keys[i])
        if rows is None:
            return []
        keys = tokens.keys
        return [
            Hit(i, i + len(phrase), entry)
            for phrase, entry in rows
            if keys[i : i + len(phrase)] == phrase
            and not (entry.needs_capital and not tokens.caps[i])
            and not (entry.not_next and _next_is(keys, i + len(phrase), entry.not_next))
        ]

    def after(self, prefix: list[str], tokens: Tokens, k: int, category: str) -> tuple[Entry, int] | None:
        """The longest entry that begins with the keys `prefix` and goes on at token `k`, and its end.

        "Trưởng ban | Tổ chức": with the prefix "ban" and "tổ chức" at `k`, the entry "Ban Tổ chức".
        """
        for phrase, entry in self._by_first.get(prefix[0], ()):
            rest = phrase[len(prefix) :]
            if (
                entry.category == category
                and phrase[: len(prefix)] == prefix
                and tokens.keys[k : k + len(rest)] == rest
                and not (entry.not_next and _next_is(tokens.keys, k + len(rest), entry.not_next))
            ):
                return entry, k + len(rest)
        return None

    def exact(self, keys: list[str], category: str) -> Entry | None:
        """The entry of `category` whose whole phrase is `keys`."""
        for phrase, entry in self._by_first.get(keys[0], ()):
            if entry.category == category and phrase == keys:
                return entry
        return None

    def scan(self, tokens: Tokens) -> "Hits":
        """All hits of a text, by the token they begin at."""
        first = self._by_first
        return Hits({i: self.at(tokens, i) for i, key in enumerate(tokens.keys) if key in first})


class Hits:
    """The hits of one text, looked up by token and category."""

    def __init__(self, by_token: dict[int, list[Hit]]) -> None:
        self._by_token = {i: hits for i, hits in by_token.items() if hits}

    def longest(self, i: int, category: str) -> Hit | None:
        """The longest entry of `category` at token `i`."""
        for hit in self._by_token.get(i, ()):
            if hit.entry.category == category:
                return hit
        return None

    def all_of(self, category: str) -> list[Hit]:
        """The hits of one category from left to right, longest first, without overlap."""
        found: list[Hit] = []
        end = 0
        for i in self._by_token:
            if i < end:
                continue
            hit = self.longest(i, category)
            if hit is not None:
                found.append(hit)
                end = hit.j
        return found


def _next_is(keys: list[str], j: int, phrases: tuple[str, ...]) -> bool:
    following = keys[j : j + 3]
    return any(following[: phrase.count(" ") + 1] == phrase.split(" ") for phrase in phrases)


def _rows(name: str) -> list[dict[str, str]]:
    with ontology_path("authority", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def body_heads() -> dict[str, BodyHead]:
    """Every kind of body that the grammar knows, by id."""
    return {
        row["id"]: BodyHead(
            row["id"],
            row["label"],
            row["class"],
            frozenset(row["slots"].split()),
            row["level"] or None,
        )
        for row in _rows("body-heads.csv")
    }


def _entries(category: str, id_: str, phrases: Iterable[str], *, capital: bool = False, not_next: str = "") -> list[Entry]:
    barred = tuple(fold(phrase) for phrase in not_next.split("|") if phrase)
    return [
        Entry(category, id_, phrase, len(phrase.split()), capital, barred)
        for phrase in dict.fromkeys(phrases)
    ]


def _table_entries() -> list[Entry]:
    entries: list[Entry] = []
    for row in _rows("body-heads.csv"):
        entries += _entries(
            "body", row["id"], row["phrases"].split("|"), capital=row["case"] == "upper", not_next=row["not_next"]
        )
    for row in _rows("fields.csv"):
        entries += _entries("field", row["phrase"], [row["phrase"]])
    for row in _rows("surnames.csv"):
        entries += _entries("surname", row["surname"], [row["surname"]], capital=True)
    for row in _rows("districts.csv"):
        entries += _entries("district", row["name"], [row["name"]], capital=True)
    for row in _rows("lexicon.csv"):
        entries += _entries(row["category"], row["id"], row["phrases"].split("|"), capital=row["case"] == "upper")
    return entries


def _scheme_entries() -> list[Entry]:
    entries: list[Entry] = []
    for kind in document_types():
        entries += _entries("doctype", kind.notation, [kind.label_vi, *kind.spellings])
    for post in post_types():
        entries += _entries("post", post.notation, [post.label_vi, *post.spellings])
    for meeting in meeting_kinds():
        entries += _entries("meeting", meeting.notation, [meeting.label_vi, *meeting.spellings])
    for province in provinces():
        # "tấm gương đạo đức Hồ Chí Minh" names no city: the bare name counts only behind the word for city.
        spellings = [word for word in (province.name, *province.variants) if word not in ("Hồ Chí Minh", "HCM")]
        entries += _entries("province", province.name, spellings, capital=True)
    return entries


def _rule_entries() -> list[Entry]:
    entries: list[Entry] = []
    for name in ("relations.toml", "stance.toml", "actions.toml"):
        with ontology_path("rules", name).open("rb") as file:
            rules = tomllib.load(file)
        for category, tables in rules.items():
            for id_, table in tables.items():
                entries += _entries(category, id_, table["triggers"], capital=table.get("case") == "upper")
    return entries


@cache
def lexicon() -> Lexicon:
    """The lexicon of all tables, schemes and rules, built on first use."""
    return Lexicon([*_table_entries(), *_scheme_entries(), *_rule_entries()])
