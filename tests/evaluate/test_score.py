"""The scorer: perfect facts give 1.0, and each planted error is named."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from partygraph.errors import DataError
from partygraph.evaluate.gold import (
    Choice,
    GoldArticle,
    GoldQuantity,
    GoldRelation,
    load_gold_folder,
)
from partygraph.evaluate.report import Scorecard, gains_and_losses, render
from partygraph.evaluate.score import KINDS, Tally, score
from partygraph.evaluate.values import (
    ArticleFacts,
    DirectiveFact,
    EntityFact,
    MeetingFact,
    PostFact,
    QuantityFact,
    RelationFact,
)

GOLD = {gold.article[:3]: gold for gold in load_gold_folder(Path(__file__).parents[1] / "gold")}


def perfect(gold: GoldArticle) -> ArticleFacts:
    """The facts of a graph that says exactly what gold requires, by the last of each row's names."""

    def one(choice: Choice) -> tuple[str, ...]:
        return choice.values[-1:]

    def relation(row: GoldRelation) -> RelationFact:
        extras = tuple((key, one(choice)) for key, choice in row.extras)
        return RelationFact(row.kinds[0], one(row.subject), one(row.object), row.statuses[0], extras, "Câu.")

    return ArticleFacts(
        article=gold.article,
        title=(*one(gold.title), None)[0],
        published=(*one(gold.published), None)[0],
        author=(*one(gold.author), None)[0],
        province=one(gold.province),
        persons=tuple(EntityFact(row.names[-1:], "Câu.") for row in gold.persons if not row.optional),
        organisations=tuple(EntityFact(row.names[-1:]) for row in gold.organisations if not row.optional),
        posts=tuple(
            PostFact(
                one(row.person), one(row.post), one(row.body), "Former" if True in row.former else "Current"
            )
            for row in gold.posts
            if not row.optional
        ),
        directives=tuple(
            DirectiveFact(
                row.names,
                next(iter(row.numbers), None),
                row.types.values,
                (*row.issued_on, None)[0],
                (),
                (*row.terms.values, None)[0],
                row.plenum,
            )
            for row in gold.directives
            if not row.optional
        ),
        meetings=tuple(
            MeetingFact(row.names[-1:], (), (*row.dates, None)[0])
            for row in gold.meetings
            if not row.optional
        ),
        relations=tuple(relation(row) for row in gold.relations if not row.optional),
        quantities=tuple(
            QuantityFact(one(row.subject), row.measure, row.values[0], row.year)
            for row in gold.quantities
            if not row.optional
        ),
        years=gold.years,
    )


@pytest.mark.parametrize("gold", GOLD.values(), ids=list(GOLD))
def test_perfect_facts_have_no_errors(gold: GoldArticle) -> None:
    scored = score(gold, perfect(gold))
    assert {kind: (tally.missed, tally.invented) for kind, tally in scored.tallies.items()} == dict.fromkeys(
        KINDS, ((), ())
    )
    assert all(finding.remark is None for tally in scored.tallies.values() for finding in tally.right)


@pytest.mark.parametrize("gold", GOLD.values(), ids=list(GOLD))
def test_optional_facts_count_neither_way(gold: GoldArticle) -> None:
    facts = perfect(gold)
    more = replace(
        facts,
        persons=facts.persons + tuple(EntityFact(row.names) for row in gold.persons if row.optional),
        organisations=facts.organisations
        + tuple(EntityFact(row.names) for row in gold.organisations if row.optional),
        meetings=facts.meetings + tuple(MeetingFact(row.names) for row in gold.meetings if row.optional),
    )
    assert score(gold, more).tallies == score(gold, facts).tallies


def errors(number: str, **changes: object) -> dict[str, Tally]:
    facts = replace(perfect(GOLD[number]), **changes)  # type: ignore[arg-type]
    tallies = score(GOLD[number], facts).tallies
    return {kind: tally for kind, tally in tallies.items() if tally.missed or tally.invented}


def words(findings: object) -> list[str]:
    return [finding.what for finding in findings]  # type: ignore[attr-defined]


def test_a_missed_person_is_named() -> None:
    found = errors("004", persons=perfect(GOLD["004"]).persons[:1])
    assert list(found) == ["persons"]
    assert words(found["persons"].missed) == ["Đỗ Khoa Văn"]


def test_an_invented_body_is_named_with_its_sentence() -> None:
    stranger = EntityFact(("Sở Nội vụ",), "Sở Nội vụ dự họp.")
    found = errors("004", organisations=(*perfect(GOLD["004"]).organisations, stranger))
    (finding,) = found["organisations"].invented
    assert (finding.what, finding.sentence) == ("Sở Nội vụ", "Sở Nội vụ dự họp.")


