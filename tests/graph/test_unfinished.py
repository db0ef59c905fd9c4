"""What a killed build leaves is cleared away; what runs, and what is not ours, is left alone."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from partygraph.graph.store import GRAPH_FILE, replacing, write_build
from partygraph.graph.unfinished import MARKER, clear_unfinished, marked_folder

pytest.importorskip("fcntl", reason="no such locks here: nothing is cleared away")

LINES = ["<a:s> <a:p> <a:o> <a:g> ."]
KILLED_WRITING = """
import os, signal, sys
from pathlib import Path
from partygraph.graph.store import replacing
with replacing(Path(sys.argv[1])) as fresh:
    (fresh / "graph.nq").write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""
KILLED_BETWEEN_THE_RENAMES = """
import os, signal, sys
from pathlib import Path
from partygraph.graph import store
rename, done = Path.rename, []
def once(self, target):
    rename(self, target)
    if Path(target).name == "out" and Path(target).parent.name.startswith(".out-old-"):
        os.kill(os.getpid(), signal.SIGKILL)
Path.rename = once
store.write_build(Path(sys.argv[1]), ["<a:new> <a:p> <a:o> <a:g> ."])
"""


def killed(program: str, out: Path) -> None:
    done = subprocess.run([sys.executable, "-c", program, str(out)], env=os.environ, check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_a_killed_build_left_is_gone_after_the_next(tmp_path: Path) -> None:
    out = tmp_path / "out"
    killed(KILLED_WRITING, out)
    assert [name.startswith(".out-") for name in names(tmp_path)] == [True]
    write_build(out, LINES)
    assert names(tmp_path) == ["out"]
    assert not (out / MARKER).exists()


def test_a_build_that_was_set_aside_comes_back(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_build(out, LINES)
    killed(KILLED_BETWEEN_THE_RENAMES, out)
    assert not out.exists()
    clear_unfinished(out)
    assert (out / GRAPH_FILE).read_text() == LINES[0] + "\n"
    write_build(out, LINES)
    assert names(tmp_path) == ["out"]


def test_a_folder_of_a_running_build_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with marked_folder(out) as running:
        program = "import sys; from pathlib import Path; from partygraph.graph import unfinished as u; "
        program += "u.clear_unfinished(Path(sys.argv[1]))"
        subprocess.run([sys.executable, "-c", program, str(out)], check=True, timeout=60)
        assert (running / MARKER).exists()
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", [".out-personal", ".out-notes", ".out-2026-abcd1234", ".outer-abcd1234"])
def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, name: str) -> None:
    """One has the form of ours and no marker; one is of a build named out-2026, with its marker."""
    (tmp_path / name).mkdir()
    if "abcd" in name:
        (tmp_path / name / MARKER).touch()
    write_build(tmp_path / "out", LINES)
    assert names(tmp_path) == sorted([name, "out"])


def test_an_error_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail() -> None:
        with replacing(tmp_path / "out"):
            raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - ours, from the line above
        fail()
    assert names(tmp_path) == []


def test_half_a_search_index_is_not_kept(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_build(out, LINES)
    (out / ".search-abcd").write_text("half")
    (out / "notes.txt").write_text("kept")
    write_build(out, LINES)
    assert names(out) == ["graph.nq", "notes.txt", "store"]
