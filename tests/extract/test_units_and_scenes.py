"""Units named by a number, kinds that mean nobody, and bodies whose place a list's head tells."""

import pytest

from extract.notation import mentions
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


@pytest.mark.parametrize("row", [*UNITS, *FIELDS, *BLOCS, *GENERIC, *SCENES])
def test_units_and_scenes(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold
