"""How numbers of people, bodies and awards are written."""

import re
from functools import cache

from partygraph.extract.lexis.numbers import number, number_or_word
from partygraph.extract.lexis.words import any_of, either, listed, words

_WORDS = "counts.toml"
QUOTED = re.compile(r"[“\"]([^”\"]{3,120})[”\"]")
PERIOD = re.compile(r"(\d+ năm liền \d{4}\s?-\s?\d{4}|(?<!sinh )năm \d{4})")
YEAR = re.compile(r"(?<!sinh )năm (\d{4})")
# How far before its number a word may stand that makes it a plan, or tells its year.
_NEAR, _FAR = 120, 600
_REMARK = re.compile(r"\([^()]*\)")
_SINCE = re.compile(r"\btừ (?:năm )?\d{4}\b", re.IGNORECASE)


@cache
def counts_of(*tables: str) -> re.Pattern[str]:
    """A number, group 1, and what of the tables of `counts.toml` it counts, group 2."""
    return _counts(number_or_word(), *tables)


def _counts(written: str, *tables: str) -> re.Pattern[str]:
    units = {word for table in tables for word in listed(_WORDS, table)}
    return re.compile(rf"{written}\s+({either(units)})(?!\w)", re.IGNORECASE)


@cache
def counted() -> re.Pattern[str]:
    """A number, group 1, and who is given an award, group 2."""
    return _counts(number(), "honoured")


@cache
def counted_at_end() -> re.Pattern[str]:
    """The same at the end of a stretch."""
    glad = any_of(_WORDS, "before-passive")
    return re.compile(rf"{number()}\s+({any_of(_WORDS, 'honoured')})\s*(?:{glad}\s*)*$")


@cache
def counted_passive() -> re.Pattern[str]:
    """The same before "được (Tỉnh ủy)", at the end of a stretch."""
    return re.compile(rf"{number()}\s+({any_of(_WORDS, 'honoured')}){_was_given()}$")


@cache
def waits_for_more() -> re.Pattern[str]:
    """What stands behind a number at the end of a stretch: it belongs to the next verb."""
    return re.compile(rf"(?:{_was_given()})?\s*")


def _was_given() -> str:
    """What stands between those counted and the verb: "thuộc Đảng bộ xã được Tỉnh ủy", "vinh dự được"."""
    merit, glad = any_of(_WORDS, "of-whom"), any_of(_WORDS, "before-passive")
    return rf"(?:\s+{merit}\s[^,.;\d]{{4,110}}?)?\s+(?:{glad}\s+)*được(?:\s[^,.;\d]{{0,60}})?"


@cache
def admissions() -> tuple[re.Pattern[str], ...]:
    """The ways of saying that so many were admitted; group 1 is the number, group 2 who."""
    about = rf"(?: {any_of(_WORDS, 'about')})?"
    more, whom = rf"(?: {any_of(_WORDS, 'admitting-more')})*", any_of(_WORDS, "admitted")
    return (
        re.compile(
            rf"{any_of(_WORDS, 'admitting')}{more}:?{about} {number_or_word()} ({whom})(?!\w)", re.IGNORECASE
        ),
        re.compile(
            rf"{number()}\s+({any_of(_WORDS, 'admitted-from')})(?:\s+(?:của|thuộc|tại)\s[^,.;\d]{{3,90}}?)?"
            rf"\s+(?:{any_of(_WORDS, 'before-passive')}\s+)*được kết nạp"
        ),
    )


@cache
def admitted_women() -> re.Pattern[str]:
    """So many admitted, group 1, and how many of them are women, group 2 or 3."""
    more, about = rf"(?: {any_of(_WORDS, 'admitting-more')})*", rf"(?: {any_of(_WORDS, 'about')})?"
    return re.compile(
        rf"{any_of(_WORDS, 'admitting')}{more}{about} {number()}(?: {any_of(_WORDS, 'admitted')})?"
        rf"\s*[,(]\s*(?:trong đó,?\s+)?(?:có\s+)?"
        rf"(?:nữ:?\s+(?:là\s+|có\s+)?{number()}"
        rf"|{number()}\s+(?:đồng chí\s+|đảng viên\s+)?(?:là\s+)?nữ)(?!\w)",
        re.IGNORECASE,
    )


