"""What holds on a condition, was all but done or is waited for, and is not told to be done."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from extract.test_posts import held
from extract.test_relations import BODY, claimed


@pytest.mark.parametrize(
    "text",
    [
        f"Nếu được giao nhiệm vụ, {BODY} sẽ ban hành Kế hoạch số 12-KH/TU về chuyển đổi số.",
        f"Theo ông Nguyễn Văn Tám, nếu {BODY} triển khai Kế hoạch số 12-KH/TU thì sẽ tiết kiệm 2 tỷ đồng.",
        f"Trong trường hợp đó, {BODY} không triển khai Kế hoạch số 12-KH/TU.",
        f"Kể cả khi {BODY} thực hiện Kế hoạch số 12-KH/TU, người dân vẫn lo.",
        f"{BODY} lẽ ra đã tổng kết Chỉ thị số 40-CT/TW.",
        f"Sở Y tế đang chờ {BODY} ban hành Kế hoạch số 12-KH/TU.",
        f"Chỉ khi nào {BODY} ban hành Kế hoạch số 12-KH/TU thì người dân mới yên tâm.",
    ],
)
def test_what_is_only_supposed_is_no_deed(text: str) -> None:
    assert claimed(text) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            f"Dù chưa được giao, {BODY} đã triển khai Kế hoạch số 12-KH/TU.",
            [f"{BODY} implements 12-KH/TU"],
        ),
        (
            f"Nếu như năm trước còn chậm thì năm nay {BODY} đã triển khai Kế hoạch số 12-KH/TU.",
            [f"{BODY} implements 12-KH/TU"],
        ),
        (
            f"Nếu trước đây còn lúng túng, nay {BODY} triển khai Kế hoạch số 12-KH/TU đồng bộ.",
            [f"{BODY} implements 12-KH/TU"],
        ),
    ],
)
def test_a_comparison_with_earlier_times_supposes_nothing(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("Nếu trúng cử, ông Nguyễn Văn Tám sẽ giữ chức Chủ tịch UBND huyện Tứ Kỳ.", []),
        ("Nếu không có gì thay đổi, ông Nguyễn Văn Tám được bầu làm Bí thư Huyện ủy Tứ Kỳ.", []),
        (
            "Ông Nguyễn Văn Tám được bầu làm Bí thư Huyện ủy Tứ Kỳ.",
            ["? Election → Nguyễn Văn Tám bi-thu huyen-uy @huyện Tứ Kỳ"],
        ),
    ],
)
def test_nobody_gets_a_post_on_a_condition(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Giá như ông Nguyễn Văn Tám là Chủ tịch UBND huyện Tứ Kỳ thì đã khác.", []),
        ("Giá mà ông Nguyễn Văn Tám còn là Bí thư Huyện ủy Tứ Kỳ thì dân đỡ khổ.", []),
        ("Nếu ông Nguyễn Văn Tám là Bí thư Huyện ủy Tứ Kỳ thì đã khác.", []),
        # what he is told to be by the way he is
        ("Nếu ông Nguyễn Văn Tám, Bí thư Huyện ủy, đồng ý thì họp.", ["Nguyễn Văn Tám: bi-thu huyen-uy"]),
        ("Nếu ông không nhầm, bà Trần Thị Hoa là Bí thư Huyện ủy.", ["Trần Thị Hoa: bi-thu huyen-uy"]),
    ],
)
def test_nobody_holds_a_post_on_a_condition(text: str, posts: list[str]) -> None:
    assert held(read_text(text)) == posts
