"""Which document a citation means: number and date, number and term, plenum, issuer, or nothing for sure."""

from datetime import date

import pytest

from link.linking import article, corpus, keys
from partygraph.model.mention import MentionKind
from partygraph.model.statement import DocumentEntity, DocumentSetEntity, LinkedMention


def cited(text: str, *, published: date | None = date(2018, 5, 23)) -> LinkedMention:
    """The decision about the last citation of `text`."""
    stated = corpus(article(text, published=published)).articles[0]
    return [mention for mention in stated.mentions if mention.kind is MentionKind.CITATION][-1]


CENTRAL = [
    # one number, several terms: the day decides
    ("Nghị quyết số 20-NQ/TW ngày 01/11/2012.", "tw_xi_20-nq-tw"),
    ("Nghị quyết số 22-NQ/TW ngày 02/02/2008.", "tw_x_22-nq-tw"),
    # or the term
    ("Nghị quyết số 20-NQ/TW khóa XII.", "tw_xii_20-nq-tw"),
    ("Nghị quyết số 22-NQ/TW của BCH Trung ương Đảng (khóa X).", "tw_x_22-nq-tw"),
    ("Chỉ thị 05-CT/TW (15/5/2016).", "tw_xii_05-ct-tw"),  # the day in brackets
    # every way to print the symbol
    ("Nghị quyết số 20/NQ-TW ngày 01/11/2012.", "tw_xi_20-nq-tw"),
    ("Nghị quyết số 26 NQ/TW (khóa XII).", "tw_xii_26-nq-tw"),
    ("Chỉ thị số 03-CT/TƯ ngày 14/5/2011.", "tw_xi_03-ct-tw"),
    ("Nghị quyết số 20 – NQ/TW ngày 01/11/2012.", "tw_xi_20-nq-tw"),
    # the term that the article tells elsewhere, of the same issuer
    (
        "Nghị quyết số 20-NQ/TW của BCH Trung ương Đảng (khóa XI). Thực hiện Nghị quyết số 20-NQ/TW của BCH "
        "Trung ương Đảng.",
        "tw_xi_20-nq-tw",
    ),
    # without a day: the one that this issuer has issued
    ("Nghị quyết số 08-NQ/TW của Bộ Chính trị.", "tw_xii_08-nq-tw"),
    # a wrong day in print, of the right term: the table's document stays
    ("Chỉ thị 03-CT/TW ngày 15/4/2011.", "tw_xi_03-ct-tw"),
]

PLENUMS = [
    ("Nghị quyết Trung ương 5 khóa XI.", "doc/tw_xi_15-nq-tw"),  # one document of the kind
    ("Nghị quyết Trung ương 4 (khóa XII).", "doc/tw_xii_04-nq-tw"),  # the curated sense
    ("Nghị quyết Trung ương 6 (khóa XII).", "docset/tw_xii_hoi-nghi-6"),  # all of them
    ("Nghị quyết 26 Trung ương 7 khóa X.", "doc/tw_x_26-nq-tw"),  # number and plenum
    # the title decides
    (
        "Nghị quyết Trung ương 4 (khóa XI) “Một số vấn đề cấp bách về xây dựng Đảng hiện nay”.",
        "doc/tw_xi_12-nq-tw",
    ),
    ("Nghị quyết Trung ương 4.", "doc/tw_xii_04-nq-tw"),  # no term: that of the page's day
    # … but the title knows better than the day
    (
        "Nghị quyết Trung ương 4 “Một số vấn đề cấp bách về xây dựng Đảng hiện nay”.",
        "doc/tw_xi_12-nq-tw",
    ),
    # … and so does the term with which the article cites that plenum
    ("Nghị quyết Trung ương 5 khóa XI. Thực hiện Nghị quyết Trung ương 5.", "doc/tw_xi_15-nq-tw"),
    # a list of plenums by their numbers
    ("Nghị quyết Hội nghị lần thứ 5, 6 của Ban Chấp hành Trung ương khóa XII.", "docset/tw_xii_hoi-nghi-6"),
]


