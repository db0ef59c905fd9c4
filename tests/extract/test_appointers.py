"""Who appointed, elected or disciplined somebody, told by the sentences before: whose decisions were read,
whose sitting it is, whose head has signed.
"""

import pytest

from extract.acted import acted

HEARD = [
    # whose decisions on staff were read out, whoever reads them
    (
        "Công an tỉnh Sơn La tổ chức lễ công bố quyết định của Bộ trưởng Bộ Công an về công tác cán bộ. Đại "
        "tá Trần Văn Lâm được điều động giữ chức vụ Giám đốc Công an tỉnh Sơn La.",
        ["Bộ Công an Appointment → Trần Văn Lâm giam-doc cong-an @tỉnh Sơn La"],
    ),
    # who lets go and appoints in one sentence is one
    (
        "Ông Lê Văn Chính công bố quyết định của Bộ Chính trị về việc phân công Bí thư Tỉnh ủy Sơn La. Theo "
        "quyết định, ông Trần Văn Lâm thôi giữ chức Thứ trưởng Bộ Y tế, được điều động, phân công giữ chức "
        "Bí thư Tỉnh ủy Sơn La.",
        [
            "Bộ Chính trị Dismissal → Trần Văn Lâm thu-truong bo:Y tế",
            "Bộ Chính trị Appointment → Trần Văn Lâm bi-thu tinh-uy @tỉnh Sơn La",
        ],
    ),
    # an announcement in the body's own words
    (
        "Bộ Công an điều động, bổ nhiệm hai giám đốc công an tỉnh. Đại tá Trần Văn Lâm được bổ nhiệm giữ "
        "chức Giám đốc Công an tỉnh Lai Châu.",
        ["Bộ Công an Appointment → Trần Văn Lâm giam-doc cong-an @tỉnh Lai Châu"],
    ),
    # the nearest of two of one kind, where each has its paragraph
    (
        "HĐND tỉnh Hà Nam đã bầu ông Lê Đình Hòa làm Chủ tịch UBND tỉnh Hà Nam.\nNgày 2/10, HĐND tỉnh Sơn La "
        "tổ chức kỳ họp để bầu bổ sung một số chức danh. Ông Trần Văn Lâm được các đại biểu thống nhất bầu "
        "làm Chủ tịch UBND tỉnh.",
        [
            "HĐND tỉnh Hà Nam Election → Lê Đình Hòa chu-tich ubnd @tỉnh Hà Nam",
            "HĐND tỉnh Sơn La Election → Trần Văn Lâm chu-tich ubnd @tỉnh",
        ],
    ),
    # whose sitting it is
    (
        "Hội nghị lần thứ nhất Ủy ban Trung ương MTTQ Việt Nam khóa VII đã hiệp thương cử các chức danh. Ông "
        "Trần Văn Lâm tái đắc cử Chủ tịch Ủy ban Trung ương MTTQ Việt Nam.",
        ["Ủy ban Trung ương MTTQ Việt Nam khóa VII Election → Trần Văn Lâm chu-tich mttq-tw"],
    ),
    # whose head has signed
    (
        "Ông Võ Văn Minh, Chủ tịch UBND tỉnh Sơn La, vừa ký quyết định thi hành kỷ luật đối với một số cán "
        "bộ. Theo đó, ông Trần Văn Lâm bị khiển trách.",
        ["UBND tỉnh Sơn La khiển trách → Trần Văn Lâm"],
    ),
]

