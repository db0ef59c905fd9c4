"""Every rule against its own examples, and the rules' file against its contract."""

from pathlib import Path

import pytest

from partygraph.errors import DataError
from partygraph.text.boilerplate import Reach, fold_line, load_rules, rules

CUTS = [
    pytest.param(rule.id, line, id=f"{rule.id}: {line.strip()[:30]}")
    for rule in rules()
    for line in rule.cuts
]
KEEPS = [pytest.param(rule.id, line, id=f"{rule.id}: {line[:30]}") for rule in rules() for line in rule.keeps]


@pytest.mark.parametrize(("reason", "line"), CUTS)
def test_the_rule_of_an_example_is_the_first_to_mark_it(reason: str, line: str) -> None:
    assert next(rule.id for rule in rules() if rule.marks(line)) == reason


@pytest.mark.parametrize(("reason", "line"), KEEPS)
def test_no_rule_marks_a_line_to_keep(reason: str, line: str) -> None:
    assert [rule.id for rule in rules() if rule.marks(line)] == [], reason


def test_every_rule_with_marks_shows_what_it_cuts_and_what_it_keeps() -> None:
    assert [
        rule.id for rule in rules() if rule.reach is not Reach.PLACE and not (rule.cuts and rule.keeps)
    ] == []


def test_a_long_line_is_never_marked() -> None:
    line = "Tin khác" + " cho biết hội nghị" * 20
    assert not any(rule.marks(line) for rule in rules())


def test_a_breadcrumb_of_many_steps_is_read_in_no_time() -> None:
    line = " > ".join(["a"] * 70) + "."  # backtracking over the steps would take years
    assert not any(rule.marks(line) for rule in rules() if rule.id == "menu")


@pytest.mark.parametrize(
    ("line", "folded"), [("  -  Trang chủ ", "Trang chủ"), ("•\u00a0Tin khác", "Tin khác"), ("A\t B", "A B")]
)
def test_folding_a_line(line: str, folded: str) -> None:
    assert fold_line(line) == folded


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ('[[rule]]\nid = "x"\nwhy = "y"\nreach = "line"\npattern = "z"', "unknown key 'pattern'"),
        ('[[rule]]\nid = "x"\nreach = "line"', "key 'why' is missing"),
        ('[[rule]]\nid = "x"\nwhy = "y"\nreach = "page"', "'page' is not a valid Reach"),
        ('[[rule]]\nid = "x"\nwhy = "y"\nreach = "line"\npatterns = ["("]', "rule 'x'"),
        ('[[rule]]\nid = "x"\nwhy = "y"\nreach = "line"\n' * 2, "stands twice"),
    ],
)
def test_a_wrong_file_is_refused_with_the_reason(tmp_path: Path, rows: str, problem: str) -> None:
    path = tmp_path / "boilerplate.toml"
    path.write_text(rows, encoding="utf-8")
    with pytest.raises(DataError, match=r"boilerplate\.toml") as error:
        load_rules(path)
    assert problem in str(error.value)
