"""One sentence laid out for the relation grammars: its mentions and triggers in the order of the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from partygraph.extract.lexicon import Hit
from partygraph.extract.tokens import Tokens
from partygraph.model.mention import MentionKind
from partygraph.model.span import Span


@dataclass(frozen=True, slots=True)
class Item:
    """A mention at tokens ``i`` to ``j``; `mention` is its index in the reading."""

    i: int
    j: int
    kind: MentionKind
    mention: int


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence: tokens ``i`` to ``j``, its mentions, its triggers, and the paragraph it stands in.

    Mentions and triggers are kept by kind and category, because every grammar asks for its own. `titles` are
    the tokens whose mentions and triggers have been left out, as half-open ranges.
    """

    span: Span
    i: int
    j: int
    paragraph: int
    tokens: Tokens
    items: Sequence[Item]
    _by_kind: Mapping[MentionKind, Sequence[Item]]
    _by_category: Mapping[str, Sequence[Hit]]
    titles: Sequence[tuple[int, int]] = ()

    def of_kind(self, kind: MentionKind) -> Sequence[Item]:
        """The mentions of one kind, left to right."""
        return self._by_kind.get(kind, ())

    def hits(self, category: str) -> Sequence[Hit]:
        """The triggers of one category, left to right."""
        return self._by_category.get(category, ())

    def told(self, i: int, j: int) -> list[str]:
        """The folded tokens from `i` to `j` that are in no title."""
        if not self.titles:
            return self.keys(i, j)
        keys = self.tokens.keys
        return [keys[k] for k in range(i, j) if not any(start <= k < end for start, end in self.titles)]

    def without(self, titles: Sequence[tuple[int, int]]) -> "Scene":
        """The same sentence without the mentions and triggers that begin in `titles`."""
        covered = {k for start, end in titles for k in range(start, end)}
        items = [item for item in self.items if item.i not in covered]
        hits = [hit for found in self._by_category.values() for hit in found if hit.i not in covered]
        kinds, categories = _by_kind(items), _by_category(hits)
        return Scene(self.span, self.i, self.j, self.paragraph, self.tokens, items, kinds, categories, titles)

    def before(self, at: int, kind: MentionKind) -> list[Item]:
        """The mentions of one kind that end at or before token `at`, nearest first."""
        return [item for item in reversed(self.of_kind(kind)) if item.j <= at]

    def after(self, at: int, kind: MentionKind) -> list[Item]:
        """The mentions of one kind that begin at or after token `at`, nearest first."""
        return [item for item in self.of_kind(kind) if item.i >= at]

    def keys(self, i: int, j: int) -> list[str]:
        """The folded tokens from `i` to `j`."""
        return self.tokens.keys[i:j]

    def gap(self, i: int, j: int) -> str:
        """The same joined by spaces."""
        return " ".join(self.tokens.keys[i:j])


def scenes(
    tokens: Tokens, sentences: Iterable[tuple[int, int]], items: list[Item], triggers: list[Hit]
) -> list[Scene]:
    """One scene for each sentence that holds a token; items and triggers must be sorted by token."""
    item_starts = [item.i for item in items]
    trigger_starts = [hit.i for hit in triggers]
    result: list[Scene] = []
    paragraph = 0
    last = 0
    for start, end in sentences:
        if "\n" in tokens.text[last:start]:
            paragraph += 1
        last = end
        i, j = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
        if i == j:
            continue
        inside = _outermost(items[bisect_left(item_starts, i) : bisect_right(item_starts, j - 1)])
        fired = triggers[bisect_left(trigger_starts, i) : bisect_right(trigger_starts, j - 1)]
        span, kinds, categories = Span(start, end), _by_kind(inside), _by_category(fired)
        result.append(Scene(span, i, j, paragraph, tokens, inside, kinds, categories))
    return result


def _by_kind(items: Iterable[Item]) -> dict[MentionKind, list[Item]]:
    kinds: dict[MentionKind, list[Item]] = {}
    for item in items:
        kinds.setdefault(item.kind, []).append(item)
    return kinds


def _by_category(hits: Iterable[Hit]) -> dict[str, list[Hit]]:
    categories: dict[str, list[Hit]] = {}
    for hit in hits:
        categories.setdefault(hit.entry.category, []).append(hit)
    return categories


def _outermost(items: list[Item]) -> list[Item]:
    """The items without bodies that are only part of another body's name."""
    bodies = sorted(
        (item for item in items if item.kind is MentionKind.BODY), key=lambda item: (item.i, -item.j)
    )
    inner: set[int] = set()
    reach = -1
    for k, item in enumerate(bodies):
        twin = bodies[k + 1] if k + 1 < len(bodies) else None
        if item.j <= reach or (twin is not None and (twin.i, twin.j) == (item.i, item.j)):
            inner.add(item.mention)
        reach = max(reach, item.j)
    return [item for item in items if item.mention not in inner] if inner else items
