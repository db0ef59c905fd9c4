"""Documents told of again by their type, brought to life, gone by, and taught to the members of a body."""

import pytest

from extract.test_relations import BODY, claimed

AGAIN = [
    (
        f"Ngay sau khi Nghị quyết số 02-NQ/TW được ban hành, {BODY} đã tổ chức Hội nghị quán triệt Nghị "
        "quyết đến toàn thể cán bộ.",
        [f"{BODY} disseminates 02-NQ/TW"],
    ),
    (
        f"Bộ Chính trị ban hành Nghị quyết số 26-NQ/TW. {BODY} đã triển khai thực hiện Nghị quyết trong toàn "
        "đảng bộ.",
        ["26-NQ/TW issuedBy Bộ Chính trị", f"{BODY} implements 26-NQ/TW"],
    ),
    (
        f"Chỉ thị số 40-CT/TW là bước đột phá.\nSáng 5/6, {BODY} tổ chức hội nghị sơ kết 5 năm "
        "thực hiện Chỉ thị.",
        [f"{BODY} reviews 40-CT/TW"],
    ),
    # several of the type, another one, one of the Congress, many of them, or one that is presented
    (
        f"Có Nghị quyết số 05-NQ/TU, Nghị quyết số 06-NQ/TU. {BODY} đã quán triệt Nghị quyết đến đảng bộ.",
        [],
    ),
    (f"Nghị quyết số 05-NQ/TU rất đúng. {BODY} đã quán triệt Chỉ thị đến đảng viên.", []),
    (f"Nghị quyết số 05-NQ/TU rất đúng. {BODY} đã thực hiện Nghị quyết Đại hội Đảng bộ tỉnh.", []),
    (f"Nghị quyết số 05-NQ/TU rất đúng. {BODY} đã thực hiện các nghị quyết, chỉ thị.", []),
    (f"Nghị quyết số 05-NQ/TU rất đúng. {BODY} trình bày nội dung của Nghị quyết.", []),
]

TO_LIFE = [
    (
        f"Để Nghị quyết số 26-NQ/TW đi vào cuộc sống, {BODY} đã giao việc cho từng chi bộ.",
        [f"{BODY} implements 26-NQ/TW"],
    ),
    (f"Đưa Nghị quyết số 26-NQ/TW vào thực tiễn, {BODY} đã chọn 3 khâu.", [f"{BODY} implements 26-NQ/TW"]),
    (
        f"{BODY} quyết tâm đưa Nghị quyết số 26-NQ/TW sớm đi vào cuộc sống.",
        [f"{BODY} implements 26-NQ/TW Planned"],
    ),
    (f"{BODY} họp. Nghị quyết số 26-NQ/TW đã đi vào cuộc sống.", []),
    # the committee of a plenum behind a dash
    (
        f"{BODY} quán triệt nghị quyết Hội nghị lần thứ X – BCH Trung ương Đảng khóa XI.",
        ["TW10 issuedBy BCH Trung ương Đảng khóa XI", f"{BODY} disseminates TW10"],
    ),
    # by a plan, however the sentence opens
    (f"Căn cứ Hướng dẫn số 03-HD/TU, {BODY} đã xây dựng chương trình.", [f"{BODY} implements 03-HD/TU"]),
    (f"Trên cơ sở Kế hoạch số 15-KH/TU, {BODY} kịp thời ban hành quy chế.", [f"{BODY} implements 15-KH/TU"]),
    (f"Căn cứ Quyết định số 15-QĐ/TU, {BODY} đã xây dựng chương trình.", []),
]

TAUGHT = [
    (
        f"98% đảng viên của {BODY} đã được học tập, quán triệt Nghị quyết số 26-NQ/TW.",
        [f"{BODY} disseminates 26-NQ/TW"],
    ),
    (f"Cán bộ thuộc {BODY} được phổ biến Quy định số 37-QĐ/TW.", [f"{BODY} disseminates 37-QĐ/TW"]),
    (f"Đảng viên của {BODY}, Lê Văn Hòa, được phổ biến Quy định số 37-QĐ/TW.", []),
    # several verbs in the passive, and one of them beside another
    (
        f"Nghị quyết số 26-NQ/TW được {BODY} quán triệt, triển khai thực hiện nghiêm túc.",
        [f"{BODY} disseminates 26-NQ/TW", f"{BODY} implements 26-NQ/TW"],
    ),
    (f"Nghị quyết số 26-NQ/TW đã được {BODY} triển khai học tập.", [f"{BODY} disseminates 26-NQ/TW"]),
    (
        f"Phát huy kết quả thực hiện Chỉ thị số 03-CT/TW, {BODY} đã tổ chức hội thi.",
        [f"{BODY} implements 03-CT/TW"],
    ),
    (f"{BODY} giám sát tình hình thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} inspects 03-CT/TW"]),
]

