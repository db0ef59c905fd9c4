"""Whose body a name means that leaves its owner or place out."""

import pytest

from link.linking import keys

# (text, words of its first mention, key)
OWN_LEVEL = [
    # a level word of its own is that of no hospital or department, only of a place's committee
    (
        "Đảng bộ Bệnh viện Mắt tỉnh Phú Thọ họp. Dự có ủy viên Ban Chấp hành Đảng bộ tỉnh.",
        "Ban Chấp hành Đảng bộ tỉnh",
        "phu-tho_ban-chap-hanh-dang-bo-tinh",
    ),
    ("UBKT Tỉnh ủy Phú Thọ họp. UBKT tỉnh kết luận.", "UBKT tỉnh", "phu-tho_uy-ban-kiem-tra-tinh-uy"),
    (
        "Đảng bộ Cục Kỹ thuật, Quân khu 5 họp. Đảng ủy Quân khu dự.",
        "Đảng ủy Quân khu",
        "tw_dang-uy-quan-khu-5",
    ),
]

SAME_KIND = [
    # of the level of the committee that it stands beside
    (
        "Huyện ủy Tứ Kỳ họp. Dự có Sở Y tế tỉnh, Thường trực Huyện ủy, HĐND, UBND, UBMT và các ban, ngành.",
        "UBMT",
        "hai-duong_uy-ban-mat-tran-to-quoc-viet-nam-huyen-tu-ky",
    ),
    (
        "Huyện ủy Tứ Kỳ họp. Dự có lãnh đạo Tỉnh ủy, HĐND.",
        "HĐND",
        "hai-duong_hoi-dong-nhan-dan-tinh",
    ),
    # of the place told in its own sentence, be it as whose another body is, before one told elsewhere
    (
        "Bí thư Tỉnh ủy Nghệ An dự. Ban Thường vụ Tỉnh ủy Phú Thọ, bà Lê Thị Hoa - Bí thư Tỉnh ủy nhận lỗi.",
        "Tỉnh ủy",
        "phu-tho_tinh-uy",
    ),
    # of whom there is one in the country alone, without a place
    ("Đảng ủy Bộ đội Biên phòng họp.", "Đảng ủy Bộ đội Biên phòng", "tw_dang-uy-bo-doi-bien-phong-viet-nam"),
    # of those that a province has but one of, that of the article's
    ("UBND tỉnh Nghệ An họp. Trường Chính trị mở lớp.", "Trường Chính trị", "nghe-an_truong-chinh-tri-tinh"),
    # a Party cell named alone is the cell named last, not that of the main agency
    (
        "Đảng ủy Trường Đại học Tây Bắc lập Chi bộ Học viên. Đảng ủy Trường Đại học Tây Bắc giao Chi bộ.",
        "Chi bộ",
        "bai_chi-bo-hoc-vien",
    ),
]

OF_CELLS = [
    # an agency with a cell has no committee: it is the one above that the article names
    (
        "Ban Thường vụ Đảng ủy Công an tỉnh kiểm tra Chi bộ Công an xã Hòa An. Chi bộ Công an xã Hòa An báo "
        "cáo. Đồng chí Lê Văn Hòa, Bí thư Đảng ủy, Chủ nhiệm UBKT Đảng ủy dự.",
        "UBKT Đảng ủy",
        "bai_uy-ban-kiem-tra-dang-uy-cong-an-tinh",
    ),
    # of the cell's own agency, and not of the guests named right before
    (
        "Chi bộ Trung tâm Lưu trữ họp. Đảng ủy Sở Nội vụ nhất trí. Dự có đại diện Đảng ủy Khối các cơ quan "
        "tỉnh; đồng chí Lê Văn Hòa - Bí thư Đảng ủy, đại diện các chi bộ thuộc Đảng bộ Sở Nội vụ.",
        "Đảng ủy",
        "bai_dang-uy-so-noi-vu",
    ),
    # … which else it is
    (
        "Đảng ủy Sở Nội vụ họp. Dự có đại diện Đảng ủy Khối các cơ quan tỉnh; đồng chí Lê Văn Hòa - Bí thư "
        "Đảng ủy.",
        "Đảng ủy",
        "bai_dang-uy-khoi-cac-co-quan-tinh",
    ),
    # a front alone is that of the place of which the first one told is, not that of a guest's post
    (
        "Ban Thường trực UBMTTQ Việt Nam huyện Tân Sơn, tỉnh Phú Thọ họp. Ông Lê Văn Hòa, Phó Chủ tịch "
        "UBMTTQ tỉnh dự.\nUBMTTQ Việt Nam khen thưởng 8 tập thể.",
        "UBMTTQ Việt Nam",
        "phu-tho_uy-ban-mat-tran-to-quoc-viet-nam-huyen-tan-son",
    ),
    # of a council, and of no committee
    (
        "Huyện ủy Tân Sơn họp. HĐND huyện Tân Sơn giao Ban Pháp chế thẩm tra.",
        "Ban Pháp chế",
        "phu-tho_ban-phap-che-hoi-dong-nhan-dan-huyen-tan-son",
    ),
    # of the level that all the names say, where they say one
    ("Đảng bộ xã tổ chức hội nghị. Đảng bộ có 12 chi bộ.", "Đảng bộ", "bai_dang-bo-xa"),
    ("Đảng ủy xã tổ chức hội nghị. Đảng bộ có 12 chi bộ.", "Đảng bộ", "bai_dang-bo-xa"),
    # a team is known where somebody heads it
    ("Chi bộ 3 họp. Đồng chí Lê Văn Hòa, Trưởng Đoàn kiểm tra, dự.", "Đoàn kiểm tra", "bai_doan-kiem-tra"),
]

