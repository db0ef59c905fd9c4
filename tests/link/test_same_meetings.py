"""Which names of an article mean one meeting, and which two."""

import pytest

from link.linking import article, corpus
from partygraph.model.statement import MeetingEntity


def held(text: str) -> list[str]:
    """The meetings of an article of 23/5/2018: each with its day."""
    whole = corpus(article(text))
    meetings = [entity for entity in whole.entities if isinstance(entity, MeetingEntity)]
    return [f"{one.label} {one.held_on}" if one.held_on else one.label for one in meetings]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        # the day stands in a sentence that says no more
        (
            "Hội nghị tập huấn nghiệp vụ\n\nSáng 22/5, tại Hà Tĩnh đã diễn ra Hội nghị tập huấn nghiệp vụ."
            "\n\nTham dự Hội nghị có ông Lê Văn Hòa.",
            ["Hội nghị tập huấn nghiệp vụ 2018-05-22"],
        ),
        # how the full name begins
        (
            "Sáng 22/5, Sở Y tế tỉnh Hà Tĩnh tổ chức Lễ công bố quyết định bổ nhiệm cán bộ.\n\n"
            "Phát biểu tại lễ công bố quyết định, ông Lê Văn Hòa cảm ơn.",
            ["Lễ công bố quyết định bổ nhiệm cán bộ 2018-05-22"],
        ),
        # two names that begin alike, and the second part of one
        (
            "Sáng 22/5, Sở Y tế tổ chức Lễ kỷ niệm 93 năm Ngày thành lập Đảng và trao Huy hiệu Đảng.\n\n"
            "Phát biểu tại Lễ kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam, ông Lê Văn Hòa hứa. "
            "Tại Lễ trao Huy hiệu Đảng, ông Đỗ Văn Minh chúc mừng.",
            ["Lễ kỷ niệm 93 năm Ngày thành lập Đảng và trao Huy hiệu Đảng 2018-05-22"],
        ),
        (
            "Sáng 22/5, Sở Y tế tổ chức Hội nghị triển khai thực hiện Nghị quyết số 18 và việc khác.\n\n"
            "Sở Nội vụ tổ chức Hội nghị triển khai thực hiện Nghị quyết số 19 và việc cũ.",
            [
                "Hội nghị triển khai thực hiện Nghị quyết số 18 và việc khác 2018-05-22",
                "Hội nghị triển khai thực hiện Nghị quyết số 19 và việc cũ",
            ],
        ),
        # of one name and one day, or of one number, but held by two
        (
            "Sáng 22/5, Sở Y tế tổ chức Hội nghị tổng kết năm 2017. Sáng 22/5, Sở Nội vụ tổ chức Hội nghị "
            "tổng kết năm 2017.",
            ["Hội nghị tổng kết năm 2017 2018-05-22", "Hội nghị tổng kết năm 2017 2018-05-22"],
        ),
        (
            "Đảng bộ xã Tân Lập tổ chức Đại hội đại biểu lần thứ V. Đảng bộ xã Hòa An tổ chức Đại hội đại "
            "biểu lần thứ V.",
            ["Đại hội đại biểu lần thứ V", "Đại hội đại biểu lần thứ V"],
        ),
        (
            "Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Long An lần thứ XI đã bầu Ban Chấp hành. Đại hội "
            "đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Hậu Giang lần thứ XI đã bầu Ban Chấp hành.",
            [
                "Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Long An lần thứ XI",
                "Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Hậu Giang lần thứ XI",
            ],
        ),
        # held by a part of whoever held it
        (
            "Huyện ủy Tam Nông tổ chức Hội nghị tổng kết năm 2017. Sáng 22/5, Ban Thường vụ Huyện ủy tổ chức "
            "Hội nghị tổng kết năm 2017.",
            ["Hội nghị tổng kết năm 2017 2018-05-22"],
        ),
        # told by a verb, and then by its noun
        (
            "Sáng 22/5, Sở Y tế tổ chức khánh thành nhà trực.\n\nPhát biểu tại buổi lễ khánh thành, ông "
            "Lê Văn Hòa cảm ơn.",
            ["Khánh thành nhà trực 2018-05-22"],
        ),
        # before it is named
        (
            "Ông Lê Văn Hòa phát biểu tại kỳ họp.\n\nHĐND tỉnh Hà Tĩnh khóa XVII khai mạc kỳ họp thứ nhất.",
            ["Kỳ họp thứ nhất"],
        ),
        # of two that go on from there, either may be meant
        (
            "Ông Lê Văn Hòa phát biểu tại hội nghị.\n\nSở Y tế tổ chức Hội nghị tổng kết năm 2017. "
            "Sở Nội vụ tổ chức Hội nghị tập huấn nghiệp vụ.",
            ["Hội nghị", "Hội nghị tổng kết năm 2017", "Hội nghị tập huấn nghiệp vụ"],
        ),
        # other days, other years
        (
            "Ngày 3/2, Sở Y tế tổ chức Hội nghị tập huấn nghiệp vụ. Ngày 5/2, Sở Y tế tổ chức Hội nghị tập "
            "huấn nghiệp vụ.",
            ["Hội nghị tập huấn nghiệp vụ 2018-02-03", "Hội nghị tập huấn nghiệp vụ 2018-02-05"],
        ),
        (
            "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. Sở Y tế đã tổ chức Hội nghị tổng kết năm 2016.",
            ["Hội nghị tổng kết năm 2016", "Hội nghị tổng kết năm 2017"],
        ),
    ],
)
def test_one_meeting_and_two(text: str, meetings: list[str]) -> None:
    assert sorted(held(text)) == sorted(meetings)


