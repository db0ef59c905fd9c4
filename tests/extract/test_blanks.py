"""Runs of blanks between words change nothing of what is read, and offsets stay those of the text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partygraph.extract.lexis.blanks import squeezed
from partygraph.extract.pipeline import read
from partygraph.model.article import Article
from partygraph.model.mention import Reading
from partygraph.model.span import Span
from partygraph.text.article import Source, read_article

TEXT = """Đảng ủy Sở Tư pháp kết nạp đảng viên

Năm 2017, Đảng ủy Sở Tư pháp đã kiểm tra 5 tổ chức đảng, 12 đảng viên khi có dấu hiệu vi phạm.
Đồng chí Lê Văn Hòa, Bí thư Đảng ủy Sở Tư pháp, đã quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017."""


def article(text: str) -> Article:
    return read_article(Source("bai", "bai.txt", text))


def told(text: str) -> list[object]:
    """What is read, by the words that tell it, each run of blanks as one."""
    own = article(text)
    reading = read(own)

    def words(span: Span) -> str:
        return " ".join(span.of(own.text).replace("\u200b", " ").split())

    named = [words(mention.span) for mention in reading.mentions]
    return [
        named,
        [words(sentence) for sentence in reading.sentences],
        [(one.relation, one.subject, one.object, words(one.sentence)) for one in reading.claims],
        [(one.unit, one.count, one.year, words(one.sentence)) for one in reading.measures],
        [(one.post, one.holder, words(one.sentence)) for one in reading.tenures],
        reading.years,
    ]


@pytest.mark.parametrize("blanks", ["  ", "\u00a0 ", " \u00a0", "\t ", " \u200b", "     "])
def test_a_run_of_blanks_reads_as_one(blanks: str) -> None:
    assert told(TEXT.replace(" ", blanks)) == told(TEXT)


def test_an_article_without_runs_is_read_as_it_is() -> None:
    assert squeezed(article(TEXT)) is None


def _reading_of(*spans: Span) -> Reading:
    return Reading(spans, (), (), (), (), (), ())


@given(st.text(alphabet="ab \u00a0\t", min_size=1, max_size=40))
def test_a_span_of_the_squeezed_text_leads_back_to_its_words(text: str) -> None:
    own = Article("bai", "bai.txt", text, None, None, None, None, (Span(0, len(text)),))
    tight = squeezed(own)
    if tight is None:
        return
    short = tight.article.text
    assert tight.article.body == (Span(0, len(short)),)
    assert short.split() == text.split()
    words = [Span(*found.span()) for found in re.finditer(r"\S+", short)]
    assert [span.of(text) for span in tight.back(_reading_of(*words)).sentences] == text.split()
