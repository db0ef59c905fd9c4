"""Two builds compared: what changed, and why."""

import json
import shutil
from pathlib import Path

import pyoxigraph as ox
import pytest

import partygraph as pg
from partygraph.errors import QueryError
from partygraph.vocab import PG

FIRST = "Đảng ủy Khối họp\nNgày 5/3/2019, Đảng ủy Khối các cơ quan tỉnh đã quán triệt Chỉ thị số 05-CT/TW.\n"
SECOND = "Tỉnh ủy Yên Bái họp\nNgày 6/3/2019, Tỉnh ủy Yên Bái đã sơ kết Nghị quyết số 18-NQ/TW.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "mot.txt").write_text(FIRST, encoding="utf-8")
    (folder / "hai.txt").write_text(SECOND, encoding="utf-8")
    return folder


@pytest.fixture
def before(articles: Path, tmp_path: Path) -> Path:
    return pg.build(articles, tmp_path / "before").path


def test_nothing_changed(before: Path) -> None:
    found = pg.diff(before, before)
    assert found.changes == ()
    assert found.counts == {"added": 0, "removed": 0, "changed": 0}


def test_the_text_changed(before: Path, articles: Path, tmp_path: Path) -> None:
    (articles / "mot.txt").write_text(FIRST.replace("đã quán triệt", "sẽ quán triệt"), encoding="utf-8")
    (articles / "hai.txt").unlink()
    (articles / "ba.txt").write_text(SECOND.replace("Yên Bái", "Lào Cai"), encoding="utf-8")
    found = pg.diff(before, pg.build(articles, tmp_path / "after").path)
    assert (found.added_articles, found.removed_articles, found.changed_articles) == (
        ("ba",),
        ("hai",),
        ("mot",),
    )
    assert {one.cause for one in found.changes} == {"text"}
    (modality,) = [
        difference
        for one in found.changes
        for difference in one.change.differences
        if difference[0] == "modality"
    ]
    assert modality[1:] == ("đã thực hiện", "dự kiến")
    assert found.counts["added"]
    assert found.counts["removed"]


@pytest.mark.parametrize(
    ("earlier", "cause"),
    [
        ({}, "text of other articles"),
        ({"digests": {"authority": "0"}}, "authority"),
        ({"digests": {"rules": "0"}}, "rule"),
        ({"digests": {"decisions": "0"}}, "decision"),
        ({"digests": {"rules": "0", "authority": "0"}}, "rule or authority"),
        ({"digests": None}, "rule or authority or decision"),
    ],
)
def test_the_text_is_the_same(
    before: Path, tmp_path: Path, earlier: dict[str, dict[str, str] | None], cause: str
) -> None:
    """The later build lacks every modality, the earlier says that it stood on something else."""
    after = shutil.copytree(before, tmp_path / "after")
    store = ox.Store(str(after / "store"))
    store.update(f"DELETE WHERE {{ GRAPH ?g {{ ?claim <{PG}modality> ?modality }} }}")
    del store
    report = json.loads((before / "report.json").read_text(encoding="utf-8"))
    if earlier.get("digests"):
        earlier = {**earlier, "digests": {**report["digests"], **earlier["digests"]}}
    (before / "report.json").write_text(json.dumps({**report, **earlier}), encoding="utf-8")
    found = pg.diff(before, after)
    assert found.changes
    assert {one.cause for one in found.changes} == {cause}


def test_json_tells_each_change_with_its_sentence(before: Path, articles: Path, tmp_path: Path) -> None:
    (articles / "mot.txt").unlink()
    told = json.loads(pg.diff(before, pg.build(articles, tmp_path / "after").path).to_json())
    assert told["counts"]["removed"] == len(told["statements"]) > 0
    (claim,) = [one for one in told["statements"] if one["details"].get("modality") == "pg:Done"]
    assert claim["sentences"] == [FIRST.splitlines()[1]]


def test_no_build(before: Path, tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="no build here"):
        pg.diff(before, tmp_path / "nothing")


def test_a_report_that_cannot_be_read(before: Path) -> None:
    (before / "report.json").write_text("{", encoding="utf-8")
    with pytest.raises(QueryError, match=r"report\.json: cannot be read"):
        pg.diff(before, before)
