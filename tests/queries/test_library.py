import re
from pathlib import Path

import pyoxigraph as ox
import pytest

from partygraph.errors import DataError, QueryError
from partygraph.graph.answer import Literal
from partygraph.graph.library import ask_question, find_question, library, query, read_question
from partygraph.resources import ontology_path
from partygraph.vocab import PG

HA_TINH, HAI_PHONG, HAU_GIANG = "004_ee808077f751d889", "001_1bdb5eda9c232a70", "003_24183069d18118e3"
DANG_BO, DANG_UY, SO = (f"{kind} Khoa học và Công nghệ" for kind in ("Đảng bộ Sở", "Đảng ủy Sở", "Sở"))
KHOI_HP, KHOI_HG = "Đảng ủy Khối các cơ quan thành phố", "Đảng ủy Khối các cơ quan tỉnh"
NQ22, NQ18 = "Nghị quyết 22-NQ/TW khóa X", "Nghị quyết 18-NQ/TW khóa XII"
TW6 = "Các văn bản Hội nghị Trung ương 6 khóa XII"
TONG_KET = "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 22-NQ/TW"
KH35 = "Kế hoạch 35-KH/TU"
TU = "Thành ủy Hải Phòng"

EXPECTED = {
    # question, parameters, columns shown here, rows
    "who-implemented": (
        {"document": "nq 22 – NQ/TƯ"},
        ("relation", "bodyName", "unitName", "article"),
        [
            ("pg:implements", DANG_UY, SO, HA_TINH),
            ("pg:reviews", DANG_BO, SO, HA_TINH),
            ("pg:implements", KHOI_HG, "", HAU_GIANG),
        ],
    ),
    "not-yet-done": (
        {},
        ("modality", "bodyName", "documentName", "askedBy"),
        [
            ("pg:Deficient", DANG_BO, NQ22, ""),
            ("pg:Requested", KHOI_HG, NQ18, "Lê Tiến Châu"),
            ("pg:Requested", DANG_UY, TW6, "Nguyễn Thị Lệ Hà"),
        ],
    ),
    "who-held-which-post": (
        {"person": "đỗ khoa văn"},
        ("post", "bodyName", "observedOn", "status"),
        [("Bí thư", DANG_UY, "2018-05-22", "pg:Current"), ("Giám đốc", SO, "2018-05-22", "pg:Current")],
    ),
    "person-over-the-years": (
        {"person": "Nguyễn Thành Tô"},
        ("post", "bodyName", "firstSeen", "lastSeen", "articles", "article"),
        [("Phó Bí thư Thường trực", KHOI_HP, "2018-02-02", "2018-02-02", "1", HAI_PHONG)],
    ),
    "secretary-and-head": (
        {},
        ("personName", "committeeName", "agencyName", "headPost", "article"),
        [("Đỗ Khoa Văn", DANG_UY, SO, "Giám đốc", HA_TINH)],
    ),
    "who-attended": (
        {"meeting": "tổng kết 10 năm"},
        ("whoName", "relation", "heldOn"),
        [("Nguyễn Thị Lệ Hà", "pg:attends", "2018-05-22"), ("Đỗ Khoa Văn", "pg:directs", "2018-05-22")],
    ),
    "who-directed": ({}, ("whoName", "relation", "meetingName"), [("Đỗ Khoa Văn", "pg:directs", TONG_KET)]),
    "documents-cited-by-several": (
        {},
        ("documentName", "articles", "article", "otherArticle"),
        [(NQ18, "2", HAI_PHONG, HAU_GIANG), (NQ22, "2", HAU_GIANG, HA_TINH)],
    ),
    "what-does-it-mean": (
        {},
        ("form", "meaningName", "isOpen", "article"),
        [
            ("Nghị quyết 22", NQ22, "true", HAI_PHONG),
            ("Nghị quyết 22", "Nghị quyết 22-NQ/TW khóa XII", "true", HAI_PHONG),
            ("Nghị quyết Trung ương 6 (khóa XII)", TW6, "false", HA_TINH),
        ],
    ),
    "documents-of-a-plenum": (
        {"meeting": "trung uong 6 khoa xii"},
        ("number", "issueDate"),
        [(f"{number}-NQ/TW", "2017-10-25") for number in (18, 19, 20, 21)],
    ),
    "documents-of-an-article": (
        {"source": HA_TINH},
        ("documentName", "form", "issuerName"),
        [
            (NQ22, "Nghị quyết số 22-NQ/TW", "Ban Chấp hành Trung ương Đảng"),
            (TW6, "Nghị quyết Trung ương 6 (khóa XII)", ""),
        ],
    ),
    "admissions": ({}, ("actorName", "count", "unit", "modality"), [(DANG_UY, "30", "đảng viên", "pg:Done")]),
    "awards": (
        {},
        ("actorName", "recipientText", "awardTitle", "count", "year"),
        [(KHOI_HP, "06 đảng viên", "Giấy khen", "6", "2017")],
    ),
    "numbers-of-a-body": (
        {"body": "dang uy khoi hai phong"},
        ("bodyName", "count", "unit", "year"),
        [(KHOI_HP, "85", "đảng viên", "2018")],
    ),
    "meetings-of-a-year": (
        {"year": 2018},
        ("meetingName", "heldOn", "organizerName", "documentName", "article"),
        [(TONG_KET, "2018-05-22", DANG_BO, NQ22, HA_TINH)],
    ),
    "criticised": ({}, ("bodyName", "relation", "documentName"), [(DANG_BO, "pg:implements", NQ22)]),
    "who-asked-whom": (
        {"speaker": "le tien chau"},
        ("speakerName", "bodyName", "documentName", "article"),
        [("Lê Tiến Châu", KHOI_HG, NQ18, HAU_GIANG)],
    ),
    "chain-of-documents": ({}, ("lowerName", "relation", "documentName"), [(KH35, "pg:concretizes", NQ18)]),
    "articles-of-a-province": (
        {"province": "Cần Thơ"},
        ("formerName", "article", "published"),
        [("Hậu Giang", HAU_GIANG, "2021-01-04")],  # merged on 1 July 2025
    ),
    "reused-numbers": (
        {"atLeast": 5},
        ("number", "documents", "documentName"),
        [("20-NQ/TW", "5", f"Nghị quyết 20-NQ/TW khóa {term}") for term in ("X", "XI", "XII", "XIII", "XIV")],
    ),
    "show-the-sentences": (
        {"entity": "Đỗ Khoa Văn"},
        ("role", "relation", "otherName", "article"),
        [
            ("subject", "pg:directs", TONG_KET, HA_TINH),
            ("holder", "", DANG_UY, HA_TINH),
            ("holder", "", SO, HA_TINH),
        ],
    ),
    "most-cited-issuers": (
        {},
        ("issuerName", "documents", "articles"),
        [("Ban Chấp hành Trung ương Đảng", "2", "3"), (TU, "1", "1"), (KHOI_HP, "1", "1")],
    ),
    "joint-implementers": (
        {},
        ("documentName", "firstName", "secondName", "firstArticle", "secondArticle"),
        [(NQ22, DANG_UY, KHOI_HG, HA_TINH, HAU_GIANG)],
    ),
    "age-when-cited": (
        {"document": "18-NQ/TW"},
        ("documentName", "years", "article"),
        [(NQ18, "4", HAU_GIANG), (NQ18, "1", HAI_PHONG)],
    ),
    "around-a-body": (
        {"body": "Đảng bộ Sở KH&CN"},
        ("relation", "direction", "otherName"),
        [
            ("pg:committeeOf", "down", DANG_UY),
            ("pg:partyOrganizationOf", "up", SO),
            ("pg:rollsUpTo", "up", SO),
        ],
    ),
    "how-long-after-issue": (
        {"document": "22-NQ/TW"},
        ("bodyName", "relation", "issueDate", "published", "months"),
        [
            (DANG_BO, "pg:reviews", "2008-02-02", "2018-05-23", "123"),
            (DANG_UY, "pg:implements", "2008-02-02", "2018-05-23", "123"),
            (KHOI_HG, "pg:implements", "2008-02-02", "2021-01-04", "155"),
        ],
    ),
    "never-reviewed": (
        {},
        ("documentName", "articles", "article"),
        [(NQ18, "2", HAI_PHONG), (KH35, "1", HAI_PHONG), (KH35, "1", HAI_PHONG)],
    ),
    "posts-on-a-day": (
        {"body": DANG_UY, "day": "2018-12-31"},
        ("personName", "post", "observedOn", "article"),
        [("Đỗ Khoa Văn", "Bí thư", "2018-05-22", HA_TINH)],
    ),
    "who-sat-with-whom": (
        {"person": "Đỗ Khoa Văn"},
        ("otherName", "relation", "meetingName", "heldOn"),
        [("Nguyễn Thị Lệ Hà", "pg:attends", TONG_KET, "2018-05-22")],
    ),
    "documents-down-the-chain": (
        {"issuer": "Ban Chấp hành Trung ương Đảng"},
        ("documentName", "lowerName", "byName", "article"),
        [(NQ18, KH35, TU, HAI_PHONG), (NQ18, KH35, KHOI_HP, HAI_PHONG)],
    ),
    "said-both-ways": (
        {},
        ("bodyName", "documentName", "doneArticle", "otherArticle"),
        [(DANG_BO, NQ22, HA_TINH, HA_TINH)],
    ),
    "numbers-never-seen": (
        {"series": "NQ/TW", "term": "IV"},
        ("serial", "number", "highest"),
        [(str(n), f"{n:02d}-NQ/TW", "37") for n in range(1, 37)],
    ),
    "unresolved-citations": (
        {},
        ("form", "candidateName", "article"),
        [
            ("Nghị quyết 22", NQ22, HAI_PHONG),
            ("Nghị quyết 22", "Nghị quyết 22-NQ/TW khóa XII", HAI_PHONG),
        ],
    ),
    "sources-of-facts": (
        {"entity": DANG_UY},
        ("direction", "relation", "otherName", "articles", "claims", "article"),
        [("subject", "pg:implements", NQ22, "1", "1", HA_TINH)],
    ),
}
WITHOUT_SENTENCE = {"documents-of-a-plenum", "reused-numbers", "around-a-body", "numbers-never-seen"}
"""They answer from the authority tables, or may: a row shows its source, or a sentence where it has one."""


