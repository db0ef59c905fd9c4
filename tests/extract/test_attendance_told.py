"""Who did what at a meeting: who is listed with whom, and who is only spoken of there."""

import pytest

from extract.notation import read_text
from extract.told import told
from partygraph.model.mention import MentionKind

HELD = "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. "
HOST = "Sở Y tế organizes"


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        # those who chair, up to those who only came
        (
            "Chủ trì hội nghị có bà Trần Thị Hoa và ông Lê Văn Hòa, đến dự còn có ông Đỗ Văn Minh.",
            ["Trần Thị Hoa chairs", "Lê Văn Hòa chairs", "Đỗ Văn Minh attends"],
        ),
        # whoever hears a report gives none, nor does who asks for one
        ("Ông Lê Văn Hòa dự hội nghị để nghe báo cáo kết quả.", ["Lê Văn Hòa attends"]),
        ("Ông Lê Văn Hòa chủ trì hội nghị góp ý vào dự thảo báo cáo.", ["Lê Văn Hòa chairs"]),
        # only spoken of there
        ("Tại hội nghị, các đại biểu được nghe lại bài phát biểu của ông Lê Văn Hòa.", []),
        ("Tại hội nghị, các đại biểu được xem video về ông Lê Văn Hòa.", []),
        ("Các đại biểu dự lễ ra mắt tác phẩm của đồng chí Lê Văn Hòa.", []),
        # "đồng chí Đảng viên" is nobody's name, "Bà Rịa" a place's
        ("Dự hội nghị có ông Lê Văn Hòa cùng các đồng chí Đảng viên.", ["Lê Văn Hòa attends"]),
        ("Về phía tỉnh Bà Rịa - Vũng Tàu có ông Lê Văn Hòa.", ["Lê Văn Hòa attends"]),
        # a full stop inside an abbreviation ends no sentence
        ("Ông Lê Văn Hòa, UVT.Ư Đảng, Bí thư Tỉnh ủy chủ trì hội nghị.", ["Lê Văn Hòa chairs"]),
        ("Dự và chủ trì Hội nghị có Bs.CKII Lê Văn Hòa.", ["Lê Văn Hòa chairs"]),
    ],
)
def test_who_did_what(sentence: str, claims: list[str]) -> None:
    assert told(HELD + sentence) == [HOST, *claims]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ban Tuyên giáo Tỉnh ủy tổ chức hội nghị quán triệt Nghị quyết T.Ư 4 tại Hà Nam.",
            ["hội nghị quán triệt Nghị quyết T.Ư 4"],
        ),
        (
            "Huyện ủy tổ chức Hội nghị quán triệt Nghị quyết số 18-NQ/TW đến các chi bộ.",
            ["Hội nghị quán triệt Nghị quyết số 18-NQ/TW"],
        ),
        (
            "Huyện ủy tổ chức Hội nghị tập huấn công tác Đảng cho các bí thư chi bộ.",
            ["Hội nghị tập huấn công tác Đảng"],
        ),
        ("Phát biểu tại buổi lễ thay mặt lãnh đạo huyện, ông Lê Văn Hòa chúc mừng.", ["buổi lễ"]),
        ("Các đại biểu dự Hội nghị tham gia thảo luận.", ["Hội nghị"]),
        # a place, a committee and an agenda are no meetings
        ("Tại Trung tâm hội nghị tỉnh, các đại biểu đã có mặt.", []),
        ("Tiểu ban Tổ chức phục vụ Đại hội Đảng bộ tỉnh lần thứ XX đã họp bàn.", []),
    ],
)
def test_names_of_meetings(text: str, names: list[str]) -> None:
    found = [mention.value for mention in read_text(text).mentions if mention.kind is MentionKind.MEETING]
    assert [value.name for value in found] == names


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # where it was held is not who held it
        ("Ngày 5/6, tại Hội trường Thành ủy Vinh, tỉnh Nghệ An tổ chức Hội nghị tổng kết năm.", []),
        (
            "Ngày 5/6, tại Hội trường, Thành ủy Vinh tổ chức Hội nghị tổng kết năm.",
            ["Thành ủy Vinh organizes"],
        ),
    ],
)
def test_who_held_it(text: str, claims: list[str]) -> None:
    assert told(text) == claims


def test_an_agenda_is_no_document_of_a_plenum() -> None:
    read = read_text("Trong chương trình Hội nghị lần thứ 23, Ban Chấp hành Đảng bộ tỉnh đã trao Bằng khen.")
    assert not [mention for mention in read.mentions if mention.kind is MentionKind.CITATION]
