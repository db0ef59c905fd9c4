"""Whom the place of a post tells anything about: its holder, and nobody in another sentence."""

import pytest

from link.linking import keys

OF_SEVERAL = (
    "Thủ tướng bổ nhiệm ông Lê Văn Hòa, nguyên Bí thư Tỉnh ủy Lào Cai, giữ chức Thứ trưởng Bộ Nội vụ. "
    "Thủ tướng bổ nhiệm ông Đỗ Văn Kiên, Chủ tịch UBND tỉnh Hà Nam, giữ chức Thứ trưởng Bộ Y tế. "
)

ROWS = [
    # a third man's post is neither man's
    (f"{OF_SEVERAL}Ông Vũ Văn Tám, nguyên Phó Bí thư Tỉnh ủy, dự.", "bai_tinh-uy"),
    # his own post told before is
    (f"{OF_SEVERAL}Ông Lê Văn Hòa, Bí thư Tỉnh ủy từ năm 2010, cảm ơn.", "lao-cai_tinh-uy"),
    # a post that somebody has left tells nothing of the article's Tỉnh ủy
    (
        "UBND tỉnh Hà Nam và HĐND tỉnh Hà Nam họp. Ông Lê Văn Hòa, nguyên Bí thư Tỉnh ủy Lào Cai, cảm ơn. "
        "Ông Vũ Văn Tám, Bí thư Tỉnh ủy, dự.",
        "ha-nam_tinh-uy",
    ),
    # the place that a list opens with is that of those behind it
    (f"{OF_SEVERAL}Kết luận vi phạm tại Cà Mau: Lê Văn Nam, Phó Bí thư Tỉnh ủy.", "ca-mau_tinh-uy"),
    # … and not where another province is named, nor of who only is there
    (f"{OF_SEVERAL}Tại Cà Mau, đoàn Hà Nam gặp ông Lê Văn Nam, Phó Bí thư Tỉnh ủy, được bầu.", "bai_tinh-uy"),
    (f"{OF_SEVERAL}Tại Cà Mau, ông Lê Văn Nam, Phó Bí thư Tỉnh ủy, thăm bản.", "bai_tinh-uy"),
    # his own other post in the sentence tells where he leads the Party
    (
        "HĐND tỉnh Cà Mau bầu ông Vũ Văn Tám, Phó Bí thư Tỉnh ủy, làm Chủ tịch UBND tỉnh Cà Mau. "
        "Ông Đỗ Văn Kiên, Bí thư Tỉnh ủy Hà Nam, dự.",
        "ca-mau_tinh-uy",
    ),
    # … but for where he moves from in an article about another province
    (
        "UBND tỉnh Hà Tĩnh và HĐND tỉnh Hà Tĩnh họp. Ông Vũ Văn Tám, Phó Bí thư Tỉnh ủy, được điều động làm "
        "Phó Bí thư Thành ủy Cần Thơ.",
        "ha-tinh_tinh-uy",
    ),
    # in one sentence it does
    ("Ông Lê Văn Hòa, nguyên Bí thư Tỉnh ủy Lào Cai, ông Vũ Văn Tám, Bí thư Tỉnh ủy, dự.", "lao-cai_tinh-uy"),
]


@pytest.mark.parametrize(("text", "key"), ROWS)
def test_a_post_lends_its_place_to_its_holder(text: str, key: str) -> None:
    assert keys(text, "Tỉnh ủy") == (f"body/{key}",)
