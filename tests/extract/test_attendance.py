"""Who came to which meeting and who held it, where the sentence puts either in an unusual place."""

import pytest

from extract.told import told

HELD = "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. "
VISIT = "Đồng chí Trần Văn Bình có buổi làm việc với Tỉnh ủy Nghệ An. "


@pytest.mark.parametrize(
    ("sentence", "guests"),
    [
        ("Cùng dự buổi làm việc có các đồng chí: Lê Văn Hòa; Trần Thị Hoa.", ["Lê Văn Hòa", "Trần Thị Hoa"]),
        ("Đại biểu tỉnh tham gia buổi làm việc có đồng chí Lê Văn Hòa.", ["Lê Văn Hòa"]),
        ("Tham gia hội nghị có các đồng chí Lê Văn Hòa, Trần Thị Hoa.", ["Lê Văn Hòa", "Trần Thị Hoa"]),
        ("Phía bệnh viện có bác sĩ Lê Văn Hòa, Trưởng Phòng Tổ chức.", ["Lê Văn Hòa"]),
        ("Về phía địa phương có đồng chí Lê Văn Hòa.", ["Lê Văn Hòa"]),
        ("Giám đốc Sở Y tế Lê Văn Hòa cùng dự.", ["Lê Văn Hòa"]),
        ("Ông Lê Văn Hòa tham gia trả lời chất vấn tại phiên họp.", ["Lê Văn Hòa"]),
        # nobody came
        ("Phía đối tác, ông Lê Văn Hòa là giám đốc.", []),
        ("Ông Lê Văn Hòa từng dự thi.", []),
        ("Ông Lê Văn Hòa tham gia cách mạng năm 1960.", []),
        ("Ông Lê Văn Hòa trả lời chất vấn của cử tri.", []),
    ],
)
def test_who_came(sentence: str, guests: list[str]) -> None:
    assert told(VISIT + sentence) == ["Trần Văn Bình attends", *(f"{guest} attends" for guest in guests)]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # the visitor stands behind the visit
        (
            "Chiều 29/7, làm việc với tỉnh Nghệ An, kiểm tra tiến độ, Phó Thủ tướng Lê Văn Hòa đề nghị làm "
            "nhanh hơn.",
            ["Lê Văn Hòa attends"],
        ),
        ("Trước đó, làm việc với tỉnh Nghệ An, ông Lê Văn Hòa đánh giá cao.", ["Lê Văn Hòa attends"]),
        ("Sau khi bàn về việc làm việc với tỉnh Nghệ An, ông Lê Văn Hòa đánh giá cao.", []),  # not yet
        ("Làm việc với tỉnh Nghệ An và ông Lê Văn Hòa.", []),  # who was met
        # a report in somebody's name
        (
            HELD + "Thay mặt Đảng ủy, đồng chí Lê Văn Hòa báo cáo kết quả.",
            ["Sở Y tế organizes", "Lê Văn Hòa reportsAt"],
        ),
        (HELD + "Đồng chí Lê Văn Hòa báo cáo kết quả.", ["Sở Y tế organizes"]),  # to whom, is open
        # a word in the discussion
        (
            HELD + "Đồng chí Lê Văn Hòa, Trưởng Trạm Y tế xã tham gia thảo luận tại hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa speaksAt"],
        ),
        (HELD + "Đồng chí Lê Văn Hòa tham gia thảo luận dự án luật.", ["Sở Y tế organizes"]),
        # all that are listed held it
        (
            "Sáng 4/2, Tỉnh ủy Nghệ An, HĐND tỉnh, UBND tỉnh tổ chức Hội nghị tổng kết năm.",
            ["UBND tỉnh organizes", "Tỉnh ủy Nghệ An organizes", "HĐND tỉnh organizes"],
        ),
        # but not whose plan it was, or where
        ("Theo kế hoạch của Tỉnh ủy, UBND tỉnh tổ chức Hội nghị tổng kết năm.", ["UBND tỉnh organizes"]),
        ("Tại trụ sở Tỉnh ủy, UBND tỉnh tổ chức Hội nghị tổng kết năm.", ["UBND tỉnh organizes"]),
        # a sitting with its number, of which something else than the opening is told
        (
            "Ngày 7/7, kỳ họp thứ 13, HĐND TP Hà Nội khóa XIV bước vào nội dung chất vấn.",
            ["HĐND TP Hà Nội khóa XIV organizes"],
        ),
        (
            "Ngày 7/7, kỳ họp thứ 13, HĐND TP Hà Nội khóa XIV đã chính thức khai mạc.",
            ["HĐND TP Hà Nội khóa XIV organizes"],
        ),
        ("Dự kiến kỳ họp thứ 8 HĐND TP Hà Nội khóa XV diễn ra trong ba ngày.", []),  # to come
        # what a sitting does is told with its number
        (
            "Tiếp tục chương trình kỳ họp thứ 8, sáng 20/11, Quốc hội thảo luận tại hội trường.",
            ["Quốc hội organizes"],
        ),
        ("Chuẩn bị chương trình kỳ họp thứ 8, Quốc hội lấy ý kiến cử tri.", []),
        ("Sáng 6/4, Quốc hội họp phiên toàn thể tại hội trường.", ["Quốc hội organizes"]),
        # those who chair together, and who did more than be invited
        (
            HELD
            + "Ông Lê Văn Hòa - Bí thư Tỉnh ủy; bà Trần Thị Hoa - Giám đốc Sở Y tế đồng chủ trì hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa chairs", "Trần Thị Hoa chairs"],
        ),
        (
            HELD + "Ông Lê Văn Hòa - Bí thư Tỉnh ủy đến dự; bà Trần Thị Hoa chủ trì hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Thị Hoa chairs"],
        ),
        (
            HELD + "Các đồng chí: Đại tá Lê Văn Hòa, Bí thư Tỉnh ủy; Đại tá Trần Thị Hoa chủ trì hội nghị.",
            ["Sở Y tế organizes", "Lê Văn Hòa chairs", "Trần Thị Hoa chairs"],
        ),
        (
            HELD + "Tham dự hội nghị có các đảng viên và khách mời, ông Lê Văn Hòa.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends"],
        ),
        (
            "Chi bộ 2 đã tổ chức thành công Đại hội Chi bộ lần thứ II. Dự Đại hội có ông Lê Văn Hòa.",
            ["Chi bộ 2 organizes", "Lê Văn Hòa attends"],
        ),
        (
            "Dưới sự chủ trì của đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy và các đồng chí: Trần Thị Hoa, Phó "
            "Bí thư; Vũ Văn Tám, Hội nghị lần thứ 25 Ban Chấp hành Đảng bộ tỉnh Hà Nam đã được tổ chức.",
            [
                "Ban Chấp hành Đảng bộ tỉnh Hà Nam organizes",
                "Lê Văn Hòa chairs",
                "Trần Thị Hoa chairs",
                "Vũ Văn Tám chairs",
            ],
        ),
        (
            "Dưới sự chủ trì, điều hành của ông Lê Văn Hòa, HĐND tỉnh Hà Nam tổ chức Kỳ họp thứ Tám (kỳ họp "
            "chuyên đề).",
            ["HĐND tỉnh Hà Nam organizes", "Lê Văn Hòa chairs"],
        ),
        (HELD + "Chủ trì hội nghị đồng chí Lê Văn Hòa.", ["Sở Y tế organizes", "Lê Văn Hòa chairs"]),
        # who runs a body chairs no meeting
        (HELD + "Ông Lê Văn Hòa được giao điều hành Bệnh viện Đa khoa tỉnh.", ["Sở Y tế organizes"]),
        # several visitors, and who is told of last
        (
            "Các đồng chí: Lê Văn Hòa, Bí thư; Trần Thị Hoa, Phó Bí thư đã làm việc với Tỉnh ủy Hà Nam.",
            ["Lê Văn Hòa attends", "Trần Thị Hoa attends"],
        ),
        ("Chương trình làm việc của Tỉnh ủy Hà Nam có đồng chí Lê Văn Hòa.", []),  # no visit
        # a remark in brackets holds nothing; whoever works with others does
        (
            "Ngày 3/6, Chi bộ 5 (Đảng bộ Sở Y tế) đã tổ chức sinh hoạt chi bộ thường kỳ.",
            ["Chi bộ 5 organizes"],
        ),
        (
            "HĐND huyện Tứ Kỳ đã phối hợp với Ủy ban MTTQ Việt Nam huyện tổ chức Hội nghị tổng kết năm.",
            ["HĐND huyện Tứ Kỳ organizes"],
        ),
        (
            "Tại Phiên họp thứ 41 diễn ra sáng 6/1, dưới sự điều hành của ông Lê Văn Hòa, HĐND tỉnh Hà Nam "
            "đã thông qua nghị quyết.",
            ["HĐND tỉnh Hà Nam organizes", "Lê Văn Hòa chairs"],
        ),
        ("Hội nghị được kết nối trực tuyến. Dự hội nghị có ông Lê Văn Hòa.", ["Lê Văn Hòa attends"]),
        (
            HELD
            + "Dự và chủ trì Hội nghị có các đồng chí: Lê Văn Hòa, Bí thư Đảng ủy; đồng chí Trần Thị Hoa, "
            "Giám đốc; cùng dự có đồng chí Đỗ Văn Minh, Chánh Văn phòng.",
            ["Sở Y tế organizes", "Lê Văn Hòa chairs", "Trần Thị Hoa chairs", "Đỗ Văn Minh attends"],
        ),
        (
            HELD + "Dự Hội nghị có đồng chí Lê Văn Hòa; đồng chí Trần Thị Hoa chủ trì.",
            ["Sở Y tế organizes", "Lê Văn Hòa attends", "Trần Thị Hoa chairs"],
        ),
        # a reception before the talks: who chairs it chairs no talks
        (
            "Chủ tịch nước Lê Văn Hòa hội đàm với Chủ tịch nước Lào Bounmy Keovong. Chủ tịch nước Lê Văn Hòa "
            "và phu nhân chủ trì lễ đón chính thức.",
            ["Lê Văn Hòa attends", "Bounmy Keovong attends"],
        ),
        # who runs a body's affairs chairs nothing
        (
            HELD + "Ông Lê Văn Hòa, Phó Chủ tịch, điều hành hoạt động UBND tỉnh được bầu làm Phó Bí thư.",
            ["Sở Y tế organizes"],
        ),
        (HELD + "Ông Lê Văn Hòa điều hành Hội nghị.", ["Sở Y tế organizes", "Lê Văn Hòa chairs"]),
        # what the meeting was for, nobody did there
        ("Ông Lê Văn Hòa chủ trì Hội nghị công bố Quyết định kiểm tra.", ["Lê Văn Hòa chairs"]),
        # a name that holds "dự" tells of nothing to come
        (
            "Chi bộ Phòng Quản lý dự án 2 tổ chức Hội nghị tổng kết năm.",
            ["Chi bộ Phòng Quản lý dự án 2 organizes"],
        ),
        ("Chi bộ Phòng 1-2 tổ chức Đại hội chi bộ lần thứ II.", ["Chi bộ Phòng 1-2 organizes"]),
        ("Chi bộ 2 dự kiến tổ chức Đại hội chi bộ lần thứ II.", []),
    ],
)
def test_who_held_and_who_visited(text: str, claims: list[str]) -> None:
    assert told(text) == claims
