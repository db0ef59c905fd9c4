"""One service over the small build, for all tests that do it no harm."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("starlette", reason="install partygraph[server]")
pytest.importorskip("uvicorn", reason="install partygraph[server]")

sys.path.insert(0, str(Path(__file__).parents[1] / "graph"))
sys.path.insert(0, str(Path(__file__).parent))

from running import Served, serving
from small_corpus import small_corpus

from partygraph.api.graph import Graph
from partygraph.graph.store import write_build
from partygraph.graph.writer import nquads


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("serve") / "out"
    write_build(out, nquads(small_corpus()))
    (out / "graph.html").write_text("<!doctype html><title>đồ thị</title>", encoding="utf-8")
    Graph(out).ontology().write_html(out / "ontology.html")
    (out.parent / "secret.txt").write_text("kept from all", encoding="utf-8")
    return out


@pytest.fixture(scope="session")
def served(out: Path) -> Iterator[Served]:
    with serving(out, seconds=10.0) as service:
        yield service
