"""Guests received, visits with good wishes, speeches of several, gifts, and reports that open with a day."""

import pytest

from extract.notation import read_text
from extract.told import told
from partygraph.model.mention import MentionKind

HELD = "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. "
HOST = "Sở Y tế organizes"


def named(text: str) -> list[str]:
    """The names of the meetings of `text` that are more than a kind alone, without case."""
    values = [mention.value for mention in read_text(text).mentions if mention.kind is MentionKind.MEETING]
    return [value.name for value in values if not value.is_generic]


@pytest.mark.parametrize(
    ("text", "names", "claims"),
    [
        (
            "Sáng 4/2, ông Lê Văn Hòa, Giám đốc Sở Y tế đã tiếp Đoàn công tác của Bệnh viện Chợ Rẫy do ông "
            "Đỗ Văn Minh, Giám đốc Bệnh viện làm Trưởng đoàn đến thăm, chúc Tết Sở Y tế.",
            ["buổi tiếp Đoàn công tác của Bệnh viện Chợ Rẫy"],
            ["Lê Văn Hòa attends", "Đỗ Văn Minh attends"],
        ),
        (
            "Chiều 5/3, Giám đốc Sở Y tế Lê Văn Hòa tiếp Đại sứ Cuba Jorge Hernandez.",
            ["buổi tiếp Đại sứ Cuba Jorge Hernandez"],
            ["Lê Văn Hòa attends"],
        ),
        # no day, but the word for it behind
        (
            "Ông Lê Văn Hòa tiếp và làm việc với đoàn đại biểu Lào. Tại buổi tiếp, bà Trần Thị Hoa đề nghị.",
            ["buổi tiếp đoàn đại biểu Lào"],
            ["Lê Văn Hòa attends", "Trần Thị Hoa speaksAt"],
        ),
        ("Ông Lê Văn Hòa đã tiếp đoàn đại biểu Lào.", [], []),  # of which nothing more is told
        ("Sáng 4/2, ông Lê Văn Hòa sẽ tiếp đoàn đại biểu Lào.", [], []),
        ("Sáng 4/2, ông Lê Văn Hòa tiếp tục làm việc; Sở Y tế đã tiếp nhận hồ sơ, tiếp 12 lượt dân.", [], []),
        # visits with good wishes
        (
            "Ngày 19/6, ông Lê Văn Hòa và ông Đỗ Văn Minh đã đến thăm, chúc mừng cán bộ, hội viên Hội Nhà "
            "báo tỉnh. Cùng đi có bà Trần Thị Hoa.",
            ["buổi thăm, chúc mừng cán bộ, hội viên Hội Nhà báo tỉnh"],
            ["Lê Văn Hòa attends", "Đỗ Văn Minh attends", "Trần Thị Hoa attends"],
        ),
        (
            "Sáng 20/1, ông Lê Văn Hòa tới thăm và tặng hoa chúc mừng Sở Y tế.",
            ["buổi thăm và tặng hoa chúc mừng Sở Y tế"],
            ["Lê Văn Hòa attends"],
        ),
        ("Sáng 20/1, ông Lê Văn Hòa thăm, tặng quà các gia đình chính sách.", [], []),
        ("Ông Lê Văn Hòa thường đến thăm, chúc mừng Sở Y tế.", [], []),  # no day
        (
            "Chiều 3/5, ông Lê Văn Hòa chủ trì buổi làm việc với các đơn vị về chuẩn bị Hội nghị báo chí.",
            ["buổi làm việc với các đơn vị"],
            ["Lê Văn Hòa chairs"],
        ),
    ],
)
def test_receptions_and_visits_are_meetings(text, names, claims):
    assert named(text) == names
    assert told(text) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        (
            "Đồng chí Lê Văn Hòa và đồng chí Đỗ Văn Minh đã phát biểu tại hội nghị.",
            ["Lê Văn Hòa speaksAt", "Đỗ Văn Minh speaksAt"],
        ),
        (
            "Tại hội nghị, ông Lê Văn Hòa, Bí thư Tỉnh ủy và bà Trần Thị Hoa, Giám đốc Sở Y tế đề nghị vậy.",
            ["Lê Văn Hòa speaksAt", "Trần Thị Hoa speaksAt"],
        ),
        (
            "Phát biểu tại hội nghị, ông Lê Văn Hòa, Bí thư Tỉnh ủy và bà Trần Thị Hoa đều nhấn mạnh.",
            ["Lê Văn Hòa speaksAt", "Trần Thị Hoa speaksAt"],
        ),
        (
            "Dự và phát biểu tại hội nghị có ông Lê Văn Hòa, Bí thư Tỉnh ủy; bà Trần Thị Hoa; cùng dự có ông "
            "Đỗ Văn Minh.",
            ["Lê Văn Hòa speaksAt", "Trần Thị Hoa speaksAt", "Đỗ Văn Minh attends"],
        ),
        (
            "Dự và phát biểu chỉ đạo hội nghị có đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy.",
            ["Lê Văn Hòa directs"],
        ),
        # one speaks, of or after another
        (
            "Sau khi nghe ông Lê Văn Hòa giới thiệu, bà Trần Thị Hoa phát biểu.",
            ["Lê Văn Hòa reportsAt", "Trần Thị Hoa speaksAt"],
        ),
        ("Cùng với ông Lê Văn Hòa, bà Trần Thị Hoa phát biểu tại hội nghị.", ["Trần Thị Hoa speaksAt"]),
        ("Tại hội nghị, ông Lê Văn Hòa đề nghị ông Đỗ Văn Minh làm rõ.", ["Lê Văn Hòa speaksAt"]),
        # gifts and letters are received, and guests
        ("Hội nghị vinh dự đón nhận lẵng hoa của Bí thư Tỉnh ủy Lê Văn Hòa.", []),
        ("Hội nghị vui mừng được đón thư chúc mừng của Bí thư Tỉnh ủy Lê Văn Hòa.", []),
        ("Hội nghị vinh dự đón Bí thư Tỉnh ủy Lê Văn Hòa.", ["Lê Văn Hòa attends"]),
    ],
)
def test_who_speaks_together_and_who_only_sent_a_gift(sentence, claims):
    assert told(HELD + sentence) == [HOST, *claims]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Sáng 1/7, Hội nghị tổng kết công tác năm vừa được tổ chức tại Hà Nội.", ["meeting-held"]),
        (
            "Chiều 13/5, tại hội nghị tổng kết công tác năm, Sở Y tế cho biết số ca mắc giảm.",
            ["meeting-held"],
        ),
        ("Ngày 10/6 Xã Minh Đức đã tổ chức Hội nghị tổng kết công tác năm.", ["meeting-held"]),
        ("Sáng 1/7, Hội nghị tổng kết công tác năm sẽ khai mạc.", ["meeting-named"]),
        ("Ngày 3/2/1930, Hội nghị hợp nhất các tổ chức họp tại Hương Cảng.", ["meeting-named"]),
        ("Chuẩn bị cho Hội nghị tổng kết công tác năm ngày 5/8, Sở Y tế họp.", []),
    ],
)
def test_a_report_that_opens_with_a_day_tells_of_its_meeting(text, rules):
    mentions = read_text(text).mentions
    assert [one.rule for one in mentions if one.kind is MentionKind.MEETING] == rules


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # right behind the day, without "tổ chức"
        (
            "Ngày 21/1, Sở Y tế tổng kết công tác năm. Các đồng chí: Lê Văn Hòa, Trần Thị Hoa tới dự.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Thị Hoa attends"],
        ),
        ("Năm 2021, Sở Y tế tổng kết công tác năm.", []),
        ("Đến ngày 21/1, Sở Y tế tổng kết công tác năm.", []),
        # the first sitting
        (
            "Ngay sau khi bế mạc Đại hội, Ban Chấp hành Hội Nông dân tỉnh đã họp phiên đầu tiên. Ông Lê Văn "
            "Hòa điều hành bầu Chủ tịch.",
            ["Ban Chấp hành Hội Nông dân tỉnh organizes", "Lê Văn Hòa chairs"],
        ),
        # who is left out held this one too
        (HELD + "Đồng thời, tổ chức Lễ trao Huy hiệu Đảng.", [HOST, HOST]),
        (HELD[:-2] + "; đồng thời tổ chức Lễ trao Huy hiệu Đảng.", [HOST, HOST]),
        (HELD + "Chiều cùng ngày, tổ chức Lễ trao Huy hiệu Đảng.", [HOST, HOST]),
        (HELD + "Đồng thời, yêu cầu các chi bộ tổ chức Lễ trao Huy hiệu Đảng.", [HOST]),
        (HELD + "Đồng thời sẽ tổ chức Lễ trao Huy hiệu Đảng.", [HOST]),
        (HELD + "\nĐồng thời, tổ chức Lễ trao Huy hiệu Đảng.", [HOST]),  # another paragraph
        # what a man of a post hands over there
        (HELD + "\nĐồng chí Lê Văn Hòa, Giám đốc Sở trao Giấy khen.", [HOST, "Lê Văn Hòa attends"]),
        (HELD + "\nGiám đốc Sở Y tế Lê Văn Hòa tặng hoa chúc mừng bà Hoa.", [HOST, "Lê Văn Hòa attends"]),
        (HELD + "\nNăm 2016, Giám đốc Sở Y tế Lê Văn Hòa trao Giấy khen.", [HOST]),
        (HELD + "\nÔng Lê Văn Hòa trao quyết định cuối cùng cho con.", [HOST]),
        (HELD + "\nGiám đốc Sở Y tế Lê Văn Hòa được trao Bằng khen.", [HOST]),
        # who opens with the meeting speaks, and none of those of whom he speaks
        (
            HELD + "Tại hội nghị, Bí thư Tỉnh ủy khẳng định truyền thống do ông Lê Văn Hòa vun đắp.",
            [HOST],
        ),
        (HELD + "Tại hội nghị, Bí thư Tỉnh ủy cảm ơn các ban và ông Lê Văn Hòa.", [HOST]),
        (
            HELD + "Tại hội nghị, sau khi nghe báo cáo, cử tri Lê Văn Hòa đề nghị.",
            [HOST, "Lê Văn Hòa speaksAt"],
        ),
        (HELD + "Tại hội nghị, các ông: Lê Văn Hòa, Đỗ Văn Minh đề nghị.", [HOST, "Lê Văn Hòa speaksAt"]),
        # those who chair, and where others came, before or behind a comma
        (
            "Các ông Lê Văn Hòa, Đỗ Văn Minh đồng chủ trì tại điểm cầu chính. Tại hội nghị, bà Trần Thị Hoa "
            "đề nghị.",
            ["Lê Văn Hòa chairs", "Đỗ Văn Minh chairs", "Trần Thị Hoa speaksAt"],
        ),
        (HELD + "Tại điểm cầu tỉnh ta, có ông Lê Văn Hòa, Bí thư Tỉnh ủy.", [HOST, "Lê Văn Hòa attends"]),
        (
            "Tại buổi đón tiếp, ông Lê Văn Hòa bày tỏ vui mừng.",
            ["Lê Văn Hòa speaksAt"],
        ),
        (
            "Ngày 4/2, Chủ tịch UBND tỉnh Lê Văn Hòa tiếp đoàn đại biểu tỉnh Tứ Xuyên, Trung Quốc do ông "
            "Tưởng Cự Phong, Tỉnh trưởng dẫn đầu.",
            ["Lê Văn Hòa attends", "Tưởng Cự Phong attends"],
        ),
        # a list goes on with those whom it does not name
        (
            HELD + "Dự có ông Lê Văn Hòa. Đồng chí Đỗ Văn Minh, Bí thư Huyện ủy cùng các đồng chí trong ban.",
            [HOST, "Lê Văn Hòa attends", "Đỗ Văn Minh attends"],
        ),
        (HELD + "Đồng chí Đỗ Văn Minh, Bí thư Huyện ủy cùng các đồng chí trong ban.", [HOST]),
        # of which a part is the host
        (
            "Tối 5/6, Chi bộ thôn Đông, Đảng bộ xã Minh Đức tổ chức Lễ kết nạp đảng viên.",
            ["Chi bộ thôn Đông organizes"],
        ),
        (
            "Chiều 6/8, Bí thư Tỉnh ủy Lê Văn Hòa chủ trì hội nghị Ban Thường vụ Tỉnh ủy để cho ý kiến.",
            ["Ban Thường vụ Tỉnh ủy organizes", "Lê Văn Hòa chairs"],
        ),
        (
            "Ngày 26/5, ông Lê Văn Hòa có cuộc hội đàm với Đoàn đại biểu tỉnh Tứ Xuyên do ông Đỗ Văn Minh, "
            "Giám đốc Sở Y tế làm Trưởng đoàn.",
            ["Lê Văn Hòa attends", "Đỗ Văn Minh attends"],
        ),
        # whose contents are prepared is still to come
        (
            "Ngày 9/6, Thường trực HĐND huyện Tứ Kỳ họp thống nhất nội dung, chương trình Kỳ họp thứ hai "
            "HĐND huyện. Ông Lê Văn Hòa chủ trì cuộc họp.",
            ["Thường trực HĐND huyện Tứ Kỳ organizes", "Lê Văn Hòa chairs"],
        ),
        (
            HELD + "Tại điểm cầu Hà Nam: đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy, cán bộ các ban dự Hội nghị.",
            [HOST, "Lê Văn Hòa attends"],
        ),
        ("Sáng 5/6, ông Lê Văn Hòa có buổi đối thoại với nhân dân xã Minh Đức.", ["Lê Văn Hòa attends"]),
        (
            "Sáng 1/8, tại Hà Nội đã diễn ra phiên chính thức Đại hội Hội Nông dân Việt Nam lần thứ XVI.",
            ["Hội Nông dân Việt Nam organizes"],
        ),
        # it was held, and those in its name held it
        (
            "Tin\nĐại hội Đảng bộ huyện Tứ Kỳ lần thứ XX được tổ chức từ ngày 5 đến ngày 7/8/2020.",
            ["Đảng bộ huyện Tứ Kỳ organizes"],
        ),
        (
            "Tin\nSáng 31/12, Đại hội đại biểu toàn quốc Hội Nông dân Việt Nam lần thứ VII bế mạc.",
            ["Hội Nông dân Việt Nam organizes"],
        ),
        ("Tin\nĐại hội Đảng bộ huyện Tứ Kỳ lần thứ XX sẽ được tổ chức từ ngày 5/8/2020.", []),
    ],
)
def test_whose_meeting_and_who_was_there_though_the_sentence_does_not_say(text, claims):
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Tin\nLễ kỷ niệm 50 năm thành lập Sở Y tế được tổ chức sáng 7/8.", ["meeting-held"]),
        ("Tin\nSáng 7/8, tại Hải Dương đã diễn ra Lễ kỷ niệm 50 năm thành lập Sở.", ["meeting-held"]),
        (
            "Tin\nSáng 7/8, tại Hà Nội, phiên trọng thể Đại hội Đoàn tỉnh khóa X có 300 người.",
            ["meeting-held"],
        ),
        ("(HG) - Sáng 7/8, Lễ kỷ niệm 50 năm thành lập Sở có 300 người dự.", ["meeting-held"]),
        ("Lễ kỷ niệm 50 năm thành lập Sở Y tế diễn ra vào ngày 7/8\nSở Y tế chuẩn bị.", ["meeting-named"]),
    ],
)
def test_a_meeting_that_was_held_on_a_day_needs_no_host(text, rules):
    mentions = read_text(text).mentions
    assert [one.rule for one in mentions if one.kind is MentionKind.MEETING] == rules
