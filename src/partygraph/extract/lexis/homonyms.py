"""Words that folded look like one of the lexicon's, and as they are written are others."""

from collections.abc import Callable, Mapping
from typing import Final

from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words


def _is_no_level(tokens: Tokens, i: int, j: int) -> bool:
    """ "Viện Hàn lâm Khoa học Xã hội": with a small word behind it the level's word is another; "xã Hội Sơn"
    is a commune. "H.Hiệp Đức" is a district, "Nguyễn Văn H. Bà …" a man left unnamed.
    """
    if tokens.keys[j - 1] == "." and tokens.keys[i] in words("cues.toml", "levels-in-short"):
        return not _is_before_place(tokens, j)
    pair = " ".join(tokens.keys[i : i + 2])
    return pair in words("cues.toml", "words-like-levels") and not tokens.caps[i + 1]


def _is_before_place(tokens: Tokens, j: int) -> bool:
    """Whether a place's name or number stands stuck to the dot before token `j`: "P.Chủ tịch" has none."""
    if j >= len(tokens) or tokens.starts[j] > tokens.ends[j - 1]:
        return False
    word = tokens.words[j]
    is_name = word.istitle() and len(word) > 1 and tokens.keys[j] not in words("cues.toml", "not-in-short")
    return word.isdigit() or is_name


def _is_no_centre(tokens: Tokens, i: int, j: int) -> bool:
    """ "Trung tâm Tư vấn": one word is the centre's in capitals only, as "TƯ"."""
    return j == i + 1 and not tokens.words[i].isupper()


def _is_no_meeting(tokens: Tokens, i: int, j: int) -> bool:
    """ "Hội Kiến trúc sư Việt Nam": with the word behind it the meeting's word is another."""
    return " ".join(tokens.keys[i : j + 1]) in words("cues.toml", "words-like-meetings")


def _is_no_body(tokens: Tokens, i: int, j: int) -> bool:
    """ "Đại hội toàn quốc Hội Nông dân": with the word before it the assembly's name is another."""
    return i > 0 and " ".join(tokens.keys[i - 1 : j]) in words("cues.toml", "words-like-bodies")


# By category: whether tokens ``i`` to ``j`` are another word.
HOMONYMS: Final[Mapping[str, Callable[[Tokens, int, int], bool]]] = {
    "body": _is_no_body,
    "central": _is_no_centre,
    "level": _is_no_level,
    "meeting": _is_no_meeting,
}
