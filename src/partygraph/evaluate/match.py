"""Which fact answers which row of gold: one assignment for each kind, the most exact pairs first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

G = TypeVar("G")
F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Assignment(Generic[G, F]):
    """The pairs that match, the required rows that nothing answers, the facts that answer nothing.

    `repeated` are facts that match only a row already answered: a second entity for one thing.
    """

    pairs: tuple[tuple[G, F], ...]
    missed: tuple[G, ...]
    invented: tuple[F, ...]
    repeated: tuple[F, ...]


def assign(
    required: Sequence[G],
    optional: Sequence[G],
    facts: Sequence[F],
    exactness: Callable[[G, F], float],
    *,
    absorbs: Callable[[G], bool] = lambda _row: False,
) -> Assignment[G, F]:
    """Pairs each required row with at most one fact, by falling exactness (0 means no match).

    Facts that match an optional row, or a row that `absorbs` several, are neither rewarded nor punished.
    """
    scored = sorted(
        (-score, r, f)
        for r, row in enumerate(required)
        for f, fact in enumerate(facts)
        if (score := exactness(row, fact)) > 0
    )
    answer: dict[int, int] = {}
    for _score, r, f in scored:
        if r not in answer and f not in answer.values():
            answer[r] = f
    free = [f for f in range(len(facts)) if f not in answer.values()]
    spared = {f for f in free if any(exactness(row, facts[f]) > 0 for row in optional)}
    spared |= {f for _score, r, f in scored if absorbs(required[r])}
    touching = {f for _score, _r, f in scored}
    return Assignment(
        pairs=tuple((required[r], facts[answer[r]]) for r in sorted(answer)),
        missed=tuple(row for r, row in enumerate(required) if r not in answer),
        invented=tuple(facts[f] for f in free if f not in spared and f not in touching),
        repeated=tuple(facts[f] for f in free if f not in spared and f in touching),
    )
