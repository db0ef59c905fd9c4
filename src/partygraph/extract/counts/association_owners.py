"""Numbers of an association that a sentence tells of "the association" or of its whole place.

"Toàn huyện có 79 chi hội với 1.380 hội viên", where the text speaks of the veterans of that district.
"""

import re
from collections.abc import Sequence

from partygraph.extract.lexis.lexicon import level_of
from partygraph.extract.lexis.words import mapping, pattern
from partygraph.model.mention import BodyName, Mention, MentionKind

_WORDS = "counts.toml"
# "có hơn 1.380 | hội viên", "15 | tổ chức Hội": what is counted, in the first words behind the number.
_COUNTED = re.compile(r"\D{0,24}\d[\d.,]*\s+(\S+(?:\s+\S+){0,2})")


def association_meant(
    mentions: Sequence[Mention], topic: int | None, clause: str, counted: str
) -> int | None:
    """The association `topic` of which the text speaks, where the `clause` before the verb names it by its
    first word, or the whole of its place and what is `counted` behind the verb is the like of its own; None
    where another one of that place is named too.
    """
    value = mentions[topic].value if topic is not None else None
    units = mapping(_WORDS, "association-units").get(value.head) if isinstance(value, BodyName) else None
    found = pattern(_WORDS, "association-told").fullmatch(clause.strip().lower()) if units else None
    if units is None or found is None or not isinstance(value, BodyName):
        return None
    first = found["first"]
    if first is not None:
        return topic if first in units.split("|") else None
    told = _COUNTED.match(counted)
    if told is None or found["level"] != level_of(value) or _has_rival(mentions, value):
        return None
    return topic if any(unit in told[1].lower() for unit in units.split("|")) else None


def _has_rival(mentions: Sequence[Mention], value: BodyName) -> bool:
    """Whether another association of the same level is named in the article."""
    known = mapping(_WORDS, "association-units")
    return any(
        isinstance(other, BodyName)
        and known.get(other.head) == known[value.head]
        and level_of(other) == level_of(value)
        and other.own != value.own
        for mention in mentions
        if mention.kind is MentionKind.BODY and (other := mention.value) is not None
    )
