"""The blocks of README.md: run as a reader would, and compared with, or written over, what stands there."""

import doctest
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
README = REPOSITORY / "README.md"
WIDTH = "110"
_BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its kind, its text, and where the text stands in the page."""

    kind: str
    content: str
    start: int
    end: int


def blocks(kind: str) -> list[Block]:
    """The page's blocks of one kind, in order."""
    return [one for one in _blocks(README.read_text(encoding="utf-8")) if one.kind == kind]


def commands(block: Block) -> list[str]:
    """The commands of a console block."""
    return [line.removeprefix("$ ") for line in block.content.splitlines() if line.startswith("$ ")]


def run_console(block: Block, folder: Path) -> str:
    """The block as it is when its commands run in `folder`: each with what it prints."""
    return "".join(f"$ {command}\n{_run(command, folder)}" for command in commands(block))


def run_python(block: Block, folder: Path) -> str:
    """The block as it is when its statements run in `folder`: each with its value."""
    told: list[str] = []
    names: dict[str, object] = {}
    with chdir(folder):
        for example in doctest.DocTestParser().get_examples(block.content):
            told.append(f">>> {example.source}".replace("\n", "\n... ").removesuffix("... "))
            told.append(_value(example.source, names))
    return "".join(told)


def _value(source: str, names: dict[str, object]) -> str:
    try:
        code = compile(source.strip(), "README.md", "eval")
    except SyntaxError:
        exec(source, names)
        return ""
    value = eval(code, names)
    return "" if value is None else f"{value!r}\n"


def _run(command: str, folder: Path) -> str:
    """What `command` prints on standard output, as a reader with an activated environment sees it."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": WIDTH}
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command}: exit {done.returncode}: {done.stderr}")
    return done.stdout


def _blocks(page: str) -> Iterator[Block]:
    for match in _BLOCK.finditer(page):
        yield Block(match["kind"], match["content"], match.start("content"), match.end("content"))


def rewritten(folder: Path) -> str:
    """The page with every output as it is now."""
    page = README.read_text(encoding="utf-8")
    runners = {"console": run_console, "python": run_python}
    told = [(one, runners[one.kind](one, folder)) for one in _blocks(page) if one.kind in runners]
    for block, output in reversed(told):
        page = page[: block.start] + output + page[block.end :]
    return page


def reader_folder(parent: Path) -> Path:
    """A folder that looks like a clone to a reader who runs the page's commands."""
    for name in ("seeds", "tests"):
        (parent / name).symlink_to(REPOSITORY / name)
    return parent


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        README.write_text(rewritten(reader_folder(Path(scratch))), encoding="utf-8")
