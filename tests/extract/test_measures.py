"""Numbers of a body or a meeting: what is counted, whose it is, and which numbers count nothing."""

import re

import pytest

from extract.notation import read_text
from partygraph.extract.counts.measure_rules import leads_to, measure_rules
from partygraph.extract.lexis.numbers import counted_number, number, number_starts
from partygraph.extract.lexis.words import tables

RULES = tables("measures.toml")["measure"]


def measured(text: str) -> list[str]:
    """Every measure as ``owner: number unit (year)``."""
    reading = read_text(text)
    return [
        (f"{reading.mentions[one.of].span.of(text)}: " if one.of is not None else "")
        + f"{one.count} {one.unit}"
        + (f" ({one.year})" if one.year else "")
        for one in reading.measures
    ]


def disciplined(text: str) -> list[str]:
    """Every discipline told by number as ``actor: number unit: form (year)``."""
    reading = read_text(text)
    return [
        (f"{reading.mentions[one.actor].span.of(text)}: " if one.actor is not None else "")
        + f"{one.count} {one.unit}"
        + (f": {one.form}" if one.form else "")
        + (f" ({one.year})" if one.year else "")
        for one in reading.actions
        if one.kind == "Discipline" and one.count is not None
    ]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    "between", ["", "được ", "LÊN TỚI gần ", "tổng số: ", "thêm ", "gắn với ", "tốt tại "]
)
def test_a_verb_is_looked_for_wherever_it_may_stand_before_its_number(rule: str, between: str) -> None:
    reads = measure_rules()[rule]
    for verb in [*RULES[rule]["before"], "Đoàn kiểm tra (", "hội trường"]:
        lead = f"Đảng ủy xã {verb} {between}"
        found = reads.governs.search(lead, max(0, len(lead) - reads.reach))
        told = reads.verb_before(f"{lead}12 chi bộ", len(lead), leads_to(lead, len(lead)))
        assert (told and told.span(1)) == (found and found.span(1))


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Ba chi bộ có 12/15 đảng viên", [0, 13, 16]),
        ("khai mạc ngày 5", [1, 14]),  # the pattern tried there refuses a part of a word
        ("İ hai", [0, 1, 2, 3, 4]),  # "İ" in small letters is two: any place may be one
    ],
)
def test_numbers_may_begin_at_figures_and_at_their_words(text: str, starts: list[int]) -> None:
    assert list(number_starts(text)) == starts


@pytest.mark.parametrize("rule", RULES)
def test_an_example_reads_as_its_rule_shows(rule: str) -> None:
    reading = read_text(RULES[rule]["example"])
    if "act" in RULES[rule]:
        acts = [one for one in reading.actions if one.rule == f"counted-{rule}"]
        shown = [f"{one.count} {one.unit}" + (f": {one.form}" if one.form else "") for one in acts]
        assert shown == RULES[rule]["shows"]
        assert {one.kind for one in acts} == {RULES[rule]["act"]}
        return
    assert [f"{one.count} {one.unit}" for one in reading.measures] == RULES[rule]["shows"]
    assert f"measure-{rule}" in {one.rule for one in reading.measures}


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ("07", 7),
        ("3.245", 3245),
        ("3 245", 3245),
        ("3,245", 3245),
        ("1,2 vạn", 12000),
        ("2 nghìn", 2000),
        ("50/53", 50),
        ("2/3", None),  # a share
        ("1,5", None),  # no whole number
        ("0,2 vạn", 2000),
        ("53/50", None),  # no share of anything
    ],
)
def test_numbers(written: str, count: int | None) -> None:
    found = re.match(number(), written)
    assert found is not None
    assert counted_number(found) == count


