"""Where a sentence names the ends of a statement."""

import re

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
    words = [(fold(m.group()), m.start(), m.end()) for m in _WORD.finditer(sentence)]
    found: list[tuple[int, int]] = []
    for aliases in names:
        by_length = sorted({fold(name) for name in aliases}, key=lambda key: (-len(key), key))
        for key in (k for k in by_length if len(k) >= _SHORTEST):
            spans = _occurrences(words, key.split())
            if spans:
                found.extend(spans)
                break
    return _disjoint(found)


def _occurrences(words: list[tuple[str, int, int]], key: list[str]) -> list[tuple[int, int]]:
    size = len(key)
    return [
        (words[i][1], words[i + size - 1][2])
        for i in range(len(words) - size + 1)
        if [word for word, _, _ in words[i : i + size]] == key
    ]


def _disjoint(spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """`spans` in order, the longer of two that overlap."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0] - span[1], span)):
        if all(end <= other_start or other_end <= start for other_start, other_end in kept):
            kept.append((start, end))
    return tuple(sorted(kept))
