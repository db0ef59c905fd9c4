"""Sentences as newspapers build them: what is shown to a meeting, and whose a list is."""

import pytest

from extract.acted import acted
from extract.notation import mentions, persons, read_text
from extract.test_measures import measured
from extract.test_relations import BODY, claimed
from extract.told import told
from partygraph.model.mention import MentionKind, TenureStatus

SITTING = "Sáng 5/4, HĐND tỉnh Nghệ An tổ chức kỳ họp thứ 12. "
SITS = "HĐND tỉnh Nghệ An organizes"

SHOWN = [
    # a document behind the meeting to which it is shown is none of the meeting's name
    (
        "Ông Lê Văn Hòa, Chủ tịch HĐND tỉnh trình bày trước kỳ họp Tờ trình về việc bầu Phó Chủ tịch.",
        ["Lê Văn Hòa reportsAt"],
    ),
    ("Bà Trần Thị Hoa trình bày tại kỳ họp Báo cáo số 15 về biên chế.", ["Trần Thị Hoa reportsAt"]),
    ("Ông Lê Văn Hòa báo cáo trước kỳ họp dự thảo Nghị quyết về giao đất.", ["Lê Văn Hòa reportsAt"]),
    # about whom something is passed does nothing
    (
        "Các đại biểu tại kỳ họp đã miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Đỗ Văn Minh "
        "và thông qua dự thảo nghị quyết.",
        [],
    ),
    ("Kỳ họp bãi nhiệm đại biểu đối với đồng chí Đỗ Văn Minh và báo cáo kết quả bầu.", []),
]


@pytest.mark.parametrize(("sentence", "claims"), SHOWN)
def test_what_is_shown_to_a_meeting(sentence: str, claims: list[str]) -> None:
    assert told(SITTING + sentence) == [SITS, *claims]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a name behind, without a day, calls the meeting that a verb told
        (
            "Ngày 11/7, Huyện ủy Tứ Kỳ tổ chức tổng kết công tác dân vận năm 2018. "
            "Quang cảnh hội nghị tổng kết.",
            ["Huyện ủy Tứ Kỳ organizes"],
        ),
        (
            "Ngày 11/7, Huyện ủy Tứ Kỳ tổ chức sơ kết công tác 6 tháng. "
            "Tại hội nghị sơ kết, ông Lê Văn Hòa phát biểu.",
            ["Huyện ủy Tứ Kỳ organizes", "Lê Văn Hòa speaksAt"],
        ),
        # … but not one with a day, or of another matter
        (
            "Ngày 5/4, Huyện ủy Tứ Kỳ tổ chức tổng kết công tác dân vận. Hội nghị tổng kết 10 năm "
            "diễn ra chiều 6/4.",
            [],
        ),
        (
            "Ngày 5/4, Huyện ủy Tứ Kỳ tổ chức tổng kết công tác dân vận. "
            "Hội nghị triển khai công tác bầu cử đã họp.",
            [],
        ),
    ],
)
def test_a_later_name_calls_what_a_verb_told(text: str, claims: list[str]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Đảng ủy Sư đoàn 5 giữ vững phẩm chất “Bộ đội Cụ Hồ”.", []),
        ("xứng danh Bộ đội Cụ Hồ thời kỳ mới", []),
        ("Ông Lê Văn Hồ phát biểu. Cụ Trần Văn Hồ tròn 90 tuổi.", ["Lê Văn Hồ", "Trần Văn Hồ"]),
    ],
)
def test_the_phrase_of_the_army_names_nobody(text: str, names: list[str]) -> None:
    assert persons(text) == names


