"""In a real browser: no request, no complaint, nothing of a text ever runs."""

# Scripts for the browser read best on one line.
# ruff: noqa: E501
import csv
import io
from pathlib import Path
from typing import Any

import pytest

from partygraph.view import page
from view import hostile

pytestmark = pytest.mark.browser
VIEWS = ["start", "graph", "tree", "career", "time", "list"]
SENTINEL = "() => window.hacked === undefined && document.querySelectorAll('#panel script, #stage script, #stage img').length === 0"


def tour(seen: Any) -> None:
    """Every view, a selection, a search, filters, theme and language."""
    tab = seen.tab
    for view in VIEWS:
        tab.click(f"[data-view={view}]")
        seen.settle()
    tab.keyboard.press("/")
    tab.keyboard.type("03-ct")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#panel .card")
    for name in ("lang", "theme"):
        tab.click(f"[data-tool={name}]")
    tab.click(".quote-tools button")
    tab.click('[data-filter^="kinds:"]')
    seen.settle()


def test_a_full_tour_asks_nobody_for_anything(visit: Any, page_file: Path) -> None:
    seen = visit()
    seen.goto(page_file)
    tour(seen)
    assert [url for url in seen.requests if not url.startswith(("file:", "data:", "blob:", "about:"))] == []
    assert seen.complaints == []
    assert seen.run("window.cspReports") == []


def test_the_page_is_in_standards_mode_and_named(visit: Any, page_file: Path) -> None:
    seen = visit()
    seen.goto(page_file)
    assert seen.run("document.compatMode") == "CSS1Compat"
    assert seen.run("document.characterSet") == "UTF-8"
    assert seen.tab.title() == "Đồ thị tổ chức, văn bản và cán bộ"


def test_a_script_that_gets_in_is_refused(visit: Any, page_file: Path) -> None:
    seen = visit()
    seen.goto(page_file)
    seen.run(
        "() => { const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.body.append(s); }"
    )
    seen.settle()
    assert seen.run("window.hacked === undefined")
    assert len(seen.run("window.cspReports")) == 1


@pytest.fixture(scope="module")
def hostile_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    net = page(hostile.network())
    net.add_node(
        "<img src=x onerror=window.hacked=1>", label=hostile.PAYLOADS[1], title="href " + hostile.PAYLOADS[0]
    )
    net.heading = net.bgcolor = hostile.PAYLOADS[1]
    net.options = {"nodes": {"title": hostile.PAYLOADS[0]}, "configure": {"enabled": True}, "physics": True}
    return net.write_html(tmp_path_factory.mktemp("hostile") / "xấu.html")


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_of_a_text_runs(visit: Any, hostile_file: Path, view: str) -> None:
    seen = visit()
    seen.goto(hostile_file)
    nodes = seen.run("() => [...window.partygraph.graph.nodes.keys()]")
    for key in nodes:
        seen.goto(hostile_file, f"#v={view}&f={key}&s={key}")
        seen.settle()
        assert seen.run(SENTINEL), (view, key)
        links = seen.run("() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))")
        assert [link for link in links if not link.startswith(("http://", "https://", "#"))] == []
    assert "onerror" in seen.run("document.body.textContent")
    assert seen.complaints == []


def test_a_hostile_search_and_pointer_run_nothing(visit: Any, hostile_file: Path) -> None:
    seen = visit()
    seen.goto(hostile_file, "#v=graph")
    for payload in hostile.PAYLOADS:
        seen.tab.fill("#q", payload)
        seen.settle()
    for key in seen.run("() => window.partygraph.places().map(p => p.id)"):
        at = seen.run("key => window.partygraph.pixelOf(key)", key)
        seen.tab.mouse.move(at["x"], at["y"])
        seen.settle()
    assert seen.run(SENTINEL)


@pytest.mark.parametrize(
    "hash_",
    [
        "#v=<img src=x onerror=window.hacked=1>",
        "#f=</script><script>window.hacked=1</script>",
        "#s=__proto__&x=constructor:y",
        "#kinds=+&rels=-%00&y0=9999&d=99&l=xx",
        "#%E0%A4%A",
    ],
)
def test_a_hostile_address_runs_nothing(visit: Any, page_file: Path, hash_: str) -> None:
    seen = visit()
    seen.goto(page_file, hash_)
    assert seen.run(SENTINEL)
    assert seen.run("document.querySelector('#stage').children.length") > 0
    assert seen.complaints == []


def test_a_spreadsheet_gets_no_formula(visit: Any, hostile_file: Path) -> None:
    seen = visit()
    seen.goto(hostile_file, "#v=list")
    text = seen.run("() => window.partygraph.csv()").removeprefix("\ufeff")
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert any("=cmd" in cell for cell in cells)
    assert [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t")] == []


def test_the_frame_of_a_notebook_works_without_history(browser: Any, seed_page: Any, tmp_path: Path) -> None:
    host = tmp_path / "so-tay.html"
    host.write_text(f"<!doctype html><title>x</title>{seed_page._repr_html_()}", "utf-8")
    tab = browser.new_page()
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    requests: list[str] = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto(host.as_uri())
    frame = tab.frames[1]
    frame.wait_for_selector(".start")
    frame.click("[data-ask=ask_done]")
    frame.wait_for_selector("tbody tr")
    frame.click("tbody .quote-open")
    frame.wait_for_selector("#panel blockquote mark")
    tab.close()
    assert complaints == []
    assert [url for url in requests if not url.startswith(("file:", "about:", "blob:", "data:"))] == []
