"""The committees of several places behind one plural: "Ban Thường vụ các Tỉnh ủy Cần Thơ, Ninh Bình"."""

from collections.abc import Iterator

from partygraph.authority.provinces import find_province
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import Hit, Hits, body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, mapping, words
from partygraph.model.mention import BodyName

_JOINTS = (",", ";", "và")


def begins_committees() -> frozenset[str]:
    """The heads with which such a list may begin."""
    return ids("cues.toml", "begins-committees")


def committees_of_places(tokens: Tokens, hits: Hits, hit: Hit) -> list[FoundBody]:
    """The bodies of the list that begins with the head `hit`, one for each place; none where no such list
    does.
    """
    i = k = hit.i
    board = None
    if body_heads()[hit.entry.id].level is None:
        board, k = hit.entry.id, hit.j
    is_plural = tokens.key(k if board else i - 1) in words("cues.toml", "plural-of-list")
    k += is_plural and board is not None
    kinds, k = _kinds(tokens, hits, k)
    levels_end = _past_levels(tokens, hits, k)
    if not kinds or not (is_plural or levels_end > k):
        return []
    k = levels_end + (tokens.key(levels_end) == ":")
    return _placed(list(_places(tokens, hits, k, kinds)), board, i)


def _placed(told: list[tuple[int, int, BodyName]], board: str | None, i: int) -> list[FoundBody]:
    """A body for each place: (where it begins, where it ends, its committee); the first begins at `i`."""
    if len(told) < 2:
        return []
    return [
        FoundBody(
            start if n else i,
            end,
            committee if board is None else BodyName(board, of=committee),
            "body-list",
            None if board is None else FoundBody(start, end, committee, "body-list"),
        )
        for n, (start, end, committee) in enumerate(told)
    ]


def _kinds(tokens: Tokens, hits: Hits, k: int) -> tuple[list[str], int]:
    """The committees' heads at token `k`, "Tỉnh ủy, Thành ủy", and the token behind them."""
    kinds: list[str] = []
    while True:
        hit = hits.longest(k, "body")
        if hit is None or hit.entry.id not in mapping("cues.toml", "committees-by-place"):
            return kinds, k - 1 if kinds else k
        kinds.append(hit.entry.id)
        k = hit.j + 1
        if tokens.key(hit.j) not in _JOINTS:
            return kinds, hit.j


def _past_levels(tokens: Tokens, hits: Hits, k: int) -> int:
    """Past "các tỉnh, thành phố" at token `k`; `k` where that does not stand there."""
    if tokens.key(k) not in words("cues.toml", "plural-of-list"):
        return k
    end, level = k, hits.longest(k + 1, "level")
    while level is not None:
        end = level.j
        level = hits.longest(end + 1, "level") if tokens.key(end) in _JOINTS else None
    return end


def _places(tokens: Tokens, hits: Hits, k: int, kinds: list[str]) -> Iterator[tuple[int, int, BodyName]]:
    """The places of the list from token `k` on, with the committee of each."""
    by_place = mapping("cues.toml", "committees-by-place")
    levels = {by_place[kind]: kind for kind in kinds}
    while k < len(tokens):
        level = hits.longest(k, "level")
        start = k if level is None else level.j
        hit = hits.longest(start, "province") or hits.longest(start, "district")
        if hit is None:
            return
        province = find_province(hit.entry.id)
        kind = province.kind if province is not None else level.entry.id if level is not None else None
        kind = next(iter(levels)) if len(levels) == 1 else kind
        if kind not in levels:
            return
        yield k, hit.j, BodyName(levels[kind], level=kind, place=hit.entry.id)
        if tokens.key(hit.j) not in _JOINTS:
            return
        k = hit.j + 1 + (tokens.key(hit.j + 1) == "và")