@pytest.mark.parametrize(
    "row",
    [
        # a head that names two bodies: each issued the documents of one series
        "các nghị quyết của Quân ủy Trung ương và 2 nghị quyết của Tỉnh ủy Thái Bình: "
        "[Nghị quyết số 1150-NQ/QUTW]{nghi-quyet 1150-NQ/QUTW < quan-uy-tw}; "
        "[Nghị quyết số 1152-NQ/QUTW]{nghi-quyet 1152-NQ/QUTW < quan-uy-tw}; "
        "[Nghị quyết số 7-NQ/TU]{nghi-quyet 7-NQ/TU < tinh-uy}",
        # one head for all
        "các nghị quyết của Tỉnh ủy Thái Bình: [Nghị quyết số 7-NQ/TU]{nghi-quyet 7-NQ/TU < tinh-uy}; "
        "[Nghị quyết số 8-NQ/TU]{nghi-quyet 8-NQ/TU < tinh-uy}",
        # without a series nothing tells which of the two it was
        "các nghị quyết của Quân ủy Trung ương và 2 nghị quyết của Tỉnh ủy Thái Bình: "
        "[Nghị quyết số 1150]{nghi-quyet 1150}; [Nghị quyết số 7]{nghi-quyet 7}",
    ],
)
def test_whose_a_list_of_documents_is(row: str) -> None:
    found, gold = mentions(row, MentionKind.CITATION)
    assert found == gold


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # however long, what a document holds parts no verb from it
        (
            f"{BODY} quán triệt những nội dung cơ bản, các mục tiêu, quan điểm, nguyên tắc, phương châm "
            "chỉ đạo và nhiệm vụ, giải pháp của Nghị quyết số 18-NQ/TW.",
            [f"{BODY} disseminates 18-NQ/TW"],
        ),
        # … but what else is done does
        (
            f"{BODY} quán triệt những nội dung cơ bản, các mục tiêu, quan điểm, nguyên tắc, phương châm "
            "chỉ đạo và trao thưởng cho các tác giả của Nghị quyết số 18-NQ/TW.",
            [],
        ),
    ],
)
def test_contents_of_a_document(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Hội Phụ nữ xã Tân Lập có 9 chi hội cơ sở với 612 hội viên.",
            ["Hội Phụ nữ xã Tân Lập: 9 chi hội cơ sở", "Hội Phụ nữ xã Tân Lập: 612 hội viên"],
        ),
        # those who come for others; nobody else who stands for others came
        (
            "Đảng bộ xã Tân Lập tổ chức Đại hội lần thứ VII. Hơn 120 đại biểu thay mặt 450 đảng viên "
            "tham dự Đại hội.",
            ["Đại hội lần thứ VII: 120 đại biểu tham dự", "Đảng bộ xã Tân Lập: 450 đảng viên"],
        ),
        (
            "Đảng bộ xã Tân Lập tổ chức Đại hội lần thứ VII. Đại hội đã bầu 12 "
            "đại biểu đại diện cho 450 đảng viên.",
            ["Đảng bộ xã Tân Lập: 450 đảng viên"],
        ),
        (
            "Đảng bộ xã Tân Lập tổ chức Đại hội lần thứ VII. Ông Lê Văn Hòa gặp 12 "
            "đại biểu đại diện cho thanh niên.",
            [],
        ),
    ],
)
def test_numbers_of_those_who_come_for_others(text: str, measures: list[str]) -> None:
    assert measured(text) == measures


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        # what somebody was says nothing of what he is to be
        (
            "Đại hội bầu ông Lê Văn Hòa, nguyên Phó Giám đốc Sở Y tế làm Chủ tịch Hội Khuyến học tỉnh.",
            ["Lê Văn Hòa pho-giam-doc Former", "Lê Văn Hòa chu-tich Current"],
        ),
        # … but years that have gone by do
        (
            "Giai đoạn 2010-2015, ông Lê Văn Hòa, Phó Giám đốc Sở Y tế, giữ chức Bí thư Đảng ủy Sở Y tế.",
            ["Lê Văn Hòa pho-giam-doc Current", "Lê Văn Hòa bi-thu Former"],
        ),
        # two posts of which nobody has both
        (
            "Ông Lê Văn Hòa, ông Đỗ Văn Minh, Giám đốc và Phó Giám đốc Sở Y tế có mặt.",
            ["Lê Văn Hòa giam-doc Current", "Đỗ Văn Minh pho-giam-doc Current"],
        ),
        (
            "Dự có các đồng chí Lê Văn Hòa, Đỗ Văn Minh, Phó Bí thư và Chủ tịch HĐND huyện Tứ Kỳ.",
            ["Đỗ Văn Minh pho-bi-thu Current", "Đỗ Văn Minh chu-tich Current"],
        ),
    ],
)
def test_posts(text: str, posts: list[str]) -> None:
    reading = read_text(text)
    held = [
        f"{reading.mentions[one.holder].span.of(text)} {one.post} {one.status.value}"
        for one in reading.tenures
        if one.status is not TenureStatus.INCOMING
    ]
    assert held == posts


