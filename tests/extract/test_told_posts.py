"""Posts told otherwise than beside a name: who holds an office, of whom a paragraph tells, since when."""

import pytest

from extract.notation import read_text
from extract.test_posts import held

# "chức", "ghế" before a post, and who holds it behind
OFFICES = [
    (
        "Chức Chủ tịch HĐND tỉnh Phú Thọ hiện do bà Trần Thị Hoa, Phó Bí thư Tỉnh ủy, đảm nhiệm.",
        ["Trần Thị Hoa: chu-tich hdnd @tỉnh Phú Thọ", "Trần Thị Hoa: pho-bi-thu tinh-uy"],
    ),
    ("Ghế Giám đốc Sở Y tế do ông Lê Văn Hòa nắm giữ từ năm 2020.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    ("Chiếc ghế Giám đốc Sở Y tế nay do ông Lê Văn Hòa phụ trách.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    ("Quyết định của Giám đốc Sở Y tế do ông Lê Văn Hòa trao.", []),
]

# verbs by which a post is held, left or looked back on
VERBS = [
    ("Ông Lê Văn Hòa đảm trách vị trí Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    ("Anh Lê Văn Hòa (48 tuổi) đảm nhận vai trò Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    ("Ông Lê Văn Hòa vừa rời ghế Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế Former"]),
    ("Ông Lê Văn Hòa – người vừa rời ghế Giám đốc Sở Y tế – dự.", ["Lê Văn Hòa: giam-doc so:Y tế Former"]),
    ("Ông Lê Văn Hòa đã có 5 năm làm Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    ("Nguyên là Giám đốc Sở Y tế, ông Lê Văn Hòa luôn gần dân.", ["Lê Văn Hòa: giam-doc so:Y tế Former"]),
    (
        "Thời điểm xảy ra sai phạm, ông Lê Văn Hòa là Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    ("Thời điểm này, ông Lê Văn Hòa là Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    (
        "Bà Trần Thị Hoa sinh năm 1970, từng công tác tại Bệnh viện K, Phó Giám đốc Sở Y tế.",
        ["Trần Thị Hoa: pho-giam-doc so:Y tế Former"],
    ),
]

# "Theo P, N, …" names P's holder; "vợ của P, N" and "con trai P tên là N" do not
BESIDE = [
    ("Theo Giám đốc Sở Y tế, ông Lê Văn Hòa, tình hình đã ổn định.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    (
        "Vì ngắt lời của Phó Chủ tịch UBND tỉnh, ông Lê Văn Hòa – Giám đốc Sở Y tế bị phê bình.",
        ["Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    ("Trao đổi với Giám đốc Sở Y tế, ông Lê Văn Hòa, chúng tôi biết.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    ("Theo Giám đốc Sở Y tế, ông Lê Văn Hòa là người địa phương.", []),
    ("Vợ của Giám đốc Sở Y tế, bà Trần Thị Hoa, không có mặt.", []),
    ("Thư ký của Bí thư Thành ủy, anh Lê Văn Hòa, từ chối trả lời.", []),
    ("Con trai Giám đốc Sở Y tế tên là Lê Văn Hòa.", []),
    # the post is of one of his family
    ("Ông Lê Văn Hòa, vợ là Giám đốc Sở Y tế.", []),
    ("Ông Lê Văn Hòa có con trai tên Bình đang làm Giám đốc Sở Y tế.", []),
    ("Ông Lê Văn Hòa (bố là Giám đốc Sở Y tế) được nhận vào làm.", []),
    ("Ông Lê Văn Hòa, con liệt sĩ, hiện là Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    # at a time that is over
    ("Cố Giám đốc Sở Y tế Lê Văn Hòa được nhắc đến.", ["Lê Văn Hòa: giam-doc so:Y tế Former"]),
    ("Ông Lê Văn Hòa, Giám đốc Sở Y tế lúc bấy giờ, đã ký.", ["Lê Văn Hòa: giam-doc so:Y tế Former"]),
    ("Ông Lê Văn Hòa, Giám đốc Sở Y tế, khi đó có mặt.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
]

# who takes somebody's place holds his own posts still
SUCCESSORS = [
    (
        "Người thay thế ông Sang là ông Lê Văn Hòa (Giám đốc Sở Y tế).",
        ["Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    (
        "Người tiền nhiệm của ông Sang là ông Lê Văn Hòa, Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
]

# a paragraph on one person, in an article that names others more often
PARAGRAPHS = [
    (
        "Ông Lê Văn Hòa dự. Ông Lê Văn Hòa nói. Ông Lê Văn Hòa về.\n"
        "Bà Trần Thị Hoa sinh năm 1970. Bà từng giữ các chức vụ: Phó Giám đốc Sở Y tế; Bí thư Huyện ủy.",
        ["Trần Thị Hoa: pho-giam-doc so:Y tế Former", "Trần Thị Hoa: bi-thu huyen-uy Former"],
    ),
    (
        "Ông Lê Văn Hòa dự. Ông Lê Văn Hòa nói.\nBà Trần Thị Hoa sinh năm 1970.\n"
        "Bà là cán bộ trẻ, kinh qua nhiều vị trí ở địa phương như Giám đốc Sở Y tế, Bí thư Huyện ủy.",
        ["Trần Thị Hoa: giam-doc so:Y tế Former", "Trần Thị Hoa: bi-thu huyen-uy Former"],
    ),
    (
        "Ông Lê Văn Hòa đến. Ông Lê Văn Hòa về.\nBà Trần Thị Hoa gặp ông Vũ Văn An. Bà là Giám đốc.",
        [],
    ),
]

# names of departments that go on behind the words of the table, and bodies' names right before a man's
DEPARTMENTS = [
    (
        "Bà Trần Thị Hoa, Trưởng khoa Lý luận cơ sở, Trường Chính trị tỉnh.",
        ["Trần Thị Hoa: truong-khoa khoa:Lý luận cơ sở"],
    ),
    ("Ông Lê Văn Hòa, Trưởng phòng Tổng hợp không đồng ý.", ["Lê Văn Hòa: truong-phong phong:Tổng hợp"]),
    (
        "Ông Lê Văn Hòa, Trưởng phòng Tổng hợp - Quy hoạch.",
        ["Lê Văn Hòa: truong-phong phong:Tổng hợp - Quy hoạch"],
    ),
    (
        "Ông Lê Văn Hòa (43 tuổi, Trưởng phòng Hành chính Quản trị).",
        ["Lê Văn Hòa: truong-phong phong:Hành chính Quản trị"],
    ),
    (
        "Ông Lê Văn Hòa, Phó trưởng phòng Quản lý bảo vệ rừng thuộc Chi cục Kiểm lâm.",
        ["Lê Văn Hòa: pho-truong-phong phong:Quản lý bảo vệ rừng"],
    ),
    (
        "Cách chức Trưởng phòng Tài nguyên nước đối với ông Lê Văn Hòa.",
        ["Lê Văn Hòa: truong-phong phong:Tài nguyên nước Former"],
    ),
    (
        "Dự lễ có Phó Tổng biên tập Tạp chí Cộng sản Lê Thế Hòa cho biết.",
        ["Lê Thế Hòa: pho-tong-bien-tap tap-chi:Tạp chí Cộng sản"],
    ),
]


# bodies told in the sentences before, or in the line before, where these tell of one that the post heads
IN_CONTEXT = [
    # the next one's post tells of which body both are
    (
        "Dự có ông Đỗ Văn Minh, Phó Bí thư Đảng ủy xã Hà Kỳ; ông Lê Văn Hòa, Đảng ủy viên và ông Trần Văn "
        "Nam, Phó Bí thư Đảng ủy xã Tân Lập.",
        [
            "Đỗ Văn Minh: pho-bi-thu dang-uy @xã Hà Kỳ",
            "Lê Văn Hòa: dang-uy-vien dang-uy @xã Tân Lập",
            "Trần Văn Nam: pho-bi-thu dang-uy @xã Tân Lập",
        ],
    ),
    (
        "Huyện ủy Tứ Kỳ họp. Đồng chí Lê Văn Hòa, Bí thư, chủ trì.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    (
        "Hội nghị do Huyện ủy Tứ Kỳ tổ chức.\nĐồng chí Lê Văn Hòa, Phó Bí thư Thường trực, chủ trì.",
        ["Lê Văn Hòa: pho-bi-thu-thuong-truc huyen-uy @huyện Tứ Kỳ"],
    ),
    (
        "Tại buổi làm việc với Sở Y tế, ông Lê Văn Hòa, Giám đốc, báo cáo.",
        ["Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    (
        "Quận ủy dự đại hội.\nĐại hội bầu Chi bộ Sở Y tế. Đồng chí Lê Văn Hòa giữ nhiệm vụ Bí thư.",
        ["Lê Văn Hòa: bi-thu chi-bo < so:Y tế"],
    ),
    (
        "UBND tỉnh Phú Thọ hiện có 2 lãnh đạo gồm Chủ tịch là ông Lê Văn Hòa và ông Trần Văn Nam.",
        ["Lê Văn Hòa: chu-tich ubnd @tỉnh Phú Thọ"],
    ),
    # two that he may head, a name that goes on, the line before the last
    ("Sở Y tế gặp Công an tỉnh. Ông Lê Văn Hòa, Giám đốc, báo cáo.", ["Lê Văn Hòa: giam-doc"]),
    ("Sở Y tế họp. Ông Lê Văn Hòa, Giám đốc Mờ Xanh, dự.", ["Lê Văn Hòa: giam-doc"]),
    ("Sở Y tế họp.\nTrời mưa.\nÔng Lê Văn Hòa, Giám đốc, báo cáo.", ["Lê Văn Hòa: giam-doc"]),
]

# a cell that the hamlet of the next post names
OF_HAMLETS = [
    (
        "Ông Lê Văn Hòa, Bí thư Chi bộ kiêm Trưởng thôn Đông Hòa cho biết.",
        ["Lê Văn Hòa: bi-thu chi-bo:thôn Đông Hòa", "Lê Văn Hòa: truong-thon"],
    ),
    (
        "Ông Lê Văn Hòa - Bí thư Chi bộ, Tổ trưởng tổ dân phố số 5, phường Hòa An.",
        ["Lê Văn Hòa: bi-thu chi-bo:tổ dân phố số 5", "Lê Văn Hòa: to-truong-to-dan-pho"],
    ),
    (
        "Ông Lê Văn Hòa (Bí thư Chi bộ, Trưởng bản Nà Lùng) kể.",
        ["Lê Văn Hòa: bi-thu chi-bo:bản Nà Lùng", "Lê Văn Hòa: truong-ban-lang"],
    ),
    (
        "Ông Lê Văn Hòa, Bí thư Chi bộ, Trưởng thôn cho biết.",
        ["Lê Văn Hòa: bi-thu chi-bo", "Lê Văn Hòa: truong-thon"],
    ),
]


# titles in short, with dots and with "TT" for "Thường trực"
IN_LETTERS = [
    (
        "Dự có Đ/c Lê Văn Hòa - UV.BTV Huyện ủy, Phó CT TT HĐND huyện.",
        [
            "Lê Văn Hòa: uy-vien ban-thuong-vu < huyen-uy",
            "Lê Văn Hòa: pho-chu-tich-thuong-truc hdnd @huyện",
        ],
    ),
    (
        "Có đồng chí Lê Văn Hòa, Phó Bí thư TT Huyện ủy; đồng chí Trần Thị Hoa, PCT.TT UBND huyện.",
        [
            "Lê Văn Hòa: pho-bi-thu-thuong-truc huyen-uy",
            "Trần Thị Hoa: pho-chu-tich-thuong-truc ubnd @huyện",
        ],
    ),
    (
        "Có đồng chí Lê Văn Hòa, P.Bí thư TT Huyện ủy; đồng chí Trần Thị Hoa, Phó Chủ tịch TT HĐND huyện.",
        [
            "Lê Văn Hòa: pho-bi-thu-thuong-truc huyen-uy",
            "Trần Thị Hoa: pho-chu-tich-thuong-truc hdnd @huyện",
        ],
    ),
]


# what goes on with the same man's posts, and what does not
GOES_ON = [
    (
        "Ông Lê Văn Hòa, Ủy viên Ban Thường vụ Đảng ủy Khối DNTW, Giám đốc Sở Y tế dự.",
        ["Lê Văn Hòa: uy-vien ban-thuong-vu < dang-uy:Khối", "Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    ("Có ông Lê Văn Hòa, Giám đốc Sở Y tế; cán bộ Ban Tuyên giáo.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    ("Có ông Lê Văn Hòa, Bí thư Huyện ủy; giảng viên Trường Chính trị.", ["Lê Văn Hòa: bi-thu huyen-uy"]),
]

# who holds an event, and the Party's department of that name
ORGANISERS = [
    (
        "Ông Lê Văn Hòa, Trưởng Ban Tổ chức Hội thi dự.",
        ["Lê Văn Hòa: truong-ban ban-khac:Tổ chức Hội thi"],
    ),
    (
        "Ông Lê Văn Hòa, Phó Trưởng Ban Tổ chức Lễ hội Xuân; bà Trần Thị Hoa, Trưởng Ban Tổ chức Tỉnh ủy.",
        [
            "Lê Văn Hòa: pho-truong-ban ban-khac:Tổ chức Lễ hội Xuân",
            "Trần Thị Hoa: truong-ban ban-to-chuc < tinh-uy",
        ],
    ),
    (
        "Ông Lê Văn Hòa (Trưởng Ban Tổ chức cuộc thi) nói.",
        ["Lê Văn Hòa: truong-ban ban-khac:Tổ chức cuộc thi"],
    ),
]


# several who have left one post, told once before the first
LEFT_BY_SEVERAL = [
    (
        "Dự có nguyên Giám đốc Sở Y tế Lê Văn Hòa, Trần Thị Hoa và nhiều cán bộ.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Trần Thị Hoa: giam-doc so:Y tế Former"],
    ),
    (
        "Dự có Bí thư Huyện ủy Vũ Văn An, nguyên Giám đốc Sở Y tế Lê Văn Hòa, Trần Thị Hoa.",
        [
            "Vũ Văn An: bi-thu huyen-uy",
            "Lê Văn Hòa: giam-doc so:Y tế Former",
            "Trần Thị Hoa: giam-doc so:Y tế Former",
        ],
    ),
    (
        "Dự có nguyên Giám đốc Sở Y tế Lê Văn Hòa, Trần Thị Hoa, Bí thư Huyện ủy.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Trần Thị Hoa: bi-thu huyen-uy"],
    ),
    ("Dự có Giám đốc Sở Y tế Lê Văn Hòa, Trần Thị Hoa.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
]


@pytest.mark.parametrize(
    ("text", "tenures"),
    [
        *OFFICES,
        *VERBS,
        *BESIDE,
        *SUCCESSORS,
        *PARAGRAPHS,
        *DEPARTMENTS,
        *IN_CONTEXT,
        *OF_HAMLETS,
        *IN_LETTERS,
        *GOES_ON,
        *ORGANISERS,
        *LEFT_BY_SEVERAL,
    ],
)
def test_whose_post_is_told(text: str, tenures: list[str]) -> None:
    assert held(read_text(text)) == tenures
