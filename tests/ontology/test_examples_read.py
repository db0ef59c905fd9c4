"""Every example that the data carries is read as its row says; and a new row is read without new Python."""

import csv
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from extract.notation import parse, read_text
from partygraph.authority.schemes import document_types, meeting_kinds, post_types
from partygraph.extract.bodies.bodies import BodyGrammar
from partygraph.extract.lexis.lexicon import Hits, lexicon
from partygraph.extract.lexis.tokens import Tokens, tokenize
from partygraph.extract.lexis.words import mapping
from partygraph.extract.posts.posts import PostGrammar
from partygraph.model.mention import BodyName, Citation, MeetingName, Mention, Reading
from partygraph.model.span import Span

ONTOLOGY = Path(__file__).resolve().parents[2] / "ontology"


def rules(name: str) -> list[tuple[str, str, dict[str, object]]]:
    """The tables of a file of rules as (category, id, table)."""
    with (ONTOLOGY / "rules" / name).open("rb") as file:
        return [
            (category, id_, table)
            for category, tables in tomllib.load(file).items()
            for id_, table in tables.items()
        ]


def table(name: str) -> list[dict[str, str]]:
    with (ONTOLOGY / "authority" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def scanned(text: str) -> tuple[Tokens, Hits]:
    tokens = tokenize(text)
    return tokens, lexicon().scan(tokens)


def fires(text: str, category: str, id_: str) -> bool:
    """Whether a phrase of that row is found in `text`."""
    tokens, hits = scanned(text)
    if category == "compound":
        return any(lexicon().compound_at(tokens, k) is not None for k in range(len(tokens)))
    if category == "stop":
        stops = (lexicon().stop_at(tokens, k) for k in range(len(tokens)))
        return any(entry.id == id_ for entry in stops if entry is not None)
    longest = (hits.longest(i, category) for i in range(len(tokens)))
    return any(hit.entry.id == id_ for hit in longest if hit is not None)


def heads(mention: Mention) -> set[str]:
    """The heads of a body's name and of the bodies it belongs to."""
    found = set()
    name = mention.value if isinstance(mention.value, BodyName) else None
    while name is not None:
        found.add(name.head)
        name = name.of
    return found


@pytest.mark.parametrize("row", table("body-heads.csv"), ids=lambda row: row["id"])
def test_a_head_of_bodies_is_read_in_its_example(row: dict[str, str]) -> None:
    reading = read_text(row["example"])
    spelled = mapping("cues.toml", "heads-in-short").get(row["id"], row["id"]).split(" ")[0]
    assert spelled in set().union(*(heads(mention) for mention in reading.mentions))


@pytest.mark.parametrize("row", table("lexicon.csv"), ids=lambda row: f"{row['category']}-{row['id']}")
def test_a_phrase_of_the_lexicon_fires_in_its_example(row: dict[str, str]) -> None:
    assert fires(row["example"], row["category"], row["id"])


RELATIONS = [(id_, str(rule["example"])) for _, id_, rule in rules("relations.toml")]


@pytest.mark.parametrize(("relation", "example"), RELATIONS, ids=[id_ for id_, _ in RELATIONS])
def test_a_relation_is_claimed_between_the_marks_of_its_example(relation: str, example: str) -> None:
    text, gold = parse(example)
    marks = {label: span for span, label in gold}
    reading = read_text(text)
    claimed = [
        (span(reading, claim.subject), span(reading, claim.object))
        for claim in reading.claims
        if claim.relation == relation
    ]
    assert any(marks["s"].overlaps(subject) and marks["o"].overlaps(object_) for subject, object_ in claimed)


def span(reading: Reading, index: int) -> Span:
    return reading.mentions[index].span


STANCE = [(category, id_, rule) for category, id_, rule in rules("stance.toml")]


@pytest.mark.parametrize(
    ("category", "id_", "rule"), STANCE, ids=[f"{category}-{id_}" for category, id_, _ in STANCE]
)
def test_a_cue_fires_in_its_example_and_colours_what_is_claimed_there(
    category: str, id_: str, rule: dict[str, object]
) -> None:
    text, _ = parse(str(rule["example"]))
    assert fires(text, category, id_)
    colours = {str(claim.stance.modality) for claim in read_text(text).claims}
    assert not colours or rule["modality"] in colours


ACTIONS = [(id_, rule) for _, id_, rule in rules("actions.toml")]


@pytest.mark.parametrize(("id_", "rule"), ACTIONS, ids=[id_ for id_, _ in ACTIONS])
def test_an_action_is_read_in_its_example(id_: str, rule: dict[str, object]) -> None:
    text, _ = parse(str(rule["example"]))
    assert fires(text, "action", id_)
    assert (rule["kind"], rule.get("change")) in {
        (action.kind, action.change) for action in read_text(text).actions
    }


DOCUMENTS = [(kind.notation, example) for kind in document_types() for example in kind.examples]


@pytest.mark.parametrize(
    ("notation", "example"), DOCUMENTS, ids=[f"{notation}: {example}" for notation, example in DOCUMENTS]
)
def test_a_document_type_is_cited_where_its_example_marks_it_and_nowhere_else(
    notation: str, example: str
) -> None:
    text, gold = parse(example)
    cited = {
        mention.span.start: f"{mention.value.type} {mention.value.number}"
        for mention in read_text(text).mentions
        if isinstance(mention.value, Citation)
    }
    assert cited == {mark.start: label for mark, label in gold}


POSTS = [
    pytest.param(example, id=f"{post.notation}: {example}")
    for post in post_types()
    for example in post.examples
]


@pytest.mark.parametrize("example", POSTS)
def test_a_post_is_read_where_its_example_marks_it(example: str) -> None:
    text, gold = parse(example)
    tokens, hits = scanned(text)
    chains = PostGrammar(tokens, hits, lexicon(), BodyGrammar(tokens, hits)).scan(set())
    found = [
        (tokens.starts[post.i], tokens.ends[post.j - 1], post.type.notation)
        for chain in chains
        for post in chain.posts
    ]
    for mark, label in gold:
        # "[Tổng Kiểm toán] Nhà nước": the whole title may be longer than its mark.
        assert any(start == mark.start and end >= mark.end and type_ == label for start, end, type_ in found)


MEETINGS = [(kind.notation, example) for kind in meeting_kinds() for example in kind.examples]


@pytest.mark.parametrize(
    ("notation", "example"), MEETINGS, ids=[f"{notation}: {example}" for notation, example in MEETINGS]
)
def test_a_meeting_kind_is_heard_where_its_example_marks_it(notation: str, example: str) -> None:
    text, gold = parse(example)
    tokens, hits = scanned(text)
    for mark, label in gold:
        hit = hits.longest(tokens.starts.index(mark.start), "meeting")
        assert hit is not None
        assert hit.entry.id == label
    kinds = {
        mention.value.type for mention in read_text(text).mentions if isinstance(mention.value, MeetingName)
    }
    assert kinds <= {label for _, label in gold}
    assert notation in {label for _, label in gold} or not gold


# -- a new row, no new Python ---------------------------------------------------------------------------

NEW_TYPE = """
dt:thong-diep
    a pg:DocumentType ,
        skos:Concept ;
    dcterms:source "thử nghiệm" ;
    pg:code "TĐi" ;
    pg:side "party" ;
    rdfs:label "Thông điệp"@vi ,
        "message"@en ;
    skos:example "[Thông điệp số 05-TĐi/TW]{thong-diep 05-TĐi/TW}"@vi ;
    skos:inScheme scheme:document-types ;
    skos:notation "thong-diep" ;
    skos:prefLabel "Thông điệp"@vi ,
        "message"@en .
"""
NEW_HEAD = "nong-truong,Nông trường,Nông trường,upper,OtherBody,own-caps required-tail place,,,"
NEW_RELATION = """
[relation.respondsTo]
triggers = ["hưởng ứng"]
object = "citation"
example = "[Tỉnh ủy Hà Tĩnh]{s} hưởng ứng [Lời kêu gọi số 05-LKG/TW]{o}"
"""
NEW_PROPERTY = """
pg:respondsTo
    a owl:ObjectProperty ;
    pg:claimClass pg:Claim ;
    rdfs:domain pg:Body ;
    rdfs:isDefinedBy <https://w3id.org/partygraph/ontology> ;
    rdfs:label "responds to"@en ,
        "hưởng ứng"@vi ;
    rdfs:range pg:GuidingDocument .
"""
READ = """
import sys, pathlib
from partygraph import resources
resources.ontology_root = lambda: pathlib.Path(sys.argv[1])
sys.path.insert(0, sys.argv[2])
from extract.notation import read_text, shown
reading = read_text(sys.argv[3])
for mention in reading.mentions:
    print("M", mention.span.of(sys.argv[3]), "=", shown(mention.value, reading.mentions))
for claim in reading.claims:
    print("C", claim.relation)
"""


@pytest.fixture
def ontology(tmp_path: Path) -> Path:
    """A copy of the data to add rows to."""
    return Path(shutil.copytree(ONTOLOGY, tmp_path / "ontology"))


def read_with(ontology: Path, text: str) -> list[str]:
    """What a fresh interpreter reads in `text` with the data of `ontology`."""
    tests = str(Path(__file__).resolve().parents[1])
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", READ, str(ontology), tests, text],
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return run.stdout.splitlines()


def append(path: Path, rows: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + rows, encoding="utf-8")


def test_a_new_document_type_is_one_concept(ontology: Path) -> None:
    text = "Sở Y tế đã thực hiện Thông điệp số 05-TĐi/TW."
    assert "M Thông điệp số 05-TĐi/TW = thong-diep 05-TĐi/TW" not in read_with(ontology, text)
    append(ontology / "schemes" / "document-types.ttl", NEW_TYPE)
    assert "M Thông điệp số 05-TĐi/TW = thong-diep 05-TĐi/TW" in read_with(ontology, text)
    assert "C implements" in read_with(ontology, text)


def test_a_new_kind_of_body_is_one_row(ontology: Path) -> None:
    append(ontology / "authority" / "body-heads.csv", f"{NEW_HEAD}Nông trường Sông Bôi\n")
    assert "M Nông trường Sông Bôi = nong-truong:Sông Bôi" in read_with(
        ontology, "Nông trường Sông Bôi tổ chức hội nghị."
    )


def test_a_new_relation_is_one_table_and_one_property(ontology: Path) -> None:
    append(ontology / "rules" / "relations.toml", NEW_RELATION)
    append(ontology / "partygraph.ttl", NEW_PROPERTY)
    assert "C respondsTo" in read_with(ontology, "Tỉnh ủy Hà Tĩnh hưởng ứng Nghị quyết số 22-NQ/TW.")


def test_a_new_spelling_of_a_relation_is_one_word(ontology: Path) -> None:
    path = ontology / "rules" / "relations.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('"chấp hành",', '"chấp hành", "noi theo",', 1),
        encoding="utf-8",
    )
    assert "C implements" in read_with(ontology, "Tỉnh ủy Hà Tĩnh noi theo Nghị quyết số 22-NQ/TW.")
