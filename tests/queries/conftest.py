"""The small build of ``tests/graph``, for the questions of the library."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "graph"))

from small_corpus import small_corpus

from partygraph.graph.store import write_build
from partygraph.graph.writer import nquads


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("questions") / "out"
    write_build(out, nquads(small_corpus()))
    return out
