"""Orders and titles of the State, which its President confers: whoever holds the ceremony only hands over."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from partygraph.extract.lexis.words import ids, pattern
from partygraph.model.mention import ActionReading, BodyName, Mention, Modality

_ids = partial(ids, "counts.toml")


def without_host(award: ActionReading, mentions: Sequence[Mention]) -> ActionReading:
    """`award`, without the giver where it is one of the State's and the giver no body that may confer it.

    "UBND tỉnh trao tặng Huân chương Lao động cho Sở Y tế": who conferred it, is not said.
    """
    is_done = award.stance.modality is Modality.DONE  # "trình Bộ Y tế xét tặng": of whom it is asked, is told
    if award.actor is None or award.award_title is None or not is_done:
        return award
    value = mentions[award.actor].value
    is_conferring = isinstance(value, BodyName) and value.head in _ids("confers-orders")
    if is_conferring or pattern("counts.toml", "state-honour").search(award.award_title.lower()) is None:
        return award
    return replace(award, actor=None)
