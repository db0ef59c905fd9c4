"""How numbers are written: "3.245", "3 245", "1,2 vạn", "50/53"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache

from partygraph.extract.lexis.words import listed, mapping, words

_WORDS = "counts.toml"
_THOUSANDS = r"\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)"
# "1 triệu 550 ngàn": the parts of one number.
_COMPOUND = 4
_DIGITS = re.compile(r"\d+")
_PER_CENT = r"(?:\s*\(\d+(?:[.,]\d+)?\s?%\))?"


@cache
def number() -> str:
    """A regular expression for one number that may count something, as group 1.

    A share ("50/53 đại biểu", "53/53 (100%) đại biểu") is taken with it, but is no part of the group.
    """
    return rf"(?<![\w.,/%-])({_figures()})(?:/\d[\d.]*{_PER_CENT})?"


@cache
def number_or_word() -> str:
    """The same, also for a number in words: "hai chi bộ"."""
    in_words = "|".join(mapping(_WORDS, "number-words"))
    counts = "".join(rf"(?<!\b{word} )" for word in listed(_WORDS, "no-number-behind"))
    return rf"(?<![\w.,/%-])({_figures()}|{counts}(?:{in_words})\b)(?:/\d[\d.]*{_PER_CENT})?"


def number_starts(text: str) -> Sequence[int]:
    """Where a number may begin in `text`, in figures or in words; there alone a slow pattern is tried.

    >>> number_starts("hai chi bộ, 12 đảng viên")
    [0, 12]
    """
    folded = text.lower()
    if len(folded) != len(text):  # "İ" is two letters when small: offsets would be none of the text
        return range(len(text))
    starts = [match.start() for match in _DIGITS.finditer(text)]
    for word in mapping(_WORDS, "number-words"):
        at = folded.find(word)
        while at >= 0:
            starts.append(at)
            at = folded.find(word, at + 1)
    return sorted(starts)


def _figures() -> str:
    many = "|".join(mapping(_WORDS, "multipliers"))
    return rf"\d{{1,3}} (?:{many}) \d{{1,3}} (?:{many})|{_THOUSANDS}|\d+(?:,\d{{1,2}})?(?: (?:{many}))?"


def counted_number(match: re.Match[str]) -> int | None:
    """What a match of `number` counts; None for a fraction, or what is no whole number.

    >>> [counted_number(re.match(number(), text)) for text in ("3.245", "3 245", "1,2 vạn", "50/53")]
    [3245, 3245, 12000, 50]
    >>> [counted_number(re.match(number(), text)) for text in ("2/3", "1,5", "7/6")]
    [None, None, None]
    """
    count = integer(match[1])
    if not match.string.startswith("/", match.end(1)):
        return count
    share = match.string[match.end(1) : match.end()].split(" ")[0]
    whole = re.match(r"/(\d[\d.]*)", share)
    if whole is None or count is None:
        return count
    is_fraction = match[1] + whole[0] in words(_WORDS, "fractions")
    return None if is_fraction or int(whole[1].replace(".", "")) < count else count


@lru_cache(maxsize=4096)
def integer(written: str) -> int | None:
    """The value of a number as written, None where that is no whole number.

    >>> integer("07"), integer("1,2 vạn"), integer("3 245"), integer("1,5"), integer("1 triệu 50 ngàn")
    (7, 12000, 3245, None, 1050000)
    """
    in_words = mapping(_WORDS, "number-words").get(written.lower())
    if in_words is not None:
        return int(in_words)
    many = mapping(_WORDS, "multipliers")
    parts = written.split(" ")
    if len(parts) == _COMPOUND and parts[1] in many and parts[3] in many:
        return int(parts[0]) * int(many[parts[1]]) + int(parts[2]) * int(many[parts[3]])
    digits, _, unit = written.rpartition(" ")
    factor = int(many.get(unit, "1"))
    if unit not in many:
        digits = written
    if re.fullmatch(_THOUSANDS, digits):
        digits = re.sub(r"[ .,]", "", digits)
    value = Decimal(digits.replace(",", ".")) * factor
    return int(value) if value == value.to_integral_value() else None
