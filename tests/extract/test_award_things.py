"""Who is told to get something: several things from several givers, feasts, and who takes it for another."""

import pytest

from extract.acted import acted

SEVERAL_GIVERS = [
    (
        "Công ty Hải Long được Bộ Công Thương tặng Bằng khen, UBND tỉnh Nghệ An tặng Cờ thi đua xuất sắc, "
        "Sở Công Thương tặng Giấy khen.",
        [
            "Bộ Công Thương Award → Công ty Hải Long “Bằng khen”",
            "UBND tỉnh Nghệ An Award → Công ty Hải Long “Cờ thi đua xuất sắc”",
            "Sở Công Thương Award → Công ty Hải Long “Giấy khen”",
        ],
    ),
    (
        "Năm 2016, Công đoàn Sở Y tế được LĐLĐ tỉnh tặng Bằng khen; năm 2017, được Tổng LĐLĐ Việt Nam tặng "
        "Cờ thi đua.",
        [
            "LĐLĐ tỉnh Award → Công đoàn Sở Y tế “Bằng khen” (2016)",
            "Tổng LĐLĐ Việt Nam Award → Công đoàn Sở Y tế “Cờ thi đua” (2017)",
        ],
    ),
    (
        "Ông Lê Văn Hòa, Giám đốc Sở Y tế được Thủ tướng Chính phủ tặng Bằng khen, Bộ Y tế tặng Kỷ "
        "niệm chương.",
        [
            "Chính phủ Award → Lê Văn Hòa “Bằng khen”",
            "Bộ Y tế Award → Lê Văn Hòa “Kỷ niệm chương”",
        ],
    ),
    (
        "Bệnh viện Đa khoa tỉnh Sơn La được Chủ tịch nước tặng Huân chương Lao động hạng Nhất và Bộ Y tế "
        "tặng Bằng khen.",
        [
            "? Award → Bệnh viện Đa khoa tỉnh Sơn La “Huân chương Lao động hạng Nhất”",
            "Bộ Y tế Award → Bệnh viện Đa khoa tỉnh Sơn La “Bằng khen”",
        ],
    ),
    # the next one gives to others, or is only asked
    (
        "Sở Y tế được Bộ Y tế tặng Cờ thi đua; Sở Nội vụ tặng Bằng khen cho 5 tập thể.",
        ["Bộ Y tế Award → Sở Y tế “Cờ thi đua”", "Sở Nội vụ Award → 5 tập thể “Bằng khen”"],
    ),
    (
        "Sở Y tế được Bộ Y tế tặng Cờ thi đua và đang đề nghị UBND tỉnh tặng Bằng khen.",
        ["Bộ Y tế Award → Sở Y tế “Cờ thi đua”"],
    ),
]

SEVERAL_THINGS = [
    (
        "Công ty Hải Long được tặng thưởng Huân chương Lao động hạng Ba năm 2004, Cờ thi đua của Chính phủ "
        "năm 2007, Bằng khen của Chủ tịch UBND tỉnh Nghệ An năm 2009.",
        [
            "? Award → Công ty Hải Long “Huân chương Lao động hạng Ba năm 2004” (2004)",
            "Chính phủ Award → Công ty Hải Long “Cờ thi đua năm 2007” (2007)",
            "UBND tỉnh Nghệ An Award → Công ty Hải Long “Bằng khen năm 2009” (2009)",
        ],
    ),
    (
        "Sở Y tế được UBND tỉnh tặng Cờ thi đua, 3 Bằng khen.",
        ["UBND tỉnh Award → Sở Y tế “Cờ thi đua”", "UBND tỉnh Award → Sở Y tế “Bằng khen”"],
    ),
]

RECEIVED = [
    (
        "Nhiều năm liền Sở Y tế nhận Cờ thi đua của UBND tỉnh Nghệ An.",
        ["UBND tỉnh Nghệ An Award → Sở Y tế “Cờ thi đua”"],
    ),
    (
        "Sở Y tế vinh dự đón nhận Bằng khen do Bộ Y tế trao tặng.",
        ["Bộ Y tế Award → Sở Y tế “Bằng khen”"],
    ),
    (
        "UBND huyện Tứ Kỳ tổ chức lễ đón nhận Huân chương Lao động hạng Nhất do Chủ tịch nước trao tặng cho "
        "Trường Tiểu học Tân Lập.",
        ["? Award → Trường Tiểu học Tân Lập “Huân chương Lao động hạng Nhất”"],
    ),
    (
        "14 cá nhân nhận Bằng khen của Bộ Y tế; 5 cá nhân được Chủ tịch nước phong tặng Thầy thuốc ưu tú.",
        ["Bộ Y tế Award → 14 cá nhân “Bằng khen”", "? Award → 5 cá nhân “Thầy thuốc ưu tú”"],
    ),
    (
        "33 cá nhân có thành tích hiến máu từ 20 lần trở lên được nhận Bằng khen của UBND tỉnh Sơn La và 92 "
        "cá nhân nhận Giấy khen của Sở Y tế.",
        ["UBND tỉnh Sơn La Award → 33 cá nhân “Bằng khen”", "Sở Y tế Award → 92 cá nhân “Giấy khen”"],
    ),
    # several that get it together; none of them gives it
    (
        "Sở Y tế, Sở Nội vụ và Sở Tư pháp nhận Cờ thi đua của UBND tỉnh Sơn La.",
        [
            "UBND tỉnh Sơn La Award → Sở Y tế “Cờ thi đua”",
            "UBND tỉnh Sơn La Award → Sở Nội vụ “Cờ thi đua”",
            "UBND tỉnh Sơn La Award → Sở Tư pháp “Cờ thi đua”",
        ],
    ),
    ("Theo ông Lê Văn Hòa, Sở Y tế, Sở Nội vụ đã được tặng Bằng khen.", ["? Award → Sở Nội vụ “Bằng khen”"]),
    # where he serves gets nothing
    (
        "Đại úy Vũ Quang Hòa, Tiểu đoàn 3, Trung đoàn 335, được truy tặng danh hiệu Anh hùng Lao động.",
        ["? Award → Vũ Quang Hòa “danh hiệu Anh hùng Lao động”"],
    ),
    (
        "Trung đoàn 335 được phong tặng danh hiệu “Anh hùng LLVT nhân dân”.",
        ["? Award → Trung đoàn 335 “Anh hùng LLVT nhân dân”"],
    ),
    # who keeps its own day, and who keeps that of a place
    (
        "Trường THPT Hòa An tổ chức lễ kỷ niệm 25 năm thành lập và đón nhận Huân chương Lao động hạng Nhất.",
        ["? Award → Trường THPT Hòa An “Huân chương Lao động hạng Nhất”"],
    ),
    ("UBND huyện Tứ Kỳ tổ chức lễ kỷ niệm 25 năm tái lập huyện và đón nhận Huân chương Lao động.", []),
    # who only takes it
    ("Đại diện Sở Y tế nhận Cờ thi đua của UBND tỉnh Nghệ An.", []),
    ("Ban Giám hiệu Trường THPT Hòa An đón nhận Huân chương Lao động hạng Nhất.", []),
    ("Sở Y tế nhận nhiệm vụ tham mưu phong trào “Hiến máu”.", []),
]

PRIZES = [
    (
        "Kết quả, giải Nhất thuộc về Công đoàn Sở Y tế; giải Nhì thuộc về Sở Nội vụ và Sở Tư pháp; giải Ba "
        "được trao cho đội Hội Nông dân xã Tân Lập.",
        [
            "? Award → Công đoàn Sở Y tế “giải Nhất”",
            "? Award → Sở Nội vụ “giải Nhì”",
            "? Award → Sở Tư pháp “giải Nhì”",
            "? Award → Hội Nông dân xã Tân Lập “giải Ba”",
        ],
    ),
    (
        "Tổng LĐLĐ Việt Nam trao 1 giải Đặc biệt cho Công đoàn Sở Y tế; 1 giải Nhất cho ông Lê Văn Hòa.",
        [
            "Tổng LĐLĐ Việt Nam Award → Công đoàn Sở Y tế “giải Đặc biệt”",
            "Tổng LĐLĐ Việt Nam Award → Lê Văn Hòa “giải Nhất”",
        ],
    ),
    (
        "Tỉnh đoàn Nghệ An xuất sắc đoạt giải Nhất toàn đoàn.",
        ["? Award → Tỉnh đoàn Nghệ An “giải Nhất toàn đoàn”"],
    ),
    (
        "Đội tuyển Trường THPT Hoa Lư đạt giải Nhất, Trường THPT Tứ Kỳ đạt giải Nhì.",
        ["? Award → Trường THPT Hoa Lư “giải Nhất”", "? Award → Trường THPT Tứ Kỳ “giải Nhì”"],
    ),
    # the contest's own board is nobody that is known
    ("Ban Tổ chức đã trao giải Nhất cho Sở Y tế.", ["? Award → Sở Y tế “giải Nhất”"]),
    # to come, of a work, of members, and no prize
    ("Ban tổ chức sẽ trao giải Nhất cho Sở Y tế.", []),
    ("Sở Y tế phấn đấu đạt giải Nhất.", []),
    ("Tác phẩm của Sở Y tế đạt giải Ba.", []),
    ("Sở Y tế có 3 cán bộ đạt giải Nhất.", []),
    ("Sở Y tế đưa ra lời giải ba bài toán cho Sở Nội vụ.", []),
]


@pytest.mark.parametrize(("text", "actions"), [*PRIZES, *SEVERAL_GIVERS, *SEVERAL_THINGS, *RECEIVED])
def test_who_gets_something(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


LISTED_BODIES = [
    # who holds the meeting need not be who gives what some are told to have got there
    (
        "Sở Y tế tỉnh Nghệ An tổng kết năm 2019. Dịp này, 5 tập thể được tặng Bằng khen.",
        ["? Award → 5 tập thể “Bằng khen”"],
    ),
    (
        "Huyện ủy Tứ Kỳ tổ chức lễ trao Huy hiệu Đảng. Dịp này, có 5 đảng viên được trao Huy "
        "hiệu 60 năm tuổi Đảng.",
        ["Huyện ủy Tứ Kỳ Award → 5 đảng viên “Huy hiệu 60 năm tuổi Đảng”"],
    ),
    # a list names those whom a number or their kind tells first; what stands in brackets is where they belong
    (
        "UBND tỉnh Nghệ An tặng Bằng khen cho 2 tập thể, gồm: Sở Y tế (UBND tỉnh); Công an huyện Tứ Kỳ (Công "
        "an tỉnh).",
        [
            "UBND tỉnh Nghệ An Award → Sở Y tế “Bằng khen”",
            "UBND tỉnh Nghệ An Award → Công an huyện Tứ Kỳ “Bằng khen”",
            "UBND tỉnh Nghệ An Award → 2 tập thể “Bằng khen”",
        ],
    ),
    (
        "UBND tỉnh Nghệ An tặng Cờ thi đua cho các đơn vị xuất sắc là Sở Y tế và Công an huyện Tứ Kỳ; tặng "
        "Giấy khen cho 5 cá nhân.",
        [
            "UBND tỉnh Nghệ An Award → Sở Y tế “Cờ thi đua”",
            "UBND tỉnh Nghệ An Award → Công an huyện Tứ Kỳ “Cờ thi đua”",
            "UBND tỉnh Nghệ An Award → 5 cá nhân “Giấy khen”",
        ],
    ),
    (
        "UBND tỉnh Nghệ An tặng Bằng khen cho mỗi tập thể, gồm: Chi cục Thủy lợi thuộc Sở Nông nghiệp đã có "
        "thành tích xuất sắc; Sở Y tế có thành tích xuất sắc.",
        [
            "UBND tỉnh Nghệ An Award → Chi cục Thủy lợi “Bằng khen”",
            "UBND tỉnh Nghệ An Award → Sở Y tế “Bằng khen”",
        ],
    ),
    (
        "UBND tỉnh Nghệ An tặng Bằng khen cho các tập thể: Sở Y tế; Công an huyện Tứ Kỳ.",
        [
            "UBND tỉnh Nghệ An Award → Sở Y tế “Bằng khen”",
            "UBND tỉnh Nghệ An Award → Công an huyện Tứ Kỳ “Bằng khen”",
        ],
    ),
    # whose members they are is given nothing
    (
        "UBND tỉnh Nghệ An tặng Bằng khen cho 2 tập thể thuộc Sở Y tế.",
        ["UBND tỉnh Nghệ An Award → 2 tập thể “Bằng khen”"],
    ),
]


@pytest.mark.parametrize(("text", "actions"), LISTED_BODIES)
def test_bodies_that_a_list_names(text: str, actions: list[str]) -> None:
    assert acted(text) == actions
