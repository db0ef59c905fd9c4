"""The ontology's page as HTML: what the template asks for, and nothing unescaped."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from partygraph.graph.vocabulary import ONTOLOGY, Concept, Scheme, Vocabulary, Words, anchor, vocabulary
from partygraph.graph.vocabulary_rules import Check, TriggerRow, checks, trigger_rows
from partygraph.graph.worked_example import GraphContents, Named, WorkedExample
from partygraph.view.bundle import asset, csp_hash
from partygraph.view.fold import fold
from partygraph.view.guide.cards import class_cards, key_of, property_cards
from partygraph.view.guide.diagrams import ANYTHING, diagrams, example_diagram
from partygraph.view.guide.layout import drawing
from partygraph.view.whole import write_whole

_GRAPHS_SCHEME = "scheme/named-graphs"
_TERM = re.compile(r"\bpg:[A-Za-z]+")
_MARKED = re.compile(r"\[([^\]]*)\]\{([^}]*)\}")


@dataclass(frozen=True, slots=True)
class SoughtRow:
    """A row of triggers and the words by which the filter finds it."""

    row: TriggerRow
    key: str


@dataclass(frozen=True, slots=True)
class GuidePage:
    """The page, made: its HTML, whole."""

    html: str

    def write_html(self, path: Path) -> None:
        """Writes the page to `path`, whole or not at all."""
        write_whole(path, self.html)


def guide_page(
    example: WorkedExample | None = None,
    contents: tuple[GraphContents, ...] = (),
    *,
    words: Vocabulary | None = None,
    rows: tuple[TriggerRow, ...] | None = None,
    rules: tuple[Check, ...] | None = None,
) -> GuidePage:
    """The page of our ontology, with what one build showed; other words and rows may stand in for ours."""
    words = words or vocabulary()
    rows = trigger_rows() if rows is None else rows
    values = {
        **_fixed(words),
        **_writers(words),
        **_of_terms(words, rows),
        **_of_example(words, example),
        "contents": {one.notation: one for one in contents},
        "graphs_scheme": _graphs_scheme(words),
        "checks": checks() if rules is None else rules,
    }
    return GuidePage(_template().render(values))


def _fixed(words: Vocabulary) -> dict[str, object]:
    return {
        "vocabulary": words,
        "ontology": ONTOLOGY,
        "prefixes": words.prefixes,
        "anything": ANYTHING,
        "say": _strings(),
        "style": Markup(asset("guide/guide.css")),
        "script": Markup(asset("guide/guide.js")),
        "policy": _policy(),
    }


def _of_terms(words: Vocabulary, rows: tuple[TriggerRow, ...]) -> dict[str, object]:
    labels = {term.iri: term.label for term in words.terms}
    labels |= {concept.iri: concept.label for scheme in words.schemes for concept in scheme.concepts}
    classes = class_cards(words)
    own = {term.iri for term in words.terms}
    return {
        "classes": classes,
        "properties": property_cards(words, rows),
        "labels": labels,
        "places": _places(words),
        "children": {card.term.iri: card.narrower for card in classes},
        "roots": [card.term.iri for card in classes if not own & set(card.term.parents)],
        "rows": [SoughtRow(row, _row_key(row, labels[row.term])) for row in rows],
        "drawings": [drawing(one) for one in diagrams(words)],
    }


def _of_example(words: Vocabulary, example: WorkedExample | None) -> dict[str, object]:
    if example is None:
        return {"example": None}
    return {
        "example": example,
        "segments": segments(example.sentence, (example.subject, example.object)),
        "example_drawing": drawing(example_diagram(words, example)),
    }


def segments(sentence: str, named: tuple[Named, ...]) -> list[tuple[str, Named | None]]:
    """The sentence in pieces, each with the mention that it is, None for what lies between.

    The mentions do not overlap: ``guide/example.rq`` asks for that.
    """
    pieces: list[tuple[str, Named | None]] = []
    at = 0
    for one in sorted(named, key=lambda found: found.start):
        pieces += [(sentence[at : one.start], None), (sentence[one.start : one.end], one)]
        at = one.end
    return [*pieces, (sentence[at:], None)]


def marked(text: str) -> Markup:
    """An example in gold notation, ``[words]{mark}``, as HTML with the words marked.

    >>> marked("[Huyện ủy]{s} có <b>")
    Markup('<mark title="s">Huyện ủy</mark> có &lt;b&gt;')
    """
    pieces, at = [], 0
    for match in _MARKED.finditer(text):
        words, mark = escape(match[1]), escape(match[2])
        pieces += [escape(text[at : match.start()]), Markup(f'<mark title="{mark}">{words}</mark>')]
        at = match.end()
    return Markup("").join([*pieces, escape(text[at:])])


def linked(text: str, places: Mapping[str, str]) -> Markup:
    """Code as HTML in which each ``pg:`` name that is in `places` leads to its entry."""
    pieces, at = [], 0
    for match in _TERM.finditer(text):
        place = places.get(f"{ONTOLOGY}#{match[0].removeprefix('pg:')}")
        if place is not None:
            pieces += [escape(text[at : match.start()]), Markup(f'<a href="#{escape(place)}">{match[0]}</a>')]
            at = match.end()
    return Markup("").join([*pieces, escape(text[at:])])


def _places(words: Vocabulary) -> dict[str, str]:
    """The anchor of every IRI that has an entry."""
    concepts = [concept.iri for scheme in words.schemes for concept in scheme.concepts]
    iris = [*(term.iri for term in words.terms), *concepts]
    return {iri: place for iri in iris if (place := anchor(iri)) is not None}


def _row_key(row: TriggerRow, label: Words) -> str:
    return fold(" ".join((row.term, label.vi, label.en, *row.triggers)))


def _concept_key(concept: Concept) -> str:
    definition = concept.definition or Words("", "")
    return key_of(concept.label, definition, concept.notation, *concept.aliases)


def _graphs_scheme(words: Vocabulary) -> Scheme:
    return next(scheme for scheme in words.schemes if anchor(scheme.iri) == _GRAPHS_SCHEME)


@cache
def _template() -> Template:
    made = Environment(
        loader=PackageLoader("partygraph.view", "assets"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return made.get_template("guide/guide.html.j2")


def _writers(words: Vocabulary) -> dict[str, Callable[[Any], str]]:
    """How the template writes an IRI, an example, a piece of code."""
    places = _places(words)
    return {
        "short": lambda iri: shortened(iri, words.prefixes),
        "place": lambda iri: anchor(iri) or iri,
        "concept_key": _concept_key,
        "marked": marked,
        "linked": lambda text: linked(text, places),
    }


def shortened(iri: str, prefixes: tuple[tuple[str, str], ...]) -> str:
    """`iri` by the longest prefix that fits, itself where none does.

    >>> shortened("http://www.w3.org/ns/prov#Entity", (("prov", "http://www.w3.org/ns/prov#"),))
    'prov:Entity'
    """
    fitting = [(len(space), name) for name, space in prefixes if iri.startswith(space)]
    if not fitting:
        return iri
    length, name = max(fitting)
    return f"{name}:{iri[length:]}"


@cache
def _strings() -> dict[str, Words]:
    told: dict[str, dict[str, str]] = json.loads(asset("guide/strings.json"))
    return {key: Words(**words) for key, words in told.items()}


def _policy() -> str:
    script, style = csp_hash(asset("guide/guide.js")), csp_hash(asset("guide/guide.css"))
    rules = (f"script-src {script}", f"style-src {style}", "base-uri 'none'", "form-action 'none'")
    return "; ".join(("default-src 'none'", *rules))
