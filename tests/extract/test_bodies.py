"""Bodies' names: heads, the words of their own, owners, places, lists, and what only looks like a body."""

import pytest

from extract.notation import mentions, read_text
from partygraph.model.mention import BodyName, MentionKind

CENTRAL = [
    "[Bộ Chính trị khóa XI]{bo-chinh-tri #XI}",
    "[Ban Bí thư Trung ương Đảng]{ban-bi-thu} kết luận",
    "[Ban Chấp hành Trung ương Đảng khóa XII]{ban-chap-hanh-trung-uong #XII} ban hành",
    "[BCH TƯ Đảng]{ban-chap-hanh-trung-uong}",  # an abbreviation of both words
    "[Ban Dân vận T.Ư]{ban-dan-van @trung ương}",
    "[Ban Tổ chức Trung ương]{ban-to-chuc @trung ương}",
    "[Ủy ban Kiểm tra Trung ương]{uy-ban-kiem-tra @trung ương}",
    "[Quốc hội khóa XIV]{quoc-hoi #XIV}",
    "[Chính phủ]{chinh-phu} ban hành nghị định",
    "[Bộ Giáo dục và Đào tạo]{bo:Giáo dục và Đào tạo}",  # a field over "và"
    "[Đại sứ quán Việt Nam tại Lào]{dai-su-quan:Việt Nam tại Lào}",
]

PLACED = [
    "[Tỉnh ủy Yên Bái]{tinh-uy @tỉnh Yên Bái} tổ chức",  # the head says the level
    "[Thành uỷ Hải Phòng]{thanh-uy @thành phố Hải Phòng}",  # old tone placement
    "[ĐẢNG BỘ TỈNH HẢI DƯƠNG]{dang-bo @tỉnh Hải Dương}",  # a heading in capitals
    "[Ðảng bộ tỉnh Hậu Giang]{dang-bo @tỉnh Hậu Giang}",  # U+00D0 for Đ
    "[Tỉnh\u00a0ủy\u00a0Hà\u00a0Tĩnh]{tinh-uy @tỉnh Hà Tĩnh}",  # no-break spaces inside the name
    "[Thành ủy Hải Dương]{thanh-uy @thành phố Hải Dương}",  # the city, not the province of its name
    "[Sở KH&CN Hậu Giang]{so:KH&CN @Hậu Giang}",  # a place without its level
    "[Sở Khoa học và Công nghệ tỉnh Hải Dương]{so:Khoa học và Công nghệ @tỉnh Hải Dương}",
    # the larger place is kept beside
    "[UBND huyện Diễn Châu]{ubnd @huyện Diễn Châu (Nghệ An)}, tỉnh Nghệ An",
    "[UBND xã Diễn An]{ubnd @xã Diễn An}",  # a commune is in no table
    "[Đảng ủy phường 5]{dang-uy @phường 5}",  # a ward by number
    "[HĐND tỉnh khóa XVI]{hdnd @tỉnh #XVI}",
    "[Ủy ban MTTQ Việt Nam tỉnh]{mttq @tỉnh}",
    "[Trường Chính trị tỉnh]{truong-chinh-tri @tỉnh}",
    "[Đảng bộ huyện Tứ Kỳ]{dang-bo @huyện Tứ Kỳ}",
]

OWNED = [
    "[Đảng bộ Sở KH&CN]{dang-bo < so:KH&CN}",
    "[Ban Tuyên giáo Tỉnh ủy]{ban-tuyen-giao < tinh-uy}",
    "[UBKT Tỉnh ủy]{uy-ban-kiem-tra < tinh-uy}",
    "[Văn phòng Tỉnh ủy]{van-phong < tinh-uy}",
    "[Ban cán sự đảng UBND tỉnh]{ban-can-su < ubnd @tỉnh}",
    # three deep
    "[BPGV Chỉ thị 03 Ban Thường vụ Tỉnh ủy]{bo-phan-giup-viec:Chỉ thị 03 < ban-thuong-vu < tinh-uy}",
    "[BCH Đảng bộ Khối các cơ quan tỉnh]{ban-chap-hanh < dang-bo:Khối các cơ quan @tỉnh}",
    "[Đảng uỷ khối các cơ quan tỉnh]{dang-uy:Khối các cơ quan @tỉnh}",  # "khối" in small letters
    "[Đảng ủy Khối]{dang-uy:Khối} phát động",  # which block: linking decides
    # a team is of the body that sends it, and that body is spoken of too
    "[Đoàn kiểm tra của [Bộ Chính trị]{bo-chinh-tri}]{doan-kiem-tra < bo-chinh-tri}",
]

