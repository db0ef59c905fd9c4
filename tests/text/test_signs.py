"""Date lines and signatures, alone and glued."""

from datetime import date

import pytest

from partygraph.text.byline import glued_signature, link_tail, signature_line
from partygraph.text.pagedate import date_line, day_behind


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Ngày 05-01-2021", date(2021, 1, 5)),
        ("11:16 23/05/2018", date(2018, 5, 23)),
        ("Tổ chức Đảng 2015-01-28 08:10:58", date(2015, 1, 28)),  # a section's name beside the time
        ("Cập nhật: 22.5.2017 | Lượt xem: 1.204", date(2017, 5, 22)),
        ("Thứ Hai, 22/05/2017, 10:30 (GMT+7)", date(2017, 5, 22)),
        ("Thứ hai, ngày 22 tháng 5 năm 2017", date(2017, 5, 22)),
        ("Ngày đăng: 9/3/2020 8:05 AM", date(2020, 3, 9)),
        ("2018-05-23T11:16:00+07:00", date(2018, 5, 23)),
        ("Chủ nhật - 04/02/2018 15:20", date(2018, 2, 4)),
        ("Thu Nga - 10:30 22/05/2017", date(2017, 5, 22)),
        ("Hậu Giang, ngày 22 tháng 5 năm 2017", date(2017, 5, 22)),
        ("Ngày 22/05/2017   Bản in   Cỡ chữ A- A+", date(2017, 5, 22)),  # buttons beside the date
        ("Số ra ngày 22-5-2017", date(2017, 5, 22)),
        ("Ngày đưa: 22/05/2017 01:44:30 PM In bài", date(2017, 5, 22)),
        ("Đăng lúc: 09:51:17 22/05/2017 (GMT+7)", date(2017, 5, 22)),
        ("date 2017-05-22 HOME GIA ĐÌNH KHỎE MẠNH HẠNH PHÚC BỀN LÂU", date(2017, 5, 22)),  # a slogan
    ],
)
def test_a_date_line_says_its_day(line: str, day: date) -> None:
    found = date_line(line)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    "line",
    [
        "Ngày 05-01-2021, Đảng ủy Khối tổ chức Hội nghị tổng kết.",  # prose
        "Giai đoạn 2015-2020",  # no day
        "Kết luận số 12-KL/ĐU ngày 15/7/2016",  # names a document
        "31/02/2018",  # no such day
        "01/GP-STTTT",
        "Sinh ngày: 12/06/1953.",  # a line of a biography
        "date 2017-05-22 Tối nay Tỉnh ủy tổ chức lễ trao Huy hiệu Đảng",  # prose
    ],
)
def test_other_lines_are_no_date_lines(line: str) -> None:
    assert date_line(line) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Sở tổng kết công tác Đảng (04/02/2018)", date(2018, 2, 4)),
        ("Sở tổng kết công tác Đảng [04-02-2018]", date(2018, 2, 4)),
        ("Sở tổng kết công tác Đảng (04/02/2018 10:30)", date(2018, 2, 4)),
        ("Nghị quyết Trung ương 4 (khóa XII)", None),
        ("Công tác nhiệm kỳ (2015 - 2020)", None),
    ],
)
def test_the_day_behind_a_headline(line: str, day: date | None) -> None:
    found = day_behind(line)
    assert (None if found is None else found[0]) == day


