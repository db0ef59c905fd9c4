"""In a real browser, on the build of the five seeds: the page says what SPARQL says."""

# Queries and scripts read best on one line.
# ruff: noqa: E501
from pathlib import Path
from typing import Any

import pytest

import partygraph as pg

pytestmark = pytest.mark.browser
PG = "PREFIX pg: <https://w3id.org/partygraph/ontology#> "
PROVED = "?c pg:evidence ?sentence . "


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Path]:
    out = tmp_path_factory.mktemp("build") / "build"
    return pg.build(Path(__file__).parents[2] / "seeds", out=out), out / "graph.html"


def observed(seen: Any) -> set[str]:
    """The observations that the facts on screen stand on."""
    return set(
        seen.run(
            "() => window.partygraph.facts()"
            ".flatMap(key => window.partygraph.graph.facts.get(key).q.map(quote => quote.id))"
        )
    )


@pytest.mark.parametrize(
    ("filters", "pattern"),
    [
        ("rels=%2Bimplements", "?c pg:relation pg:implements ."),
        ("rels=%2Bimplements&mods=%2BDone,Ongoing", "?c pg:relation pg:implements ; pg:modality ?m . FILTER(?m IN (pg:Done, pg:Ongoing))"),
        ("mods=%2BDeficient", "?c a pg:Claim ; pg:modality pg:Deficient ."),
        ("rels=%2BholdsPost", "?c a pg:Tenure ."),
        ("rels=%2Battends,chairs,speaksAt,directs,reportsAt", "?c pg:relation ?r . FILTER(?r IN (pg:attends, pg:chairs, pg:speaksAt, pg:directs, pg:reportsAt))"),
    ],
)  # fmt: skip
def test_the_facts_on_screen_are_those_of_sparql(
    visit: Any, built: tuple[Any, Path], filters: str, pattern: str
) -> None:
    graph, path = built
    seen = visit()
    seen.goto(path, "#v=list&" + filters)
    rows = graph.query(
        f"{PG} SELECT DISTINCT (STR(?c) AS ?iri) WHERE {{ GRAPH ?g {{ {pattern} {PROVED} }} }}"
    )
    assert len(rows) > 0
    assert observed(seen) == set(rows["iri"])


def test_every_sentence_on_screen_stands_in_its_article(visit: Any, built: tuple[Any, Path]) -> None:
    graph, path = built
    texts = dict(
        graph.query(
            "PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> "
            "PREFIX dcterms: <http://purl.org/dc/terms/> "
            "SELECT ?id ?text WHERE { GRAPH ?g { ?a dcterms:identifier ?id ; nif:isString ?text } }"
        ).itertuples(index=False)
    )
    seen = visit()
    seen.goto(path, "#v=list")
    sentences = seen.run(
        "() => window.partygraph.graph.sentences.map(s => [window.partygraph.graph.articles[s.a].id, s.b, s.e, s.t])"
    )
    assert sentences
    assert [row for row in sentences if texts[row[0]][row[1] : row[2]] != row[3]] == []


def test_the_tree_of_a_document_is_the_property_path(visit: Any, built: tuple[Any, Path]) -> None:
    graph, path = built
    seen = visit()
    seen.goto(path)
    key = seen.run("() => window.partygraph.search('22-nq/tw').find(node => node.num === '22-NQ/TW').id")
    seen.goto(path, f"#v=tree&f={key}")
    rows = graph.query(
        f"{PG} SELECT DISTINCT (STR(?c) AS ?iri) WHERE {{ ?d pg:number '22-NQ/TW' ; pg:inTerm ?t . FILTER(STRENDS(STR(?t), '_x')) "
        "?x (pg:basedOn|pg:concretizes|pg:guides)* ?d . "
        "GRAPH ?g { ?c pg:object ?x ; pg:relation ?r . FILTER(?r IN (pg:implements, pg:disseminates, pg:reviews)) } }"
    )
    assert len(rows) > 0
    assert observed(seen) == set(rows["iri"])


def test_the_notebook_object_is_the_same_page(built: tuple[Any, Path]) -> None:
    graph, path = built
    beside = '<p><a href="ontology.html">Ontology</a></p>'  # a file of the build, which a notebook has not
    written = path.read_text(encoding="utf-8")
    assert beside in written
    assert graph.view().generate_html() == written.replace(beside, "")
