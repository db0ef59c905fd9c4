"""What bodies do with documents, how it is meant, and who says so."""

from datetime import date

import pytest

from extract.notation import read_text
from partygraph.model.mention import Citation

MAY = date(2018, 5, 23)
# Short names for the documents and bodies of the rows, so that a row shows its claim alone.
BODY = "Đảng ủy Sở Y tế"


def claimed(text: str, published: date = MAY) -> list[str]:
    """Every claim as ``subject relation object``, then the modality where it is not Done, and who says it."""
    reading = read_text(text, published=published)

    def name(index: int) -> str:
        mention = reading.mentions[index]
        if isinstance(mention.value, Citation):
            return mention.value.number or f"TW{mention.value.plenum}"
        return " ".join(mention.span.of(text).split())

    lines = []
    for claim in reading.claims:
        stance = claim.stance
        modality = "" if stance.modality == "Done" else f" {stance.modality}"
        polarity = "" if stance.positive else " not"
        said = f" by {name(stance.said_by)}" if stance.said_by is not None else ""
        lines.append(f"{name(claim.subject)} {claim.relation} {name(claim.object)}{modality}{polarity}{said}")
    return sorted(lines)


RELATIONS = [
    (f"{BODY} đã thực hiện Nghị quyết số 22-NQ/TW.", [f"{BODY} implements 22-NQ/TW"]),
    ("Huyện ủy Tứ Kỳ đã tổ chức có hiệu quả Kế hoạch 35-KH/TU.", ["Huyện ủy Tứ Kỳ implements 35-KH/TU"]),
    (f"Thực hiện Nghị quyết số 22-NQ/TW, {BODY} đã hoàn thành chỉ tiêu.", [f"{BODY} implements 22-NQ/TW"]),
    # over years, where it is told what came of it
    (f"Qua 5 năm thực hiện Nghị quyết số 22-NQ/TW, {BODY} đạt kết quả tốt.", [f"{BODY} implements 22-NQ/TW"]),
    ("Qua 5 năm thực hiện Nghị quyết số 22-NQ/TW, đời sống nhân dân huyện Tứ Kỳ đã đổi mới.", []),
    (f"Sau hai năm thực hiện Nghị quyết số 22-NQ/TW, {BODY} nhận thấy còn nhiều khó khăn.", []),
    (f"{BODY} phổ biến Nghị quyết số 22-NQ/TW.", [f"{BODY} disseminates 22-NQ/TW"]),
    # two verbs, two claims
    (
        f"{BODY} đã quán triệt, triển khai thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} disseminates 18-NQ/TW", f"{BODY} implements 18-NQ/TW"],
    ),
    # what is reviewed is the ten years, not the doing
    (f"{BODY} tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW.", [f"{BODY} reviews 22-NQ/TW"]),
    (f"{BODY} sơ kết 5 năm thực hiện Chỉ thị 05-CT/TW.", [f"{BODY} reviews 05-CT/TW"]),
    (f"{BODY} kiểm tra việc thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} inspects 03-CT/TW"]),
    (f"{BODY} vi phạm Quy định số 37-QĐ/TW.", [f"{BODY} violates 37-QĐ/TW"]),
    # the direction of the property: document → body
    ("Bộ Chính trị ban hành Chỉ thị số 05-CT/TW.", ["05-CT/TW issuedBy Bộ Chính trị"]),
    ("Chỉ thị số 05-CT/TW của Bộ Chính trị.", ["05-CT/TW issuedBy Bộ Chính trị"]),
    (
        "UBND huyện Diễn Châu đã ra Quyết định số 911/QĐ-UBND.",
        ["911/QĐ-UBND issuedBy UBND huyện Diễn Châu"],
    ),
    # the number stands in brackets behind the name
    (
        "Tỉnh ủy vừa ban hành Kế hoạch tổng kết công tác dân vận (Kế hoạch số 142-KH/TU).",
        ["142-KH/TU issuedBy Tỉnh ủy"],
    ),
    # … of another document, which is not what was issued
    ("Tỉnh ủy ban hành Hướng dẫn tổng kết (Kế hoạch số 142-KH/TU).", []),
    # the person who signs for the body
    (
        "Thủ tướng Chính phủ Lê Văn Hòa đã ký Quyết định số 12/QĐ-TTg.",
        ["12/QĐ-TTg issuedBy Chính phủ"],
    ),
    # the head of a body signs for it
    (
        "Căn cứ Quyết định số 12/QĐ-BNV của Bộ trưởng Bộ Nội vụ.",
        ["12/QĐ-BNV issuedBy Bộ Nội vụ"],
    ),
    ("theo Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ.", ["12/QĐ-TTg issuedBy Chính phủ"]),
    ("theo Kế hoạch số 12/KH-UBND của đoàn công tác UBND tỉnh Thái Bình.", []),
    # a numbered document of a plenum is the Central Committee's, in a list each
    (
        "Nghị quyết số 26-NQ/TW, Nghị quyết số 27-NQ/TW của Hội nghị Trung ương 7 (khóa XII).",
        ["26-NQ/TW issuedBy Trung ương", "27-NQ/TW issuedBy Trung ương"],
    ),
    ("Nghị quyết số 12-NQ/TW (Hội nghị Trung ương 5 khóa XII).", ["12-NQ/TW issuedBy Trung ương"]),
    ("Nghị quyết số 43-NQ/TW của Trung ương về đại đoàn kết.", ["43-NQ/TW issuedBy Trung ương"]),
    ("Nghị quyết số 43-NQ/TW của T.Ư về đại đoàn kết.", ["43-NQ/TW issuedBy T.Ư"]),
    # "Nghị quyết Trung ương 4" alone only names the plenum
    ("Nghị quyết Trung ương 4 khóa XII.", []),
    ("Nghị quyết số 12-NQ/TWĐTN của Trung ương Đoàn.", ["12-NQ/TWĐTN issuedBy Trung ương Đoàn"]),
    ("Nghị quyết số 12-NQ/TWH của Trung ương hội.", []),
    ("Chỉ thị số 19-CT/TW của Trung ương.", []),
    # the plenum behind a dash, of another organisation's committee
    (
        "Kết luận số 05-KL/TWĐTN ngày 5/12/2018 – Hội nghị lần thứ Ba Ban Chấp hành Trung ương Đoàn khóa XI.",
        ["05-KL/TWĐTN issuedBy Ban Chấp hành Trung ương Đoàn khóa XI"],
    ),
    ("Chỉ thị số 35-CT/TU ngày 15/12/2018 – Hội nghị triển khai của Huyện ủy.", []),
    # two of one series have one issuer
    (
        "Nghị quyết 37-NQ/TW và Kết luận số 48-KL/TW của Bộ Chính trị.",
        ["37-NQ/TW issuedBy Bộ Chính trị", "48-KL/TW issuedBy Bộ Chính trị"],
    ),
    ("Chỉ thị 35-CT/TW và Kế hoạch số 48-KH/TU của Tỉnh ủy.", ["48-KH/TU issuedBy Tỉnh ủy"]),
    (
        "Kế hoạch số 12-KH/HU ngày 5/6/2019; Hướng dẫn số 18-HD/HU, ngày 15/6/2019 của Huyện ủy Mai Sơn.",
        ["12-KH/HU issuedBy Huyện ủy Mai Sơn", "18-HD/HU issuedBy Huyện ủy Mai Sơn"],
    ),
    ("Kế hoạch số 12-KH/ĐU; Nghị quyết số 18-NQ/HU của Huyện ủy.", ["18-NQ/HU issuedBy Huyện ủy"]),
    # the centre is named for its own paper, too, behind that of its department; a department is not
    (
        "Chỉ thị số 35-CT/TW, hướng dẫn số 26-HD/BTCTW ngày 18/10/2019 của Bộ Chính trị.",
        ["26-HD/BTCTW issuedBy Bộ Chính trị", "35-CT/TW issuedBy Bộ Chính trị"],
    ),
    (
        "Chỉ thị số 35-CT/TW, hướng dẫn số 26-HD/BTCTW của Ban Tổ chức Trung ương.",
        ["26-HD/BTCTW issuedBy Ban Tổ chức Trung ương"],
    ),
    # whoever directs in a document issued it; who directs others to follow it did not
    ("Theo chỉ đạo của Bộ Chính trị tại Chỉ thị số 35-CT/TW.", ["35-CT/TW issuedBy Bộ Chính trị"]),
    ("Theo chỉ đạo của Tỉnh ủy về Chỉ thị số 35-CT/TW.", []),
    # behind a comma another clause begins; only "và" closes a list of issuers
    (
        "Về Chỉ thị 21-CT/TW của Ban Bí thư, Tỉnh ủy giao Đảng đoàn tham mưu.",
        ["21-CT/TW issuedBy Ban Bí thư"],
    ),
    # "do" and a body: only where it issued
    ("Chỉ thị số 05-CT/TW do Bộ Chính trị ban hành.", ["05-CT/TW issuedBy Bộ Chính trị"]),
    (
        "Hội nghị về Chỉ thị số 05-CT/TW do Thường trực Tỉnh ủy chủ trì.",
        ["Thường trực Tỉnh ủy organizes Hội nghị về Chỉ thị số 05-CT/TW"],
    ),
    (
        "Quy chế phối hợp số 04-QC/TU giữa Tỉnh ủy Thái Bình và Đảng ủy Quân khu 3.",
        ["04-QC/TU issuedBy Tỉnh ủy Thái Bình", "04-QC/TU issuedBy Đảng ủy Quân khu 3"],
    ),
    # a team makes known what those decided who sent it
    (
        "Đoàn kiểm tra số 2 của Ban Thường vụ Tỉnh ủy công bố Quyết định số 612-QĐ/TU.",
        ["612-QĐ/TU issuedBy Ban Thường vụ Tỉnh ủy"],
    ),
    ("Đoàn kiểm tra số 2 của Ban Thường vụ Tỉnh ủy nghiên cứu Quyết định số 612-QĐ/TU.", []),
    # a part that opens with its verb has the subject of the sentence
    (
        "Đảng ủy Sở Y tế chọn chủ đề của năm; tiếp tục lãnh đạo thực hiện Nghị quyết số 07-NQ/TU.",
        [f"{BODY} implements 07-NQ/TU Ongoing"],
    ),
    # whoever is asked to go by a document is asked to carry it out
    (
        f"{BODY} họp. Bí thư đề nghị các chi bộ sinh hoạt theo Chỉ thị 10-CT/TW; gắn học tập với Quyết định "
        "số 12/QĐ-BYT.",
        [f"{BODY} implements 10-CT/TW Requested", f"{BODY} implements 12/QĐ-BYT Requested"],
    ),
    (f"{BODY} họp. Các chi bộ sinh hoạt theo Chỉ thị 10-CT/TW.", []),
    # what stands between only tells how; a point in a number ends nothing
    (
        f"{BODY} tổ chức 6 hội nghị quán triệt, với 2.914 lượt đảng viên tham gia, tập trung vào các NQTW 7, "
        "8 (khóa XII).",
        [f"{BODY} disseminates TW7", f"{BODY} disseminates TW8"],
    ),
    # listed line by line
    (
        f"{BODY} tổ chức học tập Nghị quyết số 16-NQ/TW do đồng chí Lê Văn Hòa truyền đạt với các nội dung:\n"
        "- Nghị quyết số 18-NQ/TW Về đổi mới;\n- Kết luận số 19-KL/TW.\nNghị quyết số "
        "20-NQ/TW rất quan trọng.",
        [f"{BODY} disseminates 16-NQ/TW", f"{BODY} disseminates 18-NQ/TW", f"{BODY} disseminates 19-KL/TW"],
    ),
    (
        f"{BODY} quán triệt 2 văn bản sau:\n1. Nghị quyết số 18-NQ/TW.\n2. Kết luận số 19-KL/TW.\n"
        "- Công tác khác: Nghị quyết số 20-NQ/TW.",
        [f"{BODY} disseminates 18-NQ/TW", f"{BODY} disseminates 19-KL/TW"],
    ),
    (f"{BODY} ra kết luận sau:\n- Nghị quyết số 18-NQ/TW đúng đắn.", []),  # nothing is done with it
    # documents without a number in the list
    (
        f"{BODY} quán triệt Chỉ thị số 36-CT/TW, các Kết luận của Bộ Chính trị; Quy định số 37-QĐ/TW.",
        [f"{BODY} disseminates 36-CT/TW", f"{BODY} disseminates 37-QĐ/TW"],
    ),
    (
        f"{BODY} quán triệt Chỉ thị số 36-CT/TW và Nghị quyết của Tỉnh ủy, Quy định số 37-QĐ/TW.",
        [f"{BODY} disseminates 36-CT/TW", f"{BODY} disseminates 37-QĐ/TW"],
    ),
    # what was decided elsewhere is only told here
    (
        f"{BODY} họp. Bí thư thông báo nhanh kết quả Hội nghị Trung ương 9 (khóa XI) về những vấn đề đã được "
        "thông qua như: Tổng kết 15 năm thực hiện Nghị quyết Trung ương 5 (khóa VIII); tiếp tục đổi mới theo "
        "tinh thần Nghị quyết Trung ương 4 (khóa XI).",
        [],
    ),
    (
        f"{BODY} họp. Bí thư phổ biến những nội dung cơ bản gồm: triển khai Nghị quyết số 18-NQ/TW; "
        "sơ kết Chỉ thị số 36-CT/TW.",
        [],
    ),
    (
        f"{BODY} họp. Bí thư thông báo kết quả Hội nghị Trung ương 9 về tổng kết thực hiện "
        "Chỉ thị số 36-CT/TW.",
        [],
    ),
    # but who is named there acts, and so does who makes the documents known
    (
        f"Bí thư thông tin kết quả công tác: {BODY} đã thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"{BODY} phổ biến 2 nội dung: Nghị quyết số 18-NQ/TW; Nghị quyết số 19-NQ/TW.",
        [f"{BODY} disseminates 18-NQ/TW", f"{BODY} disseminates 19-NQ/TW"],
    ),
    # beside a verb of making known, or heard at a meeting, "triển khai" is no more than that
    (
        f"{BODY} triển khai, học tập Nghị quyết số 18-NQ/TW.",
        [f"{BODY} disseminates 18-NQ/TW"],
    ),
    (f"{BODY} quán triệt và triển khai Nghị quyết số 18-NQ/TW.", [f"{BODY} disseminates 18-NQ/TW"]),
    (
        f"{BODY} quán triệt, triển khai thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} disseminates 18-NQ/TW", f"{BODY} implements 18-NQ/TW"],
    ),
    (
        f"{BODY} tổ chức Hội nghị. Đảng viên Bệnh viện Việt Đức đã được nghe đồng chí Lê Văn Hòa "
        "triển khai những nội dung cơ bản của Nghị quyết số 18-NQ/TW.",
        [f"{BODY} disseminates 18-NQ/TW"],
    ),
    (f"{BODY} triển khai Nghị quyết số 18-NQ/TW.", [f"{BODY} implements 18-NQ/TW"]),
    # a review that is talked about is nobody's
    (
        f"{BODY} họp. Trung ương cho ý kiến vào văn kiện và về tổng kết 5 năm thực hiện Chỉ thị 36-CT/TW.",
        [],
    ),
    (f"{BODY} tổng kết 5 năm thực hiện Chỉ thị số 36-CT/TW.", [f"{BODY} reviews 36-CT/TW"]),
    # what a paragraph says is carried out, the host of the next one does
    (
        f"Thực hiện Kế hoạch số 235-KH/TU ngày 5/8/2024.\nNgày 12/3/2025, {BODY} đã tổ chức Đại hội Chi bộ 3 "
        "lần thứ V.",
        [f"{BODY} implements 235-KH/TU", f"{BODY} organizes Đại hội Chi bộ 3 lần thứ V"],
    ),
    (f"Thực hiện Kế hoạch số 235-KH/TU ngày 5/8/2024.\n{BODY} kết nạp đảng viên.", []),
    # what is presented is made known where it is taught, not where it is asked for or a draft
    (f"{BODY} trình bày nội dung Chỉ thị số 35-CT/TW.", [f"{BODY} disseminates 35-CT/TW"]),
    (f"{BODY} trình bày nội dung Tờ trình số 15/TTr-UBND.", []),
    (f"{BODY} giới thiệu những nội dung chính của dự thảo Nghị quyết số 18-NQ/TW.", []),
    # documents listed behind the plenum share the deed and whose they are; one of a province does not
    (
        f"{BODY} tổ chức Hội nghị. Các đại biểu được nghe truyền đạt nghị quyết được ban hành "
        "tại Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng (khóa XII), gồm: Nghị quyết số 18-NQ/TW “Về "
        "tinh gọn”; Nghị quyết số 19-NQ/TW “Về đơn vị sự nghiệp”; Kết luận số 7-KL/TU.",
        [
            "18-NQ/TW issuedBy Ban Chấp hành Trung ương Đảng (khóa XII)",
            "19-NQ/TW issuedBy Ban Chấp hành Trung ương Đảng (khóa XII)",
            f"{BODY} disseminates 18-NQ/TW",
            f"{BODY} disseminates 19-NQ/TW",
            f"{BODY} disseminates 7-KL/TU",
        ],
    ),
    # the body nearest before the verb acts, not the issuer before it; and no place in its name
    (
        "Thực hiện Kế hoạch số 01-KH/ĐU ngày 3/8/2019 của Đảng ủy Khối các cơ quan tỉnh Nghệ An, ngày "
        "22/8/2019 Đảng ủy Viettel Nghệ An tổ chức họp.",
        [
            "01-KH/ĐU issuedBy Đảng ủy Khối các cơ quan tỉnh Nghệ An",
            "Đảng ủy Viettel Nghệ An implements 01-KH/ĐU",
        ],
    ),
    # what carried out is reviewed with the rest; a board's name tells no deed
    (
        f"{BODY} tổ chức tổng kết công tác kiểm tra nhiệm kỳ 2015 - 2020 và việc thực hiện Quy định "
        "số 30-QĐ/TW.",
        [f"{BODY} reviews 30-QĐ/TW"],
    ),
    (
        f"{BODY} họp. Đồng chí Lê Văn Hòa, Trưởng Ban Chỉ đạo của Tỉnh ủy về thực hiện Nghị quyết số "
        "28-NQ/TU chủ trì.",
        [],
    ),
    (f"{BODY} tổng kết 10 năm thực hiện Nghị quyết (NQ) 28.", [f"{BODY} reviews 28"]),
    # who holds the meeting lets them hear; semicolons part a list of three
    (
        f"{BODY} tổ chức Hội nghị. Các đại biểu được nghe giới thiệu Nghị quyết số 18-NQ/TW; Kết luận "
        "số 19-KL/TW lãnh đạo đổi mới công tác cán bộ; Kế hoạch số 24-KH/TU.",
        [f"{BODY} disseminates 18-NQ/TW", f"{BODY} disseminates 19-KL/TW", f"{BODY} disseminates 24-KH/TU"],
    ),
    # the document is the subject
    (
        f"Nghị quyết số 18-NQ/TW về tinh gọn bộ máy đã được {BODY} triển khai nghiêm túc.",
        [f"{BODY} implements 18-NQ/TW"],
    ),
    ("Chỉ thị số 36-CT/TW được Bộ Chính trị ban hành.", ["36-CT/TW issuedBy Bộ Chính trị"]),
    (f"Nghị quyết số 18-NQ/TW được các chi bộ thuộc {BODY} quán triệt.", []),  # they have no name
    (f"Theo Chỉ thị số 36-CT/TW được phổ biến, {BODY} họp.", []),
    # who rewards, blames or judges has not done what it judges
    (f"{BODY} biểu dương đồng chí Lê Văn Hòa đã thực hiện tốt Chỉ thị số 36-CT/TW.", []),
    (f"{BODY} tặng giấy khen cho 10 tập thể có thành tích trong thực hiện Chỉ thị số 36-CT/TW.", []),
    (f"{BODY} họp. 10 cá nhân được khen thưởng vì học tập tốt Chỉ thị số 36-CT/TW.", []),
    (f"{BODY} họp. 5 tập thể có thành tích trong thực hiện Chỉ thị số 36-CT/TW đã được tặng giấy khen.", []),
    (f"{BODY} họp. Phong trào này góp phần tích cực vào kết quả thực hiện Chỉ thị số 36-CT/TW.", []),
    (
        f"{BODY} có thành tích xuất sắc trong thực hiện Chỉ thị số 36-CT/TW.",
        [f"{BODY} implements 36-CT/TW"],
    ),
    # what a congress or a paper asks is asked of all, and not of whom the text speaks
    (f"{BODY} họp. Đại hội XIII của Đảng đã yêu cầu thực hiện nghiêm Chỉ thị số 36-CT/TW.", []),
    (f"{BODY} họp. Nghị quyết này nhấn mạnh phải kiên trì thực hiện Chỉ thị số 36-CT/TW.", []),
    (
        f"{BODY} họp. Kết luận yêu cầu Huyện ủy Tứ Kỳ thực hiện Chỉ thị số 36-CT/TW.",
        ["Huyện ủy Tứ Kỳ implements 36-CT/TW Requested"],
    ),
    # people without a name did it, not the body of which the text speaks; its parts did it for it
    (f"{BODY} họp. Nhiều đảng viên đã thực hiện tốt Chỉ thị số 36-CT/TW.", []),
    (f"{BODY} họp. Trong 5 năm qua, 12 cá nhân đã thực hiện tốt Chỉ thị số 36-CT/TW.", []),
    (
        f"{BODY} họp. Các chi bộ trực thuộc đã thực hiện tốt Chỉ thị số 36-CT/TW.",
        [f"{BODY} implements 36-CT/TW"],
    ),
    # the report is of those whose post the reporter holds, whoever else is at the meeting
    (
        f"{BODY} dự Hội nghị giao ban. Đồng chí Lê Văn Hòa, Phó Trưởng ban Tuyên giáo Trung ương báo cáo "
        "kết quả 1 năm triển khai Chỉ thị số 36-CT/TW.",
        ["ban Tuyên giáo Trung ương reviews 36-CT/TW"],
    ),
    (
        f"{BODY} họp. Đồng chí Lê Văn Hòa báo cáo kết quả 1 năm triển khai Chỉ thị số 36-CT/TW.",
        [f"{BODY} reviews 36-CT/TW"],
    ),
    (f"Chi bộ Văn phòng được {BODY} tặng giấy khen vì thực hiện tốt Chỉ thị số 36-CT/TW.", []),
    (
        f"Tỉnh ủy đánh giá cao {BODY} trong thực hiện Chỉ thị số 36-CT/TW.",
        [f"{BODY} implements 36-CT/TW"],
    ),
    # a member's breach is not that of the body that tells it
    (f"{BODY} kết luận ông Trần Văn Bình vi phạm Quy định số 37-QĐ/TW.", []),
    (f"{BODY} đã khiển trách đồng chí Lê Văn Hòa do vi phạm Quy định số 37-QĐ/TW.", []),
    (f"{BODY} họp. Một đảng viên bị cảnh cáo do vi phạm Quy định số 37-QĐ/TW.", []),
    (
        f"Tỉnh ủy nhận thấy {BODY} buông lỏng lãnh đạo, vi phạm Quy định số 37-QĐ/TW.",
        [f"{BODY} violates 37-QĐ/TW"],
    ),
    # whoever asks is not whom it asks; a duty is nobody's word
    (f"{BODY} yêu cầu các đơn vị thực hiện Chỉ thị số 36-CT/TW.", []),
    (f"{BODY} phải thực hiện Chỉ thị số 36-CT/TW.", [f"{BODY} implements 36-CT/TW Requested"]),
    # nobody is said to do so
    (f"{BODY} cho ý kiến về kế hoạch thực hiện Chỉ thị số 36-CT/TW.", []),
    (f"Nếu {BODY} thực hiện tốt Chỉ thị số 36-CT/TW thì sẽ có kết quả.", []),
    (f"Công văn gửi {BODY} về việc thực hiện Chỉ thị số 36-CT/TW.", []),
    # nobody carries out what a name or another clause says
    (f"{BODY} họp. Ngoài Ban Chấp hành, Ban Thường vụ được công nhận theo Quyết định 12-QĐ/HU.", []),
    (f"{BODY} họp. Đại biểu dẫn Luật Thực hiện dân chủ và Nghị quyết số 43-NQ/TW.", []),
    (f"{BODY} họp. Việc rà soát được thực hiện theo Quy định số 30-QĐ/TW.", []),
    (f"{BODY} gắn học tập chuyên đề với Quyết định số 12/QĐ-BYT.", []),
    (f"{BODY} họp. Thực hiện Chỉ thị 05-CT/TW, cấp ủy các cấp đã kiểm tra 12 chi bộ.", []),
    (
        "Chi bộ Cảng cá (22 đảng viên) được chuyển về trực thuộc Đảng bộ Sở Công Thương.",
        ["Chi bộ Cảng cá subordinateTo Đảng bộ Sở Công Thương"],
    ),
    (
        "Chi bộ thôn Đông, Chi bộ thôn Hạ (thuộc Đảng bộ xã Hòa An) đã họp.",
        ["Chi bộ thôn Hạ subordinateTo Đảng bộ xã Hòa An"],
    ),
    ("Chi bộ thôn Hạ (trước đây thuộc Đảng bộ xã Hòa An) đã họp.", []),
    # issued by whose head signs
    (
        "Đoàn công bố Quyết định số 25/QĐ-TT của Chánh Thanh tra tỉnh Hà Nam về việc thanh tra.",
        ["25/QĐ-TT issuedBy Thanh tra tỉnh Hà Nam"],
    ),
    # document → document
    ("Kế hoạch số 24-KH/TU thực hiện Nghị quyết số 22-NQ/TW.", ["24-KH/TU concretizes 22-NQ/TW"]),
    (
        "Kế hoạch số 86-KH/TU ngày 07/5/2018 của Tỉnh ủy về việc thực hiện Nghị quyết số 18-NQ/TW.",
        ["86-KH/TU concretizes 18-NQ/TW", "86-KH/TU issuedBy Tỉnh ủy"],
    ),
    ("Báo cáo số 12-BC/TU của Tỉnh ủy về thực hiện Nghị quyết số 18-NQ/TW.", ["12-BC/TU issuedBy Tỉnh ủy"]),
    (
        "Kế hoạch số 86-KH/TU của Tỉnh ủy về kiểm tra việc thực hiện Nghị quyết số 18-NQ/TW.",
        ["86-KH/TU issuedBy Tỉnh ủy"],
    ),
    (
        "Chương trình hành động số 15-CTr/TU của Tỉnh ủy thực hiện Nghị quyết số 22-NQ/TW.",
        ["15-CTr/TU concretizes 22-NQ/TW", "15-CTr/TU issuedBy Tỉnh ủy"],
    ),
    (
        "Đảng ủy phường 5 thuộc Đảng bộ thành phố Cà Mau.",
        ["Đảng ủy phường 5 subordinateTo Đảng bộ thành phố Cà Mau"],
    ),
    # how a deed goes is looked at
    (f"{BODY} giao ban việc thực hiện Chỉ thị số 05-CT/TW.", [f"{BODY} reviews 05-CT/TW"]),
    (f"{BODY} đánh giá 01 năm thực hiện Chỉ thị số 05-CT/TW.", [f"{BODY} reviews 05-CT/TW"]),
    # two documents, one verb
    (
        f"{BODY} thực hiện Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW", f"{BODY} implements 19-NQ/TW"],
    ),
    # who acts stands behind a semicolon, or behind the day that comes first
    (
        f"Thực hiện Hướng dẫn số 04-HD/TU về công tác năm; {BODY} tổ chức sinh hoạt.",
        [f"{BODY} implements 04-HD/TU"],
    ),
    (
        f"Ngày 24 tháng 10 năm 2012, thực hiện Kế hoạch số 15-KH/TU, {BODY} tiến hành họp.",
        [f"{BODY} implements 15-KH/TU"],
    ),
    ("Thực hiện Kế hoạch số 36-KH/TU, Chi bộ Phòng 1-2 họp.", ["Chi bộ Phòng 1-2 implements 36-KH/TU"]),
    # what is done by a plan carries it out; a decision is nobody's task
    (
        f"Theo Kế hoạch công tác năm (Kế hoạch số 10-KH/TU), {BODY} tổ chức 3 cuộc kiểm tra.",
        [f"{BODY} implements 10-KH/TU"],
    ),
    (f"Theo Kế hoạch số 10-KH/TU, {BODY} sẽ tổ chức 3 cuộc kiểm tra.", []),
    (f"Theo Quyết định số 10-QĐ/TU, {BODY} tổ chức 3 cuộc kiểm tra.", []),
    # behind a colon, whatever the titles between tell
    (
        f"{BODY} quán triệt các văn bản gồm: Kết luận số 21-KL/TW về “xây dựng Đảng; ngăn chặn, đẩy lùi suy "
        "thoái và Kế hoạch số 03-KH/TW về việc thực hiện Kết luận số 21-KL/TW; Quy định số 37-QĐ/TW.",
        [
            "03-KH/TW concretizes 21-KL/TW",
            f"{BODY} disseminates 03-KH/TW",
            f"{BODY} disseminates 21-KL/TW",
            f"{BODY} disseminates 37-QĐ/TW",
        ],
    ),
    (
        f"{BODY} quán triệt các nghị quyết của Hội nghị lần thứ 4, Ban Chấp hành Trung ương Đảng khóa XII "
        "(gồm: Nghị quyết số 04-NQ/TW; Nghị quyết số 05-NQ/TW).",
        [
            "04-NQ/TW issuedBy Ban Chấp hành Trung ương Đảng khóa XII",
            "05-NQ/TW issuedBy Ban Chấp hành Trung ương Đảng khóa XII",
            "TW4 issuedBy Ban Chấp hành Trung ương Đảng khóa XII",
            f"{BODY} disseminates 04-NQ/TW",
            f"{BODY} disseminates 05-NQ/TW",
            f"{BODY} disseminates TW4",
        ],
    ),
    # whoever decides in a document issued it; one verb for a list
    (
        "Tại Quyết định số 12/QĐ-TTg, Thủ tướng Chính phủ bổ nhiệm ông Lê Văn Hòa.",
        ["12/QĐ-TTg issuedBy Chính phủ"],
    ),
    ("Tại Quyết định số 12/QĐ-UBND, UBND tỉnh phê duyệt đề án.", ["12/QĐ-UBND issuedBy UBND tỉnh"]),
    ("Theo Nghị quyết số 18-NQ/TW, UBND tỉnh phê duyệt đề án.", []),
    ("Tại Quyết định số 12/QĐ-UBND, UBND tỉnh đã báo cáo đầy đủ.", []),
    (
        "UBND tỉnh ký các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND.",
        ["12/QĐ-UBND issuedBy UBND tỉnh", "13/QĐ-UBND issuedBy UBND tỉnh"],
    ),
    (
        "Đảng ủy xã Diễn An đã ban hành các văn bản: Nghị quyết số 05-NQ/ĐU, Chỉ thị số 02-CT/ĐU.",
        ["02-CT/ĐU issuedBy Đảng ủy xã Diễn An", "05-NQ/ĐU issuedBy Đảng ủy xã Diễn An"],
    ),
    (
        "UBND tỉnh ban hành Kế hoạch số 12/KH-UBND và Nghị quyết số 18-NQ/TW được quán triệt.",
        ["12/KH-UBND issuedBy UBND tỉnh"],
    ),
    # a list's head tells at length what its documents are about
    (
        f"{BODY} đã phổ biến các văn bản hướng dẫn về tổ chức đại hội Đảng của các cấp, gồm:\n- Chỉ thị số "
        "37-CT/TW về đại hội.\n- Hướng dẫn số 22-HD/TU về nhân sự.",
        [f"{BODY} disseminates 22-HD/TU", f"{BODY} disseminates 37-CT/TW"],
    ),
    # whose report it is that somebody reads, his post does not tell
    (
        f"{BODY} tổ chức Hội nghị tổng kết. Ông Lê Văn Hòa, Trưởng Ban Tuyên giáo Huyện ủy trình bày dự thảo "
        "báo cáo tổng kết 10 năm thực hiện Nghị quyết số 29-NQ/TW.",
        sorted(
            [
                f"{BODY} organizes Hội nghị tổng kết",
                f"{BODY} reviews 29-NQ/TW",
                "Lê Văn Hòa reportsAt Hội nghị tổng kết",
            ]
        ),
    ),
    # two bodies, one verb
    (
        "Sở Y tế và Sở Nội vụ đã thực hiện Nghị quyết số 18-NQ/TW.",
        ["Sở Nội vụ implements 18-NQ/TW", "Sở Y tế implements 18-NQ/TW"],
    ),
]

