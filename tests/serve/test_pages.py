"""Pages for people, and the same for machines: everything escaped, nothing from elsewhere."""

import hashlib
import html
import json
import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from running import Served

from partygraph.graph.answer import Answer, Iri, Literal
from partygraph.graph.fulltext import open_fulltext
from partygraph.graph.library import library
from partygraph.graph.offered import written_out
from partygraph.serve import pages
from partygraph.serve.entity import EntityPage, Observed, Shown, iri_of_path, link_of

ID = "https://w3id.org/partygraph/id/"
BODY = "body/a3f1ba4dd73f_dang-uy-so-khoa-hoc-va-cong-nghe"


def path_of(served: Served, label: str) -> str:
    query = f'SELECT ?e WHERE {{ ?e rdfs:label "{label}"@vi }}'
    iri = served.query(query).bindings[0]["e"]
    path = link_of(iri)
    assert path is not None
    return path


def test_an_entity_has_a_page_with_its_sentences(served: Served) -> None:
    reply = served.get(path_of(served, "Đỗ Khoa Văn"), "text/html")
    assert (reply.status, reply.media) == (200, "text/html")
    told = html.unescape(re.sub(r"<[^>]+>", " ", reply.text))
    assert "Bí thư" in told
    assert "đồng chí Đỗ Khoa Văn" in told.lower().replace("đỗ khoa văn", "Đỗ Khoa Văn")
    assert "Đảng ủy Sở Khoa học và Công nghệ" in told


@pytest.mark.parametrize(("accept", "rdf"), [
    ("text/turtle", ox.RdfFormat.TURTLE),
    ("application/ld+json", ox.RdfFormat.JSON_LD),
    ("application/n-triples", ox.RdfFormat.N_TRIPLES),
])  # fmt: skip
def test_machines_get_what_is_said_of_it_and_what_points_to_it(
    served: Served, accept: str, rdf: ox.RdfFormat
) -> None:
    path = path_of(served, "Đỗ Khoa Văn")
    reply = served.get(path, accept)
    assert (reply.status, reply.media) == (200, accept)
    triples = [quad.triple for quad in ox.parse(reply.body, format=rdf)]
    iri = ID + path.removeprefix("/id/")
    assert {triple.predicate.value.rpartition("#")[2] for triple in triples} >= {"label", "holder", "type"}
    assert all(iri in str(triple) for triple in triples)
    assert served.get(f"{path}?format={rdf.name.lower().replace('-', '')}").status in (200, 406)


def test_what_nothing_is_said_of_is_absent(served: Served) -> None:
    assert served.get("/id/person/nobody", "text/html").status == 404
    assert served.get("/id/person/nobody", "text/turtle").status == 404


def test_a_fragment_is_part_of_an_iri(served: Served) -> None:
    claim = served.query("SELECT ?s { ?s a pg:Sentence } LIMIT 1").bindings[0]["s"]
    assert "#" in claim
    assert served.get(str(link_of(claim)), "text/html").status == 200


@pytest.mark.parametrize("path", ["/", "/search?q=x", f"/id/{BODY}", "/id/person/nobody"])
def test_pages_allow_no_script_of_others(served: Served, path: str) -> None:
    reply = served.get(path, "text/html")
    policy = reply.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-inline" not in policy.partition("script-src")[2].partition(";")[0]
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert not re.findall(
        r"""(?:src|href)=["'](?:https?:)?//(?!w3id\.org|[^"']*" rel="noopener)""", reply.text
    )


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _value in attrs)))
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action")]


def tags_of(text: str) -> _Tags:
    parser = _Tags()
    parser.feed(text)
    return parser


HOSTILE = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["<script>alert(1)</script>", '" onmouseover="x', "'><img src=x onerror=x>", "{{ 7*7 }}", "{% raw %}",
         "javascript:alert(1)", "]]>", "<!--", "\u202e", "=cmd|' /C calc'!A0", "&lt;", "</table>"]
    ),
)  # fmt: skip


