"""The Python face: what each public name gives for the seeds."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import partygraph as pg
from partygraph.api.parameters import terms_of
from partygraph.errors import QueryError

GOLD = Path(__file__).parents[1] / "gold"


@pytest.fixture(scope="module")
def graph(seeds_build: Path) -> pg.Graph:
    return pg.open(seeds_build)


def test_importing_the_package_loads_no_library() -> None:
    heavy = ("spacy", "rdflib", "pandas", "pyvis", "networkx", "pyoxigraph")
    code = f"import partygraph, sys; print([one for one in {heavy} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_public_names_are_there() -> None:
    assert dir(pg) == ["Graph", "Review", "build", "diff", "errors", "nlp", "open", "read"]
    assert issubclass(pg.errors.QueryError, pg.errors.PartyGraphError)
    with pytest.raises(AttributeError, match="no attribute 'biuld'"):
        pg.biuld  # type: ignore[attr-defined]  # noqa: B018


def test_a_folder_without_a_build_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="no build here; run `partygraph build INPUT"):
        pg.open(tmp_path)


def test_a_named_question_gives_a_frame_with_native_columns(graph: pg.Graph) -> None:
    frame = graph.query("who-held-which-post", person="nguyen thanh to")
    assert set(frame["personName"]) == {"Nguyễn Thành Tô"}
    assert date(2012, 12, 20) in frame["observedOn"].tolist()
    assert len(set(frame["article"])) == 2


def test_a_query_binds_its_parameters_as_terms(graph: pg.Graph) -> None:
    query = "SELECT ?id ?article WHERE { ?article a pg:Article ; dcterms:identifier ?id }"
    assert len(graph.query(query)) == 5
    assert graph.query(query, id="004_ee808077f751d889")["id"].tolist() == ["004_ee808077f751d889"]
    assert graph.query(query, id='" . ?s ?p ?o . FILTER("" = "').empty


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("pg:implements", "https://w3id.org/partygraph/ontology#implements"),
        ("https://w3id.org/partygraph/id/year/2018", "https://w3id.org/partygraph/id/year/2018"),
        ("22-NQ/TW", "22-NQ/TW"),
        ("lúc: 5", "lúc: 5"),
        (True, "true"),
        (5, "5"),
        (0.5, "0.5"),
        (date(2018, 5, 22), "2018-05-22"),
    ],
)
def test_python_values_become_terms(value: object, told: str) -> None:
    assert terms_of({"x": value})["x"].value == told


def test_a_value_of_no_known_type_is_refused() -> None:
    with pytest.raises(QueryError, match="x: a list cannot be a parameter"):
        terms_of({"x": [1]})


def test_the_network_is_whole_or_around_one_entity(graph: pg.Graph) -> None:
    whole, around = graph.network(), graph.network("22-NQ/TW", depth=1)
    assert 0 < len(around) < len(whole)
    assert set(around) <= set(whole)


def test_the_dataset_holds_the_quads_of_the_file(graph: pg.Graph) -> None:
    lines = (graph.path / "graph.nq").read_text(encoding="utf-8").splitlines()
    assert sum(1 for _ in graph.dataset.quads()) == len(lines)


def test_the_view_shows_itself(graph: pg.Graph) -> None:
    view = graph.view("nguyen thanh to")
    assert "Nguyễn Thành Tô" in {node.label for node in view.view.nodes}
    assert view._repr_html_().startswith("<iframe")


def test_show_and_validate_and_evaluate(graph: pg.Graph) -> None:
    assert graph.show("Le Tien Chau").label == "Lê Tiến Châu"
    assert graph.validate() == []
    assert graph.evaluate(GOLD).figures("persons").right > 0


def test_a_text_read_alone_gives_its_statements() -> None:
    text = "Đảng ủy Khối các cơ quan tỉnh đã quán triệt Chỉ thị số 03-CT/TW của Bộ Chính trị."
    statements = pg.read(text)
    assert ("disseminates", "Chỉ thị 03-CT/TW khóa XI") in [(row[2], row[3]) for row in statements]
    assert {row[5] for row in statements} == {text}
    frame = statements.to_dataframe()
    assert list(frame.columns) == ["kind", "subject", "relation", "object", "modality", "sentence"]


def test_the_spacy_pipeline_marks_our_spans() -> None:
    doc = pg.nlp()("Đảng ủy Khối các cơ quan tỉnh đã quán triệt Chỉ thị số 03-CT/TW của Bộ Chính trị.")
    spans = [(span.text, span.label_) for span in doc.spans["partygraph"]]
    assert ("Đảng ủy Khối các cơ quan tỉnh", "ORG") in spans
    assert ("Bộ Chính trị", "ORG") in spans


def test_a_hostile_text_stays_text_in_a_notebook() -> None:
    text = "Đảng ủy Khối đã quán triệt Chỉ thị số 03-CT/TW <script>alert(1)</script> của Bộ Chính trị."
    told = pg.read(text)._repr_html_()
    assert "<script" not in told


@pytest.mark.parametrize("text", ["", "  \n ", "\x00\x01\x02\x03"])
def test_no_text_is_no_article(text: str) -> None:
    with pytest.raises(pg.errors.InputError):
        pg.read(text)


def test_reading_needs_no_place_on_disk(tmp_path: Path) -> None:
    text = "Đảng ủy Khối đã quán triệt Chỉ thị số 03-CT/TW."
    code = f"import partygraph as pg; print(len(list(pg.read({text!r}))))"
    environment = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    assert int(done.stdout) >= 1
    assert list(tmp_path.iterdir()) == []
