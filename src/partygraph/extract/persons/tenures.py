"""Which posts the article says that its persons hold, take up or leave."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hits, body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.persons.holding import Holding
from partygraph.extract.persons.people import FoundName
from partygraph.extract.persons.periods import Period, period_of
from partygraph.extract.persons.person_words import given_name, is_foreign
from partygraph.extract.persons.told_order import in_order
from partygraph.extract.posts.post_bodies import country_name
from partygraph.model.mention import (
    ActionReading,
    BodyName,
    Mention,
    Modality,
    TenureReading,
    TenureStatus,
)

# Who is suspended still has his post, until more is decided.
_STATUS = {
    "Appointment": TenureStatus.INCOMING,
    "Election": TenureStatus.INCOMING,
    "Suspension": TenureStatus.CURRENT,
}


class TenureReader:
    """Makes tenures of the posts held in one text; `body_at` gives the mention of a body by its tokens.

    A foreigner's body is named anew in `mentions`: with the country the article speaks of.
    """

    def __init__(
        self, tokens: Tokens, hits: Hits, mentions: list[Mention], body_at: Mapping[tuple[int, int], int]
    ) -> None:
        self._tokens = tokens
        self._country = _country(hits)
        self._countries = {hit.j: country_name(hit.entry.phrase) for hit in hits.all_of("country")}
        self._mentions = mentions
        self._body_at = body_at

    def read(
        self, holdings: Sequence[Holding], people: Mapping[FoundName, int], laid: Sequence[Scene]
    ) -> list[TenureReading]:
        """One tenure for each holding, with the sentence that its post stands in."""
        starts = [scene.i for scene in laid]
        tenures = []
        for holding in holdings:
            post = holding.post
            body = self._body_at.get((post.body.i, post.body.j)) if post.body is not None else None
            country = self._country_of(holding)
            if body is not None and country is not None:
                body = self._moved_abroad(body, country)
            scene = laid[max(0, bisect_left(starts, post.i + 1) - 1)]
            period = self._period(scene, holding)
            tenures.append(
                TenureReading(
                    holder=people[holding.name],
                    post=post.type.notation,
                    title=self._tokens.phrase(post.i, post.j),
                    body=body,
                    status=TenureStatus.FORMER if period.is_over else holding.status,
                    sentence=scene.span,
                    rule=holding.rule,
                    started=period.start,
                    ended=period.end,
                )
            )
        posts = [(self._tokens.starts[holding.post.i], self._end(holding)) for holding in holdings]
        return in_order(tenures, self._tokens.text, posts, _full_names(holdings))

    def _end(self, holding: Holding) -> int:
        """Where the words of a post end, its body's included, in the text."""
        post = holding.post
        return self._tokens.ends[max(post.j, post.body.j if post.body is not None else 0) - 1]

    def _period(self, scene: Scene, holding: Holding) -> Period:
        """From when until when the line says that the post was held; what a visit's sentence dates is no
        post.
        """
        post, tokens = holding.post, self._tokens
        end = self._end(holding)
        lead = tokens.text[scene.span.start : tokens.starts[post.i]]
        return period_of(lead if holding.rule == "post-in-cv" else "", tokens.text[end : scene.span.end])

    def _country_of(self, holding: Holding) -> str | None:
        """The country in which a foreigner holds a post: the one told before his name, else the article's."""
        told = self._countries.get(holding.name.i)
        return told if told is not None or not is_foreign(holding.name.text) else self._country

    def _moved_abroad(self, body: int, country: str) -> int | None:
        """A foreign person's "Bộ Chính trị" is that of the country the article speaks of, not Vietnam's; None
        where his post alone tells of a body: another country's "Tổng Bí thư" heads a party of another name.
        """
        mention = self._mentions[body]
        value = mention.value
        if not isinstance(value, BodyName) or value.level is not None:
            return body
        if mention.rule == "body-implied-by-post":
            return None
        if body_heads()[value.head].is_unique or body_heads()[value.head].level == "tw":
            self._mentions[body] = replace(
                mention, value=replace(value, level="nước", place=country), rule="body-abroad"
            )
        return body


def _full_names(holdings: Sequence[Holding]) -> list[str]:
    """Who holds each post, by his full name where one person of the article has the given name."""
    full = {holding.name.text for holding in holdings if holding.name.is_full}
    by_given: dict[str, list[str]] = {}
    for name in full:
        by_given.setdefault(given_name(name), []).append(name)
    told = [holding.name.text for holding in holdings]
    return [_only([] if text in full else by_given.get(given_name(text), []), text) for text in told]


def _only(fits: list[str], text: str) -> str:
    """The one name that fits, else `text`."""
    return fits[0] if len(fits) == 1 else text


def _country(hits: Hits) -> str | None:
    """The foreign country that the article names most."""
    counts = Counter(country_name(hit.entry.phrase) for hit in hits.all_of("country"))
    return min(counts, key=lambda name: (-counts[name], name)) if counts else None


def incoming(
    actions: Sequence[ActionReading], told: Sequence[TenureReading], mentions: Sequence[Mention]
) -> list[TenureReading]:
    """The posts that a change done gives or takes: Incoming after an appointment or election, Former after
    a dismissal. What was done at an earlier time counts only where it ends a post that is `told` of;
    one that is told of just so comes once.
    """
    ended = {(mentions[tenure.holder].value, tenure.post) for tenure in told}

    def ends(action: ActionReading, holder: int) -> bool:
        is_over = action.change == "Dismissal" and action.rule.endswith("-past")
        return is_over and (mentions[holder].value, action.post) in ended

    given = [
        TenureReading(
            holder=action.recipient,
            post=action.post,
            title=action.post_title or "",
            body=action.post_body,
            status=_STATUS.get(action.change or "", TenureStatus.FORMER),
            sentence=action.sentence,
            rule=action.rule,
        )
        for action in actions
        if action.post is not None
        and action.recipient is not None
        and _is_done(action)
        and (not action.rule.endswith("-past") or ends(action, action.recipient))
    ]
    left = {(tenure.holder, tenure.post, tenure.body, tenure.status) for tenure in told}
    return [one for one in given if (one.holder, one.post, one.body, one.status) not in left]


def _is_done(action: ActionReading) -> bool:
    return action.stance.modality is Modality.DONE and action.stance.positive