MAIN_AGENCIES = [
    # told by its kind alone: the one that the article is about
    (
        "Đảng bộ Bệnh viện Mắt Phú Thọ họp. Sở Y tế dự. Giám đốc Bệnh viện phát biểu.",
        "Bệnh viện",
        "phu-tho_benh-vien-mat-tinh",
    ),
    (
        "Đảng bộ Bệnh viện Mắt Phú Thọ họp. Chủ tịch Công đoàn phát biểu.",
        "Công đoàn",
        "phu-tho_cong-doan-benh-vien-mat-tinh",
    ),
    (
        "Đảng bộ Sở NN&PTNT Bến Tre họp. Đảng ủy Sở kết luận. Đảng ủy Sở giao việc.",
        "Đảng ủy Sở",
        "ben-tre_dang-uy-so-nong-nghiep-va-phat-trien-nong-thon-tinh",
    ),
    # a cell with the words of the unit that it is of
    (
        "Chi bộ Ban Quản lý Bến xe Vinh họp. Bí thư Chi bộ Bến xe Vinh phát biểu.",
        "Chi bộ Bến xe Vinh",
        "bai_chi-bo-ban-quan-ly-ben-xe-vinh",
    ),
    # a standing committee beside the members
    (
        "Huyện ủy Tân Sơn họp. Ban Thường vụ Huyện ủy Tân Sơn lập Đảng bộ xã Lai Đồng, chỉ định "
        "Ban Chấp hành Đảng bộ xã Lai Đồng 15 đồng chí, Ban Thường vụ 5 đồng chí.",
        "Ban Thường vụ",
        "phu-tho_ban-thuong-vu-dang-uy-xa-lai-dong",
    ),
    (
        "Đảng bộ Cơ quan Ủy ban MTTQ và các đoàn thể tỉnh Lào Cai họp.",
        "Đảng bộ Cơ quan Ủy ban MTTQ và các đoàn thể tỉnh Lào Cai",
        "lao-cai_dang-bo-co-quan-uy-ban-mttq-va-cac-doan-the-tinh",
    ),
    # its Party committee is not that of a ward that is told once
    (
        "Đảng ủy Công ty Thép Lam Sơn họp. Ban Thường vụ Đảng ủy Công ty kết luận. Dự có Đảng ủy Bệnh viện "
        "Mắt. Đảng ủy giao việc.",
        "Đảng ủy",
        "bai_dang-uy-cong-ty-thep-lam-son",
    ),
    # of many agencies told once none is, and the article is about the block that comes first
    (
        "Đảng ủy Khối các cơ quan tỉnh Lào Cai họp. Đảng bộ Cục Thuế tỉnh, Đảng bộ Sở Y tế dự. "
        "Toàn Đảng bộ kết nạp 9 đảng viên.",
        "Đảng bộ",
        "lao-cai_dang-bo-khoi-cac-co-quan-tinh",
    ),
    # a cell's committee is of the cell named nearest, be it only as an owner
    (
        "Chi ủy Chi bộ Công ty Thép Lam Sơn họp. Khiển trách Chi ủy Chi bộ. Chi bộ Khóm 3 dự.",
        "Chi ủy Chi bộ",
        "bai_chi-uy-chi-bo-cong-ty-thep-lam-son",
    ),
]

