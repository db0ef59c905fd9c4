"""The ontology as values, for its page: terms, schemes and shapes as the Turtle files state them.

Nothing is told here that no file tells. Order is that of the files, which are sorted.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from partygraph.errors import DataError
from partygraph.graph.terms import DCTERMS, PREFIXES, RDF, RDFS, SCHEMA, SKOS, curie
from partygraph.resources import ontology_path
from partygraph.vocab import ID, PG

OWL: Final = "http://www.w3.org/2002/07/owl#"
SHACL: Final = "http://www.w3.org/ns/shacl#"
ONTOLOGY: Final = PG.removesuffix("#")
KINDS: Final = {
    f"{OWL}Class": "class",
    f"{OWL}ObjectProperty": "object",
    f"{OWL}DatatypeProperty": "datatype",
    f"{OWL}AnnotationProperty": "annotation",
}


@dataclass(frozen=True, slots=True)
class Words:
    """One thing said in both languages."""

    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Constraint:
    """What the shapes ask of one property (None: of the node itself) of a thing."""

    path: str | None
    message: Words


@dataclass(frozen=True, slots=True)
class Vocable:
    """A class or a property. IRIs are whole; `domain` and `range` tell several when any of them may be."""

    iri: str
    kind: str
    label: Words
    definition: Words
    parents: tuple[str, ...]
    matches: tuple[str, ...]
    domain: tuple[str, ...]
    range: tuple[str, ...]
    claim_class: str | None
    constraints: tuple[Constraint, ...]

    @property
    def name(self) -> str:
        """The IRI shortened, as in queries."""
        return curie(self.iri)


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept of a scheme; `said` are its further statements, by IRI of the property."""

    iri: str
    notation: str
    label: Words
    definition: Words | None
    aliases: tuple[str, ...]
    examples: tuple[str, ...]
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Scheme:
    """A SKOS scheme with its concepts, by notation."""

    iri: str
    label: Words
    definition: Words
    source: str
    concepts: tuple[Concept, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The whole ontology."""

    label: Words
    definition: Words
    version: str
    license: str
    prefixes: tuple[tuple[str, str], ...]
    terms: tuple[Vocable, ...]
    schemes: tuple[Scheme, ...]

    @property
    def classes(self) -> tuple[Vocable, ...]:
        """The classes, by name."""
        return tuple(term for term in self.terms if term.kind == "class")

    @property
    def properties(self) -> tuple[Vocable, ...]:
        """The properties, by name."""
        return tuple(term for term in self.terms if term.kind != "class")

    def ancestors(self, iri: str) -> set[str]:
        """The class or property `iri` and all that it is narrower than."""
        parents = {term.iri: term.parents for term in self.terms}
        found: set[str] = set()
        frontier = [iri]
        while frontier:
            one = frontier.pop()
            if one not in found:
                found.add(one)
                frontier.extend(parents.get(one, ()))
        return found


def vocabulary(root: Path | None = None) -> Vocabulary:
    """The ontology in the folder `root`, our own unless another is given.

    Raises DataError for a term that lacks a label or a definition in one of the two languages.
    """
    root = root or ontology_path()
    main = _Statements((root / "partygraph.ttl",))
    schemes = _Statements(tuple(sorted((root / "schemes").glob("*.ttl"))))
    shapes = _Statements((root / "shapes" / "data.ttl",))
    return Vocabulary(
        label=main.words(ONTOLOGY, f"{RDFS}label"),
        definition=main.words(ONTOLOGY, f"{SKOS}definition"),
        version=main.one(ONTOLOGY, f"{OWL}versionInfo"),
        license=main.one(ONTOLOGY, f"{DCTERMS}license"),
        prefixes=_prefixes(root / "partygraph.ttl"),
        terms=tuple(_terms(main, shapes)),
        schemes=tuple(_schemes(schemes)),
    )


def ontology_file(form: str) -> bytes:
    """The ontology and its schemes as one document, ``turtle`` or another form of ``GRAPH_FORMS``."""
    from partygraph.graph.one_query import GRAPH_FORMS

    paths = (ontology_path("partygraph.ttl"), *sorted(ontology_path("schemes").glob("*.ttl")))
    triples = {quad.triple for path in paths for quad in ox.parse(path=path, format=ox.RdfFormat.TURTLE)}
    prefixes = {**PREFIXES, "owl": OWL}
    return ox.serialize(sorted(triples, key=str), format=GRAPH_FORMS[form], prefixes=prefixes) or b""


def _prefixes(path: Path) -> tuple[tuple[str, str], ...]:
    """The prefixes that the file declares, and that of our entities, by name."""
    parser = ox.parse(path=path, format=ox.RdfFormat.TURTLE)
    for _ in parser:
        pass  # the parser knows a prefix when it has read it
    return tuple(sorted({**parser.prefixes, "id": ID}.items()))


class _Statements:
    """What some Turtle files say, by subject and predicate, each sorted."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        self._file = paths[0] if len(paths) == 1 else paths[0].parent
        self._said: dict[str, dict[str, list[ox.NamedNode | ox.Literal]]] = defaultdict(dict)
        quads = (quad for path in paths for quad in ox.parse(path=path, format=ox.RdfFormat.TURTLE))
        for quad in sorted(quads, key=str):
            if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode | ox.Literal):
                said = self._said[quad.subject.value]
                said.setdefault(quad.predicate.value, []).append(quad.object)

    def subjects(self) -> list[str]:
        return sorted(self._said)

    def predicates(self, subject: str) -> list[str]:
        return list(self._said[subject])

    def all(self, subject: str, predicate: str) -> tuple[str, ...]:
        return tuple(node.value for node in self._said[subject].get(predicate, ()))

    def one(self, subject: str, predicate: str) -> str:
        values = self.all(subject, predicate)
        if len(values) != 1:
            raise DataError(self._file, None, f"{curie(subject)} has {len(values)} {curie(predicate)}, not 1")
        return values[0]

    def find_words(self, subject: str, predicate: str) -> Words | None:
        by_language = {
            node.language: node.value
            for node in self._said[subject].get(predicate, ())
            if isinstance(node, ox.Literal)
        }
        if not by_language:
            return None
        missing = {"vi", "en"} - set(by_language)
        if missing:
            lacks = ", ".join(sorted(missing))
            raise DataError(self._file, None, f"{curie(subject)}: {curie(predicate)} is missing in {lacks}")
        return Words(by_language["vi"], by_language["en"])

    def words(self, subject: str, predicate: str) -> Words:
        words = self.find_words(subject, predicate)
        if words is None:
            raise DataError(self._file, None, f"{curie(subject)} has no {curie(predicate)}; give vi and en")
        return words


