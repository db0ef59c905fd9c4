"""Whose the numbers are that bodies without a name brought about: "cấp ủy các cấp đã kiểm tra 60 đảng viên".

They are those of the Party organisation of the place, where the text names one, and no other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from partygraph.extract.counts.measure_rules import owned_rules
from partygraph.extract.lexis.lexicon import level_of
from partygraph.extract.lexis.words import ids
from partygraph.model.mention import ActionReading, BodyName, MeasureReading, Mention, MentionKind

_WORDS = "counts.toml"
_DEEDS = frozenset({"Admission", "Discipline"})
_NAMING = frozenset({MentionKind.MEETING, MentionKind.CITATION})


def given_to_organisation(
    actions: list[ActionReading],
    measures: list[MeasureReading],
    mentions: Sequence[Mention],
    wholes: Sequence[int] = (),
) -> tuple[list[ActionReading], list[MeasureReading]]:
    """`actions` and `measures`, those of nobody by name with the one organisation that `mentions` name, or of
    which such bodies are told to be (`wholes`); where there is none, without those that must be somebody's.
    """
    if not any(map(_is_nobodys, actions)) and all(measure.of is not None for measure in measures):
        return actions, measures
    whole, owned = _of_wholes(mentions, wholes), owned_rules()
    whole = _organisation(mentions) if whole is None else whole
    if whole is None:
        return (
            [action for action in actions if action.actor is not None or action.rule not in owned],
            [measure for measure in measures if measure.of is not None or measure.rule not in owned],
        )
    return (
        [replace(action, actor=whole) if _is_nobodys(action) else action for action in actions],
        [replace(measure, of=whole) if measure.of is None else measure for measure in measures],
    )


def _is_nobodys(action: ActionReading) -> bool:
    return action.kind in _DEEDS and action.actor is None and action.count is not None


def _of_wholes(mentions: Sequence[Mention], wholes: Sequence[int]) -> int | None:
    """The one of which bodies without a name were told to be: an organisation's committee is no other."""
    names = {n: name for n in wholes if isinstance(name := mentions[n].value, BodyName)}
    if len({(_owner(name), level_of(name), name.place) for name in names.values()}) != 1:
        return None
    first = next(iter(names.values()))
    if not _is_spoken_of(mentions, _owner(first), level_of(first)):
        return None
    is_whole = (n for n, name in names.items() if name.head in ids(_WORDS, "whole-organisations"))
    return next(is_whole, next(iter(names)))


def _organisation(mentions: Sequence[Mention]) -> int | None:
    """The one Party organisation of which a text speaks; None where there are several, or where it is of
    another level or owner than the committee that the text names.
    """
    named = list(_named(mentions))
    organisations = [
        (n, name)
        for n, name in named
        if name.head in ids(_WORDS, "whole-organisations") and (name.own or name.of or name.level)
    ]
    owners = {_owner(name) for _, name in organisations}
    places = {name.place for _, name in organisations if name.place is not None}
    if len(owners) != 1 or len(places) > 1:
        return None
    owner, level = owners.pop(), organisations[0][1].level
    is_one = any(owner) or {other.level for _, other in organisations} == {level}
    if not is_one or not _is_spoken_of(mentions, owner, level):
        return None
    return next((n for n, name in organisations if name.place is not None), organisations[0][0])


def _is_spoken_of(mentions: Sequence[Mention], owner: tuple[str, str], level: str | None) -> bool:
    """Whether a text that names such an organisation is about it: it names the committee of the same `owner`,
    or first none of another level than that of the place.
    """
    if any(owner):
        named = (name for _, name in _named(mentions) if name.head in ids(_WORDS, "committees-of-owners"))
        return owner in map(_owner, named)
    return level is not None and _first_committee(mentions) in (None, level)


def _owner(name: BodyName) -> tuple[str, str]:
    """Whose a body is by its name, as far as its short form tells: "Khối", of "Khối các cơ quan"."""
    return name.own.partition(" ")[0], "" if name.of is None else f"{name.of.head} {name.of.own}"


def _named(mentions: Sequence[Mention]) -> Iterator[tuple[int, BodyName]]:
    """The bodies that do not only name a meeting or a document."""
    within = [other.span for other in mentions if other.kind in _NAMING]
    for n, mention in enumerate(mentions):
        is_own = isinstance(mention.value, BodyName) and not any(span.covers(mention.span) for span in within)
        if is_own and isinstance(mention.value, BodyName):
            yield n, mention.value


def _first_committee(mentions: Sequence[Mention]) -> str | None:
    """The level of the committee that the text names first, alone or as that of another body's."""
    first: tuple[int, str | None] | None = None
    for mention in mentions:
        name = mention.value if isinstance(mention.value, BodyName) else None
        while name is not None and name.head not in ids(_WORDS, "committees-of-places"):
            name = name.of
        if name is not None and (first is None or mention.span.start < first[0]):
            first = mention.span.start, level_of(name)
    return None if first is None else first[1]
