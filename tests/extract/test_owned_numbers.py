"""Whose a number is that a sentence goes on with, and what a congress or a class counts."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from extract.test_measures import disciplined, measured
from partygraph.model.mention import MentionKind

_ALL = "Ủy ban Kiểm tra Tỉnh ủy kiểm tra 16 tổ chức đảng. Cấp ủy các cấp đã thi hành kỷ luật 19 đảng viên. "


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        # the parts of what others did are theirs, until another sentence begins
        (
            _ALL + "Cụ thể, có 12 đảng viên bị khiển trách; 7 đảng viên bị cảnh cáo.",
            ["Ủy ban Kiểm tra Tỉnh ủy: 16 tổ chức đảng được kiểm tra"],
        ),
        (
            _ALL + "Ngoài ra, đã giám sát 3 tổ chức đảng.",
            [
                "Ủy ban Kiểm tra Tỉnh ủy: 16 tổ chức đảng được kiểm tra",
                "Ủy ban Kiểm tra Tỉnh ủy: 3 tổ chức đảng được giám sát",
            ],
        ),
        # a group, and not the last of those in it
        (
            "Cụm thi đua số 1 gồm Sở Y tế và Sở Nội vụ đã kiểm tra 5 đơn vị.",
            ["Cụm thi đua số 1: 5 đơn vị được kiểm tra"],
        ),
        # an association told by its first word, or by the whole of its place and what it alone has
        (
            "Hội CCB huyện Tứ Kỳ tổng kết công tác. Hiện nay, Hội có 15 tổ chức Hội cơ sở với 380 hội viên.",
            ["Hội CCB huyện Tứ Kỳ: 15 tổ chức hội cơ sở", "Hội CCB huyện Tứ Kỳ: 380 hội viên"],
        ),
        (
            "Hội CCB huyện Tứ Kỳ tổng kết công tác năm. Toàn huyện có 79 chi hội.",
            ["Hội CCB huyện Tứ Kỳ: 79 chi hội"],
        ),
        (
            "Hội CCB huyện Tứ Kỳ tổng kết công tác năm. Đến nay trong toàn huyện có trên 670 hội viên.",
            ["Hội CCB huyện Tứ Kỳ: 670 hội viên"],
        ),
        # a part with its whole behind a comma
        (
            "Chi bộ 3, Đảng bộ Sở Y tế có 15 đảng viên. Phòng Hình sự, Công an tỉnh Hà Nam khởi tố 3 vụ.",
            ["Chi bộ 3: 15 đảng viên", "Phòng Hình sự: 3 vụ khởi tố"],
        ),
        ("Chi bộ 3 và Đảng bộ Sở Y tế có 15 đảng viên.", ["Đảng bộ Sở Y tế: 15 đảng viên"]),
        (
            "Huyện đoàn Tứ Kỳ tổng kết công tác năm. Toàn Đoàn có 45 chi đoàn.",
            ["Huyện đoàn Tứ Kỳ: 45 chi đoàn"],
        ),
        # … and what others have too, another place's, and two of one place
        ("Hội CCB huyện Tứ Kỳ tổng kết công tác năm. Toàn huyện có 79 chi bộ.", []),
        ("Hội CCB huyện Tứ Kỳ tổng kết công tác năm. Toàn tỉnh có 79 chi hội.", []),
        ("Đảng bộ huyện Tứ Kỳ tổng kết công tác năm. Toàn huyện có 79 chi hội.", []),
        (
            "Hội LHPN huyện Tứ Kỳ được khen. Hội CCB huyện Tứ Kỳ tổng kết. Toàn huyện có 79 chi hội.",
            [],
        ),
        # so many are sent on by a congress; they do not come to it
        (
            "Đảng bộ tỉnh Sơn La tổ chức Đại hội đại biểu lần thứ XVI. Đại hội đã bầu đoàn đại biểu dự Đại"
            " hội toàn quốc gồm 18 đại biểu chính thức và 1 đại biểu dự khuyết.",
            [
                "Đảng bộ tỉnh Sơn La: 18 đại biểu chính thức được bầu",
                "Đảng bộ tỉnh Sơn La: 1 đại biểu dự khuyết được bầu",
            ],
        ),
        # a board's term stands before how many sit on it
        (
            "Đại hội đã bầu Ban Chấp hành Đảng bộ tỉnh Sơn La khóa XVI, nhiệm kỳ 2015-2020 gồm 54 đồng chí.",
            ["Ban Chấp hành Đảng bộ tỉnh Sơn La khóa XVI: 54 đồng chí"],
        ),
        ("Dự kiến Ban Chấp hành Đảng bộ tỉnh Sơn La, nhiệm kỳ 2015-2020 gồm 54 đồng chí.", []),
        # those who learn are not all whom a body has
        (
            "Đảng bộ xã Hòa An có 123/134 đảng viên tham gia học tập.",
            ["Đảng bộ xã Hòa An: 123 đảng viên tham gia học tập"],
        ),
        ("Đảng bộ xã Hòa An có 123/134 đảng viên (11 đồng chí vắng).", []),
        ("Toàn tỉnh có 35.599 đảng viên tham gia học tập.", []),
        # members are those of the organisation, whatever holds its congress
        (
            "Học viện Hành chính tổ chức Đại hội đại biểu Đảng bộ lần thứ II. Dự đại hội có 195 đại biểu"
            " chính thức đại diện cho hơn 1.600 đảng viên trong toàn Đảng bộ.",
            [
                "Đại hội đại biểu Đảng bộ lần thứ II: 195 đại biểu chính thức tham dự",
                "Đảng bộ: 1600 đảng viên",
            ],
        ),
        (
            "Bộ Y tế có Bộ trưởng là ông Lê Văn Hòa cùng 4 Thứ trưởng; Bộ Nội vụ có Bộ trưởng là bà Trần Thị"
            " Hoa cùng 5 Thứ trưởng.",
            ["Bộ Y tế: 4 thứ trưởng", "Bộ Nội vụ: 5 thứ trưởng"],
        ),
        # a total goes on from whom it was told of
        (
            "Đảng bộ xã Hòa An kết nạp 5 đảng viên. Nâng tổng số đảng viên trong đảng bộ lên 264 đảng viên.",
            ["Đảng bộ xã Hòa An: 264 đảng viên"],
        ),
        ("Nâng tổng số đảng viên Đảng bộ lên 128 đ/c.", ["Đảng bộ: 128 đảng viên"]),
    ],
)
def test_numbers_told_of_a_body(text: str, measures: list[str]) -> None:
    assert measured(text) == measures


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            _ALL + "Trong đó, khiển trách 12, cảnh cáo 7.",
            ["19 đảng viên", "12 đảng viên: khiển trách", "7 đảng viên: cảnh cáo"],
        ),
        # the form of a remark in brackets is that of those before it
        (
            "Đảng ủy Khối đã thi hành kỷ luật 80 tổ chức đảng (khiển trách 57, cảnh cáo 23) và 12 đảng viên.",
            [
                "Đảng ủy Khối: 80 tổ chức đảng",
                "Đảng ủy Khối: 57 tổ chức đảng: khiển trách",
                "Đảng ủy Khối: 23 tổ chức đảng: cảnh cáo",
                "Đảng ủy Khối: 12 đảng viên",
            ],
        ),
    ],
)
def test_disciplines_of_others(text: str, acts: list[str]) -> None:
    assert disciplined(text) == acts


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        # the years stand before the number, in brackets
        (
            "Đảng ủy phường Hòa An trao tặng Huy hiệu Đảng cho 23 đồng chí, gồm: 30 năm tuổi Đảng (13 đồng"
            " chí), 40 năm tuổi Đảng (10 đồng chí).",
            [
                "Đảng ủy phường Hòa An Award → 23 đồng chí “Huy hiệu Đảng”",
                "Đảng ủy phường Hòa An Award → 13 đồng chí “Huy hiệu 30 năm tuổi Đảng”",
                "Đảng ủy phường Hòa An Award → 10 đồng chí “Huy hiệu 40 năm tuổi Đảng”",
            ],
        ),
        # whose it is that somebody hands over
        (
            "Đồng chí Lê Văn Hòa đã tặng giấy khen của Đảng ủy xã Hòa An cho 29 đảng viên.",
            ["Đảng ủy xã Hòa An Award → 29 đảng viên “giấy khen”"],
        ),
    ],
)
def test_awards_by_number(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


def test_a_badge_behind_a_title_of_address_is_no_person() -> None:
    found = read_text("Có 3 đồng chí Huy hiệu 80 năm, 6 đồng chí Huy hiệu 60 năm.").mentions
    assert not [one for one in found if one.kind is MentionKind.PERSON]


def test_what_a_clause_of_others_tells_is_theirs() -> None:
    text = (
        "Đảng bộ thị trấn Hòa An họp. Sau khi học tập tại Đảng bộ xã Hòa Minh và Đảng bộ thị trấn Hòa An, "
        "các tổ chức cơ sở đảng trong toàn huyện đã mở 24 lớp học tập cho 1.800 đảng viên. "
        "Đảng bộ thị trấn Hòa An đã mở 2 lớp bồi dưỡng cho 30 đảng viên."
    )
    reading = read_text(text)
    told = [(one.actor, one.count) for one in reading.actions if one.kind == "Training"]
    assert [
        (None if actor is None else reading.mentions[actor].span.of(text), count) for actor, count in told
    ] == [(None, 1800), ("Đảng bộ thị trấn Hòa An", 30)]
