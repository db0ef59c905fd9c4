"""Names of bodies in one spelling, where articles write them in several: "Chi bộ số 3" is "Chi bộ 3"."""

import re
from dataclasses import replace
from functools import cache, lru_cache

from partygraph.authority.provinces import find_province
from partygraph.extract.lexis.words import mapping
from partygraph.link.rules import branches, heads, levels, spellings
from partygraph.model.mention import BodyName

# "Chi bộ số 3", "Chi bộ Tổ dân phố số 7"
_NUMBERED = re.compile(r"\bsố\s+(?=\d)")
_COMMITTEE, _MEMBERS = "dang-uy", "dang-bo"


@lru_cache(maxsize=1 << 13)
def in_one_spelling(name: BodyName) -> BodyName:
    """`name` as that of the same body is written in every other spelling."""
    owner = name.of
    if owner is not None:
        is_of_members = name.head in heads("standing-committees") and owner.head == _MEMBERS
        owner = in_one_spelling(committee_of(owner) if is_of_members else owner)
    own = name.own
    if own:
        own = _spelling().sub(lambda found: spellings()[found[0].lower()], own)
        own = _NUMBERED.sub("", own) if name.head in heads("party-organizations") else own
        if owner is not None or name.level or name.place:
            own = branches().get(own.lower(), own)
    return name if own == name.own and owner == name.of else replace(name, own=own, of=owner)


def committee_of(members: BodyName) -> BodyName:
    """The committee that an organisation of the Party has: "Ban Thường vụ Đảng bộ tỉnh Lai Châu" is that of
    its Tỉnh ủy.
    """
    if members.own or members.of is not None:
        return replace(members, head=_COMMITTEE)
    level = members.level
    if level is None and members.place is not None and (province := find_province(members.place)) is not None:
        level = province.kind
    by_level = {of: head for head, of in mapping("cues.toml", "committees-by-place").items()}
    if level in by_level:
        return replace(members, head=by_level[level], level=level)
    return replace(members, head=_COMMITTEE) if level in levels("commune") else members


@cache
def _spelling() -> re.Pattern[str]:
    written = "|".join(re.escape(words) for words in sorted(spellings(), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)", re.IGNORECASE)
