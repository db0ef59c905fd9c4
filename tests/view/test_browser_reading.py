"""In a real browser: what a reader finds, sees and can check."""

# Scripts for the browser read best on one line.
# ruff: noqa: E501
import csv
import io
import re
import unicodedata
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from partygraph.view import PartyNetwork
from view import fixture

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("22-nq", "Nghị quyết số 22-NQ/TW"),
        ("22nq", "Nghị quyết số 22-NQ/TW"),
        ("nghi quyet 22", "Nghị quyết số 22-NQ/TW"),  # by an alias
        ("BO PHAN GIUP VIEC", "Bộ phận giúp việc Chỉ thị 03 Tỉnh ủy Hải Dương"),
        (unicodedata.normalize("NFD", "Đỗ Khoa Văn"), "Đỗ Khoa Văn"),
        ("do khoa van", "Đỗ Khoa Văn"),
        ("Huyện uỷ Tứ Kỳ", "Huyện ủy Tứ Kỳ"),
    ],
)
def test_the_keyboard_alone_finds_any_name(visit: Any, page_file: Path, typed: str, found: str) -> None:
    seen = visit()
    seen.goto(page_file)
    seen.tab.keyboard.press("/")
    seen.tab.keyboard.insert_text(typed)
    seen.tab.keyboard.press("Enter")
    assert seen.tab.inner_text("#panel h2") == found
    assert seen.run("document.activeElement.id") == "main"


def test_the_first_screen_has_no_text_of_its_own_between_its_parts(visit: Any, page_file: Path) -> None:
    seen = visit()
    seen.goto(page_file)
    stray = "() => [...document.querySelector('.start').childNodes].filter(one => one.nodeType === Node.TEXT_NODE).map(one => one.data)"
    assert seen.run(stray) == []


def test_the_script_folds_as_python_does(visit: Any, page_file: Path, seed_page: PartyNetwork) -> None:
    seen = visit()
    seen.goto(page_file)
    labels = [name for node in seed_page.view.nodes for name in (node.label, *node.aliases)]
    from partygraph.view.fold import fold

    assert seen.run("names => names.map(window.partygraph.fold)", labels) == [fold(name) for name in labels]


def test_a_press_on_a_node_opens_its_sentences(
    visit: Any, page_file: Path, keys: dict[str, str], seed_page: PartyNetwork
) -> None:
    seen = visit()
    seen.goto(page_file, "#v=graph")
    key = keys["doc/hai-duong_x_35-kh-tu"]
    at = seen.run("key => window.partygraph.pixelOf(key)", key)
    seen.tab.mouse.click(at["x"], at["y"])
    seen.tab.wait_for_selector("#panel .card")
    assert seen.tab.inner_text("#panel h2") == "Kế hoạch số 35-KH/TU"
    shown = set(seen.run("() => [...document.querySelectorAll('#panel .card')].map(c => c.dataset.fact)"))
    assert shown == {edge.key for edge in seed_page.view.edges if key in (edge.source, edge.target)}
    quotes = seen.run("() => [...document.querySelectorAll('#panel blockquote')].map(q => q.textContent)")
    assert len(quotes) == 4
    text = fixture.article_text("002")
    assert [quote for quote in quotes if quote not in text] == []
    assert "Kế hoạch 35" in seen.run(
        "() => [...document.querySelectorAll('#panel mark')].map(m => m.textContent).join('|')"
    )


