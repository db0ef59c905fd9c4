import hashlib

import pyoxigraph as ox
import pytest

from partygraph.graph.export import export

VOID, DCAT = "http://rdfs.org/ns/void#", "http://www.w3.org/ns/dcat#"


def test_a_description_counts_what_the_build_holds(build, tmp_path):
    (path,) = export(build, "void", tmp_path / "void.ttl")
    said = ox.Store()
    said.load(path=path, format=ox.RdfFormat.TURTLE)
    held = ox.Store()
    held.bulk_load(path=build / "graph.nq", format=ox.RdfFormat.N_QUADS)

    def number(query: str, store: ox.Store) -> int:
        rows = store.query(query, use_default_graph_as_union=True)
        return int(next(iter(rows))[0].value)

    for property_, count in (
        ("triples", "*"),
        ("distinctSubjects", "DISTINCT ?s"),
        ("properties", "DISTINCT ?p"),
    ):
        told = number(
            f"SELECT ?n {{ <https://w3id.org/partygraph/id/dataset> <{VOID}{property_}> ?n }}", said
        )
        assert told == number(f"SELECT (COUNT({count}) AS ?n) {{ ?s ?p ?o }}", held)
    person = "https://w3id.org/partygraph/ontology#Person"
    told = number(f"SELECT ?n {{ ?part <{VOID}class> <{person}> ; <{VOID}entities> ?n }}", said)
    assert told == number(f"SELECT (COUNT(DISTINCT ?s) AS ?n) {{ ?s a <{person}> }}", held)


def test_a_description_names_the_file_by_its_checksum_and_is_the_same_again(build, tmp_path):
    (first,) = export(build, "void", tmp_path / "a.ttl")
    (second,) = export(build, "void", tmp_path / "b.ttl")
    assert first.read_bytes() == second.read_bytes()
    assert hashlib.sha256((build / "graph.nq").read_bytes()).hexdigest() in first.read_text(encoding="utf-8")


COUNTED = {
    "class": f"SELECT ?name ?n {{ ?part <{VOID}class> ?name ; <{VOID}entities> ?n }}",
    "property": f"SELECT ?name ?n {{ ?part <{VOID}property> ?name ; <{VOID}triples> ?n }}",
}
HELD = {
    "class": "SELECT ?name (COUNT(DISTINCT ?s) AS ?n) { ?s a ?name } GROUP BY ?name",
    "property": "SELECT ?name (COUNT(*) AS ?n) { ?s ?name ?o } GROUP BY ?name",
}


@pytest.mark.parametrize("part", COUNTED)
def test_a_built_description_counts_every_part_as_sparql_does(seeds_build, part):
    said, held = ox.Store(), ox.Store()
    said.load(path=seeds_build / "void.ttl", format=ox.RdfFormat.TURTLE)
    held.bulk_load(path=seeds_build / "graph.nq", format=ox.RdfFormat.N_QUADS)

    def counts(store: ox.Store, query: str) -> dict[str, str]:
        return {row[0].value: row[1].value for row in store.query(query, use_default_graph_as_union=True)}

    told = counts(said, COUNTED[part])
    assert told
    assert told == counts(held, HELD[part])


def test_a_built_description_names_licence_vocabulary_and_dump(seeds_build):
    said = ox.Store()
    said.load(path=seeds_build / "void.ttl", format=ox.RdfFormat.TURTLE)
    dataset = ox.NamedNode("https://w3id.org/partygraph/id/dataset")

    def told(property_: str) -> set[str]:
        return {
            quad.object.value for quad in said.quads_for_pattern(dataset, ox.NamedNode(property_), None, None)
        }

    assert told("http://purl.org/dc/terms/license") == {"https://www.apache.org/licenses/LICENSE-2.0"}
    assert "https://w3id.org/partygraph/ontology#" in told(f"{VOID}vocabulary")
    assert told(f"{VOID}dataDump") == told(f"{DCAT}distribution") != set()
