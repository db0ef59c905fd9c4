"""Who did what at a meeting that a sentence opens or closes with, and who was only told to hold one."""

import pytest

from extract.told import told

HELD = "Sở Y tế tổ chức Hội nghị tổng kết năm 2017. "


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        # the sentence closes with where it was
        (
            "Chủ tịch UBND tỉnh Lê Văn Hòa tặng Bằng khen cho các tập thể tại Hội nghị tổng kết thi đua.",
            ["Lê Văn Hòa attends"],
        ),
        (
            "Sáng 3/2, đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy đã trao Huy hiệu Đảng tại Lễ kỷ niệm 90 năm Ngày "
            "thành lập Đảng.",
            ["Lê Văn Hòa attends"],
        ),
        ("Ông Lê Văn Hòa cho biết như vậy tại Hội nghị giao ban báo chí.", ["Lê Văn Hòa speaksAt"]),
        ("Ông Lê Văn Hòa đưa ra yêu cầu trên tại cuộc họp Ban Thường vụ Tỉnh ủy.", ["Lê Văn Hòa speaksAt"]),
        # what others did there, or what is still to come
        ("Đồng chí Lê Văn Hòa được bầu vào Ban Chấp hành tại Đại hội Đảng bộ tỉnh lần thứ XVIII.", []),
        ("Ông Lê Văn Hòa sẽ trao Bằng khen tại Hội nghị tổng kết thi đua.", []),
        ("Thực hiện ý kiến của ông Lê Văn Hòa tại Hội nghị giao ban báo chí, Sở Y tế đã rà soát.", []),
        ("Ông Lê Văn Hòa cho biết nội dung thông qua tại Hội nghị giao ban báo chí.", []),
        # who is told to hold a meeting or to chair it does neither
        ("Ông Lê Văn Hòa giao Ban Tổ chức Tỉnh ủy chủ trì Hội nghị tổng kết thi đua.", []),
        ("Đồng chí Lê Văn Hòa chỉ đạo Huyện ủy Tứ Kỳ tổ chức Hội nghị kiểm điểm.", []),
        ("Hội nghị tổng kết thi đua sẽ do Huyện ủy Tứ Kỳ chủ trì tổ chức.", []),
        ("Tháng 10 tới, Huyện ủy Tứ Kỳ tổ chức Hội nghị biểu dương.", []),
        ("Từ ngày 5 tới 7/8, Huyện ủy Tứ Kỳ tổ chức Hội nghị tập huấn.", ["Huyện ủy Tứ Kỳ organizes"]),
        # who is chosen for a meeting has not come to it yet
        ("Đồng chí Lê Văn Hòa trúng cử đại biểu dự Đại hội Đảng bộ tỉnh lần thứ XIX.", []),
        ("Ông Lê Văn Hòa được cử là đại biểu đi dự Đại hội Đảng bộ tỉnh lần thứ XIX.", []),
        ("Ông Lê Văn Hòa cùng các đại biểu dự Đại hội Đảng bộ tỉnh lần thứ XIX.", ["Lê Văn Hòa attends"]),
        # the first of those who work together, whatever the verb
        (
            "Hội Nông dân tỉnh phối hợp với Sở Y tế và Sở Nội vụ mở Hội nghị tổng kết phong trào.",
            ["Hội Nông dân tỉnh organizes"],
        ),
        (
            "Hội nghị đối thoại giữa Bí thư Huyện ủy Lê Văn Hòa với nông dân do Huyện ủy Tứ Kỳ tổ chức.",
            ["Huyện ủy Tứ Kỳ organizes", "Lê Văn Hòa attends"],
        ),
        # a long name between the verb and those who chair
        (
            "Chủ trì Hội nghị tổng kết công tác tổ chức xây dựng Đảng năm 2019 là các đồng chí: Lê Văn Hòa, "
            "Trưởng Ban; Trần Thị Hoa, Phó Trưởng Ban.",
            ["Lê Văn Hòa chairs", "Trần Thị Hoa chairs"],
        ),
        (
            "Đoàn Chủ tịch điều hành Đại hội đại biểu Đảng bộ xã Tân Kỳ lần thứ XXV gồm các đồng chí: Lê Văn "
            "Hòa, Trần Thị Hoa.",
            ["Lê Văn Hòa chairs", "Trần Thị Hoa chairs"],
        ),
        # all that chair together, but not who acts behind a comma
        (
            "Sáng 4/6 diễn ra Hội nghị sơ kết thi đua dưới sự chủ trì của Bí thư Tỉnh ủy Lê Văn Hòa và "
            "Chủ tịch UBND tỉnh Trần Thị Hoa.",
            ["Lê Văn Hòa chairs", "Trần Thị Hoa chairs"],
        ),
        (
            "Dưới sự chủ trì của đồng chí Lê Văn Hòa, bà Trần Thị Hoa đã khai mạc Hội nghị sơ kết thi đua.",
            ["Lê Văn Hòa chairs", "Trần Thị Hoa speaksAt"],
        ),
        # the day before the meeting with which a sentence opens
        (
            "Trước đó, ngày 4/4, tại buổi họp tổng kết công tác quý I, ông Lê Văn Hòa cho biết đã xong.",
            ["Lê Văn Hòa speaksAt"],
        ),
        (
            "Chiều cùng ngày, tại buổi làm việc với Đảng ủy Sở Y tế, ông Lê Văn Hòa đánh giá cao.",
            ["Lê Văn Hòa speaksAt"],
        ),
        ("Cuốn sách do ông Lê Văn Hòa chủ trì biên soạn được giới thiệu tại Hội thảo về xây dựng Đảng.", []),
        ("Danh sách đại biểu dự Đại hội Đảng bộ tỉnh lần thứ XIX gồm các đồng chí: Lê Văn Hòa.", []),
        # who held it: told with its day, by the noun, as part of a whole
        (
            "Đảng ủy Sở Y tế chiều 9/9 đã có buổi làm việc với Tỉnh ủy Nghệ An.",
            ["Đảng ủy Sở Y tế organizes"],
        ),
        (
            "Sáng 6/8, Đảng ủy Sở Y tế hội nghị trực tuyến quán triệt Nghị quyết.",
            ["Đảng ủy Sở Y tế organizes"],
        ),
        (
            "Ngày 7/10, Trường Chính trị tỉnh - Tỉnh ủy Hậu Giang phối hợp với Sở Y tế tổ chức Hội thảo.",
            ["Trường Chính trị tỉnh organizes"],
        ),
        (
            "Bí thư Tỉnh ủy, ông Lê Văn Hòa; Bí thư Tỉnh đoàn, anh Trần Nam tới dự Hội nghị sơ kết.",
            ["Lê Văn Hòa attends", "Trần Nam attends"],
        ),
        # words of names are no verbs: "Hội", "Báo", "Phát thanh", "Tổ chức"
        (
            "Hội nghị sơ kết thi đua có sự tham dự của đồng chí Lê Văn Hòa, Chủ tịch Hội Nông dân tỉnh; bà "
            "Trần Thị Hoa, Tổng Biên tập Báo Hà Nam; đồng chí Đỗ Văn Nam, Giám đốc Đài Phát thanh tỉnh.",
            ["Lê Văn Hòa attends", "Trần Thị Hoa attends", "Đỗ Văn Nam attends"],
        ),
        (
            "Đồng chí Lê Văn Hòa, Trưởng Ban Tổ chức Tỉnh ủy trao thưởng tại Hội nghị tổng kết thi đua.",
            ["Lê Văn Hòa attends"],
        ),
        # what others are to say there, what is said beside it, what is still to come
        ("Đồng chí Lê Văn Hòa yêu cầu Sở Y tế báo cáo tại Hội nghị giao ban tháng 5.", []),
        ("Ông Lê Văn Hòa trình bày nguyện vọng với phóng viên bên lề Hội nghị tổng kết thi đua.", []),
        ("Hội nghị tổng kết thi đua dự kiến tổ chức ngày 9/10 do Hội Nông dân tỉnh chủ trì.", []),
        (
            "Ngày 6/5, Huyện ủy Tứ Kỳ khai giảng lớp bồi dưỡng nhận thức về Đảng khóa I.",
            ["Huyện ủy Tứ Kỳ organizes"],
        ),
        # how it went off
        ("Kỳ họp thứ Bảy, HĐND huyện Tứ Kỳ đã hoàn thành chương trình.", ["HĐND huyện Tứ Kỳ organizes"]),
        ("Kỳ họp thứ 5 HĐND huyện Tứ Kỳ chính thức bế mạc chiều nay.", ["HĐND huyện Tứ Kỳ organizes"]),
        ("Nghị quyết được HĐND huyện Tứ Kỳ khóa XVII, kỳ họp thứ 9 thông qua.", []),
    ],
)
def test_deeds_and_hosts(sentence: str, claims: list[str]) -> None:
    assert told(sentence) == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        # the meeting opens or closes with what is said
        (
            "Kết thúc hội nghị, đồng chí Lê Văn Hòa, Bí thư Huyện ủy yêu cầu.",
            ["Lê Văn Hòa speaksAt"],
        ),
        ("Mở đầu buổi làm việc, ông Lê Văn Hòa nêu bật kết quả.", ["Lê Văn Hòa speaksAt"]),
        ("Trong bài phát biểu chỉ đạo, đồng chí Lê Văn Hòa nhấn mạnh 5 việc.", ["Lê Văn Hòa speaksAt"]),
        ("Báo cáo viên tại hội nghị là đồng chí Lê Văn Hòa.", ["Lê Văn Hòa reportsAt"]),
        ("Thay mặt Huyện ủy, đồng chí Lê Văn Hòa ghi nhận kết quả.", ["Lê Văn Hòa speaksAt"]),
        ("Kết thúc đại hội, đồng chí Lê Văn Hòa trúng cử.", []),
        # who was heard
        ("Báo cáo tổng kết do Trưởng phòng Lê Văn Hòa trình bày nêu rõ kết quả.", ["Lê Văn Hòa reportsAt"]),
        ("Quyết định được đồng chí Lê Văn Hòa công bố.", ["Lê Văn Hòa reportsAt"]),
        ("Hội nghị đã nghe tham luận của đồng chí Lê Văn Hòa.", ["Lê Văn Hòa reportsAt"]),
        ("Các đại biểu nghe lại bài phát biểu của đồng chí Lê Văn Hòa.", []),
        ("Dự án do ông Lê Văn Hòa làm chủ đầu tư được trình bày.", []),
        ("Tại hội nghị, ông Lê Văn Hòa, 56 tuổi, tái đắc cử.", []),
        # it greets its guests
        ("Hội nghị vui mừng chào đón đồng chí Lê Văn Hòa tới dự.", ["Lê Văn Hòa attends"]),
        ("Buổi lễ trân trọng đón tiếp đồng chí Lê Văn Hòa.", ["Lê Văn Hòa attends"]),
        # on the occasion of it
        ("Nhân dịp này, đồng chí Lê Văn Hòa đã trao Bằng khen cho 3 tập thể.", ["Lê Văn Hòa attends"]),
        ("Đồng chí Lê Văn Hòa trao Bằng khen cho các tập thể.", []),
        ("Năm 2010, đồng chí Lê Văn Hòa được trao Bằng khen.", []),
        ("Đồng chí Lê Văn Hòa trao đổi kinh nghiệm.", []),
        # those who came stand in lines
        (
            "\nTham dự hội nghị có:\n- Đồng chí Lê Văn Hòa, Bí thư;\n- Đồng chí Trần Thị Hoa, Phó Bí thư.",
            ["Lê Văn Hòa attends", "Trần Thị Hoa attends"],
        ),
        ("\nKết quả bầu cử:\n- Đồng chí Lê Văn Hòa, Bí thư Huyện ủy.", []),
    ],
)
def test_what_was_done_at_the_meeting_told_of(sentence: str, claims: list[str]) -> None:
    assert told(HELD + sentence) == ["Sở Y tế organizes", *claims]