def page_with(text: str) -> str:
    shown = Shown(text, link_of(text))
    observed = Observed(text, (shown,), (text,), text, shown, link_of(text))
    entity = EntityPage(text, text, ((shown, (shown,)),), (observed,), ((text, text, shown),), is_cut=False)
    return pages.page("entity.html.j2", entity=entity).body.decode("utf-8", "surrogatepass")


@given(text=HOSTILE)
def test_no_text_breaks_out_of_a_page(text: str) -> None:
    plain, hostile = tags_of(page_with("x")), tags_of(page_with(text))
    assert [tag for tag in hostile.tags if tag[0] != "a"] == [tag for tag in plain.tags if tag[0] != "a"]
    assert {attributes for tag, attributes in hostile.tags if tag == "a"} <= {("href",), ("href", "rel")}
    assert not [link for link in hostile.links if not link.startswith(("/", "?", "http://", "https://"))]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_no_text_breaks_out_of_csv_json_or_turtle(text: str) -> None:
    import csv
    import io

    answer = Answer(("a", "b"), ((Literal(text), Literal("x")),))
    ((cell, other),) = list(csv.reader(io.StringIO(answer.serialise("csv"), newline="")))[1:]
    assert (cell.removeprefix("'") == text.removeprefix("'"), other) == (True, "x")
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    told = json.loads(answer.serialise("json"))["results"]["bindings"]
    assert [row["a"]["value"] for row in told] == [text]
    graph = Answer(
        ("subject", "predicate", "object"), ((Iri("a:s"), Iri("a:p"), Literal(text)),), is_graph=True
    )
    (quad,) = ox.parse(graph.serialise("turtle"), format=ox.RdfFormat.TURTLE)
    assert quad.object == ox.Literal(text)


@pytest.mark.parametrize(
    ("link", "iri"),
    [
        ("/id/body/ha-tinh_tinh-uy", ID + "body/ha-tinh_tinh-uy"),
        ("/id/article/2062f63ed0ee%23char=3179,3298", ID + "article/2062f63ed0ee#char=3179,3298"),
        ("/id/doc/%C4%90", ID + "doc/%C4%90"),
    ],
)
def test_a_link_leads_to_its_iri_and_back(link: str, iri: str) -> None:
    assert (iri_of_path(link.encode()), link_of(iri)) == (iri, link)


@pytest.mark.parametrize("path", ["/id/", "/id/a b", "/id/<x>", '/id/"', "/id/%0a", "/id/\xff", "/id/{x}"])
def test_what_is_no_iri_has_no_page(path: str) -> None:
    assert iri_of_path(path.encode("latin-1")) is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("do khoa van", "Đỗ Khoa Văn"),
        ("Đỗ KHOA vă", "Đỗ Khoa Văn"),
        ("dang uy so khoa", "Đảng ủy Sở Khoa học và Công nghệ"),
        ("22-NQ/TW", "Nghị quyết 22-NQ/TW khóa X"),
        ("22 nq tw", "Nghị quyết 22-NQ/TW khóa X"),
    ],
)
def test_search_needs_no_tones(served: Served, typed: str, expected: str) -> None:
    from urllib.parse import urlencode

    reply = served.get("/search?" + urlencode({"q": typed, "format": "json"}))
    assert expected in [hit["text"] for hit in json.loads(reply.body)["hits"]]


def test_search_finds_sentences(out: Path) -> None:
    hits = open_fulltext(out, "other digest").search("tong ket 10 nam")
    assert "sentence" in {hit.kind for hit in hits}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    words=st.one_of(
        st.text(max_size=60), st.sampled_from(['"', "*", "a OR", "NEAR(a b)", "iri:x", "- -", "^a"])
    )
)
def test_whatever_is_typed_is_words(out: Path, words: str) -> None:
    open_fulltext(out, "words").search(words)


