"""The query part of the SPARQL 1.1 Protocol, case by case as the W3C's own tests name them."""

from urllib.parse import quote, urlencode

import pyoxigraph as ox
import pytest
from running import Served

ASK = "ASK {}"
FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
FACTS, REFERENCE = (f"https://w3id.org/partygraph/id/graph/{name}" for name in ("facts", "reference"))


def get(query: str, **more: str) -> str:
    return "/sparql?" + urlencode({"query": query, **more})


def form(*pairs: tuple[str, str]) -> bytes:
    return urlencode(pairs).encode()


GOOD = {
    "query_get": ("GET", get(ASK), None, None),
    "query_post_form": ("POST", "/sparql", FORM, form(("query", ASK))),
    "query_post_direct": ("POST", "/sparql", DIRECT, ASK.encode()),
    "query_post_form_charset": ("POST", "/sparql", f"{FORM}; charset=UTF-8", form(("query", ASK))),
}


@pytest.mark.parametrize("case", GOOD)
def test_a_query_is_answered(served: Served, case: str) -> None:
    method, path, media, body = GOOD[case]
    reply = served.send(method, path, body, {"Content-Type": media} if media else {})
    assert reply.status == 200
    assert reply.text == '{"head":{},"boolean":true}'


BAD = {
    # case: method, path, media type, body, status, a word of the message
    "bad_query_method": ("PUT", get(ASK), None, None, 405, ""),
    "bad_multiple_queries": ("GET", get(ASK) + "&query=ASK%20%7B%7D", None, None, 400, "one query"),
    "bad_query_wrong_media_type": ("POST", "/sparql", "text/plain", ASK.encode(), 415, FORM),
    "bad_query_missing_form_type": ("POST", "/sparql", "", form(("query", ASK)), 415, "nothing"),
    "bad_query_missing_direct_type": ("POST", "/sparql", "", ASK.encode(), 415, "nothing"),
    "bad_query_non_utf8": (
        "POST",
        "/sparql",
        f"{DIRECT}; charset=UTF-16",
        ASK.encode("utf-16"),
        415,
        "UTF-8",
    ),
    "bad_query_wrong_bytes": ("POST", "/sparql", DIRECT, b"ASK { <\xff> ?p ?o }", 400, "UTF-8"),
    "bad_query_wrong_escape": ("GET", "/sparql?query=ASK%FF", None, None, 400, "UTF-8"),
    "bad_query_syntax": ("GET", get("ASK { ?s ?p }"), None, None, 400, "expected"),
    "no_form": ("GET", get("PREFIX a: <http://a/>"), None, None, 400, "SELECT"),
    "update_in_query": ("GET", get("INSERT DATA { <a:a> <a:b> <a:c> }"), None, None, 400, "read-only"),
    "update_param": ("POST", "/sparql", FORM, form(("update", "CLEAR ALL")), 400, "read-only"),
    "update_direct": ("POST", "/sparql", "application/sparql-update", b"CLEAR ALL", 400, "read-only"),
    "service": ("GET", get("ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"), None, None, 400, "SERVICE"),
    "load": ("GET", get("LOAD <file:///etc/passwd>"), None, None, 400, "LOAD"),
    "graph_not_iri": ("GET", get(ASK, **{"default-graph-uri": "a b"}), None, None, 400, "IRI"),
    "too_long": ("POST", "/sparql", DIRECT, b"ASK {} #" + b"x" * 200_000, 413, "100,000"),
    "too_large": ("POST", "/sparql", DIRECT, b"ASK {} #" + b"x" * 2_000_000, 413, "1,000,000"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_wrong_is_refused_with_its_reason(served: Served, case: str) -> None:
    method, path, media, body, status, word = BAD[case]
    reply = served.send(method, path, body, {} if media is None else {"Content-Type": media})
    assert reply.status == status
    assert word in reply.text


@pytest.mark.parametrize(
    ("named", "accept", "media"),
    [
        ("SELECT ?s { ?s a pg:Person }", "", "application/sparql-results+json"),
        ("SELECT ?s { ?s a pg:Person }", "*/*", "application/sparql-results+json"),
        ("SELECT ?s { ?s a pg:Person }", "application/sparql-results+xml", "application/sparql-results+xml"),
        (
            "SELECT ?s { ?s a pg:Person }",
            "text/csv;q=0.4, text/tab-separated-values",
            "text/tab-separated-values",
        ),
        (
            "SELECT ?s { ?s a pg:Person }",
            "text/html, application/xml;q=0.9",
            "application/sparql-results+xml",
        ),
        ("SELECT ?s { ?s a pg:Person }", "text/*", "text/csv"),
        ("ASK {}", "application/sparql-results+xml", "application/sparql-results+xml"),
        ("CONSTRUCT WHERE { ?s a pg:Person }", "", "text/turtle"),
        ("CONSTRUCT WHERE { ?s a pg:Person }", "application/ld+json", "application/ld+json"),
        (
            "CONSTRUCT WHERE { ?s a pg:Person }",
            "application/rdf+xml, text/turtle;q=0.9",
            "application/rdf+xml",
        ),
        ("DESCRIBE ?s WHERE { ?s a pg:Person }", "application/n-triples", "application/n-triples"),
        ("CONSTRUCT WHERE { ?s a pg:Person }", "application/trig", "application/trig"),
        ("CONSTRUCT WHERE { ?s a pg:Person }", "application/n-quads", "application/n-quads"),
        ("CONSTRUCT WHERE { ?s a pg:Person }", "text/n3", "text/n3"),
    ],
)
def test_the_client_chooses_the_form(served: Served, named: str, accept: str, media: str) -> None:
    reply = served.query(named, accept)
    assert (reply.status, reply.media) == (200, media)
    assert reply.headers["vary"].startswith("Accept")
    assert _readable(reply.body, media)


def _readable(body: bytes, media: str) -> bool:
    rdf = ox.RdfFormat.from_media_type(media)
    if rdf is not None and media != "application/sparql-results+json":
        return len(list(ox.parse(body, format=rdf))) > 0
    results = ox.QueryResultsFormat.from_media_type(media)
    assert results is not None
    if media == "text/csv":
        return body.startswith(b"s\r\nhttps://w3id.org/")
    parsed = ox.parse_query_results(body, format=results)
    return bool(parsed) if isinstance(parsed, ox.QueryBoolean) else len(list(parsed)) > 0


def test_a_form_that_cannot_be_given_is_refused(served: Served) -> None:
    reply = served.query(ASK, "image/png")
    assert reply.status == 406
    assert "sparql-results+json" in reply.text


def test_format_goes_before_accept(served: Served) -> None:
    assert served.get(get("SELECT ?s { ?s a pg:Person }", format="csv")).media == "text/csv"


def test_the_default_graph_is_the_union_unless_a_dataset_is_given(served: Served) -> None:
    count = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"

    def of(path: str) -> int:
        return int(served.get(path).bindings[0]["n"])

    union, facts = of(get(count)), of(get(count, **{"default-graph-uri": FACTS}))
    both = of(get(count, **{"default-graph-uri": FACTS}) + "&default-graph-uri=" + quote(REFERENCE, safe=""))
    assert 0 < facts < both < union


def test_the_protocols_dataset_goes_before_the_querys(served: Served) -> None:
    count = f"SELECT (COUNT(*) AS ?n) FROM <{REFERENCE}> WHERE {{ ?s ?p ?o }}"
    plain = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
    given = served.get(get(count, **{"default-graph-uri": FACTS})).bindings
    assert given == served.get(get(plain, **{"default-graph-uri": FACTS})).bindings
    assert given != served.get(get(count)).bindings


def test_named_graphs_are_those_that_the_protocol_names(served: Served) -> None:
    graphs = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }"
    reply = served.get(get(graphs, **{"named-graph-uri": FACTS}))
    assert reply.bindings == [{"g": FACTS}]


def test_without_a_query_the_service_describes_itself(served: Served) -> None:
    reply = served.get("/sparql", "text/turtle")
    said = {
        (t.predicate.value.rpartition("#")[2], getattr(t.object, "value", "")) for t in _triples(reply.body)
    }
    assert ("endpoint", f"{served.url}/sparql") in said
    assert ("supportedLanguage", "http://www.w3.org/ns/sparql-service-description#SPARQL11Query") in said
    assert served.get("/sparql", "text/html").headers["location"] == "/"


def _triples(body: bytes) -> list[ox.Triple]:
    return [quad.triple for quad in ox.parse(body, format=ox.RdfFormat.TURTLE)]


def test_head_is_get_without_a_body(served: Served) -> None:
    head, whole = (served.send(method, get(ASK)) for method in ("HEAD", "GET"))
    assert head.body == b""
    assert {name: head.headers[name] for name in ("content-type", "content-length", "etag")} == {
        name: whole.headers[name] for name in ("content-type", "content-length", "etag")
    }


def test_an_answer_that_the_client_has_is_not_sent_again(served: Served) -> None:
    first = served.get(get(ASK))
    again = served.get(get(ASK), **{"If-None-Match": first.headers["etag"]})
    assert (again.status, again.body) == (304, b"")
    assert served.get(get("ASK { }"), **{"If-None-Match": first.headers["etag"]}).status == 200


def test_pages_of_other_sites_may_ask_without_credentials(served: Served) -> None:
    asked = {"Origin": "https://example.org", "Access-Control-Request-Method": "POST"}
    reply = served.send("OPTIONS", "/sparql", None, asked)
    assert reply.status == 204
    for answer in (reply, served.get(get(ASK)), served.get(get("ASK {"))):
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in answer.headers


def test_a_host_header_that_is_no_host_is_not_repeated(served: Served) -> None:
    reply = served.send("GET", "/sparql", None, {"Host": 'x"><script>', "Accept": "text/turtle"})
    assert reply.status == 400
    assert "script" not in reply.text


def test_the_answer_is_compressed_for_those_who_ask(served: Served) -> None:
    reply = served.query("SELECT * { ?s ?p ?o } LIMIT 1000")
    body = urlencode({"query": "SELECT * { ?s ?p ?o } LIMIT 1000"}).encode()
    packed = served.send("POST", "/sparql", body, {"Content-Type": FORM, "Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.body) * 4 < len(reply.body)
