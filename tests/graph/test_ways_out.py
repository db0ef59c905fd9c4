"""No label and no quote breaks out of anything that the graph is written into: one corpus that says hostile
text everywhere, through every way out, compared with a corpus that says a harmless word."""

import csv
import io
import json
import re
import struct
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyoxigraph as ox
import pytest
from hostile_text import PAYLOADS, TEXTS, VISIBLE, hostile_corpus
from hypothesis import example, given, settings
from hypothesis import strategies as st

from partygraph.cli.terminal import plain
from partygraph.errors import QueryError
from partygraph.graph.answer import Answer, Iri, Literal
from partygraph.graph.ask import ask
from partygraph.graph.cells import FORMULA_STARTS
from partygraph.graph.export import RDF_FORMS, export
from partygraph.graph.guard import check_query
from partygraph.graph.library import find_question
from partygraph.graph.network import network
from partygraph.graph.offered import written_out
from partygraph.graph.one_query import RESULT_FORMS, answer
from partygraph.graph.store import GRAPH_FILE, write_build
from partygraph.graph.terms import PREFIXES, XSD, verbatim
from partygraph.graph.writer import nquads

HARMLESS = "lành"
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


@contextmanager
def built(text: str) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        write_build(out, nquads(hostile_corpus(text)))
        yield out


def shape_of(quads: "set[ox.Quad]") -> Counter[str]:
    return Counter(quad.predicate.value for quad in quads)


def graph_of(out: Path) -> "set[ox.Quad]":
    return set(ox.parse(path=out / GRAPH_FILE, format=ox.RdfFormat.N_QUADS))


@pytest.fixture(scope="module")
def harmless() -> Iterator[Path]:
    with built(HARMLESS) as out:
        yield out


def payloads_in_few_texts(test: object) -> object:
    """Each build takes its time, so a text holds several payloads; another one begins each."""
    for i in range(6):
        text = " ".join(payload for payload in PAYLOADS[i::6] if payload.strip())
        test = example(text=text)(test)  # type: ignore[operator]
    return test


def exported(out: Path) -> dict[str, Path]:
    return {form: export(out, form, out.parent / form)[0] for form in ("graphml", "gexf")}


@pytest.mark.slow
@settings(max_examples=6)
@given(text=VISIBLE)
@payloads_in_few_texts
def test_no_text_breaks_out_of_a_build_or_an_export(text: str, harmless: Path) -> None:
    with built(text) as out:
        quads = graph_of(out)
        assert shape_of(quads).keys() == shape_of(graph_of(harmless)).keys()
        labels = {
            quad.object.value
            for quad in quads
            if quad.predicate.value.endswith("#label") and "/id/person/" in quad.subject.value
        }
        assert labels == {" ".join(text.split())}
        for form, (rdf, name) in RDF_FORMS.items():
            [path] = export(out, form, out.parent / name)
            _same_graph(quads, set(ox.parse(path=path, format=rdf)), has_graphs=form != "turtle")
        for form, path in exported(out).items():
            assert elements_of(path) == elements_of(_of(harmless, exported)[form])
        for table in export(out, "csv", out.parent / "tables"):
            _safe_table(table.read_text(encoding="utf-8"))
        _same_page(_page_of(out), _of(harmless, _page_of))


def _same_graph(quads: "set[ox.Quad]", again: "set[ox.Quad]", *, has_graphs: bool) -> None:
    if has_graphs:
        assert again == quads
    else:
        assert {quad.triple for quad in again} == {quad.triple for quad in quads}


def elements_of(path: Path) -> Counter[object]:
    """What a well-formed file has, and how often: elements with the names of their attributes."""
    return Counter((one.tag, tuple(sorted(one.attrib))) for one in ET.parse(path).iter())


@cache
def _of(harmless: Path, made: Callable[[Path], Any]) -> Any:
    return made(harmless)


def _safe_table(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert len({len(row) for row in rows}) == 1
    for cell in (cell for row in rows for cell in row):
        assert not cell.startswith(FORMULA_STARTS) or re.fullmatch(r"-?\d+(\.\d+)?", cell), cell


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.islands: list[str] = []
        self._is_data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _value in attrs)))
        self._is_data = tag == "script" and dict(attrs).get("type") == "application/json"

    def handle_data(self, data: str) -> None:
        if self._is_data:
            self.islands.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._is_data = False


def _page_of(out: Path) -> _Page:
    from partygraph.view import page

    path = out.parent / "page.html"
    page(network(out)).write_html(path)
    parser = _Page()
    parser.feed(path.read_text(encoding="utf-8"))
    return parser


def _same_page(hostile: _Page, harmless: _Page) -> None:
    """The same elements, and data islands that are JSON still."""
    assert hostile.tags == harmless.tags
    assert len(hostile.islands) == len(harmless.islands) > 0
    for island in hostile.islands:
        json.loads(island)


class _Wire:
    """Keeps what a query's process sends."""

    def __init__(self) -> None:
        self.frames: list[tuple[bytes, bytes]] = []

    def sendall(self, sent: bytes, /) -> None:
        letter, length = struct.unpack(">cI", sent[:5])
        assert len(sent) == 5 + length
        self.frames.append((letter, sent[5:]))


