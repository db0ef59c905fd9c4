"""A body's name as the grammar of bodies reads it."""

from dataclasses import dataclass

from partygraph.model.mention import BodyName


@dataclass(frozen=True, slots=True)
class FoundBody:
    """A body's name at tokens ``i`` to ``j`` (half-open)."""

    i: int
    j: int
    value: BodyName
    rule: str
    inner: "FoundBody | None" = None

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the head is written ("Đảng ủy"): the article must say whose."""
        name = self.value
        return not (name.own or name.of or name.level or name.place or name.term)
