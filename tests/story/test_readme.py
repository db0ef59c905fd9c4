"""What README.md shows is what happens: commands run, outputs are true, examples stand in the seeds."""

import re
import unicodedata
from pathlib import Path

import pytest
from readme import README, REPOSITORY, Block, blocks, commands, reader_folder, run_console, run_python

REPAIR = "`make readme` writes the outputs as they are now"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A reader's folder, built already: blocks may run in any order, and in several processes."""
    folder = reader_folder(tmp_path_factory.mktemp("reader"))
    run_console(Block("console", "$ partygraph build seeds/\n", 0, 0), folder)
    return folder


@pytest.mark.parametrize("block", blocks("console"), ids=lambda block: commands(block)[0])
def test_each_console_block_prints_what_it_shows(block: Block, folder: Path) -> None:
    assert run_console(block, folder) == block.content, REPAIR


@pytest.mark.parametrize("block", blocks("python"), ids=lambda block: block.content[:30])
def test_each_python_block_gives_what_it_shows(block: Block, folder: Path) -> None:
    assert run_python(block, folder) == block.content, REPAIR


def test_the_first_two_commands_are_what_make_and_ci_run() -> None:
    first, second = "".join(block.content for block in blocks("sh")).splitlines()
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    install, build = first.removeprefix("pip install uv && ").rsplit(" && ", 1)
    assert build == "uv run partygraph build seeds/"
    assert install.split(" && ") == _recipe(makefile, "install")
    assert [second] == _recipe(makefile, "test")
    ci = (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8")
    assert ci.splitlines()[-2:] == ["make install", "make check"]


def _recipe(makefile: str, target: str) -> list[str]:
    found = re.search(rf"^{target}:.*\n((?:\t.+\n)+)", makefile, re.MULTILINE)
    assert found is not None
    return [line.strip() for line in found[1].splitlines()]


def test_each_example_of_the_table_stands_in_a_seed() -> None:
    page = README.read_text(encoding="utf-8")
    rows = re.findall(r"^\| (?P<kind>[^|]+) \| (?P<example>[^|]+) \| (?P<held>[^|]+) \|$", page, re.MULTILINE)
    examples = [example for kind, example, _held in rows if kind not in ("kind", "---")]
    assert len(examples) >= 8
    seeds = "\n".join(path.read_text(encoding="utf-8-sig") for path in (REPOSITORY / "seeds").glob("*.txt"))
    text = " ".join(unicodedata.normalize("NFC", seeds).split())
    assert [one for one in examples if one not in text] == []


@pytest.mark.parametrize(
    "path", re.findall(r"`((?:ontology|seeds|tests)/[\w./-]*)`", README.read_text(encoding="utf-8"))
)
def test_each_path_exists(path: str) -> None:
    assert (REPOSITORY / path).exists()
