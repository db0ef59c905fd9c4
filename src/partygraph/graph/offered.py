"""What an editor of queries offers: prefixes, classes and properties with labels, and the library."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from partygraph.graph.library import Question, bind, library
from partygraph.graph.terms import PREFIXES
from partygraph.resources import ontology_path

_TERMS = """
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?term ?isClass (SAMPLE(?l) AS ?label) WHERE {
  VALUES (?kind ?isClass) {
    (owl:Class true) (rdfs:Class true) (owl:ObjectProperty false) (owl:DatatypeProperty false)
  }
  ?term a ?kind . OPTIONAL { ?term rdfs:label ?l . FILTER(LANG(?l) = "vi") }
} GROUP BY ?term ?isClass ORDER BY STR(?term)"""
_BORROWED = {
    "classes": ("skos:Concept",),
    "properties": ("rdf:type", "rdfs:label", "skos:altLabel", "skos:prefLabel", "dcterms:title",
                   "dcterms:identifier", "dcterms:source", "nif:isString"),
}  # fmt: skip


def offered() -> dict[str, Any]:
    """Prefixes, classes, properties (full IRIs, with Vietnamese labels) and questions, ready for JSON."""
    store = ox.Store()
    store.load(path=ontology_path("partygraph.ttl"), format=ox.RdfFormat.TURTLE)
    classes, properties = _borrowed("classes"), _borrowed("properties")
    for row in store.query(_TERMS):  # type: ignore[union-attr]
        label = row["label"].value if row["label"] is not None else ""
        (classes if row["isClass"].value == "true" else properties)[row["term"].value] = label
    questions = [_told(question) for question in library()]
    return {"prefixes": PREFIXES, "classes": classes, "properties": properties, "questions": questions}


def _borrowed(kind: str) -> dict[str, str]:
    pairs = (name.partition(":") for name in _BORROWED[kind])
    return {PREFIXES[prefix] + local: "" for prefix, _colon, local in pairs}


def _told(question: Question) -> dict[str, Any]:
    return {
        "name": question.name,
        "number": question.number,
        "title": f"{question.title_vi} / {question.title_en}",
        "means": question.means,
        "not": question.does_not_mean,
        "parameters": [
            {
                "name": one.name,
                "type": one.type,
                "required": one.default is None,
                "explanation": one.explanation,
                "example": one.example,
            }
            for one in question.parameters
        ],
    }


def written_out(out: Path, question: Question, given: Mapping[str, object]) -> str:
    """The question as one query that runs anywhere, its parameters as VALUES.

    Raises QueryError for a parameter that is missing, unknown or names nothing.
    """
    return question.bound(bind(out, question, given))
