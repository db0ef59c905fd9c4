"""One article as triples: itself, what was cut, its sentences and mentions, and what it states."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain

from partygraph.graph.hierarchy import type_triples
from partygraph.graph.terms import (
    DCTERMS,
    LABEL,
    NIF,
    SCHEMA,
    Triple,
    address_iri,
    day,
    decimal,
    integer,
    iri,
    key_iri,
    label_text,
    pg,
    text,
    verbatim,
)
from partygraph.graph.write_entities import link, province_key, year_key
from partygraph.graph.write_observations import (
    Observed,
    action_triples,
    article_key,
    claim_triples,
    measure_triples,
    span_key,
    tenure_triples,
)
from partygraph.model.mention import MentionKind
from partygraph.model.span import Span
from partygraph.model.statement import ArticleStatements, LinkedMention


def article_triples(stated: ArticleStatements) -> Iterator[Triple]:
    """Everything of one article's own graph."""
    yield from _metadata(stated)
    yield from _cuts(stated)
    yield from _mentions(stated)
    for span in sorted(_evidence_spans(stated)):
        yield from _sentence(stated, span)
    yield from claim_triples(stated)
    yield from tenure_triples(stated)
    yield from action_triples(stated)
    yield from measure_triples(stated)


def _metadata(stated: ArticleStatements) -> Iterator[Triple]:
    article, subject = stated.article, key_iri(article_key(stated.digest))
    yield from type_triples(subject, "Article")
    yield subject, iri(DCTERMS, "identifier"), text(article.id)
    yield subject, LABEL, label_text(article.title or article.id)
    yield subject, iri(NIF, "isString"), verbatim(article.text)
    if article.title is not None:
        yield subject, iri(DCTERMS, "title"), label_text(article.title)
    if article.published is not None:
        yield subject, pg("publishedOn"), day(article.published)
    if article.byline is not None:
        yield subject, pg("byline"), text(article.byline)
    address = None if article.url is None else address_iri(article.url)
    if address is not None:
        yield subject, iri(SCHEMA, "url"), address
    if stated.province is not None:
        yield from link(subject, "locatedIn", province_key(stated.province))
    yield subject, pg("provinceReason"), text(stated.province_reason)
    yield from link(subject, "publisherBody", stated.publisher)
    for number in stated.years:
        yield from link(subject, "mentionsYear", year_key(number))
    published = {article.published.year} if article.published is not None else set()
    for number in sorted(published | set(stated.years)):
        yield from link(subject, "inYear", year_key(number))


def _extent(subject: str, stated: ArticleStatements, span: Span) -> Iterator[Triple]:
    yield subject, pg("inArticle"), key_iri(article_key(stated.digest))
    yield subject, pg("beginIndex"), integer(span.start)
    yield subject, pg("endIndex"), integer(span.end)
    yield subject, pg("exact"), verbatim(span.of(stated.article.text))


def _cuts(stated: ArticleStatements) -> Iterator[Triple]:
    for cut in stated.article.cuts:
        subject = key_iri(f"{span_key(stated.digest, cut.span)};cut")
        yield from type_triples(subject, "Cut")
        yield subject, pg("reason"), text(cut.reason)
        yield subject, pg("inArticle"), key_iri(article_key(stated.digest))
        yield subject, pg("beginIndex"), integer(cut.span.start)
        yield subject, pg("endIndex"), integer(cut.span.end)


def _sentence(stated: ArticleStatements, span: Span) -> Iterator[Triple]:
    subject = key_iri(span_key(stated.digest, span))
    yield from type_triples(subject, "Sentence")
    yield from _extent(subject, stated, span)


def _observation_spans(stated: ArticleStatements) -> frozenset[Span]:
    observed: Iterable[Observed] = chain(stated.claims, stated.tenures, stated.actions, stated.measures)
    return frozenset(one.sentence for one in observed)


def _evidence_spans(stated: ArticleStatements) -> frozenset[Span]:
    known = _observation_spans(stated)
    return known | {sentence_around(stated, mention.span, known) for mention in stated.mentions}


def sentence_around(stated: ArticleStatements, span: Span, observed: frozenset[Span]) -> Span:
    """The sentence that a mention stands in: the shortest that covers it, of those that prove a statement
    (`observed`) and those of the text; else its line.
    """
    article = stated.article
    before = bisect_right(stated.sentences, span.start, key=lambda sentence: sentence.start)
    near = stated.sentences[max(0, before - 1) : before]
    covering = [sentence for sentence in (*observed, *near) if sentence.covers(span)]
    if covering:
        return min(covering, key=lambda found: (found.end - found.start, found))
    start = article.text.rfind("\n", 0, span.start) + 1
    end = article.text.find("\n", span.end)
    line = Span(start, len(article.text) if end < 0 else end)
    trimmed = line.of(article.text)
    return Span(line.start + len(trimmed) - len(trimmed.lstrip()), line.start + len(trimmed.rstrip()))


def mention_key(digest: str, mention: LinkedMention) -> str:
    """The key of a mention. The kind sets it apart from a sentence, or another mention, of equal extent."""
    return f"{span_key(digest, mention.span)};{mention.kind.value}"


def _mentions(stated: ArticleStatements) -> Iterator[Triple]:
    known = _observation_spans(stated)
    for mention in stated.mentions:
        subject = key_iri(mention_key(stated.digest, mention))
        is_citation = mention.kind is MentionKind.CITATION
        yield from type_triples(subject, "Citation" if is_citation else "Mention")
        yield from _extent(subject, stated, mention.span)
        sentence = sentence_around(stated, mention.span, known)
        yield subject, pg("evidence"), key_iri(span_key(stated.digest, sentence))
        yield subject, pg("confidence"), decimal(mention.score)
        yield subject, pg("method"), text(mention.rule)
        yield subject, pg("reason"), text(mention.reason)
        if is_citation:
            yield subject, pg("citedForm"), label_text(mention.span.of(stated.article.text))
        if mention.note is not None:
            yield subject, pg("note"), text(mention.note)
        yield from _meanings(subject, stated, mention)


def _meanings(subject: str, stated: ArticleStatements, mention: LinkedMention) -> Iterator[Triple]:
    property_name = "cites" if mention.kind is MentionKind.CITATION else "refersTo"
    for key in mention.entities:
        yield from link(subject, property_name, key)
        yield from link(key_iri(article_key(stated.digest)), "mentionsEntity", key)
    for candidate in mention.candidates:
        yield from link(subject, "candidate", candidate.key)
        yield (
            subject,
            pg("candidateReason"),
            text(f"{candidate.key} ({candidate.score:.2f}): {candidate.reason}"),
        )
