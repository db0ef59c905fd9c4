"""The wheel, the sdist and the lock file: what a user installs works away from the repository."""

import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
LOCK = REPOSITORY / "requirements.txt"
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
TRY_IT = """
import partygraph as pg
from partygraph.resources import ontology_root
print(ontology_root())
graph = pg.build(["bai.txt"], "out")
print(graph.report["counts"]["citations"])
print(len(graph.view().generate_html()) > 10_000)
"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as built from the sdist, unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("dist")
    hatch = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    subprocess.run([*hatch, "-t", "sdist"], cwd=REPOSITORY, check=True, capture_output=True)
    (sdist,) = folder.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    source = folder / sdist.name.removesuffix(".tar.gz")
    subprocess.run([*hatch, "-t", "wheel"], cwd=source, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_every_file_of_the_ontology_and_the_page(unpacked: Path) -> None:
    for source, target in (("ontology", "ontology"), ("src/partygraph", ".")):
        there = {
            path.relative_to(REPOSITORY / source)
            for path in (REPOSITORY / source).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        packed = unpacked / "partygraph" / target
        assert [str(path) for path in sorted(there) if not (packed / path).is_file()] == []


def test_the_wheel_holds_nothing_of_the_repository_besides(unpacked: Path) -> None:
    tops = sorted(path.name for path in unpacked.iterdir())
    assert tops[0] == "partygraph"
    assert tops[1:] == [f"partygraph-{PROJECT['project']['version']}.dist-info"]
    assert "partygraph = partygraph.cli:main" in (unpacked / tops[1] / "entry_points.txt").read_text()


def test_the_wheel_builds_a_graph_away_from_the_repository(unpacked: Path, tmp_path: Path) -> None:
    text = "Ngày 5/1/2021, Đảng bộ Sở Tư pháp tỉnh Hà Tĩnh quán triệt Nghị quyết số 22-NQ/TW.\n"
    (tmp_path / "bai.txt").write_text(text, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(unpacked)}
    done = subprocess.run(
        [sys.executable, "-c", TRY_IT], cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [str(unpacked / "partygraph" / "ontology"), "1", "True"]


def test_an_editable_install_finds_the_ontology_of_the_repository(tmp_path: Path) -> None:
    code = "from partygraph.resources import ontology_root; print(ontology_root())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Path(done.stdout.strip()) == REPOSITORY / "ontology"


def test_the_lock_names_no_address_and_no_place() -> None:
    text = LOCK.read_text(encoding="utf-8")
    assert "://" not in text
    assert [line for line in text.splitlines() if line.startswith(("-", "#", "/", "."))] == []


def test_every_pin_has_hashes() -> None:
    entries = re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8").strip())
    assert len(entries) > 60
    for entry in entries:
        first, *hashes = entry.splitlines()
        assert re.match(r"[a-z0-9._-]+==[^ ]+", first), first
        assert hashes
        assert all(re.fullmatch(r" +--hash=sha256:[0-9a-f]{64}( \\)?", line) for line in hashes), first


def test_every_dependency_is_pinned() -> None:
    pinned = {
        re.split("==", line)[0] for line in LOCK.read_text(encoding="utf-8").splitlines() if "==" in line
    }
    extras = PROJECT["project"]["optional-dependencies"]
    asked = [
        *PROJECT["project"]["dependencies"],
        *(one for key in ("html", "parquet", "warc", "server", "dev") for one in extras[key]),
    ]
    names = {re.split(r"[<>=!~ ;\[]", one)[0].lower() for one in asked}
    assert names - pinned == set()


def test_what_runs_is_what_is_pinned() -> None:
    """The versions that these tests ran with are those of the lock: a result for others proves nothing."""
    from importlib.metadata import version

    # A name may be pinned twice, for different Pythons.
    told = re.findall(r"^([a-z0-9._-]+)==([^ ]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    names = [re.split(r"[<>=!~ ;\[]", one)[0].lower() for one in PROJECT["project"]["dependencies"]]
    assert [(name, version(name)) for name in names if (name, version(name)) not in told] == []
