"""What stands between a name and the posts behind it."""

from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens

# A bracket between a name and his posts ("(SN 1960, ở phường …)") is no longer than this, in tokens.
MAX_BRACKET = 30


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
