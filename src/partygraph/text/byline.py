"""The signature of an article: alone on a line, or glued to the end of the last paragraph."""

import re
from dataclasses import dataclass
from typing import Final

from partygraph.model.span import Span

LONGEST_SIGNATURE: Final = 90
_UPPER: Final = "A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_NAME: Final = rf"[{_UPPER}][^\W\d_]*(?:[ \u00a0]+[{_UPPER}][^\W\d_]*){{1,4}}"
_SHORT: Final = rf"(?:[{_UPPER}]\.?){{1,3}}[{_UPPER}]\.?"
_WRITER: Final = rf"(?:(?:ThS|TS|CN|KS|BS|GS|PGS)\.?[ \u00a0]*)?(?:{_NAME}|{_SHORT})"
_WRITERS: Final = rf"(?P<names>{_WRITER}(?:[ \u00a0]*(?:-|–|,|&|và)[ \u00a0]*{_WRITER}){{0,3}})"
_CREDIT: Final = (
    r"(?:(?:bài(?: viết)?|tin(?: bài)?|người viết|tác giả|thực hiện|biên soạn|tổng hợp|nguồn tin|phóng viên|pv|ctv)"
    r"(?:[ \u00a0]*(?:,|và|&|-|;)?[ \u00a0]*(?:ảnh|bài|hình ảnh|clip|video))?[ \u00a0]*[:.][ \u00a0]*)?"
)
_HOUSE: Final = r"(?:[ \u00a0]*(?:\([^()]{1,40}\)|[/][^.!?]{1,40}|[ \u00a0][-–|][ \u00a0][^.!?]{2,45}))?"
_SIGNED: Final = re.compile(rf"(?i:{_CREDIT}){_WRITERS}{_HOUSE}[ \u00a0.]*")
_AGENCY: Final = re.compile(
    r"(?i:\(?(?:theo|nguồn)\s*:?\s+[^.!?]{2,60}?(?:\.(?:vn|com|net|org)(?:\.vn)?)?\)?|(?:theo\s+)?\(?(?:ttxvn|vov|vtv|vgp|chinhphu\.vn|nhandan\.vn|vietnam\+|vietnamplus)\)?(?:[/.]\S{1,30})?|"
    r"(?:pv|p\.v|bbt|btv|ban biên tập|phóng viên|tổng hợp|t\.h|th)(?:\s*[/–-]\s*\S[^.!?]{0,30}(?:\.vn)?|\s*\([^()]{1,40}\))?)[ \u00a0.]*"
)
# A capitalised line that names a body, a place or a heading is no person.
_NOT_NAMES: Final = re.compile(
    r"(?:Ban|Sở|Phòng|Tỉnh|Thành Phố|Thành Ủy|Văn Phòng|Trung Tâm|Cổng|Báo|Chi|Đảng|Đoàn|Huyện|Quận|Ủy|Hội|Bộ|Cục|Trường|Viện|Tin|Việt Nam|Hà Nội|Trung Ương|TP|TTXVN|VOV|Ảnh|Chính|Tổ|Nhà|Nghị|Chỉ)(?![^\W\d_])",
)
_SENTENCE_END: Final = re.compile(r"(?:[.!?…]|\./\.)[”\"’')»]?[ \u00a0\t]+|[”\"»][ \u00a0\t]+")
_LINK: Final = re.compile(r"[ \u00a0](?:»|>>|►|➤)[ \u00a0]")
_LAST_NAME: Final = re.compile(rf"(?<=[^\W\d_{_UPPER}])[ \u00a0]+(?P<name>{_NAME})[ \u00a0]*$")


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature: its span in the line, the author named there (None for an agency), the reason for the cut."""

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
    bare = line.strip()
    if not bare or len(bare) > LONGEST_SIGNATURE:
        return None
    start = line.index(bare)
    span = Span(start, start + len(bare))
    if _AGENCY.fullmatch(bare):
        return Signature(span, None, "agency")
    signed = _SIGNED.fullmatch(bare)
    if signed is None or _NOT_NAMES.match(signed["names"]):
        return None
    return Signature(span, _tidy(signed["names"]), "byline")


def glued_signature(line: str) -> Signature | None:
    """The signature that ends `line` after its last sentence, None without one.

    >>> found = glued_signature("Luật có hiệu lực từ 01/07/2018. Nguyễn Tuân ")
    >>> found.author, found.span
    ('Nguyễn Tuân', Span(start=32, end=43))
    """
    tail_at = max(0, len(line) - LONGEST_SIGNATURE)
    for match in _SENTENCE_END.finditer(line, tail_at):
        found = signature_line(line[match.end() :])
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
    author = None if name is None or _NOT_NAMES.match(name["name"]) else _tidy(name["name"])
    return Span(start, len(line.rstrip())), author


def _tidy(names: str) -> str:
    return re.sub(r"[ \u00a0]+", " ", names).strip()


def _shift(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
