"""The ``%%sparql`` cell magic in a real shell."""

from pathlib import Path

import pytest

from partygraph.api.magic import run_cell
from partygraph.errors import QueryError

pytest.importorskip("IPython", reason="install partygraph[notebooks]")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import sys

    sys.path.insert(0, str(Path(__file__).parents[1] / "graph"))
    from small_corpus import small_corpus

    from partygraph.graph.store import write_build
    from partygraph.graph.writer import nquads

    out = tmp_path_factory.mktemp("magic") / "out"
    write_build(out, nquads(small_corpus()))
    return out


def test_a_cell_holds_sparql_or_the_name_of_a_question(out: Path) -> None:
    frame, _ = run_cell(f"{out} -p document=22-NQ/TW", "who-implemented\n")
    assert len(frame) == 3
    frame, name = run_cell(f"{out} --as people", "SELECT ?name WHERE { ?p a pg:Person ; rdfs:label ?name }")
    assert (len(frame), name) == (4, "people")


def test_the_shell_knows_the_magic_and_keeps_the_frame(out: Path) -> None:
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell.instance()
    shell.run_line_magic("load_ext", "partygraph")
    shell.run_cell_magic("sparql", f"{out} --as people", "SELECT ?p WHERE { ?p a pg:Person }")
    assert len(shell.user_ns["people"]) == 4


@pytest.mark.parametrize("line", ["a b c", "-p x", "--as 1x", "--unknown"])
def test_a_wrong_line_is_explained_and_ends_no_kernel(out: Path, line: str) -> None:
    with pytest.raises(QueryError, match="%%sparql"):
        run_cell(f"{out} {line}" if not line.startswith("a") else line, "SELECT * {}")
