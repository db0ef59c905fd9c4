"""The ontology's page in a real browser: both languages, the filter, phones, paper, and no complaint."""

# Scripts for the browser read best on one line.
# ruff: noqa: E501
from pathlib import Path
from typing import Any

import pytest

from partygraph.graph.worked_example import graph_contents, worked_example
from partygraph.view.guide import guide_page

pytestmark = pytest.mark.browser
AXE = Path(__file__).parent / "assets" / "axe.min.js"
OVERLAPS = """key => {
  const shown = [...document.querySelectorAll(`#diagram-${key}-picture text`)].filter(one => getComputedStyle(one).display !== "none");
  const boxes = shown.map(one => [one.textContent, one.getBBox()]);
  const meet = (a, b) => a.x + .5 < b.x + b.width && b.x + .5 < a.x + a.width && a.y + 3 < b.y + b.height && b.y + 3 < a.y + a.height;
  return [boxes.length > 10, boxes.flatMap(([text, box], i) => boxes.slice(0, i).filter(other => meet(box, other[1])).map(other => [text, other[0]]))];
}"""
SPILLS = """key => [...document.querySelectorAll(`#diagram-${key}-picture .box`)].flatMap(box => {
  const frame = box.querySelector("rect").getBBox();
  return [...box.querySelectorAll("text")].filter(one => getComputedStyle(one).display !== "none").filter(one => {
    const at = one.getBBox(); return at.x < frame.x || at.x + at.width > frame.x + frame.width || at.y + at.height > frame.y + frame.height + 2; }).map(one => one.textContent); })"""


@pytest.fixture(scope="session")
def guide_file(seeds_build: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("guide") / "ontology.html"
    guide_page(worked_example(seeds_build), graph_contents(seeds_build)).write_html(path)
    return path


def opened(seen: Any, path: Path, language: str, place: str = "") -> Any:
    seen.tab.goto(f"{path.as_uri()}?lang={language}{place}")
    return seen


def told(seen: Any) -> str:
    return str(seen.tab.inner_text("body"))


@pytest.mark.parametrize(
    ("size", "language", "scheme"), [((1440, 900), "en", "dark"), ((360, 740), "vi", "light")]
)
def test_axe_finds_nothing_and_nothing_is_asked_for(
    visit: Any, guide_file: Path, size: tuple[int, int], language: str, scheme: str
) -> None:
    seen = opened(visit(size, bypass_csp=True, color_scheme=scheme), guide_file, language)
    seen.run(AXE.read_text("utf-8"))
    found = seen.run(
        "() => axe.run().then(r => r.violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 160)).slice(0, 4)]))"
    )
    assert found == []
    assert [url for url in seen.requests if not url.startswith("file:")] == []
    assert (seen.complaints, seen.run("window.cspReports")) == ([], [])


def test_a_click_changes_the_language_and_the_page_stays(visit: Any, guide_file: Path) -> None:
    seen = opened(visit(), guide_file, "vi")
    assert "Từ câu văn đến sự kiện" in told(seen)
    assert "From a sentence to a fact" not in told(seen)
    seen.run("window.stays = true")
    seen.tab.click("[data-language=en]")
    assert "From a sentence to a fact" in told(seen)
    assert "Từ câu văn đến sự kiện" not in told(seen)
    assert "Đảng ủy đã triển khai thực hiện Nghị quyết 22" in told(
        seen
    )  # what an article says stays as it is
    assert seen.run("[document.documentElement.lang, window.stays]") == ["en", True]
    assert seen.tab.get_attribute("[data-language=en]", "aria-pressed") == "true"


def test_without_scripts_both_languages_stand_there(visit: Any, guide_file: Path) -> None:
    seen = opened(visit(java_script_enabled=False), guide_file, "vi")
    assert "Từ câu văn đến sự kiện" in told(seen)
    assert "From a sentence to a fact" in told(seen)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("quan triet, hoc tap", ["DisseminationClaim", "disseminates"]),
        ("pg:adoptedAt", ["adoptedAt"]),
        ("THÔNG QUA TẠI", ["adoptedAt"]),
        ("qwxz", []),
    ],
)
def test_the_filter_needs_no_tones(visit: Any, guide_file: Path, typed: str, left: list[str]) -> None:
    seen = opened(visit(), guide_file, "vi")
    seen.tab.fill("#filter", typed)
    shown = seen.run(
        "() => [...document.querySelectorAll('#section-classes .entry, #section-properties .entry')].filter(one => !one.hidden).map(one => one.id)"
    )
    assert shown == left
    every = seen.run("() => [...document.querySelectorAll('.entry')].filter(one => !one.hidden).length")
    assert seen.tab.inner_text("#found") == (f"{every} mục" if every else "Không có mục nào; thử ít chữ hơn.")
    seen.tab.press("#filter", "Escape")
    assert seen.run("() => [...document.querySelectorAll('.entry')].every(one => !one.hidden)")


def test_a_link_to_a_hidden_entry_takes_the_filter_away(visit: Any, guide_file: Path) -> None:
    seen = opened(visit(), guide_file, "vi")
    seen.tab.fill("#filter", "implements")
    seen.run("location.hash = '#Person'")
    seen.tab.wait_for_function("() => document.getElementById('filter').value === ''")
    seen.tab.wait_for_function(
        "() => { const at = document.getElementById('Person').getBoundingClientRect().top; return at >= 0 && at < innerHeight; }"
    )


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("key", ["evidence", "entities", "example"])
def test_the_words_of_a_diagram_stand_apart_and_in_their_boxes(
    visit: Any, guide_file: Path, key: str, language: str
) -> None:
    seen = opened(visit(), guide_file, language)
    assert seen.run(OVERLAPS, key) == [True, []]
    assert seen.run(SPILLS, key) == []


def test_a_phone_scrolls_down_only(visit: Any, guide_file: Path) -> None:
    seen = opened(visit((360, 740)), guide_file, "en", "#implements")
    assert seen.run("[document.documentElement.scrollWidth, document.getElementById('contents').open]") == [
        360,
        False,
    ]
    assert seen.run("parseFloat(getComputedStyle(document.querySelector('svg')).fontSize)") >= 13


def test_paper_gets_everything_but_the_tools(visit: Any, guide_file: Path) -> None:
    seen = opened(visit(), guide_file, "vi")
    seen.tab.emulate_media(media="print")
    seen.run("dispatchEvent(new Event('beforeprint'))")
    assert not seen.tab.is_visible("#filter")
    assert not seen.tab.is_visible(".toc")
    assert seen.run("[...document.querySelectorAll('main details')].every(one => one.open)")


def test_the_theme_changes_by_a_button(visit: Any, guide_file: Path) -> None:
    seen = opened(visit(color_scheme="light"), guide_file, "vi")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = seen.run(ground)
    seen.tab.click("#theme")
    assert (seen.run(ground) != light, seen.run("document.documentElement.dataset.theme")) == (True, "dark")


def test_the_skip_link_comes_first_and_leads_to_the_content(visit: Any, guide_file: Path) -> None:
    seen = opened(visit(), guide_file, "vi")
    seen.tab.keyboard.press("Tab")
    seen.tab.keyboard.press("Enter")
    assert seen.run("document.activeElement.id") == "main"
