"""The form of a name by which people search: no marks, no capitals."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=1 << 15)
def search_key(name: str) -> str:
    """`name` as it is typed without marks: NFC, lower case, no tones, đ as d, single spaces, plain hyphens.

    >>> search_key("Đảng uỷ Khối các cơ quan – Thành phố")
    'dang uy khoi cac co quan - thanh pho'
    """
    decomposed = unicodedata.normalize("NFD", name.casefold())
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    plain = plain.replace("đ", "d").replace("–", "-").replace("—", "-").replace("‑", "-")
    return unicodedata.normalize("NFC", " ".join(plain.split()))
