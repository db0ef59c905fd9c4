"""Who chairs, speaks at or comes to a meeting: the same persons and posts in one sentence after another."""

import pytest

from extract.told import told

HELD = "Huyện ủy Tứ Kỳ tổ chức Hội nghị tổng kết năm 2018. "
HOSTED = "Huyện ủy Tứ Kỳ organizes"
PERSONS = [
    "đồng chí Lê Văn Hòa, Bí thư Huyện ủy",
    "Đại tá Lê Văn Hòa – Giám đốc Công an tỉnh",
    "PGS.TS Lê Văn Hòa, Phó Hiệu trưởng nhà trường",
    "đồng chí TS. Lê Văn Hòa (Giám đốc Sở Y tế)",
    "đồng chí Lê Văn Hòa, báo cáo viên Tỉnh ủy",
    "ông Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lê Văn Hòa",
]


def capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


@pytest.mark.parametrize("person", PERSONS)
@pytest.mark.parametrize(
    ("frame", "role"),
    [
        ("về dự và chỉ đạo hội nghị có {}.", "attends"),
        ("đến dự, về phía Tỉnh ủy có {}.", "attends"),
        ("về phía Huyện ủy, tham dự có {}.", "attends"),
        ("với sự tham dự của {} cùng 200 đại biểu.", "attends"),
        ("tại điểm cầu tỉnh có {} cùng lãnh đạo các sở.", "attends"),
        ("tham gia lễ khai mạc có {}.", "attends"),
        ("{} thay mặt lãnh đạo tỉnh trao Huy hiệu Đảng cho 5 đảng viên.", "attends"),
        ("{} thay mặt Ban Thường vụ phát biểu giao nhiệm vụ.", "speaksAt"),
        ("{} khai mạc hội nghị.", "speaksAt"),
        ("{} chủ trì hội nghị.", "chairs"),
        ("tại điểm cầu tỉnh, {} chủ trì.", "chairs"),
    ],
)
def test_any_title_in_any_sentence(person: str, frame: str, role: str) -> None:
    claims = told(HELD + capital(frame.format(person)))
    assert claims[:1] == [HOSTED]
    assert set(claims[1:]) == {f"Lê Văn Hòa {role}"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a list in lines, with no honorific
        (
            HELD
            + "Dự hội nghị có:\n- Lê Văn Hòa, Bí thư Tỉnh ủy;\n- Đồng chí Trần Văn Bình, Chủ tịch HĐND tỉnh.",
            [HOSTED, "Lê Văn Hòa attends", "Trần Văn Bình attends"],
        ),
        # a list whose meeting has a comma in its name
        (
            "Dự và chủ trì hội nghị học tập, quán triệt Nghị quyết số 18-NQ/TW có đồng chí Lê Văn Hòa.",
            ["Lê Văn Hòa chairs"],
        ),
        # of two sides one is told by no "đồng chí"
        (
            HELD + "Đến dự hội nghị, về phía tỉnh có Thiếu tướng Lê Văn Hòa; về phía huyện có các đồng chí: "
            "Trần Văn Bình, Bí thư; Đỗ Văn Nam, Chủ tịch.",
            [HOSTED, "Lê Văn Hòa attends", "Trần Văn Bình attends", "Đỗ Văn Nam attends"],
        ),
        # others act so, or it is still to come
        (HELD + "Đồng chí Lê Văn Hòa sẽ thay mặt lãnh đạo tỉnh trao Huy hiệu Đảng.", [HOSTED]),
        (HELD + "Đồng chí Lê Văn Hòa đề nghị thay mặt lãnh đạo tỉnh trao Huy hiệu Đảng.", [HOSTED]),
        (HELD + "Phó Bí thư Huyện ủy giúp đồng chí Lê Văn Hòa khai mạc trang mới.", [HOSTED]),
        (HELD + "- Lê Văn Hòa, Bí thư Tỉnh ủy.", [HOSTED]),
    ],
)
def test_lists_and_what_tells_of_nobody(text: str, claims: list[str]) -> None:
    assert told(text) == claims