BEHIND = [
    # whose resolution confirms it, in a later sentence
    (
        "Các đại biểu đã bầu ông Trần Văn Lâm giữ chức vụ Phó Chủ tịch UBND tỉnh.\nHĐND tỉnh đã thông qua "
        "nghị quyết về việc xác nhận kết quả bầu bổ sung này.",
        ["HĐND tỉnh Election → Trần Văn Lâm pho-chu-tich ubnd @tỉnh"],
    ),
    # … but not who only speaks there
    (
        "Ông Trần Văn Lâm được bầu giữ chức Chủ tịch UBND tỉnh. Thường trực HĐND tỉnh Sơn La họp báo.",
        ["? Election → Trần Văn Lâm chu-tich ubnd @tỉnh"],
    ),
    # … nor one of several places
    (
        "Ông Trần Văn Lâm được bầu giữ chức Chủ tịch UBND tỉnh.\nHĐND tỉnh Sơn La đã bầu ông Lê Đình Hòa làm "
        "Chủ tịch UBND tỉnh Sơn La.\nÔng Phạm Văn Hải được HĐND tỉnh Hà Nam bầu làm Chủ tịch UBND tỉnh Hà "
        "Nam.",
        [
            "? Election → Trần Văn Lâm chu-tich ubnd @tỉnh",
            "HĐND tỉnh Sơn La Election → Lê Đình Hòa chu-tich ubnd @tỉnh Sơn La",
            "HĐND tỉnh Hà Nam Election → Phạm Văn Hải chu-tich ubnd @tỉnh Hà Nam",
        ],
    ),
    # all members of a body are the body, one of them is not
    (
        "100% ủy viên Ban chấp hành Đảng bộ tỉnh Sơn La đã thống nhất bầu ông Trần Văn Lâm giữ chức Phó Bí "
        "thư Tỉnh ủy.",
        ["Ban chấp hành Đảng bộ tỉnh Sơn La Election → Trần Văn Lâm pho-bi-thu tinh-uy"],
    ),
    (
        "Ông Lê Văn Nam, Ủy viên Ban Chấp hành Đảng bộ tỉnh, bầu ông Trần Văn Lâm làm Tổ trưởng.",
        ["? Election → Trần Văn Lâm to-truong"],
    ),
    # a list of those for whom somebody asks
    (
        "Khai trừ ra khỏi Đảng nhiều nhân sự và đề nghị Ban Bí thư xem xét, thi hành kỷ luật các nhân sự: "
        "Trần Văn Lâm, Lê Đình Hòa.",
        ["Ban Bí thư Discipline → Trần Văn Lâm Requested", "Ban Bí thư Discipline → Lê Đình Hòa Requested"],
    ),
]

LEFT_OPEN = [
    # the paragraph names another council
    "HĐND tỉnh Hà Nam đã bầu bổ sung một số chức danh.\nThường trực Tỉnh ủy thông báo ý kiến với HĐND tỉnh "
    "Sơn La. Ông Trần Văn Lâm được bầu làm Chủ tịch UBND tỉnh.",
    # no place gives a post of the centre, the State none of the Party's, and nobody a seat in a council
    "Hội nghị công bố quyết định của Ban Thường vụ Tỉnh ủy Sơn La về công tác cán bộ. Ông Trần Văn Lâm được "
    "bổ nhiệm giữ chức Phó Chủ nhiệm Văn phòng Chính phủ.",
    "Lễ trao quyết định của UBND tỉnh Sơn La về công tác cán bộ. Ông Trần Văn Lâm được chỉ định giữ chức Bí "
    "thư Huyện ủy Mai Sơn.",
    "Lễ công bố quyết định của Thủ tướng Chính phủ về công tác cán bộ. Ông Trần Văn Lâm được phân công giữ "
    "chức Chủ tịch HĐND tỉnh Sơn La.",
    # none gives its own first seats
    "Hội nghị công bố quyết định của Ban Thường vụ Tỉnh ủy Sơn La về công tác cán bộ. Ông Trần Văn Lâm được "
    "chỉ định giữ chức Phó Bí thư Tỉnh ủy Sơn La.",
    # of another place or time
    "Hội nghị công bố quyết định của UBND tỉnh Sơn La về công tác cán bộ. Ông Trần Văn Lâm được bổ nhiệm giữ "
    "chức Giám đốc Sở Y tế tỉnh Hà Nam.",
    "Lễ công bố quyết định của UBND tỉnh Sơn La về công tác cán bộ. Tháng 5/2019, ông Trần Văn Lâm được bổ "
    "nhiệm giữ chức Giám đốc Sở Y tế.",
    # a discipline told of by the way is not that of who disciplines here
    "Ủy ban Kiểm tra Trung ương đã kỷ luật nhiều đảng viên. Ông Trần Văn Lâm xin thôi chức, sau ba tháng bị "
    "cảnh cáo.",
    # two that discipline
    "Ủy ban Kiểm tra Thành ủy đã cảnh cáo ông Lê Văn Vì.\nBan Thường vụ Thành ủy đã khiển trách ông Lê Văn "
    "Thái.\nÔng Trần Văn Lâm cũng bị cảnh cáo.",
]


@pytest.mark.parametrize(("text", "said"), HEARD)
def test_a_decider_named_before_decides(text: str, said: list[str]) -> None:
    assert [line for line in acted(text) if "cán bộ" not in line] == said


@pytest.mark.parametrize("text", LEFT_OPEN)
def test_a_body_that_may_not_decide_leaves_the_act_open(text: str) -> None:
    (line,) = [line for line in acted(text) if "Trần Văn Lâm" in line]
    assert line.startswith("? ")


@pytest.mark.parametrize(("text", "said"), BEHIND)
def test_whose_act_it_is(text: str, said: list[str]) -> None:
    assert acted(text) == said
