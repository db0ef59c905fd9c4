"""Where letters and signs of citations stand: they are rare, so they are looked for and not looked over."""

import re
from collections.abc import Iterator

from partygraph.extract.lexis.tokens import Tokens


def matches(form: re.Pattern[str], leads: tuple[str, ...], text: str) -> Iterator[re.Match[str]]:
    """What `form`, which begins with one of `leads`, finds in `text` from left to right."""
    end = 0
    for at in sorted(at for lead in leads for at in _places(lead, text)):
        match = form.match(text, at) if at >= end else None
        if match is not None:
            end = match.end()
            yield match


def dashes(tokens: Tokens) -> list[int]:
    """The tokens that are a dash or a slash, in order."""
    starts = tokens.starts
    found = []
    for at in sorted(at for sign in "-/" for at in _places(sign, tokens.text)):
        k = tokens.first_from(at)
        if k < len(starts) and starts[k] == at:
            found.append(k)
    return found


def _places(lead: str, text: str) -> Iterator[int]:
    at = text.find(lead)
    while at >= 0:
        yield at
        at = text.find(lead, at + 1)
