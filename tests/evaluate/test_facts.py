"""Facts read back by SPARQL from a tiny store that the graph layer wrote."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pyoxigraph as ox
import pytest

from partygraph.errors import DataError
from partygraph.evaluate.facts import facts_of
from partygraph.evaluate.report import evaluate
from partygraph.evaluate.values import (
    ArticleFacts,
    DirectiveFact,
    EntityFact,
    MeetingFact,
    PostFact,
    QuantityFact,
    RelationFact,
)
from partygraph.graph.writer import nquads
from partygraph.model.article import Article, Cut
from partygraph.model.mention import MentionKind, Modality, TenureStatus
from partygraph.model.span import Span
from partygraph.model.statement import (
    Action,
    ArticleStatements,
    BodyEntity,
    Claim,
    Corpus,
    DocumentEntity,
    LinkedMention,
    Measure,
    MeetingEntity,
    PersonEntity,
    Tenure,
)

TITLE = "Sở X họp"
SENTENCE = (
    "Đồng chí Lê Văn Ba, Bí thư Đảng ủy Sở X, dự Hội nghị tổng kết Nghị quyết số 9-NQ/TU; "
    "Sở X kết nạp 30 đảng viên."
)
FOOTER = "Sở X giữ bản quyền."
TEXT = f"{TITLE}\n{SENTENCE}\n{FOOTER}"
BODY = Span(len(TITLE) + 1, len(TITLE) + 1 + len(SENTENCE))
FOOT = Span(BODY.end + 1, len(TEXT))
SURE = Decimal("0.9")


def span(words: str) -> Span:
    start = TEXT.index(words, BODY.start)
    return Span(start, start + len(words))


def mention(words: str, kind: MentionKind, key: str) -> LinkedMention:
    return LinkedMention(span(words), kind, "r", (key,), (), "test", SURE)


def claim(
    relation: str, subject: str, target: str, modality: Modality = Modality.DONE, *, positive: bool = True
) -> Claim:
    return Claim(relation, subject, target, modality, positive, None, SURE, "r", BODY)


def action(kind: str, **changes: object) -> Action:
    told: dict[str, object] = {
        "actors": ("body/x_so-x",),
        "recipients": (),
        "recipient_text": None,
        "award_title": None,
        "form": None,
        "change": None,
        "post": None,
        "post_title": None,
        "post_body": None,
        "count": None,
        "unit": None,
        "year": None,
        "on": None,
        "modality": Modality.DONE,
        "positive": True,
        "attributed_to": None,
        "confidence": SURE,
        "method": "r",
        "sentence": BODY,
    }
    return Action(kind, **{**told, **changes})  # type: ignore[arg-type]


ENTITIES = (
    BodyEntity("body/x_so-x", "Sở X", ("Sở X tỉnh",), "StateBody", "x"),
    BodyEntity("body/x_dang-uy", "Đảng ủy Sở X", (), "PartyCommittee", "x"),
    PersonEntity("person/x_le-van-ba", "Lê Văn Ba", (), "x"),
    DocumentEntity(
        "document/x_9",
        "Nghị quyết số 9-NQ/TU",
        (),
        "PartyDocument",
        "nghi-quyet",
        "9-NQ/TU",
        date(2018, 2, 2),
        ("body/x_dang-uy",),
    ),
    MeetingEntity("meeting/x_1", "Hội nghị tổng kết", (), "Conference", date(2018, 5, 22)),
)
CLAIMS = (
    claim("organizes", "body/x_so-x", "meeting/x_1"),
    claim("attends", "person/x_le-van-ba", "meeting/x_1"),
    claim("speaksAt", "person/x_le-van-ba", "meeting/x_1"),
    claim("implements", "body/x_so-x", "document/x_9", Modality.REQUESTED),
    claim("implements", "body/x_dang-uy", "document/x_9", positive=False),  # a denial is no fact
    claim("issuedBy", "document/x_9", "body/x_dang-uy"),
    claim("subordinateTo", "body/x_dang-uy", "body/x_so-x"),
)
ACTIONS = (
    action("Award", recipient_text="chi bộ một", award_title="Giấy khen"),
    action("Discipline", recipients=("person/x_le-van-ba",), form="canh-cao"),
    action(
        "PersonnelChange",
        recipients=("person/x_le-van-ba",),
        change="Appointment",
        post="bi-thu",
        post_title="Bí thư",
        post_body="body/x_dang-uy",
    ),
    action("Admission", count=30, unit="đảng viên", year=2018),
)


def stated(claims: tuple[Claim, ...] = CLAIMS, text: str = TEXT) -> ArticleStatements:
    article = Article(
        "a1",
        "a1.txt",
        text,
        TITLE,
        Span(0, len(TITLE)),
        date(2018, 5, 23),
        "Thu Nga",
        (BODY,),
        (Cut(FOOT, "imprint"),),
    )
    mentions = (
        mention("Lê Văn Ba", MentionKind.PERSON, "person/x_le-van-ba"),
        mention("Đảng ủy Sở X", MentionKind.BODY, "body/x_dang-uy"),
        mention("Hội nghị tổng kết", MentionKind.MEETING, "meeting/x_1"),
        mention("Nghị quyết số 9-NQ/TU", MentionKind.CITATION, "document/x_9"),
        mention("Sở X kết nạp", MentionKind.BODY, "body/x_so-x"),
    )
    tenure = Tenure(
        "person/x_le-van-ba",
        "bi-thu",
        "Bí thư",
        "body/x_dang-uy",
        TenureStatus.CURRENT,
        date(2018, 5, 23),
        None,
        None,
        SURE,
        "r",
        BODY,
    )
    measure = Measure("body/x_so-x", "chi bộ trực thuộc", 7, 2018, SURE, "r", BODY)
    return ArticleStatements(
        article, "d1", None, "none", None, mentions, claims, (tenure,), ACTIONS, (measure,), (2018,)
    )


class Store:
    """A store that answers as the evaluation asks: IRIs bound, the union of graphs as default."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.store = ox.Store()
        self.store.bulk_load("\n".join(lines).encode(), format=ox.RdfFormat.N_QUADS)

    def query(self, sparql: str, bindings: Mapping[str, str]) -> Iterable[dict[str, str]]:
        bound = {ox.Variable(name): ox.NamedNode(iri) for name, iri in bindings.items()}
        found = self.store.query(sparql, use_default_graph_as_union=True, substitutions=bound)
        assert isinstance(found, ox.QuerySolutions)
        names = [variable.value for variable in found.variables]
        for row in found:
            yield {
                name: term.value for name in names if isinstance(term := row[name], ox.NamedNode | ox.Literal)
            }


