"""How the numbers of meetings are written, compiled on first use."""

import re
from functools import cache

from partygraph.extract.lexis.ordinals import ordinal_pattern
from partygraph.extract.lexis.words import any_of


@cache
def plenum() -> re.Pattern[str]:
    """A plenum of the Central Committee: "Hội nghị Trung ương 4", "Hội nghị lần thứ 6 Ban Chấp hành T…"."""
    return re.compile(
        rf"[Hh]ội nghị\s+(?:lần(?: thứ)?\s+{ordinal_pattern()},?\s+"
        rf"(?:(?:của\s+)?(?=BCH T|Ban [Cc]hấp hành T)|của\s+Đảng\b(?! [bBủỦđĐ]))|"
        rf"(?:Ban [Cc]hấp hành )?{any_of('gatherings.toml', 'central')}\s+(?:lần thứ\s+)?{ordinal_pattern()})"
    )


@cache
def nth() -> re.Pattern[str]:
    """The ordinal in a name: "lần thứ XIII", "kỳ họp thứ 15", "Kỳ họp thứ Bảy"."""
    leads = ("lần thứ", "(?<=kỳ )thứ", "(?<=họp )thứ")
    return re.compile("|".join(rf"{lead}\s+{ordinal_pattern()}" for lead in leads), re.IGNORECASE)


@cache
def session() -> re.Pattern[str]:
    """Behind "họp": the sitting and its number, "kỳ thứ 15", "phiên 3", "phiên thường kỳ lần thứ 3"."""
    nth = rf"(?:(?:thường kỳ|thường lệ|định kỳ)\s+)?(?:lần\s+)?thứ\s+{ordinal_pattern()}"
    return re.compile(rf"(?:phiên\s+|kỳ\s+)(?:họp\s+)?(?:{nth}|(\d{{1,2}})(?![\d/%]|\.\d))", re.IGNORECASE)
