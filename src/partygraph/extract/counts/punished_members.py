"""Who those punished are, where only the number before says so: "44 đảng viên …; khiển trách 34 đồng chí"."""

from dataclasses import replace

from partygraph.extract.lexis.words import listed, words
from partygraph.model.mention import ActionReading

_WORDS = "counts.toml"
_MEMBERS = "members"


def with_members_told(actions: list[ActionReading]) -> list[ActionReading]:
    """`actions`, disciplines of so many "đồng chí" or "người" with the members that the number before them,
    of the same body, counts.
    """
    told: dict[int | None, str] = {}
    named: list[ActionReading] = []
    for action in actions:
        unit = action.unit or ""
        is_counted = action.kind == "Discipline" and action.count is not None
        if is_counted and action.form is None and unit in listed(_WORDS, _MEMBERS):
            told[action.actor] = unit
        if (
            is_counted
            and action.form is not None
            and unit in words(_WORDS, "persons")
            and action.actor in told
        ):
            unit = told[action.actor]
            action = replace(action, unit=unit, recipient_text=f"{action.count} {unit}")
        named.append(action)
    return named
