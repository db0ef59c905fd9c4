"""How an award is written: "trao Huy hiệu 30 năm tuổi Đảng cho 12 đảng viên"."""

import re
from functools import cache

from partygraph.extract.counts.count_patterns import count_pattern
from partygraph.extract.lexis.numbers import number
from partygraph.extract.lexis.words import any_of, listed

_WORDS = "counts.toml"
QUOTED = re.compile(r"[“\"]([^”\"]{3,120})[”\"]")
# A full stop within a word in short, "T.Ư", "TP.Huế": it ends no clause.
_INSIDE = r"(?<=[^\W\d])\.(?=[^\W\d])"


@cache
def period() -> re.Pattern[str]:
    """Of when an award is, group 1: "5 năm liền 2019 - 2023", "năm 2023"."""
    return re.compile(rf"(\d+ năm liền \d{{4}}\s?-\s?\d{{4}}|{_of_no_award()}năm \d{{4}}(?!\s?[-–]\s?\d))")


@cache
def year() -> re.Pattern[str]:
    """Its year, group 1; a period ("từ năm 2020 đến năm 2024") is that of the work, and of no award."""
    return re.compile(rf"{_of_no_award()}[Nn]ăm (\d{{4}})\b(?!\s?[-–]\s?\d)")


def last_year(stretch: str) -> re.Match[str] | None:
    """The year, group 1, that is told last in `stretch`, None where none is."""
    return next(iter([*year().finditer(stretch)][-1:]), None)


def _of_no_award() -> str:
    """That what stands before does not tell of another year: "sinh", "vào Đảng"."""
    return "".join(rf"(?<!{re.escape(word)} )" for word in listed(_WORDS, "before-other-year"))


@cache
def counted() -> re.Pattern[str]:
    """A number, group 1, and who is given an award, group 2."""
    return count_pattern(number(), "honoured")


@cache
def counted_at_end() -> re.Pattern[str]:
    """The same at the end of a stretch."""
    glad = any_of(_WORDS, "before-passive")
    return re.compile(rf"{number()}\s+({any_of(_WORDS, 'honoured')}){_what_for()}\s*(?:{glad}\s*)*$")


@cache
def counted_passive() -> re.Pattern[str]:
    """The same before "được (Tỉnh ủy)", at the end of a stretch."""
    return re.compile(rf"{number()}\s+({any_of(_WORDS, 'honoured')}){_was_given()}$")


@cache
def waits_for_more() -> re.Pattern[str]:
    """What stands behind a number at the end of a stretch: it belongs to the next verb."""
    more = rf"(?:\s*(?:,|và)\s*{number()}\s+{any_of(_WORDS, 'honoured')})*"
    return re.compile(rf"{more}(?:{_was_given()})?\s*")


def _was_given() -> str:
    """What stands between those counted and the verb: "thuộc Đảng bộ xã được Tỉnh ủy", "vinh dự được", "được
    Bộ Công an, Quân khu 7".
    """
    glad = any_of(_WORDS, "before-passive")
    several = r"(?-i:(?=[A-ZĐÀ-Ỹ])[^,.;]{2,60}(?:, (?=[A-ZĐÀ-Ỹ])[^,.;]{2,60})+)"
    numbered = r"(?-i: [A-ZĐ]{0,2}\d{1,4}\b ?)?"  # "được Quân khu 7", "được Cục C10"
    by = rf"(?:[^,.;\d]|{_INSIDE}){{0,60}}{numbered}|{several}"
    return rf"{_what_for()}\s+(?:{glad}\s+)*được(?:\s(?:{by}))?"


def _what_for() -> str:
    """ "có thành tích hiến máu từ 20 lần trở lên": what those counted did, or to what they belong."""
    times = rf"\d+(?=\s+{any_of(_WORDS, 'times')}\b)"
    return rf"(?:\s+{any_of(_WORDS, 'of-whom')}\s(?:[^,.;\d]|{times}|{_INSIDE}){{4,110}}?)?"


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
    titles = any_of(_WORDS, "given-titles")
    return re.compile(rf"{any_of(_WORDS, 'giving')}\s+({_thing()}|{titles})", re.IGNORECASE)


@cache
def thing() -> re.Pattern[str]:
    """The thing that is awarded, alone."""
    return re.compile(_thing(), re.IGNORECASE)


@cache
def things() -> re.Pattern[str]:
    """The same behind what else is awarded: "… và Bằng khen cho"."""
    return re.compile(rf"(?:,|và)\s+(?:\d+\s+)?({_thing()})", re.IGNORECASE)


@cache
def thing_passive() -> re.Pattern[str]:
    """The same before a verb in the passive, at the end of a stretch: "03 Huy hiệu 30 năm được", "do UBND
    tỉnh".
    """
    by = rf"(?:đã\s+|cũng\s+)?được|{any_of(_WORDS, 'given-by')}\s(?:[^,.;]|{_INSIDE}){{2,60}}"
    return re.compile(rf"\b({_thing()})\s+(?:{by})\s*$", re.IGNORECASE)


@cache
def to_someone() -> re.Pattern[str]:
    """The word before those who get an award."""
    return re.compile(rf"\b{any_of(_WORDS, 'to-whom')}\b")


def _thing() -> str:
    orders, badges = any_of(_WORDS, "orders"), any_of(_WORDS, "badges")
    ends, honoured = any_of(_WORDS, "behind-thing"), any_of(_WORDS, "honoured")
    stop = rf"\s+(?:{any_of(_WORDS, 'to-whom')}|{ends})(?!\w)|\s+và\s+\d|\s+\d+\s+{honoured}\b"
    stop += rf"|(?<!tự)\s+{any_of(_WORDS, 'given-by')}\b"  # "Huân chương Tự do"
    stop += r"|\s+và\s+(?-i:[A-ZĐÀ-Ỹ])"  # "Huân chương … và Bộ Y tế tặng"
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


@cache
def grade_again() -> re.Pattern[str]:
    """A further grade of the thing before, group 1, at the end of a stretch: "… và 30 năm tuổi Đảng"."""
    grade = rf"{_years_of_membership()}|{any_of(_WORDS, 'grade')}\s+\w+"
    return re.compile(rf"(?:[,;]|\bvà)\s+({grade})\s*$", re.IGNORECASE)


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
    by = any_of(_WORDS, "given-by")
    return re.compile(rf"\b(?:của|{by})(?: {any_of('cues.toml', 'issuing-offices')})?$")
