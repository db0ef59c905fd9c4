"""What everybody calls a company by: the "Hoàng Long" of "Công ty cổ phần Dược phẩm Hoàng Long"."""

import re
from collections.abc import Iterator
from functools import cache

from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.tokens import fold
from partygraph.link.rules import any_of, heads
from partygraph.model.mention import BodyName


def firm_mark(name: BodyName) -> str | None:
    """The mark that alone stands behind "Công ty" in `name`, folded; None where more, a place or a word
    that may be a trade's ("Công ty Điện lực", "Công ty May") does.
    """
    if name.of is not None or name.place or name.level:
        return None
    label = body_heads()[name.head].label
    kind, _, mark = name.own.partition(f"{label} ")
    words = mark.split()
    if kind or not words or without_legal_form(name.own) != name.own:
        return None
    is_called = all(word[0].isupper() for word in words) and (len(words) > 1 or mark.isascii())
    return fold(mark) if is_called and not mark.isdigit() else None


def firm_ends(name: BodyName) -> Iterator[str]:
    """The last words of a company's name that its mark may be, folded: each that other words stand before."""
    if name.head not in heads("firms") or name.of is not None:
        return
    words = name.own.removeprefix(body_heads()[name.head].label).split()
    for k in range(1, len(words)):
        if words[k][0].isupper():
            yield fold(" ".join(words[k:]))


def without_legal_form(own: str) -> str:
    """ "Công ty TNHH Cường Hưng" is "Công ty Cường Hưng"."""
    return _legal_form().sub(" ", own)


@cache
def _legal_form() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{any_of('names', 'legal-forms')})\s+", re.IGNORECASE)
