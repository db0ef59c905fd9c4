"""Whether a text tells of a post as held now or earlier."""

import re
from functools import partial

from partygraph.extract.lexis.words import listed, pattern, search
from partygraph.model.mention import TenureStatus

_CV_RANGE = re.compile(
    r"^[\s*+•-]*(?:(?:Từ|từ|Tháng|tháng|Năm|năm|Giai đoạn|Trong giai đoạn|Trong các)\s+){0,3}"
    r"(?:\d{1,2}[./]){0,2}\d{4}\s*(?:-|đến(?: (?:tháng|năm))?)\s*"
    r"(?:tháng |năm |Tháng )?(?:(?:\d{1,2}[./]){0,2}\d{4}|nay)"
)
_YEAR = re.compile(r"[12]\d{3}")
_TO_NOW = re.compile(r"(?:đến|tới|-)\s*nay\b", re.IGNORECASE)
# Patterns that end where the post begins need no longer stretch before it than this, in code points.
_TAIL = 90
# … and what lies between a name and posts that were his is no longer than this, in spaces.
_MAX_BETWEEN = 14
# "từ tháng 6/2005 đến nay ông giữ chức vụ": so many code points.
_SINCE = 40
_pattern, _search = partial(pattern, "people.toml"), partial(search, "people.toml")


def is_cv_line(lead: str) -> bool:
    """Whether a stretch begins with a period of years: "Từ 2005 đến 2010: …"."""
    return _YEAR.search(lead) is not None and _CV_RANGE.match(lead) is not None


def gives_post(lead: str) -> bool:
    """Whether the words right before a post give it: "ông A là"."""
    return lead.rstrip().endswith(listed("people.toml", "held"))


def is_to_now(lead: str) -> bool:
    """Whether the words right before a post say since when it is held: "từ 2005 đến nay là"."""
    return _TO_NOW.search(lead[-_SINCE:]) is not None


def is_aside(between: str) -> bool:
    """Whether the post is told by the way, behind or before the name: "Từ 2015 đến 2019, toàn tỉnh …, đồng
    chí N, Phó Bí thư, cho biết" are not the years of his post.
    """
    return between in ("", ",", "-", "(")


def status_of(lead: str, between: str, behind: str) -> TenureStatus:
    """Former where the text says that a post was held earlier, else Current.

    `lead` is the sentence before the post; `between` and `behind` are the folded words from the holder's
    name to the post, empty where the name follows it, and behind both.
    """
    if _is_past(lead, between) or _pattern("retired").match(behind) is not None:
        return TenureStatus.FORMER
    return TenureStatus.CURRENT


def _is_past(lead: str, between: str) -> bool:
    if not is_aside(between) and (is_cv_line(lead) or is_cv_line(lead[-_TAIL:])):
        return _TO_NOW.search(lead) is None
    if between.endswith(" ,") and _pattern("worked-at").fullmatch(between):
        return True
    tail = lead[-_TAIL:]
    if _search("left", tail):
        return True
    if between.count(" ") < _MAX_BETWEEN and _pattern("past").search(between):
        return True
    # "Trước khi được chỉ định vào Ban Thường vụ, giữ chức Bí thư, ông N": what was before is told behind him
    if between and gives_post(tail) and _pattern("former-lead").search(lead):
        return _pattern("newly-given").match(lead) is None
    if _search("retiring", lead) is not None or _search("taken-back", lead) is not None:
        return True
    told = _search("former-context", lead[-60:])
    if told is None or not between or not is_aside(between):
        return told is not None
    return not told.group().lower().startswith(listed("people.toml", "earlier-deed"))
