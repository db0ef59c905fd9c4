import pyoxigraph as ox
import pytest
from small_corpus import small_corpus

from partygraph.errors import QueryError
from partygraph.graph.store import open_dataset, open_store, replacing, write_build
from partygraph.graph.writer import nquads

LINE = '<http://x/s> <http://x/p> "Đảng ủy" <http://x/g> .'


def test_the_file_and_the_store_hold_the_same_quads(build):
    lines = (build / "graph.nq").read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert lines == nquads(small_corpus())
    assert len(open_store(build)) == len(lines)


def test_a_failed_build_leaves_the_old_one_as_it_was(tmp_path):
    out = tmp_path / "out"
    write_build(out, [LINE])
    with pytest.raises(SyntaxError):
        write_build(out, ["this is no quad"])
    assert (out / "graph.nq").read_text(encoding="utf-8") == f"{LINE}\n"
    assert len(open_store(out)) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_first_build_that_fails_leaves_nothing(tmp_path):
    with pytest.raises(SyntaxError):
        write_build(tmp_path / "out", ["this is no quad"])
    assert list(tmp_path.iterdir()) == []


def test_files_that_a_build_does_not_write_are_kept(tmp_path):
    out = tmp_path / "out"
    write_build(out, [LINE])
    (out / "decisions.toml").write_text("giữ", encoding="utf-8")
    with replacing(out) as fresh:
        (fresh / "graph.html").write_text("mới", encoding="utf-8")
    assert (out / "decisions.toml").read_text(encoding="utf-8") == "giữ"
    assert (out / "graph.html").read_text(encoding="utf-8") == "mới"
    assert len(open_store(out)) == 1


def test_an_open_store_cannot_be_changed(build):
    with pytest.raises(RuntimeError, match="read-write"):
        open_store(build).add(ox.Quad(*[ox.NamedNode("http://x/")] * 4))


def test_a_folder_without_a_build_is_named(tmp_path):
    with pytest.raises(QueryError, match="no build here"):
        open_store(tmp_path)


def test_the_dataset_sees_every_graph_as_one(build):
    dataset = open_dataset(build)
    query = "SELECT ?d WHERE { ?d <https://w3id.org/partygraph/ontology#number> '22-NQ/TW' }"
    assert len(list(dataset.query(query))) == 4
