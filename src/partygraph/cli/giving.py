"""``partygraph view``, ``partygraph ontology`` and ``partygraph export``."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import Build
from partygraph.cli.terminal import note, say


class ExportForm(StrEnum):
    """The forms of a graph, and the ending of each one's file."""

    TRIG = "trig"
    TURTLE = "turtle"
    NQUADS = "nquads"
    JSONLD = "jsonld"
    GRAPHML = "graphml"
    GEXF = "gexf"
    CSV = "csv"
    PARQUET = "parquet"
    VOID = "void"


def view(
    focus: Annotated[
        str | None,
        typer.Option("--focus", metavar="NAME|IRI", help="Xoay quanh một thực thể. / Around one entity."),
    ] = None,
    depth: Annotated[int, typer.Option("--depth", min=0, max=9, help="Số bước. / Steps from it.")] = 1,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE.html", help="Tệp trang. / The page's file.")
    ] = Path("graph.html"),
    build: Build = Path("build"),
) -> None:
    """Trang đồ thị tương tác, dùng ngoại tuyến. / Write the interactive page, whole or around one entity.

    Example:  partygraph view --focus 03-CT/TW --depth 2 --output 03-CT-TW.html
    """
    from partygraph.api.graph import Graph

    page = Graph(build).view(focus, depth)
    page.write_html(output)
    say(str(output))
    note(f"{len(page.view.nodes)} nút / nodes, {len(page.view.edges)} cạnh / edges")


def ontology(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE.html", help="Tệp trang. / The page's file.")
    ] = Path("ontology.html"),
    build: Build = Path("build"),
) -> None:
    """Trang tài liệu của ontology, với một ví dụ từ bản dựng. / Write the ontology's page, vi and en.

    Example:  partygraph ontology --output ontology.html
    """
    from partygraph.api.graph import Graph

    Graph(build).ontology().write_html(output)
    say(str(output))


def export(
    form: Annotated[ExportForm, typer.Option("--format", "-f", help="Dạng tệp. / The form.")],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE|FOLDER",
            help="csv và parquet: thư mục. / A folder for csv and parquet.",
        ),
    ] = None,
    build: Build = Path("build"),
) -> None:
    """Xuất đồ thị cho công cụ khác. / Write the graph for other tools.

    Example:  partygraph export --format graphml --output graph.graphml

    Example:  partygraph export --format csv --output tables
    """
    from partygraph.graph.export import export as write_export

    for path in write_export(build, form.value, output):
        say(str(path))
