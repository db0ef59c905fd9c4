"""Numbers as journalists tell them: who came, who leads, who was admitted and punished, in words too."""

import pytest

from extract.notation import read_text
from extract.test_measures import disciplined, measured
from partygraph.extract.counts.tallies import counted
from partygraph.extract.counts.tally_words import may_tally
from partygraph.extract.lexis.tokens import tokenize

_HELD = "Sáng 5/1/2021, Đảng ủy Khối tổ chức Hội nghị tổng kết công tác năm 2020. "
_MET = "Hội nghị tổng kết công tác năm 2020"
_CONGRESS = "Chi bộ Văn phòng Sở Y tế tổ chức Đại hội lần thứ IV. "

LEADERS = [
    ("Bộ Tài chính hiện có 6 Thứ trưởng: Trần Văn Bình, Lê Thị Chi.", ["Bộ Tài chính: 6 thứ trưởng"]),
    ("Bộ Y tế hiện ngoài Bộ trưởng Nguyễn Văn An có 5 Thứ trưởng.", ["Bộ Y tế: 5 thứ trưởng"]),
    ("Ban lãnh đạo Bộ Y tế gồm Bộ trưởng Nguyễn Văn An và 4 Thứ trưởng.", ["Bộ Y tế: 4 thứ trưởng"]),
    ("Bộ trưởng Bộ Y tế Nguyễn Văn An và 4 Thứ trưởng thăm xã.", []),
    ("UBND tỉnh Nghệ An hiện có 3 Phó Chủ tịch.", ["UBND tỉnh Nghệ An: 3 phó chủ tịch"]),
    ("Theo quy định, mỗi bộ có không quá 5 Thứ trưởng.", []),  # a rule
    (
        "UBND tỉnh Nghệ An có 2 Phó Chủ tịch nghỉ hưu.",
        ["UBND tỉnh Nghệ An: 2 phó chủ tịch nghỉ hưu"],
    ),  # not all
    (_HELD + "Dự hội nghị có 3 Phó Chủ tịch UBND tỉnh.", []),  # guests
]

CAME = [
    (_HELD + "Dự hội nghị có 120 đảng viên.", [f"{_MET}: 120 đảng viên tham dự"]),
    (
        _HELD + "Tham dự hội nghị có gần 175 viên chức, người lao động.",
        [f"{_MET}: 175 viên chức, người lao động tham dự"],
    ),
    (
        _HELD + "Dự hội nghị có đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy; 121 đảng viên đến từ 10 chi bộ.",
        [f"{_MET}: 121 đảng viên tham dự"],
    ),
    (_HELD + "Tham dự hội nghị có 36/40 ông, bà đại biểu.", [f"{_MET}: 36 đại biểu tham dự"]),
    # a share of those who may come, and what opens a sentence, are of the meeting just told
    (_HELD + "Đề án được 45/45 đại biểu có mặt tán thành.", [f"{_MET}: 45 đại biểu có mặt"]),
    (_HELD + "Đồng chí An chủ trì, có sự tham gia của 30/32 chi bộ.", [f"{_MET}: 30 chi bộ tham dự"]),
    (_HELD + "Có 8 ý kiến phát biểu.", [f"{_MET}: 8 ý kiến phát biểu"]),
    (_HELD + "Lớp học chuyển thành buổi tọa đàm. Có 8 ý kiến phát biểu.", []),  # at which of them
    ("Có 8 ý kiến phát biểu.", []),
    # those sent to another congress are none of its body's
    ("Đại hội đã bầu 2 đại biểu chính thức dự Đại hội Đảng bộ huyện Tứ Kỳ lần thứ XX.", []),
    (
        "Số lượng đại biểu chính thức dự Đại hội Đảng bộ huyện Tứ Kỳ lần thứ XX là 250 đại biểu.",
        ["Đại hội Đảng bộ huyện Tứ Kỳ lần thứ XX: 250 đại biểu tham dự"],
    ),
    (
        _HELD + "Dự hội nghị có 50 đại biểu, vắng 3.",
        [f"{_MET}: 50 đại biểu tham dự", f"{_MET}: 3 đại biểu vắng"],
    ),
    (
        "HĐND tỉnh Nghệ An khai mạc kỳ họp thứ 7. Lấy phiếu tín nhiệm đối với 27 người.",
        ["kỳ họp thứ 7: 27 người được lấy phiếu tín nhiệm"],
    ),
    # they listen to what was decided, nobody trains them
    (
        "Hội Nông dân xã tổ chức hội nghị quán triệt Nghị quyết số 26-NQ/TW cho 320 hội viên.",
        ["hội nghị quán triệt Nghị quyết số 26-NQ/TW: 320 hội viên tham dự"],
    ),
]

