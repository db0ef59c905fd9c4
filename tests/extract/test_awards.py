"""Who gives what to whom where a text tells it in several ways: badges by number, ceremonies, comparisons."""

import pytest

from extract.acted import acted
from extract.test_measures import measured

GRADES = [
    # who is of a body is given it, and not the body
    (
        "Đồng chí Lê Văn Hòa (Chi bộ Sở Y tế) được Huyện ủy Tứ Kỳ tặng Giấy khen.",
        ["Huyện ủy Tứ Kỳ Award → Lê Văn Hòa “Giấy khen”"],
    ),
    (
        "Đảng viên Lê Văn Hòa, sinh hoạt tại Chi bộ Sở Y tế được trao Huy hiệu 30 năm tuổi Đảng.",
        ["? Award → Lê Văn Hòa “Huy hiệu 30 năm tuổi Đảng”"],
    ),
    (
        "Ông Lê Văn Hòa, Chủ tịch Hội Nông dân xã được Huyện ủy Tứ Kỳ tặng Giấy khen.",
        ["Huyện ủy Tứ Kỳ Award → Lê Văn Hòa “Giấy khen”"],
    ),
    (
        "Theo ông Lê Văn Hòa, Chi bộ Sở Y tế được Huyện ủy Tứ Kỳ tặng Giấy khen.",
        ["Huyện ủy Tứ Kỳ Award → Chi bộ Sở Y tế “Giấy khen”"],
    ),
    ("Ông Lê Văn Hòa, Bí thư Huyện ủy được mời trao Giấy khen.", []),
    # of somebody whom no table holds
    (
        "Đảng bộ xã Hòa An họp. Có 5 cá nhân được nhận bằng khen của Tỉnh hội.",
        ["? Award → 5 cá nhân “bằng khen”"],
    ),
    (
        "Đảng bộ xã Hòa An họp. Có 5 cá nhân được nhận bằng khen của Thủ tướng Chính phủ.",
        ["Chính phủ Award → 5 cá nhân “bằng khen”"],
    ),
    # the subject behind a comma, however far before the last of its verbs
    (
        "Nhân dịp này, Đảng ủy Sở Y tế cũng kịp thời động viên, khen ngợi và tặng Giấy khen cho 5 tập thể.",
        ["Đảng ủy Sở Y tế Award → 5 tập thể “Giấy khen”"],
    ),
    # whose members are honoured gives nothing
    (
        "Đợt này, Đảng bộ xã Tân Lập có 15 đồng chí được trao Huy hiệu Đảng.",
        ["? Award → 15 đồng chí “Huy hiệu Đảng”"],
    ),
    # those counted together wait for their own verb; none waits behind the sentence's end
    (
        "17 đơn vị được nhận cờ thi đua của UBND tỉnh (Sở Y tế là 1 trong những đơn vị nhận cờ thi đua); 5 "
        "tập thể và 6 cá nhân được nhận Bằng khen của UBND tỉnh.",
        [
            "UBND tỉnh Award → 17 đơn vị “cờ thi đua”",
            "UBND tỉnh Award → 5 tập thể “Bằng khen”",
            "UBND tỉnh Award → 6 cá nhân “Bằng khen”",
        ],
    ),
    # one number of both
    (
        "Huyện ủy Tứ Kỳ tặng Giấy khen cho 69 tập thể, cá nhân.",
        ["Huyện ủy Tứ Kỳ Award → 69 tập thể, cá nhân “Giấy khen”"],
    ),
    (
        "UBND tỉnh tặng Bằng khen cho 5 tập thể và 6 cá nhân",
        ["UBND tỉnh Award → 5 tập thể “Bằng khen”", "UBND tỉnh Award → 6 cá nhân “Bằng khen”"],
    ),
    # a further grade of the same thing, and a word in short with a full stop in it
    (
        "Huyện ủy Tứ Kỳ trao Huy hiệu 40 năm tuổi Đảng cho đồng chí Lê Văn Hòa và 30 năm tuổi Đảng cho đồng "
        "chí Vũ Văn Nam.",
        [
            "Huyện ủy Tứ Kỳ Award → Lê Văn Hòa “Huy hiệu 40 năm tuổi Đảng”",
            "Huyện ủy Tứ Kỳ Award → Vũ Văn Nam “Huy hiệu 30 năm tuổi Đảng”",
        ],
    ),
    (
        "UBND tỉnh tặng Bằng khen cho ông Lê Văn Hòa và thăm hỏi, 30 năm công tác cho ông Vũ Văn Nam.",
        ["UBND tỉnh Award → Lê Văn Hòa “Bằng khen”"],
    ),
    (
        "Dịp này, có 5 tập thể được Ban Chấp hành T.Ư Hội Nông dân Việt Nam tặng Bằng khen.",
        ["Ban Chấp hành T.Ư Hội Nông dân Việt Nam Award → 5 tập thể “Bằng khen”"],
    ),
    # each number has the badge that stands behind it
    (
        "Trong đợt này, Tỉnh ủy Nghệ An tặng Huy hiệu Đảng cho 12 đảng viên. Trong đó, có 9 đồng chí nhận "
        "Huy hiệu "
        "30 năm tuổi Đảng; 3 đồng chí nhận Huy hiệu 40 năm tuổi Đảng.",
        [
            "Tỉnh ủy Nghệ An Award → 12 đảng viên “Huy hiệu Đảng”",
            "Tỉnh ủy Nghệ An Award → 9 đồng chí “Huy hiệu 30 năm tuổi Đảng”",
            "Tỉnh ủy Nghệ An Award → 3 đồng chí “Huy hiệu 40 năm tuổi Đảng”",
        ],
    ),
    (
        "Tỉnh ủy Nghệ An tặng Huy hiệu Đảng cho 5 đảng viên. Trong số được nhận Huy hiệu Đảng đợt này có 2 "
        "đảng viên "
        "70 năm tuổi Đảng, 3 đảng viên 65 năm tuổi Đảng.",
        [
            "Tỉnh ủy Nghệ An Award → 5 đảng viên “Huy hiệu Đảng”",
            "Tỉnh ủy Nghệ An Award → 2 đảng viên “Huy hiệu 70 năm tuổi Đảng”",
            "Tỉnh ủy Nghệ An Award → 3 đảng viên “Huy hiệu 65 năm tuổi Đảng”",
        ],
    ),
    (
        "Huyện ủy Tứ Kỳ tặng Huy hiệu Đảng đối với 44 đảng viên, trong đó có 1 đảng viên nhận Huy hiệu 75 "
        "năm tuổi Đảng.",
        [
            "Huyện ủy Tứ Kỳ Award → 44 đảng viên “Huy hiệu Đảng”",
            "Huyện ủy Tứ Kỳ Award → 1 đảng viên “Huy hiệu 75 năm tuổi Đảng”",
        ],
    ),
    (
        "Đợt này có 5 đồng chí được Tỉnh ủy tặng Huy hiệu Đảng, trong đó: Huy hiệu 30 năm tuổi Đảng có 2 "
        "đồng chí; Huy "
        "hiệu 40 năm tuổi Đảng có 3 đồng chí.",
        [
            "Tỉnh ủy Award → 5 đồng chí “Huy hiệu Đảng”",
            "Tỉnh ủy Award → 2 đồng chí “Huy hiệu 30 năm tuổi Đảng”",
            "Tỉnh ủy Award → 3 đồng chí “Huy hiệu 40 năm tuổi Đảng”",
        ],
    ),
    (
        "Huyện ủy Tứ Kỳ cho biết, 27 đảng viên được tặng, truy tặng Huy hiệu 60 năm tuổi Đảng.",
        ["? Award → 27 đảng viên “Huy hiệu 60 năm tuổi Đảng”"],
    ),
]

