"""Which words that ask or plan stand alone, and which are part of another word or of a name."""

from collections.abc import Iterable

from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words


def standing_alone(hits: Iterable[Hit], tokens: Tokens) -> list[Hit]:
    """`hits` of cues without those of "Sở Giao thông", "Cần Thơ", "bàn giao"; "giao Ban Tổ chức" is one."""
    return [hit for hit in hits if not _is_in_word(hit, tokens)]


def _is_in_word(hit: Hit, tokens: Tokens) -> bool:
    if hit.j - hit.i > 1:
        return False
    ahead, behind = " ".join(tokens.keys[hit.i : hit.j + 1]), " ".join(tokens.keys[max(0, hit.i - 1) : hit.j])
    if tokens.caps[hit.i] and tokens.caps[hit.j : hit.j + 1] == [True]:
        return ahead in words("cues.toml", "places-with-cues")
    is_small = tokens.caps[hit.j : hit.j + 1] != [True]
    return (is_small and ahead in words("cues.toml", "words-with-cues")) or behind in words(
        "cues.toml", "words-on-cues"
    )
