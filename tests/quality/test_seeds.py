"""What the graph of the five seeds must say, and must not, read against the articles by hand."""

from pathlib import Path

import pytest

from partygraph.api.graph import Graph, open_build

HAI_PHONG_2012, HAU_GIANG, HAI_DUONG = (
    "000_cc049312380e556f",
    "001_1bdb5eda9c232a70",
    "002_a969f393d4512552",
)
HAI_PHONG_2018, HA_TINH = "003_24183069d18118e3", "004_ee808077f751d889"

CITED_BY = """
SELECT DISTINCT ?article WHERE {
  ?citation a pg:Citation ; pg:cites <https://w3id.org/partygraph/id/%s> ; pg:inArticle ?page .
  ?page dcterms:identifier ?article .
} ORDER BY ?article
"""


@pytest.fixture(scope="module")
def graph(seeds_build: Path) -> Graph:
    return open_build(seeds_build)


def rows(graph: Graph, query: str) -> list[tuple[str, ...]]:
    answer = graph.answer(query)
    return [tuple("" if term is None else term.value for term in row) for row in answer.rows]


def answer(graph: Graph, question: str, *columns: str, **parameters: str) -> set[tuple[str, ...]]:
    """The distinct rows of a question of the library, cut to `columns`; terms of ours by local name."""
    found = graph.answer(question, parameters)
    picked = [found.variables.index(column) for column in columns]
    values = [["" if row[i] is None else str(row[i]) for i in picked] for row in found.rows]
    return {tuple(value.removeprefix("pg:") for value in row) for row in values}


# -- identity -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("document", "articles"),
    [
        ("doc/tw_xii_04-nq-tw", [HAU_GIANG, HAI_PHONG_2018]),
        ("doc/tw_xi_03-ct-tw", [HAI_PHONG_2012, HAI_DUONG]),
        ("docset/tw_xii_hoi-nghi-6", [HAU_GIANG, HA_TINH]),
        ("docset/tw_xii_hoi-nghi-7", [HA_TINH]),
    ],
)
def test_one_document_over_several_articles(graph: Graph, document: str, articles: list[str]) -> None:
    assert [article for (article,) in rows(graph, CITED_BY % document)] == articles


def test_one_number_of_two_issuers_is_two_documents(graph: Graph) -> None:
    query = f"""
    SELECT ?document ?issuer WHERE {{
      ?citation a pg:Citation ; pg:citedForm ?form ; pg:cites ?document ; pg:inArticle ?page .
      ?page dcterms:identifier "{HAI_PHONG_2018}" .
      ?document pg:issuedBy ?issuer FILTER(STRSTARTS(?form, "Nghị quyết số 08"))
    }}"""
    found = rows(graph, query)
    assert len({document for document, _ in found}) == 2
    assert len({issuer for _, issuer in found}) == 2


def test_no_body_has_two_provinces(graph: Graph) -> None:
    query = """
    SELECT ?body WHERE { ?body a pg:Body ; pg:locatedIn ?one , ?other . ?one a pg:Province .
      ?other a pg:Province FILTER(STR(?one) < STR(?other)) }"""
    assert rows(graph, query) == []


def test_bodies_of_one_name_and_two_provinces_stay_apart(graph: Graph) -> None:
    query = """
    SELECT DISTINCT ?body WHERE {
      ?mention a pg:Mention ; pg:refersTo ?body ; pg:exact ?as .
      FILTER(?as IN ("Sở Khoa học và Công nghệ", "Sở KH&CN")) }"""
    assert len(rows(graph, query)) == 2


def test_a_province_that_the_text_does_not_name_is_not_guessed(graph: Graph) -> None:
    query = f"""
    SELECT ?province ?reason WHERE {{ ?page dcterms:identifier "{HA_TINH}" ; pg:provinceReason ?reason .
      OPTIONAL {{ ?page pg:locatedIn ?province }} }}"""
    ((province, reason),) = rows(graph, query)
    assert province == ""
    assert reason


def test_a_document_inside_a_bodys_name_is_no_citation(graph: Graph) -> None:
    query = """
    SELECT ?body WHERE {
      ?citation a pg:Citation ; pg:inArticle ?page ; pg:beginIndex ?begin ; pg:endIndex ?end .
      ?body a pg:Mention ; pg:inArticle ?page ; pg:exact ?as ; pg:beginIndex ?start ; pg:endIndex ?stop .
      FILTER(?start <= ?begin && ?end <= ?stop)
      FILTER(STRSTARTS(?as, "BPGV") || STRSTARTS(?as, "Bộ phận giúp việc"))
    }"""
    assert rows(graph, query) == []


