"""``partygraph query`` and ``partygraph show``."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from partygraph.cli.options import Build
from partygraph.cli.terminal import plain, say, say_wrapped, write
from partygraph.errors import QueryError

if TYPE_CHECKING:
    from partygraph.graph.answer import Answer
    from partygraph.graph.show import Fact, Sentence, Shown


class Form(StrEnum):
    """The forms of an answer."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    TURTLE = "turtle"


def query(
    question: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME|FILE.rq|-|SPARQL]",
            help="Câu hỏi của thư viện, tệp, đầu vào chuẩn, hoặc câu SPARQL. / "
            "A question's name or number, a file, standard input, or a query.",
            show_default=False,
        ),
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param", "-p", metavar="NAME=VALUE", help="Tham số, lặp lại được. / A parameter; repeat it."
        ),
    ] = None,
    form: Annotated[
        Form, typer.Option("--format", "-f", help="Dạng kết quả. / The answer's form.")
    ] = Form.TABLE,
    evidence: Annotated[
        bool, typer.Option("--evidence", "-e", help="Kèm câu nguyên văn. / Show each row's sentences.")
    ] = False,
    listing: Annotated[
        bool, typer.Option("--list", "-l", help="Liệt kê thư viện. / List the questions.")
    ] = False,
    build: Build = Path("build"),
) -> None:
    """Hỏi đồ thị. / Ask the graph.

    Example:  partygraph query --list

    Example:  partygraph query who-implemented --param document=22-NQ/TW --evidence

    Example:  partygraph query 'SELECT ?name WHERE { ?p a pg:Person ; rdfs:label ?name }' --format csv
    """
    if listing or question is None:
        _list()
        return
    from partygraph.api.graph import Graph

    graph = Graph(build)
    asked = _asked(question)
    answer = graph.answer(asked, _parameters(param or []))
    if form is Form.TABLE:
        from partygraph.cli.tables import print_table

        hidden = None if _is_sparql(asked) else frozenset(_parameters(param or []))
        print_table(graph.path, answer, evidence=evidence, hidden=hidden)
    else:
        _print_form(answer, form)


def _is_sparql(question: str) -> bool:
    from partygraph.api.graph import is_sparql

    return is_sparql(question)


def _asked(question: str) -> str:
    """The query or question that the argument means."""
    if question == "-":
        return sys.stdin.read()
    path = Path(question)
    if not _is_sparql(question) and path.suffix == ".rq" and path.is_file():
        return path.read_text(encoding="utf-8")
    return question


def _parameters(given: list[str]) -> dict[str, object]:
    parameters: dict[str, object] = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or not name:
            raise typer.BadParameter(f"{one!r} is not NAME=VALUE", param_hint="--param")
        parameters[name.strip()] = value
    return parameters


def _list() -> None:
    from partygraph.graph.library import library

    for question in library():
        say(f"{question.number:>2}  {question.name}")
        say(f"    {question.question_vi}")
        say(f"    {question.question_en}")
        for one in question.parameters:
            need = "cần / required" if one.default is None else "tùy chọn / optional"
            say(f"    --param {one.name}=… ({one.type}, {need}): {one.explanation}")
        if question.at_most is not None:
            say(f"    nhiều nhất {question.at_most} dòng đầu / the first {question.at_most} rows at most")
        say(f"    $ {question.example}")
        say()


def _print_form(answer: "Answer", form: Form) -> None:
    try:
        told = answer.serialise(form.value)
    except ValueError as error:
        raise QueryError(str(error)) from error
    write(told if told.endswith("\n") else f"{told}\n")


def show(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME|IRI", help="Tên, số hiệu hay IRI. / A name (tones optional), number or IRI."
        ),
    ],
    build: Build = Path("build"),
) -> None:
    """Mọi điều biết về một thực thể, kèm câu. / Everything known of one entity, with its sentences.

    Example:  partygraph show 03-CT/TW

    Example:  partygraph show "Nguyen Thanh To"
    """
    from partygraph.api.graph import Graph

    _print_shown(Graph(build).show(name))


def _print_shown(shown: "Shown") -> None:
    say(f"{plain(shown.label)}  [{plain(shown.entity_class)}]")
    say(f"  {shown.iri}")
    if shown.aliases:
        say_wrapped(f"  tên khác / also: {plain('; '.join(shown.aliases))}", 4)
    for label, value in shown.properties:
        say_wrapped(f"  {plain(label)}: {plain(value)}", 4)
    told: set[Sentence] = set()
    for fact in shown.facts:
        say_wrapped(f"• {_fact_line(fact, shown.label)}", 2)
        for sentence in fact.sentences:
            say_wrapped(f"    » {_sentence_line(sentence)}", 6)
            told.add(sentence)
    _print_mentions(shown, told)


def _print_mentions(shown: "Shown", told: "set[Sentence]") -> None:
    """Where it is named; a sentence that stands above already is only pointed at."""
    if shown.mentions:
        say(f"Được nhắc đến / mentioned {len(shown.mentions)}×:")
    for written, sentence in shown.mentions:
        where = _place(sentence) if sentence in told else _sentence_line(sentence)
        say_wrapped(f"  “{plain(written)}” — {where}", 4)
        told.add(sentence)


def _fact_line(fact: "Fact", own: str) -> str:
    ends = [own, fact.label, fact.other or ""]
    line = " — ".join(end for end in (ends if fact.is_subject else ends[::-1]) if end)
    marks = [fact.modality or "", "" if fact.positive else "phủ định / denied", str(fact.year or "")]
    if fact.confidence is not None:
        marks.append(f"{fact.confidence:.2f}")
    return plain(f"{line}  [{', '.join(mark for mark in marks if mark)}]")


def _sentence_line(sentence: "Sentence") -> str:
    day = f", {sentence.published}" if sentence.published else ""
    return plain(f"{sentence.text} ({_place(sentence)}{day})")


def _place(sentence: "Sentence") -> str:
    return plain(f"{sentence.article}:{sentence.begin}–{sentence.end}")
