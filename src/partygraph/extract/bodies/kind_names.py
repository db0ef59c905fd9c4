"""Owners that are told by their kind alone: "Đảng ủy | Tập đoàn", "Đảng bộ | bệnh viện"."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.entries import authority_rows
from partygraph.extract.lexis.lexicon import BodyHead
from partygraph.extract.lexis.tokens import Tokens, fold
from partygraph.extract.lexis.words import ids, mapping, words
from partygraph.model.mention import BodyName

# The rule of a post's body that is told by its kind in small letters: nobody's where the article names none.
IN_SMALL: Final = "body-by-kind-in-small"


@cache
def _first_of_kinds() -> frozenset[str]:
    return frozenset(kind.split(" ", 1)[0] for kind in mapping("cues.toml", "kinds-in-small"))


@cache
def small_owners() -> frozenset[str]:
    """The first words of the heads that an owner in small letters may have."""
    heads = ids("cues.toml", "owners-in-small")
    return frozenset(
        fold(phrase).split(" ", 1)[0]
        for row in authority_rows("body-heads.csv")
        if row["id"] in heads
        for phrase in row["phrases"].split("|")
    )


@dataclass(frozen=True, slots=True)
class KindReader:
    """Reads kinds at a given token of one text; every method is anchored."""

    _tokens: Tokens
    _names: NameReader

    def alone(self, i: int, j: int, head: BodyHead) -> FoundBody | None:
        """ "Đảng ủy | Tập đoàn và …": an owner told by its kind alone, where nothing of a name follows."""
        if head.id not in ids("cues.toml", "told-by-kind") or not self._tokens.caps[i]:
            return None
        if self._tokens.keys[j - 1] in words("cues.toml", "kind-of-several"):
            return None
        return FoundBody(i, j, BodyName(head.id), "body-by-kind") if self._names.is_over(j) else None

    def in_small(self, k: int) -> FoundBody | None:
        """ "Đảng bộ | bệnh viện đã họp": the agency spoken of, told by its kind in small letters."""
        written = self._tokens.words[k : k + 3]
        if not written or written[0] not in _first_of_kinds():
            return None
        kinds = mapping("cues.toml", "kinds-in-small")
        for n in range(len(written), 0, -1):
            head = kinds.get(" ".join(written[:n]))
            if head is not None and self._names.is_over(k + n):
                return FoundBody(k, k + n, BodyName(head), "body-by-kind")
        return None
