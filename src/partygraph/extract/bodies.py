"""The grammar of bodies' names: a head from the table, then the slots that the head allows.

A slot is a kind of complement; ``authority/body-heads.csv`` lists the slots of every head. The grammar is
anchored: it looks only at what follows a head, never back, and never searches.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from partygraph.extract.body_starts import PLURAL_HEADS, body_starts
from partygraph.extract.lexicon import BodyHead, Hits, body_heads
from partygraph.extract.names import NameReader
from partygraph.extract.tokens import Tokens
from partygraph.extract.words import words
from partygraph.model.mention import BodyName

CENTRAL = "trung ương"
# Names within names: "Chi bộ … Đảng bộ … Đảng bộ … Tỉnh ủy …".
_MAX_DEPTH = 4


@dataclass(frozen=True, slots=True)
class FoundBody:
    """A body's name at tokens ``i`` to ``j`` (half-open)."""

    i: int
    j: int
    value: BodyName
    rule: str
    inner: "FoundBody | None" = None

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the head is written ("Đảng ủy"): the article must say whose."""
        name = self.value
        return not (name.own or name.of or name.level or name.place or name.term)


@dataclass(slots=True)
class _Parts:
    """What has been read of a name so far; the fields are those of `BodyName`."""

    own: str = ""
    of: BodyName | None = None
    level: str | None = None
    place: str | None = None
    term: str | None = None
    inner: FoundBody | None = None


class BodyGrammar:
    """Reads bodies' names in one text."""

    def __init__(self, tokens: Tokens, hits: Hits) -> None:
        self._tokens = tokens
        self._hits = hits
        self._names = NameReader(tokens, hits)
        self._heads = body_heads()

    def scan(self) -> list[FoundBody]:
        """Every body named in the text, left to right, without overlap; lists share heads and tails."""
        found: list[FoundBody] = []
        end = 0
        for i in body_starts(self._tokens, self._hits):
            body = self.at(i) if i >= end else None
            if body is None:
                continue
            end = body.j
            if self._is_generic(body):
                continue
            found.append(body)
            for sibling in self._siblings(body):
                found.append(sibling)
                end = sibling.j
        return _share_tails(found, self._tokens)

    def at(self, i: int, depth: int = 0) -> FoundBody | None:
        """The body whose name begins at token `i`, None where there is none."""
        if i >= len(self._tokens) or depth > _MAX_DEPTH:
            return None
        hit = self._hits.longest(i, "body")
        body = None if hit is None else self._complete(i, hit.j, self._heads[hit.entry.id], depth)
        return self._plural_head(i) if body is None else body

    def fused(self, i: int, j: int, head_id: str) -> FoundBody | None:
        """A body whose head word is the end of a post's title: ``Trưởng [ban Tuyên giáo Tỉnh ủy]``.

        `i` is the token of the head word, `j` the first token after the title.
        """
        body = self._complete(i, j, self._heads[head_id], 0, fused=True)
        return None if body is None or body.is_bare else replace(body, rule="body-in-post-title")

    def _plural_head(self, i: int) -> FoundBody | None:
        """``các [sở Xây dựng], [Tài chính]``: a lower-case head after a plural, with a field behind it."""
        tokens = self._tokens
        if (
            tokens.keys[i] not in PLURAL_HEADS
            or i == 0
            or tokens.keys[i - 1] not in words("cues.toml", "plural-of-list")
        ):
            return None
        field = self._hits.longest(i + 1, "field")
        if field is None or not tokens.caps[i + 1]:
            return None
        return self._complete(i, i + 1, self._heads[PLURAL_HEADS[tokens.keys[i]]], 0)

    def _complete(
        self, i: int, k: int, head: BodyHead, depth: int, *, fused: bool = False
    ) -> FoundBody | None:
        slots = head.slots
        if head.is_unique:
            return self._unique(i, k, head)
        name = _Parts()
        k = self._inner(name, k, head, depth)
        if name.of is None and name.level is None:
            k = self._owner(name, k, slots, depth)
        if "tại" in slots and name.own and (end := self._names.abroad(k)) > k:
            name.own, k = f"{name.own} {self._tokens.phrase(k, end)}", end
        k = self._past_abbreviation(k) if name.own else k
        if "place" in slots and name.level is None:
            k = self._placed(name, k, head)
        if "term" in slots:
            name.term, k = self._names.term(k)
        if not _has_required(name, slots, has_term=fused and name.term is not None):
            return None
        if "as-written" in slots:
            name.own = self._tokens.phrase(i, k)
        outer = self._names.outer(k) if name.place or name.of else None
        value = BodyName(head.id, name.own, name.of, name.level, name.place, name.term, outer)
        return FoundBody(i, k, value, "body-grammar", name.inner)

    def _past_abbreviation(self, k: int) -> int:
        """Past the short form that a name introduces: "Sở Khoa học và Công nghệ (KH&CN) thành phố Hải
        Phòng".
        """
        tokens = self._tokens
        if k >= len(tokens) or tokens.keys[k] != "(":
            return k
        for end in range(k + 1, min(k + 7, len(tokens))):
            if tokens.keys[end] == ")":
                return end + 1 if end > k + 1 else k
            if not (tokens.words[end].isupper() or tokens.words[end] in "&-,."):
                return k
        return k

    def _unique(self, i: int, k: int, head: BodyHead) -> FoundBody:
        if "bchtw" in head.slots:
            central = self._hits.longest(k, "body")
            if central is not None and central.entry.id == "ban-chap-hanh-trung-uong":
                k = central.j
        term: str | None = None
        if "term" in head.slots:
            term, k = self._names.term(k)
        return FoundBody(i, k, BodyName(head.id, term=term), "body-unique")

    def _inner(self, name: _Parts, k: int, head: BodyHead, depth: int) -> int:
        """Takes in what names the body itself: a number, a document, a block, a field, words of its own.

        Gives the token after it.
        """
        slots = head.slots
        tokens, hits = self._tokens, self._hits
        if "central" in slots and (hit := hits.longest(k, "central")) is not None:
            name.level = CENTRAL
            return hit.j
        if "tối-cao" in slots and tokens.keys[k : k + 2] == ["tối", "cao"]:
            name.level = "tối cao"
            return k + 2
        if "num" in slots and k < len(tokens) and tokens.words[k].isdigit() and len(tokens.words[k]) < 4:
            name.own = tokens.words[k]
            return k + 1
        if "doc" in slots and (document := self._names.short_document(k)) is not None:
            name.own = tokens.phrase(k, document)
            return document
        if "bloc" in slots and (hit := hits.longest(k, "bloc")) is not None:
            name.own = hit.entry.id
            return hit.j
        if "cơ-quan" in slots and tokens.keys[k : k + 2] == ["cơ", "quan"]:
            name.own = "cơ quan"
            return k + 2
        if "of" in slots and (inner := self._nested(k, depth)) is not None:
            name.of, name.inner = inner.value, inner
            return inner.j
        end = self._names.own_name(k, slots)
        if end > k:
            name.own = tokens.phrase(k, end)
        return end

    def _owner(self, name: _Parts, k: int, slots: frozenset[str], depth: int) -> int:
        """Takes in the body it belongs to: directly behind it, or after "của"."""
        inner = None
        if "của" in slots and k < len(self._tokens) and self._tokens.keys[k] == "của":
            inner = self._nested(k + 1, depth)
        if inner is None and "of" in slots:
            inner = self._nested(k, depth)
        if inner is not None:
            name.of = inner.value
        name.inner = inner
        return k if inner is None else inner.j

    def _nested(self, k: int, depth: int) -> FoundBody | None:
        body = self.at(k, depth + 1)
        if body is None or (
            body.is_bare and not self._tokens.caps[k] and self._heads[body.value.head].level is None
        ):
            return None
        return body

    def _placed(self, name: _Parts, k: int, head: BodyHead) -> int:
        level, place, end = self._names.place(k, head.level)
        if level is None and place is None:
            return k
        name.level, name.place = level, place
        return end

    def _is_generic(self, body: FoundBody) -> bool:
        """Plural and unspecific uses: "các Ban Chỉ đạo", "một số Chi bộ", lower-case "đảng ủy"."""
        tokens = self._tokens
        if " ".join(tokens.keys[body.j : body.j + 2]) in words("cues.toml", "any-rank"):
            return True
        if not body.is_bare and not (body.value.level and not body.value.place and not body.value.own):
            return False
        before = tokens.keys[body.i - 1] if body.i else ""
        if before in words("cues.toml", "plural"):
            return True
        if body.is_bare and self._names.key(body.j) in words("cues.toml", "behind-generic-head"):
            return True
        return body.is_bare and not tokens.caps[body.i]

    def _siblings(self, body: FoundBody) -> Iterator[FoundBody]:
        """Further bodies of a list that shares the head: "huyện Tứ Kỳ, Thanh Miện", "các sở Xây dựng, Tài
        chính".
        """
        tokens, hits = self._tokens, self._hits
        k = body.j
        while k + 1 < len(tokens) and tokens.keys[k] in (",", "và"):
            if body.value.place and body.value.level in words("cues.toml", "rural-and-urban"):
                hit = hits.longest(k + 1, "district") if hits.longest(k + 1, "province") is None else None
                value = replace(body.value, place=hit.entry.id) if hit else None
            elif body.value.head in PLURAL_HEADS.values() and tokens.keys[body.i - 1] in words(
                "cues.toml", "plural-of-list"
            ):
                hit = hits.longest(k + 1, "field")
                value = replace(body.value, own=hit.entry.phrase) if hit else None
            else:
                return
            if hit is None or value is None or not tokens.caps[k + 1] or hits.longest(k + 1, "body"):
                return
            yield FoundBody(k + 1, hit.j, value, "body-list")
            k = hit.j


