"""Posts without a body to which a congress elects: they are of the body whose congress it is."""

import pytest

from extract.notation import read_text
from extract.test_posts import held

ELECTED = "đã bầu ông Lê Văn Hòa làm"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            f"Đại hội Hội Nông dân huyện Tứ Kỳ {ELECTED} Chủ tịch, ông Trần Văn Nam làm Phó Chủ tịch.",
            [
                "Lê Văn Hòa: chu-tich hoi:Nông dân @huyện Tứ Kỳ",
                "Trần Văn Nam: pho-chu-tich hoi:Nông dân @huyện Tứ Kỳ",
            ],
        ),
        # a guest's body is not the one that holds it
        (
            "Hội Nông dân huyện Tứ Kỳ vừa tổ chức Đại hội. Dự có bà Lê Thị Hoa, Chủ tịch Hội Nông dân tỉnh. "
            f"Đại hội {ELECTED} Chủ tịch.",
            ["Lê Văn Hòa: chu-tich hoi:Nông dân @huyện Tứ Kỳ"],
        ),
        (
            "Tại Đại hội Hội Làm vườn tỉnh cuối tuần qua, ông Lê Văn Hòa được bầu làm Phó Chủ tịch kiêm Tổng "
            "Thư ký.",
            ["Lê Văn Hòa: pho-chu-tich-tong-thu-ky hoi:Làm vườn @tỉnh"],
        ),
        (
            f"Đại hội Đảng bộ xã Tân Kỳ {ELECTED} Bí thư.",
            ["Lê Văn Hòa: bi-thu dang-bo @xã Tân Kỳ"],
        ),
        # the Party's congress elects no chairman, and a session tells of two bodies that have one
        (f"Đại hội Đảng bộ xã Tân Kỳ {ELECTED} Chủ tịch.", ["Lê Văn Hòa: chu-tich"]),
        (f"HĐND xã Tân Kỳ {ELECTED} Chủ tịch.", ["Lê Văn Hòa: chu-tich"]),
        # a congress that is only spoken of, one that somebody came to, and two of them
        (
            f"Góp ý văn kiện Đại hội Đảng bộ tỉnh Sơn La, Chi bộ thôn Đông {ELECTED} Bí thư.",
            ["Lê Văn Hòa: bi-thu chi-bo:thôn Đông"],
        ),
        (
            "Bà Lê Thị Hoa dự Đại hội Hội Nông dân tỉnh Sơn La. Ông Lê Văn Hòa vừa được bầu làm Chủ tịch.",
            ["Lê Văn Hòa: chu-tich"],
        ),
        (
            f"Đại hội Hội Nông dân huyện Tứ Kỳ và Đại hội Hội Nông dân huyện Ninh Giang {ELECTED} Chủ tịch.",
            ["Lê Văn Hòa: chu-tich"],
        ),
    ],
)
def test_posts_of_congresses(text: str, posts: list[str]) -> None:
    told = [post.removesuffix(" Incoming") for post in held(read_text(text)) if post.endswith(" Incoming")]
    assert told == posts