@pytest.fixture(scope="module")
def store() -> Store:
    return Store(nquads(Corpus((stated(),), ENTITIES)))


@pytest.fixture(scope="module")
def facts(store: Store) -> ArticleFacts:
    found = facts_of(store.query, "a1")
    assert found is not None
    return found


def test_an_unknown_article_has_no_facts(store: Store) -> None:
    assert facts_of(store.query, "a2") is None
    assert facts_of(store.query, '" } #') is None  # a quotation mark in an id stays in its literal


def test_the_page(facts: ArticleFacts) -> None:
    assert (facts.title, facts.published, facts.author, facts.years) == (
        TITLE,
        "2018-05-23",
        "Thu Nga",
        (2018,),
    )


def test_mentioned_entities_have_their_names_and_the_sentence_of_the_first_mention(
    facts: ArticleFacts,
) -> None:
    assert facts.persons == (EntityFact(("Lê Văn Ba",), SENTENCE),)
    assert facts.organisations == (
        EntityFact(("Đảng ủy Sở X",), SENTENCE, ("Đảng ủy Sở X",)),
        EntityFact(("Sở X", "Sở X tỉnh"), SENTENCE, ("Sở X",)),
    )
    assert facts.meetings == (
        MeetingFact(("Hội nghị tổng kết",), (("Sở X", "Sở X tỉnh"),), "2018-05-22", SENTENCE),
    )


def test_a_document_has_number_type_day_and_issuer(facts: ArticleFacts) -> None:
    (document,) = facts.directives
    assert "Nghị quyết" in document.types
    assert document == DirectiveFact(
        ("Nghị quyết số 9-NQ/TU",),
        "9-NQ/TU",
        document.types,
        "2018-02-02",
        (("Đảng ủy Sở X",),),
        None,
        None,
        False,
        SENTENCE,
    )


def test_a_tenure_is_a_post_with_the_names_of_its_type(facts: ArticleFacts) -> None:
    (post,) = facts.posts
    assert post.post[0] == "Bí thư"
    assert "Secretary" in post.post
    assert post == PostFact(("Lê Văn Ba",), post.post, ("Đảng ủy Sở X",), "Current", SENTENCE)