def _terms(main: _Statements, shapes: _Statements) -> Iterator[Vocable]:
    constraints = _constraints(shapes)
    for iri in main.subjects():
        kinds = [KINDS[kind] for kind in main.all(iri, f"{RDF}type") if kind in KINDS]
        if not kinds:
            continue
        claimed = main.all(iri, f"{PG}claimClass")
        yield Vocable(
            iri=iri,
            kind=kinds[0],
            label=main.words(iri, f"{RDFS}label"),
            definition=main.words(iri, f"{SKOS}definition"),
            parents=main.all(iri, f"{RDFS}subClassOf") + main.all(iri, f"{RDFS}subPropertyOf"),
            matches=main.all(iri, f"{SKOS}closeMatch"),
            domain=main.all(iri, f"{SCHEMA}domainIncludes") or main.all(iri, f"{RDFS}domain"),
            range=main.all(iri, f"{SCHEMA}rangeIncludes") or main.all(iri, f"{RDFS}range"),
            claim_class=claimed[0] if claimed else None,
            constraints=tuple(constraints.get(iri, ())),
        )


def _constraints(shapes: _Statements) -> dict[str, list[Constraint]]:
    """What is asked of the members of each class, and of the subjects of each property."""
    asked: dict[str, list[Constraint]] = {}
    for shape in shapes.subjects():
        targets = (f"{SHACL}targetClass", f"{SHACL}targetSubjectsOf")
        aimed = [target for predicate in targets for target in shapes.all(shape, predicate)]
        told = [
            Constraint((shapes.all(one, f"{SHACL}path") or (None,))[0], words)
            for one in (shape, *shapes.all(shape, f"{SHACL}property"))
            if (words := shapes.find_words(one, f"{SHACL}message")) is not None
        ]
        for target in aimed:
            asked.setdefault(target, []).extend(told)
    return asked


def _schemes(said: _Statements) -> Iterator[Scheme]:
    members: dict[str, list[str]] = defaultdict(list)
    for iri in said.subjects():
        for scheme in said.all(iri, f"{SKOS}inScheme"):
            members[scheme].append(iri)
    for iri in sorted(members):
        concepts = sorted((_concept(said, one) for one in members[iri]), key=lambda one: one.notation)
        yield Scheme(
            iri=iri,
            label=said.words(iri, f"{SKOS}prefLabel"),
            definition=said.words(iri, f"{SKOS}definition"),
            source="; ".join(said.all(iri, f"{DCTERMS}source")),
            concepts=tuple(concepts),
        )


def _concept(said: _Statements, iri: str) -> Concept:
    own = [predicate for predicate in said.predicates(iri) if predicate.startswith(PG)]
    return Concept(
        iri=iri,
        notation=said.one(iri, f"{SKOS}notation"),
        label=said.words(iri, f"{SKOS}prefLabel"),
        definition=said.find_words(iri, f"{SKOS}definition"),
        aliases=said.all(iri, f"{SKOS}altLabel"),
        examples=said.all(iri, f"{SKOS}example"),
        said=tuple((predicate, value) for predicate in own for value in said.all(iri, predicate)),
    )


def anchor(iri: str) -> str | None:
    """The place of an IRI of ours on the page, None for another's.

    >>> anchor("https://w3id.org/partygraph/ontology#implements")
    'implements'
    >>> anchor("https://w3id.org/partygraph/id/post-type/bi-thu")
    'post-type/bi-thu'
    """
    for space in (PG, ID):
        if iri.startswith(space):
            return iri.removeprefix(space)
    return None
