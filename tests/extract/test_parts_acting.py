"""Who acts where a body is told with the whole that it is of, behind a comma."""

import pytest

from extract.test_relations import claimed


@pytest.mark.parametrize(
    ("bodies", "acting"),
    [
        ("Chi bộ 3, Đảng bộ Sở Y tế", ["Chi bộ 3"]),
        ("Trung đoàn 4, Sư đoàn 5, Quân khu 7", ["Trung đoàn 4"]),
        ("Phòng Hình sự, Công an tỉnh Hà Nam", ["Phòng Hình sự"]),
        # a unit of a part, and the whole of that part
        ("Đảng ủy Trung đoàn 5, Sư đoàn 9", ["Đảng ủy Trung đoàn 5"]),
        ("Đảng ủy Sở Y tế, Sở Nội vụ", ["Sở Nội vụ", "Đảng ủy Sở Y tế"]),
        # told to be of a whole, which a larger one follows
        ("Trại giam Sông Đà, thuộc Cục C10, Bộ Công an,", ["Trại giam Sông Đà"]),
        ("Chi cục Kiểm lâm (trực thuộc Sở Nông nghiệp, UBND tỉnh Hà Nam)", ["Chi cục Kiểm lâm"]),
        ("Chi cục Kiểm lâm thuộc Sở Nông nghiệp", ["Chi cục Kiểm lâm"]),
        ("Chi cục Kiểm lâm và Sở Nông nghiệp, Sở Y tế", ["Chi cục Kiểm lâm", "Sở Nông nghiệp", "Sở Y tế"]),
        # several, of which none is the whole of another
        ("Chi bộ 3 và Đảng bộ Sở Y tế", ["Chi bộ 3", "Đảng bộ Sở Y tế"]),
        ("Đảng bộ Sở Y tế, Chi bộ 3", ["Chi bộ 3", "Đảng bộ Sở Y tế"]),
        ("Huyện ủy, HĐND huyện Tứ Kỳ", ["Huyện ủy", "HĐND huyện Tứ Kỳ"]),
    ],
)
def test_the_part_acts_and_not_its_whole(bodies: str, acting: list[str]) -> None:
    told = claimed(f"{bodies} tổng kết Nghị quyết số 18-NQ/TW.")
    assert sorted(claim.partition(" reviews")[0] for claim in told if "reviews" in claim) == acting