def test_every_question_has_its_expected_rows_here():
    assert {question.name for question in library()} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_question_gives_its_rows(build, name):
    given, columns, rows = EXPECTED[name]
    answer = ask_question(build, find_question(name), given)
    places = [answer.variables.index(column) for column in columns]
    assert [tuple(row[place] for place in places) for row in answer.table()] == rows


@pytest.mark.parametrize("name", sorted(set(EXPECTED) - WITHOUT_SENTENCE))
def test_every_row_shows_a_sentence_and_its_article(build, name):
    given, _, _ = EXPECTED[name]
    answer = ask_question(build, find_question(name), given)
    for kind in ("entence", "rticle"):
        places = [at for at, column in enumerate(answer.variables) if re.search(f"{kind}$", column)]
        assert places
        assert all(row[place] is not None for row in answer.rows for place in places)


def test_questions_are_numbered_without_a_gap():
    assert [question.number for question in library()] == list(range(1, len(library()) + 1))


@pytest.mark.parametrize("question", library(), ids=lambda question: question.name)
def test_a_question_uses_only_declared_terms_and_its_own_parameters(question):
    declared = {
        str(triple.subject)
        for path in (ontology_path("partygraph.ttl"), *ontology_path("schemes").glob("*.ttl"))
        for triple in ox.parse(path=path)
    }
    body = "\n".join(line for line in question.sparql.splitlines() if not line.startswith("#"))
    used = set(re.findall(r"\bpg:(\w+)", body))
    assert {name for name in used if f"<{PG}{name}>" not in declared} == set()
    assert {
        iri for iri in re.findall(r"<https://w3id.org/partygraph/id/[^>]+>", body) if iri not in declared
    } == set()
    projected = body.split("WHERE")[0]
    assert all(f"?{parameter.name}" in projected for parameter in question.parameters)


