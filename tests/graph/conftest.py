"""A small build, written once for the whole run."""

from pathlib import Path

import pytest
from small_corpus import small_corpus

from partygraph.graph.store import write_build
from partygraph.graph.writer import nquads


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("build") / "out"
    write_build(out, nquads(small_corpus()))
    return out
