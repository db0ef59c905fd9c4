"""Acts whose persons stand in another sentence: lists that a change opens, and "các đồng chí trên"."""

import pytest

from extract.acted import acted

OPENED = [
    # each what is told behind his name
    (
        "Đại hội bầu các chức danh Bí thư, Phó Bí thư Chi bộ gồm: đồng chí Lê Đình Hòa, Bí thư, đồng chí "
        "Trần Văn Lâm, Phó Bí thư, đồng chí Lê Thị Hạnh, Chi ủy viên.",
        [
            "? Election → Lê Đình Hòa bi-thu chi-bo",
            "? Election → Trần Văn Lâm pho-bi-thu chi-bo",
            "? Election → Lê Thị Hạnh chi-uy-vien chi-uy",
        ],
    ),
    # the first takes a post, and those behind him have theirs behind their names
    (
        "Đại hội bầu ông Lê Văn Hòa giữ chức Bí thư Chi bộ, bà Lê Thị Hạnh - Phó Bí thư và ông Trần Văn "
        "Lâm - Chi ủy viên.",
        [
            "? Election → Lê Văn Hòa bi-thu chi-bo",
            "? Election → Lê Thị Hạnh pho-bi-thu chi-bo",
            "? Election → Trần Văn Lâm chi-uy-vien chi-uy",
        ],
    ),
    (
        "Ngày 15/7, Đảng bộ xã Diễn An tổ chức đại hội. Đại hội bầu ông Lê Văn Hòa làm Bí thư Đảng ủy, bà Lê "
        "Thị Hạnh – Phó Bí thư.",
        ["? Election → Lê Văn Hòa bi-thu dang-uy", "? Election → Lê Thị Hạnh pho-bi-thu dang-uy"],
    ),
    (
        "Hội nghị đã bầu đồng chí Lê Văn Hòa làm Bí thư Chi bộ; đồng chí Lê Thị Hạnh, Phó Bí thư.",
        ["? Election → Lê Văn Hòa bi-thu chi-bo", "? Election → Lê Thị Hạnh pho-bi-thu chi-bo"],
    ),
    # who only came to the congress is not elected
    (
        "Hội nghị đã bầu đồng chí Lê Văn Hòa làm Bí thư Chi bộ, đồng chí Lê Thị Hạnh, Phó Bí thư Huyện ủy dự "
        "và chỉ đạo.",
        ["? Election → Lê Văn Hòa bi-thu chi-bo"],
    ),
    (
        "Đại hội bầu ông Lê Văn Hòa giữ chức Bí thư Chi bộ. Dự có bà Lê Thị Hạnh - Phó Bí thư Đảng ủy.",
        ["? Election → Lê Văn Hòa bi-thu chi-bo"],
    ),
    # each loses what stands before his name
    (
        "Quốc hội đã phê chuẩn miễn nhiệm 3 thành viên Chính phủ gồm:\n1. Phó Thủ tướng Trần Văn Lâm\n"
        "2. Bộ trưởng Bộ Y tế Lê Đình Hòa\nTiếp đó, Quốc hội thảo luận ở tổ.",
        [
            "Quốc hội Dismissal → Trần Văn Lâm pho-thu-tuong chinh-phu",
            "Quốc hội Dismissal → Lê Đình Hòa bo-truong bo:Y tế",
        ],
    ),
    # a sentence that goes on with "Đó là"
    (
        "Thủ tướng phê chuẩn kết quả bầu 2 Phó Chủ tịch UBND tỉnh Sơn La.\nĐó là ông Trần Văn Lâm, Ủy viên "
        "Ban Thường vụ Tỉnh ủy; bà Lê Thị Hạnh, Tỉnh ủy viên.\nÔng Phạm Văn Hải, Chủ tịch UBND tỉnh.",
        [
            "Thủ tướng Appointment → Trần Văn Lâm pho-chu-tich ubnd @tỉnh Sơn La",
            "Thủ tướng Appointment → Lê Thị Hạnh pho-chu-tich ubnd @tỉnh Sơn La",
        ],
    ),
    # lines
    (
        "HĐND tỉnh Sơn La đã bầu các Ủy viên UBND tỉnh, gồm:\n- Ông Trần Văn Lâm, Giám đốc Sở Y tế.\n- Bà Lê "
        "Thị Hạnh, Giám đốc Sở Tư pháp.\nÔng Phạm Văn Hải, Giám đốc Sở Tài chính.",
        [
            "HĐND tỉnh Sơn La Election → Trần Văn Lâm uy-vien ubnd @tỉnh",
            "HĐND tỉnh Sơn La Election → Lê Thị Hạnh uy-vien ubnd @tỉnh",
        ],
    ),
    # no list: who speaks next is none of them
    (
        "HĐND tỉnh Sơn La đã bầu 2 Phó Chủ tịch UBND tỉnh. Ông Trần Văn Lâm, Bí thư Huyện ủy Mai Sơn, đọc "
        "báo cáo.",
        [],
    ),
    # each takes the post behind "giữ chức" by the decision that is handed out
    (
        "Quyết định bổ nhiệm cán bộ được trao cho các đồng chí: Thượng tá Trần Văn Lâm, Phó Chính ủy Lữ đoàn "
        "74 giữ chức Chính ủy Lữ đoàn 75; Thượng tá Lê Đình Hòa giữ chức Phó Chính ủy Lữ đoàn 26.",
        [
            "? Appointment → Trần Văn Lâm chinh-uy lu-doan:75",
            "? Appointment → Lê Đình Hòa pho-chinh-uy lu-doan:26",
        ],
    ),
    # who was listed before
    (
        "Ban Bí thư nhận thấy, 2 đồng chí đã có nhiều sai phạm gồm: Trần Văn Lâm, Chủ tịch UBND tỉnh Sơn La; "
        "Lê Đình Hòa, nguyên Bí thư Tỉnh ủy Sơn La.\nBan Bí thư quyết định thi hành kỷ luật bằng hình thức "
        "khai trừ ra khỏi Đảng đối với các đồng chí trên.",
        ["Ban Bí thư khai trừ → Trần Văn Lâm", "Ban Bí thư khai trừ → Lê Đình Hòa"],
    ),
    # … and not where somebody else is named
    (
        "Đoàn kiểm tra đã gặp các đồng chí: Trần Văn Lâm, Chủ tịch UBND tỉnh Sơn La; Lê Đình Hòa, Giám đốc "
        "Sở Y tế. Ban Bí thư quyết định cảnh cáo ông Phạm Văn Hải.",
        ["Ban Bí thư cảnh cáo → Phạm Văn Hải"],
    ),
]