HAVING = [
    (
        "Đảng bộ Sở Y tế có 132 đảng viên, 07 chi bộ trực thuộc.",
        ["Đảng bộ Sở Y tế: 132 đảng viên", "Đảng bộ Sở Y tế: 7 chi bộ trực thuộc"],
    ),
    ("Đảng bộ Sở Y tế có trên 1.300 đảng viên.", ["Đảng bộ Sở Y tế: 1300 đảng viên"]),
    ("Đảng bộ huyện Tứ Kỳ hiện có hơn 1,2 vạn đảng viên.", ["Đảng bộ huyện Tứ Kỳ: 12000 đảng viên"]),
    ("Đến cuối năm 2019, Đảng bộ Sở Y tế có 320 đảng viên.", ["Đảng bộ Sở Y tế: 320 đảng viên (2019)"]),
    # some of those counted, of whom more is said
    (
        "Đảng bộ Sở Y tế có 6 chi bộ với 43 đảng viên, trong đó có 5 đảng viên mới kết nạp.",
        ["Đảng bộ Sở Y tế: 6 chi bộ", "Đảng bộ Sở Y tế: 43 đảng viên"],
    ),
    ("Đảng bộ Sở Y tế có 6 chi bộ, 43 đảng viên mới kết nạp.", []),
    # a part of the year, but not one with which it is compared
    (
        "Trong 7 tháng đầu năm 2019, Đảng bộ Sở Y tế kiểm tra 5 chi bộ. Đảng bộ Sở Y tế giám sát 3 chi bộ.",
        ["Đảng bộ Sở Y tế: 5 chi bộ được kiểm tra (2019)", "Đảng bộ Sở Y tế: 3 chi bộ được giám sát (2019)"],
    ),
    ("Quý II/2019, Đảng bộ Sở Y tế kiểm tra 5 chi bộ.", ["Đảng bộ Sở Y tế: 5 chi bộ được kiểm tra (2019)"]),
    (
        "Đảng bộ Sở Y tế kiểm tra 5 chi bộ, tăng 2 chi bộ so với 6 tháng đầu năm 2018.",
        ["Đảng bộ Sở Y tế: 5 chi bộ được kiểm tra"],
    ),
    (
        "Trong 5 năm 2015 - 2020, Đảng bộ Sở Y tế kiểm tra 5 chi bộ.",
        ["Đảng bộ Sở Y tế: 5 chi bộ được kiểm tra"],
    ),
    # the year of the section, unless the number is today's
    (
        "Năm 2017 là năm khó khăn. Đảng bộ Sở Y tế có 5 chi bộ. Hiện nay Đảng bộ Sở Y tế có 7 chi bộ.",
        ["Đảng bộ Sở Y tế: 5 chi bộ (2017)", "Đảng bộ Sở Y tế: 7 chi bộ"],
    ),
    (
        "Đảng ủy Sở Y tế lãnh đạo 12 chi bộ với tổng số 320 đảng viên, trong đó có 10 đảng viên dự bị.",
        [
            "Đảng ủy Sở Y tế: 12 chi bộ",
            "Đảng ủy Sở Y tế: 320 đảng viên",
            "Đảng ủy Sở Y tế: 10 đảng viên dự bị",
        ],
    ),
    # only those of whom it is said
    (
        "Đảng bộ Sở Y tế có 5 chi bộ đạt danh hiệu tiêu biểu.",
        ["Đảng bộ Sở Y tế: 5 chi bộ đạt danh hiệu tiêu biểu"],
    ),
    ("Đảng bộ Sở Y tế đạt trên 90% đảng viên.", []),  # a share
    ("Đảng bộ Sở Y tế có 100% chi bộ sinh hoạt đúng quy định.", []),
    ("Đảng bộ Sở Y tế kết nạp 30 đảng viên.", []),  # an admission
    ("Đảng bộ Sở Y tế phấn đấu đến năm 2025 có 50 đảng viên.", []),  # a target
    ("Đảng bộ Sở Y tế có thêm 2 chi bộ trực thuộc.", []),  # so many more, not so many
    ("Chi bộ có 3 đảng viên chính thức trở lên được bầu cấp ủy.", []),  # a rule
    ("Ban Tổ chức Tỉnh ủy cho biết toàn tỉnh có 62.000 đảng viên.", []),  # not that board's
    ("Theo Điều 4 đảng viên có quyền phát biểu.", []),
    ("Đồng chí Nguyễn Văn An có 40 năm tuổi Đảng.", []),
    ("Ngày 3/2, 20 đảng viên tuyên thệ.", []),
    ("Điện thoại của Đảng ủy Khối: 0292 3889818.", []),
    ("Đảng ủy Khối tặng 2 triệu đồng.", []),
    ("Đảng bộ Sở Y tế có 3 đảng viên, khóa 12 đảng viên.", ["Đảng bộ Sở Y tế: 3 đảng viên"]),
]

