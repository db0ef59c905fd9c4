"""Spellings of one name give one key; different names do not."""

import pytest

from partygraph.evaluate.fold import fold, fold_number, holds, likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đảng uỷ Sở KH&CN", "Đảng ủy Sở Khoa học và Công nghệ"),
        ("BCH Trung ương", "Ban Chấp hành Trung ương"),
        ("UBKT Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy"),
        ("HĐND TP. Cần Thơ", "Hội đồng nhân dân thành phố Cần Thơ"),
        ("Nghị quyết TƯ 4 khóa XII", "Nghị quyết Trung ương 4 khoá XII"),
        ("Nghị quyết T.Ư 4 khóa XII", "Nghị quyết TW 4 khóa XII"),
        ("Chi bộ Thông tin – Sàn Giao dịch", "Chi bộ  Thông tin-Sàn\u00a0giao dịch"),
        ("Ban Chấp hành Đảng bộ tỉnh hoà bình", "Ban chấp hành đảng bộ tỉnh Hòa Bình"),
        ("“Chi bộ trong sạch”", "chi bộ trong sạch"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đảng ủy Sở", "Đảng bộ Sở"),
        ("Thành ủy Hải Phòng", "Thành ủy Hải Dương"),
        ("Nghị quyết Trung ương 6", "Nghị quyết Trung ương 7"),
        ("Phó Bí thư", "Bí thư"),
    ],
)
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("03-CT/TW", "3 - CT/TƯ"), ("22-NQ/TW", "22-nq/tw"), ("12–KL/ĐU", "12-KL/ĐU")]
)
def test_spellings_of_one_number_fold_alike(one: str, other: str) -> None:
    assert fold_number(one) == fold_number(other)


@pytest.mark.parametrize(("one", "other"), [("22-NQ/TW", "2-NQ/TW"), ("18-NQ/TW", "18-NQ/TU")])
def test_different_numbers_stay_apart(one: str, other: str) -> None:
    assert fold_number(one) != fold_number(other)


def test_a_part_of_a_name_needs_three_words() -> None:
    assert holds("Hội nghị tổng kết công tác Đảng năm 2017", "tổng kết công tác")
    assert not holds("Hội nghị tổng kết công tác Đảng năm 2017", "Hội nghị")


def test_likeness_is_the_share_of_common_words() -> None:
    assert likeness("Hội nghị tổng kết", "hội nghị, tổng kết") == 1.0
    assert likeness("Hội nghị", "Đại hội") == pytest.approx(1 / 3)
    assert likeness("", "Đại hội") == 0.0
