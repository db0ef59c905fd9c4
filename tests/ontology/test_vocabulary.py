"""The Turtle files themselves, the constants made from them, and the schemes as values."""

import re
import tomllib
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
import rdflib
from canonical import canonical
from rdflib import Graph
from vocab_source import TARGET, claim_classes, source, terms

from partygraph import vocab
from partygraph.authority.schemes import discipline_forms, document_types, meeting_kinds, post_types
from partygraph.model.mention import Modality, TenureStatus

ONTOLOGY = Path(__file__).resolve().parents[2] / "ontology"
CANONICAL = [ONTOLOGY / "partygraph.ttl", *sorted((ONTOLOGY / "schemes").glob("*.ttl"))]
TEXT = [path for suffix in ("ttl", "trig", "rq") for path in sorted(ONTOLOGY.rglob(f"*.{suffix}"))]
SCHEMES = {
    "documents": document_types(),
    "posts": post_types(),
    "meetings": meeting_kinds(),
    "discipline": discipline_forms(),
}
MARK = re.compile(r"\[([^\]]+)\]\{([^}]*)\}")


@pytest.mark.parametrize("path", CANONICAL, ids=lambda path: path.name)
def test_turtle_is_canonical(path):
    text = path.read_text(encoding="utf-8")
    assert text == canonical(text)


def test_canonical_form_does_not_depend_on_the_order_of_statements():
    prefix = "@prefix e: <http://example.org/> .\n"
    one = canonical(prefix + 'e:b e:p "x"@vi , 2 . e:a a e:C .')
    other = canonical(prefix + 'e:a a e:C . e:b e:p 2 . e:b e:p "x"@vi .')
    assert one == other
    assert one.index("e:a") < one.index("e:b")


@pytest.mark.parametrize("path", TEXT, ids=lambda path: path.name)
def test_text_is_nfc_with_the_vietnamese_letter_d(path):
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "\u00d0" not in text


def test_vocab_is_what_the_ontology_generates():
    assert TARGET.read_text(encoding="utf-8") == source()


def test_every_value_of_the_domain_is_a_term():
    values = {value.value for kind in (Modality, TenureStatus) for value in kind}
    assert values <= set(terms())


def test_every_relation_of_the_contract_has_a_class_of_claims():
    body_to_document = {"implements", "disseminates", "reviews", "inspects", "violates"}
    between_documents = {"basedOn", "concretizes", "guides"}
    to_meeting = {"organizes", "attends", "chairs", "speaksAt", "directs", "reportsAt"}
    to_body = {"issuedBy", "subordinateTo"}
    assert set(vocab.CLAIM_CLASS) == body_to_document | between_documents | to_meeting | to_body
    assert set(claim_classes().values()) <= set(terms())


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_notations_labels_and_spellings_name_one_concept(scheme):
    assert [one.notation for one in scheme] == sorted({one.notation for one in scheme})
    names = Counter(name.casefold() for one in scheme for name in {one.label_vi, *one.spellings})
    # "NQ" may be a code and a spelling of one type, but no word names two concepts.
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize(
    ("scheme", "concept", "example"),
    [
        pytest.param(name, one, example, id=f"{one.notation}: {example}")
        for name, scheme in SCHEMES.items()
        for one in scheme
        for example in one.examples
    ],
)
def test_examples_mark_their_own_concept(scheme, concept, example):
    if scheme == "documents":
        return check_citations(concept, example)
    marks = MARK.findall(example)
    assert [value for _, value in marks] == [concept.notation]
    known = {name.casefold() for name in (concept.label_vi, *concept.spellings)}
    assert scheme == "meetings" or marks[0][0].casefold() in known
    return None


def check_citations(concept, example):
    """A mark reads ``[cited form]{type number}``: type noun first, number last."""
    for form, value in MARK.findall(example):
        notation, number = value.split(" ")
        nouns = {concept.label_vi.casefold(), *(name.casefold() for name in concept.spellings)}
        assert notation == concept.notation
        assert form.endswith(number)
        assert any(form.casefold().startswith(noun) for noun in nouns)


def test_every_type_with_letters_that_bears_numbers_shows_one():
    unnumbered = {"thong-cao", "du-an", "hop-dong", "ban-ghi-nho", "ban-thoa-thuan", "giay-uy-quyen", "lenh"}
    slips = {"giay-gioi-thieu", "giay-nghi-phep", "phieu-gui", "phieu-chuyen", "phieu-bao"}
    without = {
        kind.notation for kind in document_types() if kind.codes and not MARK.search(" ".join(kind.examples))
    }
    assert without == unnumbered | slips


def test_letters_alone_do_not_give_the_type():
    by_code = Counter(code for kind in document_types() for code in kind.codes)
    assert {code for code, times in by_code.items() if times > 1} == {"QĐ", "TT"}


@pytest.mark.parametrize(
    ("notation", "label", "heads", "implies"),
    [
        ("pho-bi-thu-thuong-truc", "Phó Bí thư Thường trực", None, None),
        ("pho-truong-ban", "Phó Trưởng ban", "Ban", None),
        ("thu-truong", "Thứ trưởng", "Bộ", None),
        ("chanh-van-phong", "Chánh Văn phòng", "Văn phòng", None),
        ("chi-cuc-truong", "Chi cục trưởng", "Chi cục", None),
        ("pho-thu-tuong", "Phó Thủ tướng", None, "Chính phủ"),
        ("tinh-uy-vien", "Tỉnh ủy viên", None, "Tỉnh ủy"),
        ("dai-bieu-quoc-hoi", "Đại biểu Quốc hội", None, "Quốc hội"),
        ("chu-tich-nuoc", "Chủ tịch nước", None, None),
    ],
)
def test_posts_know_the_body_in_their_title(notation, label, heads, implies):
    post = next(post for post in post_types() if post.notation == notation)
    assert (post.label_vi, post.heads_body, post.implies_body) == (label, heads, implies)


def test_a_deputy_ranks_below_the_head_and_a_permanent_deputy_between():
    rank = {post.notation: post.rank for post in post_types()}
    assert rank["bi-thu"] < rank["pho-bi-thu-thuong-truc"] < rank["pho-bi-thu"] < rank["uy-vien"]
    assert rank["chu-tich"] < rank["pho-chu-tich-thuong-truc"] < rank["pho-chu-tich"]


@pytest.mark.parametrize("name", ["ORG", "PROV", "FOAF", "SDO", "SKOS", "DCTERMS", "TIME"])
def test_borrowed_terms_exist_in_their_vocabularies(name):
    namespace = getattr(rdflib.namespace, name)
    graph = Graph().parse(ONTOLOGY / "partygraph.ttl")
    base = str(namespace).replace("https://schema.org/", "http://schema.org/")
    used = {str(term) for triple in graph for term in triple if str(term).startswith(base)}
    assert used
    assert [term for term in used if str(namespace) + term.removeprefix(base) not in namespace] == []


def test_every_relation_that_rules_read_is_a_property_with_a_class_of_claims():
    rules = tomllib.loads((ONTOLOGY / "rules" / "relations.toml").read_text(encoding="utf-8"))
    read = set(rules["relation"]) | set(rules["meeting-relation"])
    assert read <= set(vocab.CLAIM_CLASS)


def test_meeting_classes_are_terms_of_the_ontology():
    assert {kind.meeting_class for kind in meeting_kinds()} <= set(terms())
