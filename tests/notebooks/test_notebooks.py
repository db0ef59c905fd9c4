"""The notebooks: each says what it cannot prove, is stored clean, and runs from top to bottom."""

import ast
import base64
import re
import shutil
import unicodedata
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

ROOT = Path(__file__).parents[2]
NAMES = sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb"))

# A reader needs the package, pandas and matplotlib, and what the standard library and our own answers bring.
PACKAGES = {"IPython", "matplotlib", "networkx", "pandas", "partygraph", "spacy"}
STANDARD = {
    "itertools",
    "json",
    "os",
    "pathlib",
    "socket",
    "subprocess",
    "sys",
    "tempfile",
    "textwrap",
    "time",
    "urllib",
}
MACHINE_PATH = re.compile(r"/(?:home|root|tmp|work|mnt|Users|private|var)/|(?<!\w)[A-Z]:\\")
ADDRESS = re.compile(r"https?://[^\s\"'`<>)]+")

# (notebook, cell, what its output must hold)
SHOWN = [
    ("01", "who-implemented", "Đảng ủy đã triển khai thực hiện Nghị quyết 22 trong toàn Đảng bộ."),
    ("01", "evidence", "làm tốt công việc thứ nhất về nâng cao chất lượng hội nghị, cuộc họp"),
    ("01", "evidence", "được yêu cầu"),
    ("01", "chain", "pg:concretizes"),
    ("02", "posts", "Phó Bí thư thường trực"),
    ("02", "career", "2012-12-20"),
    ("02", "both", "Đỗ Khoa Văn"),
    ("02", "apart", "Sở Khoa học và Công nghệ thành phố Hải Phòng"),
    ("03", "meetings", "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW"),
    ("03", "undated", "Nghiên cứu luận cứ phục vụ đề xuất"),
    ("03", "plenum", "20-NQ/TW"),
    ("04", "text", "Chỉ thị 05-CT/TW khóa XII"),
    ("04", "cuts", "Hội nghị triển khai Nghị quyết số 10-NQ/TW"),
    ("04", "displacy", "DIRECTIVE"),
    ("04", "rejected", "my-articles/crawl.jsonl:4"),
    ("04", "rejected", "binary"),
    ("04", "open", "Nghị quyết 19"),
    ("04", "ambiguous", "khóa XIII"),
    ("04", "questions", "Huyện ủy Lạng Giang"),
    ("05", "library", "who-implemented"),
    ("05", "proof", "**0** sai"),
    ("05", "rdflib", "(rdflib)"),
    ("05", "path", "Nguyễn Thành Tô"),
    ("05", "service", "(service)"),
]
PLOTS = {"01": 2, "02": 1, "03": 2, "04": 1, "05": 1}


def read(name: str) -> NotebookNode:
    return nbformat.read(ROOT / "notebooks" / name, as_version=4)


def words(notebook: NotebookNode) -> str:
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def code(notebook: NotebookNode) -> str:
    """Its Python, without the lines that only IPython understands."""
    cells = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    return "\n".join(line for cell in cells for line in cell.splitlines() if "= !" not in line)


def test_all_five_are_there():
    assert [name[:2] for name in NAMES] == ["01", "02", "03", "04", "05"]


@pytest.mark.parametrize("name", NAMES)
def test_it_says_what_its_articles_cannot_prove(name):
    told = words(read(name))
    assert re.search(r"^## .*chứng minh được gì / What .* can and cannot prove$", told, re.M)
    assert "không thấy bằng chứng" in told
    assert "không bao giờ là" in told
    assert "chưa thực hiện" in told


@pytest.mark.parametrize("name", NAMES)
def test_it_is_stored_without_outputs_and_with_stable_ids(name):
    notebook = read(name)
    nbformat.validate(notebook)
    assert [cell.id for cell in notebook.cells if cell.get("outputs") or cell.get("execution_count")] == []
    ids = [cell.id for cell in notebook.cells]
    assert len(set(ids)) == len(ids)
    assert [one for one in ids if not re.fullmatch(r"[a-z][a-z0-9-]+", one)] == []
    assert set(notebook.metadata) == {"kernelspec", "language_info"}


@pytest.mark.parametrize("name", NAMES)
def test_it_names_no_machine_and_no_address_but_names(name):
    stored = (ROOT / "notebooks" / name).read_text(encoding="utf-8")
    assert MACHINE_PATH.findall(stored) == []
    known = ("https://w3id.org/partygraph/", "http://www.w3.org/", "http://127.0.0.1:", "https://…")
    assert [one for one in ADDRESS.findall(stored) if not one.startswith(known)] == []
    assert unicodedata.is_normalized("NFC", stored)
    assert "\u00d0" not in stored


@pytest.mark.parametrize("name", NAMES)
def test_it_imports_only_the_public_face(name):
    tree = ast.parse(code(read(name)))
    modules = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    modules |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {one.partition(".")[0] for one in modules} <= PACKAGES | STANDARD
    assert [one for one in modules if one.startswith("partygraph.")] == []


@pytest.fixture
def place(tmp_path, monkeypatch) -> Path:
    """A copy of the notebooks and the seeds, nothing else of the repository; no proxy, no profile."""
    shutil.copytree(ROOT / "notebooks", tmp_path / "copy/notebooks", ignore=shutil.ignore_patterns(".*"))
    shutil.copytree(ROOT / "seeds", tmp_path / "copy/seeds", ignore=shutil.ignore_patterns("gold"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "1")
    return tmp_path / "copy"


def execute(notebook: NotebookNode, folder: Path) -> None:
    resources = {"metadata": {"path": str(folder)}}
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources=resources).execute()


def outputs(notebook: NotebookNode, cell_id: str | None = None) -> list[NotebookNode]:
    cells = [cell for cell in notebook.cells if cell.cell_type == "code" and cell_id in (None, cell.id)]
    return [output for cell in cells for output in cell.outputs]


def text_of(output: NotebookNode) -> str:
    return output.get("text", "") + "".join(
        value for kind, value in output.get("data", {}).items() if kind.startswith("text/")
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_it_runs_and_shows_what_it_promises(name, place):
    before = tree(place)
    notebook = read(name)
    execute(notebook, place / "notebooks")
    assert tree(place) == before

    complaints = [text_of(one) for one in outputs(notebook) if one.get("name") == "stderr"]
    assert complaints == []
    for _, cell, phrase in (row for row in SHOWN if row[0] == name[:2]):
        assert phrase in "\n".join(map(text_of, outputs(notebook, cell))), cell
    plots = [one["data"]["image/png"] for one in outputs(notebook) if "image/png" in one.get("data", {})]
    assert len(plots) == PLOTS[name[:2]]
    assert min(len(base64.b64decode(plot)) for plot in plots) > 5_000
    assert any("<iframe" in text_of(one) for one in outputs(notebook))


@pytest.mark.slow
def test_it_also_runs_from_the_root(place):
    notebook = read(NAMES[1])
    notebook.cells = [cell for cell in notebook.cells if cell.id in ("setup", "posts")]
    execute(notebook, place)
    assert "Nguyễn Thành Tô" in text_of(outputs(notebook, "posts")[0])