def test_a_question_that_stops_at_so_many_rows_says_so():
    told = {question.name: question.at_most for question in library()}
    limits = {one.name: re.findall(r"LIMIT ([35]00)\b", one.sparql) for one in library()}
    assert sum(map(bool, limits.values())) > 10
    assert told == {name: int(limits[name][0]) if limits[name] else None for name in told}


@pytest.mark.parametrize("value", ['22-NQ/TW" } # ', "Đảng ủy } SELECT", "a\\", "a\nb"])
def test_a_bound_value_stays_a_value(value):
    question = find_question("numbers-never-seen")
    text = question.bound({"series": Literal(value), "term": Literal("XII")})
    assert list(ox.Store().query(text)) == []
    assert f"VALUES (?series ?term) {{ ({ox.Literal(value)} " in text


@pytest.mark.parametrize("name", ["1", "01", "01-who-implemented", "who-implemented", "who-implemented.rq"])
def test_a_question_goes_by_number_stem_and_name(name):
    assert find_question(name).number == 1


def test_an_unknown_question_brings_the_near_ones():
    with pytest.raises(QueryError, match="who-implemented"):
        find_question("who-did-it")


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("who-implemented", {}, "needs document"),
        ("who-implemented", {"documents": "x"}, "has no parameter 'documents'; it has document"),
        ("meetings-of-a-year", {"year": "hai nghìn"}, "write it as 2018"),
        ("reused-numbers", {"atLeast": "nhiều"}, "not of type integer"),
    ],
)
def test_a_wrong_parameter_is_explained(build, name, given, told):
    with pytest.raises(QueryError, match=told):
        ask_question(build, find_question(name), given)


