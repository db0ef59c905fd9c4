"""Meetings told by a verb, and then called "hội nghị" or "buổi lễ"; and who did what there."""

import pytest

from extract.test_meeting_names import names
from extract.told import told

HOST = "Huyện ủy Tứ Kỳ"
CONFERENCES = [
    "tổ chức học tập, quán triệt Nghị quyết số 18-NQ/TW",
    "đã tổ chức triển khai thực hiện việc học tập Nghị quyết số 18-NQ/TW cho cán bộ",
    "tiến hành sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW",
    "tổ chức tổng kết công tác Đảng năm 2018",
    "vừa tổ chức triển khai công tác kiểm tra, giám sát năm 2019",
    "tổ chức kiểm điểm tập thể, cá nhân năm 2018",
    "tổ chức tập huấn nghiệp vụ công tác đảng",
]
CEREMONIES = [
    "tổ chức trao Huy hiệu Đảng cho 37 đảng viên",
    "tổ chức trao quyết định bổ nhiệm cán bộ",
    "đã tổ chức kết nạp Đảng cho 3 quần chúng ưu tú",
    "tổ chức đón nhận Huân chương Lao động hạng Ba",
    "tổ chức ký kết chương trình phối hợp",
    "long trọng tổ chức khánh thành nhà văn hóa",
    "tổ chức bế giảng lớp bồi dưỡng đảng viên mới",
    "tổ chức bàn giao công tác Bí thư Huyện ủy",
]
TOLD = [
    ("Dự {} có đồng chí Lê Văn Hòa.", "attends"),
    ("Phát biểu tại {}, đồng chí Lê Văn Hòa nhấn mạnh kết quả.", "speaksAt"),
    ("Đồng chí Lê Văn Hòa chủ trì {}.", "chairs"),
]
SURE = [
    deed
    for deed in [*CONFERENCES, *CEREMONIES]
    if not {"kiểm", "huấn", "bàn", "triển", "bế"} & set(deed.split()[:4])
]


@pytest.mark.parametrize("deed", SURE)
def test_who_came_makes_it_a_meeting(deed: str) -> None:
    came = "Đến dự có đồng chí Lê Văn Hòa."
    assert told(f"Vừa qua, {HOST} {deed}. {came}") == [f"{HOST} organizes", "Lê Văn Hòa attends"]
    assert told(f"Thời gian qua, {HOST} {deed}. {came}") == []


@pytest.mark.parametrize("lead", ["Chiều 14/5, ", "", "Vừa qua, "])
@pytest.mark.parametrize(("behind", "role"), TOLD)
@pytest.mark.parametrize("deed", [*CONFERENCES, *CEREMONIES])
def test_the_noun_behind_makes_it_a_meeting(lead: str, deed: str, behind: str, role: str) -> None:
    noun = "hội nghị" if deed in CONFERENCES else "buổi lễ"
    text = f"{lead}{HOST} {deed}. {behind.format(noun)}"
    assert told(text) == [f"{HOST} organizes", f"Lê Văn Hòa {role}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # neither a day nor a noun
        ("Huyện ủy Tứ Kỳ tổ chức tổng kết công tác Đảng.", []),
        ("Huyện ủy Tứ Kỳ tổ chức triển khai công tác kiểm tra năm 2019.", []),
        ("Ngày 5/6, Huyện ủy Tứ Kỳ tổ chức triển khai công tác phòng dịch.", []),
        # a longer time
        (
            "Thời gian qua, Sở Y tế tổ chức quán triệt Nghị quyết số 18-NQ/TW. Dự hội nghị có 9 người.",
            [],
        ),
        # another one is named between them
        (
            "Huyện ủy Tứ Kỳ tổ chức tổng kết công tác Đảng. Hội nghị sơ kết năm 2018 thành công.",
            ["Hội nghị sơ kết năm 2018"],
        ),
        # a headline and the text tell of one
        (
            "Huyện ủy tổ chức học tập Nghị quyết số 18-NQ/TW\nHuyện ủy Tứ Kỳ tổ chức học tập Nghị quyết số "
            "18-NQ/TW cho cán bộ. Hội nghị rất thành công.",
            ["học tập Nghị quyết số 18-NQ/TW"],
        ),
    ],
)
def test_what_no_noun_makes_a_meeting(text: str, expected: list[str]) -> None:
    assert names(text) == expected


HELD = "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. "


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who was heard, with several posts, and the next
        (
            HELD
            + "Các đại biểu nghe Ủy viên Bộ Chính trị, Chủ tịch nước Lê Văn Hòa triển khai chuyên đề; ông "
            "Trần Văn Bình, Trưởng Ban Tuyên giáo Tỉnh ủy giới thiệu Nghị quyết.",
            ["Sở Y tế organizes", "Lê Văn Hòa reportsAt", "Trần Văn Bình reportsAt"],
        ),
        (HELD + "Các đại biểu nghe báo cáo về đồng chí Lê Văn Hòa.", ["Sở Y tế organizes"]),
        # who conveys a document
        (
            HELD + "Đồng chí Lê Văn Hòa – Trưởng Ban Tổ chức Trung ương quán triệt Chỉ thị số 35-CT/TW.",
            ["Sở Y tế organizes", "Lê Văn Hòa reportsAt"],
        ),
        (HELD + "Đồng chí Lê Văn Hòa sẽ quán triệt Chỉ thị số 35-CT/TW.", ["Sở Y tế organizes"]),
        (HELD + "Đồng chí Lê Văn Hòa triển khai lực lượng.", ["Sở Y tế organizes"]),
        # who leads those who came
        (
            "Ngày 30/3, Đoàn giám sát của HĐND tỉnh do ông Lê Văn Hòa, Phó Chủ tịch HĐND tỉnh làm trưởng "
            "đoàn đã có buổi làm việc với UBND huyện Tứ Kỳ.",
            ["Đoàn giám sát của HĐND tỉnh organizes", "Lê Văn Hòa attends"],
        ),
        # who held what was told before
        (
            "Ngày 9/7/2024, Đảng ủy Công ty tham gia học tập Quy định số 144-QĐ/TW. Đây là Hội nghị do Bộ "
            "Chính trị, Ban Bí thư tổ chức. Tại hội nghị, đồng chí Lê Văn Hòa nhấn mạnh kết quả.",
            ["Bộ Chính trị organizes", "Ban Bí thư organizes", "Lê Văn Hòa speaksAt"],
        ),
        # a body meets, by the noun itself
        ("Ngày 5/6, Huyện ủy Tứ Kỳ đã gặp mặt cán bộ hưu trí.", ["Huyện ủy Tứ Kỳ organizes"]),
        ("Sáng 5/6, Huyện ủy Tứ Kỳ tọa đàm về công tác dân vận.", ["Huyện ủy Tứ Kỳ organizes"]),
        ("Ngày 2/8, Huyện ủy Tứ Kỳ đã tổ chức họp để công bố Quyết định.", ["Huyện ủy Tứ Kỳ organizes"]),
        ("Ngày 2/8, Huyện ủy Tứ Kỳ về làm việc với Đảng ủy xã Tân Lập.", ["Huyện ủy Tứ Kỳ organizes"]),
    ],
)
def test_who_is_heard_and_who_holds(text: str, claims: list[str]) -> None:
    assert told(text) == claims
