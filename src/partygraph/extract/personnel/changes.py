"""Whose post changed, how, and which post it is: appointments, elections, dismissals, suspensions."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from partygraph.extract.clauses.coordination import is_subject_over, joined_before, joined_behind
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.topics import topic
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, ids, pattern
from partygraph.extract.personnel.announced import announces, is_item
from partygraph.extract.personnel.appointers import in_session
from partygraph.extract.personnel.change_lists import (
    ChangeRow,
    listed,
    own_posts,
    paired,
    told_before,
    told_each,
)
from partygraph.extract.personnel.change_roles import (
    has_own_verb,
    is_apart,
    is_given_by_another,
    is_handed_to,
    is_news,
    is_of_another_clause,
    is_passive,
    is_presented,
    receives,
    whom_it_means,
)
from partygraph.extract.personnel.change_verbs import approvals, changes, is_taking, next_verb, verbs
from partygraph.extract.personnel.changed_posts import ChangedPosts, is_office
from partygraph.extract.personnel.decisions import DecisionReader
from partygraph.extract.personnel.electors import may_elect
from partygraph.extract.personnel.leaving import leaving
from partygraph.extract.personnel.matters import is_only_spoken_of, is_own_wish, is_past
from partygraph.extract.personnel.open_changes import OpenChanges
from partygraph.extract.personnel.reported_changes import ReportedChanges, by_others, each, plain_change
from partygraph.extract.personnel.same_posts import SamePosts, is_referred
from partygraph.extract.personnel.taken_posts import goes_on, handed_out, is_decided
from partygraph.extract.posts.posts import NO_POST, PostMention
from partygraph.model.mention import ActionReading, Mention, MentionKind

_REACH, _DENIED = 45, 10  # "không được", "thu hồi, hủy bỏ các quyết định về việc"
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")


@dataclass(slots=True)
class ChangeGrammar:
    """Reads what a verb of change says in its sentence; `last_person` was named in an earlier one.

    `moved` is whom the sentence has told to be moved: "điều động ông N về …, chỉ định giữ chức …";
    `changed` are all whom it has told of, `earlier` those of the sentence before, and `last` the verb that
    did so last.
    """

    mentions: list[Mention]
    decisions: DecisionReader
    last_person: int | None = None
    moved: Item | None = None
    earlier: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    last: Hit | None = None
    is_announced: bool = False
    reported: ReportedChanges = field(default_factory=ReportedChanges)
    following: OpenChanges = field(default_factory=OpenChanges)
    approved: dict[int, Hit] = field(default_factory=dict)
    same: SamePosts = field(default_factory=SamePosts)
    _posts: ChangedPosts = field(init=False)

    def __post_init__(self) -> None:
        """The posts are those of the same mentions."""
        self._posts = ChangedPosts(self.mentions)

    def enter(self, scene: Scene) -> None:
        """Takes a sentence in: nobody's post has changed in it yet."""
        self.moved, self.earlier, self.changed, self.last = None, self.changed, set(), None
        self.approved = approvals(scene)

    def read(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention]
    ) -> list[ActionReading]:
        """The changes that the verb `hit` tells, one for each person and post."""
        by = self.approved.get(hit.i, hit)
        if hit in self.approved.values() or is_own_wish(scene, by):
            return []
        if is_referred(scene, hit):
            return []
        lead = scene.keys(max(scene.i, hit.i - _DENIED), hit.i)
        if _find("denied", lead) or _find("revoked", lead) or _find("as-noun", lead):
            return []
        if is_taking(hit):
            last = self.last
            if last is not None and goes_on(scene, hit, people, last=last, changed=self.changed):
                by = last
            elif (given := handed_out(scene, hit, people)) is not None:
                by = given
            elif not (
                is_decided(scene, hit, people) or (self.is_announced and is_item(scene, hit, people, chains))
            ):
                return []
        change = self._change(by if is_taking(hit) else hit)
        if is_only_spoken_of(scene, by):
            rows = self._rows(scene, hit, people, chains, change)
            return self.reported.report(hit, scene, each(plain_change(scene, change), rows))
        rows = self._rows(scene, hit, people, chains, change)
        rows = rows or self._unnamed(scene, hit, people)
        self.decisions.targets.update(row[2] for _, row in rows if row[2] is not None)
        if not rows:
            return self._since_done(scene, hit, change, by, chains)
        self.same.remember(scene, rows)
        self.changed |= {person.mention for person, _ in rows}
        self.last = by
        plain = replace(
            plain_change(scene, change, is_past=is_past(scene, hit)),
            stance=by_others(self.decisions.stance(scene, by), self.changed),
            actor=self._actor(scene, by, change, rows),
        )
        if plain.actor is None and _find("before-it", scene.keys(scene.i, hit.i)):
            return []  # "Trước khi được bầu làm P, ông N là Q": told of Q
        told = [*each(plain, rows), *self._taken_up(scene, hit, rows, plain, chains)]
        self.reported.ask(told)
        return told

    def _actor(self, scene: Scene, by: Hit, change: str, rows: Sequence[ChangeRow]) -> int | None:
        """Who decides; of what deputies vote out else the body that is in session."""
        found = self.decisions.actor(scene, by)
        host = next(in_session(scene), None)
        if found is not None or change == "Election" or (host is None and is_past(scene, by)):
            return found
        host = self.decisions.standing.host if host is None else host
        posts = [row for _, row in rows]
        is_voted = _find("voters", scene.keys(scene.i, by.i)) is not None
        if (
            is_voted
            and change == "Dismissal"
            and {post for post, _, _ in posts} <= ids("personnel.toml", "deputy")
        ):
            return posts[0][2]  # an assembly itself lets its deputies go
        return host if is_voted and may_elect(host, posts, self.mentions) else None

    def _rows(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention], change: str
    ) -> list[ChangeRow]:
        """Whom the verb concerns, and which posts; only a suspension needs none."""
        rows = paired(scene, hit, people, chains) or self._group(scene, hit, people, chains)
        return rows if change == "Suspension" else [row for row in rows if is_office(row[1])]

    def _unnamed(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[ChangeRow]:
        """Whom the verb concerns, with the post that was voted on or told of before it."""
        changed = self._person(scene, hit, people)
        return self.following.won(scene, hit, changed) or self.same.meant(scene, hit, changed)

    def _since_done(
        self, scene: Scene, hit: Hit, change: str, by: Hit, chains: Sequence[PostMention]
    ) -> list[ActionReading]:
        """What was only reported on before, where the verb tells that it was done: "miễn nhiệm các chức danh
        trên"; else those may follow whom it concerns.
        """
        plain = replace(
            plain_change(scene, change),
            stance=self.decisions.stance(scene, hit),
            actor=self.decisions.actor(scene, by),
        )
        if self.reported.is_taken_up(scene, hit):
            return self.reported.done(plain)
        self.following.open(scene, hit, chains, plain)
        return []

    def _change(self, hit: Hit) -> str:
        """The kind of a change: who approves of an election appoints."""
        change = changes()[hit.entry.id]
        return "Appointment" if change == "Election" and hit.i in self.approved else change

    def _taken_up(
        self,
        scene: Scene,
        hit: Hit,
        rows: list[ChangeRow],
        plain: ActionReading,
        chains: list[PostMention],
    ) -> list[ActionReading]:
        """ "thôi giữ chức P để nhận nhiệm vụ mới là Q": who lets him go appoints him; who votes him out does
        not.
        """
        if plain.change != "Dismissal" or len({person.mention for person, _ in rows}) > 1:
            return []
        taken = [(rows[0][0], row) for row in self._posts.taken_up(scene, hit, chains)]
        actor = plain.actor if _pattern("leaves").search(hit.entry.phrase) else None
        past = "-past" if plain.rule.endswith("-past") and not is_news(scene, hit) else ""
        given = replace(plain, rule=f"personnel-appointment{past}", change="Appointment", actor=actor)
        return each(given, taken)

    def _group(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention]
    ) -> list[ChangeRow]:
        """Everybody whom the verb concerns, with every post or seat that it names."""
        changed = listed(scene, hit, people, chains) or self._person(scene, hit, people)
        changed = changed or topic(scene, hit, people, self.decisions.held(scene))
        if not changed:
            return []
        self.moved = changed[-1] if hit.entry.id != "election" else None
        if own := self._posts.own_seats(scene, changed) or told_before(scene, changed, chains):
            return own
        posts = [
            *self._posts.seats(scene, hit, changed),
            *self._posts.posts(scene, hit, changed, chains),
        ]
        posts = posts or self._posts.told_of_them(scene, hit, changed, chains)
        if len(posts) > 1 and (each := told_each(scene, changed, posts, chains)):
            return each
        if 1 < len(changed) == len(posts) and "lần lượt" in scene.gap(changed[-1].j, scene.j):
            return list(zip(changed, posts, strict=True))
        if len(changed) > 1 and len(posts) > 1 and changed[-1].j <= hit.i:
            changed = changed[-1:]  # who of them takes which post is not said
        return [
            (person, row)
            for person in changed
            for row in (own_posts(scene, person, changed, chains) or posts or [NO_POST])
        ]

    def remember(self, scene: Scene, people: Sequence[Item]) -> None:
        """Keeps for the sentences after it the last person of a sentence who was named in full, and whether
        appointments were announced.
        """
        for item in reversed(people):
            if getattr(self.mentions[item.mention].value, "is_full", False):
                self.last_person = item.mention
                break
        self.is_announced = self.is_announced or (bool(verbs(scene)) and announces(scene))

    # -- persons ------------------------------------------------------------------------------------------

    def _person(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        before = [item for item in people if item.j <= hit.i]
        behind = [
            item for item in people if hit.j <= item.i <= hit.j + _REACH and not is_apart(scene, hit.j, item)
        ]
        if is_of_another_clause(scene, hit):
            return self._pivot(scene, hit, before)
        if meant := whom_it_means(scene, hit, before, self.last_person):
            return meant
        if behind and is_handed_to(scene, hit, behind[0]):
            return behind[:1]
        if is_passive(scene, hit) and (subject := self._subject(scene, hit, before)):
            return subject
        if hit.entry.id in ("dismissal", "suspension"):
            return leaving(scene, hit, before, behind, self.decisions.posts, self._carried(scene, hit))
        stop = next_verb(scene, hit)
        further = [item for item in people if item.i >= hit.j]
        for item in behind:
            if item.i < stop and _find("towards-whom", scene.keys(max(hit.j, item.i - 5), item.i)):
                return joined_behind(scene, item, further, stop, self.decisions.held(scene))
        close = [
            item
            for item in behind
            if ";" not in scene.keys(hit.j, item.i)
            and not has_own_verb(scene, item, verbs(scene))
            and not is_given_by_another(scene, hit, item, verbs(scene))
        ]
        if close and close[0].i - hit.j <= 18 and "được" not in scene.keys(hit.j, close[0].i):
            return joined_behind(scene, close[0], further, scene.j, self.decisions.held(scene))
        return self._pivot(scene, hit, before)

    def _pivot(self, scene: Scene, hit: Hit, before: list[Item]) -> list[Item]:
        """ "giới thiệu ông N, P, (để X) bầu giữ chức Q"; "điều động ông N về …, chỉ định giữ chức Q"."""
        if not before:
            return []
        if before[-1:] == self._carried(scene, hit):
            return before[-1:]
        last = before[-1]
        keys = scene.tokens.keys
        verb = next((k for k in range(last.j, hit.i) if keys[k] == "để"), hit.i)
        is_pivot = _find("presented", scene.keys(max(scene.i, last.i - 6), last.i)) is not None
        if is_presented(scene, last, hit) or receives(scene, last, hit):
            return [last]
        return [last] if is_pivot and is_subject_over(scene, last, verb) else []

    def _carried(self, scene: Scene, hit: Hit) -> list[Item]:
        """Whom the sentence has moved before, where no other item of a list, no other decision has begun
        since.
        """
        moved = self.moved
        if moved is None:
            return []
        item = next((k + 1 for k in range(hit.i - 1, moved.j - 1, -1) if scene.tokens.keys[k] == ";"), None)
        lead = "" if item is None else f"{scene.gap(item, hit.i)} ".lstrip()
        if _pattern("goes-on-with").fullmatch(lead) is None:
            return []
        return [moved] if self.decisions.decision_start(scene, hit.i) <= moved.i else []

    def _subject(self, scene: Scene, hit: Hit, before: list[Item]) -> list[Item]:
        """Who "được bầu": the persons before the verb, or whom "ông" means."""
        near = [item for item in before if hit.i - item.j <= _REACH and ";" not in scene.keys(item.j, hit.i)]
        if near:
            joined = joined_before(scene, near[-1], before, self.decisions.held(scene))
            is_run = _find("plural", scene.keys(max(scene.i, joined[0].i - 3), joined[0].i))
            return joined if is_run or not is_taking(hit) else near[-1:]
        if not before and self.last_person is not None and _find("pronoun", scene.keys(scene.i, hit.j)):
            return [Item(hit.i, hit.i, MentionKind.PERSON, self.last_person)]
        is_left_out = len(self.earlier) == 1 and _pattern("goes-on-passive").match(scene.gap(scene.i, hit.j))
        return [Item(hit.i, hit.i, MentionKind.PERSON, *self.earlier)] if is_left_out and not before else []