@pytest.mark.parametrize(
    ("text", "given", "count"),
    [
        ("who-implemented", {"document": "22-NQ/TW"}, 3),
        ("10", {"meeting": "trung uong 6 khoa xii"}, 4),
        ("SELECT ?d ?number WHERE { ?d pg:number ?number }", {"number": "22-NQ/TW"}, 4),
        ("SELECT ?c ?m WHERE { ?c a pg:Claim ; pg:modality ?m }", {"m": "pg:Requested"}, 2),
        ("SELECT ?a ?n WHERE { ?a a pg:Action ; pg:count ?n }", {"n": "30"}, 1),
        ("SELECT ?a ?day WHERE { ?a pg:publishedOn ?day }", {"day": "2018-05-23"}, 1),
    ],
)
def test_a_name_or_sparql_is_answered(build, text, given, count):
    assert len(query(build, text, given)) == count


def test_an_example_is_a_command_to_copy():
    assert (
        find_question("who-implemented").example
        == "partygraph query who-implemented --param document=22-NQ/TW"
    )


HEADER = (
    "# title-vi: a\n# title-en: a\n# question-vi: a\n# question-en: a\n# means: a\n# does-not-mean: a\n"
    "SELECT * {}\n"
)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("who.rq", HEADER, "01-who-implemented.rq"),
        ("01-who.rq", HEADER.replace("# means: a\n", ""), "lacks means"),
        ("01-who.rq", "# param: document thing - a b\n" + HEADER, "type 'thing' is unknown"),
        ("01-who.rq", "# param: document\n" + HEADER, "a parameter is"),
    ],
)
def test_a_question_without_its_header_is_refused(tmp_path: Path, name, text, told):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=told):
        read_question(path)