def test_the_graph_page_is_that_of_the_build(served: Served) -> None:
    reply = served.get("/graph")
    assert (reply.status, reply.media) == (200, "text/html")
    assert "đồ thị" in reply.text


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("text/html,*/*;q=0.8", "text/html"),
        ("text/turtle", "text/turtle"),
        ("application/ld+json", "application/ld+json"),
    ],
)
def test_people_get_the_page_of_the_ontology_and_machines_its_triples(
    served: Served, accept: str, media: str
) -> None:
    reply = served.get("/ontology", accept)
    assert (reply.status, reply.media) == (200, media)
    assert "Accept" in reply.headers["vary"].split(", ")
    if media == "text/html":
        assert 'id="implements"' in reply.text
        return
    rdf = {"text/turtle": ox.RdfFormat.TURTLE, "application/ld+json": ox.RdfFormat.JSON_LD}[media]
    subjects = {str(quad.subject) for quad in ox.parse(reply.body, format=rdf)}
    assert "<https://w3id.org/partygraph/ontology#implements>" in subjects
    assert "<https://w3id.org/partygraph/ontology#Done>" in subjects


def test_pages_lead_to_the_ontology_and_a_property_to_its_entry(served: Served) -> None:
    assert '<a href="/ontology">' in served.get("/", "text/html").text
    linked = set(re.findall(r'href="/ontology#([^"]+)"', served.get(path_of(served, "Đỗ Khoa Văn")).text))
    page = served.get("/ontology", "text/html").text
    assert linked
    assert [place for place in linked if f'id="{place}"' not in page] == []


def test_the_link_of_the_graph_page_leads_to_the_ontology_here_too(served: Served) -> None:
    reply = served.get("/ontology.html", "text/html")
    assert (reply.status, reply.headers["location"]) == (303, "/ontology")
    assert served.get("/ontology", "image/png").status == 406


def test_every_question_of_the_library_runs_as_the_page_writes_it(served: Served, out: Path) -> None:
    from partygraph.errors import QueryError
    from partygraph.graph.library import ask_question

    answered = 0
    for question in library():
        given_ = {one.name: one.example for one in question.parameters if one.default is None}
        try:
            expected = ask_question(out, question, given_)
        except QueryError:
            continue  # its example is not in the small graph
        reply = served.query(written_out(out, question, given_))
        assert (question.name, reply.status) == (question.name, 200)
        assert (question.name, len(reply.bindings)) == (question.name, len(expected))
        answered += len(expected) > 0
    assert answered >= 15


def test_a_parameter_cannot_leave_its_place(served: Served) -> None:
    from urllib.parse import urlencode

    evil = "22-NQ/TW> } SERVICE <http://evil/> { ?s ?p ?o } #"
    reply = served.get("/questions/who-implemented?" + urlencode({"document": evil}))
    assert "evil" not in reply.text or reply.status == 400
    assert "SERVICE" not in reply.text
    assert served.get("/questions/who-implemented?" + urlencode({"no} such": "x"})).status == 400
    assert served.get("/questions/meetings-of-a-year?year=2018%20%7D").status == 400


def test_what_the_editor_offers_are_our_terms(served: Served) -> None:
    told = json.loads(served.get("/offered.json").body)
    assert told["prefixes"]["pg"] == "https://w3id.org/partygraph/ontology#"
    assert told["prefixes"]["pg"] + "Person" in told["classes"]
    assert told["prefixes"]["pg"] + "implements" in told["properties"]
    assert len(told["questions"]) == len(library())


def test_vendored_files_are_those_of_their_checksums() -> None:
    folder = pages.STATIC / "vendor" / "yasgui"
    for line in (folder / "checksums.sha256").read_text().splitlines():
        digest, name = line.split()
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    assert "MIT" in (folder / "LICENSES.txt").read_text(encoding="utf-8")


def test_the_access_log_tells_no_query(served: Served) -> None:
    served.query('ASK { ?s ?p "private" }')
    log = served.log.read_text()
    assert re.search(r"127\.0\.0\.1 POST /sparql 200 \d+ \d+ms", log)
    assert "private" not in log


def test_the_extra_is_declared() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {one.partition(">")[0] for one in project["optional-dependencies"]["server"]} >= {
        "starlette",
        "uvicorn",
    }
