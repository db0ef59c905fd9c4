"""When an answer says more than gold, and something else."""

import re
from functools import cache
from typing import Final

from partygraph.authority.provinces import provinces
from partygraph.evaluate.fold import fold, words_of
from partygraph.evaluate.values import Names

# Ranks of places, and the two names of a board's body: a name with or without them is the same.
_RANKS: Final = frozenset(
    "tỉnh thành phố huyện quận thị xã phường trấn của các và nước bộ ủy".split()  # noqa: SIM905
)
_NUMBER: Final = re.compile(r"\b\d+\b|(?<=\bthứ )[ivxlc]+\b|(?<=\bkhóa )[ivxlc]+\b|(?<=\bhạng )\w+")


def completes_wrongly(gold: Names, labels: Names, shared: frozenset[str], place: Names = ()) -> bool:
    """Whether a body called `labels` is another one than `gold` names, though both may be called `shared`.

    `place` is that of the article: who adds it says nothing wrong.

    >>> short = frozenset({"tỉnh ủy"})
    >>> completes_wrongly(("Tỉnh ủy", "Tỉnh ủy Nghệ An"), ("Tỉnh ủy Hà Tĩnh",), short)
    True
    >>> completes_wrongly(("Tỉnh ủy", "Tỉnh ủy Nghệ An"), ("Tỉnh ủy Nghệ An",), short)
    False
    >>> completes_wrongly(("Tỉnh ủy",), ("Tỉnh ủy Hà Tĩnh",), short)
    False
    >>> union = ("Hội Nông dân", "Hội Nông dân tỉnh khóa IX"), ("Hội Nông dân Hà Tĩnh",)
    >>> [completes_wrongly(*union, frozenset({"hội nông dân"}), place) for place in ((), ("Hà Tĩnh",))]
    [True, False]
    >>> school = ("Trường Chính trị Hà Tĩnh", "Nhà trường"), ("Trường Chính trị tỉnh Hà Tĩnh",)
    >>> completes_wrongly(*school, frozenset({"trường chính trị hà tĩnh"}))
    False
    """
    if any(words_of(label) - _RANKS <= words_of(name) for name in shared for label in labels):
        return False
    full = [name for name in gold if fold(name) not in shared]
    told = [label for label in labels if fold(label) not in shared]
    if not full or not told or len(told) < len(labels):
        return False
    added = frozenset[str]().union(*map(words_of, place))
    return not any(_agree(name, label, added) for name in full for label in told)


def _agree(name: str, label: str, added: frozenset[str]) -> bool:
    """Whether one name says nothing that the other lacks, or they have nothing in common: an abbreviation."""
    left, right = words_of(name), words_of(label)
    if not left & right:
        return True
    left, right = left - _RANKS, right - _RANKS - (frozenset() if _tells_province(name) else added)
    return left <= right or right <= left


def _tells_province(name: str) -> bool:
    padded = f" {fold(name)} "
    return any(f" {province} " in padded for province in _provinces())


@cache
def _provinces() -> frozenset[str]:
    return frozenset(fold(name) for one in provinces() for name in (one.name, *one.variants))


def numbers_of(title: str) -> frozenset[str]:
    """The numbers by which titles differ: years, ordinals, classes.

    >>> sorted(numbers_of("Huân chương Lao động hạng Ba năm 2015"))
    ['2015', 'ba']
    """
    return frozenset(number.lstrip("0") for number in _NUMBER.findall(fold(title)))


def numbers_differ(one: str, other: str) -> bool:
    """Whether each title has a number that the other lacks.

    >>> numbers_differ("Đại hội lần thứ IX", "Đại hội lần thứ X, nhiệm kỳ 2020 - 2025")
    True
    """
    left, right = numbers_of(one), numbers_of(other)
    return bool(left - right) and bool(right - left)