def test_a_plenum_of_two_terms_in_one_article_is_of_the_term_of_the_pages_day() -> None:
    text = "Nghị quyết Trung ương 4 khóa XI. Nghị quyết Trung ương 4 khóa XII. Nghị quyết Trung ương 4."
    assert cited(text, published=date(2013, 5, 1)).entities == ("doc/tw_xi_12-nq-tw",)


@pytest.mark.parametrize(("text", "key"), CENTRAL)
def test_central_documents(text: str, key: str) -> None:
    assert cited(text).entities == (f"doc/{key}",)


@pytest.mark.parametrize(("text", "key"), PLENUMS)
def test_plenums(text: str, key: str) -> None:
    assert cited(text).entities == (key,)


def test_a_citation_of_two_terms_means_a_document_of_each() -> None:
    stated = corpus(article("Nghị quyết Trung ương 4 (khóa XI; XII).", published=date(2018, 5, 23))).articles[
        0
    ]
    found = [mention.entities for mention in stated.mentions if mention.kind is MentionKind.CITATION]
    assert found == [("doc/tw_xi_12-nq-tw",), ("doc/tw_xii_04-nq-tw",)]


def test_the_term_of_another_committees_plenum_is_not_that_of_the_partys() -> None:
    found = cited(
        "Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đoàn khóa X. Nghị quyết Trung ương 6."
    )
    assert found.entities == ("docset/tw_xii_hoi-nghi-6",)


def test_a_set_holds_the_documents_of_its_plenum() -> None:
    whole = corpus(article("Nghị quyết Trung ương 6 (khóa XII)."))
    (found,) = (entity for entity in whole.entities if isinstance(entity, DocumentSetEntity))
    assert found.members == tuple(f"doc/tw_xii_{number}-nq-tw" for number in (18, 19, 20, 21))
    assert found.adopted_at == "meeting/tw_xii_hoi-nghi-6"


@pytest.mark.parametrize(
    ("published", "terms"),
    [
        (date(2009, 1, 1), ["x"]),
        (date(2013, 1, 1), ["x", "xi"]),
        (date(2018, 1, 1), ["x", "xi", "xii"]),
        (date(2023, 1, 1), ["x", "xi", "xii", "xiii"]),
    ],
)
def test_no_article_cites_a_document_of_its_future(published: date, terms: list[str]) -> None:
    found = cited("Nghị quyết số 20-NQ/TW.", published=published)
    documents = [candidate.key for candidate in found.candidates] or list(found.entities)
    assert documents == [f"doc/tw_{term}_20-nq-tw" for term in terms]


def test_a_reused_number_stays_open_and_is_no_document_of_the_table() -> None:
    found = cited("Nghị quyết số 20-NQ/TW.")
    assert len(found.candidates) == 3
    assert not set(found.entities) & {candidate.key for candidate in found.candidates}
    assert all(candidate.reason for candidate in found.candidates)
    assert found.score <= 0.5


def test_a_date_that_is_not_the_tables_is_kept_as_a_conflict() -> None:
    stated = corpus(article("Chỉ thị 03-CT/TW ngày 15/4/2011.")).articles[0]
    assert [conflict.entity for conflict in stated.conflicts] == ["doc/tw_xi_03-ct-tw"]
    agreeing = corpus(article("Chỉ thị 03-CT/TW ngày 14/5/2011.")).articles[0]
    assert agreeing.conflicts == ()


