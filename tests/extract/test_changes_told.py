"""Changes of post over more than one sentence: announced and listed, reported and done, told once more."""

import pytest

from extract.acted import acted
from extract.notation import read_text

ANNOUNCED = [
    # each of a list what is told behind him, or in the same order
    (
        "Hội nghị bầu Bí thư, Phó Bí thư Huyện ủy Tứ Kỳ gồm: Trần Văn Lâm, Bí thư; Lê Thị Hạnh, Phó Bí thư.",
        [
            "? Election → Trần Văn Lâm bi-thu huyen-uy @huyện Tứ Kỳ",
            "? Election → Lê Thị Hạnh pho-bi-thu huyen-uy @huyện Tứ Kỳ",
        ],
    ),
    (
        "HĐND tỉnh Sơn La bầu ông Trần Văn Lâm và bà Lê Thị Hạnh giữ chức Chủ tịch, Phó Chủ tịch UBND tỉnh "
        "lần lượt.",
        [
            "HĐND tỉnh Sơn La Election → Trần Văn Lâm chu-tich ubnd @tỉnh",
            "HĐND tỉnh Sơn La Election → Lê Thị Hạnh pho-chu-tich ubnd @tỉnh",
        ],
    ),
    # an assembly itself lets its deputies go
    (
        "Các đại biểu đã bỏ phiếu miễn nhiệm chức vụ đại biểu HĐND tỉnh Sơn La đối với ông Trần Văn Lâm.",
        ["đại biểu HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm dai-bieu-hoi-dong-nhan-dan hdnd @tỉnh Sơn La"],
    ),
    # what was announced before is told name by name
    (
        "Thủ tướng trao quyết định bổ nhiệm lãnh đạo hai bộ. Đó là ông Trần Văn Lâm, Ủy viên Trung ương "
        "Đảng, "
        "Bí thư Tỉnh ủy Sơn La, giữ chức Thứ trưởng Bộ Y tế. Bà Lê Thị Hạnh, Vụ trưởng Vụ Pháp chế, giữ chức "
        "Thứ trưởng Bộ Tư pháp.",
        [
            "? Appointment → Trần Văn Lâm thu-truong bo:Y tế",
            "? Appointment → Lê Thị Hạnh thu-truong bo:Tư pháp",
        ],
    ),
    # nothing was announced, or it is told since when he has it
    ("Ông Trần Văn Lâm, Bí thư Tỉnh ủy Sơn La, giữ chức Thứ trưởng Bộ Y tế.", []),
    (
        "Bộ Y tế vừa bổ nhiệm một vụ trưởng. Ông Trần Văn Lâm, Tiến sĩ, giữ chức Thứ trưởng Bộ Y tế từ năm "
        "2015.",
        [],
    ),
]

REPORTED = [
    # planned by whom it is reported to
    (
        "Chủ tịch nước Lê Đình Hòa báo cáo Quốc hội về việc miễn nhiệm Phó Chủ tịch nước Lê Thị Hạnh.",
        ["Quốc hội Dismissal → Lê Thị Hạnh pho-chu-tich-nuoc Planned"],
    ),
    # done since: each his seat, and the last of them what he is named for
    (
        "Ủy ban Thường vụ Quốc hội báo cáo kết quả thảo luận về việc miễn nhiệm các Ủy viên Ủy ban Thường vụ "
        "Quốc hội: Trần Văn Lâm - Chủ nhiệm Ủy ban Đối ngoại, Lê Đình Hòa - Trưởng ban Dân nguyện và Tổng "
        "Kiểm "
        "toán Nhà nước Lê Thị Hạnh. Quốc hội miễn nhiệm các chức danh trên bằng hình thức bỏ phiếu kín.",
        [
            "Quốc hội Dismissal → Trần Văn Lâm uy-vien ubtv-quoc-hoi",
            "Quốc hội Dismissal → Lê Đình Hòa uy-vien ubtv-quoc-hoi",
            "Quốc hội Dismissal → Lê Thị Hạnh tong-kiem-toan",
        ],
    ),
    # what was planned and is done since is told once
    (
        "Chủ tịch nước Lê Đình Hòa báo cáo Quốc hội về việc miễn nhiệm Phó Chủ tịch nước Lê Thị Hạnh. Quốc "
        "hội "
        "miễn nhiệm các chức danh này bằng hình thức bỏ phiếu kín.",
        ["Quốc hội Dismissal → Lê Thị Hạnh pho-chu-tich-nuoc"],
    ),
]

