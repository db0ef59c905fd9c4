"""Awards, admissions, training, numbers, changes of post and discipline."""

import pytest

from extract.notation import body, read_text
from partygraph.model.mention import ActionReading, BodyName, Reading


def named(reading: Reading, index: int | None, text: str) -> str:
    return "?" if index is None else " ".join(reading.mentions[index].span.of(text).split())


def acted(text: str) -> list[str]:
    """Every action as ``actor kind recipient what``, then modality and speaker where not plainly done."""
    reading = read_text(text)
    return [line(reading, action, text) for action in reading.actions]


def line(reading: Reading, action: ActionReading, text: str) -> str:
    to = action.recipient_text or (
        named(reading, action.recipient, text) if action.recipient is not None else None
    )
    of = reading.mentions[action.post_body].value if action.post_body is not None else None
    amount = f"{action.count} {action.unit}" if to is None and action.count is not None else None
    parts = [
        named(reading, action.actor, text),
        action.change or action.form or action.kind,
        f"→ {to}" if to else None,
        amount,
        action.post,
        body(of) if isinstance(of, BodyName) else None,
        f"“{action.award_title}”" if action.award_title else None,
        f"({action.year})" if action.year else None,
        None if action.stance.modality == "Done" else str(action.stance.modality),
        f"by {named(reading, action.stance.said_by, text)}" if action.stance.said_by is not None else None,
    ]
    return " ".join(part for part in parts if part)


AWARDS = [
    (
        "Tỉnh ủy tặng cờ cho 1 tổ chức cơ sở Đảng đạt “Trong sạch, vững mạnh”.",
        ["Tỉnh ủy Award → 1 tổ chức cơ sở Đảng “cờ Trong sạch, vững mạnh”"],
    ),
    (
        "Chi bộ Văn phòng được Đảng ủy Khối công nhận là “Trong sạch, vững mạnh”.",
        ["Đảng ủy Khối Award → Chi bộ Văn phòng “Trong sạch, vững mạnh”"],
    ),
    ("Đảng ủy Khối tặng giấy khen cho 16 cá nhân xuất sắc.", ["Đảng ủy Khối Award → 16 cá nhân “giấy khen”"]),
    # the badge is not called by whom it is given to
    (
        "Huyện ủy Tứ Kỳ tặng Huy hiệu Đảng cho 45 đồng chí.",
        ["Huyện ủy Tứ Kỳ Award → 45 đồng chí “Huy hiệu Đảng”"],
    ),
    # the thing, not the merit
    (
        "Đảng ủy Khối tặng giấy khen cho 8 tập thể và 12 cá nhân có thành tích xuất sắc.",
        ["Đảng ủy Khối Award → 8 tập thể “giấy khen”", "Đảng ủy Khối Award → 12 cá nhân “giấy khen”"],
    ),
    # so many were given it: each number with its own badge
    (
        "Huyện ủy Tứ Kỳ tổ chức lễ. Trong đó có 5 đảng viên được trao Huy hiệu 60 năm tuổi Đảng và 40 đảng "
        "viên được trao Huy hiệu 50 năm tuổi Đảng.",
        [
            "Huyện ủy Tứ Kỳ Award → 5 đảng viên “Huy hiệu 60 năm tuổi Đảng”",
            "Huyện ủy Tứ Kỳ Award → 40 đảng viên “Huy hiệu 50 năm tuổi Đảng”",
        ],
    ),
    (
        "5 tập thể được Tỉnh ủy tặng bằng khen.",
        ["Tỉnh ủy Award → 5 tập thể “bằng khen”"],
    ),
    ("Hình thức khen thưởng do Đảng ủy Khối quy định.", []),  # rules, no award
]

NUMBERS = [
    ("Đảng bộ Sở Y tế đã kết nạp được 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên"]),
    ("Năm 2017, Đảng bộ Sở Y tế kết nạp 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên (2017)"]),
    ("Đảng bộ Sở Y tế kết nạp 1.300 đảng viên.", ["Đảng bộ Sở Y tế Admission 1300 đảng viên"]),  # thousands
    ("Đảng ủy Khối bồi dưỡng cho 120 lượt người.", ["Đảng ủy Khối Training 120 lượt người"]),
    # a target is planned, what is asked for is not told at all
    ("Đảng bộ Sở Y tế phấn đấu kết nạp 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên Planned"]),
    ("Đảng bộ Sở Y tế sẽ kết nạp 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên Planned"]),
    ("Tỉnh ủy yêu cầu Đảng bộ Sở Y tế kết nạp 30 đảng viên.", []),
    ("Vượt chỉ tiêu, Đảng bộ Sở Y tế đã kết nạp 30 đảng viên.", ["Đảng bộ Sở Y tế Admission 30 đảng viên"]),
    # a period is no year, nor is the year of a comparison
    (
        "Từ năm 2008 đến nay, Đảng bộ Sở Y tế kết nạp 30 đảng viên.",
        ["Đảng bộ Sở Y tế Admission 30 đảng viên"],
    ),
    (
        "Giai đoạn 2015 - 2020, Đảng bộ Sở Y tế kết nạp 30 đảng viên.",
        ["Đảng bộ Sở Y tế Admission 30 đảng viên"],
    ),
    (
        "Đảng bộ Sở Y tế kết nạp 30 đảng viên, tăng 5 đảng viên so với năm 2019.",
        ["Đảng bộ Sở Y tế Admission 30 đảng viên"],
    ),
    (
        "Đảng bộ Sở Y tế kết nạp mới được gần 1.300 quần chúng ưu tú trong năm 2019.",
        ["Đảng bộ Sở Y tế Admission 1300 quần chúng ưu tú (2019)"],
    ),
    # the courses are not who was trained
    (
        "Đảng ủy Khối mở 12 lớp lý luận chính trị cho 840 lượt người.",
        ["Đảng ủy Khối Training 840 lượt người"],
    ),
    ("Đảng ủy Khối mở 2 lớp bồi dưỡng cho 120 quần chúng.", ["Đảng ủy Khối Training 120 quần chúng"]),
    ("Đảng ủy Khối mở 12 lớp lý luận chính trị.", []),
    # those who are only taught before they are admitted
    (
        "Đảng ủy Khối mở 1 lớp bồi dưỡng đối tượng kết nạp Đảng cho 103 quần chúng ưu tú.",
        ["Đảng ủy Khối Training 103 quần chúng ưu tú"],
    ),
    ("Đảng bộ Sở Y tế có 132 đảng viên.", []),  # a measure, below
]

