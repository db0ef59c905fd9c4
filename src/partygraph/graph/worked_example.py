"""One claim of a build from its sentence to its fact, and what stands in each named graph.

Both are read from the build by the queries of ``ontology/guide/``, so that the ontology's page shows what is,
not what somebody once typed.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from partygraph.graph.answer import Answer
from partygraph.graph.ask import ask
from partygraph.graph.store import open_store
from partygraph.graph.terms import DCTERMS, PREFIXES, RDF, RDFS, web_iri
from partygraph.graph.writer import FACTS_GRAPH
from partygraph.resources import ontology_path
from partygraph.vocab import ID, PG

SAMPLED: Final = 200_000
"""As many statements of a named graph are looked at for its classes, so that a large build costs no more."""
_FACTS: Final = ox.NamedNode(ID + FACTS_GRAPH)


@dataclass(frozen=True, slots=True)
class Named:
    """A mention in the sentence: offsets into it, the entity that is meant, and why it is meant."""

    iri: str
    kind: str
    start: int
    end: int
    exact: str
    entity: str
    entity_class: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class WorkedExample:
    """A claim with all that leads to it and from it; IRIs whole, `trig` as the build holds it."""

    title: str
    identifier: str
    published: str | None
    sentence: str
    sentence_iri: str
    subject: Named
    object: Named
    claim: str
    claim_class: str
    relation: str
    modality: str
    confidence: str
    trig: str
    query: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class GraphContents:
    """What stands in the named graphs of one kind: classes of its things, else properties of its triples."""

    notation: str
    graphs: int
    terms: tuple[str, ...]


def worked_example(out: Path) -> WorkedExample | None:
    """The claim that ``guide/example.rq`` chooses in the build; None where no claim became a fact."""
    store = open_store(out)
    articles = [(term.value,) for (term,) in ask(out, _query("articles.rq")).rows if term is not None]
    found = ask(out, _with_values(_query("example.rq"), ("article",), articles)).rows
    if not found:
        return None
    claim, sentence, subject_at, object_at, subject, relation, object_, article = (
        term.value for term in found[0] if term is not None
    )
    fact = (subject, relation, object_)
    query = _with_values(_query("claim.rq"), ("subject", "relation", "object"), [fact])
    start = int(_value(store, sentence, f"{PG}beginIndex"))
    return WorkedExample(
        title=_first(store, article, f"{DCTERMS}title") or _value(store, article, f"{DCTERMS}identifier"),
        identifier=_value(store, article, f"{DCTERMS}identifier"),
        published=_first(store, article, f"{PG}publishedOn"),
        sentence=_value(store, sentence, f"{PG}exact"),
        sentence_iri=sentence,
        subject=_named(store, subject_at, subject, start),
        object=_named(store, object_at, object_, start),
        claim=claim,
        claim_class=_narrowest(store, claim),
        relation=relation,
        modality=_value(store, claim, f"{PG}modality"),
        confidence=_value(store, claim, f"{PG}confidence"),
        trig=_trig(store, (sentence, subject_at, object_at, claim), fact, article),
        query=query,
        answer=ask(out, query),
    )


def graph_contents(out: Path) -> tuple[GraphContents, ...]:
    """The kinds of named graphs of the build in `out`, by notation; of many articles' graphs, the first."""
    store = open_store(out)
    by_kind: dict[str, list[ox.NamedNode]] = {}
    for graph in store.named_graphs():
        if isinstance(graph, ox.NamedNode):
            kind = graph.value.removeprefix(f"{ID}graph/").partition("_")[0]
            by_kind.setdefault(kind, []).append(graph)
    return tuple(
        GraphContents(kind, len(graphs), _terms(store, min(graphs, key=lambda one: one.value)))
        for kind, graphs in sorted(by_kind.items())
    )


def _query(name: str) -> str:
    return ontology_path("guide", name).read_text(encoding="utf-8")