@pytest.mark.parametrize(
    ("line", "author", "reason"),
    [
        ("Nguyễn Trường", "Nguyễn Trường", "byline"),
        ("PC", "PC", "byline"),
        ("H.A", "H.A", "byline"),
        ("X.NGHĨA |", "X.NGHĨA", "byline"),
        ("H.Thành", "H.Thành", "byline"),
        ("N.T. Lan Anh", "N.T. Lan Anh", "byline"),
        ("Lê Hoa |", "Lê Hoa", "byline"),
        ("Trần Tĩnh (TTXVN)", "Trần Tĩnh", "byline"),
        ("Cao Nguyên  (TTXVN)", "Cao Nguyên", "byline"),
        ("Văn Hiếu/VOV-Trung tâm Tin", "Văn Hiếu", "byline"),
        ("Tác giả bài viết: Lê Hoa", "Lê Hoa", "byline"),
        ("Lê Hoa - Thu Hà", "Lê Hoa - Thu Hà", "byline"),
        ("Lê Hoa – Văn phòng Sở", "Lê Hoa", "byline"),
        ("Tin, ảnh: Lê Hoa", "Lê Hoa", "byline"),
        ("Tác giả: ThS. Lê Thị Hoa", "ThS. Lê Thị Hoa", "byline"),
        ("Lê Hoa (Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc)", "Lê Hoa", "byline"),
        ("Bài: Lê Hoa (CTV); ảnh: Phòng Chính trị", "Lê Hoa", "byline"),
        ("Lê Văn An, Ủy ban kiểm tra Đảng ủy Khối", "Lê Văn An", "byline"),  # with the office
        ("Tổ PV Kinh tế", "Tổ PV Kinh tế", "byline"),
        ("Nhóm PV", None, "agency"),
        ("Theo TTXVN", None, "agency"),
        ("Theo baohaiduong.vn", None, "agency"),
        ("(Theo Tuổi Trẻ)", None, "agency"),
        ("(Nguồn: baohaiduong.vn)", None, "agency"),
        ("PV", None, "agency"),
        ("PV/VOV.VN", None, "agency"),
        ("BBT", None, "agency"),
    ],
)
def test_a_signature_names_its_author_or_its_source(line: str, author: str | None, reason: str) -> None:
    found = signature_line(line)
    assert found is not None
    assert (found.author, found.reason) == (author, reason)


@pytest.mark.parametrize(
    "line",
    [
        "Theo đó, bà Lê Thị Hoa bị cảnh cáo.",  # the last sentence, and no source
        "Theo UBND tỉnh, có ba xã bị ngập.",
        "Nguồn vốn từ ngân sách tỉnh.",
        "Quang cảnh hội nghị.",
        "Ban Tuyên giáo Tỉnh ủy",  # a body
        "Tỉnh Hải Dương",  # a place
        "Lê Tiến Châu phát biểu tại Hội nghị",  # a caption
        "Ảnh: Hà Khánh",  # the photographer
        "Đúng nghĩa là trở về nhà",  # a heading
        "Lê Văn An, Văn phòng Sở chủ trì cuộc họp, phát biểu",  # a caption
        "Lê Văn An, Cục trưởng Cục Xuất bản dự hội nghị.",  # a sentence
        "Lê Văn An, Cục trưởng Cục Xuất bản phát biểu tại hội nghị",  # a holder of a post
        "Lê Văn An, Hội Nông dân tỉnh trao quà",
        "Ông Lê Văn An, Cục trưởng Cục Xuất bản",  # nobody signs so
        "Bà Lê Thị Hoa",
        "Thanh Hóa, Ban Tổ chức",  # a place and a body
        "Tổ công tác Kinh tế",
        "TP.Vinh",
        "I. Kết quả đạt được",
        "TP.HCM",
    ],
)
def test_other_short_lines_are_no_signatures(line: str) -> None:
    assert signature_line(line) is None


@pytest.mark.parametrize(
    ("line", "author", "tail"),
    [
        ("có hiệu lực từ 01/07/2018. Nguyễn Tuân ", "Nguyễn Tuân", "Nguyễn Tuân"),
        ("mỗi cán bộ, đảng viên./. Văn Hiếu/VOV-Trung tâm Tin ", "Văn Hiếu", "Văn Hiếu/VOV-Trung tâm Tin"),
        ("là người con của thành phố” – ông cam kết. Nguyễn Cường", "Nguyễn Cường", "Nguyễn Cường"),
        ("trong thời gian tới. Theo TTXVN ", None, "Theo TTXVN"),
    ],
)
def test_a_signature_glued_to_the_last_sentence(line: str, author: str | None, tail: str) -> None:
    found = glued_signature(line)
    assert found is not None
    assert (found.author, found.span.of(line)) == (author, tail)


@pytest.mark.parametrize(
    "line",
    [
        "giúp xã đạt chuẩn. Bí thư Thành ủy Hà Nội phát biểu kết luận buổi làm việc.",
        "dự hội nghị có đồng chí Nguyễn Văn An",  # no sentence ends before the name
        "* Tên người phụ nữ đã được thay đổi.",
    ],
)
def test_other_endings_are_no_signatures(line: str) -> None:
    assert glued_signature(line) is None


def test_a_link_at_the_end_is_told_from_the_author_behind_it() -> None:
    line = "bảo vệ môi trường. » Bí thư Tỉnh ủy: Cần chỉ rõ những đơn vị chậm cải cách Nguyên Anh "
    found = link_tail(line)
    assert found is not None
    assert (found[0].of(line)[:10], found[1]) == ("» Bí thư T", "Nguyên Anh")
