"""The grammar of bodies' names: "[Sở Y tế tỉnh Hà Nam]", "các [sở Xây dựng], [Tài chính]", "[chi bộ 3]".

A name begins with a head; what that takes in behind it, ``body_slots`` reads. Which names share words, name
nobody or stand in short is asked of their modules in turn.
"""

from dataclasses import replace

from partygraph.extract.bodies.associations import association_at
from partygraph.extract.bodies.body_lists import BodyLists, share_head, share_plural_head, share_tails
from partygraph.extract.bodies.body_parts import is_silent
from partygraph.extract.bodies.body_slots import SlotReader
from partygraph.extract.bodies.body_starts import PLURAL_HEADS, body_starts
from partygraph.extract.bodies.colon_lists import with_colon_lists
from partygraph.extract.bodies.committees_of_places import begins_committees, committees_of_places
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.generic_bodies import GenericBodies
from partygraph.extract.bodies.kind_names import KindReader, small_owners
from partygraph.extract.bodies.kinds_alone import kinds_alone
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.bodies.short_forms import ShortForms, with_owners
from partygraph.extract.lexis.lexicon import Hits, body_heads, lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, words

_MAX_DEPTH = 4  # names within names: "Chi bộ … Đảng bộ … Đảng bộ … Tỉnh ủy …"


class BodyGrammar:
    """Reads bodies' names in one text.

    `silent` are those that `scan` meets but does not give: "Báo Nhân Dân" is told as somebody's post only.
    """

    def __init__(self, tokens: Tokens, hits: Hits) -> None:
        self._tokens = tokens
        self._hits = hits
        self._found_heads, self._named_heads = hits.at_all("body"), hits.at_all("named-head")
        self._small_heads = {*PLURAL_HEADS, *small_owners()}
        self._names = NameReader(tokens, hits)
        self._lists = BodyLists(tokens, hits, self._names)
        self._generic = GenericBodies(tokens, hits, self._names)
        self._kinds = KindReader(tokens, self._names)
        self._heads = body_heads()
        self._short = ShortForms(tokens, hits)
        self._slots = SlotReader(tokens, hits, self._names, self._short, self.at)
        self.silent: list[FoundBody] = []

    def scan(self) -> list[FoundBody]:
        """Every body named in the text, left to right, without overlap; lists share heads and tails."""
        found = self._scan()
        if not self._short.are_used_before():
            return found
        self.silent.clear()
        return self._scan()

    def _scan(self) -> list[FoundBody]:
        found: list[FoundBody] = []
        end, begin_lists = 0, begins_committees()
        for i in body_starts(self._tokens, self._hits):
            head = self._found_heads.get(i)
            if i >= end and head is not None and head.entry.id in begin_lists:
                found += (several := committees_of_places(self._tokens, self._hits, head))
                end = several[-1].j if several else end
            body = (self.at(i) or self._lists.headless(i)) if i >= end else None
            if body is None:
                continue
            listed = self._lists.distributed(body) if body.is_bare else self._lists.opened(body)
            body = listed or body
            end = body.j
            if found and self._short.is_of(body, found[-1]):
                continue
            if is_silent(body, self._heads[body.value.head].slots):
                self.silent.append(body)
                continue
            run = self._lists.with_siblings(body)
            if len(run) == 1 and self._generic.is_generic(body):
                end = body.j if body.inner is None else body.inner.i
                continue
            found += run
            end = found[-1].j
        found = share_tails(share_head(found, self._tokens), self._tokens)
        found = share_plural_head(with_colon_lists(found, self._tokens, self._hits), self._tokens)
        alone = kinds_alone(self._tokens, self._hits, found, self._kinds.alone)
        found = sorted([*found, *alone], key=lambda body: body.i)
        short = list(self._short.written(found))
        return sorted(with_owners(found, short, self._heads), key=lambda body: body.i) if short else found

    def at(self, i: int, depth: int = 0) -> FoundBody | None:
        """The body whose name begins at token `i`, None where there is none."""
        if i >= len(self._tokens.keys) or depth > _MAX_DEPTH:
            return None
        if self._short.known and (short := self._short.at(i)) is not None:
            return short
        hit = self._found_heads.get(i)
        if hit is None:
            is_marked = i in self._named_heads or self._tokens.keys[i] in self._small_heads
            marked = self._plural_head(i) or self._named_head(i, depth) if is_marked else None
            return marked or (self._small_owner(i, depth) if is_marked else None)
        if self._names.is_written_again(i, hit.j) and (again := self.at(hit.j, depth + 1)) is not None:
            return replace(again, i=i)
        head = self._heads[hit.entry.id]
        body = self._slots.complete(i, hit.j, head, depth) or (
            self._kinds.alone(i, hit.j, head) if depth else None
        )
        if body is None or (body.inner is None and body.value.level is None and body.value.place is None):
            body = self._longer_association(i, body)
        return self._plural_head(i) if body is None else body

    def _longer_association(self, i: int, body: FoundBody | None) -> FoundBody | None:
        """ "Hội Khoa học | Kinh tế Việt Nam": the association in free words up to its place that begins with
        the words of `body`, and goes on with a capital; else `body`.
        """
        if body is None or body.j >= len(self._tokens) or not self._tokens.caps[body.j]:
            return body
        longer = association_at(self._tokens, self._hits, self._names, i)
        return body if longer is None or longer.j <= body.j else longer

    def owner_at(self, i: int) -> FoundBody | None:
        """The body at token `i` that something is of: also one told by its kind alone ("Giám đốc | Bệnh
        viện").
        """
        body = self.at(i, 1)
        if body is None:
            return association_at(self._tokens, self._hits, self._names, i)
        # "Chủ tịch UBND tỉnh, thành phố" tells at least that provinces are spoken of.
        is_of_any = body.value.level != "tỉnh" and self._generic.is_of_any_level(body)
        return None if is_of_any or self._generic.is_of_several(body) else body

    def fused(self, i: int, j: int, head_id: str) -> FoundBody | None:
        """A body whose head word is the end of a post's title: ``Trưởng [ban Tuyên giáo Tỉnh ủy]``.

        `i` is the token of the head word, `j` the first token after the title.
        """
        body = self._slots.complete(i, j, self._heads[head_id], 0, fused=True)
        if body is None or body.is_bare or self._generic.is_of_any_level(body):
            return None
        return replace(body, rule="body-in-post-title")

    def _plural_head(self, i: int) -> FoundBody | None:
        """``các [sở Xây dựng], [Tài chính]``: a lower-case head after a plural, with a field behind it."""
        tokens = self._tokens
        is_plural = i > 0 and tokens.keys[i - 1] in words("cues.toml", "plural-of-list")
        if tokens.keys[i] not in PLURAL_HEADS or not is_plural:
            return None
        field = self._hits.longest(i + 1, "field")
        if field is None or not tokens.caps[i + 1]:
            return None
        return self._slots.complete(i, i + 1, self._heads[PLURAL_HEADS[tokens.keys[i]]], 0)

    def _named_head(self, i: int, depth: int) -> FoundBody | None:
        """ "các [đảng ủy phường Thủy Lương]", "[chi bộ Phòng Y tế]", "[Chi bộ cơ sở Phòng Y tế]": heads that
        alone, or written so, are of nobody, with a place or an owner that is named behind them.
        """
        hit = self._named_heads.get(i)
        if hit is None:
            return None
        body = self._slots.complete(i, hit.j, self._heads[hit.entry.id], depth)
        return body if body is not None and self._generic.is_named(body, hit.j) else None

    def _small_owner(self, i: int, depth: int) -> FoundBody | None:
        """ "chi bộ [phòng Tài nguyên - Môi trường]", "Đảng bộ [trường chính trị tỉnh Hà Giang]": an owner of
        a kind in small letters, its name or its place not.
        """
        found = lexicon().after([], self._tokens, i, "body") if depth else None
        if found is None or found[0].id not in ids("cues.toml", "owners-in-small"):
            return None
        body = self._slots.complete(i, found[1], self._heads[found[0].id], depth)
        if body is None:
            return None
        name, kind = body.value, self._tokens.phrase(i, found[1])
        is_placed = name.place is not None or name.level is not None or name.of is not None
        is_called = any(letter.isupper() for letter in name.own.removeprefix(kind))
        return body if is_placed or is_called else None
