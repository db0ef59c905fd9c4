"""Bodies told by their field alone behind a plural and its colon: "các Bộ, ngành: Tài chính, Nội vụ"."""

from collections.abc import Iterator
from functools import partial

from partygraph.extract.body_starts import PLURAL_HEADS
from partygraph.extract.found_body import FoundBody
from partygraph.extract.lexicon import Hits
from partygraph.extract.tokens import Tokens
from partygraph.extract.words import words
from partygraph.model.mention import BodyName

# So many tokens stand between the plural and its colon: "các Bộ, ngành, cơ quan:".
_MAX_LEAD = 7
_JOINTS = frozenset({",", "và", ";"})
_words = partial(words, "cues.toml")


def with_colon_lists(found: list[FoundBody], tokens: Tokens, hits: Hits) -> list[FoundBody]:
    """The bodies `found` with those of lists whose kind stands before a colon, left to right."""
    if ":" not in tokens.keys:
        return found
    taken = {k: body for body in found for k in range(body.i, body.j)}
    colons = (k for k, key in enumerate(tokens.keys) if key == ":")
    listed = [body for k in colons for body in _listed(k, taken, tokens, hits)]
    return sorted([*found, *listed], key=lambda body: body.i) if listed else found


def _listed(colon: int, taken: dict[int, FoundBody], tokens: Tokens, hits: Hits) -> Iterator[FoundBody]:
    """The bodies of the list that the colon at that token opens."""
    head = _head_before(colon, tokens)
    at = colon + 1
    while head is not None and at < len(tokens):
        if at in taken:
            at = taken[at].j  # a body that is told with its own kind
        else:
            field = hits.longest(at, "field")
            if field is None or not tokens.caps[at]:
                return
            yield FoundBody(at, field.j, BodyName(head, own=tokens.phrase(at, field.j)), "body-list")
            at = field.j
        if tokens.key(at) not in _JOINTS:
            return
        at += 1


def _head_before(colon: int, tokens: Tokens) -> str | None:
    """The head of the kind that a plural tells before the colon, with nothing but vague kinds behind it."""
    keys = tokens.keys
    for at in range(colon - 1, max(0, colon - _MAX_LEAD), -1):
        if keys[at] in PLURAL_HEADS and keys[at - 1] in _words("plural-of-list"):
            return PLURAL_HEADS[keys[at]]
        if keys[at] not in _words("vague-kinds"):
            return None
    return None
