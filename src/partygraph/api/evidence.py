"""The sentences behind the rows of any answer."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from partygraph.graph.answer import Answer, Iri
from partygraph.graph.ask import ask
from partygraph.vocab import ID

MOST_ROWS: Final = 200
MOST_SENTENCES: Final = 3

_QUERY: Final = """
SELECT ?node ?text ?article ?begin WHERE {
  { ?node pg:evidence ?span } UNION { ?mention pg:refersTo|pg:cites ?node ; pg:evidence ?span }
  ?span pg:exact ?text ; pg:beginIndex ?begin ; pg:inArticle/dcterms:identifier ?article
}
ORDER BY STR(?article) ?begin LIMIT 200"""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence, and the id of the article it stands in."""

    text: str
    article: str


def sentences_of(out: Path, answer: Answer) -> list[list[Quoted]]:
    """For each of the first rows, at most three sentences; the later rows have none.

    A row's observations (claims, posts …) give their own; a row of entities gives the sentences that name
    them all, else those that name the first of them.
    """
    known: dict[str, list[Quoted]] = {}
    found: list[list[Quoted]] = []
    for row in answer.rows[:MOST_ROWS]:
        iris = [term.value for term in row if isinstance(term, Iri) and term.value.startswith(ID)]
        for iri in iris:
            if iri not in known:
                known[iri] = _ask(out, iri)
        found.append(_common([known[iri] for iri in iris if known[iri]])[:MOST_SENTENCES])
    return found + [[] for _ in answer.rows[MOST_ROWS:]]


def _ask(out: Path, iri: str) -> list[Quoted]:
    answer = ask(out, _QUERY, {"node": Iri(iri)})
    told = [Quoted(str(text), str(article)) for _node, text, article, _begin in answer.rows]
    return list(dict.fromkeys(told))


def _common(groups: list[list[Quoted]]) -> list[Quoted]:
    if not groups:
        return []
    shared = [one for one in groups[0] if all(one in group for group in groups[1:])]
    return shared or groups[0]