DEEDS = [
    (
        "Trong năm 2020, Ủy ban Kiểm tra Huyện ủy Tứ Kỳ đã kiểm tra 15 tổ chức đảng và 40 đảng viên; "
        "thi hành kỷ luật 3 đảng viên.",
        [
            "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ: 15 tổ chức đảng được kiểm tra (2020)",
            "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ: 40 đảng viên được kiểm tra (2020)",
        ],
    ),
    (
        "Đảng ủy Khối giám sát việc thực hiện quy chế làm việc đối với 8 tổ chức đảng.",
        ["Đảng ủy Khối: 8 tổ chức đảng được giám sát"],
    ),
    # those of nobody by name are nobody's, to the end of the sentence
    (
        "Huyện ủy Tứ Kỳ họp. Qua đó, các cấp ủy đã kỷ luật 2 tổ chức đảng, thi hành kỷ luật 57 đảng viên.",
        [],
    ),
    (
        "Huyện ủy Tứ Kỳ kiểm tra 5 chi bộ; cấp ủy các cấp kiểm tra 90 chi bộ.",
        ["Huyện ủy Tứ Kỳ: 5 chi bộ được kiểm tra", "90 chi bộ được kiểm tra"],
    ),
    ("Huyện ủy Tứ Kỳ đề ra chương trình kiểm tra đối với 5 tổ chức đảng.", []),  # still to be done
    ("Ủy ban Kiểm tra Tỉnh ủy đề nghị kỷ luật 2 đảng viên.", []),  # asked for
    ("Ủy ban Kiểm tra Tỉnh ủy đang xem xét kỷ luật 1 cá nhân.", []),  # not done
    # at a working visit the numbers are those of the body visited
    (
        "Đồng chí Trần Văn Nam có buổi làm việc với Liên đoàn Lao động tỉnh Nghệ An. "
        "Đến nay đã thành lập mới 31 công đoàn cơ sở.",
        ["Liên đoàn Lao động tỉnh Nghệ An: 31 công đoàn cơ sở thành lập mới"],
    ),
    # the place that acts
    (
        "Thực hiện Nghị quyết số 22-NQ/TW, tỉnh Nghệ An đã phát hiện 6 tập thể, 32 cá nhân có khuyết điểm.",
        [
            "tỉnh Nghệ An: 6 tập thể có khuyết điểm",
            "tỉnh Nghệ An: 32 cá nhân có khuyết điểm",
        ],
    ),
    ("Huyện đoàn Tứ Kỳ giới thiệu 12 đoàn viên ưu tú đi học.", []),  # not to the Party
    ("Huyện ủy Tứ Kỳ ban hành Nghị quyết số 12.", []),  # a number, no count
    # where it is done, and to whom by their office; as another hand spells it
    (
        "Đoàn Giám sát của Tỉnh ủy Nghệ An đã giám sát thực tế tại 09 đơn vị, tổ chức đảng.",
        ["Đoàn Giám sát của Tỉnh ủy Nghệ An: 9 đơn vị, tổ chức đảng được giám sát thực tế"],
    ),
    (
        "Đảng ủy Khối tổ chức 01 cuộc giám sát đối với 3 đảng uỷ cơ sở và 2 đồng chí bí thư đảng uỷ cơ sở.",
        [
            "Đảng ủy Khối: 1 cuộc giám sát",
            "Đảng ủy Khối: 3 đảng ủy cơ sở được giám sát",
            "Đảng ủy Khối: 2 đồng chí bí thư đảng ủy cơ sở được giám sát",
        ],
    ),
    # only those so rated, wherever they are
    (
        "Huyện ủy Tứ Kỳ đã có 10 chi bộ trên địa bàn huyện được xếp loại hoàn thành xuất sắc nhiệm vụ.",
        ["Huyện ủy Tứ Kỳ: 10 chi bộ được xếp loại hoàn thành xuất sắc nhiệm vụ"],
    ),
    (
        "Chi bộ Sinh viên gồm 29 đảng viên, trong đó 28 đảng viên là sinh viên.",
        ["Chi bộ Sinh viên: 29 đảng viên", "Chi bộ Sinh viên: 28 đảng viên là sinh viên"],
    ),
    # some of those counted before, not all that the body has
    ("Huyện ủy Tứ Kỳ kết nạp 92 đảng viên, trong đó có 7 đảng viên là chủ doanh nghiệp.", []),
    (
        "Đảng bộ huyện Tứ Kỳ có 12 đảng bộ, trong đó có 8 chi bộ.",
        ["Đảng bộ huyện Tứ Kỳ: 12 đảng bộ", "Đảng bộ huyện Tứ Kỳ: 8 chi bộ"],
    ),
    # told apart by the number, not all that they have
    ("Nhiều đảng viên được khen là ở Đảng bộ Sở Y tế (71 đảng viên).", []),
]

