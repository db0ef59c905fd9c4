"""The signature of an article: alone on a line, or glued to the end of the last paragraph."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from partygraph.model.span import Span
from partygraph.text.boilerplate import any_of, words

LONGEST_SIGNATURE: Final = 90
_UPPER: Final = "A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_NAME: Final = rf"[{_UPPER}][^\W\d_]*(?:[ \u00a0]+[{_UPPER}][^\W\d_]*){{1,4}}"
# "H.Thành", "N.T. Hoa"; but "TP.Vinh" is a place
_INITIALED: Final = (
    rf"(?:[{_UPPER}]\.[ \u00a0]?){{1,3}}[{_UPPER}][^\W\d_]+(?:[ \u00a0]+[{_UPPER}][^\W\d_]*){{0,2}}"
)
_SHORT: Final = rf"(?:[{_UPPER}]\.?){{1,3}}[{_UPPER}]\.?"
_WRITER: Final = rf"(?:(?:ThS|TS|CN|KS|BS|GS|PGS)\.?[ \u00a0]*)?(?:{_NAME}|{_INITIALED}|{_SHORT})"
_WRITERS: Final = rf"(?P<names>{_WRITER}(?:[ \u00a0]*(?:-|–|,|&|và)[ \u00a0]*{_WRITER}){{0,3}})"
_HOUSE: Final = r"(?:[ \u00a0]*(?:\([^()]{1,60}\)|[/][^.!?]{1,40}|[ \u00a0][-–|][ \u00a0][^.!?]{2,45}))?"
_END: Final = r"[ \u00a0.|]*"
_SENTENCE_END: Final = re.compile(r"(?:[.!?…]|\./\.)[”\"’')»]?[ \u00a0\t]+|[”\"»][ \u00a0\t]+")
_LINK: Final = re.compile(r"[ \u00a0](?:»|>>|►|➤)[ \u00a0]")
_LAST_NAME: Final = re.compile(rf"(?<=[^\W\d_{_UPPER}])[ \u00a0]+(?P<name>{_NAME})[ \u00a0]*$")


@cache
def _signed() -> re.Pattern[str]:
    """An author's name, with what may stand before and behind it."""
    credit = rf"(?i:(?:{any_of(words().credits)})[ \u00a0]*[:.][ \u00a0]*)?"
    picture = rf"(?i:{any_of(words().pictures)})[ \u00a0]*:[ \u00a0]*[^.!?:]{{2,40}}"
    team = rf"(?i:{any_of(words().teams)})(?:[ \u00a0]+[{_UPPER}][^\W\d_]*)(?:[ \u00a0]+[^\W\d_]+){{0,3}}"
    return re.compile(
        rf"{credit}(?:{_WRITERS}|(?P<team>{team})){_HOUSE}(?:[ \u00a0]*[;,.–-]?[ \u00a0]*{picture})?{_END}"
    )


@cache
def _office() -> re.Pattern[str]:
    """The office behind an author's name: a word that begins a body's name, and neither a post nor a
    sentence: "Cục trưởng Cục Xuất bản", "Hội Nông dân tỉnh phát biểu".
    """
    told = rf"(?![^\n]*[ \u00a0](?:{any_of(words().no_office)})(?![^\W\d_]))"
    return re.compile(rf"{told}(?:{any_of(words().no_names)})(?![^\W\d_])[^.!?:;,\d]{{2,60}}[ \u00a0|]*")


@cache
def _credited() -> re.Pattern[str]:
    """An author who is told for one: a person, or the office that wrote ("Tác giả: Phòng Chính trị")."""
    return re.compile(
        rf"(?i:{any_of(words().authors)})[ \u00a0]*:[ \u00a0]*(?P<who>[{_UPPER}][^.!?:|]{{1,60}}?){_END}"
    )


@cache
def _agency() -> re.Pattern[str]:
    """A source that names no author: "Theo TTXVN", "PV/VOV.VN", "(Nguồn: baohaiduong.vn)".

    "Theo đó, ông N bị cảnh cáo" and "Theo UBND tỉnh, có ba xã" are sentences: no comma, and a capital.
    """
    site = r"(?:\.(?:vn|com|net|org)(?:\.vn)?)"
    paper = rf"theo(?:\s*:\s*|\s+)(?:(?-i:[{_UPPER}“\"])[^.!?,;]{{1,40}}?{site}?|[\w.-]{{2,40}}{site})"
    named = rf"nguồn(?:\s*:\s*|\s+(?:tin\s*:?\s*)?(?=(?-i:[{_UPPER}“\"])|\S+{site}))[^.!?]{{2,60}}?{site}?"
    source = rf"\(?(?:{paper}|{named})\)?"
    agency = rf"\(?(?:{any_of(words().agencies)})\)?(?:[/.]\S{{1,30}})?"
    unnamed = rf"(?:{any_of(words().unnamed)})(?:\s*[/–-]\s*\S[^.!?]{{0,30}}(?:\.vn)?|\s*\([^()]{{1,40}}\))?"
    return re.compile(rf"(?i:{source}|{agency}|{unnamed}){_END}")


