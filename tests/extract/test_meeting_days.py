"""On which day a meeting was held."""

from datetime import date

import pytest

from extract.notation import read_text
from partygraph.model.mention import MeetingName

PAGE = date(2021, 3, 10)


def held(text: str, published: date | None = PAGE) -> list[str]:
    """Each meeting as ``name: day``, a year that is not told left out."""
    return [
        f"{mention.value.name}: " + "-".join(str(part) for part in (day.year, day.month, day.day) if part)
        for mention in read_text(text, published=published).mentions
        if isinstance(mention.value, MeetingName) and (day := mention.value.held_on) is not None
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Ngày 5/3/2021, Sở Y tế tổ chức Hội nghị tổng kết năm 2020.",
            ["Hội nghị tổng kết năm 2020: 2021-3-5"],
        ),
        # a day in brackets is of what stands before them
        (
            "Kỷ niệm ngày sinh Bác Hồ (19/5/1890 - 19/5/2019), tối 19/5, Sở Y tế tổ chức Hội nghị tổng kết.",
            ["Hội nghị tổng kết: 5-19"],
        ),
        (
            "Sở Y tế (10/3/2021) tổ chức Hội nghị tổng kết năm 2020.",
            ["Hội nghị tổng kết năm 2020: 2021-3-10"],
        ),
    ],
)
def test_days(text: str, days: list[str]) -> None:
    assert held(text) == days
