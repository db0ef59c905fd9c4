"""``partygraph build``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from partygraph.cli.terminal import note, plain, progress, say

if TYPE_CHECKING:
    from partygraph.api.graph import Graph

SOME_REJECTED = 4
_TOLD = (
    ("articles", "bài viết / articles"),
    ("persons", "người / persons"),
    ("bodies", "cơ quan, tổ chức / bodies"),
    ("documents", "văn bản / documents"),
    ("document_sets", "nhóm văn bản / document sets"),
    ("meetings", "hội nghị / meetings"),
    ("citations", "lần viện dẫn / citations"),
    ("claims", "nhận định / claims"),
    ("tenures", "chức vụ / posts held"),
    ("actions", "việc / awards, changes, admissions"),
    ("quads", "bộ bốn RDF / quads"),
)


def build(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT",
            help="Tệp, thư mục, mẫu tên. / Files, folders, globs: "
            ".txt .md .html .jsonl[.gz] .parquet .warc[.gz] .zip",
        ),
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FOLDER", help="Nơi ghi. / Where to write.")
    ] = Path("build"),
    jobs: Annotated[
        int,
        typer.Option(
            "--jobs",
            "-j",
            metavar="N",
            min=0,
            help="Số tiến trình đọc, 0: mỗi lõi một. / Processes that read many texts, 0: one a core.",
        ),
    ] = 0,
    decisions: Annotated[
        Path | None,
        typer.Option(
            "--decisions",
            metavar="FILE",
            help="Câu trả lời của `partygraph review`. / The answers of `partygraph review`.",
            show_default="decisions.csv in the build",
        ),
    ] = None,
) -> None:
    """Dựng đồ thị từ các bài viết. / Build the graph of the articles.

    Running it again reads only what changed. Exit code 4: some inputs were rejected, the rest is built.

    Example:  partygraph build seeds/

    Example:  partygraph build news/*.jsonl.gz extra.txt --out build-2026
    """
    from partygraph.api.building import build as build_graph

    with progress() as listener:
        graph = build_graph(inputs, out, progress=listener, jobs=jobs, decisions=decisions)
    report = graph.report
    _tell_found(graph, report)
    _tell_open(report)
    _tell_next(out)
    if report["rejected"]:
        _tell_rejected(report["rejected"])
        raise typer.Exit(SOME_REJECTED)


def _tell_found(graph: "Graph", report: dict[str, Any]) -> None:
    say(f"{graph.path}:")
    for key, label in _TOLD:
        if report["counts"][key]:
            say(f"  {report['counts'][key]:>7,}  {label}")


def _tell_open(report: dict[str, Any]) -> None:
    """What stays open, and whether the graph keeps its promises."""
    for key, label in (
        ("unresolved_citations", "viện dẫn chưa rõ văn bản nào / unresolved citations"),
        ("ambiguous_citations", "viện dẫn hiểu được nhiều cách / ambiguous citations"),
        ("conflicts", "mâu thuẫn / conflicts"),
        ("warnings", "lưu ý / warnings"),
    ):
        if report[key]:
            say(f"  {len(report[key]):>7,}  {label} (report.json)")
    for line in report["decisions"]["unused"]:
        note(plain(f"câu trả lời không dùng được / an answer that could not be used: {line}"))
    violations = report["violations"]
    if not violations:
        say("  SHACL và quy tắc toàn vẹn: đạt / shapes and integrity rules: kept")
        if "sample" in report["checked"]:
            say(f"  ({report['checked']}; `partygraph validate` checks more)")
        return
    note(f"SHACL: {len(violations)} lỗi / violations; `partygraph validate` lists them. The first:")
    note(f"  {plain(violations[0])}")


def _tell_next(out: Path) -> None:
    where = "" if out == Path("build") else f" --in {out}"
    say("Tiếp theo / next:")
    say(f"  partygraph query --list{where}")
    say(f"  partygraph query who-implemented --param document=22-NQ/TW{where}")
    say(f"  {out / 'graph.html'}  (mở bằng trình duyệt / open it in a browser)")


def _tell_rejected(rejected: list[dict[str, str]]) -> None:
    note(f"{len(rejected)} đầu vào bị loại / inputs rejected:")
    for one in rejected:
        note(f"  {plain(one['source'])}: {plain(one['reason'])}")
