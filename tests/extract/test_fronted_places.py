"""Bodies that leave out the place which their sentence tells before them."""

import pytest

from extract.notation import mentions
from partygraph.model.mention import MentionKind

SITES = [
    "Tại phường An Hòa, [Đảng ủy phường]{dang-uy @phường An Hòa} đã họp",
    "Tại phường An Hòa, quận Ba Đình, [UBND quận]{ubnd @quận Ba Đình} đã họp",
    "Tại điểm cầu tỉnh Sơn La, ông Lê Văn Hòa, Phó Bí thư [Tỉnh ủy]{tinh-uy @tỉnh Sơn La} chủ trì",
    "Ở Hà Nội, [UBND thành phố]{ubnd @thành phố Hà Nội} đã họp",
    "Cụ thể, đối với tỉnh Sơn La, Giám đốc [Sở Tài chính]{so:Tài chính @tỉnh Sơn La} Lê Văn Hòa nghỉ hưu",
    "Tại điểm cầu huyện Tứ Kỳ (Hải Dương) có ông Lê Văn Hòa, Bí thư [Huyện ủy]{huyen-uy @huyện Tứ Kỳ}",
    "Tại huyện Tứ Kỳ có ông Lê Văn Hòa, Phó Bí thư [Tỉnh ủy]{tinh-uy} dự",
    # of another level, or with a place of its own
    "Tại phường An Hòa, [UBND quận]{ubnd @quận} đã họp",
    "Tại phường An Hòa, [Đảng ủy phường Cửa Nam]{dang-uy @phường Cửa Nam} đã họp",
    # who comes to a province may come from another one
    "Tại tỉnh Sơn La, đoàn công tác do Bí thư [Tỉnh ủy]{tinh-uy} Lê Văn Hòa làm trưởng đoàn đã đến",
    # no place at the head
    "Tại hội nghị, [Đảng ủy phường]{dang-uy @phường} đã báo cáo",
]

TEAMS = [
    "[Đoàn công tác]{doan-cong-tac} tỉnh Sơn La do Bí thư [Tỉnh ủy]{tinh-uy @tỉnh Sơn La} Lê Văn Hòa dẫn đầu"
    " gặp [UBND tỉnh]{ubnd @tỉnh}",
    "[Đoàn công tác]{doan-cong-tac} do Bí thư [Tỉnh ủy]{tinh-uy} Lê Văn Hòa dẫn đầu",
]


@pytest.mark.parametrize("row", [*SITES, *TEAMS])
def test_the_place_told_before(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold
