"""Whether a build keeps the shapes and the integrity rules that it promises.

Shapes look at one node at a time; they are checked on the whole graph while it is small, else on the
reference data and on a sample of articles, each with the entities that it speaks of. The rules of
``ontology/verify`` look across articles and always see everything.

pySHACL checks the shapes; where ``pyshacl-turbo`` is installed (``partygraph[fast]``) that does, which finds
the same (``tests/graph/test_shacl_engines.py``) and may be asked for far larger graphs whole.
"""

import importlib.metadata
import importlib.util
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyoxigraph as ox

from partygraph.errors import ShapeError
from partygraph.graph.own_queries import own_rows
from partygraph.graph.store import open_store
from partygraph.graph.terms import RDF, RDFS, XSD, curie, key_uri
from partygraph.resources import ontology_path
from partygraph.vocab import GRAPH_ENTITIES, GRAPH_REFERENCE

if TYPE_CHECKING:
    import rdflib

WHOLE_LIMIT = 150_000
"""Quads up to which pySHACL sees the whole graph: with loading it takes about 80 microseconds for each."""

FAST_WHOLE_LIMIT = 1_200_000
"""The same for pyshacl-turbo: a million quads take it some 1.6 GB of memory."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How much of a graph the shapes see: all of it up to `whole` quads, else a sample of `articles`."""

    whole: int | None
    articles: int


THOROUGH = Effort(None, 200)
"""What `partygraph validate` takes: up to the limit of the engine."""
QUICK = Effort(40_000, 25)
"""What a build takes, where the check must not cost more than the reading."""
_AT_ONCE = 25
"""Articles of a sample that are checked together."""
_MOST_ROWS = 1_000
_LONGEST_SHOWN = 80
_SHACL = "http://www.w3.org/ns/shacl#"
_ARTICLE_GRAPH = key_uri("graph/article_")
_DESCRIBING = (ox.NamedNode(GRAPH_ENTITIES), ox.NamedNode(GRAPH_REFERENCE))
_SCHEMA_TERMS = frozenset({f"{RDF}type", f"{RDFS}subClassOf", f"{RDFS}subPropertyOf"})


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One breach: the shape or rule by name, the node that breaks it, what is wrong, and the value found."""

    shape: str
    focus: str
    message: str
    value: str | None = None

    def __str__(self) -> str:
        found = "" if self.value is None else f" (found: {self.value})"
        return f"{self.shape}: {curie(self.focus)}: {self.message}{found}"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which engine checks the shapes of a build, and on how many articles; None for the whole graph."""

    engine: str
    articles: int | None

    def __str__(self) -> str:
        told = "toàn bộ đồ thị / the whole graph"
        if self.articles is not None:
            told = f"{self.articles} bài làm mẫu / a sample of {self.articles} articles"
        return f"SHACL: {self.engine} {importlib.metadata.version(self.engine)}, {told}"


def scope(out: Path, effort: Effort = THOROUGH, store: ox.Store | None = None) -> Scope:
    """How `validate` checks the shapes of the build in `out`."""
    store = open_store(out) if store is None else store
    return Scope(_engine(), None if _is_seen_whole(store, effort) else len(_sampled(store, effort)))


def _engine() -> str:
    return "pyshacl" if importlib.util.find_spec("pyshacl_turbo") is None else "pyshacl-turbo"


def _is_seen_whole(store: ox.Store, effort: Effort) -> bool:
    limit = WHOLE_LIMIT if _engine() == "pyshacl" else FAST_WHOLE_LIMIT
    return len(store) <= (limit if effort.whole is None else effort.whole)


def validate(out: Path, effort: Effort = THOROUGH, store: ox.Store | None = None) -> list[Violation]:
    """Every violation found in the build, sorted; an empty list for a sound one.

    `store` holds its quads where they are open already.
    """
    store = open_store(out) if store is None else store
    found = {
        violation for piece in _pieces(store, effort) for violation in shape_violations(piece, _engine())
    }
    for path in sorted(ontology_path("verify").glob("*.rq")):
        found.update(_rule_violations(store, path))
    return sorted(found, key=str)


def _pieces(store: ox.Store, effort: Effort) -> Iterator[Iterable[ox.Quad]]:
    """What is checked, one piece after the other: all in one while small."""
    schema = list(_schema(store))
    ontology = ox.NamedNode(key_uri("graph/ontology"))
    if _is_seen_whole(store, effort):
        rest = (
            quad for quad in store.quads_for_pattern(None, None, None, None) if quad.graph_name != ontology
        )
        yield chain(schema, rest)
        return
    if effort is THOROUGH:
        reference = ox.NamedNode(key_uri("graph/reference"))
        yield chain(schema, store.quads_for_pattern(None, None, None, reference))
    for names in _batches(_sampled(store, effort)):
        own = [quad for name in names for quad in store.quads_for_pattern(None, None, None, name)]
        yield chain(schema, own, _descriptions(store, own))


def _batches(names: list[ox.NamedNode]) -> Iterator[list[ox.NamedNode]]:
    for start in range(0, len(names), _AT_ONCE):
        yield names[start : start + _AT_ONCE]


