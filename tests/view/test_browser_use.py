"""In a real browser: links, Back, keyboard, screen readers, phones, and every size of graph."""

# Scripts for the browser read best on one line.
# ruff: noqa: E501
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from partygraph.view import page
from view import fixture

pytestmark = pytest.mark.browser
AXE = Path(__file__).parent / "assets" / "axe.min.js"
SIZES = [(1440, 900), (390, 844), (720, 450)]  # the last is the first at 200 % zoom


@pytest.fixture
def places(keys: dict[str, str]) -> dict[str, str]:
    return {
        "start": "",
        "ego": f"v=graph&f={keys['doc/tw_x_22-nq-tw']}&s={keys['doc/tw_x_22-nq-tw']}",
        "map": "v=graph",
        "tree": f"v=tree&f={keys['doc/tw_xi_03-ct-tw']}",
        "career": "v=career",
        "time": "v=time",
        "list": f"v=list&s={keys['doc/tw_x_22-nq-tw']}",
    }


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", ["start", "ego", "map", "tree", "career", "time", "list"])
def test_axe_finds_nothing(
    visit: Any, page_file: Path, places: dict[str, str], name: str, theme: str, language: str
) -> None:
    seen = visit(bypass_csp=True)
    seen.goto(page_file, f"#{places[name]}&t={theme}&l={language}")
    seen.tab.wait_for_timeout(200)  # the panel's entrance ends; half-faded text has no contrast to judge
    seen.run(AXE.read_text("utf-8"))
    found = seen.run(
        "() => axe.run().then(r => r.violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 160))]))"
    )
    assert found == []
    assert seen.run("document.documentElement.lang") == language


def test_axe_finds_nothing_on_a_phone(visit: Any, page_file: Path, places: dict[str, str]) -> None:
    seen = visit((390, 844), bypass_csp=True)
    for name in ("start", "ego", "tree", "list"):
        seen.goto(page_file, f"#{places[name]}")
        seen.tab.wait_for_timeout(200)
        seen.run(AXE.read_text("utf-8"))
        assert (
            seen.run("() => axe.run().then(r => r.violations.map(v => [v.id, v.nodes.map(n => n.html)]))")
            == []
        ), name


INK = """() => {
  const canvas = document.querySelector('#graph canvas');
  const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  let ink = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i] > 40) ink++;
  const box = document.querySelector('#graph').getBoundingClientRect(), own = canvas.getBoundingClientRect();
  return {ink, stale: Math.abs(canvas.width / devicePixelRatio - box.width), gap: Math.max(Math.abs(box.width - own.width), Math.abs(box.height - own.height)), tall: box.height,
          wide: document.documentElement.scrollWidth - innerWidth};
}"""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_picture_fills_its_stage(
    visit: Any, page_file: Path, places: dict[str, str], size: tuple[int, int], theme: str
) -> None:
    seen = visit(size)
    seen.goto(page_file, f"#{places['ego']}&t={theme}")
    first = seen.run(INK)
    assert first["ink"] > 800
    assert first["tall"] > 150
    seen.tab.set_viewport_size({"width": size[0] - 60, "height": size[1] - 60})
    seen.tab.wait_for_timeout(150)
    after = seen.run(INK)
    assert after["gap"] <= 2
    assert after["stale"] <= 2
    assert after["wide"] <= 0


@pytest.mark.parametrize("name", ["start", "tree", "career", "time", "list"])
def test_nothing_runs_off_the_side_of_a_phone(
    visit: Any, page_file: Path, places: dict[str, str], name: str
) -> None:
    seen = visit((390, 844))
    seen.goto(page_file, f"#{places[name]}")
    assert seen.run(
        "() => [document.documentElement, document.querySelector('#stage')].map(e => e.scrollWidth - e.clientWidth)"
    ) == [0, 0]


STATE = "() => { const s = window.partygraph.state; return [s.v, s.f, s.s, s.d, s.l, s.y0, s.mods && [...s.mods]]; }"


