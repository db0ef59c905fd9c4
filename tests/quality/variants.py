"""Ways in which one text comes: each writes an article otherwise and changes nothing of what it says."""

import random
import re
import textwrap
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final

Variant = Callable[[str], str]

_OLD_TO_NEW: Final = dict(
    zip(
        ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"],
        ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"],
        strict=True,
    )
)
_OTHER_TONE: Final = _OLD_TO_NEW | {new: old for old, new in _OLD_TO_NEW.items()}
_WORD: Final = re.compile(r"[^\W\d_]+")
_LETTERS: Final = {"Hội đồng nhân dân": "HĐND", "Ủy ban nhân dân": "UBND", "Uỷ ban nhân dân": "UBND"}
_POSTS: Final = re.compile(
    r"(?<=, )(Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Ủy viên)(?= )"
)
_TITLES: Final = {"đồng chí": "ông", "ông": "đồng chí"}
_WIDTH: Final = 90
_SEED: Final = 1


def _some(sign: str, other: str, share: float) -> Variant:
    """Writes `other` for that share of all `sign`, the same ones each time."""

    def write(text: str) -> str:
        draw = random.Random(_SEED)
        return re.sub(re.escape(sign), lambda found: other if draw.random() < share else found[0], text)

    return write


def _other_tones(text: str) -> str:
    """ "hoà" for "hòa", "ủy" for "uỷ": the mark on the other vowel."""

    def other(found: re.Match[str]) -> str:
        word = found[0]
        swapped = _OTHER_TONE.get(word[-2:].lower())
        if swapped is None or word[-3:-2].lower() == "q":
            return word
        return word[:-2] + "".join(
            b.upper() if a.isupper() else b for a, b in zip(word[-2:], swapped, strict=True)
        )

    return _WORD.sub(other, unicodedata.normalize("NFC", text))


def _wrapped(text: str) -> str:
    """Lines broken by their length, as in mail."""
    lines = (
        textwrap.fill(line, _WIDTH, break_on_hyphens=False) if len(line) > _WIDTH else line
        for line in text.split("\n")
    )
    return "\n".join(lines)


def _headline_in_capitals(text: str) -> str:
    headline, _, rest = text.partition("\n")
    return f"{headline.upper()}\n{rest}"


def _with_caption(text: str) -> str:
    headline, _, rest = text.partition("\n")
    return f"{headline}\nQuang cảnh hội nghị. Ảnh: Minh Đức\n{rest}"


def _by_letters(text: str) -> str:
    for full, letters in _LETTERS.items():
        text = text.replace(full, letters)
    return text


VARIANTS: Final[Mapping[str, Variant]] = {
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "other tones": _other_tones,
    "no-break spaces": _some(" ", "\u00a0", 0.15),
    "double spaces": _some(" ", "  ", 0.1),
    "en dashes": lambda text: text.replace(" - ", " – "),
    "straight quotes": lambda text: re.sub("[“”]", '"', text),
    "Ð for Đ": lambda text: text.replace("Đ", "\u00d0"),
    "wrapped lines": _wrapped,
    "headline in capitals": _headline_in_capitals,
    "a caption": _with_caption,
    "letters for councils": _by_letters,
    "small posts": lambda text: _POSTS.sub(lambda found: found[0].lower(), text),
    "đ/c": lambda text: text.replace("đồng chí", "đ/c").replace("Đồng chí", "Đ/c"),
    "other honorifics": lambda text: re.sub(r"\b(đồng chí|ông)\b", lambda found: _TITLES[found[0]], text),
    "T.Ư": lambda text: re.sub(r"\bTrung ương\b", "T.Ư", text),
    "days with dashes": lambda text: re.sub(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b", r"\1-\2-\3", text),
    "spaced numbers": lambda text: re.sub(r"\b(\d+)-([A-Z]{2}/[A-ZƯ]+)", r"\1 - \2", text),
    "swapped numbers": lambda text: re.sub(r"\b(\d+)-([A-Z]{2})/(TW|TU|HU)\b", r"\1/\2-\3", text),
}