def _schema(store: ox.Store) -> Iterator[ox.Quad]:
    """Of the ontology, what shapes need: classes and types."""
    for quad in store.quads_for_pattern(None, None, None, ox.NamedNode(key_uri("graph/ontology"))):
        if quad.predicate.value in _SCHEMA_TERMS:
            yield quad


def _sampled(store: ox.Store, effort: Effort) -> list[ox.NamedNode]:
    """At most so many article graphs as the effort allows, evenly spread over the sorted names."""
    named = (name for name in store.named_graphs() if isinstance(name, ox.NamedNode))
    names = sorted(name.value for name in named if name.value.startswith(_ARTICLE_GRAPH))
    step = max(1, len(names) // effort.articles)
    return [ox.NamedNode(name) for name in names[::step][: effort.articles]]


def _descriptions(store: ox.Store, quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """What is said of the entities and reference data that `quads` point to, and of those that these do.

    A shape that asks what a node's value is must find it, or it would take what was not looked up for wrong.
    The fact layer is left out: by its triples everything hangs together.
    """
    seen: set[str] = set()
    near = _targets(quads)
    while near:
        seen |= near
        found = [
            quad
            for node in sorted(near)
            for graph in _DESCRIBING
            for quad in store.quads_for_pattern(ox.NamedNode(node), None, None, graph)
        ]
        yield from found
        near = _targets(found) - seen


def _targets(quads: Iterable[ox.Quad]) -> set[str]:
    return {quad.object.value for quad in quads if isinstance(quad.object, ox.NamedNode)}


def _to_rdflib(quads: Iterable[ox.Quad]) -> "rdflib.Graph":
    import rdflib

    graph = rdflib.Graph()
    for quad in quads:
        graph.add((_term(quad.subject), _term(quad.predicate), _term(quad.object)))
    return graph


def _term(term: object) -> "rdflib.term.Node":
    """The same term for rdflib, where ``"x"^^xsd:string`` and ``"x"`` would be different terms."""
    import rdflib

    if isinstance(term, ox.Literal):
        if term.language is not None:
            return rdflib.Literal(term.value, lang=term.language)
        if term.datatype.value == f"{XSD}string":
            return rdflib.Literal(term.value)
        return rdflib.Literal(term.value, datatype=rdflib.URIRef(term.datatype.value))
    return rdflib.URIRef(str(term)[1:-1])


@cache
def _shapes() -> "rdflib.Graph":
    import rdflib

    return rdflib.Graph().parse(ontology_path("shapes", "data.ttl"))


def _to_store(quads: Iterable[ox.Quad]) -> ox.Store:
    """The union of their graphs, as `_to_rdflib` gives it."""
    store = ox.Store()
    store.bulk_extend(ox.Quad(quad.subject, quad.predicate, quad.object) for quad in quads)
    return store


def _report(quads: Iterable[ox.Quad], engine: str) -> "rdflib.Graph":
    """The validation report of the engine: both take and give the same."""
    import rdflib

    given: dict[str, Any] = {"shacl_graph": _shapes(), "inference": "none", "advanced": True}
    if engine == "pyshacl":
        import pyshacl

        _, report, _ = pyshacl.validate(_to_rdflib(quads), **given)
    else:
        import pyshacl_turbo

        _, report, _ = pyshacl_turbo.validate(_to_store(quads), **given)
    if not isinstance(report, rdflib.Graph):
        raise ShapeError(f"the shapes could not be checked: {report}")
    return report


def shape_violations(quads: Iterable[ox.Quad], engine: str) -> Iterator[Violation]:
    """What breaks a shape, as `engine` (``pyshacl`` or ``pyshacl-turbo``) finds it."""
    import rdflib

    report = _report(quads, engine)
    shacl = rdflib.Namespace(_SHACL)
    for result in report.subjects(rdflib.RDF.type, shacl.ValidationResult):
        value = report.value(result, shacl.value)
        yield Violation(
            shape=str(report.value(result, shacl.sourceShape)).rpartition("#")[2],
            focus=str(report.value(result, shacl.focusNode)),
            message=_bilingual(report.objects(result, shacl.resultMessage)),
            value=None if value is None else curie(str(value)),
        )


def _bilingual(messages: Iterable["rdflib.term.Node"]) -> str:
    """The messages in one line, the Vietnamese one first."""
    import rdflib

    told = {
        getattr(one, "language", None) or "": str(one) for one in messages if isinstance(one, rdflib.Literal)
    }
    return " / ".join(told[tag] for tag in sorted(told, reverse=True))


def _rule_violations(store: ox.Store, path: Path) -> Iterator[Violation]:
    """The rows of a rule that must return none."""
    query = path.read_text(encoding="utf-8")
    message = " / ".join(re.findall(r"^# (?:vi|en): (.+)$", query, re.MULTILINE))
    for row in islice(own_rows(store, query), _MOST_ROWS):
        focus, *rest = row.values()
        yield Violation(path.stem, focus, message, ", ".join(map(_shown, rest)) or None)


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
