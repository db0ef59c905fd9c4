"""Whose post changed, how, and which post it is: appointments, elections, dismissals, suspensions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from partygraph.extract.decisions import DecisionReader
from partygraph.extract.lexicon import Hit
from partygraph.extract.posts import NO_POST, PostMention, PostRow
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import column, pattern, words
from partygraph.model.mention import ActionReading, Mention, MentionKind

_REACH = 45
_POST_REACH = 60
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")


def changes() -> Mapping[str, str]:
    """The kind of change of each action that is one, by the action's id."""
    return column("actions.toml", "action", "change")


@dataclass(slots=True)
class ChangeGrammar:
    """Reads what a verb of change says in its sentence; `last_person` was named in an earlier one."""

    mentions: list[Mention]
    decisions: DecisionReader
    last_person: int | None = None

    def read(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention]
    ) -> list[ActionReading]:
        """The changes that the verb `hit` tells, one for each person and post."""
        change = changes()[hit.entry.id]
        if _is_taking(hit) and not self._is_decided(scene, hit, people):
            return []
        changed = self._list(scene, hit, people) or self._person(scene, hit, people)
        if not changed:
            return []
        posts = self._posts(scene, hit, changed[0], chains) or self._seat(scene, hit)
        if not posts and change != "Suspension":
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
            for person in changed
            for post, title, body in (posts or [NO_POST])
        ]

    def remember(self, people: Sequence[Item]) -> None:
        """Keeps the last person of a sentence who was named in full, for the sentences after it."""
        named = [item for item in people if getattr(self.mentions[item.mention].value, "is_full", False)]
        self.last_person = named[-1].mention if named else self.last_person

    def _is_decided(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> bool:
        """ "làm", "giữ chức" alone are no appointment: some deciding word or "được" stands before, or a
        title's colon.
        """
        decided = any(
            other.j <= hit.i and not _is_taking(other) and not self._is_of_earlier(scene, other, hit, people)
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
            towards = [item for item in behind if "đối với" in scene.gap(hit.j, item.i)]
            near = [item for item in before if hit.i - item.j <= 4]
            return towards[:1] or near[-1:]
        close = [item for item in behind if ";" not in scene.keys(hit.j, item.i)]
        if close and close[0].i - hit.j <= 18 and "được" not in scene.keys(hit.j, close[0].i):
            return close[:1]
        return []

    def _is_passive(self, scene: Scene, hit: Hit) -> bool:
        if hit.entry.phrase.startswith("được") or _is_taking(hit):
            return True
        return "được" in scene.keys(max(scene.i, hit.i - 12), hit.j)

    def _subject(self, scene: Scene, hit: Hit, before: list[Item]) -> list[Item]:
        """Who "được bầu": the person before the verb, or whom "ông" means."""
        near = [item for item in before if hit.i - item.j <= _REACH and ";" not in scene.keys(item.j, hit.i)]
        if near:
            return near[-1:]
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
                if other.i > hit.j + 1
                and not _is_taking(other)
                and scene.keys(other.j, other.j + 1) != ["cử"]
            ),
            scene.j,
        )

    def _is_of_another(self, scene: Scene, hit: Hit, at: int, person: Item) -> bool:
        """Whether somebody else is named between the verb and a further post: it is theirs then."""
        return any(
            hit.j <= item.i < at and item.mention != person.mention
            for item in scene.of_kind(MentionKind.PERSON)
        )

    def _seat(self, scene: Scene, hit: Hit) -> list[PostRow]:
        """ "được bầu vào Bộ Chính trị", "tham gia Ban Chấp hành": a seat, whose post is Ủy viên."""
        body = next(iter(scene.after(hit.j, MentionKind.BODY)), None)
        if body is None or body.i - hit.j > 6:
            return []
        lead = scene.gap(max(scene.i, body.i - 2), body.i)
        if _pattern("seat").search(lead) or hit.entry.phrase.endswith("vào"):
            return [("uy-vien", "Ủy viên", body.mention)]
        return []


def _verbs(scene: Scene) -> list[Hit]:
    return [hit for hit in scene.hits("action") if hit.entry.id in changes()]


def _is_taking(hit: Hit) -> bool:
    return hit.entry.phrase in _words("taking")