def over_http(value: "ox.Literal | ox.NamedNode", form: str) -> bytes:
    """What the service's process sends for one row of two columns, the other harmless."""
    store = ox.Store()
    store.add(ox.Quad(ox.NamedNode("a:s"), ox.NamedNode("a:p"), value))
    wire = _Wire()
    request = {
        "query": "SELECT ?o ?n WHERE { ?s ?p ?o BIND(-5 AS ?n) }", "form": form, "parameters": {},
        "prefixes": {}, "union": True, "default_graph": [], "named_graphs": [],
        "rows": 10, "bytes": 1_000_000,
    }  # fmt: skip
    assert answer(store, wire, request)
    return b"".join(piece for letter, piece in wire.frames if letter == b"D")


def literal(text: str, kind: str) -> ox.Literal:
    if kind == "vi":
        return ox.Literal(text, language="vi")
    return ox.Literal(text, datatype=ox.NamedNode(f"{XSD}{kind}"))


KINDS = st.sampled_from(["vi", "string", "boolean", "integer", "date", "decimal"])


@given(text=TEXTS, kind=KINDS)
@example(text="=1+1", kind="boolean")
def test_no_text_breaks_out_of_an_answer_over_http(text: str, kind: str) -> None:
    value = literal(text, kind)
    for form, media in RESULT_FORMS.items():
        told = over_http(value, form)
        if form == "csv":
            _one_row_of_csv(told.decode(), text)
        elif form != "xml" or not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", text):
            [row] = ox.parse_query_results(told, format=media)  # type: ignore[misc]
            if form != "xml" or "\r" not in text:
                assert (row["o"], row["n"].value) == (value, "-5")
        if form == "tsv":
            assert all(not _runs(cell) for cell in told.decode().split("\n")[1].split("\t"))


def _one_row_of_csv(told: str, text: str) -> None:
    header, [cell, number] = csv.reader(io.StringIO(told, newline=""))
    assert (header, number) == (["o", "n"], "-5")
    assert cell in (text, f"'{text}")
    assert not _runs(cell)


def _runs(cell: str) -> bool:
    """Whether a spreadsheet would run it: it takes the quotation marks around a cell away."""
    number = re.fullmatch(r"[+-]?[\d.]+(?:[eE][+-]?\d+)?", cell, re.ASCII)
    return cell.removeprefix('"').startswith(FORMULA_STARTS) and number is None


@given(text=TEXTS, kind=KINDS)
@example(text="=1+1", kind="boolean")
def test_no_text_breaks_out_of_an_answer_of_the_command(text: str, kind: str) -> None:
    value = literal(text, kind)
    term = Literal(text, value.datatype.value, value.language)
    told = Answer(("o", "n"), ((term, Literal("-5", f"{XSD}integer")),))
    _one_row_of_csv(told.serialise("csv"), text)
    [row] = ox.parse_query_results(told.serialise("tsv"), format=ox.QueryResultsFormat.TSV)  # type: ignore[misc]
    assert (row["o"], row["n"].value) == (value, "-5")
    assert not _runs(told.serialise("tsv").split("\n")[1].split("\t")[0])
    [row] = ox.parse_query_results(told.serialise("json"), format=ox.QueryResultsFormat.JSON)  # type: ignore[misc]
    assert row["o"] == value
    graph = Answer(("subject", "predicate", "object"), ((Iri("a:s"), Iri("a:p"), term),), is_graph=True)
    (quad,) = ox.parse(graph.serialise("turtle"), format=ox.RdfFormat.TURTLE)
    assert quad.object == value


@given(text=TEXTS)
def test_no_text_drives_a_terminal(text: str) -> None:
    from partygraph.cli.terminal import say_wrapped, table

    told = Answer(("o",), ((Literal(text),),))
    out = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdout", out)
        table(["o"], told.table())
        say_wrapped(f"• {plain(text)}", 2)
    assert not CONTROL.search(out.getvalue())


QUESTIONS = ("who-implemented", "person-over-the-years", "meetings-of-a-year", "numbers-never-seen")


@settings(max_examples=40)
@given(text=TEXTS, name=st.sampled_from(QUESTIONS))
@example(text='22-NQ/TW"> } CLEAR ALL #', name="who-implemented")
@example(text="0", name="meetings-of-a-year")
def test_no_text_leaves_a_parameter(text: str, name: str, harmless: Path) -> None:
    """A question is refused, or is the same question: what stands outside texts and IRIs never changes."""
    question = find_question(name)
    parameter = question.parameters[0].name
    try:
        query = written_out(harmless, question, {parameter: text})
    except QueryError:
        return
    assert check_query(query) == "SELECT"
    bare = re.compile(r'"(?:[^"\\\n]|\\.)*"|<[^<>"{}|^`\\\x00-\x20]*>')
    values = re.compile(rf"\n *VALUES \(\?{parameter}\) {{ \(<>(?:\^\^<>)?\) }}")  # a year has a type
    assert values.sub("", bare.sub("<>", query)) == bare.sub("<>", question.sparql)
    ox.Store().query(query, prefixes=PREFIXES)


@settings(max_examples=8)
@given(text=TEXTS)
@example(text='" } ; CLEAR ALL #')
@example(text="\x00\x1b[2J")
def test_a_bound_text_comes_back_as_it_went(text: str, harmless: Path) -> None:
    told = ask(harmless, "SELECT ?text (STRLEN(?text) AS ?n) WHERE { }", {"text": Literal(text)})
    assert [row[0] for row in told.rows] == [Literal(text)]


@given(text=TEXTS)
def test_a_pasted_text_is_one_literal(text: str) -> None:
    (solution,) = ox.Store().query(f"SELECT ?x WHERE {{ VALUES ?x {{ {verbatim(text)} }} }}")  # type: ignore[misc]
    assert solution["x"] == ox.Literal(text)
