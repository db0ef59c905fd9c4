"""The commands as a user runs them: what they print, where, and their exit codes."""

import csv
import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import networkx
import pyoxigraph as ox
import pytest
import typer

from partygraph.cli.app import app

REPOSITORY = Path(__file__).parents[2]
GOLD = REPOSITORY / "tests" / "gold"
SEEDS = REPOSITORY / "seeds"
COMMANDS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
TIDY = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")}


def run(*arguments: object, cwd: Path | None = None, given: str = "", **environment: str):
    """One command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "partygraph", *map(str, arguments)],
        cwd=cwd,
        input=given,
        env={**TIDY, "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        encoding="utf-8",
    )


def ask(build: Path, *arguments: object, **kwargs):
    done = run("query", *arguments, "--in", build, **kwargs)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_commands_are_those_of_the_manual() -> None:
    assert COMMANDS == [
        "build", "diff", "evaluate", "export", "ontology", "publish", "query", "review", "serve", "show",
        "validate", "view",
    ]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str) -> None:
    done = run(command, "--help", COLUMNS="120")
    assert done.returncode == 0
    assert f"Example:  partygraph {command}" in done.stdout


def test_help_needs_no_heavy_library() -> None:
    heavy = ("spacy", "pandas", "rdflib", "pyvis", "networkx", "pyoxigraph")
    code = f"import sys, partygraph.cli; print([one for one in {heavy} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    start = time.perf_counter()
    assert run("--help").returncode == 0
    assert time.perf_counter() - start < 3.0  # 0.4 s measured; with spaCy it was 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["build"], "Missing argument"),
        (["biuld", "seeds"], "No such command"),
        (["query", "who-implemented", "--param", "document"], "is not NAME=VALUE"),
        (["query", "who-implemented", "--format", "xml"], "is not one of"),
        (["export"], "Missing option"),
        (["view", "--depth", "-1"], "greater than or equal to 0"),
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str], said: str, seeds_build: Path) -> None:
    where = ["--in", str(seeds_build)] if arguments[0] in ("query", "export", "view") else []
    done = run(*arguments, *where, COLUMNS="200")
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["query", "who-implmented"], "no question is called 'who-implmented'"),
        (["query", "who-implemented"], "who-implemented needs document"),
        (["query", "who-implemented", "-p", "document=99-NQ/TW"], "'99-NQ/TW'"),
        (["query", "SELECT ?s WHERE { ?s"], "expected"),
        (["query", "DELETE WHERE { ?s ?p ?o }"], "DELETE is refused"),
        (["query", "ASK { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"], "SERVICE is refused"),
        (["query", "ASK { ?s ?p ?o }", "--format", "turtle"], "only CONSTRUCT and DESCRIBE"),
        (["show", "Trần Không Ai Biết"], "no entity is called"),
        (["view", "--focus", "Trần Không Ai Biết"], "no entity is called"),
        (["evaluate", "nowhere"], "nowhere"),
    ],
)
def test_what_cannot_be_answered_ends_with_1_and_a_reason(
    arguments: list[str], said: str, seeds_build: Path
) -> None:
    done = run(*arguments, "--in", seeds_build)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    "command", [["query", "1", "-p", "document=x"], ["show", "x"], ["view"], ["validate"]]
)
def test_a_folder_without_a_build_says_what_to_run(command: list[str], tmp_path: Path) -> None:
    done = run(*command, "--in", tmp_path)
    assert (done.returncode, "run `partygraph build INPUT" in done.stderr) == (1, True), done.stderr


def test_the_library_is_listed_in_both_languages_with_examples() -> None:
    listed = run("query", "--list").stdout
    questions = list((REPOSITORY / "ontology" / "queries").glob("*.rq"))
    assert len(questions) >= 25
    assert listed.count("    $ partygraph query ") == len(questions)
    assert "Tổ chức nào đã thực hiện" in listed
    assert "Which bodies implemented" in listed


@pytest.mark.parametrize("name", ["who-implemented", "1", "01-who-implemented"])
def test_a_question_goes_by_name_and_number(name: str, seeds_build: Path) -> None:
    told = ask(seeds_build, name, "--param", "document=nghi quyet 22 nq tw")
    assert "Đảng ủy Sở Khoa học và Công nghệ" in told
    assert "https://" not in told


def test_evidence_stands_below_its_row(seeds_build: Path) -> None:
    told = ask(seeds_build, "who-implemented", "-p", "document=22-NQ/TW", "--evidence")
    assert "» Sau khi Nghị quyết ban hành, thực hiện chỉ đạo, hướng dẫn của cấp ủy cấp trên" in told


PERSONS = "SELECT ?p ?name WHERE { ?p a pg:Person ; rdfs:label ?name } ORDER BY STR(?name)"


def test_a_query_without_sentences_finds_them_too(seeds_build: Path) -> None:
    told = ask(seeds_build, PERSONS, "--evidence")
    assert told.count("   » ") >= told.count("name: ") >= 6


@pytest.mark.parametrize("way", ["literal", "file", "stdin"])
def test_a_query_comes_as_text_file_or_standard_input(way: str, seeds_build: Path, tmp_path: Path) -> None:
    file = tmp_path / "người.rq"
    file.write_text(PERSONS, encoding="utf-8")
    question = {"literal": PERSONS, "file": file, "stdin": "-"}[way]
    told = ask(seeds_build, question, "--format", "csv", given=PERSONS if way == "stdin" else "")
    assert "Nguyễn Thành Tô" in {row["name"] for row in csv.DictReader(io.StringIO(told))}


def test_a_parameter_is_a_term_and_never_text_of_the_query(seeds_build: Path) -> None:
    hostile = 'name=x" } ; DROP ALL ; SELECT * { ?s ?p "'
    assert ask(seeds_build, PERSONS, "--param", hostile, "--format", "csv").splitlines() == ["p,name"]


def test_every_machine_form_is_readable(seeds_build: Path) -> None:
    told = json.loads(ask(seeds_build, PERSONS, "-f", "json"))
    assert told["head"]["vars"] == ["p", "name"]
    assert ask(seeds_build, PERSONS, "-f", "tsv").splitlines()[0] == "?p\t?name"
    turtle = ask(
        seeds_build, "CONSTRUCT { ?p rdfs:label ?n } WHERE { ?p a pg:Person ; rdfs:label ?n }", "-f", "turtle"
    )
    assert len(list(ox.parse(turtle, format=ox.RdfFormat.TURTLE))) == len(told["results"]["bindings"])


def test_no_rows_is_an_answer(seeds_build: Path) -> None:
    done = run("query", "SELECT ?s WHERE { ?s a pg:Nothing }", "--in", seeds_build)
    assert (done.returncode, done.stdout) == (0, "")
    assert "no rows" in done.stderr


def test_show_tells_facts_with_their_sentences(seeds_build: Path) -> None:
    told = run("show", "le tien chau", "--in", seeds_build).stdout
    assert told.startswith("Lê Tiến Châu")
    assert "Bí thư — Tỉnh ủy Hậu Giang" in told
    assert "» Đó là ý kiến chỉ đạo của Bí thư Tỉnh ủy Lê Tiến Châu" in told


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"}])
def test_vietnamese_is_printed_on_any_locale(locale: dict[str, str], seeds_build: Path) -> None:
    assert "Nguyễn Thành Tô" in ask(seeds_build, PERSONS, "-f", "csv", **locale)


def test_a_reader_that_leaves_is_no_error(seeds_build: Path) -> None:
    command = f"{sys.executable} -m partygraph query --list | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=TIDY)
    assert done.stdout.startswith(" 1")
    assert done.stderr == ""


def test_validate_ends_with_0_for_a_sound_build(seeds_build: Path) -> None:
    done = run("validate", "--in", seeds_build)
    assert (done.returncode, "keeps its shapes" in done.stdout) == (0, True)


def test_validate_lists_violations_and_ends_with_1(seeds_build: Path, tmp_path: Path) -> None:
    from partygraph.graph.store import write_build

    lines = (seeds_build / "graph.nq").read_text(encoding="utf-8").splitlines()
    label = "<http://www.w3.org/2000/01/rdf-schema#label>"
    broken = [line for line in lines if not ("/id/person/" in line.split()[0] and line.split()[1] == label)]
    assert len(broken) < len(lines)
    write_build(tmp_path / "out", broken)
    done = run("validate", "--in", tmp_path / "out")
    assert done.returncode == 1
    assert "person/hai-phong_nguyen-thanh-to" in done.stdout


def test_evaluate_prints_a_table_json_and_changes(seeds_build: Path, tmp_path: Path) -> None:
    table = run("evaluate", GOLD, "--in", seeds_build)
    assert table.returncode == 0
    assert table.stdout.splitlines()[0] == "5 articles"
    before = run("evaluate", GOLD, "--in", seeds_build, "--json").stdout
    card = json.loads(before)
    assert card["kinds"]["persons"]["right"] > 0
    (tmp_path / "before.json").write_text(before, encoding="utf-8")
    same = run("evaluate", GOLD, "--in", seeds_build, "--against", tmp_path / "before.json")
    assert same.stdout == "không đổi / no change\n"
    kind = card["articles"]["003_24183069d18118e3"]["kinds"]["persons"]
    kind["missed"].append(kind["right"].pop())
    (tmp_path / "before.json").write_text(json.dumps(card), encoding="utf-8")
    gained = run("evaluate", GOLD, "--in", seeds_build, "--against", tmp_path / "before.json").stdout
    assert gained.startswith("+ right     003_24183069d18118e3 persons: ")


def test_diff_tells_what_changed_why_and_where(seeds_build: Path, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    for seed in sorted(SEEDS.glob("*.txt"))[1:]:
        text = seed.read_text(encoding="utf-8").replace(
            "toàn Đảng bộ có 85 đảng viên", "toàn Đảng bộ có 86 đảng viên"
        )
        (tmp_path / "seeds" / seed.name).write_text(text, encoding="utf-8")
    assert run("build", tmp_path / "seeds", "--out", tmp_path / "later").returncode == 0
    assert run("diff", seeds_build, seeds_build).stdout == "không đổi / no change\n"
    nowhere = run("diff", seeds_build, tmp_path / "nowhere")
    assert (nowhere.returncode, nowhere.stdout) == (1, "")
    assert "no build here" in nowhere.stderr
    lines = run("diff", seeds_build, tmp_path / "later").stdout.splitlines()
    assert "− bài viết / article 000_cc049312380e556f" in lines
    assert "~ bài viết / article 003_24183069d18118e3" in lines
    assert "    count: 85 → 86" in lines
    at = lines.index("    count: 85 → 86")
    assert lines[at - 1].startswith(
        "~ [text] Số liệu: Đảng bộ Sở Khoa học và Công nghệ thành phố Hải Phòng — đảng viên"
    )
    assert any(line.startswith("    » Hiện nay, toàn Đảng bộ có 86 đảng viên") for line in lines[at:])
    told = json.loads(run("diff", seeds_build, tmp_path / "later", "--json").stdout)
    assert lines[-1] == "+{added}, −{removed}, ~{changed} nhận định / statements".format(**told["counts"])


def test_review_lists_questions_and_keeps_answers_in_a_file(seeds_build: Path, tmp_path: Path) -> None:
    listed = run("review", "--in", seeds_build).stdout
    assert "  A  Sở Khoa học và Công nghệ thành phố Hải Phòng — “" in listed
    questions = json.loads(run("review", "--in", seeds_build, "--json").stdout)
    assert listed.splitlines()[-1] == f"{len(questions)} câu hỏi / open questions, 0 đã trả lời / answered"
    answers = tmp_path / "answers.csv"
    first = questions[0]["id"]
    done = run("review", "--in", seeds_build, "--decisions", answers, "--answer", f"{first}=unsure")
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, f"{answers}: 1 câu trả lời / answers")
    left = json.loads(run("review", "--in", seeds_build, "--decisions", answers, "--json").stdout)
    assert first not in {one["id"] for one in left}
    assert run("review", "--in", seeds_build, "--decisions", answers, "--undo", first).returncode == 0
    wrong = run("review", "--in", seeds_build, "--decisions", answers, "--answer", first)
    assert wrong.returncode == 1
    assert "write ID=same, ID=different or ID=unsure" in wrong.stderr


def test_view_writes_the_page_around_one_entity(seeds_build: Path, tmp_path: Path) -> None:
    done = run("view", "--focus", "22-NQ/TW", "--in", seeds_build, "-o", "trang.html", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "trang.html\n")
    assert "<!doctype html>" in (tmp_path / "trang.html").read_text(encoding="utf-8")[:200].lower()


@pytest.mark.parametrize(
    ("form", "rdf"),
    [
        ("trig", ox.RdfFormat.TRIG),
        ("nquads", ox.RdfFormat.N_QUADS),
        ("jsonld", ox.RdfFormat.JSON_LD),
        ("turtle", ox.RdfFormat.TURTLE),
    ],
)
def test_rdf_exports_hold_the_whole_graph(
    form: str, rdf: ox.RdfFormat, seeds_build: Path, tmp_path: Path
) -> None:
    assert run("export", "-f", form, "-o", tmp_path / "x", "--in", seeds_build).returncode == 0
    whole = set(ox.parse(path=seeds_build / "graph.nq", format=ox.RdfFormat.N_QUADS))
    found = set(ox.parse(path=tmp_path / "x", format=rdf))
    if form == "turtle":
        whole = {ox.Quad(quad.subject, quad.predicate, quad.object) for quad in whole}
    assert found == whole


@pytest.mark.parametrize(("form", "read"), [("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)])
def test_network_exports_come_back(form: str, read, seeds_build: Path, tmp_path: Path) -> None:
    from partygraph.graph.network import network

    for name in ("one", "two"):
        assert run("export", "-f", form, "-o", tmp_path / name, "--in", seeds_build).returncode == 0
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    back, whole = read(tmp_path / "one"), network(seeds_build)
    assert set(back.nodes) == set(whole.nodes)
    assert back.number_of_edges() == whole.number_of_edges()
    assert "lastmodified" not in (tmp_path / "one").read_text(encoding="utf-8")


def test_tables_hold_claims_with_their_sentences(seeds_build: Path, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    done = run("export", "-f", "csv", "-o", "bảng", "--in", seeds_build, cwd=tmp_path)
    assert done.stdout.split() == ["bảng/claims.csv", "bảng/entities.csv", "bảng/facts.csv"]
    assert run("export", "-f", "parquet", "-o", "bảng", "--in", seeds_build, cwd=tmp_path).returncode == 0
    for name in ("claims", "entities", "facts"):
        told = list(csv.DictReader((tmp_path / "bảng" / f"{name}.csv").open(encoding="utf-8", newline="")))
        frame = pandas.read_parquet(tmp_path / "bảng" / f"{name}.parquet")
        assert len(told) == len(frame) > 0
        assert list(told[0]) == list(frame.columns)
    claims = pandas.read_parquet(tmp_path / "bảng" / "claims.parquet")
    assert claims["sentence"].notna().all()