def test_thanh_uy_hai_duong_is_the_committee_of_the_city_in_the_province(graph: Graph) -> None:
    query = """
    SELECT DISTINCT ?body WHERE { ?m a pg:Mention ; pg:exact "Thành ủy Hải Dương" ; pg:refersTo ?body }"""
    ((body,),) = rows(graph, query)
    provincial = "SELECT DISTINCT ?body WHERE { ?m a pg:Mention ; pg:exact 'Tỉnh ủy' ; pg:refersTo ?body }"
    assert body not in {other for (other,) in rows(graph, provincial)}
    assert "thanh-uy-hai-duong" in body


def test_one_man_in_two_articles(graph: Graph) -> None:
    query = """
    SELECT DISTINCT ?person ?article WHERE {
      ?mention a pg:Mention ; pg:refersTo ?person ; pg:inArticle ?page . ?person a pg:Person ;
        rdfs:label "Nguyễn Thành Tô"@vi . ?page dcterms:identifier ?article } ORDER BY ?article"""
    found = rows(graph, query)
    assert len({person for person, _ in found}) == 1
    assert [article for _, article in found] == [HAI_PHONG_2012, HAI_PHONG_2018]


# -- the questions --------------------------------------------------------------------------------------

KHOI_HAU_GIANG = "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Hậu Giang"
KHOI_HAI_PHONG = "Đảng ủy Khối các cơ quan thành phố Hải Phòng"
DANG_BO, DANG_UY, SO = (f"{kind}Sở Khoa học và Công nghệ" for kind in ("Đảng bộ ", "Đảng ủy ", ""))
TW6, TW7 = (f"Các văn bản Hội nghị Trung ương {number} khóa XII" for number in (6, 7))
NAM_2018 = "Hội nghị Tổng kết công tác Đảng năm 2017 và triển khai nhiệm vụ năm 2018"
HAI_DUONG_TINH = "Đảng bộ tỉnh Hải Dương"


def test_1_who_implemented(graph: Graph) -> None:
    assert answer(
        graph, "who-implemented", "relation", "bodyName", "unitName", document="22-NQ/TW khóa X"
    ) == {("implements", DANG_BO, SO), ("implements", DANG_UY, SO), ("reviews", DANG_BO, SO)}


def test_2_not_yet_done(graph: Graph) -> None:
    found = answer(graph, "not-yet-done", "modality", "bodyName", "documentName")
    assert found == {
        ("Planned", HAI_DUONG_TINH, "Chỉ thị 03-CT/TW khóa XI"),
        ("Deficient", HAI_DUONG_TINH, "Chỉ thị 03-CT/TW khóa XI"),
        ("Planned", HAI_DUONG_TINH, "Nghị quyết 12-NQ/TW khóa XI"),
        ("Planned", HAI_DUONG_TINH, "Kế hoạch 24-KH/TU"),
        ("Proposed", "Đảng bộ Khối các cơ quan thành phố Hải Phòng", "Chỉ thị 03-CT/TW khóa XI"),
        ("Requested", KHOI_HAU_GIANG, "Nghị quyết 04-NQ/TW khóa XII"),
        ("Requested", KHOI_HAU_GIANG, "Nghị quyết 18-NQ/TW khóa XII"),
        ("Requested", KHOI_HAU_GIANG, "Nghị quyết 26-NQ/TW khóa XII"),
        ("Requested", KHOI_HAU_GIANG, TW6),
        ("Requested", DANG_UY, TW6),
        ("Requested", DANG_UY, TW7),
    }


def test_3_who_held_which_post(graph: Graph) -> None:
    found = answer(graph, "who-held-which-post", "personName", "post", "bodyName", "observedOn")
    of_hai_phong = f"{SO} thành phố Hải Phòng"
    assert found == {
        ("Nguyễn Thành Tô", "Phó Bí thư", KHOI_HAI_PHONG, "2012-12-20"),
        ("Nguyễn Thành Tô", "Phó Bí thư Thường trực", KHOI_HAI_PHONG, "2018-02-02"),
        ("Dương Ngọc Tuấn", "Thành ủy viên", "Thành ủy Hải Phòng", "2018-02-02"),
        ("Dương Ngọc Tuấn", "Giám đốc", of_hai_phong, "2018-02-02"),
        ("Lê Thị Tố Uyên", "Bí thư", f"Đảng ủy {of_hai_phong}", "2018-02-04"),
        ("Lê Tiến Châu", "Bí thư", "Tỉnh ủy Hậu Giang", "2021-01-04"),
        ("Nguyễn Thị Lệ Hà", "Phó Bí thư", "Đảng ủy Khối các cơ quan tỉnh", "2018-05-22"),
        ("Đỗ Khoa Văn", "Bí thư", DANG_UY, "2018-05-22"),
        ("Đỗ Khoa Văn", "Giám đốc", SO, "2018-05-22"),
    }


