import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partygraph.graph.search_key import search_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Đảng ủy Khối các cơ quan tỉnh", "dang uy khoi cac co quan tinh"),
        ("Đảng uỷ  Khối", "dang uy khoi"),  # the tone stands elsewhere, two spaces
        ("ĐẢNG BỘ SỞ KH&CN", "dang bo so kh&cn"),  # capitals, đ; the ampersand stays
        ("22–NQ/TW", "22-nq/tw"),  # en dash
        (unicodedata.normalize("NFD", "Nguyễn Thành Tô"), "nguyen thanh to"),  # decomposed input
    ],
)
def test_a_name_is_found_as_it_is_typed_without_marks(name, key):
    assert search_key(name) == key


@given(st.text())
def test_folding_twice_changes_nothing(name):
    assert search_key(search_key(name)) == search_key(name)
