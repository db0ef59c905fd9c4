"""Bodies beside a deed that is not theirs: who is told of it, asked for it, compared or only spoken of."""

import pytest

from extract.test_relations import claimed

TOLD = [
    # a report goes to whom it is given; the deed is the reporter's
    (
        "Huyện ủy Tam Nông gửi Tỉnh ủy báo cáo kết quả thực hiện Nghị quyết số 18-NQ/TW.",
        ["Huyện ủy Tam Nông reviews 18-NQ/TW"],
    ),
    (
        "Huyện ủy Tam Nông trình Tỉnh ủy báo cáo tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW.",
        ["Huyện ủy Tam Nông reviews 18-NQ/TW"],
    ),
    (
        "Huyện ủy Tam Nông cử cán bộ dự hội nghị tổng kết Chỉ thị số 05-CT/TW do Tỉnh ủy tổ chức.",
        ["Tỉnh ủy organizes hội nghị tổng kết Chỉ thị số 05-CT/TW", "Tỉnh ủy reviews 05-CT/TW"],
    ),
]

ASKED = [
    # who is told how, pressed, chosen or let has not yet done it
    *(
        (
            f"Huyện ủy Tam Nông {verb} Đảng ủy xã Tân Lập sơ kết Chỉ thị số 05-CT/TW.",
            ["Đảng ủy xã Tân Lập reviews 05-CT/TW Requested by Huyện ủy Tam Nông"],
        )
        for verb in ("chỉ đạo", "hướng dẫn", "đôn đốc", "phân công", "ủy quyền cho", "đồng ý để", "cho phép")
    ),
    (
        "Huyện ủy Tam Nông lựa chọn Đảng ủy xã Tân Lập làm điểm sơ kết Chỉ thị số 05-CT/TW.",
        ["Đảng ủy xã Tân Lập reviews 05-CT/TW Requested by Huyện ủy Tam Nông"],
    ),
    *(
        (
            f"Huyện ủy Tam Nông {verb} Đảng ủy xã Tân Lập sơ kết Chỉ thị số 05-CT/TW.",
            ["Đảng ủy xã Tân Lập reviews 05-CT/TW Requested by Huyện ủy Tam Nông"],
        )
        for verb in ("vừa có văn bản chỉ đạo", "ban hành công văn hướng dẫn", "có ý kiến chỉ đạo")
    ),
    # but these are no verbs
    (
        "Theo hướng dẫn Tỉnh ủy đã ban hành, Huyện ủy Tam Nông sơ kết Chỉ thị số 05-CT/TW.",
        ["Huyện ủy Tam Nông reviews 05-CT/TW"],
    ),
]

BY_SERIES = [
    # of several who issue together, the number tells whose it is
    (
        "Huyện ủy, UBND huyện Tam Nông ban hành Kế hoạch số 15-KH/HU.",
        ["15-KH/HU issuedBy Huyện ủy"],
    ),
    (
        "UBND huyện Tam Nông, Huyện ủy Tam Nông ban hành Kế hoạch số 15/KH-UBND.",
        ["15/KH-UBND issuedBy UBND huyện Tam Nông"],
    ),
    ("HĐND, UBND tỉnh Nghệ An ban hành Nghị quyết số 15/NQ-HĐND.", ["15/NQ-HĐND issuedBy HĐND"]),
    ("Huyện ủy, UBND huyện Tam Nông ban hành Công văn số 15.", ["15 issuedBy UBND huyện Tam Nông"]),
    # … and whose it cannot be
    (
        "Huyện ủy Diễn Châu tổng kết việc thực hiện Kế hoạch số 15-KH/HU của Đảng ủy xã Tân Lập.",
        ["Huyện ủy Diễn Châu reviews 15-KH/HU"],
    ),
    (
        "Huyện ủy Diễn Châu tổng kết việc thực hiện Kế hoạch số 15-KH/TU của Ban Thường vụ Tỉnh ủy.",
        ["15-KH/TU issuedBy Ban Thường vụ Tỉnh ủy", "Huyện ủy Diễn Châu reviews 15-KH/TU"],
    ),
    ("UBND huyện Tam Nông ban hành Kế hoạch số 15-KH/HU.", ["15-KH/HU issuedBy UBND huyện Tam Nông"]),
]

WRITTEN_TO = [
    # who is asked in writing stands before what is asked
    (
        "Hội Nông dân tỉnh gửi công văn đến Huyện ủy Tam Nông đề nghị thực hiện Chỉ thị số 05-CT/TW.",
        ["Huyện ủy Tam Nông implements 05-CT/TW Requested by Hội Nông dân tỉnh"],
    ),
    (
        "Hội Nông dân tỉnh có văn bản gửi UBND huyện Tam Nông đề nghị tổng kết Chỉ thị số 05-CT/TW.",
        ["UBND huyện Tam Nông reviews 05-CT/TW Requested by Hội Nông dân tỉnh"],
    ),
    ("Hội Nông dân tỉnh đề nghị thực hiện Chỉ thị số 05-CT/TW.", []),
]