@pytest.mark.parametrize(
    "row",
    [
        "[Hội Cựu Công an nhân dân huyện Tứ Kỳ]{hoi:Cựu Công an nhân dân @huyện Tứ Kỳ} ra mắt",
        "[Hội Cựu CAND tỉnh]{hoi:Cựu CAND @tỉnh} ra mắt",
        "[Hội Cựu TNXP tỉnh]{hoi:Cựu TNXP @tỉnh} ra mắt",
        "nguyên Trưởng [Ban Thư ký HĐND tỉnh]{ban-thu-ky < hdnd @tỉnh}",
        "[BCH lâm thời Đảng bộ tỉnh]{ban-chap-hanh < dang-bo @tỉnh} họp",
    ],
)
def test_names_of_bodies(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found[:1] == gold


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who comes to a meeting does not hold it
        (
            "UBND tỉnh Hà Nam dự họp trực tuyến.\n\nÔng Lê Văn Hòa chủ trì hội nghị trực tuyến với các bộ.",
            ["Lê Văn Hòa chairs"],
        ),
        # nor does who only tells of another
        ("Sở Y tế cho biết, địa phương vừa tổ chức Đại hội thành lập Hội Đông y.", []),
        (
            "Ngày 5/4, Sở Y tế cho biết, đơn vị này vừa tổ chức Hội nghị tổng kết năm 2018.",
            ["Sở Y tế organizes"],
        ),
    ],
)
def test_who_held_it(text: str, claims: list[str]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "Tỉnh ủy trao Huy hiệu 60 năm tuổi Đảng cho nguyên Bí thư Tỉnh ủy Lê Văn Hòa.",
            ["Tỉnh ủy Award → Lê Văn Hòa “Huy hiệu 60 năm tuổi Đảng”"],
        ),
        (
            "UBND tỉnh tặng Bằng khen cho Phó Giáo sư - Tiến sĩ Lê Văn Hòa.",
            ["UBND tỉnh Award → Lê Văn Hòa “Bằng khen”"],
        ),
        (
            "UBND tỉnh tặng Bằng khen cho Giám đốc Sở Y tế Lê Văn Hòa.",
            ["UBND tỉnh Award → Lê Văn Hòa “Bằng khen”"],
        ),
        # who is only thanked is given nothing
        ("UBND tỉnh tặng Bằng khen cho các tập thể, Giám đốc Sở Y tế Lê Văn Hòa cảm ơn.", []),
    ],
)
def test_who_is_given_an_award(text: str, acts: list[str]) -> None:
    assert acted(text) == acts


@pytest.mark.parametrize(
    "row",
    [
        # a number with its year
        "theo [Chỉ thị số 36/2014 của Bộ Chính trị]{chi-thi 36/2014 (2014) < bo-chinh-tri}",
        "[Nghị định 100/2019]{nghi-dinh 100/2019 (2019)} có hiệu lực",
        "[Kế hoạch số 7/2018]{ke-hoach 7/2018 (2018)} của tổ",
        # a month, a share, a symbol
        "Nghị quyết 5/2018 đã ra",
        "Chỉ thị 40/50 đảng viên đã học",
        "[Nghị định 100/2019/NĐ-CP]{nghi-dinh 100/2019/NĐ-CP (2019)} có hiệu lực",
    ],
)
def test_numbers_with_their_year(row: str) -> None:
    found, gold = mentions(row, MentionKind.CITATION)
    assert found == gold


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # powers of one place, joined by dashes; another body before a dash is none
        (
            "Sáng 27/2, HĐND- UBND- Ủy ban MTTQ Việt Nam huyện Tứ Kỳ tổ chức hội nghị tổng kết.",
            ["Ủy ban MTTQ Việt Nam huyện Tứ Kỳ organizes", "HĐND organizes", "UBND organizes"],
        ),
        (
            "Sáng 27/2, Trường Chính trị - Tỉnh ủy Hà Nam tổ chức hội nghị tổng kết.",
            ["Tỉnh ủy Hà Nam organizes"],
        ),
        # whoever has a gathering holds it
        ("Ngày 30/1, UBND tỉnh Hà Nam có buổi gặp mặt các doanh nghiệp.", ["UBND tỉnh Hà Nam organizes"]),
        ("Ngày 30/1, UBND tỉnh Hà Nam nói về buổi gặp mặt các doanh nghiệp.", []),
        ("UBND tỉnh Hà Nam: Gặp mặt các doanh nghiệp", []),
        # those who are to found a body hold its first congress
        ("Chiều 25/4, Ban vận động thành lập Hội Khuyến học huyện Tứ Kỳ tổ chức Đại hội lần thứ I.", []),
        (
            "Chiều 25/4, Hội Khuyến học huyện Tứ Kỳ tổ chức Đại hội lần thứ I.",
            ["Hội Khuyến học huyện Tứ Kỳ organizes"],
        ),
    ],
)
def test_who_held_it_with_others(text: str, claims: list[str]) -> None:
    assert told(text) == claims


def test_no_name_goes_on_in_the_next_line() -> None:
    text = "Hội Nông dân huyện Tứ Kỳ tổ chức Đại hội nhiệm kỳ 2018-2023\n(TIN) Trong 2 ngày, có mưa."
    names = [one.span.of(text) for one in read_text(text).mentions if one.kind is MentionKind.MEETING]
    assert names == ["Đại hội nhiệm kỳ 2018-2023"]
