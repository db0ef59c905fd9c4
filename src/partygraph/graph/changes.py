"""What two builds say otherwise: their statements, paired by what each is about.

A statement is a claim, a post held, an action, a number or a citation. Its IRI holds a digest of the text of
its article, so statements are paired by article and by what they are about, never by IRI;
`ontology/changes/statements.rq` says which properties these are.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Literal

from partygraph.graph.own_queries import Row, shipped_rows
from partygraph.graph.terms import curie

Sign = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True, order=True)
class Value:
    """One thing that a statement says: the property's short name, the value, and its name for people."""

    property: str
    value: str
    name: str


@dataclass(frozen=True, slots=True, order=True)
class Told:
    """A statement of an article. `kind` is the label of its class; values are sorted by their property."""

    article: str
    kind: str
    identity: tuple[Value, ...]
    details: tuple[Value, ...]
    sentences: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, tuple[tuple[str, str], ...]]:
        """What it is about: two builds tell the same statement where this is the same."""
        return (self.article, self.kind, tuple((one.property, one.value) for one in self.identity))

    def __str__(self) -> str:
        return f"{self.kind}: {' — '.join(one.name for one in self.identity)}"


@dataclass(frozen=True, slots=True)
class Change:
    """A statement that only one build has (`before` or `after` is None), or that both tell differently."""

    before: Told | None
    after: Told | None

    @property
    def sign(self) -> Sign:
        """Whether the later build has more, less, or something else to say."""
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"

    @property
    def told(self) -> Told:
        """The statement as the later build has it, else as the earlier had it."""
        told = self.after or self.before
        assert told is not None, "a change without a statement"
        return told

    @property
    def differences(self) -> tuple[tuple[str, str, str], ...]:
        """Property, earlier and later value of what both tell differently; "" where one is silent."""
        if self.before is None or self.after is None:
            return ()
        return tuple(_differences(self.before, self.after))


def statements(out: Path) -> list[Told]:
    """The statements of the build in `out`, sorted. Raises QueryError where there is no build."""
    names = {row["value"]: row["name"] for row in shipped_rows(out, "changes", "names")}
    nodes: dict[str, list[Row]] = defaultdict(list)
    for row in shipped_rows(out, "changes", "statements"):
        nodes[row["node"]].append(row)
    # A mention of a person, body or meeting has a sentence too, but no kind: it states nothing by itself.
    return sorted(_told(rows, names) for rows in nodes.values() if any(row["role"] == "kind" for row in rows))


def texts(out: Path) -> dict[str, Row]:
    """Text, title, day and author of each article of the build in `out`, by the article's identifier."""
    return {row["article"]: row for row in shipped_rows(out, "changes", "articles")}


def compare(before: Iterable[Told], after: Iterable[Told]) -> tuple[Change, ...]:
    """What changed, sorted by article and statement.

    Statements about the same are paired in the order of their sentences. Of what is then left, one that
    stands alone of its kind in its sentence, in both builds, is now about another entity.
    """
    pairs = [pair for one in _matched(before, after, lambda told: told.key) for pair in zip_longest(*one)]
    gone = [old for old, new in pairs if new is None]
    fresh = [new for old, new in pairs if old is None]
    pairs = [pair for pair in pairs if None not in pair]
    for olds, news in _matched(gone, fresh, lambda told: (told.article, told.kind, told.sentences)):
        alone = len(olds) == len(news) == 1
        pairs += (
            [(olds[0], news[0])] if alone else [(old, None) for old in olds] + [(None, new) for new in news]
        )
    changes = [Change(old, new) for old, new in pairs]
    told = (one for one in changes if one.sign != "changed" or one.differences)
    return tuple(sorted(told, key=lambda one: (one.told, one.sign)))


def _matched(
    before: Iterable[Told], after: Iterable[Told], key: Callable[[Told], object]
) -> Iterator[tuple[list[Told], list[Told]]]:
    """What both sides have under each key, in the order given."""
    groups: dict[object, tuple[list[Told], list[Told]]] = defaultdict(lambda: ([], []))
    for side, statements in enumerate((before, after)):
        for told in statements:
            groups[key(told)][side].append(told)
    yield from groups.values()


_short = cache(curie)


def _told(rows: list[Row], names: dict[str, str]) -> Told:
    """The statement that the rows of one node tell; `names` are those of IRIs."""
    own = rows[0]["source"].rpartition("/")[2]
    by_role: dict[str, set[tuple[str, Value]]] = defaultdict(set)
    for row in rows:
        value = _short(row["value"])
        name = names.get(row["value"], value)
        if own in value:
            # An entity that only this article knows has the digest of the article's text in its IRI.
            value = f"{name} ({row['article']})"
        one = Value(_short(row["property"]).removeprefix("pg:"), value, name)
        by_role[row["role"]].add((row["place"], one))
    values = {role: tuple(one for _, one in sorted(found)) for role, found in by_role.items()}
    return Told(
        article=rows[0]["article"],
        kind="; ".join(one.name for one in values["kind"]),
        identity=values.get("identity", ()),
        details=values.get("detail", ()),
        sentences=tuple(one.name for one in values["sentence"]),
    )


def _differences(before: Told, after: Told) -> Iterator[tuple[str, str, str]]:
    """Names where they tell the values apart, else the values themselves."""
    for name in sorted({one.property for told in (before, after) for one in (*told.identity, *told.details)}):
        old, new = _values(before, name), _values(after, name)
        if [one.value for one in old] != [one.value for one in new]:
            shown = [", ".join(one.name for one in side) for side in (old, new)]
            if shown[0] == shown[1]:
                shown = [", ".join(one.value for one in side) for side in (old, new)]
            yield name, shown[0], shown[1]
    if before.sentences != after.sentences:
        yield "sentence", " ".join(before.sentences), " ".join(after.sentences)


def _values(told: Told, name: str) -> list[Value]:
    return [one for one in (*told.identity, *told.details) if one.property == name]
