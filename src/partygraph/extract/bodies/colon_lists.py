"""Bodies told by their field alone behind a plural and its colon: "các Bộ, ngành: Tài chính, Nội vụ"."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial

from partygraph.extract.bodies.body_starts import PLURAL_HEADS
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import Hits, body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words
from partygraph.model.mention import BodyName

# So many tokens stand between the plural and its colon: "các Bộ, ngành, cơ quan:".
_MAX_LEAD = 7
# Words of a field by which a head of its own is called.
_LONGEST = 3
_JOINTS = frozenset({",", "và", ";"})
_words = partial(words, "cues.toml")


def with_colon_lists(found: list[FoundBody], tokens: Tokens, hits: Hits) -> list[FoundBody]:
    """The bodies `found` with those of lists whose kind stands before a colon, left to right."""
    heads = {k: head for k in _colons(tokens.keys) if (head := _head_before(k, tokens)) is not None}
    if not heads:
        return found
    taken = {k: body for body in found for k in range(body.i, body.j)}
    lists = [list(_listed((k, head), taken, tokens, hits)) for k, head in heads.items()]
    listed = [body for bodies in lists for body in _with_owner(bodies, taken)]
    if not listed:
        return found
    inside = {body.inner.i for body in listed if body.inner is not None}
    return sorted([*(body for body in found if body.i not in inside), *listed], key=lambda body: body.i)


def _with_owner(listed: list[FoundBody], taken: dict[int, FoundBody]) -> list[FoundBody]:
    """ "các Ban: Tổ chức, Nội chính | Tỉnh ủy Nghệ An": all are of the one behind the last."""
    owner = taken.get(listed[-1].j) if listed else None
    if owner is None or "of" not in body_heads()[listed[-1].value.head].slots:
        return listed
    owned = [replace(body, value=replace(body.value, of=owner.value)) for body in listed]
    return [*owned[:-1], replace(owned[-1], j=owner.j, inner=owner)]


def _colons(keys: list[str]) -> Iterator[int]:
    """The tokens that are colons; `index` passes over the others without a step of ours for each."""
    at = -1
    for _ in range(keys.count(":")):
        at = keys.index(":", at + 1)
        yield at


def _listed(
    opened: tuple[int, str], taken: dict[int, FoundBody], tokens: Tokens, hits: Hits
) -> Iterator[FoundBody]:
    """The bodies of the list that a colon opens, by its token and the head of the kind before it."""
    colon, head = opened
    at = colon + 1
    while at < len(tokens):
        if at in taken:
            at = taken[at].j  # a body that is told with its own kind
        else:
            value, end = _of_field(head, at, tokens, hits)
            if value is None:
                return
            yield FoundBody(at, end, value, "body-list")
            at = end
        if tokens.key(at) not in _JOINTS:
            return
        at += 1


def _of_field(head: str, k: int, tokens: Tokens, hits: Hits) -> tuple[BodyName | None, int]:
    """The body of that head whose field stands at token `k`, and the token after it; a body that has a head
    of its own is called by that: "Tuyên giáo" behind "các Ban:".
    """
    if not tokens.caps[k]:
        return None, k
    kind = body_heads()[head].label.lower()
    for n in range(_LONGEST, 0, -1):
        own = _heads_by_label().get(f"{kind} {' '.join(tokens.keys[k : k + n])}")
        if own is not None:
            return BodyName(own), k + n
    field = hits.longest(k, "field")
    return (None, k) if field is None else (BodyName(head, own=tokens.phrase(k, field.j)), field.j)


@cache
def _heads_by_label() -> dict[str, str]:
    """The heads that are called by more than one word, by that in small letters."""
    return {head.label.lower(): id_ for id_, head in body_heads().items() if " " in head.label}


def _head_before(colon: int, tokens: Tokens) -> str | None:
    """The head of the kind that a plural tells before the colon, with nothing but vague kinds behind it."""
    keys = tokens.keys
    for at in range(colon - 1, max(0, colon - _MAX_LEAD), -1):
        if keys[at] in PLURAL_HEADS and keys[at - 1] in _words("plural-of-list"):
            return PLURAL_HEADS[keys[at]]
        if keys[at] not in _words("vague-kinds"):
            return None
    return None
