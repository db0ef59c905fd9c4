"""Whether a number tells what was done, and of which year: "Năm 2019, kết nạp 12 đảng viên; phấn đấu 15"."""

import re
from functools import cache

from partygraph.extract.lexis.words import any_of, pattern, search, words

_WORDS = "counts.toml"
# How far before its number a word may stand that makes it a plan, or tells its year.
_NEAR, _FAR = 120, 600
_REMARK = re.compile(r"\([^()]*\)")
_SINCE = re.compile(r"\btừ (?:(?:năm )?|(?:khi|lúc) [^,.;]{0,60}?)\d{4}\b", re.IGNORECASE)


def aimed_at(text: str, at: int) -> str | None:
    """The word by which the number at `at` of a sentence is only aimed at or asked for, None if none is."""
    lead = text[:at]
    if "(" in lead:  # "(vượt 30% so với chỉ tiêu đề ra), có 48 chi bộ": a remark aims at nothing behind it
        text = _REMARK.sub(lambda remark: " " * len(remark[0]), lead)
    if " của " in lead:
        text = pattern(_WORDS, "gone-by").sub(lambda phrase: " " * len(phrase[0]), text)
    cue = _not_yet().search(text, max(0, at - _NEAR), at)
    if cue is not None:
        return cue[1].lower()
    goal = _goals().search(text, max(0, at - _FAR), at) if "tiêu" in text[:at] else None
    return " ".join(goal[1].lower().split()[-2:]) if goal is not None else None


def is_besides(text: str, at: int) -> bool:
    """ "Ngoài kỷ luật hai cán bộ nói trên, H đã …": whether who is counted at `at` was told of before."""
    start = text[:at].lower().rfind("ngoài")
    return start >= 0 and _besides().match(text, start) is not None


@cache
def _besides() -> re.Pattern[str]:
    again = any_of(_WORDS, "told-above")
    return re.compile(rf"ngoài\b[^,.;]{{0,{_FAR}}} {again}\s*,", re.IGNORECASE)


def is_planned(cue: str) -> bool:
    """Whether such a word tells a plan."""
    return cue in words(_WORDS, "planned")


def year_of(text: str, at: int, section: int | None) -> int | None:
    """The year of the number at `at` of a sentence: named before or behind it, else that of the section.

    A period ("từ năm 2008 đến nay") is no year, and what is so now or was the year before is not of the
    section's year.
    """
    lead = text[max(0, at - _FAR) : at].lower()
    if _SINCE.search(lead) is not None or search(_WORDS, "year-before", lead) is not None:
        return None
    before = [match[1] for match in pattern(_WORDS, "own-year").finditer(text, max(0, at - _FAR), at)]
    if before:
        return int(before[-1])
    behind = _year_behind().match(text, at)
    if behind is not None:
        return int(behind[1])
    return None if _now().search(text, max(0, at - _FAR), at) is not None else section


@cache
def _not_yet() -> re.Pattern[str]:
    done = any_of(_WORDS, "done")
    guilt = rf"(?!(?<=phải)\s+{any_of(_WORDS, 'guilt-told')})"
    no_name = r"(?!(?-i:[A-ZĐ]\w* [A-ZĐ]))"  # "TP Cần Thơ" is no need
    reached = r"(?<!% )(?<!đạt )(?<!vượt )"  # "đạt 100% kế hoạch" is done
    cue = rf"\b{no_name}{reached}({any_of(_WORDS, 'not-yet')})\b{guilt}"
    return re.compile(rf"{cue}(?:(?!\b{done}\b)[^.;]){{0,60}}$", re.IGNORECASE)


@cache
def _goals() -> re.Pattern[str]:
    """What opens a list of goals, group 1; "đã" behind it ends that."""
    more = rf"(?:(?!\b{any_of(_WORDS, 'done')}\b)[^.]|\.(?=\d))*$"
    return re.compile(rf"\b({any_of(_WORDS, 'goals')})\b{more}", re.IGNORECASE)


@cache
def _now() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(_WORDS, 'now')}\b", re.IGNORECASE)


@cache
def _year_behind() -> re.Pattern[str]:
    """What leads on to the year of a number; behind some words it is of other things, or of a part."""
    other = any_of(_WORDS, "another-year-behind")
    return re.compile(
        rf"[\d.,/ ]*(?:(?! {other}\b)[^.;:(]){{0,60}}?(?<!đến )(?<!với )\bnăm (\d{{4}})(?!\d|\s?-\s?\d)"
    )
