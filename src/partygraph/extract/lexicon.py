"""The literal triggers of the language: one trie over all phrases that our tables hold.

Phrases come from ``ontology/``: nothing in this module knows a word of Vietnamese.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import compress
from operator import or_
from typing import NamedTuple

from partygraph.extract.entries import Entry, all_entries, authority_rows
from partygraph.extract.homonyms import HOMONYMS
from partygraph.extract.tokens import Tokens, fold
from partygraph.extract.words import tables


class Hit(NamedTuple):
    """An entry found at tokens ``i`` to ``j`` (half-open). A tuple, because a text has hundreds of them."""

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


class _Node:
    """A node of the trie: the entries that end here, and the tokens that go on."""

    __slots__ = ("entries", "following")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = {}
        self.entries: list[tuple[Entry, str, bool, tuple[str, ...]]] = []


# Categories that a grammar only ever asks for at one token; a scan would find them everywhere.
_ASKED = frozenset({"stop", "compound"})


class Lexicon:
    """A trie of all phrases over folded tokens: one walk from each token finds every entry that begins
    there.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._root = _Node()
        self._asked = _Node()
        self._rows: dict[str, list[tuple[list[str], Entry]]] = {}
        # Of two entries of one category and phrase the lesser id wins: it is met last.
        for entry in sorted(entries, key=lambda entry: (entry.category, entry.id), reverse=True):
            keys = fold(entry.phrase).split(" ")
            node = self._asked if entry.category in _ASKED else self._root
            for key in keys:
                node = node.following.setdefault(key, _Node())
            node.entries.append((entry, entry.category, entry.needs_capital, entry.not_next))
            self._rows.setdefault(keys[0], []).append((keys, entry))
        # A walk begins only where a whole phrase is one token, or where two tokens begin a phrase.
        roots = self._root.following
        self._whole = frozenset(key for key, node in roots.items() if node.entries)
        self._pairs = frozenset((key, second) for key, node in roots.items() for second in node.following)
        for rows in self._rows.values():
            rows.sort(key=lambda row: (-len(row[0]), row[1].category, row[1].id))

    def after(self, prefix: list[str], tokens: Tokens, k: int, category: str) -> tuple[Entry, int] | None:
        """The longest entry that begins with the keys `prefix` and goes on at token `k`, and its end.

        "Trưởng ban | Tổ chức": with the prefix "ban" and "tổ chức" at `k`, the entry "Ban Tổ chức".
        """
        for phrase, entry in self._rows.get(prefix[0], ()):
            rest = phrase[len(prefix) :]
            if (
                entry.category == category
                and phrase[: len(prefix)] == prefix
                and tokens.keys[k : k + len(rest)] == rest
                and not _is_barred(tokens.keys, k + len(rest), entry.not_next)
            ):
                return entry, k + len(rest)
        return None

    def phrases(self, category: str) -> set[str]:
        """Every phrase of `category`, as the tables write it."""
        return {
            entry.phrase for rows in self._rows.values() for _, entry in rows if entry.category == category
        }

    def exact(self, keys: list[str], category: str) -> Entry | None:
        """The entry of `category` whose whole phrase is `keys`."""
        for phrase, entry in self._rows.get(keys[0], ()):
            if entry.category == category and phrase == keys:
                return entry
        return None

    def stop_at(self, tokens: Tokens, k: int) -> Entry | None:
        """The shortest word at token `k` that no name takes in."""
        return next((hit.entry for hit in self._asked_at(tokens, k) if hit.entry.category == "stop"), None)

    def compound_at(self, tokens: Tokens, k: int) -> int | None:
        """The token after the longest compound at token `k` that names are made of, None where none is."""
        hits = [hit.j for hit in self._asked_at(tokens, k) if hit.entry.category == "compound"]
        return hits[-1] if hits else None

    def _asked_at(self, tokens: Tokens, k: int) -> Iterator[Hit]:
        """The entries asked for at one token only that begin at token `k`, the shortest first."""
        keys = tokens.keys
        node = self._asked.following.get(keys[k])
        i = k
        while node is not None:
            k += 1
            for entry, *_ in node.entries:
                yield Hit(i, k, entry)
            node = node.following.get(keys[k]) if k < len(keys) else None

    def scan(self, tokens: Tokens) -> "Hits":
        """The longest hit of each category at each token."""
        found: defaultdict[str, dict[int, Hit]] = defaultdict(dict)
        keys, caps, n = tokens.keys, tokens.caps, len(tokens.keys)
        roots = self._root.following
        for i in self._beginnings(keys):
            node: _Node | None = roots[keys[i]]
            j = i + 1
            while node is not None:
                for entry, category, needs_capital, barred in node.entries:
                    if (needs_capital and not caps[i]) or (barred and _is_barred(keys, j, barred)):
                        continue
                    found[category][i] = Hit(i, j, entry)
                if j >= n or not node.following:
                    break
                node = node.following.get(keys[j])
                j += 1
        for category, is_other in HOMONYMS.items():
            table = found.get(category, {})
            for i in [i for i, hit in table.items() if is_other(tokens, i, hit.j)]:
                del table[i]
        return Hits(found)

    def _beginnings(self, keys: list[str]) -> Iterator[int]:
        """The tokens where an entry may begin."""
        whole = map(self._whole.__contains__, keys)
        pairs = map(self._pairs.__contains__, zip(keys, [*keys[1:], ""], strict=True))
        return compress(range(len(keys)), map(or_, whole, pairs))


def _is_barred(keys: list[str], k: int, phrases: tuple[str, ...]) -> bool:
    """Whether one of `phrases` stands at token `k`."""
    longest = max(phrase.count(" ") for phrase in phrases) + 1 if phrases else 0
    following = " ".join(keys[k : k + longest]) + " "
    return any(following.startswith(f"{phrase} ") for phrase in phrases)


_NONE: dict[int, Hit] = {}


class Hits:
    """The hits of one text, looked up by category and token."""

    def __init__(self, tables: dict[str, dict[int, Hit]]) -> None:
        self._tables = tables

    def longest(self, i: int, category: str) -> Hit | None:
        """The longest entry of `category` at token `i`."""
        return self._tables.get(category, _NONE).get(i)

    def at_all(self, category: str) -> dict[int, Hit]:
        """The longest hit of `category` at each token where one begins, in the order of the text."""
        return self._tables.get(category, _NONE)

    def all_of(self, category: str) -> list[Hit]:
        """The hits of one category from left to right, longest first, without overlap."""
        found: list[Hit] = []
        end = 0
        for i, hit in self._tables.get(category, _NONE).items():
            if i >= end:
                found.append(hit)
                end = hit.j
        return found


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
        for row in authority_rows("body-heads.csv")
    }


@cache
def acts_on_documents() -> frozenset[str]:
    """The relations that a body has to a document that the text cites."""
    relations = tables("relations.toml")["relation"]
    return frozenset(id_ for id_, table in relations.items() if table["object"] == "citation")


@cache
def lexicon() -> Lexicon:
    """The lexicon of all tables, schemes and rules, built on first use."""
    return Lexicon(all_entries())
