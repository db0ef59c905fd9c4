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
        # the day on which it is made known is not that of the sitting
        ("Ngày 5/3/2021, Ủy ban Kiểm tra Tỉnh ủy ra thông cáo về kỳ họp thứ 21.", []),
        (
            "Ngày 5/3/2021, Ủy ban Kiểm tra Tỉnh ủy ra thông cáo về kỳ họp thứ 21, ngày 2/3/2021.",
            ["kỳ họp thứ 21: 2021-3-2"],
        ),
        # each of several parts has its own
        (
            "Ngày 5/3/2021, Sở Y tế tổ chức lễ mít tinh; ngày 8/3/2021, Sở Nội vụ tổ chức lễ tổng kết.",
            ["lễ mít tinh: 2021-3-5", "lễ tổng kết: 2021-3-8"],
        ),
        (
            "Sở Y tế tổ chức lễ mít tinh; ngày 8/3/2021, Sở Nội vụ tổ chức lễ tổng kết.",
            ["lễ tổng kết: 2021-3-8"],
        ),
        (
            "Ngày 5/3/2021, Sở Y tế tổ chức lễ mít tinh; Sở Nội vụ tổ chức lễ tổng kết.",
            ["lễ mít tinh: 2021-3-5", "lễ tổng kết: 2021-3-5"],
        ),
        (
            "Tại hội nghị, ông Lê Văn Hòa nhắc lại hội nghị toàn quốc ngày 10/2/2021.",
            ["hội nghị toàn quốc: 2021-2-10"],
        ),
        # a day in brackets is of what stands before them
        (
            "Kỷ niệm ngày sinh Bác Hồ (19/5/1890 - 19/5/2019), tối 19/5, Sở Y tế tổ chức Hội nghị tổng kết.",
            ["Hội nghị tổng kết: 5-19"],
        ),
        (
            "Sở Y tế tổ chức Hội nghị kỷ niệm 129 năm ngày sinh Bác (19/5/1890 – 19/5/2019).",
            [],  # the same day of two years: the feast
        ),
        (
            "Sở Y tế tổ chức Hội nghị tập huấn (5/6/2019 – 7/6/2019).",
            ["Hội nghị tập huấn: 2019-6-5"],
        ),
        # done by that day, not on it
        ("Đến ngày 15/9, 63 đảng bộ trực thuộc Đảng ủy Khối đã tổ chức xong đại hội.", []),
        # somebody was born on it
        ("Chi bộ 4 kết nạp Trần Thị Hương, sinh ngày 7/8/1989, tại Lễ kết nạp đảng viên mới.", []),
        ("Từ ngày 5/3 đến 7/3, Sở Y tế tổ chức Hội nghị tập huấn.", ["Hội nghị tập huấn: 3-5"]),
        (
            "Sở Y tế (10/3/2021) tổ chức Hội nghị tổng kết năm 2020.",
            ["Hội nghị tổng kết năm 2020: 2021-3-10"],
        ),
        # told from the day of the page
        ("Sáng nay, Sở Y tế tổ chức Hội nghị tổng kết.", ["Hội nghị tổng kết: 2021-3-10"]),
        ("Hội nghị tổng kết diễn ra chiều qua.", ["Hội nghị tổng kết: 2021-3-9"]),
        ("Hôm qua, Sở Y tế tổ chức Hội nghị tổng kết.", ["Hội nghị tổng kết: 2021-3-9"]),
        ("Sáng qua 5.3, Sở Y tế tổ chức Hội nghị tổng kết.", ["Hội nghị tổng kết: 3-5"]),  # in figures
        ("Vừa qua, Sở Y tế tổ chức Hội nghị tổng kết.", []),  # no day
        ("Để có như hôm nay, Sở Y tế tổ chức Hội nghị tổng kết.", []),  # any time
        ("“Sáng nay mưa”, ông An nói tại Hội nghị tổng kết của Sở Y tế.", []),  # somebody's words
        # the day that a sentence before opens with
        (
            "Sáng 5/3, ông Trần Văn Nam thăm xã. Chiều cùng ngày, Sở Y tế tổ chức Hội nghị tổng kết.",
            ["Hội nghị tổng kết: 3-5"],
        ),
        ("Chiều cùng ngày, Sở Y tế tổ chức Hội nghị tổng kết.", []),
        ("Theo văn bản ngày 5/3, ông Nam nghỉ. Chiều cùng ngày, Sở Y tế tổ chức Hội nghị tổng kết.", []),
    ],
)
def test_days(text: str, days: list[str]) -> None:
    assert held(text) == days


def test_without_the_day_of_the_page_no_day_is_told_from_it() -> None:
    assert held("Sáng nay, Sở Y tế tổ chức Hội nghị tổng kết.", None) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Ngày 5/3, Thủ tướng Chính phủ bổ nhiệm ông Trần Văn Nam giữ chức Thứ trưởng Bộ Y tế.",
            [(None, 3, 5)],
        ),
        ("(TTO) - Sáng nay, Tỉnh ủy Nghệ An khai trừ ông Trần Văn Nam ra khỏi Đảng.", [(2021, 3, 10)]),
        # announced on that day, decided before
        (
            "Ngày 5/3/2021, Tỉnh ủy Nghệ An công bố quyết định khai trừ ông Trần Văn Nam ra khỏi Đảng.",
            [None],
        ),
        # of something else
        ("Theo Quy định ngày 5/3/2021, Tỉnh ủy Nghệ An khai trừ ông Trần Văn Nam ra khỏi Đảng.", [None]),
        ("Tỉnh ủy Nghệ An khai trừ ông Trần Văn Nam, sinh ngày 5/3/1961, ra khỏi Đảng.", [None]),
    ],
)
def test_days_of_acts(text: str, days: list[tuple[int | None, int, int] | None]) -> None:
    told = [one.on for one in read_text(text, published=PAGE).actions]
    assert [(day.year, day.month, day.day) if day is not None else None for day in told] == days
