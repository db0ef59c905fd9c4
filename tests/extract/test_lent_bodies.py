"""Bodies whose owner stands behind them, in the words of a post."""

import pytest

from extract.notation import mentions
from partygraph.model.mention import MentionKind

SEATS = [
    "chỉ định bà Lê Thị Hoa tham gia [Ban Chấp hành]{ban-chap-hanh < huyen-uy @huyện Tứ Kỳ}, "
    "[Ban Thường vụ]{ban-thuong-vu < huyen-uy @huyện Tứ Kỳ} và giữ chức Bí thư "
    "[Huyện ủy Tứ Kỳ]{huyen-uy @huyện Tứ Kỳ}",
    # a level alone is that of the post behind, not of a committee before
    "điều động ông Lê Văn Hòa, Phó Bí thư [Huyện ủy Thanh Miện]{huyen-uy @huyện Thanh Miện}, tham gia "
    "[Ban Thường vụ Huyện ủy]{ban-thuong-vu < huyen-uy @huyện Tứ Kỳ}, giữ chức vụ Bí thư "
    "[Huyện ủy Tứ Kỳ]{huyen-uy @huyện Tứ Kỳ}",
    # another verb between: nothing is lent
    "[Ban Thường vụ]{ban-thuong-vu} quyết định ông Lê Văn Hòa giữ chức Bí thư "
    "[Huyện ủy Tứ Kỳ]{huyen-uy @huyện Tứ Kỳ}",
    # the post is of no committee
    "tham gia [Ban Chấp hành]{ban-chap-hanh} và giữ chức Giám đốc [Sở Y tế]{so:Y tế}",
]

PARENTS = [
    "Đại tá Lê Văn Hòa, Cục trưởng [Cục Cán bộ]{cuc:Cán bộ < tong-cuc:Chính trị}, "
    "[Tổng cục Chính trị]{tong-cuc:Chính trị}",
    "bà Lê Thị Hoa, Vụ trưởng [Vụ Địa bàn 5]{vu:Địa bàn 5 < uy-ban-kiem-tra @trung ương}, "
    "[Ủy ban Kiểm tra Trung ương]{uy-ban-kiem-tra @trung ương}",
    # a list of bodies, and nobody's post
    "dự có [Cục Cán bộ]{cuc:Cán bộ}, [Bộ Nội vụ]{bo:Nội vụ}",
    # a department is of no province's office
    "bà Lê Thị Hoa, Vụ trưởng [Vụ Địa bàn 5]{vu:Địa bàn 5}, [Sở Y tế]{so:Y tế}",
]


@pytest.mark.parametrize("row", [*SEATS, *PARENTS])
def test_owners_behind(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold
