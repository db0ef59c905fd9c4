"""Pages whose lines are broken by their length: sentences run on."""

from hypothesis import given
from hypothesis import strategies as st

from partygraph.extract.pipeline import read
from partygraph.text.article import Source, read_article
from partygraph.text.wrapping import soft_breaks

WRAPPED = """Kỷ luật một cán bộ huyện

Sáng 4/5, Ban Thường vụ Huyện ủy Tứ Kỳ đã họp và quyết định
thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Lê Văn
Hòa, nguyên Phó Bí thư Huyện ủy.
Ban Thường vụ Huyện ủy Tứ Kỳ cũng đã xem xét kết quả thực
hiện Nghị quyết số 22-NQ/TW của Ban Chấp hành Trung
ương Đảng khóa X tại các chi bộ trực thuộc."""

PARAGRAPHS = """Kỷ luật một cán bộ huyện

Ban Thường vụ Huyện ủy Tứ Kỳ đã họp sáng 4/5 tại trụ sở
Ban Tổ chức Huyện ủy
Văn phòng Huyện ủy đã báo cáo kết quả thực hiện Nghị quyết số 22-NQ/TW trong năm qua của toàn Đảng bộ
- Hội nghị bế mạc
Tin, ảnh: Hòa"""


def sentences(text: str) -> list[str]:
    article = read_article(Source("bai", "bai.txt", text))
    return [span.of(article.text).replace("\n", " ") for span in read(article).sentences]


def test_a_sentence_runs_on_over_lines_broken_by_length() -> None:
    found = sentences(WRAPPED)
    assert (
        "Sáng 4/5, Ban Thường vụ Huyện ủy Tứ Kỳ đã họp và quyết định thi hành kỷ luật bằng hình thức "
        "cảnh cáo đối với ông Lê Văn Hòa, nguyên Phó Bí thư Huyện ủy." in found
    )


def test_names_run_on_and_keep_their_places() -> None:
    article = read_article(Source("bai", "bai.txt", WRAPPED))
    exact = {mention.span.of(article.text) for mention in read(article).mentions}
    assert {"Lê Văn\nHòa", "Ban Chấp hành Trung\nương Đảng khóa X"} <= exact


def test_lines_that_are_paragraphs_stay_sentences() -> None:
    article = read_article(Source("bai", "bai.txt", PARAGRAPHS))
    assert article.soft_breaks == ()
    assert article.running == article.text


FILLED = """Trang chủ
Giới thiệu
Tin tức

Đảng ủy Sở Tư pháp học tập, quán triệt Nghị quyết Trung ương 6 của Ban
Chấp hành Trung ương khóa XII
Sáng 4/5, Đảng ủy Sở Tư pháp đã tổ chức hội nghị học tập, quán triệt và
triển khai thực hiện các nghị quyết của Ban Chấp hành Trung ương Đảng
đến toàn thể cán bộ, đảng viên.
Đồng chí Lê Văn Hòa, Bí thư Đảng ủy, dự và phát biểu chỉ đạo tại hội
nghị; cùng dự có đồng chí Trần Thị Mai, Phó Bí thư Đảng ủy, và cán bộ
chủ chốt của các phòng, đơn vị trực thuộc."""

HEADLINES = """Tin mới
Ban Thường vụ Tỉnh ủy họp phiên thường kỳ tháng 5 năm 2018
Khai mạc kỳ họp thứ bảy Hội đồng nhân dân tỉnh khóa XVI
Huyện ủy Tứ Kỳ tổng kết 5 năm thực hiện Nghị quyết số 22-NQ/TW
và các chi bộ
Đảng bộ Khối các cơ quan tỉnh kết nạp 120 đảng viên trong quý
Ban Tổ chức Tỉnh ủy có tân Phó trưởng ban
Công bố quyết định của Ban Bí thư về công tác cán bộ"""


def test_a_headline_above_the_paragraphs_runs_on_too() -> None:
    article = read_article(Source("bai", "bai.txt", FILLED))
    assert (article.title or "").endswith("của Ban Chấp hành Trung ương khóa XII")
    assert [sentence.split()[-1] for sentence in sentences(FILLED)] == ["XII", "viên.", "thuộc."]


def test_the_line_that_dates_the_page_stays_apart() -> None:
    headline, _, rest = FILLED.partition("\nSáng 4/5")
    dated = f"{headline} và kế hoạch thực hiện của\nNgày đăng: 22/05/2018\nSáng 4/5{rest}"
    assert str(read_article(Source("bai", "bai.txt", dated)).published) == "2018-05-22"


def test_a_list_of_headlines_is_not_run_together() -> None:
    assert soft_breaks(HEADLINES) == ()


@given(st.lists(st.text(alphabet="aĐ .-1\t", max_size=130), max_size=12))
def test_a_soft_break_is_a_line_end_between_two_printed_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    for at in soft_breaks(text):
        assert text[at] == "\n"
        assert text[:at].rpartition("\n")[2].strip()
        assert text[at + 1 :].partition("\n")[0].strip()
