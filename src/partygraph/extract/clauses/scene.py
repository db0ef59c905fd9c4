"""One sentence laid out for the relation grammars: its mentions and triggers in the order of the text."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.tokens import Tokens
from partygraph.model.mention import MentionKind
from partygraph.model.span import Span

# Marks before the documents of a list, and what stands before those.
_CLOSING_MARKS, _BEFORE_MARKS = frozenset({")", "-", "–", "+", "•", "*"}), frozenset({":", ";"})


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

    Mentions and triggers are kept by kind and category, left to right, because every grammar asks for its
    own. `titles` are the tokens whose mentions and triggers have been left out, as half-open ranges.
    """

    span: Span
    i: int
    j: int
    paragraph: int
    tokens: Tokens
    items: Sequence[Item]
    bodies: Sequence[Item]
    people: Sequence[Item]
    meetings: Sequence[Item]
    citations: Sequence[Item]
    _hits: Mapping[str, Sequence[Hit]]
    titles: Sequence[tuple[int, int]] = ()

    def of_kind(self, kind: MentionKind) -> Sequence[Item]:
        """The mentions of one kind, left to right."""
        if kind is MentionKind.BODY:
            return self.bodies
        if kind is MentionKind.PERSON:
            return self.people
        return self.meetings if kind is MentionKind.MEETING else self.citations

    def hits(self, category: str) -> Sequence[Hit]:
        """The triggers of one category, left to right."""
        return self._hits.get(category, ())

    def told(self, i: int, j: int) -> list[str]:
        """The folded tokens from `i` to `j` that are in no title."""
        if not self.titles:
            return self.keys(i, j)
        told: list[str] = []
        for start, end in self.titles:
            if end > i:
                told += self.keys(i, min(start, j)) if start > i else []
                i = end
        return told + self.keys(i, j) if i < j else told

    def without(self, titles: Sequence[tuple[int, int]]) -> "Scene":
        """The same sentence without the mentions and triggers that begin in `titles`."""
        covered = {k for start, end in titles for k in range(start, end)}
        items = [item for item in self.items if item.i not in covered]
        hits = {
            category: kept
            for category, found in self._hits.items()
            if (kept := [hit for hit in found if hit.i not in covered])
        }
        place = (self.span, self.i, self.j, self.paragraph, self.tokens)
        return Scene(*place, items, *_by_kind(items), hits, titles)

    def before(self, at: int, kind: MentionKind) -> list[Item]:
        """The mentions of one kind that end at or before token `at`, nearest first."""
        return [item for item in reversed(self.of_kind(kind)) if item.j <= at]

    def after(self, at: int, kind: MentionKind) -> list[Item]:
        """The mentions of one kind that begin at or after token `at`, nearest first."""
        return [item for item in self.of_kind(kind) if item.i >= at]

    def keys(self, i: int, j: int) -> list[str]:
        """The folded tokens from `i` to `j`."""
        return self.tokens.keys[i:j]

    def last_of(self, key: str, i: int, j: int) -> int | None:
        """The last token `key` from `i` to `j`, None where there is none."""
        keys = self.tokens.keys
        return next((k for k in range(j - 1, i - 1, -1) if keys[k] == key), None)

    def item_start(self, at: int) -> int:
        """Where the item of a list begins in which token `at` stands: behind its last semicolon."""
        part = self.last_of(";", self.i, at)
        return self.i if part is None else part + 1

    def outside_bodies(self, i: int, j: int) -> list[str]:
        """The folded tokens from `i` to `j` in no body's name: "Hội" in "Hội Nông dân" is no verb."""
        named = {k for body in self.bodies for k in range(max(i, body.i), min(j, body.j))}
        return [self.tokens.keys[k] for k in range(i, j) if k not in named] if named else self.keys(i, j)

    def gap(self, i: int, j: int) -> str:
        """The same joined by spaces."""
        return " ".join(self.tokens.keys[i:j])


