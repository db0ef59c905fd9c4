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
    # what nobody held, and what more than one deed was
    ("UBND huyện Tứ Kỳ chưa tổ chức Hội nghị tổng kết năm 2023.", []),
    ("Huyện ủy Tứ Kỳ không tổ chức Hội nghị tổng kết năm 2023 mà gửi báo cáo.", []),
    ("Hội nghị sơ kết chưa được Huyện ủy Tứ Kỳ tổ chức.", []),
    ("Hội nghị sơ kết đáng lẽ do Huyện ủy Tứ Kỳ tổ chức ngày 20/6/2023.", []),
    ("Theo kế hoạch, Huyện ủy Tứ Kỳ tổ chức Hội nghị sơ kết ngày 20/9/2023.", []),
    (
        "Theo kế hoạch, sáng 5/6/2023, Huyện ủy Tứ Kỳ đã tổ chức Hội nghị sơ kết.",
        ["Huyện ủy Tứ Kỳ organizes"],
    ),
    (
        "Huyện ủy Tứ Kỳ không chỉ tổ chức Hội nghị tổng kết năm 2023 mà còn khen thưởng.",
        ["Huyện ủy Tứ Kỳ organizes"],
    ),
    ("HĐND tỉnh Hà Nam triệu tập Kỳ họp thứ 15, thời gian dự kiến từ ngày 10/7/2023.", []),
    # in whose place somebody is there
    ("Ông Lê Văn Hòa thay ông Đỗ Văn Minh chủ trì hội thảo.", ["Lê Văn Hòa chairs"]),
    ("Ông Lê Văn Hòa chủ trì hội thảo thay ông Đỗ Văn Minh.", ["Lê Văn Hòa chairs"]),
    (
        "Ông Lê Văn Hòa, thay mặt Bí thư Tỉnh ủy Đỗ Văn Minh, phát biểu tại hội thảo.",
        ["Lê Văn Hòa speaksAt"],
    ),
    ("Ông Lê Văn Hòa dự và ông Đỗ Văn Minh chủ trì hội thảo.", ["Lê Văn Hòa attends", "Đỗ Văn Minh chairs"]),
    (
        "Ông Lê Văn Hòa dự và phát biểu tại hội thảo; ông Đỗ Văn Minh gửi thư chúc mừng hội thảo.",
        ["Lê Văn Hòa attends", "Lê Văn Hòa speaksAt"],
    ),
    (
        "Phát biểu tại hội nghị, ông Lê Văn Hòa nhắc lại ý kiến của ông Minh tại hội nghị toàn quốc.",
        ["Lê Văn Hòa speaksAt"],
    ),
]


@pytest.mark.parametrize(("text", "claims"), ROWS)
def test_only_who_did_so_is_told_of_a_meeting(text: str, claims: list[str]) -> None:
    assert told(text) == claims