@cache
def _captioned() -> re.Pattern[str]:
    """Whose picture it is, at the end of its caption; behind a comma it is an author's ("Tin, ảnh: Hòa")."""
    pictures = rf"(?i:{any_of(words().pictures)})"
    return re.compile(
        rf"(?:^|[.!?…”\"’')][ \u00a0]*|[ \u00a0][-–|][ \u00a0]|[(\[]){pictures}[ \u00a0]*:[^:]{{1,60}}$"
        rf"|\({pictures}[ \u00a0][^()]{{1,60}}\)$"
    )


@cache
def _no_name() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(words().no_names)})(?![^\W\d_])")


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature: its span in the line, its author (None for an agency), the reason for the cut."""

    span: Span
    author: str | None
    reason: str


def signature_line(line: str) -> Signature | None:
    """The signature that `line` is, None if it is anything else.

    >>> signature_line("Văn Hiếu/VOV-Trung tâm Tin").author
    'Văn Hiếu'
    >>> signature_line("Theo TTXVN").reason
    'agency'
    >>> signature_line("Quang cảnh hội nghị.") is None
    True
    """
    return _signature(line) or _of_office(line)


def _of_office(line: str) -> Signature | None:
    """An author with the office that he writes for, on a line of their own: "Lê Văn An, Ủy ban Kiểm tra"."""
    name, comma, office = line.strip().partition(",")
    if not comma or _office().fullmatch(office.strip()) is None:
        return None
    found = _signature(name)
    is_name = found is not None and found.author is not None and len(found.author.split()) in (3, 4)
    return Signature(_whole(line), found.author, found.reason) if found is not None and is_name else None


def _whole(line: str) -> Span:
    bare = line.strip()
    start = line.index(bare)
    return Span(start, start + len(bare))


def _signature(line: str) -> Signature | None:
    bare = line.strip()
    if not bare or len(bare) > LONGEST_SIGNATURE:
        return None
    span = _whole(line)
    if _agency().fullmatch(bare):
        return Signature(span, None, "agency")
    signed = _signed().fullmatch(bare)
    if signed is None or (signed["names"] and _no_name().match(signed["names"])):
        return None
    return Signature(span, _tidy(signed["names"] or signed["team"]), "byline")


def is_caption(line: str) -> bool:
    """Whether `line` ends by telling whose picture it describes.

    >>> is_caption("Quang cảnh hội nghị. Ảnh: Lê Hòa"), is_caption("Chùm ảnh: Khai mạc Đại hội Đảng bộ tỉnh")
    (True, False)
    """
    return _captioned().search(line.strip()) is not None


def credited(piece: str) -> str | None:
    """The author whom a piece of the page's head gives by the word for it, None without such a word.

    >>> credited("Tác giả: Phòng Chính trị")
    'Phòng Chính trị'
    """
    found = _credited().fullmatch(piece.strip())
    return None if found is None else _tidy(found["who"])


def is_paper(author: str) -> bool:
    """Whether letters beside the date are how a paper is called, not who wrote.

    >>> is_paper("BLO"), is_paper("H.T"), is_paper("Thu Nga")
    (True, False, False)
    """
    return author.isalpha() and author.isupper()


def glued_signature(line: str) -> Signature | None:
    """The signature that ends `line` after its last sentence, None without one.

    >>> found = glued_signature("Luật có hiệu lực từ 01/07/2018. Nguyễn Tuân ")
    >>> found.author, found.span
    ('Nguyễn Tuân', Span(start=32, end=43))
    """
    tail_at = max(0, len(line) - LONGEST_SIGNATURE)
    for match in _SENTENCE_END.finditer(line, tail_at):
        found = _signature(line[match.end() :])
        if found is not None:
            return Signature(_shift(found.span, match.end()), found.author, found.reason)
    return None


def link_tail(line: str) -> tuple[Span, str | None] | None:
    """The link to another article that ends `line` ("» …"), with the author glued behind it.

    The author is a run of capitalised words after a word in lower case; None where there is no such run.
    """
    window = max(0, len(line) - 250)
    marks = list(_LINK.finditer(line, window))
    if not marks:
        return None
    start = marks[-1].start() + 1
    if re.search(r"[.!?](?:\s|$)", line[start:]):
        return None
    name = _LAST_NAME.search(line, start)
    author = None if name is None or _no_name().match(name["name"]) else _tidy(name["name"])
    return Span(start, len(line.rstrip())), author


def _tidy(names: str) -> str:
    return re.sub(r"[ \u00a0]+", " ", names).strip()


def _shift(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
