"""Whose the numbers are that bodies without a name brought about, where the text names one organisation."""

import pytest

from extract.notation import read_text
from extract.test_measures import disciplined, measured

_DONE = "Cấp ủy các cấp kiểm tra 30 tổ chức đảng."
_NOBODYS = ["30 tổ chức đảng được kiểm tra"]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Công tác kiểm tra trong Đảng bộ huyện Tứ Kỳ được chú trọng. " + _DONE,
            ["Đảng bộ huyện Tứ Kỳ: 30 tổ chức đảng được kiểm tra"],
        ),
        # named only behind them, and first without its place
        (
            f"Huyện ủy Tứ Kỳ họp. {_DONE} Chất lượng sinh hoạt của Đảng bộ huyện được nâng lên.",
            ["Đảng bộ huyện: 30 tổ chức đảng được kiểm tra"],
        ),
        (
            f"Đảng ủy Khối họp. {_DONE} Đảng bộ Khối các cơ quan tỉnh tiếp tục đổi mới.",
            ["Đảng bộ Khối các cơ quan tỉnh: 30 tổ chức đảng được kiểm tra"],
        ),
        # of another level than the committee of which the text speaks
        (f"Huyện ủy Tứ Kỳ họp. {_DONE} Nghị quyết của Đảng bộ tỉnh được quán triệt.", _NOBODYS),
        # a bloc whose committee is not told of, in a text about its district
        (f"Đảng bộ Khối Đảng họp. Huyện ủy chỉ đạo. {_DONE}", _NOBODYS),
        # two organisations
        (f"Đảng bộ huyện Tứ Kỳ và Đảng bộ huyện Thanh Hà họp. {_DONE}", _NOBODYS),
        # in a meeting's name only
        (f"Đại hội Đảng bộ huyện Tứ Kỳ lần thứ XX họp. {_DONE}", _NOBODYS),
        # without a name of its own
        (f"Chất lượng trong toàn Đảng bộ được nâng lên. {_DONE}", _NOBODYS),
    ],
)
def test_numbers_of_bodies_without_a_name_are_those_of_the_one_organisation(
    text: str, measures: list[str]
) -> None:
    assert measured(text) == measures


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "Đảng bộ huyện Tứ Kỳ họp. Các cấp ủy đã thi hành kỷ luật 30 đảng viên.",
            ["Đảng bộ huyện Tứ Kỳ: 30 đảng viên"],
        ),
        # told behind those punished: whose they are, and of which some are such
        (
            "Trong năm, 44 đảng viên thuộc Đảng bộ huyện Tứ Kỳ bị kỷ luật, trong đó có 2 đảng ủy viên.",
            ["Đảng bộ huyện Tứ Kỳ: 44 đảng viên", "Đảng bộ huyện Tứ Kỳ: 2 đảng ủy viên"],
        ),
        # "đồng chí", "người": those of the number before
        (
            "Đảng bộ huyện Tứ Kỳ họp. Kết quả, 44 đảng viên bị kỷ luật. Hình thức: Khiển trách 34 đồng chí.",
            ["Đảng bộ huyện Tứ Kỳ: 44 đảng viên", "Đảng bộ huyện Tứ Kỳ: 34 đảng viên: khiển trách"],
        ),
        (
            "Đảng ủy Khối thi hành kỷ luật 13 đảng viên (khiển trách 10 người, khai trừ khỏi Đảng 3 người).",
            [
                "Đảng ủy Khối: 13 đảng viên",
                "Đảng ủy Khối: 10 đảng viên: khiển trách",
                "Đảng ủy Khối: 3 đảng viên: khai trừ",
            ],
        ),
        ("Đảng ủy Khối khiển trách 10 người.", ["Đảng ủy Khối: 10 người: khiển trách"]),
        # of no organisation in particular: nothing is told of anybody
        ("Bốn đảng viên bị khai trừ Đảng, gồm: bà Lê Thị Hạnh, nguyên Chủ tịch UBND xã Hòa Sơn.", []),
        ("Đảng bộ huyện Tứ Kỳ họp. Nếu 3 đảng viên bị kỷ luật thì phải kiểm điểm.", []),
    ],
)
def test_those_punished_are_the_organisations(text: str, acts: list[str]) -> None:
    assert disciplined(text) == acts


