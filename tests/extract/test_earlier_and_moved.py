"""Acts of earlier at the same sitting, posts of those who go elsewhere, and disciplines behind others."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from partygraph.model.mention import BodyName

SITTING = [
    # what the deputies did before the election that is the news
    (
        "HĐND tỉnh Sơn La tổ chức kỳ họp thứ 5.\n"
        "Trước đó, các đại biểu HĐND đã nhất trí miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông "
        "Trần Văn Lâm (nghỉ hưu); miễn nhiệm chức Ủy viên UBND tỉnh đối với bà Lê Thị Hạnh.",
        [
            "HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm pho-chu-tich ubnd @tỉnh",
            "HĐND tỉnh Sơn La Dismissal → Lê Thị Hạnh uy-vien ubnd @tỉnh",
        ],
    ),
    (
        "HĐND tỉnh Sơn La tổ chức kỳ họp thứ 5.\n"
        "Trước đó, cũng tại kỳ họp, các đại biểu đã biểu quyết miễn nhiệm chức Chủ tịch UBND tỉnh đối với "
        "ông Trần Văn Lâm.",
        ["HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh"],
    ),
    (
        "HĐND tỉnh Sơn La tổ chức kỳ họp thứ 5.\n"
        "Trước đó, kỳ họp đã miễn nhiệm chức Chủ tịch UBND tỉnh đối với ông Trần Văn Lâm.",
        ["HĐND tỉnh Sơn La Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh"],
    ),
    # of a day of its own, or told of his life
    (
        "HĐND tỉnh Sơn La tổ chức kỳ họp thứ 5.\n"
        "Trước đó, ngày 3/2, các đại biểu đã miễn nhiệm chức Chủ tịch UBND tỉnh đối với ông Trần Văn Lâm.",
        ["? Dismissal → Trần Văn Lâm chu-tich ubnd @tỉnh"],
    ),
    (
        "HĐND tỉnh Sơn La tổ chức kỳ họp thứ 5.\nTrước đó, ông Trần Văn Lâm được bầu làm Chủ tịch UBND tỉnh.",
        ["? Election → Trần Văn Lâm chu-tich ubnd @tỉnh"],
    ),
]

MOVED = [
    # who goes somewhere to be given a post there; of two deciders each gives the posts of its own side
    (
        "Tỉnh ủy Sơn La tổ chức hội nghị công bố các quyết định của Ban Thường vụ Tỉnh ủy, UBND tỉnh về công "
        "tác cán bộ. Theo đó, ông Trần Văn Lâm, Phó Giám đốc Sở Y tế đến nhận công tác tại Sở Nội vụ để bổ "
        "nhiệm giữ chức vụ Giám đốc Sở Nội vụ.\n"
        "Bà Lê Thị Hạnh, Giám đốc Sở Nội vụ đến nhận công tác tại Ban Dân vận Tỉnh ủy để bổ nhiệm giữ chức "
        "Phó Trưởng Ban Dân vận Tỉnh ủy.",
        [
            "UBND tỉnh Appointment → Trần Văn Lâm giam-doc so:Nội vụ",
            "Ban Thường vụ Tỉnh ủy Appointment → Lê Thị Hạnh pho-truong-ban ban-dan-van < tinh-uy",
        ],
    ),
    (
        "Công bố quyết định của Ban Bí thư, Thủ tướng Chính phủ về công tác cán bộ.\n"
        "Ông Trần Văn Lâm được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.",
        ["Chính phủ Appointment → Trần Văn Lâm thu-truong bo:Y tế"],
    ),
    (
        "Ông Trần Văn Lâm, Chánh Thanh tra tỉnh, về nhận nhiệm vụ tại Sở Nội vụ và được bổ nhiệm làm Giám "
        "đốc Sở Nội vụ.",
        ["? Appointment → Trần Văn Lâm giam-doc so:Nội vụ"],
    ),
    # "được điều động", a comma, and the post
    (
        "Ông Trần Văn Lâm được điều động, giữ chức Bí thư Huyện ủy Tứ Kỳ.",
        ["? Appointment → Trần Văn Lâm bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    (
        "Ông Trần Văn Lâm, Giám đốc Sở Y tế, được luân chuyển, giữ chức Bí thư Huyện ủy Tứ Kỳ.",
        ["? Appointment → Trần Văn Lâm bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    # a post without a body is of where he is sent, and not of where he was
    (
        "UBND tỉnh Sơn La điều động ông Trần Văn Lâm, Phó Giám đốc Sở Y tế, đến Sở Nội vụ để bổ nhiệm giữ "
        "chức Giám đốc.",
        ["UBND tỉnh Sơn La Appointment → Trần Văn Lâm giam-doc so:Nội vụ"],
    ),
    (
        "Ông Trần Văn Lâm, Giám đốc Sở Y tế được điều động về Sở Nội vụ và bổ nhiệm làm Giám đốc.",
        ["? Appointment → Trần Văn Lâm giam-doc so:Nội vụ"],
    ),
    # a conference on staff is no place that he goes to
    (
        "Dưới sự chủ trì của ông Trần Văn Lâm - Bí thư Tỉnh ủy, Ban Chấp hành Đảng bộ tỉnh Sơn La đã tổ chức "
        "Hội nghị về công tác cán bộ để xem xét và bầu chức danh Phó Bí thư Tỉnh ủy Sơn La.",
        [],
    ),
    # nobody is given anything: he only goes there, holds his post, or another holds one
    ("Ông Trần Văn Lâm, Phó Giám đốc Sở Y tế, đến nhận công tác tại Sở Nội vụ.", []),
    ("Ông Trần Văn Lâm sang công tác tại Sở Nội vụ để xem xét bổ nhiệm giữ chức Giám đốc Sở.", []),
    ("Ông Trần Văn Lâm được điều động về Sở Nội vụ, hiện giữ chức Giám đốc Sở.", []),
    ("Sau khi ông Trần Văn Lâm được điều động, bà Lê Thị Hạnh giữ chức Giám đốc Sở Nội vụ.", []),
]

DISCIPLINED_BEFORE = [
    # the State's discipline, and the Party's for which it is given
    (
        "Thủ tướng quyết định thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Trần Văn Lâm, nguyên Phó "
        "Chủ tịch Thường trực Ủy ban nhân dân thành phố Cần Thơ nhiệm kỳ 2016 - 2021 do đã có vi phạm, "
        "khuyết điểm nghiêm trọng trong công tác và Ủy ban Kiểm tra Trung ương đã thi hành kỷ luật về đảng.",
        [
            "Thủ tướng cảnh cáo → Trần Văn Lâm",
            "Ủy ban Kiểm tra Trung ương Discipline → Trần Văn Lâm",
        ],
    ),
    (
        "Bộ trưởng Bộ Y tế khiển trách bà Lê Thị Hạnh, Vụ trưởng Vụ Pháp chế, do có khuyết điểm và đã bị "
        "Đảng ủy Bộ Y tế thi hành kỷ luật về Đảng.",
        ["Bộ Y tế khiển trách → Lê Thị Hạnh", "Đảng ủy Bộ Y tế Discipline → Lê Thị Hạnh"],
    ),
    # a discipline that a sentence only goes into
    (
        "Đối với việc kỷ luật ông Trần Văn Lâm, Chủ tịch UBND huyện Tứ Kỳ, Ban Thường vụ Tỉnh ủy đã họp, chỉ "
        "đạo xử lý.",
        [],
    ),
    (
        "Ban Thường vụ Tỉnh ủy Sơn La ban hành quyết định về việc thi hành kỷ luật ông Trần Văn Lâm.",
        ["Ban Thường vụ Tỉnh ủy Sơn La Discipline → Trần Văn Lâm"],
    ),
    # what he broke or keeps is discipline, too
    ("Ông Trần Văn Lâm, Giám đốc Sở Y tế, đã vi phạm kỷ luật Đảng.", []),
    ("Ông Trần Văn Lâm luôn chấp hành kỷ luật về Đảng, chính quyền.", []),
]


@pytest.mark.parametrize(("text", "said"), SITTING)
def test_deputies_decided_what_they_did_earlier_at_their_sitting(text: str, said: list[str]) -> None:
    assert acted(text) == said


@pytest.mark.parametrize(("text", "said"), MOVED)
def test_who_goes_elsewhere_gets_his_post_there(text: str, said: list[str]) -> None:
    assert acted(text) == said


@pytest.mark.parametrize(("text", "said"), DISCIPLINED_BEFORE)
def test_a_discipline_told_as_the_reason_is_one_too(text: str, said: list[str]) -> None:
    assert acted(text) == said


IN_TURN = [
    # each post is told before those who get it
    (
        "HĐND tỉnh Sơn La bầu Chủ tịch HĐND tỉnh: ông Trần Văn Lâm, 2 Phó Chủ tịch HĐND tỉnh: bà Lê Thị Hạnh "
        "và ông Phạm Văn Hải.",
        [
            "HĐND tỉnh Sơn La Election → Trần Văn Lâm chu-tich hdnd @tỉnh",
            "HĐND tỉnh Sơn La Election → Lê Thị Hạnh pho-chu-tich hdnd @tỉnh",
            "HĐND tỉnh Sơn La Election → Phạm Văn Hải pho-chu-tich hdnd @tỉnh",
        ],
    ),
    (
        "Đại hội đã bầu ông Trần Văn Lâm làm Bí thư Huyện ủy Tứ Kỳ, 2 Phó Bí thư là bà Lê Thị Hạnh và ông "
        "Phạm Văn Hải.",
        [
            "? Election → Trần Văn Lâm bi-thu huyen-uy @huyện Tứ Kỳ",
            "? Election → Lê Thị Hạnh pho-bi-thu huyen-uy @huyện Tứ Kỳ",
            "? Election → Phạm Văn Hải pho-bi-thu huyen-uy @huyện Tứ Kỳ",
        ],
    ),
    # some of the members elected have the post that is told last, whatever brackets say of one of them
    (
        "Hội nghị đã bầu ra 15 Ủy viên Ban Thường vụ Huyện ủy Tứ Kỳ, trong đó có 2 Phó Bí thư Huyện ủy: ông "
        "Trần Văn Lâm (tái cử) và bà Lê Thị Hạnh.",
        [
            "? Election → Trần Văn Lâm pho-bi-thu huyen-uy",
            "? Election → Lê Thị Hạnh pho-bi-thu huyen-uy",
        ],
    ),
    # whom the verb is told of before it, and others with a post of their own
    (
        "Đồng chí Trần Văn Lâm được bầu làm Bí thư, các đồng chí Lê Thị Hạnh, Phạm Văn Hải được bầu làm Phó "
        "Bí thư Đảng ủy xã Mai Lâm.",
        [
            "? Election → Trần Văn Lâm bi-thu",
            "? Election → Lê Thị Hạnh pho-bi-thu dang-uy @xã Mai Lâm",
            "? Election → Phạm Văn Hải pho-bi-thu dang-uy @xã Mai Lâm",
        ],
    ),
    (
        "Đồng chí Trần Văn Lâm được bầu làm Bí thư Huyện ủy Tứ Kỳ, các đồng chí Lê Thị Hạnh, Phạm Văn Hải là "
        "Phó Bí thư Huyện ủy.",
        ["? Election → Trần Văn Lâm bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    # who stands right behind the verb is given the post, and not who keeps one
    (
        "Thủ tướng bổ nhiệm lại ông Trần Văn Lâm giữ chức Thứ trưởng Bộ Y tế; kéo dài thời gian giữ chức Thứ "
        "trưởng đối với bà Lê Thị Hạnh.",
        ["Thủ tướng Appointment → Trần Văn Lâm thu-truong bo:Y tế"],
    ),
    # one post of several
    (
        "Đại hội đã bầu các Phó Bí thư Huyện ủy Tứ Kỳ gồm: ông Trần Văn Lâm, bà Lê Thị Hạnh.",
        [
            "? Election → Trần Văn Lâm pho-bi-thu huyen-uy @huyện Tứ Kỳ",
            "? Election → Lê Thị Hạnh pho-bi-thu huyen-uy @huyện Tứ Kỳ",
        ],
    ),
    # what is told behind a name is what he is
    (
        "HĐND tỉnh Sơn La bầu Chủ tịch HĐND tỉnh là ông Trần Văn Lâm, Bí thư Tỉnh ủy.",
        ["HĐND tỉnh Sơn La Election → Trần Văn Lâm chu-tich hdnd @tỉnh"],
    ),
]


@pytest.mark.parametrize(("text", "said"), IN_TURN)
def test_each_of_several_gets_the_post_that_is_told_before_him(text: str, said: list[str]) -> None:
    assert acted(text) == said


AWARDED_TOGETHER = [
    (
        "UBND tỉnh Sơn La tặng Bằng khen cho Sở Y tế và ông Trần Văn Lâm.",
        ["so", "Trần Văn Lâm"],
    ),
    ("UBND tỉnh Sơn La tặng Bằng khen cho ông Trần Văn Lâm và Sở Y tế.", ["Trần Văn Lâm", "so"]),
    # of the body something else is told, or where he works
    ("UBND tỉnh Sơn La tặng Bằng khen cho ông Trần Văn Lâm và Sở Y tế tổ chức hội thi.", ["Trần Văn Lâm"]),
    ("UBND tỉnh Sơn La tặng Bằng khen cho ông Trần Văn Lâm, Sở Y tế.", ["Trần Văn Lâm"]),
]


@pytest.mark.parametrize(("text", "to"), AWARDED_TOGETHER)
def test_an_award_goes_to_a_body_and_a_person_joined(text: str, to: list[str]) -> None:
    reading = read_text(text)
    values = [reading.mentions[act.recipient].value for act in reading.actions if act.recipient is not None]
    said = [value.head if isinstance(value, BodyName) else getattr(value, "text", None) for value in values]
    assert said == to
