"""Where the name of a body ends, and another word begins."""

import pytest

from extract.notation import mentions, read_text
from partygraph.extract.lexis.tokens import tokenize
from partygraph.model.mention import MentionKind

VERBS = [
    # a field of the table that is a verb here
    "[Đảng bộ Bệnh viện]{dang-bo < benh-vien} tổ chức học tập Nghị quyết",
    "Trung tâm tổ chức tập huấn",
    "Trường tổ chức lễ khai giảng",
    "[Đảng ủy Công ty]{dang-uy < cong-ty} kỷ luật 02 đảng viên",
    "[Đảng ủy Bệnh viện]{dang-uy < benh-vien} lãnh đạo toàn diện",
    # the head that may bear it keeps it
    "[Phòng tổ chức]{phong:tổ chức} trình",
    "[Hội đồng kỷ luật Sở Y tế]{hoi-dong:kỷ luật < so:Y tế} họp",
    "[Sở xây dựng]{so:xây dựng} trình",
]

OTHER_WORDS = [
    "Trưởng [Ban Chỉ đạo 138]{ban-chi-dao:138}/CP Lê Văn Hòa",
    # "và" and a number are no part of it
    "[Ban Chỉ đạo Đại hội]{ban-chi-dao:Đại hội} và 120 đại biểu dự",
    "[Trung tâm Phát triển]{trung-tam:Phát triển} và ứng dụng",
    # a clause joined to a place
    "Bí thư [Đảng ủy phường]{dang-uy @phường} Báo cáo kết quả",
    "làm việc với [Đảng ủy xã An Hòa]{dang-uy @xã An Hòa} Xác định khâu then chốt",
    "[HĐND huyện]{hdnd @huyện} Quyết định thành lập tổ đại biểu",
    "[HĐND xã Quyết Thắng]{hdnd @xã Quyết Thắng} họp",
    # small words between a field and the next one behind a hyphen
    "[Phòng Hành chính quản trị - Quản lý sinh viên]{phong:Hành chính quản trị - Quản lý sinh viên} họp",
    "kỳ họp của [HĐND TP.]{hdnd @thành phố} Ảnh: Quang Huy",
    # the next line begins with a capital too
    "Ra mắt [Đảng bộ xã Quang An]{dang-bo @xã Quang An}\nQuang cảnh buổi lễ",
    "Bí thư [Đảng ủy phường Phú Lương]{dang-uy @phường Phú Lương}\nPhường này có 12 chi bộ",
    # words stuck together
    "[Bệnh viện Mắt Hải Dương]{benh-vien:Mắt @Hải Dương}Mô hình mới",
    "[Trung tâm Dưỡng lão]{trung-tam:Dưỡng lão}Xem tiếp",
    # a word in a line of capitals that no name takes in
    "CÁC CHI BỘ THUỘC [ĐẢNG BỘ CÔNG AN TỈNH HÀ NAM]{dang-bo < cong-an @tỉnh Hà Nam} SINH HOẠT",
    "[CÔNG TY HÒA AN]{cong-ty:CÔNG TY HÒA AN} ĐƯỢC KHEN",
    # what is learned is no school
    "em Lê Thị Hoa, lớp Cao đẳng Điều dưỡng 11, hệ Đại học Sư phạm",
    "sinh viên [Đại học Y Hà Nội]{dai-hoc:Đại học Y @Hà Nội}",
    "lớp của [Trường Đại học Luật]{dai-hoc:Trường Đại học Luật},",
    # a branch is not what it is of, and the level alone no name of an institute
    "đã ra mắt chi hội Luật gia; phân viện Hà Nội",
    "[Chi hội Luật gia Sở Tư pháp]{chi-hoi:Luật gia < so:Tư pháp} họp",
    "tại Hội trường Viện tỉnh",
    "các đồng chí Viện trưởng VKS cấp huyện",
    # letters for a kind with its words
    "[BVĐK huyện Tứ Kỳ]{benh-vien:Đa khoa @huyện Tứ Kỳ} họp",
    "[Đồn BPCK Nậm Cắn]{don-bien-phong:Cửa khẩu Nậm Cắn} họp",
    "[BTS GHPGVN tỉnh Hà Nam]{ban-tri-su < giao-hoi @tỉnh Hà Nam} họp",
    "trạm BTS của VNPT",
    # a see, and no man
    "[Tòa Giám mục Bùi Chu]{toa-giam-muc:Tòa Giám mục Bùi Chu} dự",
    # a province of before is none of those of today
    "[Công an tỉnh Quảng Nam - Đà Nẵng]{cong-an @tỉnh Quảng Nam - Đà Nẵng} họp",
    "nguyên Bí thư [Tỉnh ủy Hà Bắc]{tinh-uy @tỉnh Hà Bắc}",
    "[UBND tỉnh Quảng Nam]{ubnd @tỉnh Quảng Nam}, Đà Nẵng dự",
    "[Đảng ủy xã Nam Hà]{dang-uy @xã Nam Hà} họp",
    # one letter is the rest of a name that was cut off
    "các chương trình của Đài T",
    "[Công ty X20]{cong-ty:Công ty X20} đã trình",
]

