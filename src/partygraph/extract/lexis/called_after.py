"""Words before a capitalised run that make it a street, a school or a prize called after somebody."""

from collections.abc import Sequence

from partygraph.extract.lexis.words import words


def is_called_after(keys: Sequence[str], k: int) -> bool:
    """Whether such a word ends before token `k` of the folded tokens `keys`: "đường | Nguyễn Thị Minh Khai",
    but not "Phát triển nông thôn | Lê Văn Hòa".
    """
    kinds = words("people.toml", "not-before")
    pair = " ".join(keys[max(0, k - 2) : k])
    if pair in kinds:
        return True
    return k > 0 and keys[k - 1] in kinds and pair not in words("people.toml", "words-like-kinds")
