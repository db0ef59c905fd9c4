"""Bodies of several fields, groups of agencies, rivals in emulation, guards of forests and borders, and who
leads them.
"""

import pytest

from extract.notation import mentions, read_text
from extract.test_posts import held
from partygraph.model.mention import MentionKind

FIELDS = [
    "[Phòng Văn hóa & Thông tin huyện Tứ Kỳ]{phong:Văn hóa & Thông tin @huyện Tứ Kỳ} họp",
    "[Phòng Nông nghiệp & PTNT huyện Tứ Kỳ]{phong:Nông nghiệp & PTNT @huyện Tứ Kỳ} họp",
    "[Sở Giáo dục & Đào tạo]{so:Giáo dục & Đào tạo} họp",
    "[Trung tâm Văn hóa, Thông tin và Truyền thông huyện Tứ Kỳ]"
    "{trung-tam:Văn hóa, Thông tin và Truyền thông @huyện Tứ Kỳ} họp",
    "[Trung tâm Văn hóa - Thể thao và Truyền thanh - Truyền hình huyện]"
    "{trung-tam:Văn hóa - Thể thao và Truyền thanh - Truyền hình @huyện} họp",
    "[Trung tâm Thể thao và Truyền thanh truyền hình huyện]"
    "{trung-tam:Thể thao và Truyền thanh truyền hình @huyện} họp",
    # what stands behind the comma is another's
    "[Trung tâm Văn hóa]{trung-tam:Văn hóa}, [Sở Y tế]{so:Y tế} họp",
]

GROUPS = [
    "[Đảng bộ cơ quan Đảng - Đoàn thể Quận 3]{dang-bo:cơ quan Đảng - Đoàn thể @quận 3} họp",
    "[Đảng ủy các cơ quan Đảng, đoàn thể huyện Tứ Kỳ]{dang-uy:các cơ quan Đảng - Đoàn thể @huyện Tứ Kỳ} họp",
    "[Đảng bộ cơ quan chính quyền huyện Tứ Kỳ]{dang-bo:cơ quan chính quyền @huyện Tứ Kỳ} họp",
    "[Chi bộ khối Dân - Đảng phường 5]{chi-bo:Khối Dân - Đảng @phường 5} họp",
    "[Chi bộ cơ quan Đảng huyện Tứ Kỳ]{chi-bo:cơ quan Đảng @huyện Tứ Kỳ} họp",
    "[Chi bộ Đảng - Đoàn thể phường 5]{chi-bo:Đảng - Đoàn thể @phường 5} họp",
    "[Đảng bộ khối cơ quan Đảng - chính quyền huyện Tứ Kỳ]{dang-bo:Khối Đảng - chính quyền @huyện Tứ Kỳ} họp",
    "[Chi bộ khối Nội chính huyện Tứ Kỳ]{chi-bo:khối Nội chính @huyện Tứ Kỳ} họp",
    "[Chi bộ khối Dược - Cận lâm sàng]{chi-bo:khối Dược - Cận lâm sàng} họp",
    "[Đảng ủy Khối cơ sở Bộ Công Thương]{dang-uy:Khối cơ sở < bo:Công Thương} họp",
    # the Party's name goes on, or the bloc is a hamlet
    "[Chi bộ cơ quan Đảng ủy xã Diễn An]{chi-bo < dang-uy @xã Diễn An} họp",
    "[Đảng bộ khối Đảng ủy]{dang-bo:khối < dang-uy} họp",
    "[Chi bộ khối 5 phường Tân An]{chi-bo:khối 5 @phường Tân An} họp",
    "làm việc với các cơ quan Đảng, đoàn thể huyện",
]

RIVALS = [
    "[Cụm thi đua số 3]{cum-thi-dua:số 3} tổng kết",
    "[Khối thi đua các sở, ngành tỉnh Sơn La]{khoi-thi-dua:các sở, ngành @tỉnh Sơn La} tổng kết",
    "[Cụm thi đua các huyện miền núi]{cum-thi-dua:các huyện miền núi} tổng kết",
    "[Khối thi đua các cơ quan tham mưu, giúp việc Tỉnh ủy]"
    "{khoi-thi-dua:các cơ quan tham mưu, giúp việc < tinh-uy} tổng kết",
    # several are counted or told
    "Cụm thi đua 5 tỉnh Tây Nguyên họp",
    "các khối thi đua trong tỉnh; Cụm thi đua đã họp",
]

GUARDS = [
    "[Trạm Kiểm lâm Hòa An]{tram:Kiểm lâm Hòa An} họp",
    "[Trạm Kiểm lâm địa bàn liên xã Hòa An]{tram:Kiểm lâm địa bàn liên xã Hòa An} họp",
    "[Hạt Kiểm lâm huyện Tứ Kỳ]{hat-kiem-lam @huyện Tứ Kỳ} họp",
    "[Đồn Biên phòng cửa khẩu quốc tế Hòa An]{don-bien-phong:cửa khẩu quốc tế Hòa An} họp",
    "[Đồn Công an Khu kinh tế Hòa An]{don-cong-an:Đồn Công an Khu kinh tế Hòa An} họp",
    "[Chi cục Hải quan cửa khẩu]{chi-cuc:Hải quan cửa khẩu} và chính quyền địa phương xã Hòa An họp",
    "[Đội Kiểm soát cơ động số 2]{doi:Kiểm soát cơ động số 2} họp",
    "[Trung tâm Dịch vụ sửa chữa Hòa An]{trung-tam:Dịch vụ sửa chữa Hòa An} họp",
    "[Hạt Kiểm lâm Tứ Kỳ]{hat-kiem-lam:Tứ Kỳ} họp",
    "[Hạt Kiểm lâm Vườn quốc gia Hòa An]{hat-kiem-lam < vuon-quoc-gia:Hòa An} họp",
    "[Chi cục Hải quan cửa khẩu Hòa An]{chi-cuc:Hải quan cửa khẩu Hòa An} họp",
    "[Bộ Tư lệnh BĐBP]{bo-tu-lenh < bo-doi-bien-phong @Việt Nam} khen [BĐBP tỉnh]{bo-doi-bien-phong @tỉnh}",
    "[Đảng ủy]{dang-uy < bo-doi-bien-phong @Việt Nam}, "
    "[Bộ Tư lệnh BĐBP]{bo-tu-lenh < bo-doi-bien-phong @Việt Nam} họp",
    "[Bộ Tư lệnh Quân khu 4]{bo-tu-lenh < quan-khu:4} họp",
]

DELEGATIONS = [
    "dẫn đầu Đoàn [Bộ Tư pháp]{bo:Tư pháp} đến thăm",
    "[Đoàn Sở Y tế tỉnh Nghệ An]{doan-tncs < so:Y tế @tỉnh Nghệ An} họp",
    "Đoàn [Ban Tổ chức Trung ương]{ban-to-chuc @trung ương} họp",
    "ông Đoàn Bộ Lĩnh dự",
    "chúc mừng Đại sứ Khamphao Ernthavanh",
]

ENDS = [
    # a man with his rank, and who acts beside it
    "[Tổng công ty Sông Hòa]{tap-doan:Tổng công ty Sông Hòa} và Chuẩn đô đốc Lê Văn Hòa dự",
    # the end of another name, and bodies of several places
    "thăm Cư sĩ Phật Hội tỉnh; Chủ tịch [Hội tỉnh]{hoi @tỉnh} dự",
    "thăm Giáo hội Phật giáo Việt Nam các huyện; [GHPGVN tỉnh Cà Mau]{giao-hoi @tỉnh Cà Mau} họp",
    "Hội chợ Mùa Thu mở tại [Trung tâm Hội chợ triển lãm Hòa An]{trung-tam:Hội chợ triển lãm Hòa An}",
    "[Chi cục Điều tra chống buôn lậu]{chi-cuc:Điều tra chống buôn lậu} họp",
    "[Viện Quân y 110]{vien:Quân y 110} và [Viện Khoa học]{vien:Khoa học} 5 lần được khen",
]

