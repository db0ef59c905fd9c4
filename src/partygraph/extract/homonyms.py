"""Words that folded look like one of the lexicon's, and as they are written are others."""

from collections.abc import Callable, Mapping
from typing import Final

from partygraph.extract.tokens import Tokens
from partygraph.extract.words import words


def _is_no_level(tokens: Tokens, i: int, _: int) -> bool:
    """ "Viện Hàn lâm Khoa học Xã hội": with a small word behind it the level's word is another; "xã Hội Sơn"
    is a commune.
    """
    pair = " ".join(tokens.keys[i : i + 2])
    return pair in words("cues.toml", "words-like-levels") and not tokens.caps[i + 1]


def _is_no_centre(tokens: Tokens, i: int, j: int) -> bool:
    """ "Trung tâm Tư vấn": one word is the centre's in capitals only, as "TƯ"."""
    return j == i + 1 and not tokens.words[i].isupper()


# By category: whether tokens ``i`` to ``j`` are another word.
HOMONYMS: Final[Mapping[str, Callable[[Tokens, int, int], bool]]] = {
    "central": _is_no_centre,
    "level": _is_no_level,
}
