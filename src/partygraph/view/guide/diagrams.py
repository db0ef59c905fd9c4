"""Which diagrams there are: those of ``ontology/guide/diagrams.toml``, and that of the worked example."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from partygraph.errors import DataError
from partygraph.graph.terms import RDFS
from partygraph.graph.vocabulary import Vocable, Vocabulary, Words, anchor
from partygraph.graph.worked_example import Named, WorkedExample
from partygraph.resources import ontology_path
from partygraph.vocab import PG

ANYTHING: Final = f"{RDFS}Resource"


@dataclass(frozen=True, slots=True)
class Node:
    """A box: column and row, what it is, its name in queries, further lines, where a click leads."""

    key: str
    at: tuple[int, int]
    heading: Words
    name: str
    lines: tuple[Words, ...]
    place: str | None


@dataclass(frozen=True, slots=True)
class Arrow:
    """Properties from one box to another; `is_fact` for what is derived.

    `words_at` is the part of the way at which the words stand.
    """

    source: str
    target: str
    words: tuple[Words, ...]
    is_fact: bool = False
    words_at: float = 0.5


@dataclass(frozen=True, slots=True)
class Diagram:
    """Boxes and arrows, not yet placed."""

    key: str
    title: Words
    about: Words
    nodes: tuple[Node, ...]
    arrows: tuple[Arrow, ...]


def diagrams(words: Vocabulary, path: Path | None = None) -> tuple[Diagram, ...]:
    """The diagrams of the model, their labels from `words`.

    Raises DataError for a term that is not there, and for an arrow that its property's domain and range
    forbid: a picture must not tell what the ontology does not.
    """
    path = path or ontology_path("guide", "diagrams.toml")
    terms = {term.iri.removeprefix(PG): term for term in words.terms}
    told = tomllib.loads(path.read_text(encoding="utf-8"))["diagram"]
    return tuple(_Reader(words, terms, path).diagram(one) for one in told)


class _Reader:
    def __init__(self, words: Vocabulary, terms: dict[str, Vocable], path: Path) -> None:
        self._words, self._terms, self._path = words, terms, path

    def diagram(self, told: dict[str, Any]) -> Diagram:
        drawn = {node["class"] for node in told["nodes"]}
        return Diagram(
            key=told["id"],
            title=Words(**told["title"]),
            about=Words(**told["about"]),
            nodes=tuple(self._node(one) for one in told["nodes"]),
            arrows=tuple(self._arrow(one, drawn) for one in told["arrows"]),
        )

    def _node(self, told: dict[str, Any]) -> Node:
        term = self._term(told["class"])
        column, row = told["at"]
        return Node(
            key=told["class"],
            at=(column, row),
            heading=term.label,
            name=term.name,
            lines=tuple(self._lines(told)),
            place=anchor(term.iri),
        )

    def _lines(self, told: dict[str, Any]) -> Iterator[Words]:
        for name in told.get("itself", ()):
            self._check(told["class"], name, told["class"])
            label = self._term(name).label
            yield Words(f"↻ {label.vi}", f"↻ {label.en}")
        for name in told.get("has", ()):
            self._check(told["class"], name, None)
            yield self._term(name).label

    def _arrow(self, told: dict[str, Any], drawn: set[str]) -> Arrow:
        for end in (told["from"], told["to"]):
            if end not in drawn:
                raise DataError(self._path, None, f"an arrow ends at {end}, which is no node; add it")
        for name in told["by"]:
            self._check(told["from"], name, told["to"])
        words = tuple(self._term(name).label for name in told["by"])
        return Arrow(told["from"], told["to"], words, told.get("fact", False), told.get("words_at", 0.5))

    def _term(self, local: str) -> Vocable:
        if local not in self._terms:
            raise DataError(self._path, None, f"pg:{local} is no term of partygraph.ttl; correct the name")
        return self._terms[local]

    def _check(self, source: str, name: str, target: str | None) -> None:
        """Whether the ontology lets `name` lead from `source` to `target`, None where no arrow is drawn."""
        term = self._term(name)
        ends = [(source, term.domain, "domain")]
        ends += [] if target is None else [(target, term.range, "range")]
        for local, allowed, what in ends:
            wider = self._words.ancestors(self._term(local).iri)
            if ANYTHING not in allowed and not wider & set(allowed):
                told = ", ".join(allowed)
                raise DataError(self._path, None, f"pg:{name}: pg:{local} is not in its {what} ({told})")


def example_diagram(words: Vocabulary, example: WorkedExample) -> Diagram:
    """The worked example as a diagram: the boxes hold what the build holds."""
    label = {term.iri.removeprefix(PG): term.label for term in words.terms}
    relation = label[example.relation.removeprefix(PG)]
    nodes = (
        *_mentioned(label, example.subject, "subject", 0),
        Node("sentence", (1, 0), label["Sentence"], "pg:Sentence", (_same(example.sentence),), "Sentence"),
        _claim(label, example, relation),
        *_mentioned(label, example.object, "object", 2),
    )
    arrows = (
        Arrow("subject-mention", "sentence", (label["evidence"],)),
        Arrow("object-mention", "sentence", (label["evidence"],)),
        Arrow("claim", "sentence", (label["evidence"],)),
        Arrow("subject-mention", "subject", (_means(label, example.subject),)),
        Arrow("object-mention", "object", (_means(label, example.object),)),
        Arrow("claim", "subject", (label["subject"],)),
        Arrow("claim", "object", (label["object"],)),
        Arrow("subject", "object", (relation,), is_fact=True),
    )
    title = Words("Ví dụ thành đồ thị", "The example as a graph")
    return Diagram("example", title, _same(example.sentence), nodes, arrows)


def _mentioned(label: dict[str, Words], named: Named, key: str, column: int) -> Iterator[Node]:
    kind = named.kind.removeprefix(PG)
    yield Node(f"{key}-mention", (column, 0), label[kind], f"pg:{kind}", (_same(named.exact),), kind)
    entity = named.entity_class.removeprefix(PG)
    yield Node(key, (column, 2), label[entity], f"pg:{entity}", (_same(named.label),), entity)


def _claim(label: dict[str, Words], example: WorkedExample, relation: Words) -> Node:
    kind, modality = example.claim_class.removeprefix(PG), example.modality.removeprefix(PG)
    lines = (relation, _same(f"pg:{modality} · {example.confidence}"))
    return Node("claim", (1, 1), label[kind], f"pg:{kind}", lines, kind)


def _means(label: dict[str, Words], named: Named) -> Words:
    return label["cites" if named.kind == f"{PG}Citation" else "refersTo"]


def _same(text: str) -> Words:
    return Words(text, text)
