"""Which sentences may count something: a number stands beside a word that numbers stand beside."""

from collections.abc import Sequence
from functools import cache
from itertools import compress

from partygraph.extract.tokens import fold
from partygraph.extract.words import listed, mapping, tables

_WORDS = "counts.toml"
# What may stand at the end of a share before the word for what is counted: "50/53 (94%) đại biểu".
_SHARE_ENDS = frozenset({")", "."})


def may_tally(keys: Sequence[str], text: str) -> bool:
    """Whether the sentence `text` of the folded tokens `keys` may count something; most figures are of days
    and symbols.

    A number is counted before its word or a form of discipline, behind a verb where its word is left out, or
    as a total.
    """
    for k in compress(range(len(keys)), map(_beside_numbers().__contains__, keys)):
        if k and _ends_number(keys[k - 1]):
            return True
        behind = keys[k + 2 : k + 3] if keys[k + 1 : k + 2] == [":"] else keys[k + 1 : k + 2]
        if behind and behind[0][0].isdigit():
            return True
    return any(map(text.__contains__, listed(_WORDS, "total")))


def _ends_number(key: str) -> bool:
    return key[-1].isdigit() or key in _number_ends()


@cache
def _beside_numbers() -> frozenset[str]:
    """The first words of what is counted and of the forms, the last ones of the verbs."""
    rows = tables("measures.toml")["measure"].values()
    counted = {table for row in rows for table in row["units"]} | {"forms"}
    first = {fold(phrase).split()[0] for table in counted for phrase in listed(_WORDS, table)}
    return frozenset(first | {fold(verb).split()[-1] for verb in bare_verbs()})


@cache
def _number_ends() -> frozenset[str]:
    """The words that numbers are written in, and what else may end one."""
    tables_of_words = ("number-words", "multipliers")
    return _SHARE_ENDS.union(*(map(fold, mapping(_WORDS, table)) for table in tables_of_words))


@cache
def bare_verbs() -> tuple[str, ...]:
    """The verbs behind which a number may stand without its word, the longest first, in small letters."""
    rows = tables("measures.toml")["measure"].values()
    verbs = {verb.lower() for row in rows if "elided" in row for verb in row["before"]}
    return tuple(sorted(verbs, key=len, reverse=True))