def scenes(
    tokens: Tokens,
    sentences: Iterable[tuple[int, int]],
    items: Sequence[Item],
    triggers: Mapping[str, Sequence[Hit]],
) -> list[Scene]:
    """One scene for each sentence that holds a token; items, and triggers by category, go by their tokens."""
    item_starts = [item.i for item in items]
    rows = [(category, found, [hit.i for hit in found]) for category, found in triggers.items()]
    result: list[Scene] = []
    paragraph = 0
    last = 0
    for start, end in sentences:
        if "\n" in tokens.text[last:start]:
            paragraph += 1
        last = end
        i, j = tokens.first_from(start), tokens.first_from(end)
        if i == j:
            continue
        inside = _outermost(items[bisect_left(item_starts, i) : bisect_left(item_starts, j)])
        inside = [
            _with_mark(tokens, item, i) if item.kind is MentionKind.CITATION else item for item in inside
        ]
        bodies, people, meetings, cited = _by_kind(inside)
        hits = _outside_names(bodies, _within(rows, i, j))
        found = (inside, bodies, people, meetings, cited, hits)
        result.append(Scene(Span(start, end), i, j, paragraph, tokens, *found))
    return result


def _within(
    rows: Sequence[tuple[str, Sequence[Hit], Sequence[int]]], i: int, j: int
) -> dict[str, Sequence[Hit]]:
    """The triggers by category that begin from token `i` to `j`; a row has its own tokens, too."""
    hits: dict[str, Sequence[Hit]] = {}
    for category, found, starts in rows:
        first = bisect_left(starts, i)
        if first < len(starts) and starts[first] < j:
            hits[category] = found[first : bisect_left(starts, j)]
    return hits


def _outside_names(bodies: Sequence[Item], hits: dict[str, Sequence[Hit]]) -> dict[str, Sequence[Hit]]:
    """The triggers by category without those in a body's name: "Sở Xây dựng", "Phòng Kiểm tra"."""
    if not bodies or not hits:
        return hits
    named = {k for item in bodies for k in range(item.i, item.j)}
    kept: dict[str, Sequence[Hit]] = {}
    for category, found in hits.items():
        outside = [hit for hit in found if hit.i not in named or hit.j - 1 not in named]
        if outside:
            kept[category] = outside
    return kept


def _with_mark(tokens: Tokens, item: Item, first: int) -> Item:
    """The document `item` with the mark before it, where it is one of a list behind a colon or a semicolon:
    ": | 1) Nghị quyết số 18; | (b) Chỉ thị số 10"; tokens of the sentence begin at `first`.
    """
    keys, k = tokens.keys, item.i - 1
    if k <= first or keys[k] not in _CLOSING_MARKS:
        return item
    if keys[k] == ")":
        if not (keys[k - 1].isdigit() or len(keys[k - 1]) == 1):
            return item
        k -= 1 + (keys[k - 2] == "(")
    return replace(item, i=k) if k > first and keys[k - 1] in _BEFORE_MARKS else item


def _by_kind(items: Sequence[Item]) -> tuple[list[Item], list[Item], list[Item], list[Item]]:
    """The bodies, the persons, the meetings and the citations."""
    bodies: list[Item] = []
    people: list[Item] = []
    meetings: list[Item] = []
    citations: list[Item] = []
    for item in items:
        kind = item.kind
        if kind is MentionKind.BODY:
            bodies.append(item)
        elif kind is MentionKind.PERSON:
            people.append(item)
        elif kind is MentionKind.MEETING:
            meetings.append(item)
        else:
            citations.append(item)
    return bodies, people, meetings, citations


def _outermost(items: Sequence[Item]) -> Sequence[Item]:
    """The items without bodies that are only part of another body's name."""
    if not _are_nested(items):
        return items
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
    return [item for item in items if item.mention not in inner]


def _are_nested(items: Sequence[Item]) -> bool:
    """Whether a body begins before another one ends; in most sentences none does."""
    reach = -1
    for item in items:
        if item.kind is MentionKind.BODY:
            if item.i < reach:
                return True
            reach = item.j
    return False