def test_a_second_entity_for_one_body_is_invented() -> None:
    twice = EntityFact(("Đảng ủy Sở Khoa học và Công nghệ",), None)
    found = errors("004", organisations=(*perfect(GOLD["004"]).organisations, twice))
    assert [finding.remark for finding in found["organisations"].invented] == ["counted twice"]


def test_a_former_post_told_as_held_is_wrong() -> None:
    posts = perfect(GOLD["004"]).posts
    found = errors("004", posts=(replace(posts[0], status="Former"), *posts[1:]))
    assert words(found["posts"].missed) == ["Nguyễn Thị Lệ Hà · Phó Bí thư · Đảng ủy Khối các cơ quan tỉnh"]
    assert words(found["posts"].invented)[0].endswith("(former)")


def test_a_requested_implementation_told_as_done_is_wrong_and_says_so() -> None:
    facts = perfect(GOLD["000"])
    relations = tuple(replace(fact, status="asserted") for fact in facts.relations)
    found = errors("000", relations=relations)
    (finding,) = found["relations"].invented
    assert finding.remark == "status should be requested"
    assert len(found["relations"].missed) == 1


def test_a_wrong_role_is_a_remark_and_no_error() -> None:
    facts = perfect(GOLD["004"])
    relations = tuple(
        replace(fact, extras=(("role", ("chair",)),)) if fact.kind == "attended" else fact
        for fact in facts.relations
    )
    scored = score(GOLD["004"], replace(facts, relations=relations)).tallies["relations"]
    assert (scored.missed, scored.invented) == ((), ())
    assert [finding.remark for finding in scored.right if finding.remark] == ["role should be speaker"] * 2


@pytest.mark.parametrize(
    ("fact", "matches"),
    [
        (DirectiveFact(("x",), "22 - NQ/TƯ", ("Nghị quyết",)), True),
        (
            DirectiveFact(("Nghị quyết số 22-NQ/TW",), None, ("Nghị quyết",)),
            False,
        ),  # gold knows it by its number
        (DirectiveFact(("x",), "22-NQ/TW", ("Chỉ thị",)), False),
        (DirectiveFact(("x",), "22-NQ/TU", ("Nghị quyết",)), False),
    ],
)
def test_a_document_is_known_by_number_and_type(fact: DirectiveFact, matches: bool) -> None:
    facts = perfect(GOLD["004"])
    found = errors("004", directives=(fact, *facts.directives[1:]))
    assert ("directives" not in found) is matches


def test_a_plenum_s_nickname_is_known_by_plenum_and_term() -> None:
    facts = perfect(GOLD["004"])
    sixth = DirectiveFact(("Các nghị quyết của Hội nghị",), None, (), None, (), "XII", 6, is_set=True)
    wrong = replace(sixth, term="XI")
    assert "directives" not in errors("004", directives=(facts.directives[0], sixth, facts.directives[2]))
    assert "directives" in errors("004", directives=(facts.directives[0], wrong, facts.directives[2]))


def test_the_documents_of_a_joint_citation_count_once() -> None:
    facts = perfect(GOLD["003"])
    council = DirectiveFact(("Nghị quyết số 08/2013/NQ-HĐND",), "08/2013/NQ-HĐND", ("Nghị quyết",))
    party = DirectiveFact(("Nghị quyết số 08-NQ/TU",), "08-NQ/TU", ("Nghị quyết",))
    assert "directives" not in errors("003", directives=(party, council, *facts.directives[1:]))


@pytest.mark.parametrize(
    ("name", "matches"),
    [
        (
            "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW, ngày 02/02/2008 của BCH Trung ương",
            True,
        ),
        ("tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW", True),
        ("Đại hội Đảng bộ Sở lần thứ IX", False),
        ("Hội nghị", False),
    ],
)
def test_a_meeting_s_name_may_be_longer_or_shorter(name: str, matches: bool) -> None:
    assert ("meetings" not in errors("004", meetings=(MeetingFact((name,)),))) is matches


def test_a_relation_is_known_by_any_name_of_its_ends() -> None:
    facts = perfect(GOLD["004"])
    first = facts.relations[0]
    renamed = replace(first, subject=("Đảng bộ Sở KH&CN",), object=("22-NQ/TW", "Nghị quyết số 22-NQ/TW"))
    assert errors("004", relations=(renamed, *facts.relations[1:])) == {}
    reversed_ends = replace(first, subject=first.object, object=first.subject)
    assert "relations" in errors("004", relations=(reversed_ends, *facts.relations[1:]))


