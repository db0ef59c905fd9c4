"""Every case of the W3C's SPARQL 1.1 Protocol tests that concerns queries, over real HTTP.

Source: https://github.com/w3c/rdf-tests, sparql/sparql11/protocol/manifest.ttl (approved 2012-11-20); the
names are the manifest's. Each row of CASES has the method, path, content type and body of that case, and what
it expects of the answer. The suite's cases of updates are not ours, since the graph is read-only: UPDATES has
a request of each kind, and each must be refused with nothing changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

import pyoxigraph as ox
import pytest
from running import Reply, Served, serving

from partygraph.graph.store import write_build

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
JSON, XML = "application/sparql-results+json", "application/sparql-results+xml"

DATA = "http://kasei.us/2009/09/sparql/data/data{}.rdf"
DATA_0, DATA_1, DATA_2, DATA_3 = (DATA.format(i) for i in range(4))
DOCUMENT = "http://xmlns.com/foaf/0.1/Document"


def parameter(name: str, value: str) -> str:
    return f"{name}={quote(value, safe='')}"


def path(*parameters: str) -> str:
    return "/sparql/" + ("?" + "&".join(parameters) if parameters else "")


DEFAULT_0 = parameter("default-graph-uri", DATA_0)
DEFAULT_1, DEFAULT_2, DEFAULT_3 = (parameter("default-graph-uri", one) for one in (DATA_1, DATA_2, DATA_3))
NAMED_1, NAMED_2 = (parameter("named-graph-uri", one) for one in (DATA_1, DATA_2))

ASK = "ASK {}"
ASK_DEFAULT = f"ASK {{ <{DATA_1}> a ?type . <{DATA_2}> a ?type . }}"
ASK_NAMED = f"ASK {{ GRAPH ?g1 {{ <{DATA_1}> a ?type }} GRAPH ?g2 {{ <{DATA_2}> a ?type }} }}"
ASK_BOTH = f"""ASK {{
  <{DATA_3}> a ?type
  GRAPH ?g1 {{ <{DATA_1}> a ?type }}
  GRAPH ?g2 {{ <{DATA_2}> a ?type }}
}}"""
ASK_FROM = f"ASK FROM <{DATA_3}> {{ GRAPH ?g1 {{ <{DATA_1}> a ?type }} GRAPH ?g2 {{ <{DATA_2}> a ?type }} }}"


@dataclass(frozen=True)
class Case:
    """A request, and the form of the answer that the suite expects; None where the query must be refused."""

    method: str
    path: str
    media: str | None = None
    body: bytes | None = None
    expected: str | None = None


def get(*parameters: str, expected: str | None = "boolean") -> Case:
    return Case("GET", path(*parameters), expected=expected)


def post(target: str, media: str | None, body: str | bytes, expected: str | None = "boolean") -> Case:
    return Case("POST", target, media, body if isinstance(body, bytes) else body.encode(), expected)


CASES = {
    "query_post_form": post(path(DEFAULT_0), FORM, "query=ASK%20%7B%7D"),
    "query_dataset_default_graphs_get": get(parameter("query", ASK_DEFAULT), DEFAULT_1, DEFAULT_2),
    "query_dataset_default_graphs_post": post(path(DEFAULT_1, DEFAULT_2), QUERY, ASK_DEFAULT),
    "query_dataset_named_graphs_post": post(path(NAMED_1, NAMED_2), QUERY, ASK_NAMED),
    "query_dataset_named_graphs_get": get(parameter("query", ASK_NAMED), NAMED_1, NAMED_2),
    "query_dataset_full": post(path(DEFAULT_3, NAMED_1, NAMED_2), QUERY, ASK_BOTH),
    # The manifest's own path has %26 and %3D where it means & and =, see the test of it below.
    "query_multiple_dataset": post(path(NAMED_1, NAMED_2), QUERY, ASK_FROM),
    "query_get": get("query=ASK%20%7B%7D", DEFAULT_0),
    "query_content_type_select": post(path(DEFAULT_0), QUERY, "SELECT (1 AS ?value) {}", "tabular"),
    "query_content_type_ask": post(path(DEFAULT_0), QUERY, ASK),
    "query_content_type_describe": post(path(DEFAULT_0), QUERY, "DESCRIBE <http://example.org/>", "RDF"),
    "query_content_type_construct": post(path(DEFAULT_0), QUERY, "CONSTRUCT { <s> <p> 1 } WHERE {}", "RDF"),
    "query_post_direct": post(path(), QUERY, ASK),
    "bad_query_method": Case("PUT", path("query=ASK%20%7B%7D", DEFAULT_0), FORM, b""),
    "bad_multiple_queries": get("query=ASK%20%7B%7D", "query=SELECT%20%2A%20%7B%7D", expected=None),
    "bad_query_wrong_media_type": post(path(), "text/plain", ASK, None),
    "bad_query_missing_form_type": post(path(), None, "query=ASK%20%7B%7D", None),
    "bad_query_missing_direct_type": post(path(), None, ASK, None),
    "bad_query_non_utf8": post(path(), f"{QUERY}; charset=UTF-16", ASK.encode("utf-16"), None),
    "bad_query_syntax": get("query=ASK%20%7B", expected=None),
}

INSERT = "INSERT DATA { GRAPH <http://example.org/x> { <http://example.org/s> a <http://example.org/t> } }"
UPDATES = {
    "update_dataset_default_graph": post(path(parameter("using-graph-uri", DATA_1)), UPDATE, INSERT),
    "update_dataset_default_graphs": post(
        path(parameter("using-graph-uri", DATA_1), parameter("using-graph-uri", DATA_2)), UPDATE, INSERT
    ),
    "update_dataset_named_graphs": post(path(parameter("using-named-graph-uri", DATA_1)), UPDATE, INSERT),
    "update_dataset_full": post(
        path(parameter("using-graph-uri", DATA_1), parameter("using-named-graph-uri", DATA_2)), UPDATE, INSERT
    ),
    "update_post_form": post(path(), FORM, "update=CLEAR+ALL"),
    "update_post_direct": post(path(), UPDATE, "CLEAR ALL"),
    "update_base_uri": post(path(), UPDATE, f"CLEAR GRAPH <http://example.org/x> ;\n{INSERT}"),
    "bad_update_get": get("update=CLEAR%20ALL"),
    "bad_multiple_updates": post(path(), FORM, "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT"),
    "bad_update_wrong_media_type": post(path(), "text/plain", "CLEAR NAMED"),
    "bad_update_missing_form_type": post(path(), None, "update=CLEAR%20NAMED"),
    "bad_update_non_utf8": post(path(), f"{UPDATE}; charset=UTF-16", "CLEAR NAMED".encode("utf-16")),
    "bad_update_syntax": post(path(), FORM, "update=CLEAR%20XYZ"),
    "bad_update_dataset_conflict": post(
        path("using-named-graph-uri=http%3A%2F%2Fexample%2Fpeople"),
        UPDATE,
        "WITH <http://example/addresses> DELETE { ?p ?q 'Bill' } WHERE { ?p ?q 'Bill' }",
    ),
}


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A service over the suite's data: three graphs, each of which says of itself that it is a document."""
    out = tmp_path_factory.mktemp("w3c") / "out"
    rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    write_build(out, [f"<{one}> <{rdf_type}> <{DOCUMENT}> <{one}> ." for one in (DATA_1, DATA_2, DATA_3)])
    with serving(out, seconds=10.0) as service:
        yield service


