"""Posts of one life told one after another, and posts that stand beside a name without their comma."""

import pytest

from extract.notation import read_text
from extract.test_posts import held

CAREERS = [
    # "ông" tells of him, and a semicolon goes on
    (
        "Ông Lê Văn Hòa 50 tuổi. Ông từng đảm nhiệm các chức vụ: Giám đốc Sở Y tế; Bí thư Huyện ủy Duy Tiên.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Lê Văn Hòa: bi-thu huyen-uy @huyện Duy Tiên Former"],
    ),
    (
        "Bà Lê Thị Hoa dự. Bà từng trải nghiệm nhiều vị trí như giám đốc Sở Y tế, thứ trưởng Bộ Y tế.",
        ["Lê Thị Hoa: giam-doc so:Y tế Former", "Lê Thị Hoa: thu-truong bo:Y tế Former"],
    ),
    # terms stand between
    (
        "Bà Lê Thị Hoa dự. Bà là ủy viên Bộ Chính trị khóa XI, XII; đại biểu Quốc hội khóa XII, XIII.",
        ["Lê Thị Hoa: uy-vien bo-chinh-tri #XI", "Lê Thị Hoa: dai-bieu-quoc-hoi quoc-hoi #XII"],
    ),
    # somebody else is named: the sentence may go on with him
    (
        "Bà Lê Thị Hoa dự. Bà từng là Giám đốc Sở Y tế; ông Trần Văn Nam khen Bí thư Huyện ủy Duy Tiên.",
        ["Lê Thị Hoa: giam-doc so:Y tế Former"],
    ),
    # what he was before he took up the post that stands first
    (
        "Ông Lê Văn Hòa, trước khi trở thành bí thư Tỉnh ủy Gia Lai đã từng kinh qua các chức vụ: Giám đốc "
        "Sở Y tế, phó bí thư Tỉnh ủy.",
        ["Lê Văn Hòa: giam-doc so:Y tế Former", "Lê Văn Hòa: pho-bi-thu tinh-uy Former"],
    ),
    # a later dated sentence gives the next post, in words that only tell of the change
    (
        "Ông Lê Văn Hòa quê Hà Nam. Năm 2013, ông được bầu giữ chức Bí thư Huyện ủy Duy Tiên. Tháng 3.2015, "
        "ông được Trung ương điều động trở lại TP.HCM giữ cương vị Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Duy Tiên Former"],
    ),
    # a seat goes on beside it
    (
        "Ông Lê Văn Hòa quê Hà Nam. Năm 2013, ông được bầu giữ chức Bí thư Huyện ủy Duy Tiên. Năm 2014, ông "
        "được bầu làm Ủy viên Ban Chấp hành Trung ương.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Duy Tiên", "Lê Văn Hòa: uy-vien ban-chap-hanh-trung-uong"],
    ),
    # which of the holders he is
    (
        "Ông Lê Văn Hòa là Chủ tịch đầu tiên của Hội Nông dân tỉnh Hải Dương.",
        ["Lê Văn Hòa: chu-tich hoi:Nông dân @tỉnh Hải Dương"],
    ),
]

WORKED = [
    # where he was is no post; what follows are
    (
        "Ông Lê Văn Hòa từng công tác tại Sở Y tế Hải Dương, Phó Giám đốc Sở Nội vụ, Bí thư Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa: pho-giam-doc so:Nội vụ Former", "Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ Former"],
    ),
    (
        "Đồng chí Lê Văn Hòa đã có nhiều năm giữ cương vị Bí thư Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa: bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    # the province that sends a deputy, whose second syllable is a surname
    (
        "Dự lễ có đại biểu Quốc hội tỉnh Hải Dương Lê Văn Hòa, Giám đốc Sở Y tế.",
        ["Lê Văn Hòa: dai-bieu-quoc-hoi quoc-hoi", "Lê Văn Hòa: giam-doc so:Y tế"],
    ),
    (
        "Dự có ông Lê Hải Dương, đại biểu Quốc hội tỉnh Hải Dương, Giám đốc Sở Y tế.",
        ["Lê Hải Dương: dai-bieu-quoc-hoi quoc-hoi", "Lê Hải Dương: giam-doc so:Y tế"],
    ),
]

