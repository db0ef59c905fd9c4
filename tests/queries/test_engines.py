"""rdflib's own evaluator, over its own memory, gives the answers of the embedded store on the seeds."""

from pathlib import Path

import pytest
import rdflib
from engines import embedded, examples, spelt_rows

from partygraph.graph.library import bind, find_question, library
from partygraph.graph.store import GRAPH_FILE, write_build
from partygraph.vocab import PG


@pytest.fixture(scope="module")
def memory(seeds_build: Path) -> rdflib.Graph:
    # By rdflib's own parser: to it, a string that another marks as xsd:string is no plain one.
    quads = rdflib.Dataset()
    quads.parse(seeds_build / GRAPH_FILE, format="nquads")
    graph = rdflib.Graph()
    for subject, predicate, value, _ in quads.quads((None, None, None, None)):
        graph.add((subject, predicate, value))
    return graph


@pytest.mark.parametrize(
    ("question", "given"), [pytest.param(*case, id=f"{case[0].name}-{len(case[1])}") for case in examples()]
)
def test_rdflib_gives_the_same_rows(seeds_build: Path, memory: rdflib.Graph, question, given) -> None:
    rows = memory.query(question.bound(bind(seeds_build, question, given)))
    assert spelt_rows(rows) == embedded(seeds_build, question, given)


def test_every_question_is_among_them() -> None:
    assert {question.number for question, _ in examples()} == set(range(1, len(library()) + 1))


@pytest.mark.parametrize(
    ("name", "given"), [("documents-cited-by-several", {"atLeast": 1}), ("most-cited-issuers", {})]
)
def test_what_is_mentioned_and_not_cited_counts_for_nothing(tmp_path: Path, name: str, given) -> None:
    # rdflib groups nothing into one empty group, and an open variable would then mean every mention.
    lines = [
        f"<x:article> <{PG}mentionsEntity> <x:person> <x:g> .",
        f"<x:person> <{PG}issuedBy> <x:body> <x:g> .",
    ]
    write_build(tmp_path / "out", lines)
    question = find_question(name)
    graph = rdflib.Graph().parse(data="\n".join(lines).replace(" <x:g>", ""), format="nt")
    assert list(graph.query(question.bound(bind(tmp_path / "out", question, given)))) == []
    assert embedded(tmp_path / "out", question, given) == []
