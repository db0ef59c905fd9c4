"""What the words of a person's name tell by themselves."""

import re

from partygraph.extract.lexis.memo import Memo
from partygraph.extract.lexis.tokens import key_of

_UNVIETNAMESE = re.compile(
    r"[fjwz]|(?!ngh)[bcdgklmnpqrstvx]{3}|(?<=[aeiouy])[bdgklrsv]\b|[aeiouy][a-z]*[bdgklrsv][aeiouy]"
)


def is_foreign(name: str) -> bool:
    """Whether a name has a syllable that Vietnamese cannot write: long, or with f, j, w, z, or clusters.

    >>> is_foreign("Thongloun Sisoulith"), is_foreign("Nguyễn Thị Nghiêng")
    (True, False)
    """
    return any(map(_foreign_words.__getitem__, name.split()))


# Whether each word of a name is such: the syllables of Vietnamese names are few.
_foreign_words = Memo(lambda word: len(word) > 7 or _UNVIETNAMESE.search(word.lower()) is not None)


def is_in_capitals(word: str) -> bool:
    """Whether a word is written in capitals: "NGUYỄN", but not "Y"."""
    return len(word) > 1 and word.isupper()


def given_name(text: str) -> str:
    """The last syllable of a name, folded: how a person is mentioned again ("ông Thăng").

    >>> given_name("Đinh La Thăng")
    'thăng'
    >>> given_name("H'Hen Niê")
    "h'hen"
    """
    first, *_, last = [*text.split(), text.split()[-1]]
    return key_of(first if "'" in first else last)
