"""The closed classes of words are written as the grammars compare them, and each has an example."""

import tomllib
from pathlib import Path

import pytest

from partygraph.extract.lexis.tokens import fold

RULES = Path(__file__).resolve().parents[2] / "ontology" / "rules"


def tables() -> list[tuple[str, str, list[str], str]]:
    """Every table as (file, name, words, example)."""
    return [
        (file, name, table.get("words") or table.get("ids") or list(table["map"]), table["example"])
        for file in ("cues.toml", "counts.toml", "gatherings.toml")
        for name, table in tomllib.loads((RULES / file).read_text(encoding="utf-8")).items()
    ]


@pytest.mark.parametrize(
    ("file", "name", "words", "example"), tables(), ids=[f"{file}-{name}" for file, name, *_ in tables()]
)
def test_an_example_holds_a_word_of_its_table(file: str, name: str, words: list[str], example: str) -> None:
    assert any(fold(word) in fold(example) for word in words)


@pytest.mark.parametrize(
    ("file", "name", "words", "example"), tables(), ids=[f"{file}-{name}" for file, name, *_ in tables()]
)
def test_no_word_stands_twice_in_a_table(file: str, name: str, words: list[str], example: str) -> None:
    assert len(set(words)) == len(words)