TOLD_AGAIN = [
    # the title takes the decider of the text
    (
        "Ông Trần Văn Lâm được bầu làm Chủ tịch UBND tỉnh Sơn La. Chiều 4/9, HĐND tỉnh Sơn La bầu ông Trần "
        "Văn "
        "Lâm giữ chức Chủ tịch UBND tỉnh Sơn La.",
        [
            "HĐND tỉnh Sơn La Election → Trần Văn Lâm chu-tich ubnd @tỉnh Sơn La",
            "HĐND tỉnh Sơn La Election → Trần Văn Lâm chu-tich ubnd @tỉnh Sơn La",
        ],
    ),
    # another change of his has another decider
    (
        "Bộ Chính trị chỉ định ông Trần Văn Lâm giữ chức Bí thư Tỉnh ủy Sơn La. Ông Trần Văn Lâm được bầu "
        "làm "
        "Chủ tịch HĐND tỉnh Sơn La.",
        [
            "Bộ Chính trị Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
            "? Election → Trần Văn Lâm chu-tich hdnd @tỉnh Sơn La",
        ],
    ),
]

GIVEN = [
    # a long post stands between the verb and who is elected
    (
        "Tại Quyết định số 12/QĐ-TTg, Thủ tướng Chính phủ phê chuẩn kết quả bầu chức vụ Chủ tịch Ủy ban nhân "
        "dân tỉnh Sơn La nhiệm kỳ 2021-2026 đối với ông Trần Văn Lâm, Phó Bí thư Tỉnh ủy.",
        ["Chính phủ Appointment → Trần Văn Lâm chu-tich ubnd @tỉnh Sơn La"],
    ),
    # seats of a committee that is named for its agency
    (
        "Bộ Chính trị chỉ định ông Trần Văn Lâm, Chánh Văn phòng Trung ương Đảng, tham gia Ban Chấp hành, "
        "Ban "
        "Thường vụ Đảng ủy Chính phủ nhiệm kỳ 2020-2025.",
        [
            "Bộ Chính trị Appointment → Trần Văn Lâm uy-vien ban-chap-hanh < dang-uy < chinh-phu",
            "Bộ Chính trị Appointment → Trần Văn Lâm uy-vien ban-thuong-vu < dang-uy < chinh-phu",
        ],
    ),
    (
        "Bộ Y tế giao quyền Cục trưởng Cục Quản lý dược cho ông Trần Văn Lâm.",
        ["Bộ Y tế Appointment → Trần Văn Lâm quyen-cuc-truong cuc:Quản lý dược"],
    ),
    (
        "Ủy ban Kiểm tra Tỉnh ủy quyết định đình chỉ sinh hoạt đảng đối với ông Trần Văn Lâm.",
        ["Ủy ban Kiểm tra Tỉnh ủy Suspension → Trần Văn Lâm"],
    ),
]

DISCIPLINED = [
    # names over commas, and "các ông bà"
    (
        "Ủy ban Kiểm tra Trung ương đề nghị Bộ Chính trị, Ban Bí thư xem xét, thi hành kỷ luật các ông bà: "
        "Trần "
        "Văn Lâm, Lê Thị Hạnh, Lê Đình Hòa.",
        [
            "Ban Bí thư Discipline → Trần Văn Lâm Requested by Ủy ban Kiểm tra Trung ương",
            "Ban Bí thư Discipline → Lê Thị Hạnh Requested by Ủy ban Kiểm tra Trung ương",
            "Ban Bí thư Discipline → Lê Đình Hòa Requested by Ủy ban Kiểm tra Trung ương",
        ],
    ),
]


