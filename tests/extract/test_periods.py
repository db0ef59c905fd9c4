"""From when until when a post was held."""

import pytest

from extract.notation import day, read_text
from partygraph.extract.persons.periods import period_of


@pytest.mark.parametrize(
    ("text", "held"),
    [
        # a line of a CV
        ("Từ năm 2001 đến năm 2006, đồng chí Nguyễn Văn An là Bí thư Huyện ủy Tứ Kỳ.", ["2001-?-? 2006-?-?"]),
        ("Từ tháng 5/2010 đến nay, đồng chí Nguyễn Văn An giữ chức Bí thư Huyện ủy Tứ Kỳ.", ["2010-05-?"]),
        (
            "Đồng chí Nguyễn Văn An. Từ 5/2010 - 12/2015: Phó Bí thư Huyện ủy Tứ Kỳ; năm 2016-2020, Bí thư "
            "Huyện ủy Tứ Kỳ.",
            ["2010-05-? 2015-12-?", "2016-?-? 2020-?-?"],
        ),
        # behind the post
        ("Đồng chí Nguyễn Văn An làm Bí thư Huyện ủy Tứ Kỳ từ tháng 5/2010.", ["2010-05-?"]),
        (
            "Đồng chí Nguyễn Văn An là Bí thư Huyện ủy Tứ Kỳ từ ngày 1/5/2010 đến ngày 30/6/2015.",
            ["2010-05-01 2015-06-30"],
        ),
        ("Đồng chí Nguyễn Văn An, Bí thư Huyện ủy Tứ Kỳ nhiệm kỳ 2015 - 2020, dự.", ["2015-?-? 2020-?-?"]),
        # the period is that of something else
        ("Đồng chí Nguyễn Văn An, Bí thư Huyện ủy Tứ Kỳ, dự tổng kết giai đoạn 2015 - 2020.", [""]),
        ("Trong giai đoạn 2015 - 2020, Bí thư Huyện ủy Tứ Kỳ Nguyễn Văn An đã chỉ đạo.", [""]),
        ("Từ năm 2010 đến năm 2015, huyện có kết quả; Bí thư Huyện ủy Nguyễn Văn An nói.", [""]),
    ],
)
def test_the_period_of_a_post(text: str, held: list[str]) -> None:
    tenures = read_text(text).tenures
    assert [f"{day(one.started)} {day(one.ended)}".strip() for one in tenures] == held


@pytest.mark.parametrize(
    ("lead", "is_over"),
    [
        ("năm 1978-1979, là ", True),
        ("Từ năm 2001 đến năm 2006: ", True),
        ("Từ năm 2001 đến nay, là ", False),
        ("nhiệm kỳ 2020-2025, ", False),  # a term that may still go on
        ("Từ năm 2001 đến năm 2006, huyện do ông làm ", False),  # the period is that of something else
    ],
)
def test_what_was_held_until_a_day_is_over(lead: str, is_over: bool) -> None:
    assert period_of(lead, "").is_over is is_over
