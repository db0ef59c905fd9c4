"""The lists of rules/linking.toml: every one is read, every id in it exists."""

import tomllib
from pathlib import Path

import pytest

from partygraph.link import rules
from partygraph.resources import ontology_path

FILE = ontology_path("rules", "linking.toml")
LISTS = [
    (table, name)
    for table, lists in tomllib.loads(FILE.read_text(encoding="utf-8")).items()
    for name in lists
]
CODE = "".join(path.read_text(encoding="utf-8") for path in Path(rules.__file__).parent.glob("*.py"))


@pytest.mark.parametrize(("table", "name"), LISTS)
def test_every_list_is_read(table: str, name: str) -> None:
    assert f'"{name}"' in CODE or f"'{name}'" in CODE


@pytest.mark.parametrize("name", [name for table, name in LISTS if table == "heads"])
def test_every_head_is_a_row_of_its_table(name: str) -> None:
    assert rules.heads(name)


def test_every_other_id_exists() -> None:
    assert rules.posts("needing-a-body")
    assert rules.central_keys("shared-by-too-many") >= {"body/tw_quoc-hoi"}
    assert rules.meetings("plenums") | rules.meetings("known-by-who-met")
    assert rules.classes("main-agencies") < rules.classes("with-party-organization")


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("central", "22-NQ/TW"),
        ("province-wide", "35-KH/TU"),
        ("province-wide", "12/NQ-HĐND"),
        ("state", "30/2020/NĐ-CP"),
        ("state", "45/2019/QH14"),
        ("party", "94-HD/BPGV"),
        ("party", "08/TU"),
    ],
)
def test_a_symbol_tells_its_series(name: str, number: str) -> None:
    assert rules.symbol(name).search(number)
