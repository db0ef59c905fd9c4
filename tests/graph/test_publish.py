"""The same graph in other stores, over real servers; skipped, and said so, where they are not installed."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from engines import embedded, examples, spelt_rows

from partygraph.errors import QueryError
from partygraph.graph.offered import written_out
from partygraph.graph.publish import PUBLISHED_FILE, Login, publish
from partygraph.graph.store import write_build
from partygraph.graph.terms import PREFIXES

sys.path.insert(0, str(Path(__file__).parents[1] / "serve"))

from running import free_port

OXIGRAPH = Path(sys.executable).with_name("oxigraph")


@pytest.fixture
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


_VIRTUOSO = """
[Database]
DatabaseFile = {0}/virtuoso.db
TransactionFile = {0}/virtuoso.trx
ErrorLogFile = {0}/virtuoso.log
LockFile = {0}/virtuoso.lck
xa_persistent_file = {0}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {0}/temp.db
TransactionFile = {0}/temp.trx
[Parameters]
ServerPort = {1}
DirsAllowed = {0}
NumberOfBuffers = 20000
[HTTPServer]
ServerPort = {2}
ServerRoot = {0}
ServerThreads = 4
[SPARQL]
ResultSetMaxRows = 1000000
"""


@pytest.fixture(scope="module")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    program = shutil.which("virtuoso-t")
    if program is None:
        pytest.skip("PUBLISHING IS NOT TESTED ON VIRTUOSO: apt install virtuoso-opensource-7-bin")
    folder, port = tmp_path_factory.mktemp("virtuoso"), free_port()
    settings = folder / "virtuoso.ini"
    settings.write_text(_VIRTUOSO.format(folder, free_port(), port), encoding="utf-8")
    quiet = subprocess.DEVNULL
    process = subprocess.Popen([program, "+configfile", settings, "+foreground"], stdout=quiet, stderr=quiet)
    try:
        _wait(f"http://127.0.0.1:{port}/sparql", seconds=60)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)


def _wait(address: str, seconds: int = 5) -> None:
    for _ in range(20 * seconds):
        try:
            urlopen(address, timeout=1).close()
            return
        except (URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError(f"{address} does not answer")


def rows(server: str, query: str, path: str = "/query") -> list[tuple[str, ...]]:
    """The rows of a query, sorted, each cell as text."""
    declared = "".join(f"PREFIX {name}: <{space}>\n" for name, space in PREFIXES.items())
    body = urlencode({"query": query if "PREFIX" in query else declared + query}).encode()
    request = Request(f"{server}{path}", body, {"Accept": "application/sparql-results+json"})
    with urlopen(request, timeout=60) as answer:
        told = json.loads(answer.read())
    names = told["head"]["vars"]
    bindings = told["results"]["bindings"]
    return spelt_rows([row[name]["value"] if name in row else None for name in names] for row in bindings)


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


@pytest.fixture
def seeds(seeds_build: Path, tmp_path: Path) -> Path:
    shutil.copytree(seeds_build, tmp_path / "seeds")
    return tmp_path / "seeds"


@pytest.mark.slow
def test_every_question_has_the_same_answer_in_oxigraph(oxigraph: str, seeds: Path) -> None:
    publish(seeds, f"{oxigraph}/store", every=True)
    assert differing(seeds, oxigraph, "/query") == []


@pytest.mark.slow
def test_every_question_has_the_same_answer_in_virtuoso(virtuoso: str, seeds: Path) -> None:
    address = f"{virtuoso}/sparql-graph-crud-auth"
    with pytest.raises(QueryError, match="401"):
        publish(seeds, address, login=Login("dba", "wrong"))
    assert publish(seeds, address, login=Login("dba", "dba")).sent > 5
    assert differing(seeds, virtuoso, "/sparql") == []


def differing(build: Path, server: str, path: str) -> list[str]:
    """The questions, with their parameters, that a server answers otherwise than the embedded store."""
    found = []
    for question, given in examples():
        here = embedded(build, question, given)
        try:
            there = rows(server, written_out(build, question, given), path)
        except HTTPError as error:
            there = [(error.read().decode()[:300],)]
        if here != there:
            found.append(f"{question.name} {given}: {sorted(set(here) ^ set(there))[:4]}")
    return found


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