INSTEAD = [
    *(
        (f"{lead}, Sở Nội vụ đã tổng kết Nghị quyết số 18-NQ/TW.", ["Sở Nội vụ reviews 18-NQ/TW"])
        for lead in ("Thay vì Sở Y tế", "Thay cho Sở Y tế", "So với Sở Y tế")
    ),
    (
        "Không phải Sở Y tế mà Sở Nội vụ đã tổng kết Nghị quyết số 18-NQ/TW.",
        ["Sở Nội vụ reviews 18-NQ/TW"],
    ),
    (
        "Bên cạnh Sở Y tế, Sở Nội vụ đã tổng kết Nghị quyết số 18-NQ/TW.",
        ["Sở Nội vụ reviews 18-NQ/TW", "Sở Y tế reviews 18-NQ/TW"],
    ),
    # one of two, and it is not said which
    ("Sở Y tế hoặc Sở Nội vụ sẽ tổng kết Nghị quyết số 18-NQ/TW.", []),
    ("Sở Y tế hay Sở Nội vụ sẽ tổng kết Nghị quyết số 18-NQ/TW.", []),
]

JUDGED = [
    (
        "Đảng ủy xã Tân Lập bị Huyện ủy Tam Nông phê bình vì chậm thực hiện Chỉ thị số 05-CT/TW.",
        ["Đảng ủy xã Tân Lập implements 05-CT/TW Deficient not"],
    ),
    # who is praised, and what for, are not said to be of the one who praises
    ("Đảng ủy xã Tân Lập được Huyện ủy Tam Nông biểu dương vì thực hiện tốt Chỉ thị số 05-CT/TW.", []),
]

BESIDE = [
    (
        "Tại trụ sở Tỉnh ủy, Huyện ủy Tam Nông quán triệt Chỉ thị số 05-CT/TW.",
        ["Huyện ủy Tam Nông disseminates 05-CT/TW"],
    ),
    (
        "Khác với Huyện ủy Tam Nông, Huyện ủy Diễn Châu chưa tổng kết Chỉ thị số 05-CT/TW.",
        ["Huyện ủy Diễn Châu reviews 05-CT/TW Deficient not"],
    ),
    (
        "So với Sở Y tế, Sở Tài chính thực hiện Nghị quyết số 18-NQ/TW nhanh hơn.",
        ["Sở Tài chính implements 18-NQ/TW"],
    ),
    ("Theo Sở Y tế, UBND tỉnh đã tổng kết Nghị quyết số 18-NQ/TW.", ["UBND tỉnh reviews 18-NQ/TW"]),
    ("Trừ Huyện ủy Tam Nông, các huyện ủy đã tổng kết Chỉ thị số 05-CT/TW.", []),
    # two who act together
    (
        "Huyện ủy Tam Nông, Huyện ủy Diễn Châu đã tổng kết Chỉ thị số 05-CT/TW.",
        ["Huyện ủy Diễn Châu reviews 05-CT/TW", "Huyện ủy Tam Nông reviews 05-CT/TW"],
    ),
]