def sent(service: Served, case: Case, accept: str | None = None) -> Reply:
    headers = {"Content-Type": case.media} if case.media is not None else {}
    if accept is not None:
        headers["Accept"] = accept
    return service.send(case.method, case.path, case.body, headers)


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.expected == "boolean"])
@pytest.mark.parametrize(
    "accept", [None, "application/sparql-results+json", "application/sparql-results+xml"]
)
def test_a_query_of_the_suite_is_true(suite: Served, name: str, accept: str | None) -> None:
    reply = sent(suite, CASES[name], accept)
    assert 200 <= reply.status < 400, reply.text
    assert reply.media == accept or accept is None
    results = ox.QueryResultsFormat.from_media_type(reply.media)
    assert results is not None
    parsed = ox.parse_query_results(reply.body, format=results)
    assert isinstance(parsed, ox.QueryBoolean)
    assert bool(parsed) is True


def test_the_content_type_of_a_select_is_one_of_tables(suite: Served) -> None:
    reply = sent(suite, CASES["query_content_type_select"])
    assert 200 <= reply.status < 400
    results = ox.QueryResultsFormat.from_media_type(reply.media)
    assert results is not None
    (row,) = ox.parse_query_results(reply.body, format=results)  # type: ignore[misc]
    assert row["value"].value == "1"