ELECTED = [
    (
        _CONGRESS
        + "Đại hội bầu tổng số ủy viên Ban Chấp hành của 3 tổ là 13 đồng chí; số tái cử là 09 đồng chí.",
        ["Đại hội lần thứ IV: 13 ủy viên được bầu", "Đại hội lần thứ IV: 9 ủy viên tái cử"],
    ),
    (_CONGRESS + "Bí thư chi bộ tuổi cao nhất là 2 đồng chí.", []),
]

BODIES = [
    (
        "Đảng bộ Sở Y tế có 320 đảng viên, trong đó có 120 nữ.",
        ["Đảng bộ Sở Y tế: 320 đảng viên", "Đảng bộ Sở Y tế: 120 đảng viên nữ"],
    ),
    (
        "Chi bộ Văn phòng Sở Y tế chuyển sinh hoạt đảng cho 29 bạn.",
        ["Chi bộ Văn phòng Sở Y tế: 29 bạn được chuyển sinh hoạt đảng"],
    ),
    ("Đảng ủy Sở Y tế để xảy ra 2 vụ vi phạm kỷ luật.", ["Đảng ủy Sở Y tế: 2 vụ vi phạm kỷ luật"]),
    ("HĐND tỉnh Nghệ An không thông qua 2 tờ trình.", ["HĐND tỉnh Nghệ An: 2 tờ trình không thông qua"]),
    # numbers in words, unless they are ordinals, all that were told of, or an article
    ("Đảng bộ Sở Y tế có hai chi bộ trực thuộc.", ["Đảng bộ Sở Y tế: 2 chi bộ trực thuộc"]),
    ("Đảng ủy Sở Y tế kiểm tra ba chi bộ.", ["Đảng ủy Sở Y tế: 3 chi bộ được kiểm tra"]),
    ("Đảng ủy Sở Y tế kiểm tra cả hai chi bộ.", []),
    ("Đảng ủy Sở Y tế kiểm tra một chi bộ.", []),
    ("Đảng ủy Sở Y tế kiểm tra lần thứ ba đảng viên An.", []),
    ("Đảng ủy Sở Y tế thành lập Đảng bộ Bệnh viện trên cơ sở sáp nhập 2 chi bộ.", []),  # not closed by it
]


@pytest.mark.parametrize(("text", "measures"), [*LEADERS, *CAME, *ELECTED, *BODIES])
def test_measures(text: str, measures: list[str]) -> None:
    assert measured(text) == measures


