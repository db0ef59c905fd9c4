"""The grammar of bodies' names: a head from the table, then the slots that the head allows.

A slot is a kind of complement; ``authority/body-heads.csv`` lists the slots of every head. The grammar is
anchored: it looks only at what follows a head, never back, and never searches.
"""

from dataclasses import replace

from partygraph.extract.bodies.body_lists import BodyLists, share_head, share_plural_head, share_tails
from partygraph.extract.bodies.body_parts import (
    NameParts,
    as_whole,
    has_required,
    is_numbered,
    is_silent,
    spelled_out,
    unique_body,
)
from partygraph.extract.bodies.body_starts import PLURAL_HEADS, body_starts
from partygraph.extract.bodies.colon_lists import with_colon_lists
from partygraph.extract.bodies.committees_of_places import begins_committees, committees_of_places
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.generic_bodies import GenericBodies
from partygraph.extract.bodies.groups import group_at
from partygraph.extract.bodies.kind_names import KindReader
from partygraph.extract.bodies.kinds_alone import kinds_alone
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.bodies.short_forms import ShortForms, with_owners
from partygraph.extract.lexis.lexicon import BodyHead, Hits, body_heads
from partygraph.extract.lexis.tokens import Tokens, key_of
from partygraph.extract.lexis.words import mapping, words
from partygraph.model.mention import BodyName

CENTRAL = "trung ương"
NATION, _ASSOCIATION = "Việt Nam", "MassOrganization"
_MAX_DEPTH = 4  # names within names: "Chi bộ … Đảng bộ … Đảng bộ … Tỉnh ủy …"


