"""The day on which a document was issued, where its sentence tells that of issuing."""

import pytest

from extract.notation import article_of
from partygraph.extract.pipeline import read
from partygraph.model.mention import Citation

ISSUED = [
    ("Ngày 5/5/2022, Bộ Chính trị ban hành Nghị quyết số 14-NQ/TW.", ["2022-05-05"]),
    ("Sáng 4/5/2022, Tỉnh ủy họp; ngày 5/5/2022, Huyện ủy ban hành Kế hoạch số 10-KH/HU.", ["2022-05-05"]),
    ("Ngày 5/5/2022, Thủ tướng Chính phủ đã ký Công điện số 505/CĐ-TTg.", ["2022-05-05"]),
    # told for itself, behind a comma too
    (
        "Sau khi tổng kết việc học tập, ngày 5/5/2022 vừa qua, Bộ Chính trị ban hành Nghị quyết số 14-NQ/TW.",
        ["2022-05-05"],
    ),
    ("Sau hội nghị, ngày 5/5/2022, Bộ Chính trị đã ban hành Nghị quyết số 14-NQ/TW.", [""]),
    ("Ngày 5/5/2022, Chủ tịch UBND tỉnh Lê Văn Hòa ký ban hành Quyết định số 50/QĐ-UBND.", ["2022-05-05"]),
    # its own day, and its own year
    ("Ngày 5/5/2022, Huyện ủy Tam Nông ban hành Kế hoạch số 10-KH/HU ngày 2/5/2022.", ["2022-05-02"]),
    ("Ngày 5/5/2022, UBND tỉnh Hà Tĩnh ban hành Quyết định số 12/2021/QĐ-UBND.", [""]),
    # another clause, another deed, what is said that day, what is to come, a day without its year
    ("Ngày 5/5/2022, Tỉnh ủy họp, Huyện ủy Tam Nông ban hành Kế hoạch số 10-KH/HU.", [""]),
    ("Ngày 5/5/2022, Huyện ủy Tam Nông quán triệt Kế hoạch số 10-KH/HU.", [""]),
    ("Ngày 5/5/2022, Huyện ủy Tam Nông cho biết đã ban hành Kế hoạch số 10-KH/HU.", [""]),
    ("Ngày 5/5/2022, Huyện ủy Tam Nông sẽ ban hành Kế hoạch số 10-KH/HU.", [""]),
    ("Ngày 5/5, Huyện ủy Tam Nông ban hành Kế hoạch số 10-KH/HU.", [""]),
]


@pytest.mark.parametrize(("text", "days"), ISSUED)
def test_a_document_is_of_the_day_on_which_it_was_issued(text: str, days: list[str]) -> None:
    told = [one.value.issued_on for one in read(article_of(text)).mentions if isinstance(one.value, Citation)]
    assert ["" if day is None else str(day.day_value()) for day in told] == days
