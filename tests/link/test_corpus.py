"""Persons, meetings and provinces across articles; the corpus as a whole."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from link.linking import MAY, article, corpus
from partygraph.extract.pipeline import read
from partygraph.link.linked import LinkedArticle
from partygraph.link.linker import link_article, link_corpus
from partygraph.model.article import Source
from partygraph.model.mention import Modality
from partygraph.model.statement import MeetingEntity, PersonEntity
from partygraph.text.article import read_article

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))

# -- persons --------------------------------------------------------------------------------------------

TO_2012 = "CN. Nguyễn Thành Tô - Phó Bí thư Đảng ủy Khối các cơ quan thành phố Hải Phòng dự."
TO_2018 = "Đồng chí Nguyễn Thành Tô, Phó Bí thư Thường trực Đảng ủy Khối các cơ quan thành phố Hải Phòng dự."


def persons(*texts: str) -> list[str]:
    """The labels of the persons of a corpus with one article for each text."""
    whole = corpus(*(article(text, f"bai-{n}") for n, text in enumerate(texts)))
    return [entity.label for entity in whole.entities if isinstance(entity, PersonEntity)]


@pytest.mark.parametrize(
    ("texts", "number"),
    [
        ([TO_2012, TO_2018], 1),  # one name, one committee: seeds 000 and 003
        # two provinces
        (
            [
                "Đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy Hà Tĩnh.",
                "Đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy Hậu Giang.",
            ],
            2,
        ),
        # one province, nothing in common
        (
            [
                "Đồng chí Lê Văn Hòa, Giám đốc Sở Y tế tỉnh Hà Tĩnh.",
                "Đồng chí Lê Văn Hòa, Giám đốc Sở Nội vụ tỉnh Hà Tĩnh.",
            ],
            2,
        ),
        # joined over a third article that shares a body with each
        (
            [
                "Đồng chí Lê Văn Hòa, Giám đốc Sở Y tế tỉnh Hà Tĩnh.",
                "Đồng chí Lê Văn Hòa, Giám đốc Sở Nội vụ tỉnh Hà Tĩnh.",
                "Đồng chí Lê Văn Hòa, Giám đốc Sở Y tế tỉnh Hà Tĩnh, nguyên Giám đốc Sở Nội vụ tỉnh Hà Tĩnh.",
            ],
            1,
        ),
        (["Đồng chí Lê Văn Hòa dự.", "Đồng chí Lê Văn Hòa dự họp."], 2),  # a bare name proves nothing
        # hundreds sit in the Central Committee
        (["Ủy viên Trung ương Đảng Lê Văn Hòa dự.", "Ủy viên Trung ương Đảng Lê Văn Hòa dự họp."], 2),
        # … but one at a time leads it, or the country
        (["Tổng Bí thư Lê Văn Hòa dự.", "Đồng chí Lê Văn Hòa, Tổng Bí thư, nói."], 1),
        (["Chủ tịch nước Lê Văn Hòa dự.", "Đồng chí Lê Văn Hòa, nguyên Chủ tịch nước, nói."], 1),
        (["Chủ tịch Quốc hội Lê Văn Hòa dự.", "Chủ tịch Quốc hội Lê Văn Hòa nói."], 1),
        (["Phó Chủ tịch Quốc hội Lê Văn Hòa dự.", "Đại biểu Quốc hội Lê Văn Hòa nói."], 2),
        (["Tổng Bí thư Lê Văn Hòa dự.", "Tổng Bí thư Trần Văn Hòa nói."], 2),
        (["Đồng chí Nguyễn Việt Hưng và đồng chí Nguyễn Việt Hùng dự."], 2),  # marks are part of a name
        (["Đồng chí Lê Văn Hoà dự. Đồng chí Lê Văn Hòa nói."], 1),  # their placement is not
        (["Đồng chí Lê Văn Hòa dự. Đồng chí Hòa nói."], 1),  # a short name of the same article
        (["Đồng chí Lê Văn Hòa và đồng chí Trần Văn Hòa dự. Đồng chí Hòa nói."], 2),  # which Hòa is open
        (["ông Hòa nói."], 0),  # a given name alone is nobody
    ],
)
def test_how_many_persons(texts: list[str], number: int) -> None:
    assert len(persons(*texts)) == number


def test_a_short_name_that_fits_two_is_left_open() -> None:
    stated = corpus(article("Đồng chí Lê Văn Hòa và đồng chí Trần Văn Hòa dự. Đồng chí Hòa nói.")).articles[0]
    assert [len(mention.entities) for mention in stated.mentions] == [1, 1, 0]


def test_one_person_keeps_both_posts() -> None:
    whole = corpus(article(TO_2012, "a"), article(TO_2018, "b"))
    tenures = [tenure for stated in whole.articles for tenure in stated.tenures]
    assert len({tenure.holder for tenure in tenures}) == 1
    assert {tenure.post for tenure in tenures} == {"pho-bi-thu", "pho-bi-thu-thuong-truc"}
    assert {tenure.observed_on for tenure in tenures} == {MAY}


def test_a_post_and_its_thuong_truc_told_in_one_sentence_are_two() -> None:
    career = "Đồng chí Lê Văn Hòa, Phó Bí thư Tỉnh ủy Hà Tĩnh, Phó Bí thư Thường trực Tỉnh ủy Hà Tĩnh."
    posts = [tenure.post for tenure in corpus(article(career)).articles[0].tenures]
    assert posts == ["pho-bi-thu", "pho-bi-thu-thuong-truc"]


def test_one_persons_key_does_not_depend_on_the_spelling_of_the_name() -> None:
    old, new = (
        corpus(article(f"Đồng chí Lê Văn {given}, Bí thư Tỉnh ủy Hà Tĩnh.")).entities
        for given in ("Hoà", "Hòa")
    )
    assert [entity.key for entity in old] == [entity.key for entity in new]


def test_the_key_of_a_person_does_not_depend_on_who_else_is_in_the_corpus() -> None:
    first = article("Đồng chí Lê Văn Hòa, Giám đốc Sở Y tế tỉnh Hà Tĩnh.", "a")
    second = article("Đồng chí Lê Văn Hòa, Giám đốc Sở Nội vụ tỉnh Hà Tĩnh.", "b")
    apart = {entity.key for one in (first, second) for entity in corpus(one).entities}
    together = {entity.key for entity in corpus(first, second).entities}
    assert apart == together


# -- meetings -------------------------------------------------------------------------------------------

CALLED = "Sở Y tế tỉnh Hà Tĩnh tổ chức Hội nghị tổng kết năm 2017."


@pytest.mark.parametrize(
    ("lead", "published", "held"),
    [
        ("Ngày 02/02/2017, ", MAY, date(2017, 2, 2)),  # as written
        ("Chiều 22/5, ", MAY, date(2018, 5, 22)),  # the year of the page
        ("Chiều 22/12, ", MAY, date(2017, 12, 22)),  # never a day that the page did not know
        ("Chiều 22/12, ", None, None),  # no page date, no year
        ("", MAY, None),  # no day
    ],
)
def test_the_day_of_a_meeting(lead: str, published: date | None, held: date | None) -> None:
    (meeting,) = _meetings(f"{lead}{CALLED}", published)
    assert meeting.held_on == held


def _meetings(text: str, published: date | None = MAY) -> list[MeetingEntity]:
    whole = corpus(article(text, published=published))
    return [entity for entity in whole.entities if isinstance(entity, MeetingEntity)]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        # parts of a body held it: it was held, and not by the whole
        (
            "Các chi bộ thuộc Đảng ủy xã Tân Lập đã tổ chức Đại hội lần thứ IV, nhiệm kỳ 2020 - 2025.",
            ["Đại hội lần thứ IV, nhiệm kỳ 2020 - 2025"],
        ),
        # a meeting to come, or one that nothing tells from others, is none
        ("Các chi bộ thuộc Đảng ủy xã Tân Lập sẽ tổ chức Đại hội lần thứ IV, nhiệm kỳ 2020 - 2025.", []),
        ("Các chi bộ thuộc Đảng ủy xã Tân Lập đã tổ chức hội nghị.", []),
    ],
)
def test_a_meeting_of_parts_without_a_name_has_no_organiser(text: str, labels: list[str]) -> None:
    whole = corpus(article(text))
    assert [entity.label for entity in whole.entities if isinstance(entity, MeetingEntity)] == labels
    assert [claim for claim in whole.articles[0].claims if claim.relation == "organizes"] == []


@given(st.dates(date(2000, 1, 1), date(2026, 12, 31)), st.integers(1, 12), st.integers(1, 31))
def test_no_meeting_is_later_than_its_page(published: date, month: int, day: int) -> None:
    for meeting in _meetings(f"Ngày {day}/{month}, {CALLED}", published):
        assert meeting.held_on is None or meeting.held_on <= published


def test_a_meeting_knows_the_documents_it_is_about() -> None:
    (meeting,) = _meetings("Sở Y tế tổ chức Hội nghị tổng kết thực hiện Nghị quyết số 22-NQ/TW khóa X.")
    assert meeting.about == ("doc/tw_x_22-nq-tw",)


def test_a_meeting_that_nothing_is_told_of_is_no_entity() -> None:
    assert _meetings("Kết quả Hội nghị tổng kết năm 2017.") == []


def test_a_plenum_is_the_same_meeting_in_every_article() -> None:
    text = "Ban Chấp hành Trung ương Đảng tổ chức Hội nghị Trung ương 4 khóa XII."
    whole = corpus(article(text, "a"), article(f"{text} Thành công.", "b"))
    assert [entity.key for entity in whole.entities if isinstance(entity, MeetingEntity)] == [
        "meeting/tw_xii_hoi-nghi-4"
    ]


# -- provinces ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "site", "province"),
    [
        ("Tỉnh ủy họp.", "Cổng thông tin điện tử tỉnh Quảng Trị", "quang-tri"),  # who publishes
        ("Tỉnh ủy họp.", "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH QUẢNG TRỊ", "quang-tri"),  # in capitals
        ("Tỉnh ủy Hậu Giang họp.", "Cổng thông tin điện tử tỉnh Quảng Trị", "quang-tri"),  # outweighs a guest
        ("Tỉnh ủy Hậu Giang họp.", None, "hau-giang"),  # a body
        ("Đảng ủy Khối họp bàn tại Hậu Giang.", None, "hau-giang"),  # the text
        ("UBND TP.HCM họp.", None, "ho-chi-minh"),
        ("Huyện ủy Tứ Kỳ họp.", None, "hai-duong"),  # the only district of that name
        ("UBND huyện Châu Thành họp.", None, None),  # several have one
        ("Đảng ủy Khối họp.", None, None),
        ("Chi bộ học tập tấm gương đạo đức Hồ Chí Minh.", None, None),  # the man is no city
        ("Tỉnh ủy Hậu Giang, Tỉnh ủy Hà Tĩnh, Tỉnh ủy Hải Dương họp.", None, None),  # three alike
    ],
)
def test_the_province_of_an_article(text: str, site: str | None, province: str | None) -> None:
    stated = corpus(article(text, site=site)).articles[0]
    assert stated.province == province
    assert stated.province_reason


# -- the whole ------------------------------------------------------------------------------------------


def _seed_links() -> list[LinkedArticle]:
    articles = [
        read_article(Source(path.stem, path.name, path.read_text(encoding="utf-8"))) for path in SEEDS
    ]
    made = [article(TO_2012, "a"), article(TO_2018, "b"), article(CALLED, "c")]
    return [link_article(one, read(one)) for one in (*articles, *made)]


LINKED = _seed_links()
WHOLE = link_corpus(LINKED)


@given(st.permutations(LINKED))
def test_the_order_of_the_articles_makes_no_difference(shuffled: list[LinkedArticle]) -> None:
    assert link_corpus(shuffled) == WHOLE


def test_linking_twice_gives_the_same() -> None:
    assert link_corpus(_seed_links()) == WHOLE


def test_every_decision_carries_a_reason() -> None:
    for stated in WHOLE.articles:
        for mention in stated.mentions:
            assert mention.reason
            assert all(candidate.reason for candidate in mention.candidates)
            assert 0 <= mention.score <= 1


def test_every_key_that_is_used_is_an_entity() -> None:
    known = {entity.key for entity in WHOLE.entities}
    assert len(known) == len(WHOLE.entities)
    for stated in WHOLE.articles:
        used = {key for mention in stated.mentions for key in mention.entities}
        used |= {key for claim in stated.claims for key in (claim.subject, claim.object)}
        used |= {tenure.holder for tenure in stated.tenures}
        used |= {tenure.body for tenure in stated.tenures if tenure.body is not None}
        used |= {key for action in stated.actions for key in (*action.actors, *action.recipients)}
        used |= {measure.of for measure in stated.measures}
        assert used <= known


def test_entities_and_articles_are_sorted() -> None:
    assert [entity.key for entity in WHOLE.entities] == sorted(entity.key for entity in WHOLE.entities)
    assert [stated.article.id for stated in WHOLE.articles] == sorted(
        stated.article.id for stated in WHOLE.articles
    )


def test_a_deficient_claim_is_never_positive() -> None:
    claims = [claim for stated in WHOLE.articles for claim in stated.claims]
    assert claims
    assert all(not claim.positive for claim in claims if claim.modality is Modality.DEFICIENT)


def test_nguyen_thanh_to_of_two_seeds_is_one_man() -> None:
    found = [
        entity
        for entity in WHOLE.entities
        if isinstance(entity, PersonEntity) and entity.label == "Nguyễn Thành Tô"
    ]
    assert len(found) == 1


def test_a_post_is_seen_on_the_day_of_the_meeting_that_its_holder_was_at() -> None:
    text = (
        f"Ngày 02/02/2018, {CALLED} Dự hội nghị có đồng chí Lê Văn Hòa.\n\n"
        "Đồng chí Lê Văn Hòa, Bí thư Tỉnh ủy Hà Tĩnh, nhận hoa."
    )
    tenures = [tenure for stated in corpus(article(text)).articles for tenure in stated.tenures]
    assert {tenure.observed_on for tenure in tenures} == {date(2018, 2, 2)}


def test_a_meeting_is_about_the_document_that_its_name_begins_to_cite() -> None:
    text = (
        "Ngày 02/02/2018, Sở Y tế tỉnh Hà Tĩnh tổ chức Hội nghị tổng kết 10 năm thực hiện Nghị quyết số "
        "22-NQ/TW ngày 02/02/2008 của Ban Chấp hành Trung ương khóa X."
    )
    (meeting,) = _meetings(text)
    assert meeting.about == ("doc/tw_x_22-nq-tw",)


# -- measures -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("again", "forms"),
    [
        ("Ban Bí thư kỷ luật ông Lê Văn Hòa.", ["cảnh cáo"]),
        ("Tỉnh ủy Phú Thọ kỷ luật ông Lê Văn Hòa.", ["cảnh cáo", None]),  # another body's
        ("Ban Bí thư kỷ luật ông Trần Văn Nam.", ["cảnh cáo", None]),  # another man's
    ],
)
def test_a_discipline_told_with_its_form_is_not_told_without(again: str, forms: list[str | None]) -> None:
    text = f"Ban Bí thư cảnh cáo ông Lê Văn Hòa, nguyên Giám đốc Sở Y tế.\n{again}"
    assert [action.form for action in corpus(article(text)).articles[0].actions] == forms


def test_so_many_disciplined_stay_beside_those_of_one_form() -> None:
    text = "Huyện ủy Tứ Kỳ thi hành kỷ luật 28 đảng viên, gồm khiển trách 21, cảnh cáo 7."
    acts = corpus(article(text)).articles[0].actions
    assert {(act.form, act.count) for act in acts} == {(None, 28), ("khiển trách", 21), ("cảnh cáo", 7)}


def test_a_number_told_twice_is_one_measure_with_its_year() -> None:
    text = "Đảng bộ Sở Y tế có 320 đảng viên. Đến cuối năm 2017, Đảng bộ Sở Y tế có 320 đảng viên."
    (measure,) = corpus(article(text)).articles[0].measures
    assert (measure.count, measure.unit, measure.year) == (320, "đảng viên", 2017)


def test_a_post_held_to_the_year_has_years_and_no_days() -> None:
    text = "Từ năm 2001 đến năm 2006, đồng chí Nguyễn Văn An là Bí thư Huyện ủy Tứ Kỳ."
    (tenure,) = corpus(article(text)).articles[0].tenures
    assert (tenure.started_on, tenure.ended_on, tenure.years) == (None, None, (2001, 2006))
