"""The command line: its commands, and what the exit code says.

====  ==============================================================================
code  means
====  ==============================================================================
0     done
1     nothing could be built; a query was refused; a check found something wrong
2     wrong usage
4     built, but some inputs were rejected; each is named with its reason
====  ==============================================================================
"""

import os
import sys

import typer

from partygraph.cli import asking, building, checking, giving, reviewing, serving
from partygraph.cli.terminal import note, speak_utf8
from partygraph.errors import PartyGraphError

app = typer.Typer(
    name="partygraph",
    help="Đọc tin bài về Đảng và Nhà nước thành đồ thị tri thức có bằng chứng.\n\n"
    "Reads Vietnamese Party and government news into a knowledge graph that shows its evidence.",
    epilog="Start with:  partygraph build seeds/",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for command in (
    building.build,
    asking.query,
    asking.show,
    giving.view,
    giving.ontology,
    giving.export,
    serving.serve,
    serving.publish,
    checking.validate,
    checking.evaluate,
    checking.diff,
    reviewing.review,
):
    app.command(no_args_is_help=False)(command)


def main() -> None:
    """Run the command that the arguments name; no traceback for what a user can put right."""
    speak_utf8()
    try:
        _run()
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): nothing is wrong, and nobody is left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _run() -> None:
    try:
        app()
    except PartyGraphError as error:
        note(f"partygraph: {error}")
        sys.exit(1)
    finally:
        sys.stdout.flush()