def aimed_at(text: str, at: int) -> str | None:
    """The word by which the number at `at` of a sentence is only aimed at or asked for, None if none is."""
    lead = text[:at]
    if "(" in lead:  # "(vượt 30% so với chỉ tiêu đề ra), có 48 chi bộ": a remark aims at nothing behind it
        text = _REMARK.sub(lambda remark: " " * len(remark[0]), lead)
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

    A period ("từ năm 2008 đến nay") is no year, and what is so now is not of the section's year.
    """
    if _SINCE.search(text, max(0, at - _FAR), at) is not None:
        return None
    before = [match[1] for match in _own_year().finditer(text, max(0, at - _FAR), at)]
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
def _own_year() -> re.Pattern[str]:
    lead = any_of(_WORDS, "own-year")
    return re.compile(rf"(?:^|[,;:(]\s*|\b{lead}\s+)năm (\d{{4}})(?!\d|\s?-\s?\d)", re.IGNORECASE)


@cache
def _year_behind() -> re.Pattern[str]:
    return re.compile(r"[\d.,/ ]*[^.;:(]{0,60}?(?<!đến )(?<!với )\bnăm (\d{4})(?!\d|\s?-\s?\d)")


@cache
def merit() -> re.Pattern[str]:
    """The title or merit of those counted, group 1."""
    told = rf"{any_of(_WORDS, 'merit-told')}(?=\s+{any_of(_WORDS, 'merit-title')}\b)"
    return re.compile(rf"(?:{any_of(_WORDS, 'merit')}|{told})\s+([^,.;“”\"]{{6,120}})")


@cache
def quoted_merit() -> re.Pattern[str]:
    """What stands right before a quotation that is a merit and no title."""
    return re.compile(rf"\b{any_of(_WORDS, 'quoted-merit')}\s*$", re.IGNORECASE)


@cache
def given() -> re.Pattern[str]:
    """The thing that is awarded, group 1."""
    return re.compile(rf"{any_of(_WORDS, 'giving')}\s+({_thing()})", re.IGNORECASE)


@cache
def things() -> re.Pattern[str]:
    """The same behind what else is awarded: "… và Bằng khen cho"."""
    return re.compile(rf"(?:,|và)\s+({_thing()})", re.IGNORECASE)


@cache
def thing_passive() -> re.Pattern[str]:
    """The same before a verb in the passive, at the end of a stretch: "03 Huy hiệu 30 năm được"."""
    return re.compile(rf"\b({_thing()})\s+(?:đã\s+|cũng\s+)?được\s*$", re.IGNORECASE)


def _thing() -> str:
    orders, badges = any_of(_WORDS, "orders"), any_of(_WORDS, "badges")
    ends, honoured = any_of(_WORDS, "behind-thing"), any_of(_WORDS, "honoured")
    stop = rf"\s+(?:{any_of(_WORDS, 'to-whom')}|{ends})(?!\w)|\s+và\s+\d|\s+\d+\s+{honoured}\b"
    named = rf"(?!{stop})(?:[^,.;“]|(?<=\d)\.(?=\d))"  # "đợt 2.9" is a day
    things = rf"{any_of(_WORDS, 'awarded')}|{orders}(?:{named}){{0,40}}"
    things += rf"|{badges}(?:\s+{_years_of_membership()})?(?:{named}){{0,30}}"
    return rf"{things}|{any_of(_WORDS, 'honours')}(?!\s*[“\"])(?:{named}){{4,40}}"


def _years_of_membership() -> str:
    return rf"\d+(?:\s+năm)?(?:\s*(?:,|-|và|, và)\s*\d+(?:\s+năm)?)*\s+{any_of(_WORDS, 'membership')}"


@cache
def thing_before_count() -> re.Pattern[str]:
    """The last thing that is awarded in a stretch, group 1: "…, Huy hiệu 50 năm tuổi Đảng cho"."""
    return re.compile(rf".*(?<!\w)({_thing()})", re.IGNORECASE | re.DOTALL)


@cache
def grade_before_count() -> re.Pattern[str]:
    """A further grade of the thing before, group 1: "…, 50 năm tuổi Đảng cho", "hạng Nhì cho", "gồm: 50 năm
    tuổi Đảng (".
    """
    grade = rf"{_years_of_membership()}|{any_of(_WORDS, 'grade')}\s+\w+"
    part = rf"(?:và\s+|{any_of(_WORDS, 'of-these')}\s*:?\s*)?"
    return re.compile(rf"[\s,;)]*{part}({grade})(?:\s+{any_of(_WORDS, 'to-whom')})?[\s(:]*", re.IGNORECASE)


def regraded(thing: str, grade: str) -> str:
    """`thing` with another grade: the Order of Labour, second class, for the first.

    >>> regraded("Huy hiệu 60 năm tuổi Đảng", "50 năm tuổi Đảng")
    'Huy hiệu 50 năm tuổi Đảng'
    """
    written = re.compile(rf"{_years_of_membership()}|{any_of(_WORDS, 'grade')}\s+\w+", re.IGNORECASE)
    graded, changed = written.subn(grade, thing, count=1)
    badge = re.match(any_of(_WORDS, "badges"), thing, re.IGNORECASE)
    return f"{badge[0]} {grade}" if not changed and badge is not None else graded


@cache
def grade_behind_count() -> re.Pattern[str]:
    """The grade, group 1, right behind those who are given a badge of it: "2 đảng viên 65 năm tuổi Đảng"."""
    return re.compile(rf"\s+({_years_of_membership()})", re.IGNORECASE)


@cache
def has_honoured() -> re.Pattern[str]:
    """What stands behind a body of which so many were given an award."""
    glad, about = rf"(?:{any_of(_WORDS, 'before-passive')}\s+)*", rf"(?:{any_of(_WORDS, 'about')}\s+)?"
    return re.compile(
        rf"\s+{glad}có\s+{about}{number()}\s+{any_of(_WORDS, 'honoured')}\s+{glad}(?:được|nhận)\b"
    )


@cache
def stands_at() -> re.Pattern[str]:
    """What stands before a number of bodies to which those counted belong, at the end of a folded stretch."""
    return re.compile(rf"\b{any_of(_WORDS, 'at-which')}$")


@cache
def compared() -> re.Pattern[str]:
    """What stands before "được tặng" where bodies are told by how many of theirs it was, at the end."""
    return re.compile(
        rf"\b{any_of(_WORDS, 'compared')}\s+{any_of(_WORDS, 'honoured')}\s+(?:đã\s+)?(?:được\s*)?$",
        re.IGNORECASE,
    )


@cache
def titles() -> re.Pattern[str]:
    """The plain title of those recognised, group 1: "công nhận Đảng bộ đạt trong sạch, vững mạnh"."""
    return re.compile(rf"\bđạt\s+(?:danh hiệu\s+)?({any_of(_WORDS, 'titles')})\b", re.IGNORECASE)


@cache
def counted_next() -> re.Pattern[str]:
    """Those praised, right behind the verb: "tuyên dương 12 hội viên"."""
    praise = any_of(_WORDS, "praise")
    return re.compile(rf"{praise}\s+(?:cho\s+)?{number()}\s+{any_of(_WORDS, 'honoured')}\b", re.IGNORECASE)


@cache
def counted_with_next() -> re.Pattern[str]:
    """The number, group 1, and kind of those honoured together with the next ones: "15 tập thể và"."""
    return re.compile(rf"{number()}\s+({any_of(_WORDS, 'honoured')})\s*(?:,|và)\s*$")


@cache
def folded_words(table: str) -> re.Pattern[str]:
    """The words of a table in text that is folded."""
    return re.compile(rf"\b{any_of(_WORDS, table)}\b")


@cache
def owner_of_award() -> re.Pattern[str]:
    """What stands before the body whose award or decision it is, in text that is folded, at its end."""
    return re.compile(rf"\bcủa(?: {any_of('cues.toml', 'issuing-offices')})?$")
