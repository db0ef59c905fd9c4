"""Of which bodies an article names near a place in its text a name left bare can be: "Ban Tuyên giáo"."""

from collections.abc import Iterator

from partygraph.extract.lexis.lexicon import body_heads, level_of
from partygraph.link.naming import chain, is_bare
from partygraph.link.nearby import Nearby
from partygraph.link.rules import heads
from partygraph.model.mention import BodyName

_COMMITTEES = "committees"


class OwnersAround:
    """The committees and councils that an article names, by what is asked of them."""

    def __init__(self, nearby: Nearby) -> None:
        self._nearby = nearby

    def of(self, head: str, start: int) -> Iterator[BodyName]:
        """The committees a bare name of `head` can be of: one behind in its sentence, then those before.

        A Party board ("Ban Cán sự đảng") is of a body of the State, a "Ban Pháp chế" of a council.
        """
        kind = _owners_of(head)
        allowed = heads(kind)
        if head in heads("of-a-front"):
            allowed |= heads("fronts")
        if head in heads("of-an-association") and not any(
            name.head in allowed for _, name in self._nearby.written
        ):
            yield from (name for _, name in self._nearby.written if name.head in heads("associations"))

        def told(other: BodyName) -> BodyName | None:
            parts = (other,) if kind == _COMMITTEES else chain(other)
            return next((part for part in parts if part.head in allowed and _names_one(part)), None)

        # "Ban Tuyên giáo tham mưu Ban Thường vụ Huyện ủy": of the committee that the other is of.
        behind = (part for name in self._nearby.behind_in_sentence(start) for part in chain(name))
        for part in behind:
            if part.head in allowed and (_names_one(part) or level_of(part) is not None):
                yield part
                break
        yield from self._nearby.answers(("owner", allowed), told).before(start)


def _owners_of(head: str) -> str:
    """The list of the heads that may own a bare name of `head`."""
    if head in heads("of-a-council"):
        return "councils"
    return "with-a-party-board" if head in heads("of-the-state") else _COMMITTEES


def _names_one(name: BodyName) -> bool:
    return not is_bare(name) or body_heads()[name.head].is_unique