CHANGES = [
    (
        "Ban Bí thư quyết định chỉ định ông Đỗ Đức Duy giữ chức Phó Bí thư Tỉnh ủy Yên Bái.",
        ["Ban Bí thư Appointment → Đỗ Đức Duy pho-bi-thu tinh-uy @tỉnh Yên Bái"],
    ),
    (
        "đồng chí Thongloun Sisoulith được bầu làm Ủy viên Bộ Chính trị.",
        ["? Election → Thongloun Sisoulith uy-vien bo-chinh-tri"],  # by whom is not said
    ),
    (
        "UBND huyện Diễn Châu cho thôi chức Phó Chủ tịch UBND xã Diễn An đối với ông Cao Đức Dũng.",
        ["UBND huyện Diễn Châu Dismissal → Cao Đức Dũng pho-chu-tich ubnd @xã Diễn An"],
    ),
    (
        "UBND huyện Diễn Châu tạm đình chỉ công tác 15 ngày đối với ông Cao Đức Dũng.",
        ["UBND huyện Diễn Châu Suspension → Cao Đức Dũng"],  # from work, no post named
    ),
    # who reads a decision out did not take it
    (
        "Đồng chí Trần Văn Nam công bố quyết định của Ban Thường vụ Tỉnh ủy điều động đồng chí Lê Văn Hòa "
        "giữ chức Bí thư Huyện ủy Tứ Kỳ.",
        ["Ban Thường vụ Tỉnh ủy Appointment → Lê Văn Hòa bi-thu huyen-uy @huyện Tứ Kỳ"],
    ),
    (
        "Bộ Chính trị sẽ phân công đồng chí Lê Văn Hòa giữ chức Bí thư Tỉnh ủy.",
        ["Bộ Chính trị Appointment → Lê Văn Hòa bi-thu tinh-uy Planned"],
    ),
    ("Đồng chí Lê Thị Hoa làm chủ nhiệm đề tài.", []),  # leads a project
    ("Tỉnh ủy phân công nhiệm vụ cho các đơn vị.", []),  # nobody, no post
]

DISCIPLINE = [
    (
        "Ủy ban Kiểm tra Trung ương quyết định thi hành kỷ luật cảnh cáo ông Lê Văn Hòa.",
        ["Ủy ban Kiểm tra Trung ương cảnh cáo → Lê Văn Hòa"],
    ),
    (
        "Ban Thường vụ Tỉnh ủy khai trừ ra khỏi Đảng đối với ông Lê Văn Hòa.",
        ["Ban Thường vụ Tỉnh ủy khai trừ → Lê Văn Hòa"],
    ),
    (
        "Ban Bí thư quyết định cách chức Bí thư Tỉnh ủy Yên Bái đối với ông Lê Văn Hòa.",
        ["Ban Bí thư cách chức → Lê Văn Hòa bi-thu tinh-uy @tỉnh Yên Bái"],
    ),
    # asked for, not done; who asks stands before the asking
    pytest.param(
        "Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư xem xét, thi hành kỷ luật cảnh cáo ông Lê Văn Hòa.",
        ["Ban Bí thư cảnh cáo → Lê Văn Hòa Requested by Ủy ban Kiểm tra Trung ương"],
    ),
    pytest.param(
        "Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư kỷ luật ông Lê Văn Hòa bằng hình thức cảnh cáo.",
        ["Ban Bí thư cảnh cáo → Lê Văn Hòa Requested by Ủy ban Kiểm tra Trung ương"],
    ),
    ("Vi phạm của ông Lê Văn Hòa chưa đến mức phải khiển trách.", []),  # denied
    ("Có đảng viên phải xử lý kỷ luật khiển trách.", []),  # nobody by name: seed 003
    ("Quy định về cảnh cáo đối với đảng viên.", []),  # rules
]


@pytest.mark.parametrize(("text", "actions"), [*AWARDS, *NUMBERS, *CHANGES, *DISCIPLINE])
def test_actions(text: str, actions: list[str]) -> None:
    assert acted(text) == actions


def test_an_election_makes_the_post_new_and_a_dismissal_makes_it_past() -> None:
    elected = read_text("đồng chí Thongloun Sisoulith được bầu làm Ủy viên Bộ Chính trị.")
    assert [str(tenure.status) for tenure in elected.tenures] == ["Incoming"]
    dismissed = read_text(
        "UBND huyện Diễn Châu cho thôi chức Phó Chủ tịch UBND xã Diễn An đối với ông Cao Đức Dũng."
    )
    assert [str(tenure.status) for tenure in dismissed.tenures] == ["Former"]
