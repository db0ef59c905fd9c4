"""A citation as its grammars find it, before it is a mention."""

from dataclasses import dataclass

from partygraph.model.mention import Citation


@dataclass(frozen=True, slots=True)
class FoundCitation:
    """A citation at code points ``start`` to ``end``; `issuers` are indexes into the bodies found before."""

    start: int
    end: int
    value: Citation
    issuers: tuple[int, ...]
    rule: str
