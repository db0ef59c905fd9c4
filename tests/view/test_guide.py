"""The ontology's page as text: everything is on it, in both languages, and nothing breaks out of it."""

import re
from collections import Counter
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partygraph.errors import DataError
from partygraph.graph.answer import Answer, Literal
from partygraph.graph.vocabulary import Vocabulary, Words, anchor, vocabulary
from partygraph.graph.vocabulary_rules import Check, trigger_rows
from partygraph.graph.worked_example import WorkedExample, graph_contents, worked_example
from partygraph.view.guide import guide_page
from partygraph.view.guide.diagrams import diagrams, example_diagram
from partygraph.view.guide.layout import Drawing, Rectangle, drawing
from partygraph.view.guide.page import linked, marked, segments
from partygraph.vocab import ID


class Parsed(HTMLParser):
    """The tags with the names of their attributes, the ids, the links, and the bare text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.languages: Counter[str] = Counter()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self.tags.append((tag, tuple(told)))
        self.ids += [told["id"]] if "id" in told else []
        self.links += [told[name] for name in ("href", "src", "action", "srcset") if name in told]
        if "t" in told.get("class", "").split():
            self.languages[told["lang"]] += 1


@pytest.fixture(scope="session")
def words() -> Vocabulary:
    return vocabulary()


@pytest.fixture(scope="session")
def example(seeds_build: Path) -> WorkedExample:
    found = worked_example(seeds_build)
    assert found is not None
    return found


@pytest.fixture(scope="session")
def html(seeds_build: Path, example: WorkedExample) -> str:
    return guide_page(example, graph_contents(seeds_build)).html


def test_every_term_and_concept_has_its_anchor_once_and_every_link_a_place(
    words: Vocabulary, html: str
) -> None:
    found = Parsed(html)
    concepts = [concept for scheme in words.schemes for concept in scheme.concepts]
    assert {anchor(one.iri) for one in (*words.terms, *words.schemes, *concepts)} <= set(found.ids)
    assert [one for one, times in Counter(found.ids).items() if times > 1] == []
    assert [link for link in found.links if link.removeprefix("#") not in found.ids] == []


def test_the_page_needs_nothing_from_elsewhere(html: str) -> None:
    found = Parsed(html)
    assert {link[0] for link in found.links} == {"#"}
    assert not {tag for tag, _ in found.tags} & {"link", "img", "iframe", "object", "embed", "base", "form"}
    assert not re.search(r"@import|url\((?!#)", html.partition("<style>")[2].partition("</style>")[0])
    assert "default-src 'none'; script-src 'sha256-" in unescape(html)


def test_both_languages_say_as_much(words: Vocabulary, html: str) -> None:
    said = Parsed(html).languages
    assert set(said) == {"vi", "en"}
    # Lines of a diagram may break at other places in the other language; all else comes in pairs.
    svg = Parsed("".join(re.findall(r"<svg.*?</svg>", html, re.DOTALL))).languages
    assert said["vi"] - svg["vi"] == said["en"] - svg["en"]
    for term in words.terms:
        entry = html.partition(f'id="{anchor(term.iri)}"')[2].partition("</article>")[0]
        assert f'lang="vi">{term.label.vi}<' in entry
        assert f'lang="en">{term.label.en}<' in entry


def test_the_example_shows_its_sentence_with_both_mentions_marked(html: str, example: WorkedExample) -> None:
    quoted = html.partition("<blockquote")[2].partition("<footer>")[0]
    assert re.sub(r"<[^>]+>", "", quoted.partition(">")[2]).strip() == example.sentence
    assert set(re.findall(r"<mark>([^<]+)</mark>", quoted)) == {example.subject.exact, example.object.exact}
    assert "pg:ImplementationClaim" in html.partition('aria-label="TriG"')[2].partition("</pre>")[0]


def test_without_a_build_the_page_says_that_it_has_no_example() -> None:
    page = guide_page().html
    assert "Bản dựng này chưa có nhận định nào thành sự kiện" in page
    assert "<blockquote" not in page


def test_the_same_build_gives_the_same_page(seeds_build: Path, html: str) -> None:
    assert guide_page(worked_example(seeds_build), graph_contents(seeds_build)).html == html


HOSTILE = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["<script>alert(1)</script>", '" onmouseover="x', "'><img src=x onerror=x>", "</style><script>",
         "]]>", "{{ 7*7 }}", "{% raw %}", "</svg><script>", "&lt;script&gt;", "<!--", "[<i>]{\"x}"]
    ),
)  # fmt: skip


@pytest.fixture(scope="session")
def small(words: Vocabulary) -> Vocabulary:
    """Our ontology with fewer concepts, so that a page is quick to make."""
    schemes = tuple(
        replace(scheme, concepts=scheme.concepts[: 5 if scheme.iri.endswith("named-graphs") else 1])
        for scheme in words.schemes
    )
    return replace(words, schemes=schemes)


def spoiled(small: Vocabulary, example: WorkedExample, text: str) -> str:
    """A page with `text` in every place that the data fills."""
    both = Words(text, text)
    terms = tuple(
        replace(
            term,
            label=both,
            definition=both,
            constraints=tuple(replace(one, message=both) for one in term.constraints),
        )
        for term in small.terms
    )
    concepts = {
        scheme.iri: tuple(
            replace(one, label=both, definition=both, aliases=(text,), examples=(text, f"[{text}]{{{text}}}"))
            for one in scheme.concepts
        )
        for scheme in small.schemes
    }
    words = replace(
        small,
        label=both,
        definition=both,
        version=text,
        license=text,
        terms=terms,
        schemes=tuple(
            replace(one, label=both, definition=both, source=text, concepts=concepts[one.iri])
            for one in small.schemes
        ),
    )
    known = {term.iri for term in terms}
    rows = tuple(replace(row, triggers=(text,), example=text) for row in trigger_rows() if row.term in known)
    named = replace(example.subject, label=text, reason=text)
    shown = replace(
        example,
        title=text,
        identifier=text,
        published=text,
        confidence=text,
        subject=named,
        trig=text,
        query=text,
        answer=Answer(("a",), ((Literal(text),),)),
    )
    return guide_page(shown, words=words, rows=rows, rules=(Check(text, both),)).html


def skeleton(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """The tags beside those whose number depends on how long a text is, or that mark known words in it."""
    return [tag for tag in Parsed(html).tags if tag[0] not in ("text", "mark", "a", "q")]


@pytest.fixture(scope="session")
def harmless(small: Vocabulary, example: WorkedExample) -> list[tuple[str, tuple[str, ...]]]:
    return skeleton(spoiled(small, example, "x"))


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(text=HOSTILE)
def test_no_text_breaks_out_of_the_page(
    small: Vocabulary, example: WorkedExample, harmless: list[tuple[str, tuple[str, ...]]], text: str
) -> None:
    page = spoiled(small, example, text)
    assert skeleton(page) == harmless
    attributes = {names for tag, names in Parsed(page).tags if tag in ("mark", "a", "q")}
    assert attributes <= {("href",), ("title",), (), ("lang",), ("class", "href")}
    assert {link[0] for link in Parsed(page).links} == {"#"}


@given(text=HOSTILE)
def test_marks_and_links_keep_the_text(text: str) -> None:
    for made in (marked(text), linked(text, {"https://w3id.org/partygraph/ontology#Claim": "Claim"})):
        told = unescape(re.sub(r"<[^>]*>", "", str(made)))
        assert told == (re.sub(r"\[([^\]]*)\]\{([^}]*)\}", r"\1", text) if "<mark" in made else text)


def test_code_leads_to_the_terms_that_it_names() -> None:
    places = {"https://w3id.org/partygraph/ontology#Claim": "Claim"}
    assert linked("?c a pg:Claim ; pg:Nothing <x>", places) == (
        '?c a <a href="#Claim">pg:Claim</a> ; pg:Nothing &lt;x&gt;'
    )


def test_segments_join_to_the_sentence(example: WorkedExample) -> None:
    pieces = segments(example.sentence, (example.object, example.subject))
    assert "".join(text for text, _ in pieces) == example.sentence
    assert [named.exact for _, named in pieces if named] == ["Đảng ủy", "Nghị quyết 22"]


@pytest.mark.parametrize(
    ("toml", "complaint"),
    [
        ('nodes = [{ class = "Nothing", at = [0, 0] }]\narrows = []', "pg:Nothing is no term"),
        ('nodes = [{ class = "Person", at = [0, 0], has = ["count"] }]\narrows = []', "pg:Person is not"),
        ('nodes = [{ class = "Person", at = [0, 0] }, { class = "Body", at = [1, 0] }]\n'
         'arrows = [{ from = "Person", by = ["implements"], to = "Body" }]', "not in its domain"),
        ('nodes = [{ class = "Body", at = [0, 0] }, { class = "Person", at = [1, 0] }]\n'
         'arrows = [{ from = "Body", by = ["organizes"], to = "Person" }]', "pg:Person is not in its range"),
        ('nodes = [{ class = "Body", at = [0, 0] }]\n'
         'arrows = [{ from = "Body", by = ["organizes"], to = "Meeting" }]', "ends at Meeting"),
    ],
)  # fmt: skip
def test_a_diagram_cannot_tell_what_the_ontology_does_not(
    words: Vocabulary, tmp_path: Path, toml: str, complaint: str
) -> None:
    path = tmp_path / "diagrams.toml"
    words_of_it = 'title = { vi = "x", en = "x" }\nabout = { vi = "x", en = "x" }'
    path.write_text(f'[[diagram]]\nid = "x"\n{words_of_it}\n{toml}\n', encoding="utf-8")
    with pytest.raises(DataError, match=complaint):
        diagrams(words, path)


def crosses(line: Any, box: Rectangle) -> bool:
    """Whether a line passes through a box, by a hundred points on it."""
    (x1, y1), (x2, y2) = line.start, line.end
    points = [(x1 + (x2 - x1) * i / 100, y1 + (y2 - y1) * i / 100) for i in range(101)]
    return any(box.x < x < box.x + box.width and box.y < y < box.y + box.height for x, y in points)


def drawn_diagrams(words: Vocabulary, example: WorkedExample) -> list[Drawing]:
    return [drawing(one) for one in (*diagrams(words), example_diagram(words, example))]


def test_nothing_in_a_diagram_covers_anything_else(words: Vocabulary, example: WorkedExample) -> None:
    for drawn in drawn_diagrams(words, example):
        boxes = {box.node.key: box.at for box in drawn.boxes}
        placed = [*boxes.values(), *(line.label for line in drawn.lines)]
        assert not [(a, b) for i, a in enumerate(placed) for b in placed[:i] if a.meets(b)]
        for line in drawn.lines:
            ends = {line.arrow.source, line.arrow.target}
            others = [box for key, box in boxes.items() if key not in ends]
            others += [other.label for other in drawn.lines if other is not line]
            assert not [box for box in others if crosses(line, box)], (drawn.diagram.key, line.arrow)


def test_a_picture_has_a_title_and_a_description_in_both_languages(
    words: Vocabulary, example: WorkedExample, html: str
) -> None:
    for drawn in drawn_diagrams(words, example):
        key, title = drawn.diagram.key, drawn.diagram.title
        assert f'<title id="diagram-{key}-title">{title.vi} / {title.en}</title>' in html
        assert f'<desc id="diagram-{key}-about">' in html


def test_the_named_graphs_tell_what_they_hold(html: str) -> None:
    told = html.partition('id="section-graphs"')[2].partition("</section>")[0]
    scheme = next(one for one in vocabulary().schemes if one.iri == f"{ID}scheme/named-graphs")
    assert re.findall(r"<code>id:graph/([a-z]+)</code>", told) == [one.notation for one in scheme.concepts]
    assert '<a href="#implements">' in told.partition("id:graph/facts")[2]
