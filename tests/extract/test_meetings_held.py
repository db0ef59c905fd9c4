"""Which meeting a sentence means, who held it, and which is only asked for, planned or beside it."""

import pytest

from extract.notation import read_text
from extract.test_relations import claimed
from extract.told import told
from partygraph.model.mention import MentionKind


def named(text: str) -> list[str]:
    """The names of the meetings of `text`."""
    values = [mention.value for mention in read_text(text).mentions if mention.kind is MentionKind.MEETING]
    return [value.name for value in values]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # that of the headline, whose day and host the text tells
        (
            "Hội nghị giao ban công tác Đảng\n\nSáng 23/11, Huyện ủy Tứ Kỳ tổ chức Hội nghị giao ban.",
            ["Huyện ủy Tứ Kỳ organizes"],
        ),
        # called by a shorter name in brackets; not by what it is of
        (
            "Ngày 26/11, Ban Chỉ đạo bảo vệ nền tảng tư tưởng (gọi tắt là Ban Chỉ đạo 35 của tỉnh) đã tổ "
            "chức Hội nghị tổng kết năm 2016.",
            ["Ban Chỉ đạo 35 của tỉnh organizes"],
        ),
        # several together, behind when and where it was
        (
            "Sáng 5/1/2022, tại Nhà văn hóa, Huyện ủy, HĐND, UBND huyện Tứ Kỳ tổ chức Lễ kỷ niệm 30 năm.",
            ["UBND huyện Tứ Kỳ organizes", "Huyện ủy organizes", "HĐND organizes"],
        ),
        # a part told with its wholes
        (
            "Ngày 27/10, Trại giam Sông Đà, thuộc Cục C10, Bộ Công an, tổ chức Lễ kỷ niệm 40 năm thành lập.",
            ["Trại giam Sông Đà organizes"],
        ),
        # whose it is, where somebody's words there are told
        (
            "Đó là khẳng định của ông Lê Văn Hòa tại Hội nghị tổng kết năm 2016 của Đảng ủy Sở Y tế.",
            ["Đảng ủy Sở Y tế organizes", "Lê Văn Hòa speaksAt"],
        ),
        ("Ông Lê Văn Hòa nhắc tới Hội nghị tổng kết năm 2016 của Đảng ủy Sở Y tế.", []),
        # a person tells whose visit it is
        ("Ngày 1/2, ông Lê Văn Hòa có buổi làm việc trực tuyến với các sở.", ["Lê Văn Hòa attends"]),
        ("Ngày 1/2, ông Lê Văn Hòa nói về buổi làm việc trực tuyến với các sở.", []),
        (
            "Sáng 24/3, ông Lê Văn Hòa có buổi gặp gỡ, đối thoại với dân.",
            ["Lê Văn Hòa attends"],
        ),
        # who meets is in the name
        (
            "Ngày 28/9, tại Bắc Ninh đã diễn ra Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 18.",
            ["Ban Chấp hành Đảng bộ tỉnh organizes"],
        ),
        # a group, and not the last of those in it
        (
            "Cụm thi đua số 1 gồm Sở Y tế, Sở Nội vụ và Sở Tư pháp tổ chức Hội nghị tổng kết năm 2020.",
            ["Cụm thi đua số 1 organizes"],
        ),
        (
            "Đảng bộ xã Hòa An gồm 12 chi bộ, Chi bộ thôn Đông tổ chức Hội nghị tổng kết năm 2020.",
            ["Chi bộ thôn Đông organizes"],
        ),
        # a sitting opened, or closed
        (
            "Sáng 5/7, khai mạc Kỳ họp thứ 12, HĐND huyện Tứ Kỳ khóa XX.",
            ["HĐND huyện Tứ Kỳ khóa XX organizes"],
        ),
        ("Sáng 5/7, sẽ khai mạc Kỳ họp thứ 12, HĐND huyện Tứ Kỳ khóa XX.", []),
        ("Dự kiến khai mạc Kỳ họp thứ 12, HĐND huyện Tứ Kỳ vào ngày 15/7.", []),
        # who goes along visits nobody by himself
        (
            "Sáng 1/3, ông Lê Văn Hòa và đại diện các ban Tỉnh đoàn đã đến thăm và chúc mừng Sở Y tế.",
            ["Lê Văn Hòa attends"],
        ),
        ("Sáng 1/3, Tỉnh đoàn đã đến thăm và chúc mừng Sở Y tế.", ["Tỉnh đoàn organizes"]),
        # … or what it decided is made known, by whoever sat
        (
            "Ủy ban Kiểm tra Tỉnh ủy Đắk Nông vừa có thông báo kết luận kỳ họp thứ 21.",
            ["Ủy ban Kiểm tra Tỉnh ủy Đắk Nông organizes"],
        ),
        (
            "Theo thông cáo báo chí kỳ họp thứ 21 của Ủy ban Kiểm tra Trung ương, vi phạm là rõ.",
            ["Ủy ban Kiểm tra Trung ương organizes"],
        ),
        ("Văn phòng Tỉnh ủy thông báo kết luận kỳ họp thứ 21.", []),
        ("Ủy ban Kiểm tra Tỉnh ủy Đắk Nông chuẩn bị nội dung kỳ họp thứ 21.", []),
        ("HĐND tỉnh thông báo kết quả kỳ họp thứ 3 HĐND các cấp.", []),
        # what is planned on paper is no meeting yet
        (
            "HĐND tỉnh ban hành kế hoạch tiếp xúc cử tri trước kỳ họp thứ 10 - kỳ họp thường lệ. Ông Lê Văn "
            "Hòa phát biểu tại hội nghị thống nhất nội dung kỳ họp.",
            ["HĐND tỉnh organizes", "Lê Văn Hòa speaksAt"],
        ),
        # where somebody was elected
        (
            "Tại Đại hội đại biểu Đảng bộ huyện Kỳ Sơn lần thứ XXIII, các đại biểu đã bầu 39 đồng chí.",
            ["Đảng bộ huyện Kỳ Sơn organizes"],
        ),
        ("Tại Đại hội đại biểu Đảng bộ huyện Kỳ Sơn lần thứ XXIII tới, đại biểu sẽ bầu 39 đồng chí.", []),
        # asked for, prepared or still to come
        ("Đồng chí Lê Văn Hòa đề nghị Đảng ủy Sở Y tế tổ chức Hội nghị tổng kết năm 2018.", []),
        (
            "Theo đề nghị của Sở Y tế, Huyện ủy Tứ Kỳ tổ chức Hội nghị tổng kết năm 2018.",
            ["Huyện ủy Tứ Kỳ organizes"],
        ),
        ("Huyện ủy Tứ Kỳ chuẩn bị các điều kiện để tổ chức đại hội, nhiệm kỳ 2020 - 2025.", []),
        # a text about it
        ("Huyện ủy Tứ Kỳ ban hành văn bản về việc tổ chức Hội nghị tổng kết năm 2018.", []),
        ("Các đảng viên học hướng dẫn của Huyện ủy Tứ Kỳ về tổ chức Hội nghị tổng kết năm 2018.", []),
        (
            "Ngày 21/9, các đại biểu bàn việc tại Đại hội đại biểu Đảng bộ tỉnh lần thứ X sắp diễn ra. "
            "Ông Lê Văn Hòa dự đại hội.",
            [],
        ),
        # a council's session is held by nobody else
        ("Việc bầu Phó Chủ tịch UBND tỉnh được tiến hành tại kỳ họp thứ 7 của HĐND tỉnh ngày 8/4.", []),
        (
            "Ngày 8/4, Thường trực HĐND tỉnh tổ chức kỳ họp thứ 7 HĐND tỉnh.",
            ["Thường trực HĐND tỉnh organizes"],
        ),
        # a ceremony beside the sitting
        (
            "Ngày 20/10, Quốc hội khóa XV khai mạc kỳ họp thứ 10. Tham dự lễ viếng có ông Lê Văn Hòa.",
            ["Quốc hội khóa XV organizes"],
        ),
        # a plural and a colon inside a list of those who chair
        (
            "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. Ông Lê Văn Hòa, Giám đốc Sở; các Phó Giám đốc Sở: "
            "Trần Thị Hoa, Đỗ Văn Minh chủ trì hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa chairs", "Trần Thị Hoa chairs", "Đỗ Văn Minh chairs"],
        ),
        # the paper before a speech, and an abbreviation inside a post
        (
            "(QBĐT) - Phát biểu kết luận của đồng chí Lê Văn Hòa tại Hội nghị tổng kết công tác Đảng.",
            ["Lê Văn Hòa directs"],
        ),
        (
            "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. Dự có ông Lê Văn Hòa - UV.BTV Huyện ủy; bà Lê Hoa.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Lê Hoa attends"],
        ),
        # a list before the meeting is named
        (
            "Đến dự có đồng chí Lê Văn Hòa. Tại buổi họp mặt, các đại biểu ôn lại truyền thống.",
            ["Lê Văn Hòa attends"],
        ),
        ("Đến dự có đồng chí Lê Văn Hòa. Các đại biểu ôn lại truyền thống.", []),
        # the meeting that a ceremony is
        (
            "Dự lễ viếng có ông Lê Văn Hòa. Cùng dự lễ viếng có bà Lê Hoa.",
            ["Lê Văn Hòa attends", "Lê Hoa attends"],
        ),
    ],
)
def test_who_held_and_came(text: str, claims: list[str]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        # others without names behind those who came
        (
            "Bí thư Huyện ủy Lê Văn Hòa; Phó Bí thư Trần Văn Nam; các Ủy viên Ban Thường vụ Huyện ủy và "
            "lãnh đạo các sở, ban, ngành tham dự hội nghị.",
            ["Lê Văn Hòa attends", "Trần Văn Nam attends"],
        ),
        (
            "Bí thư Huyện ủy Lê Văn Hòa; Phó Bí thư Trần Văn Nam; đại diện các báo tham dự hội nghị.",
            ["Lê Văn Hòa attends", "Trần Văn Nam attends"],
        ),
        ("Ông Lê Văn Hòa về nước; các đại biểu tham dự hội nghị.", []),
        # no comma, a passive, and a verb that needs no meeting
        ("Tại hội nghị đồng chí Lê Văn Hòa quán triệt các nội dung cơ bản.", ["Lê Văn Hòa reportsAt"]),
        (
            "Hội nghị được ông Lê Văn Hòa, Trưởng Ban Tuyên giáo thông báo tình hình.",
            ["Lê Văn Hòa reportsAt"],
        ),
        ("Đồng chí Lê Văn Hòa đã quán triệt những nội dung của Nghị quyết.", ["Lê Văn Hòa reportsAt"]),
        ("Hội nghị vinh dự đón tiếp ông Lê Văn Hòa, Bí thư Huyện ủy.", ["Lê Văn Hòa attends"]),
        # delegates before the first, and a long post between two
        (
            "Hội nghị vinh dự được đón tiếp các đại biểu gồm: Đ/c Lê Văn Hòa - Ủy viên Ban Thường vụ, "
            "Trưởng Ban Tuyên giáo - đoàn thể thuộc Đảng ủy Khối cơ quan và doanh nghiệp tỉnh; Đ/c Lê Hoa.",
            ["Lê Văn Hòa attends", "Lê Hoa attends"],
        ),
        (
            "Với sự tham dự của Đại tướng Lê Văn Hòa và Đại tướng Trần Văn Nam, hội nghị bế mạc.",
            ["Lê Văn Hòa attends", "Trần Văn Nam attends"],
        ),
        (
            "Với sự tham dự của ông Lê Văn Hòa, đại biểu nghe ông Trần Văn Nam báo cáo.",
            ["Lê Văn Hòa attends", "Trần Văn Nam reportsAt"],
        ),
        ("Ông Lê Văn Hòa cùng lãnh đạo một số sở tiếp, làm việc với đoàn.", ["Lê Văn Hòa attends"]),
        ("Ông Lê Văn Hòa muốn tiếp đoàn khách từ xa đến.", []),
    ],
)
def test_who_did_what_there(sentence: str, claims: list[str]) -> None:
    held = "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. "
    assert told(held + sentence) == ["Sở Y tế organizes", *claims]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ban Vận động tổ chức hội nghị phát động tháng “Vì người nghèo” năm 2023.",
            ["hội nghị phát động tháng “Vì người nghèo” năm 2023"],
        ),
        (
            "Phiên khai mạc kỳ họp cuối cùng của nhiệm kỳ chính thức khai mạc.",
            ["kỳ họp cuối cùng của nhiệm kỳ"],
        ),
        (
            "Chi bộ tổ chức Lễ công nhận đảng viên chính thức tại thôn.",
            ["Lễ công nhận đảng viên chính thức"],
        ),
        (
            "Tỉnh ủy tổ chức hội nghị tiếp xúc, đối thoại giữa người đứng đầu với nhân dân.",
            ["hội nghị tiếp xúc, đối thoại giữa người đứng đầu với nhân dân"],
        ),
        ("Thủ tướng chủ trì cuộc họp trực tuyến tới 63 tỉnh, thành phố.", ["cuộc họp trực tuyến"]),
        ("Tại hội nghị các đại biểu đã thảo luận.", ["hội nghị"]),
        ("Công tác Đảng từ đầu nhiệm kỳ Đại hội XIII đến nay đạt kết quả.", ["Đại hội"]),
    ],
)
def test_where_names_end(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_a_plenum_told_by_its_committee_and_number() -> None:
    text = "Thực hiện Nghị quyết Hội nghị Ban Chấp hành Trung ương 4 khóa XI, Đảng ủy Sở Y tế tiến hành họp."
    assert claimed(text) == ["Đảng ủy Sở Y tế implements TW4"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who acts in it, or whose deputies do
        # whose sitting it is by its name, whoever else acts or is told of in it
        (
            "Tại Kỳ họp thứ 8 của HĐND tỉnh Sơn La, UBND tỉnh đã trình bày báo cáo.",
            ["HĐND tỉnh Sơn La organizes"],
        ),
        (
            "Tại kỳ họp thứ 8 HĐND tỉnh Sơn La, các đại biểu đã miễn nhiệm Phó Chủ tịch UBND tỉnh.",
            ["HĐND tỉnh Sơn La organizes"],
        ),
        (
            "Tại kỳ họp thứ 14, các đại biểu HĐND tỉnh Thanh Hóa đã bầu ông Lê Văn Hòa.",
            ["đại biểu HĐND tỉnh Thanh Hóa organizes"],
        ),
        ("Tại Kỳ họp thứ 21, 100% đại biểu HĐND tỉnh đã biểu quyết.", ["đại biểu HĐND tỉnh organizes"]),
        ("Ngày 1/12, tại kỳ họp bất thường, HĐND tỉnh Vĩnh Phúc đã bầu.", ["HĐND tỉnh Vĩnh Phúc organizes"]),
        (
            "Trong chương trình Hội nghị lần thứ 23, Ban Chấp hành Đảng bộ tỉnh đã trao khen thưởng.",
            ["Ban Chấp hành Đảng bộ tỉnh organizes"],
        ),
        ("Tại kỳ họp, HĐND huyện miễn nhiệm Chủ tịch HĐND huyện.", ["HĐND huyện organizes"]),
        ("Chiều 6/12, tại phiên họp thứ 14 HĐND tỉnh, các thủ tục đã xong.", ["HĐND tỉnh organizes"]),
        # to come, spoken of, or another's
        ("Tại kỳ họp thứ 5, HĐND tỉnh sẽ bầu Chủ tịch UBND tỉnh.", []),
        ("Dự kiến tại kỳ họp thứ 5, HĐND tỉnh bầu Chủ tịch UBND tỉnh.", []),
        ("Tại kỳ họp thứ 5, ông Lê Văn Hòa, Giám đốc Sở Y tế trả lời.", ["Lê Văn Hòa attends"]),
        (
            "Các chính sách mới của tỉnh về giáo dục và y tế vừa được thông qua trong tháng tại kỳ họp thứ "
            "5, HĐND tỉnh khóa IX.",
            [],
        ),
        # a congress that took place is that of the Party organisation in its name
        (
            "Ngày 15/10, Đại hội Đảng bộ tỉnh Thái Bình khóa XX họp phiên bế mạc.",
            ["Đảng bộ tỉnh Thái Bình khóa XX organizes"],
        ),
        (
            "Ngày 18/10, Đại hội đại biểu Đảng bộ tỉnh Đồng Tháp lần thứ XI, nhiệm kỳ 2020-2025, chính thức "
            "khai mạc.",
            ["Đảng bộ tỉnh Đồng Tháp organizes"],
        ),
        ("Đại hội Đảng bộ tỉnh Thái Bình thành công.", []),
        # what was decided there, on a day; without one it is only spoken of
        (
            "Ngày 22/6, Hội nghị lần thứ 7 Ủy ban MTTQ Việt Nam tỉnh đã thống nhất cử ông Lê Văn Hòa.",
            ["Ủy ban MTTQ Việt Nam tỉnh organizes"],
        ),
        ("Hội nghị lần thứ 7 Ủy ban MTTQ Việt Nam tỉnh đã thảo luận nghị quyết.", []),
        # "đại hội" is the congress told of, whatever sitting is told of since
        (
            "Đảng bộ xã Tân Lập tổ chức Đại hội lần thứ XVI. Tại Hội nghị lần thứ nhất, Ban Chấp hành Đảng "
            "bộ xã đã bầu. Ông Lê Văn Hòa phát biểu bế mạc Đại hội.",
            ["Đảng bộ xã Tân Lập organizes", "Ban Chấp hành Đảng bộ xã organizes", "Lê Văn Hòa speaksAt"],
        ),
        # a short form in brackets before the verb
        ("UBKT Trung ương (UBKTTW) đã họp kỳ 50.", ["UBKT Trung ương organizes"]),
        ("UBKT Trung ương đã họp Kỳ thứ 28.", ["UBKT Trung ương organizes"]),
        # a headline that begins with who held it; a task is only set
        ("Huyện ủy Tứ Kỳ: Tổ chức Hội nghị tổng kết năm 2018", ["Huyện ủy Tứ Kỳ organizes"]),
        ("Đảng ủy xã Diễn An: tổ chức hội nghị sơ kết 6 tháng đầu năm", ["Đảng ủy xã Diễn An organizes"]),
        ("Sở Y tế: Họp hội nghị lần thứ 5\n\nTin ngắn.", ["Sở Y tế organizes"]),
        ("Nhiệm vụ\n\nGiao Huyện ủy Tứ Kỳ: Tổ chức Hội nghị tổng kết năm 2018.", []),
        # boards that are not named stand beside who held it
        (
            "Ngày 8/4, Thường trực HĐND tỉnh, các Ban HĐND tỉnh tổ chức hội nghị giao ban.",
            ["Thường trực HĐND tỉnh organizes"],
        ),
        (
            "Ngày 8/4, Ban Thường vụ Huyện ủy và các ban Huyện ủy Tứ Kỳ tổ chức hội nghị giao ban.",
            ["Ban Thường vụ Huyện ủy organizes"],
        ),
        # whom a congress elects is none of its name
        (
            "Ngày 8/4, Đảng bộ xã Diễn An tổ chức đại hội. Ông Lê Văn Hòa được đại biểu dự Đại hội "
            "tín nhiệm bầu làm Bí thư.",
            ["Đảng bộ xã Diễn An organizes", "Lê Văn Hòa attends"],
        ),
    ],
)
def test_who_sat(text: str, claims: list[str]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a meeting that tells the results of another, and that other which sat
        (
            "Tại hội nghị, Chủ tịch UBND tỉnh Lê Văn Hòa báo cáo nhanh kết quả Hội nghị lần thứ 9 Ban "
            "Chấp hành Trung ương Đảng khóa XII. Hội nghị lần thứ 9 Ban Chấp hành Trung ương Đảng khóa XII "
            "đã họp bàn về công tác cán bộ.",
            ["Lê Văn Hòa reportsAt", "Ban Chấp hành Trung ương Đảng khóa XII organizes"],
        ),
        # a body that no meeting's name holds sits itself
        (
            "Sáng 12/5, Ban Chấp hành Đảng bộ tỉnh đã họp bàn về cán bộ.",
            ["Ban Chấp hành Đảng bộ tỉnh organizes"],
        ),
    ],
)
def test_which_of_two_meetings_is_told(text: str, claims: list[str]) -> None:
    assert told(text) == claims
