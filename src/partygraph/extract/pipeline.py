"""From an article to its reading: one pass of triggers, then the grammars in their order.

Bodies come first, because documents and posts name them; then documents, posts, persons and meetings; then
what the sentences say between them.
"""

from dataclasses import replace

from partygraph.extract.bodies.bodies import BodyGrammar
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.bodies.steering import with_subjects
from partygraph.extract.citations.citations import CitationGrammar
from partygraph.extract.citations.found_citation import FoundCitation
from partygraph.extract.clauses.fronted_places import give_fronted_places
from partygraph.extract.clauses.kept_mentions import KeptMentions
from partygraph.extract.clauses.scene import Scene, scenes
from partygraph.extract.clauses.stance import StanceReader
from partygraph.extract.clauses.titles import without_titles
from partygraph.extract.clauses.told_beside import without_beside
from partygraph.extract.clauses.told_places import give_told_places
from partygraph.extract.clauses.told_years import section_year, years_of
from partygraph.extract.clauses.units import with_owners
from partygraph.extract.counts.counts import CountGrammar
from partygraph.extract.deeds.issue_days import give_issue_days
from partygraph.extract.deeds.relations import RelationGrammar
from partygraph.extract.gatherings.gatherings import GatheringGrammar
from partygraph.extract.gatherings.told_by_post import ToldByPost
from partygraph.extract.lexis.blanks import squeezed
from partygraph.extract.lexis.cue_words import standing_alone
from partygraph.extract.lexis.dates import dates_in
from partygraph.extract.lexis.lexicon import Hits, lexicon
from partygraph.extract.lexis.sentences import sentence_spans
from partygraph.extract.lexis.tokens import Tokens, tokenize
from partygraph.extract.lexis.told_days import dated, with_relative
from partygraph.extract.lexis.words import ids
from partygraph.extract.meetings.activities import without_doubtful
from partygraph.extract.meetings.found_meeting import FoundMeeting
from partygraph.extract.meetings.meeting_days import MeetingDays
from partygraph.extract.meetings.meetings import MeetingGrammar
from partygraph.extract.personnel.change_verbs import changing
from partygraph.extract.personnel.earlier_deciders import with_earlier
from partygraph.extract.personnel.personnel import PersonnelGrammar
from partygraph.extract.personnel.told_again import not_by_hosts, with_deciders
from partygraph.extract.persons.holding import Holding
from partygraph.extract.persons.holdings import HoldingGrammar
from partygraph.extract.persons.main_person import main_person
from partygraph.extract.persons.people import FoundName, PeopleGrammar
from partygraph.extract.persons.tenures import TenureReader, incoming
from partygraph.extract.persons.told_order import left_for
from partygraph.extract.posts.antecedents import with_all_antecedents
from partygraph.extract.posts.context_bodies import of_hamlets
from partygraph.extract.posts.foreign import move_abroad
from partygraph.extract.posts.lent_bodies import lent_bodies
from partygraph.extract.posts.posts import Chain, PostGrammar, PostMention, only_of_posts
from partygraph.model.article import Article
from partygraph.model.mention import (
    ActionReading,
    ClaimReading,
    MeasureReading,
    Mention,
    MentionKind,
    PersonName,
    Reading,
    TenureReading,
)
from partygraph.model.span import Span

_TRIGGERS = ("relation", "meeting-relation", "cue", "section", "action", "doctype")


def read(article: Article) -> Reading:
    """What `article` says: mentions, claims, posts, actions, measures and years of its headline and body."""
    tight = squeezed(article)
    return _Reader(article).read() if tight is None else tight.back(_Reader(tight.article).read())


