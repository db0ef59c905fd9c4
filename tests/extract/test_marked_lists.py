"""Documents behind list marks in one line, numbers that share a type, and deeds that a noun names."""

import pytest

from extract.test_relations import BODY, claimed

MARKS = [("1)", "2)"), ("(1)", "(2)"), ("a)", "b)"), ("-", "-"), ("+", "+"), ("", "")]


@pytest.mark.parametrize("marks", MARKS, ids=" ".join)
def test_marks_part_documents_as_signs_do(marks: tuple[str, str]) -> None:
    first, second = marks
    text = f"{BODY} quán triệt các văn bản: {first} Nghị quyết số 18-NQ/TW; {second} Chỉ thị số 10-CT/TW."
    assert set(claimed(text)) == {f"{BODY} disseminates 18-NQ/TW", f"{BODY} disseminates 10-CT/TW"}


def test_brackets_that_are_no_mark() -> None:
    text = f"{BODY} họp (lần 2) Nghị quyết số 18-NQ/TW."
    assert claimed(text) == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            f"{BODY} triển khai Quyết định 217 và 218 của Bộ Chính trị.",
            [
                "217 issuedBy Bộ Chính trị",
                "218 issuedBy Bộ Chính trị",
                f"{BODY} implements 217",
                f"{BODY} implements 218",
            ],
        ),
        (f"{BODY} triển khai Nghị quyết 18 và 19 đơn vị của huyện hưởng ứng.", [f"{BODY} implements 18"]),
    ],
)
def test_numbers_that_share_a_type_and_whose_they_are(text: str, claims: list[str]) -> None:
    assert sorted(claimed(text)) == sorted(claims)


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (f"Việc thực hiện Nghị quyết số 18-NQ/TW đã được {BODY} sơ kết.", [f"{BODY} reviews 18-NQ/TW"]),
        (f"Việc triển khai Nghị quyết số 18-NQ/TW được {BODY} tổng kết.", [f"{BODY} reviews 18-NQ/TW"]),
        ("Việc thực hiện Nghị quyết số 18-NQ/TW đã được sơ kết.", []),
    ],
)
def test_a_deed_named_by_a_noun_is_reviewed(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims
