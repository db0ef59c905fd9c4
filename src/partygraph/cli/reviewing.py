"""``partygraph review``."""

import json
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from partygraph.cli.options import Build
from partygraph.cli.terminal import plain, say, say_wrapped, write
from partygraph.errors import QueryError

if TYPE_CHECKING:
    from partygraph.api.review import Review
    from partygraph.graph.identity import Question, Side

_KEYS = {"s": "same", "d": "different", "u": "unsure"}
_SENTENCES = 3


def review(
    build: Build = Path("build"),
    decisions: Annotated[
        Path | None,
        typer.Option(
            "--decisions",
            metavar="FILE",
            help="Tệp câu trả lời. / The file of answers.",
            show_default="decisions.csv in the build",
        ),
    ] = None,
    limit: Annotated[int, typer.Option("--limit", metavar="N", min=1, help="Số câu hỏi. / How many.")] = 20,
    answer: Annotated[
        list[str] | None,
        typer.Option("--answer", metavar="ID=ANSWER", help="Trả lời ngay: same, different, unsure."),
    ] = None,
    undo: Annotated[
        list[str] | None, typer.Option("--undo", metavar="ID", help="Bỏ câu trả lời. / Take an answer back.")
    ] = None,
    json_form: Annotated[
        bool, typer.Option("--json", help="Bản cho máy đọc. / The questions as JSON.")
    ] = False,
) -> None:
    """Hai tên có phải một người, một cơ quan? / Which names are one person or body; by impact.

    On a terminal it asks; elsewhere it lists. The answers are lines of a CSV file, which the next build of
    the same folder uses; taking a line out takes the answer back.

    Example:  partygraph review

    Example:  partygraph review --answer 1f2e3d4c=same

    Example:  partygraph review --undo 1f2e3d4c
    """
    from partygraph.api.review import Review

    work = Review(build, decisions)
    for one in undo or ():
        work.undo(one)
    for one in answer or ():
        work.answer(*_split(one))
    if answer or undo:
        _say_next(work)
    elif json_form:
        write(
            json.dumps([_as_json(one) for one in work.questions(limit)], ensure_ascii=False, indent=1) + "\n"
        )
    elif sys.stdin.isatty() and sys.stdout.isatty():
        _ask(work, limit)
    else:
        _list(work, limit)


def _split(given: str) -> tuple[str, str]:
    question, mark, verdict = given.partition("=")
    if not mark:
        raise QueryError(f"--answer {given!r}: write ID=same, ID=different or ID=unsure")
    return question, verdict


def _list(work: "Review", limit: int) -> None:
    found = work.questions()
    for question in found[:limit]:
        _print_question(work, question)
    say(f"{len(found)} câu hỏi / open questions, {len(work.decisions)} đã trả lời / answered")


def _ask(work: "Review", limit: int) -> None:
    """One question after the other; an answer may close or open others, so they are asked anew each time."""
    for _ in range(limit):
        question = next(iter(work.questions(1)), None)
        if question is None:
            say("Hết câu hỏi. / No question is left.")
            break
        _print_question(work, question)
        given = (
            typer.prompt("Cùng một? / One and the same? [s]ame [d]ifferent [u]nsure [q]uit")
            .strip()
            .lower()[:1]
        )
        if given not in _KEYS:
            break
        work.answer(question.id, _KEYS[given])
    _say_next(work)


def _say_next(work: "Review") -> None:
    say(f"{work.path}: {len(work.decisions)} câu trả lời / answers")
    say("Dựng lại để áp dụng. / Build the folder again to put them into effect.")


def _print_question(work: "Review", question: "Question") -> None:
    kind = {"person": "người / person", "body": "cơ quan / body"}[question.kind]
    say(f"{question.id}  {kind}, {question.impact} nhận định / statements")
    for mark, side in (("A", question.left), ("B", question.right)):
        _print_side(work, mark, side)


def _print_side(work: "Review", mark: str, side: "Side") -> None:
    say_wrapped(plain(f"  {mark}  {side.label} — “{side.anchor.written}” ({side.anchor.article})"), 5)
    for told, sentence in islice(work.known(side), _SENTENCES):
        say_wrapped(plain(f"     • {told}"), 7)
        say_wrapped(plain(f"       » {sentence}"), 9)


def _as_json(question: "Question") -> dict[str, object]:
    sides = [
        {
            "iri": side.iri,
            "label": side.label,
            "article": side.anchor.article,
            "written": side.anchor.written,
            "statements": side.statements,
        }
        for side in (question.left, question.right)
    ]
    return {"id": question.id, "kind": question.kind, "impact": question.impact, "sides": sides}
