"""What an equal answer is across engines, and every question with the parameters of its own examples."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path

from partygraph.graph.answer import Iri, Term
from partygraph.graph.library import Question, ask_question, library

Row = tuple[str, ...]


def examples() -> Iterator[tuple[Question, dict[str, str]]]:
    """Each question as it is asked with least, and with each open parameter given its example."""
    for question in library():
        required = {one.name: one.example for one in question.parameters if one.default is None}
        yield question, required
        for one in question.parameters:
            if one.default is not None:
                yield question, {**required, one.name: one.example}


def embedded(build: Path, question: Question, given: dict[str, str]) -> list[Row]:
    """The rows of the embedded store, in one spelling and sorted."""
    return sorted(tuple(cell(term) for term in row) for row in ask_question(build, question, given).rows)


def cell(term: Term | None) -> str:
    if term is None:
        return ""
    return term.value if isinstance(term, Iri) else spelt(term.value)


def spelt(text: str) -> str:
    """A literal in one spelling: Virtuoso writes 0.40 as 0.4 and true as 1."""
    if text in ("true", "false"):
        return "1" if text == "true" else "0"
    return str(Decimal(text).normalize()) if re.fullmatch(r"-?\d+\.\d+", text) else text


def spelt_rows(rows: Iterable[Iterable[object]]) -> list[Row]:
    """Rows of any engine, in one spelling and sorted."""
    return sorted(tuple("" if value is None else spelt(str(value)) for value in row) for row in rows)