_HELD = "Sáng 5/1/2021, Đảng ủy Khối tổ chức Hội nghị tổng kết công tác năm 2020. "
_MET = "Hội nghị tổng kết công tác năm 2020"

MEETINGS = [
    (_HELD + "Dự hội nghị có đồng chí Nguyễn Văn An và hơn 150 đại biểu.", [f"{_MET}: 150 đại biểu tham dự"]),
    (_HELD + "Tham dự hội nghị có 50/53 đại biểu.", [f"{_MET}: 50 đại biểu tham dự"]),
    (
        _HELD + "Có 53/53 (100%) đại biểu có mặt tại hội nghị bỏ phiếu tán thành.",
        [f"{_MET}: 53 đại biểu có mặt"],
    ),
    (
        _HELD + "Điểm cầu Sở Y tế do đồng chí Nguyễn Văn An chủ trì và có 70 đồng chí là cấp ủy.",
        [f"{_MET}: 70 đồng chí tham dự"],
    ),
    # who they are besides does not matter
    (
        _HELD + "Dự hội nghị có 120 đại biểu là cán bộ tiêu biểu.",
        [f"{_MET}: 120 đại biểu tham dự"],
    ),
    (_HELD + "Hội nghị nhận được 15 ý kiến phát biểu.", [f"{_MET}: 15 ý kiến phát biểu"]),
    (_HELD + "Đề án được 2/3 đại biểu tại hội nghị tán thành.", []),
    (
        "Đồng chí Trần Văn Nam làm việc với Tỉnh ủy Nghệ An. Dự buổi làm việc có 30 đại biểu.",
        ["làm việc với Tỉnh ủy Nghệ An: 30 đại biểu tham dự"],
    ),
    ("Dự hội nghị có 150 đại biểu.", []),  # which one, the text does not tell
    ("Đại hội có 132 đồng chí dự.", []),  # no members of a body
    # patrols, not a meeting
    (_HELD + "Các lực lượng tuần tra với sự tham gia của 500 cán bộ.", []),
    # a congress stands for the members of its body
    (
        "Ngày 20/7/2020 diễn ra Đại hội Đảng bộ huyện Tứ Kỳ lần thứ XXIV. "
        "Dự Đại hội có 250 đại biểu đại diện cho hơn 6.500 đảng viên.",
        [
            "Đại hội Đảng bộ huyện Tứ Kỳ lần thứ XXIV: 250 đại biểu tham dự",
            "Đảng bộ huyện Tứ Kỳ: 6500 đảng viên",
        ],
    ),
]


STOCKS = [
    (
        "Đảng bộ Sở Y tế (14 tổ chức cơ sở đảng, 1.320 đảng viên) đã họp.",
        ["Đảng bộ Sở Y tế: 14 tổ chức cơ sở đảng", "Đảng bộ Sở Y tế: 1320 đảng viên"],
    ),
    (
        "Đảng bộ Sở Y tế có 30 TCCSĐ (12 đảng bộ, 18 chi bộ cơ sở), 2.140 đảng viên.",
        [
            "Đảng bộ Sở Y tế: 30 TCCSĐ",
            "Đảng bộ Sở Y tế: 12 đảng bộ",
            "Đảng bộ Sở Y tế: 18 chi bộ cơ sở",
            "Đảng bộ Sở Y tế: 2140 đảng viên",
        ],
    ),
    (
        "Huyện ủy Tứ Kỳ kết nạp 60 đảng viên, nâng tổng số đảng viên của Đảng bộ huyện Tứ Kỳ lên 3.200.",
        ["Đảng bộ huyện Tứ Kỳ: 3200 đảng viên"],
    ),
    (
        "Đại hội bầu Ban Chấp hành Đảng bộ Sở Y tế khóa XII gồm 15 đồng chí.",
        ["Ban Chấp hành Đảng bộ Sở Y tế khóa XII: 15 đồng chí"],
    ),
    (
        "Dự lễ có các đảng viên đến từ 10 chi bộ thuộc Đảng bộ Sở Y tế.",
        ["Đảng bộ Sở Y tế: 10 chi bộ"],
    ),
    # something is said of those counted: not all that there are
    ("Đảng bộ Sở Y tế có 3 đảng viên từ chối nhận thưởng.", []),
    ("Đảng bộ Sở Y tế họp (có 2 đảng viên vắng).", []),
    (
        "Huyện ủy Tứ Kỳ công bố quyết định thành lập Đảng bộ xã Tân Lập trên cơ sở hợp nhất hai đảng bộ, "
        "với 18 chi bộ trực thuộc.",
        ["Đảng bộ xã Tân Lập: 18 chi bộ trực thuộc"],
    ),
    ("Huyện ủy Tứ Kỳ đã giải quyết khiếu nại kỷ luật đảng đối với 5 đảng viên.", []),  # disciplined before
    ("Huyện ủy Tứ Kỳ thành lập đoàn kiểm tra làm việc với 3 chi bộ.", []),  # founds no body of them
    # the body that something joins grows by it; behind another one it stays open whose total it is
    (
        "Chi bộ Văn phòng được chuyển về trực thuộc Đảng bộ Sở Y tế, nâng số chi bộ lên 17.",
        ["Đảng bộ Sở Y tế: 17 chi bộ"],
    ),
    ("Chi bộ Văn phòng họp với Đảng bộ Sở Y tế, nâng số chi bộ lên 17.", []),
    ("Đảng bộ Sở Y tế nâng tỷ lệ đảng viên lên 17%.", []),
    ("Đảng ủy Sở Y tế (thành lập năm 2010, Quyết định số 44 đảng viên) họp.", []),
    ("Quy chế của Đảng ủy Sở Y tế gồm 5 chương, 15 điều.", []),
    ("Ban Chấp hành Đảng bộ Sở Y tế họp, sau đó 5 đồng chí ra về.", []),
]

