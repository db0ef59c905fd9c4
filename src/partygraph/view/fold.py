"""Toneless keys: what a reader types without a Vietnamese keyboard."""

import re
import unicodedata
from functools import lru_cache

_NOT_WORD = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """`text` in lower case without tones or marks, words parted by one space.

    The script of the page does the same (``assets/script/text.js``); a browser test holds them together.

    >>> fold("Đảng uỷ Khối – 22-NQ/TW")
    'dang uy khoi 22 nq tw'
    """
    decomposed = unicodedata.normalize("NFD", text)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _NOT_WORD.sub(" ", bare.lower().replace("đ", "d")).strip()