def test_who_is_seen_in_a_picture_is_not_whom_the_text_speaks_of() -> None:
    text = "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ kiểm tra tại xã. Ảnh: N.S\nĐã kết nạp 12 đảng viên."
    (admission,) = read_text(text).actions
    assert admission.actor is None


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        # the total of a place is that of its own organisation, and of no other
        (
            "Đảng bộ TP Vinh kết nạp 38 đảng viên, nâng tổng số đảng viên trên địa bàn thành phố lên 5.589.",
            ["Đảng bộ TP Vinh: 5589 đảng viên"],
        ),
        ("Đảng bộ Khối kết nạp 38 đảng viên, nâng tổng số đảng viên toàn đảng bộ huyện lên 3.161.", []),
        (
            "Đảng bộ Khối kết nạp 38 đảng viên, nâng tổng số đảng viên của Đảng bộ Khối lên 3.161.",
            ["Đảng bộ Khối: 3161 đảng viên"],
        ),
        (
            "Đảng bộ thị xã Kỳ Anh cấp thẻ Đảng cho 145 trường hợp, đình chỉ sinh hoạt Đảng 1 trường hợp.",
            [
                "Đảng bộ thị xã Kỳ Anh: 145 trường hợp được cấp thẻ đảng",
                "Đảng bộ thị xã Kỳ Anh: 1 trường hợp đình chỉ sinh hoạt đảng",
            ],
        ),
    ],
)
def test_totals_and_parts(text: str, measures: list[str]) -> None:
    assert measured(text) == measures


def test_members_that_others_disciplined_are_not_those_of_the_commission_named_before() -> None:
    text = (
        "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ đã thi hành kỷ luật khiển trách 6 đảng viên. "
        "Cấp ủy và UBKT các cấp đã thi hành kỷ luật khiển trách 17 đảng viên."
    )
    actors = [(action.count, action.actor is None) for action in read_text(text).actions]
    assert actors == [(6, False), (17, True)]


_BLOC = "Đảng ủy Khối các cơ quan tỉnh họp. "


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Cấp ủy các cấp thuộc Đảng bộ Sở Y tế đã kiểm tra 30 tổ chức đảng; giám sát 5 đảng viên.",
            ["Đảng bộ Sở Y tế: 30 tổ chức đảng được kiểm tra", "Đảng bộ Sở Y tế: 5 đảng viên được giám sát"],
        ),
        (
            "Cấp ủy và UBKT các cấp trong toàn Đảng bộ huyện Tứ Kỳ kiểm tra 9 chi bộ.",
            ["Đảng bộ huyện Tứ Kỳ: 9 chi bộ được kiểm tra"],
        ),
        # … and those of others without a name behind, though another organisation is told of
        (
            _BLOC + "Cấp ủy các cấp thuộc Đảng bộ Khối kiểm tra 30 chi bộ theo Nghị quyết của Đảng bộ tỉnh. "
            "UBKT các cấp giám sát 7 chi bộ.",
            ["Đảng bộ Khối: 30 chi bộ được kiểm tra", "Đảng bộ Khối: 7 chi bộ được giám sát"],
        ),
        # one commune's cells in a text about the district
        (
            "Huyện ủy Tứ Kỳ họp. Các chi bộ thuộc Đảng bộ xã An Hòa kiểm tra 3 đảng viên. "
            "UBKT các cấp giám sát 7 chi bộ.",
            ["Đảng bộ xã An Hòa: 3 đảng viên được kiểm tra", "7 chi bộ được giám sát"],
        ),
        # a body with a name is its own
        (
            "Chi bộ 3 thuộc Đảng bộ Sở Y tế đã kiểm tra 5 đảng viên.",
            ["Chi bộ 3: 5 đảng viên được kiểm tra"],
        ),
        # another body comes in
        (
            "Các chi bộ thuộc Đảng bộ Sở Y tế họp, UBKT Đảng ủy Sở Y tế kiểm tra 5 đảng viên.",
            ["UBKT Đảng ủy Sở Y tế: 5 đảng viên được kiểm tra"],
        ),
    ],
)
def test_what_parts_without_a_name_did_is_of_the_whole_they_are_told_to_be_of(
    text: str, measures: list[str]
) -> None:
    assert measured(text) == measures