LISTED = [
    # several over semicolons and commas, however each is addressed; not those who only came
    (
        "Nhà báo Lê Văn Hòa, nguyên Giám đốc Sở Y tế; nhà báo Đỗ Văn Kiên, nhà báo Lê Thị Thu, cùng nguyên "
        "là Phó Tổng Biên tập Báo Hà Nam được bổ nhiệm giữ chức Phó Giám đốc Sở Nội vụ.",
        [
            "? Appointment → Lê Văn Hòa pho-giam-doc so:Nội vụ",
            "? Appointment → Đỗ Văn Kiên pho-giam-doc so:Nội vụ",
            "? Appointment → Lê Thị Thu pho-giam-doc so:Nội vụ",
        ],
    ),
    (
        "Dự lễ có ông Lê Văn Hòa, Giám đốc Sở Y tế; ông Đỗ Văn Kiên vừa được bổ nhiệm giữ chức Phó Giám đốc "
        "Sở Nội vụ.",
        ["? Appointment → Đỗ Văn Kiên pho-giam-doc so:Nội vụ"],
    ),
    # what follows the semicolon goes on with him
    (
        "Bộ Chính trị quyết định ông Trần Văn Lâm thôi giữ chức Phó Bí thư Tỉnh ủy Sơn La; chỉ định tham gia "
        "Ban Chấp hành, Ban Thường vụ, giữ chức Bí thư Tỉnh ủy Hà Nam.",
        [
            "Bộ Chính trị Dismissal → Trần Văn Lâm pho-bi-thu tinh-uy @tỉnh Sơn La",
            "Bộ Chính trị Appointment → Trần Văn Lâm uy-vien ban-chap-hanh < tinh-uy @tỉnh Hà Nam",
            "Bộ Chính trị Appointment → Trần Văn Lâm uy-vien ban-thuong-vu < tinh-uy @tỉnh Hà Nam",
            "Bộ Chính trị Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Hà Nam",
        ],
    ),
    # where he gets a seat does not decide
    (
        "Bộ Chính trị chỉ định ông Trần Văn Lâm tham gia Ban Chấp hành, Ban Thường vụ và giới thiệu bầu giữ "
        "chức Bí thư Tỉnh ủy Hà Nam.",
        [
            "Bộ Chính trị Appointment → Trần Văn Lâm uy-vien ban-chap-hanh < tinh-uy @tỉnh Hà Nam",
            "Bộ Chính trị Appointment → Trần Văn Lâm uy-vien ban-thuong-vu < tinh-uy @tỉnh Hà Nam",
            "Bộ Chính trị Election → Trần Văn Lâm bi-thu tinh-uy @tỉnh Hà Nam Requested",
        ],
    ),
    # both of two; a speaker is none of them
    (
        "Quốc hội biểu quyết thông qua nghị quyết miễn nhiệm hai Phó Thủ tướng Chính phủ Trần Văn Lâm và Lê "
        "Đình Hòa.",
        [
            "Quốc hội Dismissal → Trần Văn Lâm pho-thu-tuong chinh-phu",
            "Quốc hội Dismissal → Lê Đình Hòa pho-thu-tuong chinh-phu",
        ],
    ),
    (
        "Quốc hội cho thôi làm nhiệm vụ đại biểu Quốc hội đối với ông Trần Văn Lâm và ông Lê Đình Hòa, ông "
        "Phạm Văn Bình, Tổng Thư ký Quốc hội, cho biết.",
        [
            "Quốc hội Dismissal → Trần Văn Lâm dai-bieu-quoc-hoi quoc-hoi",
            "Quốc hội Dismissal → Lê Đình Hòa dai-bieu-quoc-hoi quoc-hoi",
        ],
    ),
    # asked for with the first of the list
    (
        "Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư khai trừ ông Trần Văn Lâm; cảnh cáo ông Lê Đình Hòa.",
        [
            "Ban Bí thư khai trừ → Trần Văn Lâm Requested by Ủy ban Kiểm tra Trung ương",
            "Ban Bí thư cảnh cáo → Lê Đình Hòa Requested by Ủy ban Kiểm tra Trung ương",
        ],
    ),
    # a seat first, and a post besides
    (
        "Ông Trần Văn Lâm được điều động tham gia Ban Thường vụ Thành ủy Hà Nội và giữ chức Phó Bí thư Thành "
        "ủy Hà Nội.",
        [
            "? Appointment → Trần Văn Lâm uy-vien ban-thuong-vu < thanh-uy @thành phố Hà Nội",
            "? Appointment → Trần Văn Lâm pho-bi-thu thanh-uy @thành phố Hà Nội",
        ],
    ),
    (
        "Bà Lê Thị Hạnh được Bộ Chính trị giới thiệu để Hội Nông dân Việt Nam bầu làm Chủ tịch Hội Nông dân "
        "Việt Nam.",
        [
            "Hội Nông dân Việt Nam Election → Lê Thị Hạnh chu-tich hoi:Nông dân @Việt Nam Requested by Bộ "
            "Chính "
            "trị"
        ],
    ),
]

