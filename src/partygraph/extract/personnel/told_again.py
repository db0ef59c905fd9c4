"""Who decided a change of post or a discipline told twice: the title leaves out what the text says."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from partygraph.extract.personnel.reported_changes import REPORTED
from partygraph.model.mention import (
    ActionReading,
    BodyName,
    ClaimReading,
    Mention,
    MentionValue,
    Modality,
    PersonName,
)

_Key = tuple[object, ...]
# What one decides and the text may tell twice.
_TOLD = ("PersonnelChange", "Discipline")


def with_deciders(actions: Sequence[ActionReading], mentions: Sequence[Mention]) -> list[ActionReading]:
    """`actions`, where a change without a decider takes that of the same change told elsewhere.

    What was reported on as to come is left out where it is told as done. "Ông N được bầu làm P" is by
    whom was asked to elect him to it, too.
    """
    deciders: dict[_Key, list[ActionReading]] = {}
    for action in actions:
        if action.actor is not None and _may_tell(action):
            deciders.setdefault(_key(action, mentions), []).append(action)
    done = {_key(action, mentions) for action in actions if _is_done(action)}
    told = (action for action in actions if not _is_over(action, done, mentions))
    return [_with_decider(action, deciders, mentions) for action in told]


def not_by_hosts(
    actions: Sequence[ActionReading], claims: Iterable[ClaimReading], mentions: Sequence[Mention]
) -> list[ActionReading]:
    """`actions`, where not who holds the ceremony decides but whose decision the text tells elsewhere:
    "[Viện KSND tỉnh] tổ chức Lễ công bố quyết định …"; "trao quyết định của [Viện KSND tối cao]".
    """
    hosts = {(claim.sentence.start, claim.subject) for claim in claims if claim.relation == "organizes"}
    hosted = [(action.sentence.start, action.actor) in hosts for action in actions]
    deciders: dict[_Key, list[ActionReading]] = {}
    for action, is_hosted in zip(actions, hosted, strict=True):
        if not is_hosted and action.actor is not None and _may_tell(action):
            deciders.setdefault(_key(action, mentions), []).append(action)
    found: list[ActionReading] = []
    for action, is_hosted in zip(actions, hosted, strict=True):
        decided = _with_decider(replace(action, actor=None), deciders, mentions) if is_hosted else action
        found.append(action if decided.actor is None else decided)
    return found


def _with_decider(
    action: ActionReading, deciders: dict[_Key, list[ActionReading]], mentions: Sequence[Mention]
) -> ActionReading:
    if not _is_of_one(action) or action.actor is not None or not _is_done(action):
        return action
    told = deciders.get(_key(action, mentions), []) or _of_short_name(action, deciders, mentions)
    told = [other for other in told if _is_done(other)] or told
    actors = [other.actor for other in told if other.actor is not None]
    if len({_head(mentions[actor].value) for actor in actors}) != 1:
        return action
    return replace(
        action, actor=max(actors, key=lambda actor: mentions[actor].span.end - mentions[actor].span.start)
    )


def _of_short_name(
    action: ActionReading, deciders: dict[_Key, list[ActionReading]], mentions: Sequence[Mention]
) -> list[ActionReading]:
    """The acts told of one whose full name ends with a short one: "Ông Tám bị khiển trách"."""
    who = None if action.recipient is None else mentions[action.recipient].value
    if not isinstance(who, PersonName) or who.is_full:
        return []
    what = _key(action, mentions)[2:]
    found = [
        acts
        for (_, name, *told), acts in deciders.items()
        if tuple(told) == what and isinstance(name, PersonName) and name.text.endswith(f" {who.text}")
    ]
    return found[0] if len(found) == 1 else []


def _head(value: MentionValue) -> MentionValue | str:
    """What a decider is whatever place its name leaves out: "Ban Chấp hành Đảng bộ tỉnh (Phú Thọ)"."""
    return value.head if isinstance(value, BodyName) else value


def _is_over(action: ActionReading, done: Collection[_Key], mentions: Sequence[Mention]) -> bool:
    """Whether an act that was reported on as to come is told as done, too."""
    return action.rule.endswith(REPORTED) and _key(action, mentions) in done


def _is_of_one(action: ActionReading) -> bool:
    """Whether the act can be told twice: of 17 members disciplined others may have decided than of 6."""
    return action.kind in _TOLD and (action.kind != "Discipline" or action.recipient is not None)


def _may_tell(action: ActionReading) -> bool:
    return _is_of_one(action) and (
        _is_done(action) or (action.change == "Election" and action.stance.modality is Modality.REQUESTED)
    )


def _is_done(action: ActionReading) -> bool:
    is_past = action.rule.endswith("-past")
    return action.stance.modality is Modality.DONE and action.stance.positive and not is_past


def _key(action: ActionReading, mentions: Sequence[Mention]) -> _Key:
    who = None if action.recipient is None else mentions[action.recipient].value
    return (action.kind, who, action.change, action.form, action.post)