@pytest.mark.parametrize(
    ("kind", "subject", "target", "status"),
    [
        ("organised", "Sở X", "Hội nghị tổng kết", "asserted"),
        ("implements", "Sở X", "Nghị quyết số 9-NQ/TU", "requested"),
        (
            "issued",
            "Đảng ủy Sở X",
            "Nghị quyết số 9-NQ/TU",
            "asserted",
        ),  # turned round: the claim starts at the document
        ("part_of", "Đảng ủy Sở X", "Sở X", "asserted"),
        ("attended", "Lê Văn Ba", "Hội nghị tổng kết", "asserted"),
        ("awarded", "Sở X", "Giấy khen", "asserted"),
        ("disciplined", "Sở X", "Lê Văn Ba", "asserted"),
        ("appointed", "Sở X", "Lê Văn Ba", "asserted"),
    ],
)
def test_a_claim_or_action_is_one_relation(
    facts: ArticleFacts, kind: str, subject: str, target: str, status: str
) -> None:
    (found,) = [fact for fact in facts.relations if fact.kind == kind]
    assert (found.subject[0], found.object[0], found.status, found.evidence) == (
        subject,
        target,
        status,
        SENTENCE,
    )


@pytest.mark.parametrize(
    ("kind", "detail", "value"),
    [
        ("attended", "role", "speaker"),
        ("disciplined", "form", "cảnh cáo"),
        ("appointed", "post", "Bí thư"),
        ("appointed", "body", "Đảng ủy Sở X"),
        ("awarded", "recipient", "chi bộ một"),
    ],
)
def test_a_relation_keeps_its_details(facts: ArticleFacts, kind: str, detail: str, value: str) -> None:
    (found,) = [fact for fact in facts.relations if fact.kind == kind]
    assert value in dict(found.extras)[detail]


def test_measures_and_admissions_are_quantities(facts: ArticleFacts) -> None:
    assert facts.quantities == (
        QuantityFact(("Sở X", "Sở X tỉnh"), "chi bộ trực thuộc", 7, 2018, SENTENCE),
        QuantityFact(("Sở X", "Sở X tỉnh"), "đảng viên kết nạp", 30, 2018, SENTENCE),
    )
    assert all(isinstance(fact, RelationFact) for fact in facts.relations)


def test_acts_with_a_number_are_quantities_of_whatever_class() -> None:
    """An award of so many is a relation besides, a discipline of so many is none: it names nobody."""
    acts = (
        action("Award", recipient_text="6 tập thể", award_title="Giấy khen", count=6, unit="tập thể"),
        action("Discipline", recipient_text="4 đảng viên", form="canh-cao", count=4, unit="đảng viên"),
        action("Discipline", recipient_text="9 chi bộ", count=9, unit="chi bộ", modality=Modality.PLANNED),
    )
    told = replace(stated(), actions=acts)
    facts = facts_of(Store(nquads(Corpus((told,), ENTITIES))).query, "a1")
    assert facts is not None
    sizes = {(fact.measure, fact.value, fact.is_told_twice) for fact in facts.quantities}
    assert sizes == {
        ("chi bộ trực thuộc", 7, False),
        ("tập thể được tặng thưởng Giấy khen", 6, True),
        ("đảng viên bị cảnh cáo", 4, False),
    }
    assert {fact.kind for fact in facts.relations}.isdisjoint({"disciplined"})
    assert "awarded" in {fact.kind for fact in facts.relations}


def test_a_sound_graph_breaks_no_promise(facts: ArticleFacts) -> None:
    assert facts.violations == ()


def test_evidence_in_a_cut_and_a_false_slice_are_named() -> None:
    astray = Claim("organizes", "body/x_so-x", "meeting/x_1", Modality.DONE, True, None, SURE, "r", FOOT)
    lines = nquads(Corpus((stated((*CLAIMS, astray)),), ENTITIES))
    lines = [line.replace('#exact> "Lê Văn Ba"', '#exact> "Lê Văn Tư"') for line in lines]
    found = facts_of(Store(lines).query, "a1")
    assert found is not None
    assert sorted(problem.split(": ", 1)[1] for problem in found.violations) == [
        f"its evidence ({FOOT.start} to {FOOT.end}) lies in a cut",
        f"pg:exact is not the text from {span('Lê Văn Ba').start} to {span('Lê Văn Ba').end}",
    ]


def test_gold_is_scored_from_the_store(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a1.yaml").write_text(
        "article: a1\ntitle: Sở X họp\npersons:\n  - names: [Lê Văn Ba]\norganisations:\n  - names: [Sở X]\n",
        encoding="utf-8",
    )
    (tmp_path / "a2.yaml").write_text("article: a2\n", encoding="utf-8")
    card = evaluate(tmp_path, store.query)
    assert card.absent == ("a2",)
    assert (card.figures("persons").f1, card.figures("organisations").invented) == (1.0, 1)


def test_gold_of_other_articles_only_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a2.yaml").write_text("article: a2\n", encoding="utf-8")
    with pytest.raises(DataError, match="knows none of these 1 articles"):
        evaluate(tmp_path, store.query)