PLACES = [
    # the council of the district at hand tells which people's committee is meant, not an earlier district
    (
        "UBND huyện Thanh Oai họp. HĐND huyện Ứng Hòa bầu Chủ tịch UBND huyện. UBND huyện giao việc.",
        "UBND huyện",
        "ha-noi_uy-ban-nhan-dan-huyen-ung-hoa",
    ),
    (
        "UBND huyện Thanh Oai họp. HĐND huyện Ứng Hòa bầu hai Phó Chủ tịch; UBND huyện dự.",
        "UBND huyện",
        "ha-noi_uy-ban-nhan-dan-huyen-ung-hoa",
    ),
    # a district below an article's place that is only passed by does not take it over
    ("Huyện ủy Thanh Oai họp. UBND huyện dự.", "UBND huyện", "ha-noi_uy-ban-nhan-dan-huyen-thanh-oai"),
    # a city below a province
    (
        "Tỉnh ủy Quảng Ninh giao Thành ủy Cẩm Phả. HĐND thành phố đã họp.",
        "HĐND thành phố",
        "quang-ninh_hoi-dong-nhan-dan-thanh-pho-cam-pha",
    ),
]

COMMITTEES = [
    # the members of the place whose congress the article tells, and not of the larger one named beside it
    (
        "Đảng bộ xã Xuân Bình tổ chức Đại hội lần thứ XXI. Đây là đơn vị đầu tiên của Đảng bộ huyện Như "
        "Xuân. Đảng bộ đã kết nạp 35 đảng viên.",
        "Đảng bộ",
        "thanh-hoa_dang-bo-xa-xuan-binh",
    ),
    (
        "Đảng bộ huyện Như Xuân họp. Đảng bộ xã Xuân Bình tổ chức Đại hội lần thứ XXI. Đảng bộ huyện Như "
        "Xuân dự. Đảng bộ đã kết nạp 35 đảng viên.",
        "Đảng bộ",
        "thanh-hoa_dang-bo-huyen-nhu-xuan",
    ),
    # a committee named through its standing committee, in the sentence
    (
        "Đảng bộ huyện Tân Sơn họp. Huyện ủy Tân Sơn kết luận. "
        "Đảng ủy Khối các cơ quan tỉnh Phú Thọ dự. Ban Tuyên giáo tham mưu Ban Thường vụ Huyện ủy.",
        "Ban Tuyên giáo",
        "phu-tho_ban-tuyen-giao-huyen-uy-tan-son",
    ),
    # the members of a Party organisation elect its committee: one body under both names
    (
        "Ban Chấp hành Tỉnh ủy Phú Thọ họp.",
        "Ban Chấp hành Tỉnh ủy Phú Thọ",
        "phu-tho_ban-chap-hanh-dang-bo-tinh",
    ),
    # a company has a Party committee as an agency has
    (
        "Đảng bộ Tổng công ty Chè Việt Nam họp. Đảng ủy kết luận.",
        "Đảng ủy",
        "tw_dang-uy-tong-cong-ty-che-viet-nam",
    ),
    # the members of the block whose committee the article names
    (
        "Đảng ủy Khối các cơ quan tỉnh Phú Thọ họp. Dự có ủy viên Ban Chấp hành Đảng bộ.",
        "Ban Chấp hành Đảng bộ",
        "phu-tho_ban-chap-hanh-dang-bo-khoi-cac-co-quan-tinh",
    ),
    # a board that says no more than what it is
    (
        "Ban Thường vụ Đảng ủy Tổng công ty Chè Việt Nam họp. Hội đồng thành viên dự.",
        "Hội đồng thành viên",
        "tw_hoi-dong-thanh-vien-tong-cong-ty-che-viet-nam",
    ),
    # "trường" is the school spoken of
    (
        "Đảng bộ Trường Đại học Tây Bắc họp. Đảng bộ trường kết luận.",
        "Đảng bộ trường",
        "bai_dang-bo-truong-dai-hoc-tay-bac",
    ),
    # the committee of the only commune that is named
    (
        "Chi bộ Các cơ quan Đảng xã Hòa Liên họp. Dự có đồng chí Lê Văn Nam, Phó Bí thư Đảng ủy.",
        "Đảng ủy",
        "bai_dang-uy-xa-hoa-lien",
    ),
]

