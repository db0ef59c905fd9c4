"""Phrases that may not follow a phrase of the lexicon."""

from typing import NamedTuple


class Barred(NamedTuple):
    """Folded phrases, each with a space behind it, and the most words of one."""

    most: int
    phrases: tuple[str, ...]

    def stand_at(self, keys: list[str], k: int) -> bool:
        """Whether one of them stands at token `k`."""
        return f"{' '.join(keys[k : k + self.most])} ".startswith(self.phrases)


def barred_of(phrases: tuple[str, ...]) -> Barred:
    """The folded `phrases`, ready to be looked for.

    >>> barred_of(("trung ương", "tỉnh")).stand_at(["đảng", "bộ", "tỉnh"], 2)
    True
    """
    most = max((phrase.count(" ") + 1 for phrase in phrases), default=0)
    return Barred(most, tuple(f"{phrase} " for phrase in phrases))