FULL = "Nghị quyết số 22-NQ/TW ngày 02/02/2008."
SHORT = [
    (
        f"{FULL} Sau 10 năm, Nghị quyết 22 có kết quả.",
        "Nghị quyết 22",
        ["tw_x_22-nq-tw"],
    ),  # leans on what was told
    (f"Nghị quyết 22 có kết quả. {FULL}", "Nghị quyết 22", ["tw_x_22-nq-tw"]),  # or on what will be
    (
        f"{FULL} Sở thực hiện Nghị quyết số 22-NQ/TW.",
        "Nghị quyết số 22-NQ/TW",
        ["tw_x_22-nq-tw"],
    ),  # so does a symbol
    (
        "Chỉ thị 05 của Bộ Chính trị.",
        "Chỉ thị 05 của Bộ Chính trị",
        ["tw_xii_05-ct-tw"],
    ),  # the issuer: the level
    ("Nghị quyết 22 có kết quả.", "Nghị quyết 22", []),  # nothing to lean on
    ("Chỉ thị số 22-CT/TW khóa X. Nghị quyết 22 có kết quả.", "Nghị quyết 22", []),  # another type's number
    ("Nghị quyết số 21-NQ/TW khóa X. Nghị quyết 22 có kết quả.", "Nghị quyết 22", []),  # another number
    # of that day the table has none: anybody's
    ("Theo Quyết định số 563 ngày 18/5/2018, ông A nghỉ.", "Quyết định số 563 ngày 18/5/2018", []),
    ("Theo kết luận số 2 ngày 6.6.2023, xã sai.", "kết luận số 2 ngày 6.6.2023", []),
    ("Chỉ thị số 05 ngày 15/5/2016.", "Chỉ thị số 05 ngày 15/5/2016", ["tw_xii_05-ct-tw"]),
    # a place's own is none of the centre's
    ("Nghị quyết số 48 có kết quả.", "Nghị quyết số 48", ["tw_ix_48-nq-tw"]),
    ("Nghị quyết số 48 của tỉnh Cà Mau có kết quả.", "Nghị quyết số 48", []),
    ("Nghị quyết số 48 của Cà Mau có kết quả.", "Nghị quyết số 48", []),
    ("Nghị quyết số 48 của huyện Năm Căn có kết quả.", "Nghị quyết số 48", []),
    ("Nghị quyết số 48 của Đảng có kết quả.", "Nghị quyết số 48 của Đảng", ["tw_ix_48-nq-tw"]),
]


@pytest.mark.parametrize(("text", "words", "found"), SHORT)
def test_bare_numbers(text: str, words: str, found: list[str]) -> None:
    assert keys(text, words) == tuple(f"doc/{key}" for key in found)


ISSUED = [
    # a number is its issuer's: the document is this article's, since next year's has the same
    ("Quyết định số 1970 của Bộ Chính trị.", "tw_bo-chinh-tri_bai_quyet-dinh-1970"),
    # a body of the whole country whose numbers are not those of the Central Committee; its khóa is its own
    ("Nghị quyết 26 của Quốc hội (khóa XII).", "tw_quoc-hoi_bai_nghi-quyet-26"),
    ("Nghị quyết số 05 của Quân ủy Trung ương.", "tw_quan-uy-trung-uong_bai_nghi-quyet-05"),
    ("Tỉnh ủy Hà Tĩnh đã ban hành Chỉ thị số 17.", "ha-tinh_tinh-uy_bai_chi-thi-17"),  # told by the verb
    ("Chỉ thị số 17 ngày 5/6/2017 của Tỉnh ủy Hà Tĩnh.", "ha-tinh_tinh-uy_2017_chi-thi-17"),  # with its year
    # … and with that of its number
    ("Chỉ thị số 17/2017 của Tỉnh ủy Hà Tĩnh.", "ha-tinh_tinh-uy_2017_chi-thi-17-2017"),
    # the short form leans on the issued one, wherever it stands
    (
        "Chỉ thị số 17 có hiệu lực. Tỉnh ủy Hà Tĩnh đã ban hành Chỉ thị số 17.",
        "ha-tinh_tinh-uy_bai_chi-thi-17",
    ),
]


@pytest.mark.parametrize(("text", "key"), ISSUED)
def test_a_bare_number_with_an_issuer_is_a_document(text: str, key: str) -> None:
    stated = corpus(article(text)).articles[0]
    found = next(mention for mention in stated.mentions if mention.kind is MentionKind.CITATION)
    assert [one.replace(stated.digest, "bai") for one in found.entities] == [f"doc/{key}"]


def test_bare_numbers_of_two_articles_never_merge() -> None:
    texts = ("Tỉnh ủy Hà Tĩnh ban hành Chỉ thị số 17.", "Tỉnh ủy Hà Tĩnh ra Chỉ thị số 17 về phòng cháy.")
    first, second = (corpus(article(text)).articles[0] for text in texts)
    cited_in = [
        {one for m in stated.mentions for one in m.entities if "_chi-thi-17" in one}
        for stated in (first, second)
    ]
    assert all(len(keys_) == 1 for keys_ in cited_in)
    assert not cited_in[0] & cited_in[1]


REPEATED = [
    # khóa XII had come to 35-CT/TW: its own 36 may be meant, and the table lacks it
    ("Chỉ thị số 36-CT/TW.", date(2019, 12, 1), False),
    ("Chỉ thị số 36-CT/TW của Bộ Chính trị.", date(2019, 12, 1), False),
    # not yet
    ("Chỉ thị số 36-CT/TW.", date(2019, 1, 1), True),
    ("Chỉ thị số 36-CT/TW.", date(2015, 1, 1), True),  # of the page's own term
    ("Chỉ thị số 36-CT/TW ngày 30/5/2014.", date(2019, 12, 1), True),  # its own day
    ("Chỉ thị số 36-CT/TW khóa XI.", date(2019, 12, 1), True),  # its own term
    ("Chỉ thị số 36-CT/TW về đại hội đảng bộ các cấp tiến tới Đại hội XII.", date(2019, 12, 1), True),
]


CARRIED_ON = [
    # a conclusion of khóa XIII says in its title that this directive goes on
    ("Chỉ thị số 05-CT/TW.", date(2021, 5, 18), True),
    ("Sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW.", date(2023, 3, 1), True),
    ("Chỉ thị số 05-CT/TW khóa XIII.", date(2023, 3, 1), False),  # another term is told
]


@pytest.mark.parametrize(("text", "published", "is_found"), CARRIED_ON)
def test_a_number_that_a_later_term_carries_on_is_still_meant(
    text: str, published: date, is_found: bool
) -> None:
    assert (cited(text, published=published).entities == ("doc/tw_xii_05-ct-tw",)) is is_found


@pytest.mark.parametrize(("text", "published", "is_found"), REPEATED)
def test_a_number_of_an_earlier_term_is_not_taken_for_one_of_the_pages_own(
    text: str, published: date, is_found: bool
) -> None:
    assert (cited(text, published=published).entities == ("doc/tw_xi_36-ct-tw",)) is is_found


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 15 của Quân ủy Trung ương. Nghị quyết số 15 ngày 02/4/2017 của QUTW.",
        "Nghị quyết số 15 ngày 02/4/2017 của QUTW. Nghị quyết số 15 của Quân ủy Trung ương.",
        "Nghị quyết số 75 của Bộ Chính trị. Nghị quyết số 75 ngày 17/01/2017 của Bộ Chính trị.",
        "Kế hoạch số 24-KH/HU của Huyện ủy Tứ Kỳ. Kế hoạch số 24-KH/HU ngày 5/6/2017 của Huyện ủy Tứ Kỳ.",
        "Kế hoạch số 428 của Bộ Quốc phòng. Kế hoạch số 428 ngày 5/6/2017 của Bộ Quốc phòng.",
    ],
)
def test_a_document_cited_with_its_day_and_without_is_one(text: str) -> None:
    stated = corpus(article(text)).articles[0]
    found = [mention.entities for mention in stated.mentions if mention.kind is MentionKind.CITATION]
    assert len(found) == 2
    assert len(set(found)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ thị số 17 của Tỉnh ủy Hà Tĩnh. Chỉ thị số 17 ngày 5/6/2017 của UBND tỉnh Hà Tĩnh.",
        "Kế hoạch số 24-KH/ĐU của Đảng ủy xã Diễn An. "
        "Kế hoạch số 24-KH/ĐU ngày 5/6/2017 của Đảng ủy xã Diễn Lộc.",
        "Kế hoạch số 24-KH/HU ngày 7/6/2016 của Huyện ủy Tứ Kỳ. "
        "Kế hoạch số 24-KH/HU ngày 5/6/2017 của Huyện ủy Tứ Kỳ.",
    ],
)
def test_one_number_of_two_issuers_or_two_days_is_two_documents(text: str) -> None:
    stated = corpus(article(text)).articles[0]
    found = {mention.entities for mention in stated.mentions if mention.kind is MentionKind.CITATION}
    assert len(found) == 2


