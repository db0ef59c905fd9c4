"""The authority tables: well-formed, sourced, and joined to one another."""

import csv
import re
import unicodedata
from pathlib import Path

import pytest

from partygraph.authority import tables
from partygraph.authority.bodies import central_bodies, find_central_body
from partygraph.authority.documents import central_documents
from partygraph.authority.provinces import (
    capital_province,
    find_province,
    is_provincial_capital,
    province_of_slug,
    provinces,
    today,
)
from partygraph.authority.schemes import document_types
from partygraph.authority.tables import fold
from partygraph.authority.terms import terms
from partygraph.errors import DataError
from partygraph.resources import ontology_path

OURS = ["bodies", "documents", "plenum-senses", "plenums", "provinces", "terms"]
PATHS = [ontology_path("authority", f"{name}.csv") for name in OURS]


def cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("path", PATHS, ids=OURS)
def test_every_row_has_an_id_and_a_source(path):
    key = next(iter(cells(path)[0]))
    assert [row[key] for row in cells(path) if not re.fullmatch(r"[a-z0-9_-]+", row[key])] == []
    assert [row[key] for row in cells(path) if not row["source"].strip()] == []
    assert len({row[key] for row in cells(path)}) == len(cells(path))


@pytest.mark.parametrize("path", PATHS, ids=OURS)
def test_cells_are_nfc_trimmed_and_use_the_vietnamese_letter_d(path):
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "\u00d0" not in text
    assert [value for row in cells(path) for value in row.values() if value != value.strip()] == []


@pytest.mark.parametrize("name", ["bodies", "documents", "plenum-senses", "provinces"])
def test_rows_are_sorted_by_id(name):
    keys = [next(iter(row.values())) for row in cells(ontology_path("authority", f"{name}.csv"))]
    assert keys == sorted(keys)


def test_what_stands_on_memory_is_not_called_verified():
    for path in (path for path in PATHS if "verified" in cells(path)[0]):
        wrong = [
            row["source"]
            for row in cells(path)
            if ("trí nhớ" in row["source"]) is not (row["verified"] == "no")
        ]
        assert wrong == [], path.name


def test_documents_point_to_known_types_issuers_and_terms():
    types = {kind.notation for kind in document_types()}
    issuers = {body.slug for body in central_bodies()} | {None}
    numerals = {term.numeral for term in terms() if term.scope == "tw"}
    assert {document.type for document in central_documents()} <= types
    assert {document.issuer for document in central_documents()} <= issuers
    assert {document.term for document in central_documents()} <= numerals


def test_bodies_point_to_bodies_and_no_name_is_shared():
    slugs = {body.slug for body in central_bodies()}
    links = {link for body in central_bodies() for link in (body.subordinate_to, body.succeeded_by)}
    names = [
        fold(name) for body in central_bodies() for name in {fold(n) for n in (body.label, *body.aliases)}
    ]
    assert links - {None} <= slugs
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Trung ương Đảng", "ban-chap-hanh-trung-uong-dang"),
        ("T.Ư Đảng", "ban-chap-hanh-trung-uong-dang"),
        ("BCH Trung ương Đảng", "ban-chap-hanh-trung-uong-dang"),
        ("Ban chấp hành T.Ư Đảng", "ban-chap-hanh-trung-uong-dang"),
        ("BCHTW Đảng", "ban-chap-hanh-trung-uong-dang"),
        ("Uỷ ban Kiểm tra TW", "uy-ban-kiem-tra-trung-uong"),
        ("Ban tổ chức Trung ương", "ban-to-chuc-trung-uong"),
        ("UBTƯ MTTQ Việt Nam", "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam"),
        ("Ủy ban T.Ư MTTQ Việt Nam", "uy-ban-trung-uong-mat-tran-to-quoc-viet-nam"),
        ("Bộ KH&CN", "bo-khoa-hoc-va-cong-nghe"),
        ("Bộ Kế hoạch Đầu tư", "bo-ke-hoach-va-dau-tu"),
        ("Viện Tư pháp", None),  # "tư" is a word here, not Trung ương
        ("Ban Tổ chức Tỉnh ủy", None),  # not a central body
        ("Sở Tài chính", None),
    ],
)
def test_central_bodies_are_found_by_every_name(name, slug):
    found = find_central_body(name)
    assert (found.slug if found else None) == slug


