# The tables below read best one fact to a line.
# ruff: noqa: E501
"""A network made by hand from the five seeds, in the form that ``partygraph.graph.network`` states.

Every sentence is a slice of its seed; ``sentence`` fails where a seed does not hold it.
"""

# The tables below read best one fact to a line.
# ruff: noqa: E501
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import networkx as nx

SEEDS = Path(__file__).parents[2] / "seeds"
ID = "https://w3id.org/partygraph/id/"
FILES = {path.name[:3]: path for path in sorted(SEEDS.glob("*.txt"))}
ARTICLES = {
    "000": ("7 giải pháp đổi mới, nâng cao chất lượng, hiệu quả công tác tư tưởng", "2012-12-20", "Thu Nga"),
    "001": (
        "Tăng cường đổi mới phương thức lãnh đạo của Đảng đối với toàn hệ thống chính trị",
        "2021-01-05",
        "An Nhiên",
    ),
    "002": ("Tổ chức Đảng", "2015-01-28", None),
    "003": ("Sở Khoa học và Công nghệ tổng kết công tác Đảng năm 2017", "2018-02-04", "Nguyễn Trường"),
    "004": ("Đảng bộ Sở KH&CN: Tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW", "2018-05-23", "PC"),
}

# key: (kind, class, label, aliases, province, day, number)
NODES: dict[str, tuple[str, str, str, list[str], str | None, str | None, str | None]] = {
    "doc/tw_xi_03-ct-tw": ("document", "PartyDocument", "Chỉ thị số 03-CT/TW", ["Chỉ thị 03", "Chỉ thị số 03"], None, "2011-05-14", "03-CT/TW"),
    "doc/tw_x_22-nq-tw": ("document", "PartyDocument", "Nghị quyết số 22-NQ/TW", ["Nghị quyết 22", "Nghị quyết 22-NQ/TW"], None, "2008-02-02", "22-NQ/TW"),
    "doc/tw_xii_18-nq-tw": ("document", "PartyDocument", "Nghị quyết số 18-NQ/TW", [], None, "2017-10-25", "18-NQ/TW"),
    "doc/tw_xii_26-nq-tw": ("document", "PartyDocument", "Nghị quyết số 26-NQ/TW", [], None, "2018-05-19", "26-NQ/TW"),
    "doc/tw_xii_04-nq-tw": ("document", "PartyDocument", "Nghị quyết số 04-NQ/TW", ["Nghị quyết Trung ương 4 (khóa XII)", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII"], None, "2016-10-30", "04-NQ/TW"),
    "doc/tw_xi_101-qd-tw": ("document", "PartyDocument", "Quy định số 101-QĐ/TW", ["Quy định 101-QĐ/TW"], None, "2012-06-07", "101-QĐ/TW"),
    "doc/hai-duong_x_35-kh-tu": ("document", "PartyDocument", "Kế hoạch số 35-KH/TU", ["Kế hoạch 35", "Kế hoạch 35-KH/TU"], "Hải Dương", None, "35-KH/TU"),
    "doc/hai-duong_2013_94-hd-bpgv": ("document", "PartyDocument", "Hướng dẫn số 94-HD/BPGV", ["hướng dẫn số 94-HD/BPGV"], "Hải Dương", "2013-12-16", "94-HD/BPGV"),
    "doc/hai-phong_x_08-nq-tu": ("document", "PartyDocument", "Nghị quyết số 08 của Thành ủy", ["Nghị quyết số 08"], "Hải Phòng", None, "08-NQ/TU"),
    "doc/hai-phong_2016_12-kl-du": ("document", "PartyDocument", "Kết luận số 12-KL/ĐU", [], "Hải Phòng", "2016-07-15", "12-KL/ĐU"),
    "doc/hai-phong_x_chuong-trinh": ("document", "OtherDocument", "Chương trình hành động thực hiện Kết luận số 12-KL/ĐU", ["Chương trình hành động"], "Hải Phòng", None, None),
    "docset/tw_xii_hoi-nghi-6": ("documentSet", "DocumentSet", "Các nghị quyết Trung ương 6 (khóa XII)", ["Nghị quyết Trung ương 6"], None, "2017-10-25", None),
    "docset/tw_xii_hoi-nghi-7": ("documentSet", "DocumentSet", "Các nghị quyết Trung ương 7 (khóa XII)", ["Trung ương 7 (khóa XII)"], None, "2018-05-19", None),
    "body/hai-phong_so-khcn": ("body", "StateBody", "Sở Khoa học và Công nghệ Hải Phòng", ["Sở KH&CN", "Sở Khoa học và Công nghệ"], "Hải Phòng", None, None),
    "body/hai-phong_dang-bo-so-khcn": ("body", "PartyOrganization", "Đảng bộ cơ quan Sở KH&CN Hải Phòng", ["Đảng bộ cơ quan Sở KH&CN", "Đảng bộ"], "Hải Phòng", None, None),
    "body/hai-phong_dang-uy-khoi": ("body", "PartyCommittee", "Đảng ủy Khối các cơ quan thành phố Hải Phòng", ["Đảng ủy Khối", "Đảng bộ Khối", "Đảng ủy Khối các cơ quan thành phố"], "Hải Phòng", None, None),
    "body/hai-phong_dang-uy-so": ("body", "PartyCommittee", "Đảng ủy Sở KH&CN Hải Phòng", ["Đảng ủy Sở KH&CN"], "Hải Phòng", None, None),
    "body/hai-phong_chi-bo-thong-tin": ("body", "PartyCell", "Chi bộ Thông tin - Sàn Giao dịch", [], "Hải Phòng", None, None),
    "body/hai-phong_thanh-uy": ("body", "PartyCommittee", "Thành ủy Hải Phòng", ["Thành ủy", "Thành Ủy"], "Hải Phòng", None, None),
    "body/hau-giang_dang-uy-khoi": ("body", "PartyCommittee", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Hậu Giang", ["Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh"], "Hậu Giang", None, None),
    "body/hau-giang_tinh-uy": ("body", "PartyCommittee", "Tỉnh ủy Hậu Giang", ["Tỉnh ủy"], "Hậu Giang", None, None),
    "body/hai-duong_tinh-uy": ("body", "PartyCommittee", "Tỉnh ủy Hải Dương", ["cấp ủy các cấp"], "Hải Dương", None, None),
    "body/hai-duong_bpgv": ("body", "SteeringCommittee", "Bộ phận giúp việc Chỉ thị 03 Tỉnh ủy Hải Dương", ["BPGV Chỉ thị 03"], "Hải Dương", None, None),
    "body/hai-duong_huyen-uy-tu-ky": ("body", "PartyCommittee", "Huyện ủy Tứ Kỳ", [], "Hải Dương", None, None),
    "body/hai-duong_hoi-lhpn": ("body", "MassOrganization", "Hội Liên hiệp Phụ nữ tỉnh Hải Dương", ["Hội Liên hiệp phụ nữ tỉnh"], "Hải Dương", None, None),
    "body/hai-duong_tinh-doan": ("body", "MassOrganization", "Tỉnh đoàn Hải Dương", ["Tỉnh đoàn"], "Hải Dương", None, None),
    "body/ha-tinh_dang-bo-so": ("body", "PartyOrganization", "Đảng bộ Sở Khoa học và Công nghệ (004)", ["Đảng bộ Sở Khoa học và Công nghệ", "Đảng bộ Sở KH&CN"], None, None, None),
    "body/ha-tinh_dang-uy-so": ("body", "PartyCommittee", "Đảng ủy Sở Khoa học và Công nghệ (004)", ["Đảng ủy Sở", "Đảng ủy"], None, None, None),
    "body/ha-tinh_dang-uy-khoi": ("body", "PartyCommittee", "Đảng ủy Khối các cơ quan tỉnh (004)", ["Đảng ủy Khối", "Đảng uỷ khối các cơ quan tỉnh"], None, None, None),
    "person/hai-phong_nguyen-thanh-to": ("person", "Person", "Nguyễn Thành Tô", [], None, None, None),
    "person/hai-phong_duong-ngoc-tuan": ("person", "Person", "Dương Ngọc Tuấn", [], None, None, None),
    "person/hai-phong_le-thi-to-uyen": ("person", "Person", "Lê Thị Tố Uyên", [], None, None, None),
    "person/hau-giang_le-tien-chau": ("person", "Person", "Lê Tiến Châu", [], None, None, None),
    "person/ha-tinh_nguyen-thi-le-ha": ("person", "Person", "Nguyễn Thị Lệ Hà", [], None, None, None),
    "person/ha-tinh_do-khoa-van": ("person", "Person", "Đỗ Khoa Văn", [], None, None, None),
    "meeting/ha-tinh_2018-05-22": ("meeting", "Conference", "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW", ["Hội nghị"], None, "2018-05-22", None),
    "meeting/hai-phong_2018-02-02": ("meeting", "Conference", "Hội nghị Tổng kết công tác Đảng năm 2017 và triển khai nhiệm vụ năm 2018", ["hội nghị"], "Hải Phòng", "2018-02-02", None),
    "meeting/hau-giang_2021-01-04": ("meeting", "Conference", "Hội nghị tổng kết tình hình thực hiện Nghị quyết năm 2020", ["Hội nghị"], "Hậu Giang", "2021-01-04", None),
    "action/award-1": ("action", "Award", "Công nhận Chi bộ trong sạch, vững mạnh tiêu biểu (2017)", [], "Hải Phòng", None, None),
    "action/award-2": ("action", "Award", "Khen thưởng 9 tổ chức cơ sở Đảng (2020)", [], "Hậu Giang", None, None),
    "body/tw_bo-chinh-tri": ("body", "StandingCommittee", "Bộ Chính trị", [], None, None, None),
}  # fmt: skip

C, T, A = "claim", "tenure", "action"
# kind, source, relation, target, label, modality, confidence, article, sentence from … to …, more
EDGES: list[tuple[str, str, str, str, str, str | None, float, str, str, str, dict[str, Any]]] = [
    (C, "body/ha-tinh_dang-bo-so", "reviews", "doc/tw_x_22-nq-tw", "sơ kết, tổng kết", "Done", 0.99, "004", "Chiều 22/5, Đảng bộ", "đội ngũ, cán bộ, đảng viên”.", {}),
    (C, "body/ha-tinh_dang-uy-so", "implements", "doc/tw_x_22-nq-tw", "triển khai, thực hiện", "Done", 0.96, "004", "Sau khi Nghị quyết ban hành", "trong toàn Đảng bộ.", {}),
    (C, "body/ha-tinh_dang-uy-so", "disseminates", "doc/tw_x_22-nq-tw", "quán triệt, học tập", "Done", 0.85, "004", "Quá trình quán triệt, triển khai", "tư tưởng và tổ chức.", {}),
    (C, "body/ha-tinh_dang-bo-so", "implements", "doc/tw_x_22-nq-tw", "triển khai, thực hiện", "Done", 0.9, "004", "Phát biểu kết luận Hội nghị", "từng chi bộ; nâng cao chất lượng đội ngũ cán bộ, đảng viên.", {"by": "person/ha-tinh_do-khoa-van"}),
    (C, "body/ha-tinh_dang-uy-so", "implements", "docset/tw_xii_hoi-nghi-6", "triển khai, thực hiện", "Requested", 0.9, "004", "Trong thời gian tới đồng chí đề nghị", "lối sống của đảng viên.", {"by": "person/ha-tinh_nguyen-thi-le-ha"}),
    (C, "body/ha-tinh_dang-uy-so", "implements", "docset/tw_xii_hoi-nghi-7", "triển khai, thực hiện", "Requested", 0.9, "004", "Trong thời gian tới đồng chí đề nghị", "lối sống của đảng viên.", {"by": "person/ha-tinh_nguyen-thi-le-ha"}),
    (C, "body/hau-giang_dang-uy-khoi", "implements", "doc/tw_xii_18-nq-tw", "triển khai, thực hiện", "Requested", 0.95, "001", "Đặc biệt, Bí thư Tỉnh ủy", "khóa XII.", {"by": "person/hau-giang_le-tien-chau"}),
    (C, "body/hau-giang_dang-uy-khoi", "implements", "doc/tw_xii_26-nq-tw", "triển khai, thực hiện", "Requested", 0.95, "001", "Đặc biệt, Bí thư Tỉnh ủy", "khóa XII.", {"by": "person/hau-giang_le-tien-chau"}),
    (C, "body/hau-giang_dang-uy-khoi", "implements", "doc/tw_xii_04-nq-tw", "triển khai, thực hiện", "Requested", 0.65, "001", "Thường xuyên nắm bắt tình hình", "Hồ Chí Minh.", {"by": "person/hau-giang_le-tien-chau"}),
    (C, "body/hau-giang_dang-uy-khoi", "implements", "docset/tw_xii_hoi-nghi-6", "triển khai, thực hiện", "Requested", 0.9, "001", "Quan tâm xây dựng tổ chức Đảng", "các hợp tác xã…", {"by": "person/hau-giang_le-tien-chau"}),
    (C, "body/hai-duong_tinh-uy", "implements", "doc/tw_xi_03-ct-tw", "triển khai, thực hiện", "Done", 0.8, "002", "Trong năm qua, cấp ủy các cấp", "thực hiện Chỉ thị số 03.", {}),
    (C, "body/hai-duong_tinh-uy", "implements", "doc/tw_xi_03-ct-tw", "triển khai, thực hiện", "Deficient", 0.8, "002", "Tuy nhiên bên cạnh những kết quả", "cơ quan, đơn vị.", {"positive": False}),
    (C, "body/hai-phong_dang-uy-khoi", "implements", "doc/tw_xi_03-ct-tw", "triển khai, thực hiện", "Proposed", 0.8, "000", "Từ thực trạng đó", "của công tác tư tưởng.", {}),
    (C, "doc/hai-duong_2013_94-hd-bpgv", "guides", "doc/tw_xi_03-ct-tw", "hướng dẫn", "Done", 0.9, "002", "Năm 2014, căn cứ vào", "trong toàn tỉnh.", {}),
    (C, "body/hai-duong_bpgv", "implements", "doc/hai-duong_2013_94-hd-bpgv", "triển khai, thực hiện", "Done", 0.9, "002", "Năm 2014, căn cứ vào", "trong toàn tỉnh.", {}),
    (C, "doc/hai-duong_2013_94-hd-bpgv", "issuedBy", "body/hai-duong_bpgv", "ban hành bởi", "Done", 0.97, "002", "Năm 2014, căn cứ vào", "trong toàn tỉnh.", {}),
    (C, "body/hai-duong_huyen-uy-tu-ky", "implements", "doc/hai-duong_x_35-kh-tu", "triển khai, thực hiện", "Done", 0.96, "002", "Trên cơ sở kết quả kiểm tra", "tổ chức các cuộc họp.", {}),
    (C, "body/hai-duong_hoi-lhpn", "implements", "doc/hai-duong_x_35-kh-tu", "triển khai, thực hiện", "Done", 0.96, "002", "Trên cơ sở kết quả kiểm tra", "tổ chức các cuộc họp.", {}),
    (C, "body/hai-duong_tinh-doan", "implements", "doc/hai-duong_x_35-kh-tu", "triển khai, thực hiện", "Done", 0.96, "002", "Trên cơ sở kết quả kiểm tra", "tổ chức các cuộc họp.", {}),
    (C, "body/hai-duong_tinh-uy", "implements", "doc/tw_xi_101-qd-tw", "triển khai, thực hiện", "Done", 0.75, "002", "Thực hiện Quy định 101-QĐ/TW", "chủ chốt các cấp.", {}),
    (C, "body/hai-duong_tinh-uy", "implements", "doc/hai-duong_x_35-kh-tu", "triển khai, thực hiện", "Ongoing", 0.8, "002", "Cấp ủy các cấp tiếp tục xác định", "trong thời kỳ mới.", {}),
    (C, "body/hai-phong_dang-bo-so-khcn", "implements", "doc/hai-phong_x_08-nq-tu", "triển khai, thực hiện", "Ongoing", 0.9, "003", "Trong thực hiện các nhiệm vụ chính trị", "nhiệm kỳ 2016-2021...", {}),
    (C, "doc/hai-phong_x_chuong-trinh", "concretizes", "doc/hai-phong_2016_12-kl-du", "cụ thể hóa", "Done", 0.9, "003", "Công tác tư tưởng được đẩy mạnh", "phấn đấu năm 2017...", {}),
    (C, "body/hai-phong_dang-bo-so-khcn", "implements", "doc/hai-phong_x_chuong-trinh", "triển khai, thực hiện", "Done", 0.9, "003", "Công tác tư tưởng được đẩy mạnh", "phấn đấu năm 2017...", {}),
    (C, "body/hai-phong_dang-bo-so-khcn", "implements", "doc/tw_xii_04-nq-tw", "triển khai, thực hiện", "Done", 0.9, "003", "Công tác tư tưởng được đẩy mạnh", "phấn đấu năm 2017...", {}),
    (C, "body/ha-tinh_dang-bo-so", "organizes", "meeting/ha-tinh_2018-05-22", "tổ chức", "Done", 0.99, "004", "Chiều 22/5, Đảng bộ", "đội ngũ, cán bộ, đảng viên”.", {}),
    (C, "person/ha-tinh_nguyen-thi-le-ha", "attends", "meeting/ha-tinh_2018-05-22", "dự", "Done", 0.98, "004", "Dự Hội nghị, về phía", "chi bộ trực thuộc.", {}),
    (C, "person/ha-tinh_nguyen-thi-le-ha", "speaksAt", "meeting/ha-tinh_2018-05-22", "phát biểu", "Done", 0.98, "004", "Phát biểu tại Hội nghị, đồng chí Nguyễn Thị Lệ Hà", "Nghị quyết 22-NQ/TW.", {}),
    (C, "person/ha-tinh_do-khoa-van", "directs", "meeting/ha-tinh_2018-05-22", "phát biểu chỉ đạo, kết luận", "Done", 0.98, "004", "Phát biểu kết luận Hội nghị", "từng chi bộ; nâng cao chất lượng đội ngũ cán bộ, đảng viên.", {}),
    (C, "body/hai-phong_so-khcn", "organizes", "meeting/hai-phong_2018-02-02", "tổ chức", "Done", 0.99, "003", "Chiều ngày 02/02/2018", "nhiệm vụ năm 2018”.", {}),
    (C, "person/hai-phong_nguyen-thanh-to", "attends", "meeting/hai-phong_2018-02-02", "dự", "Done", 0.98, "003", "Tham dự hội nghị có đồng chí", "Sở KH&CN.", {}),
    (C, "person/hai-phong_duong-ngoc-tuan", "attends", "meeting/hai-phong_2018-02-02", "dự", "Done", 0.98, "003", "Tham dự hội nghị có đồng chí", "Sở KH&CN.", {}),
    (C, "body/hau-giang_dang-uy-khoi", "organizes", "meeting/hau-giang_2021-01-04", "tổ chức", "Done", 0.98, "001", "Đó là ý kiến chỉ đạo", "ngày 04/01/2021.", {}),
    (C, "person/hau-giang_le-tien-chau", "directs", "meeting/hau-giang_2021-01-04", "phát biểu chỉ đạo, kết luận", "Done", 0.98, "001", "Đó là ý kiến chỉ đạo", "ngày 04/01/2021.", {}),
    (C, "person/hau-giang_le-tien-chau", "speaksAt", "meeting/hau-giang_2021-01-04", "phát biểu", "Done", 0.98, "001", "Bí thư Tỉnh ủy Lê Tiến Châu phát biểu", "tại Hội nghị", {}),
    (T, "person/hai-phong_nguyen-thanh-to", "holdsPost", "body/hai-phong_dang-uy-khoi", "Phó Bí thư", None, 0.95, "000", "Chuyên đề do CN. Nguyễn Thành Tô", "làm chủ nhiệm.", {"status": "Current"}),
    (T, "person/hai-phong_nguyen-thanh-to", "holdsPost", "body/hai-phong_dang-uy-khoi", "Phó Bí thư thường trực", None, 0.95, "003", "Tham dự hội nghị có đồng chí", "Sở KH&CN.", {"status": "Current"}),
    (T, "person/hai-phong_duong-ngoc-tuan", "holdsPost", "body/hai-phong_so-khcn", "Giám đốc", None, 0.95, "003", "Tham dự hội nghị có đồng chí", "Sở KH&CN.", {"status": "Current"}),
    (T, "person/hai-phong_duong-ngoc-tuan", "holdsPost", "body/hai-phong_thanh-uy", "Thành ủy viên", None, 0.95, "003", "Tham dự hội nghị có đồng chí", "Sở KH&CN.", {"status": "Current"}),
    (T, "person/hai-phong_le-thi-to-uyen", "holdsPost", "body/hai-phong_dang-uy-so", "Bí thư", None, 0.95, "003", "Đồng chí Bí thư Đảng ủy", "nhiệm vụ năm 2017.", {"status": "Current"}),
    (T, "person/hau-giang_le-tien-chau", "holdsPost", "body/hau-giang_tinh-uy", "Bí thư", None, 0.95, "001", "Đó là ý kiến chỉ đạo", "ngày 04/01/2021.", {"status": "Current"}),
    (T, "person/hau-giang_le-tien-chau", "holdsPost", "body/hau-giang_tinh-uy", "Bí thư", None, 0.95, "001", "Đặc biệt, Bí thư Tỉnh ủy", "khóa XII.", {"status": "Current"}),
    (T, "person/ha-tinh_nguyen-thi-le-ha", "holdsPost", "body/ha-tinh_dang-uy-khoi", "Phó Bí thư", None, 0.95, "004", "Dự Hội nghị, về phía", "chi bộ trực thuộc.", {"status": "Current"}),
    (T, "person/ha-tinh_do-khoa-van", "holdsPost", "body/ha-tinh_dang-uy-so", "Bí thư", None, 0.95, "004", "Phát biểu kết luận Hội nghị", "từng chi bộ; nâng cao chất lượng đội ngũ cán bộ, đảng viên.", {"status": "Current"}),
    (A, "body/hai-phong_dang-bo-so-khcn", "actor", "action/award-1", "chủ thể", "Done", 0.95, "003", "Biểu dương thành tích đạt được", "xuất sắc nhiệm vụ”.", {}),
    (A, "action/award-1", "recipient", "body/hai-phong_chi-bo-thong-tin", "người, tập thể được nhận", "Done", 0.95, "003", "Biểu dương thành tích đạt được", "xuất sắc nhiệm vụ”.", {}),
    (A, "body/hau-giang_dang-uy-khoi", "actor", "action/award-2", "chủ thể", "Done", 0.95, "001", "Khen thưởng cho 9 tổ chức", "năm 2020", {}),
]  # fmt: skip

REFERENCES = [
    ("doc/tw_xi_03-ct-tw", "issuedBy", "body/tw_bo-chinh-tri", "ban hành bởi"),
    ("doc/tw_xii_18-nq-tw", "memberOfSet", "docset/tw_xii_hoi-nghi-6", "thuộc nhóm"),
    (
        "body/hai-phong_dang-bo-so-khcn",
        "partyOrganizationOf",
        "body/hai-phong_so-khcn",
        "là tổ chức đảng của",
    ),
]


@cache
def article_text(number: str) -> str:
    """The text of a seed, NFC, as its offsets count it."""
    return unicodedata.normalize("NFC", FILES[number].read_text("utf-8"))


def sentence(number: str, start: str, end: str) -> tuple[int, int]:
    """Where the sentence from `start` to `end` stands in a seed."""
    text = article_text(number)
    begin = text.index(start)
    return begin, text.index(end, begin) + len(end)


def network() -> "nx.MultiDiGraph[str]":
    """The five seeds as a network."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for key, (kind, cls, label, aliases, province, day, number) in NODES.items():
        graph.add_node(
            ID + key,
            **{
                "key": key,
                "kind": kind,
                "entity_class": cls,
                "label": label,
                "aliases": aliases,
                "search_keys": [],
            },
            **{
                "years": [int(day[:4])] if day else [],
                "province": province,
                "province_key": None,
                "day": day,
            },
            **{"number": number, "rolls_up_to": None, "measures": [], "articles": [], "mentions": 1},
        )
    graph.nodes[ID + "body/hai-phong_dang-bo-so-khcn"]["measures"] = [_members()]
    graph.nodes[ID + "body/hai-phong_dang-bo-so-khcn"]["rolls_up_to"] = ID + "body/hai-phong_so-khcn"
    for i, row in enumerate(EDGES):
        _add_edge(graph, i, *row)
    for source, relation, target, label in REFERENCES:
        graph.add_edge(
            ID + source, ID + target, f"authority:{relation}", kind="reference", relation=relation, label=label,
            modality=None, positive=True, confidence=None, method=None, status=None, attributed_to=None, year=None,
            is_fact=True, evidence=[],
        )  # fmt: skip
    graph.add_node(ID + "year/2018", kind="year", label="2018", key="year/2018")
    graph.add_edge(
        ID + "meeting/ha-tinh_2018-05-22",
        ID + "year/2018",
        "authority:inYear",
        kind="time",
        relation="inYear",
        label="năm",
        evidence=[],
    )
    return graph


def evidence(number: str, start: str, end: str, observation: str) -> dict[str, Any]:
    """One sentence as the network hands it over."""
    begin, stop = sentence(number, start, end)
    title, published, byline = ARTICLES[number]
    return {
        "text": article_text(number)[begin:stop], "begin": begin, "end": stop, "article": FILES[number].stem,
        "article_iri": f"{ID}article/{FILES[number].stem[4:]}", "title": title, "published": published,
        "byline": byline, "url": "https://example.org/bai/" + number if number == "004" else None,
        "observation": observation,
    }  # fmt: skip


def _members() -> dict[str, Any]:
    part = evidence("003", "Hiện nay, toàn Đảng bộ có 85", "07 chi bộ trực thuộc.", ID + "measure/85")
    return {
        "count": 85,
        "unit": "đảng viên",
        "year": 2018,
        "confidence": 0.95,
        "method": "measure.members",
        "evidence": [part],
    }


def _add_edge(
    graph: "nx.MultiDiGraph[str]", i: int, kind: str, source: str, relation: str, target: str, label: str,
    modality: str | None, confidence: float, article: str, start: str, end: str, more: dict[str, Any],
) -> None:  # fmt: skip
    observation = f"{ID}{kind}/{i:012x}"
    graph.add_edge(
        ID + source, ID + target, observation, kind=kind, relation=relation, label=label, modality=modality,
        positive=more.get("positive", True), confidence=confidence, method=f"{relation}.trigger",
        status=more.get("status"), attributed_to=ID + more["by"] if "by" in more else None,
        year=int(ARTICLES[article][1][:4]), is_fact=modality in ("Done", "Ongoing"),
        evidence=[evidence(article, start, end, observation)],
    )  # fmt: skip
