"""The same graph in other stores, over real servers; skipped, and said so, where they are not installed."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from partygraph.errors import QueryError
from partygraph.graph.library import ask_question, library
from partygraph.graph.offered import written_out
from partygraph.graph.publish import PUBLISHED_FILE, publish
from partygraph.graph.store import write_build
from partygraph.graph.terms import PREFIXES

sys.path.insert(0, str(Path(__file__).parents[1] / "serve"))

from running import free_port

OXIGRAPH = Path(sys.executable).with_name("oxigraph")


@pytest.fixture(scope="module")
def oxigraph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    program = OXIGRAPH if OXIGRAPH.exists() else shutil.which("oxigraph")
    if program is None:
        pytest.skip("PUBLISHING IS NOT TESTED: no Oxigraph server; pip install oxigraph")
    port, folder = free_port(), tmp_path_factory.mktemp("oxigraph")
    command = [program, "serve", "--location", folder, "--bind", f"127.0.0.1:{port}", "--union-default-graph"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(f"http://127.0.0.1:{port}/")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def _wait(address: str) -> None:
    for _ in range(100):
        try:
            urlopen(address, timeout=1).close()
            return
        except (URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError(f"{address} does not answer")


def rows(server: str, query: str) -> list[tuple[str, ...]]:
    """The rows of a query, sorted, each cell as text."""
    declared = "".join(f"PREFIX {name}: <{space}>\n" for name, space in PREFIXES.items())
    body = urlencode({"query": query if "PREFIX" in query else declared + query}).encode()
    request = Request(f"{server}/query", body, {"Accept": "application/sparql-results+json"})
    with urlopen(request, timeout=60) as answer:
        told = json.loads(answer.read())
    names = told["head"]["vars"]
    found = [
        tuple(row[name]["value"] if name in row else "" for name in names)
        for row in told["results"]["bindings"]
    ]
    return sorted(found)


def count(server: str) -> int:
    return int(rows(server, "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }")[0][0])


@pytest.fixture
def copy(build: Path, tmp_path: Path) -> Path:
    shutil.copytree(build, tmp_path / "out")
    return tmp_path / "out"


def test_a_store_is_given_what_it_lacks_and_no_more(oxigraph: str, copy: Path) -> None:
    lines = (copy / "graph.nq").read_text(encoding="utf-8").splitlines()
    first = publish(copy, f"{oxigraph}/store")
    assert (first.removed, first.unchanged) == (0, 0)
    assert count(oxigraph) == len(lines)
    again = publish(copy, f"{oxigraph}/store")
    assert (again.sent, again.unchanged) == (0, first.sent)
    article = next(line.split()[-2] for line in lines if "/graph/article_" in line.split()[-2])
    kept = [line for line in lines if line.split()[-2] != article]
    kept += ['<a:s> <a:p> "mới" <https://w3id.org/partygraph/id/graph/facts> .']
    write_build(copy, sorted(kept))
    third = publish(copy, f"{oxigraph}/store")
    assert (third.sent, third.removed) == (1, 1)
    assert count(oxigraph) == len(kept)


def test_every_question_has_the_same_answer_there(oxigraph: str, build: Path, copy: Path) -> None:
    publish(copy, f"{oxigraph}/store", every=True)
    compared = 0
    for question in library():
        given = {one.name: one.example for one in question.parameters if one.default is None}
        try:
            answer = ask_question(build, question, given)
        except QueryError:
            continue  # its example is not in the small graph
        here = sorted(tuple("" if term is None else term.value for term in row) for row in answer.rows)
        there = rows(oxigraph, written_out(build, question, given))
        assert (question.name, there) == (question.name, here)
        compared += 1
    assert compared >= 25


def test_what_broke_off_goes_on_where_it_stopped(copy: Path) -> None:
    with pytest.raises(QueryError, match="cannot be reached"):
        publish(copy, "http://127.0.0.1:9/store")
    assert json.loads((copy / PUBLISHED_FILE).read_text()) == {"http://127.0.0.1:9/store": {}}


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://x/", "store"])
def test_only_the_web_is_published_to(copy: Path, address: str) -> None:
    with pytest.raises(QueryError, match="not an http"):
        publish(copy, address)


def test_no_password_is_noted_or_told(copy: Path) -> None:
    with pytest.raises(QueryError) as told:
        publish(copy, "http://user:hidden@127.0.0.1:9/store")
    assert "hidden" not in str(told.value)
    assert "hidden" not in (copy / PUBLISHED_FILE).read_text()
