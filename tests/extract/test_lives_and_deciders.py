"""Lives told with semicolons, posts that two take together, and who decides where another signs."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from extract.test_posts import held

HELD = [
    # birth and home told with semicolons stand between the name and the posts
    (
        "Đồng chí Lê Văn Hòa, sinh ngày 13-8-1947; quê quán: xã Đông Hải, huyện Tứ Kỳ, tỉnh Hải Dương; Ủy "
        "viên Ban Thường vụ Huyện ủy.",
        ["Lê Văn Hòa: uy-vien ban-thuong-vu < huyen-uy"],
    ),
    (
        "Đồng chí Lê Văn Hòa, sinh ngày 13 tháng 8 năm 1947; quê quán xã Đông Hải; vào Đảng ngày 3/2/1970; "
        "nguyên Bí thư Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ Former"],
    ),
    # a semicolon behind commas joins only what he has left: else the next of a list may begin there
    (
        "Ông Lê Văn Hòa, sinh năm 1947, quê Hải Dương; nguyên Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former"],
    ),
    ("Ông Lê Văn Hòa, sinh năm 1947, quê Hải Dương; Giám đốc Sở Y tế đến dự.", []),
    # two whom "và" joins hold the deputy's post together, and nobody the head's
    (
        "Đồng chí Lê Văn Hòa và đồng chí Trần Thị Lan làm Phó Bí thư Huyện ủy.",
        ["Lê Văn Hòa: pho-bi-thu huyen-uy", "Trần Thị Lan: pho-bi-thu huyen-uy"],
    ),
    (
        "Đồng chí Lê Văn Hòa và đồng chí Trần Thị Lan làm Bí thư Huyện ủy.",
        ["Trần Thị Lan: bi-thu huyen-uy"],
    ),
    (
        "Gặp gỡ đồng chí Lê Văn Hòa, đồng chí Trần Thị Lan làm Phó Bí thư Huyện ủy.",
        ["Trần Thị Lan: pho-bi-thu huyen-uy"],
    ),
    # months in a bracket are those of the post; years may be a term of office
    (
        "Đồng chí Lê Văn Hòa, Giám đốc Sở Y tế (11.1967 - 8.1978), Bí thư Huyện ủy (5/1980 - nay).",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Lê Văn Hòa: bi-thu huyen-uy"],
    ),
    ("Đồng chí Lê Văn Hòa, Bí thư Huyện ủy (2020 - 2025).", ["Lê Văn Hòa: bi-thu huyen-uy"]),
    # a life told period by period
    (
        "Ông Lê Văn Hòa trải qua nhiều vị trí: từ năm 1995 đến năm 2000 là chuyên viên Sở Y tế; từ 2000 đến "
        "2005 là Phó Giám đốc Sở Y tế; từ tháng 6/2005 đến nay là Giám đốc Sở Y tế.",
        [
            "Lê Văn Hòa: chuyen-vien so:Y tế Former",
            "Lê Văn Hòa: pho-giam-doc so:Y tế Former",
            "Lê Văn Hòa: giam-doc so:Y tế",
        ],
    ),
    # those who retire
    (
        "Các cán bộ nghỉ hưu từ ngày 1/6 gồm ông Lê Văn Hòa, Giám đốc Sở Y tế; bà Trần Thị Lan, Giám đốc Sở "
        "Nội vụ.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Trần Thị Lan: giam-doc so:Nội vụ Former"],
    ),
    (
        "Bí thư Huyện ủy Lê Văn Hòa trao quyết định nghỉ hưu cho bà Trần Thị Lan, Giám đốc Sở Nội vụ.",
        ["Lê Văn Hòa: bi-thu huyen-uy", "Trần Thị Lan: giam-doc so:Nội vụ Former"],
    ),
    (
        "Dự gặp mặt cán bộ nghỉ hưu có bà Trần Thị Lan, Giám đốc Sở Nội vụ.",
        ["Trần Thị Lan: giam-doc so:Nội vụ"],
    ),
    # a surname that begins other names too
    ("Giám đốc Sở Y tế Văn Thị Bạch Lan phát biểu.", ["Văn Thị Bạch Lan: giam-doc so:Y tế"]),
    ("Đoàn thăm Văn Miếu Mao Điền.", []),
    # whom a body is charged to appoint holds nothing yet
    ("Chủ tịch UBND tỉnh giao Sở Nội vụ bổ nhiệm ông Lê Văn Hòa làm Chánh Văn phòng Sở.", []),
    # words in capitals behind a title are the body that is not known, and not the deputy's
    (
        "Ông Lê Văn Hòa, Phó Chủ nhiệm Văn phòng Quốc hội, làm Chủ nhiệm XM Mờ Rô.",
        ["Lê Văn Hòa: pho-chu-nhiem van-phong-quoc-hoi", "Lê Văn Hòa: chu-nhiem"],
    ),
]

ACTED = [
    # whose matter the sentence opens with
    (
        "Về việc kỷ luật ông Trần Văn Lâm, Huyện ủy Mai Sơn đã quyết định khiển trách.",
        ["Huyện ủy Mai Sơn khiển trách → Trần Văn Lâm"],
    ),
    (
        "Về vi phạm của ông Trần Văn Lâm, Huyện ủy Mai Sơn đã quyết định khiển trách.",
        ["Huyện ủy Mai Sơn khiển trách → Trần Văn Lâm"],
    ),
    (
        "Về việc bổ nhiệm ông Trần Văn Lâm, Huyện ủy Mai Sơn đã quyết định khiển trách bà Lê Thị Hạnh.",
        ["Huyện ủy Mai Sơn khiển trách → Lê Thị Hạnh"],
    ),
    # a body that is to discipline is no discipline, and what one is charged with is not done
    ("Hội nghị nghe hội đồng kỷ luật ông Trần Văn Lâm báo cáo.", []),
    (
        "Ban Thường vụ Huyện ủy Mai Sơn giao UBND huyện đình chỉ công tác đối với ông Trần Văn Lâm.",
        ["UBND huyện Suspension → Trần Văn Lâm Requested by Ban Thường vụ Huyện ủy Mai Sơn"],
    ),
    (
        "UBND tỉnh giao Sở Y tế chủ trì và quyết định bổ nhiệm ông Trần Văn Lâm giữ chức Giám đốc Bệnh viện "
        "Mai Sơn.",
        ["Sở Y tế Appointment → Trần Văn Lâm giam-doc benh-vien:Mai Sơn"],
    ),
    # several in one post, told before their names
    (
        "Tỉnh ủy cảnh cáo hai nguyên Phó Giám đốc Sở Y tế Trần Văn Lâm và Lê Đình Hòa.",
        ["Tỉnh ủy cảnh cáo → Trần Văn Lâm", "Tỉnh ủy cảnh cáo → Lê Đình Hòa"],
    ),
    (
        "Tỉnh ủy khiển trách 2 Phó Giám đốc Sở Y tế gồm các ông: Trần Văn Lâm, Lê Đình Hòa.",
        ["Tỉnh ủy khiển trách → Trần Văn Lâm", "Tỉnh ủy khiển trách → Lê Đình Hòa"],
    ),
    ("Tỉnh ủy cảnh cáo hai Phó Giám đốc Sở Y tế do ông Trần Văn Lâm tố cáo.", []),
    # who dismisses somebody behind a semicolon did not decide his other discipline
    (
        "Ông Trần Văn Lâm bị cảnh cáo về Đảng; UBND tỉnh đã ký quyết định buộc thôi việc đối với ông Lâm.",
        ["? cảnh cáo → Trần Văn Lâm", "UBND tỉnh buộc thôi việc → Lâm"],
    ),
    # those who are of a body are not elected by it
    (
        "Trong đó có 2 đồng chí là Thường trực Thành ủy: đồng chí Trần Văn Lâm tái cử chức Bí thư Thành ủy.",
        ["? Election → Trần Văn Lâm bi-thu thanh-uy"],
    ),
    # a list of those who are honoured
    (
        "UBND tỉnh tặng Bằng khen cho các ông, bà: Trần Văn Lâm, Giám đốc Sở Y tế; Lê Thị Hạnh.",
        ["UBND tỉnh Award → Trần Văn Lâm “Bằng khen”", "UBND tỉnh Award → Lê Thị Hạnh “Bằng khen”"],
    ),
    (
        "UBND tỉnh tặng Bằng khen cho 2 cá nhân thuộc Sở Y tế, gồm: Trần Văn Lâm, Phó Giám đốc; Lê Thị Hạnh.",
        [
            "UBND tỉnh Award → Trần Văn Lâm “Bằng khen”",
            "UBND tỉnh Award → Lê Thị Hạnh “Bằng khen”",
            "UBND tỉnh Award → 2 cá nhân “Bằng khen”",
        ],
    ),
    ("UBND tỉnh tặng Bằng khen cho các cá nhân có thành tích; ông Trần Văn Lâm trao thưởng.", []),
    # the years of the work are not that of the award
    (
        "UBND tỉnh tặng Bằng khen cho bà Lê Thị Hạnh vì thành tích từ năm 2020 đến năm 2024.",
        ["UBND tỉnh Award → Lê Thị Hạnh “Bằng khen”"],
    ),
    # one verb gives two persons a deputy's post behind another's
    (
        "Đại hội bầu ông Trần Văn Lâm làm Bí thư, ông Lê Đình Hòa và bà Lê Thị Hạnh làm Phó Bí thư.",
        [
            "? Election → Trần Văn Lâm bi-thu",
            "? Election → Lê Đình Hòa pho-bi-thu",
            "? Election → Lê Thị Hạnh pho-bi-thu",
        ],
    ),
    (
        "Đại hội bầu ông Trần Văn Lâm làm Bí thư, ông Lê Đình Hòa, Giám đốc Sở Y tế và bà Lê Thị Hạnh làm "
        "Phó Bí thư.",
        ["? Election → Trần Văn Lâm bi-thu", "? Election → Lê Thị Hạnh pho-bi-thu"],
    ),
    # that one takes a new post may be why he is dismissed
    (
        "HĐND huyện miễn nhiệm chức danh Ủy viên UBND huyện đối với ông Trần Văn Lâm, do thuyên chuyển công "
        "tác, nhận nhiệm vụ mới; bà Lê Thị Hạnh, do nghỉ hưu.",
        [
            "HĐND huyện Dismissal → Trần Văn Lâm uy-vien ubnd @huyện",
            "HĐND huyện Dismissal → Lê Thị Hạnh uy-vien ubnd @huyện",
        ],
    ),
    # … but who gets a post in an item of his own is not dismissed with him
    (
        "HĐND huyện miễn nhiệm chức danh Phó Chủ tịch UBND huyện đối với ông Trần Văn Lâm, do chuyển công "
        "tác; ông Lê Đình Hòa, Giám đốc Sở Y tế, được bầu làm Phó Chủ tịch UBND huyện.",
        [
            "HĐND huyện Dismissal → Trần Văn Lâm pho-chu-tich ubnd @huyện",
            "HĐND huyện Election → Lê Đình Hòa pho-chu-tich ubnd @huyện",
        ],
    ),
    # a council appoints nobody: it is told why it dismisses
    (
        "HĐND huyện miễn nhiệm chức danh Ủy viên UBND huyện đối với ông Trần Văn Lâm do được điều động và bổ "
        "nhiệm giữ chức Giám đốc Sở Y tế.",
        [
            "HĐND huyện Dismissal → Trần Văn Lâm uy-vien ubnd @huyện",
            "? Appointment → Trần Văn Lâm giam-doc so:Y tế",
        ],
    ),
    # who signs in a body's name does not decide
    (
        "Thay mặt Ủy ban Thường vụ Quốc hội, Chủ tịch Quốc hội Trần Văn Lâm đã ký Nghị quyết phê chuẩn kết "
        "quả bầu Chủ tịch HĐND tỉnh Sơn La đối với ông Lê Đình Hòa.",
        ["Ủy ban Thường vụ Quốc hội Appointment → Lê Đình Hòa chu-tich hdnd @tỉnh Sơn La"],
    ),
]


@pytest.mark.parametrize(("text", "tenures"), HELD)
def test_whose_life_it_is(text: str, tenures: list[str]) -> None:
    assert held(read_text(text)) == tenures


@pytest.mark.parametrize(("text", "said"), ACTED)
def test_what_was_decided(text: str, said: list[str]) -> None:
    assert acted(text) == said
