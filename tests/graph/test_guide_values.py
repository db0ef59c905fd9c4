"""The ontology as values: all that the Turtle says, in both languages, and errors that name the place."""

import shutil
from pathlib import Path

import pyoxigraph as ox
import pytest

from partygraph.errors import DataError
from partygraph.graph.vocabulary import Words, anchor, ontology_file, vocabulary
from partygraph.graph.vocabulary_rules import checks, trigger_rows
from partygraph.graph.worked_example import graph_contents, worked_example
from partygraph.resources import ontology_root
from partygraph.vocab import CLAIM_CLASS, ID, PG


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ontology_root(), tmp_path / "ontology"))


def changed(root: Path, name: str, old: str, new: str) -> None:
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_term_and_concept_of_the_turtle_is_told_in_both_languages() -> None:
    words = vocabulary()
    declared = {
        quad.subject.value
        for path in (ontology_root() / "partygraph.ttl", *(ontology_root() / "schemes").glob("*.ttl"))
        for quad in ox.parse(path=path, format=ox.RdfFormat.TURTLE)
        if isinstance(quad.subject, ox.NamedNode)
    }
    concepts = [concept for scheme in words.schemes for concept in scheme.concepts]
    told = {one.iri for one in (*words.terms, *words.schemes, *concepts)}
    assert told == declared - {PG.removesuffix("#")}
    spoken = [
        *((one.iri, text) for one in (*words.terms, *words.schemes) for text in (one.label, one.definition)),
        *((one.iri, one.label) for one in concepts),
        *((one.iri, one.definition) for one in concepts if one.definition is not None),
    ]
    undefined = {one.iri.removeprefix(ID).partition("/")[0] for one in concepts if one.definition is None}
    assert undefined == {"post-type"}  # a post is told by its rank and its body
    assert [iri for iri, text in spoken if not text.vi.strip() or not text.en.strip()] == []


def test_a_term_is_told_with_what_joins_it_to_others() -> None:
    found = next(term for term in vocabulary().terms if term.name == "pg:attends")
    assert (found.kind, found.label) == ("object", Words("dự", "attends"))
    assert found.domain == (f"{PG}Body", f"{PG}Person")
    assert (found.range, found.claim_class) == ((f"{PG}Meeting",), f"{PG}AttendanceClaim")
    claim = next(term for term in vocabulary().terms if term.name == "pg:Claim")
    assert (f"{PG}modality", "needs exactly one modality") in [
        (one.path, one.message.en) for one in claim.constraints
    ]


def test_every_shape_of_a_class_or_property_is_told_once_in_its_entry() -> None:
    shapes = ox.Store()
    shapes.load(path=ontology_root() / "shapes" / "data.ttl", format=ox.RdfFormat.TURTLE)
    query = """PREFIX sh: <http://www.w3.org/ns/shacl#>
    SELECT ?target ?path ?message WHERE {
      ?shape sh:targetClass|sh:targetSubjectsOf ?target ; sh:property? ?one . ?one sh:message ?message .
      OPTIONAL { ?one sh:path ?path } FILTER(LANG(?message) = "vi") }"""
    asked = sorted(
        (row["target"].value, row["path"].value if row["path"] else "", row["message"].value)
        for row in shapes.query(query)  # type: ignore[union-attr]
    )
    told = [
        (term.iri, one.path or "", one.message.vi) for term in vocabulary().terms for one in term.constraints
    ]
    assert sorted(told) == asked


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("partygraph.ttl", '"award"@en', '"award"@fr', r"pg:Award: rdfs:label is missing in en"),
        ("schemes/modality.ttl", '"done"@en ,\n        "đã thực hiện"@vi .', '"done"@en .', "missing in vi"),
        ("shapes/data.ttl", '"needs exactly one identifier"@en', '"x"@fr', "missing in en"),
        ("verify/body-under-itself.rq", "# en:", "# fr:", r"body-under-itself.rq:1: a check begins with"),
        ("rules/actions.toml", "kind = ", "kind ", r"actions.toml: not TOML"),
    ],
)
def test_what_is_missing_in_a_language_is_named(
    copied: Path, file: str, old: str, new: str, complaint: str
) -> None:
    changed(copied, file, old, new)
    with pytest.raises(DataError, match=complaint):
        vocabulary(copied), checks(copied), trigger_rows(copied)


def test_every_relation_that_becomes_a_claim_by_a_rule_has_its_row_and_every_row_a_term() -> None:
    words = vocabulary()
    known = {term.iri for term in words.terms}
    known |= {concept.iri for scheme in words.schemes for concept in scheme.concepts}
    rows = trigger_rows()
    assert {row.term for row in rows} <= known
    relations = {row.term.removeprefix(PG) for row in rows if row.table.endswith("relation")}
    assert set(CLAIM_CLASS) - relations == {"basedOn", "concretizes", "guides"}
    assert all(row.triggers and row.example for row in rows)


@pytest.mark.parametrize(
    ("iri", "place"),
    [
        (f"{PG}Claim", "Claim"),
        (f"{ID}post-type/bi-thu", "post-type/bi-thu"),
        ("http://schema.org/Event", None),
    ],
)
def test_only_our_own_iris_have_a_place(iri: str, place: str | None) -> None:
    assert anchor(iri) == place


@pytest.mark.parametrize("form", ["turtle", "ntriples", "jsonld", "rdfxml"])
def test_machines_read_the_whole_ontology(form: str) -> None:
    from partygraph.graph.one_query import GRAPH_FORMS

    def triples(content: bytes, rdf: ox.RdfFormat) -> set[str]:
        return {str(quad.triple) for quad in ox.parse(content, format=rdf)}

    paths = (ontology_root() / "partygraph.ttl", *(ontology_root() / "schemes").glob("*.ttl"))
    every = {one for path in paths for one in triples(path.read_bytes(), ox.RdfFormat.TURTLE)}
    assert triples(ontology_file(form), GRAPH_FORMS[form]) == every


def test_the_named_graphs_of_a_build_are_those_of_the_scheme(seeds_build: Path) -> None:
    scheme = next(one for one in vocabulary().schemes if one.iri == f"{ID}scheme/named-graphs")
    held = {one.notation: one for one in graph_contents(seeds_build)}
    assert set(held) == {concept.notation for concept in scheme.concepts}
    assert held["article"].graphs == 5
    assert f"{PG}Claim" in held["article"].terms
    assert f"{PG}implements" in held["facts"].terms


def test_the_worked_example_is_what_the_build_holds(seeds_build: Path) -> None:
    example = worked_example(seeds_build)
    assert example is not None
    for named in (example.subject, example.object):
        assert example.sentence[named.start : named.end] == named.exact
    quads = {str(quad) for quad in ox.parse(example.trig, format=ox.RdfFormat.TRIG)}
    held = ox.Store.read_only(str(seeds_build / "store"))
    assert quads <= {str(quad) for quad in held}
    fact = f"<{example.subject.entity}> <{example.relation}> <{example.object.entity}>"
    assert any(one.startswith(fact) and one.endswith("facts>") for one in quads)
    columns = example.answer.variables
    (row,) = example.answer.table()
    assert row[columns.index("sentence")] == example.sentence
    assert row[columns.index("article")] == example.identifier
    assert worked_example(seeds_build) == example
