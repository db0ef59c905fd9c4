"""Meetings that somebody beside them did not hold, and at which nobody told of there was."""

import pytest

from extract.told import told

ROWS = [
    # who only advises, who is told to, what is asked for or put off
    (
        "Hội nghị do Sở Nội vụ tham mưu, UBND huyện Tứ Kỳ tổ chức ngày 6/6/2023.",
        ["UBND huyện Tứ Kỳ organizes"],
    ),
    (
        "Hội nghị do Sở Nội vụ phối hợp với UBND huyện Tứ Kỳ tổ chức ngày 6/6/2023.",
        ["Sở Nội vụ organizes"],
    ),
    ("Ngày 6/6/2023, Chủ tịch UBND tỉnh giao Sở Xây dựng tổ chức Hội nghị xúc tiến đầu tư.", []),
    ("Ngày 6/6/2023, Huyện ủy Tứ Kỳ đồng ý cho UBND huyện tổ chức Hội nghị tổng kết.", []),
    ("Huyện ủy Tứ Kỳ kiến nghị Trung ương tổ chức Hội nghị tổng kết.", []),
    ("Hội nghị tổng kết của Huyện ủy Tứ Kỳ ngày 10/9/2024 được dời sang ngày 20/9/2024.", []),
    (
        "Phát biểu tại hội nghị, ông Lê Văn Hòa nhắc lại ý kiến của ông Minh tại hội nghị toàn quốc.",
        ["Lê Văn Hòa speaksAt"],
    ),
]


@pytest.mark.parametrize(("text", "claims"), ROWS)
def test_only_who_did_so_is_told_of_a_meeting(text: str, claims: list[str]) -> None:
    assert told(text) == claims