CAPITALS = [
    # in a line of capitals a name ends before which time it is
    "ĐẠI HỘI [ĐẢNG BỘ XÃ]{dang-bo @xã} NHIỆM KỲ 2020-2025",
    "ĐẠI HỘI [ĐẢNG BỘ XÃ HÒA AN]{dang-bo @xã HÒA AN} NHIỆM KỲ 2020-2025",
    "ĐẠI HỘI [ĐẢNG BỘ HỌC VIỆN TÀI CHÍNH]{dang-bo < dai-hoc:HỌC VIỆN TÀI CHÍNH} LẦN THỨ II",
    "TỔNG KẾT CÔNG TÁC [CHI BỘ HÀNH CHÍNH]{chi-bo:HÀNH CHÍNH} NĂM 2024",
    "HỘI NGHỊ [BAN CHẤP HÀNH ĐẢNG BỘ XÃ HÒA AN KHÓA XXII]{ban-chap-hanh < dang-bo @xã HÒA AN #XXII}",
    "NGHỊ QUYẾT [CHI BỘ SẢN - CHUYÊN KHOA]{chi-bo:SẢN - CHUYÊN KHOA} LẦN THỨ V",  # no body of its own
    # and before what it did
    "[ĐẢNG ỦY XÃ HÒA AN]{dang-uy @xã HÒA AN} TỔNG KẾT NHIỆM VỤ NĂM 2021",
    "[UBND XÃ HÒA AN]{ubnd @xã HÒA AN} TRIỂN KHAI NHIỆM VỤ",
    "[ĐẢNG BỘ PHƯỜNG HÀ TU]{dang-bo @phường HÀ TU} TRAO HUY HIỆU ĐẢNG",
    "[ĐẢNG ỦY XÃ SƠ PAI]{dang-uy @xã SƠ PAI} TỔ CHỨC HỘI NGHỊ",
    # words of places that begin so
    "[Đảng ủy xã Năm Căn]{dang-uy @xã Năm Căn} họp",
    "[ĐẢNG ỦY XÃ LẦN HÒA]{dang-uy @xã LẦN HÒA}",
]

PREDICATES = [
    "[Học viện Tài chính]{dai-hoc:Học viện Tài chính} là Trung tâm quốc gia nghiên cứu khoa học",
    "phấn đấu trở thành Trung tâm quốc gia đào tạo cán bộ",
    "đơn vị chủ trì là [Sở tài chính]{so:tài chính}",
    "đơn vị chủ trì là [Trung tâm Khuyến nông]{trung-tam:Khuyến nông}",
    "thư của [Trung tâm quốc gia]{trung-tam:quốc gia}",
]

SEVERAL = [
    # another body of the same kind goes into no name
    "Các [Tổng cục Thủy lợi]{tong-cuc:Thủy lợi} và [Tổng cục Thuế]{tong-cuc:Thuế} họp.",
    "[Cục Thuế]{cuc:Thuế} và [Cục Hải quan tỉnh]{cuc:Hải quan @tỉnh} họp",
    "tiến độ Đại hội Đảng bộ một số tỉnh",
    "Đảng ủy nhiều xã chưa họp",
    "[Đảng bộ tỉnh]{dang-bo @tỉnh} một số nhiệm vụ",
]

HOLDERS = [
    "Bí thư [Chi bộ]{chi-bo} Lê Văn Hòa phát biểu",
    "Bộ trưởng, Chủ nhiệm [Ủy ban]{uy-ban} Giàng Seo Lử phát biểu",
    "Trưởng [Ban Chỉ đạo]{ban-chi-dao} Vũ Quốc Tám kết luận",
    "Giám đốc [Công ty]{cong-ty} Lê Thị Hoa nhất trí",
    # schools and the like bear the names of men
    "Hiệu trưởng [Trường Nguyễn Bỉnh Khiêm]{truong:Nguyễn Bỉnh Khiêm} phát biểu",
    "Giám đốc [Bệnh viện Nguyễn Tri Phương]{benh-vien:Nguyễn Tri Phương} phát biểu",
    # … unless the text calls him a man
    "ông Trần Bá Hòa dự; Giám đốc [Bệnh viện]{benh-vien} Trần Bá Hòa phát biểu",
    # a man's name behind more than one can bear, a region, and words that only end like "thôn", "bản"
    "Giám đốc [Công ty Than Hà Sơn]{cong-ty:Công ty Than Hà Sơn} Vũ Ngọc Hòa dự",
    "Hiệu trưởng [Trường Đại học Tây Bắc]{dai-hoc:Trường Đại học Tây Bắc} Đinh Thanh Hòa dự",
    "Chi cục trưởng [Chi cục Phát triển nông thôn]{chi-cuc:Phát triển nông thôn} Hoàng Văn Hòa dự",
    "Phó Trưởng [Khoa Cơ bản]{khoa:Cơ bản} Lê Thu Hà dự",
    # behind no post it is a name
    "[Chi bộ Lê Hồng Phong]{chi-bo:Lê Hồng Phong} họp",
]

HAMLETS = [
    "[Chi bộ thôn Sâm Đông]{chi-bo:thôn Sâm Đông} thuộc [Đảng bộ xã Hòa An]{dang-bo @xã Hòa An}",
    "bí thư [chi bộ tổ dân phố số 5]{chi-bo:tổ dân phố số 5}",
    "[Chi bộ bản Nà Sài]{chi-bo:bản Nà Sài} và [Chi bộ khu phố 3]{chi-bo:khu phố 3}",
    "[Chi bộ]{chi-bo} tổ chức họp",
    "[Chi bộ]{chi-bo} thôn đã họp",
]

KINDS = [
    "[Ban Chấp hành Đảng bộ bệnh viện]{ban-chap-hanh < dang-bo < benh-vien} họp",
    "[Đảng ủy tổng công ty]{dang-uy < tap-doan} đã họp",
    "[Chi bộ]{chi-bo} công ty cà phê 15 họp",
]

ALONE = [
    # the one company of the text, also where only its Party committee names it
    "[Đảng ủy Tổng công ty Sao Mai]{dang-uy < tap-doan:Tổng công ty Sao Mai} họp. "
    "[Tổng công ty]{tap-doan} đã hoàn thành kế hoạch.",
    "[Bệnh viện Mắt]{benh-vien:Mắt} họp. [Bệnh viện]{benh-vien} tổ chức khám.",
    # of two it may be either, and others are none of them
    "[Công ty Sao Mai]{cong-ty:Công ty Sao Mai} và [Công ty Sao Khuê]{cong-ty:Công ty Sao Khuê} họp. "
    "Công ty đã ký.",
    "[Công ty Sao Mai]{cong-ty:Công ty Sao Mai} họp. Các Công ty đã ký. Công ty của ông Hòa, Công ty mẹ dự.",
    "Công ty đã hoàn thành kế hoạch.",
    "[Ban Thanh thiếu nhi - Trường học Tỉnh đoàn]{ban-khac:Thanh thiếu nhi - Trường học < tinh-doan} trình",
    "Thành viên [Ban Quản lý vốn TKV]{ban-quan-ly:vốn TKV}",
]

OF_ANY_LEVEL = [
    "không tổ chức HĐND huyện/quận, xã/phường",
    "dự có Chủ tịch Liên đoàn Lao động huyện, thành, thị",
    "quan hệ công tác của thường trực tỉnh ủy, thành ủy được quy định",
    "dự có Chủ tịch UBND xã, phường, thị trấn",
    "không tổ chức HĐND huyện, quận, phường",
    "lãnh đạo UBND tỉnh, thành phố dự",
    "lãnh đạo [UBND tỉnh]{ubnd @tỉnh}, huyện dự",
    "[HĐND huyện]{hdnd @huyện}, xã Diễn An",
]