ELIDED = [
    (
        "Đảng ủy Sở Y tế kiểm tra 08, giám sát 06 tổ chức.",
        ["Đảng ủy Sở Y tế: 8 tổ chức được kiểm tra", "Đảng ủy Sở Y tế: 6 tổ chức được giám sát"],
    ),
    (
        "Đảng ủy Sở Y tế kết nạp 20 đảng viên; chuyển chính thức 14.",
        ["Đảng ủy Sở Y tế: 14 đảng viên được chuyển đảng chính thức"],
    ),
    (
        "Đảng ủy Sở Y tế xóa tên 03 và cho ra khỏi Đảng 01 trường hợp.",
        ["Đảng ủy Sở Y tế: 3 trường hợp xóa tên", "Đảng ủy Sở Y tế: 1 trường hợp cho ra khỏi đảng"],
    ),
    ("Đảng ủy Sở Y tế kiểm tra 2 lần trong năm.", []),  # times, no organisations
    ("Đảng ủy Sở Y tế kiểm tra 5/10/2020.", []),  # a day
    ("Đảng ủy Sở Y tế kiểm tra 45%.", []),
    ("Đảng ủy Sở Y tế sẽ kiểm tra 08, giám sát 06 tổ chức.", []),  # planned
]

DONE = [
    # behind a semicolon it is again the subject of the sentence, not what the clause before names
    (
        "Huyện ủy Tứ Kỳ tiếp nhận Đảng bộ Công an huyện; giải thể 3 chi bộ cơ sở.",
        ["Huyện ủy Tứ Kỳ: 3 chi bộ cơ sở giải thể"],
    ),
    (
        "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ kiểm tra 4 tổ chức đảng. Tiếp nhận 18 đơn thư, giải quyết 11 đơn.",
        [
            "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ: 4 tổ chức đảng được kiểm tra",
            "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ: 18 đơn thư được tiếp nhận",
            "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ: 11 đơn được giải quyết",
        ],
    ),
    # a paper of that body tells it, the body of the text does not do it
    (
        "Huyện ủy họp. Thông báo của Ủy ban MTTQ Việt Nam huyện Tứ Kỳ do bà Hoa đọc, tổng hợp 20 kiến nghị.",
        ["Ủy ban MTTQ Việt Nam huyện Tứ Kỳ: 20 kiến nghị được tổng hợp"],
    ),
    (
        "Huyện ủy họp. Thông báo của Ủy ban MTTQ Việt Nam huyện Tứ Kỳ do bà Hoa đọc, nhận được 20 kiến nghị.",
        [],
    ),
    # what follows from it is no part of what is counted
    (
        "Huyện ủy Tứ Kỳ họp. Trong số đó chỉ có 3 cán bộ bị kỷ luật nên ông Hà cho rằng chưa công bằng.",
        ["Huyện ủy Tứ Kỳ: 3 cán bộ bị kỷ luật"],
    ),
    ("Huyện ủy Tứ Kỳ tiếp thu 3/5 ý kiến.", []),  # a share of them
]


