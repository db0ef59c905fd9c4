"""Answers as tables for people: names instead of IRIs, sentences below their rows when they are wanted."""

from pathlib import Path
from typing import TYPE_CHECKING

from partygraph.cli.terminal import note, plain, say_wrapped, table

if TYPE_CHECKING:
    from partygraph.graph.answer import Answer

_OBSERVATIONS = (
    "claim",
    "tenure",
    "action",
    "measure",
    "citation",
    "observation",
    "source",
    "first",
    "second",
)
"""Columns of the library that hold an IRI to follow, and nothing to read."""


def print_table(out: Path, answer: "Answer", *, evidence: bool, hidden: frozenset[str] | None) -> None:
    """Print the answer. `hidden` is None for a query of the user's own, which shows every column; for a
    question of the library it names its parameters, and columns that only a program needs stay out as well.
    """
    if not answer.rows:
        note("không có dòng nào / no rows")
        return
    shown = list(range(len(answer.variables))) if hidden is None else _columns(answer, hidden)
    rows = answer.table()
    headers = [answer.variables[i] for i in shown]
    if not evidence:
        table(headers, ([row[i] for i in shown] for row in rows))
        _say_hidden(answer, shown)
        return
    sentences = _sentences(out, answer)
    shown = [i for i in shown if not _is_sentence(answer.variables[i])]
    for number, row in enumerate(rows):
        told = "; ".join(f"{answer.variables[i]}: {row[i]}" for i in shown if row[i])
        say_wrapped(f"{number + 1}. {told}", 3)
        for sentence in sentences[number] or ["(không có câu nào / no sentence)"]:
            say_wrapped(f"   » {sentence}", 5)


def _columns(answer: "Answer", hidden: frozenset[str]) -> list[int]:
    names = answer.variables
    dropped = {name for name in names if f"{name}Name" in names or _is_sentence(name)}
    dropped |= hidden.union(_OBSERVATIONS)
    return [i for i, name in enumerate(names) if name not in dropped] or list(range(len(names)))


def _is_sentence(name: str) -> bool:
    return name.casefold().endswith("sentence")


def _say_hidden(answer: "Answer", shown: list[int]) -> None:
    hidden = len(answer.variables) - len(shown)
    some = f"; {hidden} cột ẩn / hidden columns: --evidence, --format csv" if hidden else ""
    note(f"{len(answer.rows)} dòng / rows{some}")


def _sentences(out: Path, answer: "Answer") -> list[list[str]]:
    """For each row its sentences: its own columns, else those of the observations and entities it names."""
    own = [i for i, name in enumerate(answer.variables) if _is_sentence(name)]
    if own:
        where = [i for i, name in enumerate(answer.variables) if name.casefold().endswith("article")]
        return [_quoted(row, own, where) for row in answer.table()]
    from partygraph.api.evidence import sentences_of

    return [[plain(f"{one.text} ({one.article})") for one in found] for found in sentences_of(out, answer)]


def _quoted(row: list[str], sentences: list[int], articles: list[int]) -> list[str]:
    told = []
    for n, i in enumerate(sentences):
        article = row[articles[n]] if n < len(articles) else ""
        if row[i]:
            told.append(plain(f"{row[i]} ({article})" if article else row[i]))
    return told
