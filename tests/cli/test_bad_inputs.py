"""Inputs that are no articles: each is named with its reason, the others are built, nothing half-written."""

import json
import shutil
from pathlib import Path

import pytest
from test_commands import REPOSITORY, run

SEED = REPOSITORY / "seeds" / "004_ee808077f751d889.txt"


def _empty(folder: Path) -> Path:
    (folder / "trong.txt").write_bytes(b"")
    return folder / "trong.txt"


def _blank(folder: Path) -> Path:
    (folder / "trang.txt").write_text(" \n\t\n", encoding="utf-8")
    return folder / "trang.txt"


def _binary(folder: Path) -> Path:
    (folder / "anh.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    return folder / "anh.txt"


def _missing(folder: Path) -> Path:
    return folder / "khong-co.txt"


def _no_articles(folder: Path) -> Path:
    (folder / "rong").mkdir()
    (folder / "rong" / "ghi-chu.pdf").write_bytes(b"%PDF-1.7")
    return folder / "rong"


def _long_line(folder: Path) -> Path:
    (folder / "dai.txt").write_text("Nghị quyết số 22-NQ/TW " * 800_000, encoding="utf-8")
    return folder / "dai.txt"


def _invalid_utf8(folder: Path) -> Path:
    (folder / "hong.txt").write_bytes(
        "Đảng ủy Khối ".encode() + b"\xc3\x28\xa0\xa1\xe2\x28\xa1\xf0\x28\x8c\xbc" * 40
    )
    return folder / "hong.txt"


def _unknown_kind(folder: Path) -> Path:
    (folder / "bai.docx").write_bytes(b"PK\x03\x04")
    return folder / "bai.docx"


def _bad_record(folder: Path) -> Path:
    (folder / "tin.jsonl").write_text('{"id": "a", "title": "không có nội dung"}\n', encoding="utf-8")
    return folder / "tin.jsonl"


def _damaged_archive(folder: Path) -> Path:
    (folder / "tin.zip").write_bytes(b"PK\x03\x04 not a zip")
    return folder / "tin.zip"


BAD = {
    _empty: "empty",
    _blank: "empty",
    _binary: "binary",
    _missing: "no such file",
    _no_articles: "holds no article",
    _long_line: "longer than",
    _invalid_utf8: "UTF-8",
    _unknown_kind: "unknown kind of file",
    _bad_record: "no text",
    _damaged_archive: "not a ZIP file",
}


@pytest.mark.parametrize(("make", "said"), BAD.items(), ids=[make.__name__ for make in BAD])
def test_a_bad_input_alone_builds_nothing(make, said: str, tmp_path: Path) -> None:
    bad = make(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    done = run("build", bad.name, cwd=tmp_path)
    assert done.returncode == 1
    assert f"{bad.name}" in done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_the_others_are_built_and_each_bad_one_is_named(tmp_path: Path) -> None:
    shutil.copy(SEED, tmp_path)
    bad = {make(tmp_path).name: said for make, said in BAD.items()}
    done = run("build", *bad, SEED.name, cwd=tmp_path)
    assert done.returncode == 4
    report = json.loads((tmp_path / "build" / "report.json").read_text(encoding="utf-8"))
    assert [one["id"] for one in report["inputs"]] == [SEED.stem]
    reasons = {one["source"].partition(":")[0]: one["reason"] for one in report["rejected"]}
    assert reasons.keys() == bad.keys()
    for name, said in bad.items():
        assert said in reasons[name]
        assert name in done.stderr
    again = run("build", SEED.name, "--out", "alone", cwd=tmp_path)
    assert again.returncode == 0
    assert (tmp_path / "alone" / "graph.nq").read_bytes() == (tmp_path / "build" / "graph.nq").read_bytes()


def test_a_failed_build_leaves_the_old_one(tmp_path: Path) -> None:
    shutil.copy(SEED, tmp_path)
    assert run("build", SEED.name, cwd=tmp_path).returncode == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert run("build", "khong-co.txt", cwd=tmp_path).returncode == 1
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_hostile_name_cannot_drive_the_terminal(tmp_path: Path) -> None:
    shutil.copy(SEED, tmp_path)
    (tmp_path / "a\x1b[2J\nb.txt").write_bytes(b"")
    done = run("build", ".", cwd=tmp_path)
    assert done.returncode == 4
    assert "\x1b" not in done.stdout + done.stderr
