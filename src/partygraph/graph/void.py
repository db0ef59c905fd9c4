"""What a build holds, as VoID and DCAT: counts by class and property, named graphs, files with checksums."""

import hashlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from partygraph.graph.one_query import GRAPH_FORMS
from partygraph.graph.store import GRAPH_FILE
from partygraph.graph.terms import (
    DCTERMS,
    PREFIXES,
    RDF,
    TYPE,
    XSD,
    Triple,
    integer,
    iri,
    text,
    typed,
    web_iri,
)
from partygraph.vocab import ID, PG

VOID: Final = "http://rdfs.org/ns/void#"
DCAT: Final = "http://www.w3.org/ns/dcat#"
SPDX: Final = "http://spdx.org/rdf/terms#"
SD: Final = "http://www.w3.org/ns/sparql-service-description#"
FORMATS: Final = "http://www.w3.org/ns/formats/"
VOID_PREFIXES: Final = {**PREFIXES, "void": VOID, "dcat": DCAT, "spdx": SPDX, "sd": SD, "formats": FORMATS}
DATASET: Final = f"{ID}dataset"
LICENSE: Final = "https://www.apache.org/licenses/LICENSE-2.0"
"""Of what the program adds; each quoted sentence stays under the terms of its article, as the rights say."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What there is, each triple counted once whatever its graphs."""

    triples: int
    subjects: int
    objects: int
    graphs: int
    classes: tuple[tuple[str, int], ...]
    properties: tuple[tuple[str, int], ...]


def count(out: Path) -> Counts:
    """The counts of the build in `out`, in one pass over the sorted lines of its ``graph.nq``.

    A term has one spelling there, so equal text is an equal term, and equal triples stand next to each other.
    """
    triples = subjects = 0
    last_triple = last_subject = ""
    # Hashes, not terms: a set of millions of texts would not fit.
    objects, graphs = set[int](), set[str]()
    classes, properties = Counter[str](), Counter[str]()
    with (out / GRAPH_FILE).open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            triple, _, graph = line[:-3].rpartition(" ")
            graphs.add(graph)
            if triple == last_triple:
                continue
            last_triple = triple
            subject, predicate, value = triple.split(" ", 2)
            triples += 1
            subjects += subject != last_subject
            last_subject = subject
            objects.add(hash(value))
            properties[predicate] += 1
            if predicate == TYPE:
                classes[value] += 1
    return Counts(triples, subjects, len(objects), len(graphs), _by_name(classes), _by_name(properties))


def _by_name(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted((term[1:-1], number) for term, number in counted.items()))


def description(out: Path) -> list[Triple]:
    """The description of the build in `out`: of the dataset, its parts and its one canonical file."""
    counts = count(out)
    dataset = web_iri(DATASET)
    said: list[Triple] = [
        (dataset, iri(RDF, "type"), iri(VOID, "Dataset")),
        (dataset, iri(RDF, "type"), iri(DCAT, "Dataset")),
        (dataset, iri(DCTERMS, "title"), text("Đồ thị tổ chức, văn bản và cán bộ", "vi")),
        (dataset, iri(DCTERMS, "title"), text("Graph of Party and State bodies, documents and people", "en")),
        (dataset, iri(DCTERMS, "conformsTo"), web_iri(PG.removesuffix("#"))),
        (dataset, iri(DCTERMS, "license"), web_iri(LICENSE)),
        (dataset, iri(DCTERMS, "rights"), text("Các câu trích thuộc bài viết gốc.", "vi")),
        (dataset, iri(DCTERMS, "rights"), text("Quoted sentences belong to their articles.", "en")),
        (dataset, iri(VOID, "uriSpace"), text(ID)),
        (dataset, iri(VOID, "triples"), integer(counts.triples)),
        (dataset, iri(VOID, "distinctSubjects"), integer(counts.subjects)),
        (dataset, iri(VOID, "distinctObjects"), integer(counts.objects)),
        (dataset, iri(VOID, "classes"), integer(len(counts.classes))),
        (dataset, iri(VOID, "properties"), integer(len(counts.properties))),
        *((dataset, iri(VOID, "vocabulary"), web_iri(space)) for space in sorted(PREFIXES.values())),
    ]
    return sorted(set(said + _parts(counts) + _file(out / GRAPH_FILE)))