MODALITIES = [
    # what is planned at a conference reaches over no semicolon; what somebody will do, does
    (
        f"{BODY} đã triển khai nhiệm vụ trọng tâm năm 2018; sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW.",
        [f"{BODY} reviews 05-CT/TW"],
    ),
    (
        f"Trong năm tới, {BODY} sẽ kiểm tra các chi bộ; sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW.",
        [f"{BODY} reviews 05-CT/TW Planned"],
    ),
    # those who came were taught, each of the documents, by who held it
    (
        f"{BODY} phối hợp với Trường Chính trị tổ chức hội nghị học tập chuyên đề. Các đại biểu dự hội "
        "nghị đã được quán triệt những nội dung cơ bản của Chỉ thị số 05-CT/TW; Nghị quyết số 20-NQ/TW.",
        [
            f"{BODY} disseminates 05-CT/TW",
            f"{BODY} disseminates 20-NQ/TW",
            f"{BODY} organizes hội nghị học tập chuyên đề",
        ],
    ),
    (f"{BODY} đang thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW Ongoing"]),
    (f"{BODY} thường xuyên thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW Ongoing"]),
    (f"{BODY} sẽ thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW Planned"]),
    pytest.param(
        f"Trong thời gian tới, {BODY} thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW Planned"]
    ),
    (f"{BODY} cam kết thực hiện nghiêm Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW Planned"]),
    # the deed is done; what is prepared is told before who did it
    (f"Để chuẩn bị đại hội, {BODY} đã thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW"]),
    (f"{BODY} đã thi hành kỷ luật ông Lê Văn Hòa tại Quyết định số 12-QĐ/ĐU.", []),  # another deed
    (f"{BODY} chuẩn bị sơ kết 3 năm thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} reviews 03-CT/TW Planned"]),
    (f"{BODY} đề xuất giải pháp thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW Proposed"]),
    (f"{BODY} chưa thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW Deficient not"]),
    (f"{BODY} còn chậm triển khai Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW Deficient not"]),
    # a noun: nobody asks
    (f"{BODY} sinh hoạt đạt yêu cầu cao, thực hiện Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW"]),
    # what a programme says will be done, while nobody else comes
    (
        f"{BODY} họp. Chương trình quý IV sẽ chú trọng cán bộ. Đặc biệt, thực hiện Chỉ thị số 03-CT/TW.",
        [f"{BODY} implements 03-CT/TW Planned"],
    ),
    (
        f"Chương trình quý IV sẽ chú trọng công tác cán bộ. {BODY} thực hiện Chỉ thị số 03-CT/TW.",
        [f"{BODY} implements 03-CT/TW"],
    ),
    # a section cue colours what comes after
    (f"Tuy nhiên, {BODY} triển khai Chỉ thị số 03-CT/TW.", [f"{BODY} implements 03-CT/TW Deficient not"]),
    # but not the next paragraph
    (
        f"Tuy nhiên, kết quả chưa cao.\n{BODY} đã triển khai Chỉ thị số 03-CT/TW.",
        [f"{BODY} implements 03-CT/TW"],
    ),
    # nor a sentence before it
    (
        f"{BODY} đã triển khai Chỉ thị số 03-CT/TW. Tuy nhiên, kết quả chưa cao.",
        [f"{BODY} implements 03-CT/TW"],
    ),
]