UNIONS = [
    "[Công đoàn Cao su Hòa An]{cong-doan:Cao su Hòa An} họp",
    "[Công đoàn Cao su Việt Nam]{cong-doan:Cao su @Việt Nam} họp",
    "[CĐ Trường THCS Hòa An]{cong-doan < truong:THCS Hòa An} họp",
    "[CĐ ngành Y tế]{cong-doan:Y tế} họp",
    "[HND tỉnh Nghệ An]{hoi:Nông dân @tỉnh Nghệ An} họp",
    # who leads it, a college, and letters that stand for nothing that we know
    "Chủ tịch [Công đoàn Giáo dục]{cong-doan:Giáo dục} Lê Văn Hòa dự",
    "công tác tại CĐ Sư phạm Nghệ An",
    "Công đoàn Hòa An họp",
]

NUMBERS = [
    # one of several schools that a commune has
    "[Trường Tiểu học thị trấn Tứ Kỳ 1]{truong:Tiểu học thị trấn Tứ Kỳ 1} đón nhận Cờ thi đua",
    "[Trường Mầm non xã Tân Lập 2]{truong:Mầm non xã Tân Lập 2} hiện có 36 lớp",
    "[Trường Mầm non xã Tân Lập]{truong:Mầm non @xã Tân Lập} 3 năm liền được khen",
    "[Trường Mầm non xã Tân Lập]{truong:Mầm non @xã Tân Lập} 2/9 khai giảng",
    "[Chi bộ Công ty CP Sông Hòa 5.05]{chi-bo < cong-ty:Công ty CP Sông Hòa 5.05} họp",
    "[Công ty CP Sông Hòa số 11.1]{cong-ty:Công ty CP Sông Hòa số 11.1} họp",
    "[Công ty Cổ phần Sông Hòa 5]{cong-ty:Công ty Cổ phần Sông Hòa 5} tổ chức hội nghị",
    "[Chi bộ Văn phòng 1]{chi-bo < van-phong:1} họp",
    # what is counted
    "[Công ty Cổ phần Sông Hòa]{cong-ty:Công ty Cổ phần Sông Hòa} 3 năm liền được khen",
    "bổ nhiệm chánh văn phòng 24 tòa; [Chi bộ Phòng 2]{chi-bo < phong:2} họp",
    # a day
    "[Chi bộ 5]{chi-bo:5} họp. Ngày 11.1, họp",
]


@pytest.mark.parametrize("row", [*FIELDS, *GROUPS, *RIVALS, *GUARDS, *DELEGATIONS, *ENDS, *UNIONS, *NUMBERS])
def test_names_of_units_and_groups(row: str) -> None:
    found, gold = mentions(row, MentionKind.BODY)
    assert found == gold


