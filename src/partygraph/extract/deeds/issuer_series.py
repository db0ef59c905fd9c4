"""Who issued a document, by the series of another that stands in a list with it."""

from partygraph.extract.citations.citation_numbers import series
from partygraph.extract.lexis.words import ids
from partygraph.model.mention import Citation

_CENTRE = "TW"


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