OWN_WORDS = [
    "[Ban Chỉ đạo 35 của Tỉnh ủy]{ban-chi-dao:35 < tinh-uy}",  # a number of its own
    "[Ban Chỉ đạo 35 Tỉnh ủy]{ban-chi-dao:35 < tinh-uy} họp",
    # a document in the name
    "[Bộ phận giúp việc (BPGV) Chỉ thị 03 tỉnh]{bo-phan-giup-viec:Chỉ thị 03 @tỉnh}",
    # the short form in brackets is passed over
    "[Sở Khoa học và Công nghệ (KH&CN) thành phố Hải Phòng]{so:Khoa học và Công nghệ @thành phố Hải Phòng}",
    "[Chi bộ Thông tin - Sàn Giao dịch]{chi-bo:Thông tin - Sàn Giao dịch} được khen",  # over a dash
    "[Trung tâm Phát triển Nấm ăn và Nấm dược liệu]{trung-tam:Phát triển Nấm ăn và Nấm dược liệu} tổ chức",
    "[Công ty TNHH Cường Hưng]{cong-ty:Công ty TNHH Cường Hưng}",
    "[Chi cục Tiêu chuẩn Đo lường Chất lượng]{chi-cuc:Tiêu chuẩn Đo lường Chất lượng}",
]

LISTS = [
    # the head is shared
    "[BPGV Chỉ thị 03 huyện Tứ Kỳ]{bo-phan-giup-viec:Chỉ thị 03 @huyện Tứ Kỳ}, "
    "[Thanh Miện]{bo-phan-giup-viec:Chỉ thị 03 @huyện Thanh Miện}",
    "các [sở Xây dựng]{so:Xây dựng}, [Tài chính]{so:Tài chính}",
    # the tail is shared
    "[Thành ủy]{thanh-uy @thành phố Hà Nội}, [HĐND]{hdnd @thành phố Hà Nội}, "
    "[UBND thành phố Hà Nội]{ubnd @thành phố Hà Nội}",
    # a head that says its level takes no bare level
    "[Thành ủy]{thanh-uy} và [Hội đồng nhân dân thành phố]{hdnd @thành phố}",
    "[Ban Thường vụ Tỉnh ủy]{ban-thuong-vu < tinh-uy}, [UBND tỉnh]{ubnd @tỉnh}",  # full names share nothing
    "[Đảng bộ tỉnh]{dang-bo @tỉnh}, [Đảng ủy Khối]{dang-uy:Khối}",
]

NOT_BODIES = [
    "cơ sở vật chất",  # "sở" inside a word
    "Bộ phận một cửa",  # "Bộ" without a field
    "Bộ mặt nông thôn mới",
    "bộ Giáo dục",  # small letters: no plural before it
    "Hải Phòng tổ chức lễ hội",  # "Phòng" inside a place's name
    "một số Chi bộ",  # unspecific
    "mỗi Chi bộ",
    "các Ban Chỉ đạo",
    "đảng ủy đã họp",  # small letters and nothing behind
    "Đảng bộ các cấp",
    "Đảng ủy cấp trên",
    "Đảng ủy cơ sở",
    "cấp ủy các cấp",
    "ông Đỗ Khoa Văn phát biểu",  # "Khoa" is a given name
    "phường Trường Thi",  # "Trường" is the ward's name
    "Hội nghị đã thành công",  # "Hội" begins another word
    "Hội trường lớn",
    "Công an đã vào cuộc",  # no place
    "Văn bản của cơ quan",
    "",
    pytest.param("Sở hữu trí tuệ"),
    # a symbol's letters name no body of their own
    pytest.param("Quyết định số 911/QĐ-UBND"),
]


@pytest.mark.parametrize("row", [*CENTRAL, *PLACED, *OWNED, *OWN_WORDS, *LISTS, *NOT_BODIES])
def test_bodies(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold


def test_a_name_in_capitals_is_the_same_name() -> None:
    small, large = (read_text(text).mentions[0].value for text in ("Tỉnh ủy Yên Bái", "TỈNH ỦY YÊN BÁI"))
    assert small == large


def test_every_mention_of_a_body_names_the_rule_that_found_it() -> None:
    reading = read_text("Ban Thường vụ Tỉnh ủy, UBND tỉnh và Bí thư Hà Nội dự.")
    bodies = [mention for mention in reading.mentions if isinstance(mention.value, BodyName)]
    assert bodies
    assert all(mention.rule for mention in bodies)
