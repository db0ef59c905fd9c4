"""Other people's clients against a running service."""

import io
import shutil
import subprocess

import pandas
import pytest
import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from running import Served
from SPARQLWrapper import CSV, JSON, JSONLD, N3, POST, POSTDIRECTLY, RDFXML, TSV, TURTLE, XML, SPARQLWrapper

PG = "https://w3id.org/partygraph/ontology#"
PERSONS = "SELECT ?name WHERE { ?p a pg:Person ; rdfs:label ?name } ORDER BY STR(?name)"
NAMES = ["Lê Tiến Châu", "Nguyễn Thành Tô", "Nguyễn Thị Lệ Hà", "Đỗ Khoa Văn"]
GRAPH = "CONSTRUCT { ?p rdfs:label ?name } WHERE { ?p a pg:Person ; rdfs:label ?name }"


def wrapper(served: Served, query: str, form: str) -> SPARQLWrapper:
    client = SPARQLWrapper(f"{served.url}/sparql")
    client.setQuery(query)
    client.setReturnFormat(form)
    return client


@pytest.mark.parametrize("method", ["GET", POST])
def test_sparqlwrapper_reads_json(served: Served, method: str) -> None:
    client = wrapper(served, PERSONS, JSON)
    client.setMethod(method)
    rows = client.queryAndConvert()["results"]["bindings"]
    assert [row["name"]["value"] for row in rows] == NAMES


def test_sparqlwrapper_posts_the_query_itself(served: Served) -> None:
    client = wrapper(served, PERSONS, JSON)
    client.setMethod(POST)
    client.setRequestMethod(POSTDIRECTLY)
    assert len(client.queryAndConvert()["results"]["bindings"]) == len(NAMES)


@pytest.mark.parametrize(("form", "is_right"), [
    (XML, lambda told: NAMES[0] in told.toxml()),
    (CSV, lambda told: NAMES[0] in told.decode()),
    (TSV, lambda told: f'"{NAMES[0]}"@vi' in told.decode()),
])  # fmt: skip
def test_sparqlwrapper_reads_the_other_tables(served: Served, form: str, is_right: object) -> None:
    assert is_right(wrapper(served, PERSONS, form).queryAndConvert())  # type: ignore[operator]


@pytest.mark.parametrize("form", [RDFXML, TURTLE, N3, JSONLD])
def test_sparqlwrapper_reads_graphs(served: Served, form: str) -> None:
    told = wrapper(served, GRAPH, form).queryAndConvert()
    if isinstance(told, bytes):
        told = rdflib.Graph().parse(data=told, format="turtle")
    assert len(told) == len(NAMES)


def test_sparqlwrapper_raises_what_it_promises_for_a_wrong_query(served: Served) -> None:
    from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

    with pytest.raises(QueryBadFormed):
        wrapper(served, "SELECT ?x {", JSON).query()


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflibs_store_reads_the_service(served: Served, method: str) -> None:
    store = SPARQLStore(f"{served.url}/sparql", method=method, returnFormat="json")
    graph = rdflib.Graph(store)
    found = graph.query(PERSONS, initNs={"pg": PG})
    assert [str(row.name) for row in found] == NAMES
    assert len(list(graph.subjects(rdflib.RDF.type, rdflib.URIRef(f"{PG}Person")))) == len(NAMES)


def test_pandas_reads_csv_from_an_address(served: Served) -> None:
    from urllib.parse import urlencode

    frame = pandas.read_csv(f"{served.url}/sparql?{urlencode({'query': PERSONS, 'format': 'csv'})}")
    assert list(frame["name"]) == NAMES


@pytest.mark.skipif(shutil.which("curl") is None, reason="no curl here")
def test_curl_posts_a_file(served: Served, tmp_path: object) -> None:
    told = subprocess.run(
        ["curl", "-sf", f"{served.url}/sparql", "-H", "Accept: text/csv", "-H",
         "Content-Type: application/sparql-query", "--data-binary", "@-"],
        input=PERSONS.encode(), capture_output=True, check=True, timeout=20,
    )  # fmt: skip
    assert list(pandas.read_csv(io.BytesIO(told.stdout))["name"]) == NAMES
