"""The Rust engine finds what pySHACL finds: the same nodes, shapes, values and messages."""

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from partygraph.graph import validate as validate_module
from partygraph.graph.store import GRAPH_FILE, open_store, write_build
from partygraph.graph.terms import PREFIXES, TYPE, key_iri, pg
from partygraph.graph.validate import Scope, Violation, scope, shape_violations, validate

pytest.importorskip(
    "pyshacl_turbo", reason="THE RUST ENGINE FOR SHACL IS NOT TESTED: install partygraph[fast]"
)

ONTOLOGY = Path(__file__).resolve().parents[2] / "ontology"
EXAMPLES = sorted((ONTOLOGY / "examples").glob("*.ttl"))
ENGINES = ("pyshacl", "pyshacl-turbo")

BREACHES = (
    'id:claim-x a pg:Claim ; pg:confidence "1.25"^^xsd:decimal ; pg:positive "có" .',
    'id:person-x a pg:Person ; rdfs:label "An"@en , "Bình"@vi , "Châu"@vi .',
    'id:article-x a pg:Article ; pg:publishedOn "2018" , "2019-01-01"^^xsd:date ; pg:locatedIn "Hải Phòng" .',
    'id:x a pg:Sentence ; pg:beginIndex 9 , -1 ; pg:endIndex 3 ; pg:exact "" ; pg:inArticle id:person-x .',
    "id:tenure-x a pg:Tenure ; pg:holder id:body-y ; pg:tenureStatus pg:Maybe ; pg:tenureIn id:tenure-x .",
    'id:meeting-x a pg:Conference ; pg:heldOn "22/5/2018" .',
    'id:doc-x a pg:PartyDocument ; pg:number "22/NQ-TW" ; pg:issueDate "2008-02-31"^^xsd:date .',
)


def turtle(text: str) -> list[ox.Quad]:
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    return list(ox.parse(prefixes + text, format=ox.RdfFormat.TURTLE))


def ontology() -> Iterator[ox.Quad]:
    for path in (ONTOLOGY / "partygraph.ttl", *sorted((ONTOLOGY / "schemes").glob("*.ttl"))):
        for quad in ox.parse(path=path, format=ox.RdfFormat.TURTLE):
            # Blank nodes of several files would meet, and no shape of ours looks at one.
            if not isinstance(quad.subject, ox.BlankNode) and not isinstance(quad.object, ox.BlankNode):
                yield quad


def found(quads: list[ox.Quad]) -> tuple[list[Violation], list[Violation]]:
    # Through a store, as a build's quads come: it writes "1.20" as 1.2.
    store = ox.Store()
    store.extend([*ontology(), *quads])
    whole = list(store)
    ours, theirs = (sorted(shape_violations(whole, engine), key=str) for engine in ENGINES)
    return ours, theirs


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_both_engines_find_the_same_in_an_example(example: Path) -> None:
    quads = list(ox.parse(path=example, format=ox.RdfFormat.TURTLE))
    slow, fast = found(quads)
    assert fast == slow
    assert (slow == []) == example.stem.endswith("-valid")


@pytest.mark.parametrize("breach", BREACHES)
def test_both_engines_find_the_same_breaches(breach: str) -> None:
    slow, fast = found(turtle(breach))
    assert fast == slow != []


def test_both_engines_find_the_seeds_sound(seeds_build: Path) -> None:
    quads = list(ox.parse(path=seeds_build / GRAPH_FILE, format=ox.RdfFormat.N_QUADS))
    slow, fast = (list(shape_violations(quads, engine)) for engine in ENGINES)
    assert (slow, fast) == ([], [])


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("limit", [10_000_000, 0])
def test_a_breach_is_found_whole_and_in_a_sample(
    build: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: str, limit: int
) -> None:
    monkeypatch.setattr(validate_module, "_engine", lambda: engine)
    monkeypatch.setattr(validate_module, "WHOLE_LIMIT", limit)
    monkeypatch.setattr(validate_module, "FAST_WHOLE_LIMIT", limit)
    lines = (build / GRAPH_FILE).read_text(encoding="utf-8").splitlines()
    article = next(name for name in open_store(build).named_graphs() if "article_" in str(name))
    lines.append(f"{key_iri('claim/x')} {TYPE} {pg('Claim')} {article} .")
    write_build(tmp_path / "out", sorted(lines))
    assert any(one.focus.endswith("/claim/x") for one in validate(tmp_path / "out"))
    told = scope(tmp_path / "out")
    assert told == Scope(engine, None if limit else 3)
    assert str(told).startswith(f"SHACL: {engine} 0.")
