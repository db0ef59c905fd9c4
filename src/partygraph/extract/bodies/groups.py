"""The bodies together that a body is of: a bloc ("Đảng ủy [Khối các cơ quan]"), rivals in emulation."""

from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words

# The head may have taken these in: "Đảng bộ cơ quan | Đảng - Đoàn thể", "Chi bộ Đảng | - Đoàn thể".
_IN_HEAD = (["cơ", "quan"], ["đảng"])
# The word that is a block's name alone: "Đảng ủy Khối".
_ALONE = "khối"
_PARTY = "đảng"


def group_at(
    names: NameReader, hits: Hits, tokens: Tokens, k: int, slots: frozenset[str]
) -> tuple[str, int] | None:
    """The name of the group at token `k` behind a head with such slots, and the token after it; None where
    there is none.
    """
    if "rivals" in slots:
        hit = hits.longest(k, "rivals")
        end = hit.j if hit is not None else names.number(k)
        # "Cụm thi đua | 5 tỉnh Tây Nguyên" counts its rivals
        is_count = hit is None and tokens.key(k) != "số" and hits.longest(end, "level") is not None
        return None if end == k or is_count else (tokens.phrase(k, end), end)
    if "bloc" not in slots and "bloc-named" not in slots:
        return None
    hit = hits.longest(k - len(_taken_in(tokens, k)), "bloc")
    hit = hit if hit is not None and hit.j > k else hits.longest(k, "bloc")
    if hit is None:
        return None
    is_cut = tokens.key(hit.j - 1) == _PARTY and tokens.key(hit.j) in words("cues.toml", "party-bodies")
    if not is_cut:
        is_alone = tokens.keys[k : hit.j] == [_ALONE] and all(tokens.caps[hit.j : hit.j + 1])
        end = names.joined_fields(hit.j) if is_alone else hit.j  # "Đảng ủy Khối | Dân vận"
        if "bloc" not in slots and end == hit.i + 1:
            return None  # "chi bộ khối 5" is of a hamlet, "chi bộ khối | Nội chính" is none
        return (hit.entry.id, end) if end == hit.j else (tokens.phrase(k, end), end)
    # "Đảng ủy Khối | Đảng ủy": the block ends where another name begins; "cơ quan | Đảng ủy" is no block
    return (tokens.words[k], k + 1) if tokens.keys[k] == _ALONE and "bloc" in slots else None


def _taken_in(tokens: Tokens, k: int) -> list[str]:
    """The words of a group's name that the head before token `k` ends with."""
    return next((keys for keys in _IN_HEAD if tokens.keys[max(0, k - len(keys)) : k] == keys), [])
