"""Which sentences may count something: a number stands beside a word that numbers stand beside."""

from collections.abc import Sequence
from functools import cache
from itertools import compress

from partygraph.extract.lexis.tokens import fold
from partygraph.extract.lexis.words import listed, mapping, tables

_WORDS = "counts.toml"
# Behind the last figure of a share: "50/53 (94%) đại biểu".
_SHARE_ENDS = frozenset({"%", "."})


def may_tally(keys: Sequence[str], text: str) -> bool:
    """Whether the sentence `text` of the folded tokens `keys` may count something; most figures are of days
    and symbols.

    A number is counted before its word or a form of discipline, behind a verb where its word is left out, or
    as a total.
    """
    if any(_is_beside(keys, k) for k in compress(range(len(keys)), map(str.isdecimal, keys))):
        return True
    if any(map(text.__contains__, listed(_WORDS, "total"))):
        return True
    in_words = mapping(_WORDS, "number-words")
    return not in_words.keys().isdisjoint(keys) and any(
        key in in_words and _is_beside(keys, k) for k, key in enumerate(keys)
    )


def _is_beside(keys: Sequence[str], k: int) -> bool:
    """Whether the number at `k` stands right before or behind such a word."""
    beside = _beside_numbers()
    at = k - 2 if k > 1 and keys[k - 1] == ":" else k - 1
    if at >= 0 and keys[at] in beside:
        return True
    behind = keys[k + 1 : k + 4]
    if not behind or behind[0] in beside:
        return bool(behind)
    return behind[0] in _number_ends() and not beside.isdisjoint(behind)


@cache
def _beside_numbers() -> frozenset[str]:
    """The first words of what is counted and of the forms, the last ones of the verbs."""
    rows = tables("measures.toml")["measure"].values()
    counted = {table for row in rows for table in row["units"]} | {"forms"}
    first = {fold(phrase).split()[0] for table in counted for phrase in listed(_WORDS, table)}
    return frozenset(first | {fold(verb).split()[-1] for verb in bare_verbs()})


@cache
def _number_ends() -> frozenset[str]:
    """What may stand between a number's figures and the word for what is counted."""
    return _SHARE_ENDS.union(map(fold, mapping(_WORDS, "multipliers")))


@cache
def bare_verbs() -> tuple[str, ...]:
    """The verbs behind which a number may stand without its word, the longest first, in small letters."""
    rows = tables("measures.toml")["measure"].values()
    verbs = {verb.lower() for row in rows if "elided" in row for verb in row["before"]}
    return tuple(sorted(verbs, key=len, reverse=True))