SAID = [
    (
        f"Đồng chí Lê Văn Hòa yêu cầu {BODY} thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW Requested by Lê Văn Hòa"],
    ),
    # "tiếp tục" under a request is still a request
    (
        f"Đồng chí Lê Văn Hòa đề nghị {BODY} tiếp tục thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW Requested by Lê Văn Hòa"],
    ),
    (
        f"Tỉnh ủy yêu cầu {BODY} thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW Requested by Tỉnh ủy"],
    ),
    # "đồng chí" without a name is who the paragraph named last: seed 004
    (
        f"Đồng chí Lê Văn Hòa khen ngợi. Đồng chí đề nghị {BODY} thực hiện Nghị quyết số 18-NQ/TW.",
        [f"{BODY} implements 18-NQ/TW Requested by Lê Văn Hòa"],
    ),
]

CUE_WORDS = [
    # what was talked of before a semicolon is not what is made known behind it
    (
        f"{BODY} tổ chức Hội nghị tổng kết năm 2017. Hội nghị đã nghe đồng chí Bí thư thông tin tình hình;"
        " quán triệt những nội dung cơ bản của Nghị quyết số 48-NQ/TW.",
        [f"{BODY} disseminates 48-NQ/TW", f"{BODY} organizes Hội nghị tổng kết năm 2017"],
    ),
    # what has to be is not said to be done
    (
        f"{BODY} họp. Theo đó, việc thực hiện Chỉ thị số 05-CT/TW phải gắn với nhiệm vụ của ngành.",
        [f"{BODY} implements 05-CT/TW Requested"],
    ),
    # whose help it was comes first, whoever did it behind
    (
        "Được sự lãnh đạo của các cấp ủy Đảng, trong 10 năm thực hiện Kết luận số 62-KL/TW, Hội Nông dân tỉnh"
        " đã phát triển.",
        ["Hội Nông dân tỉnh implements 62-KL/TW"],
    ),
    (f"{BODY} đã tập huấn Chỉ thị số 35-CT/TW.", [f"{BODY} disseminates 35-CT/TW"]),
    (f"{BODY} đánh giá việc thực hiện Chỉ thị số 35-CT/TW.", [f"{BODY} reviews 35-CT/TW"]),
    # a cue in another word or in a name asks nothing
    (
        "Sở Giao thông vận tải triển khai Nghị quyết số 22-NQ/TW.",
        ["Sở Giao thông vận tải implements 22-NQ/TW"],
    ),
    ("Bộ Ngoại giao thực hiện Nghị quyết số 22-NQ/TW.", ["Bộ Ngoại giao implements 22-NQ/TW"]),
    ("Thành ủy Cần Thơ thực hiện Nghị quyết số 22-NQ/TW.", ["Thành ủy Cần Thơ implements 22-NQ/TW"]),
    ("Huyện ủy Giao Thủy thực hiện Nghị quyết số 22-NQ/TW.", ["Huyện ủy Giao Thủy implements 22-NQ/TW"]),
    (
        f"{BODY} thấy cần thiết và thực hiện Nghị quyết số 22-NQ/TW.",
        [f"{BODY} implements 22-NQ/TW"],
    ),
    # but so it does
    (
        f"Giao {BODY} thực hiện Nghị quyết số 22-NQ/TW.",
        [f"{BODY} implements 22-NQ/TW Requested"],
    ),
    (
        "Tỉnh ủy giao Ban Tổ chức Tỉnh ủy thực hiện Nghị quyết số 22-NQ/TW.",
        ["Ban Tổ chức Tỉnh ủy implements 22-NQ/TW Requested by Tỉnh ủy"],
    ),
]

