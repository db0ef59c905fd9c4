"""Bodies of one kind that a plural and its colon tell by their fields."""

import pytest

from extract.notation import mentions
from partygraph.model.mention import MentionKind

LISTS = [
    "Dự có đại diện các Bộ: [Tài chính]{bo:Tài chính}, [Nội vụ]{bo:Nội vụ} và [Y tế]{bo:Y tế}.",
    # vague kinds beside, and a body that is told with its own
    "Có các Bộ, cơ quan: [Nội vụ]{bo:Nội vụ}, [Văn phòng Chính phủ]{van-phong-chinh-phu}, [Y tế]{bo:Y tế}.",
    # heads of their own, all of the owner behind the last
    "Dự có lãnh đạo các Ban: [Tổ chức]{ban-to-chuc < tinh-uy @tỉnh Nghệ An}, "
    "[Nội chính Tỉnh ủy Nghệ An]{ban-noi-chinh < tinh-uy @tỉnh Nghệ An}.",
    # no list of bodies
    "Báo cáo gồm ba lĩnh vực: Tài chính, Nội vụ và Y tế.",
    "Làm rõ trách nhiệm của các bộ trong các vấn đề: Tài chính, Nội vụ.",
]

# Behind a comma a larger place is where those of a list lie.
PLACED = [
    "[UBND các huyện Mai Châu]{ubnd @huyện Mai Châu (Hòa Bình)}, "
    "[Tân Lạc]{ubnd @huyện Tân Lạc (Hòa Bình)}, tỉnh Hòa Bình họp.",
    "[UBND các huyện Ba Vì]{ubnd @huyện Ba Vì (Hà Nội)}, "
    "[Thạch Thất]{ubnd @huyện Thạch Thất (Hà Nội)}, thành phố Hà Nội họp.",
    "[UBND các huyện Mai Châu]{ubnd @huyện Mai Châu} và [tỉnh Hòa Bình]{ubnd @tỉnh Hòa Bình} họp.",
    "[UBND các huyện Mai Châu]{ubnd @huyện Mai Châu}, [Tân Lạc]{ubnd @huyện Tân Lạc}, "
    "[thành phố Hòa Bình]{ubnd @thành phố Hòa Bình} họp.",
    "[UBND các tỉnh Sơn La]{ubnd @tỉnh Sơn La}, [thành phố Hà Nội]{ubnd @thành phố Hà Nội} họp.",
    "[UBND các xã Tân Lập]{ubnd @xã Tân Lập}, [thị trấn Vân Đình]{ubnd @thị trấn Vân Đình} họp.",
]


@pytest.mark.parametrize("row", [*LISTS, *PLACED])
def test_lists_behind_a_colon(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold
