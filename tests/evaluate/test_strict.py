"""What gold says of a thing must not be told otherwise: a wrong completion is missed and invented."""

from pathlib import Path

import pytest
import yaml

from partygraph.evaluate.gold import GoldArticle, load_gold
from partygraph.evaluate.score import Tally, score
from partygraph.evaluate.values import (
    ArticleFacts,
    DirectiveFact,
    EntityFact,
    MeetingFact,
    Names,
    QuantityFact,
    RelationFact,
)

PLENUM = ("Ban Chấp hành Trung ương Đảng", "Trung ương")
ASSEMBLY = ("Quốc hội",)
MET = "Đại hội Đảng bộ huyện Can Lộc lần thứ IX"


@pytest.fixture
def gold(tmp_path: Path) -> GoldArticle:
    path = tmp_path / "bai.yaml"
    told = {
        "article": "bai",
        "province": "Hà Tĩnh",
        "organisations": [
            {"names": ["Tỉnh ủy", "Tỉnh ủy Hà Tĩnh"]},
            {"names": ["HĐND tỉnh", "HĐND tỉnh Nam Định"]},
            {"names": ["Hội Nông dân", "Hội Nông dân tỉnh khóa IX"]},
            {"names": ["Quốc hội"]},
        ],
        "directives": [
            {"type": "Nghị quyết", "number": "26", "issuer": "Quốc hội"},
            {"type": "Nghị quyết", "number": "12-NQ/TW", "date": "2022-03-16", "term": ["XIII", None]},
            {"type": "Chỉ thị", "number": "05"},
        ],
        "meetings": [{"names": [MET], "date": "2020-07-20"}],
        "relations": [
            {
                "subject": "Tỉnh ủy",
                "relation": "awarded",
                "object": "Huy hiệu 60 năm tuổi Đảng",
                "recipient": "3 đảng viên",
            },
            {
                "subject": "HĐND tỉnh",
                "relation": "organised",
                "object": "Đại hội Đảng bộ huyện Can Lộc lần thứ IX",
            },
        ],
        "quantities": [{"subject": "Tỉnh ủy", "measure": "Huy hiệu 60 năm tuổi Đảng", "value": 3}],
    }
    path.write_text(yaml.safe_dump(told, allow_unicode=True), encoding="utf-8")
    return load_gold(path)


def wrong(tally: Tally) -> bool:
    return bool(tally.invented)


@pytest.mark.parametrize(
    ("label", "other", "is_wrong"),
    [
        ("Tỉnh ủy Hà Tĩnh", "Tỉnh ủy", False),
        ("Tỉnh ủy Nghệ An", "Tỉnh ủy", True),  # another province's
        ("HĐND tỉnh Hà Tĩnh", "HĐND tỉnh", True),  # the article's province, but gold names another
        ("Hội Nông dân tỉnh Hà Tĩnh", "Hội Nông dân", False),  # the article's province, added
        ("Hội Nông dân tỉnh Nghệ An", "Hội Nông dân", True),
        ("National Assembly", "Quốc hội", False),  # the same in English
    ],
)
def test_a_body_that_only_shares_a_short_name_is_another(
    gold: GoldArticle, label: str, other: str, is_wrong: bool
) -> None:
    facts = ArticleFacts("bai", organisations=(EntityFact((label, other), None, (label,)),))
    assert wrong(score(gold, facts).tallies["organisations"]) is is_wrong


def document(number: str, *issuers: Names, day: str | None = None, term: str | None = None) -> DirectiveFact:
    return DirectiveFact((f"Nghị quyết {number}",), number, ("Nghị quyết",), day, issuers, term)


@pytest.mark.parametrize(
    ("fact", "is_wrong"),
    [
        (document("26", ASSEMBLY), False),
        (document("26"), False),  # nothing is told but what is printed
        (document("26-NQ/TW", PLENUM), True),  # resolved to one of another issuer
        (document("12-NQ/TW", day="2022-03-16", term="XIII"), False),
        (document("12-NQ/TW", day="2012-01-16"), True),
        (document("12-NQ/TW", term="XI"), True),
        (DirectiveFact(("Chỉ thị 05",), "05-CT/TW", ("Chỉ thị",), "2016-05-15", (PLENUM,), "XII"), False),
    ],
)
def test_what_gold_says_of_a_document_is_not_told_otherwise(
    gold: GoldArticle, fact: DirectiveFact, is_wrong: bool
) -> None:
    facts = ArticleFacts("bai", organisations=(EntityFact(ASSEMBLY),), directives=(fact,))
    assert wrong(score(gold, facts).tallies["directives"]) is is_wrong


@pytest.mark.parametrize(
    ("name", "day", "is_wrong"),
    [
        ("Đại hội Đảng bộ huyện Can Lộc lần thứ IX", "2020-07-20", False),
        ("Đại hội Đảng bộ huyện Can Lộc", None, False),
        ("Đại hội Đảng bộ huyện Can Lộc lần thứ IX", "2015-07-20", True),
        ("Đại hội Đảng bộ huyện Can Lộc lần thứ X", None, True),
    ],
)
def test_a_meeting_of_another_day_or_number_is_another(
    gold: GoldArticle, name: str, day: str | None, is_wrong: bool
) -> None:
    facts = ArticleFacts("bai", meetings=(MeetingFact((name,), (), day),))
    assert wrong(score(gold, facts).tallies["meetings"]) is is_wrong


@pytest.mark.parametrize(
    ("title", "recipient", "is_wrong"),
    [
        ("Huy hiệu 60 năm tuổi Đảng", ("3 đảng viên",), False),
        ("Huy hiệu 60 năm tuổi Đảng", ("03 đảng viên cao tuổi",), False),
        ("Huy hiệu 60 năm tuổi Đảng", (), False),
        ("Huy hiệu 55 năm tuổi Đảng", ("3 đảng viên",), True),
        ("Huy hiệu 60 năm tuổi Đảng 1 đảng viên", ("3 đảng viên",), True),  # where the title ends
        ("Huy hiệu 60 năm tuổi Đảng", ("9 đảng viên",), True),
        ("Bằng khen", ("3 đảng viên",), True),  # to the right ones, but something else
    ],
)
def test_an_award_is_known_by_title_and_recipient(
    gold: GoldArticle, title: str, recipient: Names, is_wrong: bool
) -> None:
    award = RelationFact("awarded", ("Tỉnh ủy",), (title,), "asserted", (("recipient", recipient),))
    assert wrong(score(gold, ArticleFacts("bai", relations=(award,))).tallies["relations"]) is is_wrong


@pytest.mark.parametrize(
    ("council", "is_wrong"), [("HĐND tỉnh Nam Định", False), ("HĐND tỉnh Yên Bái", True)]
)
def test_who_acts_is_the_body_itself_not_one_of_its_short_name(
    gold: GoldArticle, council: str, is_wrong: bool
) -> None:
    names = (council, "HĐND tỉnh")
    held = RelationFact("organised", names, (MET,), "asserted")
    facts = ArticleFacts("bai", organisations=(EntityFact(names, None, (council,)),), relations=(held,))
    assert wrong(score(gold, facts).tallies["relations"]) is is_wrong


def test_counts_of_two_titles_are_two_counts(gold: GoldArticle) -> None:
    for title, is_wrong in (("Huy hiệu 60 năm tuổi Đảng", False), ("Huy hiệu 55 năm tuổi Đảng", True)):
        facts = ArticleFacts(
            "bai", quantities=(QuantityFact(("Tỉnh ủy",), f"đảng viên được tặng {title}", 3),)
        )
        assert wrong(score(gold, facts).tallies["quantities"]) is is_wrong
