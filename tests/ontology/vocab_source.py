"""Generates ``src/partygraph/vocab.py`` from the ontology: ``python tests/ontology/vocab_source.py``.

A plain module of constants makes a typo an error of mypy, and keeps RDF libraries out of the lower layers.
"""

import keyword
from pathlib import Path

import pyoxigraph as ox

REPOSITORY = Path(__file__).resolve().parents[2]
ONTOLOGY = REPOSITORY / "ontology"
TARGET = REPOSITORY / "src" / "partygraph" / "vocab.py"
PG = "https://w3id.org/partygraph/ontology#"

EXTERNAL = {
    "dcterms": ("http://purl.org/dc/terms/", ("identifier", "source", "title")),
    "nif": ("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#", ("isString",)),
    "org": ("http://www.w3.org/ns/org#", ("subOrganizationOf",)),
    "prov": ("http://www.w3.org/ns/prov#", ("wasDerivedFrom",)),
    "rdf": ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", ("type",)),
    "rdfs": ("http://www.w3.org/2000/01/rdf-schema#", ("label", "subClassOf", "subPropertyOf")),
    "schema": ("http://schema.org/", ("sameAs", "url")),
    "skos": (
        "http://www.w3.org/2004/02/skos/core#",
        ("altLabel", "definition", "example", "inScheme", "notation", "prefLabel"),
    ),
}

HEAD = '''"""The IRIs of the ontology as constants, each named as its local name. Generated; do not edit.

Run ``python tests/ontology/vocab_source.py`` after a change of ``ontology/``.
"""

from typing import Final

PG: Final[str] = "https://w3id.org/partygraph/ontology#"
ID: Final[str] = "https://w3id.org/partygraph/id/"

GRAPH_ONTOLOGY: Final[str] = ID + "graph/ontology"
GRAPH_REFERENCE: Final[str] = ID + "graph/reference"
GRAPH_ENTITIES: Final[str] = ID + "graph/entities"
GRAPH_FACTS: Final[str] = ID + "graph/facts"
'''


def terms() -> list[str]:
    """The local names of every term in the ``pg:`` namespace, schemes included, sorted."""
    found: set[str] = set()
    for path in (ONTOLOGY / "partygraph.ttl", *sorted((ONTOLOGY / "schemes").glob("*.ttl"))):
        for triple in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
            if triple.subject.value.startswith(PG):
                found.add(triple.subject.value.removeprefix(PG))
    return sorted(found)


def claim_classes() -> dict[str, str]:
    """Local name of each relation to the local name of its class of claims."""
    return {
        triple.subject.value.removeprefix(PG): triple.object.value.removeprefix(PG)
        for triple in ox.parse(path=str(ONTOLOGY / "partygraph.ttl"), format=ox.RdfFormat.TURTLE)
        if triple.predicate.value == PG + "claimClass"
    }


def source() -> str:
    """The text of ``vocab.py``."""
    lines = [HEAD, "# Terms of the ontology"]
    for name in terms():
        constant = f"{name}_" if keyword.iskeyword(name) else name
        lines.append(f'{constant}: Final[str] = PG + "{name}"')
    lines += ["", "# Terms of other vocabularies"]
    for prefix, (base, locals_) in EXTERNAL.items():
        lines += [f'{prefix}_{local}: Final[str] = "{base}{local}"' for local in locals_]
    lines += ["", "CLAIM_CLASS: Final[dict[str, str]] = {"]
    lines += [f'    "{relation}": "{cls}",' for relation, cls in sorted(claim_classes().items())]
    lines += ["}", '"""Local name of each relation to the local name of the class of its claims."""', ""]
    return "\n".join(lines)


if __name__ == "__main__":
    TARGET.write_text(source(), encoding="utf-8")
