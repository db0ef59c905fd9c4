from decimal import Decimal

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from partygraph.graph.terms import (
    address_iri,
    curie,
    decimal,
    key_iri,
    key_uri,
    text,
    verbatim,
    web_iri,
    year,
)

HOSTILE = [
    'Đảng bộ "Sở" KH&CN',
    "hai\ndòng\r\tthụt",
    "<script>alert(1)</script>",
    "trước\u2028sau\u2029",
    "\\u0022 \\",
    "chuông\x07 xóa\x7f không\x00",
    '" . <http://x> <http://y> <http://z> .',
]


def parsed(term: str) -> ox.NamedNode | ox.Literal:
    (quad,) = ox.parse(f"<x:s> <x:p> {term} <x:g> .", format=ox.RdfFormat.N_QUADS)
    return quad.object


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_literal_comes_back_as_it_was(value):
    assert parsed(verbatim(value)).value == value


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_is_written_in_the_canonical_form_of_the_engine(value):
    term = verbatim(value)
    assert parsed(term).value == value
    assert str(ox.Literal(value)) == term


@pytest.mark.parametrize("key", ["body/a b", 'doc/"x"', "doc/x>y", "person/Đỗ", "doc/../../etc", "x/\u2028"])
def test_no_key_breaks_out_of_its_iri(key):
    address = parsed(key_iri(key)).value
    assert address == key_uri(key)
    assert address.isascii()
    assert not set(address) & set('<>" \n')


def test_a_web_address_keeps_its_shape_and_loses_what_may_not_stand_in_an_iri():
    assert web_iri("https://x.vn/a b>c") == "<https://x.vn/a%20b%3Ec>"


@pytest.mark.parametrize(
    ("address", "term"),
    [
        ("https://baohaiphong.vn/tin?id=1&x=Đ", "<https://baohaiphong.vn/tin?id=1&x=Đ>"),
        ("http://x.vn/]]>%", "<http://x.vn/%5D%5D%3E%25>"),
        ("http://x.vn/#a#b", "<http://x.vn/%23a#b>"),
        ("http://x.vn/\ufffe", "<http://x.vn/%EF%BF%BE>"),
        ("http://[::1]/tin", "<http://[::1]/tin>"),
        ("/tin/1", None),  # an og:url without its site; it used to end the whole build
        ("http://x.vn:cổng/", None),
    ],
)
def test_an_address_of_an_article_is_an_iri_or_nothing(address, term):
    assert address_iri(address) == term
    if term is not None:
        assert isinstance(parsed(term), ox.NamedNode)


def test_a_lone_surrogate_is_replaced_one_for_one():
    assert verbatim("a\ud800b") == '"a\ufffdb"'


def test_labels_are_composed():
    assert text("Đa\u0309ng") == '"Đảng"'


@pytest.mark.parametrize(
    ("term", "written"),
    [
        (decimal(Decimal("0.9")), '"0.90"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        (decimal(Decimal(1)), '"1.00"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
        (year(987), '"0987"^^<http://www.w3.org/2001/XMLSchema#gYear>'),
    ],
)
def test_numbers_have_one_spelling(term, written):
    assert term == written


def test_an_unknown_namespace_is_not_shortened():
    assert curie("http://example.org/x") == "http://example.org/x"