PASSIVE = [
    # where it is done, and by whom behind who issued it
    (
        f"Nghị quyết số 08-NQ/TW được triển khai sâu rộng tại {BODY}.",
        [f"{BODY} implements 08-NQ/TW"],
    ),
    (
        f"Nghị quyết số 09-NQ/TU do Tỉnh ủy ban hành được {BODY} triển khai hiệu quả.",
        ["09-NQ/TU issuedBy Tỉnh ủy", f"{BODY} implements 09-NQ/TU"],
    ),
    ("Nghị quyết số 08-NQ/TW được triển khai tại các xã.", []),
    (f"Nghị quyết số 08-NQ/TW được triển khai sau khi {BODY} họp.", []),
    # one object of two verbs
    (
        f"{BODY} đã ban hành và triển khai thực hiện Nghị quyết số 09-NQ/ĐU.",
        ["09-NQ/ĐU issuedBy Đảng ủy Sở Y tế", f"{BODY} implements 09-NQ/ĐU"],
    ),
    # whose the review is
    (
        f"Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 29-NQ/TW của {BODY} đã diễn ra.",
        [f"{BODY} reviews 29-NQ/TW"],
    ),
    (
        f"Đánh giá 2 năm thực hiện Nghị quyết số 29-NQ/TW, {BODY} chỉ rõ ưu điểm.",
        [f"{BODY} reviews 29-NQ/TW"],
    ),
    (f"Đại biểu cho ý kiến vào báo cáo tổng kết 10 năm thực hiện Nghị quyết số 29-NQ/TW của {BODY}.", []),
]

ALSO = [
    # one subject of two verbs
    (
        f"{BODY} đã kịp thời quán triệt Nghị quyết số 18-NQ/TW, ban hành Kế hoạch số 12-KH/ĐU.",
        [f"12-KH/ĐU issuedBy {BODY}", f"{BODY} disseminates 18-NQ/TW"],
    ),
    (f"{BODY} đã họp bàn và chủ động ban hành Kế hoạch số 12-KH/ĐU.", [f"12-KH/ĐU issuedBy {BODY}"]),
    (f"{BODY} đã tham mưu để Tỉnh ủy xem xét, ban hành Kế hoạch số 12-KH/TU.", ["12-KH/TU issuedBy Tỉnh ủy"]),
    (f"Theo {BODY}, ban hành Kế hoạch số 12-KH/TU là cần thiết.", []),
    # what a meeting does is to make it known
    (
        f"{BODY} tổ chức Hội nghị. Hội nghị cũng triển khai Kế hoạch số 15-KH/TU.",
        [f"{BODY} disseminates 15-KH/TU"],
    ),
    (
        f"{BODY} tổ chức Hội nghị. Bên cạnh đó, Hội nghị đã bàn nhiều việc; triển khai Kế hoạch số 15-KH/TU.",
        [f"{BODY} disseminates 15-KH/TU"],
    ),
    (f"{BODY} tổ chức Hội nghị. Đảng bộ triển khai Kế hoạch số 15-KH/TU.", ["Đảng bộ implements 15-KH/TU"]),
]

NOT_THEM = [
    # whom somebody chose does it, and not who chose
    (
        f"{BODY} được Tỉnh ủy chọn thực hiện Kế hoạch số 05-KH/TU.",
        [f"{BODY} implements 05-KH/TU"],
    ),
    (f"Là đơn vị được {BODY} giao thực hiện Kế hoạch số 05-KH/TU, xã rất quyết tâm.", []),
    # nor does who only sat there
    (f"{BODY} tham gia hội nghị trực tuyến quán triệt Nghị quyết số 42-NQ/TW.", []),
    (
        f"Đại diện {BODY} dự hội nghị quán triệt Nghị quyết số 42-NQ/TW do Tỉnh ủy tổ chức.",
        ["Tỉnh ủy disseminates 42-NQ/TW"],
    ),
    (f"{BODY} tham gia học tập Nghị quyết số 42-NQ/TW.", [f"{BODY} disseminates 42-NQ/TW"]),
    (f"{BODY} xin ý kiến dự thảo kế hoạch thực hiện Nghị quyết số 29-NQ/TW.", []),
]


@pytest.mark.parametrize(("text", "claims"), [*AGAIN, *TO_LIFE, *TAUGHT, *PASSIVE, *ALSO, *NOT_THEM])
def test_claims(text: str, claims: list[str]) -> None:
    assert [line for line in claimed(text) if " organizes " not in line] == claims
