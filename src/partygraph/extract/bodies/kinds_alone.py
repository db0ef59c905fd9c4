"""Bodies spoken of by their kind alone: "Tổng công ty đã hoàn thành kế hoạch"."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import BodyHead, Hits, body_heads
from partygraph.extract.lexis.tokens import Tokens, fold
from partygraph.extract.lexis.words import ids, words
from partygraph.model.mention import BodyName

_WORDS = "cues.toml"


def kinds_alone(
    tokens: Tokens,
    hits: Hits,
    found: list[FoundBody],
    alone: Callable[[int, int, BodyHead], FoundBody | None],
) -> Iterator[FoundBody]:
    """Where the text says no more than the kind of the one body of that kind that `found` name.

    `alone` gives the body of a head at tokens where nothing of a name follows.
    """
    kinds = _told_once(found)
    if not kinds:
        return
    taken = {k for body in found for k in range(body.i, body.j)}
    for i in hits.at_all("body"):
        hit = hits.longest(i, "body")
        if hit is None or hit.entry.id not in kinds or i in taken:
            continue
        body = alone(i, hit.j, body_heads()[hit.entry.id])
        if body is not None and not _is_another(tokens, body):
            yield body


def _told_once(found: list[FoundBody]) -> set[str]:
    """The heads of which `found` name one body, be it only as an owner, and one only."""
    kinds = ids(_WORDS, "told-by-kind-alone")
    names: defaultdict[str, set[str]] = defaultdict(set)
    for body in found:
        part: BodyName | None = body.value
        while part is not None:
            if part.head in kinds and part.own:
                names[part.head].add(fold(part.own))
            part = part.of
    return {head for head, owns in names.items() if len(owns) == 1}


def _is_another(tokens: Tokens, body: FoundBody) -> bool:
    """ "các Công ty", "Công ty của ông N": several, or another one."""
    before = tokens.keys[body.i - 1] if body.i else ""
    behind = tokens.keys[body.j] if body.j < len(tokens) else ""
    return before in words(_WORDS, "plural") or behind in words(_WORDS, "kind-of-another")
