"""What is only planned, asked for or said of an undertaking: lists line by line, nouns, and drafts."""

import pytest

from extract.test_relations import BODY, claimed

OTHER = "Đảng ủy xã Phú Hòa"
ROWS = [
    ("Nhiệm vụ trọng tâm:\n", " Planned"),
    ("Cách thức tiến hành tổng kết:\n", " Planned"),
    ("Tỉnh ủy Bến Tre yêu cầu:\n", " Requested by Tỉnh ủy Bến Tre"),
    ("Hạn chế, khuyết điểm:\n", " Deficient not"),
    ("Kết quả đạt được:\n", ""),
    ("Nhiệm vụ trọng tâm rất nặng nề.\n", ""),  # announces no list
]


@pytest.mark.parametrize(("heading", "colour"), ROWS)
@pytest.mark.parametrize("marks", [("-", "-"), ("+", "+"), ("1.", "2."), ("a)", "b)"), ("(1)", "(2)")])
def test_a_heading_colours_the_rows_under_it(heading: str, colour: str, marks: tuple[str, str]) -> None:
    first, second = marks
    text = (
        f"{heading}{first} {BODY} triển khai Nghị quyết số 18-NQ/TW.\n"
        f"{second} {OTHER} tổng kết Chỉ thị số 40-CT/TW.\n{OTHER} triển khai Kết luận số 30-KL/TW."
    )
    assert set(claimed(text)) == {
        f"{BODY} implements 18-NQ/TW{colour}",
        f"{OTHER} reviews 40-CT/TW{colour}",
        f"{OTHER} implements 30-KL/TW",  # no row
    }


def test_what_a_row_says_was_done_is_done() -> None:
    text = f"Nhiệm vụ trọng tâm:\n- {BODY} đã triển khai Nghị quyết số 18-NQ/TW."
    assert claimed(text) == [f"{BODY} implements 18-NQ/TW"]


