"""Whose post changed, how, and which post it is: appointments, elections, dismissals, suspensions."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from partygraph.extract.clauses.opening_persons import opening_persons
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.supposed import is_supposed
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, ids, pattern
from partygraph.extract.personnel.announced import announces, is_item
from partygraph.extract.personnel.appointers import in_session
from partygraph.extract.personnel.change_lists import (
    ChangeRow,
    elected_in_turn,
    elected_members,
    listed_persons,
    own_posts,
    paired,
    told_before,
    told_each,
)
from partygraph.extract.personnel.change_roles import is_aimed_at, is_news
from partygraph.extract.personnel.change_verbs import approvals, changes, is_taking, verbs
from partygraph.extract.personnel.changed_persons import ChangedPersons
from partygraph.extract.personnel.changed_posts import ChangedPosts, is_office
from partygraph.extract.personnel.decisions import DecisionReader
from partygraph.extract.personnel.electors import may_elect
from partygraph.extract.personnel.matters import is_of_this_sitting, is_only_spoken_of, is_own_wish, is_past
from partygraph.extract.personnel.no_deciders import is_own_leader
from partygraph.extract.personnel.open_changes import OpenChanges
from partygraph.extract.personnel.posts_in_turn import posts_in_turn
from partygraph.extract.personnel.reported_changes import ReportedChanges, by_others, each, plain_change
from partygraph.extract.personnel.same_posts import SamePosts, is_referred
from partygraph.extract.personnel.taken_posts import goes_on, handed_out, is_decided
from partygraph.extract.posts.posts import NO_POST, PostMention, PostRow
from partygraph.model.mention import ActionReading, BodyName, Mention

# "không được", "thu hồi, hủy bỏ các quyết định về việc"
_DENIED = 10
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")


@dataclass(slots=True)
class ChangeGrammar:
    """Reads what a verb of change says in its sentence; `changed` are all whom the sentence has told of, and
    `last` is the verb that did so last.
    """

    mentions: list[Mention]
    decisions: DecisionReader
    changed: set[int] = field(default_factory=set)
    last: Hit | None = None
    is_announced: bool = False
    reported: ReportedChanges = field(default_factory=ReportedChanges)
    following: OpenChanges = field(default_factory=OpenChanges)
    approved: dict[int, Hit] = field(default_factory=dict)
    same: SamePosts = field(default_factory=SamePosts)
    _persons: ChangedPersons = field(init=False)
    _posts: ChangedPosts = field(init=False)

    def __post_init__(self) -> None:
        """The persons and the posts are those of the same mentions."""
        self._persons = ChangedPersons(self.mentions, self.decisions)
        self._posts = ChangedPosts(self.mentions)

    def enter(self, scene: Scene) -> None:
        """Takes a sentence in: nobody's post has changed in it yet."""
        self._persons.enter(self.changed)
        self.changed, self.last = set(), None
        self.approved = approvals(scene)

    def read(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention]
    ) -> list[ActionReading]:
        """The changes that the verb `hit` tells, one for each person and post."""
        by = self._deciding_verb(scene, hit, people, chains)
        if by is None:
            return []
        change = self._change(by if is_taking(hit) else hit)
        rows = self._rows(scene, hit, people, chains, change)
        if is_only_spoken_of(scene, by):
            return self.reported.report(hit, scene, each(plain_change(scene, change), rows))
        rows = rows or self._unnamed(scene, hit, people)
        self.decisions.targets.update(row[2] for _, row in rows if row[2] is not None)
        self.last = by if self._persons.moved is not None else self.last
        if not rows:
            return self._since_done(scene, hit, change, by, chains)
        self.same.remember(scene, rows)
        self.changed |= {person.mention for person, _ in rows}
        self.last = by
        plain = replace(
            plain_change(scene, change, is_past=self._is_past(scene, hit)),
            stance=by_others(self.decisions.stance(scene, by), self.changed),
            actor=self._actor(scene, by, change, rows),
        )
        if plain.actor is None and _find("before-it", scene.keys(scene.i, hit.i)):
            return []  # "Trước khi được bầu làm P, ông N là Q": told of Q
        told = [
            replace(act, actor=None) if is_own_leader(act, self.mentions) else act
            for act in (*each(plain, rows), *self._taken_up(scene, hit, rows, plain, chains))
        ]
        self.reported.ask(told)
        return told

    def _deciding_verb(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: Sequence[PostMention]
    ) -> Hit | None:
        """The verb that decides what `hit` tells: what approves of it, for "giữ chức" the one that goes on,
        else itself; None where no change is told.
        """
        by = self.approved.get(hit.i, hit)
        if hit in self.approved.values() or is_own_wish(scene, by) or is_referred(scene, hit):
            return None
        lead = scene.keys(max(scene.i, hit.i - _DENIED), hit.i)
        is_denied = any(_find(table, lead) for table in ("denied", "revoked", "as-noun"))
        if is_denied or is_supposed(scene, hit.i) or is_aimed_at(scene, hit):
            return None
        if not is_taking(hit):
            return by
        if self.last is not None and goes_on(scene, hit, people, last=self.last, changed=self.changed):
            return self.last
        given = handed_out(scene, hit, people)
        if given is not None:
            return given
        is_told = is_decided(scene, hit, people) or (
            self.is_announced and is_item(scene, hit, people, chains)
        )
        is_told = is_told or self.decisions.standing.gives_now(scene, hit) is not None
        return by if is_told else None

    def _actor(self, scene: Scene, by: Hit, change: str, rows: Sequence[ChangeRow]) -> int | None:
        """Who decides; of what deputies vote out else the body that is in session."""
        found = self.decisions.actor(scene, by)
        host = next(in_session(scene), None)
        if found is not None or change == "Election" or (host is None and self._is_past(scene, by)):
            return found
        host = self.decisions.standing.host if host is None else host
        if _find("voters", scene.keys(scene.i, by.i)) is None:
            return None
        posts = [row for _, row in rows]
        are_deputies = {post for post, _, _ in posts} <= ids("personnel.toml", "deputy")
        if change == "Dismissal" and are_deputies:
            return posts[0][2]  # an assembly itself lets its deputies go
        return host if may_elect(host, posts, self.mentions) else None

    def _is_past(self, scene: Scene, hit: Hit) -> bool:
        """Whether the change is of an earlier time, and not one done earlier at the sitting told of."""
        is_here = self.decisions.standing.host is not None and is_of_this_sitting(scene, hit)
        return not is_here and is_past(scene, hit)

    def _rows(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention], change: str
    ) -> list[ChangeRow]:
        """Whom the verb concerns, and which posts; only a suspension needs none."""
        members = (
            posts_in_turn(scene, hit, people, chains)
            or elected_members(scene, hit, people, chains)
            or elected_in_turn(scene, hit, people, chains)
        )
        if members:
            return [(person, self._in_host(row)) for person, row in members]
        rows = paired(scene, hit, people, chains) or self._group(scene, hit, people, chains)
        return rows if change == "Suspension" else [row for row in rows if is_office(row[1])]

    def _in_host(self, row: PostRow) -> PostRow:
        """A post in the committee that a congress elects: of the cell or Party organisation that holds it."""
        host = self.decisions.standing.host
        name = None if host is None else self.mentions[host].value
        if not isinstance(name, BodyName) or name.head not in ids("personnel.toml", "holds-congress"):
            return row
        return (row[0], row[1], host) if row[2] is None or name.head == "chi-bo" else row

    def _unnamed(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[ChangeRow]:
        """Whom the verb concerns, with the post that was voted on or told of before it."""
        changed = self._persons.of_verb(scene, hit, people)
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
        changed = listed_persons(scene, hit, people, chains) or self._persons.of_verb(scene, hit, people)
        changed = changed or opening_persons(scene, hit, people, self.decisions.held(scene))
        if not changed:
            return []
        self._persons.moved = changed[-1] if hit.entry.id != "election" else None
        if own := self._posts.own_seats(scene, changed) or told_before(scene, hit, changed, chains):
            return own
        posts = [
            *self._posts.seats(scene, hit, changed),
            *self._posts.posts(scene, hit, changed, chains),
        ]
        posts = posts or self._posts.told_of_them(scene, hit, changed, chains)
        if len(posts) > 1 and (rows := told_each(scene, changed, posts, chains)):
            return rows
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
        self._persons.remember(people)
        self.is_announced = self.is_announced or (bool(verbs(scene)) and announces(scene))
