"""Meetings told by a verb, by who chairs them, and by those to whom somebody speaks there."""

import pytest

from extract.notation import read_text
from extract.told import told
from partygraph.model.mention import MentionKind


def named(text: str) -> list[str]:
    """The names of the meetings of `text`."""
    values = [mention.value for mention in read_text(text).mentions if mention.kind is MentionKind.MEETING]
    return [value.name for value in values]


@pytest.mark.parametrize(
    ("text", "names", "claims"),
    [
        # a body sits, on a day
        (
            "Ngày 12/11, Ban Thường vụ Tỉnh ủy Quảng Ninh đã họp khẩn và quyết định.",
            ["cuộc họp"],
            ["Ban Thường vụ Tỉnh ủy Quảng Ninh organizes"],
        ),
        (
            "Chiều 9/11, Sở Y tế (gọi tắt là Sở) họp bàn giải pháp. Ông Lê Văn Hòa chủ trì cuộc họp.",
            ["cuộc họp", "cuộc họp"],
            ["Sở Y tế organizes", "Lê Văn Hòa chairs"],
        ),
        (
            "Ngày 19/6, Ban Pháp chế HĐND tỉnh Sơn La họp thẩm tra các tờ trình trình tại kỳ họp thứ 5.",
            ["cuộc họp"],
            ["Ban Pháp chế HĐND tỉnh Sơn La organizes"],
        ),
        ("Hội đồng kỷ luật Sở Y tế họp ngày 17/8.", [], []),  # only spoken of
        ("Ngày 9/4, Ban Thường vụ Tỉnh ủy sẽ họp bàn giải pháp.", [], []),
        ("Ban Thường vụ Tỉnh ủy họp bàn giải pháp.", [], []),  # no day
        ("Ngày 9/4, đảng viên Đảng bộ Sở Y tế họp chi bộ.", [], []),
        # with whom
        (
            "Ngày 9/4, ông Lê Văn Hòa họp với lãnh đạo Bộ Y tế về công tác chuẩn bị.",
            ["cuộc họp với lãnh đạo Bộ Y tế"],
            ["Lê Văn Hòa attends"],
        ),
        # where voters were met
        (
            "Ngày 4/12, ông Lê Văn Hòa đã tiếp xúc cử tri tại huyện Thường Xuân.",
            ["tiếp xúc cử tri tại huyện Thường Xuân"],
            ["Lê Văn Hòa attends"],
        ),
        ("Ngày 4/12, ông Lê Văn Hòa sẽ tiếp xúc cử tri tại huyện Thường Xuân.", [], []),
        (
            "Ngày 4/12, ông Lê Văn Hòa có buổi tiếp xúc với cử tri xã Thành Long.",
            ["buổi tiếp xúc với cử tri xã Thành Long"],
            ["Lê Văn Hòa attends"],
        ),
        # whom somebody brings
        (
            "Ngày 4/12, ông Lê Văn Hòa, Phó Chủ tịch HĐND tỉnh cùng các đại biểu HĐND tỉnh Trần Văn Nam; bà "
            "Lê Hoa có buổi tiếp xúc cử tri huyện Tứ Kỳ.",
            ["buổi tiếp xúc cử tri huyện Tứ Kỳ"],
            ["Lê Văn Hòa attends", "Trần Văn Nam attends", "Lê Hoa attends"],
        ),
        # a place that no table holds
        (
            "Ngày 5/6, ông Lê Văn Hòa lên đường thăm và làm việc tại tỉnh Vân Nam (Trung Quốc).",
            ["buổi làm việc tại tỉnh Vân Nam"],
            ["Lê Văn Hòa attends"],
        ),
        ("Ngày 5/6, ông Lê Văn Hòa làm việc tại tỉnh miền núi.", [], []),
        # a body that chairs
        (
            "Ngày 9/4, Ban Bí thư Trung ương Đảng chủ trì Hội nghị trực tuyến toàn quốc.",
            ["Hội nghị trực tuyến toàn quốc"],
            ["Ban Bí thư Trung ương Đảng organizes"],
        ),
        ("Ngày 9/4, lãnh đạo Sở Y tế chủ trì Hội nghị trực tuyến.", ["Hội nghị trực tuyến"], []),
    ],
)
def test_told_by_a_verb(text: str, names: list[str], claims: list[str]) -> None:
    assert named(text) == names
    assert told(text) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        # to whom a speech is, does not give it
        (
            "Phát biểu chúc mừng đồng chí Trần Văn Nam, đồng chí Lê Văn Hòa tin tưởng.",
            ["Lê Văn Hòa speaksAt"],
        ),
        ("Phát biểu chúc mừng đồng chí Trần Văn Nam.", []),
        ("Phát biểu chúc mừng hội nghị, đồng chí Lê Văn Hòa tin tưởng.", ["Lê Văn Hòa speaksAt"]),
        # what was said stands before who said it
        ("“Quyết tâm cao” - đó là phát biểu của ông Lê Văn Hòa tại hội nghị.", ["Lê Văn Hòa speaksAt"]),
        # one of the rooms that a video joins
        (
            "Tại điểm cầu tỉnh có các đồng chí: Lê Văn Hòa - Bí thư Tỉnh ủy; Trần Văn Nam.",
            ["Lê Văn Hòa attends", "Trần Văn Nam attends"],
        ),
        ("Tại điểm cầu tỉnh, hội nghị nghe báo cáo về ông Lê Văn Hòa.", []),
        # however many posts he has
        (
            "Đồng chí Lê Văn Hòa, Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng Đoàn đại "
            "biểu Quốc hội tỉnh Tiền Giang, Chủ tịch Hội đồng nhân dân tỉnh, Trưởng Ban Chỉ đạo chủ trì hội "
            "nghị.",
            ["Lê Văn Hòa chairs"],
        ),
        ("Đồng chí Lê Văn Hòa dự và chỉ đạo hội nghị.", ["Lê Văn Hòa attends"]),
        # what he says there stands before where
        ("3 nhiệm vụ mà ông Lê Văn Hòa nhấn mạnh tại hội nghị là: đoàn kết.", ["Lê Văn Hòa speaksAt"]),
        # he came, and did something there
        ("Ông Lê Văn Hòa, Giám đốc Sở dự và trao quyết định.", ["Lê Văn Hòa attends"]),
        ("Ông Lê Văn Hòa, Giám đốc Sở dự và học ở trường Đảng.", []),
        # who hands over for another
        (
            "Thừa ủy nhiệm của Chủ tịch nước, ông Lê Văn Hòa trao tặng danh hiệu cho các mẹ.",
            ["Lê Văn Hòa attends"],
        ),
        ("Thay mặt tỉnh, ông Lê Văn Hòa cảm ơn.", []),
    ],
)
def test_who_did_what_there(sentence: str, claims: list[str]) -> None:
    held = "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. "
    assert told(held + sentence) == ["Sở Y tế organizes", *claims]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "10 giờ 40 cuộc làm việc bắt đầu. Thành phần gồm: ông Lê Văn Hòa, Giám đốc Sở Y tế; ông Trần Văn "
            "Nam.",
            ["Lê Văn Hòa attends", "Trần Văn Nam attends"],
        ),
        (
            "Đến dự có ông Lê Văn Hòa. Các đại biểu dâng hoa. Phát biểu tại buổi lễ, bà Lê Hoa cảm ơn.",
            ["Lê Văn Hòa attends", "Lê Hoa speaksAt"],
        ),
        (
            "Sáng 10/11, ông Lê Văn Hòa dự Ngày hội đại đoàn kết toàn dân tộc tại xã Tân Lập.",
            ["Lê Văn Hòa attends"],
        ),
    ],
)
def test_meetings_without_a_name_before_those_who_came(text: str, claims: list[str]) -> None:
    assert told(text) == claims


