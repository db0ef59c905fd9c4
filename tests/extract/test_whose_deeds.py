"""Whose deed it is that a noun names, who is inspected, and in whose name a document is issued."""

import pytest

from extract.test_relations import BODY, claimed

NOUNS = [
    # the owner stands behind the document that the noun's verb governs
    (f"Việc thực hiện Nghị quyết số 18-NQ/TW của {BODY} đạt kết quả tốt.", [f"{BODY} implements 18-NQ/TW"]),
    (f"Kết quả 5 năm thực hiện Chỉ thị số 40-CT/TW ở {BODY} rất rõ.", [f"{BODY} implements 40-CT/TW"]),
    (
        f"Tỉnh ủy biểu dương kết quả học tập, quán triệt Chỉ thị số 40-CT/TW tại {BODY}.",
        [f"{BODY} disseminates 40-CT/TW"],
    ),
    (
        f"Việc triển khai thực hiện Nghị quyết số 18-NQ/TW được {BODY} tiến hành đồng bộ.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    # … and what is said to lack there
    (
        f"Việc triển khai Chỉ thị số 40-CT/TW ở {BODY} còn chậm.",
        [f"{BODY} implements 40-CT/TW Deficient not"],
    ),
    # who only judges it has not done it; of nobody named nothing is told
    (f"Việc thực hiện Nghị quyết số 18-NQ/TW được {BODY} đánh giá cao.", []),
    ("Việc thực hiện Nghị quyết số 18-NQ/TW của các chi bộ đạt kết quả tốt.", []),
    (f"Tỉnh ủy kiểm tra việc thực hiện Nghị quyết số 18-NQ/TW của {BODY}.", ["Tỉnh ủy inspects 18-NQ/TW"]),
]

REPORTED = [
    # who is told of a deed has not done it; who reports has, where it is a body by name
    (
        f"{BODY} báo cáo Ban Thường vụ Tỉnh ủy trong 5 năm thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"{BODY} đã báo cáo với Đoàn giám sát về kết quả thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    # a team is named by what it inspects, which nobody does who is only told of beside it
    (f"{BODY} báo cáo với Đoàn giám sát việc thực hiện Nghị quyết số 18-NQ/TW.", []),
    (f"{BODY} làm việc với đoàn kiểm tra việc thực hiện Nghị quyết số 18-NQ/TW.", []),
    (f"{BODY} phối hợp với tổ khảo sát việc thực hiện Nghị quyết số 18-NQ/TW.", []),
    (
        f"{BODY} thành lập 3 đoàn kiểm tra việc thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} inspects 18-NQ/TW"],
    ),
    (f"{BODY} kiểm tra việc thực hiện Nghị quyết số 18-NQ/TW.", [f"{BODY} inspects 18-NQ/TW"]),
    ("Ông Lê Văn Hòa báo cáo Tỉnh ủy Yên Bái việc thực hiện Nghị quyết số 18-NQ/TW.", []),
    # but whose report it is
    (
        f"Theo báo cáo, {BODY} đã thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"Nghe báo cáo {BODY} đã thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
]

PERIODS = [
    # what is reviewed of several documents, each with its years
    (
        f"{BODY} tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW; 05 năm thực hiện Kết luận số 43-KL/TW.",
        [f"{BODY} reviews 25-NQ/TW", f"{BODY} reviews 43-KL/TW"],
    ),
    (
        f"{BODY} sơ kết 5 năm thực hiện Nghị quyết số 18-NQ/TW, 3 năm thực hiện Chỉ thị số 05-CT/TW.",
        [f"{BODY} reviews 05-CT/TW", f"{BODY} reviews 18-NQ/TW"],
    ),
    (
        f"{BODY} đánh giá kết quả 5 năm thực hiện Nghị quyết số 18-NQ/TW và 2 năm triển khai Chỉ thị số "
        "05-CT/TW.",
        [f"{BODY} reviews 05-CT/TW", f"{BODY} reviews 18-NQ/TW"],
    ),
    # another clause
    (
        f"{BODY} tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW; tổ chức thực hiện Kết luận số 43-KL/TW.",
        [f"{BODY} implements 43-KL/TW", f"{BODY} reviews 25-NQ/TW"],
    ),
]

FRONTED = [
    # whose help it was comes first, and is not who acts
    (
        f"Được sự giúp đỡ của Tỉnh ủy, thực hiện Chỉ thị số 40-CT/TW, {BODY} đã mở 3 lớp.",
        [f"{BODY} implements 40-CT/TW"],
    ),
    (
        f"Là đơn vị đi đầu trong thực hiện Nghị quyết số 18-NQ/TW, {BODY} đã giảm 15 đầu mối.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"Cùng với triển khai Nghị quyết số 18-NQ/TW, {BODY} còn thực hiện Chỉ thị số 40-CT/TW.",
        [f"{BODY} implements 18-NQ/TW", f"{BODY} implements 40-CT/TW"],
    ),
    (
        f"Nhờ thực hiện tốt Chỉ thị số 40-CT/TW, {BODY} đã hoàn thành chỉ tiêu.",
        [f"{BODY} implements 40-CT/TW"],
    ),
    (f"Nhiều đảng viên thực hiện tốt Chỉ thị số 40-CT/TW, {BODY} đã tặng giấy khen.", []),
    # … behind whatever else says when, why or by whom it is told
    (
        f"Xuất phát từ yêu cầu thực tiễn, thực hiện Nghị quyết số 18-NQ/TW, {BODY} đã giảm 15 đầu mối.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"Theo đồng chí Lê Văn Hòa, sau 3 năm thực hiện Nghị quyết số 18-NQ/TW, {BODY} đã giảm 15 đầu mối.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"Sáng 5/6, cùng với thực hiện Nghị quyết số 18-NQ/TW, {BODY} đã phát động thi đua.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    (f"Nhiều xã đã đổi mới, thực hiện Nghị quyết số 18-NQ/TW, {BODY} ghi nhận.", []),
    # an apposition names who chose it, and not who does it
    (
        f"{BODY}, đơn vị được Tỉnh ủy chọn làm điểm, đã thực hiện xong Kế hoạch số 45-KH/TU.",
        [f"{BODY} implements 45-KH/TU"],
    ),
    # parts that have no name
    (f"{BODY} có 12 chi bộ, trong đó 3 chi bộ chưa triển khai Chỉ thị số 40-CT/TW.", []),
    (f"{BODY} cho rằng vẫn còn nhiều chi bộ chưa thực hiện Chỉ thị số 40-CT/TW.", []),
    # what stands between is a kind, and the list behind it the documents
    (
        f"{BODY} đã chỉ đạo, triển khai thực hiện nghiêm túc, hiệu quả các nghị quyết, chỉ thị của Trung "
        "ương, trong đó có Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW", f"{BODY} implements 19-NQ/TW"],
    ),
]

INSPECTED = [
    (
        f"Tỉnh ủy đã kiểm tra {BODY} về việc thực hiện Kết luận số 21-KL/TW.",
        ["Tỉnh ủy inspects 21-KL/TW"],
    ),
    (
        f"Tỉnh ủy giám sát chuyên đề đối với {BODY} trong việc lãnh đạo, chỉ đạo thực hiện "
        "Kết luận số 21-KL/TW.",
        ["Tỉnh ủy inspects 21-KL/TW"],
    ),
    (f"Tỉnh ủy làm việc với {BODY} về việc thực hiện Kết luận số 21-KL/TW.", []),
]

AT_MEETINGS = [
    (
        f"Tại hội nghị do {BODY} tổ chức, cán bộ, đảng viên được học tập Nghị quyết số 20-NQ/TW.",
        [f"{BODY} disseminates 20-NQ/TW"],
    ),
    (
        f"Đồng chí Lê Văn Hòa đã truyền đạt Nghị quyết số 20-NQ/TW tại hội nghị do {BODY} tổ chức.",
        [f"{BODY} disseminates 20-NQ/TW"],
    ),
    (
        f"Báo cáo kết quả 2 năm thực hiện Nghị quyết số 18-NQ/TW, đồng chí Lê Văn Hòa, Bí thư {BODY} cho "
        "biết: đã giảm 12 phòng.",
        [f"{BODY} reviews 18-NQ/TW"],
    ),
    # whoever asks together is not whom they ask
    ("Bộ Chính trị, Ban Bí thư yêu cầu các cấp ủy quán triệt, thực hiện Chỉ thị số 45-CT/TW.", []),
    # to be heard how it is carried out is to learn of it
    (
        f"{BODY} tổ chức Hội nghị. Các đại biểu đã nghe hướng dẫn triển khai thực hiện "
        "Nghị quyết số 20-NQ/TW.",
        [f"{BODY} disseminates 20-NQ/TW"],
    ),
]

ISSUED = [
    # who decides on a post by a decision that names no issuer
    (
        "Theo Quyết định số 916-QĐ/TU ngày 29/9, Ban Thường vụ Tỉnh ủy quyết định điều động ông Lê Văn Hòa.",
        ["916-QĐ/TU issuedBy Ban Thường vụ Tỉnh ủy"],
    ),
    (
        "Theo Quyết định số 12/QĐ-UBND, UBND tỉnh quyết định bổ nhiệm ông Lê Văn Hòa.",
        ["12/QĐ-UBND issuedBy UBND tỉnh"],
    ),
    (
        "Theo Quyết định số 916-QĐ/TU, Ban Thường vụ Tỉnh ủy quyết định: ông Lê Hòa thôi giữ chức Bí thư.",
        ["916-QĐ/TU issuedBy Ban Thường vụ Tỉnh ủy"],
    ),
    # … not of other matters, nor by what another body resolved
    ("Theo Quyết định số 12/QĐ-TTg, UBND tỉnh quyết định thành lập tổ công tác.", []),
    ("Theo Nghị quyết số 18-NQ/TW, Tỉnh ủy quyết định điều động ông Lê Văn Hòa.", []),
    # in whose name somebody signs
    (
        "Thay mặt Bộ Chính trị, Thường trực Ban Bí thư Trần Văn Bình ký ban hành Kết luận số 185-KL/TW.",
        ["185-KL/TW issuedBy Bộ Chính trị"],
    ),
    (
        "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Nội vụ đã ký ban hành Công điện số 12/CĐ-TTg.",
        ["12/CĐ-TTg issuedBy Chính phủ"],
    ),
    (
        "Thay mặt Tỉnh ủy, đồng chí Lê Văn Hòa phát biểu. Bộ Y tế ban hành Công văn số 12/BYT.",
        ["12 issuedBy Bộ Y tế"],
    ),
    # "văn bản" for its type
    (
        "Ban Nội chính Trung ương vừa ban hành văn bản 1458-CV/BNCTW.",
        ["1458-CV/BNCTW issuedBy Ban Nội chính Trung ương"],
    ),
    # of several some are named, each with what it is about
    (
        f"{BODY} ban hành 5 nghị quyết chuyên đề, trong đó có Nghị quyết số 03-NQ/ĐU về xây dựng nông thôn "
        "mới, Nghị quyết số 05-NQ/ĐU về du lịch.",
        [f"03-NQ/ĐU issuedBy {BODY}", f"05-NQ/ĐU issuedBy {BODY}"],
    ),
    (
        f"{BODY} đã ra nhiều chủ trương, như: Nghị quyết số 03-NQ/ĐU, Kế hoạch số 04-KH/ĐU.",
        [f"03-NQ/ĐU issuedBy {BODY}", f"04-KH/ĐU issuedBy {BODY}"],
    ),
    # another body's series is none of that list
    (
        f"{BODY} ban hành Nghị quyết số 03-NQ/ĐU, Nghị quyết số 07-NQ/TU cũng được quán triệt.",
        [f"03-NQ/ĐU issuedBy {BODY}"],
    ),
    # who asks, and who demands, in a document
    (
        "Xét đề nghị của Bộ Y tế tại tờ trình số 18/TTr-BYT; Bộ Nội vụ tại Tờ trình số 35/TTr-BNV, Thủ tướng "
        "Chính phủ quyết định thành lập hội đồng.",
        ["18/TTr-BYT issuedBy Bộ Y tế", "35/TTr-BNV issuedBy Bộ Nội vụ"],
    ),
    (f"Tại Công văn số 512-CV/ĐU, {BODY} yêu cầu các chi bộ kiểm tra.", [f"512-CV/ĐU issuedBy {BODY}"]),
]

OWNED = [
    # a bare number makes it one where it is said whose it is
    (f"{BODY} thực hiện Đề án 02 của Tỉnh ủy.", ["02 issuedBy Tỉnh ủy", f"{BODY} implements 02"]),
    (f"{BODY} quán triệt Chương trình 01 của Tỉnh ủy.", ["01 issuedBy Tỉnh ủy", f"{BODY} disseminates 01"]),
    (f"{BODY} triển khai Đề án 06/CP.", [f"{BODY} implements 06/CP"]),
    (f"{BODY} thực hiện Đề án 938 từ năm 2018.", []),
    (f"{BODY} thực hiện Đề án 10 năm của Tỉnh ủy.", []),
    (f"{BODY} thực hiện Dự án 12 của Tỉnh ủy.", []),
]


@pytest.mark.parametrize(
    ("text", "claims"), [*NOUNS, *REPORTED, *PERIODS, *FRONTED, *INSPECTED, *AT_MEETINGS, *ISSUED, *OWNED]
)
def test_claims(text: str, claims: list[str]) -> None:
    got = [line for line in claimed(text) if " organizes " not in line]
    assert got == claims
