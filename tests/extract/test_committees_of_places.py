"""Committees of several places behind one plural, each of its own place."""

import pytest

from extract.notation import mentions
from partygraph.model.mention import MentionKind

LISTS = [
    "[Ban Thường vụ các Tỉnh ủy, Thành ủy Cần Thơ]{ban-thuong-vu < thanh-uy @thành phố Cần Thơ}, "
    "[Ninh Bình]{ban-thuong-vu < tinh-uy @tỉnh Ninh Bình} họp",
    "với [Ban Thường vụ Tỉnh ủy các tỉnh: Sơn La]{ban-thuong-vu < tinh-uy @tỉnh Sơn La}, "
    "[Thanh Hóa]{ban-thuong-vu < tinh-uy @tỉnh Thanh Hóa}.",
    "[Ủy ban Kiểm tra các Huyện ủy Diễn Châu]{uy-ban-kiem-tra < huyen-uy @huyện Diễn Châu}, "
    "[Yên Thành]{uy-ban-kiem-tra < huyen-uy @huyện Yên Thành} họp",
    "các [Tỉnh ủy, Thành ủy: Hà Nội]{thanh-uy @thành phố Hà Nội}, [Hà Nam]{tinh-uy @tỉnh Hà Nam} họp",
    # one place is no list, and places behind one committee are none of its
    "[Tỉnh ủy Nghệ An]{tinh-uy @tỉnh Nghệ An}, Hà Tĩnh họp",
    "Các tỉnh ủy, thành ủy triển khai tại Hà Nội, Hà Nam",
    # committees of any rank are nobody's
    "Đảng ủy, Ủy ban Kiểm tra Đảng ủy cơ sở họp",
]


@pytest.mark.parametrize("row", LISTS)
def test_each_place_of_a_list_has_a_committee(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold
