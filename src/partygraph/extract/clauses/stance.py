"""How a statement is meant: the cues of a sentence and of its section."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from partygraph.extract.clauses.requests import is_noun, requests, written_to
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.to_come import is_on_day_ahead
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.tokens import fold
from partygraph.extract.lexis.words import any_of, listed, tables, words
from partygraph.model.mention import MentionKind, Modality


@cache
def cue_modality() -> dict[str, Modality]:
    """The modality of every cue of ``rules/stance.toml``."""
    rules = tables("stance.toml").values()
    return {id_: Modality(cue["modality"]) for cues in rules for id_, cue in cues.items()}


_ASKING = ("requested", "directed")
# With somebody who acts so near its head a sentence has a subject of its own.
_NEAR_HEAD = 6
# A plan that opens a sentence, and "sẽ" within so many tokens.
_PLAN_HEAD = 12


@dataclass(frozen=True, slots=True)
class Colour:
    """A modality with the mention that says so, where somebody says it."""

    modality: Modality
    said_by: int | None = None
    cue_at: int = -1


@dataclass(slots=True)
class Mood:
    """What earlier sentences of a paragraph leave behind for those without a subject of their own."""

    section: Colour | None = None
    plan: Colour | None = None
    carried: Colour | None = None
    asked: int | None = None
    pending: tuple[Colour | None, int | None] = (None, None)
    speaking: int | None = None
    paragraph: int = -1
    rows: Colour | None = None


class StanceReader:
    """Reads the colour of a trigger in its sentence. `published` tells which years are still to come."""

    def __init__(self, published: date | None) -> None:
        self._published = published
        self._mood = Mood()

    def enter(self, scene: Scene) -> None:
        """Takes a sentence in: a new paragraph forgets the last one's colour, a section cue sets it."""
        mood = self._mood
        if scene.paragraph != mood.paragraph:
            rows = mood.rows if _opens_row(scene) else None
            self._mood = mood = Mood(paragraph=scene.paragraph, rows=rows)
        lead = scene.i + 12
        for hit in scene.hits("section"):
            if hit.i < lead:
                mood.section = Colour(cue_modality()[hit.entry.id], None, hit.i)
        is_own = _has_own_subject(scene)
        self._plan(scene, is_own=is_own)
        if self._is_future_year(scene):
            mood.section = Colour(Modality.PLANNED, None, scene.i)
        mood.carried, mood.asked = mood.pending
        mood.speaking = scene.people[0].mention if scene.people else mood.speaking
        self._carry(scene, is_own=is_own)
        if scene.keys(scene.j - 1, scene.j) == [":"]:  # its list follows line by line
            mood.rows = mood.pending[0] or mood.plan or mood.section or mood.rows

    @property
    def asked(self) -> int | None:
        """The body that an earlier sentence of the paragraph asks to act, while no other subject has come."""
        return self._mood.asked

    def _carry(self, scene: Scene, *, is_own: bool) -> None:
        """Keeps a sentence's request for the sentences after it that have no subject of their own."""
        asking = words("cues.toml", "asking")
        cues = [
            hit
            for hit in scene.hits("cue")
            if hit.entry.id == "requested" and hit.entry.phrase in asking and not is_noun(scene, hit.i)
        ]
        if cues:
            bodies = [item for item in scene.after(cues[-1].j, MentionKind.BODY) if item.i - cues[-1].j <= 3]
            colour = Colour(Modality.REQUESTED, self._speaker(scene, cues[-1].i), cues[-1].i)
            self._mood.pending = (colour, bodies[0].mention if bodies else None)
        elif is_own:
            self._mood.pending = (None, None)
            self._mood.carried = self._mood.asked = None

    def _plan(self, scene: Scene, *, is_own: bool) -> None:
        """A list of tasks opens a plan; a sentence with a subject of its own ends it."""
        keys = scene.keys(scene.i, scene.j)
        if ":" in keys:
            colon = keys.index(":")
            if any(map(" ".join(keys[:colon]).__contains__, _plans())):
                self._mood.plan = Colour(Modality.PLANNED, None, scene.i + colon)
                return
        if (
            " ".join(keys[:_PLAN_HEAD]).startswith(listed("cues.toml", "plan-of-deed"))
            and "sẽ" in keys[:_PLAN_HEAD]
        ):
            self._mood.plan = Colour(
                Modality.PLANNED, None, scene.i
            )  # "Chương trình quý IV sẽ …. Đặc biệt, …"
        elif is_own:
            self._mood.plan = None

    def _planned(self, trigger: int) -> Colour | None:
        plan = self._mood.plan
        return plan if plan is not None and plan.cue_at < trigger else None

    def _is_future_year(self, scene: Scene) -> bool:
        opening = scene.keys(scene.i, min(scene.i + 4, scene.j))
        if self._published is None or "năm" not in opening:
            return False
        lead = _year_lead().match(" ".join(opening))
        if lead is None:
            return False
        year, page = int(lead[1]), self._published
        early = page.month <= 3 and year == page.year
        return year > page.year or (
            early and words("cues.toml", "past").isdisjoint(scene.keys(scene.i, scene.j))
        )

    def at(self, scene: Scene, trigger: int, subject_end: int | None) -> Colour:
        """The colour of what the token `trigger` says; cues before it in the sentence win over the
        section's.
        """
        request = self._request(scene, trigger)
        if request is not None:
            return request
        cues = [hit for hit in scene.hits("cue") if hit.i < trigger and hit.entry.id not in _ASKING]
        near = [
            hit for hit in cues if trigger - hit.j <= 14 and (subject_end is None or hit.i >= subject_end - 1)
        ]
        near += [
            hit for hit in cues if hit.entry.id == "planned" and hit.i - scene.i <= 4 and hit not in near
        ]
        for name in ("deficient", "proposed", "planned"):
            chosen = [hit for hit in near if hit.entry.id == name]
            if chosen and not (name == "planned" and self._is_no_plan(scene, chosen[-1], trigger)):
                return Colour(cue_modality()[name], None, chosen[-1].i)
        proposed = [hit for hit in cues if hit.entry.id == "proposed"]
        if proposed:
            return Colour(Modality.PROPOSED, None, proposed[0].i)
        if subject_end is None and self._mood.carried is not None:
            return self._mood.carried
        section = self._mood.section or self._planned(trigger) or self._mood.rows
        if section is not None and words("cues.toml", "past").isdisjoint(
            scene.keys(max(scene.i, trigger - 4), trigger)
        ):
            return section
        if self._is_to_come(scene, trigger):
            return Colour(Modality.PLANNED, None, trigger)
        if near and near[-1].entry.id == "ongoing":
            return Colour(Modality.ONGOING, None, near[-1].i)
        return Colour(Modality.DONE)

    def _is_to_come(self, scene: Scene, trigger: int) -> bool:
        """ "bài học để triển khai", "triển khai … trong thời gian tới", "Ngày 5/6 tới, B tổng kết", and
        nothing says that it was done.
        """
        lead = scene.keys(max(scene.i, trigger - 8), trigger)
        if lead[-1:] == ["để"] and any(ground in " ".join(lead) for ground in words("cues.toml", "ground")):
            return True
        if is_on_day_ahead(scene, trigger) and words("cues.toml", "done").isdisjoint(lead):
            return True
        ahead = [
            hit
            for hit in scene.hits("cue")
            if hit.i > trigger and hit.entry.phrase in words("cues.toml", "horizon")
        ]
        return bool(ahead) and words("cues.toml", "past").isdisjoint(scene.keys(scene.i, ahead[0].i))

    def _is_no_plan(self, scene: Scene, cue: Hit, trigger: int) -> bool:
        """ "đến năm 2020 và những năm tiếp theo" is part of a title, "để chuẩn bị …, X đã …" is done."""
        before = scene.keys(max(scene.i, cue.i - 2), cue.i)
        if before[-1:] == ["và"] or self._is_told_of(cue, before):
            return True
        between = scene.keys(cue.j, trigger)
        if cue.entry.phrase in words("cues.toml", "plan-nouns") and ";" in between and ":" not in between:
            return True  # "triển khai nhiệm vụ trọng tâm năm 2021; sơ kết 5 năm thực hiện Chỉ thị"
        return not words("cues.toml", "done").isdisjoint(scene.keys(max(cue.j, trigger - 4), trigger))

    def _is_told_of(self, cue: Hit, before: list[str]) -> bool:
        """ "kế hoạch dự kiến", "công tác chuẩn bị đại hội": what was expected or prepared, and no plan."""
        told = words("cues.toml", "no-plan-of")
        is_noun = cue.entry.phrase in words("cues.toml", "may-be-told-of")
        return is_noun and (" ".join(before) in told or " ".join(before[-1:]) in told)

    def _request(self, scene: Scene, trigger: int) -> Colour | None:
        """The request that the trigger stands under: the last cue before it, said by what stands before
        the cue.
        """
        cues = requests(scene, trigger)
        if not cues:
            return None
        asking = words("cues.toml", "asking")
        strong = [hit for hit in cues if hit.entry.phrase in asking or hit.entry.id == "directed"]
        cue = (strong or cues)[-1]
        if is_noun(scene, cue.i) or (not strong and not self._may_oblige(scene, cue.j, trigger)):
            return None
        return Colour(Modality.REQUESTED, self._speaker(scene, cue.i), cue.i)

    def _speaker(self, scene: Scene, at: int) -> int | None:
        """Who asks; "đồng chí đề nghị", "ông yêu cầu" without a name is the person named last before."""
        said_by = speaker(scene, at)
        if said_by is None and scene.gap(max(scene.i, at - 2), at).endswith(
            listed("cues.toml", "unnamed-speaker")
        ):
            return self._mood.speaking
        return said_by

    def _may_oblige(self, scene: Scene, cue_end: int, trigger: int) -> bool:
        """Whether "cần …" still rules the trigger: near it, or where the sentence quotes somebody's
        demands.
        """
        quoted = scene.gap(scene.i, cue_end)
        return trigger - cue_end <= 16 or any(verb in quoted for verb in words("cues.toml", "demanding"))


