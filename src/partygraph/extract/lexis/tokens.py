"""Tokens of a text as parallel lists, with folded keys for matching.

Matching works on keys, never on the text: a key is the token in lower case with one tone placement
(hoà = hòa, uỷ = ủy). Offsets stay those of the text, because every replacement keeps the length.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, islice, pairwise
from operator import add
from sys import intern

from partygraph.extract.lexis.memo import Memo

_TOKEN = re.compile(r"[^\W_]+|[^\s]")
# A token with the white space behind it: the lengths of such pieces add up to the offsets.
_PIECE = re.compile(r"(?:[^\W_]+|[^\s])\s*")
# "Đ/c N" is read as "Đồng chí N", in two tokens. Most texts write none, and pass faster without it.
_COMRADE = re.compile(r"\b[đĐ]/[cC]\b")
_COMRADE_KEYS = ("đồng", "chí")
_PIECE_OF_COMRADES = re.compile(r"(?:[đĐ](?=/[cC]\b)|(?<=[đĐ])/[cC]\b|[^\W_]+|[^\s])\s*")
# One character for one: offsets into the working copy are offsets into the text.
_SAME_LENGTH = {
    "\t": " ",
    "\u00a0": " ",
    "\u2007": " ",
    "\u202f": " ",
    "\u200b": " ",
    "\ufeff": " ",
    "\u00d0": "Đ",
    "\u00f0": "đ",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u2019": "'",
    "\u2044": "/",
    "\u2215": "/",
    "\uff0f": "/",
}
_MOST_WORDS = 200_000
# The mark moves from the second vowel to the first where the syllable ends with it: hoà → hòa, uỷ → ủy.
_TONE_PAIRS = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
# Begun with two sets of letters in both cases: over a text without them the engine passes much faster than
# with a choice that goes by no case.
_FIRST, _SECOND = map("".join, zip(*_TONE_PAIRS, *map(str.upper, _TONE_PAIRS), strict=True))
_OLD_TONE = re.compile(rf"[{_FIRST}][{_SECOND}](?<![qQ]..)(?!\w)")


def working_copy(text: str) -> str:
    """`text` with odd spaces, dashes, slashes and Ð replaced one for one."""
    for odd, plain in _SAME_LENGTH.items():
        if odd in text:
            text = text.replace(odd, plain)
    return text


def with_new_tones(text: str) -> str:
    """`text` with the mark on the vowel where the tables have it, letter for letter.

    >>> with_new_tones("Uỷ ban xoá tên trong quý này")
    'Ủy ban xóa tên trong quý này'
    """
    return _OLD_TONE.sub(lambda found: _tone_of(found[0]), text)


def _tone_of(old: str) -> str:
    new = _TONE_PAIRS.get(old.lower(), old)  # "où" is of two sets, and no pair
    return "".join(b.upper() if a.isupper() else b for a, b in zip(old, new, strict=True))


def key_of(token: str) -> str:
    """The folded form of one token.

    >>> key_of("Uỷ"), key_of("quý"), key_of("HOÀ"), key_of("toàn")
    ('ủy', 'quý', 'hòa', 'toàn')
    """
    return _keys[token]


def _key(token: str) -> str:
    key = token.lower()
    pair = _TONE_PAIRS.get(key[-2:])
    # Interned, as the words of the lexicon are: what is the same string is found without comparing it.
    return intern(key[:-2] + pair if pair is not None and key[-3:-2] != "q" else key)


_keys = Memo(_key, _MOST_WORDS)


def fold_text(text: str) -> str:
    """`fold` of a whole text, which is not remembered."""
    copy = working_copy(unicodedata.normalize("NFC", text))
    return " ".join(map(_folded.__getitem__, copy.split()))


def _fold_stretch(stretch: str) -> str:
    """ "đ/c" folds to what it is short for."""
    return " ".join(map(key_of, _TOKEN.findall(_COMRADE.sub(" ".join(_COMRADE_KEYS), stretch))))


# `fold_text` of each stretch without white space.
_folded = Memo(_fold_stretch)


def fold_capitals(text: str, kept: frozenset[str]) -> str:
    """The same without the words in small letters, but for those in `kept`; the spaces around them stay.

    >>> fold_capitals("HOÀ vì Bình, tỉnh HOÀ Bình", frozenset({"tỉnh"}))
    'hòa  bình , tỉnh hòa bình'
    """
    copy = working_copy(unicodedata.normalize("NFC", text))
    return " ".join(map(_capitals_of(kept).__getitem__, copy.split()))


@cache
def _capitals_of(kept: frozenset[str]) -> Memo[str]:
    """What `fold_capitals` makes of each stretch without white space."""
    return Memo(
        lambda stretch: " ".join(
            "" if word.islower() and word not in kept else key_of(word) for word in _TOKEN.findall(stretch)
        )
    )


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Every token's key, joined by single spaces: the form in which names are compared.

    >>> fold("Đảng uỷ  Khối")
    'đảng ủy khối'
    """
    return fold_text(text)


