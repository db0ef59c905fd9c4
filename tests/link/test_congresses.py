"""Whose board a congress elects: that of its host, and of none of its guests."""

import pytest

from link.linking import keys

GUESTS = (
    "Dự có ông Lê Văn Nam, Ủy viên Ban Thường vụ Huyện ủy Tứ Kỳ; bà Lê Thị Lan, Chủ tịch Hội Nông dân tỉnh."
)
ELECTED = (
    "Đại hội đã bầu Ban Chấp hành gồm 11 đồng chí, Ban Thường vụ gồm 3 đồng chí; Ủy ban Kiểm tra 3 người."
)

BOARDS = [
    ("Đảng bộ xã Hòa An tổ chức Đại hội lần thứ V.", "Ban Chấp hành", "ban-chap-hanh-dang-bo-xa-hoa-an"),
    ("Đảng bộ xã Hòa An tổ chức Đại hội lần thứ V.", "Ban Thường vụ", "ban-thuong-vu-dang-uy-xa-hoa-an"),
    ("Đảng bộ xã Hòa An tổ chức Đại hội lần thứ V.", "Ủy ban Kiểm tra", "uy-ban-kiem-tra-dang-uy-xa-hoa-an"),
    ("Đảng ủy xã Hòa An tổ chức Đại hội lần thứ V.", "Ban Chấp hành", "ban-chap-hanh-dang-bo-xa-hoa-an"),
    (
        "Đại hội Hội Nông dân huyện Tứ Kỳ lần thứ V.",
        "Ban Chấp hành",
        "ban-chap-hanh-hoi-nong-dan-huyen-tu-ky",
    ),
    (
        "Đại hội Công đoàn Giáo dục huyện Tứ Kỳ lần thứ V.",
        "Ủy ban Kiểm tra",
        "uy-ban-kiem-tra-cong-doan-giao-duc-huyen-tu-ky",
    ),
]


@pytest.mark.parametrize(("lead", "board", "key"), BOARDS)
def test_a_congress_elects_the_boards_of_its_host(lead: str, board: str, key: str) -> None:
    assert [found.split("_", 1)[1] for found in keys(f"{lead} {GUESTS}\n{ELECTED}", board)] == [key]


def test_a_board_beside_no_congress_is_that_of_the_committee_told_last() -> None:
    text = f"Hội Nông dân huyện Tứ Kỳ tổ chức Đại hội. {GUESTS} Đảng ủy xã Hòa An dự. Ban Chấp hành đã họp."
    assert keys(text, "Ban Chấp hành") == ("body/hai-duong_ban-chap-hanh-dang-uy-xa-hoa-an",)


def test_a_state_agency_has_no_boards_to_elect() -> None:
    text = "UBND huyện Tứ Kỳ tổ chức Đại hội thi đua. Huyện ủy Tứ Kỳ dự. Đại hội bầu Ban Chấp hành."
    assert keys(text, "Ban Chấp hành") == ("body/hai-duong_ban-chap-hanh-dang-bo-huyen-tu-ky",)
