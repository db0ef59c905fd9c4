"""The literal triggers of the language: one trie over all phrases that our tables hold.

Phrases come from ``ontology/``: nothing in this module knows a word of Vietnamese.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from sys import intern
from typing import NamedTuple

from partygraph.extract.lexis.barred import Barred, barred_of
from partygraph.extract.lexis.entries import Entry, all_entries, authority_rows
from partygraph.extract.lexis.homonyms import HOMONYMS
from partygraph.extract.lexis.tokens import Tokens, fold
from partygraph.extract.lexis.words import tables
from partygraph.model.mention import BodyName


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
    """A node of the trie: the entries that end here, and the tokens that go on. An entry is held with its
    category, whether it needs a capital, and the phrases that may not follow.
    """

    __slots__ = ("entries", "following")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = {}
        self.entries: list[tuple[Entry, str, bool, Barred]] = []


# Categories that a grammar only ever asks for at one token; a scan would find them everywhere.
_ASKED = ("stop", "compound")


class Lexicon:
    """A trie of all phrases over folded tokens: one walk from each token finds every entry that begins
    there.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._root = _Node()
        self._asked = {category: _Node() for category in _ASKED}
        self._phrases: defaultdict[str, set[str]] = defaultdict(set)
        # Of two entries of one category and phrase the lesser id wins: it is met last.
        for entry in sorted(entries, key=lambda entry: (entry.category, entry.id), reverse=True):
            keys = list(map(intern, fold(entry.phrase).split(" ")))
            node = self._asked.get(entry.category, self._root)
            for key in keys:
                node = node.following.setdefault(key, _Node())
            node.entries.append((entry, entry.category, entry.needs_capital, barred_of(entry.not_next)))
            self._phrases[entry.category].add(entry.phrase)

    def after(self, prefix: list[str], tokens: Tokens, k: int, category: str) -> tuple[Entry, int] | None:
        """The longest entry that begins with the keys `prefix` and goes on at token `k`, and its end.

        "Trưởng ban | Tổ chức": with the prefix "ban" and "tổ chức" at `k`, the entry "Ban Tổ chức".
        """
        keys, node, longest = tokens.keys, self._at(prefix), None
        while node is not None:
            for entry, of, _, barred in reversed(node.entries):
                if of == category and not barred.stand_at(keys, k):
                    longest = entry, k
                    break
            node = node.following.get(keys[k]) if k < len(keys) else None
            k += 1
        return longest

    def phrases(self, category: str) -> set[str]:
        """Every phrase of `category`, as the tables write it."""
        return self._phrases[category]

    def exact(self, keys: list[str], category: str) -> Entry | None:
        """The entry of `category` whose whole phrase is `keys`."""
        node = self._at(keys)
        entries = node.entries if node is not None else []
        return next((entry for entry, of, *_ in reversed(entries) if of == category), None)

    def _at(self, keys: list[str]) -> _Node | None:
        """Where the phrase `keys` ends, None where no entry begins with it."""
        node: _Node | None = self._root
        for key in keys:
            node = node.following.get(key) if node is not None else None
        return node

    def stop_at(self, tokens: Tokens, k: int) -> Entry | None:
        """The shortest word at token `k` that no name takes in."""
        return next((hit.entry for hit in self._asked_at(tokens, k, "stop")), None)

    def compound_at(self, tokens: Tokens, k: int) -> int | None:
        """The token after the longest compound at token `k` that names are made of, None where none is."""
        hits = [hit.j for hit in self._asked_at(tokens, k, "compound")]
        return hits[-1] if hits else None

    def _asked_at(self, tokens: Tokens, k: int, category: str) -> list[Hit]:
        """The entries of a category asked for at one token only that begin at token `k`, the shortest
        first.
        """
        keys = tokens.keys
        node = self._asked[category].following.get(keys[k])
        found: list[Hit] = []
        i = k
        while node is not None:
            k += 1
            found += [Hit(i, k, entry) for entry, *_ in node.entries]
            node = node.following.get(keys[k]) if k < len(keys) else None
        return found

    def scan(self, tokens: Tokens) -> "Hits":
        """The longest hit of each category at each token."""
        found: defaultdict[str, dict[int, Hit]] = defaultdict(dict)
        keys, caps = tokens.keys, tokens.caps
        new_hit = (
            tuple.__new__
        )  # a text has hundreds of hits: the constructor of a named tuple is a call more
        following = [*keys[1:], ""]
        for i, node in enumerate(map(self._root.following.get, keys)):
            # Most words only begin phrases of which no other word is here.
            if node is None or not (node.entries or following[i] in node.following):
                continue
            here: _Node | None = node
            j = i + 1
            while here is not None:
                for entry, category, needs_capital, barred in here.entries:
                    if (needs_capital and not caps[i]) or (barred.most and barred.stand_at(keys, j)):
                        continue
                    found[category][i] = new_hit(Hit, (i, j, entry))
                here = here.following.get(following[j - 1])
                j += 1
        for category, is_other in HOMONYMS.items():
            table = found.get(category, {})
            for i in [i for i, hit in table.items() if is_other(tokens, i, hit.j)]:
                del table[i]
        return Hits(found)


_NONE: dict[int, Hit] = {}


class Hits:
    """The hits of one text, looked up by category and token."""

    def __init__(self, tables: dict[str, dict[int, Hit]]) -> None:
        self._tables = tables
        self._starts: dict[tuple[str, ...], frozenset[int]] = {}

    def longest(self, i: int, category: str) -> Hit | None:
        """The longest entry of `category` at token `i`."""
        return self._tables.get(category, _NONE).get(i)

    def at_all(self, category: str) -> dict[int, Hit]:
        """The longest hit of `category` at each token where one begins, in the order of the text."""
        return self._tables.get(category, _NONE)

    def starts_of(self, *categories: str) -> frozenset[int]:
        """The tokens where an entry of one of the categories begins; asked again it is not made again."""
        starts = self._starts.get(categories)
        if starts is None:
            starts = frozenset().union(*(self._tables.get(category, _NONE) for category in categories))
            self._starts[categories] = starts
        return starts

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


def level_of(name: BodyName) -> str | None:
    """The level of a body: the one written with its name, else that of its kind ("Huyện ủy")."""
    return name.level or body_heads()[name.head].level


@cache
def acts_on_documents() -> frozenset[str]:
    """The relations that a body has to a document that the text cites."""
    relations = tables("relations.toml")["relation"]
    return frozenset(id_ for id_, table in relations.items() if table["object"] == "citation")


@cache
def lexicon() -> Lexicon:
    """The lexicon of all tables, schemes and rules, built on first use."""
    return Lexicon(all_entries())
