"""XML that leaves the engine can be read by any parser, whatever stands in a text."""

import struct
from typing import Any
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from partygraph.graph.one_query import answer
from partygraph.graph.xml_clean import XmlCleaner

TEXT = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]), st.sampled_from("\ufffe\uffff\ufffd\x00\x01\x0b\x1f<&>")
    ),
    max_size=20,
)


def clean(text: str) -> str:
    def is_in_xml(char: str) -> bool:
        return char not in "\ufffe\uffff" and (char >= " " or char in "\t\n\r")

    return "".join(char if is_in_xml(char) else "\ufffd" for char in text)


@given(TEXT, st.integers(1, 5))
def test_only_what_xml_cannot_hold_is_replaced_however_the_pieces_are_cut(text: str, size: int) -> None:
    cleaner, whole = XmlCleaner(), f"<a>{text}</a>".encode()
    pieces = [cleaner.feed(whole[start : start + size]) for start in range(0, len(whole), size)]
    assert b"".join(pieces).decode() == f"<a>{clean(text)}</a>"


class Collected:
    """A wire that keeps what is sent."""

    def __init__(self) -> None:
        self.sent = b""

    def sendall(self, sent: bytes, /) -> None:
        self.sent += sent

    def result(self) -> bytes:
        whole, at = b"", 0
        while at < len(self.sent):
            letter, length = struct.unpack_from(">cI", self.sent, at)
            assert letter == b"D", self.sent
            whole += self.sent[at + 5 : at + 5 + length]
            at += 5 + length
        return whole


@pytest.mark.parametrize(
    ("form", "query"), [("xml", "SELECT ?o WHERE { ?s ?p ?o }"), ("rdfxml", "CONSTRUCT WHERE { ?s ?p ?o }")]
)
@given(text=TEXT)
@example(text="Đảng\ufffe\uffff\x01")
def test_results_and_graphs_are_well_formed_xml(form: str, query: str, text: str) -> None:
    store = ox.Store()
    store.add(ox.Quad(ox.NamedNode("x:a"), ox.NamedNode("http://x/p"), ox.Literal(text)))
    request: dict[str, Any] = {
        "form": form, "query": query, "prefixes": {}, "parameters": {}, "rows": 10, "bytes": 10_000,
        "union": True, "default_graph": [], "named_graphs": [],
    }  # fmt: skip
    wire = Collected()
    assert answer(store, wire, request)
    found = [
        one for one in ElementTree.fromstring(wire.result()).iter() if one.tag.endswith(("literal", "}p"))
    ]
    # A parser reads "\r" as it reads "\n" unless it stands escaped: both are well-formed.
    assert [_lines(one.text or "") for one in found] == [_lines(clean(text))]


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
