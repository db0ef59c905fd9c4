"""Who decided an act that its own sentence tells without a decider: named in a sentence before, "
"or in session."""

from decimal import Decimal

import pytest

from extract.acted import acted
from extract.notation import read_text

ANNOUNCED = [
    # each of those below that stay open is one of these with one thing changed
    (
        "HĐND tỉnh đã bầu bổ sung hai chức danh. Ông Trần Văn Lâm được bầu giữ chức Chủ tịch UBND tỉnh.",
        ["HĐND tỉnh Election → Trần Văn Lâm chu-tich ubnd @tỉnh"],
    ),
    (
        "Ủy ban Kiểm tra Trung ương đã kỷ luật nhiều đảng viên. Ông Trần Văn Lâm bị cảnh cáo.",
        ["Ủy ban Kiểm tra Trung ương cảnh cáo → Trần Văn Lâm"],
    ),
    # the deputies' council elects what they announced
    (
        "Các đại biểu HĐND tỉnh đã bỏ phiếu bầu bổ sung Chủ tịch UBND tỉnh. Với 100% đại biểu tán thành, "
        "đồng chí Trần Văn Lâm - Phó Bí thư Tỉnh ủy được bầu giữ chức Chủ tịch UBND tỉnh.",
        ["đại biểu HĐND tỉnh Election → Trần Văn Lâm chu-tich ubnd @tỉnh"],
    ),
    # the assembly approves those whom the next sentence lists
    (
        "Quốc hội đã phê chuẩn đề nghị của Thủ tướng Chính phủ về việc bổ nhiệm 2 Phó Thủ tướng. Cụ thể, 2 "
        "nhân sự được phê chuẩn bổ nhiệm vị trí Phó Thủ tướng là các ông: Trần Văn Lâm và Lê Đình Hòa.",
        [
            "Quốc hội Appointment → Trần Văn Lâm pho-thu-tuong chinh-phu",
            "Quốc hội Appointment → Lê Đình Hòa pho-thu-tuong chinh-phu",
        ],
    ),
    # a commission in session disciplines, whatever is asked of others
    (
        "Ủy ban Kiểm tra Trung ương đã họp kỳ 12. Đề nghị Bộ Chính trị kỷ luật ông Lê Đình Hòa.\n"
        "Cảnh cáo đối với ông Trần Văn Lâm, nguyên Giám đốc Sở Y tế.",
        [
            "Bộ Chính trị Discipline → Lê Đình Hòa Requested",
            "Ủy ban Kiểm tra Trung ương cảnh cáo → Trần Văn Lâm",
        ],
    ),
    # the committee that elected its bureau elects the secretary
    (
        "Ban Chấp hành Đảng bộ tỉnh đã bầu Ban Thường vụ Tỉnh ủy gồm 15 đồng chí. Đồng chí Trần Văn Lâm được "
        "bầu giữ chức Bí thư Tỉnh ủy.",
        ["Ban Chấp hành Đảng bộ tỉnh Election → Trần Văn Lâm bi-thu tinh-uy"],
    ),
    # whose decision it was, by its number and title
    (
        "UBND huyện Lộc Hà ra Quyết định số 13/QĐ-UBND về việc thi hành kỷ luật công chức. Theo đó, bà Lê "
        "Thị Hạnh bị xử lý hình thức kỷ luật: Cảnh cáo.",
        ["UBND huyện Lộc Hà cảnh cáo → Lê Thị Hạnh"],
    ),
    # an office that looked into itself and told how many, with the short form of its field in brackets
    (
        "Sở Nông nghiệp và Phát triển nông thôn (NN và PTNT) tỉnh Sơn La tổ chức kiểm điểm và ra quyết định "
        "xử lý kỷ luật cán bộ để mất rừng. Cụ thể: Kỷ luật với hình thức khiển trách đối với các ông "
        "Trần Văn Lâm, Trưởng phòng; Lê Đình Hòa, Chi cục trưởng. Kỷ luật với hình thức cảnh cáo đối với ông "
        "Phạm Văn Sơn.",
        [
            f"Sở Nông nghiệp và Phát triển nông thôn (NN và PTNT) tỉnh Sơn La {told}"
            for told in (
                "khiển trách → Trần Văn Lâm",
                "khiển trách → Lê Đình Hòa",
                "cảnh cáo → Phạm Văn Sơn",
            )
        ],
    ),
    # whose decision on so many it was, whatever verb made it
    (
        "UBND huyện Lộc Hà ban hành quyết định kỷ luật đối với 2 cán bộ. Trong đó, bà Lê Thị Hạnh, Chủ tịch "
        "UBND xã, bị kỷ luật cảnh cáo.",
        ["UBND huyện Lộc Hà Discipline → 2 cán bộ", "UBND huyện Lộc Hà cảnh cáo → Lê Thị Hạnh"],
    ),
    # who agreed to let several go let go each of those whom the next lines name
    (
        "Ban Chấp hành Đảng bộ tỉnh họp, thống nhất cho thôi chức vụ đối với 2 Phó Chủ tịch UBND tỉnh.\n"
        "Theo đó, ông Trần Văn Lâm thôi tham gia Ban Chấp hành Đảng bộ tỉnh; thôi giữ chức Phó Chủ tịch UBND "
        "tỉnh.\nÔng Lê Đình Hòa thôi giữ chức Phó Chủ tịch UBND tỉnh.",
        [
            "Ban Chấp hành Đảng bộ tỉnh Dismissal → Trần Văn Lâm uy-vien ban-chap-hanh < dang-bo @tỉnh",
            "Ban Chấp hành Đảng bộ tỉnh Dismissal → Trần Văn Lâm pho-chu-tich ubnd @tỉnh",
            "Ban Chấp hành Đảng bộ tỉnh Dismissal → Lê Đình Hòa pho-chu-tich ubnd @tỉnh",
        ],
    ),
]

