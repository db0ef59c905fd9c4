"""Which body does what with which document: implements, studies, reviews, inspects, violates."""

from dataclasses import dataclass, replace
from decimal import Decimal

from partygraph.extract.bodies.names import NameReader
from partygraph.extract.clauses.no_subjects import is_sent_team
from partygraph.extract.clauses.runs import document_lists
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.stance import Colour, StanceReader
from partygraph.extract.clauses.supposed import is_supposed
from partygraph.extract.clauses.topic import Topic
from partygraph.extract.clauses.verb_chains import also_done
from partygraph.extract.deeds.governing_verbs import governing_verbs
from partygraph.extract.deeds.left_out import taken_up
from partygraph.extract.deeds.listings import Deed, ListingReader, deeds_of, heads_list
from partygraph.extract.deeds.no_deeds import asks_itself, is_anothers, is_named_only, is_only_inspected
from partygraph.extract.deeds.nominal_deeds import judged_behind, owners
from partygraph.extract.deeds.passives import done_at, done_by
from partygraph.extract.deeds.plans import done_by_plan, is_brought_to_life, planned
from partygraph.extract.deeds.reach import is_gone_by
from partygraph.extract.deeds.same_document import DocumentsTold
from partygraph.extract.deeds.subjects import SubjectReader
from partygraph.extract.deeds.ties import TieGrammar
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import words
from partygraph.model.mention import ClaimReading, Mention, MentionKind, Modality, Stance

# "." and what is left of an issuer's name.
_MAX_REST = 3
# The next sentence is sure to tell who acts, not that it is the same deed.
_AWAITED = Decimal("0.70")
# From the asking to what is to be gone by.
_MAX_ASKED = 32
_PASSIVE = Decimal("0.90")
_OWNED = Decimal("0.85")
# That they act, or are asked to, is said; that it is the document they do so with is understood.
_ASKED = Decimal("0.80")


@dataclass(frozen=True, slots=True)
class _Fragment:
    """A sentence that says what is carried out, and leaves to the next one by whom."""

    scene: Scene
    hits: list[Hit]
    group: list[Item]