@pytest.mark.parametrize(("name", "triples"), [
    ("query_content_type_describe", 0),
    ("query_content_type_construct", 1),
])  # fmt: skip
def test_the_content_type_of_a_graph_is_one_of_rdf(suite: Served, name: str, triples: int) -> None:
    reply = sent(suite, CASES[name])
    assert 200 <= reply.status < 400, reply.text
    rdf = ox.RdfFormat.from_media_type(reply.media)
    assert rdf is not None
    assert len(list(ox.parse(reply.body, format=rdf, base_iri="http://example.org/"))) == triples


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.expected is None])
def test_a_bad_query_of_the_suite_is_refused(suite: Served, name: str) -> None:
    assert 400 <= sent(suite, CASES[name]).status < 500


@pytest.mark.parametrize("name", UPDATES)
def test_every_update_of_the_suite_is_refused(suite: Served, name: str) -> None:
    assert 400 <= sent(suite, UPDATES[name]).status < 500
    everything = post(path(), QUERY, "SELECT * { GRAPH ?g { ?s ?p ?o } }")
    assert len(sent(suite, everything).bindings) == 3


DATASETS = {
    # What the suite leaves unsaid: that nothing but the given dataset is seen.
    "one default graph hides the others": (path(DEFAULT_1), ASK_DEFAULT, False),
    "one default graph is seen": (path(DEFAULT_1), f"ASK {{ <{DATA_1}> a ?type }}", True),
    "default graphs are not named ones": (path(DEFAULT_1, DEFAULT_2), "ASK { GRAPH ?g { ?s ?p ?o } }", False),
    "named graphs are not the default one": (path(NAMED_1, NAMED_2), "ASK { ?s ?p ?o }", False),
    "one named graph hides the others": (path(NAMED_1), ASK_NAMED, False),
    "an unknown graph is empty": (path(DEFAULT_0), "ASK { ?s ?p ?o }", False),
    "the protocol goes before FROM": (path(DEFAULT_1), f"ASK FROM <{DATA_3}> {{ <{DATA_3}> a ?t }}", False),
    "FROM without a protocol's dataset": (path(), f"ASK FROM <{DATA_3}> {{ <{DATA_3}> a ?t }}", True),
    "FROM hides the others": (path(), f"ASK FROM <{DATA_3}> {{ <{DATA_1}> a ?t }}", False),
    "FROM NAMED names": (path(), f"ASK FROM NAMED <{DATA_3}> {{ GRAPH ?g {{ <{DATA_3}> a ?t }} }}", True),
    "FROM NAMED leaves the default empty": (path(), f"ASK FROM NAMED <{DATA_3}> {{ ?s ?p ?o }}", False),
}


@pytest.mark.parametrize("name", DATASETS)
def test_only_the_dataset_asked_for_is_seen(suite: Served, name: str) -> None:
    target, query, is_true = DATASETS[name]
    reply = sent(suite, post(target, QUERY, query), "application/sparql-results+json")
    assert (reply.status, f'"boolean":{str(is_true).lower()}' in reply.text) == (200, True)


def test_the_manifests_slip_names_one_graph_that_nobody_has(suite: Served) -> None:
    """``named-graph-uri=data1.rdf%26named-graph-uri%3Ddata2.rdf`` is, read exactly, a single IRI."""
    slip = NAMED_1 + quote("&named-graph-uri=", safe="") + quote(DATA_2, safe="")
    reply = sent(suite, post(path(slip), QUERY, ASK_FROM))
    assert (reply.status, '"boolean":false' in reply.text) == (200, True)


def test_the_table_has_each_case_of_the_manifest() -> None:
    assert (len(CASES), len(UPDATES)) == (20, 14)
