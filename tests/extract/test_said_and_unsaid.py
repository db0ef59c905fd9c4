"""What is only heard, may come or is called untrue, whose relative somebody is, and who acts with whom."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from extract.test_posts import held
from extract.test_relations import claimed

HEAD = "Lê Văn Hòa: giam-doc so:Y tế"


@pytest.mark.parametrize(
    ("text", "actions", "posts"),
    [
        ("Theo nguồn tin riêng, ông Lê Văn Hòa có thể được điều động làm Giám đốc Sở Y tế.", [], []),
        ("Nhiều khả năng ông Lê Văn Hòa giữ chức Giám đốc Sở Y tế.", [], []),
        ("Việc ông Lê Văn Hòa bị cách chức Giám đốc Sở Y tế chỉ là tin đồn.", [], []),
        ("Thông tin ông Lê Văn Hòa được bổ nhiệm làm Giám đốc Sở Y tế là không đúng.", [], []),
        # it was done, and wrongly
        (
            "Việc bổ nhiệm ông Lê Văn Hòa làm Giám đốc Sở Y tế là không đúng quy định.",
            ["? Appointment → Lê Văn Hòa giam-doc so:Y tế"],
            [HEAD, f"{HEAD} Incoming"],
        ),
        # turned down, or not asked for
        ("Tỉnh ủy bác đề nghị kỷ luật ông Lê Văn Hòa của Huyện ủy Tứ Kỳ.", [], []),
        ("Ủy ban Kiểm tra Tỉnh ủy không đề nghị kỷ luật ông Lê Văn Hòa.", [], []),
        # not agreed to
        ("Đảng ủy Sở Y tế chưa chuẩn y hình thức kỷ luật khiển trách ông Lê Văn Hòa.", [], []),
        ("Ban Bí thư không đồng ý với mức kỷ luật cảnh cáo ông Lê Văn Hòa.", [], []),
        (
            "Huyện ủy đình chỉ sinh hoạt đảng của ông Lê Văn Hòa.",
            ["Huyện ủy Suspension → Lê Văn Hòa"],
            [],
        ),
    ],
)
def test_what_is_only_heard_gives_nobody_a_post(text: str, actions: list[str], posts: list[str]) -> None:
    assert acted(text) == actions
    assert held(read_text(text)) == posts


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Bà Trần Thị Hoa kể rằng chồng bà từng là Giám đốc Sở Y tế.", []),
        ("Ông Lê Văn Hòa kể rằng ông từng là Giám đốc Sở Y tế.", [f"{HEAD} Former"]),
        (
            "Ông Trần Văn Nam, cháu họ Giám đốc Sở Y tế Lê Văn Hòa, được bổ nhiệm làm Chánh Văn phòng Sở.",
            [HEAD, "Trần Văn Nam: chanh-van-phong van-phong < so Incoming"],
        ),
        # he held it then
        ("Khi ông Lê Văn Hòa làm Giám đốc Sở Y tế, dịch đã lắng.", [f"{HEAD} Former"]),
        ("Sau khi ông Lê Văn Hòa làm Giám đốc Sở Y tế, dịch đã lắng.", [HEAD]),
        ("Trong khi ông Lê Văn Hòa đang là Giám đốc Sở Y tế thì dịch đến.", [HEAD]),
        # handed over, or taken over
        ("Sau khi bàn giao chức Giám đốc Sở Y tế, ông Lê Văn Hòa nghỉ.", [f"{HEAD} Former"]),
        ("Sau khi nhận bàn giao chức Giám đốc Sở Y tế, ông Lê Văn Hòa họp.", [HEAD]),
        ("Ông Lê Văn Hòa, Giám đốc Sở Y tế thời kỳ 2016-2020, dự.", [f"{HEAD} Former"]),
        # a title in the plural opens a list of names
        (
            "Các Phó Giám đốc Sở Y tế Lê Văn Hòa, Đỗ Nam, Trần Văn An cùng dự.",
            [f"{name}: pho-giam-doc so:Y tế" for name in ("Lê Văn Hòa", "Đỗ Nam", "Trần Văn An")],
        ),
    ],
)
def test_whose_post_it_is_beside_a_relative(text: str, posts: list[str]) -> None:
    assert held(read_text(text)) == posts


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Hội Nông dân tỉnh phối hợp Sở Y tế tổng kết Chỉ thị số 12-CT/TU.",
            ["Hội Nông dân tỉnh reviews 12-CT/TU"],
        ),
        (
            "Huyện ủy Tứ Kỳ không chỉ quán triệt Chỉ thị số 15-CT/TU mà còn ban hành Kế hoạch số 20-KH/HU.",
            ["20-KH/HU issuedBy Huyện ủy Tứ Kỳ", "Huyện ủy Tứ Kỳ disseminates 15-CT/TU"],
        ),
        (
            "Chỉ thị số 15-CT/TU được Huyện ủy Tứ Kỳ cụ thể hóa bằng Kế hoạch số 20-KH/HU.",
            ["Huyện ủy Tứ Kỳ implements 15-CT/TU"],
        ),
        (
            "Thực hiện Chỉ thị số 15-CT/TU, sau 3 năm Huyện ủy Tứ Kỳ đã mở 2 lớp; Huyện ủy Nam Sách 9.",
            ["Huyện ủy Tứ Kỳ implements 15-CT/TU"],
        ),
    ],
)
def test_who_acts_with_whom(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims
