"""A word that is a family name, and those whom a body sends: "Đoàn Bộ Tư pháp" and "ông Đoàn Bộ Lĩnh"."""

from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words


def is_delegation(tokens: Tokens, hits: Hits, i: int) -> bool:
    """Whether the word at token `i` stands before a body that is named behind it: by a field, or in letters
    that no man's name has.
    """
    if tokens.keys[i] not in words("people.toml", "surnames-like-delegations"):
        return False
    body = hits.longest(i + 1, "body")
    if body is None:
        return False
    is_small = not all(tokens.caps[body.i : body.j])
    return is_small or hits.longest(body.j, "field") is not None
