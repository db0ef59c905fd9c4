"""Bytes to text, and the messages for what is no text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partygraph.errors import InputError
from partygraph.text.decode import decode

SENTENCE = "Chiều 22/5, Đảng bộ Sở Khoa học và Công nghệ tổ chức Hội nghị tổng kết."
TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text: str) -> bytes:
    """`text` as the old code page writes it: letters composed, tones combining."""
    spelled = ""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        spelled += unicodedata.normalize("NFC", "".join(c for c in parts if c not in TONES)) + "".join(
            c for c in parts if c in TONES
        )
    return spelled.encode("windows-1258")


@pytest.mark.parametrize(
    "raw",
    [
        SENTENCE.encode(),
        SENTENCE.encode("utf-8-sig"),
        SENTENCE.encode("utf-16"),
        b"\xfe\xff" + SENTENCE.encode("utf-16-be"),
        windows_1258(SENTENCE),
        unicodedata.normalize("NFD", SENTENCE).encode(),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16-be", "windows-1258", "utf-8, decomposed"],
)
def test_every_encoding_gives_the_same_text(raw: bytes) -> None:
    assert decode(raw, "a.txt") == SENTENCE


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "the file is empty"),
        (b" \n ", "the file is empty"),
        ("\u00a0\n".encode(), "no text but white space"),
        ("\u2028".encode(), "no text but white space"),
        (b"%PDF\x00\x01", "byte 4 is NUL"),
        (b"abc\x07", r"line 1 holds the control character U\+0007"),
        (SENTENCE.encode() + b"\xff", "damaged UTF-8"),
        (b"\xff\xd8" * 50, "UTF-8"),
        (b"\xa4\xa7\xb1\xb6" * 20, "is not UTF-8"),
    ],
    ids=["empty", "blank", "no-break space", "line separator", "PDF", "bell", "damaged", "JPEG", "signs"],
)
def test_what_is_no_text_is_refused_by_name(raw: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=f"^a.txt: .*{problem}"):
        decode(raw, "a.txt")


def test_line_ends_become_line_feeds() -> None:
    assert decode("Một\r\nHai\rBa\n".encode(), "a.txt") == "Một\nHai\nBa\n"


@given(st.text(alphabet=st.characters(min_codepoint=32, exclude_categories=("Cs", "Cc")), min_size=1))
def test_what_was_written_is_read_again(text: str) -> None:
    expected = unicodedata.normalize("NFC", text)
    try:
        assert decode(text.encode(), "a.txt") == expected.removeprefix("\ufeff")
    except InputError:
        assert not text.strip().strip("\ufeff\u00a0\u200b")
