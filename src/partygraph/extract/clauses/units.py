"""Units whose owner stands behind a dash or in brackets: "Phòng Cảnh sát kinh tế - Công an tỉnh Hà Tĩnh"."""

from collections.abc import Sequence
from itertools import pairwise

from partygraph.extract.clauses.scene import Item
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids
from partygraph.model.mention import BodyName, Mention, MentionKind


def with_owners(tokens: Tokens, mentions: Sequence[Mention], items: Sequence[Item]) -> list[Item]:
    """`items`, left to right, where a unit reaches over the owner behind it: it alone acts there.

    Both stay mentions; who acts, meets or issues is the unit.
    """
    bodies: list[Item] = []
    for item in items:
        if item.kind is MentionKind.BODY and not (bodies and item.i < bodies[-1].j):
            bodies.append(item)
    owned = {unit: owner for unit, owner in pairwise(bodies) if _is_owned(tokens, mentions, unit, owner)}
    if not owned:
        return list(items)
    owners = set(owned.values())
    return [
        Item(item.i, _end(tokens, owned[item]), item.kind, item.mention) if item in owned else item
        for item in items
        if item not in owners or item in owned
    ]


def _joins(tokens: Tokens, k: int, owner: Item) -> bool:
    """Whether token `k` is a dash between blanks, or opens a bracket with nothing but the owner."""
    if tokens.keys[k] == "(":
        return tokens.key(owner.j) == ")"
    return tokens.keys[k] == "-" and tokens.ends[k - 1] < tokens.starts[k]  # not "Tài chính-Kế hoạch"


def _end(tokens: Tokens, owner: Item) -> int:
    return owner.j + (tokens.key(owner.j) == ")")


def _is_owned(tokens: Tokens, mentions: Sequence[Mention], unit: Item, owner: Item) -> bool:
    if owner.i != unit.j + 1 or tokens.begins_line(unit.j) or not _joins(tokens, unit.j, owner):
        return False
    name, whole = mentions[unit.mention].value, mentions[owner.mention].value
    if not isinstance(name, BodyName) or not isinstance(whole, BodyName) or name.of is not None:
        return False
    is_pair = name.head in ids("cues.toml", "units-of-others") and whole.head in ids(
        "cues.toml", "having-units"
    )
    return is_pair and name.head != whole.head