LEADERS = [
    "[Đảng ủy]{dang-uy < so:Y tế}, lãnh đạo [Sở Y tế]{so:Y tế} họp",
    "[Đảng ủy]{dang-uy:Quân sự @huyện Tứ Kỳ}, chỉ huy "
    "[Ban CHQS huyện Tứ Kỳ]{ban-chi-huy-quan-su @huyện Tứ Kỳ} họp",
    "[Đảng ủy]{dang-uy @xã Diễn An}, lãnh đạo [UBND xã Diễn An]{ubnd @xã Diễn An} họp",
    "[Đảng ủy]{dang-uy < cong-an @tỉnh Hà Nam} - [Ban Giám đốc Công an tỉnh Hà Nam]"
    "{ban-giam-doc < cong-an @tỉnh Hà Nam} họp",
    "[Chi bộ cơ quan Tỉnh đoàn]{chi-bo < tinh-doan} họp, Bí thư [Chi bộ cơ quan]{chi-bo} kết luận",
    "[Công ty TNHH Khai thác công trình thủy lợi]{cong-ty:Công ty TNHH Khai thác công trình thủy lợi} họp",
    "[Đảng ủy]{dang-uy < so:Y tế}, [Ban cán sự Đảng]{ban-can-su < so:Y tế}, lãnh đạo [Sở Y tế]{so:Y tế} họp",
    "[Đảng ủy]{dang-uy}, cán bộ [Sở Y tế]{so:Y tế} dự",
]

# small words that belong to the name, and those that do not
SMALL_WORDS = [
    "[Viện Công nghệ sinh học]{vien:Công nghệ sinh học} tổ chức hội thảo",
    "[Chi bộ Trung tâm Cứu hộ động vật Hà Nội]{chi-bo < trung-tam:Cứu hộ động vật @Hà Nội} họp",
    "[Trung tâm Lưu trữ lịch sử tỉnh]{trung-tam:Lưu trữ lịch sử @tỉnh} họp",
    "[Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng]"
    "{vien:Nghiên cứu phát triển kinh tế - xã hội @Đà Nẵng} họp",
    "thăm [Trung tâm hành chính công của huyện]{trung-tam:hành chính công @huyện}",
    "[Bệnh viện Bạch Mai]{benh-vien:Bạch Mai} phát triển kỹ thuật ghép thận",
    "[Trung tâm Khuyến nông]{trung-tam:Khuyến nông} bảo vệ thực vật cho bà con",
    "[Văn phòng Đảng-Đoàn thể Tổng công ty Sông Đà]"
    "{van-phong-dang-doan-the < tap-doan:Tổng công ty Sông Đà} họp",
    "[Ban ATGT tỉnh]{ban-khac:ATGT @tỉnh} báo cáo",
]

# a head in small letters before another, and one that is written twice
HEADS_AGAIN = [
    "đảng viên của [trường Đại học Bách khoa Hà Nội]{dai-hoc:trường Đại học Bách khoa @Hà Nội} dự",
    "[Đảng ủy trường Cao đẳng Sư phạm Nghệ An]{dang-uy < dai-hoc:trường Cao đẳng Sư phạm @Nghệ An} họp",
    "các trường đại học, cao đẳng đổi mới quản trị",
    "[Chi bộ Viện Viện Dầu khí]{chi-bo < vien:Dầu khí} họp",
]


@pytest.mark.parametrize(
    "row",
    [
        *VERBS,
        *OTHER_WORDS,
        *CAPITALS,
        *PREDICATES,
        *SEVERAL,
        *HOLDERS,
        *HAMLETS,
        *KINDS,
        *ALONE,
        *OF_ANY_LEVEL,
        *LEADERS,
        *SMALL_WORDS,
        *HEADS_AGAIN,
    ],
)
def test_where_a_name_ends(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold


def test_the_man_behind_a_head_alone_is_read() -> None:
    found = read_text("Chủ nhiệm Ủy ban Giàng Seo Lử phát biểu.").mentions
    assert [str(one.value.text) for one in found if one.kind is MentionKind.PERSON] == ["Giàng Seo Lử"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Thanh HóaMô hình", "Thanh Hóa Mô hình"),
        ("ông Lê Văn HòaPhó Giám đốc", "ông Lê Văn Hòa Phó Giám đốc"),
        ("VietNamNet, QĐ-TTg, ThS, SeABank", "VietNamNet , QĐ - TTg , ThS , SeABank"),  # brands, symbols
        ("Bình Dương, Đắk Lắk", "Bình Dương , Đắk Lắk"),
    ],
)
def test_words_stuck_together_are_two(text: str, words: str) -> None:
    tokens = tokenize(text)
    assert tokens.words == words.split()
    assert [text[i:j] for i, j in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words
