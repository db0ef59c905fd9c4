"""Who issued a document, by the series of another that stands in a list with it."""

import re
from collections.abc import Sequence

from partygraph.extract.citations.citation_numbers import series
from partygraph.extract.clauses.scene import Item
from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.words import ids, mapping
from partygraph.model.mention import BodyName, Citation, Mention

_CENTRE = "TW"
# "15-KH/HU" is of a series of the Party's, "15/KH-UBND" of the State's.
_PARTYS = re.compile(r"\d+[a-z]?-[^\W\d]")
_PARTY = frozenset({"PartyCommittee", "PartyOrganization", "PartyCell", "StandingCommittee"})


def signs_both(rule: str, here: Citation, after: Citation, heads: set[str]) -> bool:
    """Whether who issued the later of two documents of a list issued the one before it, too.

    What an office signs is of one type; a Party body's series holds all of its types; and what the centre's
    own bodies are named behind, beside a paper of one of its departments, is theirs: "Chỉ thị số 35-CT/TW,
    Hướng dẫn số 26-HD/BTCTW của Bộ Chính trị".
    """
    first, second = (series(citation.number or "") for citation in (here, after))
    if "/" not in (here.number or "") or "/" not in (after.number or ""):
        return False
    if rule == "issued-by-office":
        return first == second and here.type == after.type
    if rule != "issued-by-phrase":
        return False
    if first == _CENTRE:
        return (
            second != _CENTRE
            and second.endswith(_CENTRE)
            and bool(heads & ids("cues.toml", "central-issuers"))
        )
    return first == second and "-" not in first


def letters(citation: Citation) -> str:
    """The letters of who numbers so: "ĐU" of "24-KH/ĐU"."""
    return (citation.number or "").rpartition("-" if "/QĐ-" in (citation.number or "") else "/")[2]


def of_series(run: Sequence[Item], citation: Citation, mentions: Sequence[Mention]) -> Item:
    """Who of those named together before "ban hành" numbers so: "Huyện ủy, UBND huyện ban hành Kế hoạch số
    15-KH/HU"; the last of them where the number does not tell.
    """
    names = {item: mentions[item.mention].value for item in run}
    heads = {item: name.head for item, name in names.items() if isinstance(name, BodyName)}
    own = mapping("cues.toml", "issuer-by-letters").get(letters(citation).rpartition("-")[2])
    may = [item for item, head in heads.items() if head == own]
    if not may and _PARTYS.match(citation.number or ""):
        may = [item for item, head in heads.items() if body_heads()[head].body_class in _PARTY]
    return may[0] if len(may) == 1 else run[-1]
