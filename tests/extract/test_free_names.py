"""Bodies that a post tells in words of no table, and those told by their kind beside their own name."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from extract.test_posts import held
from partygraph.model.mention import MentionKind

FREE = [
    (
        "Ông Lê Văn Hòa, Trưởng Ban Chỉ đạo kỳ thi trung học quốc gia năm 2018 tỉnh Sơn La.",
        ["Lê Văn Hòa: truong-ban ban-chi-dao:kỳ thi trung học quốc gia năm 2018 @tỉnh Sơn La"],
    ),
    # "phòng, chống" is one word of it
    (
        "Ông Lê Văn Hòa, Trưởng Ban Chỉ đạo phòng, chống dịch bệnh Covid-19 tỉnh.",
        ["Lê Văn Hòa: truong-ban ban-chi-dao:phòng, chống dịch bệnh Covid-19 @tỉnh"],
    ),
    (
        "Dự có ông Lê Văn Hòa (Giám đốc Trung tâm thông tin và nghiên cứu dư luận xã hội) và bà Hoa.",
        ["Lê Văn Hòa: giam-doc trung-tam:thông tin và nghiên cứu dư luận xã hội"],
    ),
    # the owner of the Party organisation
    (
        "Ông Lê Văn Hòa, Bí thư Đảng ủy Công ty cổ phần xi măng Vicem Bút Sơn; Phó Chủ tịch UBND tỉnh.",
        [
            "Lê Văn Hòa: bi-thu dang-uy < cong-ty:Công ty cổ phần xi măng Vicem Bút Sơn",
            "Lê Văn Hòa: pho-chu-tich ubnd @tỉnh",
        ],
    ),
    # behind a title that ends with the kind
    (
        "Ông Lê Văn Hòa - Phó Trưởng ban Đổi mới doanh nghiệp, nguyên Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: pho-truong-ban ban-khac:Đổi mới doanh nghiệp", "Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    # … and with which the name begins again
    (
        "Bà Trần Thị Hoa, Phó Trưởng ban Thường trực Ban Đổi mới doanh nghiệp tỉnh, dự.",
        ["Trần Thị Hoa: pho-truong-ban-thuong-truc ban-khac:Đổi mới doanh nghiệp @tỉnh"],
    ),
    # the name of the kind that the title has swallowed, and the body of a kind that is not named
    (
        "Ông Lê Văn Hòa, Phó Viện trưởng Khoa học tổ chức, cán bộ, dự.",
        ["Lê Văn Hòa: pho-vien-truong vien:Khoa học tổ chức, cán bộ"],
    ),
    (
        "Ông Lê Văn Hòa, Vụ phó Ban Tổ chức Trung ương, dự.",
        ["Lê Văn Hòa: pho-vu-truong ban-to-chuc @trung ương"],
    ),
    (
        "Ông Lê Văn Hòa, Vụ trưởng Vụ Địa phương, Ban Tổ chức Trung ương, dự.",
        ["Lê Văn Hòa: vu-truong vu:Địa phương < ban-to-chuc @trung ương"],
    ),
    # the holder behind a body that is called after a man, or behind a dash
    (
        "Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh Lê Quốc Lý phát biểu.",
        ["Lê Quốc Lý: pho-giam-doc dai-hoc:Học viện Chính trị quốc gia Hồ Chí Minh"],
    ),
    (
        "Phó Chủ tịch chuyên trách Ủy ban ATGT Quốc gia - Lê Kim Thành đánh giá cao.",
        ["Lê Kim Thành: pho-chu-tich-chuyen-trach uy-ban:ATGT Quốc gia"],
    ),
    (
        "Ông Khuất Việt Hòa đã dự họp. Phó Chủ tịch Ủy ban ATGT Quốc gia - Khuất Việt Hòa đánh giá cao.",
        ["Khuất Việt Hòa: pho-chu-tich uy-ban:ATGT Quốc gia"],
    ),
    (
        "Giám đốc Bệnh viện Bạch Mai - Đào Xuân Cơ cho biết.",
        ["Đào Xuân Cơ: giam-doc benh-vien:Bạch Mai"],
    ),
    # the small words that a table's name was cut off before
    (
        "Bà Trần Thị Hoa, Viện trưởng Viện nghiên cứu chiến lược; ông Lê Văn Nam, Giám đốc Sở Y tế.",
        ["Trần Thị Hoa: vien-truong vien:nghiên cứu chiến lược", "Lê Văn Nam: giam-doc so:Y tế"],
    ),
    # a title that no table holds goes on with no name
    (
        "Ông Lê Văn Hòa - Bí thư Đảng ủy Công ty CP than Núi Béo - Trưởng vùng Hạ Long nêu rõ.",
        ["Lê Văn Hòa: bi-thu dang-uy < cong-ty:Công ty CP than Núi Béo"],
    ),
    # what somebody does is no name
    ("Ông Lê Văn Hòa, Giám đốc Trung tâm nói rõ.", ["Lê Văn Hòa: giam-doc trung-tam"]),
    ("Ông Lê Văn Hòa, Giám đốc Trung tâm điều hành đã kết luận.", ["Lê Văn Hòa: giam-doc"]),
    # nor a person
    ("Giám đốc Trung tâm Trần Văn Nam phát biểu.", ["Trần Văn Nam: giam-doc trung-tam"]),
]

KINDS = [
    (
        "Đồng chí Lê Văn Hòa, Bí thư Đảng ủy Bộ, Thứ trưởng Bộ Nội vụ, dự.",
        ["Lê Văn Hòa: bi-thu dang-uy < bo:Nội vụ", "Lê Văn Hòa: thu-truong bo:Nội vụ"],
    ),
    # another kind lends nothing
    (
        "Đồng chí Lê Văn Hòa, Bí thư Đảng ủy Bộ, Giám đốc Sở Y tế, dự.",
        ["Lê Văn Hòa: bi-thu dang-uy < bo", "Lê Văn Hòa: giam-doc so:Y tế"],
    ),
]

IN_SMALL = [
    # "Đảng bộ bệnh viện", "Giám đốc bệnh viện": its kind in small letters, where nothing of a name follows
    (
        "Đồng chí Lê Văn Hòa - phó Giám đốc bệnh viện giữ chức danh phó Bí thư Đảng ủy bệnh viện.",
        ["Lê Văn Hòa: pho-giam-doc benh-vien", "Lê Văn Hòa: pho-bi-thu dang-uy < benh-vien"],
    ),
    ("Ông Lê Văn Hòa, giám đốc công ty thép, bị bắt.", ["Lê Văn Hòa: giam-doc"]),
    # a unit, and the cell that one sits in
    (
        "Đồng chí Lê Văn Hòa, Đội phó Đội Thanh tra địa bàn quận, Chi ủy viên Chi bộ Đội Thanh tra địa bàn "
        "quận Ba Đình.",
        [
            "Lê Văn Hòa: pho-doi-truong doi:Thanh tra địa bàn @quận",
            "Lê Văn Hòa: chi-uy-vien chi-bo < doi:Thanh tra địa bàn @quận Ba Đình",
        ],
    ),
    # letters that everybody knows
    (
        "Ông Lê Văn Hòa - Ủy viên Bộ Chính trị, Tổng giám đốc VTV - dự.",
        ["Lê Văn Hòa: uy-vien bo-chinh-tri", "Lê Văn Hòa: tong-giam-doc dai-tat:VTV"],
    ),
    # a name that ends like a degree
    ("Đồng chí Đỗ Tiến Sỹ, Bí thư Tỉnh ủy, phát biểu.", ["Đỗ Tiến Sỹ: bi-thu tinh-uy"]),
]

OFFICES = [
    # of the body that its title names, and not of the office told beside it
    (
        "Bà Lê Thị Hoa, nguyên Phó Trưởng ban, nguyên Chánh Văn phòng Ban Tuyên giáo Tỉnh ủy, dự.",
        [
            "Lê Thị Hoa: pho-truong-ban ban-tuyen-giao < tinh-uy Former",
            "Lê Thị Hoa: chanh-van-phong van-phong < ban-tuyen-giao < tinh-uy Former",
        ],
    ),
    # a city whose level its name has in it
    (
        "Ông Lê Văn Hòa, Phó Bí thư Thường trực, Chủ tịch HĐND TP.HCM dự.",
        [
            "Lê Văn Hòa: pho-bi-thu-thuong-truc thanh-uy @thành phố Hồ Chí Minh",
            "Lê Văn Hòa: chu-tich hdnd @Hồ Chí Minh",
        ],
    ),
]

SENT = [
    (
        "Tỉnh điều động ông Lê Văn Hòa, Giám đốc Sở Y tế đến nhận công tác tại Trường Đại học Vinh và bổ "
        "nhiệm giữ chức Hiệu trưởng.",
        ["? Appointment → Lê Văn Hòa hieu-truong dai-hoc:Trường Đại học Vinh"],
    ),
    (
        "Ông Lê Văn Hòa được điều động về Văn phòng UBND tỉnh giữ chức Phó Chánh Văn phòng.",
        ["? Appointment → Lê Văn Hòa pho-chanh-van-phong van-phong < ubnd @tỉnh"],
    ),
    # where he is from
    (
        "Ông Lê Văn Hòa rời Văn phòng UBND tỉnh, được bổ nhiệm giữ chức Phó Giám đốc.",
        ["? Appointment → Lê Văn Hòa pho-giam-doc"],
    ),
]


@pytest.mark.parametrize(("text", "tenures"), FREE + KINDS + IN_SMALL + OFFICES)
def test_bodies_of_posts(text: str, tenures: list[str]) -> None:
    assert sorted(held(read_text(text))) == sorted(tenures)


@pytest.mark.parametrize(("text", "actions"), SENT)
def test_where_somebody_is_sent(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


def test_a_name_that_grows_is_one_mention() -> None:
    text = "Ông Lê Văn Hòa, Bí thư Đảng ủy Công ty cổ phần xi măng Mờ Rô, phát biểu."
    bodies = [one.span.of(text) for one in read_text(text).mentions if one.kind is MentionKind.BODY]
    assert bodies == ["Đảng ủy Công ty cổ phần xi măng Mờ Rô"]
