"""A corpus as sorted canonical N-Quads: the same bytes for the same corpus, in whatever order it came.

Every triple stands in exactly one named graph, because the union of graphs that queries see does not drop
duplicates and a count would be wrong. The first of the graphs below that states it keeps it.

==============  ========================================================================================
graph           holds
==============  ========================================================================================
ontology        ``partygraph.ttl`` and the schemes
reference       what the authority tables say: documents, plenums, terms, provinces, central bodies
entities        what the corpus knows of its own entities, apart from any one article; years; posts
article_HASH    one article: itself, cuts, sentences, mentions, claims, tenures, actions, measures
facts           plain triples derived from claims and tenures, and what follows from structure
==============  ========================================================================================
"""

from collections.abc import Iterable, Iterator

from partygraph.authority.schemes import post_types
from partygraph.graph.facts import fact_triples
from partygraph.graph.hierarchy import type_triples
from partygraph.graph.terms import ALT_LABEL, LABEL, Triple, key_iri, label_text
from partygraph.graph.write_article import article_triples
from partygraph.graph.write_entities import alias_triples, entity_triples, link, name_triples, year_triples
from partygraph.graph.write_observations import post_key, posts_of
from partygraph.graph.write_ontology import ontology_triples
from partygraph.graph.write_reference import reference_triples
from partygraph.model.statement import Corpus

ONTOLOGY_GRAPH = "graph/ontology"
REFERENCE_GRAPH = "graph/reference"
ENTITIES_GRAPH = "graph/entities"
FACTS_GRAPH = "graph/facts"


def article_graph(digest: str) -> str:
    """The key of the graph that holds one article."""
    return f"graph/article_{digest}"


def nquads(corpus: Corpus) -> list[str]:
    """The lines of the corpus, each without its line end, sorted by code point, no line twice."""
    placed: dict[Triple, str] = {}
    for key, triples in _graphs(corpus):
        _place(placed, key, triples)
    _place(placed, ENTITIES_GRAPH, _years(triple[2] for triple in list(placed)))
    return sorted(f"{s} {p} {o} {graph} ." for (s, p, o), graph in placed.items())


def _place(placed: dict[Triple, str], key: str, triples: Iterable[Triple]) -> None:
    graph = key_iri(key)
    for triple in triples:
        placed.setdefault(triple, graph)


def _graphs(corpus: Corpus) -> Iterator[tuple[str, Iterable[Triple]]]:
    reference = list(reference_triples())
    yield ONTOLOGY_GRAPH, ontology_triples()
    yield REFERENCE_GRAPH, reference
    yield ENTITIES_GRAPH, _own_entities(corpus, _names(reference))
    for stated in sorted(corpus.articles, key=lambda one: (one.digest, one.article.id)):
        yield article_graph(stated.digest), article_triples(stated)
    yield FACTS_GRAPH, fact_triples(corpus)


def _names(triples: Iterable[Triple]) -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    for subject, predicate, value in triples:
        if predicate in (LABEL, ALT_LABEL):
            names.setdefault(subject, set()).add(value)
    return names


def _own_entities(corpus: Corpus, described: dict[str, set[str]]) -> Iterator[Triple]:
    """What the corpus adds: whole entities, and further names for those that the tables describe."""
    for entity in corpus.entities:
        subject = key_iri(entity.key)
        if subject in described:
            names = (entity.label, *entity.aliases)
            yield from alias_triples(
                subject, (name for name in names if label_text(name) not in described[subject])
            )
        else:
            yield from entity_triples(entity)
    yield from _posts(corpus, {entity.key: entity.label for entity in corpus.entities})


def _posts(corpus: Corpus, labels: dict[str, str]) -> Iterator[Triple]:
    titles = {kind.notation: kind.label_vi for kind in post_types()}
    found = {pair for stated in corpus.articles for pair in posts_of(stated)}
    for body, notation in sorted(found):
        subject = key_iri(post_key(body, notation))
        yield from type_triples(subject, "Post")
        yield from link(subject, "postIn", body)
        yield from link(subject, "postType", f"post-type/{notation}")
        name = f"{titles.get(notation, notation)} {labels.get(body, '')}"
        yield from name_triples(subject, name, ())


def _years(objects: Iterable[str]) -> Iterator[Triple]:
    """A node for every year that something is tied to."""
    prefix = key_iri("year/")[:-1]
    numbers = {int(term[len(prefix) : -1]) for term in objects if term.startswith(prefix)}
    for number in sorted(numbers):
        yield from year_triples(number)
