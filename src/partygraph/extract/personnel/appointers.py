"""Who may have appointed somebody, where only that he was is told: whose decisions the text has named."""

from collections.abc import Collection, Iterator
from functools import partial
from typing import Final

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit, body_heads, level_of
from partygraph.extract.lexis.words import find, ids, pattern, search, words
from partygraph.extract.personnel.change_verbs import is_taking
from partygraph.extract.posts.chained_posts import outermost
from partygraph.model.mention import ActionReading, BodyName

_ids = partial(ids, "personnel.toml")
_find = partial(find, "personnel.toml")
_pattern, _search = partial(pattern, "personnel.toml"), partial(search, "personnel.toml")
_words = partial(words, "personnel.toml")
# The kind of an act by which a body gives a post.
APPOINTING: Final = "Appointment"
# … and by which it lets some leave theirs.
RELEASING: Final = "Release"
# "Quyết định số 12-QĐNS/TW ngày 1/2/2020 của Bộ trưởng", "về công tác tổ chức cán bộ".
_BEFORE, _BEHIND = 14, 10


def told_kind(hit: Hit) -> str | None:
    """Which bodies' act a verb tells: an election, a discipline, an appointment, one that is
    approved, or a release."""
    if hit.entry.phrase in _words("approving"):
        return "Approval"
    if hit.entry.id == "appointment":
        return None if is_taking(hit) else APPOINTING
    if hit.entry.id == "dismissal":
        return RELEASING if hit.entry.phrase in _words("lets-leave") else None
    return {"election": "Election", "discipline": "Discipline"}.get(hit.entry.id)


def in_session(scene: Scene) -> Iterator[int]:
    """The bodies whose sitting a sentence names: "Hội nghị lần thứ nhất [Ban Chấp hành Đảng bộ tỉnh]", "[HĐND
    tỉnh] họp kỳ thứ 9".
    """
    for body in scene.bodies:
        lead = scene.gap(max(scene.i, body.i - 5), body.i)
        if _search("sitting-of", lead):
            yield body.mention
            continue
        behind = scene.gap(body.j, min(scene.j, body.j + _BEHIND))
        if _search("sits", behind):
            yield body.mention


def whose_decisions(scene: Scene) -> Iterator[int]:
    """The bodies whose decisions on staff a sentence names: "công bố quyết định của [A], [B] về công tác cán
    bộ".
    """
    run: list[Item] = []
    for body in scene.bodies:
        joins = run and _pattern("joins-deciders").fullmatch(scene.gap(run[-1].j, body.i)) is not None
        run = [*run, body] if joins else [body]
        behind = scene.gap(body.j, min(scene.j, body.j + _BEHIND))
        if _pattern("on-staff").match(behind) is None:
            continue
        if _find("staff-decision-of", scene.keys(max(scene.i, run[0].i - _BEFORE), run[0].i)):
            yield from (item.mention for item in run)


def may_appoint(name: BodyName, of: BodyName | None, action: ActionReading) -> bool:
    """Whether a body may give the post of `action`, which is of the body `of`: none fills its own seats, the
    State none of the Party's, and a place none of the centre's or of another place.
    """
    if (
        name.head not in _ids("appoints")
        or action.post is None
        or of is None
        or of.head in _ids("elected-to")
    ):
        return False
    whole, other = outermost(name), outermost(of)
    is_one_level = level_of(whole) == level_of(other)
    if name.head in _ids("central-appointers"):
        return is_of_party(name) or not is_of_party(of)
    is_of_centre = other.head in _ids("central") or (level_of(other) == "tw" and whole.head != "bo")
    if is_of_centre or (is_of_party(of) and not is_of_party(name)):
        return False
    is_own_seat = of.head == whole.head or (of.head in _ids("seats-in") and other.head == whole.head)
    is_elsewhere = bool(whole.place and other.place) and whole.place != other.place
    return not (is_one_level and (is_own_seat or is_elsewhere))


def is_of_party(name: BodyName) -> bool:
    """Whether the Party gives the posts of a body: those of an office only where it is a Party body's."""
    kind = body_heads()[name.head].body_class or ""
    if kind == "PartyAdvisoryBody" and name.of is not None:
        kind = body_heads()[outermost(name).head].body_class or ""
    return kind in _words("party-classes")


def act_kind(scene: Scene, action: ActionReading, given: Collection[int | None] = ()) -> str | None:
    """Which bodies' act an action is: an election, a discipline, an appointment, or one that is approved of;
    who lets go in the sentence of an appointment decides both, for those whom it has `given` a post.
    """
    if action.kind == "Discipline":
        return "Discipline"
    told = {told_kind(hit) for hit in scene.hits("action")}
    if action.change in ("Appointment", "Dismissal") and "Approval" in told:
        return "Approval"
    if action.change == "Appointment":
        return APPOINTING
    if action.change == "Dismissal" and (APPOINTING in told or action.recipient in given):
        leaves = any(_pattern("leaves").match(hit.entry.phrase) for hit in scene.hits("action"))
        return APPOINTING if leaves else None
    is_voted_out = any(hit.entry.phrase in _words("voted-out") for hit in scene.hits("action"))
    if action.change == "Dismissal" and is_voted_out:
        return "Election"  # who elects votes out
    if action.change == "Dismissal":
        return RELEASING
    is_deputy = action.post in _ids("deputy")  # whom the voters elect
    return "Election" if action.change == "Election" and not is_deputy else None