LEFT_OPEN = [
    # who only sat, or weighs it, lets nobody go
    "Ban Thường vụ Tỉnh ủy họp kỳ 12. Ông Trần Văn Lâm thôi giữ chức Phó Chủ tịch UBND tỉnh.",
    "Ban Thường vụ Tỉnh ủy đề nghị cho thôi chức đối với 2 Phó Chủ tịch UBND tỉnh. Ông Trần Văn Lâm thôi giữ "
    "chức Phó Chủ tịch UBND tỉnh.",
    # no committee of the Party takes an office of the State
    "Ủy ban Kiểm tra Trung ương đã kỷ luật nhiều đảng viên. Ông Trần Văn Lâm bị cách chức Giám đốc Sở.",
    # whoever is told to have disciplined somebody may have done so here, whatever body it is
    "Ủy ban Kiểm tra Trung ương đã kỷ luật nhiều đảng viên. Ban Chấp hành Đảng bộ tỉnh cảnh cáo ông Lê Đình "
    "Hòa. Ông Trần Văn Lâm bị cảnh cáo.",
    # two of a kind compete
    "HĐND tỉnh Sơn La đã bầu bổ sung hai chức danh. HĐND tỉnh Hà Nam đã bầu bổ sung một chức danh. Ông Trần "
    "Văn Lâm được bầu giữ chức Chủ tịch UBND tỉnh.",
    # no such post is the body's to fill
    "HĐND tỉnh đã bầu bổ sung hai chức danh. Ông Trần Văn Lâm được bầu giữ chức Bí thư Huyện ủy Mai Sơn.",
    # of another level
    "HĐND tỉnh đã bầu bổ sung hai chức danh. Ông Trần Văn Lâm được bầu giữ chức Chủ tịch UBND huyện Mai Sơn.",
    # another place, another day
    "HĐND tỉnh đã bầu bổ sung hai chức danh. Tại Hà Nam, ông Trần Văn Lâm được bầu giữ chức Chủ "
    "tịch UBND tỉnh.",
    "HĐND tỉnh đã bầu bổ sung hai chức danh. Ngày 5/1, ông Trần Văn Lâm được bầu giữ chức Chủ tịch "
    "UBND tỉnh.",
    "HĐND tỉnh đã bầu bổ sung hai chức danh. Ông Trần Văn Lâm được bầu giữ chức Chủ tịch UBND tỉnh từ tháng "
    "5/2019.",
    # in somebody's words
    "HĐND tỉnh đã bầu bổ sung hai chức danh. Một cử tri nói: “Ông Trần Văn Lâm được bầu giữ chức "
    "Chủ tịch UBND "
    "tỉnh”.",
    # only asked for, or to come
    "Ban Thường vụ Tỉnh ủy đề nghị HĐND tỉnh bầu bổ sung hai chức danh. Ông Trần Văn Lâm được bầu "
    "giữ chức Chủ "
    "tịch UBND tỉnh.",
    "Dự kiến HĐND tỉnh bầu bổ sung hai chức danh. Ông Trần Văn Lâm được bầu giữ chức Chủ tịch UBND tỉnh.",
    # who appoints does not discipline, and a ministry is no inspection commission
    "Bộ Y tế đã thi hành kỷ luật nhiều cán bộ. Ông Trần Văn Lâm bị cảnh cáo.",
    # the sentence turns to another committee first
    "Ủy ban Kiểm tra Trung ương đã kỷ luật nhiều đảng viên. Trong cuộc họp của Ban Thường vụ Tỉnh "
    "ủy Sơn La, ông "
    "Trần Văn Lâm bị cảnh cáo.",
]


@pytest.mark.parametrize(("text", "said"), ANNOUNCED)
def test_an_act_takes_the_one_body_named_before_it_whose_act_it_is(text: str, said: list[str]) -> None:
    assert acted(text) == said


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_an_act_without_one_fitting_decider_stays_open(text: str) -> None:
    (line,) = [line for line in acted(text) if "Trần Văn Lâm" in line]
    assert line.startswith("? ")


def test_a_count_takes_no_decider() -> None:
    said = acted(
        "Ủy ban Kiểm tra Trung ương đã kỷ luật ông Lê Đình Hòa. Các cấp đã thi hành kỷ luật 92 đảng viên."
    )
    assert not [line for line in said[1:] if line.startswith("Ủy ban")]


