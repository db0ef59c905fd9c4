"""Changes of post that a sentence reports as a matter, and those that a later one tells to be done."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from typing import Final

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern
from partygraph.extract.personnel.change_lists import ChangeRow
from partygraph.model.mention import ActionReading, MentionKind, Modality, Stance

_pattern = partial(pattern, "personnel.toml")
# How the rules of such changes end.
REPORTED: Final = "-reported"
# "miễn nhiệm | các chức danh nói trên"
_ANAPHOR = 8
# From "báo cáo Quốc hội" to the verb of the act.
_REACH = 60


@dataclass(slots=True)
class ReportedChanges:
    """Remembers what was reported on: "báo cáo kết quả thảo luận về việc miễn nhiệm: A - P, B - P"."""

    open: list[ActionReading] = field(default_factory=list)

    def report(self, hit: Hit, scene: Scene, acts: Sequence[ActionReading]) -> list[ActionReading]:
        """`acts` as planned by whom they are reported to; none where the sentence does not name it."""
        planned = Stance(Modality.PLANNED, True, None, Decimal("0.85"))
        actor = _reported_to(scene, hit)
        told = [replace(act, rule=f"{act.rule}{REPORTED}", stance=planned, actor=actor) for act in acts]
        self.open += told
        return [act for act in told if act.actor is not None]

    def ask(self, acts: Sequence[ActionReading]) -> None:
        """Remembers those of `acts` that are only asked for: a later sentence may tell they were done."""
        self.open += [act for act in acts if act.stance.modality is Modality.REQUESTED]

    def is_taken_up(self, scene: Scene, hit: Hit) -> bool:
        """Whether a verb means those that were reported on: "miễn nhiệm các chức danh trên"."""
        if not self.open:
            return False
        return _pattern("those-told").match(scene.gap(hit.j, min(scene.j, hit.j + _ANAPHOR))) is not None

    def done(self, plain: ActionReading) -> list[ActionReading]:
        """What was reported on, as `plain` decides it: "Quốc hội miễn nhiệm các chức danh trên"."""
        told = [act for act in self.open if act.change == plain.change]
        self.open = [act for act in self.open if act.change != plain.change]
        return [
            replace(
                plain,
                recipient=act.recipient,
                post=act.post,
                post_title=act.post_title,
                post_body=act.post_body,
            )
            for act in told
        ]


def _reported_to(scene: Scene, hit: Hit) -> int | None:
    """The body to which the matter is reported: "báo cáo [Quốc hội] về việc miễn nhiệm"."""
    for body in scene.before(hit.i, MentionKind.BODY):
        if hit.i - body.i > _REACH:
            return None
        lead = scene.gap(max(scene.i, body.i - 3), body.i)
        if _pattern("reported-to").search(lead):
            return body.mention
    return None


def plain_change(scene: Scene, change: str, *, is_past: bool = False) -> ActionReading:
    """A change that is done, by whom and of whom ever."""
    rule = f"personnel-{change.lower()}{'-past' if is_past else ''}"
    return ActionReading("PersonnelChange", scene.span, rule, Stance(), change=change)


def by_others(stance: Stance, changed: Collection[int]) -> Stance:
    """`stance` without a speaker who is only whom it is about: "giới thiệu ông N để bầu"."""
    return replace(stance, said_by=None) if stance.said_by in changed else stance


def each(plain: ActionReading, rows: Sequence[ChangeRow]) -> list[ActionReading]:
    """`plain` for each person and post."""
    return [
        replace(plain, recipient=person.mention, post=post, post_title=title, post_body=body)
        for person, (post, title, body) in rows
    ]
