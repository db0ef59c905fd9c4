"""Names as they are compared: spelling variants of one name give one key."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from partygraph.authority.documents import normalise_number
from partygraph.authority.provinces import provinces

_DASH: Final = re.compile(r"\s*[-‐‑‒–—―−]\s*")
_SPACE: Final = re.compile(r"[\s\u00a0\u200b\ufeff]+")
_QUOTES: Final = str.maketrans(dict.fromkeys("“”„«»\"'‘’", ""))
_EXPANSIONS: Final = (
    (re.compile(r"\bkh\s?&\s?cn\b"), "khoa học và công nghệ"),
    (re.compile(r"\bubnd\b"), "ủy ban nhân dân"),
    (re.compile(r"\bhđnd\b"), "hội đồng nhân dân"),
    (re.compile(r"\bbch\b"), "ban chấp hành"),
    (re.compile(r"\bbtv\b"), "ban thường vụ"),
    (re.compile(r"\bubkt\b"), "ủy ban kiểm tra"),
    (re.compile(r"\bmttq\b"), "mặt trận tổ quốc"),
    (re.compile(r"\bt\.?\s?[wư]\b"), "trung ương"),
    (re.compile(r"\b(?:tp\.?\s*|thành phố )?hcm\b"), "thành phố hồ chí minh"),
    (re.compile(r"\btp\b\.?\s*"), "thành phố "),
)
# "Đác Song", "Đăk Glong": one syllable of many names of the highlands, however it is spelt.
_HIGHLAND: Final = re.compile(r"\bđ(?:ác|ắc|ăk|ak)\b")
# Both styles of tone placement give one key; the key is not a spelling ("quý" becomes "qúy" on both sides).
_NEW_STYLE: Final = ("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ")
_OLD_STYLE: Final = ("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy")


@lru_cache(maxsize=50_000)
def fold(name: str) -> str:
    """The key of `name`: NFC, lower case, one style of tones, dashes and spaces, abbreviations written out,
    provinces spelt as the State does.

    >>> fold("Đảng uỷ Sở  KH&CN") == fold("đảng ủy Sở Khoa học và Công nghệ")
    True
    >>> fold("HĐND Đăk Lăk") == fold("HĐND Đắk Lắk")
    True
    >>> fold("Thành ủy TPHCM") == fold("Thành ủy TP. Hồ Chí Minh")
    True
    >>> fold("Tỉnh ủy BR-VT") == fold("Tỉnh ủy Bà Rịa - Vũng Tàu")
    True
    >>> fold("huyện Đác Song") == fold("huyện Đắk Song")
    True
    """
    key = unicodedata.normalize("NFC", name).casefold().translate(_QUOTES)
    for pattern, full in _EXPANSIONS:
        key = pattern.sub(full, key)
    if (spellings := _provinces())[0].search(key):
        key = spellings[0].sub(lambda match: spellings[1][match[0]], key)
    key = _HIGHLAND.sub("đắk", key)
    for new, old in zip(_NEW_STYLE, _OLD_STYLE, strict=True):
        key = key.replace(new, old)
    return _SPACE.sub(" ", _DASH.sub("-", key)).strip(" .,;:")


@cache
def _provinces() -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern of how provinces are spelt otherwise, and the official spelling of each: "Đăk Lăk" and
    "BR-VT", but no name of another kind ("Sài Gòn", "Huế").
    """
    official = {
        variant.casefold(): one.name.casefold()
        for one in provinces()
        for variant in one.variants
        if _letters(variant) in (_letters(one.name), _letters("".join(re.findall(r"\b\w", one.name))))
    }
    names = "|".join(map(re.escape, sorted(official, key=len, reverse=True)))
    return re.compile(rf"\b(?:{names})\b"), official


def _letters(name: str) -> str:
    """The letters of `name` without marks, c as k."""
    letters = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    return re.sub(r"[^a-z]", "", letters).replace("c", "k")


@lru_cache(maxsize=50_000)
def fold_number(number: str) -> str:
    """The key of a document's number however it is printed: separators, spaces, zeros, TƯ, councils in words.

    >>> fold_number("03 - CT/TƯ") == fold_number("3-CT/TW")
    True
    >>> fold_number("36 CT/TW") == fold_number("36/CT-TW")
    True
    >>> fold_number("15/NQ-Hội đồng nhân dân") == fold_number("15/NQ-HĐND")
    True
    """
    key = normalise_number(number).casefold().replace("tư", "tw").replace("t.w", "tw")
    key = key.replace("hộiđồngnhândân", "hđnd").replace("ủybannhândân", "ubnd")
    return re.sub(r"^0+(?=\d)", "", key)


def words_of(name: str) -> frozenset[str]:
    """The words of a folded name, without punctuation."""
    return frozenset(re.findall(r"\w+", fold(name)))


def likeness(one: str, other: str) -> float:
    """The share of words that two names have in common (Jaccard), from 0 to 1."""
    left, right = words_of(one), words_of(other)
    return len(left & right) / len(left | right) if left and right else 0.0


def holds(longer: str, shorter: str, *, least_words: int = 3) -> bool:
    """Whether `longer` contains `shorter`, which has at least `least_words` words."""
    part = fold(shorter)
    return len(part.split()) >= least_words and part in fold(longer)