@pytest.mark.parametrize(("text", "measures"), [*HAVING, *STOCKS, *DEEDS, *DONE, *ELIDED, *MEETINGS])
def test_measures(text: str, measures: list[str]) -> None:
    assert measured(text) == measures


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (
            "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ thi hành kỷ luật bằng hình thức khiển trách đối với 2 chi ủy; "
            "thi hành kỷ luật 6 đảng viên, trong đó có 4 cấp ủy viên.",
            [
                "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ: 2 chi ủy: khiển trách",
                "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ: 6 đảng viên",
                "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ: 4 cấp ủy viên",
            ],
        ),
        # bodies of which none is named: nobody's, but done
        (
            "Huyện ủy Tứ Kỳ họp. Năm 2021, cấp ủy các cấp thi hành kỷ luật 30 đảng viên (giảm 4), "
            "gồm khiển trách 21, cảnh cáo 9.",
            ["30 đảng viên (2021)", "21 đảng viên: khiển trách (2021)", "9 đảng viên: cảnh cáo (2021)"],
        ),
        ("Huyện ủy Tứ Kỳ đề nghị thi hành kỷ luật 3 đảng viên.", []),  # asked for
        # told of before, and not of whom this sentence speaks
        ("Ngoài kỷ luật 3 đảng viên nói trên, Hội đồng kỷ luật huyện Tứ Kỳ họp.", []),
        ("Huyện ủy Tứ Kỳ kỷ luật 3 đảng viên nói trên.", ["Huyện ủy Tứ Kỳ: 3 đảng viên"]),
        ("Huyện ủy Tứ Kỳ sẽ thi hành kỷ luật 3 đảng viên.", []),
        ("Huyện ủy Tứ Kỳ cảnh cáo ông Trần Văn Nam, 45 tuổi.", []),
        ("Huyện ủy Tứ Kỳ thi hành kỷ luật theo Điều 35 Điều lệ Đảng.", []),
        ("Huyện ủy Tứ Kỳ không thi hành kỷ luật đảng viên nào.", []),
    ],
)
def test_disciplines_told_by_number(text: str, acts: list[str]) -> None:
    assert disciplined(text) == acts


@pytest.mark.parametrize(
    ("text", "admitted"),
    [
        ("Đảng bộ Sở Y tế có 320 đảng viên, kết nạp 12, đạt kế hoạch.", [(12, "đảng viên", "Done")]),
        ("Đảng bộ Sở Y tế kết nạp 12 quần chúng ưu tú.", [(12, "quần chúng ưu tú", "Done")]),  # told once
        ("Đảng bộ Sở Y tế sẽ kết nạp 12, đạt kế hoạch.", []),
        # a name plans nothing and needs nothing
        ("Đảng bộ Sở Kế hoạch và Đầu tư kết nạp 12 đảng viên.", [(12, "đảng viên", "Done")]),
        ("Tại TP Cần Thơ, Đảng bộ Sở Y tế kết nạp 12 ĐV.", [(12, "đảng viên", "Done")]),
        ("Đảng bộ Sở Kế hoạch và Đầu tư có kế hoạch kết nạp 12 đảng viên.", [(12, "đảng viên", "Planned")]),
        ("Đảng bộ Sở Y tế kết nạp 12% đoàn viên.", []),
    ],
)
def test_admissions_without_a_word_for_who(text: str, admitted: list[tuple[int, str, str]]) -> None:
    acts = [one for one in read_text(text).actions if one.kind == "Admission"]
    assert [(one.count, one.unit, one.stance.modality.value) for one in acts] == admitted