def _has_required(name: _Parts, slots: frozenset[str], *, has_term: bool) -> bool:
    """Whether the name has what its head must not be without."""
    has_tail = bool(name.own or name.of or name.level or name.place)
    if "required-tail" in slots and not has_tail and not has_term:
        return False
    if "required-own" in slots and (not name.own or name.own.islower()):
        return False
    return "required-of" not in slots or name.of is not None


def _share_tails(found: list[FoundBody], tokens: Tokens) -> list[FoundBody]:
    """``[Thành ủy], [HĐND], [UBND thành phố Hà Nội]``: the tail of the last belongs to all.

    Only bare heads take a tail, and only over a comma or "và" with nothing else between.
    """
    shared = list(found)
    for at in range(len(shared) - 2, -1, -1):
        body, following = shared[at], shared[at + 1]
        between = tokens.keys[body.j : following.i]
        if not body.is_bare or between not in ([","], ["và"], [",", "và"], [";"]) or following.is_bare:
            continue
        value = _with_tail(body.value, following.value)
        if value is not None:
            shared[at] = replace(body, value=value, rule="body-shared-tail")
    return shared


def _with_tail(name: BodyName, tail: BodyName) -> BodyName | None:
    """`name` with the owner or place of the name `tail`, None where its head takes neither."""
    head = body_heads()[name.head]
    if head.is_unique:
        return None
    if "of" in head.slots and tail.of is not None and "of" in body_heads()[tail.head].slots:
        return replace(name, of=tail.of)
    if "place" not in head.slots or tail.of is not None:
        return None
    if tail.place or (tail.level and head.level is None):
        return replace(name, level=tail.level, place=tail.place, outer=tail.outer)
    return None
