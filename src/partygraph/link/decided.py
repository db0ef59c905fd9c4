"""Readers' answers put into effect: two entities become one, or one becomes two."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from partygraph.link.gathering import merged
from partygraph.link.naming import digest
from partygraph.model.decision import Anchor, Decision, Verdict
from partygraph.model.mention import MentionKind
from partygraph.model.statement import (
    Action,
    ArticleStatements,
    BodyEntity,
    Claim,
    Conflict,
    Corpus,
    Entity,
    LinkedMention,
    Measure,
    PersonEntity,
    Tenure,
)

Rename = Callable[[str], str]


def decide(corpus: Corpus, decisions: Iterable[Decision]) -> tuple[Corpus, tuple[str, ...]]:
    """The corpus as the answers have it, and what kept an answer from being used, one line each.

    "Different" parts what the linker took for one: the entity of the second article gets a key of its own,
    that of all others stays. "Same" then joins entities in whatever order the answers come; the joined one
    keeps the key that is known outside of one article, else that of most mentions.
    """
    given = sorted(one for one in decisions if one.verdict is not Verdict.UNSURE)
    if not given:
        return corpus, ()
    keys = _Keys(corpus)
    for decision in given:
        if decision.verdict is Verdict.DIFFERENT:
            keys.part(decision)
    for decision in given:
        if decision.verdict is Verdict.SAME:
            keys.join(decision)
    articles = tuple(_renamed(one, keys.rename_in(one.article.id)) for one in corpus.articles)
    return Corpus(articles, keys.entities()), tuple(keys.unused)


@dataclass(slots=True)
class _Keys:
    """The keys of a corpus while answers change them."""

    corpus: Corpus
    unused: list[str] = field(default_factory=list)
    _by_key: dict[str, Entity] = field(init=False)
    _written: dict[tuple[MentionKind, Anchor], set[str]] = field(init=False)
    _mentions: Counter[str] = field(init=False)
    _digests: frozenset[str] = field(init=False)
    _parted: dict[tuple[str, str], str] = field(default_factory=dict)
    _joined: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._by_key = {entity.key: entity for entity in self.corpus.entities}
        self._written = defaultdict(set)
        self._mentions = Counter()
        self._digests = frozenset(one.digest for one in self.corpus.articles)
        for one in self.corpus.articles:
            for mention in one.mentions:
                self._mentions.update(mention.entities)
                self._written[mention.kind, _anchor(one, mention)].update(mention.entities)

    def part(self, decision: Decision) -> None:
        """Gives the second article's entity a key of its own where both anchors mean one."""
        pair = self._pair(decision)
        if pair is None or pair[0] != pair[1]:
            return
        key, article = pair[1], decision.right.article
        if decision.left.article == article:
            self._leave(decision, "both names stand in one article, which takes them for one")
            return
        own = f"{key}-{digest(article, 8)}"
        self._parted[article, key] = own
        self._by_key[own] = replace(self._by_key[key], key=own, aliases=())

    def join(self, decision: Decision) -> None:
        """Makes both anchors' entities one."""
        pair = self._pair(decision)
        if pair is None:
            return
        left = self.rename_in(decision.left.article)(pair[0])
        right = self.rename_in(decision.right.article)(pair[1])
        if left != right:
            kept, gone = sorted((left, right), key=self._rank)
            self._joined[gone] = kept
            self._by_key[kept] = merged(self._by_key[kept], self._by_key[gone])

    def rename_in(self, article: str) -> Rename:
        """The key that takes the place of a key in the article with that identifier."""
        return lambda key: self._root(self._parted.get((article, key), key))

    def entities(self) -> tuple[Entity, ...]:
        """The entities that remain, sorted by key, each speaking of what remains."""
        stay = (entity for key, entity in self._by_key.items() if key not in self._joined)
        return tuple(sorted((_with_keys(one, self._root) for one in stay), key=lambda one: one.key))

    def _pair(self, decision: Decision) -> tuple[str, str] | None:
        """The keys of both anchors; None, with a word in `unused`, where one means nothing or several."""
        found = []
        for anchor in (decision.left, decision.right):
            keys = self._written.get((decision.kind, anchor), set())
            if len(keys) != 1:
                why = "means several" if keys else "is no longer found"
                self._leave(decision, f"{anchor.written!r} of {anchor.article} {why}")
                return None
            found.append(next(iter(keys)))
        return found[0], found[1]

    def _leave(self, decision: Decision, why: str) -> None:
        sides = " / ".join(f"{one.written} ({one.article})" for one in (decision.left, decision.right))
        self.unused.append(f"{decision.verdict}: {sides}: {why}")

    def _root(self, key: str) -> str:
        while key in self._joined:
            key = self._joined[key]
        return key

    def _rank(self, key: str) -> tuple[bool, int, str]:
        entity = self._by_key[key]
        known_by_one = isinstance(entity, PersonEntity | BodyEntity) and entity.scope in self._digests
        return (known_by_one, -self._mentions[key], key)


def _anchor(one: ArticleStatements, mention: LinkedMention) -> Anchor:
    return Anchor(one.article.id, mention.span.of(one.article.text))


def _renamed(one: ArticleStatements, rename: Rename) -> ArticleStatements:
    """The article's statements with other keys; itself where none differs."""
    new = replace(
        one,
        mentions=tuple(
            replace(
                mention,
                entities=tuple(dict.fromkeys(map(rename, mention.entities))),
                candidates=tuple(replace(found, key=rename(found.key)) for found in mention.candidates),
            )
            for mention in one.mentions
        ),
        claims=tuple(_with_keys(claim, rename) for claim in one.claims),
        tenures=tuple(_with_keys(tenure, rename) for tenure in one.tenures),
        actions=tuple(_with_keys(action, rename) for action in one.actions),
        measures=tuple(_with_keys(measure, rename) for measure in one.measures),
        conflicts=tuple(_with_keys(conflict, rename) for conflict in one.conflicts),
    )
    return one if new == one else new


_KEY_FIELDS = frozenset(
    {
        *("subject", "object", "attributed_to", "holder", "body", "actors", "recipients", "post_body", "of"),
        *("entity", "subordinate_to", "committee_of", "party_organization_of", "advises", "rolls_up_to"),
        *("issued_by", "about", "members", "adopted_at"),
    }
)
"""The fields of statements and entities that hold keys, or tuples of keys."""


_Told = TypeVar("_Told", Claim, Tenure, Action, Measure, Conflict, Entity)


def _with_keys(told: _Told, rename: Rename) -> _Told:
    return replace(told, **dict(_new_fields(told, rename)))


def _new_fields(told: object, rename: Rename) -> Iterator[tuple[str, Any]]:
    for name in _KEY_FIELDS:
        value = getattr(told, name, None)
        if isinstance(value, str):
            yield name, rename(value)
        elif isinstance(value, tuple):
            yield name, tuple(dict.fromkeys(map(rename, value)))
