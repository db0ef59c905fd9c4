import pytest
from small_corpus import KHOI_HAI_PHONG, TEXT_HA_TINH

from partygraph.errors import QueryError
from partygraph.graph.show import show
from partygraph.vocab import ID


def test_a_document_shows_who_did_what_with_it(build):
    shown = show(build, "22-NQ/TW")
    assert shown.label == "Nghị quyết 22-NQ/TW khóa X"
    assert "Nghị quyết 22" in shown.aliases
    assert ("ngày ban hành", "2008-02-02") in shown.properties
    told = [(fact.relation, fact.other, fact.modality, fact.is_fact) for fact in shown.facts]
    assert told == [
        ("reviews", "Đảng bộ Sở Khoa học và Công nghệ", "Done", True),
        ("implements", "Đảng ủy Sở Khoa học và Công nghệ", "Done", True),
        ("implements", "Đảng bộ Sở Khoa học và Công nghệ", "Deficient", False),
        ("implements", "Đảng ủy Khối các cơ quan tỉnh", "Done", True),
    ]


def test_each_fact_has_its_sentence_and_article(build):
    facts = show(build, "22-NQ/TW").facts
    assert all(fact.sentences for fact in facts)
    sentence = facts[1].sentences[0]
    assert TEXT_HA_TINH[sentence.begin : sentence.end] == sentence.text
    assert sentence.article == "004_ee808077f751d889"


def test_a_body_shows_posts_actions_and_numbers(build):
    shown = show(build, ID + KHOI_HAI_PHONG)
    assert [fact.label for fact in shown.facts if fact.relation == "holdsPost"] == ["Phó Bí thư Thường trực"]
    assert [fact.label for fact in shown.facts if fact.relation == "measureOf"] == ["85 đảng viên"]
    assert [fact.other for fact in shown.facts if fact.relation == "actor"] == ["Khen thưởng: Giấy khen"]
    assert [written for written, _ in shown.mentions] == ["Đảng ủy Khối"]


def test_what_a_claim_says_is_not_repeated_as_a_property(build):
    plan = show(build, "Kế hoạch 35-KH/TU")
    issuers = [value for label, value in plan.properties if label == "ban hành bởi"]
    assert issuers == ["Thành ủy Hải Phòng"]


def test_an_unknown_name_is_said(build):
    with pytest.raises(QueryError, match="no entity is called"):
        show(build, "Trần Văn Không")