TITLES = [
    (
        "Dự có bà Trần Thị Hoa, Phó Giám đốc Sở Y tế, Cụm phó Cụm thi đua số 5.",
        ["Trần Thị Hoa: pho-giam-doc so:Y tế", "Trần Thị Hoa: cum-pho cum-thi-dua:số 5"],
    ),
    (
        "Cụm thi đua số 7 họp. Bà Trần Thị Hoa, Giám đốc Sở Y tế, cụm trưởng, phát biểu.",
        ["Trần Thị Hoa: giam-doc so:Y tế", "Trần Thị Hoa: cum-truong cum-thi-dua:số 7"],
    ),
    (
        "Dự có ông Lê Văn Hòa, Khối trưởng Khối thi đua các doanh nghiệp tỉnh.",
        ["Lê Văn Hòa: khoi-truong khoi-thi-dua:các doanh nghiệp @tỉnh"],
    ),
    (
        "Dự có ông Lê Văn Hòa, Phó Hạt trưởng Kiểm lâm huyện Tứ Kỳ.",
        ["Lê Văn Hòa: pho-hat-truong hat-kiem-lam @huyện Tứ Kỳ"],
    ),
    (
        "Dự có ông Lê Văn Hòa, Phó Trạm trưởng Kiểm lâm địa bàn Hòa An.",
        ["Lê Văn Hòa: pho-tram-truong tram:Kiểm lâm địa bàn Hòa An"],
    ),
    (
        "Dự có ông Lê Văn Hòa, Đội trưởng Quản lý thị trường số 3.",
        ["Lê Văn Hòa: doi-truong doi:Quản lý thị trường số 3"],
    ),
    # who lead one force together
    (
        "Dự có Đại tá Lê Văn Hòa, Phó Chỉ huy trưởng, Tham mưu trưởng BĐBP Sơn La.",
        [
            "Lê Văn Hòa: pho-chi-huy-truong bo-doi-bien-phong @Sơn La",
            "Lê Văn Hòa: tham-muu-truong bo-doi-bien-phong @Sơn La",
        ],
    ),
    (
        "Dự có Đại tá Lê Văn Hòa, Bí thư Đảng ủy, Chính ủy BĐBP.",
        ["Lê Văn Hòa: bi-thu dang-uy < bo-doi-bien-phong", "Lê Văn Hòa: chinh-uy bo-doi-bien-phong"],
    ),
    # … and a post of another kind beside theirs
    (
        "Dự có Đại tá Lê Văn Hòa, Giám đốc, Tham mưu trưởng BĐBP Sơn La.",
        ["Lê Văn Hòa: giam-doc", "Lê Văn Hòa: tham-muu-truong bo-doi-bien-phong @Sơn La"],
    ),
    # one told with the last of two
    (
        "Dự có ông Lê Văn Hòa, Hạt trưởng và ông Trần Văn Nam, Phó Hạt trưởng Kiểm lâm thị xã Kỳ Anh.",
        [
            "Lê Văn Hòa: hat-truong hat-kiem-lam @thị xã Kỳ Anh",
            "Trần Văn Nam: pho-hat-truong hat-kiem-lam @thị xã Kỳ Anh",
        ],
    ),
    (
        "Dự có ông Lê Văn Hòa, Giám đốc và bà Trần Thị Hoa - Phó Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế", "Trần Thị Hoa: pho-giam-doc so:Y tế"],
    ),
    (
        "Có Đại tá Lê Văn Hòa, Chính trị viên và Trung tá Trần Văn Nam, Phó Chính trị viên Ban CHQS huyện.",
        [
            "Lê Văn Hòa: chinh-tri-vien ban-chi-huy-quan-su @huyện",
            "Trần Văn Nam: chinh-tri-vien-pho ban-chi-huy-quan-su @huyện",
        ],
    ),
    # … not of another kind of post, one that has been left, or behind other words
    (
        "Dự có ông Lê Văn Hòa, Giám đốc và bà Trần Thị Hoa, Chủ tịch UBND huyện Tứ Kỳ.",
        ["Lê Văn Hòa: giam-doc", "Trần Thị Hoa: chu-tich ubnd @huyện Tứ Kỳ"],
    ),
    (
        "Dự có ông Lê Văn Hòa, Giám đốc và bà Trần Thị Hoa, nguyên Phó Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc", "Trần Thị Hoa: pho-giam-doc so:Y tế Former"],
    ),
    (
        "Dự có ông Lê Văn Hòa, Giám đốc. Và bà Trần Thị Hoa, Phó Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc", "Trần Thị Hoa: pho-giam-doc so:Y tế"],
    ),
]


@pytest.mark.parametrize(("text", "tenures"), TITLES)
def test_who_leads_units_and_groups(text: str, tenures: list[str]) -> None:
    assert held(read_text(text)) == tenures
