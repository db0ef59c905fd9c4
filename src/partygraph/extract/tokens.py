"""Tokens of a text as parallel lists, with folded keys for matching.

Matching works on keys, never on the text: a key is the token in lower case with one tone placement
(hoà = hòa, uỷ = ủy). Offsets stay those of the text, because every replacement keeps the length.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, islice, pairwise
from operator import add, itemgetter
from sys import intern

from partygraph.extract.memo import Memo

_TOKEN = re.compile(r"[^\W_]+|[^\s]")
# A token with the white space behind it: the lengths of such pieces add up to the offsets.
_PIECE = re.compile(r"(?:[^\W_]+|[^\s])\s*")
# One character for one: offsets into the working copy are offsets into the text.
_SAME_LENGTH = {
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


def working_copy(text: str) -> str:
    """`text` with odd spaces, dashes, slashes and Ð replaced one for one."""
    for odd, plain in _SAME_LENGTH.items():
        if odd in text:
            text = text.replace(odd, plain)
    return text


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


# `fold_text` of each stretch without white space.
_folded = Memo(lambda stretch: " ".join(map(key_of, _TOKEN.findall(stretch))))


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


# The pieces met that hold two words, stuck together where lines were joined: "Thanh HóaMô hình".
_glued: set[str] = set()


def _piece_row(piece: str) -> tuple[str, str, bool, int]:
    """The word, key, capital and length of a piece."""
    word = piece.rstrip()
    if not word.isascii() and not word[1:].islower() and len(_unglued(piece)) > 1:
        _glued.add(piece)
    return word, key_of(word), word[0].isupper(), len(word)


def _unglued(piece: str) -> list[str]:
    """The words of `piece`: a capital between two small letters begins one."""
    ends = [
        n
        for n in range(1, len(piece) - 1)
        if piece[n].isupper() and piece[n - 1].islower() and piece[n + 1].islower()
    ]
    return [piece[i:j] for i, j in pairwise([0, *ends, len(piece)])]


# A text is looked up, not computed.
_piece_rows = Memo(_piece_row, _MOST_WORDS).__getitem__


@dataclass(slots=True)
class Tokens:
    """The tokens of one text: `keys[i]` stands at code points ``starts[i]`` to ``ends[i]`` of `text`.

    `text` is the working copy. `caps[i]` says whether the token begins with a capital letter,
    `sentence[i]` is the index of its sentence, -1 where it lies outside the body.
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
        """The folded token at `k`, empty past the end."""
        return self.keys[k] if k < len(self.keys) else ""

    def between(self, i: int, j: int) -> str:
        """The text from the start of token `i` to the end of token ``j - 1``."""
        return self.text[self.starts[i] : self.ends[j - 1]]

    def phrase(self, i: int, j: int) -> str:
        """The same with runs of white space folded into one space."""
        return " ".join(self.between(i, j).split())


def tokenize(text: str, stretches: Sequence[tuple[int, int]] | None = None) -> Tokens:
    """The tokens of `text`, only those inside `stretches` (half-open code point ranges) where given."""
    copy = working_copy(text)
    pieces: list[str] = []
    starts: list[int] = []
    for begin, end in stretches if stretches is not None else ((0, len(copy)),):
        found = _PIECE.findall(copy, begin, end)
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
    words, keys, caps, lengths = (list(map(itemgetter(n), rows)) for n in range(4))
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


# Every end of a sentence begins with one of these: found first, for the grammar of ends is slow to search.
_MAY_END = re.compile(r"[.!?…\n+•*]")
_SENTENCE_END = re.compile(r"(?<=\s)(?=[+•*]\s+[A-ZĐ\d])|(?:[.!?]+|…)[\"”»)’]*(?=[\s\d]|[A-ZÀ-ỸĐ“\"]|$)|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:TP|Tp|tp|T\.Ư|TX|CN|KS|BS|Bs|UV|ThS|Ths|Th\.S|TS|TSKH|PGS|GS|Đ/c|đ/c|NSND|NSƯT|VS|Mr|Ms|St|No|LS)"
    r"|\b[A-ZĐƯ]|\b\d+)\.$"
)


