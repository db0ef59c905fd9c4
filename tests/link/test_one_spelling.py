"""One body under the spellings that articles have for it, and bodies that only look alike."""

import pytest

from link.linking import keys

SAME = [
    ("Ban Thường vụ Đảng bộ tỉnh Lai Châu", "Ban Thường vụ Tỉnh ủy Lai Châu"),
    ("Ban Thường vụ Đảng bộ huyện Yên Định", "Ban Thường vụ Huyện ủy Yên Định"),
    ("Ban Thường vụ Đảng bộ xã Lai Đồng", "Ban Thường vụ Đảng ủy xã Lai Đồng"),
    ("Trường Đại học Vinh", "Đại học Vinh"),
    ("Trường Đại học Trà Vinh", "Trường ĐH Trà Vinh"),
    ("Trường Trung học cơ sở Nguyễn Trãi", "Trường THCS Nguyễn Trãi"),
    ("Chi bộ 3", "Chi bộ số 3"),
    ("Chi bộ tổ dân phố 7", "Chi bộ Tổ dân phố số 7"),
    ("Công ty TNHH MTV Cao su Dầu Tiếng", "Công ty TNHH Một thành viên Cao su Dầu Tiếng"),
    ("Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Long An", "Đoàn TNCS Hồ Chí Minh tỉnh Long An"),
    ("Đoàn Thanh niên Công an tỉnh Long An", "Đoàn TNCS Hồ Chí Minh Công an tỉnh Long An"),
    ("Trung tâm Bồi dưỡng chính trị huyện Yên Định", "Trung tâm Chính trị huyện Yên Định"),
    (
        "Liên hiệp Hội Khoa học và Kỹ thuật tỉnh Nghệ An",
        "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Nghệ An",
    ),
    ("Ngân hàng Chính sách xã hội huyện Lý Sơn", "Ngân hàng CSXH huyện Lý Sơn"),
    ("Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam", "Ngân hàng NN&PTNT Việt Nam"),
    # a company by its mark
    ("Công ty cổ phần Dược phẩm Hoàng Long", "Công ty Hoàng Long"),
    ("Công ty CP Sữa Vinalac", "Công ty Vinalac"),
    # districts and provinces as schools, offices and neighbours write them
    ("Huyện ủy Lý Nhân", "Huyện ủy Lí Nhân"),
    ("Huyện ủy Quỳ Hợp", "Huyện ủy Quì Hợp"),
    ("Thành ủy Quy Nhơn", "Thành ủy Qui Nhơn"),
    ("Huyện ủy Phú Quý", "Huyện ủy Phú Quí"),
    ("Thành ủy Mỹ Tho", "Thành ủy Mĩ Tho"),
    ("Thành ủy Buôn Ma Thuột", "Thành ủy Buôn Mê Thuột"),
    ("Huyện ủy Đắk R'Lấp", "Huyện ủy Đăk Rlấp"),
    ("Huyện ủy Mù Cang Chải", "Huyện ủy Mù Căng Chải"),
    ("Tỉnh ủy Đắk Lắk", "Tỉnh ủy Đak Lak"),
    ("Tỉnh ủy Đắk Nông", "Tỉnh ủy Đak Nông"),
    ("Tỉnh ủy Bà Rịa - Vũng Tàu", "Tỉnh ủy Bà Rịa Vũng Tàu"),
    # a district without the word of its level
    ("UBND huyện Yên Thành", "UBND Yên Thành"),
    ("HĐND thành phố Cam Ranh", "HĐND Cam Ranh"),
    ("UBND huyện Lý Sơn", "UBND huyện đảo Lý Sơn"),
    # the front of a place and its committee
    ("Ủy ban MTTQ Việt Nam huyện Yên Thành", "Mặt trận Tổ quốc huyện Yên Thành"),
    # what everybody calls an enterprise
    ("Tập đoàn Điện lực Việt Nam", "EVN"),
    ("Đảng ủy Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam", "Đảng ủy TKV"),
    ("Tập đoàn Dầu khí Việt Nam", "Tập đoàn PVN"),
]

OTHERS = [
    ("Ban Thường vụ Đảng bộ tỉnh Lai Châu", "Ban Thường vụ Huyện ủy Mường Tè"),
    ("Ban Chấp hành Đảng bộ tỉnh Lai Châu", "Tỉnh ủy Lai Châu"),
    ("Trường Đại học Vinh", "Trường Cao đẳng Vinh"),
    ("Chi bộ 3", "Chi bộ 13"),
    ("Huyện ủy Chư Păh", "Huyện ủy Chư Pưh"),
    ("UBND Kỳ Anh", "UBND huyện Kỳ Sơn"),
    ("Công ty Than Hòa An - TKV", "Tập đoàn TKV"),
    ("Ngân hàng Chính sách xã hội Việt Nam", "Ngân hàng Nhà nước Việt Nam"),
    ("Công ty cổ phần Dược phẩm Hoàng Long", "Công ty TNHH Hoàng Long"),
    ("Công ty May 10", "Công ty 10"),
    ("Công ty cổ phần Xây dựng Điện lực", "Công ty Điện lực Hải Dương"),
    ("Viện Khoa học xã hội Việt Nam", "Viện Hàn lâm Khoa học xã hội Việt Nam"),
]


def linked(pair: tuple[str, str]) -> set[str]:
    """The keys that the two bodies of `pair` have in one article."""
    text = f"{pair[0]} đã họp. Sau đó {pair[1]} đã báo cáo kết quả."
    return {key for name in pair for key in keys(text, name)}


@pytest.mark.parametrize("pair", SAME, ids=lambda pair: pair[1])
def test_one_body_has_one_key_in_every_spelling(pair: tuple[str, str]) -> None:
    assert len(linked(pair)) == 1


@pytest.mark.parametrize("pair", OTHERS, ids=lambda pair: pair[1])
def test_bodies_that_look_alike_are_two(pair: tuple[str, str]) -> None:
    assert len(linked(pair)) == 2


def test_a_mark_of_two_companies_is_of_neither() -> None:
    text = "Công ty Dược phẩm Hoàng Long và Công ty Thủy sản Hoàng Long đã họp. Công ty Hoàng Long vắng mặt."
    whole = keys(text, "Công ty Hoàng Long")
    assert whole not in (
        keys(text, "Công ty Dược phẩm Hoàng Long"),
        keys(text, "Công ty Thủy sản Hoàng Long"),
    )
