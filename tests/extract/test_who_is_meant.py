"""Whom an act is told of, and who takes it, past what only stands beside: names, brackets, readers-out."""

import pytest

from extract.acted import acted

NAMES = [
    # a word of a name asks for nothing
    (
        "Ông Nguyễn Văn Trình và Lê Đình Hòa bị kỷ luật cảnh cáo.",
        ["? cảnh cáo → Nguyễn Văn Trình", "? cảnh cáo → Lê Đình Hòa"],
    ),
    (
        "Sở Y tế trình UBND tỉnh khiển trách ông Lê Đình Hòa.",
        ["UBND tỉnh khiển trách → Lê Đình Hòa Requested by Sở Y tế"],
    ),
    # what the meeting is called tells nothing of who speaks there
    (
        "Phát biểu tại hội nghị trao quyết định bổ nhiệm, Phó Chủ tịch UBND tỉnh Trần Văn Lâm chúc mừng bà "
        "Lê Thị Hạnh được tín nhiệm giữ chức Giám đốc Sở Y tế.",
        ["? Appointment → Lê Thị Hạnh giam-doc so:Y tế"],
    ),
    # those in brackets are told of what stands before them
    (
        "Hội Nông dân tỉnh bầu Ban Thường vụ gồm 2 ủy viên (ông Trần Văn Lâm, Giám đốc Sở Y tế và ông Lê "
        "Đình Hòa, Phó Giám đốc Sở Nội vụ), bà Lê Thị Hạnh tái đắc cử Chủ tịch Hội Nông dân tỉnh.",
        [
            "Hội Nông dân tỉnh Election → Trần Văn Lâm uy-vien ban-thuong-vu",
            "Hội Nông dân tỉnh Election → Lê Đình Hòa uy-vien ban-thuong-vu",
            "Hội Nông dân tỉnh Election → Lê Thị Hạnh chu-tich hoi:Nông dân @tỉnh",
        ],
    ),
    # each of a list with what he is called
    (
        "Chi bộ Trường THPT Mai Sơn kết nạp quần chúng Trần Văn Lâm, tổ trưởng tổ Toán và quần chúng Lê Thị "
        "Hạnh vào Đảng.",
        [
            "Chi bộ Trường THPT Mai Sơn Admission → Trần Văn Lâm",
            "Chi bộ Trường THPT Mai Sơn Admission → Lê Thị Hạnh",
        ],
    ),
]

DECIDERS = [
    # who speaks for a body only reads out
    (
        "Lãnh đạo Sở Nội vụ đã công bố quyết định bổ nhiệm bác sĩ Trần Văn Lâm giữ chức Giám đốc Bệnh viện "
        "Đa khoa tỉnh.",
        ["? Appointment → Trần Văn Lâm giam-doc benh-vien:Đa khoa @tỉnh"],
    ),
    (
        "Thừa ủy quyền của Chủ tịch UBND tỉnh Sơn La, đại diện Sở Nội vụ công bố quyết định bổ nhiệm ông "
        "Trần Văn Lâm giữ chức Giám đốc Bệnh viện Đa khoa tỉnh.",
        ["UBND tỉnh Sơn La Appointment → Trần Văn Lâm giam-doc benh-vien:Đa khoa @tỉnh"],
    ),
    (
        "Sở Nội vụ quyết định bổ nhiệm ông Trần Văn Lâm giữ chức Giám đốc Trung tâm Lưu trữ.",
        ["Sở Nội vụ Appointment → Trần Văn Lâm giam-doc trung-tam:Lưu trữ"],
    ),
    # whose decision it is that gives
    (
        "Thủ tướng Chính phủ vừa ban hành Quyết định 12/QĐ-TTg tặng Bằng khen của Thủ tướng Chính phủ cho "
        "Thanh tra tỉnh Sơn La.",
        ["Chính phủ Award → Thanh tra tỉnh Sơn La “Bằng khen”"],
    ),
    (
        "UBND tỉnh ban hành Quyết định về chuyển đổi số; Sở Y tế tặng Giấy khen cho 5 tập thể.",
        ["Sở Y tế Award → 5 tập thể “Giấy khen”"],
    ),
    # who holds the ceremony decides only where nobody else is told to
    (
        "Sở Y tế tỉnh Sơn La tổ chức Lễ công bố quyết định bổ nhiệm ông Trần Văn Lâm giữ chức Giám đốc Bệnh "
        "viện Đa khoa tỉnh. Tại buổi lễ, bà Lê Thị Hạnh đã trao quyết định của UBND tỉnh bổ nhiệm ông Trần "
        "Văn Lâm giữ chức Giám đốc Bệnh viện Đa khoa tỉnh.",
        ["UBND tỉnh Appointment → Trần Văn Lâm giam-doc benh-vien:Đa khoa @tỉnh"] * 2,
    ),
    (
        "Sở Y tế tỉnh Sơn La tổ chức Lễ công bố quyết định bổ nhiệm ông Trần Văn Lâm giữ chức Giám đốc Bệnh "
        "viện Đa khoa tỉnh.",
        ["Sở Y tế tỉnh Sơn La Appointment → Trần Văn Lâm giam-doc benh-vien:Đa khoa @tỉnh"],
    ),
    # those named far behind their number
    (
        "UBND tỉnh Sơn La tặng Cờ thi đua cho 2 tập thể thuộc tỉnh đã hoàn thành xuất sắc, toàn diện nhiệm "
        "vụ công tác, dẫn đầu phong trào thi đua yêu nước gồm: Sở Nội vụ và Sở Y tế.",
        [
            "UBND tỉnh Sơn La Award → Sở Nội vụ “Cờ thi đua”",
            "UBND tỉnh Sơn La Award → Sở Y tế “Cờ thi đua”",
            "UBND tỉnh Sơn La Award → 2 tập thể “Cờ thi đua”",
        ],
    ),
]


@pytest.mark.parametrize(("text", "acts"), [*NAMES, *DECIDERS])
def test_who_is_meant(text: str, acts: list[str]) -> None:
    assert acted(text) == acts