def speaker(scene: Scene, at: int) -> int | None:
    """The person (or else the body) that stands before token `at` and so says what follows."""
    people: list[Item] = scene.before(at, MentionKind.PERSON)
    if people:
        return people[0].mention
    bodies = [body for body in scene.before(at, MentionKind.BODY) if body is not written_to(scene, at)]
    return bodies[0].mention if bodies else None


def _opens_row(scene: Scene) -> bool:
    """Whether a paragraph opens as a row of a list: "- Đảng ủy xã …", "1. Đảng ủy xã …", "(a) …"."""
    first, *rest = scene.keys(scene.i, min(scene.i + 2, scene.j))
    marks = words("cues.toml", "list-marks")
    if not first.isalnum():
        return first in marks
    return (first in marks or first.isdigit() or len(first) == 1) and (not rest or rest[0] in marks)


def _has_own_subject(scene: Scene) -> bool:
    """Whether a sentence names a body, a person or a meeting near its head."""
    for item in scene.items:
        if item.i - scene.i > _NEAR_HEAD:
            return False
        if item.kind is not MentionKind.CITATION:
            return True
    return False


@cache
def _plans() -> tuple[str, ...]:
    """The phrases as the tokens of a sentence spell them, joined by spaces."""
    return tuple(fold(phrase) for phrase in listed("cues.toml", "plan"))


@cache
def _year_lead() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('cues.toml', 'before-future-year')} )?năm (\d{{4}})\b")