@pytest.mark.parametrize(
    ("text", "admitted"),
    [
        ("Chi bộ Văn phòng Sở Y tế tổ chức Lễ kết nạp đảng viên mới cho 02 đồng chí.", ["2 đồng chí"]),
        ("Năm 2016, Chi bộ Văn phòng Sở Y tế đã kết nạp mới 8 đồng chí.", ["8 đồng chí"]),
        ("Chi bộ Văn phòng Sở Y tế kết nạp ba đ/c.", ["3 đồng chí"]),
        ("Chi bộ Văn phòng Sở Y tế kết nạp đảng viên mới: 12 đồng chí.", ["12 đồng chí"]),
        ("Đảng bộ Sở Y tế trao quyết định kết nạp đảng viên cho 5 quần chúng.", ["5 quần chúng"]),
        ("Năm 2019, 12 quần chúng ưu tú ở Chi bộ Văn phòng Sở Y tế được kết nạp.", ["12 quần chúng ưu tú"]),
        ("Đảng bộ Sở Y tế kết nạp 24 đảng viên (trong đó có 17 nữ).", ["24 đảng viên", "17 đảng viên nữ"]),
        (
            "Đảng bộ Sở Y tế kết nạp 24 đảng viên, trong đó nữ: 17 đồng chí.",
            ["24 đảng viên", "17 đảng viên nữ"],
        ),
        ("Đảng bộ Sở Y tế có 320 đảng viên, kết nạp 12 (nữ 7).", ["7 đảng viên nữ", "12 đảng viên"]),
        ("Đảng bộ Sở Y tế phấn đấu kết nạp 24 đảng viên (nữ 17).", ["24 đảng viên"]),  # planned
        ("Đảng bộ Sở Y tế mở lớp cho đối tượng kết nạp Đảng gồm 40 đồng chí.", []),
    ],
)
def test_admissions(text: str, admitted: list[str]) -> None:
    acts = [one for one in read_text(text).actions if one.kind == "Admission"]
    assert [f"{one.count} {one.unit}" for one in acts] == admitted


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "Đảng ủy Sở Y tế thi hành kỷ luật 07 đảng viên (Khiển trách: 03, cảnh cáo: 04).",
            ["7 đảng viên", "3 đảng viên: khiển trách", "4 đảng viên: cảnh cáo"],
        ),
        (
            "Đảng ủy Sở Y tế thi hành kỷ luật 03 quân nhân: 1 cảnh cáo, 2 khiển trách.",
            ["3 quân nhân", "1 quân nhân: cảnh cáo", "2 quân nhân: khiển trách"],
        ),
        # two forms that one number counts are none, but where each has its own
        ("Đảng ủy Sở Y tế khiển trách và cảnh cáo 12 đảng viên.", ["12 đảng viên"]),
        ("Đảng ủy Sở Y tế kỷ luật 7 đảng viên bằng hình thức khiển trách và cảnh cáo.", ["7 đảng viên"]),
        (
            "Đảng ủy Sở Y tế thi hành kỷ luật 30 người, trong đó 18 người bị cách chức và khai trừ 12 người.",
            ["30 người", "18 người: cách chức", "12 người: khai trừ"],
        ),
        ("Đảng ủy Sở Y tế ban hành 2 cảnh cáo.", []),  # nobody is punished
        ("Đảng ủy Sở Y tế thi hành kỷ luật, mức 2 khiển trách theo quy định.", []),
    ],
)
def test_disciplines_by_form(text: str, acts: list[str]) -> None:
    assert [one.removeprefix("Đảng ủy Sở Y tế: ") for one in disciplined(text)] == acts


@pytest.mark.parametrize(
    "text",
    [
        "Đảng bộ có 12 chi bộ",
        "Có hai Ủy viên",  # in words
        "gần 1,2 vạn ĐVTN",
        "50/53 (94%) đại biểu",
        "kết nạp: 12, đạt kế hoạch",  # the word is left out
        "bị xử lý kỷ luật: 1 cảnh cáo",  # a form
        "nâng tổng số đảng viên lên 320.",
    ],
)
def test_whatever_counts_something_may_do_so(text: str) -> None:
    assert counted(text)
    assert may_tally(tokenize(text).keys, text)


@pytest.mark.parametrize(
    "text", ["Ngày 5/1/2021, Chi bộ 3 họp", "thực hiện Nghị quyết số 18-NQ/TW", "ba năm qua, chi bộ họp"]
)
def test_days_numerals_and_symbols_count_nothing(text: str) -> None:
    assert not counted(text)
    assert not may_tally(tokenize(text).keys, text)