class _Reader:
    def __init__(self, article: Article) -> None:
        self._article = article
        stretches = [(span.start, span.end) for span in article.body]
        if article.headline is not None:
            stretches.insert(0, (article.headline.start, article.headline.end))
        stretches.sort()
        self._sentences = sentence_spans(article.running, stretches)
        self._tokens: Tokens = tokenize(article.running, stretches)
        self._hits: Hits = lexicon().scan(self._tokens)
        self._names = NameReader(self._tokens, self._hits)
        self._days = [day for start, end in stretches for day in dates_in(self._tokens.text, start, end)]
        self._told_days = with_relative(self._days, self._tokens.text, stretches, article.published)
        self._kept = KeptMentions(self._tokens)

    def read(self) -> Reading:
        body_grammar = BodyGrammar(self._tokens, self._hits)
        bodies = with_subjects(body_grammar.scan(), self._tokens, self._hits)
        for body in bodies:
            self._kept.add_body(body)
            # A delegation or team names the body that sent it, which is thereby spoken of too.
            if body.inner is not None and body.value.head in ids("cues.toml", "sent-teams"):
                self._kept.add_body(body.inner)
        cited = self._add_citations(bodies)
        chains = PostGrammar(self._tokens, self._hits, lexicon(), body_grammar).scan(
            self._barred(bodies, cited)
        )
        chains = of_hamlets(with_all_antecedents(chains, bodies, self._tokens), self._tokens, self._names)
        chains = [self._with_lent(chain, bodies) for chain in chains]
        names, holdings = self._people(chains, bodies, cited)
        meetings = self._meetings(bodies, cited, names)
        posts = self._add_posts(chains)
        people = {name: self._add_name(name) for name in names}
        self._add_meetings(meetings)
        laid, mentions = self._scenes(), self._kept.mentions
        give_told_places(mentions, self._hits, laid)
        give_fronted_places(mentions, self._names, laid)
        move_abroad(mentions, self._hits, laid, self._article.title)
        tenure_reader = TenureReader(self._tokens, self._hits, mentions, self._kept.of_body)
        tenures = tenure_reader.read(holdings, people, laid)
        claims, actions, measures = self._relate(laid, posts, tenures)
        tenures = left_for(tenures, actions, mentions, self._tokens.text)
        tenures += incoming(actions, tenures, mentions)
        return Reading(
            sentences=tuple(Span(start, end) for start, end in self._sentences),
            mentions=tuple(mentions),
            claims=tuple(claims),
            tenures=tuple(tenures),
            actions=tuple(actions),
            measures=tuple(measures),
            years=years_of(self._article, self._tokens.text, self._days),
        )

    # -- mentions -------------------------------------------------------------------------------------

    def _add_citations(self, bodies: list[FoundBody]) -> set[int]:
        """Adds the citations; gives the tokens that they cover."""
        indexes = [self._kept.of_body[body.i, body.j] for body in bodies]
        covered: set[int] = set()
        for found in CitationGrammar(self._tokens, self._hits, bodies).scan():
            i, j = self._token_range(found)
            issuers, value = tuple(indexes[n] for n in found.issuers), found.value
            value = replace(value, issuers=issuers) if issuers else value
            mention = Mention(Span(found.start, found.end), MentionKind.CITATION, value, found.rule)
            self._kept.add(mention, i, j)
            covered.update(range(i, j))
        return covered

    def _token_range(self, found: FoundCitation) -> tuple[int, int]:
        return self._tokens.first_from(found.start), self._tokens.first_from(found.end)

    def _barred(self, bodies: list[FoundBody], cited: set[int]) -> set[int]:
        return cited | {i for body in bodies for i in range(body.i, body.j)}

    def _meetings(
        self, bodies: list[FoundBody], cited: set[int], names: list[FoundName]
    ) -> list[FoundMeeting]:
        """The meetings; none begins inside a person's name: "Đào Xuân Lễ"."""
        named = {at for name in names for at in range(name.i + 1, name.j)}
        found = MeetingGrammar(self._tokens, self._hits, bodies, cited).scan()
        days = MeetingDays(self._tokens, self._hits, cited)
        kept = [meeting for meeting in found if meeting.i not in named]
        return without_doubtful(days.dated(kept, self._sentences, self._told_days))

    def _people(
        self, chains: list[Chain], bodies: list[FoundBody], cited: set[int]
    ) -> tuple[list[FoundName], list[Holding]]:
        names = PeopleGrammar(self._tokens, self._hits, chains, self._barred(bodies, cited)).names()
        starts = [self._tokens.first_from(start) for start, _ in self._sentences]
        grammar = HoldingGrammar(self._tokens, self._hits, chains, names)
        return names, grammar.holdings(starts, main_person(names))

    def _add_posts(self, chains: list[Chain]) -> list[PostMention]:
        """The chains with their bodies added as mentions, where a post names a body of its own."""
        posts = []
        for chain in chains:
            bodies = tuple(
                self._kept.add_body(post.body) if post.body is not None else None for post in chain.posts
            )
            posts.append(PostMention(chain, bodies))
        return posts

    def _with_lent(self, chain: Chain, bodies: list[FoundBody]) -> Chain:
        """`chain` with the owners that its own words tell; other bodies that they tell of are kept."""
        lent = {(body.i, body.j): body for body in lent_bodies(self._tokens, bodies, chain)}
        if not lent:
            return chain
        for body in lent.values():
            self._kept.add_body(body)
        posts = (
            post if post.body is None else replace(post, body=lent.get((post.body.i, post.body.j), post.body))
            for post in chain.posts
        )
        return replace(chain, posts=tuple(posts))

    def _add_name(self, name: FoundName) -> int:
        value, i, j = PersonName(name.text, name.is_full), name.i, name.j
        return self._kept.add(Mention(self._kept.span(i, j), MentionKind.PERSON, value, name.rule), i, j)

    def _add_meetings(self, meetings: list[FoundMeeting]) -> None:
        for meeting in meetings:
            i, j = meeting.i, meeting.j
            self._kept.add(
                Mention(self._kept.span(i, j), MentionKind.MEETING, meeting.value, meeting.rule), i, j
            )

    # -- statements -----------------------------------------------------------------------------------

    def _scenes(self) -> list[Scene]:
        triggers = {category: self._hits.all_of(category) for category in _TRIGGERS}
        triggers["cue"] = standing_alone(triggers["cue"], self._tokens)
        triggers["change"] = changing(triggers["action"])
        triggers["award"] = [hit for hit in triggers["action"] if hit.entry.id == "award"]
        items = with_owners(self._tokens, self._kept.mentions, self._kept.items)
        laid = scenes(self._tokens, self._sentences, items, triggers)
        return [without_beside(scene) for scene in laid]

    def _relate(
        self, laid: list[Scene], posts: list[PostMention], tenures: list[TenureReading]
    ) -> tuple[list[ClaimReading], list[ActionReading], list[MeasureReading]]:
        of_posts = only_of_posts(posts)
        stance = StanceReader(self._article.published)
        relations = RelationGrammar(self._kept.mentions, stance, of_posts=of_posts, names=self._names)
        by_post = ToldByPost(self._kept.mentions, posts, tenures)
        gatherings = GatheringGrammar(self._kept.mentions, of_posts=of_posts, by_post=by_post)
        personnel = PersonnelGrammar(self._kept.mentions, posts)
        counts = CountGrammar(self._kept.mentions, of_posts)
        claims: list[ClaimReading] = []
        actions: list[ActionReading] = []
        measures: list[MeasureReading] = []
        year: int | None = None
        for scene in laid:
            deeds = without_titles(scene)
            met = gatherings.read(scene, deeds)
            relations.topic.hear(met)
            claims += met
            claims += relations.read(scene, deeds)
            actions += personnel.read(scene, relations.topic.host)
            year = section_year(scene) or year
            counted, measured = counts.read(
                scene, topic=relations.topic.spoken_of, meeting=gatherings.told, year=year
            )
            actions += counted
            measures += measured
        give_issue_days(self._kept.mentions, claims, self._told_days, self._tokens.text)
        actions = not_by_hosts(actions, claims, self._kept.mentions)
        actions, measures = counts.settled(with_deciders(actions, self._kept.mentions), measures)
        actions = with_earlier(actions, claims, laid, self._kept.mentions, of_posts)
        actions = with_deciders(actions, self._kept.mentions)
        return claims, dated(actions, self._told_days, self._tokens.text), measures
