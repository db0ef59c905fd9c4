"""Meetings: their names, their days, who held them and what each person did there."""

import re

import pytest

from extract.notation import mentions, read_text
from extract.told import told
from partygraph.extract.lexis.ordinals import ordinal_pattern, read_ordinal
from partygraph.model.mention import MentionKind

NAMES = [
    "Sở KH&CN tổ chức [Hội nghị Tổng kết công tác Đảng năm 2017]{hoi-nghi}.",
    # the day of the sentence
    "Chiều ngày 02/02/2018, Sở KH&CN tổ chức [Hội nghị Tổng kết công tác Đảng]{hoi-nghi 2018-02-02}.",
    "Sáng 22/5, Khối tổ chức [hội nghị học tập, quán triệt Nghị quyết số 18-NQ/TW]{hoi-nghi ?-05-22}.",
    # two purposes, one meeting
    "[Hội nghị tổng kết thực hiện Nghị quyết số 22-NQ/TW và triển khai Nghị quyết số 18-NQ/TW]{hoi-nghi}",
    "[Đại hội đại biểu Đảng bộ tỉnh lần thứ XIII, nhiệm kỳ 2020 - 2025]{dai-hoi 13} thành công.",
    # the minute of the page, run into its first sentence, is not the day
    "10/11/2019 19:54 Ngày 9-11, Huyện ủy Tứ Kỳ tổ chức [Hội nghị học tập nghị quyết]{hoi-nghi ?-11-09}.",
    # a press conference, though only its verb tells it, and a visit with its first word
    "Sáng 5/1, Bộ Y tế [họp báo về tình hình dịch bệnh]{hop-bao ?-01-05}.",
    "đồng chí Lê Văn Hòa đến [thăm và làm việc tại tỉnh ta]{buoi-lam-viec}.",
    # for whom and with whom it was
    "Sáng 5/1, Chi bộ tổ chức [Lễ kết nạp Đảng viên mới]{le ?-01-05} cho quần chúng ưu tú.",
    "Sáng 5/1, Phòng Y tế tổ chức [Hội nghị bồi dưỡng chính trị hè]{hoi-nghi ?-01-05} cho gần 300 giáo viên.",
    "Đồng chí là báo cáo viên trong [Hội nghị]{hoi-nghi?} cùng sự có mặt của 70 đồng chí.",
    "Ra mắt [Hội nghị Quần chúng ưu tú]{hoi-nghi}.",  # but here it is the name
    # on which occasion
    "[Lễ đón Chủ tịch Quốc hội]{le} nhân chuyến thăm chính thức Việt Nam.",
    # what ends other names is part of a noun here
    "[Hội nghị toàn quốc triển khai công tác bầu cử đại biểu Quốc hội]{hoi-nghi}, sáng nay.",
    "[Lễ kỷ niệm 90 năm Ngày thành lập Đảng]{le 2020-02-03} ngày 3/2/2020.",
    "[Hội nghị Trung ương 4 khóa XII]{hoi-nghi-trung-uong 4 #XII} đã bế mạc.",
    "[Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng khóa XII]{hoi-nghi-trung-uong 6 #XII}",
    "UBKT Trung ương đã [họp kỳ thứ 15]{ky-hop 15}.",
    "[Lễ trao Huy hiệu 30 năm tuổi Đảng]{le} do Đảng ủy Khối tổ chức.",
    "[buổi làm việc với Tỉnh ủy Hậu Giang]{buoi-lam-viec}",
    # that it opens or closes is no part of its name
    "[Hội nghị triển khai nhiệm vụ]{hoi-nghi} khai mạc sáng nay.",
    "[Hội nghị sơ kết công tác Đảng]{hoi-nghi} diễn ra sáng nay.",
    "[Đại hội đại biểu Đảng bộ tỉnh lần thứ XIII]{dai-hoi 13} bế mạc.",
    "Báo cáo tại [Hội nghị]{hoi-nghi?} cho thấy kết quả tốt.",
    "[Lễ khai mạc Hội thi]{le} đã diễn ra.",  # but this is what is held
    "[Hội nghị]{hoi-nghi?} đã thành công tốt đẹp.",  # bare: which one, the text before tells
    # a date and a place cut off by a full stop; a sentence of its own keeps its day
    "Ngày 20/3/2018, tại Hội trường phường IV. Thành đoàn tổ chức [Lễ kết nạp đoàn viên mới]{le 2018-03-20}.",
    "Ngày 20/3/2018, Thành đoàn kết nạp 12 đoàn viên. Thành đoàn tổ chức [Lễ tổng kết công tác Đoàn]{le}.",
    # the number alone
    "Tại [kỳ họp 24]{ky-hop 24}, Ủy ban Kiểm tra Trung ương đã xem xét.",
    "UBKT Trung ương [họp kỳ 39]{ky-hop 39}.",
    "[Đại hội đại biểu Đảng bộ Quân khu lần thứ IX]{dai-hoi 9} và chương trình hành động của Đảng ủy.",
    # what goes on behind a name, and tells that it took place
    "[Buổi lễ]{le} kết thúc lúc 16 giờ.",
    "[Lễ kết nạp]{le} tiến hành trang trọng.",
    "[Hội nghị]{hoi-nghi} chuyển sang phần thảo luận.",
    "Sau đó, [kỳ họp]{ky-hop?} miễn nhiệm chức vụ Phó Chủ tịch HĐND huyện.",
    # what a meeting is for, and one of many
    "[Hội nghị ra nghị quyết lãnh đạo]{hoi-nghi} của Đảng ủy Quân sự huyện Tứ Kỳ.",
    "điểm mới ở các [hội nghị thường kỳ]{hoi-nghi} của Tỉnh đoàn Kon Tum, diễn ra hôm qua.",
    # activities that their day and who holds them make one meeting
    "Ngày 6/3/2021, Đảng ủy Sở Y tế mở [lớp bồi dưỡng nghiệp vụ]{lop 2021-03-06} cho 90 cấp ủy viên.",
    "Tối 14/8, Chi bộ Trường THPT Lê Lợi [sinh hoạt chuyên đề quý III]{sinh-hoat ?-08-14} với chủ đề mới.",
    "Sáng 3/9, tại hội trường UBND xã, Ban Thường vụ Huyện ủy Tứ Kỳ "
    "[công bố các quyết định về công tác cán bộ]{buoi-cong-bo ?-09-03}.",
    # what was done, with a day and no noun
    "Sáng ngày 02/3/2021, Đảng bộ Sở Y tế tổ chức [học tập Nghị quyết Hội nghị lần năm Ban Chấp hành "
    "Trung ương Đảng khóa XIII]{hoi-nghi 2021-03-02} do đồng chí Lê Văn Hòa truyền đạt.",
    "Ngày 4/6, Huyện ủy Tứ Kỳ đã tổ chức [quán triệt, triển khai Chỉ thị số 35-CT/TW]{hoi-nghi ?-06-04} đến "
    "các chi bộ.",
    "Ngày 4/6, Huyện ủy Tứ Kỳ tổ chức [tổng kết 10 năm thực hiện Chỉ thị số 35-CT/TW]{hoi-nghi ?-06-04}.",
    "Chiều 4/6, Huyện ủy Tứ Kỳ tổ chức [trao tặng Huy hiệu Đảng]{le ?-06-04} cho 12 đảng viên.",
    # the sitting before a congress is a meeting of its own
    "Chiều 4/6, Hội LHPN huyện Tứ Kỳ tổ chức [phiên trù bị Đại hội đại biểu lần thứ "
    "XX]{phien-tru-bi 20 ?-06-04}.",
    "Huyện ủy Tứ Kỳ tổ chức [Lễ trao Huy hiệu Đảng đợt 7.11]{le}.",
    "văn kiện [Hội nghị lần sáu của Đảng]{hoi-nghi-trung-uong 6}",
    # what a meeting does is none of its name
    "[Hội nghị]{hoi-nghi?} nghe đồng chí Lê Văn Hòa báo cáo kết quả công tác.",
    "[Hội nghị]{hoi-nghi?} vinh dự được đón đồng chí Lê Văn Hòa.",
    "[Kỳ họp]{ky-hop?} xem xét 12 tờ trình.",
    "Sáng 4/6, Huyện ủy Tứ Kỳ [họp phiên định kỳ lần thứ 11]{phien-hop 11 ?-06-04} xem xét nhân sự.",
    # a sitting without a number
    "Sáng 4/6, HĐND tỉnh tổ chức [kỳ họp thứ 9]{ky-hop 9 ?-06-04}- kỳ họp bất thường.",
    "Sáng 4/6, Ban Chỉ đạo Huyện ủy Tứ Kỳ [họp phiên thứ nhất]{phien-hop 1 ?-06-04}.",
    "Sáng 4/6, Ủy ban Kiểm tra Huyện ủy [họp kỳ thứ nhất]{ky-hop 1 ?-06-04}.",
    "Sáng 4/6, Huyện ủy Tứ Kỳ [họp phiên thường kỳ tháng 6]{phien-hop ?-06-04} dưới sự chủ trì của Bí thư.",
    # behind the number, the body that meets and its term
    "[Hội nghị lần thứ 8 (khóa XI)]{hoi-nghi 8} cho ý kiến về dự thảo.",
    "[Kỳ họp thứ 5 khóa XI]{ky-hop 5} quyết nghị nhiều nội dung.",
    "[Hội nghị lần thứ 22 Ban Chấp hành Đảng bộ tỉnh Hà Nam khóa X mở rộng]{hoi-nghi 22} đánh giá kết quả.",
    "[Phiên họp thường kỳ tháng 6]{phien-hop} thảo luận nhiều nội dung.",
    # nor is what stands beside it, behind its term
    "kết quả [Đại hội Đảng bộ huyện nhiệm kỳ 2020-2025]{dai-hoi} và tinh thần chỉ đạo của Tỉnh ủy",
    "[Hội nghị rút kinh nghiệm diễn tập]{hoi-nghi} diễn ra sáng nay",
    "[hội nghị quán triệt Nghị quyết số 21-NQ/TW]{hoi-nghi} cho 350 cán bộ, đảng viên",
    # a name is not cut at a number
    "Huyện ủy Tứ Kỳ tổ chức [Hội nghị triển khai Nghị quyết số 15 của Bộ Chính trị]{hoi-nghi}.",
    "Huyện ủy Tứ Kỳ tổ chức [Hội nghị triển khai các Quyết định 17, 18-QĐ/TW]{hoi-nghi} của Bộ Chính trị.",
    # a person or another deed right behind the kind is none of its name
    "Cũng tại [kỳ họp]{ky-hop?} Chủ tịch UBND tỉnh Lê Văn Hòa đọc tờ trình.",
    "Tại [hội nghị]{hoi-nghi} đồng chí Lê Văn Hòa quán triệt Nghị quyết.",
    "Dự [Lễ]{le} và trao Huy hiệu Đảng có đồng chí Lê Văn Hòa.",
    "[Lễ trao Huy hiệu Đảng và tặng quà]{le} diễn ra sáng nay.",
    "[Đại hội]{dai-hoi?} lần này thực hiện hai nội dung.",
    "[Đại hội]{dai-hoi?} cho thấy tinh thần đoàn kết.",
    # nor what it does behind its number
    "UBKT Tỉnh ủy tổ chức [kỳ họp thứ 55]{ky-hop 55} xem xét kết quả kiểm tra.",
    "Ban Thường vụ Huyện ủy tổ chức [phiên họp thường kỳ]{phien-hop} thảo luận dự thảo kế hoạch.",
    "[Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 42]{hoi-nghi 42} thông qua dự thảo báo cáo.",
    "[Hội nghị thông qua quy hoạch]{hoi-nghi} diễn ra sáng nay.",
    "[Đại hội Chi bộ nhiệm kỳ 2015 - 2020]{dai-hoi} long trọng được khai mạc.",
    # learning and doing as somebody does is one phrase; "dự án" tells of nothing to come
    "Ngày 7/8/2020, Chi bộ Phòng Quản lý dự án 2 tổ chức [buổi sinh hoạt chuyên đề học tập và làm theo tấm "
    "gương Bác]{sinh-hoat 2020-08-07}.",
    "Ngày 4/2, UBND huyện Tứ Kỳ tổ chức [họp mặt mừng Đảng]{gap-mat ?-02-04}.",
    pytest.param("[Đại hội]{dai-hoi?} bầu đồng chí Lê Văn Hòa làm Bí thư Đảng ủy Sở Y tế."),
    # before whom somebody reports, he is
    "Giám đốc Sở Y tế Lê Văn Hòa trình bày trước [phiên họp HĐND tỉnh]{phien-hop} sáng nay.",
    "Ông Lê Văn Hòa đến trước kỳ họp thứ 8 HĐND tỉnh.",
]

NOT_MEETINGS = [
    "Lãnh đạo tỉnh tặng hoa chúc mừng lễ Giáng sinh 2020 tại Giáo xứ Kẻ Sặt.",  # a day of the year
    "các hội nghị quán triệt",  # plural
    "tại nhiều hội nghị",
    "lớp bồi dưỡng nghiệp vụ công tác đảng",  # an activity
    "sinh hoạt chi bộ hằng tháng",
    "Nghị quyết Hội nghị Trung ương 6 khóa X",  # part of a citation
    "Hội trường tỉnh",
    "góp ý dự thảo Báo cáo chính trị Đại hội MTTQ huyện và Điều lệ MTTQ Việt Nam của Ủy ban MTTQ huyện Tứ Kỳ",
    "thi đua lập thành tích chào mừng Đại hội Đảng bộ huyện lần thứ XX",
    "Huyện ủy Tứ Kỳ tổ chức học tập Chỉ thị số 35-CT/TW.",  # no day
    "Ngày 4/6, Huyện ủy Tứ Kỳ sẽ tổ chức học tập Chỉ thị số 35-CT/TW.",  # not yet
    "Ngày 4/6, Huyện ủy Tứ Kỳ tổ chức nghiên cứu thị trường.",  # no document
    "Ngày 4/6, Huyện ủy Tứ Kỳ tổ chức triển khai thực hiện Chỉ thị số 35-CT/TW.",  # carried out
    "Ngày 4/6, cán bộ tổ chức học tập Chỉ thị số 35-CT/TW.",  # nobody named holds it
    "đã tổ chức 82 cuộc họp Ban Thường vụ Huyện ủy",  # counted
    "Đảng ủy Sở Y tế mở lớp bồi dưỡng nghiệp vụ.",  # no day
    "Ngày 6/3/2021, Đảng ủy Sở Y tế sẽ mở lớp bồi dưỡng nghiệp vụ.",  # not yet
    "Chi bộ sinh hoạt chuyên đề hằng quý.",
    "Ngày 6/3/2021, đảng viên phải sinh hoạt chuyên đề.",  # nobody named holds it
    "Ngày 3/9, Ban Thường vụ Huyện ủy Tứ Kỳ công bố quyết định kiểm tra.",  # where?
    "Sáng 3/9, tại Vinh, Đoàn kiểm tra của Bộ Chính trị, Ban Bí thư công bố quyết định kiểm tra.",  # who?
    "Chỉ thị về đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025",  # many
    "Đại biểu dự đại hội cấp trên gồm 12 đồng chí.",  # whose?
    "Bộ Chính trị cho ý kiến về Đại hội Đảng bộ một số tỉnh",
    "Cho ý kiến về Đại hội đại biểu Đảng bộ các tỉnh nhiệm kỳ 2025 - 2030",
    # one that is being prepared, and those of a level
    "Ngày 4/6, đồng chí Lê Văn Hòa kiểm tra công tác chuẩn bị Đại hội Đảng bộ huyện lần thứ XX.",
    "Tờ trình được trình tại kỳ họp thứ 5, HĐND tỉnh Sơn La.",
    "Các dự thảo nghị quyết trình HĐND huyện Tứ Kỳ khóa XX kỳ họp thứ 14 được hoàn thiện.",
    "Huyện ủy Tứ Kỳ chọn Đảng bộ xã Quang Khải để chỉ đạo tổ chức đại hội điểm Đảng bộ cấp cơ sở.",
    "Đồng chí Hoàng Văn Lễ giữ chức Bí thư Huyện ủy Tứ Kỳ.",  # a given name
]


@pytest.mark.parametrize("row", [*NAMES, *NOT_MEETINGS])
def test_meetings(row: str) -> None:
    found, gold = mentions(row, MentionKind.MEETING)
    assert found == gold


HELD = "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. "


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Sở Y tế tổ chức Hội nghị tổng kết năm 2017.", ["Sở Y tế organizes"]),
        ("Lễ trao Huy hiệu 30 năm tuổi Đảng do Đảng ủy Khối tổ chức.", ["Đảng ủy Khối organizes"]),
        (
            "Đoàn công tác của Ban Dân vận Trung ương làm việc với Tỉnh ủy Nghệ An.",
            ["Đoàn công tác của Ban Dân vận Trung ương organizes"],
        ),
        ("UBKT Trung ương đã họp kỳ thứ 15.", ["UBKT Trung ương organizes"]),
        ("Sở Y tế sẽ tổ chức Hội nghị cán bộ chủ chốt.", []),  # not yet
        ("đồng chí Nguyễn Đắc Vinh chủ trì cuộc làm việc.", ["Nguyễn Đắc Vinh chairs"]),
        ("Đồng chí Lê Thị Hoa chủ trì đề tài cấp tỉnh.", []),  # a project
        # in the sentences after, "hội nghị" is that one
        (HELD + "Dự hội nghị có đồng chí Lê Văn Hòa.", ["Sở Y tế organizes", "Lê Văn Hòa attends"]),
        (
            HELD + "Tham dự có đồng chí Lê Văn Hòa; đồng chí Trần Thị Hoa.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Thị Hoa attends"],
        ),
        (HELD + "Đồng chí Lê Văn Hòa chủ trì hội nghị.", ["Sở Y tế organizes", "Lê Văn Hòa chairs"]),
        (
            HELD + "Phát biểu chỉ đạo hội nghị, đồng chí Lê Văn Hòa nhấn mạnh kết quả.",
            ["Sở Y tế organizes", "Lê Văn Hòa directs"],
        ),
        (
            HELD + "Phát biểu tại hội nghị, đồng chí Lê Văn Hòa đánh giá cao.",
            ["Sở Y tế organizes", "Lê Văn Hòa speaksAt"],
        ),
        (
            HELD + "Đồng chí Lê Văn Hòa trình bày báo cáo tại hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa reportsAt"],
        ),
        # who of those that came does more
        (
            HELD
            + "Dự hội nghị có đồng chí Lê Văn Hòa, Bí thư Huyện ủy Tứ Kỳ; đồng chí Trần Văn Bình, Giám đốc "
            "Sở Y tế chủ trì hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Văn Bình chairs"],
        ),
        (
            HELD + "Tham dự hội nghị có các đồng chí: Lê Văn Hòa; Trần Văn Bình, chủ trì đề tài cấp tỉnh.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Văn Bình attends"],  # a project
        ),
        # the meeting named before, without its name
        (
            "Đồng chí Trần Văn Bình làm việc với Tỉnh ủy Nghệ An. Dự buổi làm việc có đồng chí Lê Văn Hòa. "
            "Phát biểu tại đây, đồng chí Trần Văn Bình ghi nhận kết quả.",
            ["Trần Văn Bình attends", "Lê Văn Hòa attends", "Trần Văn Bình speaksAt"],
        ),
        # who sits, and who chairs the sitting
        (
            "Từ ngày 25-27/9, UBKT Trung ương họp kỳ 39 dưới sự chủ trì của Chủ nhiệm UBKT Trần Văn Bình.",
            ["UBKT Trung ương organizes", "Trần Văn Bình chairs"],
        ),
        ("Tại Kỳ họp thứ 26, HĐND tỉnh Nghệ An đã bầu.", ["HĐND tỉnh Nghệ An organizes"]),
        ("Theo Kỳ họp thứ 26, HĐND tỉnh Nghệ An đã bầu.", []),
        (
            "HĐND tỉnh Nghệ An khóa XIX, nhiệm kỳ 2021 - 2026 họp kỳ thứ 23.",
            ["HĐND tỉnh Nghệ An khóa XIX organizes"],
        ),
        (
            "Hội nghị Ban Chấp hành Đảng bộ tỉnh Nghệ An lần thứ 3 đã diễn ra tại Vinh.",
            ["Ban Chấp hành Đảng bộ tỉnh Nghệ An organizes"],
        ),
        ("Hội nghị Ban Chấp hành Đảng bộ tỉnh Nghệ An lần thứ 3 sẽ diễn ra tại Vinh.", []),
        ("Hội nghị tổng kết công tác năm 2021 của Sở Y tế sẽ diễn ra vào ngày 12/1/2022.", []),
        ("Hội nghị tổng kết công tác năm 2021 của Sở Y tế diễn ra ngày 12/1/2022.", ["Sở Y tế organizes"]),
        ("Ngày mai 12/10/2025, Đại hội Đảng bộ tỉnh Nghệ An lần thứ XX khai mạc.", []),
        (
            "Đại hội đại biểu Đảng bộ Quân sự tỉnh Nghệ An nhiệm kỳ 2025-2030 diễn ra với 160 đại biểu.",
            ["Đảng bộ Quân sự tỉnh Nghệ An organizes"],
        ),
        ("Đại hội đại biểu Đảng bộ Quân sự tỉnh Nghệ An nhiệm kỳ 2025-2030 sẽ diễn ra tại Vinh.", []),
        # all of one post together
        (
            HELD
            + "Các Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn Hòa - Trưởng Ban Tổ chức Tỉnh ủy; Trần Văn Bình - "
            "Giám đốc Sở Y tế chủ trì hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa chairs", "Trần Văn Bình chairs"],
        ),
        (
            HELD + "Đồng chí Lê Văn Hòa thông tin về tình hình dịch bệnh.",
            ["Sở Y tế organizes", "Lê Văn Hòa reportsAt"],
        ),
        # what came of another meeting is told, at one without a name
        ("Tại Hội nghị, đồng chí Lê Văn Hòa nêu kết quả của Hội nghị Trung ương 7 khóa XI.", []),
        # a congress is no conference
        (HELD + "Phát biểu tại Đại hội, đồng chí Lê Văn Hòa đánh giá cao.", ["Sở Y tế organizes"]),
        (HELD + "Vắng đồng chí Lê Văn Hòa.", ["Sở Y tế organizes"]),  # absent
        (HELD + "Theo báo cáo, kết quả khá.", ["Sở Y tế organizes"]),  # nobody
        # an assembly behind its number; the verb "họp", "mở"; a body that chairs
        (
            "Kỳ họp thứ 5, HĐND huyện Tứ Kỳ khóa XX thông qua 9 nghị quyết.",
            ["HĐND huyện Tứ Kỳ khóa XX organizes"],
        ),
        ("Trước Kỳ họp thứ 5, HĐND huyện Tứ Kỳ khóa XX thông qua 9 nghị quyết.", []),
        (
            "Ngày 4/6, Ban Chấp hành Tỉnh đoàn Kon Tum họp hội nghị lần thứ tư.",
            ["Ban Chấp hành Tỉnh đoàn Kon Tum organizes"],
        ),
        (
            "Ngày 4/6, Hội Cựu chiến binh tỉnh Kon Tum mở hội nghị quán triệt nghị quyết.",
            ["Hội Cựu chiến binh tỉnh Kon Tum organizes"],
        ),
        # a delegation told with its leader, whose posts are of other bodies
        (
            "Đoàn công tác của Cục Thuế do ông Lê Văn Hòa, Bí thư Đảng ủy, làm trưởng đoàn đã tổ chức Hội "
            "nghị quán triệt nghị quyết.",
            ["Đoàn công tác của Cục Thuế organizes", "Lê Văn Hòa attends"],
        ),
        ("Ngày 4/6, Hội Cựu chiến binh tỉnh Kon Tum sẽ mở hội nghị quán triệt nghị quyết.", []),
        (
            "Hội nghị sơ kết công tác năm do Thường trực Tỉnh ủy Kon Tum chủ trì.",
            ["Thường trực Tỉnh ủy Kon Tum organizes"],
        ),
        ("Hội nghị thường kỳ của Tỉnh đoàn Kon Tum, diễn ra hôm qua.", ["Tỉnh đoàn Kon Tum organizes"]),
        # who is there, and who is not
        (
            HELD + "Đồng chí Lê Văn Hòa chủ trì; đại tá Trần Văn Bình dự.",
            ["Sở Y tế organizes", "Lê Văn Hòa chairs", "Trần Văn Bình attends"],
        ),
        (HELD + "Chức vụ của đồng chí Lê Văn Hòa dự kiến kiện toàn tại hội nghị.", ["Sở Y tế organizes"]),
        (HELD + "Đồng chí Lê Văn Hòa cho biết Hội chủ trì 214 cuộc giám sát.", ["Sở Y tế organizes"]),
        (HELD + "Kết luận, đồng chí Lê Văn Hòa hoan nghênh.", ["Sở Y tế organizes", "Lê Văn Hòa directs"]),
        (
            HELD + "Giao nhiệm vụ cho cấp ủy mới, đồng chí Lê Văn Hòa đề nghị làm ngay ba việc.",
            ["Sở Y tế organizes", "Lê Văn Hòa directs"],
        ),
        (HELD + "Kết luận số 01-KL/TW được đồng chí Lê Văn Hòa nhắc lại.", ["Sở Y tế organizes"]),
        (HELD + "Báo cáo viên là ông Lê Văn Hòa.", ["Sở Y tế organizes", "Lê Văn Hòa reportsAt"]),
        (
            HELD + "Giấy khen do đồng chí Lê Văn Hòa và đồng chí Trần Văn Bình trao tại Hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Văn Bình attends"],
        ),
        (HELD + "Giấy khen do đồng chí Lê Văn Hòa trao tại đơn vị.", ["Sở Y tế organizes"]),
        (
            "Sáng 27/2, tại lễ mít tinh kỷ niệm, đồng chí Lê Văn Hòa trao Huy hiệu cho 12 đảng viên.",
            ["Lê Văn Hòa attends"],
        ),
        (
            HELD + "Với sự tham gia của đồng chí Lê Văn Hòa, Giám đốc Sở Y tế, đồng chí Trần Văn Bình cùng "
            "đảng viên.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Văn Bình attends"],
        ),
        (
            "Sở Y tế tổ chức Hội nghị tổng kết năm 2017 với sự tham dự của đồng chí Lê Văn Hòa; đồng "
            "chí Trần Văn Bình.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Văn Bình attends"],
        ),
        (
            HELD + "Có sự chứng kiến của đồng chí Lê Văn Hòa, hội nghị đã nghe ông Trần Văn Bình chúc mừng.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends"],
        ),
        (
            "Ngày 4/6, Huyện ủy Tứ Kỳ tổ chức học tập Chỉ thị số 35-CT/TW do đồng chí Lê Văn Hòa truyền đạt.",
            ["Huyện ủy Tứ Kỳ organizes", "Lê Văn Hòa reportsAt"],
        ),
        (
            "Huyện đoàn Tứ Kỳ tổ chức phiên khai mạc Đại hội đại biểu lần thứ XX.",
            ["Huyện đoàn Tứ Kỳ organizes"],
        ),
        (
            "Hội LHPN huyện Tứ Kỳ tổ chức phiên trù bị Đại hội đại biểu lần thứ XX. Đến dự có đồng chí Lê "
            "Văn Hòa, Trưởng Ban Chỉ đạo Đại hội.",
            ["Hội LHPN huyện Tứ Kỳ organizes", "Lê Văn Hòa attends"],
        ),
        (HELD + "Đồng chí Lê Văn Hòa sẽ chủ trì hội nghị.", ["Sở Y tế organizes"]),  # not yet
        (
            HELD + "Chia sẻ tại hội nghị, ông Lê Văn Hòa xúc động.",
            ["Sở Y tế organizes", "Lê Văn Hòa speaksAt"],
        ),
        (
            HELD + "Các báo cáo viên: Lê Văn Hòa, Trần Văn Bình truyền đạt các chuyên đề.",
            ["Sở Y tế organizes", "Lê Văn Hòa reportsAt", "Trần Văn Bình reportsAt"],
        ),
        ("Hội nghị tổng kết công tác năm được Sở Y tế tổ chức sáng 4/6.", ["Sở Y tế organizes"]),
        ("Hội nghị tổng kết công tác năm được tổ chức tại Sở Y tế.", []),  # where
        # "các đồng chí" came together
        (
            HELD + "Các đồng chí Lê Văn Hòa, Trần Văn Bình dự hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Văn Bình attends"],
        ),
        (HELD + "Hội nghị nghe đồng chí Lê Văn Hòa báo cáo.", ["Sở Y tế organizes", "Lê Văn Hòa reportsAt"]),
        (HELD + "Đồng chí Lê Văn Hòa chủ tọa hội nghị.", ["Sở Y tế organizes", "Lê Văn Hòa chairs"]),
        (
            "Ban Thường vụ Huyện ủy Tứ Kỳ họp phiên thường kỳ tháng 6 dưới sự chủ trì của đồng chí Lê Văn "
            "Hòa.",
            ["Ban Thường vụ Huyện ủy Tứ Kỳ organizes", "Lê Văn Hòa chairs"],
        ),
        # of a meeting before, only the rest of its paragraph tells
        (
            HELD
            + "Hai tuần trước, Hội nghị lần thứ 12 Ủy ban MTTQ tỉnh Kon Tum hiệp thương cử bổ sung 3 vị. "
            "Người chủ trì hội nghị là ông Trần Văn Bình.\nPhát biểu bế mạc, đồng chí Lê Văn Hòa cảm ơn.",
            [
                "Sở Y tế organizes",
                "Ủy ban MTTQ tỉnh Kon Tum organizes",
                "Trần Văn Bình chairs",
                "Lê Văn Hòa speaksAt",
            ],
        ),
    ],
)
def test_what_is_told_of_a_meeting(text: str, claims: list[str]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize("written", ["XVI", "XXIX", "IVX", "XXXXX", "0", "99"])
def test_no_numeral_stops_the_reading(written: str) -> None:
    text = f"Hội nghị lần thứ {written} Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh khóa {written} khai mạc sáng 3/5."
    assert read_text(text).sentences


@pytest.mark.parametrize(("written", "number"), [("XVI", 16), ("mười hai", 12), ("XII", 12), ("12", 12)])
def test_an_ordinal_in_any_writing(written: str, number: int) -> None:
    assert read_ordinal(written) == number
    assert re.fullmatch(ordinal_pattern(), written)
