"""Posts to which a committee elects, and what is told in one sentence of several."""

import pytest

from extract.acted import acted
from extract.notation import persons, read_text
from extract.test_posts import held
from extract.test_relations import claimed

BOARD = "Ban Chấp hành Đảng bộ huyện Tứ Kỳ"
HEAD = "Lê Văn Hòa bi-thu huyen-uy @huyện Tứ Kỳ"


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        (f"{BOARD} bầu ông Lê Văn Hòa làm Bí thư.", [f"{BOARD} Election → {HEAD}"]),
        (f"{BOARD} khóa XX đã bầu ông Lê Văn Hòa giữ chức Bí thư.", [f"{BOARD} khóa XX Election → {HEAD}"]),
        (
            f"{BOARD} bầu 2 Phó Bí thư: Lê Văn Hòa, Trần Văn Nam.",
            [
                f"{BOARD} Election → {name} pho-bi-thu huyen-uy @huyện Tứ Kỳ"
                for name in ("Lê Văn Hòa", "Trần Văn Nam")
            ],
        ),
        (
            "Ban Chấp hành Hội Nông dân tỉnh bầu bà Trần Thị Hoa làm Chủ tịch.",
            ["Ban Chấp hành Hội Nông dân tỉnh Election → Trần Thị Hoa chu-tich hoi:Nông dân @tỉnh"],
        ),
        (
            "Ban Chấp hành Hội Khuyến học tỉnh hiệp thương cử ông Lê Văn Hòa làm Chủ tịch.",
            ["Ban Chấp hành Hội Khuyến học tỉnh Election → Lê Văn Hòa chu-tich hoi:Khuyến học @tỉnh"],
        ),
        # to a post in another body
        (
            f"{BOARD} bầu ông Lê Văn Hòa làm Chủ nhiệm Ủy ban Kiểm tra.",
            [f"{BOARD} Election → Lê Văn Hòa chu-nhiem uy-ban-kiem-tra"],
        ),
        # the committee of another sentence
        (f"{BOARD} họp. Chi bộ bầu ông Lê Văn Hòa làm Bí thư.", ["? Election → Lê Văn Hòa bi-thu chi-bo"]),
        # a list behind "các đồng chí" goes on without the word
        (
            "Bộ Chính trị chuẩn y các đồng chí Lê Văn Hòa giữ chức Bí thư Tỉnh ủy, Trần Văn Nam giữ chức Phó "
            "Bí thư Tỉnh ủy.",
            [
                "Bộ Chính trị Appointment → Lê Văn Hòa bi-thu tinh-uy",
                "Bộ Chính trị Appointment → Trần Văn Nam pho-bi-thu tinh-uy",
            ],
        ),
        # a body suffers what its breach brings
        (
            "Chi bộ Trường Tân Lập vi phạm nguyên tắc tập trung dân chủ, bị Huyện ủy Tứ Kỳ khiển trách.",
            ["Huyện ủy Tứ Kỳ khiển trách → Chi bộ Trường Tân Lập"],
        ),
    ],
)
def test_who_is_elected_to_what(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Huyện ủy Tứ Kỳ cùng Huyện ủy Nam Sách thực hiện Chỉ thị số 05-CT/TW.",
            ["Huyện ủy Nam Sách implements 05-CT/TW", "Huyện ủy Tứ Kỳ implements 05-CT/TW"],
        ),
        (
            "Huyện ủy Tứ Kỳ đăng ký làm điểm thực hiện Chỉ thị số 05-CT/TW.",
            ["Huyện ủy Tứ Kỳ implements 05-CT/TW Planned"],
        ),
        # who signs for the body that issues
        (
            "Thông tư số 05/2023/TT-BNV do Bộ trưởng Bộ Nội vụ ban hành.",
            ["05/2023/TT-BNV issuedBy Bộ Nội vụ"],
        ),
        (
            "Thông tư số 05/2023/TT-BNV do Bộ trưởng Bộ Nội vụ Lê Văn Hòa ký ban hành.",
            ["05/2023/TT-BNV issuedBy Bộ Nội vụ"],
        ),
        ("Thông tư số 05/2023/TT-BNV do Bộ trưởng Bộ Nội vụ trình bày.", []),
        # what others do before it, or while it looks on, and what it is blamed for
        (
            "Ông Lê Văn Hòa giao Vụ Tổng hợp theo dõi việc Huyện ủy Tứ Kỳ thực hiện Nghị quyết số 20-NQ/TW.",
            [],
        ),
        ("Chi bộ 3 bị nhắc nhở vì không sinh hoạt theo Hướng dẫn số 12-HD/BTCTW.", []),
        # where it is not among those who do
        ("Huyện ủy Tứ Kỳ không nằm trong số các đơn vị thực hiện Nghị quyết số 09-NQ/TW.", []),
        # what it no longer does
        ("Huyện ủy Tứ Kỳ dừng thực hiện Nghị quyết số 09-NQ/HU.", []),
        (
            "Huyện ủy Tứ Kỳ không dừng lại ở việc thực hiện Nghị quyết số 09-NQ/HU.",
            ["Huyện ủy Tứ Kỳ implements 09-NQ/HU"],
        ),
        # what it looks at is done by others
        (
            "Huyện ủy Tứ Kỳ học tập cách làm của Đảng ủy xã Tân Lập trong thực hiện Chỉ thị số 05-CT/TW.",
            [],
        ),
    ],
)
def test_who_does_it_and_who_will(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Trong ảnh: Ông Lê Văn Hòa (bên phải) nhận hoa.", ["Lê Văn Hòa"]),
        ("Đại biểu dự hội nghị. Ảnh: Lê Văn Hòa", []),
    ],
)
def test_who_is_in_a_picture_and_who_took_it(text: str, names: list[str]) -> None:
    assert persons(text) == names
    assert held(read_text(text)) == []
