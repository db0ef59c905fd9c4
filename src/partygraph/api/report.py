"""``report.json``: what a build read, what it found, and what it could not settle, with the places."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path, PurePath

from partygraph.api.fingerprint import digests, fingerprint, package_version
from partygraph.errors import InputError
from partygraph.graph.write_article import sentence_around
from partygraph.link.naming import digest
from partygraph.model.decision import Decision
from partygraph.model.mention import MentionKind
from partygraph.model.span import Span
from partygraph.model.statement import (
    ArticleStatements,
    BodyEntity,
    Corpus,
    DocumentEntity,
    DocumentSetEntity,
    LinkedMention,
    MeetingEntity,
    PersonEntity,
)

REPORT_FILE = "report.json"

Report = dict[str, object]

_KINDS = {
    "persons": PersonEntity,
    "bodies": BodyEntity,
    "documents": DocumentEntity,
    "document_sets": DocumentSetEntity,
    "meetings": MeetingEntity,
}


@dataclass(frozen=True, slots=True, order=True)
class Rejected:
    """An input that was left out. `source` names it without the folders of this machine."""

    source: str
    reason: str

    @classmethod
    def of(cls, error: InputError) -> "Rejected":
        """The rejection that `error` tells of."""
        return cls(shown(error.source), error.problem)


@dataclass(frozen=True, slots=True)
class Settled:
    """The readers' answers that a build was given, and a line for each that it could not use."""

    answers: tuple[Decision, ...] = ()
    unused: tuple[str, ...] = ()


_NOTHING_SETTLED = Settled()


def shown(uri: str) -> str:
    """`uri` from the current folder on; from its last folder on where it lies elsewhere."""
    file, mark, member = uri.partition("!/")
    path = PurePath(file)
    if path.is_absolute():
        here = Path.cwd()
        path = path.relative_to(here) if path.is_relative_to(here) else PurePath(*path.parts[1:][-2:])
    return f"{path.as_posix()}{mark}{member}"


def report_of(
    corpus: Corpus,
    rejected: Iterable[Rejected],
    violations: Iterable[str],
    quads: int,
    settled: Settled = _NOTHING_SETTLED,
) -> Report:
    """The report as a JSON value: the same for the same inputs, whatever their order, place and time."""
    mentions = [(stated, mention) for stated in corpus.articles for mention in stated.mentions]
    return {
        "version": package_version(),
        "fingerprint": fingerprint(),
        "digests": {**digests(), "decisions": digest(repr(settled.answers), 16)},
        "decisions": {
            "answers": Counter(one.verdict for one in settled.answers),
            "unused": sorted(settled.unused),
        },
        "counts": {**_counts(corpus), "quads": quads},
        "inputs": [_input(stated) for stated in corpus.articles],
        "rejected": [{"source": one.source, "reason": one.reason} for one in sorted(rejected)],
        "unresolved_citations": _open(mentions, MentionKind.CITATION, ambiguous=False),
        "ambiguous_citations": _open(mentions, MentionKind.CITATION, ambiguous=True),
        "unresolved_bodies": _open(mentions, MentionKind.BODY, ambiguous=False),
        "conflicts": sorted(_conflicts(corpus), key=lambda one: (one["entity"], one["problem"])),
        "warnings": sorted(_warnings(corpus)),
        "violations": sorted(violations),
    }


def _counts(corpus: Corpus) -> dict[str, int]:
    spoken = _spoken_of(corpus)
    kinds = Counter(
        name
        for entity in corpus.entities
        for name, kind in _KINDS.items()
        if isinstance(entity, kind) and entity.key in spoken
    )
    stated = corpus.articles
    return {
        "articles": len(stated),
        **{name: kinds[name] for name in _KINDS},
        "mentions": sum(len(one.mentions) for one in stated),
        "citations": sum(_is_citation(mention) for one in stated for mention in one.mentions),
        "claims": sum(len(one.claims) for one in stated),
        "tenures": sum(len(one.tenures) for one in stated),
        "actions": sum(len(one.actions) for one in stated),
        "measures": sum(len(one.measures) for one in stated),
    }


def _spoken_of(corpus: Corpus) -> frozenset[str]:
    """The entities that some article names; the others stand only in the authority tables."""
    return frozenset(key for one in corpus.articles for mention in one.mentions for key in mention.entities)


def _is_citation(mention: LinkedMention) -> bool:
    return mention.kind is MentionKind.CITATION


def _input(stated: ArticleStatements) -> dict[str, object]:
    article = stated.article
    return {
        "id": article.id,
        "source": shown(article.uri),
        "graph": f"article_{stated.digest}",
        "title": article.title,
        "published": None if article.published is None else article.published.isoformat(),
        "byline": article.byline,
        "province": stated.province,
        "province_reason": stated.province_reason,
        "characters": len(article.text),
        "body_characters": sum(span.end - span.start for span in article.body),
        "cuts": dict(sorted(Counter(cut.reason for cut in article.cuts).items())),
    }


def _open(
    mentions: Iterable[tuple[ArticleStatements, LinkedMention]], kind: MentionKind, *, ambiguous: bool
) -> list[dict[str, object]]:
    """The mentions of `kind` that mean no one entity, each stretch of text once: with candidates or without.

    A body with a candidate is settled though it is not named: "Thủ tướng" is of Chính phủ.
    """
    found = {
        (stated.digest, mention.span): (stated, mention)
        for stated, mention in mentions
        if mention.kind is kind and not mention.entities and ambiguous == bool(mention.candidates)
    }
    return [_place(stated, mention) for stated, mention in found.values()]


def _place(stated: ArticleStatements, mention: LinkedMention) -> dict[str, object]:
    text = stated.article.text
    sentence = sentence_around(stated, mention.span, _sentences(stated))
    return {
        "article": stated.article.id,
        "text": mention.span.of(text),
        "begin": mention.span.start,
        "end": mention.span.end,
        "sentence": sentence.of(text),
        "sentence_begin": sentence.start,
        "sentence_end": sentence.end,
        "reason": mention.reason,
        "rule": mention.rule,
        "candidates": [
            {"key": one.key, "score": float(one.score), "reason": one.reason} for one in mention.candidates
        ],
    }


def _sentences(stated: ArticleStatements) -> frozenset[Span]:
    groups = (
        (one.sentence for one in stated.claims),
        (one.sentence for one in stated.tenures),
        (one.sentence for one in stated.actions),
        (one.sentence for one in stated.measures),
    )
    return frozenset(chain.from_iterable(groups))


def _conflicts(corpus: Corpus) -> Iterator[dict[str, str]]:
    for stated in corpus.articles:
        for conflict in stated.conflicts:
            yield {"entity": conflict.entity, "problem": conflict.problem}


def _warnings(corpus: Corpus) -> Iterator[str]:
    """What is not wrong but lessens what can be asked."""
    for stated in corpus.articles:
        article = stated.article
        if article.published is None:
            yield f"{article.id}: no date found, so days without a year stay open"
        if not stated.mentions:
            yield f"{article.id}: nothing recognised; is it an article about Party or State bodies?"
