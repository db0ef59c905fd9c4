"""Acts on persons told in many frames: to whom which post, by whose decision, and which posts are "
"nobody's."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from extract.test_posts import held

GIVEN = [
    # addressed in short
    (
        "Ban Bí thư quyết định thi hành kỷ luật cảnh cáo Đ/c Trần Văn Lâm, Bí thư Tỉnh ủy Sơn La.",
        ["Ban Bí thư cảnh cáo → Trần Văn Lâm"],
    ),
    (
        "UBND tỉnh bổ nhiệm đ/c Trần Văn Lâm làm Giám đốc Sở Y tế và đ/c Lê Đình Hòa làm Giám đốc Sở Nội vụ.",
        [
            "UBND tỉnh Appointment → Trần Văn Lâm giam-doc so:Y tế",
            "UBND tỉnh Appointment → Lê Đình Hòa giam-doc so:Nội vụ",
        ],
    ),
    (
        "HĐND tỉnh bãi nhiệm chức vụ Chủ tịch UBND tỉnh đối với Đ/c Trần Văn Lâm.",
        ["HĐND tỉnh Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh"],
    ),
    # to each his own, where as many posts as persons are told
    (
        "UBND tỉnh công bố quyết định cách chức Giám đốc Sở Y tế và Phó Giám đốc Sở Y tế đối với ông Trần "
        "Văn "
        "Lâm và ông Lê Đình Hòa.",
        [
            "UBND tỉnh cách chức → Trần Văn Lâm giam-doc so:Y tế",
            "UBND tỉnh cách chức → Lê Đình Hòa pho-giam-doc so:Y tế",
        ],
    ),
    (
        "HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch HĐND tỉnh và Ủy viên UBND tỉnh đối với ông Trần Văn Lâm "
        "và bà Lê Thị Hạnh.",
        [
            "HĐND tỉnh Dismissal → Trần Văn Lâm pho-chu-tich hdnd @tỉnh",
            "HĐND tỉnh Dismissal → Lê Thị Hạnh uy-vien ubnd @tỉnh",
        ],
    ),
    # … else all posts to everybody
    (
        "HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch HĐND tỉnh và Trưởng Ban Pháp chế HĐND tỉnh đối với ông "
        "Trần Văn Lâm.",
        [
            "HĐND tỉnh Dismissal → Trần Văn Lâm pho-chu-tich hdnd @tỉnh",
            "HĐND tỉnh Dismissal → Trần Văn Lâm truong-ban ban-phap-che < hdnd @tỉnh",
        ],
    ),
    # what they are stands before their names
    (
        "Thành ủy Hải Phòng cách chức Bí thư Huyện ủy Tiên Lãng với Chủ tịch HĐND huyện Lê Đình Hòa.",
        ["Thành ủy Hải Phòng cách chức → Lê Đình Hòa bi-thu huyen-uy @huyện Tiên Lãng"],
    ),
    # for whom somebody acts decides, and gives him no post
    (
        "Thay mặt UBND tỉnh, ông Lê Đình Hòa, Vụ trưởng Vụ Tổ chức cán bộ, Bộ Tư pháp, trao quyết định bổ "
        "nhiệm "
        "ông Trần Văn Lâm giữ chức Giám đốc Sở Y tế.",
        ["UBND tỉnh Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Thay mặt Thủ tướng, Bộ trưởng Bộ Y tế Lê Đình Hòa trao quyết định bổ nhiệm ông Trần Văn Lâm giữ "
        "chức "
        "Thứ trưởng Bộ Y tế.",
        ["Thủ tướng Appointment → Trần Văn Lâm thu-truong bo:Y tế"],
    ),
    # who "giao", "quyết định" gives the post that is taken
    (
        "Tỉnh ủy Sơn La quyết định giao ông Trần Văn Lâm, Phó Trưởng Ban Ban Nội chính Tỉnh ủy Sơn La, làm "
        "quyền Bí thư Huyện ủy Mộc Châu.",
        ["Tỉnh ủy Sơn La Appointment → Trần Văn Lâm quyen-bi-thu huyen-uy @huyện Mộc Châu"],
    ),
    (
        "Xét đề nghị của Bộ Nội vụ, Thủ tướng quyết định bà Lê Thị Hạnh, Giám đốc Sở Y tế nay giữ chức Thứ "
        "trưởng Bộ Y tế.",
        ["Thủ tướng Appointment → Lê Thị Hạnh thu-truong bo:Y tế"],
    ),
    # who gets a decision
    (
        "Ông Trần Văn Lâm chính thức nhận quyết định bổ nhiệm Giám đốc Sở Y tế của UBND tỉnh.",
        ["UBND tỉnh Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Ông Trần Văn Lâm đã đón nhận quyết định của UBND tỉnh bổ nhiệm giữ chức Giám đốc Sở Y tế.",
        ["UBND tỉnh Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Ông Trần Văn Lâm nhận quyết định kỷ luật của UBND tỉnh; bà Lê Thị Hạnh được bổ nhiệm làm Giám đốc "
        "Sở Y tế.",
        ["? Appointment → Lê Thị Hạnh giam-doc so:Y tế"],
    ),
    # several who go on with a post of their own
    (
        "Ông Trần Văn Lâm được Tỉnh ủy bầu giữ chức Bí thư Tỉnh ủy, các ông Lê Đình Hòa, Phạm Văn Minh "
        "giữ chức "
        "Phó Bí thư Tỉnh ủy.",
        [
            "Tỉnh ủy Election → Trần Văn Lâm bi-thu tinh-uy",
            "Tỉnh ủy Election → Lê Đình Hòa pho-bi-thu tinh-uy",
            "Tỉnh ủy Election → Phạm Văn Minh pho-bi-thu tinh-uy",
        ],
    ),
    # what is told of somebody replaced is decided by others, and gives the new man nothing
    (
        "Ban Bí thư chuẩn y Bí thư Tỉnh ủy Sơn La đối với ông Trần Văn Lâm, thay ông Lê Đình Hòa được "
        "điều động "
        "giữ chức Thứ trưởng Bộ Xây dựng.",
        [
            "Ban Bí thư Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
            "? Appointment → Lê Đình Hòa thu-truong bo:Xây dựng",
        ],
    ),
    # so many are elected to a committee, which elects nobody there
    (
        "Đại hội đã bầu 41 đồng chí vào BCH Đảng bộ huyện và bầu trực tiếp đồng chí Trần Văn Lâm giữ chức Bí "
        "thư Huyện ủy.",
        ["? Election → Trần Văn Lâm bi-thu huyen-uy"],
    ),
    # who make up the committee that a congress elects, of the cell that holds it …
    (
        "Chi bộ 3 tổ chức Đại hội nhiệm kỳ 2020 - 2022. Đại hội góp ý văn kiện Đại hội Đảng bộ Trường và "
        "bầu cấp "
        "ủy mới với 02 đồng chí: Trần Văn Lâm – Bí thư; Lê Thị Hạnh – Phó Bí thư.",
        ["? Election → Trần Văn Lâm bi-thu chi-bo:3", "? Election → Lê Thị Hạnh pho-bi-thu chi-bo:3"],
    ),
    (
        "Đại hội bầu Ban Chấp hành gồm 3 đồng chí: Trần Văn Lâm - Bí thư, Lê Đình Hòa - Phó Bí thư, Phạm "
        "Văn Minh "
        "- Ủy viên.",
        [
            "? Election → Trần Văn Lâm bi-thu",
            "? Election → Lê Đình Hòa pho-bi-thu",
            "? Election → Phạm Văn Minh uy-vien",
        ],
    ),
    # … and who they are elsewhere
    (
        "Đại hội bầu Ban Chấp hành gồm: Trần Văn Lâm - Giám đốc Sở Y tế, Lê Đình Hòa - Giám đốc Sở Nội vụ.",
        [],
    ),
    (
        "Đại hội bầu Ban Chấp hành gồm: Trần Văn Lâm - Bí thư Huyện ủy Mộc Châu, Lê Đình Hòa - Bí thư "
        "Huyện ủy "
        "Tứ Kỳ.",
        [],
    ),
    (
        "Đại hội bầu Ban Chấp hành gồm 15 đồng chí; ông Trần Văn Lâm - Bí thư Huyện ủy phát biểu, ông Lê "
        "Đình "
        "Hòa - Phó Bí thư dự.",
        [],
    ),
    # several leave one post
    (
        "Các ông Trần Văn Lâm và Lê Đình Hòa thôi giữ chức Phó Chủ tịch UBND tỉnh Gia Lai để nghỉ hưu.",
        [
            "? Dismissal → Trần Văn Lâm pho-chu-tich ubnd @tỉnh Gia Lai",
            "? Dismissal → Lê Đình Hòa pho-chu-tich ubnd @tỉnh Gia Lai",
        ],
    ),
    # a post that somebody holds now, behind a decision
    (
        "Thủ tướng bổ nhiệm bà Lê Thị Hạnh làm Thứ trưởng Bộ Y tế. Hai ông Trần Văn Lâm và ông Lê Đình "
        "Hòa là các "
        "Phó Giám đốc Sở Y tế nay giữ chức Phó Cục trưởng Cục Quản lý dược.",
        [
            "Thủ tướng Appointment → Lê Thị Hạnh thu-truong bo:Y tế",
            "Thủ tướng Appointment → Trần Văn Lâm pho-cuc-truong cuc:Quản lý dược",
            "Thủ tướng Appointment → Lê Đình Hòa pho-cuc-truong cuc:Quản lý dược",
        ],
    ),
    (
        "Tỉnh ủy Nam Định công bố Quyết định số 1762-QĐ/NSTW của Bộ Chính trị. Theo đó, ông Trần Văn Lâm, "
        "Phó Bí "
        "thư Tỉnh ủy Nam Định, nay giữ chức Bí thư Tỉnh ủy Nam Định.",
        ["Bộ Chính trị Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Nam Định"],
    ),
    ("Ông Trần Văn Lâm, nguyên Giám đốc Sở Y tế, nay giữ chức Bí thư Huyện ủy Mộc Châu.", []),
    # "người vừa được" is told of the last alone
    (
        "Tỉnh có 2 Phó Bí thư là ông Trần Văn Lâm, Trưởng Ban Tổ chức Tỉnh ủy và ông Lê Đình Hòa - người "
        "vừa được "
        "Ban Bí thư chỉ định giữ chức Phó Bí thư Tỉnh ủy Sơn La.",
        ["Ban Bí thư Appointment → Lê Đình Hòa pho-bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    # "Sở này" is the one told before
    (
        "Bà Lê Thị Hạnh, Trưởng phòng Kế hoạch của Sở Y tế, được bổ nhiệm làm Phó Giám đốc của Sở này.",
        ["? Appointment → Lê Thị Hạnh pho-giam-doc so:Y tế"],
    ),
    # the larger body of a post decides nothing
    (
        "Vụ trưởng Vụ Tổ chức cán bộ, Bộ Tư pháp Trần Văn Lâm được điều động làm Giám đốc Sở Y tế.",
        ["? Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    # … but a subject does
    (
        "Theo đề nghị của Trưởng phòng Nội vụ, UBND huyện Mộc Châu đã bổ nhiệm ông Trần Văn Lâm làm Giám đốc "
        "Sở Y tế.",
        ["UBND huyện Mộc Châu Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
]


HELD = [
    (
        "Thay mặt Bí thư Tỉnh ủy, ông Lê Văn Hòa, Giám đốc Sở Y tế chúc mừng.",
        ["Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    ("Thay mặt Bí thư Tỉnh ủy Lê Văn Hòa, bà Trần Thị Hoa chúc mừng.", ["Lê Văn Hòa: bi-thu tinh-uy"]),
    (
        "Vụ trưởng Vụ Tổ chức cán bộ, Bộ Tư pháp Lê Văn Hòa trả lời.",
        ["Lê Văn Hòa: vu-truong vu:Tổ chức cán bộ < bo:Tư pháp"],
    ),
    ("Trưởng phòng Cán bộ, Sở Nội vụ Lê Văn Hòa dự.", ["Lê Văn Hòa: truong-phong phong:Cán bộ < so:Nội vụ"]),
    (
        "Người tiền nhiệm của ông Lê Văn Hòa là ông Trần Văn Lâm, hiện là Giám đốc Sở Y tế.",
        ["Trần Văn Lâm: giam-doc so:Y tế"],
    ),
    (
        "Người tiền nhiệm của ông Lê Văn Hòa là ông Trần Văn Lâm, Giám đốc Sở Y tế.",
        ["Trần Văn Lâm: giam-doc so:Y tế Former"],
    ),
    (
        "Bà Trần Thị Hoa (sinh năm 1970), quê Hà Nội; trình độ: Thạc sĩ; từng giữ các chức vụ: Giám đốc "
        "Sở Y tế; "
        "Chánh Văn phòng UBND TP Hà Nội.",
        [
            "Trần Thị Hoa: giam-doc so:Y tế Former",
            "Trần Thị Hoa: chanh-van-phong van-phong < ubnd @thành phố Hà Nội Former",
        ],
    ),
    (
        "Ông Lê Văn Hòa bị Ban Thường vụ Tỉnh ủy Kon Tum kỷ luật khiển trách khi còn là Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    (
        "Ông Lê Văn Hòa, Phó Chủ tịch thường trực cũng thay mặt UBND tỉnh Quảng Trị tặng bằng khen.",
        ["Lê Văn Hòa: pho-chu-tich-thuong-truc ubnd @tỉnh Quảng Trị"],
    ),
    (
        "Ông Lê Văn Hòa, Phó Chủ tịch HĐND tỉnh, thay mặt UBND tỉnh Quảng Trị tặng bằng khen.",
        ["Lê Văn Hòa: pho-chu-tich hdnd @tỉnh"],
    ),
    ("Sở Y tế họp. Ông Lê Văn Hòa là Phó Giám đốc của Sở này.", ["Lê Văn Hòa: pho-giam-doc so:Y tế"]),
    (
        "Ông Lê Văn Hòa, nguyên Giám đốc Sở Y tế, nay giữ chức Bí thư Huyện ủy Mộc Châu.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Lê Văn Hòa: bi-thu huyen-uy @huyện Mộc Châu"],
    ),
    # an office behind a clause that only dates is the subject
    (
        "Ngay sau khi ông Lê Văn Hòa giữ chức Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh đã ký quyết định.",
        ["Lê Văn Hòa: bi-thu tinh-uy"],
    ),
    (
        "Sau khi nghe báo cáo, ông Lê Văn Hòa, Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh đã kết luận.",
        ["Lê Văn Hòa: bi-thu tinh-uy", "Lê Văn Hòa: chu-tich ubnd @tỉnh"],
    ),
    (
        "Ông Lê Văn Hòa, khi đó là Bí thư Huyện ủy, Chủ tịch UBND huyện đã ký văn bản.",
        ["Lê Văn Hòa: bi-thu huyen-uy Former", "Lê Văn Hòa: chu-tich ubnd @huyện Former"],
    ),
    ("Theo Trưởng phòng Cán bộ, Sở Nội vụ đã trình đề án do ông Lê Văn Hòa viết.", []),
    (
        "Ông Lê Văn Hòa giữ chức Giám đốc Sở Y tế từ năm 2010 đến năm 2015, sau đó là Bí thư Tỉnh ủy.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Lê Văn Hòa: bi-thu tinh-uy"],
    ),
    (
        "Ông Lê Văn Hòa là Giám đốc Sở Y tế, sau đó bà Trần Thị Hoa là Bí thư Tỉnh ủy.",
        ["Lê Văn Hòa: giam-doc so:Y tế", "Trần Thị Hoa: bi-thu tinh-uy"],
    ),
]


@pytest.mark.parametrize(("text", "tenures"), HELD)
def test_posts_by_frame(text: str, tenures: list[str]) -> None:
    assert held(read_text(text)) == tenures


@pytest.mark.parametrize(("text", "lines"), GIVEN)
def test_acts_by_frame(text: str, lines: list[str]) -> None:
    assert acted(text) == lines