class RelationGrammar:
    """Reads claims sentence by sentence; remembers the topic between them."""

    def __init__(
        self, mentions: list[Mention], stance: StanceReader, *, of_posts: frozenset[int], names: NameReader
    ) -> None:
        self._mentions = mentions
        self._stance = stance
        self._ties = TieGrammar(mentions, stance)
        self._subjects = SubjectReader(mentions, stance, of_posts, names)
        self._waiting: _Fragment | None = None
        self._listing = ListingReader()
        self._told = DocumentsTold(mentions)

    @property
    def topic(self) -> Topic:
        """The body that the running text speaks of."""
        return self._subjects.topic

    def read(self, scene: Scene, deeds: Scene) -> list[ClaimReading]:
        """The claims of one sentence, in the order of its documents; `deeds` is it without its titles.

        Documents are tied to each other and to their issuers in titles too.
        """
        waiting, self._waiting = self._waiting, None
        self._stance.enter(deeds)
        self._subjects.topic.enter(scene.paragraph)
        claims = self._ties.read(scene)
        rows = self._listing.rows_of(deeds)
        acts = [claim for group in document_lists(deeds) for claim in self._acts(deeds, group)]
        acts += [claim for item in self._told.again(deeds) for claim in self._acts(deeds, [item])]
        claims += [*acts, *also_done(deeds, acts, self._mentions)] if acts else rows
        if heads_list(deeds):
            self._listing.open(deeds_of(acts) or self._deeds_before_list(deeds))
        self._subjects.remember(deeds)
        return claims if waiting is None else [*self._awaited(waiting, deeds), *claims]

    def _deeds_before_list(self, scene: Scene) -> list[Deed]:
        """ "Đảng ủy Sở quán triệt các văn bản sau:" tells the deed, and the lines behind it the documents."""
        listed = Item(scene.j, scene.j, MentionKind.CITATION, -1)
        triggers = governing_verbs(scene, listed)
        if not triggers or is_only_inspected(scene, triggers[0]):
            return []
        subjects, certain = self._subjects.read(scene, triggers[0].i, [listed])
        subjects = [subject for subject in subjects if not is_sent_team(self._mentions[subject])]
        deeds = []
        for hit in triggers:
            colour = self._stance.at(scene, hit.i, self._subject_end(scene, subjects, hit.i))
            claims = [self._claim(hit, subject, listed, scene, colour, certain) for subject in subjects]
            deeds += deeds_of(claims)
        return deeds

    def _awaited(self, waiting: "_Fragment", deeds: Scene) -> list[ClaimReading]:
        """ "Thực hiện Kế hoạch số 26-KH/TU. Sáng 5/6, Đảng ủy Sở tổ chức Đại hội": whoever acts in a sentence
        acts in the one without a verb before it too; in the next paragraph only who holds a meeting does.
        """
        here = {item.mention for item in deeds.bodies}
        is_next = waiting.scene.paragraph != deeds.paragraph
        known = (self.topic.host,) if is_next else (self.topic.host, self.topic.body)
        acting = [body for body in known if body is not None and body in here]
        if not acting or deeds.paragraph - waiting.scene.paragraph > 1:
            return []
        return [
            self._claim(hit, acting[0], item, waiting.scene, Colour(Modality.DONE), _AWAITED)
            for hit in waiting.hits
            for item in waiting.group
        ]

    def _acts(self, scene: Scene, group: list[Item]) -> list[ClaimReading]:
        triggers = governing_verbs(scene, group[0])
        if not triggers:
            return (
                self._asked(scene, group)
                or self._done_by(scene, group)
                or self._brought_to_life(scene, group)
                or self._taken_up(scene, group)
                or list(done_by_plan(scene, group, self._mentions))
            )
        if is_only_inspected(scene, triggers[0]) or is_supposed(scene, triggers[0].i):
            return []
        subjects, certain = self._whose(scene, triggers[0], group)
        if triggers[0].entry.id != "inspects":
            subjects = [subject for subject in subjects if not is_sent_team(self._mentions[subject])]
        subjects = [subject for subject in subjects if not is_anothers(scene, subject, triggers[0])]
        if not subjects and self._is_fragment(scene, triggers[0], group):
            self._waiting = _Fragment(scene, triggers, group)
        if not subjects and scene.gap(triggers[0].i - 1, triggers[0].i) in words("cues.toml", "noun-of-deed"):
            return self._done_by(scene, group)  # "việc thực hiện Chỉ thị số 10 được Huyện ủy kiểm tra"
        if not subjects or is_named_only(scene, triggers[0], group):
            return []
        claims: list[ClaimReading] = []
        for hit in triggers:
            told = self._stance.at(scene, hit.i, self._subject_end(scene, subjects, hit.i))
            colour = planned(scene, hit, group[-1], judged_behind(scene, hit, group[-1].j, told))
            for subject in subjects:
                if not asks_itself(scene, subject, colour):
                    claims += [self._claim(hit, subject, item, scene, colour, certain) for item in group]
        return claims

    def _whose(self, scene: Scene, hit: Hit, group: list[Item]) -> tuple[list[int], Decimal]:
        """Who acts by `hit`, and how sure that is: the owner of a deed named by a noun, else the subject."""
        owning = owners(scene, hit, group, self._subjects.of_posts)
        return (owning, _OWNED) if owning else self._subjects.read(scene, hit.i, group)

    def _done_by(self, scene: Scene, group: list[Item]) -> list[ClaimReading]:
        """ "Nghị quyết số 18 đã được Huyện ủy triển khai"."""
        found = done_by(scene, group) or done_at(scene, group)
        if found is None:
            return []
        doers, verbs = found
        colour = self._stance.at(scene, verbs[0].i, doers[-1].j)
        claims = [
            self._claim(verb, doer.mention, item, scene, colour, _PASSIVE)
            for verb in verbs
            for doer in doers
            for item in group
        ]
        if verbs[0].entry.id != "issuedBy":
            return claims
        return [replace(claim, subject=claim.object, object=claim.subject) for claim in claims]

    def _brought_to_life(self, scene: Scene, group: list[Item]) -> list[ClaimReading]:
        """ "Đưa Nghị quyết số 26 vào cuộc sống, Huyện ủy …": whoever the sentence names carries it out."""
        if not is_brought_to_life(scene, group):
            return []
        subjects, certain = self._subjects.read(scene, group[0].i, group)
        named = [item for item in scene.bodies if item.mention in subjects]
        colour = self._stance.at(scene, group[0].i, None)
        stance = Stance(colour.modality, True, colour.said_by, min(certain, _ASKED))
        return [
            ClaimReading("implements", body.mention, item.mention, scene.span, "relation-to-life", stance)
            for body in named
            for item in group
        ]

    def _taken_up(self, scene: Scene, group: list[Item]) -> list[ClaimReading]:
        """ "Sau khi có Nghị quyết số 18, Huyện ủy đã tổ chức quán triệt": that is done with it."""
        found = taken_up(scene, group, self._subjects.of_posts)
        if found is None:
            return []
        actor, verbs = found
        return [
            self._claim(verb, actor.mention, item, scene, self._stance.at(scene, verb.i, actor.j), _ASKED)
            for verb in verbs
            for item in group
        ]

    def _asked(self, scene: Scene, group: list[Item]) -> list[ClaimReading]:
        """ "đề nghị các chi bộ sinh hoạt theo Chỉ thị số 10-CT/TW": whoever is asked to go by a document is
        asked to carry it out.
        """
        at = group[0].i - 1
        if at <= scene.i or not scene.hits("cue") or not is_gone_by(scene, at):
            return []
        colour = self._stance.at(scene, at, None)
        is_far = at - colour.cue_at > _MAX_ASKED
        if colour.modality is not Modality.REQUESTED or not scene.i <= colour.cue_at < at or is_far:
            return []
        subjects, certain = self._subjects.read(scene, at, group)
        stance = Stance(colour.modality, True, colour.said_by, min(certain, _ASKED))
        return [
            ClaimReading("implements", subject, item.mention, scene.span, "relation-asked", stance)
            for subject in subjects
            for item in group
        ]

    def _is_fragment(self, scene: Scene, hit: Hit, group: list[Item]) -> bool:
        """ "Thực hiện Kế hoạch số 26-KH/TU về …." is a whole sentence: nothing before, nothing behind."""
        lead = scene.keys(scene.i, hit.i)
        rest = scene.told(group[-1].j, scene.j)
        return (not lead or lead[-1] == "-") and len(rest) <= _MAX_REST and "," not in rest

    def _claim(
        self, hit: Hit, subject: int, item: Item, scene: Scene, colour: Colour, certain: Decimal
    ) -> ClaimReading:
        if hit.entry.id == "violates" and colour.modality is Modality.DEFICIENT:
            colour = Colour(Modality.DONE)  # "buông lỏng lãnh đạo, vi phạm …": a breach is no want of a deed
        deficient = colour.modality is Modality.DEFICIENT
        said_by = None if colour.said_by == subject else colour.said_by
        stance = Stance(colour.modality, not deficient, said_by, certain)
        return ClaimReading(
            hit.entry.id, subject, item.mention, scene.span, f"relation-{hit.entry.id}", stance
        )

    def _subject_end(self, scene: Scene, subjects: list[int], trigger: int) -> int | None:
        ends = [item.j for item in scene.items if item.mention in subjects and item.j <= trigger]
        return max(ends) if ends else None
