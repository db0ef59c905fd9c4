"""Units named by a number, kinds that mean nobody, and bodies whose place a list's head tells."""

import pytest

from extract.notation import mentions, read_text
from partygraph.model.mention import MentionKind

UNITS = [
    "Sáng nay [Chi bộ Phòng 1-2]{chi-bo < phong:1-2} họp",
    "[Chi bộ Phòng 9]{chi-bo < phong:9} sinh hoạt",
    "[Chi bộ Phòng PC06 Công an tỉnh]{chi-bo < phong:PC06 < cong-an @tỉnh} họp",
    "[Chi bộ Phòng Quản lý dự án 2]{chi-bo < phong:Quản lý dự án 2} sinh hoạt",
    "họp tại Phòng 305",  # a room
    "[Chi bộ]{chi-bo} Phòng 12/4 đã họp",  # no number of a unit
]

FIELDS = [
    # a comma and small words within the name of a department
    "lập [Phòng Công chức - viên chức]{phong:Công chức - viên chức} mới",
    "[Phòng Tổ chức bộ máy, biên chế]{phong:Tổ chức bộ máy, biên chế} tham mưu",
    # "Xã hội" is no commune, "xã Hội Sơn" is one
    "[Viện Hàn lâm Khoa học Xã hội Việt Nam]{vien:Hàn lâm Khoa học Xã hội @Việt Nam} họp",
    "[Đảng ủy xã Hội Sơn]{dang-uy @xã Hội Sơn} họp",
    # lines joined: the second begins with the time of day
    "trao tặng tại [Đảng bộ xã Tân Hưng]{dang-bo @xã Tân Hưng} Sáng 21/7/2023",
    "[Đảng ủy xã Nà Sáng]{dang-uy @xã Nà Sáng} họp",
]

BLOCS = [
    "[Đảng ủy các cơ quan Đảng tỉnh]{dang-uy:các cơ quan Đảng @tỉnh} họp",
    "[Đảng bộ các cơ quan Đảng Trung ương]{dang-bo:các cơ quan Đảng @trung ương} họp",
    "Đảng ủy các cấp chỉ đạo",
    "Đảng bộ các huyện đã họp",
]

GENERIC = [
    "bầu Chủ nhiệm một số Ủy ban của [Quốc hội]{quoc-hoi} khóa mới",
    "các Ban của [HĐND tỉnh Nghệ An]{hdnd @tỉnh Nghệ An} thẩm tra",
    "đánh giá, phân loại đảng viên, cấp ủy Chi bộ năm 2019",
    "kết quả xếp loại Chi bộ và đảng viên",
    "Cấp ủy [Chi bộ]{chi-bo} đã lãnh đạo",  # the one spoken of
    "[Ủy ban Đối ngoại của Quốc hội]{uy-ban:Đối ngoại < quoc-hoi} thẩm tra",
]

SCENES = [
    "Vi phạm của các lãnh đạo tại Bến Tre: ông Lê Văn Hòa, Phó Bí thư [Tỉnh ủy]{tinh-uy @tỉnh Bến Tre}; "
    "bà Vũ Thị Hà, Giám đốc [Sở Y tế]{so:Y tế @tỉnh Bến Tre}; tại Hà Nam gồm các ông: Đỗ Văn Nam, Chủ tịch "
    "[UBND tỉnh]{ubnd @tỉnh Hà Nam}",
    "Tỉnh Bến Tre: ông Lê Văn Hòa, Phó Bí thư [Tỉnh ủy]{tinh-uy @tỉnh Bến Tre}",
    # the place is told of no list, or the body is of another level
    "Bí thư [Tỉnh ủy]{tinh-uy} làm việc tại Bến Tre về hai việc: chống hạn và [Tỉnh đoàn]{tinh-doan}",
    "Cán bộ tại Bến Tre: ông Lê Văn Hòa, Bí thư [Huyện ủy]{huyen-uy}; ông Vũ Văn Nam, [Bộ Y tế]{bo:Y tế}",
    "Cán bộ tại Bến Tre: ông Lê Văn Hòa, Bí thư [Tỉnh ủy Hà Nam]{tinh-uy @tỉnh Hà Nam}",
    "Quê ở Bến Tre, ông Lê Văn Hòa nói: Phó Bí thư [Tỉnh ủy]{tinh-uy} đã dự",
]


LISTS = [
    # one head before several places, with and without their level
    "[Đảng ủy các phường An Hòa]{dang-uy @phường An Hòa}, [Tân Bình]{dang-uy @phường Tân Bình} và "
    "[xã Diễn An]{dang-uy @xã Diễn An} đã họp",
    "các [đảng ủy phường An Hòa]{dang-uy @phường An Hòa}, [xã Diễn An]{dang-uy @xã Diễn An} báo cáo",
    "[UBND các huyện Tứ Kỳ]{ubnd @huyện Tứ Kỳ}, [thị xã Kinh Môn]{ubnd @thị xã Kinh Môn}",
    "Đảng ủy các xã, phường, thị trấn chỉ đạo",
    "UBKT Đảng ủy các phường báo cáo",
    "bí thư đảng ủy các xã dự họp",
    # one head in the plural before several owners
    "các [chi bộ Văn phòng UBND huyện]{chi-bo < van-phong < ubnd @huyện}, [Thanh tra huyện]"
    "{chi-bo < thanh-tra @huyện} và [Phòng Y tế huyện]{chi-bo < phong:Y tế @huyện} đã họp",
    "các [Đảng ủy Sở Y tế]{dang-uy < so:Y tế}, [Sở Nội vụ]{dang-uy < so:Nội vụ} và "
    "[Công an tỉnh]{dang-uy < cong-an @tỉnh}",
    "[Chi bộ Văn phòng UBND huyện]{chi-bo < van-phong < ubnd @huyện}, [Thanh tra huyện]{thanh-tra @huyện}",
    # in small letters only where the place is named
    "[đảng bộ xã Diễn An]{dang-bo @xã Diễn An} họp",
    "đảng bộ xã họp, chi bộ báo cáo",
    # the office of two bodies is one
    "[Văn phòng HĐND và UBND huyện]{van-phong-hdnd-ubnd @huyện} họp",
    "[Văn phòng Đoàn ĐBQH và HĐND tỉnh Nghệ An]{van-phong-doan-dbqh-hdnd @tỉnh Nghệ An}",
]


