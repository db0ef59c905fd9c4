"""How far the names of meetings go, part by part put together: kind, how it was held, and what it was for."""

import pytest

from extract.notation import read_text
from extract.told import told
from partygraph.model.mention import MeetingName, MentionKind

HOST = "Chiều 14/5, Huyện ủy Tứ Kỳ tổ chức "
KINDS = ["hội nghị", "Hội nghị"]
HELD_HOW = [
    "",
    " (trực tuyến)",
    " (mở rộng)",
    " cán bộ, đảng viên",
    " cán bộ, công chức, viên chức",
    " trực tiếp kết hợp với trực tuyến",
]
PURPOSES = [
    "tổng kết, đánh giá công tác kiểm tra, giám sát năm 2018",
    "sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW",
    "công bố, trao quyết định bổ nhiệm cán bộ",
    "quán triệt Luật Phòng, chống tham nhũng",
    "biểu dương các tập thể, cá nhân tiêu biểu",
    "đối thoại giữa người đứng đầu cấp ủy với nhân dân",
    "đánh giá công tác tuyên giáo trong 5 năm 2013-2018",
]
CEREMONIES = [
    "lễ đón nhận Huân chương Độc lập hạng Nhất",
    "Lễ đón Bằng công nhận trường đạt chuẩn quốc gia",
    "lễ đón nhận Bằng xếp hạng di tích lịch sử cấp quốc gia",
    "lễ công bố và trao Quyết định bổ nhiệm Hiệu trưởng",
    "lễ trao tặng, truy tặng Huy hiệu Đảng đợt 3/2",
    "lễ khánh thành Nhà lưu niệm Bác Hồ",
    "lễ tôn vinh doanh nghiệp, doanh nhân tiêu biểu",
    "lễ biểu dương công nhân, viên chức, lao động (CNVC, LĐ) tiêu biểu lần thứ nhất",
    "lễ kết nạp Đảng",
    "lễ phong tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”",
    "buổi gặp mặt nhân kỷ niệm 21/6",
    "buổi đối thoại với thanh niên",
    "buổi nói chuyện chuyên đề về biển đảo",
    "chương trình giao lưu “Sáng mãi niềm tin”",
    "gặp mặt cán bộ lão thành cách mạng",
    "Đại hội đảng viên lần thứ XV (nhiệm kỳ 2020-2025)",
]


def names(text: str) -> list[str]:
    """The names of the meetings of `text` that are more than a kind."""
    values = [mention.value for mention in read_text(text).mentions if mention.kind is MentionKind.MEETING]
    return [value.name for value in values if isinstance(value, MeetingName) and not value.is_generic]


@pytest.mark.parametrize("how", HELD_HOW)
@pytest.mark.parametrize("purpose", PURPOSES)
def test_a_name_holds_how_it_was_held_and_what_for(how: str, purpose: str) -> None:
    for kind in KINDS:
        name = f"{kind}{how} {purpose}"
        assert names(f"{HOST}{name}.") == [name]
        assert told(f"{HOST}{name} tại Hội trường huyện.") == ["Huyện ủy Tứ Kỳ organizes"]


@pytest.mark.parametrize("name", CEREMONIES)
@pytest.mark.parametrize(
    "behind", [".", " tại Nhà văn hóa.", " trong không khí phấn khởi.", " trong 2 ngày."]
)
def test_ceremonies(name: str, behind: str) -> None:
    assert names(f"{HOST}{name}{behind}") == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # brackets that tell the day, the place or a picture
        ("Huyện ủy tổ chức hội nghị tổng kết năm 2018 (ngày 5/6).", ["hội nghị tổng kết năm 2018"]),
        ("Huyện ủy tổ chức hội nghị tổng kết năm 2018 (Ảnh: TTXVN).", ["hội nghị tổng kết năm 2018"]),
        ("Huyện ủy tổ chức hội nghị tổng kết năm 2018 (Hà Nội).", ["hội nghị tổng kết năm 2018"]),
        ("Huyện ủy tổ chức hội nghị tổng kết năm 2018 - ảnh.", ["hội nghị tổng kết năm 2018"]),
        # a comma behind which others act
        ("Tại hội nghị tổng kết năm 2018, đảng viên đã thảo luận.", ["hội nghị tổng kết năm 2018"]),
        ("Tại lễ kết nạp Đảng, đánh giá của cấp ủy rất tốt.", ["lễ kết nạp Đảng"]),
        ("Tại lễ trao Huy hiệu Đảng, cá nhân đồng chí xúc động.", ["lễ trao Huy hiệu Đảng"]),
        # with whom, and in what
        ("Tỉnh ủy tổ chức hội nghị tổng kết năm 2018 với 200 đại biểu.", ["hội nghị tổng kết năm 2018"]),
        ("Tỉnh ủy tổ chức hội nghị tổng kết năm 2018 trong hai ngày.", ["hội nghị tổng kết năm 2018"]),
        # a funeral, and the house for it
        ("Huyện ủy tổ chức tang lễ đồng chí Lê Văn Hòa.", ["tang lễ đồng chí Lê Văn Hòa"]),
        ("Huyện ủy tổ chức lễ truy điệu đồng chí Lê Văn Hòa.", ["lễ truy điệu đồng chí Lê Văn Hòa"]),
        ("Đồng chí Lê Văn Hòa viếng tại Nhà tang lễ Bệnh viện tỉnh.", []),
        # a guest is welcomed
        ("Chủ tịch nước chủ trì lễ đón chính thức.", []),
    ],
)
def test_what_is_none_of_a_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("lead", ["", "Chiều 14/5, ", "Ngày 9/11/2019, tại Hà Nội, ", "(QBĐT) - Sáng 3/7, "])
@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("phát biểu tại hội nghị tổng kết năm 2018, ông Lê Văn Hòa nhấn mạnh kết quả.", "speaksAt"),
        ("phát biểu chỉ đạo tại lễ đón nhận Huân chương, ông Lê Văn Hòa biểu dương cán bộ.", "directs"),
        ("dự hội nghị tổng kết năm 2018 có ông Lê Văn Hòa, Bí thư Huyện ủy.", "attends"),
    ],
)
def test_a_day_and_a_place_before_who_speaks_or_comes(lead: str, sentence: str, claim: str) -> None:
    sentence = sentence if lead else sentence[:1].upper() + sentence[1:]
    assert told(lead + sentence) == [f"Lê Văn Hòa {claim}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ngày 5/6, đồng chí Lê Văn Hòa chủ trì lễ đón nhận Cờ thi đua của Chính phủ.",
        "Ngày 5/6, đồng chí Lê Văn Hòa chủ trì cuộc họp sơ kết Quyết định 217, 218 của Bộ Chính trị.",
    ],
)
def test_who_gives_an_award_or_a_document_holds_no_meeting(sentence: str) -> None:
    assert told(sentence) == ["Lê Văn Hòa chairs"]


def test_who_convenes_holds_it() -> None:
    assert told("Ngày 5/6, Tỉnh ủy Hải Dương triệu tập Hội nghị cán bộ toàn tỉnh.") == [
        "Tỉnh ủy Hải Dương organizes"
    ]
