"""Who is told of by his post alone, once the text has named him with it."""

import pytest

from extract.told import told

NAMED = "Huyện ủy Tứ Kỳ tổ chức hội nghị tổng kết năm 2020. Đồng chí Lê Văn Hòa, {posts}, chủ trì hội nghị. "
HELD = ["Huyện ủy Tứ Kỳ organizes", "Lê Văn Hòa chairs"]
SECRETARY = "Bí thư Huyện ủy"


@pytest.mark.parametrize(
    ("posts", "sentence", "claims"),
    [
        (SECRETARY, "Phát biểu tại hội nghị, đồng chí Bí thư Huyện ủy biểu dương các chi bộ.", ["speaksAt"]),
        (SECRETARY, "Kết luận hội nghị, Bí thư Huyện ủy yêu cầu các chi bộ nêu gương.", ["directs"]),
        (SECRETARY, "Tại hội nghị, đồng chí Bí thư Huyện ủy Tứ Kỳ nhấn mạnh kết quả đạt được.", ["speaksAt"]),
        (
            f"{SECRETARY}, Chủ tịch HĐND huyện",
            "Phát biểu tại hội nghị, đồng chí Bí thư Huyện ủy, Chủ tịch HĐND huyện ghi nhận kết quả.",
            ["speaksAt"],
        ),
        (
            f"Ủy viên Ban Thường vụ Tỉnh ủy, {SECRETARY}",
            "Phát biểu tại hội nghị, đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Huyện ủy ghi nhận.",
            ["speaksAt"],
        ),
        # another post, another body, another place; one that is over
        (SECRETARY, "Phát biểu tại hội nghị, đồng chí Phó Bí thư Huyện ủy ghi nhận kết quả.", []),
        (SECRETARY, "Phát biểu tại hội nghị, đồng chí Bí thư Tỉnh ủy ghi nhận kết quả.", []),
        (
            f"{SECRETARY} Tứ Kỳ",
            "Phát biểu tại hội nghị, đồng chí Bí thư Huyện ủy Mai Sơn ghi nhận kết quả.",
            [],
        ),
        (f"nguyên {SECRETARY}", "Kết luận hội nghị, Bí thư Huyện ủy yêu cầu các chi bộ nêu gương.", []),
        # several, or nobody who does anything
        (SECRETARY, "Phát biểu tại hội nghị, các đồng chí Bí thư Huyện ủy ghi nhận kết quả.", []),
        (SECRETARY, "Theo đề nghị của đồng chí Bí thư Huyện ủy, hội nghị đã biểu quyết.", []),
        (SECRETARY, "Các đại biểu đề nghị đồng chí Bí thư Huyện ủy phát biểu.", []),
    ],
)
def test_the_one_who_holds_the_post(posts: str, sentence: str, claims: list[str]) -> None:
    found = told(NAMED.format(posts=posts) + sentence)
    assert found == [*HELD, *(f"Lê Văn Hòa {claim}" for claim in claims)]


def test_a_post_that_two_hold_means_neither() -> None:
    text = (
        "Dự hội nghị tổng kết có ông Lê Văn Hòa, Phó Chủ tịch UBND huyện; bà Trần Thị Hoa, Phó Chủ tịch UBND "
        "huyện. Phát biểu tại hội nghị, đồng chí Phó Chủ tịch UBND huyện ghi nhận kết quả."
    )
    assert not any("speaksAt" in claim for claim in told(text))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what is told next is no part of a sitting that is still to be held
        (
            "Kỳ họp thứ 3 HĐND huyện Tứ Kỳ sẽ diễn ra ngày 18/7. Ông Lê Văn Hòa, Chủ tịch HĐND huyện kết "
            "luận tại cuộc họp.",
            [],
        ),
        (
            "Kỳ họp thứ 3 HĐND huyện Tứ Kỳ khóa XX khai mạc ngày 18/7. Phát biểu tại kỳ họp, ông Lê Văn Hòa "
            "ghi nhận kết quả.",
            ["HĐND huyện Tứ Kỳ khóa XX organizes", "Lê Văn Hòa speaksAt"],
        ),
    ],
)
def test_nobody_has_spoken_at_a_sitting_to_come(text: str, claims: list[str]) -> None:
    assert told(text) == claims
