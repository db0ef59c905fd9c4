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

PLACES = [
    # that of the seat, or of the council, which somebody gets his post with
    "ông Lê Văn Hòa tham gia [Ban Chấp hành Đảng bộ tỉnh Phú Yên]{ban-chap-hanh < dang-bo @tỉnh Phú Yên} "
    "(nhiệm kỳ 2015 - 2020) và giữ chức vụ Phó Bí thư [Tỉnh ủy]{tinh-uy @tỉnh Phú Yên}",
    "ông Lê Văn Hòa được [HĐND tỉnh Phú Yên]{hdnd @tỉnh Phú Yên} bầu làm "
    "Chủ tịch [UBND tỉnh]{ubnd @tỉnh Phú Yên}",
    # … and not that of who is only named before
    "[HĐND tỉnh Phú Yên]{hdnd @tỉnh Phú Yên} đón ông Lê Văn Hòa, Chủ tịch [UBND tỉnh]{ubnd @tỉnh}",
    # the place told last is that of every body of its level
    "ông Lê Văn Hòa - nguyên Bí thư [Tỉnh ủy]{tinh-uy @tỉnh Hà Nam}, "
    "Chủ tịch [HĐND tỉnh]{hdnd @tỉnh Hà Nam}, "
    "Trưởng [đoàn ĐBQH khóa XIV của tỉnh Hà Nam]{doan-dbqh @tỉnh Hà Nam #XIV}",
    # also of a council that tells no level, and of the committee's own board
    "ông Lê Văn Hòa, Ủy viên [Ban Thường vụ Thành ủy]{ban-thuong-vu < thanh-uy @thành phố Hải Phòng}, "
    "Chủ tịch [HĐND]{hdnd @thành phố Hải Phòng}, "
    "Phó Trưởng [đoàn ĐBQH thành phố Hải Phòng]{doan-dbqh @thành phố Hải Phòng}",
    # a district's post tells the district, and the province where it is named
    "bà Lê Thị Hoa, Ủy viên [Ban Thường vụ Tỉnh ủy]{ban-thuong-vu < tinh-uy @tỉnh Hải Dương}, "
    "Bí thư [Huyện ủy]{huyen-uy @huyện Tứ Kỳ (Hải Dương)}, "
    "Chủ tịch [HĐND huyện Tứ Kỳ]{hdnd @huyện Tứ Kỳ (Hải Dương)}, tỉnh Hải Dương",
    # another man's
    "ông Lê Văn Hòa, Phó Bí thư [Tỉnh ủy]{tinh-uy}, và ông Đỗ Văn Kiên, "
    "Chủ tịch [UBND tỉnh Cà Mau]{ubnd @tỉnh Cà Mau}",
    # posts of a list, one by one, need not be of one place
    "từng là Bí thư [Huyện ủy]{huyen-uy}; Phó Chủ tịch [UBND huyện Tứ Kỳ]{ubnd @huyện Tứ Kỳ}",
    # a place of another level tells nothing
    "bà Lê Thị Hoa, [Tỉnh ủy viên]{tinh-uy}, Chủ tịch [UBND xã Diễn An]{ubnd @xã Diễn An}",
]

COMMITTEES = [
    # nor is a Party committee beside a council's board one of the council
    "lãnh đạo [Đảng ủy]{dang-uy @xã Diễn An}, "
    "[Thường trực HĐND xã Diễn An]{thuong-truc < hdnd @xã Diễn An} dự",
    "lãnh đạo [Đảng ủy]{dang-uy @xã Diễn An}, "
    "[Ban Thường trực UBMTTQ xã Diễn An]{ban-thuong-truc < mttq @xã Diễn An} dự",
    "lãnh đạo [Đảng ủy]{dang-uy}, [Thường trực HĐND]{thuong-truc < hdnd} dự",
    # the Party committee beside the people's committee of a commune is that of the commune
    "bà Lê Thị Hoa, nguyên Phó Bí thư [Đảng ủy]{dang-uy @xã Diễn An}, nguyên Chủ tịch "
    "[UBND xã Diễn An]{ubnd @xã Diễn An}",
    "ông Lê Văn Hòa, Bí thư [Đảng ủy]{dang-uy @phường Tân An}, "
    "Chủ tịch [HĐND phường Tân An]{hdnd @phường Tân An}",
    # an agency has its own
    "ông Lê Văn Hòa, Bí thư [Đảng ủy]{dang-uy < so:Y tế @tỉnh Hà Nam}, Giám đốc "
    "[Sở Y tế tỉnh Hà Nam]{so:Y tế @tỉnh Hà Nam}",
    # that of an armed force bears other words
    "ông Lê Văn Hòa, Bí thư [Đảng ủy]{dang-uy:Quân sự @tỉnh Hà Nam}, Chính ủy "
    "[Bộ CHQS tỉnh Hà Nam]{bo-chi-huy-quan-su @tỉnh Hà Nam}",
    "[Đảng ủy]{dang-uy:Quân sự @tỉnh Hà Nam}, [Bộ CHQS tỉnh Hà Nam]{bo-chi-huy-quan-su @tỉnh Hà Nam} họp",
    "[Đảng ủy]{dang-uy:Bộ đội Biên phòng @tỉnh Hà Giang}, "
    "[Bộ Chỉ huy BĐBP tỉnh Hà Giang]{bo-chi-huy-bien-phong @tỉnh Hà Giang} họp",
    # a corps has a Party committee of its own name
    "[Đảng ủy]{dang-uy < quan-khu:4}, [Bộ Tư lệnh Quân khu 4]{bo-tu-lenh < quan-khu:4} họp",
]


COUNCILS = [
    # its boards tell which council it is
    "kế hoạch của [Thường trực HĐND]{thuong-truc < hdnd @huyện Tứ Kỳ} và các Ban "
    "[HĐND huyện Tứ Kỳ]{hdnd @huyện Tứ Kỳ}",
    "[Thường trực Hội đồng nhân dân]{thuong-truc < hdnd @tỉnh}, các Ban "
    "[Hội đồng nhân dân tỉnh]{hdnd @tỉnh} họp",
    # another body's boards do not, nor a council that is told already
    "[Thường trực HĐND]{thuong-truc < hdnd} và các Ban [Huyện ủy Tứ Kỳ]{huyen-uy @huyện Tứ Kỳ} họp",
    "[Thường trực HĐND xã Diễn An]{thuong-truc < hdnd @xã Diễn An} và các Ban "
    "[HĐND huyện Tứ Kỳ]{hdnd @huyện Tứ Kỳ} họp",
]


@pytest.mark.parametrize("row", [*SEATS, *PARENTS, *PLACES, *COMMITTEES, *COUNCILS])
def test_owners_behind(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold
