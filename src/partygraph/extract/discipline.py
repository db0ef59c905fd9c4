"""Who was disciplined, in which form, and from which post."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from partygraph.extract.decisions import DecisionReader
from partygraph.extract.lexicon import Hit
from partygraph.extract.posts import NO_POST, PostMention, PostRow
from partygraph.extract.runs import run_on
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import pattern
from partygraph.model.mention import ActionReading, Mention, MentionKind

_REACH = 90
_REACH_BACK = 30
_pattern = partial(pattern, "personnel.toml")


@dataclass(frozen=True, slots=True)
class DisciplineGrammar:
    """Reads what a form of discipline says in its sentence."""

    mentions: list[Mention]
    posts: list[PostMention]
    decisions: DecisionReader

    def read(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention]
    ) -> list[ActionReading]:
        """The disciplines that the verb `hit` tells, one for each recipient and lost post."""
        if not self._is_given(scene, hit):
            return []
        named = self._list(scene, hit, people) or self._person(scene, hit, people)
        recipients = self._recipients(scene, hit, named)
        if not recipients:
            return []
        actor = self.decisions.actor(scene, hit)
        stance = self.decisions.stance(scene, hit)
        form = _form(hit.entry.phrase)
        removed = _removed(hit, named[0], chains) if form == "cách chức" and named else []
        return [
            ActionReading(
                "Discipline",
                scene.span,
                "discipline-of-post" if post is not None else "discipline",
                stance,
                actor=actor,
                recipient=recipient,
                form=form,
                post=post,
                post_title=title,
                post_body=post_body,
            )
            for recipient in recipients
            for post, title, post_body in (removed or [NO_POST])
        ]

    def _is_given(self, scene: Scene, hit: Hit) -> bool:
        """Whether the sentence tells of a discipline: not of a rule, a number of them, the mere word."""
        if _pattern("hypothetical").search(scene.gap(scene.i, hit.i)):
            return False
        if "".join(scene.keys(hit.j, hit.j + 1)).isdigit():
            return False
        return _form(hit.entry.phrase) is not None or self._is_of_form_unsaid(scene, hit)

    def _is_of_form_unsaid(self, scene: Scene, hit: Hit) -> bool:
        """ "xem xét, thi hành kỷ luật ông N": a discipline whose form is still open."""
        if self._bodies(scene, hit):
            return True
        behind = scene.after(hit.j, MentionKind.PERSON)
        if not behind or scene.keys(behind[0].j, behind[0].j + 3) == ["bằng", "hình", "thức"]:
            return False
        return _pattern("disciplined-plain").fullmatch(scene.gap(hit.j, behind[0].i)) is not None

    # -- recipients ---------------------------------------------------------------------------------------

    def _recipients(self, scene: Scene, hit: Hit, named: list[Item]) -> list[int]:
        """The mentions of the bodies and persons disciplined; `named` are the persons that may be."""
        bodies = self._bodies(scene, hit)
        if bodies and len(named) == 1 and not self._is_joined(scene, hit, named[0]):
            return bodies
        return [*bodies, *(item.mention for item in named)]

    def _bodies(self, scene: Scene, hit: Hit) -> list[int]:
        """ "cảnh cáo Ban Cán sự đảng UBND tỉnh": a body right behind the form, no post before it."""
        behind = [item for item in scene.after(hit.j, MentionKind.BODY) if item.i == hit.j]
        held = {body for post in self.posts for body in post.bodies}
        return (
            [item.mention for item in run_on(scene, behind[0], self.mentions)]
            if behind and behind[0].mention not in held
            else []
        )

    def _is_joined(self, scene: Scene, hit: Hit, person: Item) -> bool:
        """ "kỷ luật Ban cán sự đảng … và ông N": one list, no other verb between."""
        others = [other for other in _forms(scene, hit.j) if other.i < person.i]
        return not others and _pattern("disciplined-too").search(scene.gap(hit.j, person.i)) is not None

    def _list(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """ "… và các ông: A, nguyên …; B, …": a plural opens a list up to the next form."""
        stop = next((other.i for other in _forms(scene, hit.j + 1)), scene.j)
        behind = [item for item in people if hit.j <= item.i < stop]
        if len(behind) < 2:
            return []
        return behind if _pattern("disciplined-list").search(scene.gap(hit.j, behind[0].i)) else []

    def _person(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """ "cảnh cáo đối với ông N", "kỷ luật ông N bằng hình thức cảnh cáo", "N bị … cách chức"."""
        limit = next((other.i for other in _forms(scene, hit.i + 1)), scene.j)
        for item in people:
            if not (hit.j <= item.i <= min(limit, hit.j + _REACH)):
                continue
            gap = scene.gap(hit.j, item.i)
            if "đối với" in gap or _pattern("disciplined-next").fullmatch(gap):
                return [item]
        before = [item for item in people if item.j <= hit.i and hit.i - item.j <= _REACH_BACK]
        if before and _pattern("suffers").search(scene.gap(before[-1].j, hit.i)):
            return [before[-1]]
        return []


def _forms(scene: Scene, start: int) -> list[Hit]:
    """The disciplines told at or after token `start`."""
    return [hit for hit in scene.hits("action") if hit.entry.id == "discipline" and hit.i >= start]


def _form(phrase: str) -> str | None:
    """The form that a trigger names, None where it only says that there was discipline."""
    if phrase.endswith("kỷ luật"):
        return None
    return "khai trừ" if phrase.startswith("khai trừ") else phrase


def _removed(hit: Hit, person: Item, chains: list[PostMention]) -> list[PostRow]:
    """The posts that "cách chức" takes away: the one behind it, and those up to the person.

    "cách chức Ủy viên … nhiệm kỳ … và Bí thư Chi bộ … đối với": a second chain before the person counts too.
    """
    inside = [post for post in chains if hit.j <= post.chain.i <= hit.j + 2]
    if not inside:
        return []
    first = inside[0]
    further = [post for post in chains if first.chain.j <= post.chain.i < person.i]
    return [row for post in (first, *further) for row in post.rows()]