def test_a_decider_of_another_sentence_is_less_sure_and_told_by_the_rule() -> None:
    (act,) = read_text(ANNOUNCED[0][0]).actions
    assert (act.rule, act.stance.confidence) == ("personnel-election-decided-before", Decimal("0.75"))


EACH_HIS_OWN = [
    # the committee of a mass organisation in session elects its secretaries, two named by their posts, too
    (
        "Ban Chấp hành Tỉnh đoàn tổ chức hội nghị lần thứ nhất, bầu Ban Thường vụ Tỉnh đoàn. Phó Bí thư Tỉnh "
        "đoàn Trần Văn Lâm và Phó Bí thư Tỉnh đoàn Lê Đình Hòa tiếp tục được bầu giữ chức vụ Phó Bí thư Tỉnh "
        "đoàn.",
        [
            "Ban Chấp hành Tỉnh đoàn Election → Trần Văn Lâm pho-bi-thu tinh-doan",
            "Ban Chấp hành Tỉnh đoàn Election → Lê Đình Hòa pho-bi-thu tinh-doan",
        ],
    ),
    # who congratulates is not elected with the next
    (
        "Bí thư Tỉnh ủy Trần Văn Lâm chúc mừng và Phó Bí thư Huyện ủy Lê Đình Hòa được bầu giữ chức Bí thư "
        "Huyện ủy.",
        ["? Election → Lê Đình Hòa bi-thu huyen-uy"],
    ),
    # those behind the semicolon have a verb of their own
    (
        "Đồng chí Trần Văn Lâm được tín nhiệm bầu giữ chức Bí thư Tỉnh ủy; các đồng chí: Lê Thị "
        "Hạnh, Lê Đình Hòa "
        "được bầu giữ chức Phó Bí thư Tỉnh ủy.",
        [
            "? Election → Trần Văn Lâm bi-thu tinh-uy",
            "? Election → Lê Thị Hạnh pho-bi-thu tinh-uy",
            "? Election → Lê Đình Hòa pho-bi-thu tinh-uy",
        ],
    ),
    # a list of those who are given one office each, with a rank before the name
    (
        "Quốc hội phê chuẩn bổ nhiệm các vị trí Bộ trưởng là: Đại tướng Trần Văn Lâm - Bộ trưởng Bộ Công an; "
        "ông Lê Đình Hòa - Bộ trưởng Bộ Tư pháp; bà Lê Thị Hạnh - Bộ trưởng Bộ Y tế.",
        [
            "Quốc hội Appointment → Trần Văn Lâm bo-truong",
            "Quốc hội Appointment → Lê Đình Hòa bo-truong",
            "Quốc hội Appointment → Lê Thị Hạnh bo-truong",
        ],
    ),
    (
        "HĐND tỉnh bầu các chức danh chủ chốt: ông Trần Văn Lâm giữ chức Chủ tịch HĐND tỉnh; ông Lê Đình Hòa "
        "giữ chức Phó Chủ tịch HĐND tỉnh.",
        [
            "HĐND tỉnh Election → Trần Văn Lâm chu-tich hdnd @tỉnh",
            "HĐND tỉnh Election → Lê Đình Hòa pho-chu-tich hdnd @tỉnh",
        ],
    ),
    # an entry of a list of the disciplined may hold two; who is only named beside one is none of them
    (
        "Ủy ban Kiểm tra Tỉnh ủy quyết định khai trừ đối với các ông:\n"
        "Trần Văn Lâm, nguyên Bí thư Đảng ủy; Lê Đình Hòa, nguyên Giám đốc Sở Y tế;\n"
        "Phạm Văn Sơn, nguyên cấp dưới của ông Lê Văn Nam.",
        [
            "Ủy ban Kiểm tra Tỉnh ủy khai trừ → Trần Văn Lâm",
            "Ủy ban Kiểm tra Tỉnh ủy khai trừ → Lê Đình Hòa",
            "Ủy ban Kiểm tra Tỉnh ủy khai trừ → Phạm Văn Sơn",
        ],
    ),
    # somebody's charge to do a piece of work is no post
    ("Được sự phân công của Chi ủy, đồng chí Phó Bí thư Trần Văn Lâm đã chuẩn bị chuyên đề.", []),
    ("Theo phân công của Đảng ủy, Phó Bí thư Trần Văn Lâm phụ trách lớp học.", []),
    # by the rules on discipline somebody decides one; the rules alone give none
    (
        "Căn cứ các quy định về thi hành kỷ luật của Đảng, Ban Thường vụ Tỉnh ủy Sơn La quyết định "
        "thi hành kỷ luật "
        "khiển trách Ban Thường vụ Huyện ủy Mai Sơn.",
        ["Ban Thường vụ Tỉnh ủy Sơn La khiển trách → Ban Thường vụ Huyện ủy Mai Sơn"],
    ),
    ("Ông Trần Văn Lâm nói rõ các quy định về kỷ luật cảnh cáo đối với ông Lê Đình Hòa.", []),
]


@pytest.mark.parametrize(("text", "said"), EACH_HIS_OWN)
def test_each_is_given_what_his_own_verb_tells(text: str, said: list[str]) -> None:
    assert acted(text) == said
