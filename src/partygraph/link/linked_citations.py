"""The citations of an article that are linked already, found by what a shorter one may lean on."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from partygraph.link.symbols import is_symbol, rank, serial
from partygraph.model.mention import Citation

T = TypeVar("T")

# So many of one kind that contradict a citation are looked at before it counts as one without a fuller form.
_MOST_CONTRADICTING = 100
_OF_ONE_ISSUER = -1


@dataclass(frozen=True, slots=True, order=True)
class _Seen(Generic[T]):
    """A linked citation: where it starts, and as which of all it was linked."""

    start: int
    order: int
    citation: Citation = field(compare=False)
    link: T = field(compare=False)


@dataclass(slots=True)
class LinkedCitations(Generic[T]):
    """Grows as the article's citations are linked, the fullest first."""

    _by_kind: dict[tuple[str, str, int], list[_Seen[T]]] = field(default_factory=lambda: defaultdict(list))
    _count: int = 0

    def add(self, start: int, citation: Citation, link: T, *, means_one: bool) -> None:
        """Remember a citation that starts at offset `start`; others lean on it where it `means_one`."""
        if citation.number is not None and means_one:
            seen = _Seen(start, self._count, citation, link)
            self._count += 1
            kind = (citation.type, serial(citation.number))
            insort(self._by_kind[*kind, rank(citation)], seen)
            if len(citation.issuers) == 1 and not is_symbol(citation):
                insort(self._by_kind[*kind, _OF_ONE_ISSUER], seen)

    def nearest_fuller(
        self, start: int, citation: Citation, contradicts: Callable[[Citation], bool]
    ) -> T | None:
        """The link of the nearest one of the same type and running number that says more, or whose."""
        ranks = [*range(max(rank(citation), 1))]
        if not citation.issuers and not is_symbol(citation):
            ranks.append(_OF_ONE_ISSUER)
        kind = (citation.type, serial(citation.number or ""))
        found = [
            near
            for of_rank in ranks
            if (seen := self._by_kind.get((*kind, of_rank)))
            for side in _sides(seen, start)
            if (near := _first(side, start, contradicts)) is not None
        ]
        return min(found, key=lambda near: (abs(near.start - start), near.order)).link if found else None


def _sides(seen: list[_Seen[T]], start: int) -> tuple[Iterator[_Seen[T]], Iterator[_Seen[T]]]:
    """Those before offset `start` and those from it on, the nearest first."""
    at = bisect_left(seen, start, key=lambda one: one.start)
    return (seen[k] for k in range(at - 1, -1, -1)), (seen[k] for k in range(at, len(seen)))


def _first(side: Iterator[_Seen[T]], start: int, contradicts: Callable[[Citation], bool]) -> _Seen[T] | None:
    """The first that does not contradict; of several at one offset, the one linked first."""
    found: _Seen[T] | None = None
    for looked_at, one in enumerate(side):
        if found is not None and one.start != found.start:
            return found
        if looked_at >= _MOST_CONTRADICTING:
            return found
        if not contradicts(one.citation) and (found is None or one.order < found.order):
            found = one
    return found