NAMELESS = [
    # "cấp ủy các cấp" and the like have no name of their own: nobody's, and so those right behind
    (
        "UBKT Tỉnh ủy Nghệ An tổ chức sơ kết. Trong 6 tháng, cấp ủy các cấp đã kiểm tra 30 tổ chức đảng, "
        "412 đảng viên; giám sát 24 tổ chức đảng. Qua kiểm tra, kết luận 1 tổ chức, 6 đảng viên có vi phạm.",
        [
            "30 tổ chức đảng được kiểm tra",
            "412 đảng viên được kiểm tra",
            "24 tổ chức đảng được giám sát",
            "1 tổ chức có vi phạm",
            "6 đảng viên có vi phạm",
        ],
    ),
    # said behind the last, it holds for all of them
    (
        "UBKT các cấp đã kiểm tra 5 chi bộ và 9 đảng viên khi có dấu hiệu vi phạm.",
        [
            "5 chi bộ được kiểm tra khi có dấu hiệu vi phạm",
            "9 đảng viên được kiểm tra khi có dấu hiệu vi phạm",
        ],
    ),
    (
        "Các cấp ủy đã KT khi có dấu hiệu vi phạm với 8 tổ chức đảng, kiểm tra 126 tổ chức đảng cấp dưới.",
        ["8 tổ chức đảng được kiểm tra khi có dấu hiệu vi phạm", "126 tổ chức đảng cấp dưới được kiểm tra"],
    ),
    (
        "UBKT các cấp kiểm tra 2 đảng viên, kết luận 1 đồng chí có vi phạm nhưng chưa đến mức phải kỷ luật.",
        ["2 đảng viên được kiểm tra", "1 đồng chí có vi phạm"],
    ),
    # how many more than last year is no number of the inspected
    (
        "Cấp ủy các cấp kiểm tra 450 tổ chức đảng (tăng 30 tổ chức và 12 đảng viên so với cùng kỳ).",
        ["450 tổ chức đảng được kiểm tra"],
    ),
    # a body of a name has its own
    (
        "Cấp ủy các cấp đã kiểm tra 7 chi bộ. Ủy ban Kiểm tra Huyện ủy Tứ Kỳ giám sát 2 chi bộ.",
        ["7 chi bộ được kiểm tra", "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ: 2 chi bộ được giám sát"],
    ),
    # another paragraph speaks of the body of the text again
    (
        "Đảng ủy Khối tổ chức hội nghị. Cấp ủy các cấp kiểm tra 7 chi bộ.\nTrong năm đã giám sát 2 chi bộ.",
        ["7 chi bộ được kiểm tra", "Đảng ủy Khối: 2 chi bộ được giám sát"],
    ),
    ("Cấp ủy các cấp phấn đấu kiểm tra 60 tổ chức đảng.", []),  # not yet done
    # goals over semicolons
    (
        "Năm nay, Huyện ủy Tứ Kỳ đề ra mục tiêu thành lập 3 tổ chức công đoàn; thành lập 4 chi bộ. Huyện "
        "ủy Tứ Kỳ đề ra mục tiêu thành lập 9 chi bộ, đến nay đã thành lập 7 chi bộ.",
        ["Huyện ủy Tứ Kỳ: 7 chi bộ thành lập mới"],
    ),
    # a meeting praises, and not who speaks of it
    (
        "Đảng ủy xã Hòa An tổ chức Hội nghị tổng kết năm 2021. Hội nghị cũng đã khen thưởng 04 tập thể.",
        ["Hội nghị tổng kết năm 2021: 4 tập thể được khen thưởng"],
    ),
    ("UBKT các cấp cần phải xử lý kỷ luật 3 đảng viên.", []),
    ("Các chi bộ có 60 đảng viên.", []),  # no deed: whose they are stays open
]


@pytest.mark.parametrize(("text", "measures"), NAMELESS)
def test_inspections_by_bodies_without_a_name_are_told_of_nobody(text: str, measures: list[str]) -> None:
    assert measured(text) == measures


ADMITTED = [
    ("Huyện ủy Tứ Kỳ họp. Các cấp ủy đã kết nạp được 92 đảng viên.", [("", 92)]),
    ("Huyện ủy Tứ Kỳ họp. Năm 2020 đã kết nạp được 92 đảng viên.", [("Huyện ủy Tứ Kỳ", 92)]),
]


@pytest.mark.parametrize(("text", "admitted"), ADMITTED)
def test_committees_without_a_name_admit_as_nobody(text: str, admitted: list[tuple[str, int]]) -> None:
    reading = read_text(text)
    who = [
        ("" if one.actor is None else reading.mentions[one.actor].span.of(text), one.count)
        for one in reading.actions
    ]
    assert who == admitted


def test_the_short_form_of_an_owner_behind_a_bare_name_says_whose_it_is() -> None:
    text = "Đảng ủy Khối các cơ quan tỉnh (ĐUK) họp. BTV ĐUK kiểm tra 4 tổ chức đảng."
    assert measured(text) == ["BTV ĐUK: 4 tổ chức đảng được kiểm tra"]