# The pieces met that hold two words, stuck together where lines were joined: "Thanh HóaMô hình". Each piece
# in the memo of rows that is such a piece stands here too.
_glued: set[str] = set()


def _piece_row(piece: str) -> tuple[str, str, bool, int]:
    """The word, key, capital and length of a piece."""
    word = piece.rstrip()
    if not word.isascii() and not word[1:].islower() and len(_unglued(piece)) > 1:
        _glued.add(piece)
    return word, key_of(word), word[0].isupper(), len(word)


def _unglued(piece: str) -> list[str]:
    """The words of `piece`: a capital between two small letters begins one, and so do capitals to the end."""
    word = piece.rstrip()
    ends = [
        n
        for n in range(1, len(word) - 1)
        if word[n].isupper() and word[n - 1].islower() and (word[n + 1].islower() or word[n:].isupper())
    ]
    return [piece[i:j] for i, j in pairwise([0, *ends, len(piece)])]


# A text is looked up, not computed.
_row_memo = Memo(_piece_row, _MOST_WORDS)
_piece_rows = _row_memo.__getitem__


def _forget_many() -> None:
    """Start anew where texts without end brought many glued pieces: between two texts, so that none is
    forgotten inside one.
    """
    if len(_glued) >= _MOST_WORDS:
        _glued.clear()
        _row_memo.clear()


@dataclass(slots=True)
class Tokens:
    """The tokens of one text: `keys[i]` stands at code points ``starts[i]`` to ``ends[i]`` of `text`.

    `text` is the working copy. `caps[i]` says whether the token begins with a capital letter.
    """

    text: str
    words: list[str]
    keys: list[str]
    starts: list[int]
    ends: list[int]
    caps: list[bool]

    def __len__(self) -> int:
        return len(self.keys)

    def key(self, k: int) -> str:
        """The folded token at `k`, empty before the start and past the end."""
        return self.keys[k] if 0 <= k < len(self.keys) else ""

    def first_from(self, at: int) -> int:
        """The first token that begins at code point `at` or behind it, ``len(tokens)`` past the last."""
        return bisect_left(self.starts, at)

    def begins_line(self, k: int) -> bool:
        """Whether a line ends before token `k`, or the text does."""
        return k >= len(self.keys) or (k > 0 and "\n" in self.text[self.ends[k - 1] : self.starts[k]])

    def is_stuck(self, k: int) -> bool:
        """Whether a capital at token `k` is stuck to small letters before it: there lines were joined."""
        return (
            0 < k < len(self.keys)
            and self.caps[k]
            and self.starts[k] == self.ends[k - 1]
            and (self.words[k - 1].islower() and self.words[k][1:].islower())
        )

    def past(self, k: int, phrases: Container[str], most: int) -> int:
        """The token after the longest of the folded `phrases`, of at most so many tokens, at token `k`; `k`
        where none stands there.
        """
        keys = self.keys
        for end in range(min(k + most, len(keys)), k, -1):
            if " ".join(keys[k:end]) in phrases:
                return end
        return k

    def between(self, i: int, j: int) -> str:
        """The text from the start of token `i` to the end of token ``j - 1``."""
        return self.text[self.starts[i] : self.ends[j - 1]]

    def phrase(self, i: int, j: int) -> str:
        """The same with runs of white space folded into one space."""
        return " ".join(self.between(i, j).split())


def tokenize(text: str, stretches: Sequence[tuple[int, int]] | None = None) -> Tokens:
    """The tokens of `text`, only those inside `stretches` (half-open code point ranges) where given."""
    _forget_many()
    copy = working_copy(text)
    pieces: list[str] = []
    starts: list[int] = []
    comrades = _COMRADE.search(copy) is not None
    pattern = _PIECE_OF_COMRADES if comrades else _PIECE
    for begin, end in stretches if stretches is not None else ((0, len(copy)),):
        found = pattern.findall(copy, begin, end)
        if found:
            first = begin if not copy[begin].isspace() else copy.index(found[0], begin)
            starts += islice(accumulate(map(len, found), initial=first), len(found))
            pieces += found
    if not pieces:
        return Tokens(copy, [], [], [], [], [])
    rows = list(map(_piece_rows, pieces))
    if not _glued.isdisjoint(pieces):
        starts, pieces = _split_up(starts, pieces)
        rows = list(map(_piece_rows, pieces))
    words, keys, caps, lengths = map(list, zip(*rows, strict=True))
    if comrades:
        for k in (k for k, word in enumerate(words) if word in ("/c", "/C")):
            keys[k - 1 : k + 1] = _COMRADE_KEYS
    return Tokens(copy, words, keys, starts, list(map(add, starts, lengths)), caps)


def _split_up(starts: list[int], pieces: list[str]) -> tuple[list[int], list[str]]:
    """`pieces` with those in two that hold two words, and where each begins."""
    at: list[int] = []
    parts: list[str] = []
    for start, piece in zip(starts, pieces, strict=True):
        words = _unglued(piece) if piece in _glued else [piece]
        at += islice(accumulate(map(len, words), initial=start), len(words))
        parts += words
    return at, parts