def test_rows_under_an_inner_heading() -> None:
    text = f"Nhiệm vụ trọng tâm:\n1. Về xây dựng Đảng:\n- {BODY} triển khai Nghị quyết số 18-NQ/TW."
    assert claimed(text) == [f"{BODY} implements 18-NQ/TW Planned"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # the undertaking is spoken of, and nobody named for it
        (f"{BODY} họp. Việc tổng kết Chỉ thị số 40-CT/TW nhằm nâng cao nhận thức.", []),
        (
            f"{BODY} họp. Việc triển khai Nghị quyết số 18-NQ/TW cần được duy trì.",
            [f"{BODY} implements 18-NQ/TW Requested"],
        ),
        (f"{BODY} họp. Việc triển khai Nghị quyết số 18-NQ/TW sẽ tiến hành trong quý II.", []),
        (
            f"{BODY} họp. Việc triển khai Nghị quyết số 18-NQ/TW đã đi vào nền nếp.",
            [f"{BODY} implements 18-NQ/TW"],
        ),
        (f"Việc {BODY} triển khai Nghị quyết số 18-NQ/TW nhằm tinh gọn.", [f"{BODY} implements 18-NQ/TW"]),
        # by whom it was made known to those who act behind
        (
            f"Sau khi được {OTHER} triển khai, quán triệt Chỉ thị số 40-CT/TW, {BODY} đã xây dựng kế hoạch.",
            [f"{OTHER} disseminates 40-CT/TW"],
        ),
        (
            f"{BODY}, đơn vị được {OTHER} chọn làm điểm, đã thực hiện Chỉ thị số 40-CT/TW.",
            [f"{BODY} implements 40-CT/TW"],
        ),
        # whoever drafts it colours the issuing
        (
            f"{OTHER} sẽ tham mưu cho {BODY} ban hành Kế hoạch số 12-KH/TU.",
            [f"12-KH/TU issuedBy {BODY} Planned"],
        ),
        (f"{OTHER} đã tham mưu cho {BODY} ban hành Kế hoạch số 12-KH/TU.", [f"12-KH/TU issuedBy {BODY}"]),
        (
            f"{OTHER} chưa tham mưu {BODY} ban hành Kế hoạch số 12-KH/TU.",
            [f"12-KH/TU issuedBy {BODY} Deficient"],
        ),
        (f"{OTHER} sẽ họp khi {BODY} ban hành Kế hoạch số 12-KH/TU.", [f"12-KH/TU issuedBy {BODY}"]),
    ],
)
def test_what_is_said_of_an_undertaking(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims


def test_a_trigger_in_a_name_is_none() -> None:
    assert claimed("Sở Xây dựng Kế hoạch số 12-KH/TU") == []


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # whom it directs, one or several, is asked to act
        (
            f"Tỉnh ủy Bến Tre đã chỉ đạo {BODY} triển khai Chỉ thị số 40-CT/TW.",
            [f"{BODY} implements 40-CT/TW Requested by Tỉnh ủy Bến Tre"],
        ),
        (
            f"Tỉnh ủy Bến Tre chỉ đạo {BODY}, {OTHER} quán triệt Chỉ thị số 40-CT/TW.",
            [
                f"{BODY} disseminates 40-CT/TW Requested by Tỉnh ủy Bến Tre",
                f"{OTHER} disseminates 40-CT/TW Requested by Tỉnh ủy Bến Tre",
            ],
        ),
        (
            f"Tỉnh ủy Bến Tre đề nghị {BODY} và {OTHER} quán triệt Chỉ thị số 40-CT/TW.",
            [
                f"{BODY} disseminates 40-CT/TW Requested by Tỉnh ủy Bến Tre",
                f"{OTHER} disseminates 40-CT/TW Requested by Tỉnh ủy Bến Tre",
            ],
        ),
        # nobody by name is directed; the noun
        (f"{BODY} chỉ đạo triển khai Chỉ thị số 40-CT/TW.", [f"{BODY} implements 40-CT/TW"]),
        (
            f"Nhờ sự lãnh đạo, chỉ đạo {OTHER} quan tâm, {BODY} đã triển khai Chỉ thị số 40-CT/TW.",
            [f"{BODY} implements 40-CT/TW"],
        ),
    ],
)
def test_whom_a_body_directs_is_asked(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims


HALL = "Bộ CHQS tỉnh Bến Tre"


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        (f"{OTHER} họp. Chiều 18/7, tại {HALL}, {BODY} sơ kết Nghị quyết số 28-NQ/TW.", [BODY]),
        (f"{OTHER} họp. Ngày 5 tháng 6, tại {HALL}, {BODY} sơ kết Nghị quyết số 28-NQ/TW.", [BODY]),
        (f"{OTHER} họp. Tại hội trường của {HALL}, {BODY} sơ kết Nghị quyết số 28-NQ/TW.", [BODY]),
        (f"{OTHER} họp. Theo đề nghị của {HALL}, {BODY} sơ kết Nghị quyết số 28-NQ/TW.", [BODY]),
        # no phrase of its own: both act, or nobody is said to
        (f"Ngày 18/7, {HALL}, {BODY} sơ kết Nghị quyết số 28-NQ/TW.", [HALL, BODY]),
        (f"Đoàn viên của {HALL}, {BODY} thực hiện Nghị quyết số 28-NQ/TW.", []),
    ],
)
def test_the_comma_behind_an_opening_phrase_parts_it_from_who_acts(text: str, doers: list[str]) -> None:
    assert {claim.split(" reviews ")[0] for claim in claimed(text)} == set(doers)


@pytest.mark.parametrize("lead", ["", "Năm 2015, ", "Sáng 17/6, ", "Ngày 17.6, ", "Chiều 5/6/2018, "])
def test_a_part_behind_a_semicolon_has_the_subject_behind_the_day(lead: str) -> None:
    text = f"{OTHER} họp.\n{lead}{BODY} đã mở 3 lớp; sơ kết 5 năm thực hiện Nghị quyết số 18-NQ/TW."
    assert claimed(text) == [f"{BODY} reviews 18-NQ/TW"]
