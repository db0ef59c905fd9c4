"""What is told of a day that is still to come, and so is planned and not done."""

import pytest

from extract.acted import acted
from extract.notation import read_text
from extract.test_posts import held
from extract.test_relations import BODY, claimed
from extract.told import told

HOSTS = [
    ("Ngày 12/6 tới, {} tổ chức Hội nghị tổng kết công tác năm 2019.", False),
    ("Tháng 6 tới, {} tổ chức Hội nghị tổng kết công tác năm 2019.", False),
    ("Dự kiến ngày 12/6, {} tổ chức Hội nghị tổng kết công tác năm 2019.", False),
    ("Dự kiến, ngày 12/6, {} tổ chức Hội nghị tổng kết công tác năm 2019.", False),
    # a day that has passed
    ("Ngày 12/6, {} tổ chức Hội nghị tổng kết công tác năm 2019.", True),
    ("Từ năm 2010 tới nay, {} đã tổ chức Hội nghị tổng kết công tác năm 2019.", True),
    ("Từ ngày 5 tới ngày 7/6, {} tổ chức Hội nghị tổng kết công tác năm 2019.", True),
]


@pytest.mark.parametrize(("text", "is_held"), HOSTS)
def test_no_meeting_is_held_on_a_day_to_come(text: str, is_held: bool) -> None:
    assert told(text.format(BODY)) == ([f"{BODY} organizes"] if is_held else [])


@pytest.mark.parametrize(
    ("lead", "modality"),
    [
        ("Tháng 6 tới, ", " Planned"),
        ("Ngày 12/6 tới, ", " Planned"),
        ("Từ năm 2010 tới nay, ", ""),
        ("Từ đầu năm tới giữa tháng 6, ", ""),
    ],
)
def test_a_document_is_reviewed_on_a_day_to_come(lead: str, modality: str) -> None:
    assert claimed(f"{lead}{BODY} sơ kết Chỉ thị số 05-CT/TW.") == [f"{BODY} reviews 05-CT/TW{modality}"]


CHAIR = "Election → Lê Văn Hòa chu-tich ubnd @tỉnh"
CHANGES = [
    ("Ngày 12/6 tới, HĐND tỉnh bầu ông Lê Văn Hòa làm Chủ tịch UBND tỉnh.", " Planned"),
    ("HĐND tỉnh bầu ông Lê Văn Hòa làm Chủ tịch UBND tỉnh vào ngày 12/6 tới.", " Planned"),
    ("HĐND tỉnh bầu ông Lê Văn Hòa làm Chủ tịch UBND tỉnh trong kỳ họp tháng 7 tới.", " Planned"),
    ("HĐND tỉnh bầu ông Lê Văn Hòa làm Chủ tịch UBND tỉnh vào ngày 12/6.", ""),
    # it is done now, and holds from that day on
    ("HĐND tỉnh bầu ông Lê Văn Hòa làm Chủ tịch UBND tỉnh từ ngày 12/6 tới.", ""),
]


@pytest.mark.parametrize(("text", "modality"), CHANGES)
def test_a_change_on_a_day_to_come_is_planned(text: str, modality: str) -> None:
    assert acted(text) == [f"HĐND tỉnh {CHAIR}{modality}"]
    assert (held(read_text(text)) == []) is (modality != "")


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        (
            "Ủy ban Kiểm tra Tỉnh ủy chuyển Ban Thường vụ Tỉnh ủy kỷ luật ông Lê Văn Hòa.",
            ["Ban Thường vụ Tỉnh ủy Discipline → Lê Văn Hòa Requested by Ủy ban Kiểm tra Tỉnh ủy"],
        ),
        (
            "Tỉnh ủy điều chuyển ông Lê Văn Hòa làm Giám đốc Sở Y tế.",
            ["Tỉnh ủy Appointment → Lê Văn Hòa giam-doc so:Y tế"],
        ),
    ],
)
def test_a_case_that_is_passed_on_is_not_decided(text: str, actions: list[str]) -> None:
    assert acted(text) == actions
