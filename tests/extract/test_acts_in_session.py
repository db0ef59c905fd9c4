"""Acts of assemblies and their members, and the posts and ranks that stand before those whom acts concern."""

import pytest

from extract.acted import acted

IN_SESSION = [
    # the deputies let one of them go; a request in a clause before decides nothing of theirs
    (
        "Cũng tại kỳ họp, các đại biểu đã biểu quyết thống nhất cho thôi làm nhiệm vụ đại biểu "
        "HĐND tỉnh Sơn La đối với đồng chí Trần Văn Lâm.",
        ["đại biểu HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm dai-bieu-hoi-dong-nhan-dan hdnd @tỉnh Sơn La"],
    ),
    (
        "Sau khi xem xét Tờ trình giới thiệu nhân sự của UBND tỉnh, các đại biểu HĐND tỉnh đã bỏ "
        "phiếu bầu bổ sung Phó Chủ tịch UBND tỉnh. Theo đó, ông Trần Văn Lâm được bầu giữ chức Phó "
        "Chủ tịch UBND tỉnh.",
        ["đại biểu HĐND tỉnh Election → Trần Văn Lâm pho-chu-tich ubnd @tỉnh"],
    ),
    (
        "Thủ tướng Lê Đình Hòa ngày 14-2 đã ký các quyết định bổ nhiệm ông Trần Văn Lâm làm Thứ "
        "trưởng Bộ Y tế.",
        ["Lê Đình Hòa Appointment → Trần Văn Lâm thu-truong bo:Y tế"],
    ),
    # the requests that an assembly passes are done, those which its standing committee reads out are not
    (
        "Tại kỳ họp, HĐND huyện Tứ Kỳ đã xem xét và thông qua hai tờ trình của UBND huyện về việc miễn nhiệm "
        "chức danh Ủy viên UBND huyện đối với ông Trần Văn Lâm.",
        ["HĐND huyện Tứ Kỳ Dismissal → Trần Văn Lâm uy-vien ubnd @huyện"],
    ),
    (
        "Tại kỳ họp, Thường trực HĐND huyện Tứ Kỳ thông qua tờ trình về việc miễn nhiệm chức danh Ủy viên "
        "UBND huyện đối với ông Trần Văn Lâm.",
        [
            "Thường trực HĐND huyện Tứ Kỳ Dismissal → Trần Văn Lâm uy-vien ubnd @huyện Requested by "
            "Thường trực HĐND huyện Tứ Kỳ"
        ],
    ),
    # a sentence ends behind "TP." where the next word only opens one
    (
        "Kỳ họp HĐND TP đã họp. Ông Trần Văn Lâm được bầu làm Chủ tịch HĐND TP. Ông Lê Đình Hòa "
        "tái đắc cử Chủ tịch UBND TP.",
        [
            "HĐND TP Election → Trần Văn Lâm chu-tich hdnd @thành phố",
            "HĐND TP Election → Lê Đình Hòa chu-tich ubnd @thành phố",
        ],
    ),
    # the decision is named behind the act; what is only done along a plan has no decider in it
    (
        "Đồng chí Trần Văn Lâm được luân chuyển về giữ chức Phó Bí thư Huyện ủy Mai Sơn theo Quyết "
        "định số 12-QĐ/TU ngày 5/10/2022 của Ban Thường vụ Tỉnh ủy.",
        ["Ban Thường vụ Tỉnh ủy Appointment → Trần Văn Lâm pho-bi-thu huyen-uy @huyện Mai Sơn"],
    ),
    (
        "Đồng chí Trần Văn Lâm được luân chuyển về giữ chức Phó Bí thư Huyện ủy Mai Sơn theo quy "
        "hoạch của Ban Thường vụ Tỉnh ủy.",
        ["? Appointment → Trần Văn Lâm pho-bi-thu huyen-uy @huyện Mai Sơn"],
    ),
    # who says himself that he will has it before him
    (
        "UBND tỉnh Sơn La sẽ xem xét kỷ luật ông Trần Văn Lâm, Phó Giám đốc Sở Y tế.",
        ["UBND tỉnh Sơn La Discipline → Trần Văn Lâm Planned"],
    ),
    (
        "UBND tỉnh Sơn La đề nghị xem xét kỷ luật ông Trần Văn Lâm, Phó Giám đốc Sở Y tế.",
        ["UBND tỉnh Sơn La Discipline → Trần Văn Lâm Requested by UBND tỉnh Sơn La"],
    ),
    # a committee elects its bureau
    (
        "Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh đã bỏ phiếu bầu bổ sung Ủy viên Ban "
        "Thường vụ Tỉnh ủy. Kết quả các đồng chí: Trần Văn Lâm, Giám đốc Sở Y tế; Lê Đình Hòa, Bí "
        "thư Huyện ủy Mai Sơn đã trúng cử.",
        [
            "Ban Chấp hành Đảng bộ tỉnh Election → Trần Văn Lâm uy-vien ban-thuong-vu < tinh-uy",
            "Ban Chấp hành Đảng bộ tỉnh Election → Lê Đình Hòa uy-vien ban-thuong-vu < tinh-uy",
        ],
    ),
]

TITLED = [
    # a post, a rank before the name
    (
        "Ủy ban Kiểm tra Trung ương cảnh cáo Thứ trưởng Trần Văn Lâm và các ông: Lê Đình Hòa, "
        "nguyên Giám đốc Sở Y tế; Phạm Văn Sơn, Vụ trưởng.",
        [
            "Ủy ban Kiểm tra Trung ương cảnh cáo → Trần Văn Lâm",
            "Ủy ban Kiểm tra Trung ương cảnh cáo → Lê Đình Hòa",
            "Ủy ban Kiểm tra Trung ương cảnh cáo → Phạm Văn Sơn",
        ],
    ),
    (
        "Huyện ủy Mai Sơn cách chức Đảng ủy viên Ban Chấp hành Đảng bộ xã Cò Nòi đối với ông Trần Văn Lâm.",
        ["Huyện ủy Mai Sơn cách chức → Trần Văn Lâm dang-uy-vien dang-uy"],
    ),
    (
        "HĐND tỉnh Sơn La miễn nhiệm Ủy viên UBND tỉnh đối với Đại tá Trần Văn Lâm, nguyên Chỉ huy "
        "trưởng Bộ Chỉ huy quân sự tỉnh.",
        ["HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm uy-vien ubnd @tỉnh"],
    ),
    # so many, and their names
    (
        "Ban Thường vụ Đảng ủy đã kỷ luật khiển trách 2 đồng chí: Trần Văn Lâm - Bí thư Chi bộ "
        "thôn 1, Lê Thị Hạnh - Phó Bí thư Chi bộ thôn 2; cảnh cáo đồng chí Lê Đình Hòa.",
        [
            "Ban Thường vụ Đảng ủy khiển trách → Trần Văn Lâm",
            "Ban Thường vụ Đảng ủy khiển trách → Lê Thị Hạnh",
            "Ban Thường vụ Đảng ủy cảnh cáo → Lê Đình Hòa",
            "Ban Thường vụ Đảng ủy khiển trách → 2 đồng chí",
        ],
    ),
]


@pytest.mark.parametrize(("text", "said"), IN_SESSION)
def test_whose_act_it_is_in_session(text: str, said: list[str]) -> None:
    assert acted(text) == said


@pytest.mark.parametrize(("text", "said"), TITLED)
def test_a_title_before_the_name_hides_nobody(text: str, said: list[str]) -> None:
    assert acted(text) == said
