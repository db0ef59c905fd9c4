"""The SKOS schemes as values: document types, post types, meeting kinds, forms of discipline.

Every function reads its Turtle file once and gives the concepts in the order of their notation.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from partygraph.errors import DataError
from partygraph.resources import ontology_path

_PG = "https://w3id.org/partygraph/ontology#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"


@dataclass(frozen=True, slots=True)
class DocumentType:
    """A type of guiding document, e.g. Chỉ thị.

    `codes` are the letters it writes in a symbol ("QĐ", "QĐi"): one code may belong to several types, so a
    code alone does not give the type. `side` is ``party``, ``state`` or ``both``. `spellings` are other
    words for it; `examples` are sentences in gold notation, those without a mark are negative.
    """

    notation: str
    label_vi: str
    label_en: str
    codes: tuple[str, ...]
    spellings: tuple[str, ...]
    side: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PostType:
    """A type of post. `rank` orders the posts of one body, 1 highest.

    `heads_body` is the word of the body that the title has swallowed ("Trưởng ban Tổ chức Trung ương" heads
    "Ban Tổ chức Trung ương"); `implies_body` names the only body the post can belong to ("Chính phủ").
    """

    notation: str
    label_vi: str
    label_en: str
    spellings: tuple[str, ...]
    rank: int
    heads_body: str | None
    implies_body: str | None
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeetingKind:
    """A kind of meeting and the ontology's class for it (local name, ``Conference``)."""

    notation: str
    label_vi: str
    label_en: str
    spellings: tuple[str, ...]
    meeting_class: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DisciplineForm:
    """A form of discipline; `severity` is 1 for the heaviest."""

    notation: str
    label_vi: str
    label_en: str
    spellings: tuple[str, ...]
    severity: int
    examples: tuple[str, ...]


@cache
def document_types() -> tuple[DocumentType, ...]:
    """All types of ``schemes/document-types.ttl``."""
    return tuple(
        DocumentType(
            notation=concept.one(_SKOS + "notation"),
            label_vi=concept.label("vi"),
            label_en=concept.label("en"),
            codes=concept.all(_PG + "code"),
            spellings=concept.all(_SKOS + "altLabel"),
            side=concept.one(_PG + "side"),
            examples=concept.all(_SKOS + "example"),
        )
        for concept in _concepts("document-types.ttl", "DocumentType")
    )


@cache
def post_types() -> tuple[PostType, ...]:
    """All posts of ``schemes/post-types.ttl``."""
    return tuple(
        PostType(
            notation=concept.one(_SKOS + "notation"),
            label_vi=concept.label("vi"),
            label_en=concept.label("en"),
            spellings=concept.all(_SKOS + "altLabel"),
            rank=concept.integer(_PG + "rank"),
            heads_body=concept.maybe(_PG + "headsBody"),
            implies_body=concept.maybe(_PG + "impliesBody"),
            examples=concept.all(_SKOS + "example"),
        )
        for concept in _concepts("post-types.ttl", "PostType")
    )


@cache
def meeting_kinds() -> tuple[MeetingKind, ...]:
    """All kinds of ``schemes/meeting-kinds.ttl``."""
    return tuple(
        MeetingKind(
            notation=concept.one(_SKOS + "notation"),
            label_vi=concept.label("vi"),
            label_en=concept.label("en"),
            spellings=concept.all(_SKOS + "altLabel"),
            meeting_class=concept.one(_PG + "meetingClass").removeprefix(_PG),
            examples=concept.all(_SKOS + "example"),
        )
        for concept in _concepts("meeting-kinds.ttl", "MeetingKind")
    )


@cache
def discipline_forms() -> tuple[DisciplineForm, ...]:
    """All forms of ``schemes/discipline-forms.ttl``."""
    return tuple(
        DisciplineForm(
            notation=concept.one(_SKOS + "notation"),
            label_vi=concept.label("vi"),
            label_en=concept.label("en"),
            spellings=concept.all(_SKOS + "altLabel"),
            severity=concept.integer(_PG + "rank"),
            examples=concept.all(_SKOS + "example"),
        )
        for concept in _concepts("discipline-forms.ttl", "DisciplineForm")
    )


@dataclass(frozen=True, slots=True)
class _Concept:
    """One subject of a Turtle file; values are (lexical form, language or None)."""

    file: Path
    iri: str
    values: dict[str, list[tuple[str, str | None]]]

    def all(self, predicate: str) -> tuple[str, ...]:
        return tuple(sorted(value for value, _ in self.values.get(predicate, [])))

    def maybe(self, predicate: str) -> str | None:
        found = self.all(predicate)
        if len(found) > 1:
            raise DataError(self.file, None, f"{self.iri} has {len(found)} values of {predicate}; keep one")
        return found[0] if found else None

    def one(self, predicate: str) -> str:
        value = self.maybe(predicate)
        if value is None:
            raise DataError(self.file, None, f"{self.iri} has no {predicate}; add it")
        return value

    def integer(self, predicate: str) -> int:
        value = self.one(predicate)
        if not value.isascii() or not value.isdigit():
            raise DataError(self.file, None, f"{self.iri}: {predicate} is {value!r}; write an integer")
        return int(value)

    def label(self, language: str) -> str:
        found = [value for value, tag in self.values.get(_SKOS + "prefLabel", []) if tag == language]
        if len(found) != 1:
            raise DataError(self.file, None, f"{self.iri} has {len(found)} prefLabel@{language}; keep one")
        return found[0]


def _concepts(file_name: str, class_name: str) -> list[_Concept]:
    path = ontology_path("schemes", file_name)
    subjects = _read(path)
    members = [
        _Concept(path, iri, values)
        for iri, values in subjects.items()
        if (_PG + class_name, None) in values.get(_RDF + "type", [])
    ]
    if not members:
        raise DataError(path, None, f"no concept of class pg:{class_name}")
    return sorted(members, key=lambda concept: concept.one(_SKOS + "notation"))


def _read(path: Path) -> dict[str, dict[str, list[tuple[str, str | None]]]]:
    import pyoxigraph as ox

    subjects: dict[str, dict[str, list[tuple[str, str | None]]]] = defaultdict(lambda: defaultdict(list))
    try:
        for triple in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
            if isinstance(triple.subject, ox.NamedNode):
                subjects[triple.subject.value][triple.predicate.value].append(_value(triple.object))
    except SyntaxError as error:
        raise DataError(path, error.lineno, f"not Turtle: {error.msg}") from error
    return subjects


def _value(term: object) -> tuple[str, str | None]:
    import pyoxigraph as ox

    if isinstance(term, ox.Literal):
        return term.value, term.language
    if isinstance(term, ox.NamedNode):
        return term.value, None
    return str(term), None