def test_members_join_the_body_not_the_board_of_which_the_text_speaks() -> None:
    text = (
        "Hội nghị nghe báo cáo của Đảng bộ Sở Y tế. "
        "Ban Chấp hành Đảng bộ Sở Y tế tổ chức Hội nghị tổng kết năm 2020. "
        "Từ đầu năm đến nay, có 4 quần chúng ưu tú được kết nạp."
    )
    reading = read_text(text)
    [admission] = [one for one in reading.actions if one.kind == "Admission"]
    assert admission.actor is not None
    assert reading.mentions[admission.actor].span.of(text) == "Đảng bộ Sở Y tế"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đồn Biên phòng Ia Lốp tổ chức 11 đợt tuần tra; bắt giữ, xử lý 3 vụ/13 đối tượng vi phạm.",
            [
                "Đồn Biên phòng Ia Lốp: 11 đợt tuần tra",
                "Đồn Biên phòng Ia Lốp: 3 vụ bắt giữ, xử lý",
                "Đồn Biên phòng Ia Lốp: 13 đối tượng vi phạm bắt giữ, xử lý",
            ],
        ),
        (
            "Đoàn công tác của Bộ Y tế đã thăm, tặng 20 suất quà; khám bệnh cho 300 người.",
            ["Đoàn công tác của Bộ Y tế: 20 suất quà", "Đoàn công tác của Bộ Y tế: 300 người được khám bệnh"],
        ),
        (
            "Hội Luật gia tỉnh Lào Cai phổ biến pháp luật cho 1.250 lượt người dân.",
            ["Hội Luật gia tỉnh Lào Cai: 1250 lượt người dân được tuyên truyền"],
        ),
        (
            "Kỳ họp thứ 10 HĐND huyện Tứ Kỳ diễn ra sáng 10/7/2023. Kỳ họp đã biểu quyết thông qua 04 Nghị "
            "quyết.",
            ["Kỳ họp thứ 10 HĐND huyện Tứ Kỳ: 4 nghị quyết thông qua"],
        ),
        (
            "Hội Khuyến học huyện Tứ Kỳ có 156 chi hội xóm, 79 ban khuyến học cơ quan với 16.213 hội viên; "
            "đã tuyên dương, khen thưởng 1.677 lượt học sinh.",
            [
                "Hội Khuyến học huyện Tứ Kỳ: 156 chi hội xóm",
                "Hội Khuyến học huyện Tứ Kỳ: 79 ban khuyến học cơ quan",
                "Hội Khuyến học huyện Tứ Kỳ: 16213 hội viên",
                "Hội Khuyến học huyện Tứ Kỳ: 1677 lượt học sinh được tuyên dương, khen thưởng",
            ],
        ),
        (
            "Đại hội Đảng bộ Quân sự tỉnh Nghệ An nhiệm kỳ 2025-2030 diễn ra với 160 đại biểu.",
            ["Đại hội Đảng bộ Quân sự tỉnh Nghệ An nhiệm kỳ 2025-2030: 160 đại biểu tham dự"],
        ),
        ("Bộ Công an bổ nhiệm 30 lãnh đạo, trong đó có 10 giám đốc và 20 phó giám đốc.", []),
        ("Hội Luật gia tỉnh Lào Cai sẽ phổ biến pháp luật cho 500 người.", []),
        ("Hội Luật gia tỉnh Lào Cai đặt mục tiêu trao 120 suất quà; tư vấn cho 500 người.", []),
        ("Hội Luật gia tỉnh Lào Cai được tặng 120 suất quà.", []),
        ("Huyện ủy Tứ Kỳ chỉ đạo các cơ quan xây dựng 30 căn nhà tình nghĩa.", []),
        ("Hội Luật gia tỉnh Lào Cai kêu gọi các nhà hảo tâm hỗ trợ xây 3 căn nhà.", []),
        ("Các doanh nghiệp đã trao 120 suất quà cho hộ nghèo.", []),
        ("Ông Nguyễn Văn An, Chủ tịch UBND huyện Tứ Kỳ, đã trao 20 suất quà cho hộ nghèo.", []),
    ],
)
def test_what_a_body_gives_and_whom_it_helps_are_its_numbers(text: str, expected: list[str]) -> None:
    assert measured(text) == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("đến nay trong toàn huyện có trên 670 hội viên.", ["670 hội viên"]),
        ("toàn huyện có 670 hội viên.", ["670 hội viên"]),
        ("toàn tỉnh có 6.700 hội viên.", []),  # of the association above it
        ("toàn huyện có 12 chi bộ.", []),  # none of an association's parts
    ],
)
def test_a_whole_place_behind_an_association_has_its_members(behind: str, expected: list[str]) -> None:
    body = "Hội Cựu giáo chức huyện Tứ Kỳ"
    told = measured(f"Năm qua, {body} đã phát triển thêm 51 hội viên, {behind}")
    assert told == [f"{body}: {one}" for one in ("51 hội viên phát triển thêm", *expected)]
