"""Where a sentence names the ends of a statement."""

import re
from collections.abc import Iterator
from functools import lru_cache

from partygraph.view.fold import fold

#: A shorter name ("Sở") marks half of a sentence and proves nothing.
_SHORTEST = 4
_WORD = re.compile(r"\w+")


def marks(sentence: str, names: tuple[tuple[str, ...], ...]) -> tuple[tuple[int, int], ...]:
    """The stretches of `sentence` that name each of `names`, ordered and disjoint.

    `names` holds, for each end of the statement, everything it is called; the longest name found wins.
    Words are compared without tones and case, since articles spell "uỷ" and "ủy" alike.

    >>> marks("Đảng uỷ đã triển khai Nghị quyết 22", (("Đảng ủy",), ("22-NQ/TW", "Nghị quyết 22")))
    ((0, 7), (22, 35))
    """
    text, at = _folded(sentence)
    found: list[tuple[int, int]] = []
    for aliases in names:
        for key in _keys(aliases):
            spans = [
                (at[start][0], at[start + len(key) + 1][1])
                for start in _occurrences(text, f" {key} ")
                if start in at and start + len(key) + 1 in at
            ]
            if spans:
                found.extend(spans)
                break
    return _disjoint(found)


@lru_cache(maxsize=4096)
def _keys(aliases: tuple[str, ...]) -> tuple[str, ...]:
    """The folded names that may be looked for, the longest first."""
    keys = {key for name in aliases if len(key := fold(name)) >= _SHORTEST}
    return tuple(sorted(keys, key=lambda key: (-len(key), key)))


@lru_cache(maxsize=1024)
def _folded(sentence: str) -> tuple[str, dict[int, tuple[int, int]]]:
    """The folded words, a space on both sides of each; where the space before or behind a word stands in it:
    the start and end, in the sentence, of the word that begins behind or ends before that space.
    """
    text, at = " ", {0: (0, 0)}
    for match in _WORD.finditer(sentence):
        begins = len(text) - 1
        at[begins] = (match.start(), at[begins][1])
        text += fold(match.group()) + " "
        at[len(text) - 1] = (len(sentence), match.end())
    return text, at


def _occurrences(text: str, key: str) -> Iterator[int]:
    """Where the space before `key` stands in `text`."""
    start = text.find(key)
    while start >= 0:
        yield start
        start = text.find(key, start + 1)


def _disjoint(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """`spans` in order, the longer of two that overlap."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0] - span[1], span)):
        if all(end <= other_start or other_end <= start for other_start, other_end in kept):
            kept.append((start, end))
    return tuple(sorted(kept))
