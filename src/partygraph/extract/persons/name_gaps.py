"""What stands between names and posts: "N, [Tiến sĩ,] Giám đốc Sở", "Bí thư [đồng chí] N", "A [và] B"."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.persons.people import FoundName

# A bracket between a name and his posts ("(SN 1960, ở phường …)") is no longer than this, in tokens.
MAX_BRACKET = 30
# What joins one name to the next.
JOINTS = ([","], ["và"], [",", "và"])


def told_between(tokens: Tokens, hits: Hits, i: int, j: int) -> list[str]:
    """What stands between a name and his posts, without a bracket that says when or where he was born and
    without the titles of honour and the letters in short that come first.
    """
    keys = tokens.keys
    if i < j and keys[i] == "(":
        closing = next((k for k in range(i + 1, min(i + MAX_BRACKET, j)) if keys[k] in "()"), None)
        if closing is not None and keys[closing] == ")":
            i = closing + 1
    while i + 2 < j and _is_in_short(tokens, hits, i):
        i += 2
    honour = hits.longest(i + 1, "honour") if i < j else None
    while honour is not None and honour.j < j:
        i = honour.j
        honour = hits.longest(i + 1, "honour")
    return keys[i:j]


def _is_in_short(tokens: Tokens, hits: Hits, k: int) -> bool:
    """Whether a post or title in letters that are not understood stands between joints: ", AHLĐ, …"."""
    word = tokens.words[k + 1]
    return (
        tokens.keys[k] in (",", "-")
        and tokens.keys[k + 2] in (",", "-")
        and len(word) > 1
        and word.isupper()
        and hits.longest(k + 1, "body") is None
    )


def without_honorifics(tokens: Tokens, hits: Hits, i: int, j: int) -> list[str]:
    """The folded words at tokens `i` to `j` without titles of address, rank and degree."""
    kept: list[str] = []
    while i < j:
        hit = hits.longest(i, "honorific")
        if hit is not None and hit.j <= j:
            i = hit.j
            continue
        kept.append(tokens.keys[i])
        i += 1
    return kept


def are_joined(names: Sequence[FoundName], bare: Callable[[int, int], list[str]]) -> bool:
    """Whether nothing but "," and "và" stands between the names; `bare` leaves titles of address out."""
    return all(bare(one.j, other.i) in JOINTS for one, other in pairwise(names))
