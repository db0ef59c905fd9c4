"""What the page holds: nodes, statements and sentences, and where they are placed."""

import math
from itertools import combinations

import networkx as nx
import pytest

from partygraph.errors import PartyGraphError
from partygraph.view import build_view
from partygraph.view.build import keys_of
from partygraph.view.fold import fold
from partygraph.view.layout import SPRING_LIMIT, place
from partygraph.view.marks import marks
from view import fixture
from view.fixture import ID, network


def test_every_statement_drawn_has_a_sentence_of_its_article() -> None:
    view = build_view(network())
    texts = {path.stem: fixture.article_text(number) for number, path in fixture.FILES.items()}
    assert len(view.edges) == len(fixture.EDGES) - 1  # Lê Tiến Châu's post is said twice
    for edge in view.edges:
        assert edge.quotes
        for quote in edge.quotes:
            assert texts[quote.article][quote.begin : quote.end] == quote.text


def test_one_statement_of_several_sentences_is_one_edge() -> None:
    view = build_view(network())
    names = {node.key: node.label for node in view.nodes}
    posts = [e for e in view.edges if e.relation == "holdsPost" and names[e.source] == "Lê Tiến Châu"]
    assert [len(edge.quotes) for edge in posts] == [2]


def test_requested_and_done_are_never_one_edge() -> None:
    view = build_view(network())
    names = {node.key: node.label for node in view.nodes}
    between = [
        e
        for e in view.edges
        if names[e.source] == "Tỉnh ủy Hải Dương" and names[e.target] == "Chỉ thị số 03-CT/TW"
    ]
    assert sorted((e.modality, e.positive) for e in between) == [("Deficient", False), ("Done", True)]


def test_what_no_sentence_proves_is_told_but_not_drawn() -> None:
    graph = network()
    graph.add_edge(
        ID + "person/ha-tinh_do-khoa-van",
        ID + "body/ha-tinh_dang-uy-khoi",
        "x",
        kind="claim",
        relation="attends",
        evidence=[],
    )
    view = build_view(graph)
    assert view.left_out.unproved == 1
    assert not [edge for edge in view.edges if edge.relation in ("inYear", "memberOfSet")]
    assert {r.relation for r in view.references} == {"issuedBy", "memberOfSet", "partyOrganizationOf"}


@pytest.mark.parametrize("depth", [1, 2])
def test_a_view_around_a_node_is_its_ego_graph(depth: int) -> None:
    centre = ID + "body/hau-giang_dang-uy-khoi"
    view = build_view(network(), focus=centre, depth=depth)
    proved = nx.Graph((a, b) for a, b, data in network().edges(data=True) if data["evidence"])
    assert {node.iri for node in view.nodes} == set(nx.ego_graph(proved, centre, depth))
    assert {node.key: node.iri for node in view.nodes}[view.focus or ""] == centre


@pytest.mark.parametrize(
    "name",
    ["22-NQ/TW", "nghi quyet so 22-nq/tw", "doc/tw_x_22-nq-tw", "Nghị quyết 22", ID + "doc/tw_x_22-nq-tw"],
)
def test_a_focus_is_found_by_any_of_its_names(name: str) -> None:
    view = build_view(network(), focus=name)
    assert next(node.number for node in view.nodes if node.key == view.focus) == "22-NQ/TW"


@pytest.mark.parametrize(
    ("name", "says"),
    [("Đảng ủy Khối", "names 2 entities"), ("Sở Y tế", "names no entity"), ("", "names no entity")],
)
def test_a_focus_that_is_not_one_thing_is_refused_by_name(name: str, says: str) -> None:
    with pytest.raises(PartyGraphError, match=says):
        build_view(network(), focus=name)


def test_a_cap_keeps_the_best_evidenced_and_counts_the_rest() -> None:
    view = build_view(network(), max_nodes=10)
    assert (len(view.nodes), view.left_out.nodes) == (10, len(fixture.NODES) - 10)
    assert "Nghị quyết số 22-NQ/TW" in {node.label for node in view.nodes}


def test_keys_come_from_the_iri_alone() -> None:
    few, many = keys_of(["a", "b"]), keys_of(["c", "b", "a", "d"])
    assert few == {iri: many[iri] for iri in few}
    assert len(set(keys_of(map(str, range(20000))).values())) == 20000


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Đảng ủy Khối", "dang uy khoi"),
        ("Đảng uỷ Khối", "dang uy khoi"),
        ("ĐẢNG ỦY", "dang uy"),
        ("22-NQ/TW", "22 nq tw"),
        ("Quy định số 101-QĐ/TW", "quy dinh so 101 qd tw"),
        ("  ", ""),
    ],
)  # fmt: skip
def test_a_key_has_no_tones(text: str, key: str) -> None:
    assert fold(text) == key


@pytest.mark.parametrize(
    ("sentence", "names", "marked"),
    [
        (
            "Đảng uỷ Khối tổng kết Nghị quyết 22",
            [("Đảng ủy Khối",), ("Nghị quyết 22",)],
            ["Đảng uỷ Khối", "Nghị quyết 22"],
        ),
        # the longest name wins
        ("Đảng ủy Khối và Đảng ủy Sở", [("Đảng ủy", "Đảng ủy Khối")], ["Đảng ủy Khối"]),
        ("Sở đã làm", [("Sở",)], []),  # too short to prove anything
        ("Nghị quyết 225-NQ/TW", [("22-NQ/TW",)], []),  # whole words only
    ],
)  # fmt: skip
def test_marks_name_the_ends_of_a_statement(
    sentence: str, names: list[tuple[str, ...]], marked: list[str]
) -> None:
    assert [sentence[a:b] for a, b in marks(sentence, tuple(names))] == marked


@pytest.mark.parametrize("size", [1, 2, 40, SPRING_LIMIT + 60])
def test_positions_are_apart_and_the_same_again(size: int) -> None:
    nodes = [f"n{i:04}" for i in range(size)]
    links = [(nodes[i], nodes[i // 3]) for i in range(1, size)]
    laid = place(nodes, links)
    assert laid == place(reversed(nodes), [(b, a) for a, b in reversed(links)])
    nearest = min((math.dist(laid[a], laid[b]) for a, b in combinations(nodes, 2)), default=99)
    assert nearest > 20


def test_components_do_not_overlap() -> None:
    links = [(f"{c}{i}", f"{c}0") for c in "abcdef" for i in range(1, 9)]
    laid = place({key for link in links for key in link}, links)
    boxes = {}
    for c in "abcdef":
        points = [point for key, point in laid.items() if key[0] == c]
        boxes[c] = (
            min(x for x, _ in points),
            max(x for x, _ in points),
            min(y for _, y in points),
            max(y for _, y in points),
        )
    for a, b in combinations(boxes.values(), 2):
        assert a[1] < b[0] or b[1] < a[0] or a[3] < b[2] or b[3] < a[2]


@pytest.mark.parametrize("size", [0, 1])
def test_the_smallest_networks_make_a_view(size: int) -> None:
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_nodes_from((f"n{i}", {"label": "Sở A"}) for i in range(size))
    assert len(build_view(graph).nodes) == size