def test_a_press_on_a_line_opens_its_statement(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    seen = visit()
    seen.goto(page_file, f"#v=graph&f={keys['person/ha-tinh_nguyen-thi-le-ha']}")
    words = seen.run(
        "() => window.partygraph.labels().words.map(b => [b.x + b.w / 2, b.y + b.h / 2, b.link.id])"
    )
    assert len(words) == 3  # two parallel statements and a post, each with its word
    left, top = seen.run(
        "() => { const b = document.querySelector('#graph').getBoundingClientRect(); return [b.left, b.top]; }"
    )
    for i, (_, _, fact) in enumerate(words):
        # Opening the panel narrows the stage, so each place is read again.
        x, y, _ = seen.run(
            "i => window.partygraph.labels().words.map(b => [b.x + b.w / 2, b.y + b.h / 2, b.link.id])[i]", i
        )
        seen.tab.mouse.click(left + x, top + y)
        seen.tab.wait_for_selector(f'#panel [data-fact="{fact}"]')
        seen.tab.click("#panel .plain")
        seen.settle()


@pytest.mark.parametrize("depth", [1, 2])
def test_the_ego_view_is_the_ego_graph(visit: Any, page_file: Path, keys: dict[str, str], depth: int) -> None:
    centre = "body/hau-giang_dang-uy-khoi"
    seen = visit()
    seen.goto(page_file, f"#v=graph&f={keys[centre]}&d={depth}")
    proved = nx.Graph((a, b) for a, b, data in fixture.network().edges(data=True) if data["evidence"])
    wanted = {keys[iri.removeprefix(fixture.ID)] for iri in nx.ego_graph(proved, fixture.ID + centre, depth)}
    assert {place["id"] for place in seen.run("() => window.partygraph.places()")} == wanted


def overlaps(a: dict[str, float], b: dict[str, float]) -> bool:
    return (
        a["x"] < b["x"] + b["w"]
        and b["x"] < a["x"] + a["w"]
        and a["y"] < b["y"] + b["h"]
        and b["y"] < a["y"] + a["h"]
    )


BOXES = "() => { const p = window.partygraph.labels(); return [...p.names, ...p.words].map(b => ({x: b.x, y: b.y, w: b.w, h: b.h, name: b.place ? b.place.n.id : ''})); }"


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
@pytest.mark.parametrize(
    "centre",
    ["", "doc/hai-duong_x_35-kh-tu", "body/hau-giang_dang-uy-khoi", "body/hai-phong_dang-bo-so-khcn"],
)
def test_names_never_cover_one_another(
    visit: Any, page_file: Path, keys: dict[str, str], size: tuple[int, int], centre: str
) -> None:
    seen = visit(size)
    seen.goto(page_file, f"#v=graph&f={keys[centre]}" if centre else "#v=graph")
    boxes = seen.run(BOXES)
    assert boxes
    clashes = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :] if overlaps(a, b)]
    assert clashes == []
    if centre:
        places = seen.run("() => window.partygraph.places()")
        assert {place["id"] for place in places} == {box["name"] for box in boxes if box["name"]}


def test_the_selected_node_is_always_named(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    seen = visit((390, 844))
    for key in list(keys.values())[:12]:
        seen.goto(page_file, f"#v=graph&s={key}")
        assert key in {box["name"] for box in seen.run(BOXES)}


def test_the_table_is_what_the_picture_draws(
    visit: Any, page_file: Path, seed_page: PartyNetwork, keys: dict[str, str]
) -> None:
    seen = visit()
    for place in ("", f"&f={keys['doc/tw_xi_03-ct-tw']}", f"&f={keys['doc/tw_xi_03-ct-tw']}&d=2"):
        seen.goto(page_file, "#v=graph" + place)
        drawn = set(
            seen.run("() => window.partygraph.stage.scene.links.filter(l => !l.ghost).map(l => l.id)")
        )
        seen.tab.click("[data-view=list]")
        rows = seen.run("() => [...document.querySelectorAll('tbody tr')].map(r => r.dataset.fact)")
        assert set(rows) == drawn
        assert len(rows) == len(drawn)
    assert len(
        seen.run("() => { location.hash = '#v=list'; return [...window.partygraph.graph.facts.keys()]; }")
    ) == len(seed_page.view.edges)


@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        ("mods=%2BRequested", lambda e, kind: e.modality == "Requested"),
        ("kinds=-person", lambda e, kind: "person" not in (kind[e.source], kind[e.target])),
        ("rels=%2Breviews,disseminates", lambda e, kind: e.relation in ("reviews", "disseminates")),
        ("y0=2016&y1=2019", lambda e, kind: 2016 <= (e.year or 2016) <= 2019),
        (
            "y1=2014&mods=%2BProposed,none",
            lambda e, kind: (e.year or 0) <= 2014 and e.modality in ("Proposed", None),
        ),
    ],
)
def test_filters_keep_just_what_they_say_and_move_nothing(
    visit: Any, page_file: Path, seed_page: PartyNetwork, filters: str, wanted: Any
) -> None:
    seen = visit()
    seen.goto(page_file, "#v=graph")
    before = {place["id"]: (place["x"], place["y"]) for place in seen.run("() => window.partygraph.places()")}
    seen.goto(page_file, "#v=graph&" + filters)
    kind = {node.key: node.kind for node in seed_page.view.nodes}
    expected = {edge.key for edge in seed_page.view.edges if wanted(edge, kind)}
    assert expected
    assert seen.facts() == expected
    assert f"{len(expected)} nhận định" in seen.tab.inner_text("#status")
    for place in seen.run("() => window.partygraph.places()"):
        assert before[place["id"]] == (place["x"], place["y"])


