"""What a title, a talk or an inspection names is no deed; what a list names is said of each document."""

import pytest

from extract.test_relations import BODY, claimed

TITLES = [
    # a deed inside "về …": the plan is for the directive, nobody has acted
    (
        f"{BODY} ban hành Kế hoạch số 40-KH/ĐU về triển khai thực hiện Chỉ thị số 05-CT/TW.",
        ["40-KH/ĐU concretizes 05-CT/TW", f"40-KH/ĐU issuedBy {BODY}"],
    ),
    # the title ends where somebody acts
    (
        f"Thực hiện Kế hoạch số 40-KH/TU về tiếp tục đổi mới công tác dân vận, {BODY} đã triển khai "
        "Chỉ thị số 05-CT/TW.",
        [f"{BODY} implements 05-CT/TW", f"{BODY} implements 40-KH/TU"],
    ),
    # … or where the sentence tells what was done
    (
        f"Chỉ thị số 05-CT/TW về đẩy mạnh học tập đã được {BODY} quán triệt cùng Nghị quyết số 18-NQ/TW.",
        [f"{BODY} disseminates 18-NQ/TW"],
    ),
    # a cue of a title colours nothing
    (
        f"{BODY} đã phổ biến Chỉ thị số 20-CT/TW về “Tiếp tục nâng cao chất lượng”; Chỉ thị số 23-CT/TW.",
        [f"{BODY} disseminates 20-CT/TW", f"{BODY} disseminates 23-CT/TW"],
    ),
    # behind the title what is done goes over to another document; a plan is only about both
    (
        f"{BODY} thực hiện Nghị quyết số 18-NQ/TW về sắp xếp bộ máy gắn với thực hiện Chỉ thị số 05-CT/TW.",
        [f"{BODY} implements 05-CT/TW", f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"{BODY} thực hiện Nghị quyết số 18-NQ/TW về sắp xếp bộ máy gắn với Chỉ thị số 05-CT/TW.",
        [f"{BODY} implements 05-CT/TW", f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"{BODY} thực hiện Nghị quyết số 18-NQ/TW về bộ máy chưa gắn với thực hiện Chỉ thị số 05-CT/TW.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"{BODY} ban hành Kế hoạch số 40-KH/ĐU về cải cách gắn với thực hiện Nghị quyết số 18-NQ/TW.",
        [f"40-KH/ĐU issuedBy {BODY}"],
    ),
    # what is hard about a deed
    (f"{BODY} họp. Hội nghị giải đáp vướng mắc liên quan đến việc thực hiện Chỉ thị số 26-CT/TW.", []),
    # the document that a title names is not what was reviewed
    (
        f"{BODY} sơ kết Kết luận số 70-KL/TW về tiếp tục thực hiện Chỉ thị số 31-CT/TW.",
        [f"{BODY} reviews 70-KL/TW"],
    ),
    # no meeting was held because a plan is about it
    (
        "Kế hoạch số 12-KH/ĐU của Đảng ủy Sở Y tế về việc tổ chức Đại hội Đảng bộ Sở Y tế lần thứ V.",
        [f"12-KH/ĐU issuedBy {BODY}"],
    ),
    # a document without a number has a title too
    (
        f"{BODY} công bố Quyết định kiểm tra của Huyện ủy Tứ Kỳ về kết quả thực hiện Nghị quyết số 18-NQ/TW.",
        [],
    ),
    # "về cơ bản" is no title
    (
        f"Nghị quyết số 22-NQ/TW về cơ bản đạt mục tiêu; {BODY} tiếp tục thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW Ongoing"],
    ),
    # a talk is called so; a quotation of speech still tells
    (f"{BODY} họp. Bà Lê Thị Mai nói chuyện chuyên đề “Kết quả thực hiện Nghị quyết số 29-NQ/TW”.", []),
    (
        f"Bà Lê Thị Mai nói: “{BODY} đã thực hiện Nghị quyết số 29-NQ/TW”.",
        [f"{BODY} implements 29-NQ/TW"],
    ),
]

SUBJECTS = [
    # a part without a name is the subject, and not the whole
    ("Các chi bộ thuộc Đảng ủy xã Tân Lập đã thực hiện Chỉ thị số 05-CT/TW.", []),
    ("Các chi bộ trực thuộc Đảng bộ Sở Y tế tổ chức Đại hội lần thứ IV, nhiệm kỳ 2020 - 2025.", []),
    # with a name it is
    (
        "Chi bộ Trường Tiểu học Kim Liên thuộc Đảng ủy xã Tân Lập đã thực hiện Chỉ thị số 05-CT/TW.",
        [
            "Chi bộ Trường Tiểu học Kim Liên implements 05-CT/TW",
            "Chi bộ Trường Tiểu học Kim Liên subordinateTo Đảng ủy xã Tân Lập",
        ],
    ),
    # what a body made carries out, not the body of which the text speaks
    (
        f"{BODY} họp. Hội nghị thông qua kế hoạch của Sở Nội vụ thực hiện Nghị quyết số 18-NQ/TW.",
        [],
    ),
    # who did it is told behind the documents, and is nobody by name
    (
        f"{BODY} họp. Thực hiện Chỉ thị số 05-CT/TW, công tác dân vận đã được các cấp ủy quan tâm lãnh đạo.",
        [],
    ),
    # the source of a sentence is not its subject
    (
        f"{BODY} họp. Văn phòng Huyện ủy Tứ Kỳ cho biết, đã triển khai Chỉ thị số 05-CT/TW.",
        [f"{BODY} implements 05-CT/TW"],
    ),
    # those who hear it at a meeting do so by whoever holds it
    (
        f"Sáng 5/6, {BODY} tổ chức Hội nghị cán bộ chủ chốt năm 2018. Đại biểu được quán triệt, học tập "
        "Nghị quyết số 18-NQ/TW.",
        [f"{BODY} disseminates 18-NQ/TW", f"{BODY} organizes Hội nghị cán bộ chủ chốt năm 2018"],
    ),
    # the decision is the body's, not the meeting
    (
        "Ông Lê Văn Hòa chủ trì Hội nghị triển khai các quyết định của Ban Thường vụ Huyện ủy Tứ Kỳ.",
        ["Lê Văn Hòa chairs Hội nghị triển khai các quyết định"],
    ),
]

CAMPAIGNS = [
    # the name of a campaign, whose "học tập" governs no document
    (
        f"{BODY} chú trọng thực hiện học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và "
        "Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    # the verb is not part of the name
    (f"{BODY} học tập Nghị quyết số 18-NQ/TW.", [f"{BODY} disseminates 18-NQ/TW"]),
]

FRAGMENTS = [
    # a sentence without a verb leaves to the next one who acts
    (
        "Thực hiện Kế hoạch số 26-KH/TU về công tác cán bộ. Sáng 5/6, "
        f"{BODY} tổ chức Đại hội lần thứ V, nhiệm kỳ 2020 - 2025.",
        [f"{BODY} implements 26-KH/TU", f"{BODY} organizes Đại hội lần thứ V, nhiệm kỳ 2020 - 2025"],
    ),
    # … unless nobody does by name, or a new paragraph begins
    (f"Thực hiện Kế hoạch số 26-KH/TU. Theo báo cáo của {BODY}, kết quả tốt.", []),
    (f"Thực hiện Kế hoạch số 26-KH/TU.\n{BODY} họp.", []),
    # a whole sentence waits for nobody
    (f"Thực hiện Kế hoạch số 26-KH/TU, kết quả tốt. {BODY} họp.", []),
]

INSPECTED = [
    ("Đoàn kiểm tra của Tỉnh ủy công bố nội dung kiểm tra: tổng kết Nghị quyết số 18-NQ/TW.", []),
    (
        f"{BODY} họp. Nội dung giám sát tập trung vào thực hiện Chỉ thị số 05-CT/TW.",
        [],
    ),
    (f"{BODY} họp. Bà Lê Thị Mai thông tin về kết quả thực hiện Nghị quyết số 29-NQ/TW.", []),
    # a body behind it acts
    (
        f"Sau khi nghe các nội dung kiểm tra, {BODY} đã triển khai Chỉ thị số 05-CT/TW.",
        [f"{BODY} implements 05-CT/TW"],
    ),
    # one verb for every part of what is inspected
    (
        f"{BODY} kiểm tra việc thực hiện Chỉ thị số 35-CT/TW; việc quán triệt Nghị quyết số 57-NQ/TW.",
        [f"{BODY} inspects 35-CT/TW", f"{BODY} inspects 57-NQ/TW"],
    ),
    # whom an agency's dateline goes before is who the text speaks of
    (
        "(TTX) - Đoàn kiểm tra của Tỉnh ủy làm việc tại huyện. Đoàn sẽ kiểm tra việc thực hiện Nghị quyết số "
        "18-NQ/TW.",
        ["Đoàn kiểm tra của Tỉnh ủy inspects 18-NQ/TW Planned"],
    ),
    (
        f"{BODY} sẽ kiểm tra công tác lãnh đạo thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} inspects 18-NQ/TW Planned"],
    ),
]

LISTED = [
    (
        f"{BODY} đã quán triệt các văn bản gồm: Chỉ thị số 41-CT/TW về an toàn; "
        "Chỉ thị số 42-CT/TW về thiên tai.",
        [f"{BODY} disseminates 41-CT/TW", f"{BODY} disseminates 42-CT/TW"],
    ),
    # a colon that heads no documents parts as before
    (f"{BODY} đã quán triệt: kết quả tốt. Nghị quyết số 18-NQ/TW có hiệu lực.", []),
]

TO_COME = [
    (
        f"{BODY} họp, thống nhất phương hướng, nhiệm vụ: củng cố tổ chức. Triển khai Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW Planned"],
    ),
    # a sentence with its own subject ends the plan
    (
        f"Hội nghị thống nhất các nhiệm vụ, giải pháp: củng cố tổ chức. {BODY} triển khai "
        "Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"{BODY} rút ra bài học kinh nghiệm để triển khai Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW Planned"],
    ),
    (
        f"{BODY} triển khai Nghị quyết số 18-NQ/TW trong thời gian tới.",
        [f"{BODY} implements 18-NQ/TW Planned"],
    ),
    # what was done, whatever follows
    (
        f"{BODY} đã triển khai Nghị quyết số 18-NQ/TW, tạo đà cho thời gian tới.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
]


# A decision is about the rules that it puts in force, with or without quotation marks.
RULES = [
    (
        f"{BODY} quán triệt Quyết định số 218-QĐ/TW ban hành “Quy định về việc góp ý” và Chỉ thị "
        "số 18-CT/TW.",
        [f"{BODY} disseminates 18-CT/TW", f"{BODY} disseminates 218-QĐ/TW"],
    ),
    (
        f"{BODY} quán triệt Quyết định số 218-QĐ/TW ban hành quy định về việc góp ý xây dựng Đảng, chính "
        "quyền và Chỉ thị số 18-CT/TW.",
        [f"{BODY} disseminates 18-CT/TW", f"{BODY} disseminates 218-QĐ/TW"],
    ),
    (
        f"{BODY} quán triệt Kết luận số 12-KL/TU, các Chỉ thị số 15-CT/TU, 16-CT/TU; Kế hoạch số 5-KH/ĐU.",
        [f"{BODY} disseminates {number}" for number in ("12-KL/TU", "15-CT/TU", "16-CT/TU", "5-KH/ĐU")],
    ),
    # what has a number is another document
    (
        f"{BODY} thực hiện Nghị quyết số 5-NQ/TU ban hành Kế hoạch số 7-KH/ĐU.",
        [f"{BODY} implements 5-NQ/TU"],
    ),
]


@pytest.mark.parametrize(
    ("text", "claims"), [*TITLES, *RULES, *SUBJECTS, *CAMPAIGNS, *FRAGMENTS, *INSPECTED, *LISTED, *TO_COME]
)
def test_claims(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims
