"""The names of an article in the order of its text, by what is asked of them.

A question ("the same name with its place") is answered once for every name that may answer it; whoever asks
from another place of the text only looks up the nearest answer. So an article of thousands of names takes
time by its length, and not by its square.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

from partygraph.link.lending import Lending
from partygraph.model.mention import BodyName
from partygraph.model.span import Span

T = TypeVar("T")

Written = Sequence[tuple[int, BodyName]]


class Answers(Generic[T]):
    """The answers to one question by the position of the name that gives each."""

    __slots__ = ("_lent", "_positions", "names", "values")

    def __init__(self, values: Mapping[int, T], names: "Nearby") -> None:
        self.values = values
        self.names = names
        self._positions = list(values)
        self._lent: tuple[list[int], dict[str, list[int]]] | None = None

    def nearest(self, start: int) -> T | None:
        """That of the nearest name before offset `start`, else of the nearest one behind it."""
        return self._of(*self.names.beside(self._positions, start))

    def last(self, start: int) -> T | None:
        """That of the last name before offset `start`."""
        return self._of(self.names.beside(self._positions, start)[0], None)

    def first(self, start: int) -> T | None:
        """That of the first name of all, where it stands before offset `start`."""
        is_before = bool(self._positions) and self._positions[0] < self.names.at(start)
        return self.values[self._positions[0]] if is_before else None

    def last_in_sentence(self, start: int) -> T | None:
        """The same where the name stands in the sentence of `start`."""
        before, _ = self.names.beside(self._positions, start)
        is_here = before is not None and self.names.is_in_sentence(before, start)
        return self._of(before if is_here else None, None)

    def before(self, start: int) -> Iterator[T]:
        """All before offset `start`, the nearest first."""
        for k in range(bisect_left(self._positions, self.names.at(start)) - 1, -1, -1):
            yield self.values[self._positions[k]]

    def _lenders(self) -> tuple[list[int], dict[str, list[int]]]:
        """The positions of those that lend to all, and by holder of those that lend to his other bodies."""
        if self._lent is not None:
            return self._lent
        free: list[int] = []
        bound: dict[str, list[int]] = {}
        for k in self._positions:
            only_to = self.names.lending.only_to(self.names.written[k][0])
            if not only_to:
                free.append(k)
            for holder in only_to:
                bound.setdefault(holder, []).append(k)
        self._lent = free, bound
        return self._lent

    def nearest_lender(self, start: int) -> T | None:
        """That of the nearest name whose place may be that of the body at offset `start`."""
        free, bound = self._lenders()
        if not bound:
            return self.nearest(start)
        own = (bound.get(holder, []) for holder in self.names.lending.holders_of(start))
        sides = [self.names.beside(positions, start) for positions in (free, *own)]
        before = [k for k, _ in sides if k is not None]
        behind = [k for _, k in sides if k is not None]
        last, first = self.names.beside(self._positions, start)
        before += [last] if last is not None and self.names.is_in_sentence(last, start) else []
        behind += [first] if first is not None and self.names.is_in_sentence(first, start) else []
        return self._of(max(before, default=None), min(behind, default=None))

    def _of(self, before: int | None, behind: int | None) -> T | None:
        found = behind if before is None else before
        return None if found is None else self.values[found]


class Nearby:
    """The names of bodies in an article as (offset, name), in the order of its text."""

    def __init__(self, written: Written, sentences: Iterable[Span], lending: Lending) -> None:
        self.written, self.lending = written, lending
        self._offsets = [at for at, _ in written]
        self._starts = [span.start for span in sentences]
        self._indexes: dict[str, dict[Hashable, list[int]]] = {}
        self._answers: dict[Hashable, Answers[Any]] = {}

    def index(
        self, kind: str, keys: Callable[[BodyName], Iterable[Hashable]]
    ) -> Mapping[Hashable, Sequence[int]]:
        """The positions of the names by their `keys`, which go by the name of `kind`."""
        known = self._indexes.get(kind)
        if known is None:
            known = self._indexes[kind] = {}
            for k, (_, name) in enumerate(self.written):
                for key in keys(name):
                    at = known.setdefault(key, [])
                    if not at or at[-1] != k:
                        at.append(k)
        return known

    def answers(
        self, question: Hashable, tell: Callable[[BodyName], T | None], among: Sequence[int] | None = None
    ) -> Answers[T]:
        """What `tell` says of each name at a position `among` those given; the same for an equal question."""
        known = self._answers.get(question)
        if known is None:
            positions = range(len(self.written)) if among is None else among
            values = {k: value for k in positions if (value := tell(self.written[k][1])) is not None}
            known = self._answers[question] = Answers(values, self)
        return known

    def at(self, start: int) -> int:
        """The position of the first name at or behind offset `start`."""
        return bisect_left(self._offsets, start)

    def beside(self, positions: Sequence[int], start: int) -> tuple[int | None, int | None]:
        """The last of the `positions` before offset `start` and the first behind it."""
        before = bisect_left(positions, bisect_left(self._offsets, start))
        behind = bisect_left(positions, bisect_right(self._offsets, start))
        return (
            positions[before - 1] if before else None,
            positions[behind] if behind < len(positions) else None,
        )

    def is_in_sentence(self, k: int, start: int) -> bool:
        """Whether the name at that position stands in the sentence of offset `start`."""
        return bisect_right(self._starts, self._offsets[k]) == bisect_right(self._starts, start)

    def behind_in_sentence(self, start: int) -> Iterator[BodyName]:
        """The names behind offset `start` in its sentence."""
        for k in range(bisect_right(self._offsets, start), len(self.written)):
            if not self.is_in_sentence(k, start):
                return
            yield self.written[k][1]

    def of_same_holder(self, start: int) -> Iterator[tuple[int, BodyName]]:
        """The other names, each with its offset, in the sentence of offset `start` that tell posts of its
        holder which he has not left.
        """
        own = self.lending.holders_of(start)
        sentence = bisect_right(self._starts, start)
        if not own or sentence == 0:
            return
        for k in range(self.at(self._starts[sentence - 1]), len(self.written)):
            at, name = self.written[k]
            if not self.is_in_sentence(k, start):
                return
            if at != start and own & self.lending.holders_of(at) and not self.lending.has_left(at):
                yield at, name