def test_a_link_brings_everything_back(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    seen = visit()
    seen.goto(page_file)
    seen.tab.click("[data-ask=ask_asked]")
    seen.tab.click("tbody .quote-open")
    seen.tab.select_option("[data-year=y0]", "2015")
    seen.tab.click("[data-tool=lang]")
    state, facts, hash_ = seen.run(STATE), seen.facts(), seen.run("location.hash")
    other = visit()
    other.goto(page_file, hash_)
    assert other.run(STATE) == state
    assert other.facts() == facts
    seen.tab.reload()
    seen.run("() => window.partygraph.begin")
    assert seen.run(STATE) == state


def test_what_a_link_names_in_vain_is_said(visit: Any, page_file: Path) -> None:
    seen = visit()
    seen.goto(page_file, "#v=graph&f=deadbeef")
    assert "deadbeef" in seen.tab.inner_text(".toast")
    assert len(seen.facts()) > 40


def test_back_and_escape_undo_steps(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    seen = visit()
    seen.goto(page_file)
    for words in ("22-nq", "do khoa van"):
        seen.tab.keyboard.press("/")
        seen.tab.keyboard.type(words)
        seen.tab.keyboard.press("Enter")
    assert seen.run("window.partygraph.state.f") == keys["person/ha-tinh_do-khoa-van"]
    seen.tab.go_back()
    assert seen.run("window.partygraph.state.f") == keys["doc/tw_x_22-nq-tw"]
    assert seen.tab.inner_text("#panel h2") == "Nghị quyết số 22-NQ/TW"
    seen.tab.keyboard.press("Escape")
    seen.tab.wait_for_function("() => window.partygraph.state.v === 'start'")


def test_arrows_walk_the_graph_and_are_spoken(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    seen = visit()
    seen.goto(page_file, f"#v=graph&f={keys['doc/tw_x_22-nq-tw']}")
    seen.tab.focus("#graph")
    seen.tab.keyboard.press("ArrowRight")
    first = seen.run("window.partygraph.state.s")
    assert first
    assert first != keys["doc/tw_x_22-nq-tw"]
    assert seen.run("document.activeElement.id") == "graph"
    label = seen.run("() => window.partygraph.graph.nodes.get(window.partygraph.state.s).label")
    assert label in seen.tab.inner_text("#live")
    seen.tab.keyboard.press("Enter")
    assert seen.run("window.partygraph.state.f") == first


def test_tab_reaches_every_part_and_is_never_caught(
    visit: Any, page_file: Path, places: dict[str, str]
) -> None:
    seen = visit()
    seen.goto(page_file, f"#{places['ego']}")
    reached = []
    for _ in range(90):
        seen.tab.keyboard.press("Tab")
        reached.append(
            seen.run(
                "() => document.activeElement.closest('#skip, .find, #tools, #views, #filters, #graph, #panel')?.id || document.activeElement.id || document.activeElement.className"
            )
        )
        if reached[-1] == "panel":
            break
    order = list(dict.fromkeys(reached))
    for part in ("skip", "tools", "views", "filters", "graph", "panel"):
        assert part in order, order
    assert order.index("skip") < order.index("views") < order.index("graph") < order.index("panel")


def test_a_filter_keeps_the_keyboard_where_it_was(visit: Any, page_file: Path) -> None:
    seen = visit()
    seen.goto(page_file, "#v=list")
    seen.tab.focus('[data-filter="kinds:body"]')
    seen.tab.keyboard.press("Space")
    assert seen.run("document.activeElement.dataset.filter") == "kinds:body"


def test_touch_targets_are_large(visit: Any, page_file: Path, places: dict[str, str]) -> None:
    seen = visit((390, 844), has_touch=True)
    seen.goto(page_file, f"#{places['ego']}")
    low = seen.run(
        "() => [...document.querySelectorAll('.tools button, .tools summary, .views button, .graph-tools button, #panel .actions button')].filter(b => b.getBoundingClientRect().height < 40).map(b => b.textContent)"
    )
    assert low == []


def graph_of(size: int) -> Any:
    """A graph in the shape of the domain: documents with many bodies, persons and meetings."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    kinds = ["document", "body", "body", "body", "person", "person", "meeting"]
    for i in range(size):
        graph.add_node(
            f"n{i}",
            kind=kinds[i % 7],
            label=f"Đảng bộ Sở Khoa học và Công nghệ {i}",
            number=f"{i}-NQ/TW" if i % 7 == 0 else None,
        )
    proof = fixture.evidence("004", "Chiều 22/5, Đảng bộ", "đội ngũ, cán bộ, đảng viên”.", "urn:claim")
    for i in range(1, size):
        for hub in {(i * 7919 % max(1, i)) // 7 // 5 * 7, i // 3}:
            graph.add_edge(
                f"n{i}",
                f"n{hub}",
                f"e{i}-{hub}",
                kind="claim",
                relation="implements",
                label="thực hiện",
                modality="Done",
                positive=True,
                confidence=0.9,
                year=2000 + i % 25,
                evidence=[proof],
            )
    return graph


@pytest.mark.parametrize(
    ("size", "painter"),
    [
        (0, "VisStage"),
        (1, "VisStage"),
        (300, "VisStage"),
        (1500, "CanvasStage"),
        pytest.param(5000, "CanvasStage", marks=pytest.mark.slow),
    ],
)
def test_graphs_of_every_size_open(visit: Any, tmp_path: Path, size: int, painter: str) -> None:
    path = page(graph_of(size)).write_html(tmp_path / "cỡ.html")
    seen = visit()
    seen.goto(path)
    seen.goto(path, "#v=graph")
    assert seen.run("window.partygraph.stage.painter.constructor.name") == painter
    assert len(seen.run("() => window.partygraph.places()")) == size
    if size:
        assert seen.run(INK)["ink"] > 20
        key = seen.run("() => window.partygraph.stage.scene.order[0].n.id")
        at = seen.run("key => window.partygraph.pixelOf(key)", key)
        seen.tab.mouse.click(at["x"], at["y"])
        seen.tab.wait_for_selector("#panel h2")
    assert seen.complaints == []
