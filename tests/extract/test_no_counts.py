"""What a sentence counts or awards and says not to be done, and whose deed a number near two bodies is."""

import pytest

from extract.acted import acted
from extract.test_measures import measured
from extract.told import told as told_of_meetings


@pytest.mark.parametrize(
    "text",
    [
        # denied
        "Đảng bộ huyện Tứ Kỳ chưa kết nạp 3 đảng viên.",
        "Chưa đến 10 đảng viên được kết nạp trong năm 2023.",
        "Đảng ủy xã Hà Kỳ không kỷ luật 3 đảng viên này.",
        "Công an tỉnh Hải Dương không khởi tố 3 vụ án.",
        "UBND tỉnh Hải Dương không tặng Bằng khen cho Hội Nông dân huyện Tứ Kỳ.",
        "Hội Nông dân huyện Tứ Kỳ chưa được UBND tỉnh Hải Dương tặng Bằng khen.",
        # denied by others
        "Công an tỉnh Hải Dương bác bỏ thông tin đã khởi tố 12 bị can.",
        "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ phủ nhận việc kỷ luật 30 đảng viên.",
        # put off, or taken back
        "Tòa án nhân dân tỉnh Hải Dương hoãn phiên tòa xét xử 12 bị cáo.",
        "UBND tỉnh Hải Dương thu hồi quyết định tặng Bằng khen cho Hội Nông dân huyện Tứ Kỳ.",
        # on a condition alone
        "Nếu được giao thêm, Đảng bộ huyện Tứ Kỳ sẽ kết nạp 200 đảng viên.",
        "Nếu hoàn thành nhiệm vụ, Hội Nông dân huyện Tứ Kỳ sẽ được UBND tỉnh Hải Dương tặng Bằng khen.",
        "Trong trường hợp vi phạm, Đảng ủy xã Hà Kỳ kỷ luật 2 đảng viên.",
        # held to be possible or due, weighed, or coming to so many a year
        "Đảng bộ huyện Tứ Kỳ có thể kết nạp 150 đảng viên.",
        "Bình quân mỗi năm, Đảng bộ huyện Tứ Kỳ kết nạp 150 đảng viên.",
        "Ông Nguyễn Văn Tám cho rằng Huyện ủy Tứ Kỳ cần trao Bằng khen cho 5 tập thể.",
        "Hội Nông dân xã Hà Kỳ xứng đáng được UBND huyện Tứ Kỳ tặng Giấy khen.",
        "Hội đồng Thi đua - Khen thưởng tỉnh Hải Dương bỏ phiếu xét tặng Cờ thi đua cho 3 tập thể.",
        "Ủy ban Kiểm tra Huyện ủy Tứ Kỳ xóa kỷ luật cho 3 đảng viên.",
        "Đảng bộ huyện Tứ Kỳ dự định thành lập 3 chi bộ mới.",
        # asked of the reader, only advised, or another's decision that is not followed
        "Liệu Đảng bộ huyện Tứ Kỳ có kết nạp được 150 đảng viên không?",
        "Ban Tổ chức Tỉnh ủy Hải Dương tham mưu kỷ luật 3 đảng viên.",
        "Viện kiểm sát nhân dân huyện Tứ Kỳ không phê chuẩn quyết định khởi tố 3 bị can.",
        "Tòa án nhân dân tỉnh Hải Dương hủy bản án của Tòa án nhân dân huyện Tứ Kỳ xét xử 3 bị cáo.",
        "UBND tỉnh Hải Dương trình HĐND tỉnh xem xét, thông qua 15 nghị quyết.",
        "Chi bộ thôn 3 hoãn lễ kết nạp chị Phạm Thị Hồng.",
        "Lẽ ra Đảng bộ huyện Tứ Kỳ đã kết nạp 150 đảng viên.",
        "Hằng năm, UBND tỉnh Hải Dương tặng Bằng khen cho khoảng 50 tập thể.",
        "Đảng bộ xã Hà Kỳ lỡ cơ hội được Tỉnh ủy Hải Dương tặng Bằng khen.",
        # taken for another
        "Ông Nguyễn Văn Tám nhận Bằng khen thay ông Lê Văn Chín.",
        "Bà Phạm Thị Hồng nhận Huy hiệu 70 năm tuổi Đảng của chồng.",
        "Đảng bộ huyện Tứ Kỳ được giao kết nạp 150 đảng viên.",
        "Viện kiểm sát nhân dân tỉnh Hải Dương phê chuẩn quyết định khởi tố 3 bị can.",
        "Ngày mai, Tòa án nhân dân tỉnh Hải Dương xét xử 3 bị cáo.",
        # only talked about, prepared or feared
        "Đảng ủy xã Hà Kỳ lập hồ sơ kết nạp 3 đảng viên.",
        "Đảng ủy xã Hà Kỳ hoàn thiện thủ tục kết nạp 3 đảng viên.",
        "Đảng ủy xã Hà Kỳ thảo luận việc kỷ luật 2 đảng viên.",
        "Đảng ủy xã Hà Kỳ nghe báo cáo việc chi bộ kỷ luật 2 đảng viên.",
        "Đảng ủy xã Hà Kỳ xin ý kiến Huyện ủy Tứ Kỳ về việc giải thể 3 chi bộ.",
        "Đảng ủy xã Hà Kỳ khiếu nại quyết định kỷ luật 2 đảng viên.",
        "Đảng ủy xã Hà Kỳ đủ điều kiện thành lập 3 chi bộ.",
        # laid upon others
        "Huyện ủy Tứ Kỳ giao Đảng ủy xã Hà Kỳ kiểm tra 2 chi bộ.",
        "Huyện ủy Tứ Kỳ giao chỉ tiêu cho Đảng bộ xã Hà Kỳ kết nạp 10 đảng viên.",
        "Tỉnh ủy Hải Dương giao huyện kết nạp 150 đảng viên.",
        "Huyện ủy Tứ Kỳ chỉ đạo Đảng ủy xã Hà Kỳ kiểm tra 2 chi bộ.",
        "Huyện ủy Tứ Kỳ cho phép Đảng ủy xã Hà Kỳ thành lập 2 chi bộ trực thuộc.",
        "Huyện ủy Tứ Kỳ có chủ trương thành lập 2 chi bộ.",
        "Mục tiêu của Đảng bộ huyện Tứ Kỳ, đến năm 2030 thành lập 3 chi bộ.",
        # how many were admitted, not how many there are
        "Một số đảng bộ kết nạp ít như Đảng bộ xã Hà Kỳ (2 đảng viên).",
    ],
)
def test_what_was_not_done_counts_nothing(text: str) -> None:
    assert (acted(text), measured(text)) == ([], [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Huyện ủy Tứ Kỳ đánh giá cao Đảng bộ xã Hà Kỳ đã kết nạp 15 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 15 đảng viên"],
        ),
        (
            "Đảng bộ huyện Tứ Kỳ lãnh đạo Hội Phụ nữ huyện kết nạp 320 hội viên.",
            ["Hội Phụ nữ huyện Admission 320 hội viên"],
        ),
        (
            "Đảng bộ xã Hà Kỳ kết nạp 12 đảng viên, Đảng bộ xã Minh Đức kết nạp 15 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 12 đảng viên", "Đảng bộ xã Minh Đức Admission 15 đảng viên"],
        ),
        (
            "Trong khi Đảng bộ xã Hà Kỳ kết nạp 12 đảng viên thì Đảng bộ xã Lạc Vệ chỉ kết nạp 1 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 12 đảng viên", "Đảng bộ xã Lạc Vệ Admission 1 đảng viên"],
        ),
        (
            "So với Đảng bộ xã Hà Kỳ kết nạp 12 đảng viên, Đảng bộ xã Minh Đức kết nạp 20 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 12 đảng viên", "Đảng bộ xã Minh Đức Admission 20 đảng viên"],
        ),
        # … but not who only stands there
        (
            "Đảng ủy xã Hà Kỳ phối hợp với Sở Y tế kết nạp 12 đảng viên.",
            ["Đảng ủy xã Hà Kỳ Admission 12 đảng viên"],
        ),
        (
            "Chi bộ Sở Y tế trực thuộc Đảng ủy Khối kết nạp 12 đảng viên.",
            ["Chi bộ Sở Y tế Admission 12 đảng viên"],
        ),
        # asked of whom, or still to come
        (
            "Đảng ủy xã Hà Kỳ đề xuất Huyện ủy Tứ Kỳ khen thưởng 3 tập thể.",
            ["Huyện ủy Tứ Kỳ Award → 3 tập thể Requested"],
        ),
        (
            "Huyện ủy Tứ Kỳ sẽ trao Huy hiệu Đảng cho 45 đảng viên.",
            ["Huyện ủy Tứ Kỳ Award → 45 đảng viên “Huy hiệu Đảng” Planned"],
        ),
        (
            "Dự kiến trong tháng 10, Đảng ủy xã Hà Kỳ trao Huy hiệu Đảng cho 4 đảng viên.",
            ["Đảng ủy xã Hà Kỳ Award → 4 đảng viên “Huy hiệu Đảng” Planned"],
        ),
        # what befell some of those counted befell no others
        (
            "Ủy ban Kiểm tra Tỉnh ủy kiểm tra 12 đảng viên, trong đó 3 đảng viên bị Huyện ủy Tứ Kỳ kỷ luật.",
            ["Huyện ủy Tứ Kỳ Discipline → 3 đảng viên"],
        ),
        # the year of the deed, and none of a part, of a life or of the offence
        (
            "Trong 5 năm, Đảng bộ xã Hà Kỳ kết nạp 63 đảng viên, riêng năm 2024 kết nạp 13 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 63 đảng viên", "Đảng bộ xã Hà Kỳ Admission 13 đảng viên (2024)"],
        ),
        (
            "Từ khi thành lập (năm 2005) đến nay, Đảng bộ xã Hà Kỳ kết nạp 320 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 320 đảng viên"],
        ),
        (
            "Năm 2024, Đảng bộ xã Hà Kỳ kết nạp 9 đảng viên; cùng kỳ năm 2023 kết nạp 6 đảng viên.",
            [
                "Đảng bộ xã Hà Kỳ Admission 9 đảng viên (2024)",
                "Đảng bộ xã Hà Kỳ Admission 6 đảng viên (2023)",
            ],
        ),
        (
            "Năm 2024, Đảng bộ xã Hà Kỳ kết nạp 9 đảng viên; năm trước kết nạp 6 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 9 đảng viên (2024)", "Đảng bộ xã Hà Kỳ Admission 6 đảng viên"],
        ),
        (
            "Huyện ủy Tứ Kỳ kỷ luật 3 đảng viên có vi phạm trong năm 2019.",
            ["Huyện ủy Tứ Kỳ Discipline → 3 đảng viên"],
        ),
        (
            "Huyện ủy Tứ Kỳ kỷ luật 3 đảng viên trong năm 2019.",
            ["Huyện ủy Tứ Kỳ Discipline → 3 đảng viên (2019)"],
        ),
        (
            "Đảng ủy xã Hà Kỳ trao Huy hiệu Đảng cho đồng chí Phạm Thị Hồng, vào Đảng năm 1994.",
            ["Đảng ủy xã Hà Kỳ Award → Phạm Thị Hồng “Huy hiệu Đảng”"],
        ),
        # who admits, and who only stands by
        (
            "Chi bộ thôn 3, Đảng bộ xã Hà Kỳ kết nạp quần chúng Phạm Thị Hồng vào Đảng.",
            ["Chi bộ thôn 3 Admission → Phạm Thị Hồng"],
        ),
        (
            "Đảng ủy xã Hà Kỳ kết nạp quần chúng Phạm Thị Hồng; đồng chí Nguyễn Văn Tám giới thiệu, giúp đỡ.",
            ["Đảng ủy xã Hà Kỳ Admission → Phạm Thị Hồng"],
        ),
        (
            "Được ông Nguyễn Văn Tám giới thiệu, chị Phạm Thị Hồng được Chi bộ thôn 3 kết nạp vào Đảng.",
            ["Chi bộ thôn 3 Admission → Phạm Thị Hồng"],
        ),
        (
            "Chi bộ thôn 3 đề nghị Đảng ủy xã Hà Kỳ kết nạp chị Phạm Thị Hồng.",
            ["Đảng ủy xã Hà Kỳ Admission → Phạm Thị Hồng Requested by Chi bộ thôn 3"],
        ),
        # whose thing it is that a ceremony hands over, and who is left out
        (
            "Đảng bộ xã Hà Kỳ tổ chức lễ trao Huy hiệu Đảng của Tỉnh ủy Hải Dương cho 12 đảng viên.",
            ["Tỉnh ủy Hải Dương Award → 12 đảng viên “Huy hiệu Đảng”"],
        ),
        ("Trừ Sở Y tế, các sở đều được UBND tỉnh Hải Dương tặng Bằng khen.", []),
        # parts without a name act for themselves
        (
            "Huyện ủy Tứ Kỳ kỷ luật 3 đảng viên, chi bộ kỷ luật 9 đảng viên.",
            ["Huyện ủy Tứ Kỳ Discipline → 3 đảng viên", "? Discipline → 9 đảng viên"],
        ),
        (
            "Chi bộ thôn 3 họp bàn công tác năm; chi bộ kỷ luật 1 đảng viên.",
            ["Chi bộ thôn 3 Discipline → 1 đảng viên"],
        ),
        # an award ends where something else is done to others
        (
            "Đảng ủy xã Hà Kỳ tặng Giấy khen cho 3 chi bộ, kết nạp 2 đảng viên.",
            [
                "Đảng ủy xã Hà Kỳ Award → 3 chi bộ “Giấy khen”",
                "Đảng ủy xã Hà Kỳ Admission 2 đảng viên",
            ],
        ),
        (
            "Đảng ủy xã Hà Kỳ tặng Giấy khen cho 3 chi bộ; cảnh cáo 2 đảng viên.",
            [
                "Đảng ủy xã Hà Kỳ Award → 3 chi bộ “Giấy khen”",
                "Đảng ủy xã Hà Kỳ cảnh cáo → 2 đảng viên",
            ],
        ),
        (
            "Đảng ủy xã Hà Kỳ tặng Giấy khen cho 3 chi bộ, 5 đảng viên.",
            [
                "Đảng ủy xã Hà Kỳ Award → 3 chi bộ “Giấy khen”",
                "Đảng ủy xã Hà Kỳ Award → 5 đảng viên “Giấy khen”",
            ],
        ),
        # whose decision it is
        (
            "Đảng ủy xã Hà Kỳ công bố quyết định của Huyện ủy Tứ Kỳ kỷ luật 2 đảng viên.",
            ["Huyện ủy Tứ Kỳ Discipline → 2 đảng viên"],
        ),
        (
            "Đảng ủy xã Hà Kỳ ra quyết định kỷ luật 2 đảng viên.",
            ["Đảng ủy xã Hà Kỳ Discipline → 2 đảng viên"],
        ),
        # done, whatever was before
        (
            "Theo đề nghị của Ủy ban Kiểm tra, Huyện ủy Tứ Kỳ kỷ luật 2 đảng viên.",
            ["Huyện ủy Tứ Kỳ Discipline → 2 đảng viên"],
        ),
        (
            "Bình quân mỗi chi bộ 25 đảng viên, Đảng bộ xã Hà Kỳ kết nạp 12 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 12 đảng viên"],
        ),
        (
            "Không ngừng đổi mới, Đảng bộ xã Hà Kỳ kết nạp 12 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 12 đảng viên"],
        ),
        (
            "Đảng ủy xã Hà Kỳ cùng Đảng ủy xã Minh Đức kết nạp 12 đảng viên.",
            ["Đảng ủy xã Hà Kỳ Admission 12 đảng viên"],
        ),
        (
            "Đảng bộ huyện Tứ Kỳ đề ra chỉ tiêu kết nạp 90 đảng viên; đến nay kết nạp 60 đảng viên.",
            ["Đảng bộ huyện Tứ Kỳ Admission 60 đảng viên"],
        ),
        (
            "Được Huyện ủy Tứ Kỳ giao nhiệm vụ, Đảng bộ xã Hà Kỳ đã kết nạp 12 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 12 đảng viên"],
        ),
        (
            "Nếu như năm trước chưa có ai thì năm nay Đảng bộ xã Hà Kỳ đã kết nạp 12 đảng viên.",
            ["Đảng bộ xã Hà Kỳ Admission 12 đảng viên"],
        ),
        (
            "Đảng bộ xã Hà Kỳ không chỉ kết nạp 12 đảng viên mà còn thành lập chi bộ mới.",
            ["Đảng bộ xã Hà Kỳ Admission 12 đảng viên"],
        ),
    ],
)
def test_whose_deed_it_is(text: str, told: list[str]) -> None:
    assert acted(text) == told


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Tại kỳ họp, UBND tỉnh Hải Dương trình 15 nghị quyết.", []),
        ("Tại kỳ họp, Công an tỉnh Hải Dương báo cáo kết quả.", []),
        ("Tại kỳ họp, HĐND tỉnh Hải Dương thông qua 15 nghị quyết.", ["HĐND tỉnh Hải Dương organizes"]),
    ],
)
def test_who_answers_to_a_sitting_does_not_hold_it(text: str, hosts: list[str]) -> None:
    assert told_of_meetings(text) == hosts


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Công an tỉnh Hải Dương được Bộ Công an thưởng vì bắt 3 đối tượng.",
            ["Công an tỉnh Hải Dương: 3 đối tượng bắt"],
        ),
        (
            "Bộ Công an biểu dương Công an tỉnh Hải Dương đã bắt 3 đối tượng.",
            ["Công an tỉnh Hải Dương: 3 đối tượng bắt"],
        ),
    ],
)
def test_what_somebody_is_rewarded_for_is_his_own_deed(text: str, measures: list[str]) -> None:
    assert measured(text) == measures