def test_whoever_comes_to_a_congress_in_small_letters_was_there() -> None:
    text = "Đảng bộ xã Tân Lập tổ chức Đại hội lần thứ XVI. Ông Lê Văn Hòa dự và chỉ đạo đại hội."
    assert told(text) == ["Đảng bộ xã Tân Lập organizes", "Lê Văn Hòa attends"]


def test_what_was_said_at_another_meeting_is_studied_at_this_one() -> None:
    text = (
        "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. Ông Lê Văn Hòa quán triệt bài phát biểu của Tổng Bí thư "
        "Trần Văn Nam tại phiên họp đầu tiên của Tiểu ban nhân sự ngày 13/3/2024. Bà Lê Hoa trình bày báo "
        "cáo."
    )
    reading = read_text(text)
    at = {
        reading.mentions[claim.object].span.of(text)
        for claim in reading.claims
        if claim.rule != "organizes-of"
    }
    assert at == {"Hội nghị tổng kết năm 2017"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ông Lê Văn Hòa dự Lễ kỷ niệm 70 năm Ngày Bác về thăm (20/2/1947-20/2/2017).", None),
        ("Ngày 20/2/2017, ông Lê Văn Hòa dự Lễ kỷ niệm 70 năm Ngày Bác về thăm (20/2/1947-20/2/2017).", 2017),
    ],
)
def test_a_day_run_into_that_of_another_year_is_that_of_the_feast(text: str, name: int | None) -> None:
    (meeting,) = (one.value for one in read_text(text).mentions if one.kind is MentionKind.MEETING)
    assert (meeting.held_on.year if meeting.held_on is not None else None) == name