def test_a_larger_congress_of_one_ordinal_is_another() -> None:
    text = (
        "Sáng 22/5, Đảng bộ xã Hòa An tổ chức Đại hội đại biểu lần thứ XII. Đại hội Đảng bộ xã Hòa An lần "
        "thứ XII đã bầu đoàn đại biểu dự Đại hội Đảng bộ huyện Yên Thành lần thứ XII."
    )
    assert held(text) == ["Đại hội đại biểu lần thứ XII 2018-05-22"]


def test_a_name_of_which_nothing_is_told_is_that_of_the_meeting() -> None:
    text = "Hội nghị tổng kết năm 2017\n\nSở Y tế tỉnh Hà Tĩnh tổ chức Hội nghị tổng kết năm 2017 của ngành."
    whole = corpus(article(text))
    (meeting,) = (entity for entity in whole.entities if isinstance(entity, MeetingEntity))
    named = [mention for mention in whole.articles[0].mentions if meeting.key in mention.entities]
    assert len(named) == 2


def test_a_session_and_a_conference_of_one_ordinal_of_one_term_are_one() -> None:
    told = "Ủy ban MTTQ Việt Nam huyện Yên Thành tổ chức {} thứ X khóa XX."
    same = [told.format("kỳ họp"), "Sáng 22/5, " + told.format("hội nghị lần")]
    assert len(held("\n\n".join(same))) == 1
    assert len(held("\n\n".join([same[0], same[1].replace("khóa XX", "khóa XXI")]))) == 2


def test_meetings_of_one_name_on_one_day_are_of_those_who_held_them() -> None:
    first = article("Sáng 22/5, Sở Y tế Hà Tĩnh tổ chức Hội nghị tổng kết năm 2017.", id="a")
    other = article("Sáng 22/5, Sở Nội vụ Hà Tĩnh tổ chức Hội nghị tổng kết năm 2017.", id="b")
    keys = [one.key for one in corpus(first, other).entities if isinstance(one, MeetingEntity)]
    assert keys == [
        "meeting/ha-tinh_2018-05-22_hoi-nghi-tong-ket-nam-2017_so-noi-vu-tinh-ha-tinh",
        "meeting/ha-tinh_2018-05-22_hoi-nghi-tong-ket-nam-2017_so-y-te-tinh-ha-tinh",
    ]