NAMED = [
    # heads in small letters, where an owner, a hamlet or a number right behind says which one
    "[chi bộ Phòng Y tế thị xã]{chi-bo < phong:Y tế @thị xã} họp",
    "bí thư [chi bộ phòng Tài nguyên - Môi trường thị xã]{chi-bo < phong:Tài nguyên - Môi trường @thị xã}",
    "sinh hoạt tại [chi bộ thôn 6]{chi-bo:thôn 6} cùng",
    "đang sinh hoạt tại [Chi bộ khối Hợp Trung]{chi-bo:khối Hợp Trung} cùng",
    "sinh hoạt chi bộ của [Sở Y tế]{so:Y tế} đã đổi mới",  # of all its cells
    "19 chi bộ khối Hồi sức vắng mặt",
    "[Chi bộ cơ sở Phòng Tổ chức cán bộ]{chi-bo < phong:Tổ chức cán bộ} họp",
    "các chi bộ cơ sở đã họp",
    # of several that are not named
    "Đảng ủy Công an các huyện chỉ đạo",
    "Chủ tịch, Phó Chủ tịch HĐND và UBND các xã, phường",
    "HĐND, UBND các huyện báo cáo",
    # names of three syllables, the last of them a family name too
    "[Đảng ủy xã Tân Vĩnh Lộc]{dang-uy @xã Tân Vĩnh Lộc} họp",
    "Bí thư [Đảng ủy xã Diễn An]{dang-uy @xã Diễn An} Nguyễn Hòa dự",
    # offices and schools
    "[Văn phòng Đăng ký đất đai La Gi]{van-phong-dang-ky-dat-dai:Văn phòng Đăng ký đất đai La Gi} họp",
    "[Chi bộ Viện Kinh tế chính trị]{chi-bo < vien:Kinh tế chính trị} họp",
    "Giảng viên [Trường Đại học Phạm Văn Đồng]{dai-hoc:Trường Đại học Phạm Văn Đồng}, báo cáo viên",
    "các đồng chí trong [Đảng ủy Viện]{dang-uy < vien} đã dự",
]


SPELLED = [
    # "trung ương" in small letters; "Tư" of a name is no "TƯ"
    "[Ủy ban Kiểm tra trung ương]{uy-ban-kiem-tra @trung ương} họp",
    "[Trung tâm Tư vấn Pháp luật]{trung-tam:Tư vấn Pháp luật} thuộc",
    "[Ban Dân vận TƯ]{ban-dan-van @trung ương} họp",
    "[Ban Chính sách chiến lược Trung ương]{ban-khac:Chính sách chiến lược @trung ương} họp",
    # courts and procuracies without "nhân dân", where a place follows
    "[Viện kiểm sát tỉnh Trà Vinh]{vien-kiem-sat @tỉnh Trà Vinh} họp",
    "[Tòa án huyện Tứ Kỳ]{toa-an @huyện Tứ Kỳ} xét xử",
    "Tòa án hai cấp đã thụ lý, Viện kiểm sát đã trả hồ sơ",
    "[VKSND cấp cao tại Thành phố Hồ Chí Minh]{vien-kiem-sat-cap-cao:tại Thành phố Hồ Chí Minh} họp",
    "[VKSND cấp cao tại Đà Nẵng]{vien-kiem-sat-cap-cao:tại Đà Nẵng} họp",
]


@pytest.mark.parametrize("row", [*UNITS, *FIELDS, *BLOCS, *GENERIC, *SCENES, *LISTS, *NAMED, *SPELLED])
def test_units_and_scenes(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold


PARTS = [
    (
        "Đoàn giám sát 03 tổ chức đảng thuộc Thị ủy Nghi Sơn, cụ thể: Văn phòng Thị ủy; các chi bộ "
        "Thanh tra thị xã, Phòng Y tế thị xã.",
        ["Văn phòng Thị ủy", "chi bộ Thanh tra thị xã", "Phòng Y tế thị xã"],
    ),
    (
        "Đảng bộ xã An Hòa, Đảng bộ xã An Bình trực thuộc Đảng bộ huyện Tứ Kỳ.",
        ["Đảng bộ xã An Hòa", "Đảng bộ xã An Bình"],
    ),
    # another kind of body before the one that belongs to it
    (
        "Đoàn làm việc với Đảng ủy Công an tỉnh, Đảng ủy phường 5 thuộc Đảng bộ huyện Tứ Kỳ.",
        ["Đảng ủy phường 5"],
    ),
    # what is listed was done, and is no part
    ("Các đơn vị thuộc Huyện ủy Tứ Kỳ đã họp: Đảng ủy xã An Hòa báo cáo.", []),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_the_parts_of_a_body(text: str, parts: list[str]) -> None:
    reading = read_text(text)
    claims = [claim for claim in reading.claims if claim.relation == "subordinateTo"]
    assert [
        reading.mentions[claim.subject].span.of(text) for claim in claims if claim.subject is not None
    ] == parts
