"""Who did what at a meeting: who is listed with whom, and who is only spoken of there."""

import pytest

from extract.notation import read_text
from extract.test_relations import claimed
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
        # a list whose last item names nobody
        (
            "Các đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy; Trần Thị Hoa, Giám đốc Sở Y tế; các đồng chí trong Ban "
            "Thường vụ Tỉnh ủy dự hội nghị.",
            ["Lê Văn Hòa attends", "Trần Thị Hoa attends"],
        ),
        ("Ông Lê Văn Hòa, Bí thư Tỉnh ủy, nghỉ hưu; các đồng chí trong Ban Thường vụ dự hội nghị.", []),
        ("Dự kiến, ông Lê Văn Hòa nghỉ hưu, cùng năm với ông Trần Văn Nam.", []),  # "dự" of another word
        # who was not there, and who was
        ("Ông Lê Văn Hòa không dự.", []),
        ("Ông Lê Văn Hòa không đến dự hội nghị.", []),
        ("Ông Lê Văn Hòa, Bí thư Tỉnh ủy, không thể tham dự hội nghị.", []),
        ("Ông Lê Văn Hòa không phát biểu.", []),
        (
            "Ông Lê Văn Hòa, Ủy viên Ban Thường vụ, Bí thư Huyện ủy, bận công tác nên không đến dự hội nghị.",
            [],
        ),
        ("Ông Lê Văn Hòa do bận họp tại Hà Nội nên không dự hội nghị.", []),
        ("Không kịp dự hội nghị, ông Lê Văn Hòa gửi lời chúc mừng.", []),
        ("Ông Lê Văn Hòa lẽ ra phát biểu tại hội nghị.", []),
        ("Ông Lê Văn Hòa dự kiến chủ trì hội nghị.", []),
        ("Ông Lê Văn Hòa được phân công phát biểu tại hội nghị.", []),
        ("Trừ ông Lê Văn Hòa, các ủy viên đều dự hội nghị.", []),
        ("Ông Lê Văn Hòa dự hội nghị, bà Trần Thị Hoa không dự.", ["Lê Văn Hòa attends"]),
        ("Ông Lê Văn Hòa không những dự mà còn phát biểu.", ["Lê Văn Hòa speaksAt"]),
        (
            "Bà Trần Thị Hoa - nguyên Chủ tịch Hội Nông dân huyện và ông Lê Văn Hòa - Giám đốc Sở Y tế phát "
            "biểu tại hội nghị.",
            ["Trần Thị Hoa speaksAt", "Lê Văn Hòa speaksAt"],
        ),
        # who goes with somebody else, to serve him there
        ("Ông Lê Văn Hòa, Chánh Văn phòng, phục vụ Viện trưởng Viện Kiểm sát dự hội nghị.", []),
        ("Ông Lê Văn Hòa tháp tùng Bộ trưởng Bộ Y tế dự hội nghị.", []),
        # whoever hears a report gives none, nor does who asks for one
        ("Ông Lê Văn Hòa dự hội nghị để nghe báo cáo kết quả.", ["Lê Văn Hòa attends"]),
        ("Ông Lê Văn Hòa chủ trì hội nghị góp ý vào dự thảo báo cáo.", ["Lê Văn Hòa chairs"]),
        # behind "dưới sự chủ trì của": one, or all of a plural
        (
            "Hội nghị diễn ra dưới sự chủ trì của các đồng chí: Lê Văn Hòa, Bí thư Tỉnh ủy; Trần Thị Hoa, "
            "Giám đốc Sở Y tế; dự hội nghị có ông Đỗ Văn Minh.",
            ["Lê Văn Hòa chairs", "Trần Thị Hoa chairs", "Đỗ Văn Minh attends"],
        ),
        (
            "Hội nghị diễn ra dưới sự chủ trì của đồng chí Lê Văn Hòa; bà Trần Thị Hoa phát biểu.",
            ["Lê Văn Hòa chairs", "Trần Thị Hoa speaksAt"],
        ),
        # however long the names of the bodies whose posts he holds
        (
            "Đại tướng Lê Văn Hòa, Ủy viên Bộ Chính trị, Ủy viên Thường vụ Quân ủy Trung ương, Chủ nhiệm "
            "Tổng cục Chính trị Quân đội nhân dân Việt Nam, Chủ nhiệm Ủy ban Kiểm tra Quân ủy Trung ương "
            "chủ trì hội nghị.",
            ["Lê Văn Hòa chairs"],
        ),
        # only spoken of there
        ("Tại hội nghị, các đại biểu được nghe lại bài phát biểu của ông Lê Văn Hòa.", []),
        ("Tại hội nghị, các đại biểu được xem video về ông Lê Văn Hòa.", []),
        ("Các đại biểu dự lễ ra mắt tác phẩm của đồng chí Lê Văn Hòa.", []),
        # "đồng chí Đảng viên" is nobody's name, "Bà Rịa" a place's
        ("Dự hội nghị có ông Lê Văn Hòa cùng các đồng chí Đảng viên.", ["Lê Văn Hòa attends"]),
        ("Về phía tỉnh Bà Rịa - Vũng Tàu có ông Lê Văn Hòa.", ["Lê Văn Hòa attends"]),
        # all of a list chair, whether a plural heads it or not
        (
            "Bí thư Tỉnh ủy Lê Văn Hòa, Phó Chủ tịch UBND tỉnh - Trưởng đoàn đại biểu Quốc hội tỉnh "
            "Trần Thị Hoa và Giám đốc Sở Y tế Đỗ Văn Minh chủ trì hội nghị.",
            ["Lê Văn Hòa chairs", "Trần Thị Hoa chairs", "Đỗ Văn Minh chairs"],
        ),
        ("Cùng với Bí thư Tỉnh ủy Lê Văn Hòa, bà Trần Thị Hoa chủ trì hội nghị.", ["Trần Thị Hoa chairs"]),
        ("Thay mặt ông Lê Văn Hòa, bà Trần Thị Hoa chủ trì hội nghị.", ["Trần Thị Hoa chairs"]),
        (
            "Ông Lê Văn Hòa phát biểu, bà Trần Thị Hoa chủ trì hội nghị.",
            ["Lê Văn Hòa speaksAt", "Trần Thị Hoa chairs"],
        ),
        ("Đồng chí Lê Văn Hòa, Phó Bí thư dự chỉ đạo.", ["Lê Văn Hòa attends"]),
        (
            "Các đồng chí: Lê Văn Hòa, Phó Bí thư; Trần Thị Hoa, Chánh Văn phòng dự.",
            ["Lê Văn Hòa attends", "Trần Thị Hoa attends"],
        ),
        # a list goes on in the next sentence
        (
            "Dự hội nghị có ông Lê Văn Hòa. Các đồng chí Phó Giám đốc Sở: Trần Thị Hoa; Đỗ Văn Minh.",
            ["Lê Văn Hòa attends", "Trần Thị Hoa attends", "Đỗ Văn Minh attends"],
        ),
        ("Các đồng chí Phó Giám đốc Sở: Trần Thị Hoa; Đỗ Văn Minh.", []),
        (
            "Dự hội nghị có ông Lê Văn Hòa. Các đồng chí Trần Thị Hoa, Đỗ Văn Minh đã nghỉ hưu.",
            ["Lê Văn Hòa attends"],
        ),
        # guests of one side, and who leads them
        (
            "Đại diện doanh nghiệp có ông Lê Văn Hòa, bà Trần Thị Hoa.",
            ["Lê Văn Hòa attends", "Trần Thị Hoa attends"],
        ),
        ("Đại diện doanh nghiệp có 20 người, đông nhất là của ông Lê Văn Hòa.", []),
        (
            "Đoàn đại biểu Học viện gồm 28 đồng chí do TS. Lê Văn Hòa, Phó Giám đốc làm Trưởng đoàn.",
            ["Lê Văn Hòa attends"],
        ),
        ("Đoàn đại biểu Học viện do Bộ cử đã gặp ông Lê Văn Hòa.", []),
        # speeches by what they are called
        (
            "Đọc diễn văn kỷ niệm, thay mặt Đảng bộ tỉnh, đồng chí Lê Văn Hòa ôn lại truyền thống.",
            ["Lê Văn Hòa speaksAt"],
        ),
        (
            "Trình bày báo cáo tại hội nghị, Phó Giám đốc Lê Văn Hòa cho biết kết quả khá.",
            ["Lê Văn Hòa speaksAt"],
        ),
        ("Kết luận hội nghị đồng chí Lê Văn Hòa yêu cầu tiếp thu các ý kiến.", ["Lê Văn Hòa directs"]),
        ("Đó là khẳng định của Bí thư Tỉnh ủy Lê Văn Hòa tại hội nghị.", ["Lê Văn Hòa speaksAt"]),
        ("Đây là yêu cầu của Bí thư Tỉnh ủy Lê Văn Hòa tại hội nghị.", ["Lê Văn Hòa directs"]),
        (
            "Làm tốt công tác cán bộ là ý kiến chỉ đạo của đồng chí Lê Văn Hòa tại hội nghị.",
            ["Lê Văn Hòa directs"],
        ),
        ("Đó là quê hương của Bí thư Tỉnh ủy Lê Văn Hòa.", []),
        (
            "Các đại biểu được nghe TS. Lê Văn Hòa, Phó Giám đốc Học viện giới thiệu Nghị quyết.",
            ["Lê Văn Hòa reportsAt"],
        ),
        ("Các đại biểu được nghe báo cáo về ông Lê Văn Hòa.", []),
        # a post in "dự" ends no list of those who chair
        (
            "Tham dự và chủ trì hội nghị có đồng chí Lê Văn Hòa - Bí thư; đồng chí Trần Thị Hoa - Ủy viên dự "
            "khuyết Ban Chấp hành Trung ương; đồng chí Đỗ Văn Minh.",
            ["Lê Văn Hòa chairs", "Trần Thị Hoa chairs", "Đỗ Văn Minh chairs"],
        ),
        # a rank is nobody's name
        (
            "Dự hội nghị có các đồng chí Đại tướng: Lê Văn Hòa, Trần Văn Nam.",
            ["Lê Văn Hòa attends", "Trần Văn Nam attends"],
        ),
        # "người có công" opens no list
        ("Ông Lê Văn Hòa đã tiếp Đoàn người có công vào Lăng viếng Chủ tịch Hồ Chí Minh.", []),
        # a full stop inside an abbreviation ends no sentence
        ("Ông Lê Văn Hòa, UVT.Ư Đảng, Bí thư Tỉnh ủy chủ trì hội nghị.", ["Lê Văn Hòa chairs"]),
        ("Dự và chủ trì Hội nghị có Bs.CKII Lê Văn Hòa.", ["Lê Văn Hòa chairs"]),
        # who opens it speaks; who opens a house does not
        ("Bí thư Tỉnh ủy Lê Văn Hòa khai mạc hội nghị", ["Lê Văn Hòa speaksAt"]),
        ("Bí thư Tỉnh ủy Lê Văn Hòa khai mạc trụ sở.", []),
        # who talks to those there, and who to the press beside it
        ("Ông Lê Văn Hòa trao đổi với đại biểu tại hội nghị", ["Lê Văn Hòa speaksAt"]),
        ("Ông Lê Văn Hòa trao đổi với báo chí tại hội nghị.", []),
        # who thanks for all, and who recalls or spreads something there
        ("Thay mặt các sĩ quan, ông Lê Văn Hòa đã bày tỏ lòng biết ơn.", ["Lê Văn Hòa speaksAt"]),
        ("Thay mặt các sĩ quan, ông Lê Văn Hòa mua quà.", []),
        (
            "Tại hội nghị, ông Lê Văn Hòa đã ôn lại truyền thống; bà Trần Thị Hoa báo cáo kết quả.",
            ["Lê Văn Hòa speaksAt", "Trần Thị Hoa reportsAt"],
        ),
        ("Tại hội nghị, ông Lê Văn Hòa đã triển khai các nội dung.", ["Lê Văn Hòa reportsAt"]),
        # whose words of another day are told again does not speak there
        ("Tại hội nghị, ông Trần Văn Nam dẫn lời ông Lê Văn Hòa phát biểu tại hội nghị trước.", []),
        ("Tại hội nghị, báo cáo nhắc lại lời của Bí thư Tỉnh ủy Lê Văn Hòa phát biểu tại hội nghị.", []),
        ("Thay lời kết, ông Lê Văn Hòa phát biểu tại hội nghị.", ["Lê Văn Hòa speaksAt"]),
        # those who command are no chairs
        ("Tại hội nghị, ông Lê Văn Hòa đã thông báo tin tới 230 cán bộ chủ trì.", ["Lê Văn Hòa attends"]),
        # who came and spoke, told before his name
        ("Đến dự và phát biểu tại hội nghị, ông Lê Văn Hòa biểu dương các đơn vị.", ["Lê Văn Hòa speaksAt"]),
        ("Dự, phát biểu chỉ đạo tại hội nghị, ông Lê Văn Hòa đề nghị.", ["Lê Văn Hòa directs"]),
        ("Đến dự và tặng hoa, ông Lê Văn Hòa chúc mừng các đơn vị.", ["Lê Văn Hòa attends"]),
        ("Đáp từ, ông Lê Văn Hòa cảm ơn.", ["Lê Văn Hòa speaksAt"]),
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
        (
            "Chủ tịch nước dự Lễ kỷ niệm 30 năm Ngày thành lập tỉnh.",
            ["Lễ kỷ niệm 30 năm Ngày thành lập tỉnh"],
        ),
        ("Sở Y tế tổ chức Hội nghị tổng kết ngày 5/6.", ["Hội nghị tổng kết"]),
        (
            "Đảng ủy xã tổ chức lễ trao Huy hiệu 65, 50 và 40 năm tuổi Đảng.",
            ["lễ trao Huy hiệu 65, 50 và 40 năm tuổi Đảng"],
        ),
        ("Tham dự buổi sinh hoạt chuyên đề quý I có ông Lê Văn Hòa.", ["buổi sinh hoạt chuyên đề quý I"]),
        (
            "Ông Lê Văn Hòa đã làm việc với lãnh đạo tỉnh Hà Nam về thu hút đầu tư.",
            ["buổi làm việc với lãnh đạo tỉnh Hà Nam"],
        ),
        (
            "Ông Lê Văn Hòa đã làm việc với trưởng, phó các ban Đảng về kế hoạch.",
            ["buổi làm việc với trưởng, phó các ban Đảng"],
        ),
        ("Ông Lê Văn Hòa đã làm việc với tinh thần trách nhiệm cao.", []),
        ("Phiên họp tập trung thảo luận về bốn nội dung.", ["Phiên họp"]),
        ("Cuộc họp thông qua Kế hoạch số 11-KH/TU.", ["Cuộc họp"]),
        ("Tham dự Tọa đàm về phía Học viện có ông Lê Văn Hòa.", ["Tọa đàm"]),
        (
            "Các đại biểu bàn về Hội nghị tổng kết công tác Đảng sắp diễn ra.",
            ["Hội nghị tổng kết công tác Đảng"],
        ),
        (
            "Học viện tổ chức Hội thảo khoa học: “Tạp chí và lý luận”.",
            ["Hội thảo khoa học: “Tạp chí và lý luận”"],
        ),
        ("Huyện ủy tổ chức Lễ bế giảng lớp bồi dưỡng tại hội trường.", ["Lễ bế giảng lớp bồi dưỡng"]),
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


