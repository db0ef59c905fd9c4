"""Where the sentences of a text begin and end."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from partygraph.extract.lexis.tokens import working_copy
from partygraph.extract.lexis.words import any_of, words

# Every end of a sentence begins with one of these: found first, for the grammar of ends is slow to search.
_MAY_END = re.compile(r"[.!?…\n+•*]")
_SENTENCE_END = re.compile(r"(?<=\s)(?=[+•*]\s+[A-ZĐ\d])|(?:[.!?]+|…)[\"”»)’]*(?=[\s\d]|[A-ZÀ-ỸĐ“\"]|$)|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:TP|Tp|tp|T\.Ư|TX|UB|CN|KS|BS|Bs|UV|ThS|Ths|Th\.S|TS|TSKH|PGS|GS|Đ/c|đ/c|NSND|NSƯT|VS|Mr|Ms|St|No|LS)"
    r"|\b[A-ZĐƯ]|\b\d+)\.$"
)

# Abbreviations behind which a sentence may end, and the two words behind them.
_OF_PLACES = ("TP.", "Tp.", "TX.", "T.Ư.")
_NEXT = re.compile(r"\s+(?P<both>(?P<one>\w+)\s\w+)")


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
    if tail.endswith(_OF_PLACES) and _opens_anew(text, match.end()):
        return False  # "Chủ tịch HĐND TP. Ông N tái đắc cử": a sentence ends too
    if tail[-2:-1] in "IVX" and _is_numeral(text[max(last, match.start() - 30) : match.start() + 1]):
        return False
    if tail[found.start()].isdigit():
        # "10.000", "12.8.1962" are numbers; "năm 2020. Hội nghị" is an end; "nhân dân.100%" has no digit
        # before.
        return following.isdigit()
    return True


def _is_numeral(tail: str) -> bool:
    """ "đại biểu Quốc hội khóa X.", "giao ban quý I." end a sentence: a numeral, no initial."""
    return _numeral().search(tail) is not None


@cache
def _numeral() -> re.Pattern[str]:
    counting = any_of("cues.toml", "before-numeral")
    return re.compile(rf"\b(?:kh[oó][áa]?\s+[IVX,; ]*|{counting}\s+)[IVX]\.$", re.IGNORECASE)


def _opens_anew(text: str, at: int) -> bool:
    """Whether the next words are such as only open a sentence."""
    following = _NEXT.match(text, at)
    opens = words("cues.toml", "opens-sentence")
    return following is not None and not opens.isdisjoint(
        (following["one"].lower(), following["both"].lower())
    )


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
