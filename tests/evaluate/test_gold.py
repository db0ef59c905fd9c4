"""Gold files: what loads, and what is refused with its place."""

from pathlib import Path

import pytest

from partygraph.errors import DataError
from partygraph.evaluate.fold import fold
from partygraph.evaluate.gold import load_gold, load_gold_folder
from partygraph.model.article import Source
from partygraph.text.article import read_article

GOLD = Path(__file__).parents[1] / "gold"
SEEDS = Path(__file__).parents[2] / "seeds"


def test_the_gold_of_the_seeds_loads() -> None:
    assert [one.article for one in load_gold_folder(GOLD)] == sorted(
        path.stem for path in SEEDS.glob("*.txt")
    )


@pytest.mark.parametrize("gold", load_gold_folder(GOLD), ids=lambda gold: gold.article[:3])
def test_a_required_name_stands_in_the_article(gold) -> None:  # type: ignore[no-untyped-def]
    text = (SEEDS / f"{gold.article}.txt").read_text(encoding="utf-8")
    article = read_article(Source(gold.article, gold.article, text))
    read = fold(" ".join((article.title or "", *(span.of(article.text) for span in article.body))))
    rows = [row for row in (*gold.persons, *gold.organisations, *gold.meetings) if not row.optional]
    assert [row.names for row in rows if not any(fold(name) in read for name in row.names)] == []


@pytest.mark.parametrize("gold", load_gold_folder(GOLD), ids=lambda gold: gold.article[:3])
def test_both_ends_of_a_relation_name_rows(gold) -> None:  # type: ignore[no-untyped-def]
    names = {
        fold(name)
        for row in (*gold.persons, *gold.organisations, *gold.directives, *gold.meetings)
        for name in row.names
    }
    for row in (row for row in gold.relations if not row.optional):
        for end in (row.subject, row.object) if row.kinds != ("awarded",) else (row.subject,):
            assert any(fold(value) in names for value in end.values), row


def test_a_choice_keeps_its_answers_and_whether_none_is_one(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        "article: a\nmeetings:\n  - {names: [Đại hội], organiser: [Tỉnh ủy, null], date: 2018-05-22}\n",
        encoding="utf-8",
    )
    (meeting,) = load_gold(path).meetings
    assert (meeting.organiser.values, meeting.organiser.may_be_absent) == (("Tỉnh ủy",), True)
    assert meeting.dates == {"2018-05-22"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[", "a.yaml:1: is not YAML"),
        ("title: x", "key 'article'"),
        ("article: a\npersons: A", "expected a list of rows"),
        ("article: a\npersons: [A]", "persons, row 1: expected a row of keys"),
        (
            "article: a\nrelations:\n  - {subject: A, relation: issued, object: B, status: done}",
            "'done' is unknown",
        ),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as error:
        load_gold(path)
    assert problem in str(error.value)


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no gold here"):
        load_gold_folder(tmp_path)


@pytest.mark.parametrize(
    ("text", "ignored"),
    [
        ("article: a\npersons: [{names: [A]}]", []),
        ("article: a\npeople: []", ["key 'people' is not read"]),
        ("article: a\npersons:\n  - {names: [A], remark: sure}", ["persons: key 'remark' is not read"]),
    ],
)
def test_keys_that_nothing_reads_are_told(tmp_path: Path, text: str, ignored: list[str]) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    found = load_gold(path).ignored
    assert len(found) == len(ignored)
    assert all(problem in line for problem, line in zip(ignored, found, strict=True))


def test_a_relation_that_we_cannot_tell_of_is_a_row_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("article: a\nrelations: [{subject: A, relation: addressed, object: B}]", encoding="utf-8")
    (row,) = load_gold(path).relations
    assert (row.kinds, row.optional) == (("addressed",), False)


def test_a_document_may_have_several_forms_of_its_number(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('article: a\ndirectives:\n  - {type: Quy định, number: ["102", 102-QĐ/TW]}\n')
    (row,) = load_gold(path).directives
    assert row.numbers == ("102", "102-QĐ/TW")