class BodyGrammar:
    """Reads bodies' names in one text.

    `silent` are those that `scan` meets but does not give: "Báo Nhân Dân" is told as somebody's post only.
    """

    def __init__(self, tokens: Tokens, hits: Hits) -> None:
        self._tokens = tokens
        self._hits = hits
        self._found_heads, self._named_heads = hits.at_all("body"), hits.at_all("named-head")
        self._small_owners = mapping("cues.toml", "owners-in-small")
        self._small_heads = {*PLURAL_HEADS, *map(key_of, self._small_owners)}
        self._names = NameReader(tokens, hits)
        self._lists = BodyLists(tokens, hits, self._names)
        self._generic = GenericBodies(tokens, hits, self._names)
        self._kinds = KindReader(tokens, self._names)
        self._heads = body_heads()
        self._short = ShortForms(tokens, hits)
        self.silent: list[FoundBody] = []

    def scan(self) -> list[FoundBody]:
        """Every body named in the text, left to right, without overlap; lists share heads and tails."""
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
            if body.is_bare:
                body = self._lists.distributed(body) or body
            end = body.j
            if is_silent(body, self._heads[body.value.head].slots):
                self.silent.append(body)
                continue
            siblings = self._lists.siblings(body)
            if not siblings and self._generic.is_generic(body):
                end = body.j if body.inner is None else body.inner.i
                continue
            found += [body, *siblings]
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
        body = self._complete(i, hit.j, head, depth) or (self._kinds.alone(i, hit.j, head) if depth else None)
        return self._plural_head(i) if body is None else body

    def owner_at(self, i: int) -> FoundBody | None:
        """The body at token `i` that something is of: also one told by its kind alone ("Giám đốc | Bệnh
        viện").
        """
        body = self.at(i, 1)
        return None if body is None or self._generic.is_of_several(body) else body

    def fused(self, i: int, j: int, head_id: str) -> FoundBody | None:
        """A body whose head word is the end of a post's title: ``Trưởng [ban Tuyên giáo Tỉnh ủy]``.

        `i` is the token of the head word, `j` the first token after the title.
        """
        body = self._complete(i, j, self._heads[head_id], 0, fused=True)
        return None if body is None or body.is_bare else replace(body, rule="body-in-post-title")

    def _plural_head(self, i: int) -> FoundBody | None:
        """``các [sở Xây dựng], [Tài chính]``: a lower-case head after a plural, with a field behind it."""
        tokens = self._tokens
        is_plural = i > 0 and tokens.keys[i - 1] in words("cues.toml", "plural-of-list")
        if tokens.keys[i] not in PLURAL_HEADS or not is_plural:
            return None
        field = self._hits.longest(i + 1, "field")
        if field is None or not tokens.caps[i + 1]:
            return None
        return self._complete(i, i + 1, self._heads[PLURAL_HEADS[tokens.keys[i]]], 0)

    def _named_head(self, i: int, depth: int) -> FoundBody | None:
        """ "các [đảng ủy phường Thủy Lương]", "[chi bộ Phòng Y tế]", "[Chi bộ cơ sở Phòng Y tế]": heads that
        alone, or written so, are of nobody, with a place or an owner that is named behind them.
        """
        hit = self._named_heads.get(i)
        if hit is None:
            return None
        body = self._complete(i, hit.j, self._heads[hit.entry.id], depth)
        return body if body is not None and self._generic.is_named(body, hit.j) else None

    def _small_owner(self, i: int, depth: int) -> FoundBody | None:
        """ "chi bộ [phòng Tài nguyên - Môi trường]": the kind of an owner in small letters, its name not."""
        head = self._small_owners.get(self._tokens.words[i]) if depth else None
        if head is None or i + 1 >= len(self._tokens.keys) or not self._tokens.caps[i + 1]:
            return None
        body = self._complete(i, i + 1, self._heads[head], depth)
        return body if body is not None and body.value.own and not body.value.own.islower() else None

    def _complete(
        self, i: int, j: int, head: BodyHead, depth: int, *, fused: bool = False
    ) -> FoundBody | None:
        slots = head.slots
        if head.is_unique:
            return unique_body((i, j), head, self._hits, self._names)
        name = NameParts()
        # "Ủy ban Kiểm tra (UBKT) Tỉnh ủy": the name goes on behind its short form, else it ends before it.
        start = self._short.past(j)
        k = self._inner(name, start, head, depth + fused)
        own_end = j if name.of is not None else k
        k = self._of_nation(name, k, head)
        if name.of is None and name.level is None:
            k = self._owner(name, k, slots, depth)
        if "tại" in slots and name.own and (end := self._names.abroad(k)) > k:
            name.own, k = f"{name.own} {self._tokens.phrase(k, end)}", end
        opened = k
        closed = k = self._short.past(k) if name.own else k
        if "place" in slots and name.level is None:
            k = self._placed(name, k, head)
        if "term" in slots:
            k = self._of_term(name, k, head)
        k = opened if k == closed else k
        if not has_required(name, slots, has_term=fused and name.term is not None):
            return None
        is_small = not self._tokens.caps[i] or name.own.islower()
        if "small-num" in slots and is_small and not is_numbered(name):
            return None
        k = j if k == start else k
        if "as-written" in slots:
            written = self._tokens.phrase(i, min(own_end, k))
            name.own = head.label if "one-name" in slots else written
        outer = self._names.outer(k) if (name.place or name.of) and not name.is_provincial else None
        spelled, own = spelled_out(head.id)
        value = BodyName(spelled, name.own or own, name.of, name.level, name.place, name.term, outer)
        body = FoundBody(i, k, value, "body-grammar", name.inner)
        self._short.remember(body, (j, opened, k))
        return body

    # -- parts of a name --------------------------------------------------------------------------------

    def _inner(self, name: NameParts, k: int, head: BodyHead, depth: int) -> int:
        """Takes in what names the body itself (number, document, block, field, words); the token after it."""
        slots, tokens, hits = head.slots, self._tokens, self._hits
        if "central" in slots and (hit := hits.longest(k, "central")) is not None:
            whole = self._nested(k, depth)  # "Văn phòng | Trung ương Đoàn"
            if whole is not None and self._heads[whole.value.head].body_class == _ASSOCIATION:
                name.of, name.inner = whole.value, whole
                return whole.j
            name.level = CENTRAL
            return self._about(name, hit.j, slots)
        if "tối-cao" in slots and tokens.keys[k : k + 2] == ["tối", "cao"]:
            name.level = "tối cao"
            return k + 2
        if "num" in slots and (end := self._names.number(k)) > k:
            name.own = tokens.phrase(k, end)
            return end
        end = self._names.unit(k, slots)
        if end > k and (depth or hits.longest(end, "body") is not None):
            name.own = tokens.phrase(k, end)
            return end
        if "doc" in slots and (document := self._names.short_document(k)) is not None:
            name.own = tokens.phrase(k, document)
            return document
        if (group := group_at(self._names, hits, tokens, k, slots)) is not None:
            name.own, end = group
            return end
        if "cơ-quan" in slots and tokens.keys[k : k + 2] == ["cơ", "quan"]:
            name.own = "cơ quan"
            return k + 2
        if (same := self._short.names_at(k)) is not None and {"own", "own-caps", "field"} & slots:
            name.own, name.level, name.place = same.own, same.level, same.place
            return k + 1
        if "of" in slots and (inner := self._nested(k, depth)) is not None:
            name.inner = inner if "of-whole" not in slots else as_whole(inner, self._heads[inner.value.head])
            name.of = name.inner.value
            return inner.j
        if "thôn" in slots and (end := self._names.hamlet(k)) > k:
            name.own = tokens.phrase(k, end)
            return end
        end = self._names.own_name(k, head) if "nơi" not in slots else self._names.seat(k)
        if end > k:
            name.own = tokens.phrase(k, end)
        return self._about(name, end, slots)

    def _about(self, name: NameParts, k: int, slots: frozenset[str]) -> int:
        """ "Ban Chỉ đạo Trung ương [về phòng, chống tham nhũng]": only a field of the table."""
        if "về" not in slots or self._names.key(k) != "về":
            return k
        end = self._names.fields(k + 1)
        if end == k + 1:
            return k
        name.own = f"{name.own} {self._tokens.phrase(k, end)}".strip()
        return end

    def _of_nation(self, name: NameParts, k: int, head: BodyHead) -> int:
        """Takes in "Trung ương" and "Việt Nam" behind words of its own, which make it a body of the whole
        country, unless a place or an owner follows: "Hội Nông dân Việt Nam tỉnh Nghệ An".
        """
        if name.of is not None or name.level is not None:
            return k
        central = self._hits.longest(k, "central") if name.own and "place" in head.slots else None
        if central is not None:
            if self._hits.longest(central.j, "province") is None:
                name.level = CENTRAL
            else:  # "Bệnh viện đa khoa Trung ương Quảng Nam"
                name.own = f"{name.own} {self._tokens.phrase(k, central.j)}"
            return central.j
        nation = self._hits.longest(k, "nation") if "nước" in head.slots else None
        if nation is None:
            return k
        of_place = self._hits.longest(nation.j, "level") or self._hits.longest(nation.j, "province")
        of_body = self._hits.longest(nation.j, "body") if {"of", "of-own"} & head.slots else None
        name.level = NATION if of_place is None and of_body is None else None
        return nation.j

    def _owner(self, name: NameParts, k: int, slots: frozenset[str], depth: int) -> int:
        """Takes in the body it belongs to: directly behind it, or after "của"."""
        inner = None
        if "của" in slots and self._names.key(k) == "của":
            inner = self._nested(k + 1, depth)
        if inner is None and ("of" in slots or ("of-own" in slots and name.own)):
            inner = self._nested(k, depth)
        if inner is None and "small-kind" in slots:
            inner = self._kinds.in_small(k)
        if inner is not None:
            name.of = inner.value
        name.inner = inner
        return k if inner is None else inner.j

    def _nested(self, k: int, depth: int) -> FoundBody | None:
        body = self.at(k, depth + 1)
        if body is None or self._tokens.caps[k] or not body.is_bare:
            return body
        return body if self._heads[body.value.head].level is not None else None

    def _of_term(self, name: NameParts, k: int, head: BodyHead) -> int:
        """Takes in the khóa, and the place where it stands behind that: "HĐND khóa XVIII tỉnh Hà Nam"."""
        name.term, end = self._names.term(k)
        is_unplaced = name.level is None and name.place is None
        return self._placed(name, end, head) if "place" in head.slots and end > k and is_unplaced else end

    def _placed(self, name: NameParts, k: int, head: BodyHead) -> int:
        if "chi-nhánh" in head.slots and self._tokens.keys[k : k + 2] == ["chi", "nhánh"]:
            k += 2
        level, place, end = self._names.place(self._names.past_link(k), head.level)
        if level is None and place is None:
            return k
        name.level, name.place = level, place
        return end