VISITS = [
    # a delegation with a list of its members: each came
    (
        "Ngày 5/6, Đoàn đại biểu Quốc hội tỉnh Sơn La gồm các ông, bà: Lê Văn Hòa, Bộ trưởng Bộ Tư pháp; "
        "Trần Thị Hoa đã có buổi tiếp xúc chuyên đề với cử tri Trường Đại học Tây Bắc.",
        ["Lê Văn Hòa attends", "Trần Thị Hoa attends"],
    ),
    # at a sitting just opened who tells something tells it there; elsewhere, or to the press, nobody does
    (
        "Sáng 18/7, HĐND tỉnh Sơn La khai mạc kỳ họp thứ 9 khóa X. Ông Lê Văn Hòa - Chủ tịch UBND tỉnh cho "
        "biết, kinh tế tăng 5%. Báo cáo công tác thanh tra, bà Trần Thị Hoa cho biết, có 19 cuộc thanh tra.\n"
        "Ông Đỗ Văn Minh cho biết thêm về vụ việc.",
        ["HĐND tỉnh Sơn La organizes", "Lê Văn Hòa speaksAt", "Trần Thị Hoa speaksAt"],
    ),
    # a visit to where the text is written, those who came and those who received them
    (
        "Ngày 5/6, đoàn công tác của Sở Y tế do ông Lê Văn Hòa dẫn đầu đã thăm và làm việc tại tỉnh ta. "
        "Tiếp và làm việc với đoàn có các đồng chí: Trần Thị Hoa, Phó Bí thư Tỉnh ủy; Đỗ Văn Minh.",
        ["Lê Văn Hòa attends", "Trần Thị Hoa attends", "Đỗ Văn Minh attends"],
    ),
    ("Năm 1990 ông Lê Văn Hòa về làm việc tại một xã.", []),
    # voters are met by whoever comes
    (
        "Chiều 4/5, đồng chí Lê Văn Hòa đã có cuộc tiếp xúc với cử tri huyện Tứ Kỳ.",
        ["Lê Văn Hòa attends"],
    ),
    # "Đại hội" is the verb behind who met, and a name behind who prepares it
    ("Ngày 10/2, Đảng bộ Sở Y tế Đại hội lần thứ VIII, nhiệm kỳ 2020-2025.", ["Đảng bộ Sở Y tế organizes"]),
    ("Ngày 10/2, Ban Tổ chức Đại hội lần thứ VIII đã họp bàn.", []),
]


