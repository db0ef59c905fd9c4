"""Words that are only the initials of others: "TXCT", "KCN"."""

import re

_VOWEL = re.compile("[AEIOUY]|[^A-ZĐ]")


def is_initials(word: str) -> bool:
    """Whether `word` is letters in short, that no person or place is called by.

    >>> is_initials("TQN"), is_initials("HÀ")
    (True, False)
    """
    return len(word) > 1 and word.isupper() and _VOWEL.search(word) is None