STUCK = [
    (
        "Dự có đồng chí Lê Văn Hòa Bí thư Huyện ủy, ông Trần Văn Nam, Chủ tịch UBND huyện.",
        ["Lê Văn Hòa: bi-thu huyen-uy", "Trần Văn Nam: chu-tich ubnd @huyện"],
    ),
    (
        "Đồng chí Lê Văn Hòa UVBTV - Phó Chủ tịch UBND huyện trao huy hiệu.",
        ["Lê Văn Hòa: uy-vien ban-thuong-vu < huyen-uy @huyện", "Lê Văn Hòa: pho-chu-tich ubnd @huyện"],
    ),
    # behind a post of his own the next one is of the name behind it
    (
        "Dự có Bí thư Huyện ủy Lê Văn Hòa Chủ tịch UBND huyện Trần Văn Nam.",
        ["Lê Văn Hòa: bi-thu huyen-uy", "Trần Văn Nam: chu-tich ubnd @huyện"],
    ),
    ("Đồng chí Lê Văn Hòa cán bộ giỏi.", []),
]

TAKEN = [
    (
        "Ông Lê Văn Hòa, Giám đốc Sở Y tế giữ chức Phó Bí thư Huyện ủy.",
        ["Lê Văn Hòa: giam-doc so:Y tế", "Lê Văn Hòa: pho-bi-thu huyen-uy"],
    ),
    # the post is given to whom the aide's office is not
    (
        "Thủ tướng bổ nhiệm ông Lê Văn Hòa, Trợ lý đồng chí Trần Văn Nam, Phó Thủ tướng, giữ chức Vụ trưởng.",
        [
            "Trần Văn Nam: pho-thu-tuong chinh-phu",
            "Lê Văn Hòa: tro-ly",
            "Lê Văn Hòa: vu-truong Incoming",
        ],
    ),
    # the title before a colon, item by item
    (
        "Gồm: Bí thư: Lê Văn Hòa, Giám đốc Sở Y tế; Phó Bí thư: Trần Văn Nam.",
        ["Lê Văn Hòa: bi-thu", "Lê Văn Hòa: giam-doc so:Y tế", "Trần Văn Nam: pho-bi-thu"],
    ),
    # what several have left, told with more than one title
    (
        "Dự có nguyên Ủy viên Bộ Chính trị, nguyên Chủ tịch Quốc hội: Lê Văn Hòa và Trần Văn Nam; Bí thư "
        "Tỉnh ủy Lê Thị Lan.",
        [
            "Lê Văn Hòa: uy-vien bo-chinh-tri Former",
            "Lê Văn Hòa: chu-tich quoc-hoi Former",
            "Trần Văn Nam: uy-vien bo-chinh-tri Former",
            "Trần Văn Nam: chu-tich quoc-hoi Former",
            "Lê Thị Lan: bi-thu tinh-uy",
        ],
    ),
]

SEATS = [
    (
        "Ông Lê Văn Hòa là ủy viên TƯ các khóa 10, 11; đại biểu Quốc hội khóa 13.",
        ["Lê Văn Hòa: uy-vien ban-chap-hanh-trung-uong", "Lê Văn Hòa: dai-bieu-quoc-hoi quoc-hoi #XIII"],
    ),
    # another body's name goes on with a capital
    ("Ông Lê Văn Hòa là Ủy viên Trung ương Hội Mờ.", ["Lê Văn Hòa: uy-vien"]),
    # letters in short are nobody's name
    (
        "Đồng chí Lê Văn Hòa, Chủ tịch HĐQT VNXK đã kết luận.",
        ["Lê Văn Hòa: chu-tich hoi-dong-quan-tri:Hội đồng quản trị"],
    ),
    # "giữ nhiệm vụ | Phó Bí thư" is no Vụ
    ("Đồng chí Lê Văn Hòa giữ nhiệm vụ Phó Bí thư Huyện ủy.", ["Lê Văn Hòa: pho-bi-thu huyen-uy"]),
]


@pytest.mark.parametrize(("text", "tenures"), CAREERS + WORKED + STUCK + TAKEN + SEATS)
def test_posts_of_one_life(text: str, tenures: list[str]) -> None:
    assert sorted(held(read_text(text))) == sorted(tenures)
