"""Comunica, the query engine of JavaScript, against a running service.

It is installed with npm on first use into the user's cache folder; without Node, npm or a registry the tests
are skipped and say so. It asks the endpoint what it is (the service description) before it sends a query.
"""

import csv
import io
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pyoxigraph as ox
import pytest
from running import Served

pytestmark = pytest.mark.slow

INSTALL_SECONDS, ASK_SECONDS = 240, 60
# The last version for each Node: Comunica 5 needs Node 22 or newer.
VERSIONS = {22: "5.4.1", 18: "4.5.0"}
NOT_TESTED = "COMUNICA IS NOT TESTED"

PREFIXES = """PREFIX pg: <https://w3id.org/partygraph/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
"""
NAMES = ["Lê Tiến Châu", "Nguyễn Thành Tô", "Nguyễn Thị Lệ Hà", "Đỗ Khoa Văn"]


@pytest.fixture(scope="module")
def comunica() -> list[str]:
    """The command that runs Comunica's client for endpoints."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip(f"{NOT_TESTED}: no node and npm here")
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=True, timeout=20).stdout
    major = int(told.strip().removeprefix("v").partition(".")[0])
    version = next((one for least, one in VERSIONS.items() if major >= least), None)
    if version is None:
        pytest.skip(f"{NOT_TESTED}: Node {major} is too old; 18 or newer is needed")
    return [node, str(_installed(npm, version) / "node_modules" / ".bin" / "comunica-sparql")]


def _installed(npm: str, version: str) -> Path:
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "partygraph-tests"
    folder = cache / f"comunica-{version}"
    if folder.is_dir():
        return folder
    cache.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=cache))
    try:
        command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(fresh)]
        command.append(f"@comunica/query-sparql@{version}")
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False)
        if done.returncode != 0:
            pytest.skip(f"{NOT_TESTED}: npm could not install it: {done.stderr.strip()[-300:]}")
        fresh.rename(folder)
    except subprocess.TimeoutExpired:
        pytest.skip(f"{NOT_TESTED}: npm took longer than {INSTALL_SECONDS} s")
    except OSError:
        if not folder.is_dir():  # else another run was quicker
            raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return folder


def asked(comunica: list[str], served: Served, query: str, media: str) -> bytes:
    done = subprocess.run(
        [*comunica, f"{served.url}/sparql", PREFIXES + query, "-t", media],
        capture_output=True, timeout=ASK_SECONDS, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")[-500:]
    return done.stdout


def rows(comunica: list[str], served: Served, query: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(asked(comunica, served, query, "text/csv").decode())))


def test_comunica_selects(comunica: list[str], served: Served) -> None:
    query = "SELECT ?name WHERE { ?p a pg:Person ; rdfs:label ?name } ORDER BY STR(?name)"
    assert [row["name"] for row in rows(comunica, served, query)] == NAMES
    assert "GET /sparql 200" in served.log.read_text()


def test_comunica_joins_filters_and_counts(comunica: list[str], served: Served) -> None:
    query = """SELECT ?bodyName (COUNT(DISTINCT ?claim) AS ?claims) WHERE {
      ?claim pg:relation pg:implements ; pg:subject ?body ; pg:positive true .
      ?body rdfs:label ?bodyName .
      FILTER(CONTAINS(?bodyName, "Đảng ủy"))
      OPTIONAL { ?claim pg:attributedTo ?speaker }
    } GROUP BY ?bodyName ORDER BY STR(?bodyName)"""
    ours = [(row["bodyName"], row["claims"]) for row in served.query(PREFIXES + query).bindings]
    assert ours
    assert [(row["bodyName"], row["claims"]) for row in rows(comunica, served, query)] == ours


def test_comunica_asks_true_and_false(comunica: list[str], served: Served) -> None:
    told = [
        json.loads(asked(comunica, served, query, "application/sparql-results+json"))["boolean"]
        for query in ("ASK { ?p a pg:Person }", "ASK { ?p a pg:Unicorn }")
    ]
    assert told == [True, False]


def test_comunica_constructs_a_graph(comunica: list[str], served: Served) -> None:
    query = "CONSTRUCT { ?p rdfs:label ?name } WHERE { ?p a pg:Person ; rdfs:label ?name }"
    told = asked(comunica, served, query, "application/n-triples")
    assert sorted(quad.object.value for quad in ox.parse(told, format=ox.RdfFormat.N_TRIPLES)) == NAMES
