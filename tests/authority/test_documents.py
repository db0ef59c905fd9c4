"""Numbers, plenums and terms: what a citation can be resolved to."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partygraph.authority.documents import (
    by_number,
    by_plenum,
    central_documents,
    default_sense,
    normalise_number,
    plenum_sense,
    plenums,
)
from partygraph.authority.terms import UnknownTerm, arabic, parse_term, roman, term_of, terms


@pytest.mark.parametrize(
    ("written", "symbol"),
    [
        ("22-NQ/TW", "22-NQ/TW"),
        ("41 - NQ/TW", "41-NQ/TW"),
        ("59- NQ/TW", "59-NQ/TW"),
        ("11–NQ/TW", "11-NQ/TW"),
        ("21 – NQ/TW", "21-NQ/TW"),
        ("26 NQ/TW", "26-NQ/TW"),  # no dash
        ("24/NQ-TW", "24-NQ/TW"),  # swapped separators
        ("24-NQ/UBND", "24/NQ-UBND"),  # swapped separators
        ("03-CT/TƯ", "03-CT/TW"),
        ("234-TB/T.Ư", "234-TB/TW"),
        ("12-KL/\u00d0U", "12-KL/ĐU"),  # U+00D0 of older portals
        ("số: 35-CT/TW", "35-CT/TW"),
        ("35-KH/TU", "35-KH/TU"),  # TU is a provincial committee, not TƯ
        ("27-CTR/TU", "27-CTr/TU"),
        ("08-qđi/tw", "08-QĐi/TW"),
        ("3-CT/TW", "03-CT/TW"),
        ("94-HD/BPGV", "94-HD/BPGV"),
        ("22\u00a0-\u00a0NQ/TW.", "22-NQ/TW"),
        ("08/2013/NQ-HĐND", "08/2013/NQ-HĐND"),
        ("30a/2008/NQ-CP", "30a/2008/NQ-CP"),
        ("1234/QĐ-UBND", "1234/QĐ-UBND"),
        ("123/QĐ-BTC", "123/QĐ-BTC"),  # a ministry; Ban Tổ chức writes BTC too: kept as written
        ("05-HD/BTCTW", "05-HD/BTCTW"),
        ("60/TTg-ĐMDN", "60/TTg-ĐMDN"),  # no type letters
        ("43/2022/QH15", "43/2022/QH15"),
        ("08", "08"),
    ],
)
def test_numbers_are_normalised(written, symbol):
    assert normalise_number(written) == symbol


@given(st.text(alphabet="0123456789-–/ NQCTĐTWUƯ.aqđi", max_size=16))
def test_normalising_a_number_twice_changes_nothing(text):
    once = normalise_number(text)
    assert normalise_number(once) == once


def test_every_number_of_the_table_is_in_its_normal_form():
    assert [
        document.number
        for document in central_documents()
        if normalise_number(document.number) != document.number
    ] == []


def test_the_table_is_whole():
    assert len(central_documents()) == 141


def test_number_type_and_term_are_a_key():
    keys = [(document.number, document.type, document.term) for document in central_documents()]
    assert len(keys) == len(set(keys))


def test_a_number_names_several_documents_oldest_first():
    assert [document.term for document in by_number("20-NQ/TW")] == ["X", "XI", "XII", "XIII", "XIV"]


def test_an_undated_document_comes_last_and_is_still_found():
    assert [document.date for document in by_number("321-QĐ/TW")] == [None]


def test_an_unknown_number_names_nothing():
    assert by_number("999-NQ/TW") == ()


@pytest.mark.parametrize(
    ("term", "plenum", "numbers"),
    [
        ("XII", 6, ["18-NQ/TW", "19-NQ/TW", "20-NQ/TW", "21-NQ/TW"]),
        ("XII", 4, ["04-NQ/TW", "05-NQ/TW", "06-NQ/TW"]),
        ("XI", 9, ["33-NQ/TW"]),
        ("XII", 99, []),
    ],
)
def test_plenums_know_their_documents(term, plenum, numbers):
    assert [document.number for document in by_plenum(term, plenum)] == numbers


@pytest.mark.parametrize(("term", "plenum", "number"), [("XI", 4, "12-NQ/TW"), ("XII", 4, "04-NQ/TW")])
def test_a_nickname_has_a_default_sense_with_its_reason(term, plenum, number):
    assert default_sense(term, plenum).number == number
    assert "xây dựng" in plenum_sense(term, plenum).reason


def test_a_plenum_of_four_resolutions_has_no_default_sense():
    assert default_sense("XII", 6) is None


def test_a_plenum_adopts_no_document_before_it_opens():
    opened = {(one.term, one.ordinal): one.opened for one in plenums()}
    early = [
        document.id
        for document in central_documents()
        if document.plenum is not None
        and document.date is not None
        and (first_day := opened.get((document.term, document.plenum))) is not None
        and document.date < first_day
    ]
    assert early == []


def test_plenums_fall_in_their_term_in_order():
    for one, other in pairwise(plenums()):
        if one.term == other.term and one.opened and other.opened:
            assert one.opened < other.opened, other.id
    # A plenum before a congress still belongs to the old term.
    assert [
        plenum.id for plenum in plenums() if plenum.opened and term_of(plenum.opened) != plenum.term
    ] == []


def test_documents_are_dated_in_their_term():
    dated = [document for document in central_documents() if document.date]
    assert [document.id for document in dated if term_of(document.date) != document.term] == []


@pytest.mark.parametrize(
    ("day", "scope", "numeral"),
    [
        (date(2008, 2, 2), "tw", "X"),
        (date(2011, 1, 19), "tw", "X"),  # the closing day of the XI Congress
        (date(2011, 1, 20), "tw", "XI"),
        (date(2016, 10, 30), "tw", "XII"),
        (date(2026, 8, 22), "tw", "XIV"),
        (date(2013, 5, 16), "hai-phong", "XIV"),
        (date(2021, 1, 4), "hau-giang", "XIV"),
    ],
)
def test_terms_of_days(day, scope, numeral):
    assert term_of(day, scope) == numeral


@pytest.mark.parametrize(
    ("day", "scope"),
    [
        (date(1930, 2, 3), "tw"),
        (date(2020, 6, 1), "hau-giang"),  # the year of the congress: either term
        (date(2018, 1, 1), "paris"),
    ],
)
def test_a_day_outside_the_known_terms_is_not_guessed(day, scope):
    with pytest.raises(UnknownTerm, match=r"terms\.csv"):
        term_of(day, scope)


def test_central_terms_follow_each_other_without_a_gap():
    central = [term for term in terms() if term.scope == "tw"]
    for one, other in pairwise(central):
        assert one.last_day + timedelta(days=1) == other.first_day


@given(st.integers(min_value=1, max_value=49))
def test_roman_numerals_go_there_and_back(number):
    assert arabic(roman(number)) == number


@pytest.mark.parametrize("number", [0, -1, 50])
def test_no_term_has_such_a_number(number):
    with pytest.raises(UnknownTerm):
        roman(number)


@pytest.mark.parametrize("numeral", ["", "IIII", "VX", "MM", "abc"])
def test_no_such_numeral(numeral):
    with pytest.raises(UnknownTerm):
        arabic(numeral)


@pytest.mark.parametrize(
    ("written", "numeral"),
    [
        ("khóa XII", "XII"),
        ("khoá 12", "XII"),
        ("(Khóa X)", "X"),
        ("khóa xiii", "XIII"),
        ("Ban Chấp hành Đảng bộ tỉnh khóa XVIII", "XVIII"),
        ("13", "XIII"),
        ("khóa họp", None),
        ("khóa VIP", None),
        ("", None),
    ],
)
def test_terms_are_read_in_roman_and_arabic(written, numeral):
    assert parse_term(written) == numeral
