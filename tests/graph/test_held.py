"""The graph that a session holds in memory: when it is loaded, what ends it, and what goes on without it."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from partygraph.api.graph import Graph
from partygraph.graph import store as store_module
from partygraph.graph.held import Held, held, release
from partygraph.graph.store import GRAPH_FILE, fits_memory, write_build

QUERY = "SELECT ?o WHERE { ?s <x:p> ?o } ORDER BY STR(?o)"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write_build(tmp_path / "out", ['<x:a> <x:p> "Đảng ủy" <x:g> .'])
    return tmp_path / "out"


@pytest.fixture(autouse=True)
def _released():
    release()
    yield
    release()


def values(out: Path) -> list[str]:
    return [str(one) for (one,) in Graph(out).answer(QUERY).rows]


def loaded(out: Path) -> Held:
    """The keeper, after two questions."""
    values(out)
    values(out)
    keeper = held(out, seconds=60)
    assert keeper is not None
    return keeper


def forks(keeper: Held) -> int:
    """How many children the keeper has had; a test that counts them looks before and after."""
    return keeper._numbers.__reduce__()[1][0]


def test_one_question_loads_nothing(out):
    assert values(out) == ["Đảng ủy"]
    assert held(out, seconds=1) is None


def test_from_the_second_question_on_memory_answers(out):
    keeper = loaded(out)
    assert values(out) == ["Đảng ủy"]
    first = forks(keeper)
    assert first == 2
    assert values(out) == ["Đảng ủy"]
    assert forks(keeper) == first, "a process that has answered takes the next query"


def test_a_new_build_in_the_folder_is_what_is_asked(out):
    loaded(out)
    write_build(out, ['<x:a> <x:p> "Tỉnh ủy" <x:g> .'])
    assert values(out) == ["Tỉnh ủy"]
    assert loaded(out) is not None
    assert values(out) == ["Tỉnh ủy"]


def test_without_its_keeper_the_session_goes_on(out):
    keeper = loaded(out)
    os.kill(keeper.process.pid, signal.SIGKILL)
    keeper.process.wait()
    assert values(out) == ["Đảng ủy"]


def test_a_process_that_died_while_it_waited_is_not_asked(out):
    keeper = loaded(out)
    values(out)
    children = Path(f"/proc/{keeper.process.pid}/task/{keeper.process.pid}/children")
    if not children.exists():
        pytest.skip("the system does not list the children of a process")
    for child in children.read_text().split():
        os.kill(int(child), signal.SIGKILL)
    deadline = time.monotonic() + 10
    while children.read_text().split() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert values(out) == ["Đảng ủy"]


def test_the_keeper_ends_with_its_session(out):
    code = (
        "import sys; from pathlib import Path; from partygraph.api.graph import Graph\n"
        "from partygraph.graph.held import held\n"
        f"out = Path({str(out)!r})\n"
        f"for _ in range(2): Graph(out).answer({QUERY!r})\n"
        "print(held(out, seconds=60).process.pid, flush=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    with pytest.raises(ProcessLookupError):
        os.kill(int(done.stdout), 0)
    assert done.stderr == ""


def _in_child(out: Path, told) -> None:
    told.put((values(out), held(out) is None))


def test_a_fork_of_the_session_asks_the_disk(out):
    loaded(out)
    context = multiprocessing.get_context("fork")
    told = context.Queue()
    child = context.Process(target=_in_child, args=(out, told))
    child.start()
    assert told.get(timeout=60) == (["Đảng ủy"], True)
    child.join()
    assert values(out) == ["Đảng ủy"]


def test_a_graph_that_does_not_fit_stays_on_disk(out, monkeypatch):
    assert fits_memory(out)
    size = (out / GRAPH_FILE).stat().st_size
    monkeypatch.setattr(store_module, "_free_memory", lambda: 4 * size)
    assert not fits_memory(out)
    assert [values(out) for _ in range(3)] == [["Đảng ủy"]] * 3
    assert held(out, seconds=1) is None


def test_at_most_two_graphs_are_held(tmp_path):
    outs = [tmp_path / name for name in "abc"]
    for out in outs:
        write_build(out, [f'<x:a> <x:p> "{out.name}" <x:g> .'])
        loaded(out)
    assert held(outs[0]) is None
    assert [values(out) for out in outs] == [["a"], ["b"], ["c"]]
