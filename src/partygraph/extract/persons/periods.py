"""From when until when a post was held, as far as its line says."""

import re
from dataclasses import dataclass

from partygraph.model.mention import PartialDate

_DAY = r"(?:(?:\d{1,2}[./]){0,2}(?:19|20)\d{2})(?!\d)"
_WORD = r"(?:(?:ngày|tháng|năm)\s+)*"
# "Từ năm 2001 đến năm 2006", "tháng 5/2010 - 12/2015", "năm 1979-1981", "từ 2010 đến nay"
_RANGE = re.compile(rf"{_WORD}({_DAY})\s*(?:-|đến|tới)\s*{_WORD}({_DAY}|nay\b)", re.IGNORECASE)
_SINCE = re.compile(rf"\s*,?\s*(?:kể\s+)?từ\s+{_WORD}({_DAY})(?:\s*(?:-|đến|tới)\s*{_WORD}({_DAY}|nay\b))?")
_TERM = re.compile(
    r"\s*,?\s*(?:khóa\s+[XVI]+\s*,?\s*)?\(?\s*nhiệm kỳ\s+((?:19|20)\d{2})\s*-\s*((?:19|20)\d{2})(?!\d)"
)

# "(11.1967 - 8.1978)", "(từ 5/2010 đến 6/2015; …": with months, for years alone may be a term of office
_MONTH = r"(?:(?:\d{1,2}[./]){1,2}(?:19|20)\d{2})(?!\d)"
_BRACKET = re.compile(rf"\s*\(\s*(?:từ\s+)?{_WORD}({_MONTH})\s*(?:-|–|đến|tới)\s*{_WORD}({_MONTH}|nay\b)")


@dataclass(frozen=True, slots=True)
class Period:
    """The days, months or years between which something held; None where the text does not say. `is_over`
    where the post itself is said to have been held until then: a term of office may still go on.
    """

    start: PartialDate | None = None
    end: PartialDate | None = None
    is_over: bool = False


def period_of(lead: str, behind: str) -> Period:
    """The period of a post between `lead`, the text of its sentence before it, and `behind`.

    >>> period_of("Từ năm 2001 đến năm 2006, là ", "").end
    PartialDate(year=2006, month=None, day=None)
    >>> period_of("", " (11.1967 - 8.1978), ").end
    PartialDate(year=1978, month=8, day=None)
    """
    since = _SINCE.match(behind) or _BRACKET.match(behind)
    match = since or _TERM.match(behind) or _last_range(lead)
    if match is None:
        return Period()
    end = _date(match[2])
    if since is None and match.re is _RANGE:
        is_over = end is not None and _holds_next(lead, match)
    else:
        is_over = since is not None and end is not None and "," not in since[0]
    return Period(_date(match[1]), end, is_over)


def _holds_next(lead: str, period: re.Match[str]) -> bool:
    """ "năm 1978-1979, là |": whether the period is that of the post right behind `lead`, and no term's."""
    is_of_term = lead[: period.start()].rstrip().lower().endswith("nhiệm kỳ")
    return not is_of_term and lead[period.end() :].strip(" ,:") in ("", "là")


def _last_range(lead: str) -> re.Match[str] | None:
    """The period that rules the end of `lead`: the last, unless another clause has begun since."""
    ranges = list(_RANGE.finditer(lead))
    return ranges[-1] if ranges and ";" not in lead[ranges[-1].end() :] else None


def _date(written: str | None) -> PartialDate | None:
    if written is None or written.lower() == "nay":
        return None
    year, month, day = (*(int(part) for part in reversed(re.split(r"[./]", written))), None, None)[:3]
    return PartialDate(year, month, day)
