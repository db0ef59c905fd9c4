"""What the entry of a term tells beside its own statements: what points to it, and from where."""

from dataclasses import dataclass

from partygraph.graph.vocabulary import Vocable, Vocabulary, Words, anchor
from partygraph.graph.vocabulary_rules import TriggerRow
from partygraph.view.fold import fold


@dataclass(frozen=True, slots=True)
class Card:
    """The entry of one term; IRIs whole. `claims` is for classes, `triggers` for properties."""

    term: Vocable
    place: str
    key: str
    narrower: tuple[str, ...]
    outgoing: tuple[str, ...] = ()
    inherited: tuple[str, ...] = ()
    incoming: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    triggers: tuple[TriggerRow, ...] = ()


def class_cards(words: Vocabulary) -> tuple[Card, ...]:
    """An entry for each class, by name."""
    return tuple(_class_card(words, term) for term in words.classes)


def property_cards(words: Vocabulary, rows: tuple[TriggerRow, ...]) -> tuple[Card, ...]:
    """An entry for each property, by name."""
    return tuple(
        Card(
            term=term,
            place=_place(term),
            key=_key(term),
            narrower=_narrower(words, term),
            triggers=tuple(row for row in rows if row.term == term.iri),
        )
        for term in words.properties
    )


def _class_card(words: Vocabulary, term: Vocable) -> Card:
    wider = words.ancestors(term.iri) - {term.iri}
    found = words.properties
    return Card(
        term=term,
        place=_place(term),
        key=_key(term),
        narrower=_narrower(words, term),
        outgoing=tuple(one.iri for one in found if term.iri in one.domain),
        inherited=tuple(one.iri for one in found if wider & set(one.domain) and term.iri not in one.domain),
        incoming=tuple(one.iri for one in found if term.iri in one.range),
        claims=tuple(one.iri for one in found if one.claim_class == term.iri),
    )


def _narrower(words: Vocabulary, term: Vocable) -> tuple[str, ...]:
    return tuple(one.iri for one in words.terms if term.iri in one.parents)


def _place(term: Vocable) -> str:
    return anchor(term.iri) or term.iri


def _key(term: Vocable) -> str:
    return key_of(term.label, term.definition, term.name)


def key_of(label: Words, definition: Words, *names: str) -> str:
    """The words by which the filter finds an entry, without tones."""
    return fold(" ".join((label.vi, label.en, definition.vi, definition.en, *names)))
