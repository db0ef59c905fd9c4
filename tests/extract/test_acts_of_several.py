"""Acts on several persons of one sentence, and bodies named beside an act that do not decide it."""

import pytest

from extract.acted import acted
from extract.notation import read_text

LISTS = [
    # a name with "Bầu cử" in it tells of no election
    (
        "Ủy ban Kiểm tra Thành ủy cảnh cáo các ông: Trần Văn Lâm, Bí thư Đảng ủy, Phó Chủ tịch Ủy ban Bầu cử "
        "phường Chiềng An; Lê Đình Hòa, Chủ tịch HĐND phường Chiềng An.",
        [
            "Ủy ban Kiểm tra Thành ủy cảnh cáo → Trần Văn Lâm",
            "Ủy ban Kiểm tra Thành ủy cảnh cáo → Lê Đình Hòa",
        ],
    ),
    # a body, and persons behind a colon
    (
        "UBKT Trung ương quyết định cảnh cáo Ban cán sự đảng UBND tỉnh Sơn La nhiệm kỳ 2011 - 2016 và các "
        "ông: Trần Văn Lâm, Phó Giám đốc Sở Y tế; Lê Đình Hòa, nguyên Giám đốc Sở Công Thương.",
        [
            "UBKT Trung ương cảnh cáo → Ban cán sự đảng UBND tỉnh Sơn La",
            "UBKT Trung ương cảnh cáo → Trần Văn Lâm",
            "UBKT Trung ương cảnh cáo → Lê Đình Hòa",
        ],
    ),
    # each with his own reason
    (
        "Thủ tướng phê chuẩn miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Sơn La đối với: Ông Trần Văn Lâm, để "
        "nghỉ hưu theo chế độ; ông Lê Đình Hòa để nhận nhiệm vụ mới.",
        [
            "Thủ tướng Dismissal → Trần Văn Lâm pho-chu-tich ubnd @tỉnh Sơn La",
            "Thủ tướng Dismissal → Lê Đình Hòa pho-chu-tich ubnd @tỉnh Sơn La",
        ],
    ),
    # … but what another one does is no reason
    (
        "HĐND huyện miễn nhiệm chức danh Ủy viên UBND huyện đối với ông Trần Văn Lâm do nghỉ hưu; ông Lê "
        "Đình Hòa được giới thiệu vào danh sách ứng cử.",
        ["HĐND huyện Dismissal → Trần Văn Lâm uy-vien ubnd @huyện"],
    ),
    (
        "UBND huyện Mai Sơn tạm đình chỉ công tác đối với ông Trần Văn Lâm, Phó Chủ tịch UBND xã Chiềng An "
        "và ông Lê Đình Hòa, Phó Chủ tịch UBND xã Chiềng Ban.",
        [
            "UBND huyện Mai Sơn Suspension → Trần Văn Lâm",
            "UBND huyện Mai Sơn Suspension → Lê Đình Hòa",
        ],
    ),
    (
        "Ông Trần Văn Lâm và ông Lê Đình Hòa bị tạm đình chỉ công tác do buông lỏng quản lý.",
        ["? Suspension → Trần Văn Lâm", "? Suspension → Lê Đình Hòa"],
    ),
    # a long list: the last is named far behind the verb
    (
        "4 vị được bầu giữ chức Phó Chủ tịch Hội Nông dân tỉnh, gồm: Ông Trần Văn Lâm, Phó Chủ tịch Hội Nông "
        "dân tỉnh; Bà Lê Thị Hạnh, Phó Chủ tịch Hội Nông dân tỉnh; Ông Phạm Văn Hải, Ủy viên Thường vụ Thành "
        "ủy, Trưởng đoàn đại biểu Quốc hội thành phố Cần Thơ, Phó Chủ tịch Hội Nông dân tỉnh; Bà Bùi Thị "
        "Minh.",
        [
            "? Election → Trần Văn Lâm pho-chu-tich hoi:Nông dân @tỉnh",
            "? Election → Lê Thị Hạnh pho-chu-tich hoi:Nông dân @tỉnh",
            "? Election → Phạm Văn Hải pho-chu-tich hoi:Nông dân @tỉnh",
            "? Election → Bùi Thị Minh pho-chu-tich hoi:Nông dân @tỉnh",
        ],
    ),
    # two posts in one sentence: the one before the second name is that of the second
    (
        "Bộ trưởng Tài chính Trần Văn Lâm được phân công làm Bí thư Thành ủy Hà Nội; Bộ trưởng Công Thương "
        "Lê Đình Hòa được phân công làm Trưởng Ban Kinh tế Trung ương.",
        [
            "? Appointment → Trần Văn Lâm bi-thu thanh-uy @thành phố Hà Nội",
            "? Appointment → Lê Đình Hòa truong-ban ban-kinh-te @trung ương",
        ],
    ),
    # the verb of the first goes on behind a rank; who is succeeded gets nothing
    (
        "Bộ Công an điều động đại tá Trần Văn Lâm giữ chức Giám đốc Công an tỉnh Bắc Kạn thay cho thiếu "
        "tướng Phạm Văn Hải; đại tá Lê Đình Hòa, Phó Giám đốc Công an tỉnh Hà Giang đến nhận chức vụ Giám "
        "đốc Công an tỉnh Lai Châu.",
        [
            "Bộ Công an Appointment → Trần Văn Lâm giam-doc cong-an @tỉnh Bắc Kạn",
            "Bộ Công an Appointment → Lê Đình Hòa giam-doc cong-an @tỉnh Lai Châu",
        ],
    ),
    (
        "Bộ Công an điều động đại tá Trần Văn Lâm giữ chức Giám đốc Công an tỉnh Bắc Kạn thay cho thiếu "
        "tướng Phạm Văn Hải; đại tá Lê Đình Hòa được bổ nhiệm giữ chức Giám đốc Công an tỉnh Lai Châu.",
        [
            "Bộ Công an Appointment → Trần Văn Lâm giam-doc cong-an @tỉnh Bắc Kạn",
            "Bộ Công an Appointment → Lê Đình Hòa giam-doc cong-an @tỉnh Lai Châu",
        ],
    ),
]

