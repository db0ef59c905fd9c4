"""Which numbers of a group a rule of measures counts, by what is said of those counted."""

import re
from dataclasses import replace
from functools import cache

from partygraph.extract.counts.measure_rules import MeasureRule
from partygraph.extract.counts.tallies import Counted
from partygraph.extract.lexis.words import any_of, listed, words

_WORDS = "counts.toml"


def fit(rule: MeasureRule, one: Counted) -> Counted | None:
    """`one` as `rule` may count it; a number without a word counts what the rule says where none is lent."""
    if one.is_share and not rule.takes_shares:
        return None
    if rule.units.fullmatch(one.unit) is not None and (not one.is_bare or rule.elided is not None):
        return one
    return replace(one, unit=rule.elided) if one.is_bare and rule.elided is not None else None


def goes_on(text: str, one: Counted) -> bool:
    """ "có 3 hội viên từ chối", "có 30/32 đảng viên": something is said of those counted, they are not all
    there are.
    """
    if one.is_share and not one.qualifier and one.unit in words(_WORDS, "members"):
        return True
    return not one.qualifier and not one.is_bare and _ends().match(text, one.unit_end) is None


def told_so(rule: MeasureRule, text: str, group: list[Counted]) -> list[Counted]:
    """ "44 đảng viên thuộc Đảng bộ huyện bị kỷ luật, trong đó có 2 đảng ủy viên": the first, of which the
    words that must follow are told behind whose they are, with those that are some of them.
    """
    first = group[0]
    if not first.qualifier.startswith(rule.behind):
        return []
    those = listed(_WORDS, "of-those")
    is_more = len(group) > 1 and text[first.end : group[1].start].lower().strip(" ,(").startswith(those)
    return [first, *(replace(one, qualifier=first.qualifier) for one in group[1:] if is_more)]


def is_of_those(text: str, at: int, one: Counted) -> bool:
    """ "kết nạp 92 đảng viên, trong đó [có] 7 đảng viên là chủ": some of those counted before."""
    if one.qualifier or one.unit not in words(_WORDS, "members"):
        return False
    return text[:at].rstrip().lower().endswith(listed(_WORDS, "of-those"))


def is_some(text: str, whole: Counted, part: Counted) -> bool:
    """ "43 đảng viên (trong đó có 5 đảng viên mới kết nạp)": the second are some of the first."""
    between = text[whole.end : part.start].lower().strip(" ,(")
    return between.startswith(listed(_WORDS, "of-those"))


def is_at_head(text: str, at: int) -> bool:
    """ "Có 6 ý kiến.": nothing stands before the number."""
    before = text[:at].strip().lower()
    return not before or before in words(_WORDS, "at-head")


def qualified_alike(group: tuple[Counted, ...]) -> tuple[Counted, ...]:
    """ "6 tập thể, 32 cá nhân có biểu hiện": what stands behind the last holds for all before it."""
    shared: list[Counted] = []
    qualifier = ""
    for one in reversed(group):
        qualifier = one.qualifier or qualifier
        if qualifier:
            shared.insert(0, replace(one, qualifier=qualifier))
    return tuple(shared)


@cache
def _ends() -> re.Pattern[str]:
    """What may stand behind those of whom a body has so many."""
    return re.compile(rf"\s*(?:$|[^\w\s]|{any_of(_WORDS, 'goes-on')}\b)")
