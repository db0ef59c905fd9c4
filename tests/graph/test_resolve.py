import pytest
from small_corpus import (
    DANG_UY_SO,
    HA_TINH,
    KHOI_HAI_PHONG,
    KHOI_HAU_GIANG,
    NQ18,
    NQ22,
    THANH_TO,
    TONG_KET,
)

from partygraph.errors import QueryError
from partygraph.graph.resolve import resolve_entity
from partygraph.vocab import ID


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("Nguyễn Thành Tô", "person", THANH_TO),
        ("nguyen thanh to", "person", THANH_TO),  # without marks
        ("thanh to", "person", THANH_TO),  # a part that only one name has
        ("22-NQ/TW", "document", NQ22),  # four terms have it, the articles speak of one
        ("nq 22 – NQ/TƯ", "document", NQ22),  # another spelling
        ("22-NQ/TW khóa XI", "document", "doc/tw_xi_22-nq-tw"),  # the term decides
        ("Nghị quyết 18-NQ/TW khóa XII", "entity", NQ18),
        ("dang uy khoi hai phong", "body", KHOI_HAI_PHONG),  # the place is in the IRI only
        ("Đảng ủy Sở", "body", DANG_UY_SO),
        ("tong ket 10 nam", "meeting", TONG_KET),
        (NQ22, "document", NQ22),
        (f"{ID}{NQ22}", "entity", NQ22),
        (f"<{ID}{NQ22}>", "entity", NQ22),
        (f"id:{NQ22}", "entity", NQ22),
        ("004_ee808077f751d889", "article", f"article/{HA_TINH}"),
        ("thành phố Hải Phòng", "province", "province/hai-phong"),
    ],
)
def test_a_name_finds_its_entity(build, text, kind, key):
    assert resolve_entity(build, text, kind).value == ID + key


def test_two_bodies_of_one_name_are_listed_not_chosen(build):
    with pytest.raises(QueryError, match="2 different body") as told:
        resolve_entity(build, "Đảng ủy Khối", "body")
    assert KHOI_HAI_PHONG in str(told.value)
    assert KHOI_HAU_GIANG in str(told.value)


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("Trần Văn Không", "person", "no person is called"),
        ("Nguyễn Thành Tô", "meeting", "no meeting is called"),
        (f"{ID}doc/tw_x_99-nq-tw", "document", "is not in"),
        ("x", "thing", "kind 'thing' is unknown"),
        ("  ", "person", "an empty name"),
    ],
)
def test_what_is_not_there_is_said(build, text, kind, told):
    with pytest.raises(QueryError, match=told):
        resolve_entity(build, text, kind)
