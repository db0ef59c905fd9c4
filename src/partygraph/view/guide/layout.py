"""Where the boxes, arrows and words of a diagram stand, in pixels, before any font is known.

Widths of text are reckoned generously, and both languages take the same place: switching moves nothing.
"""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from partygraph.view.guide.diagrams import Arrow, Diagram, Node

BOX: Final = 186
GAP: Final = 146
LINE: Final = 17
PADDING: Final = 10
MARGIN: Final = 14
LONGEST: Final = 6
"""Lines of one text in a box; what is longer ends in an ellipsis, the whole stands in the page beside it."""
_PER_LINE: Final = 23
_PER_ARROW_LINE: Final = 15
_PER_LISTED_LINE: Final = 23
_CHARACTER: Final = 7.1
_APART: Final = 22


@dataclass(frozen=True, slots=True)
class Row:
    """One line of text: its base line's left, middle or right end, the words, the style class."""

    x: float
    y: float
    text: str
    style: str
    language: str
    side: str


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Rectangle") -> bool:
        """Whether the two share more than an edge."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Box:
    """A node in its place."""

    node: Node
    at: Rectangle
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """An arrow in its place; `label` is the ground of its words, the same for both languages."""

    arrow: Arrow
    start: tuple[float, float]
    end: tuple[float, float]
    label: Rectangle
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A diagram to draw."""

    diagram: Diagram
    width: float
    height: float
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


def drawing(diagram: Diagram) -> Drawing:
    """The diagram with everything in its place."""
    middles = _middles(diagram)
    boxes = {node.key: _box(node, middles) for node in diagram.nodes}
    lines = tuple(_line(arrow, boxes, diagram.arrows) for arrow in diagram.arrows)
    right = max(box.at.x + box.at.width for box in boxes.values())
    bottom = max(box.at.y + box.at.height for box in boxes.values())
    return Drawing(diagram, right + MARGIN, bottom + MARGIN, tuple(boxes.values()), lines)


def _middles(diagram: Diagram) -> dict[int, float]:
    """The middle of each row: as far below the one before as its boxes and the words between ask."""
    last = max(node.at[1] for node in diagram.nodes)
    at_row = {node.key: node.at[1] for node in diagram.nodes}
    tall = {
        row: max((_height(node) for node in diagram.nodes if node.at[1] == row), default=0.0)
        for row in range(last + 1)
    }
    middles = {0: MARGIN + tall[0] / 2}
    for row in range(last):
        words = [
            _label_height(arrow)
            for arrow in diagram.arrows
            if sorted((at_row[arrow.source], at_row[arrow.target])) == [row, row + 1]
        ]
        gap = max(words, default=0.0) + 2 * LINE
        middles[row + 1] = middles[row] + tall[row] / 2 + gap + tall[row + 1] / 2
    return middles


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, max_lines=LONGEST, placeholder=" …", break_on_hyphens=False) or [""]


def _texts(node: Node, language: str) -> list[tuple[str, str]]:
    heading = [(line, "head") for line in _wrapped(getattr(node.heading, language), _PER_LINE - 2)]
    lines = [(row, "line") for words in node.lines for row in _wrapped(getattr(words, language), _PER_LINE)]
    return [*heading, (node.name, "name"), *lines]


def _height(node: Node) -> float:
    most = max(len(_texts(node, language)) for language in ("vi", "en"))
    return most * LINE + 2 * PADDING


def _box(node: Node, middles: dict[int, float]) -> Box:
    column, row = node.at
    height = _height(node)
    at = Rectangle(MARGIN + column * (BOX + GAP), middles[row] - height / 2, BOX, height)
    rows = tuple(
        Row(at.x + BOX / 2, at.y + PADDING + (i + 0.75) * LINE, text, style, language, "middle")
        for language in ("vi", "en")
        for i, (text, style) in enumerate(_texts(node, language))
    )
    return Box(node, at, rows)


def _label_texts(arrow: Arrow, language: str) -> list[str]:
    """The lines of the words; of several properties each begins with a dot, on one line if it fits."""
    mark, width = ("· ", _PER_LISTED_LINE) if len(arrow.words) > 1 else ("", _PER_ARROW_LINE)
    return [line for words in arrow.words for line in _wrapped(mark + getattr(words, language), width)]


def _label_height(arrow: Arrow) -> float:
    return max(len(_label_texts(arrow, language)) for language in ("vi", "en")) * LINE


def _line(arrow: Arrow, boxes: dict[str, Box], arrows: Sequence[Arrow]) -> Line:
    source, target = boxes[arrow.source].at, boxes[arrow.target].at
    (x1, y1), (x2, y2) = source.centre, target.centre
    both_ways = any((one.source, one.target) == (arrow.target, arrow.source) for one in arrows)
    side = "middle"
    if both_ways:  # two arrows between boxes one above the other: apart, each with its words on the outside
        shift = _APART if y1 < y2 else -_APART
        x1, x2, side = x1 + shift, x2 + shift, "start" if shift > 0 else "end"
    start, end = _border(source, (x1, y1), (x2, y2)), _border(target, (x2, y2), (x1, y1))
    part = arrow.words_at
    at = (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
    label = _label(arrow, at, side)
    return Line(arrow, start, end, label, tuple(_label_rows(arrow, label, side)))


def _label(arrow: Arrow, at: tuple[float, float], side: str) -> Rectangle:
    longest = max(len(text) for language in ("vi", "en") for text in _label_texts(arrow, language))
    width, height = longest * _CHARACTER + 8, _label_height(arrow) + 2
    left = {"middle": at[0] - width / 2, "start": at[0] + 5, "end": at[0] - width - 5}[side]
    return Rectangle(left, at[1] - height / 2, width, height)


def _label_rows(arrow: Arrow, label: Rectangle, side: str) -> Iterator[Row]:
    x = {"middle": label.x + label.width / 2, "start": label.x, "end": label.x + label.width}[side]
    for language in ("vi", "en"):
        texts = _label_texts(arrow, language)
        top = label.centre[1] - len(texts) * LINE / 2
        for i, text in enumerate(texts):
            yield Row(x, top + (i + 0.75) * LINE, text, "arrow", language, side)


def _border(box: Rectangle, inside: tuple[float, float], towards: tuple[float, float]) -> tuple[float, float]:
    """Where the way from `inside` the box to a point without crosses the box's border."""
    (x, y), (dx, dy) = inside, (towards[0] - inside[0], towards[1] - inside[1])
    reach = []
    if dx:
        reach.append(((box.x + (box.width if dx > 0 else 0)) - x) / dx)
    if dy:
        reach.append(((box.y + (box.height if dy > 0 else 0)) - y) / dy)
    part = min(reach)
    return x + dx * part, y + dy * part
