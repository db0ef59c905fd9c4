"""A committee told behind a name for the seat in it, and a commune's name before that of a man."""

import pytest

from extract.notation import persons, read_text
from extract.test_posts import held

ORGANISER = "Lê Văn Hòa: truong-ban ban-to-chuc < thanh-uy"
SEAT = "Lê Văn Hòa: uy-vien ban-thuong-vu < thanh-uy"
SEATS = [
    ("Ông Lê Văn Hòa, Thường vụ Thành ủy, Trưởng Ban Tổ chức Thành ủy dự.", [SEAT, ORGANISER]),
    ("Ông Lê Văn Hòa - Thường vụ Thành ủy, Trưởng Ban Tổ chức Thành ủy dự.", [SEAT, ORGANISER]),
    ("Ông Lê Văn Hòa, Ban Thường vụ Thành ủy, Trưởng Ban Tổ chức Thành ủy dự.", [SEAT, ORGANISER]),
    # the committee acts
    ("Theo ông Lê Văn Hòa, Thường vụ Thành ủy đã họp.", []),
    ("Theo ông Lê Văn Hòa, Thường vụ Thành ủy, Ban Tổ chức Thành ủy đã họp.", []),
    ("Hôm qua, Thường vụ Thành ủy, Trưởng Ban Tổ chức Thành ủy đã họp.", []),
]


@pytest.mark.parametrize(("text", "posts"), SEATS)
def test_a_committee_behind_a_name_is_a_seat(text: str, posts: list[str]) -> None:
    assert held(read_text(text)) == posts


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Chủ tịch UBND xã Hà Kỳ", "Lê Văn Mười"),
        ("Chủ tịch UBND xã Trần Phú", "Hoàng Minh Tuấn"),
        ("Bí thư Đảng ủy xã Mai Hạ", "Hà Công Thẳng"),
        ("Bí thư Đảng ủy phường Lê Lợi", "Nguyễn Đức Thắng"),
        # one name of a man, and no commune's
        ("Chủ tịch UBND xã", "Lê Hoàng Minh Anh"),
        ("Chủ tịch UBND xã", "Nguyễn Thị Lê Quang"),
    ],
)
def test_a_commune_called_like_a_surname_ends_before_the_man(title: str, name: str) -> None:
    text = f"{title} {name} cho biết, dân đồng lòng."
    assert persons(text) == [name]
