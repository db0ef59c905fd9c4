"""The reader as a spaCy pipeline: the rim for displaCy, ``spacy.Scorer`` and others' components.

Nothing inside the package uses it: readings are made of our own values, and spaCy is imported only when
`pipeline` is called. Spans go one way, from the `Reading` into the `Doc`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from partygraph.errors import InputError
from partygraph.extract.pipeline import read
from partygraph.model.article import Article, Source
from partygraph.model.mention import BodyName, Citation, MeetingName, Mention, MentionKind
from partygraph.model.span import Span
from partygraph.text.article import read_article

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

# No dot: spaCy refuses component names that hold one.
COMPONENT: Final = "partygraph"
SPANS_KEY: Final = "partygraph"
LABELS: Final = {
    MentionKind.PERSON: "PERSON",
    MentionKind.BODY: "ORG",
    MentionKind.CITATION: "DIRECTIVE",
    MentionKind.MEETING: "MEETING",
}
_TOKENIZER: Final = "partygraph.Tokenizer.v1"
_CODE = r"[A-ZĐƯ](?:[A-Za-zĐđƯư&]|\.(?=Ư))*\d{0,2}"
# One token: 22-NQ/TW, 08/2013/NQ-HĐND · 14/5/2011 · 1.300 · 98,5 · T.Ư · TP.HCM · PGS.TS · Đ/c · KH&CN ·
# a word · a run of white space · a sign
_TOKEN = re.compile(
    rf"(?<!\w)\d{{1,4}}[a-z]?(?:[-/–](?:19|20)\d{{2}})?(?:[-/–]{_CODE})+(?!\w)"
    r"|(?<!\w)\d{1,2}(?P<s>[/.-])\d{1,2}(?P=s)\d{4}(?!\w)"
    r"|\d{1,3}(?:\.\d{3})+(?!\w)|\d+,\d+(?!\w)"
    r"|T\.Ư|(?<!\w)(?:TP\.HCM|PGS\.TS|GS\.TS|(?:TP|Tp|TX|CN|KS|BS|ThS|TS|PGS|GS)\.|[ĐđÐ]/c(?!\w))"
    r"|(?<!\w)[A-ZĐƯ]{1,8}(?:&[A-ZĐƯ]{1,8})+(?!\w)"
    r"|[^\W_]+|\s+|."
)


@dataclass(frozen=True, slots=True)
class Tokenizer:
    """Cuts a text so that codes stay whole and ``doc.text`` is the text, whatever its white space."""

    vocab: "Vocab"

    def __call__(self, text: str) -> "Doc":
        """The `Doc` of `text`: one plain space behind a token is its own, other white space is a token."""
        from spacy.tokens import Doc

        words: list[str] = []
        spaces: list[bool] = []
        for match in _TOKEN.finditer(text):
            piece = match.group()
            if piece[0] == " " and words and not words[-1].isspace():
                spaces[-1], piece = True, piece[1:]
            if piece:
                words.append(piece)
                spaces.append(False)
        return Doc(self.vocab, words=words, spaces=spaces)

    def pipe(self, texts: Iterable[str], **_: Any) -> Iterator["Doc"]:
        """One `Doc` for each of `texts`."""
        for text in texts:
            yield self(text)

    # spaCy saves and loads every tokenizer; this one has nothing to keep.
    def to_bytes(self, **_: Any) -> bytes:
        """Nothing."""
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> "Tokenizer":
        """The tokenizer itself."""
        return self

    def to_disk(self, _path: object, **_: Any) -> None:
        """Writes nothing."""

    def from_disk(self, _path: object, **_: Any) -> "Tokenizer":
        """The tokenizer itself."""
        return self


@dataclass(frozen=True, slots=True)
class Component:
    """Writes what is read from ``doc.text`` into the `Doc`.

    ``doc.spans["partygraph"]`` holds every mention, nested ones too: ``kb_id_`` is the row of the authority
    table or scheme (a head of bodies, a type of document, a kind of meeting; empty for persons), ``id_`` the
    mention's index in `Reading.mentions`. ``doc.ents`` holds the longest without overlap. Sentences are ours.
    """

    def __call__(self, doc: "Doc") -> "Doc":
        """`doc`, with spans, entities and sentences set."""
        from spacy.tokens import SpanGroup
        from spacy.util import filter_spans

        reading = read(article_of(doc.text))
        _mark_sentences(doc, reading.sentences)
        spans = []
        for index, mention in enumerate(reading.mentions):
            # A mention never ends inside a word, but it may end inside a code that is one token here.
            span = doc.char_span(
                mention.span.start, mention.span.end, LABELS[mention.kind],
                kb_id=_row_of(mention), span_id=str(index), alignment_mode="expand",
            )  # fmt: skip
            if span is not None:
                spans.append(span)
        doc.spans[SPANS_KEY] = SpanGroup(doc, name=SPANS_KEY, spans=sorted(spans))
        doc.ents = filter_spans(spans)
        return doc


def article_of(text: str) -> Article:
    """The article in `text`; all of `text` as its body where reading would change or refuses it."""
    try:
        article = read_article(Source("doc", "doc", text)) if text.strip() else None
    except InputError:
        article = None
    if article is not None and article.text == text and article.body:
        return article
    return Article("doc", "doc", text, None, None, None, None, (Span(0, len(text)),))


def pipeline() -> "Language":
    """A blank multi-language pipeline with our tokenizer and our component.

    >>> doc = pipeline()("Thành ủy Hải Phòng đã thực hiện Nghị quyết số 22-NQ/TW.")
    >>> [(ent.text, ent.label_, ent.kb_id_) for ent in doc.ents]
    [('Thành ủy Hải Phòng', 'ORG', 'thanh-uy'), ('Nghị quyết số 22-NQ/TW', 'DIRECTIVE', 'nghi-quyet')]
    """
    import spacy

    _register()
    nlp = spacy.blank("xx", config={"nlp": {"tokenizer": {"@tokenizers": _TOKENIZER}}})
    nlp.add_pipe(COMPONENT)
    return nlp


@cache
def _register() -> None:
    """Makes tokenizer and component known to spaCy by name; no entry point: nobody else pays for them."""
    from spacy.language import Language
    from spacy.util import registry

    registry.tokenizers(_TOKENIZER, func=_make_tokenizer)
    Language.factory(
        COMPONENT, assigns=["doc.spans", "doc.ents", "token.is_sent_start"], func=_make_component
    )


def _make_tokenizer() -> Any:
    return _tokenizer_of


def _tokenizer_of(nlp: "Language") -> Tokenizer:
    return Tokenizer(nlp.vocab)


def _make_component(nlp: "Language", name: str) -> Component:
    return Component()


def _row_of(mention: Mention) -> str:
    value = mention.value
    if isinstance(value, BodyName):
        return value.head
    return value.type if isinstance(value, Citation | MeetingName) else ""


def _mark_sentences(doc: "Doc", sentences: tuple[Span, ...]) -> None:
    """Each of our sentences begins one of the `Doc`, and so does each stretch that lies outside them all."""
    starts = [span.start for span in sentences]
    last = -2
    for token in doc:
        row = bisect_right(starts, token.idx) - 1
        inside = row if row >= 0 and token.idx < sentences[row].end else -1
        place = last if token.is_space and last != -2 else inside
        token.is_sent_start = place != last
        last = place