WITHIN = [
    # whose work is spoken of does it; whose part is, does not
    (
        f"Sở Y tế họp. Nổi bật là công tác chỉ đạo của {BODY} trong việc thực hiện Chỉ thị số 05-CT/TW.",
        [f"{BODY} implements 05-CT/TW"],
    ),
    ("Tỉnh ủy đánh giá cao sự chỉ đạo của Đảng ủy Sở Y tế trong thực hiện Chỉ thị số 05-CT/TW.", []),
    # part of a phrase about others
    (
        "Các chỉ đạo của Bộ Chính trị, Ban Bí thư về tiếp tục thực hiện Chỉ thị số 30-CT/TW được chú trọng.",
        [],
    ),
    ("Nhờ sự lãnh đạo của Đảng, trực tiếp là Ban Bí thư, trong 10 năm thực hiện Kết luận số 62-KL/TW.", []),
    # so many, and none by name
    (f"{BODY} họp. Đã có 31/63 tỉnh ủy, thành ủy ban hành kế hoạch thực hiện Nghị quyết số 12-NQ/TW.", []),
    # issued, and not made known; discussed, and not carried out
    (
        f"{BODY} tổ chức các hội nghị quán triệt, đồng thời ban hành Chương trình hành động số 56-CTr/ĐU.",
        [],
    ),
    (f"{BODY} họp. Hội nghị thảo luận thực hiện Chương trình hành động số 35-CTr/ĐU.", []),
    # a lecturer reports nothing of his office
    (
        f"{BODY} họp. Ông Đinh Viết Ba, Phó Trưởng ban Tuyên giáo Tỉnh ủy, báo cáo viên truyền đạt"
        " Nghị quyết số 22-NQ/TW.",
        [f"{BODY} disseminates 22-NQ/TW"],
    ),
    # one office signs a list of one series
    (
        "Quyết định số 1034, 1035/QĐ-TTg của Thủ tướng Chính phủ.",
        ["1034/QĐ-TTg issuedBy Chính phủ", "1035/QĐ-TTg issuedBy Chính phủ"],
    ),
    (
        "Quyết định số 12/QĐ-UBND và Quyết định số 18/QĐ-TTg của Thủ tướng Chính phủ.",
        ["18/QĐ-TTg issuedBy Chính phủ"],
    ),
]

