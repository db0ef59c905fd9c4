"""Every table of the grammars' words is used, and its example shows what it says."""

import re
from pathlib import Path

import pytest

from partygraph import extract
from partygraph.authority.schemes import document_types, post_types
from partygraph.errors import DataError
from partygraph.extract.lexis import words as loader
from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.tokens import fold

FILES = ["people.toml", "posts.toml", "personnel.toml"]
TABLES = [(file, name) for file in FILES for name in loader.tables(file)]
GRAMMARS = Path(extract.__file__).parent
SOURCES = "".join(path.read_text(encoding="utf-8") for path in GRAMMARS.rglob("*.py"))


@pytest.mark.parametrize(("file", "name"), TABLES)
def test_an_example_holds_what_its_table_lists(file: str, name: str) -> None:
    table = loader.tables(file)[name]
    example = str(table["example"])
    if "pattern" in table:
        found = loader.pattern(file, name).search
        inside = re.findall(r"\[(.*?)\]", example)
        assert inside
        assert all(found(stretch) or found(fold(stretch)) for stretch in inside)
    else:
        listed = table.get("words") or table.get("map") or ()
        assert "ids" in table or any(f" {fold(word)} " in f" {fold(example)} " for word in listed)


@pytest.mark.parametrize(("file", "name"), TABLES)
def test_a_table_is_read_by_the_grammar_or_by_another_table(file: str, name: str) -> None:
    patterns = "".join(table.get("pattern", "") for table in loader.tables(file).values())
    assert f'"{name}"' in SOURCES or f"{{{name}}}" in patterns


@pytest.mark.parametrize(("file", "name"), TABLES)
def test_a_pattern_leaves_no_list_unfilled(file: str, name: str) -> None:
    if "pattern" in loader.tables(file)[name]:
        assert not re.search(r"\{[a-z-]+\}", loader.pattern(file, name).pattern)


@pytest.mark.parametrize(("file", "name"), TABLES)
def test_ids_are_those_of_posts_of_heads_or_of_documents(file: str, name: str) -> None:
    known = {post.notation for post in post_types()} | set(body_heads())
    known |= {kind.notation for kind in document_types()}
    assert set(loader.tables(file)[name].get("ids", ())) <= known


def test_a_missing_table_is_named_with_its_file() -> None:
    with pytest.raises(DataError, match=r"people\.toml: \[nobody\] has no 'words'"):
        loader.words("people.toml", "nobody")


@pytest.mark.parametrize("table", ["members", "parts", "attendants", "not-yet", "no-number-behind"])
def test_words_that_begin_alike_are_read_as_the_longest_of_them(table: str) -> None:
    listed = loader.listed("counts.toml", table)
    plain = re.compile("|".join(map(re.escape, sorted(listed, key=len, reverse=True))))
    shared = re.compile(loader.any_of("counts.toml", table))
    for text in (f"{first} {second}" for first in listed for second in listed):
        assert shared.findall(text) == plain.findall(text)


SEARCHED = [
    (file, name)
    for file in ("personnel.toml", "cues.toml", "gatherings.toml")
    for name, table in loader.tables(file).items()
    if "pattern" in table or "words" in table
]


@pytest.mark.parametrize(("file", "name"), SEARCHED)
def test_a_pattern_is_found_wherever_it_stands(file: str, name: str) -> None:
    row = loader.tables(file)[name]
    texts = [fold(text) for text in (row["example"], *row.get("words", ()), "ông n", "được")]
    for text in (f"{first} {second}" for first in texts for second in texts):
        found = loader.find(file, name, text.split(" "))
        assert (found and found.span()) == ((told := loader.pattern(file, name).search(text)) and told.span())


NEEDING = [(file, name) for file, name in TABLES if "needs" in loader.tables(file)[name]]


@pytest.mark.parametrize(("file", "name"), NEEDING)
def test_nothing_is_found_without_one_of_the_stretches_needed(file: str, name: str) -> None:
    row = loader.tables(file)[name]
    cells = [str(word) for cell in row.values() if isinstance(cell, list) for word in cell]
    texts = [re.sub(r"[][]", "", row["example"]), *re.findall(r"\[(.*?)\]", row["example"]), *cells]
    both = [f"{first} {second}" for first in texts for second in texts]
    for text in [*texts, *both, *map(str.upper, texts)]:
        found = loader.search(file, name, text)
        assert (found and found.span()) == ((told := loader.pattern(file, name).search(text)) and told.span())
    assert loader.search(file, name, "") is None