def test_4_one_person_over_the_years(graph: Graph) -> None:
    found = answer(graph, "person-over-the-years", "post", "firstSeen", "lastSeen", person="nguyen thanh to")
    assert found == {
        ("Phó Bí thư", "2012-12-20", "2012-12-20"),
        ("Phó Bí thư Thường trực", "2018-02-02", "2018-02-02"),
    }


def test_5_secretary_and_head(graph: Graph) -> None:
    assert answer(graph, "secretary-and-head", "personName", "headPost") == {("Đỗ Khoa Văn", "Giám đốc")}


def test_6_who_attended(graph: Graph) -> None:
    found = answer(graph, "who-attended", "whoName", "heldOn")
    assert found == {
        ("Nguyễn Thành Tô", "2018-02-02"),
        ("Dương Ngọc Tuấn", "2018-02-02"),
        ("Nguyễn Thị Lệ Hà", "2018-05-22"),
        ("Đỗ Khoa Văn", "2018-05-22"),
        ("Lê Tiến Châu", "2021-01-04"),
    }


def test_7_who_directed(graph: Graph) -> None:
    found = answer(graph, "who-directed", "whoName", "heldOn")
    assert found == {("Đỗ Khoa Văn", "2018-05-22"), ("Lê Tiến Châu", "2021-01-04")}


def test_12_admissions(graph: Graph) -> None:
    found = answer(graph, "admissions", "actorName", "count")
    assert found == {(KHOI_HAU_GIANG, "132"), (DANG_BO, "30")}


def test_13_awards(graph: Graph) -> None:
    found = answer(graph, "awards", "actorName", "count", "year")
    of_hai_phong = f"{DANG_BO} thành phố Hải Phòng"
    assert found == {
        (KHOI_HAU_GIANG, "9", "2020"),
        ("Tỉnh ủy Hậu Giang", "1", ""),
        ("Tỉnh ủy Hậu Giang", "16", ""),
        (of_hai_phong, "", "2017"),
        (of_hai_phong, "6", "2017"),
    }


def test_14_numbers_of_a_body(graph: Graph) -> None:
    found = answer(graph, "numbers-of-a-body", "count", "unit")
    assert {("85", "đảng viên"), ("84", "đảng viên chính thức"), ("1", "đảng viên dự bị")} <= found


def test_15_meetings_of_a_year(graph: Graph) -> None:
    found = answer(graph, "meetings-of-a-year", "meetingName", "heldOn", "documentName", year="2018")
    assert found == {
        (NAM_2018, "2018-02-02", ""),
        (
            "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW",
            "2018-05-22",
            "Nghị quyết 22-NQ/TW khóa X",
        ),
    }


def test_16_criticised(graph: Graph) -> None:
    found = answer(graph, "criticised", "bodyName", "documentName", "article")
    assert found == {(HAI_DUONG_TINH, "Chỉ thị 03-CT/TW khóa XI", HAI_DUONG)}


def test_17_who_asked_whom(graph: Graph) -> None:
    found = answer(graph, "who-asked-whom", "speakerName", "bodyName", "documentName")
    assert found == {
        ("Lê Tiến Châu", KHOI_HAU_GIANG, "Nghị quyết 04-NQ/TW khóa XII"),
        ("Lê Tiến Châu", KHOI_HAU_GIANG, "Nghị quyết 18-NQ/TW khóa XII"),
        ("Lê Tiến Châu", KHOI_HAU_GIANG, "Nghị quyết 26-NQ/TW khóa XII"),
        ("Lê Tiến Châu", KHOI_HAU_GIANG, TW6),
        ("Nguyễn Thị Lệ Hà", DANG_UY, TW6),
        ("Nguyễn Thị Lệ Hà", DANG_UY, TW7),
    }


def test_21_the_sentence_stands_in_the_article(graph: Graph) -> None:
    found = graph.answer("show-the-sentences", {"entity": HAI_DUONG_TINH})
    at = found.variables.index
    assert len(found.rows) >= 5
    texts = dict(
        rows(graph, "SELECT ?id ?text { ?a a pg:Article ; dcterms:identifier ?id ; nif:isString ?text }")
    )
    for row in found.rows:
        sentence, begin, end, article = (row[at(name)] for name in ("sentence", "begin", "end", "article"))
        assert texts[str(article)][int(str(begin)) : int(str(end))] == str(sentence)