NO_CLAIM = [
    ("Sau khi Nghị quyết số 22-NQ/TW được ban hành, công tác có chuyển biến.", []),  # no agent
    (f"{BODY} họp bàn công tác cán bộ.", []),  # no document
    (f"{BODY} tổng kết năm 2017.", []),  # a year is no document
    ("Nghị quyết số 22-NQ/TW là văn bản quan trọng.", []),  # nobody acts
    ("Chấp hành pháp luật là nghĩa vụ.", []),
    # what a document points out is no carrying out of it
    (f"{BODY} khắc phục khuyết điểm đã được chỉ ra theo tinh thần Nghị quyết số 18-NQ/TW.", []),
]


@pytest.mark.parametrize(("text", "claims"), [*RELATIONS, *MODALITIES, *SAID, *CUE_WORDS, *WITHIN, *NO_CLAIM])
def test_claims(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims


def test_every_claim_stands_in_one_sentence_that_holds_its_trigger() -> None:
    text = f"Mở đầu. {BODY} đã thực hiện Nghị quyết số 22-NQ/TW. Kết thúc."
    (claim,) = read_text(text).claims
    assert claim.sentence.of(text) == f"{BODY} đã thực hiện Nghị quyết số 22-NQ/TW."
    assert claim.rule
    assert 0 < claim.stance.confidence <= 1


@pytest.mark.parametrize(
    ("lead", "published", "modality"),
    [
        ("Năm 2019, ", date(2018, 12, 20), "Planned"),  # a year still to come
        ("Năm 2018, ", date(2018, 12, 20), "Done"),  # the year that ends
        ("Năm 2018, ", date(2018, 1, 10), "Planned"),  # its first weeks
    ],
)
def test_the_date_of_the_page_tells_plans_from_deeds(lead: str, published: date, modality: str) -> None:
    reading = read_text(f"{lead}{BODY} thực hiện Nghị quyết số 22-NQ/TW.", published=published)
    assert [str(claim.stance.modality) for claim in reading.claims] == [modality]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a document with a number is issued by whom it is drawn up by, but not by who only drafts it
        (
            "Đảng ủy Sở Y tế đã xây dựng Kế hoạch số 95-KH/ĐU về việc tổ chức Đại hội.",
            ["95-KH/ĐU issuedBy Đảng ủy Sở Y tế"],
        ),
        (
            "UBND huyện sẽ xây dựng Kế hoạch số 12/KH-UBND.",
            ["12/KH-UBND issuedBy UBND huyện Planned"],
        ),
        ("Huyện ủy Tứ Kỳ lãnh đạo xây dựng nông thôn mới theo Nghị quyết số 05-NQ/TU.", []),
        # "Xây dựng" in a body's name is no verb
        ("Sở Xây dựng quán triệt Chỉ thị số 05-CT/TW.", ["Sở Xây dựng disseminates 05-CT/TW"]),
        ("Đảng ủy Sở Xây dựng Kế hoạch số 18-KH/ĐU.", []),
        ("Ban Tuyên giáo Huyện ủy Tứ Kỳ đã tham mưu ban hành Kế hoạch số 45-KH/HU.", []),
        # "yêu cầu" is a noun behind "mục đích"
        (
            "Bám sát mục đích, yêu cầu của cấp trên, Đảng ủy Sở Y tế ban hành Kế hoạch số 95-KH/ĐU.",
            ["95-KH/ĐU issuedBy Đảng ủy Sở Y tế"],
        ),
        # which steering committee
        (
            "Ban Chỉ đạo 35 Tỉnh ủy ban hành Công văn số 103-CV/BCĐ 35, ngày 17/02/2023.",
            ["103-CV/BCĐ35 issuedBy Ban Chỉ đạo 35 Tỉnh ủy"],
        ),
        # a list of what is looked into
        ("Nội dung giám sát của HĐND huyện Tứ Kỳ gồm: việc thực hiện Nghị quyết số 74/NQ-HĐND.", []),
        (
            "Các nội dung được Thường trực HĐND huyện Tứ Kỳ kiểm tra gồm: tình hình thực hiện Nghị quyết số "
            "74/NQ-HĐND.",
            [],
        ),
        (
            "Đoàn giám sát của HĐND huyện Tứ Kỳ làm việc. Nội dung giám sát gồm: giám sát việc thực hiện "
            "Nghị quyết số 74/NQ-HĐND.",
            ["Đoàn giám sát của HĐND huyện Tứ Kỳ inspects 74/NQ-HĐND"],
        ),
        # the house of a body, and whose document a meeting is about
        (
            "Sáng 16/4, tại tòa nhà Quốc hội diễn ra hội nghị triển khai thực hiện Nghị quyết số 18-NQ/TW "
            "của Ban Chấp hành Trung ương.",
            ["18-NQ/TW issuedBy Ban Chấp hành Trung ương"],
        ),
    ],
)
def test_who_issues_and_who_only_looks_on(text: str, claims: list[str]) -> None:
    assert claimed(text) == claims