def test_the_legend_hides_and_shows(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    seen = visit()
    seen.goto(page_file, "#v=graph")
    whole = seen.facts()
    seen.tab.click('[data-filter="kinds:person"]')
    assert seen.tab.get_attribute('[data-filter="kinds:person"]', "aria-pressed") == "false"
    assert 0 < len(seen.facts()) < len(whole)
    assert keys["person/ha-tinh_do-khoa-van"] not in {
        p["id"] for p in seen.run("() => window.partygraph.places()") if not p["ghost"]
    }
    seen.tab.click('[data-filter="kinds:person"]')
    assert seen.facts() == whole


def test_requested_and_done_differ_in_line_word_and_sign(
    visit: Any, page_file: Path, keys: dict[str, str]
) -> None:
    seen = visit()
    seen.goto(page_file, f"#v=graph&f={keys['doc/tw_xii_04-nq-tw']}")
    links = seen.run(
        "() => window.partygraph.stage.scene.links.map(l => [l.fact.mod, l.dash, l.word, l.colour])"
    )
    by = {mod: rest for mod, *rest in links}
    assert by["Done"][0] is None
    assert by["Requested"][0]
    assert "được yêu cầu" in by["Requested"][1]
    assert by["Done"][2] != by["Requested"][2]
    seen.tab.click("[data-view=list]")
    chips = seen.run(
        "() => [...document.querySelectorAll('tbody .chip')].map(c => [c.textContent, getComputedStyle(c).borderTopStyle])"
    )
    assert ["● đã làm", "solid"] in chips
    assert ["◇ được yêu cầu", "dashed"] in chips


def test_the_tree_tells_done_asked_deficient_and_missing(
    visit: Any, page_file: Path, keys: dict[str, str], seed_page: PartyNetwork
) -> None:
    seen = visit()
    root = keys["doc/tw_xi_03-ct-tw"]
    seen.goto(page_file, f"#v=tree&f={root}")
    below = {
        edge.source for edge in seed_page.view.edges if edge.target == root and edge.relation == "guides"
    }
    wanted = {
        edge.key
        for edge in seed_page.view.edges
        if edge.target in {root, *below} and edge.relation in ("implements", "guides")
    }
    assert seen.facts() == wanted
    standing = {
        name: seen.tab.inner_text(f".branch > .{name}")
        for name in ("tree_done", "tree_asked", "tree_lacking")
    }
    assert "Tỉnh ủy Hải Dương" in standing["tree_done"]
    assert "sau 4 năm" in standing["tree_done"]
    assert "Đảng ủy Khối các cơ quan thành phố Hải Phòng" in standing["tree_asked"]
    assert "còn hạn chế" in standing["tree_lacking"]
    gap = seen.tab.inner_text(".gap")
    assert "Hậu Giang" in gap
    assert "Không có nghĩa là chưa thực hiện" in gap


def test_lanes_show_each_post_on_the_days_it_was_seen(
    visit: Any, page_file: Path, keys: dict[str, str]
) -> None:
    seen = visit()
    seen.goto(page_file, f"#v=career&f={keys['person/hai-phong_nguyen-thanh-to']}")
    lanes = seen.run(
        "() => [...document.querySelectorAll('.person .lane')].map(l => [l.querySelector('b').textContent, l.querySelector('.lane-days').textContent, l.querySelectorAll('.seen').length])"
    )
    assert lanes == [["Phó Bí thư", "20/12/2012", 1], ["Phó Bí thư thường trực", "4/2/2018", 1]]


def test_the_timeline_is_in_order(visit: Any, page_file: Path) -> None:
    seen = visit()
    seen.goto(page_file, "#v=time")
    years = seen.run("() => [...document.querySelectorAll('.year h2')].map(h => h.textContent)")
    assert years == [*sorted(years[:-1]), "Không rõ ngày"]
    assert "Hội nghị tổng kết 10 năm" in seen.tab.inner_text(".time")


def test_a_question_of_the_start_page_counts_what_it_opens(visit: Any, page_file: Path) -> None:
    seen = visit()
    seen.goto(page_file)
    asks = seen.run(
        "() => [...document.querySelectorAll('[data-ask]')].map(b => [b.dataset.ask, Number(b.querySelector('.count').textContent)])"
    )
    assert len(asks) == 8
    for ask, count in asks:
        seen.goto(page_file)
        seen.tab.click(f"[data-ask={ask}]")
        assert len(seen.facts()) == count, ask


def test_a_path_joins_two_through_what_is_said(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    seen = visit()
    seen.goto(
        page_file, f"#v=graph&f={keys['person/ha-tinh_do-khoa-van']}&s={keys['person/ha-tinh_do-khoa-van']}"
    )
    seen.tab.click("text=Tìm đường nối tới…")
    seen.tab.keyboard.type("18-nq")
    seen.tab.keyboard.press("Enter")
    seen.settle()
    ids = [place["id"] for place in seen.run("() => window.partygraph.places()")]
    proved = nx.Graph((a, b) for a, b, data in fixture.network().edges(data=True) if data["evidence"])
    ends = (fixture.ID + "person/ha-tinh_do-khoa-van", fixture.ID + "doc/tw_xii_18-nq-tw")
    wanted = {
        keys[iri.removeprefix(fixture.ID)] for path in nx.all_shortest_paths(proved, *ends) for iri in path
    }
    assert set(ids) == wanted


def test_branches_open_by_relation_with_a_count(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    seen = visit()
    seen.goto(page_file, f"#v=graph&f={keys['doc/tw_xi_101-qd-tw']}&s={keys['body/hai-duong_tinh-uy']}")
    seen.tab.click(".expand button:has-text('thực hiện (2)')")
    seen.settle()
    assert {place["label"] for place in seen.run("() => window.partygraph.places()")} == {
        "Quy định số 101-QĐ/TW", "Tỉnh ủy Hải Dương", "Chỉ thị số 03-CT/TW", "Kế hoạch số 35-KH/TU",
    }  # fmt: skip


def test_csv_holds_each_sentence_with_its_source(
    visit: Any, page_file: Path, seed_page: PartyNetwork
) -> None:
    seen = visit()
    seen.goto(page_file, "#v=list")
    text = seen.run("() => window.partygraph.csv()")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert len(rows) == sum(len(edge.quotes) for edge in seed_page.view.edges)
    assert {row["Câu trích"] for row in rows} == {
        q.text for edge in seed_page.view.edges for q in edge.quotes
    }
    assert "Nguyễn Thị Lệ Hà" in {row["Chủ thể"] for row in rows}


def test_pictures_open_and_hold_every_name(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    import xml.etree.ElementTree as ET

    seen = visit()
    seen.goto(page_file, f"#v=graph&f={keys['person/ha-tinh_nguyen-thi-le-ha']}")
    svg = seen.run("() => window.partygraph.svg()")
    titles = {node.text for node in ET.fromstring(svg.encode()).iter("{http://www.w3.org/2000/svg}title")}
    assert {place["label"] for place in seen.run("() => window.partygraph.places()")} <= titles
    assert unicodedata.is_normalized("NFC", svg)
    found = seen.run(
        """async () => {
          const image = new Image();
          image.src = window.partygraph.png();
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const ctx = canvas.getContext('2d');
          ctx.drawImage(image, 0, 0);
          const data = ctx.getImageData(0, 0, image.width, image.height).data;
          let clear = 0, ink = 0;
          for (let i = 0; i < data.length; i += 4) { if (data[i + 3] < 255) clear++; if (data[i] < 128) ink++; }
          return {width: image.width, clear, ink, stage: document.querySelector('#graph').clientWidth};
        }"""
    )
    assert found["clear"] == 0
    assert found["ink"] > 5000
    assert found["width"] >= 2 * found["stage"]


def test_a_claim_can_be_reported_by_its_id(visit: Any, page_file: Path, keys: dict[str, str]) -> None:
    seen = visit()
    seen.tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    seen.goto(page_file, f"#v=graph&f={keys['doc/tw_xi_101-qd-tw']}&s={keys['doc/tw_xi_101-qd-tw']}")
    seen.tab.click("text=Chép mã báo lỗi")
    seen.settle()
    assert re.fullmatch(rf"{fixture.ID}claim/[0-9a-f]+", seen.run("() => navigator.clipboard.readText()"))
