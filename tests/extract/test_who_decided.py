"""Who decided, over items, signatures and paragraphs, and whom one act concerns together."""

import pytest

from extract.acted import acted

DECIDED = [
    # each item of a list that opens with the verb is decided as the one before
    (
        "Chủ tịch UBND huyện Mai Sơn, tỉnh Sơn La đã ban hành quyết định cách chức Chủ tịch UBND "
        "xã Cò Nòi đối với ông Trần Văn Lâm; cách chức Chủ tịch UBND xã Chiềng Ban đối với ông Lê "
        "Đình Hòa.",
        [
            "UBND huyện Mai Sơn cách chức → Trần Văn Lâm chu-tich ubnd @xã Cò Nòi",
            "UBND huyện Mai Sơn cách chức → Lê Đình Hòa chu-tich ubnd @xã Chiềng Ban",
        ],
    ),
    (
        "Quốc hội thông qua Nghị quyết phê chuẩn việc miễn nhiệm một số Bộ trưởng. Cụ thể, miễn "
        "nhiệm chức vụ Bộ trưởng Bộ Y tế đối với ông Trần Văn Lâm; miễn nhiệm chức vụ Bộ trưởng Bộ "
        "Nội vụ đối với bà Lê Thị Hạnh.",
        [
            "Quốc hội Dismissal → Trần Văn Lâm bo-truong bo:Y tế",
            "Quốc hội Dismissal → Lê Thị Hạnh bo-truong bo:Nội vụ",
        ],
    ),
    # who signs decides in the name of the body, whatever he says of it and whenever it was
    (
        "Ngày 26/8, ông Lê Đình Hòa, Chủ tịch UBND huyện Mai Sơn, cho biết vừa ký quyết định kỷ "
        "luật cảnh cáo đối với ông Trần Văn Lâm.",
        ["UBND huyện Mai Sơn cảnh cáo → Trần Văn Lâm"],
    ),
    (
        "Phó Thủ tướng Lê Đình Hòa ký Quyết định số 1167/QĐ-TTg phê chuẩn kết quả miễn nhiệm chức "
        "vụ Chủ tịch UBND tỉnh Sơn La đối với ông Trần Văn Lâm.",
        ["Phó Thủ tướng Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh Sơn La"],
    ),
    (
        "Phó Chủ tịch UBND tỉnh Sơn La Lê Đình Hòa đã lần lượt ký các quyết định số 14/QĐ-UBND, "
        "15/QĐ-UBND về việc điều động và bổ nhiệm cán bộ. Cụ thể: Ông Trần Văn Lâm được bổ nhiệm "
        "giữ chức Giám đốc Sở Y tế.",
        ["UBND tỉnh Sơn La Appointment → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    # … but not where the decisions are said to be another's
    (
        "Phó Thủ tướng Lê Đình Hòa ký các quyết định 1034, 1035/QĐ-TTg ngày 8/9/2023 của Thủ tướng "
        "Chính phủ thi hành kỷ luật đối với ông Trần Văn Lâm.",
        ["Chính phủ Discipline → Trần Văn Lâm"],
    ),
    (
        "Tại Quyết định số 1881, Thủ tướng tiếp nhận, bổ nhiệm ông Trần Văn Lâm giữ chức Thứ trưởng Bộ Y tế.",
        ["Thủ tướng Appointment → Trần Văn Lâm thu-truong bo:Y tế"],
    ),
    # the committee that was elected elects nobody: the one that elected it does
    (
        "Ban Chấp hành Đảng bộ tỉnh Sơn La đã bầu Ban Thường vụ Tỉnh ủy gồm 13 đồng chí. Hội nghị "
        "cũng đã bầu Ủy ban Kiểm tra Tỉnh ủy gồm 11 đồng chí, trong đó đồng chí Trần Văn Lâm được "
        "bầu giữ chức Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy.",
        ["Ban Chấp hành Đảng bộ tỉnh Sơn La Election → Trần Văn Lâm chu-nhiem uy-ban-kiem-tra < tinh-uy"],
    ),
    # whoever met and took decisions is what "cơ quan này" means
    (
        "Huyện ủy Mai Sơn, Sơn La, họp và thống nhất ra các quyết định xử lý kỷ luật đối với 4 cán "
        "bộ xã. Cụ thể, cơ quan này quyết định khiển trách ông Trần Văn Lâm.",
        ["Huyện ủy Mai Sơn Discipline → 4 cán bộ", "Huyện ủy Mai Sơn khiển trách → Trần Văn Lâm"],
    ),
    # a further decision is read out in the next paragraph
    (
        "Đồng chí Lê Đình Hòa đã trao quyết định của Bộ Chính trị phân công ông Trần Văn Lâm giữ "
        "chức Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương.\nĐồng thời, trao quyết định chuẩn y chức "
        "danh Bí thư Tỉnh ủy Sơn La cho ông Phạm Văn Sơn.",
        [
            "Bộ Chính trị Appointment → Trần Văn Lâm pho-chu-nhiem uy-ban-kiem-tra @trung ương",
            "Bộ Chính trị Appointment → Phạm Văn Sơn bi-thu tinh-uy @tỉnh Sơn La",
        ],
    ),
    # a ministry gives the posts of its own office
    (
        "Bộ Nội vụ tổ chức hội nghị công bố quyết định về công tác cán bộ. Theo quyết định, ông "
        "Trần Văn Lâm được bổ nhiệm giữ chức Chánh Văn phòng Bộ Nội vụ.",
        ["Bộ Nội vụ Appointment → Trần Văn Lâm chanh-van-phong van-phong < bo:Nội vụ"],
    ),
    # a Party committee takes no office of the State, and who hands a decision over takes none
    (
        "Huyện ủy Mai Sơn khiển trách ông Lê Đình Hòa. Còn ông Trần Văn Lâm bị cách chức Giám đốc Sở Y tế.",
        ["Huyện ủy Mai Sơn khiển trách → Lê Đình Hòa", "? cách chức → Trần Văn Lâm giam-doc so:Y tế"],
    ),
    (
        "Bộ trưởng Bộ Y tế Lê Đình Hòa trao quyết định. Đồng thời, ông Trần Văn Lâm được bổ nhiệm "
        "giữ chức Vụ trưởng Vụ Tổ chức cán bộ.",
        ["? Appointment → Trần Văn Lâm vu-truong vu:Tổ chức cán bộ"],
    ),
]

TOGETHER = [
    (
        "UBND huyện Mai Sơn ra Quyết định thi hành kỷ luật với công chức Lê Thị Hạnh.",
        ["UBND huyện Mai Sơn Discipline → Lê Thị Hạnh"],
    ),
    (
        "Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư thi hành kỷ luật theo thẩm quyền đối với "
        "ông Trần Văn Lâm.",
        ["Ban Bí thư Discipline → Trần Văn Lâm Requested by Ủy ban Kiểm tra Trung ương"],
    ),
    # names of three words joined by "và" are whole
    (
        "Đảng ủy đã khai trừ các đảng viên: Lê Đình Hòa, Trần Văn Lâm và Lê Thị Hạnh.",
        [
            "Đảng ủy khai trừ → Lê Đình Hòa",
            "Đảng ủy khai trừ → Trần Văn Lâm",
            "Đảng ủy khai trừ → Lê Thị Hạnh",
        ],
    ),
    # what stands in brackets, and why each is concerned, parts nobody from the list
    (
        "HĐND tỉnh Sơn La đã miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Trần Văn Lâm, Giám "
        "đốc Sở Y tế (nghỉ hưu theo chế độ) và ông Lê Đình Hòa, nguyên Phó Giám đốc Công an tỉnh.",
        [
            "HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm uy-vien ubnd @tỉnh",
            "HĐND tỉnh Sơn La Dismissal → Lê Đình Hòa uy-vien ubnd @tỉnh",
        ],
    ),
    (
        "Tỉnh ủy Sơn La đề nghị Ban Bí thư kỷ luật ông Trần Văn Lâm (Bí thư Huyện ủy Mai Sơn) do "
        "để xảy ra nhiều sai phạm trong quản lý đất đai trên địa bàn huyện và ông Lê Đình Hòa "
        "(Giám đốc Sở Y tế) do thiếu gương mẫu.",
        [
            "Ban Bí thư Discipline → Trần Văn Lâm Requested by Tỉnh ủy Sơn La",
            "Ban Bí thư Discipline → Lê Đình Hòa Requested by Tỉnh ủy Sơn La",
        ],
    ),
    # who asks to go is not let go by the decision that he was given
    (
        "Sau khi nhận quyết định kỷ luật, ông Trần Văn Lâm đã xin từ chức Phó Chủ tịch HĐND huyện Mai Sơn.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "said"), DECIDED)
def test_who_decided(text: str, said: list[str]) -> None:
    assert acted(text) == said


@pytest.mark.parametrize(("text", "said"), TOGETHER)
def test_whom_one_act_concerns(text: str, said: list[str]) -> None:
    assert acted(text) == said
