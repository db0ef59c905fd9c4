"""Posts in the open: whose they are where a list, a career or news of appointments tells them."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from extract.test_posts import held

PARTED = [
    # behind "và" the last post is that of the name behind it
    (
        "Dự có Trần Văn Nam - Trưởng Ban Dân nguyện và Chủ tịch UBND tỉnh Lê Văn Hòa.",
        ["Trần Văn Nam: truong-ban ban-khac:Dân nguyện", "Lê Văn Hòa: chu-tich ubnd @tỉnh"],
    ),
    # … where the first name has no post before it
    (
        "Dự có Bí thư Tỉnh ủy Trần Văn Nam, Phó Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh Lê Văn Hòa.",
        ["Trần Văn Nam: bi-thu tinh-uy", "Lê Văn Hòa: pho-bi-thu tinh-uy", "Lê Văn Hòa: chu-tich ubnd @tỉnh"],
    ),
    (
        "Ông Trần Văn Nam, Bí thư Tỉnh ủy và Chủ tịch HĐND tỉnh.",
        ["Trần Văn Nam: bi-thu tinh-uy", "Trần Văn Nam: chu-tich hdnd @tỉnh"],
    ),
    # for whom he speaks is another man
    (
        "Thừa ủy quyền của Chủ tịch nước, Bộ trưởng Bộ Y tế Lê Văn Hòa trao huân chương.",
        ["Lê Văn Hòa: bo-truong bo:Y tế"],
    ),
    # … nor are any of the posts over a comma his
    (
        "Thừa ủy quyền của Chủ tịch nước, Thủ tướng Chính phủ, Đại tướng Lê Văn Hòa, Bộ trưởng Bộ Quốc "
        "phòng, trao quyết định.",
        ["Lê Văn Hòa: bo-truong bo:Quốc phòng"],
    ),
    (
        "Được sự đồng ý của Chủ tịch UBND tỉnh, ông Lê Văn Hòa, Giám đốc Sở Y tế ký.",
        ["Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    (
        "Thực hiện chỉ đạo của Thủ tướng Chính phủ, Bộ trưởng Bộ Y tế, Giám đốc Sở Y tế Lê Văn Hòa ký.",
        ["Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    (
        "Thừa ủy quyền của Chủ tịch nước, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Văn Hòa trao quà.",
        ["Lê Văn Hòa: pho-bi-thu tinh-uy", "Lê Văn Hòa: chu-tich ubnd @tỉnh"],
    ),
]

AGENCIES = [
    # of a unit of a firm without a name of its own: the name is the man's
    (
        "Bí thư Đảng ủy Công ty Lê Văn Hòa và Chủ tịch Công đoàn Công ty Lê Thị Hoa.",
        ["Lê Văn Hòa: bi-thu dang-uy < cong-ty", "Lê Thị Hoa: chu-tich cong-doan < cong-ty"],
    ),
    # of an event, and no department
    ("Ông Lê Văn Hòa, Trưởng ban tổ chức lớp học dự.", ["Lê Văn Hòa: truong-ban ban-khac:tổ chức lớp học"]),
    ("Ông Lê Văn Hòa, Trưởng ban tổ chức giải, dự.", ["Lê Văn Hòa: truong-ban ban-khac:tổ chức giải"]),
    # of the place that is told with the next man's
    (
        "Ông Lê Văn Hòa, Chủ tịch HĐND và bà Lê Thị Hoa, Chủ tịch UBND xã Tân Lập dự.",
        ["Lê Văn Hòa: chu-tich hdnd @xã Tân Lập", "Lê Thị Hoa: chu-tich ubnd @xã Tân Lập"],
    ),
    # what was earlier is what he said, and not his post
    ("Nhưng trước đó ông Lê Văn Hòa – Giám đốc Sở Y tế cho biết.", ["Lê Văn Hòa: giam-doc so:Y tế"]),
    ("Nhưng trước đó ông Lê Văn Hòa là Giám đốc Sở Y tế.", ["Lê Văn Hòa: giam-doc so:Y tế Former"]),
    ("Bí thư Đảng ủy Tổng công ty Đặng Hoàng An dự.", ["Đặng Hoàng An: bi-thu dang-uy < tap-doan"]),
    ("Phó Tổng Giám đốc Tập đoàn Trần Anh Tuấn dự.", ["Trần Anh Tuấn: pho-tong-giam-doc tap-doan"]),
    ("Tổng Giám đốc Tập đoàn Hoàng Anh Gia Lai dự.", []),
    ("Tổng Giám đốc Tập đoàn Thái Bình Dương dự.", []),
    ("Bí thư Chi bộ Trường THPT Nguyễn Văn Cừ dự.", []),
    # of a place without its name: the name is no commune's and no hamlet's
    ("Trưởng Công an xã Lê Văn Hòa dự.", ["Lê Văn Hòa: truong-cong-an cong-an @xã"]),
    ("Chủ tịch Hội Nông dân xã Lê Văn Hòa dự.", ["Lê Văn Hòa: chu-tich hoi:Nông dân @xã"]),
    ("Trưởng Trạm Y tế xã Lê Thị Hoa dự.", ["Lê Thị Hoa: tram-truong tram-y-te @xã"]),
    ("Bí thư Chi bộ thôn Lê Văn Hòa dự.", ["Lê Văn Hòa: bi-thu chi-bo:thôn"]),
    (
        "Trưởng Công an xã Lê Minh Xuân Lê Văn Hòa dự.",
        ["Lê Văn Hòa: truong-cong-an cong-an @xã Lê Minh Xuân"],
    ),
    ("Công an xã Lê Văn Lang họp.", []),
    # behind where the body lies, and behind the hamlet that he leads
    (
        "Chủ tịch UBND xã Tân Lập, huyện Tam Nông Lê Văn Hòa dự.",
        ["Lê Văn Hòa: chu-tich ubnd @xã Tân Lập (Tam Nông)"],
    ),
    ("Chủ tịch UBND phường 5, quận 3, ông Lê Văn Hòa, dự.", ["Lê Văn Hòa: chu-tich ubnd @phường 5 (3)"]),
    (
        "Bí thư Huyện ủy Tam Nông, tỉnh Phú Thọ Lê Văn Hòa dự.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tam Nông (Phú Thọ)"],
    ),
    ("Trưởng thôn Đông Lê Văn Hòa dự.", ["Lê Văn Hòa: truong-thon"]),
    ("Trưởng ấp Vồ Bà, xã Tân Lập Lê Văn Hòa dự.", ["Lê Văn Hòa: truong-ap"]),
    ("Lãnh đạo UBND huyện Tam Nông, tỉnh Phú Thọ đón ông Lê Văn Hòa.", []),
    # of a body without the name that it must have: only between a post and its holder
    ("Giám đốc Nhà máy Lê Văn Hòa dự.", ["Lê Văn Hòa: giam-doc nha-may"]),
    ("Bí thư Đoàn xã Lê Văn Hòa dự.", ["Lê Văn Hòa: bi-thu doan-xa"]),
    ("Viện trưởng Viện Kiểm sát Lê Văn Hòa dự.", ["Lê Văn Hòa: vien-truong vien-kiem-sat"]),
    ("Giám đốc Nhà máy dự, ông Lê Văn Hòa thăm Nhà máy.", []),
    # who leads a body's delegation is its head
    (
        "Đoàn công tác của Cục Thuế do ông Lê Văn Hòa, Cục trưởng, dẫn đầu đến thăm.",
        ["Lê Văn Hòa: cuc-truong cuc:Thuế"],
    ),
    (
        "Đoàn giám sát của HĐND huyện Tứ Kỳ do bà Lê Thị Hoa, Phó Chủ tịch dẫn đầu đến thăm.",
        ["Lê Thị Hoa: pho-chu-tich hdnd @huyện Tứ Kỳ"],
    ),
    (
        "Đoàn giám sát của HĐND huyện Tứ Kỳ do bà Lê Thị Hoa, Phó Giám đốc dẫn đầu đến thăm.",
        ["Lê Thị Hoa: pho-giam-doc"],
    ),
    # a post without a body behind that of the Party in an agency: he leads the agency
    (
        "Dự có ông Lê Văn Hòa, Ủy viên BCH Đảng bộ Viện Dầu khí, Phó Viện trưởng.",
        [
            "Lê Văn Hòa: uy-vien ban-chap-hanh < dang-bo < vien:Dầu khí",
            "Lê Văn Hòa: pho-vien-truong vien:Dầu khí",
        ],
    ),
    (
        "Dự có ông Lê Văn Hòa, Phó Bí thư Đảng ủy Học viện Tài chính, Giám đốc; bà Trần Thị Hoa dự.",
        [
            "Lê Văn Hòa: pho-bi-thu dang-uy < dai-hoc:Học viện Tài chính",
            "Lê Văn Hòa: giam-doc dai-hoc:Học viện Tài chính",
        ],
    ),
    (
        "Dự có ông Lê Văn Hòa, Bí thư Chi bộ Cục Thống kê, Cục trưởng.",
        ["Lê Văn Hòa: bi-thu chi-bo < cuc:Thống kê", "Lê Văn Hòa: cuc-truong cuc:Thống kê"],
    ),
    # … unless his own agency is told in words that no table holds
    (
        "Dự có ông Lê Văn Hòa, Bí thư Chi bộ Công ty Thép Lam Sơn, Giám đốc Gang Sông Mã.",
        ["Lê Văn Hòa: bi-thu chi-bo < cong-ty:Công ty Thép Lam Sơn", "Lê Văn Hòa: giam-doc"],
    ),
    # no post at the head of such an agency, and an agency that is not named
    (
        "Dự có ông Lê Văn Hòa, Bí thư Đảng ủy Bộ Tài chính, Cục trưởng.",
        ["Lê Văn Hòa: bi-thu dang-uy < bo:Tài chính", "Lê Văn Hòa: cuc-truong"],
    ),
    (
        "Dự có ông Lê Văn Hòa, Ủy viên BCH Đảng bộ tỉnh, Viện trưởng.",
        ["Lê Văn Hòa: uy-vien ban-chap-hanh < dang-bo @tỉnh", "Lê Văn Hòa: vien-truong"],
    ),
]

SHARED = [
    # the posts of a list may stand before its names
    (
        "Dự có các đồng chí Ủy viên Trung ương Đảng: Phó Thủ tướng Lê Văn Hòa, Bộ trưởng Bộ Y tế Trần "
        "Thị Hoa.",
        [
            "Lê Văn Hòa: uy-vien ban-chap-hanh-trung-uong",
            "Trần Thị Hoa: uy-vien ban-chap-hanh-trung-uong",
            "Lê Văn Hòa: pho-thu-tuong chinh-phu",
            "Trần Thị Hoa: bo-truong bo:Y tế",
        ],
    ),
    # … and one whose post stands before him is none of a list of the other kind
    (
        "Dự có các Ủy viên Trung ương Đảng: Lê Văn Hòa - Bộ trưởng Bộ Y tế và Chủ tịch UBND tỉnh Trần "
        "Thị Hoa.",
        [
            "Lê Văn Hòa: uy-vien ban-chap-hanh-trung-uong",
            "Lê Văn Hòa: bo-truong bo:Y tế",
            "Trần Thị Hoa: chu-tich ubnd @tỉnh",
        ],
    ),
    # another list
    (
        "Dự có các Ủy viên Trung ương Đảng: Lê Văn Hòa, Trần Thị Hoa; các Phó Bí thư Tỉnh ủy: Lê Văn "
        "Minh, Lê Văn An.",
        [
            "Lê Văn Hòa: uy-vien ban-chap-hanh-trung-uong",
            "Trần Thị Hoa: uy-vien ban-chap-hanh-trung-uong",
            "Lê Văn Minh: pho-bi-thu tinh-uy",
            "Lê Văn An: pho-bi-thu tinh-uy",
        ],
    ),
    # who is called "đồng chí" alone is none of a list whose names stand without it
    (
        "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn An, Giám đốc Công an tỉnh; Trần Thị Hoa, "
        "Trưởng Ban Dân vận Tỉnh ủy; đồng chí Lê Văn Minh, Phó Chủ tịch UBND tỉnh.",
        [
            "Lê Văn An: uy-vien ban-thuong-vu < tinh-uy",
            "Trần Thị Hoa: uy-vien ban-thuong-vu < tinh-uy",
            "Lê Văn An: giam-doc cong-an @tỉnh",
            "Trần Thị Hoa: truong-ban ban-dan-van < tinh-uy",
            "Lê Văn Minh: pho-chu-tich ubnd @tỉnh",
        ],
    ),
    # … but all are where each is called so
    (
        "Dự có các Ủy viên Ban Thường vụ Tỉnh ủy: đồng chí Lê Văn An, Giám đốc Công an tỉnh; đồng chí Trần "
        "Thị Hoa, Trưởng Ban Dân vận Tỉnh ủy.",
        [
            "Lê Văn An: uy-vien ban-thuong-vu < tinh-uy",
            "Trần Thị Hoa: uy-vien ban-thuong-vu < tinh-uy",
            "Lê Văn An: giam-doc cong-an @tỉnh",
            "Trần Thị Hoa: truong-ban ban-dan-van < tinh-uy",
        ],
    ),
    # one title before a colon is of all names up to the end of the item
    (
        "Dự lễ có Thủ tướng Lê Văn An, nguyên Chủ tịch Quốc hội: Trần Thị Hoa, Lê Văn Minh; nguyên Chủ tịch "
        "nước: Trần Văn Nam và Lê Thị Lan.",
        [
            "Lê Văn An: thu-tuong chinh-phu",
            "Trần Thị Hoa: chu-tich quoc-hoi Former",
            "Lê Văn Minh: chu-tich quoc-hoi Former",
            "Trần Văn Nam: chu-tich-nuoc Former",
            "Lê Thị Lan: chu-tich-nuoc Former",
        ],
    ),
    ("Theo Chủ tịch UBND tỉnh: Lê Văn An, Trần Thị Hoa đã nhận quà.", []),  # what he says
]

NAMED = [
    # a word that also begins phrases is the name's last where a verb stands behind it
    ("Ông Lê Ngọc Đồng được bầu làm Phó Chủ tịch HĐND xã.", ["Lê Ngọc Đồng: pho-chu-tich hdnd @xã Incoming"]),
    # a given name may be a country's
    (
        "Phó Chủ tịch UBND tỉnh Dương Anh Đức họp. Ông Đức từng làm Giám đốc Sở Y tế.",
        ["Dương Anh Đức: pho-chu-tich ubnd @tỉnh", "Đức: giam-doc so:Y tế Former"],
    ),
    # a line ends a place's name
    (
        "Ông Lê Văn Hòa, Chủ tịch UBND huyện\n\nTại Hội nghị, ông Trần Văn Nam, Bí thư Huyện ủy, phát biểu.",
        ["Lê Văn Hòa: chu-tich ubnd @huyện", "Trần Văn Nam: bi-thu huyen-uy"],
    ),
    (
        "UBND tỉnh có hai Phó Chủ tịch UBND tỉnh, đó là ông Lê Văn Hòa và bà Trần Thị Hoa.",
        ["Lê Văn Hòa: pho-chu-tich ubnd @tỉnh", "Trần Thị Hoa: pho-chu-tich ubnd @tỉnh"],
    ),
]

BRACKETS = [
    (
        "Gồm: Lê Văn Hòa (SN 1960), trú tại phường An Bình, TP Huế (nguyên Giám đốc Sở Y tế).",
        ["Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    # somebody else is told of before the bracket
    ("Ông Lê Văn Hòa đi với con gái (Giám đốc Sở Y tế).", []),
    # the commune's committee, beside a board of its council
    (
        "Đồng chí Lê Văn Hòa, Bí thư Đảng ủy, Trưởng ban Pháp chế HĐND xã, dự.",
        ["Lê Văn Hòa: bi-thu dang-uy @xã", "Lê Văn Hòa: truong-ban ban-phap-che < hdnd @xã"],
    ),
]

NOBODY = [
    "Tại Điện Biên, Phó Thủ tướng đã thăm bản.",
    "Riêng Hà Giang, Bí thư Tỉnh ủy đã họp.",
    "Thầy là giảng viên Trường Kinh tế, kế toán Hà Nội đông người.",
]

CAREERS = [
    (
        "Ông Lê Văn Hòa sinh năm 1970, quê ở xã An Bình, huyện Tứ Kỳ, tỉnh Hải Dương, từng trải qua các "
        "vị trí "
        "công tác Giám đốc Sở Y tế, Chánh Văn phòng Tỉnh ủy.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Lê Văn Hòa: chanh-van-phong van-phong < tinh-uy Former"],
    ),
    (
        "Ông Lê Văn Hòa quê Huế. Trong quá trình công tác, ông từng giữ Phó Giám đốc Sở Y tế; Giám đốc "
        "Sở Nội vụ.",
        ["Lê Văn Hòa: pho-giam-doc so:Y tế Former", "Lê Văn Hòa: giam-doc so:Nội vụ Former"],
    ),
    (
        "Ông Lê Văn Hòa trải qua nhiều vị trí ở Huế như Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    (
        "Ông Lê Văn Hòa quê Huế; trước đó ông là Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    # two men: "ông" may be either
    ("Ông Lê Văn Hòa gặp ông Trần Văn Nam; trước đó ông là Giám đốc Sở Y tế.", []),
    (
        "Ông Lê Văn Hòa, nguyên Phó Cục trưởng, Phó Bí thư Chi bộ Cục Thuế tỉnh.",
        [
            "Lê Văn Hòa: pho-cuc-truong cuc:Thuế @tỉnh Former",
            "Lê Văn Hòa: pho-bi-thu chi-bo < cuc:Thuế @tỉnh Former",
        ],
    ),
    (
        "Ông Lê Văn Hòa, Chủ tịch Hội đồng, Giám đốc Đại học Quốc gia Hà Nội.",
        [
            "Lê Văn Hòa: chu-tich dai-hoc:Đại học Quốc gia @Hà Nội",
            "Lê Văn Hòa: giam-doc dai-hoc:Đại học Quốc gia @Hà Nội",
        ],
    ),
    (
        "Ông Lê Văn Hòa, Phó Bí thư Đảng ủy phụ trách, Phó Viện trưởng phụ trách VKSND tỉnh.",
        [
            "Lê Văn Hòa: pho-bi-thu dang-uy < vien-kiem-sat @tỉnh",
            "Lê Văn Hòa: pho-vien-truong-phu-trach vien-kiem-sat @tỉnh",
        ],
    ),
]

APPOINTED = [
    # among news of appointments "N, P, giữ chức Q" is one
    (
        "Có 2 người được điều động, bổ nhiệm. Đó là ông Lê Văn Hòa, Bí thư Thành ủy Huế, giữ chức Thứ "
        "trưởng Bộ Y tế.",
        ["? Appointment → Lê Văn Hòa thu-truong bo:Y tế"],
    ),
    # … and not what he has been for long, nor anywhere else
    (
        "Có 2 người được bổ nhiệm. Ông Lê Văn Hòa, Phó Bí thư Tỉnh ủy, giữ chức Chủ tịch UBND tỉnh từ "
        "năm 2018.",
        [],
    ),
    ("Ông Lê Văn Hòa, Phó Bí thư Tỉnh ủy, giữ chức Chủ tịch UBND tỉnh.", []),
    # each post is of those told behind it
    (
        "Công bố quyết định bổ nhiệm Phó Thủ tướng đối với ông Lê Văn Hòa và ông Trần Văn Nam; Bộ "
        "trưởng Bộ Y tế "
        "đối với bà Trần Thị Hoa.",
        [
            "? Appointment → Lê Văn Hòa pho-thu-tuong chinh-phu",
            "? Appointment → Trần Văn Nam pho-thu-tuong chinh-phu",
            "? Appointment → Trần Thị Hoa bo-truong bo:Y tế",
        ],
    ),
    # … nor what he was then
    (
        "HĐND tỉnh bầu ông Lê Văn Hòa, khi đó là Giám đốc Sở Y tế, làm Phó Chủ tịch UBND tỉnh.",
        ["HĐND tỉnh Election → Lê Văn Hòa pho-chu-tich ubnd @tỉnh"],
    ),
    # … nor what somebody is still to get
    (
        "Ban Thường vụ phân công ông Lê Văn Hòa điều hành Đảng bộ cho đến khi có nhân sự giữ chức Bí "
        "thư Huyện ủy.",
        [],
    ),
    # an act told of before; others than who is appointed
    ("Với việc điều động trên, lãnh đạo Sở Y tế còn Giám đốc Lê Văn Hòa.", []),
    (
        "Ông Lê Văn Hòa được phân công làm Bí thư Huyện ủy, hai người khác nghỉ hưu gồm các ông Trần "
        "Văn Nam, Lê Văn An.",
        ["? Appointment → Lê Văn Hòa bi-thu huyen-uy"],
    ),
    # what he holds is not what he is elected to
    (
        "Trước khi được HĐND tỉnh bầu làm Phó Chủ tịch UBND tỉnh, ông Lê Văn Hòa đang giữ chức Giám đốc Sở "
        "Y tế.",
        ["HĐND tỉnh Election → Lê Văn Hòa pho-chu-tich ubnd @tỉnh"],
    ),
]


@pytest.mark.parametrize(("text", "posts"), [*PARTED, *AGENCIES, *SHARED, *NAMED, *BRACKETS, *CAREERS])
def test_whose_posts_they_are(text: str, posts: list[str]) -> None:
    assert held(read_text(text)) == posts


@pytest.mark.parametrize("text", NOBODY)
def test_a_place_is_nobody(text: str) -> None:
    assert held(read_text(text)) == []


@pytest.mark.parametrize(("text", "actions"), APPOINTED)
def test_who_is_appointed(text: str, actions: list[str]) -> None:
    assert acted(text) == actions
