"""Whose post changed, how, and which post it is: appointments, elections, dismissals, suspensions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from partygraph.extract.coordination import is_subject_over, joined_before, joined_behind
from partygraph.extract.decisions import DecisionReader, is_taking
from partygraph.extract.lexicon import Hit, body_heads
from partygraph.extract.posts import NO_POST, PostMention, PostRow
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import column, pattern, words
from partygraph.model.mention import ActionReading, BodyName, Mention, MentionKind

ChangeRow = tuple[Item, PostRow]
_REACH = 45
_POST_REACH = 60
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")


def changes() -> Mapping[str, str]:
    """The kind of change of each action that is one, by the action's id."""
    return column("actions.toml", "action", "change")


@dataclass(slots=True)
class ChangeGrammar:
    """Reads what a verb of change says in its sentence; `last_person` was named in an earlier one.

    `moved` is whom the sentence has told to be moved: "điều động ông N về …, chỉ định giữ chức …".
    """

    mentions: list[Mention]
    decisions: DecisionReader
    last_person: int | None = None
    moved: Item | None = None

    def enter(self, scene: Scene) -> None:
        """Takes a sentence in: nobody's post has changed in it yet."""
        self.moved = None

    def read(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention]
    ) -> list[ActionReading]:
        """The changes that the verb `hit` tells, one for each person and post."""
        change = changes()[hit.entry.id]
        if is_taking(hit) and not self._is_decided(scene, hit, people):
            return []
        rows = self._pairs(scene, hit, people, chains) or self._group(scene, hit, people, chains)
        self.decisions.targets.update(row[2] for _, row in rows if row[2] is not None)
        if change != "Suspension":
            rows = [row for row in rows if row[1] != NO_POST]
        if not rows:
            return []
        stance = self.decisions.stance(scene, hit)
        actor = self.decisions.actor(scene, hit)
        past = "-past" if _pattern("earlier").search(scene.gap(scene.i, hit.i)) else ""
        return [
            ActionReading(
                "PersonnelChange",
                scene.span,
                f"personnel-{hit.entry.id}{past}",
                stance,
                actor=actor,
                recipient=person.mention,
                change=change,
                post=post,
                post_title=title,
                post_body=body,
            )
            for person, (post, title, body) in rows
        ]

    def _pairs(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention]
    ) -> list[ChangeRow]:
        """ "miễn nhiệm chức danh P đối với ông A và chức danh Q đối với ông B": each what stands before."""
        if hit.entry.id != "dismissal" or self._list(scene, hit, people):
            return []
        stop, at = self._next_verb(scene, hit), hit.j
        rows: list[ChangeRow] = []
        behind = [item for item in people if hit.j <= item.i < stop]
        while (first := self._next_towards(scene, at, behind)) is not None:
            posts = [row for post in chains if at <= post.chain.i < first.i for row in post.rows()]
            run = joined_behind(scene, first, behind, stop)
            rows += [(person, row) for person in run for row in posts]
            at = run[-1].j
        return rows

    def _next_towards(self, scene: Scene, at: int, behind: Sequence[Item]) -> Item | None:
        for item in behind:
            if item.i >= at and _pattern("towards").search(scene.gap(max(at, item.i - 6), item.i)):
                return item
        return None

    def _group(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention]
    ) -> list[ChangeRow]:
        """Everybody whom the verb concerns, with every post or seat that it names."""
        changed = self._list(scene, hit, people) or self._person(scene, hit, people)
        if not changed:
            return []
        self.moved = changed[-1] if hit.entry.id != "election" else None
        posts = self._posts(scene, hit, changed[0], chains)
        posts = [*self._seats(scene, hit), *posts]
        if 1 < len(changed) == len(posts) and "lần lượt" in scene.gap(changed[-1].j, scene.j):
            return list(zip(changed, posts, strict=True))
        if len(changed) > 1 and len(posts) > 1 and changed[-1].j <= hit.i:
            changed = changed[-1:]  # who of them takes which post is not said
        return [(person, row) for person in changed for row in (posts or [NO_POST])]

    def remember(self, people: Sequence[Item]) -> None:
        """Keeps the last person of a sentence who was named in full, for the sentences after it."""
        named = [item for item in people if getattr(self.mentions[item.mention].value, "is_full", False)]
        self.last_person = named[-1].mention if named else self.last_person

    def _is_decided(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> bool:
        """ "làm", "giữ chức" alone are no appointment: some deciding word or "được" stands before, or a
        title's colon.
        """
        decided = any(
            other.j <= hit.i and not is_taking(other) and not self._is_of_earlier(scene, other, hit, people)
            for other in _verbs(scene)
        )
        before = scene.gap(max(scene.i, hit.i - 14), hit.i)
        return not decided and _pattern("decided").search(before) is not None

    def _is_of_earlier(self, scene: Scene, verb: Hit, hit: Hit, people: Sequence[Item]) -> bool:
        """Whether between two verbs somebody else "được": the first verb is not about him."""
        return any(
            verb.j <= item.i and item.j <= hit.i and scene.keys(item.j, item.j + 1) == ["được"]
            for item in people
        )

    # -- persons ------------------------------------------------------------------------------------------

    def _list(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """ "miễn nhiệm … đối với các ông: A; B", "bầu bổ sung hai đồng chí …, gồm: A và B"."""
        stop = next((other.i for other in _verbs(scene) if other.i > hit.j + 12), scene.j)
        behind = [item for item in people if hit.j <= item.i < stop]
        if len(behind) < 2:
            return []
        lead = scene.gap(hit.j, behind[0].i)
        is_open = _pattern("changed-plural").search(lead) and _pattern("changed-list").search(lead)
        return behind if is_open else []

    def _person(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        before = [item for item in people if item.j <= hit.i]
        behind = [item for item in people if hit.j <= item.i <= hit.j + _REACH]
        if self._is_passive(scene, hit) and (subject := self._subject(scene, hit, before)):
            return subject
        if hit.entry.id in ("dismissal", "suspension"):
            return self._leaving(scene, hit, before, behind)
        close = [item for item in behind if ";" not in scene.keys(hit.j, item.i)]
        if close and close[0].i - hit.j <= 18 and "được" not in scene.keys(hit.j, close[0].i):
            return joined_behind(scene, close[0], close, scene.j)
        return self._pivot(scene, hit, before)

    def _leaving(self, scene: Scene, hit: Hit, before: list[Item], behind: list[Item]) -> list[Item]:
        """ "miễn nhiệm … đối với ông N", "miễn nhiệm Bí thư Huyện ủy N", "ông N, P, thôi giữ chức Q".

        Who votes on a dismissal is not dismissed: "ông N bỏ phiếu miễn nhiệm".
        """
        towards = [item for item in behind if "đối với" in scene.gap(hit.j, item.i)]
        if towards:
            return towards[:1]
        held = [item for item in behind if self._is_holder(scene, hit, item)]
        if held:
            return held[:1]
        near = before[-1:]
        if not near or _pattern("voting").search(scene.gap(near[0].j, hit.i)):
            return []
        if hit.i - near[0].j <= 4:
            return near
        if _pattern("leaves").match(hit.entry.phrase) is None:
            return []
        return near if near == self._carried(scene, hit) or is_subject_over(scene, near[0], hit.i) else []

    def _is_holder(self, scene: Scene, hit: Hit, item: Item) -> bool:
        """ "miễn nhiệm Chủ tịch UBND huyện N": the post that ends with the holder's name is the one lost."""
        posts = [post for post in self.decisions.posts if hit.j <= post.chain.i and post.chain.j <= item.i]
        if not posts or posts[0].chain.i - hit.j > 3:
            return False
        gap = scene.gap(posts[-1].chain.j, item.i)
        return not gap or _pattern("title").fullmatch(gap) is not None

    def _pivot(self, scene: Scene, hit: Hit, before: list[Item]) -> list[Item]:
        """ "giới thiệu ông N, P, hiệp thương cử giữ chức Q"; "điều động ông N về …, chỉ định giữ chức Q"."""
        if not before:
            return []
        if before[-1:] == self._carried(scene, hit):
            return before[-1:]
        last = before[-1]
        is_pivot = _pattern("presented").search(scene.gap(max(scene.i, last.i - 6), last.i)) is not None
        return [last] if is_pivot and is_subject_over(scene, last, hit.i) else []

    def _carried(self, scene: Scene, hit: Hit) -> list[Item]:
        """Whom the sentence has moved before, where no other item of a list, no other decision has begun
        since.
        """
        moved = self.moved
        if moved is None or ";" in scene.keys(moved.j, hit.i):
            return []
        return [moved] if self.decisions.decision_start(scene, hit.i) <= moved.i else []

    def _is_passive(self, scene: Scene, hit: Hit) -> bool:
        if hit.entry.phrase.startswith("được") or is_taking(hit):
            return True
        agent = next(iter(scene.before(hit.i, MentionKind.BODY)), None)
        start = hit.i if agent is None or agent.j < hit.i else agent.i
        return "được" in scene.keys(max(scene.i, min(start - 6, hit.i - 12)), hit.j)

    def _subject(self, scene: Scene, hit: Hit, before: list[Item]) -> list[Item]:
        """Who "được bầu": the persons before the verb, or whom "ông" means."""
        near = [item for item in before if hit.i - item.j <= _REACH and ";" not in scene.keys(item.j, hit.i)]
        if near:
            return joined_before(scene, near[-1], before) if not is_taking(hit) else near[-1:]
        if (
            not before
            and self.last_person is not None
            and _pattern("pronoun").search(scene.gap(scene.i, hit.j))
        ):
            return [Item(hit.i, hit.i, MentionKind.PERSON, self.last_person)]
        return []

    # -- posts --------------------------------------------------------------------------------------------

    def _posts(self, scene: Scene, hit: Hit, person: Item, chains: list[PostMention]) -> list[PostRow]:
        """The posts that a change is about: behind "giữ chức", "làm", "là", "thôi chức" or right after the
        verb.
        """
        rows: list[PostRow] = []
        stop = self._next_verb(scene, hit)
        for post in chains:
            at = post.chain.i
            if at >= stop or (rows and self._is_of_another(scene, hit, at, person)):
                break
            takes = at == hit.j or _pattern("takes-post").search(scene.gap(max(scene.i, at - 3), at))
            if takes and hit.i <= at <= hit.i + _POST_REACH:
                rows += post.rows()
        if not rows and person.i >= hit.j:
            rows = [row for post in chains if hit.j <= post.chain.i < person.i for row in post.rows()]
        return rows

    def _next_verb(self, scene: Scene, hit: Hit) -> int:
        """Where the next change of the sentence is told, past the end where none is."""
        return next(
            (
                other.i
                for other in _verbs(scene)
                if other.i > hit.j + 1 and not is_taking(other) and scene.keys(other.j, other.j + 1) != ["cử"]
            ),
            scene.j,
        )

    def _is_of_another(self, scene: Scene, hit: Hit, at: int, person: Item) -> bool:
        """Whether somebody else is named between the verb and a further post: it is theirs then."""
        return any(
            hit.j <= item.i < at and item.mention != person.mention
            for item in scene.of_kind(MentionKind.PERSON)
        )

    def _seats(self, scene: Scene, hit: Hit) -> list[PostRow]:
        """ "được bầu vào Bộ Chính trị", "tham gia Ban Thường vụ Tỉnh ủy X": seats, whose post is Ủy viên."""
        bodies = scene.after(hit.j, MentionKind.BODY)
        stop = self._next_verb(scene, hit)
        for n, body in enumerate(bodies):
            if body.i >= stop:
                break
            lead = scene.gap(max(scene.i, body.i - 2), body.i)
            if _pattern("seat").search(lead) or (
                body.i == hit.j and hit.entry.phrase.endswith(("vào", "gia"))
            ):
                run = [body]
                for other in bodies[n + 1 :]:
                    if scene.gap(run[-1].j, other.i) not in (",", "và"):
                        break
                    run.append(other)
                return [("uy-vien", "Ủy viên", item.mention) for item in run if self._is_settled(item)]
        return []

    def _is_settled(self, item: Item) -> bool:
        """Whether a body's name says whose it is: "tham gia Ban Chấp hành, Ban Thường vụ" leaves it open."""
        value = self.decisions.mentions[item.mention].value
        if not isinstance(value, BodyName):
            return False
        names = (value,) if value.of is None else (value, value.of)
        return any(
            name.place or name.level or name.own or name.term or body_heads()[name.head].is_unique
            for name in names
        )


def _verbs(scene: Scene) -> list[Hit]:
    return [hit for hit in scene.hits("action") if hit.entry.id in changes()]
