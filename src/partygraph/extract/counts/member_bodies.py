"""The bodies that have members: the one in a meeting's name, and the one that a board leads."""

from collections.abc import Sequence

from partygraph.extract.lexis.words import ids
from partygraph.model.mention import BodyName, Mention, MentionKind

_WORDS = "counts.toml"


def body_in_name(mentions: Sequence[Mention], meeting: int) -> int | None:
    """The first body that the name of a meeting tells: "Đại hội | Đảng bộ tỉnh Nghệ An"."""
    span = mentions[meeting].span
    inside = (
        n for n, other in enumerate(mentions) if other.kind is MentionKind.BODY and span.covers(other.span)
    )
    return next(inside, None)


def with_members(mentions: Sequence[Mention], of: int | None) -> int | None:
    """The body that has members, for a board of it: "Ban Chấp hành | Đảng bộ tỉnh"; else the body itself."""
    value = None if of is None else mentions[of].value
    whole = value.of if isinstance(value, BodyName) else None
    if whole is None or whole.head not in ids(_WORDS, "joined"):
        return of
    return next((n for n, other in enumerate(mentions) if other.value == whole), of)
