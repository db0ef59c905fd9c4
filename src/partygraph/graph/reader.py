"""Point look-ups in an open store: plain strings in and out, for code that walks the graph."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

import pyoxigraph as ox

from partygraph.graph.hierarchy import classes_of
from partygraph.graph.terms import RDF, RDFS
from partygraph.vocab import PG

_TYPE = f"{RDF}type"
_LABEL = f"{RDFS}label"
_MOST_KNOWN = 100_000


@cache
def _node(iri: str) -> ox.NamedNode:
    return ox.NamedNode(iri)


def full(local: str) -> str:
    """The full IRI of a local name of the ontology; what is an IRI already stays."""
    return local if ":" in local else PG + local


@dataclass(frozen=True, slots=True)
class Reader:
    """Look-ups by local name of the property; a literal's value is its text. All results are sorted.

    What is said of a subject is fetched whole and kept, because a walk asks each for a dozen properties.
    """

    store: ox.Store
    _known: dict[str, dict[str, list[str]]] = field(default_factory=dict, compare=False, repr=False)
    _labels: dict[str, str | None] = field(default_factory=dict, compare=False, repr=False)

    def values(self, subject: str, local: str) -> list[str]:
        """What `subject` has for the property, each once."""
        return self._properties(subject).get(full(local), [])

    def _properties(self, subject: str) -> dict[str, list[str]]:
        known = self._known.get(subject)
        if known is None:
            found: dict[str, set[str]] = {}
            for quad in self.store.quads_for_pattern(_node(subject), None, None, None):
                found.setdefault(quad.predicate.value, set()).add(text_of(quad.object))
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[subject] = {name: sorted(values) for name, values in found.items()}
        return known

    def value(self, subject: str, local: str) -> str | None:
        """The first value in sorted order, None where there is none."""
        return next(iter(self.values(subject, local)), None)

    def subjects(self, local: str, target: str) -> list[str]:
        """What has `target` for the property."""
        quads = self.store.quads_for_pattern(None, _node(full(local)), _node(target), None)
        return sorted({text_of(quad.subject) for quad in quads})

    def objects(self, local: str) -> list[str]:
        """Everything that is the value of the property somewhere."""
        quads = self.store.quads_for_pattern(None, _node(full(local)), None, None)
        return sorted({text_of(quad.object) for quad in quads})

    def has(self, subject: str | None, local: str, target: str | None) -> bool:
        """Whether such a triple is there; None stands for anything."""
        start = None if subject is None else _node(subject)
        end = None if target is None else _node(target)
        return next(self.store.quads_for_pattern(start, _node(full(local)), end, None), None) is not None

    def instances(self, local: str) -> list[str]:
        """The instances of a class of the ontology."""
        return self.subjects(_TYPE, full(local))

    def types(self, subject: str) -> frozenset[str]:
        """The classes of the ontology, by local name."""
        return frozenset(one.removeprefix(PG) for one in self.values(subject, _TYPE) if one.startswith(PG))

    def most_specific(self, subject: str) -> str | None:
        """The class with most classes above it."""
        return max(sorted(self.types(subject)), key=lambda name: len(classes_of(name)), default=None)

    def label(self, subject: str) -> str | None:
        """The Vietnamese label, else any."""
        if subject not in self._labels:
            self._labels[subject] = self._label(subject)
        return self._labels[subject]

    def _label(self, subject: str) -> str | None:
        found: dict[str, str] = {}
        for quad in self.store.quads_for_pattern(_node(subject), _node(_LABEL), None, None):
            if isinstance(quad.object, ox.Literal):
                found[quad.object.language or ""] = quad.object.value
        return found.get("vi") or next(iter(found.values()), None)

    def described(self, subject: str) -> Iterator[tuple[str, str]]:
        """Every (property IRI, value text) of `subject`, sorted."""
        quads = self.store.quads_for_pattern(_node(subject), None, None, None)
        yield from sorted({(quad.predicate.value, text_of(quad.object)) for quad in quads})


def text_of(term: object) -> str:
    """What a term of the store says: an IRI as it is, a literal without its type."""
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else str(term)
