"""Tokens, keys and sentences: offsets are always those of the text as given."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.notation import read_text
from partygraph.extract.lexis.sentences import LONGEST_SENTENCE, sentence_spans
from partygraph.extract.lexis.tokens import (
    fold,
    key_of,
    tokenize,
    working_copy,
)

# Letters, marks, odd spaces and dashes as they stand in old portals; and anything else.
vietnamese = st.text(
    st.one_of(
        st.sampled_from("aăâđêôơưÂĐƠƯàáảãạẮỵỷ  \n\t\u00a0\u200b–—‑Ð.,;:!?…“”\"()/-&%+0123456789'’"),
        st.characters(exclude_categories=["Cs"]),
    )
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nghị quyết 22-NQ/TW", ["Nghị", "quyết", "22", "-", "NQ", "/", "TW"]),  # signs stand alone
        ("đạt 98,5%", ["đạt", "98", ",", "5", "%"]),  # decimals are joined by the grammars, not here
        ("Đảng\u00a0bộ", ["Đảng", "bộ"]),  # a no-break space parts two words
        ("số\u200bcán", ["số", "cán"]),  # a zero-width space too
        ("Ðảng bộ", ["Đảng", "bộ"]),  # U+00D0 is Đ in old portals
        ("2015–2020", ["2015", "-", "2020"]),  # every dash is one dash
        ("KH&CN", ["KH", "&", "CN"]),
        ("gặp Đ/c Hòa, 3 đ/c", ["gặp", "Đ", "/c", "Hòa", ",", "3", "đ", "/c"]),
        ("điểm đ/cấp", ["điểm", "đ", "/", "cấp"]),
        ("Ia H'Drai", ["Ia", "H", "'", "Drai"]),
        ("của Đảngvà củaUBKT Tỉnh ủy", ["của", "Đảngvà", "của", "UBKT", "Tỉnh", "ủy"]),
        ("a_b", ["a", "_", "b"]),  # an underscore is no letter
        ("", []),
        (" \n\u00a0", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert tokenize(text).words == words


def test_glued_words_are_split_after_many_were_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partygraph.extract.lexis.tokens._MOST_WORDS", 1)
    for _ in range(3):
        assert tokenize("Thanh HóaMô hình, Yên BáiPhong trào").words == [
            "Thanh", "Hóa", "Mô", "hình", ",", "Yên", "Bái", "Phong", "trào",
        ]  # fmt: skip


@given(vietnamese)
def test_offsets_slice_the_working_copy(text: str) -> None:
    tokens = tokenize(text)
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert tokens.text[start:end] == word
        assert tokens.text[start:end] == working_copy(text[start:end])


@given(vietnamese)
def test_the_working_copy_keeps_the_length(text: str) -> None:
    assert len(working_copy(text)) == len(text)
    assert working_copy(working_copy(text)) == working_copy(text)


@given(vietnamese)
def test_tokens_are_in_order_and_hold_no_space(text: str) -> None:
    tokens = tokenize(text)
    assert tokens.starts == sorted(set(tokens.starts))
    assert all(end <= start for end, start in zip(tokens.ends, tokens.starts[1:], strict=False))
    assert not any(char.isspace() for word in tokens.words for char in word)


@given(vietnamese)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_only_the_stretches_are_cut_into_tokens() -> None:
    tokens = tokenize("đầu trang | Đảng bộ | chân trang", [(12, 19)])
    assert tokens.words == ["Đảng", "bộ"]
    assert tokens.starts == [12, 17]


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Uỷ", "ủy"),  # old and new tone placement fall together
        ("ủy", "ủy"),
        ("HOÀ", "hòa"),
        ("khoá", "khóa"),
        ("hoả", "hỏa"),
        ("quý", "quý"),  # after q the mark stays
        ("QUỲ", "quỳ"),
        ("toàn", "toàn"),  # a closed syllable has only one placement
        ("Thuý", "thúy"),
    ],
)
def test_keys(written: str, key: str) -> None:
    assert key_of(written) == key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đảng uỷ  Khối", "ĐẢNG ỦY KHỐI"),  # tone placement, case, spaces
        ("Thanh\u00a0Hoá", "Thanh Hóa"),
        ("Ðồng Nai", "Đồng Nai"),  # U+00D0
        ("các Đ/c Lê Văn Hòa", "các đồng chí Lê Văn Hòa"),
        ("Nấm ăn – Nấm dược liệu", "Nấm ăn - Nấm dược liệu"),
        (unicodedata.normalize("NFD", "Ủy ban"), "Ủy ban"),  # decomposed letters
    ],
)
def test_names_that_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nguyễn Việt Hưng", "Nguyễn Việt Hùng"),  # marks are part of identity
        ("Trần Văn Hội", "Trần Văn Hợi"),
        ("Đông", "Dông"),  # đ is no d
    ],
)
def test_names_that_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    "sentences",
    [
        ["Hội nghị bế mạc.", "Đồng chí Bí thư phát biểu."],
        ["Phát huy dân chủ trong nhân dân.", "100% chi bộ đã học tập."],  # glued in print, see below
        ["Đồng chí CN. Nguyễn Thành Tô dự."],  # a degree
        ["UBND TP. Hải Phòng ban hành kế hoạch."],
        ["Ban Dân vận T.Ư làm việc."],
        ["PGS. TS. Lê Văn A. Hòa phát biểu."],  # initials
        ["Thu 1.300 triệu đồng, đạt 98,5% kế hoạch."],  # a dot inside a number
        ["Sinh ngày 12.8.1962 tại Nghệ An."],
        ["Đại hội khóa X.", "Đồng chí A dự."],  # a Roman numeral closes a sentence
        ["Thực hiện Nghị quyết Trung ương 4.", "Các cấp ủy đã kiểm điểm."],  # so does a plenum's number
        ["Tổng kết năm 2020.", "Hội nghị khen thưởng 9 tập thể."],
        ["Thành công!", "Vì sao?", "Vì đoàn kết…"],
        ["Đồng chí nói: “Phải làm ngay.”", "Hội nghị vỗ tay."],  # the quotation mark belongs to the sentence
        ["Tỉnh đoàn… đã tổ chức."],  # dots that a small letter follows
    ],
)
def test_sentences(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in sentence_spans(text, [(0, len(text))])] == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("trong nhân dân.100% chi bộ", ["trong nhân dân.", "100% chi bộ"]),  # seed 002, glued
        ("các đơn vị.Chất lượng", ["các đơn vị.", "Chất lượng"]),
        ("kỷ cương mới”.Tập trung", ["kỷ cương mới”.", "Tập trung"]),
        ("Dòng một\nDòng hai", ["Dòng một", "Dòng hai"]),  # a caption needs no full stop
        ("\n\n \u00a0\n", []),  # nothing but space
        ("  Đảng bộ.  ", ["Đảng bộ."]),  # no space at either end
    ],
)
def test_sentences_of_damaged_text(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in sentence_spans(text, [(0, len(text))])] == sentences


@given(vietnamese)
def test_sentences_cover_every_token_once_and_in_order(text: str) -> None:
    spans = sentence_spans(text, [(0, len(text))])
    assert all(start < end for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    tokens = tokenize(text)
    for at in tokens.starts:
        assert sum(start <= at < end for start, end in spans) == 1


@given(vietnamese)
def test_any_text_at_all_can_be_read(text: str) -> None:
    reading = read_text(text)
    for mention in reading.mentions:
        assert 0 <= mention.span.start < mention.span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lễ hội Fax:",  # a name of a meeting that ends with the colon of a quotation
        "buổi tiếp công dân:",
        "nguyên Phó tổng giám đốc công ty",  # a kind in small letters
        "ban hành quyết định kiện toàn Ban Chỉ đạo kỳ thi",  # the first words of a subject
        "Chi bộ tổ dân phố",
        "Chi bộ Trường mầm non",
        "Giám đốc Sở Y tế sau đó làm",
        "giữ chức Bí thư Huyện ủy, thay thế vị trí của",
        "Lễ đón chính thức",
        "đồng chíTh là chuyên viên,,là giảng viên",  # the second post of a list whose first is nobody's
    ],
)
def test_a_text_may_end_within_any_name(text: str) -> None:
    reading = read_text(text)
    assert all(mention.span.end <= len(text) for mention in reading.mentions)


@pytest.mark.parametrize("number", ["9" * 5000, "²", "٣"])
@pytest.mark.parametrize(
    "text",
    [
        "Đảng ủy tổ chức {} cuộc họp.",
        "HĐND khóa {} tỉnh Hà Nam",
        "Kỳ họp thứ {} HĐND tỉnh",
        "Nghị quyết số {}-NQ/TW",
        "Đảng bộ kết nạp {} đảng viên, đạt {}%.",
        "Ngày {}/5, Chi bộ {} họp.",
        "Năm {}: Chi bộ kết nạp 2 đảng viên.",
    ],
)
def test_no_number_is_too_long_or_too_odd_to_be_read(text: str, number: str) -> None:
    written = text.format(*[number] * text.count("{}"))
    assert read_text(written).sentences


@pytest.mark.parametrize(
    ("text", "k", "end"),
    [
        ("Chi bộ tổ dân phố 3", 2, 5),  # the longest of the phrases
        ("Chi bộ tổ 3", 2, 3),
        ("Chi bộ tổ dân phố", 2, 5),  # … that ends with the text
        ("Chi bộ tổ", 2, 3),
        ("Chi bộ 3", 2, 2),
        ("Chi bộ", 2, 2),
    ],
)
def test_past_the_longest_phrase(text: str, k: int, end: int) -> None:
    assert tokenize(text).past(k, {"tổ", "tổ dân phố"}, 3) == end


@pytest.mark.parametrize(
    ("unit", "ends"),
    [
        ("Đảng ủy Sở Nội vụ thực hiện; ", ";"),
        ("kết nạp 3 đảng viên, ", ","),
        ("thực hiện ", "hiện"),
        ("x", "x"),
    ],
)
def test_what_goes_on_without_an_end_is_cut_behind_a_pause(unit: str, ends: str) -> None:
    text = unit * (3 * LONGEST_SENTENCE // len(unit))
    spans = sentence_spans(text, [(0, len(text))])
    assert len(spans) > 2
    assert all(end - start <= LONGEST_SENTENCE for start, end in spans)
    assert all(text[start:end].endswith(ends) for start, end in spans[:-1])
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())


def test_a_sentence_of_many_lines_of_words_stays_whole() -> None:
    text = "Đảng ủy Sở Nội vụ " * (LONGEST_SENTENCE // 18)
    assert sentence_spans(text, [(0, len(text))]) == [(0, len(text.rstrip()))]
