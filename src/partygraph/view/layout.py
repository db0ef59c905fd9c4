"""Positions of nodes: computed once, in Python, the same for the same graph.

No simulation runs in the viewer: a page is still when it opens and a reader finds a thing where it was.
"""

import hashlib
import math
import random
from collections.abc import Iterable, Sequence

import networkx as nx

Positions = dict[str, tuple[float, float]]

#: Above this size a spring layout costs seconds; the linear layout takes over.
SPRING_LIMIT = 300
_SPACING = 95.0
_GAP = 120.0
_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))


def place(keys: Iterable[str], links: Iterable[tuple[str, str]]) -> Positions:
    """A position for each key, in pixels at zoom 1, rounded to 0.1; components do not overlap."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(sorted(keys))
    graph.add_edges_from(sorted({(min(a, b), max(a, b)) for a, b in links if a != b}))
    components = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    boxes = [_component(graph, sorted(part)) for part in components]
    placed = _pack(boxes)
    return {key: (round(x, 1), round(y, 1)) for key, (x, y) in sorted(placed.items())}


def _component(graph: "nx.Graph[str]", part: Sequence[str]) -> Positions:
    if len(part) == 1:
        return {part[0]: (0.0, 0.0)}
    laid = _spring(graph, part) if len(part) <= SPRING_LIMIT else _clusters(graph, part)
    return _apart(_lying(laid))


def _seed(part: Sequence[str]) -> int:
    digest = hashlib.sha256("\n".join(part).encode()).digest()
    return int.from_bytes(digest[:4], "big")


def _spring(graph: "nx.Graph[str]", part: Sequence[str]) -> Positions:
    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(part)
    ordered.add_edges_from(sorted((min(a, b), max(a, b)) for a, b in graph.subgraph(part).edges()))
    scale = _SPACING * math.sqrt(len(part))
    raw = nx.spring_layout(ordered, iterations=80, seed=_seed(part), scale=scale)
    return {key: (float(raw[key][0]), float(raw[key][1])) for key in part}


def _clusters(graph: "nx.Graph[str]", part: Sequence[str]) -> Positions:
    """A linear layout: each node joins its best-linked neighbour; the members of a hub sit around it."""
    rank = {key: (-graph.degree(key), key) for key in part}
    hub_of = {key: min([key, *graph[key]], key=rank.__getitem__) for key in part}
    hubs = sorted({hub_of[key] for key in part}, key=rank.__getitem__)
    members: dict[str, list[str]] = {hub: [] for hub in hubs}
    for key in part:
        if key not in members:
            members[hub_of[key]].append(key)
    rings = [_SPACING * (0.6 + 0.5 * math.sqrt(len(members[hub]))) for hub in hubs]
    centres = _sunflower(rings)
    laid: Positions = {}
    for hub, (x, y) in zip(hubs, centres, strict=True):
        laid[hub] = (x, y)
        for i, key in enumerate(sorted(members[hub], key=rank.__getitem__), start=1):
            radius, angle = 0.5 * _SPACING * math.sqrt(i + 1), i * _GOLDEN_ANGLE
            laid[key] = (x + radius * math.cos(angle), y + radius * math.sin(angle))
    return laid


def _sunflower(radii: Sequence[float]) -> list[tuple[float, float]]:
    """Centres of discs of `radii` on a golden-angle spiral that grows with the area already used."""
    centres: list[tuple[float, float]] = []
    area = 0.0
    for i, radius in enumerate(radii):
        area += radius * radius * 1.6
        distance = math.sqrt(area) if i else 0.0
        angle = i * _GOLDEN_ANGLE
        centres.append((distance * math.cos(angle), distance * math.sin(angle)))
    return centres


def _lying(laid: Positions) -> Positions:
    """The same picture with its long side horizontal, since screens and names are wide."""
    xs, ys = [x for x, _ in laid.values()], [y for _, y in laid.values()]
    if max(xs) - min(xs) >= max(ys) - min(ys):
        return laid
    return {key: (y, -x) for key, (x, y) in laid.items()}


def _apart(laid: Positions, *, least: float = 46.0, rounds: int = 12) -> Positions:
    """The same picture with no two nodes nearer than `least`, by pushing neighbours in a grid apart."""
    points = {key: [x, y] for key, (x, y) in sorted(laid.items())}
    chance = random.Random(len(points))
    for _ in range(rounds):
        if not _push(points, least, chance):
            break
    return {key: (x, y) for key, (x, y) in points.items()}


def _push(points: dict[str, list[float]], least: float, chance: random.Random) -> bool:
    cells: dict[tuple[int, int], list[str]] = {}
    for key, (x, y) in points.items():
        cells.setdefault((int(x // least), int(y // least)), []).append(key)
    moved = False
    for key, here in points.items():
        cx, cy = int(here[0] // least), int(here[1] // least)
        for other in [o for dx in (-1, 0, 1) for dy in (-1, 0, 1) for o in cells.get((cx + dx, cy + dy), ())]:
            if other > key:
                moved |= _separate(here, points[other], least, chance)
    return moved


def _separate(a: list[float], b: list[float], least: float, chance: random.Random) -> bool:
    dx, dy = b[0] - a[0], b[1] - a[1]
    distance = math.hypot(dx, dy)
    if distance >= least:
        return False
    if distance < 0.01:
        angle = chance.random() * math.tau
        dx, dy, distance = math.cos(angle), math.sin(angle), 1.0
    push = (least - distance) / 2 / max(distance, 0.01)
    a[0], a[1] = a[0] - dx * push, a[1] - dy * push
    b[0], b[1] = b[0] + dx * push, b[1] + dy * push
    return True


def _pack(boxes: Sequence[Positions]) -> Positions:
    """The components in rows, largest first, about as wide as a screen is to its height."""
    sizes = [_extent(box) for box in boxes]
    width = max([1.0, math.sqrt(1.7 * sum((w + _GAP) * (h + _GAP) for w, h, _, _ in sizes))])
    placed: Positions = {}
    x = y = row = 0.0
    for box, (w, h, left, top) in zip(boxes, sizes, strict=True):
        if x and x + w > width:
            x, y, row = 0.0, y + row + _GAP, 0.0
        for key, (px, py) in box.items():
            placed[key] = (px - left + x, py - top + y)
        x, row = x + w + _GAP, max(row, h)
    return placed


def _extent(box: Positions) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in box.values()], [y for _, y in box.values()]
    return max(xs) - min(xs), max(ys) - min(ys), min(xs), min(ys)
