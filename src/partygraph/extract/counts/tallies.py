"""The numbers of a sentence and what each counts, also where the word for that is left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from partygraph.extract.counts.count_patterns import counts_of
from partygraph.extract.counts.tally_words import bare_verbs
from partygraph.extract.lexis.numbers import counted_number, number, number_starts
from partygraph.extract.lexis.words import any_of, listed, mapping, tables, words

_WORDS = "counts.toml"
_MOST_WORDS = 12
# Behind a number whose word is left out: the clause goes on with another one, or ends.
_CLOSED = r"(?=\s*(?:[;()]|[,.](?!\d)|và\b|$))"
# "12 vụ/35 bị can"
_PARTED = re.compile(r"(?<=[^\W\d])/(?=\s?\d)")
# Longer than any verb that a number may follow without its word.
_LONGEST_VERB = 60
# The digits stand first, so that a text is searched by its digits alone.
_BARE = re.compile(rf"(\d[\d.]*){_CLOSED}")
_BEHIND_WORD = re.compile(r"(?:(?<=[^\W\d] )|(?<=[^\W\d]: )|(?<=[^\W\d] : ))")


@dataclass(frozen=True, slots=True)
class Counted:
    """A number in a sentence: it stands at `start`, the word for what it counts ends at `unit_end`.

    `qualifier` tells those counted from others, and ends at `end`. `is_share` holds for "50/53". Of a number
    without a word of its own `is_bare` holds and `unit` is lent by its neighbours, "" where they have none;
    `form` is the discipline named behind it ("1 cảnh cáo"); `total_at` is the offset of the word for "number"
    where that opens a total.
    """

    start: int
    unit_end: int
    end: int
    count: int
    unit: str
    qualifier: str = ""
    is_share: bool = False
    is_bare: bool = False
    form: str | None = None
    total_at: int | None = None


def groups(text: str) -> Iterator[list[Counted]]:
    """The numbers of a sentence, those together that one verb governs."""
    group: list[Counted] = []
    for one in counted(text):
        alone = one.is_bare or one.total_at is not None
        if group and (alone or _joins().fullmatch(text, group[-1].end, one.start) is None):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def counted(text: str) -> list[Counted]:
    """The numbers of a sentence that count something, left to right; a slash behind a word parts two."""
    text = _PARTED.sub(" ", text) if "/" in text else text
    found: list[Counted] = []
    for more in (_totals(text), _with_units(text), _bare(text), _of_form(text)):
        taken = {one.start for one in found}
        found += [one for one in more if one.start not in taken]
    return _lent(text, sorted(found, key=lambda one: one.start))


def _with_units(text: str) -> Iterator[Counted]:
    for match in _matches(text):
        count = counted_number(match)
        found = _qualifier().match(text, match.end())
        is_rule = found is None and _not_a_count().match(text, match.end()) is not None
        if count is None or is_rule:
            continue
        qualifier = " ".join(found[1].split()[:_MOST_WORDS]) if found is not None else ""
        end = found.end() if found is not None else match.end()
        unit = _in_small_letters(match[2])
        is_share = text[match.end(1)] == "/"
        yield Counted(match.start(1), match.end(2), end, count, unit, qualifier, is_share)


def _matches(text: str) -> Iterator[re.Match[str]]:
    """The numbers with a word for what they count, left to right, without overlap."""
    counts, end = _all_counts(), 0
    for start in number_starts(text):
        match = counts.match(text, start) if start >= end else None
        if match is not None:
            end = match.end()
            yield match


def _bare(text: str) -> Iterator[Counted]:
    """ "kiểm tra 08, giám sát 06 tổ chức": the numbers right behind a verb, without a word of their own."""
    for match in _BARE.finditer(text):
        if _BEHIND_WORD.match(text, match.start()) is None:
            continue
        before = text[max(0, match.start(1) - _LONGEST_VERB) : match.start(1)].rstrip(" :").lower()
        if not before.endswith(bare_verbs()):
            continue
        verb = next(verb for verb in bare_verbs() if before.endswith(verb))
        if before[: -len(verb)][-1:].isalnum():
            continue
        found = _whole_number().match(text, match.start(1))
        count = None if found is None else counted_number(found)
        if found is not None and count is not None:
            yield Counted(found.start(1), found.end(), found.end(), count, "", is_bare=True)


def _of_form(text: str) -> Iterator[Counted]:
    """ "3 quân nhân bị xử lý: 1 cảnh cáo, 2 khiển trách": so many of those punished, by form."""
    folded = text.lower()
    if not any(map(folded.__contains__, listed(_WORDS, "forms"))):
        return
    for match in _counts_of_form().finditer(text):
        count = counted_number(match)
        if count is not None and _punished().search(text, 0, match.start()) is not None:
            end = match.end()
            yield Counted(match.start(1), end, end, count, "", is_bare=True, form=match[2].lower())


def _totals(text: str) -> Iterator[Counted]:
    """ "nâng tổng số đảng viên lên 320": what is counted stands before."""
    if not any(map(text.__contains__, listed(_WORDS, "total"))):
        return
    for match in _total_counts().finditer(text):
        count = counted_number(match)
        if count is not None:
            lead = _total_unit().match(text, match.start())
            unit = _in_small_letters(lead[1]) if lead is not None else ""
            yield Counted(match.start(1), match.end(), match.end(), count, unit, total_at=match.start())


def _lent(text: str, found: list[Counted]) -> list[Counted]:
    """Gives numbers without a word that of the next one in their list, else that of the last before."""
    units = [one.unit for one in found]
    for k in reversed(range(len(found) - 1)):
        if not units[k] and _next_verb().fullmatch(text, found[k].end, found[k + 1].start) is not None:
            units[k] = units[k + 1]
    for k in range(1, len(found)):
        units[k] = units[k] or units[k - 1]
    units = [_of_whom(unit, units[k - 1] if k else "") for k, unit in enumerate(units)]
    pairs = zip(found, units, strict=True)
    return [one if one.unit == unit else replace(one, unit=unit) for one, unit in pairs]


def _of_whom(unit: str, before: str) -> str:
    """ "320 đảng viên, trong đó có 120 nữ": women of those counted before."""
    is_plain = unit in words(_WORDS, "women") and before not in words(_WORDS, "women")
    return f"{before} nữ" if is_plain and before else unit


def _in_small_letters(unit: str) -> str:
    """A unit without the capitals of its sentence; an abbreviation keeps its own."""
    plain = " ".join((unit if unit.isupper() or "Đ" in unit[1:] else unit.lower()).split())
    return mapping(_WORDS, "unit-names").get(plain, plain)


@cache
def _all_counts() -> re.Pattern[str]:
    rows = tables("measures.toml")["measure"].values()
    return counts_of(*dict.fromkeys(table for row in rows for table in row["units"]))


@cache
def _whole_number() -> re.Pattern[str]:
    return re.compile(rf"{number()}{_CLOSED}")


@cache
def _counts_of_form() -> re.Pattern[str]:
    return re.compile(rf"{number()}\s+({any_of(_WORDS, 'forms')}){_CLOSED}", re.IGNORECASE)


@cache
def _punished() -> re.Pattern[str]:
    return re.compile(any_of(_WORDS, "punished"))


@cache
def _next_verb() -> re.Pattern[str]:
    """What stands between two numbers of which the first is without a word."""
    between, verbs = any_of(_WORDS, "before-number"), "|".join(bare_verbs())
    return re.compile(rf"\s*(?:,|và)\s+(?:đã\s+)?(?:{verbs})(?:\s+{between})*\s+", re.IGNORECASE)


@cache
def _total_counts() -> re.Pattern[str]:
    units = _summed()
    return re.compile(
        rf"\b{any_of(_WORDS, 'total')} (?:{units})(?: {any_of(_WORDS, 'total-of')}\b[^,.;:()\d]{{0,60}}?)?"
        rf"(?: từ [\d.]+)? {any_of(_WORDS, 'total-is')}(?: {any_of(_WORDS, 'about')})? {number()}(?!\s*%|\w)"
        rf"(?:\s+(?:{units}|{any_of(_WORDS, 'persons')})(?!\w))?",
        re.IGNORECASE,
    )


@cache
def _total_unit() -> re.Pattern[str]:
    return re.compile(rf"{any_of(_WORDS, 'total')} ({_summed()})", re.IGNORECASE)


@cache
def _summed() -> str:
    return "|".join(any_of(_WORDS, table) for table in ("members", "parts"))


@cache
def _joins() -> re.Pattern[str]:
    """What may stand between two numbers that one verb governs; a remark in brackets is passed over."""
    both, about = any_of(_WORDS, "and"), any_of(_WORDS, "about")
    return re.compile(
        rf"(?:\s*\([^()]{{0,60}}\))?\s*\)?\s*[,;(/]?(?:\s*{both})?(?:\s*{about})?\s*", re.IGNORECASE
    )


@cache
def _qualifier() -> re.Pattern[str]:
    some, about = any_of(_WORDS, "qualifying"), any_of(_WORDS, "about")
    both = any_of(_WORDS, "and")
    stop = rf"\s+(?:(?:{both}\s+)?(?:{about}\s+)?\d(?!\d* năm tuổi)|{any_of(_WORDS, 'but')}\b)"
    rated, place = any_of(_WORDS, "rating"), any_of(_WORDS, "belonging")
    where = rf"(?:\s+(?:{place}|trên)\s[^,.;:()\d]{{2,60}}?(?=\s+{rated}\b))?"
    return re.compile(rf"{where}(\s+(?:{some}|{rated})\b(?:(?!{stop})[^,.;:()“”\"])*)")


@cache
def _not_a_count() -> re.Pattern[str]:
    return re.compile(rf"\s*{any_of(_WORDS, 'not-a-count')}")
