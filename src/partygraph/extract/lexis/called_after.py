"""Words before a capitalised run that make it a street, a school or a prize called after somebody."""

from collections.abc import Sequence

from partygraph.extract.lexis.words import pattern, words

# "tại số nhà 12 / 5 - 7": as far back as a house number goes.
_MAX_NUMBER = 9


def is_called_after(keys: Sequence[str], k: int) -> bool:
    """Whether such a word ends before token `k` of the folded tokens `keys`: "đường | Nguyễn Thị Minh Khai",
    but not "Phát triển nông thôn | Lê Văn Hòa".
    """
    kinds = words("people.toml", "not-before")
    pair = " ".join(keys[max(0, k - 2) : k])
    if pair in kinds or _is_house_number(keys, k):
        return True
    return k > 0 and keys[k - 1] in kinds and pair not in words("people.toml", "words-like-kinds")


def _is_house_number(keys: Sequence[str], k: int) -> bool:
    """ "tại số 12 | Lê Lợi", "số nhà 8A | Trần Hưng Đạo": the house where somebody or something is."""
    if k == 0 or not keys[k - 1][:1].isdigit():
        return False
    before = " ".join(keys[max(0, k - _MAX_NUMBER) : k])
    return pattern("people.toml", "house-number").search(before) is not None
