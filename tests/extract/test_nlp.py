"""The spaCy face: no character is lost, spans are the reading's, spaCy is loaded only when asked."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy import displacy
from spacy.language import Language

from extract.test_tokens import vietnamese
from partygraph.extract.nlp import LABELS, SPANS_KEY, article_of, pipeline
from partygraph.extract.pipeline import read

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TEXT = (
    "Chiều 22/5, Đảng bộ Sở KH&CN tổ chức Hội nghị sơ kết Chỉ thị 05-CT/TW. "
    "Đoàn kiểm tra của Bộ Chính trị dự. Đồng chí Đỗ Khoa Văn chủ trì hội nghị."
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return pipeline()


@given(text=vietnamese)
def test_no_character_is_lost(nlp: Language, text: str) -> None:
    doc = nlp.make_doc(text)
    assert doc.text == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


@given(text=st.text())
def test_any_text_passes_the_whole_pipeline(nlp: Language, text: str) -> None:
    assert nlp(text).text == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("số 22-NQ/TW.", ["số", "22-NQ/TW", "."]),  # a symbol is one token, the full stop another
        ("08/2013/NQ-HĐND", ["08/2013/NQ-HĐND"]),
        ("234-TB/T.Ư", ["234-TB/T.Ư"]),
        ("Ban Dân vận T.Ư họp", ["Ban", "Dân", "vận", "T.Ư", "họp"]),
        ("tại TP.HCM", ["tại", "TP.HCM"]),
        ("TP. Hải Phòng", ["TP.", "Hải", "Phòng"]),
        ("Sở KH&CN", ["Sở", "KH&CN"]),
        ("Đ/c Hà", ["Đ/c", "Hà"]),
        ("ngày 14/5/2011", ["ngày", "14/5/2011"]),
        ("1.300 cây, 98,5%", ["1.300", "cây", ",", "98,5", "%"]),
        ("nhân dân.100% chi bộ", ["nhân", "dân", ".", "100", "%", "chi", "bộ"]),  # glued sentences come apart
        ("2015-2020", ["2015", "-", "2020"]),  # a period is no symbol
        ("Đảng\u00a0bộ", ["Đảng", "\u00a0", "bộ"]),  # odd white space is a token of its own
        ("a  b\n", ["a", " ", "b", "\n"]),
        (" a", [" ", "a"]),
        ("", []),
    ],
)
def test_tokens(nlp: Language, text: str, words: list[str]) -> None:
    doc = nlp.make_doc(text)
    assert [token.text for token in doc] == words
    assert doc.text == text


def test_spans_are_the_mentions_of_the_reading(nlp: Language) -> None:
    doc = nlp(TEXT)
    reading = read(article_of(TEXT))
    spans = {int(span.id_): span for span in doc.spans[SPANS_KEY]}
    assert sorted(spans) == list(range(len(reading.mentions)))
    for index, mention in enumerate(reading.mentions):
        span = spans[index]
        assert (span.start_char, span.end_char) == (mention.span.start, mention.span.end)
        assert span.label_ == LABELS[mention.kind]


def test_spans_carry_the_row_they_come_from(nlp: Language) -> None:
    doc = nlp(TEXT)
    rows = {(span.label_, span.text): span.kb_id_ for span in doc.spans[SPANS_KEY]}
    assert rows["ORG", "Đảng bộ Sở KH&CN"] == "dang-bo"
    assert rows["DIRECTIVE", "Chỉ thị 05-CT/TW"] == "chi-thi"
    assert rows["MEETING", "Hội nghị sơ kết Chỉ thị 05-CT/TW"] == "hoi-nghi"
    assert rows["PERSON", "Đỗ Khoa Văn"] == ""


def test_entities_do_not_overlap_and_the_longest_stays(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert all(one.end <= other.start for one, other in pairwise(doc.ents))
    assert "Đoàn kiểm tra của Bộ Chính trị" in [ent.text for ent in doc.ents]
    assert "Bộ Chính trị" in [span.text for span in doc.spans[SPANS_KEY]]


@pytest.mark.parametrize("seed", SEEDS, ids=[seed.stem for seed in SEEDS])
def test_seeds_keep_text_spans_and_sentences(nlp: Language, seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    doc, article = nlp(text), article_of(text)
    reading = read(article)
    assert doc.text == text
    starts = {sentence.start_char for sentence in doc.sents}
    assert {span.start for span in reading.sentences} <= starts
    exact = {(mention.span.start, mention.span.end) for mention in reading.mentions}
    widened = [span.text for span in doc.spans[SPANS_KEY] if (span.start_char, span.end_char) not in exact]
    assert all("/" in code for code in widened)  # only a body's letters inside a symbol, which is one token


def test_sentences_are_ours(nlp: Language) -> None:
    text = "Họp tại TP. Hải Phòng\u00a0. Phát huy dân chủ trong nhân dân.100% chi bộ học tập."
    assert [sent.text.strip() for sent in nlp(text).sents][-1] == "100% chi bộ học tập."


def test_displacy_draws_both_views_and_escapes_the_text(nlp: Language) -> None:
    doc = nlp("<script>alert(1)</script> Tỉnh ủy Yên Bái ban hành Chỉ thị số 05-CT/TU.")
    for page in (
        displacy.render(doc, style="ent", jupyter=False),
        displacy.render(doc, style="span", options={"spans_key": SPANS_KEY}, jupyter=False),
    ):
        assert "ORG" in page
        assert "<script>" not in page


def test_the_pipeline_has_no_problems(nlp: Language) -> None:
    analysis = nlp.analyze_pipes()
    assert nlp.pipe_names == ["partygraph"]
    assert not any(analysis["problems"].values())
    assert "doc.spans" in analysis["summary"]["partygraph"]["assigns"]


def test_two_pipelines_live_side_by_side(nlp: Language) -> None:
    assert pipeline()(TEXT).to_json()["ents"] == nlp(TEXT).to_json()["ents"]


def test_a_doc_survives_being_stored(nlp: Language) -> None:
    doc = nlp(TEXT)
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [(span.text, span.label_, span.id_) for span in again.spans[SPANS_KEY]] == [
        (span.text, span.label_, span.id_) for span in doc.spans[SPANS_KEY]
    ]


def test_a_pipeline_survives_being_stored(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "nlp")
    assert [ent.text for ent in spacy.load(tmp_path / "nlp")(TEXT).ents] == [
        ent.text for ent in nlp(TEXT).ents
    ]


def test_a_text_that_decoding_would_change_is_read_as_it_is() -> None:
    decomposed = "Ti\u0309nh u\u0309y Yên Bái"
    assert article_of(decomposed).text == decomposed
    assert article_of("").text == ""


@pytest.mark.parametrize("module", ["partygraph.extract.pipeline", "partygraph.extract.nlp"])
def test_importing_a_reader_does_not_import_spacy(module: str) -> None:
    code = f"import sys, {module}; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