def serialise(triples: list[Triple], form: str) -> bytes:
    """Triples in a form of ``GRAPH_FORMS``."""
    lines = "".join(f"{' '.join(triple)} .\n" for triple in triples)
    parsed = (quad.triple for quad in ox.parse(lines, format=ox.RdfFormat.N_TRIPLES))
    return ox.serialize(parsed, format=GRAPH_FORMS[form], prefixes=VOID_PREFIXES) or b""


def _parts(counts: Counts) -> list[Triple]:
    """A partition of the dataset for each class and each property."""
    said: list[Triple] = []
    dataset = web_iri(DATASET)
    for kind, number in counts.classes:
        part = _part("class", kind)
        said += [
            (dataset, iri(VOID, "classPartition"), part),
            (part, iri(VOID, "class"), web_iri(kind)),
            (part, iri(VOID, "entities"), integer(number)),
        ]
    for predicate, number in counts.properties:
        part = _part("property", predicate)
        said += [
            (dataset, iri(VOID, "propertyPartition"), part),
            (part, iri(VOID, "property"), web_iri(predicate)),
            (part, iri(VOID, "triples"), integer(number)),
        ]
    return said


def _part(kind: str, name: str) -> str:
    return web_iri(f"{DATASET}/{kind}/{hashlib.sha256(name.encode()).hexdigest()[:12]}")


def _file(path: Path) -> list[Triple]:
    dump, checksum = web_iri(f"{DATASET}/nquads"), web_iri(f"{DATASET}/nquads/checksum")
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return [
        (web_iri(DATASET), iri(DCAT, "distribution"), dump),
        (web_iri(DATASET), iri(VOID, "dataDump"), dump),
        (dump, iri(RDF, "type"), iri(DCAT, "Distribution")),
        (dump, iri(DCTERMS, "license"), web_iri(LICENSE)),
        (dump, iri(DCTERMS, "title"), text(path.name)),
        (
            dump,
            iri(DCAT, "mediaType"),
            web_iri("https://www.iana.org/assignments/media-types/application/n-quads"),
        ),
        (dump, iri(DCAT, "byteSize"), typed(str(path.stat().st_size), "nonNegativeInteger")),
        (dump, iri(SPDX, "checksum"), checksum),
        (checksum, iri(RDF, "type"), iri(SPDX, "Checksum")),
        (checksum, iri(SPDX, "algorithm"), iri(SPDX, "checksumAlgorithm_sha256")),
        (checksum, iri(SPDX, "checksumValue"), f'"{digest}"^^<{XSD}hexBinary>'),
    ]


def service_description(endpoint: str, quads: int | None) -> list[Triple]:
    """The SPARQL 1.1 service description of an endpoint."""
    service, default = web_iri(f"{endpoint}#service"), web_iri(f"{endpoint}#dataset")
    graph = web_iri(f"{endpoint}#default-graph")
    said = [
        (service, iri(RDF, "type"), iri(SD, "Service")),
        (service, iri(SD, "endpoint"), web_iri(endpoint)),
        (web_iri(DATASET), iri(VOID, "sparqlEndpoint"), web_iri(endpoint)),
        (service, iri(SD, "supportedLanguage"), iri(SD, "SPARQL11Query")),
        (service, iri(SD, "feature"), iri(SD, "UnionDefaultGraph")),
        (service, iri(SD, "defaultDataset"), default),
        (default, iri(RDF, "type"), iri(SD, "Dataset")),
        (default, iri(SD, "defaultGraph"), graph),
        (graph, iri(RDF, "type"), iri(SD, "Graph")),
        *((service, iri(SD, "resultFormat"), iri(FORMATS, name)) for name in _RESULT_FORMATS),
    ]
    if quads is not None:
        said.append((graph, iri(VOID, "triples"), integer(quads)))
    return sorted(said)


_RESULT_FORMATS: Final = (
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "JSON-LD",
    "RDF_XML",
    "TriG",
    "N-Quads",
    "N3",
)