@pytest.mark.parametrize(("text", "claims"), VISITS)
def test_visits_and_congresses(text: str, claims: list[str]) -> None:
    assert told(text) == claims


def test_an_agenda_is_no_document_of_a_plenum() -> None:
    read = read_text("Trong chương trình Hội nghị lần thứ 23, Ban Chấp hành Đảng bộ tỉnh đã trao Bằng khen.")
    assert not [mention for mention in read.mentions if mention.kind is MentionKind.CITATION]


BODY = "Đảng ủy Sở Y tế"

MADE_KNOWN = [
    # verbs of one list share what is behind the last
    (
        f"{BODY} đã quán triệt, phổ biến, triển khai đầy đủ, sâu sắc những nội dung cơ bản được nêu trong "
        "Kết luận số 20-KL/TW.",
        [f"{BODY} disseminates 20-KL/TW", f"{BODY} implements 20-KL/TW"],
    ),
    # what is carried out is made known, where the verb has no object
    (
        f"{BODY} đã ban hành kế hoạch thực hiện Chỉ thị số 05-CT/TW, tổ chức hội nghị quán triệt.",
        [f"{BODY} disseminates 05-CT/TW", f"{BODY} implements 05-CT/TW"],
    ),
    (
        f"{BODY} đã thực hiện Chỉ thị số 05-CT/TW và tổ chức quán triệt đến toàn thể đảng viên.",
        [f"{BODY} disseminates 05-CT/TW", f"{BODY} implements 05-CT/TW"],
    ),
    (
        f"{BODY} đã thực hiện Chỉ thị số 05-CT/TW, tổ chức quán triệt quan điểm của Đảng.",
        [f"{BODY} implements 05-CT/TW"],
    ),
    # a plan to hold a conference is no conference
    (
        f"{BODY} xây dựng Kế hoạch tổ chức Hội nghị sơ kết 2 năm thực hiện Chỉ thị số 03-CT/TW.",
        [f"{BODY} reviews 03-CT/TW Planned"],
    ),
]


