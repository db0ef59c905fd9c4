"""What is done by a plan: "Theo Kế hoạch số 14-KH/TU, Ban Thường vụ Tỉnh ủy tổ chức 3 cuộc kiểm tra"."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from partygraph.extract.clauses.no_subjects import is_sent_team
from partygraph.extract.clauses.runs import BREAKS
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.stance import Colour
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import ids, listed, pattern, words
from partygraph.model.mention import Citation, ClaimReading, Mention, MentionKind, Modality, Stance

# That it is done is said; that the plan is thereby carried out is understood.
_UNDERSTOOD = Decimal("0.70")
# Tokens of the verb behind the body.
_VERB = 6


def done_by_plan(scene: Scene, group: list[Item], mentions: list[Mention]) -> Iterator[ClaimReading]:
    """The claims that the body which does something by the plans of `group` carries them out: the sentence
    opens with "theo", "căn cứ", and the body stands right behind the plan's comma.
    """
    lead = scene.gap(scene.i, group[0].i)
    if not lead.startswith(listed("cues.toml", "by-a-plan")) or not _is_plan(mentions[group[0].mention]):
        return
    bodies = scene.after(group[-1].j, MentionKind.BODY)
    if not bodies or not BREAKS.isdisjoint(scene.keys(scene.i, bodies[0].i)):
        return
    body = bodies[0]
    acts = pattern("cues.toml", "going-by").match(scene.gap(body.j, min(scene.j, body.j + _VERB)))
    if acts is None or scene.keys(body.i - 1, body.i) != [","] or is_sent_team(mentions[body.mention]):
        return
    stance = Stance(Modality.DONE, True, None, _UNDERSTOOD)
    for item in group:
        yield ClaimReading("implements", body.mention, item.mention, scene.span, "relation-by-plan", stance)


def is_brought_to_life(scene: Scene, group: list[Item]) -> bool:
    """ "Đưa Nghị quyết số 26 vào cuộc sống", "để Nghị quyết số 26 đi vào cuộc sống"."""
    behind = scene.told(group[-1].j, scene.j)[:_VERB]
    if pattern("cues.toml", "brought-to-life").match(" ".join(behind)) is None:
        return False
    lead = scene.gap(max(scene.i, group[0].i - _VERB), group[0].i)
    return f" {lead}".endswith(tuple(f" {verb}" for verb in listed("cues.toml", "bringing-to-life")))


def _is_plan(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Citation) and value.type in ids("cues.toml", "gone-by")


def planned(scene: Scene, hit: Hit, last: Item, colour: Colour) -> Colour:
    """`colour`, or that of a plan: "xây dựng Kế hoạch tổ chức Hội nghị sơ kết 2 năm thực hiện Chỉ thị"; or of
    what has to be: "việc thực hiện Chỉ thị số 05 phải gắn với", `last` being the document.
    """
    if colour.modality is Modality.DONE and scene.keys(hit.i - 1, hit.i) == ["việc"]:
        is_owed = scene.gap(last.j, last.j + 1) in words("cues.toml", "obliging")
        colour = replace(colour, modality=Modality.REQUESTED) if is_owed else colour
    if hit.entry.id not in ("reviews", "disseminates") or colour.modality is not Modality.DONE:
        return colour
    lead = scene.gap(max(scene.i, hit.i - _VERB), hit.i)
    is_plan = lead.endswith(listed("cues.toml", "plan-to-hold"))
    return replace(colour, modality=Modality.PLANNED) if is_plan else colour