NOT_HIS = [
    # the clause of who was appointed is over; behind "sau khi" it tells of him
    ("Chúc mừng hai đồng chí được bổ nhiệm, Thủ tướng Trần Văn Lâm ghi nhận những đóng góp.", []),
    # the post is vacant, and who held it gets nothing
    ("HĐND tỉnh chưa tiến hành bầu Chủ tịch UBND tỉnh thay ông Trần Văn Lâm.", []),
    (
        "HĐND tỉnh Sơn La bầu ông Lê Đình Hòa làm Chủ tịch UBND tỉnh thay ông Trần Văn Lâm.",
        ["HĐND tỉnh Sơn La Election → Lê Đình Hòa chu-tich ubnd @tỉnh"],
    ),
    (
        "Ông Trần Văn Lâm được giao quyền Chủ tịch UBND tỉnh Sơn La cho đến khi kiện toàn chức vụ Chủ tịch "
        "UBND "
        "tỉnh.",
        ["? Appointment → Trần Văn Lâm quyen-chu-tich ubnd @tỉnh Sơn La"],
    ),
    (
        "Kỳ họp nhằm thực hiện thủ tục miễn nhiệm chức vụ Chủ tịch HĐND tỉnh Sơn La đối với ông Trần Văn "
        "Lâm.",
        ["? Dismissal → Trần Văn Lâm chu-tich hdnd @tỉnh Sơn La Planned"],
    ),
]

GOES_ON = [
    # the body in session elects
    (
        "Sáng 8/10, HĐND tỉnh Sơn La tổ chức kỳ họp thứ 12. Kết quả, ông Trần Văn Lâm được bầu làm Chủ tịch "
        "UBND tỉnh Sơn La.",
        ["HĐND tỉnh Sơn La Election → Trần Văn Lâm chu-tich ubnd @tỉnh Sơn La"],
    ),
    # … and not to what it does not fill
    (
        "Sáng 8/10, HĐND tỉnh Sơn La tổ chức kỳ họp thứ 12. Ông Trần Văn Lâm được bầu làm Chủ tịch Hội Nông "
        "dân "
        "tỉnh Sơn La.",
        ["? Election → Trần Văn Lâm chu-tich hoi:Nông dân @tỉnh Sơn La"],
    ),
    # the verb opens the sentence: who decided goes on
    (
        "Ban Thường vụ Tỉnh ủy Sơn La đã quyết định khiển trách ông Trần Văn Lâm.\nCảnh cáo đối với ông Lê "
        "Đình "
        "Hòa.",
        [
            "Ban Thường vụ Tỉnh ủy Sơn La khiển trách → Trần Văn Lâm",
            "Ban Thường vụ Tỉnh ủy Sơn La cảnh cáo → Lê Đình Hòa",
        ],
    ),
    # whose decisions are read out, and not who reads them
    (
        "Đại diện Ban Tổ chức Trung ương đã công bố các quyết định của Bộ Chính trị:\nChỉ định ông Trần Văn "
        "Lâm "
        "giữ chức Phó Bí thư Tỉnh ủy Sơn La.",
        ["Bộ Chính trị Appointment → Trần Văn Lâm pho-bi-thu tinh-uy @tỉnh Sơn La"],
    ),
]


