"""Names of agencies, offices and firms up to their last word, also where it is written small."""

import pytest

from extract.notation import mentions, read_text
from partygraph.model.mention import MentionKind

OFFICES = [
    "[Vụ Chính sách đối ngoại]{vu:Chính sách đối ngoại} đã trình",
    "[Vụ Khoa giáo - Văn xã]{vu:Khoa giáo - Văn xã} đã trình",
    "[Cục Việc làm]{cuc:Việc làm} đã trình",
    "[Viện Nghiên cứu lập pháp]{vien:Nghiên cứu lập pháp} họp",
    "[Phòng Kinh tế hạ tầng huyện Tứ Kỳ]{phong:Kinh tế hạ tầng @huyện Tứ Kỳ} họp",
    "[Phòng Kế hoạch - Dân số và Truyền thông]{phong:Kế hoạch - Dân số và Truyền thông} họp",
    "Trưởng ban [Ban Kiểm tra - Kiểm soát]{ban-khac:Kiểm tra - Kiểm soát} dự",
    "[Trung tâm Phục vụ hành chính công tỉnh Sơn La]{trung-tam:Phục vụ hành chính công @tỉnh Sơn La} mở cửa",
    "[Bệnh viện Chấn thương chỉnh hình]{benh-vien:Chấn thương chỉnh hình} họp",
    "[Hội Quy hoạch phát triển đô thị Việt Nam]{hoi:Quy hoạch phát triển đô thị @Việt Nam} họp",
]

BOARDS = [
    "[Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp tỉnh]"
    "{ban-quan-ly:Khu kinh tế Nghi Sơn và các Khu công nghiệp @tỉnh} họp",
    "[Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Sơn La]"
    "{ban-quan-ly:dự án đầu tư xây dựng các công trình giao thông @tỉnh Sơn La} họp",
    "[Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh]"
    "{ban-chi-huy:phòng, chống thiên tai và tìm kiếm cứu nạn @tỉnh} họp",
    "[Ban Chỉ huy BĐBP tỉnh Sơn La]{ban-chi-huy-bien-phong @tỉnh Sơn La} họp",
    "[Ban Chỉ huy Quân sự huyện Tứ Kỳ]{ban-chi-huy-quan-su @huyện Tứ Kỳ} họp",
    "Ban chỉ huy công trường đã họp",
]

OTHERS = [
    "[Tổng công ty Đầu tư phát triển nhà và đô thị]"
    "{tap-doan:Tổng công ty Đầu tư phát triển nhà và đô thị} đã trình",
    # a cell of the Youth Union, faculties, and a bank whose name has the word for a commune in it
    "[Chi đoàn Công an huyện Tứ Kỳ]{chi-doan < cong-an @huyện Tứ Kỳ} họp",
    "[Chi đoàn thôn Đông]{chi-doan:thôn Đông} họp",
    # the young staff of an agency, and those whom it sends
    "Bí thư [Đoàn Công an huyện Tứ Kỳ]{doan-tncs < cong-an @huyện Tứ Kỳ} Lê Văn Hòa",
    "[Đoàn Sở Y tế]{doan-tncs < so:Y tế} đã sơ kết công tác",
    "Đoàn [Sở Y tế]{so:Y tế} do ông Lê Văn Hòa dẫn đầu",
    "Đoàn [Sở Y tế]{so:Y tế} đã đến thăm",
    "Đoàn [Bộ Tư pháp]{bo:Tư pháp} họp",
    # of which places they are, behind the colon
    "các [Chi cục Kiểm lâm: Sơn La]{chi-cuc:Kiểm lâm @Sơn La}, [Lai Châu]{chi-cuc:Kiểm lâm @Lai Châu}",
    "các [Chi cục Kiểm lâm]{chi-cuc:Kiểm lâm}: vùng I, vùng II",
    "các chi đoàn dự, chi đoàn trưởng và đoàn viên chi đoàn",
    "[Khoa Kinh tế và Quản trị kinh doanh]{khoa:Kinh tế và Quản trị kinh doanh} họp",
    "[Khoa Dự bị Đại học]{khoa:Dự bị Đại học} họp",
    "[Ngân hàng Hợp tác xã Việt Nam]{ngan-hang-khac:Ngân hàng Hợp tác xã @Việt Nam} họp",
    "[Đảng ủy Dân Chính Đảng tỉnh Sơn La]{dang-uy:Khối Dân chính Đảng @tỉnh Sơn La} họp",
    # a field is only the first word of what it deals in
    "[Công ty cổ phần Dược phẩm Hòa An]{cong-ty:Công ty cổ phần Dược phẩm Hòa An} ủng hộ",
    "[Công ty cổ phần Dược Hòa An]{cong-ty:Công ty cổ phần Dược Hòa An} ủng hộ",
    "[Cảng vụ Hàng hải Nghệ An]{cang-vu:Hàng hải @Nghệ An} kiểm tra",
    "[Cơ quan An ninh điều tra Công an tỉnh Sơn La]{co-quan-andt < cong-an @tỉnh Sơn La} khởi tố",
    "[Vườn quốc gia Hòa An]{vuon-quoc-gia:Hòa An} trồng rừng",
    "[Trại giam số 6]{trai-giam:số 6} họp",
    "tại bưu điện, trong trại giam, ở Bưu điện",
    # what follows is a verb
    "[Sở Y tế]{so:Y tế} đầu tư phát triển nhà và đô thị",
    "[Phòng Kinh tế]{phong:Kinh tế} xây dựng hạ tầng",
]


SEVERAL = [
    # one head before several places
    "[UBND các tỉnh: Sơn La]{ubnd @tỉnh Sơn La}, [Thanh Hóa]{ubnd @tỉnh Thanh Hóa} đã họp",
    "[Đảng ủy 2 phường Thống Nhất]{dang-uy @phường Thống Nhất} và [An Hòa]{dang-uy @phường An Hòa} đã họp",
    "[Đảng bộ các xã Hòa An]{dang-bo @xã Hòa An} (Tứ Kỳ), [Hòa Minh]{dang-bo @xã Hòa Minh} họp",
    "[Đảng ủy phường An Hòa]{dang-uy @phường An Hòa} và [phường Hòa Minh]{dang-uy @phường Hòa Minh} họp",
    "lãnh đạo Đảng ủy 2 phường mong muốn",
    # another level, or what a place lies in
    "[UBND huyện Tứ Kỳ]{ubnd @huyện Tứ Kỳ} và xã Hòa An họp",
    "[UBND phường 2]{ubnd @phường 2 (3)}, quận 3 họp",
    "[Chi bộ 2]{chi-bo:2} họp",
]


@pytest.mark.parametrize("row", [*OFFICES, *BOARDS, *OTHERS, *SEVERAL])
def test_the_name_goes_on_to_its_last_word(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold


def test_a_member_of_the_central_committee_in_letters_is_no_person() -> None:
    found = read_text("bà Trần Thị Hoa, UVT.Ư Đảng, Bí thư Tỉnh ủy chủ trì.").mentions
    assert [one.value.text for one in found if one.kind is MentionKind.PERSON] == ["Trần Thị Hoa"]  # type: ignore[union-attr]