GIVERS = [
    # several who give, and those counted in two words
    (
        "Có 11 cán bộ, hội viên được Bộ Công an, Hội Phụ nữ tỉnh Hà Nam tặng bằng khen; 42 cán bộ được Sở Y "
        "tế, Cục C10 tặng giấy khen.",
        [
            "Hội Phụ nữ tỉnh Hà Nam Award → 11 cán bộ, hội viên “bằng khen”",
            "Cục C10 Award → 42 cán bộ “giấy khen”",
        ],
    ),
    # by who has a number for a name
    (
        "Năm 2021, 5 tập thể được Quân khu 7 tặng bằng khen, 12 cá nhân được Sư đoàn 5 tặng giấy khen.",
        [
            "Quân khu 7 Award → 5 tập thể “bằng khen” (2021)",
            "Sư đoàn 5 Award → 12 cá nhân “giấy khen” (2021)",
        ],
    ),
    ("Có 12 cá nhân được 3 đơn vị tặng giấy khen.", []),
    # who holds a feast and gives gets nothing
    ("Sở Y tế tổ chức Lễ kỷ niệm 88 năm thành lập Đảng và trao tặng Huy hiệu 30 năm tuổi Đảng.", []),
    # those who hold their own feast, told with what they are of
    (
        "Trại giam Sông Đà, thuộc Cục C10, Bộ Công an, tổ chức Lễ kỷ niệm 40 năm thành lập và đón nhận Huân "
        "chương Lao động hạng Ba.",
        ["? Award → Trại giam Sông Đà “Huân chương Lao động hạng Ba”"],
    ),
    (
        "Công an tỉnh Hà Nam, Bộ Công an tổ chức Lễ kỷ niệm 40 năm thành lập và đón nhận Huân chương Lao "
        "động hạng Ba.",
        [],
    ),
    # an order is the State's, whoever holds the ceremony; what is his own, he gives
    (
        "UBND tỉnh Sơn La trao tặng Huân chương Lao động hạng Ba cho Sở Y tế.",
        [
            "? Award → Sở Y tế “Huân chương Lao động hạng Ba”",
        ],
    ),
    (
        "UBND tỉnh Sơn La trao Huân chương Lao động hạng Ba cho ông Lê Văn Hòa và Bằng khen cho 5 tập thể.",
        [
            "? Award → Lê Văn Hòa “Huân chương Lao động hạng Ba”",
            "UBND tỉnh Sơn La Award → 5 tập thể “Bằng khen”",
        ],
    ),
    (
        "Chính phủ Lào tặng Huân chương Tự do cho Sở Y tế.",
        [
            "Chính phủ Award → Sở Y tế “Huân chương Tự do”",
        ],
    ),
    # what they are praised for is no title
    (
        "Tỉnh ủy biểu dương 14 tập thể trong phong trào thi đua “Dân vận khéo” năm 2019.",
        ["Tỉnh ủy Award → 14 tập thể (2019)"],
    ),
    # who holds the ceremony gives nothing, where another one is told to
    (
        "Đảng bộ xã Tân Lập tổ chức Lễ trao tặng Huy hiệu Đảng cho 11 đảng viên. Thừa ủy quyền của Ban "
        "Thường vụ Tỉnh "
        "ủy, đồng chí Lê Văn Hòa trao Huy hiệu Đảng cho 11 đảng viên.",
        ["Ban Thường vụ Tỉnh ủy Award → 11 đảng viên “Huy hiệu Đảng”"] * 2,
    ),
    (
        "Có 20 đảng viên được Tỉnh ủy quyết định tặng Huy hiệu Đảng. Đảng ủy xã Tân Lập đã trao Huy hiệu "
        "60 năm tuổi "
        "Đảng cho 2 đảng viên.",
        [
            "Tỉnh ủy Award → 20 đảng viên “Huy hiệu Đảng”",
            "Tỉnh ủy Award → 2 đảng viên “Huy hiệu 60 năm tuổi Đảng”",
        ],
    ),
    # … or no other one is
    (
        "Đảng ủy xã Tân Lập tổ chức Lễ trao Huy hiệu Đảng cho 11 đảng viên.",
        ["Đảng ủy xã Tân Lập Award → 11 đảng viên “Huy hiệu Đảng”"],
    ),
    # what else is given is given by whoever gives it
    (
        "Tỉnh ủy quyết định tặng Huy hiệu Đảng cho 20 đảng viên. Đảng ủy xã Tân Lập tặng Giấy khen cho 3 "
        "chi bộ.",
        ["Tỉnh ủy Award → 20 đảng viên “Huy hiệu Đảng”", "Đảng ủy xã Tân Lập Award → 3 chi bộ “Giấy khen”"],
    ),
    # whose decision it is
    (
        "Theo Quyết định số 219-QĐ/TU ngày 7/8/2025 của Ban Thường vụ Tỉnh ủy, đợt này có 13 đảng viên "
        "thuộc Đảng bộ Sở "
        "Y tế được tặng Huy hiệu Đảng.",
        ["Ban Thường vụ Tỉnh ủy Award → 13 đảng viên “Huy hiệu Đảng”"],
    ),
    # those who were given the first thing give nothing
    (
        "Tỉnh ủy tặng cờ cho Đảng bộ Sở Y tế, Đảng bộ Sở Tư pháp; tặng bằng khen cho 45 chi bộ.",
        [
            "Tỉnh ủy Award → Đảng bộ Sở Y tế “cờ”",
            "Tỉnh ủy Award → Đảng bộ Sở Tư pháp “cờ”",
            "Tỉnh ủy Award → 45 chi bộ “bằng khen”",
        ],
    ),
]

RECIPIENTS = [
    # each of a list with his posts; who comes to the next verb is given that
    (
        "Sở Y tế tặng Bằng khen cho các đồng chí: Lê Văn Hòa - Phó Giám đốc; Trần Thị Hoa, Trưởng phòng; "
        "tặng Giấy khen cho ông Đỗ Văn Minh.",
        [
            "Sở Y tế Award → Lê Văn Hòa “Bằng khen”",
            "Sở Y tế Award → Trần Thị Hoa “Bằng khen”",
            "Sở Y tế Award → Đỗ Văn Minh “Giấy khen”",
        ],
    ),
    # by how many of theirs bodies are told apart
    ("Đảng bộ có nhiều đảng viên được tặng Huy hiệu Đảng là: Đảng bộ Sở Y tế (71 đảng viên).", []),
    # where those counted are
    (
        "Đảng ủy Khối trao Huy hiệu Đảng cho 65 đảng viên sinh hoạt tại 26 chi bộ.",
        ["Đảng ủy Khối Award → 65 đảng viên “Huy hiệu Đảng”"],
    ),
    # remarks in brackets between those named
    (
        "Đảng ủy Khối tặng Giấy khen cho các đảng viên Nguyễn Văn An (sinh hoạt tại Chi bộ Văn phòng), "
        "Trần Hữu Trí.",
        ["Đảng ủy Khối Award → Nguyễn Văn An “Giấy khen”", "Đảng ủy Khối Award → Trần Hữu Trí “Giấy khen”"],
    ),
    (
        "Đảng ủy Khối trao Huy hiệu 45 năm tuổi Đảng tặng đồng chí Trần Hữu Trí.",
        ["Đảng ủy Khối Award → Trần Hữu Trí “Huy hiệu 45 năm tuổi Đảng”"],
    ),
    # what those who were given it had done
    (
        "17 tập thể và 56 cá nhân có thành tích trong công tác HĐND được Tỉnh ủy tặng bằng khen.",
        ["Tỉnh ủy Award → 17 tập thể “bằng khen”", "Tỉnh ủy Award → 56 cá nhân “bằng khen”"],
    ),
    # each number goes to its own verb, and who gives is not always a body that is known
    (
        "Sở Y tế được Bộ Y tế tặng Cờ; 2 đơn vị được Chủ tịch nước tặng danh hiệu Anh hùng.",
        ["Bộ Y tế Award → Sở Y tế “Cờ”", "? Award → 2 đơn vị “danh hiệu Anh hùng”"],
    ),
    # who is only named with his post is given nothing
    (
        "Đồng chí Lê Văn Hòa - Ủy viên Ban Thường vụ Huyện ủy Tứ Kỳ chúc mừng các đồng chí được tặng Huy "
        "hiệu Đảng.",
        [],
    ),
    (
        "Đảng ủy Khối đã trao thư biểu dương cho 34 tập thể.",
        ["Đảng ủy Khối Award → 34 tập thể “thư biểu dương”"],
    ),
    (
        "2 đồng chí được Tỉnh ủy tặng Huy hiệu 65 năm tuổi Đảng là đồng chí Trần Thị Lan sinh năm 1936.",
        ["Tỉnh ủy Award → 2 đồng chí “Huy hiệu 65 năm tuổi Đảng”"],
    ),
    # those praised are given nothing of what others are
    (
        "Đảng ủy Khối đã tặng Giấy khen cho 11 cá nhân và tuyên dương 31 tập thể.",
        ["Đảng ủy Khối Award → 11 cá nhân “Giấy khen”"],
    ),
    # where who gets it is from gives nothing
    (
        "Lễ trao Huy hiệu Đảng cho đồng chí Trần Thị Lan, Đảng bộ xã Mỹ Hòa, diễn ra sáng 3/2.",
        ["? Award → Trần Thị Lan “Huy hiệu Đảng”"],
    ),
    (
        "Huyện ủy Phù Mỹ trao Huy hiệu Đảng cho đồng chí Trần Thị Lan, Đảng bộ xã Mỹ Hòa.",
        ["Huyện ủy Phù Mỹ Award → Trần Thị Lan “Huy hiệu Đảng”"],
    ),
]