@pytest.mark.parametrize(
    ("change", "is_wrong"),
    [
        ({"value": 86}, True),
        ({"measure": "số chi bộ"}, True),
        ({"subject": ("Thành ủy",)}, True),
        ({"measure": "tổng số đảng viên"}, False),
    ],
)
def test_a_quantity_is_known_by_value_subject_and_measure(change: dict[str, object], is_wrong: bool) -> None:
    first, *others = perfect(GOLD["003"]).quantities
    wrong = replace(first, **change)  # type: ignore[arg-type]
    assert ("quantities" in errors("003", quantities=(wrong, *others))) is is_wrong


def test_a_number_judged_as_a_relation_is_not_invented_as_a_quantity() -> None:
    facts = perfect(GOLD["003"]).quantities
    told_twice = QuantityFact(("Thành ủy",), "tập thể được tặng thưởng Cờ", 86, is_told_twice=True)
    assert "quantities" not in errors("003", quantities=(*facts, told_twice))
    assert "quantities" in errors("003", quantities=(*facts, replace(told_twice, is_told_twice=False)))


def test_years_and_the_page_s_own_words_are_compared() -> None:
    found = errors("004", years=(2007, 2008, 2013, 2016), author="PV", published=None)
    assert (words(found["years"].missed), words(found["years"].invented)) == (["2018"], ["2016"])
    assert words(found["page"].missed) == ["published: 2018-05-23", "author: PC"]
    assert words(found["page"].invented) == ["author: PV"]


def card(number: str, **changes: object) -> Scorecard:
    return Scorecard((score(GOLD[number], replace(perfect(GOLD[number]), **changes)),))  # type: ignore[arg-type]


def test_the_figures_are_shares_of_counts() -> None:
    figures = card("004", persons=(EntityFact(("Đỗ Khoa Văn",)), EntityFact(("Lê Văn Ba",)))).figures(
        "persons"
    )
    assert (figures.right, figures.missed, figures.invented) == (1, 1, 1)
    assert (figures.precision, figures.recall, figures.f1) == (0.5, 0.5, 0.5)
    assert card("000").figures("quantities").precision is None  # nothing asked, nothing found


def test_the_report_names_every_error_with_its_sentence_and_no_control_characters() -> None:
    report = render(card("004", persons=(EntityFact(("Lê\x1b[31m Ba",), "Ông Lê\x1b Ba dự họp."),)))
    assert "invented  persons: Lê [31m Ba" in report
    assert "«Ông Lê Ba dự họp.»" in report.replace("  ", " ")
    assert "missed    persons: Đỗ Khoa Văn" in report
    assert "\x1b" not in report


def test_gains_and_losses_between_two_runs() -> None:
    people = perfect(GOLD["004"]).persons
    old = card("004", persons=(people[0], EntityFact(("Lê Văn Ba",)))).to_json()
    new = card("004", persons=(people[1], EntityFact(("Lê Văn Tư",)))).to_json()
    article = GOLD["004"].article
    assert gains_and_losses(old, new) == [
        f"+ right     {article} persons: Đỗ Khoa Văn",
        f"+ withdrawn {article} persons: Lê Văn Ba",
        f"- invented  {article} persons: Lê Văn Tư",
        f"- lost      {article} persons: Nguyễn Thị Lệ Hà",
    ]
    assert gains_and_losses(new, new) == []


def test_the_json_is_stable_and_holds_the_figures() -> None:
    told = card("004").to_json()
    assert told == card("004").to_json()
    assert json.loads(told)["kinds"]["persons"] == {
        "right": 2,
        "missed": 0,
        "invented": 0,
        "precision": 1.0,
        "recall": 1.0,
        "f1": 1.0,
    }


@pytest.mark.parametrize(
    "told", ["", "[]", '{"articles": 3}', '{"articles": {"a": {"kinds": {"persons": {}}}}}']
)
def test_what_is_no_scorecard_is_refused(told: str) -> None:
    with pytest.raises(DataError, match="is no scorecard"):
        gains_and_losses(told, card("004").to_json())


@pytest.mark.parametrize(
    ("subject", "right"), [("cấp ủy các cấp", 1), ("các chi bộ", 1), ("Tỉnh ủy Hà Tĩnh", 0)]
)
def test_a_number_of_nobody_is_that_of_many_at_once(subject: str, right: int) -> None:
    row = GoldQuantity(Choice((subject,), may_be_absent=False), "đảng viên được kiểm tra", (12,))
    gold = replace(GOLD["003"], quantities=(row,))
    told = replace(perfect(gold), quantities=(QuantityFact((), "đảng viên được kiểm tra", 12),))
    assert len(score(gold, told).tallies["quantities"].right) == right
