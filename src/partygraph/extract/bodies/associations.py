"""Associations in words that no table holds, up to their place: "Hội Tù yêu nước tỉnh Nghệ An"."""

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits, lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import mapping, words
from partygraph.model.mention import BodyName

# The words of such a name, in tokens.
_LONGEST = 10
_JOINING = ("-", "–", "và")


def association_at(tokens: Tokens, hits: Hits, names: NameReader, i: int) -> FoundBody | None:
    """The association whose kind stands at token `i` with a capital, and whose place is told; None where
    there is none.
    """
    head = mapping("cues.toml", "associations").get(names.key(i))
    if head is None or not tokens.caps[i]:
        return None
    if names.key(i + 1) in words("cues.toml", "no-association"):
        return None
    for k in range(i + 1, min(i + 1 + _LONGEST, len(tokens))):
        if not names.is_in_line(k):
            return None
        if hits.longest(k, "level") is not None:
            return _placed(tokens, names, (i, k), head)
        if hits.longest(k, "nation") is not None and names.place(k + 2, None)[2] == k + 2:
            return _national(tokens, (i, k), head)
        if not _goes_on(tokens, hits, k, is_first=k == i + 1):
            return None
    return None


def _placed(tokens: Tokens, names: NameReader, span: tuple[int, int], head: str) -> FoundBody | None:
    """The association over `span` of the place that stands behind it."""
    i, k = span
    level, place, end = names.place(k, None)
    if k - i < 3 or level is None or tokens.keys[k - 1] in _JOINING:
        return None
    name = BodyName(head, own=tokens.phrase(i + 1, k), level=level, place=place)
    return FoundBody(i, end, name, "association-in-free-words")


def _national(tokens: Tokens, span: tuple[int, int], head: str) -> FoundBody | None:
    """The association over `span` of the country that stands behind it: "Hội Khoa học Kinh tế | Việt Nam"."""
    i, k = span
    if k - i < 3 or tokens.keys[k - 1] in _JOINING or not tokens.caps[i + 1]:
        return None
    name = BodyName(head, own=tokens.phrase(i + 1, k), level="Việt Nam")
    return FoundBody(i, k + 2, name, "association-in-free-words")


def _goes_on(tokens: Tokens, hits: Hits, k: int, *, is_first: bool) -> bool:
    """Whether the word at token `k` may be one of the name."""
    if is_first:
        return tokens.caps[k] or tokens.keys[k] in words("cues.toml", "begins-association")
    if tokens.keys[k] in _JOINING:
        return True
    is_verb = lexicon().stop_at(tokens, k) is not None and tokens.keys[k] not in ("bị",)
    is_other = tokens.caps[k] and any(hits.longest(k, kind) is not None for kind in ("body", "province"))
    return tokens.words[k].isalpha() and not is_verb and not is_other and hits.longest(k, "post") is None