NOT_DONE = [
    (
        "Huyện ủy Tam Nông không tổ chức sơ kết Chỉ thị số 05-CT/TW.",
        ["Huyện ủy Tam Nông reviews 05-CT/TW Deficient not"],
    ),
    ("Huyện ủy Tam Nông hoãn hội nghị tổng kết Chỉ thị số 05-CT/TW.", []),
    ("Huyện ủy Tam Nông bàn việc thực hiện Chỉ thị số 05-CT/TW.", []),
    ("Huyện ủy Tam Nông thăm mô hình thực hiện Chỉ thị số 05-CT/TW tại Đảng ủy xã Tân Lập.", []),
    ("Huyện ủy Tam Nông học tập kinh nghiệm của Huyện ủy Diễn Châu trong thực hiện Chỉ thị số 05-CT/TW.", []),
    (
        "Học tập kinh nghiệm của Huyện ủy Diễn Châu trong thực hiện Nghị quyết số 18-NQ/TW, Huyện ủy "
        "Tam Nông ban hành Kế hoạch số 10-KH/HU.",
        ["10-KH/HU issuedBy Huyện ủy Tam Nông"],
    ),
    ("Huyện ủy Tam Nông nghe UBND huyện trình bày dự thảo kế hoạch triển khai Nghị quyết số 18-NQ/TW.", []),
    (
        "Huyện ủy Tam Nông đã xây dựng kế hoạch triển khai Nghị quyết số 18-NQ/TW.",
        ["Huyện ủy Tam Nông implements 18-NQ/TW"],
    ),
    # what others are to do, and what it means to do itself
    ("Huyện ủy Tam Nông kiến nghị Trung ương tổng kết Nghị quyết số 18-NQ/TW.", []),
    (
        "Huyện ủy Tam Nông đề xuất tổng kết Nghị quyết số 18-NQ/TW.",
        ["Huyện ủy Tam Nông reviews 18-NQ/TW Proposed"],
    ),
    # what somebody else said of the deed
    ("Huyện ủy Tam Nông truyền đạt kết luận của Tỉnh ủy về thực hiện Nghị quyết số 18-NQ/TW.", []),
    ("Huyện ủy Tam Nông thông báo kết quả kiểm tra về việc triển khai Nghị quyết số 18-NQ/TW.", []),
    (
        "Huyện ủy Tam Nông truyền đạt nội dung Nghị quyết số 18-NQ/TW.",
        ["Huyện ủy Tam Nông disseminates 18-NQ/TW"],
    ),
    # how it goes is heard, judged or made known by one, and done by others
    *(
        (f"Huyện ủy Tam Nông {verb} thực hiện Nghị quyết số 18-NQ/TW.", [])
        for verb in (
            "nghe báo cáo về kết quả",
            "cho ý kiến về tình hình",
            "nắm tình hình",
            "nghiên cứu đề tài về",
            "công bố dấu hiệu vi phạm trong",
        )
    ),
    (
        "Huyện ủy Tam Nông làm việc với Đảng ủy xã Tân Lập về tình hình thực hiện Nghị quyết số 18-NQ/TW.",
        ["Huyện ủy Tam Nông organizes làm việc với Đảng ủy xã Tân Lập"],
    ),
    (
        "Huyện ủy Tam Nông ghi nhận kết quả thực hiện Nghị quyết số 18-NQ/TW của Đảng ủy xã Tân Lập.",
        ["Đảng ủy xã Tân Lập implements 18-NQ/TW"],
    ),
    (
        "UBND tỉnh vừa có báo cáo gửi Bộ Nội vụ về kết quả thực hiện Nghị quyết số 18-NQ/TW.",
        ["UBND tỉnh implements 18-NQ/TW"],
    ),
    ("Liệu Huyện ủy Tam Nông đã thực hiện Chỉ thị số 05-CT/TW?", []),
    # to discuss a document and to carry it out are two deeds
    (
        "Huyện ủy Tam Nông thảo luận và thực hiện Chỉ thị số 05-CT/TW.",
        ["Huyện ủy Tam Nông implements 05-CT/TW"],
    ),
    # not only, but also
    (
        "Huyện ủy Tam Nông không những triển khai Chỉ thị số 05-CT/TW mà còn kiểm tra.",
        ["Huyện ủy Tam Nông implements 05-CT/TW"],
    ),
    # what was not issued, and what was issued late
    ("Tỉnh ủy chưa ban hành Kế hoạch số 10-KH/TU.", []),
    ("Tỉnh ủy chưa kịp ban hành Kế hoạch số 10-KH/TU.", []),
    ("Tỉnh ủy chậm ban hành Kế hoạch số 10-KH/TU.", ["10-KH/TU issuedBy Tỉnh ủy Deficient"]),
    ("Tỉnh ủy không những ban hành Kế hoạch số 10-KH/TU mà còn kiểm tra.", ["10-KH/TU issuedBy Tỉnh ủy"]),
    # a meeting that did not take place
    ("Hội nghị tổng kết do Huyện ủy Tam Nông tổ chức sáng 5/6/2018 bị hoãn.", []),
    # what people say is no finding
    ("Có dư luận rằng Huyện ủy Tam Nông vi phạm Quy định số 37-QĐ/TW.", []),
    (
        "Từ đơn thư của công dân, Đoàn kiểm tra kết luận Huyện ủy Tam Nông vi phạm Quy định số 37-QĐ/TW.",
        ["Huyện ủy Tam Nông violates 37-QĐ/TW"],
    ),
]


@pytest.mark.parametrize(
    ("text", "claims"), [*TOLD, *ASKED, *BY_SERIES, *WRITTEN_TO, *INSTEAD, *JUDGED, *BESIDE, *NOT_DONE]
)
def test_a_deed_is_told_of_who_did_it(text: str, claims: list[str]) -> None:
    assert sorted(claimed(text)) == claims
