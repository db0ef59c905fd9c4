"""Who carries out what a verb says of a document: the bodies that a sentence makes its subject."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from partygraph.extract.bodies.names import NameReader
from partygraph.extract.clauses.collectives import acting_collective, mention_of
from partygraph.extract.clauses.fronted import has_subject_behind, is_over_years
from partygraph.extract.clauses.no_subjects import (
    acts_within,
    is_behind_phrase,
    is_beside,
    is_caption,
    is_inspected,
    is_of_parts,
    is_only_agent,
    is_reported_to,
    is_site,
    only_tells,
    sits_in,
)
from partygraph.extract.clauses.parts_acting import part_acting
from partygraph.extract.clauses.requests import is_noun, requests, written_to
from partygraph.extract.clauses.runs import run_before
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.stance import StanceReader
from partygraph.extract.clauses.topic import Topic
from partygraph.extract.deeds.acting_places import acting_places
from partygraph.extract.deeds.nominal_deeds import named_hosts
from partygraph.extract.deeds.opening_bodies import body_heading_list, opening_body
from partygraph.extract.deeds.reach import opens_clause
from partygraph.extract.deeds.told_contents import hears, is_heard, is_taught
from partygraph.extract.deeds.unnamed_doers import is_done_by_unnamed
from partygraph.extract.lexis.words import listed, pattern, words
from partygraph.model.mention import Mention, MentionKind

# "Trong 6 tháng đầu năm 2019 ,"
_MAX_ADVERBIAL = 9


@dataclass(slots=True)
class SubjectReader:
    """Reads who acts in a sentence; `topic` is what earlier sentences leave behind.

    A place or a collective that acts is a mention of its own and is added to `mentions`.
    """

    mentions: list[Mention]
    stance: StanceReader
    of_posts: frozenset[int]
    names: NameReader
    topic: Topic = field(default_factory=Topic)
    _placed: tuple[Scene, list[tuple[int, Mention]]] | None = None

    def read(self, scene: Scene, trigger: int, group: list[Item]) -> tuple[list[int], Decimal]:
        """The bodies that act by the token `trigger` on the documents of `group`, and how sure that is."""
        for found, certain in self._attempts(scene, trigger, group):
            if found:
                return found, Decimal(certain)
            if found is None:
                break
        return [], Decimal("0")

    def _attempts(
        self, scene: Scene, trigger: int, group: list[Item]
    ) -> Iterator[tuple[list[int] | None, str]]:
        """Every way of finding the subject with its confidence, in the order in which they count; None where
        the sentence has a subject that is no body by name.
        """
        yield self._requested(scene, trigger), "0.90"
        yield self._reporting(scene, trigger), "0.80"
        yield self._named(scene, trigger), "0.92"
        yield self._behind(scene, trigger, group), "0.88"
        yield self._same(scene, trigger), "0.85"
        yield self._before_list(scene, trigger), "0.80"
        yield self._taught(scene, trigger), "0.80"
        yield self._collective(scene, trigger), "0.60"
        yield (None if is_done_by_unnamed(scene, trigger, group) else []), "0"
        yield self._place(scene, trigger, group), "0.75"
        yield self._told_at_meeting(scene, trigger), "0.75"
        yield named_hosts(scene, trigger), "0.75"
        yield self._assumed(), "0.75"

    def _requested(self, scene: Scene, trigger: int) -> list[int]:
        """The body that is asked to act, right behind the request, or before it where it was written to."""
        for cue in reversed(requests(scene, trigger)):
            bodies = [item for item in scene.after(cue.j, MentionKind.BODY) if item.j <= trigger]
            if bodies and bodies[0].i - cue.j <= 3 and not is_noun(scene, cue.i):
                return [item.mention for item in [*run_before(scene, bodies[0]), *_listed(scene, bodies)]]
            if not bodies and (asked := written_to(scene, cue.i)) is not None:
                return [asked.mention]
        return []

    def _reporting(self, scene: Scene, trigger: int) -> list[int]:
        """ "Phó Bí thư Tỉnh ủy N báo cáo … kết quả thực hiện": the body that the reporter's post is of."""
        clause = scene.keys(scene.i, trigger + 2)
        at = next((scene.i + k for k in range(len(clause) - 1) if clause[k : k + 2] == ["báo", "cáo"]), None)
        if at is None or scene.keys(at + 2, at + 3) == ["viên"]:
            return []  # "báo cáo viên" reports nothing here
        if scene.gap(max(scene.i, at - 4), at).endswith(listed("cues.toml", "reading-a-report")):
            return []
        if at == scene.i:  # "Báo cáo kết quả thực hiện …, đồng chí N, Bí thư Huyện ủy cho biết"
            behind = [
                item for item in scene.after(trigger, MentionKind.BODY) if item.mention in self.of_posts
            ]
            return [behind[0].mention] if behind and "," in scene.keys(trigger, behind[0].i) else []
        posts = [item for item in scene.before(at, MentionKind.BODY) if item.mention in self.of_posts]
        return [posts[0].mention] if posts and at - posts[0].j <= 6 else []

    def _named(self, scene: Scene, trigger: int) -> list[int] | None:
        """The last body before the verb that is no object of a preposition, with the list it closes."""
        for item in scene.before(trigger, MentionKind.BODY):
            if ":" in scene.keys(item.j, trigger) or ";" in scene.keys(item.j, trigger):
                return []
            before = scene.keys(max(scene.i, item.i - 1), item.i)
            if item.mention not in self.of_posts and acts_within(scene, item, trigger):
                return [item.mention]
            if item.mention in self.of_posts or (before and before[0] in words("cues.toml", "prepositions")):
                continue
            if is_beside(scene, item) or only_tells(scene, item) or is_site(scene, item):
                continue
            if is_of_parts(scene, item.j, trigger) or (before and before[0] in words("cues.toml", "either")):
                return []
            if before == ["bị"] or (before == ["được"] and is_only_agent(scene, item, trigger)):
                continue
            if sits_in(scene, item, trigger):
                return named_hosts(scene, trigger) or None
            if any(m.i <= item.i and item.j <= m.j for m in scene.meetings):
                continue
            if self.topic.spoken_of is not None and hears(scene, item):
                return []
            if scene.gap(max(scene.i, item.i - 2), item.i) in words("cues.toml", "of-a-meeting"):
                continue
            if is_reported_to(scene, item):
                continue
            run = run_before(scene, part_acting(scene, item, self.mentions))
            if run[0] is not item and is_beside(scene, run[0]):
                return [item.mention]
            lead = scene.keys(max(scene.i, run[0].i - 1), run[0].i)
            if (lead and lead[0] in words("cues.toml", "prepositions")) or is_site(scene, run[0]):
                if is_behind_phrase(scene, run):
                    return [item.mention]
                continue
            return [each.mention for each in run]
        return []

    def _told_at_meeting(self, scene: Scene, trigger: int) -> list[int]:
        """ "các đại biểu được nghe quán triệt": whoever holds the meeting lets them hear it."""
        if self.topic.host is None:
            return []
        if is_heard(scene, trigger) or is_taught(scene, trigger):
            return [self.topic.host]
        return []

    def _taught(self, scene: Scene, trigger: int) -> list[int]:
        """ "98% đảng viên của Đảng bộ huyện đã được học tập": whoever they are members of lets them."""
        if not is_taught(scene, trigger):
            return []
        for body in scene.before(trigger, MentionKind.BODY)[:1]:
            owning = scene.gap(max(scene.i, body.i - 1), body.i)
            lead = scene.gap(max(scene.i, body.i - _MAX_ADVERBIAL), body.i)
            is_of = owning in words("cues.toml", "owning") and "," not in scene.keys(body.j, trigger)
            if is_of and any(map(lead.__contains__, listed("cues.toml", "taught-members"))):
                return [body.mention]
        return []

    def _behind(self, scene: Scene, trigger: int, group: list[Item]) -> list[int]:
        """ "Thực hiện Thông báo số 28-TB/ĐUK …, Ban Thường vụ … nhận thấy": the actor stands behind the
        comma.
        """
        over_years = is_over_years(scene, trigger)
        if not over_years and not has_subject_behind(scene, trigger):
            return []
        for item in scene.after(group[-1].j, MentionKind.BODY):
            if item.mention in self.of_posts:
                continue
            if opens_clause(scene, item, group[-1].j):
                told = scene.gap(item.j, item.j + 1) in words("cues.toml", "told-of-years")
                return [item.mention] if told or not over_years else []
        return []

    def _same(self, scene: Scene, trigger: int) -> list[int]:
        """ "Đảng ủy Sở chọn chủ đề …; tiếp tục thực hiện Nghị quyết số 07": a part that opens with its verb
        has the subject of the sentence.
        """
        parts = [k for k in range(scene.i, trigger) if scene.tokens.keys[k] == ";"]
        if not parts or set(scene.keys(parts[-1] + 1, trigger)) - words("cues.toml", "going-on"):
            return []
        opening = opening_body(scene, self.of_posts)
        if opening is None or opening.j > parts[0] or ":" in scene.keys(scene.i, trigger):
            return []
        lead = scene.keys(scene.i, opening.i)
        is_prelude = bool(lead) and (
            lead[0] in words("counts.toml", "adverbial")
            or pattern("cues.toml", "prelude").match(" ".join(lead)) is not None  # "Sáng 17/6,"
        )
        is_bare = not lead or (len(lead) <= _MAX_ADVERBIAL and is_prelude)
        return [opening.mention] if is_bare else []

    def _before_list(self, scene: Scene, trigger: int) -> list[int] | None:
        """ "7 giải pháp … ở Đảng bộ Khối: …; … theo tinh thần Chỉ thị 03": the body before the list's
        colon; None where the list is what a body looks into.
        """
        colons = [k for k in range(scene.i, trigger) if scene.tokens.keys[k] == ":"]
        if not colons:
            return []
        if is_inspected(scene, colons[-1], trigger):
            return None
        before = [
            item for item in scene.before(colons[-1], MentionKind.BODY) if item.mention not in self.of_posts
        ]
        return [before[0].mention] if before and colons[-1] - before[0].j <= 14 else []

    def _collective(self, scene: Scene, trigger: int) -> list[int]:
        """ "cấp ủy các cấp đã thực hiện": nobody by name, where no body is asked to act."""
        phrase = None if self.stance.asked is not None else acting_collective(scene, trigger)
        if phrase is None:
            return []
        self.mentions.append(mention_of(scene, phrase))
        self.topic.body = len(self.mentions) - 1
        self.topic.is_collective = True
        return [self.topic.body]

    def _place(self, scene: Scene, trigger: int, group: list[Item]) -> list[int]:
        """ "Thái Nguyên cần tiếp tục thực hiện …", "Thực hiện …, TP. Cần Thơ đã …": the place itself is
        said to act.
        """
        if self._placed is None or self._placed[0] is not scene:
            self._placed = scene, list(acting_places(scene, self.names))
        for start, stop in ((scene.i, trigger), (group[-1].j, scene.j)):
            for k, place in self._placed[1]:
                if start <= k < stop:
                    self.mentions.append(place)
                    return [len(self.mentions) - 1]
        return []

    def _assumed(self) -> list[int]:
        """Whom an earlier sentence asks to act, else of whom the text speaks, else who holds the meeting."""
        known = (self.stance.asked, self.topic.body, self.topic.host)
        return [body for body in known if body is not None][:1]

    def remember(self, scene: Scene) -> None:
        """A body that opens the sentence (after an adverbial) becomes the topic."""
        if is_caption(scene):
            return
        subject = body_heading_list(scene, self.of_posts) or opening_body(scene, self.of_posts)
        if subject is not None:
            self.topic.body, self.topic.is_collective = subject.mention, False


def _listed(scene: Scene, bodies: list[Item]) -> list[Item]:
    """Those of `bodies` that are listed behind the first: "đề nghị Sở Y tế, | Sở Nội vụ | triển khai"."""
    run = bodies[:1]
    for item in bodies[1:]:
        if scene.gap(run[-1].j, item.i) not in (",", "và", ";", ", và"):
            break
        run.append(item)
    return run[1:]