def test_a_ceremony_ends_where_a_visit_begins() -> None:
    (name, *_) = named("Ông Lê Văn Hòa dự Lễ kỷ niệm 70 năm Ngày Bác về thăm và làm việc với lãnh đạo tỉnh.")
    assert name == "Lễ kỷ niệm 70 năm Ngày Bác về thăm"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a conference held beside a sitting to come
        (
            "Tại kỳ họp thứ 17 HĐND tỉnh, HĐND tỉnh dự kiến chất vấn các sở. Sáng 23/11, Thường trực HĐND "
            "tỉnh tổ chức Hội nghị giao ban với các tổ đại biểu. Ông Lê Văn Hòa chủ trì hội nghị.",
            ["Thường trực HĐND tỉnh organizes", "Lê Văn Hòa chairs"],
        ),
        # what is to be put to a sitting
        ("Chiều 29/5, UBND tỉnh thảo luận nội dung trình tại kỳ họp giữa năm, HĐND tỉnh khóa XIX.", []),
        # told by what was done
        (
            "Sáng 6/9, Ban Tuyên giáo Tỉnh ủy tổ chức giao ban công tác báo chí.",
            ["Ban Tuyên giáo Tỉnh ủy organizes"],
        ),
        (
            "Ngày 27/8, Sở Y tế tổ chức kỷ niệm 70 năm ngày truyền thống. Dự lễ kỷ niệm có ông Lê Văn Hòa.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends"],
        ),
        ("Ngày 28/10, UBND tỉnh đã tổ chức họp thường kỳ tháng 10.", ["UBND tỉnh organizes"]),
        ("Ngày 28/10, Chi bộ Sở Y tế tổ chức họp định kỳ hằng tháng.", []),
        # all of those who chair together, on a list of those who came
        (
            "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. Tham dự hội nghị, ông Lê Văn Hòa, Giám đốc Sở, bà "
            "Lê Hoa, Phó Giám đốc đồng chủ trì.",
            ["Sở Y tế organizes", "Lê Văn Hòa chairs", "Lê Hoa chairs"],
        ),
        # those whose decision is read out hold no meeting for it
        (
            "Bộ Chính trị vừa chuẩn y bà Lê Hoa. Tại hội nghị, ông Lê Văn Hòa công bố quyết định.",
            ["Lê Văn Hòa speaksAt"],
        ),
    ],
)
def test_which_meeting_was_held(text: str, claims: list[str]) -> None:
    assert told(text) == claims