# Three times the longest sentence seen in 39 articles (1,288 characters). The grammars look at pairs of
# things in a sentence, so a page without an end of one would take time by the square of its length.
LONGEST_SENTENCE = 4_000
_PAUSE = re.compile(r"[;,]\s")


def sentence_spans(text: str, stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences inside `stretches`, in order, without surrounding white space.

    A full stop ends a sentence even where the space after it is missing ("trong nhân dân.100%"), but not
    after an abbreviation or an initial ("TP. Hải Phòng", "CN. Nguyễn Thành Tô") nor inside a number. What
    goes on for more than `LONGEST_SENTENCE` characters is cut behind a semicolon, a comma or a word.
    """
    copy = working_copy(text)
    spans: list[tuple[int, int]] = []
    for begin, end in stretches:
        last = begin
        for match in _ends(copy, begin, end):
            if match.group() and match.group()[0] != "\n" and _goes_on(copy, match.end(), end):
                continue
            if match.group()[:1] == "." and _is_abbreviation(copy, last, match):
                continue
            _keep(copy, last, match.end(), spans)
            last = match.end()
        _keep(copy, last, end, spans)
    return spans


def _ends(text: str, begin: int, end: int) -> Iterator[re.Match[str]]:
    """What `_SENTENCE_END` finds from left to right, without overlap."""
    at = begin
    for candidate in _MAY_END.finditer(text, begin, end):
        if candidate.start() < at:
            continue
        match = _SENTENCE_END.match(text, candidate.start(), end)
        if match is not None:
            at = match.end()
            yield match


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether the next character in the line is a small letter: "Tỉnh đoàn… đã tổ chức" is one sentence."""
    while at < end and text[at] in " \t":
        at += 1
    return at < end and text[at].islower()


def _is_abbreviation(text: str, last: int, match: re.Match[str]) -> bool:
    tail = text[max(last, match.start() - 8) : match.start() + 1]
    if tail.endswith("T.") and text.startswith("Ư", match.end()):
        return True  # "UVT.Ư Đảng"
    found = _ABBREVIATION.search(tail)
    if found is None:
        return False
    following = text[match.end() : match.end() + 1]
    if re.search(
        r"[Kk]h[oó][áa]?\s+[IVX,; ]*[IVX]\.$", text[max(last, match.start() - 30) : match.start() + 1]
    ):
        return False  # "đại biểu Quốc hội khóa X." ends here: a numeral, no initial
    if tail[found.start()].isdigit():
        # "10.000", "12.8.1962" are numbers; "năm 2020. Hội nghị" is an end; "nhân dân.100%" has no digit
        # before.
        return following.isdigit()
    return True


def _keep(text: str, begin: int, end: int, spans: list[tuple[int, int]]) -> None:
    while end - begin > LONGEST_SENTENCE:
        cut = _cut(text, begin, begin + LONGEST_SENTENCE)
        _keep_stripped(text, begin, cut, spans)
        begin = cut
    _keep_stripped(text, begin, end, spans)


def _cut(text: str, begin: int, end: int) -> int:
    """Where a stretch too long for a sentence is cut: behind its last pause, else its last word."""
    half = begin + LONGEST_SENTENCE // 2
    pauses = [match.end() for match in _PAUSE.finditer(text, half, end)]
    if pauses:
        return pauses[-1]
    space = text.rfind(" ", half, end)
    return end if space < 0 else space + 1


def _keep_stripped(text: str, begin: int, end: int, spans: list[tuple[int, int]]) -> None:
    chunk = text[begin:end]
    stripped = chunk.strip()
    if stripped:
        start = begin + chunk.index(stripped[0])
        spans.append((start, start + len(stripped)))