def test_a_ministry_of_before_the_mergers_knows_its_successor():
    assert find_central_body("Bộ Kế hoạch và Đầu tư").succeeded_by == "bo-tai-chinh"


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("TP.HCM", "ho-chi-minh"),
        ("TPHCM", "ho-chi-minh"),
        ("TP HCM", "ho-chi-minh"),
        ("T.P Hồ Chí Minh", "ho-chi-minh"),
        ("Thành phố Hồ Chí Minh", "ho-chi-minh"),
        ("tỉnh Hoà Bình", "hoa-binh"),
        ("Thanh Hoá", "thanh-hoa"),
        ("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"),
        ("Đăk Lăk", "dak-lak"),
        ("Thừa Thiên - Huế", "thua-thien-hue"),
        ("thành phố Huế", "thua-thien-hue"),
        ("HÀ TĨNH", "ha-tinh"),
        ("Hà Tình", None),  # another mark, another name
        ("Thành phố", None),  # a level word alone names nothing
        ("Tứ Kỳ", None),  # a district
    ],
)
def test_provinces_are_found_by_every_spelling(name, slug):
    found = find_province(name)
    assert (found.slug if found else None) == slug


def test_there_are_sixty_three_provinces_that_became_thirty_four():
    assert len(provinces()) == 63
    assert len({today(province).slug for province in provinces()}) == 34


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hai-duong", "hai-phong"),
        ("hau-giang", "can-tho"),
        ("ha-tinh", "ha-tinh"),
        ("tien-giang", "dong-thap"),
    ],
)
def test_mergers_of_2025(old, new):
    assert today(province_of_slug(old)).slug == new


@pytest.mark.parametrize(
    ("name", "is_capital"),
    [
        ("Hải Dương", True),  # "Thành ủy Hải Dương" is the city's committee, not the province's
        ("Cà Mau", True),
        ("thành phố Vinh", True),
        ("Điện Biên Phủ", True),
        ("Điện Biên", False),
        ("Hải Phòng", False),
        ("Hậu Giang", False),
    ],
)
def test_provincial_capitals(name, is_capital):
    assert is_provincial_capital(name) is is_capital


def test_a_capital_gives_its_province():
    assert capital_province("Vinh").slug == "nghe-an"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uỷ ban", "Ủy ban"),
        ("khoá", "khóa"),
        ("Hoà Bình", "Hòa  Bình"),
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh"),
        ("Sở KH&CN", "Sở Khoa học và Công nghệ"),
        ("Ban Chấp hành TƯ", "BCH Trung ương"),
        ("Bà Rịa-Vũng Tàu", "Bà Rịa – Vũng Tàu"),
    ],
)
def test_folding_forgives_ways_of_writing(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Nguyễn Việt Hưng", "Nguyễn Việt Hùng"), ("Tỉnh ủy", "Thành ủy"), ("hoàn", "hòan"), ("quý", "qúy")],
)
def test_folding_keeps_what_tells_names_apart(one, other):
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("id,name\na,x\na,y\n", ":3: id 'a' stands twice"),
        ("id,name\na,x,y\n", ":2: 3 cells; the header has 2"),
        ("id,name\na,\u00d0ảng\n", ":2: '\u00d0ảng' is not NFC or has U+00D0"),
        ("id,name\na,Đa\u0309ng\n", ":2: 'Đa\u0309ng' is not NFC"),
    ],
)
def test_a_broken_table_says_where_and_what(tmp_path, monkeypatch, text, problem):
    (tmp_path / "broken.csv").write_text(text, encoding="utf-8")
    monkeypatch.setattr(tables, "ontology_path", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(DataError) as error:
        list(tables.rows("broken.csv"))
    assert f"broken.csv{problem}" in str(error.value)