GOING_ON = [
    (
        "Ban Thường vụ Tỉnh ủy Sơn La chỉ định ông Trần Văn Lâm giữ chức Phó Bí thư Huyện ủy Mai Sơn; giới "
        "thiệu ứng cử để HĐND huyện Mai Sơn bầu giữ chức Chủ tịch UBND huyện.",
        [
            "Ban Thường vụ Tỉnh ủy Sơn La Appointment → Trần Văn Lâm pho-bi-thu huyen-uy @huyện Mai Sơn",
            "HĐND huyện Mai Sơn Election → Trần Văn Lâm chu-tich ubnd @huyện Mai Sơn Requested",
        ],
    ),
    # who is told of elects nobody; staff is no post
    (
        "Ủy ban Kiểm tra Huyện ủy nhiệm kỳ mới gồm 7 ủy viên, đồng chí Trần Văn Lâm được bầu làm Chủ nhiệm "
        "Ủy ban Kiểm tra Huyện ủy.",
        ["? Election → Trần Văn Lâm chu-nhiem uy-ban-kiem-tra < huyen-uy"],
    ),
    (
        "Thực hiện Quyết định của Bộ trưởng Bộ Quốc phòng về việc bổ nhiệm chức vụ cán bộ, Đại tá Trần Văn "
        "Lâm được bổ nhiệm giữ chức Chỉ huy trưởng Bộ CHQS tỉnh Sơn La. Đại tá Lê Đình Hòa được điều động, "
        "bổ nhiệm giữ chức Phó Tham mưu trưởng Quân khu 1.",
        [
            "Bộ Quốc phòng Appointment → Trần Văn Lâm chi-huy-truong bo-chi-huy-quan-su @tỉnh Sơn La",
            "Bộ Quốc phòng Appointment → Lê Đình Hòa pho-tham-muu-truong quan-khu:1",
        ],
    ),
]


@pytest.mark.parametrize(("text", "said"), OPENED)
def test_a_list_tells_of_each_of_its_entries(text: str, said: list[str]) -> None:
    assert acted(text) == said


@pytest.mark.parametrize(("text", "said"), GOING_ON)
def test_a_clause_goes_on_with_whom_the_one_before_has_told(text: str, said: list[str]) -> None:
    assert acted(text) == said


VOTED = [
    # the post of the vote that was told before
    (
        "HĐND huyện Mai Sơn đã bầu bổ sung chức danh Phó Chủ tịch UBND huyện. Kết quả, ông Trần Văn Lâm đã "
        "trúng cử với 30/30 phiếu.",
        ["HĐND huyện Mai Sơn Election → Trần Văn Lâm pho-chu-tich ubnd @huyện"],
    ),
    # the council elects no deputies
    (
        "HĐND huyện Mai Sơn đã bầu bổ sung chức danh Phó Chủ tịch UBND huyện.\nĐại biểu đã chất vấn.\nÔng "
        "Trần Văn Lâm trúng cử đại biểu HĐND huyện.",
        ["? Election → Trần Văn Lâm dai-bieu-hoi-dong-nhan-dan hdnd @huyện"],
    ),
    # who elects votes out; "Sở Thông tin …" says nothing
    (
        "HĐND tỉnh Sơn La đã bỏ phiếu bầu bổ sung 02 Phó Chủ tịch UBND tỉnh.\nKỳ họp cũng biểu quyết miễn "
        "nhiệm Ủy viên UBND tỉnh đối với bà Lê Thị Hạnh, nguyên giám đốc sở Y tế; ông Trần Văn Lâm, nguyên "
        "giám đốc sở Thông tin & Truyền thông, do đã nghỉ hưu.",
        [
            "HĐND tỉnh Sơn La Dismissal → Lê Thị Hạnh uy-vien ubnd @tỉnh",
            "HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm uy-vien ubnd @tỉnh",
        ],
    ),
    # its members are the committee
    (
        "Kết quả có 46/46 đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh Sơn La có mặt nhất trí bầu đồng chí "
        "Trần Văn Lâm giữ chức Phó Bí thư Tỉnh ủy Sơn La.",
        ["Ban Chấp hành Đảng bộ tỉnh Sơn La Election → Trần Văn Lâm pho-bi-thu tinh-uy @tỉnh Sơn La"],
    ),
]


@pytest.mark.parametrize(("text", "said"), VOTED)
def test_a_vote_is_told_over_two_sentences(text: str, said: list[str]) -> None:
    assert acted(text) == said