QUESTIONED = [
    # taken back; and only called wrong, so that nobody's post is new
    ("UBND tỉnh thu hồi quyết định bổ nhiệm ông Trần Văn Lâm làm Giám đốc Sở Y tế Sơn La.", []),
    (
        "Đại hội đã bầu Bí thư, Phó Bí thư Chi bộ, đồng chí Lê Thị Hạnh tái đắc cử Bí thư Chi bộ.",
        ["? Election → Lê Thị Hạnh bi-thu chi-bo"],
    ),
    # who was told to elect, before anybody was named
    (
        "Ban Chấp hành Đảng bộ tỉnh Sơn La vừa họp bầu chức danh Bí thư Tỉnh ủy. Với 60/60 phiếu, ông Trần "
        "Văn "
        "Lâm được bầu làm Bí thư Tỉnh ủy.",
        ["Ban Chấp hành Đảng bộ tỉnh Sơn La Election → Trần Văn Lâm bi-thu tinh-uy"],
    ),
    # another's new post is not his, though his own is not understood
    (
        "Bộ Y tế bổ nhiệm bà Lê Thị Hạnh giữ chức Quản Sự và bà Phạm Thị Mai giữ chức Phó Vụ trưởng Vụ Pháp"
        " chế.",
        ["Bộ Y tế Appointment → Phạm Thị Mai pho-vu-truong vu:Pháp chế"],
    ),
    (
        "Bộ Y tế bổ nhiệm bà Lê Thị Hạnh giữ chức Vụ trưởng Văn nghệ và bà Phạm Thị Mai giữ chức Phó Vụ "
        "trưởng Vụ Pháp chế.",
        [
            "Bộ Y tế Appointment → Lê Thị Hạnh vu-truong vu:Văn nghệ",
            "Bộ Y tế Appointment → Phạm Thị Mai pho-vu-truong vu:Pháp chế",
        ],
    ),
    # who hands a decision over gets nothing
    (
        "Ông Lê Văn Hòa - Bí thư Tỉnh ủy, trao quyết định giữ chức vụ Bí thư Thị ủy An Nhơn cho ông Trần Văn"
        " Lâm.",
        ["? Appointment → Trần Văn Lâm bi-thu thi-uy @thị xã An Nhơn"],
    ),
    # who approves that somebody is let go appoints nobody
    (
        "Thủ tướng phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh Sơn La của ông Trần Văn Lâm.",
        ["Thủ tướng Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh Sơn La"],
    ),
    ("UBND tỉnh miễn nhiệm chức danh Giám đốc Sở Y tế theo đề nghị của ông Trần Văn Lâm.", []),
    # who is to stand for a post has not got it
    (
        "Huyện ủy Tứ Kỳ điều động, giới thiệu đồng chí Trần Văn Lâm ứng cử chức Chủ tịch Ủy ban MTTQ huyện.",
        [],
    ),
    # its form is told behind the colon
    (
        "Ban Bí thư quyết định thi hành kỷ luật ông Trần Văn Lâm bằng hình thức: Cách chức Bí thư Ban cán sự "
        "đảng Bộ Y tế.",
        ["Ban Bí thư cách chức → Trần Văn Lâm bi-thu ban-can-su < bo:Y tế"],
    ),
    (
        "Các ông Trần Văn Lâm, Bí thư Huyện ủy Tứ Kỳ và ông Lê Đình Hòa nhận kỷ luật khai trừ ra khỏi Đảng.",
        ["? khai trừ → Trần Văn Lâm", "? khai trừ → Lê Đình Hòa"],
    ),
    (
        "UBND huyện Tứ Kỳ ra quyết định kỷ luật cảnh cáo 3 hiệu trưởng gồm: Trần Văn Lâm; Lê Đình Hòa.",
        ["UBND huyện Tứ Kỳ cảnh cáo → Trần Văn Lâm", "UBND huyện Tứ Kỳ cảnh cáo → Lê Đình Hòa"],
    ),
]


@pytest.mark.parametrize(
    ("text", "actions"),
    [*ANNOUNCED, *REPORTED, *TOLD_AGAIN, *GIVEN, *DISCIPLINED, *LISTED, *NOT_HIS, *GOES_ON, *QUESTIONED],
)
def test_changes_told(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        # the last post goes with the name behind it
        (
            "Trần Văn Lâm - Trưởng ban Dân nguyện và Tổng Kiểm toán Nhà nước Lê Thị Hạnh có mặt.",
            ["Trần Văn Lâm truong-ban", "Lê Thị Hạnh tong-kiem-toan"],
        ),
        # both posts are of one who is named before
        (
            "Ông Trần Văn Lâm, Bí thư Huyện ủy và Chủ tịch HĐND huyện Tứ Kỳ, có mặt.",
            ["Trần Văn Lâm bi-thu", "Trần Văn Lâm chu-tich"],
        ),
    ],
)
def test_the_last_post_of_a_list_may_be_another_s(text: str, posts: list[str]) -> None:
    reading = read_text(text)
    told = [f"{reading.mentions[one.holder].span.of(text)} {one.post}" for one in reading.tenures]
    assert told == posts


def test_an_appointment_that_is_called_wrong_makes_no_new_post() -> None:
    reading = read_text(
        "Thanh tra Chính phủ kết luận việc UBND tỉnh bổ nhiệm ông Trần Văn Lâm giữ chức Giám đốc Sở Y tế "
        "Sơn La "
        "là không đúng quy định."
    )
    assert [action.rule for action in reading.actions] == ["personnel-appointment-past"]
    assert not [one for one in reading.tenures if one.rule.startswith("personnel")]
