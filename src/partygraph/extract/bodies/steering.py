"""Steering committees by a long subject: "Ban Chỉ đạo [kỳ thi THPT quốc gia năm 2018 tỉnh Hà Tĩnh]"."""

from collections.abc import Sequence
from dataclasses import replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import first_words, ids, words

_WORDS = "cues.toml"
# Tokens of a subject, and of what is quoted in it; words that may be a subject's first.
_LONGEST, _QUOTED, _FIRST = 16, 24, 4
# Tokens from the first word of a subject to the document in it.
_TO_DOCUMENT = 9
_QUOTES = ("“", "”", '"')


def with_subjects(found: Sequence[FoundBody], tokens: Tokens, hits: Hits) -> list[FoundBody]:
    """`found`, where the steering committees take in the subject and the place behind them."""
    heads = ids(_WORDS, "steering-heads")
    if not any(body.value.head in heads for body in found):
        return list(found)
    names = NameReader(tokens, hits)
    starts = [*(body.i for body in found[1:]), len(tokens)]
    return [_steered(body, tokens, hits, names, stop) for body, stop in zip(found, starts, strict=True)]


def _steered(body: FoundBody, tokens: Tokens, hits: Hits, names: NameReader, stop: int) -> FoundBody:
    """`body` with its subject, or with that of the committee whose team it is."""
    heads, inner = ids(_WORDS, "steering-heads"), body.inner
    if body.value.head in heads:
        return _with_subject(body, tokens, hits, names, stop)
    if inner is None or inner.value.head not in heads or body.value.of != inner.value:
        return body
    inner = _with_subject(inner, tokens, hits, names, stop)
    return replace(body, j=max(body.j, inner.j), value=replace(body.value, of=inner.value), inner=inner)


def _with_subject(body: FoundBody, tokens: Tokens, hits: Hits, names: NameReader, stop: int) -> FoundBody:
    name = body.value
    if name.of is not None or name.level is not None or name.place is not None or body.inner is not None:
        return body
    document = _document(tokens, hits, body)
    if document is not None:
        own, end = document
        level, place, _ = names.place(end, None)
        return replace(body, value=replace(name, own=own, level=level, place=place))
    start = body.j if name.own else _past_first(tokens, body.j)
    if start == body.j and not name.own:
        return body
    end = _past_subject(tokens, names, start, min(stop, body.j + _LONGEST), is_open=not name.own)
    if end == body.j:
        return body
    level, place, last = names.place(end, None)
    is_closed = level is not None or place is not None or _is_closed(tokens, end)
    if last > stop or not is_closed:
        return body
    own = f"{name.own} {tokens.phrase(body.j, end)}".strip()
    return replace(body, j=last, value=replace(name, own=own, level=level, place=place))


def _document(tokens: Tokens, hits: Hits, body: FoundBody) -> tuple[str, int] | None:
    """What such a committee carries out or sums up, told by a document: "tổng kết 10 năm thực hiện Nghị quyết
    29-NQ/TW". The document is no part of the name's place in the text, where it is cited.
    """
    start = body.j - len(body.value.own.split())
    if tokens.key(start) not in first_words(_WORDS, "carrying-out") or tokens.begins_line(start):
        return None
    for k in range(start + 1, min(start + _TO_DOCUMENT, len(tokens))):
        hit = hits.longest(k, "doctype")
        if hit is not None:
            end = _past_symbol(tokens, hit.j + (tokens.key(hit.j) == "số"))
            return (tokens.phrase(start, end), end) if end > hit.j else None
        if not (tokens.keys[k].isdigit() or tokens.keys[k] in words(_WORDS, "carrying-on")):
            return None
    return None


def _past_symbol(tokens: Tokens, k: int) -> int:
    """Past the number of a document at token `k`, and what is stuck to it: "29-NQ/TW"; else `k`."""
    end = k + tokens.key(k).isdigit()
    while k < end < len(tokens) and tokens.starts[end] == tokens.ends[end - 1] and _is_of_symbol(tokens, end):
        end += 1
    return end


def _is_of_symbol(tokens: Tokens, k: int) -> bool:
    return tokens.words[k] in ("-", "/", "–") or tokens.words[k].isalnum()


def _past_first(tokens: Tokens, k: int) -> int:
    """The token after "kỳ thi", "công tác" at token `k`, `k` where no subject begins there."""
    if tokens.key(k) not in first_words(_WORDS, "steered") or tokens.begins_line(k):
        return k
    return tokens.past(k, words(_WORDS, "steered"), _FIRST)


def _past_subject(tokens: Tokens, names: NameReader, k: int, stop: int, *, is_open: bool) -> int:
    """The token after the words of a subject that goes on at token `k`: up to a place, a year or a quotation;
    where it is not open, only a quotation goes on with it.
    """
    while k < stop and not tokens.begins_line(k):
        if tokens.keys[k] in _QUOTES:
            closing = (
                n + 1 for n in range(k + 1, min(k + _QUOTED, len(tokens))) if tokens.keys[n] in _QUOTES
            )
            return next(closing, k)
        if not is_open or names.place(k, None)[2] > k or _is_closed(tokens, k):
            return k
        is_joined = tokens.keys[k] == "," and tokens.key(k + 1) in first_words(_WORDS, "steered")
        if not is_joined and (tokens.keys[k] in words(_WORDS, "no-subject") or not tokens.keys[k].isalnum()):
            return k
        k += 1
    return k


def _is_closed(tokens: Tokens, k: int) -> bool:
    """Whether "năm 2018" or a quotation ends right before token `k`."""
    is_year = tokens.keys[k - 2 : k - 1] == ["năm"] and tokens.keys[k - 1].isdigit()
    return is_year or tokens.keys[k - 1] in _QUOTES
