"""The shapes, the integrity queries, and the examples that each of them passes and fails."""

from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest
from pyshacl import validate
from rdflib import Graph, Namespace, URIRef

REPOSITORY = Path(__file__).resolve().parents[2]
ONTOLOGY = REPOSITORY / "ontology"
EXAMPLES = ONTOLOGY / "examples"
SHACL = Namespace("http://www.w3.org/ns/shacl#")
SHAPES = "https://w3id.org/partygraph/shapes#"

VALID = sorted(EXAMPLES.glob("*-valid.ttl"))
INVALID = sorted(EXAMPLES.glob("*-invalid.ttl"))
QUERIES = sorted((ONTOLOGY / "verify").glob("*.rq"))


@cache
def ontology() -> Graph:
    graph = Graph()
    for path in (ONTOLOGY / "partygraph.ttl", *sorted((ONTOLOGY / "schemes").glob("*.ttl"))):
        graph.parse(path)
    return graph


@cache
def shapes(name: str) -> Graph:
    return Graph().parse(ONTOLOGY / "shapes" / name)


def broken(data: Graph, name: str) -> set[str]:
    """The local names of the shapes of `name` that `data` breaks."""
    _, report, _ = validate(data, shacl_graph=shapes(name), inference="none")
    found = {str(shape) for shape in report.objects(None, SHACL.sourceShape) if isinstance(shape, URIRef)}
    return {shape.removeprefix(SHAPES) for shape in found}


def store(path: Path) -> ox.Store:
    """An example as a store, with the ontology in its own graph."""
    result = ox.Store()
    graph = ox.NamedNode("https://w3id.org/partygraph/id/graph/ontology")
    result.load(path=ONTOLOGY / "partygraph.ttl", to_graph=graph)
    result.load(path=path)
    return result


def rows(query: Path, example: Path) -> list[object]:
    return list(store(example).query(query.read_text(encoding="utf-8"), use_default_graph_as_union=True))


def test_the_ontology_keeps_its_style():
    assert broken(ontology(), "style.ttl") == set()


@pytest.mark.parametrize(
    ("turtle", "shape"),
    [
        ('pg:person a owl:Class ; rdfs:label "người"@vi, "person"@en .', "style-Class"),
        ('pg:Person a owl:Class ; rdfs:label "người"@vi .', "style-label"),
        ("pg:Person a owl:Class .", "style-definition"),
        ("pg:Knows a owl:ObjectProperty .", "style-Property"),
        ("pg:knows a owl:ObjectProperty .", "style-range"),
        ("pg:x a pg:PostType, skos:Concept .", "style-example"),
        ("pg:x a pg:PostType, skos:Concept .", "style-source"),
    ],
)
def test_style_shapes_find_a_careless_term(turtle, shape):
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    assert shape in broken(Graph().parse(data=prefixes + turtle), "style.ttl")


PREFIXES = {
    "pg": "https://w3id.org/partygraph/ontology#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
}


@pytest.mark.parametrize("example", VALID, ids=lambda path: path.stem)
def test_valid_examples_keep_every_shape(example):
    assert broken(ontology() + Graph().parse(example), "data.ttl") == set()


@pytest.mark.parametrize("example", INVALID, ids=lambda path: path.stem)
def test_invalid_examples_break_just_the_shapes_that_they_name(example):
    named = set(example.read_text(encoding="utf-8").splitlines()[0].removeprefix("# Breaks: ").split())
    assert broken(ontology() + Graph().parse(example), "data.ttl") == named


def test_every_group_has_both_examples():
    assert [path.stem.removesuffix("-valid") for path in VALID] == [
        path.stem.removesuffix("-invalid") for path in INVALID
    ]


def test_every_property_shape_speaks_both_languages():
    silent = [
        str(shape)
        for shape in shapes("data.ttl").subjects(SHACL.path, None)
        if {message.language for message in shapes("data.ttl").objects(shape, SHACL.message)} != {"vi", "en"}
    ]
    assert silent == []


def test_every_datatype_property_has_one_datatype_in_the_shapes():
    datatype_properties = {
        str(term): str(range_)
        for term, range_ in ontology().query(
            "SELECT ?p ?r WHERE { ?p a owl:DatatypeProperty ; rdfs:range ?r }", initNs=PREFIXES
        )
    }
    checked: dict[str, set[str]] = {}
    for shape, path in shapes("data.ttl").subject_objects(SHACL.path):
        for datatype in shapes("data.ttl").objects(shape, SHACL.datatype):
            checked.setdefault(str(path), set()).add(str(datatype))
    assert {term: checked.get(term) for term in datatype_properties} == {
        term: {range_} for term, range_ in datatype_properties.items()
    }


@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
def test_integrity_queries_find_nothing_in_valid_graphs(query):
    assert [rows(query, example) for example in (EXAMPLES / "verify" / "valid.trig", *VALID)] == [
        [] for _ in range(len(VALID) + 1)
    ]


@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
def test_integrity_queries_find_what_is_broken_on_purpose(query):
    assert rows(query, EXAMPLES / "verify" / f"{query.stem}.trig") != []


@pytest.mark.parametrize("query", QUERIES, ids=lambda path: path.stem)
def test_integrity_queries_say_in_both_languages_what_they_find(query):
    lines = query.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# vi: ")
    assert lines[1].startswith("# en: ")
