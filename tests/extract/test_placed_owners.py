"""Numbers whose body stands behind them: done by it, elected into it, or named after the clause they open."""

import pytest

from extract.test_measures import disciplined, measured


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "15 tổ chức đảng và 32 đảng viên đã được Ủy ban Kiểm tra Huyện ủy Can Lộc giám sát chuyên đề.",
            ["15 tổ chức đảng được giám sát chuyên đề", "32 đảng viên được giám sát chuyên đề"],
        ),
        ("18 nghị quyết đã được HĐND tỉnh Phú Yên thông qua.", ["18 nghị quyết thông qua"]),
        (
            "Trong năm, 9 đơn thư được Huyện ủy Can Lộc tiếp nhận, giải quyết kịp thời.",
            ["9 đơn thư được tiếp nhận, giải quyết"],
        ),
        ("Có 6 vụ án bị Công an tỉnh Đắk Lắk khởi tố.", ["6 vụ án khởi tố"]),
    ],
)
def test_what_a_body_did_to_those_counted_before_it_is_its_own(text: str, told: list[str]) -> None:
    assert [one.partition(": ")[2] for one in measured(text)] == told


def test_those_punished_by_a_body_may_stand_before_it() -> None:
    text = "Có 12 đảng viên bị Huyện ủy Can Lộc thi hành kỷ luật."
    assert disciplined(text) == ["Huyện ủy Can Lộc: 12 đảng viên"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "HĐND tỉnh Phú Yên đã miễn nhiệm 2 Ủy viên UBND tỉnh.",
            ["UBND tỉnh: 2 ủy viên được miễn nhiệm"],
        ),
        (
            "Đại hội đã bầu 15 đồng chí vào Ban Chấp hành Đảng bộ xã Kim Sơn.",
            ["Ban Chấp hành Đảng bộ xã Kim Sơn: 15 đồng chí được bầu"],
        ),
        (
            "15 đồng chí đã trúng cử vào Ban Chấp hành Đảng bộ xã Kim Sơn.",
            ["Ban Chấp hành Đảng bộ xã Kim Sơn: 15 đồng chí được bầu"],
        ),
        (
            "Ban Chấp hành Đảng bộ xã Kim Sơn được bầu tại đại hội gồm 15 đồng chí.",
            ["Ban Chấp hành Đảng bộ xã Kim Sơn: 15 đồng chí"],
        ),
    ],
)
def test_those_elected_into_a_body_are_counted_of_it(text: str, told: list[str]) -> None:
    assert measured(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Với 320 đảng viên, Đảng bộ Sở Y tế là đảng bộ lớn.", ["Đảng bộ Sở Y tế: 320 đảng viên"]),
        ("Đảng bộ Sở Y tế: 12 chi bộ trực thuộc.", ["Đảng bộ Sở Y tế: 12 chi bộ trực thuộc"]),
        (
            "Công an tỉnh Đắk Lắk khởi tố 12 vụ/35 bị can về tội tham nhũng.",
            ["Công an tỉnh Đắk Lắk: 12 vụ khởi tố", "Công an tỉnh Đắk Lắk: 35 bị can khởi tố"],
        ),
        (
            "Sở Y tế tỉnh Bến Tre còn 9 phòng chuyên môn và 12 đơn vị sự nghiệp trực thuộc.",
            [
                "Sở Y tế tỉnh Bến Tre: 9 phòng chuyên môn",
                "Sở Y tế tỉnh Bến Tre: 12 đơn vị sự nghiệp trực thuộc",
            ],
        ),
    ],
)
def test_a_body_may_own_what_stands_before_or_behind_a_mark(text: str, told: list[str]) -> None:
    assert measured(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "15 tổ chức đảng sẽ được Ủy ban Kiểm tra Huyện ủy Can Lộc giám sát.",
        "3 đồng chí được Huyện ủy Can Lộc mời dự.",
        "Ngày 12/3, Đảng bộ Sở Y tế họp.",
        "3 đồng chí Phó Bí thư Huyện ủy Can Lộc đến thăm.",
        "Số ủy viên tái cử 9, theo Huyện ủy Can Lộc.",
    ],
)
def test_other_numbers_before_a_body_count_nothing_of_it(text: str) -> None:
    assert measured(text) == []
