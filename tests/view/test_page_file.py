"""The file itself: one, offline, escaped, the same each time."""

import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from pyvis.network import Network

from partygraph.view import PartyNetwork, build_view, bundle, page
from partygraph.view.payload import PACK_ABOVE, json_for_script
from view import fixture

ASSETS = Path(bundle.__file__).parent / "assets"
FORBIDDEN = (
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "eval(",
    "new Function",
    "srcdoc",
    "setHTML",
)


class Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def elements(html: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = Elements()
    parser.feed(html)
    return parser.found


def content_of(html: str) -> dict[str, Any]:
    text = re.search(r'id="content" data-encoding="plain">(.*?)</script>', html, re.S)
    assert text is not None
    loaded: dict[str, Any] = json.loads(text[1])
    return loaded


def test_the_page_is_a_pyvis_network(seed_page: PartyNetwork) -> None:
    assert isinstance(seed_page, Network)
    assert seed_page.num_nodes() == len(seed_page.view.nodes)
    assert seed_page.num_edges() == len(seed_page.view.edges)


def test_nothing_in_the_file_points_outside(page_file: Path) -> None:
    html = page_file.read_text("utf-8")
    for tag, attributes in elements(html):
        assert tag not in ("link", "img", "iframe", "object", "embed", "base"), tag
        assert not attributes.get("src"), (tag, attributes)
        href = attributes.get("href")
        assert href is None or href.startswith("#"), (tag, href)
    assert "url(" not in bundle.style()
    assert "@import" not in bundle.style()


def test_the_head_names_language_width_and_policy(page_file: Path) -> None:
    raw = page_file.read_bytes()
    assert raw.startswith(b'<!doctype html>\n<html lang="vi"')
    html = raw.decode("utf-8")
    found = elements(html)
    metas = {a.get("name") or a.get("http-equiv"): a.get("content") for tag, a in found if tag == "meta"}
    assert metas["viewport"] == "width=device-width, initial-scale=1"
    assert metas["referrer"] == "no-referrer"
    assert metas["Content-Security-Policy"] == bundle.policy()
    assert metas["Content-Security-Policy"].startswith("default-src 'none'")
    assert "unsafe" not in metas["Content-Security-Policy"]


def test_the_policy_admits_exactly_the_scripts_and_the_style_of_the_file(page_file: Path) -> None:
    html = page_file.read_text("utf-8")
    scripts = re.findall(r"<script>(.*?)</script>", html, re.S)
    styles = re.findall(r"<style>(.*?)</style>", html, re.S)
    assert len(scripts) == 2
    assert len(styles) == 1
    for text in scripts + styles:
        assert bundle.csp_hash(text) in bundle.policy()


@pytest.mark.parametrize("name", bundle.SCRIPT_FILES)
def test_the_script_never_makes_markup_from_text(name: str) -> None:
    text = bundle.asset(f"script/{name}")
    assert [word for word in FORBIDDEN if word in text] == []
    assert len(text.splitlines()) < 300
    assert text.startswith("//"), "a file says first what it is for"


def test_every_script_file_is_in_the_page() -> None:
    assert sorted(path.name for path in (ASSETS / "script").iterdir()) == sorted(bundle.SCRIPT_FILES)


def test_the_vendored_library_is_the_one_that_was_checked() -> None:
    digest, name = (ASSETS / "vendor" / "vis-network.min.js.sha256").read_text().split()
    assert hashlib.sha256((ASSETS / "vendor" / name).read_bytes()).hexdigest() == digest
    assert "The MIT License (MIT)" in (ASSETS / "vendor" / "LICENSES.txt").read_text("utf-8")
    assert [word for word in FORBIDDEN if word in bundle.library()] == []


def test_both_languages_have_every_word() -> None:
    strings = bundle.strings()
    assert strings["vi"].keys() == strings["en"].keys()
    used = set(re.findall(r'\bt\("([a-z_A-Z0-9]+)"[,)]', bundle.script()))
    assert used - strings["vi"].keys() == set()
    holes = {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in strings["vi"].items()}
    assert holes == {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in strings["en"].items()}


def test_an_empty_viewer_stays_small() -> None:
    raw = PartyNetwork().generate_html().encode()
    assert len(raw) <= 450_000
    assert len(gzip.compress(raw)) <= 150_000


HOSTILE = "</script><script>window.hacked=1</script><!-- \u2028 \u2029 & ' \" ]]>"


def test_content_cannot_end_its_element() -> None:
    text = json_for_script({"label": HOSTILE})
    assert not set("<>&\u2028\u2029") & set(text)
    assert json.loads(text) == {"label": HOSTILE}


def test_a_hostile_title_is_text() -> None:
    view = build_view(fixture.network(), title=HOSTILE)
    html = PartyNetwork(view).generate_html()
    assert "window.hacked=1</script>" not in html
    assert html.count("<script") == 4


def test_a_large_content_is_packed_and_a_small_one_is_not(seed_page: PartyNetwork) -> None:
    assert 'data-encoding="plain"' in seed_page.generate_html()
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for i in range(60):
        graph.add_node(f"n{i}", kind="body", label=f"{i} " + "Đảng bộ " * (PACK_ABOVE // 400))
    html = PartyNetwork(build_view(graph)).generate_html()
    assert 'data-encoding="gzip"' in html
    assert len(html) < PACK_ABOVE


WRITE = (
    "import sys; sys.path.insert(0, sys.argv[2]); from view import fixture; "
    "from partygraph.view import page; page(fixture.network()).write_html(sys.argv[1])"
)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONHASHSEED": "2", "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "3", "LC_ALL": "C.UTF-8"},
    ],
    ids=["ascii locale", "cp1252", "utf-8"],
)
def test_the_bytes_are_the_same_whatever_the_place(
    environment: dict[str, str], page_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "trang.html"
    root = str(Path(__file__).parents[1])
    subprocess.run(
        [sys.executable, "-c", WRITE, str(out), root], env={**os.environ, **environment}, check=True
    )
    assert out.read_bytes() == page_file.read_bytes()
    assert b"\r" not in out.read_bytes()


def test_the_order_of_the_network_does_not_matter(page_file: Path) -> None:
    graph = fixture.network()
    turned: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    turned.add_nodes_from(reversed(list(graph.nodes(data=True))))
    turned.add_edges_from(reversed(list(graph.edges(keys=True, data=True))))
    assert page(turned).generate_html().encode() == page_file.read_bytes()


def test_a_failed_write_leaves_the_old_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "trang.html"
    out.write_text("old", "utf-8")
    monkeypatch.setattr(PartyNetwork, "generate_html", lambda self: "\ud800")
    with pytest.raises(UnicodeEncodeError):
        PartyNetwork().write_html(out)
    assert [path.name for path in tmp_path.iterdir()] == ["trang.html"]
    assert out.read_text("utf-8") == "old"


def test_writing_leaves_nothing_beside_the_page(
    seed_page: PartyNetwork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert seed_page.write_html("trang.html") == Path("trang.html")
    assert [path.name for path in tmp_path.iterdir()] == ["trang.html"]


def test_own_nodes_and_edges_of_plain_pyvis_calls_are_drawn() -> None:
    net = PartyNetwork()
    net.add_node("a", label="Sở A")
    net.add_node(7, label="<b>7</b>")
    net.add_edge("a", 7, label="gửi")
    net.add_edge("a", 7, label="nhận")
    content = content_of(net.generate_html())
    assert sorted(node["label"] for node in content["nodes"]) == ["<b>7</b>", "Sở A"]
    assert sorted(edge["label"] for edge in content["edges"]) == ["gửi", "nhận"]


def test_from_nx_leaves_the_network_as_it_was() -> None:
    graph = fixture.network()
    before = nx.to_dict_of_dicts(graph), dict(graph.nodes(data=True))
    net = PartyNetwork()
    net.from_nx(graph)
    assert (nx.to_dict_of_dicts(graph), dict(graph.nodes(data=True))) == before
    assert net.num_edges() == len(build_view(graph).edges)


def test_the_frame_of_a_notebook_holds_the_page_and_no_more(seed_page: PartyNetwork) -> None:
    [(tag, attributes)] = elements(seed_page._repr_html_())
    assert tag == "iframe"
    assert attributes["srcdoc"] == seed_page.generate_html()
    assert "allow-same-origin" not in (attributes["sandbox"] or "")
