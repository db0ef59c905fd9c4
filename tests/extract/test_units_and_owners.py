"""Who acts where a dash joins two bodies: the unit and not its owner; two of one rank both."""

import pytest

from extract.test_relations import claimed

ALONE = [
    ("Phòng Cảnh sát kinh tế - Công an tỉnh Hà Tĩnh", "Phòng Cảnh sát kinh tế"),
    ("Cục Kiểm lâm – Tổng cục Lâm nghiệp", "Cục Kiểm lâm"),
    ("Vụ Tổ chức cán bộ - Bộ Nội vụ", "Vụ Tổ chức cán bộ"),
    ("Ban Tổ chức - Huyện ủy Tam Nông", "Ban Tổ chức"),
    ("Trung tâm Y tế - Sở Y tế tỉnh Hà Tĩnh", "Trung tâm Y tế"),
    ("Cục Kiểm lâm (Tổng cục Lâm nghiệp)", "Cục Kiểm lâm"),
]


@pytest.mark.parametrize(("written", "unit"), ALONE)
def test_the_unit_acts_and_not_its_owner(written: str, unit: str) -> None:
    assert claimed(f"{written} sơ kết Chỉ thị số 05-CT/TW.") == [f"{unit} reviews 05-CT/TW"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # two of one rank
        (
            "HĐND - UBND huyện Tam Nông tổ chức hội nghị ngày 5/6/2018.",
            {"HĐND organizes hội nghị", "UBND huyện Tam Nông organizes hội nghị"},
        ),
        # items of a list
        (
            "Dự họp có:\n- Phòng Nội vụ;\n- Sở Y tế tỉnh Hà Tĩnh sơ kết Chỉ thị số 05-CT/TW.",
            {"Sở Y tế tỉnh Hà Tĩnh reviews 05-CT/TW"},
        ),
    ],
)
def test_two_who_are_no_unit_and_owner(text: str, claims: set[str]) -> None:
    assert set(claimed(text)) == claims
