"""Which entities of a build may be one: the questions that only a reader can answer, in order of impact.

Two persons of one name are asked about when no body or office has proved them one. A body whose place its
article does not tell is asked about when at most `_FEW` bodies of a known place bear its name.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from partygraph.extract.lexis.tokens import fold
from partygraph.graph.network_parts import evidence_of
from partygraph.graph.own_queries import Row, shipped_rows
from partygraph.graph.reader import Reader
from partygraph.graph.store import open_store
from partygraph.link.naming import digest
from partygraph.model.decision import Anchor
from partygraph.model.mention import MentionKind
from partygraph.vocab import Person

_FEW = 3


Pair = frozenset[Anchor]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two entities: how many statements are about it, and a name that means only it in its article.

    `is_local` says that no article but one knows it.
    """

    iri: str
    label: str
    is_local: bool
    statements: int
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Question:
    """Whether two entities are one. At least as many statements are about `left` as about `right`."""

    kind: MentionKind
    left: Side
    right: Side

    @property
    def id(self) -> str:
        """Eight hexadecimal digits, the same in every build that asks about these two names."""
        return question_id(self.kind, frozenset((self.left.anchor, self.right.anchor)))

    @property
    def impact(self) -> int:
        """How many statements would come to stand beside those about the other."""
        return self.right.statements


def question_id(kind: MentionKind, pair: Pair) -> str:
    """What names the question about two anchors."""
    sides = sorted(f"{one.article}\n{one.written}" for one in pair)
    return digest("\n\n".join((kind, *sides)), 8)


def questions(out: Path, answered: Iterable[Pair] = ()) -> list[Question]:
    """The open questions of the build in `out`, those of most impact first.

    Raises QueryError where there is no build.
    """
    rows = list(shipped_rows(out, "review", "names"))
    meant = _meant(rows)
    sides = _sides(
        rows, meant, {row["entity"]: int(row["statements"]) for row in shipped_rows(out, "review", "weights")}
    )
    closed = {frozenset(meant[one] for one in pair if one in meant) for pair in answered}
    found = [
        Question(kind, *sorted(pair, key=lambda side: (-side.statements, side.iri)))
        for kind, pair in chain(_persons(sides[MentionKind.PERSON], closed), _bodies(sides[MentionKind.BODY]))
        if frozenset(side.iri for side in pair) not in closed
    ]
    return sorted(found, key=lambda one: (-one.impact, -one.left.statements, one.left.label, one.id))


def known(out: Path, side: Side) -> Iterator[tuple[str, str]]:
    """What is told of one side: posts, then deeds, else its name; in words, each once, with a sentence."""
    reader = Reader(open_store(out))
    seen: set[str] = set()
    for role, other in _TOLD_OF:
        for node in reader.subjects(role, side.iri):
            relation = reader.value(node, "relation")
            what = reader.label(node) if relation is None else reader.label(relation)
            names = [reader.label(one) for one in reader.values(node, other)]
            told = " — ".join(filter(None, (what, *names)))
            if told not in seen:
                seen.add(told)
                yield told, _sentence(reader, node)
    if not seen:
        mention = reader.subjects("refersTo", side.iri)[0]
        yield reader.value(mention, "exact") or side.label, _sentence(reader, mention)


def _sentence(reader: Reader, node: str) -> str:
    return str(evidence_of(reader, node)[0]["text"])


_TOLD_OF = (("holder", "tenureIn"), ("tenureIn", "holder"), ("subject", "object"))
"""The roles of an entity in what tells it from others, and of whom or what is told beside it."""


def _meant(rows: list[Row]) -> dict[Anchor, str]:
    """The entity of every name that means only one in its article."""
    entities: dict[Anchor, set[str]] = defaultdict(set)
    for row in rows:
        entities[Anchor(row["article"], row["written"])].add(row["entity"])
    return {anchor: next(iter(found)) for anchor, found in entities.items() if len(found) == 1}


def _sides(
    rows: list[Row], meant: dict[Anchor, str], weights: dict[str, int]
) -> dict[MentionKind, list[Side]]:
    """The entities of each kind that have a name of their own; the one most like the label stands for it."""
    names: dict[str, list[Anchor]] = defaultdict(list)
    for anchor, entity in meant.items():
        names[entity].append(anchor)
    sides: dict[MentionKind, list[Side]] = {MentionKind.PERSON: [], MentionKind.BODY: []}
    for iri, row in sorted({row["entity"]: row for row in rows}.items()):
        if iri in names:
            label = row["label"]
            best = max(names[iri], key=partial(_aptness, label))
            side = Side(iri, label, row["isLocal"] == "true", weights.get(iri, 0), best)
            sides[MentionKind.PERSON if row["kind"] == Person else MentionKind.BODY].append(side)
    return sides


def _aptness(label: str, anchor: Anchor) -> tuple[int, int, Anchor]:
    """How well a name stands for the entity: by the words that it shares with the label, then its length."""
    shared = set(fold(label).split()) & set(fold(anchor.written).split())
    return (len(shared), -len(anchor.written), anchor)


Asked = tuple[MentionKind, tuple[Side, Side]]


def _persons(persons: list[Side], closed: set[frozenset[str]]) -> Iterator[Asked]:
    """Each of a name beside the weightiest it was not compared with: answers to these settle most others."""
    by_name: dict[str, list[Side]] = defaultdict(list)
    for side in sorted(persons, key=lambda side: (-side.statements, side.iri)):
        by_name[fold(side.label)].append(side)
    for group in by_name.values():
        for n, side in enumerate(group):
            open_ones = (other for other in group[:n] if frozenset((side.iri, other.iri)) not in closed)
            if (other := next(open_ones, None)) is not None:
                yield MentionKind.PERSON, (other, side)


def _bodies(bodies: list[Side]) -> Iterator[Asked]:
    """A body that only one article knows beside those of its name whose place is known."""
    placed: dict[str, list[Side]] = defaultdict(list)
    for side in bodies:
        if not side.is_local:
            words = fold(side.label).split()
            for n in range(1, len(words) + 1):
                placed[" ".join(words[:n])].append(side)
    for side in bodies:
        others = placed.get(fold(side.label), []) if side.is_local else []
        if len(others) <= _FEW:
            yield from ((MentionKind.BODY, (other, side)) for other in others)
