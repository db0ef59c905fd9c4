"""Pages whose lines are broken by their length: sentences run on."""

from partygraph.extract.pipeline import read
from partygraph.text.article import Source, read_article

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