MOVED = [
    # the post before his name he holds, and is given the one behind
    (
        "UBND tỉnh Sơn La bổ nhiệm Phó Giám đốc Sở Y tế Trần Văn Lâm giữ chức Giám đốc Sở Y tế.",
        ["UBND tỉnh Sơn La Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Bộ Chính trị phân công Bộ trưởng Bộ Y tế Trần Văn Lâm kiêm Bí thư Thành ủy Hà Nội.",
        ["Bộ Chính trị Appointment → Trần Văn Lâm bi-thu thanh-uy @thành phố Hà Nội"],
    ),
    (
        "Bộ Chính trị phân công đồng chí Trần Văn Lâm, Bí thư Tỉnh ủy kiêm Chủ tịch HĐND tỉnh, giữ chức "
        "Trưởng Ban Kinh tế Trung ương.",
        ["Bộ Chính trị Appointment → Trần Văn Lâm truong-ban ban-kinh-te @trung ương"],
    ),
    (
        "Đại tá Trần Văn Lâm được điều động đến nhận công tác và giữ chức vụ Giám đốc Công an tỉnh Sơn La.",
        ["? Appointment → Trần Văn Lâm giam-doc cong-an @tỉnh Sơn La"],
    ),
    (
        "Ông Trần Văn Lâm, Giám đốc Sở Y tế được bầu bổ sung Ủy viên UBND tỉnh Sơn La.",
        ["? Election → Trần Văn Lâm uy-vien ubnd @tỉnh Sơn La"],
    ),
    (
        "Hội nghị bầu bà Lê Thị Hạnh là Phó Chủ tịch không chuyên trách Ủy ban Trung ương MTTQ Việt Nam.",
        ["? Election → Lê Thị Hạnh pho-chu-tich-khong-chuyen-trach mttq-tw"],
    ),
    ("Ông Trần Văn Lâm đến nhận chức vụ Giám đốc Sở Y tế từ năm 2015.", []),
]

DECIDERS = [
    # to approve of a dismissal appoints nobody
    (
        "Thủ tướng trình Quốc hội phê chuẩn miễn nhiệm chức vụ Phó Thủ tướng với ông Trần Văn Lâm.",
        ["Quốc hội Dismissal → Trần Văn Lâm pho-thu-tuong chinh-phu Requested by Thủ tướng"],
    ),
    # who agrees with a request and decides, has decided
    (
        "Ban Thường vụ Huyện ủy Mai Sơn đã thống nhất với đề nghị của Ủy ban Kiểm tra Tỉnh ủy và quyết định "
        "khai trừ ra khỏi Đảng đối với bà Lê Thị Hạnh.",
        ["Ban Thường vụ Huyện ủy Mai Sơn khai trừ → Lê Thị Hạnh"],
    ),
    # who was elected, who only inspects and reads out, and what the holder belongs to decide nothing
    (
        "Ủy ban Kiểm tra Tỉnh ủy được bầu gồm 11 người, ông Trần Văn Lâm làm Chủ nhiệm.",
        ["? Election → Trần Văn Lâm chu-nhiem uy-ban-kiem-tra < tinh-uy"],
    ),
    (
        "Đoàn Kiểm tra của Ủy ban Kiểm tra Trung ương đã công bố quyết định khai trừ ra khỏi Đảng đối với "
        "ông Trần Văn Lâm.",
        ["? khai trừ → Trần Văn Lâm"],
    ),
    (
        "Trung tướng Trần Văn Lâm, Chủ nhiệm Tổng cục Công nghiệp quốc phòng, Bộ Quốc phòng thôi giữ chức "
        "Chủ nhiệm Tổng cục Công nghiệp quốc phòng, được chỉ định giữ chức Bí thư Tỉnh ủy Sơn La.",
        [
            "? Dismissal → Trần Văn Lâm chu-nhiem tong-cuc:Công nghiệp quốc phòng",
            "? Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
        ],
    ),
    (
        "Ông Trần Văn Lâm, Phó Cục trưởng Cục Tổ chức cán bộ, Bộ Công an, được Ban Bí thư điều động giữ chức "
        "Bí thư Tỉnh ủy Sơn La.",
        ["Ban Bí thư Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La"],
    ),
    (
        "Theo quyết định của UBND tỉnh, ông Trần Văn Lâm, Phó Giám đốc Sở Y tế được bổ nhiệm giữ chức Giám "
        "đốc Sở Y tế.",
        ["UBND tỉnh Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_an_act_is_told_of_each_of_a_list(text: str, expected: list[str]) -> None:
    assert acted(text) == expected


@pytest.mark.parametrize(("text", "expected"), MOVED)
def test_words_that_give_a_post(text: str, expected: list[str]) -> None:
    assert acted(text) == expected


@pytest.mark.parametrize(("text", "expected"), DECIDERS)
def test_who_decides_nothing(text: str, expected: list[str]) -> None:
    assert acted(text) == expected


def test_a_name_behind_a_title_is_no_pronoun() -> None:
    text = (
        "Ban Thường vụ cho thôi giữ chức Bí thư Đảng ủy phường đối với ông Đỗ Văn Lâm, cho thôi giữ chức Phó "
        "Bí thư Đảng ủy phường đối với ông Lê Văn Thái."
    )
    reading = read_text(text)
    held = [
        (reading.mentions[tenure.holder].span.of(text), tenure.post, tenure.status.value)
        for tenure in reading.tenures
    ]
    assert held == [("Đỗ Văn Lâm", "bi-thu", "Former"), ("Lê Văn Thái", "pho-bi-thu", "Former")]
