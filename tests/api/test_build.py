"""A build is whole or not at all, reads only what changed, and gives the same bytes for the same inputs."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from partygraph.api import building, pool
from partygraph.api.building import STATE_FILE, NothingBuiltError, Progress, build
from partygraph.api.graph import Graph

SEEDS = Path(__file__).parents[2] / "seeds"
SHORT = "Chiều 22/5/2018, Đảng bộ Sở Tư pháp tỉnh Hà Tĩnh tổ chức Hội nghị tổng kết Nghị quyết số 22-NQ/TW.\n"
WRITTEN = ("graph.nq", "report.json", "graph.html", "ontology.html", "void.ttl")
IN_OTHER_ORDER = """
import sys
from partygraph.api.building import build
build(sys.argv[2:], sys.argv[1])
"""


@pytest.fixture
def read_ids(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the articles that are really read, not remembered."""
    told: list[str] = []
    read = pool.read

    def telling(article):
        told.append(article.id)
        return read(article)

    monkeypatch.setattr(pool, "read", telling)
    return told


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Two seeds and a short article of our own: quick to build."""
    folder = tmp_path / "in"
    folder.mkdir()
    for seed in sorted(SEEDS.glob("*.txt"))[:2]:
        shutil.copy(seed, folder)
    (folder / "ha-tinh.txt").write_text(SHORT, encoding="utf-8")
    return folder


def _bytes(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in WRITTEN}


def _ids(graph: Graph) -> list[str]:
    return [one["id"] for one in graph.report["inputs"]]


def test_a_build_writes_its_files_and_nothing_beside_them(inputs: Path, tmp_path: Path) -> None:
    build(inputs, tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        [*WRITTEN, "state.sqlite", "store"]
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_order_and_hash_seed_change_no_byte(inputs: Path, tmp_path: Path) -> None:
    files = sorted(inputs.iterdir())
    found = []
    for n, (order, seed) in enumerate([(files, "1"), (files[::-1], "2"), ([inputs], "3")]):
        out = tmp_path / f"out-{n}"
        _build_apart(out, order, seed, cwd=tmp_path)
        found.append(_bytes(out))
    assert found[0] == found[1] == found[2]


def _build_apart(out: Path, inputs: Iterable[Path], hash_seed: str, cwd: Path) -> None:
    given = [str(path.relative_to(cwd)) for path in inputs]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    command = [sys.executable, "-c", IN_OTHER_ORDER, str(out), *given]
    subprocess.run(command, check=True, env=environment, cwd=cwd)


def test_several_processes_give_the_same_bytes(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (inputs / "bad.txt").write_bytes(b"\x00\x01\x02" * 50)
    monkeypatch.setattr(pool, "ALONE", 1)
    monkeypatch.setattr(pool, "BATCH", 2)
    together = build(inputs, tmp_path / "two", jobs=2)
    alone = build(inputs, tmp_path / "one", jobs=1)
    assert _bytes(tmp_path / "two") == _bytes(tmp_path / "one")
    assert together.report["rejected"] == alone.report["rejected"] != []


def test_building_again_reads_nothing_and_gives_the_same_bytes(
    inputs: Path, tmp_path: Path, read_ids: list[str]
) -> None:
    build(inputs, tmp_path / "out")
    first = _bytes(tmp_path / "out")
    read_ids.clear()
    build(inputs, tmp_path / "out")
    assert read_ids == []
    assert _bytes(tmp_path / "out") == first


def test_only_what_changed_is_read_and_what_was_removed_leaves(
    inputs: Path, tmp_path: Path, read_ids: list[str]
) -> None:
    build(inputs, tmp_path / "out")
    read_ids.clear()
    (inputs / "ha-tinh.txt").write_text(SHORT.replace("Tư pháp", "Nội vụ"), encoding="utf-8")
    sorted(inputs.glob("0*.txt"))[0].unlink()
    graph = build(inputs, tmp_path / "out")
    assert read_ids == ["ha-tinh"]
    assert _ids(graph) == ["001_1bdb5eda9c232a70", "ha-tinh"]
    whole = build(inputs, tmp_path / "again")
    assert _bytes(graph.path) == _bytes(whole.path)


def test_other_rules_read_everything_again(
    inputs: Path, tmp_path: Path, read_ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    build(inputs, tmp_path / "out")
    read_ids.clear()
    monkeypatch.setattr("partygraph.api.fingerprint.fingerprint", lambda: "other rules")
    build(inputs, tmp_path / "out")
    assert len(read_ids) == 3


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b"SQLite format 3\0" + b"\xff" * 4000),
        lambda path: path.write_bytes(b"not a database at all, but long enough to be read as a header" * 20),
        lambda path: _sql(path, "UPDATE extraction SET reading = '[]'"),
        lambda path: _sql(path, "UPDATE extraction SET article = substr(article, 1, 90)"),
        lambda path: _sql(path, "DROP TABLE extraction"),
        lambda path: _sql(path, "PRAGMA user_version = 99"),
    ],
    ids=["broken pages", "no database", "no reading", "half an article", "no table", "another format"],
)
def test_a_damaged_state_costs_time_only(damage, inputs: Path, tmp_path: Path) -> None:
    build(inputs, tmp_path / "out")
    first = _bytes(tmp_path / "out")
    damage(tmp_path / "out" / STATE_FILE)
    build(inputs, tmp_path / "out")
    assert _bytes(tmp_path / "out") == first


def _sql(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_an_interrupted_build_leaves_the_old_one_and_the_next_goes_on(
    inputs: Path, tmp_path: Path, read_ids: list[str]
) -> None:
    out = tmp_path / "out"
    build(sorted(inputs.iterdir())[:1], out)
    before = _bytes(out)

    def stop(at: Progress) -> None:
        if at.stage == "check":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(inputs, out, progress=stop)
    assert _bytes(out) == before
    read_ids.clear()
    build(inputs, out)
    assert read_ids == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_two_builds_into_one_folder_do_not_mix(inputs: Path, tmp_path: Path) -> None:
    refused: list[str] = []

    def build_inside(at: Progress) -> None:
        if at.stage == "read" and not refused:
            try:
                build(inputs, tmp_path / "out")
            except Exception as error:
                refused.append(str(error))

    build(inputs, tmp_path / "out", progress=build_inside)
    assert "another build is writing here" in refused[0]


def test_a_fault_of_our_own_costs_one_article(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = building.link_article

    def failing(article, reading):
        if article.id == "ha-tinh":
            raise IndexError("list index out of range")
        return link(article, reading)

    monkeypatch.setattr(building, "link_article", failing)
    graph = build(inputs, tmp_path / "out")
    (rejected,) = graph.report["rejected"]
    assert rejected["source"].endswith("in/ha-tinh.txt")
    assert "IndexError" in rejected["reason"]
    assert "ha-tinh" not in _ids(graph)


def test_nothing_built_leaves_the_folder_as_it_was(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(inputs, out)
    before = _bytes(out)
    with pytest.raises(NothingBuiltError, match="no such file"):
        build(tmp_path / "nowhere", out)
    assert _bytes(out) == before
    with pytest.raises(NothingBuiltError):
        build(tmp_path / "nowhere", tmp_path / "new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_files_that_others_put_into_the_folder_stay(inputs: Path, tmp_path: Path) -> None:
    build(inputs, tmp_path / "out")
    (tmp_path / "out" / "notes.txt").write_text("của tôi", encoding="utf-8")
    build(inputs, tmp_path / "out")
    assert (tmp_path / "out" / "notes.txt").read_text(encoding="utf-8") == "của tôi"


def test_the_report_tells_counts_places_and_no_folder_of_this_machine(seeds_build: Path) -> None:
    text = (seeds_build / "report.json").read_text(encoding="utf-8")
    report = json.loads(text)
    assert report["counts"]["articles"] == 5
    assert report["counts"]["persons"] >= 5
    assert report["counts"]["quads"] == len((seeds_build / "graph.nq").read_bytes().splitlines())
    assert report["violations"] == []
    assert report["rejected"] == []
    assert str(Path.home()) not in text
    assert str(seeds_build.parent) not in text
    assert [one["source"].rpartition("/")[2] for one in report["inputs"]] == sorted(
        path.name for path in SEEDS.glob("*.txt")
    )


def test_an_open_citation_is_listed_with_its_sentence(tmp_path: Path) -> None:
    article = tmp_path / "bai.txt"
    text = "Ngày 5/1/2021, Đảng bộ Sở Tư pháp tỉnh Hà Tĩnh họp.\nCác chi bộ học tập Nghị quyết số 5.\n"
    article.write_text(text, encoding="utf-8")
    report = build(article, tmp_path / "out").report
    opened = report["unresolved_citations"] + report["ambiguous_citations"]
    for one in opened:
        assert text[one["begin"] : one["end"]] == one["text"]
        assert text[one["sentence_begin"] : one["sentence_end"]] == one["sentence"]
        assert one["text"] in one["sentence"]
        assert one["reason"]
    assert [one["text"] for one in opened] == ["Nghị quyết số 5"]


def test_a_mention_is_shown_in_its_own_sentence_of_a_long_line(tmp_path: Path) -> None:
    """A page may hold a whole article in one line; what proves a name is the sentence that it stands in."""
    last = "Huyện ủy Đồng Văn có nhiều cách làm hay."
    (tmp_path / "bai.txt").write_text(
        f"Chuyện ở vùng cao\nTỉnh ủy Hà Giang đã quán triệt Chỉ thị số 05-CT/TW. Trời đẹp. {last}\n",
        encoding="utf-8",
    )
    shown = build(tmp_path / "bai.txt", tmp_path / "build").show("Huyện ủy Đồng Văn")
    assert [(written, sentence.text) for written, sentence in shown.mentions] == [("Huyện ủy Đồng Văn", last)]
