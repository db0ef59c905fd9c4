"""The bodies together that a body is of: a bloc ("Đảng ủy [Khối các cơ quan]"), rivals in emulation."""

from partygraph.extract.lexicon import Hits
from partygraph.extract.tokens import Tokens
from partygraph.extract.words import words

# The head may have taken these in: "Đảng bộ cơ quan | Đảng - Đoàn thể".
_IN_HEAD = ["cơ", "quan"]
# The word that is a block's name alone: "Đảng ủy Khối".
_ALONE = "khối"


def group_at(tokens: Tokens, hits: Hits, k: int, slots: frozenset[str]) -> tuple[str, int] | None:
    """The name of the group at token `k` behind a head with such slots, and the token after it; None where
    there is none.
    """
    if "rivals" in slots:
        hit = hits.longest(k, "rivals")
        return None if hit is None else (tokens.phrase(k, hit.j), hit.j)
    if "bloc" not in slots and "bloc-named" not in slots:
        return None
    hit = hits.longest(k, "bloc")
    if hit is None and tokens.keys[k - 2 : k] == _IN_HEAD:
        hit = hits.longest(k - 2, "bloc")
    if hit is None or ("bloc" not in slots and hit.j == hit.i + 1):
        return None  # "chi bộ khối 5" is of a hamlet
    if tokens.key(hit.j) not in words("cues.toml", "party-bodies"):
        return hit.entry.id, hit.j
    # "Đảng ủy Khối | Đảng ủy": the block ends where another name begins; "cơ quan | Đảng ủy" is no block
    return (tokens.words[k], k + 1) if tokens.keys[k] == _ALONE else None