@pytest.mark.parametrize(("text", "claims"), MADE_KNOWN)
def test_what_was_made_known(text: str, claims: list[str]) -> None:
    assert sorted(claim for claim in claimed(text) if "organizes" not in claim) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a meeting only called by its kind is one where somebody comes to it
        ("Đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy, dự và chỉ đạo hội nghị.", ["Lê Văn Hòa attends"]),
        ("Đồng chí Lê Văn Hòa đến dự buổi lễ.", ["Lê Văn Hòa attends"]),
        ("Đồng chí Lê Văn Hòa không dự hội nghị.", []),
        ("Đồng chí Lê Văn Hòa sẽ đến dự hội nghị.", []),
    ],
)
def test_whoever_comes_makes_it_a_meeting(text: str, claims: list[str]) -> None:
    assert told(text) == claims


LE_VAN_HOA = "Lê Văn Hòa speaksAt"


@pytest.mark.parametrize(
    ("behind", "claims"),
    [
        ("Bí thư Tỉnh ủy Lê Văn Hòa nhấn mạnh ba nội dung.", [LE_VAN_HOA]),
        ("Đại tá Lê Văn Hòa, Chính ủy Quân khu 4 đã báo cáo kết quả nổi bật.", [LE_VAN_HOA]),
        ("Đồng chí Lê Văn Hòa biểu dương các tập thể.", [LE_VAN_HOA]),
        ("Ông Lê Văn Hòa – Phó Chủ tịch Hội Nông dân tỉnh đã chúc mừng các cá nhân.", [LE_VAN_HOA]),
        ("Ông Lê Văn Hòa, Phó Giám đốc Sở cho biết, năm qua đã tiếp nhận 300 đơn.", [LE_VAN_HOA]),
        # a man without a post, what is still to come, what was before, and what the paper asked later
        ("Ông Lê Văn Hòa cho biết, gia đình rất phấn khởi.", []),
        ("Ông Lê Văn Hòa, Bí thư Tỉnh ủy sẽ báo cáo cấp trên.", []),
        ("Trước đó, ông Lê Văn Hòa, Bí thư Tỉnh ủy đã đề nghị kỷ luật hai người.", []),
        ("\n\nXã A làm tốt.\n\nXã B làm tốt.\n\nÔng Lê Văn Hòa, Bí thư Chi bộ cho biết, dân rất vui.", []),
    ],
)
def test_who_speaks_behind_the_meeting_is_there(behind: str, claims: list[str]) -> None:
    assert [claim for claim in told(HELD + behind) if claim != HOST] == claims


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (
            "Sáng 29/8/2019, tỉnh Hà Nam đã long trọng tổ chức hội nghị sơ kết công tác dân vận.",
            ["meeting-held"],
        ),
        ("Ngày 3/4/2019, thành phố Vinh tổ chức Lễ kỷ niệm 60 năm thành lập.", ["meeting-held"]),
        ("Ngày 3/4/2019, các huyện tổ chức Lễ kỷ niệm 60 năm thành lập.", ["meeting-named"]),
        ("Tỉnh Hà Nam sẽ tổ chức Lễ kỷ niệm 60 năm thành lập ngày 3/4/2019.", ["meeting-named"]),
    ],
)
def test_a_meeting_that_a_place_held_stands_for_itself(text: str, rules: list[str]) -> None:
    mentions = read_text(text).mentions
    assert [mention.rule for mention in mentions if mention.kind is MentionKind.MEETING] == rules