@pytest.mark.parametrize(("text", "actions"), [*GRADES, *GIVERS, *RECIPIENTS])
def test_awards(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        # of the body so many were honoured, whoever gave it
        (
            "Đợt này, Đảng bộ xã Tân Lập có 11 đồng chí vinh dự được nhận Huy hiệu Đảng, trong đó: Huy "
            "hiệu 30 năm tuổi "
            "Đảng có 3 đồng chí.",
            [
                "Đảng bộ xã Tân Lập: 11 đồng chí nhận Huy hiệu Đảng",
                "Đảng bộ xã Tân Lập: 3 đồng chí nhận Huy hiệu 30 năm tuổi Đảng",
            ],
        ),
        ("Đảng ủy Khối có công văn gửi 11 đồng chí được nhận Huy hiệu Đảng.", []),
        ("Đề nghị Đảng bộ xã Tân Lập có 11 đồng chí được Tỉnh ủy tặng Huy hiệu Đảng.", []),  # asked for
    ],
)
def test_members_who_were_honoured(text: str, measures: list[str]) -> None:
    assert measured(text) == measures


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        (
            "Đảng bộ Sở Y tế có thêm 14 đảng viên mới được kết nạp.",
            ["Đảng bộ Sở Y tế Admission 14 đảng viên mới"],
        ),
        (
            "Nhân dịp 19/5, 10 sinh viên ưu tú của Trường Đại học Vinh đã được kết nạp Đảng.",
            ["? Admission 10 sinh viên ưu tú"],
        ),
        # nobody whom a day is kept for is admitted
        (
            "Nhân dịp kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh, 10 sinh viên ưu tú của Trường Đại học Vinh "
            "(Nghệ An) đã được kết nạp Đảng.",
            ["? Admission 10 sinh viên ưu tú"],
        ),
        # where somebody learns has not thereby admitted him
        (
            "Em Lê Văn Hòa, 18 tuổi, học sinh Trường THPT Hòa An (Phú Thọ) đã được kết nạp Đảng.",
            ["? Admission → Lê Văn Hòa"],
        ),
        (
            "Em Lê Văn Hòa, học sinh Trường THPT Hòa An, được Chi bộ 3 kết nạp vào Đảng.",
            ["Chi bộ 3 Admission → Lê Văn Hòa"],
        ),
        # each body of a list with its own number; those in brackets are told apart by it
        (
            "Kết nạp được nhiều đảng viên là: Đảng bộ Sở Y tế (28 đảng viên), Đảng bộ Sở Tư pháp kết nạp "
            "11 đảng viên.",
            ["Đảng bộ Sở Tư pháp Admission 11 đảng viên"],
        ),
        (
            "Đảng ủy Khối mở 4 lớp bồi dưỡng lý luận chính trị cho 235 đối tượng kết nạp Đảng và 63 đảng "
            "viên mới; 2 lớp "
            "bồi dưỡng cấp ủy cho 40 bí thư chi bộ.",
            [
                "Đảng ủy Khối Training 235 đối tượng kết nạp Đảng",
                "Đảng ủy Khối Training 63 đảng viên mới",
                "Đảng ủy Khối Training 40 bí thư chi bộ",
            ],
        ),
        (
            "Đảng ủy Khối tổ chức bế giảng lớp bồi dưỡng lý luận chính trị cho 115 quần chúng ưu tú, trong "
            "đó có 29 "
            "đồng chí là giáo viên.",
            ["Đảng ủy Khối Training 115 quần chúng ưu tú"],
        ),
    ],
)
def test_admissions_and_training(text: str, actions: list[str]) -> None:
    assert acted(text) == actions