def _with_values(query: str, variables: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """`query` without its comments, its variables bound to rows of IRIs at the head of its first group."""
    names = " ".join(f"?{name}" for name in variables)
    told = "\n    ".join(f"({' '.join(web_iri(iri) for iri in row)})" for row in rows)
    lines = [line for line in query.splitlines(keepends=True) if not line.startswith("#")]
    bound = f"WHERE {{\n  VALUES ({names}) {{\n    {told}\n  }}"
    return "".join(lines).replace("WHERE {", bound, 1)


def _values(store: ox.Store, subject: str, predicate: str) -> Iterator[str]:
    for quad in store.quads_for_pattern(ox.NamedNode(subject), ox.NamedNode(predicate), None, None):
        if isinstance(quad.object, ox.NamedNode | ox.Literal):
            yield quad.object.value


def _first(store: ox.Store, subject: str, predicate: str) -> str | None:
    return min(_values(store, subject, predicate), default=None)


def _value(store: ox.Store, subject: str, predicate: str) -> str:
    return min(_values(store, subject, predicate))


def _named(store: ox.Store, mention: str, entity: str, start: int) -> Named:
    return Named(
        iri=mention,
        kind=_narrowest(store, mention),
        start=int(_value(store, mention, f"{PG}beginIndex")) - start,
        end=int(_value(store, mention, f"{PG}endIndex")) - start,
        exact=_value(store, mention, f"{PG}exact"),
        entity=entity,
        entity_class=_narrowest(store, entity),
        label=_first(store, entity, f"{RDFS}label") or entity,
        reason=_value(store, mention, f"{PG}reason"),
    )


def _narrowest(store: ox.Store, subject: str) -> str:
    """The class of `subject` that none of its other classes is narrower than."""
    classes = set(_values(store, subject, f"{RDF}type"))
    wider = {parent for one in classes for parent in _values(store, one, f"{RDFS}subClassOf")}
    return min(classes - wider)


def _terms(store: ox.Store, graph: ox.NamedNode) -> tuple[str, ...]:
    def seen(predicate: ox.NamedNode | None) -> Iterator[ox.Quad]:
        return islice(store.quads_for_pattern(None, predicate, None, graph), SAMPLED)

    kinds = Counter(str(getattr(quad.object, "value", "")) for quad in seen(ox.NamedNode(f"{RDF}type")))
    return tuple(sorted(kinds or {quad.predicate.value for quad in seen(None)}))


def _trig(store: ox.Store, nodes: tuple[str, ...], fact: tuple[str, str, str], article: str) -> str:
    """All that is said of the nodes, how entities and article are called, and the fact, graph by graph."""
    quads = [quad for node in nodes for quad in _said_of(store, node)]
    called = {ox.NamedNode(f"{RDFS}label"), ox.NamedNode(f"{RDF}type")}
    kept = {ox.NamedNode(f"{DCTERMS}identifier"), ox.NamedNode(f"{PG}publishedOn")}
    for entity in (fact[0], fact[2]):
        quads += [quad for quad in _said_of(store, entity) if quad.predicate in called]
    quads += [quad for quad in _said_of(store, article) if quad.predicate in kept]
    subject, relation, object_ = (ox.NamedNode(iri) for iri in fact)
    quads += store.quads_for_pattern(subject, relation, object_, _FACTS)
    ordered = sorted(quads, key=lambda quad: (str(quad.graph_name), str(quad.subject), str(quad)))
    prefixes = {**PREFIXES, "g": f"{ID}graph/"}
    written = ox.serialize(ordered, format=ox.RdfFormat.TRIG, prefixes=prefixes) or b""
    lines = written.decode("utf-8").splitlines()
    body = [line for line in lines if not line.startswith("@prefix")]
    # The engine writes all prefixes, in no order of its own; two builds must write the same page.
    used = set(re.findall(r"(?<![\w:])\w+:", "\n".join(body)))
    heads = sorted(line for line in lines if line.startswith("@prefix") and line.split()[1] in used)
    return "\n".join([*heads, *body]) + "\n"


def _said_of(store: ox.Store, subject: str) -> list[ox.Quad]:
    return list(store.quads_for_pattern(ox.NamedNode(subject), None, None, None))