LOCAL = [
    ("Kế hoạch số 24-KH/TU của Tỉnh ủy Hải Dương.", "hai-duong_cited-xii_24-kh-tu"),
    (
        "Kế hoạch số 24-KH/TU của Tỉnh ủy Hà Tĩnh.",
        "ha-tinh_cited-xii_24-kh-tu",
    ),  # the same number, another series
    ("Kế hoạch số 24-KH/TU.", "bai_cited-xii_24-kh-tu"),  # no province: this article's
    (
        "Tỉnh ủy Hà Tĩnh ban hành Kế hoạch số 24-KH/TU.",
        "ha-tinh_cited-xii_24-kh-tu",
    ),  # the article's province
    (
        "Kết luận số 12-KL/ĐU của Đảng ủy Khối các cơ quan tỉnh Hà Tĩnh.",
        # any đảng ủy numbers so: the issuer is in the key
        "ha-tinh_dang-uy-khoi-cac-co-quan-tinh_cited-xii_12-kl-du",
    ),
    ("Chỉ thị số 05/CT-UBND của UBND tỉnh Hà Tĩnh.", "ha-tinh_uy-ban-nhan-dan-tinh_cited-2018_05-ct-ubnd"),
    ("Nghị định 30/2020/NĐ-CP.", "tw_2020_30-2020-nd-cp"),
    ("Nghị quyết số 08/2013/NQ-HĐND của HĐND thành phố Hải Phòng.", "hai-phong_2013_08-2013-nq-hdnd"),
]


@pytest.mark.parametrize(("text", "key"), LOCAL)
def test_local_and_state_documents(text: str, key: str) -> None:
    whole = corpus(article(text))
    stated = whole.articles[0]
    found = next(mention for mention in stated.mentions if mention.kind is MentionKind.CITATION)
    assert [one.replace(stated.digest, "bai") for one in found.entities] == [f"doc/{key}"]


ONE = [
    # a committee, its standing committee and its conference number in one series
    (
        "Nghị quyết số 05-NQ/TU ngày 3/4/2017 của Tỉnh ủy Hà Nam.",
        "Nghị quyết 05-NQ/TU của Ban Thường vụ Tỉnh ủy.",
    ),
    ("Nghị quyết số 05-NQ/TU của Ban Chấp hành Đảng bộ tỉnh Hà Nam.", "Nghị quyết số 05 của Tỉnh ủy."),
    ("Kế hoạch số 126-KH/TU ngày 3/4/2018 của Ban Thường vụ Tỉnh ủy Hà Nam.", "Kế hoạch số 126 của Tỉnh ủy."),
    # the year of a symbol may be left out, too
    ("Nghị quyết số 12/2018/NQ-HĐND của HĐND tỉnh Hà Nam.", "Nghị quyết số 12/NQ-HĐND."),
    # by its plenum and by its number
    ("Nghị quyết Trung ương 4 khóa XII.", "Nghị quyết số 04-NQ/TW."),
    ("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII.", "Nghị quyết 04-NQ/TW."),
    # by its title and without it, in an article of the term after
    (
        "Chỉ thị 05 của Bộ Chính trị về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
        "Chỉ thị 05 của Bộ Chính trị.",
    ),
]


@pytest.mark.parametrize(("full", "short"), ONE)
def test_one_document_under_two_forms_is_one(full: str, short: str) -> None:
    for text in (f"{full} {short}", f"{short} {full}"):
        stated = corpus(article(text, published=date(2021, 5, 14))).articles[0]
        found = {mention.entities for mention in stated.mentions if mention.kind is MentionKind.CITATION}
        assert len(found) == 1
        assert found != {()}


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Tỉnh ủy Hà Nam ban hành Nghị quyết số 05-NQ/TU.", date(2012, 5, 1), date(2018, 5, 1)),
        ("Thực hiện Nghị quyết số 01/NQ-CP của Chính phủ.", date(2018, 5, 1), date(2019, 5, 1)),
    ],
)
def test_articles_of_two_terms_mean_two_documents_of_one_number(text: str, first: date, second: date) -> None:
    def cited_on(day: date) -> set[tuple[str, ...]]:
        mentions = corpus(article(text, published=day)).articles[0].mentions
        return {mention.entities for mention in mentions if mention.kind is MentionKind.CITATION}

    assert cited_on(first) != cited_on(second)
    assert cited_on(second) == cited_on(second.replace(month=6))


def test_what_it_is_about_tells_the_term_beside_one_with_its_day() -> None:
    text = (
        "Chỉ thị số 35-CT/TW ngày 30/5/2019. Chỉ thị số 35-CT/TW về đại hội đảng bộ các cấp tiến tới Đại hội "
        "đại biểu toàn quốc lần thứ XIV của Đảng."
    )
    stated = corpus(article(text, published=date(2024, 7, 9))).articles[0]
    found = [mention.entities for mention in stated.mentions if mention.kind is MentionKind.CITATION]
    assert found == [("doc/tw_xii_35-ct-tw",), ("doc/tw_xiii_35-ct-tw",)]


SERIES = [
    # one number of three committees
    ("Nghị quyết số 04-NQ/TU ngày 12/11/2021 của Tỉnh ủy Hà Nam.", "Nghị quyết số 04-NQ/TW."),
    ("Nghị quyết số 04-NQ/TU ngày 12/11/2021 của Tỉnh ủy Hà Nam.", "Nghị quyết số 04-NQ/HU."),
    ("Quyết định số 102/QĐ-TTg ngày 5/6/2017.", "Quyết định số 102/QĐ-UBND."),
    ("Nghị định số 30/2020/NĐ-CP của Chính phủ.", "Nghị định số 30/2017/NĐ-CP."),
    # whoever issued the one does not number as the other is
    ("Nghị quyết số 04-NQ/TW.", "Nghị quyết 04 của HĐND tỉnh Hà Nam."),
    ("Nghị quyết số 04-NQ/TU.", "Nghị quyết 04 của Quốc hội."),
    ("Nghị quyết số 04/NQ-CP.", "Nghị quyết 04 của Tỉnh ủy Hà Nam."),
    ("Kế hoạch số 15-KH/HU.", "Kế hoạch 15 của Tỉnh ủy Hà Nam."),
    # each district has an assembly and a committee
    ("Nghị quyết số 37/NQ-HĐND của HĐND tỉnh Hà Nam.", "Nghị quyết số 37/NQ-HĐND của HĐND huyện Kim Bảng."),
    (
        "Quyết định số 37/QĐ-UBND của UBND huyện Bình Lục.",
        "Quyết định số 37/QĐ-UBND của UBND huyện Kim Bảng.",
    ),
    ("Kế hoạch số 12-KH/HU của Huyện ủy Kim Bảng.", "Kế hoạch số 12-KH/HU của Huyện ủy Bình Lục."),
]


@pytest.mark.parametrize(("full", "short"), SERIES)
def test_one_number_of_two_series_is_two_documents(full: str, short: str) -> None:
    for text in (f"{full} {short}", f"{short} {full}"):
        stated = corpus(article(text)).articles[0]
        found = {mention.entities for mention in stated.mentions if mention.kind is MentionKind.CITATION}
        assert len(found) == 2


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Kế hoạch số 24-KH/TU ngày 5/6/2017 của Tỉnh ủy Hà Tĩnh.", "Kế hoạch số 24/KH-TU."),  # a slip
        ("Kế hoạch số 24-KH/TU ngày 5/6/2017 của Tỉnh ủy Hà Tĩnh.", "Kế hoạch số 24-KH."),  # cut short
        (
            "Chỉ thị số 35-CT/TW về đại hội đảng bộ các cấp tiến tới Đại hội toàn quốc lần thứ XIV của Đảng.",
            "Chỉ thị số 35-CT/TW.",
        ),
    ],
)
def test_the_same_symbol_is_one_document_wherever_the_fuller_form_stands(full: str, short: str) -> None:
    for text in (f"{full} {short}", f"{short} {full}"):
        stated = corpus(article(text, published=date(2024, 7, 9))).articles[0]
        found = [mention.entities for mention in stated.mentions if mention.kind is MentionKind.CITATION]
        assert len(found) == 2
        assert len(set(found)) == 1


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (
            "Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đoàn khóa XI.",
            "tw_trung-uong-doan-thanh-nien-cong-san-ho-chi-minh_xi_nghi-quyet-hoi-nghi-6",
        ),
        # … with the term that the article tells of the same committee
        (
            "Nghị quyết Hội nghị lần thứ 12 của Ban Chấp hành Trung ương Hội Nông dân Việt Nam khóa VI. "
            "Nghị quyết Hội nghị lần thứ 12 của Ban Chấp hành Hội Nông dân Việt Nam.",
            "tw_ban-chap-hanh-hoi-nong-dan-viet-nam_vi_nghi-quyet-hoi-nghi-12",
        ),
        (
            "Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ tỉnh Hà Nam khóa XX.",
            "ha-nam_ban-chap-hanh-dang-bo-tinh_xx_nghi-quyet-hoi-nghi-9",
        ),
    ],
)
def test_a_plenum_of_another_committee_is_not_the_partys(text: str, key: str) -> None:
    assert cited(text).entities == (f"doc/{key}",)


