"""Questions of identity, their answers in a plain file, and what the next build makes of them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import partygraph as pg
from partygraph.api.decisions import read_decisions, write_decisions
from partygraph.errors import PartyGraphError, QueryError
from partygraph.graph.identity import Question
from partygraph.model.decision import Anchor, Decision, Verdict
from partygraph.model.mention import MentionKind

NAM_OF_SON_LA = (
    "Tin Sơn La\nÔng Nguyễn Hoàng Nam, Bí thư Huyện ủy Mộc Châu, tỉnh Sơn La dự hội nghị ngày 5/3/2019.\n"
)
NAM_OF_CA_MAU = "Tin Cà Mau\nÔng Nguyễn Hoàng Nam, Chủ tịch UBND tỉnh Cà Mau phát biểu ngày 6/3/2019.\n"
NAM_OF_NOWHERE = "Tin ngắn\nÔng Nguyễn Hoàng Nam phát biểu tại hội nghị ngày 7/3/2019.\n"
OFFICE_OF_SON_LA = "Tin khác\nSở Xây dựng tỉnh Sơn La tổ chức hội nghị ngày 8/3/2019.\n"
OFFICE_OF_NOWHERE = "Tin nữa\nSở Xây dựng quán triệt Chỉ thị số 05-CT/TW ngày 9/3/2019.\n"
TEXTS = {
    "son-la": NAM_OF_SON_LA,
    "ca-mau": NAM_OF_CA_MAU,
    "khong-ro": NAM_OF_NOWHERE,
    "so": OFFICE_OF_SON_LA,
    "so-nao": OFFICE_OF_NOWHERE,
}
PERSONS = {"son-la", "ca-mau", "khong-ro"}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def out(articles: Path, tmp_path: Path) -> Path:
    return pg.build(articles, tmp_path / "out").path


def persons(out: Path) -> set[frozenset[str]]:
    """The articles of each person called Nguyễn Hoàng Nam."""
    rows = pg.open(out).query(
        "SELECT ?person ?article WHERE {"
        " ?person a pg:Person . ?mention pg:refersTo ?person ; pg:inArticle ?source ."
        " ?source dcterms:identifier ?article }"
    )
    return {frozenset(group["article"]) for _, group in rows.groupby("person")}


def asked_of(out: Path, kind: MentionKind) -> list[Question]:
    return [one for one in pg.Review(out).questions() if one.kind is kind]


def test_a_shared_name_joins_nobody_and_is_asked_about(out: Path) -> None:
    assert persons(out) == {frozenset([one]) for one in PERSONS}
    asked = asked_of(out, MentionKind.PERSON)
    assert len(asked) == 2, "each beside the weightiest: answers to these settle the third pair"
    assert [one.impact for one in asked] == sorted((one.impact for one in asked), reverse=True)


def test_a_body_without_a_place_is_asked_about_beside_those_of_its_name(out: Path) -> None:
    (one,) = asked_of(out, MentionKind.BODY)
    assert {one.left.anchor.article, one.right.anchor.article} == {"so", "so-nao"}


@pytest.mark.parametrize("kind", [MentionKind.PERSON, MentionKind.BODY])
def test_an_answer_outlives_rebuilds_and_can_be_undone(kind: MentionKind, articles: Path, out: Path) -> None:
    before = pg.open(out).report["counts"]
    question = asked_of(out, kind)[0]
    decision = pg.Review(out).answer(question.id, "same", "hỏi lại tòa soạn")
    counted = "persons" if kind is MentionKind.PERSON else "bodies"
    for _ in range(2):
        rebuilt = pg.build(articles, out)
        assert rebuilt.report["counts"][counted] == before[counted] - 1
        assert rebuilt.report["decisions"] == {"answers": {"same": 1}, "unused": []}
        assert rebuilt.validate() == []
    assert pg.Review(out).decisions == (decision,)
    assert question.id not in {one.id for one in asked_of(out, kind)}
    pg.Review(out).undo(question.id)
    assert pg.build(articles, out).report["counts"] == before


def test_different_is_not_asked_again_and_opens_the_next_pair(articles: Path, out: Path) -> None:
    first, second = asked_of(out, MentionKind.PERSON)
    pg.Review(out).answer(first.id, "different")
    pg.Review(out).answer(second.id, "different")
    pg.build(articles, out)
    assert persons(out) == {frozenset([one]) for one in PERSONS}
    (third,) = asked_of(out, MentionKind.PERSON)
    assert {third.left.anchor.article, third.right.anchor.article}.isdisjoint({first.left.anchor.article})


def test_different_parts_whom_a_shared_post_has_joined(tmp_path: Path, articles: Path) -> None:
    (articles / "son-la-2.txt").write_text(NAM_OF_SON_LA.replace("5/3", "9/4"), encoding="utf-8")
    out = pg.build(articles, tmp_path / "joined").path
    assert frozenset({"son-la", "son-la-2"}) in persons(out)
    anchors = [Anchor(article, "Nguyễn Hoàng Nam") for article in ("son-la", "son-la-2")]
    write_decisions(out / "decisions.csv", [Decision(MentionKind.PERSON, *anchors, Verdict.DIFFERENT)])
    rebuilt = pg.build(articles, out)
    assert persons(out) == {frozenset([one]) for one in (*PERSONS, "son-la-2")}
    assert rebuilt.validate() == []


def test_an_answer_about_what_is_gone_is_told_and_kept(articles: Path, out: Path) -> None:
    question = asked_of(out, MentionKind.BODY)[0]
    decision = pg.Review(out).answer(question.id, "same")
    (articles / "so.txt").unlink()
    report = pg.build(articles, out).report
    (told,) = report["decisions"]["unused"]
    assert told.endswith(": 'Sở Xây dựng tỉnh Sơn La' of so is no longer found")
    assert read_decisions(out / "decisions.csv") == (decision,)


def test_answers_in_any_order_give_the_same_graph(articles: Path, out: Path, tmp_path: Path) -> None:
    review = pg.Review(out)
    for one in review.questions():
        review.answer(one.id, "same")
    lines = review.path.read_text(encoding="utf-8").splitlines()
    (tmp_path / "reversed.csv").write_text("\n".join([lines[0], *reversed(lines[1:])]), encoding="utf-8")
    one = pg.build(articles, tmp_path / "one", decisions=review.path).path
    two = pg.build(articles, tmp_path / "two", decisions=tmp_path / "reversed.csv").path
    assert (one / "graph.nq").read_bytes() == (two / "graph.nq").read_bytes()
    assert persons(one) == {frozenset(PERSONS)}


def test_the_cause_of_a_difference_is_the_answer(articles: Path, out: Path, tmp_path: Path) -> None:
    review = pg.Review(out)
    for one in review.questions():
        review.answer(one.id, "same")
    after = pg.build(articles, tmp_path / "after", decisions=review.path).path
    found = pg.diff(out, after)
    assert found.changes
    assert {one.cause for one in found.changes} == {"decision"}


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("person,a,Nam,b,Nam,yes,", "line 2: answer is 'yes', not one of same, different, unsure"),
        ("meeting,a,Nam,b,Nam,same,", "line 2: kind is 'meeting', not one of person, body"),
        ("person,a,Nam", "line 2: "),
    ],
)
def test_a_damaged_file_is_named_with_its_line(tmp_path: Path, line: str, wrong: str) -> None:
    path = tmp_path / "decisions.csv"
    path.write_text(
        f"kind,article,written,other_article,other_written,answer,note\n{line}\n", encoding="utf-8"
    )
    with pytest.raises(PartyGraphError, match=wrong):
        read_decisions(path)


def test_a_file_without_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "decisions.csv"
    path.write_text("kind,article\n", encoding="utf-8")
    with pytest.raises(PartyGraphError, match="no column"):
        read_decisions(path)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=5, max_size=5))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    """Names come from articles: quotes, commas and line ends in them stay what they are."""
    left, right = Anchor(*texts[:2]), Anchor(*texts[2:4])
    decision = Decision(MentionKind.BODY, left, right, Verdict.UNSURE, texts[4])
    path = tmp_path_factory.mktemp("decisions") / "decisions.csv"
    write_decisions(path, [decision])
    assert read_decisions(path) == (decision,)


def test_what_cannot_be_answered(out: Path) -> None:
    review = pg.Review(out)
    with pytest.raises(QueryError, match="no open question is called 'x'"):
        review.answer("x", "same")
    with pytest.raises(QueryError, match="'yes' is no answer; write same, different, unsure"):
        review.answer(review.questions()[0].id, "yes")
    with pytest.raises(QueryError, match="no answer is called 'x'"):
        review.undo("x")
