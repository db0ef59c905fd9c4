"""What commands print, and where: results on standard output, everything else on standard error."""

import io
import os
import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partygraph.api.building import Listener, Progress

STAGES = {
    "read": "đọc / reading",
    "link": "nối / linking",
    "write": "ghi đồ thị / writing the graph",
    "check": "kiểm tra / checking shapes and rules",
    "draw": "vẽ trang / drawing the page",
}
_EVERY = 500
_UNLIMITED = 400


def speak_utf8() -> None:
    """Vietnamese on any locale, and on Windows too; the processes that queries run in take it over."""
    os.environ["PYTHONIOENCODING"] = "utf-8"
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str = "") -> None:
    """A line of the result."""
    sys.stdout.write(f"{line}\n")


def say_wrapped(line: str, indent: int = 0) -> None:
    """A long line of the result, broken between words where the terminal ends; what follows is indented."""
    wrapper = textwrap.TextWrapper(_width() or sys.maxsize, subsequent_indent=" " * indent)
    wrapper.break_long_words = wrapper.break_on_hyphens = False
    for part in wrapper.wrap(line):
        say(part)


def write(text: str) -> None:
    """A result that ends its own lines."""
    sys.stdout.write(text)


def note(line: str) -> None:
    """A line beside the result."""
    sys.stdout.flush()
    sys.stderr.write(f"{line}\n")


def plain(text: str) -> str:
    """`text` on one line, without characters that could drive a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


@contextmanager
def progress() -> "Iterator[Listener]":
    """Tells how a build goes: a moving line on a terminal, else a line for each stage."""
    if sys.stderr.isatty():
        with _moving() as listener:
            yield listener
    else:
        yield _Plain()


class _Plain:
    """A line when a stage begins, and one for every 500 articles read."""

    def __init__(self) -> None:
        self._stage = ""

    def __call__(self, at: "Progress") -> None:
        if at.stage != self._stage:
            self._stage = at.stage
            note(f"{STAGES[at.stage]} …")
        elif at.done and at.done % _EVERY == 0:
            note(f"{STAGES[at.stage]}: {at.done}")


@contextmanager
def _moving() -> "Iterator[Listener]":
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed}"))
    with Bar(*columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda at: bar.update(task, description=STAGES[at.stage], completed=at.done)


def table(headers: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """Print rows as a table that fits the terminal, folding long cells; elsewhere as wide as it likes."""
    from rich import box
    from rich.console import Console
    from rich.table import Table

    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for header in headers:
        drawn.add_column(header, overflow="fold")
    for row in rows:
        drawn.add_row(*row)
    page = io.StringIO()
    Console(file=page, width=_width() or _UNLIMITED, markup=False, emoji=False, highlight=False).print(drawn)
    for line in page.getvalue().splitlines():
        if line.strip():
            say(line.rstrip())


def _width() -> int | None:
    """The columns there are; None where nothing limits them."""
    is_limited = sys.stdout.isatty() or "COLUMNS" in os.environ
    return max(40, shutil.get_terminal_size().columns) if is_limited else None