def test_a_joint_citation_is_one_document_for_each_issuer() -> None:
    whole = corpus(article("Nghị quyết số 08 của Thành ủy và Hội đồng nhân dân thành phố Hải Phòng."))
    documents = {entity.key: entity for entity in whole.entities if isinstance(entity, DocumentEntity)}
    (found,) = (mention for mention in whole.articles[0].mentions if mention.kind is MentionKind.CITATION)
    assert len(found.entities) == 2
    assert {documents[key].issued_by for key in found.entities} == {
        ("body/hai-phong_thanh-uy",),
        ("body/hai-phong_hoi-dong-nhan-dan-thanh-pho",),
    }
    assert {documents[key].document_class for key in found.entities} == {"PartyDocument", "StateDocument"}
    issued = [
        (claim.subject, claim.object) for claim in whole.articles[0].claims if claim.relation == "issuedBy"
    ]
    assert sorted(issued) == sorted((key, documents[key].issued_by[0]) for key in found.entities)


def test_a_slip_in_print_stays_as_cited() -> None:
    whole = corpus(article("Kế hoạch số 24/KH-TU của Tỉnh ủy Hà Tĩnh."))
    (document,) = (entity for entity in whole.entities if isinstance(entity, DocumentEntity))
    assert (document.number, document.key) == ("24/KH-TU", "doc/ha-tinh_cited-xii_24-kh-tu")


def test_every_decision_says_why() -> None:
    for text in [row[0] for row in [*CENTRAL, *PLENUMS, *SHORT, *LOCAL]]:
        assert cited(text).reason


@pytest.mark.parametrize(
    ("about", "is_meant"),
    [
        ("về xây dựng và phát triển văn hóa, con người Việt Nam", True),
        ("về văn hóa", True),  # too short to tell
        ("về chiến lược bảo vệ biên giới quốc gia", False),
    ],
)
def test_a_document_about_something_else_is_another(about: str, *, is_meant: bool) -> None:
    found = cited(f"Sơ kết Nghị quyết số 33-NQ/TW {about}.", published=date(2016, 1, 5)).entities
    assert (found == ("doc/tw_xi_33-nq-tw",)) is is_meant


@pytest.mark.parametrize("end", ["”.", "”", ".", ".\nĐảng ủy xã họp."])
def test_a_title_whose_quotation_nobody_closes(end: str) -> None:
    text = f"Nghị quyết Trung ương 8 (khóa XI) về “Chiến lược bảo vệ Tổ quốc trong tình hình mới{end}"
    assert cited(text).entities == ("doc/tw_xi_28-nq-tw",)


@pytest.mark.parametrize(
    ("number", "key"),
    [
        ("Quyết định số 578-QĐ/UBKTTW ngày 30/6/2022", "doc/tw_2022_578-qd-ubkttw"),
        ("Hướng dẫn số 38-HD/BTCTW ngày 9/3/2010", "doc/tw_2010_38-hd-btctw"),
    ],
)
def test_a_department_of_the_centre_numbers_so_whatever_the_province(number: str, key: str) -> None:
    assert cited(f"Thành ủy Hải Phòng thực hiện {number}.", published=date(2023, 1, 5)).entities == (key,)


def test_what_such_a_department_wrote_in_no_known_year_is_of_the_article() -> None:
    (key,) = cited("Thành ủy Hải Phòng thực hiện Công văn số 12-CV/BTCTW.").entities
    assert key.startswith("doc/tw_")
    assert key != "doc/tw_x_12-cv-btctw"