CENTRAL = [
    # with or without its ministry
    ("Tổng cục Hậu cần Bộ Quốc phòng họp.", "Tổng cục Hậu cần Bộ Quốc phòng", "tw_tong-cuc-hau-can"),
    ("Tổng cục Hậu cần họp.", "Tổng cục Hậu cần", "tw_tong-cuc-hau-can"),
    # in a province, not of it
    (
        "Bệnh viện đa khoa Trung ương Quảng Nam họp.",
        "Bệnh viện đa khoa Trung ương Quảng Nam",
        "quang-nam_benh-vien-da-khoa-trung-uong",
    ),
    ("Ban Dân nguyện Quốc hội họp.", "Ban Dân nguyện Quốc hội", "tw_ban-dan-nguyen"),
    (
        "Đảng bộ Khối Doanh nghiệp Trung ương họp.",
        "Đảng bộ Khối Doanh nghiệp Trung ương",
        "tw_dang-bo-khoi-doanh-nghiep-trung-uong",
    ),
    ("Hội Nhà văn Việt Nam họp.", "Hội Nhà văn Việt Nam", "tw_hoi-nha-van-viet-nam"),
    ("Hội Nông dân Việt Nam họp.", "Hội Nông dân Việt Nam", "tw_hoi-nong-dan-viet-nam"),
    ("Hội đồng Bầu cử quốc gia họp.", "Hội đồng Bầu cử quốc gia", "tw_hoi-dong-bau-cu-quoc-gia"),
    ("Đảng ủy Quân sự T.Ư họp.", "Đảng ủy Quân sự T.Ư", "tw_quan-uy-trung-uong"),
    ("QUTW họp.", "QUTW", "tw_quan-uy-trung-uong"),
    ("Ngân hàng Nhà nước họp.", "Ngân hàng Nhà nước", "tw_ngan-hang-nha-nuoc-viet-nam"),
    # the army and the police have a department of one name
    ("Tổng cục Chính trị QĐND họp.", "Tổng cục Chính trị QĐND", "tw_tong-cuc-chinh-tri"),
    (
        "Tổng cục Chính trị Công an nhân dân họp.",
        "Tổng cục Chính trị Công an nhân dân",
        "tw_tong-cuc-chinh-tri-cong-an-nhan-dan",
    ),
    (
        "Tổng cục Chính trị Công an nhân dân họp. Tổng cục Chính trị giao việc.",
        "Tổng cục Chính trị",
        "tw_tong-cuc-chinh-tri-cong-an-nhan-dan",
    ),
    # of one place only
    ("Hội Nông dân tỉnh Phú Thọ họp.", "Hội Nông dân tỉnh Phú Thọ", "phu-tho_hoi-nong-dan-tinh"),
    (
        "Tòa án nhân dân cấp cao tại Đà Nẵng họp.",
        "Tòa án nhân dân cấp cao tại Đà Nẵng",
        "tw_toa-an-nhan-dan-cap-cao-tai-da-nang",
    ),
]

TEAMS = [
    # a team with a number and the team of the headline are one
    (
        "Đoàn kiểm tra của Bộ Chính trị đã đến. Đoàn kiểm tra số 7 của Bộ Chính trị kết luận.",
        "Đoàn kiểm tra của Bộ Chính trị",
        "tw_doan-kiem-tra-so-7-bo-chinh-tri",
    ),
]


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [*OWN_LEVEL, *SAME_KIND, *OF_CELLS, *MAIN_AGENCIES, *PLACES, *COMMITTEES, *CENTRAL, *TEAMS],
)
def test_whose_body_is_meant(text: str, words: str, key: str) -> None:
    assert keys(text, words) == (f"body/{key}",)


def test_an_agency_that_is_named_once_is_not_the_one_whose_cell_is_meant() -> None:
    text = "Tỉnh ủy Hưng Yên họp về Chi bộ và đảng viên tại Trung tâm Dịch vụ việc làm, thuộc Sở Y tế."
    assert keys(text, "Chi bộ") == ()
