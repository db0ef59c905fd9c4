"""Documents with a short name in brackets behind their number, and names of contests that hold a deed."""

import pytest

from extract.test_relations import BODY, claimed


@pytest.mark.parametrize(
    "called",
    [
        "(NQ24)",
        "(NQ 24)",
        "(gọi tắt là Nghị quyết 24)",
        "(Nghị quyết số 24)",
        "(sau đây gọi là Nghị quyết 24-NQ/TW)",
    ],
)
def test_whose_it_is_stands_behind_the_short_name(called: str) -> None:
    assert claimed(f"{BODY} sơ kết Nghị quyết số 24-NQ/TW {called} của Bộ Chính trị.") == [
        "24-NQ/TW issuedBy Bộ Chính trị",
        f"{BODY} reviews 24-NQ/TW",
    ]


@pytest.mark.parametrize("other", ["(24 đại biểu)", "(NQ25)", "(lớp 24)", "(15/5/2016)"])
def test_brackets_that_name_nothing(other: str) -> None:
    told = claimed(f"{BODY} sơ kết Nghị quyết số 24-NQ/TW {other}, Đảng ủy xã Phú Hòa họp.")
    assert f"{BODY} reviews 24-NQ/TW" in told
    assert not [claim for claim in told if "issuedBy" in claim]


def test_both_of_a_list_with_short_names_are_reviewed() -> None:
    text = (
        f"{BODY} sơ kết Nghị quyết số 33-NQ/TW (NQ33) về biên giới và Nghị quyết số 29-NQ/TW (NQ29) về mạng."
    )
    assert claimed(text) == [f"{BODY} reviews 29-NQ/TW", f"{BODY} reviews 33-NQ/TW"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (f"Hưởng ứng cuộc thi “Tìm hiểu về thực hiện Chỉ thị số 40-CT/TW”, {BODY} đã mở 3 lớp.", []),
        (f"{BODY}: 100 bài dự thi tìm hiểu về thực hiện Chỉ thị số 40-CT/TW.", []),
        (f"{BODY} họp. Có nhiều tranh, ảnh về chủ đề triển khai thực hiện Chỉ thị số 40-CT/TW.", []),
        (f"{BODY} họp. Nhiều hộ thoát nghèo từ nguồn vốn thực hiện Chỉ thị số 40-CT/TW.", []),
        (f"{BODY} dành kinh phí thực hiện Chỉ thị số 40-CT/TW.", [f"{BODY} implements 40-CT/TW"]),
    ],
)
def test_what_a_contest_is_about(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims
