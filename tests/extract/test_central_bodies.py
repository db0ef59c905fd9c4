"""The departments of ministries and the bodies of the armed forces."""

import pytest

from extract.notation import mentions
from extract.test_relations import BODY, claimed
from partygraph.model.mention import MentionKind

DEPARTMENTS = [
    # fields of the table, with words that no free name takes in
    "Cục trưởng [Cục An ninh điều tra]{cuc:An ninh điều tra < bo:Công an} ([Bộ Công an]{bo:Công an})",
    "Cục trưởng [Cục Hàng không Việt Nam]{cuc:Hàng không @Việt Nam}",
    "Tổng cục trưởng [Tổng cục Đường bộ Việt Nam]{tong-cuc:Đường bộ @Việt Nam} "
    "([Bộ Giao thông vận tải]{bo:Giao thông vận tải})",
    "[Tổng cục Phòng chống thiên tai]{tong-cuc:Phòng chống thiên tai} dự báo",
    "[Tổng cục II]{tong-cuc:II} họp",
    # words of its own
    "[Cục Lãnh sự]{cuc:Lãnh sự} thông báo",
    "Phó Cục trưởng [Cục Trẻ em]{cuc:Trẻ em} Lê Văn Hòa",
    "Cục trưởng [Cục Thuế]{cuc:Thuế} Lê Văn Hòa",
    "[Chi cục Thuế khu vực XV]{chi-cuc:Thuế khu vực XV} họp",
    "[Kho bạc Nhà nước khu vực I]{kho-bac-khu-vuc:I} họp",
    # a department, and a case: "Vụ" means both
    "Vụ trưởng [Vụ Châu Mỹ]{vu:Châu Mỹ < bo:Ngoại giao}, [Bộ Ngoại giao]{bo:Ngoại giao}",
    "[Vụ Xây dựng pháp luật]{vu:Xây dựng pháp luật} trình",
    "Vụ Formosa gây chấn động",
    "Vụ xây dựng trái phép",
    "Cục diện đã khác",
]

FORCES = [
    "Tư lệnh [Bộ đội biên phòng]{bo-doi-bien-phong @Việt Nam} dự",
    "Chính ủy [Bộ đội Biên phòng]{bo-doi-bien-phong} dự",
    "Chính ủy [Bộ đội Biên phòng tỉnh Hà Giang]{bo-doi-bien-phong @tỉnh Hà Giang} dự",
    "cán bộ, chiến sĩ Bộ đội Biên phòng giúp dân",  # nobody's post: of all of them
    "Tư lệnh [quân khu 7]{quan-khu:7}, Chính ủy [quân đoàn 4]{quan-doan-bo-binh:4}",
    "[Đảng ủy quân khu 7]{dang-uy < quan-khu:7} họp; các quân khu, một quân đoàn bộ binh",
    "Phó Tổng tham mưu trưởng [Quân đội nhân dân Việt Nam]{quan-doi}",
    "[Phó Tổng tham mưu trưởng]{bo-tong-tham-muu} Lê Văn Hòa",
    "[Bộ Tư lệnh Vùng 3 Hải quân]{bo-tu-lenh < vung-hai-quan:Vùng 3 Hải quân} họp",
    "Tư lệnh [Cảnh sát biển Việt Nam]{canh-sat-bien}",
    "lực lượng Cảnh sát biển tuần tra",
    "[Bộ Tư lệnh Thủ đô Hà Nội]{bo-tu-lenh-thu-do} và [Bộ Tư lệnh Lăng]{bo-tu-lenh-lang} dự",
    "[Binh đoàn Trường Sơn]{binh-doan:Trường Sơn} mở đường Trường Sơn, ra Trường Sa",
    "[Tập đoàn Công nghiệp - Viễn thông Quân đội]"
    "{tap-doan:Tập đoàn Công nghiệp - Viễn thông Quân đội} (Viettel)",
]


IN_SHORT = [
    "nguyên Phó Chủ nhiệm [VPCP]{van-phong-chinh-phu}, [VPQH]{van-phong-quoc-hoi}, "
    "[VPCTN]{van-phong-chu-tich-nuoc} và [VPTW]{van-phong-tw}",
    "[UBKTTW]{ubkt-tw} và [BTGTW]{ban-tuyen-giao-tw} dự",
    "Hướng dẫn số 12-HD/BTGTW và Hướng dẫn số 36-HD/VPTW",  # the letters of a symbol
    # the first letters of the one committee that the text names
    "[UB Kiểm tra Trung ương]{uy-ban-kiem-tra @trung ương} họp. [UB]{uy-ban-kiem-tra @trung ương} kết luận.",
    "[UB Kiểm tra Trung ương]{uy-ban-kiem-tra @trung ương} và [UBND tỉnh]{ubnd @tỉnh} họp. UB kết luận.",
    "UB đã kết luận.",
]

COMPANIES = [
    "nguyên Tổng giám đốc [công ty Gang thép Hòa An]{cong-ty:công ty Gang thép Hòa An}",
    "công ty cổ phần, các công ty Nhật Bản, công ty Nhật Bản và công ty đã ký",
]


@pytest.mark.parametrize("row", [*DEPARTMENTS, *FORCES, *IN_SHORT, *COMPANIES])
def test_central_bodies(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold


@pytest.mark.parametrize("written", ["BCH T.Ư", "BCHT.Ư", "BCHTƯ", "BCHTW"])
def test_the_central_committee_in_one_word(written: str) -> None:
    assert claimed(f"{BODY} quán triệt Nghị quyết Hội nghị lần thứ 9 {written} Đảng.") == [
        f"TW9 issuedBy {written} Đảng",
        f"{BODY} disseminates TW9",
    ]
