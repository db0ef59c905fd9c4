"""What a body's name takes in behind its head, slot by slot: "Chi bộ | số 3", "Sở | Y tế | tỉnh Hà Nam".

A slot is a kind of complement; ``authority/body-heads.csv`` lists the slots of every head. All is anchored:
only what follows a token is looked at.
"""

from collections.abc import Callable
from dataclasses import replace

from partygraph.extract.bodies.body_parts import (
    NameParts,
    as_whole,
    has_required,
    is_numbered,
    spelled_out,
    unique_body,
)
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.groups import group_at
from partygraph.extract.bodies.kind_names import KindReader
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.bodies.short_forms import ShortForms
from partygraph.extract.lexis.lexicon import BodyHead, Hits, body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, mapping, pattern, words
from partygraph.model.mention import BodyName

_CENTRAL, _NATION = "trung ương", "Việt Nam"
_ASSOCIATION = "MassOrganization"


class SlotReader:
    """Reads what follows heads in one text; `at` gives the body that begins at a token, at a depth of names
    within names.
    """

    def __init__(
        self,
        tokens: Tokens,
        hits: Hits,
        names: NameReader,
        short: ShortForms,
        at: Callable[[int, int], FoundBody | None],
    ) -> None:
        self._tokens = tokens
        self._hits = hits
        self._names = names
        self._short = short
        self._kinds = KindReader(tokens, names)
        self._heads = body_heads()
        self._at = at

    def complete(
        self, i: int, j: int, head: BodyHead, depth: int, *, fused: bool = False
    ) -> FoundBody | None:
        """The body whose head stands at tokens `i` to `j`, with all that its slots take in; None where it
        lacks what that head must have. A `fused` head is the end of a post's title.
        """
        slots = head.slots
        if "required-post" in slots and not self._names.is_of_post(j):
            return None
        if head.is_unique:
            return unique_body((i, j), head, self._hits, self._names)
        name = NameParts()
        # "Ủy ban Kiểm tra (UBKT) Tỉnh ủy": the name goes on behind its short form, else it ends before it.
        start = j if self._field_in_brackets(j, j) is not None else self._short.past(j)
        if fused and "tại" in slots and self._names.country_at(start) is None:
            return None  # "Đại sứ | Khamphao Ernthavanh" is who holds it
        k = self._inner(name, start, head, depth + fused)
        own_end = j if name.of is not None else k
        k = self._of_nation(name, k, head)
        if name.of is None and name.level is None:
            k = self._owner(name, k, slots, depth)
        if "tại" in slots and name.own and (end := self._names.abroad(k)) > k:
            name.own, k = f"{name.own} {self._tokens.phrase(k, end)}", end
        opened = k
        closed = k = self._short.past(k) if name.own else k
        if opened < closed and name.of is None and name.level is None:
            k = self._owner(name, k, slots, depth)  # "Phòng Cảnh sát hình sự (PC45) Công an TP Hà Nội"
        if "place" in slots and name.level is None:
            k = self._placed(name, k, head)
        if "term" in slots:
            k = self._of_term(name, k, head)
        k = opened if k == closed else k
        if not has_required(name, slots, has_term=fused and name.term is not None):
            return self._held((i, j), head)
        is_small = not self._tokens.caps[i] or name.own.islower()
        if "small-num" in slots and is_small and not is_numbered(name):
            return None
        k = j if k == start else k
        if "as-written" in slots:
            written = self._tokens.phrase(i, min(own_end, k))
            name.own = head.label if "one-name" in slots else written
        outer = self._names.outer(k) if (name.place or name.of) and not name.is_provincial else None
        spelled, own = spelled_out(head.id)
        if name.level is not None or name.place is not None:
            spelled = mapping("cues.toml", "heads-of-a-place").get(spelled, spelled)
        if name.of is not None:
            spelled = mapping("cues.toml", "heads-of-an-agency").get(spelled, spelled)
        value = BodyName(
            spelled, f"{own} {name.own}".strip(), name.of, name.level, name.place, name.term, outer
        )
        body = FoundBody(i, k, value, "body-grammar", name.inner)
        self._short.remember(body, (j, opened, k))
        return body

    def _held(self, at: tuple[int, int], head: BodyHead) -> FoundBody | None:
        """ "Giám đốc | Nhà máy | Lê Văn Hòa": between a post and its holder a head is a body without the name
        that it must have elsewhere.
        """
        if not (self._names.is_holder(at[1]) and self._names.is_of_post(at[1])):
            return None
        name = BodyName(*spelled_out(head.id))
        if not head.label:  # "Giám đốc | VNPT | Lê Văn Hòa"
            name = replace(name, own=self._tokens.phrase(*at))
        return FoundBody(*at, name, "body-grammar")

    def _inner(self, name: NameParts, k: int, head: BodyHead, depth: int) -> int:
        """Takes in what names the body itself (number, document, block, field, words); the token after it."""
        slots, tokens = head.slots, self._tokens
        if (central := self._of_centre(name, k, slots, depth)) is not None:
            return central
        if (fixed := self._fixed(k, slots, depth)) is not None:
            name.own, end = fixed
            return end
        if (same := self._short.names_at(k)) is not None and {"own", "own-caps", "field"} & slots:
            name.own, name.level, name.place = same.own, same.level, same.place
            return k + 1
        if (words := self._short.field_at(k, head.id)) is not None and {"own", "field"} & slots:
            name.own = words
            return k + 1
        if "of" in slots and (inner := self._nested(k, depth)) is not None:
            name.inner = inner if "of-whole" not in slots else as_whole(inner, self._heads[inner.value.head])
            name.of = name.inner.value
            return inner.j
        if "agency" in slots and (inner := self._agency(k, depth)) is not None:
            name.inner, name.of = inner, inner.value
            return inner.j
        if "thôn" in slots and (end := self._names.hamlet(k)) > k:
            name.own = tokens.phrase(k, end)
            return end
        end = self._names.own_name(k, head) if "nơi" not in slots else self._names.seat(k)
        if "thôn" in slots and end > k:
            end = self._names.hamlet(end)  # "Chi hội Nông dân | thôn Đông"
        if end > k:
            name.own = tokens.phrase(k, end)
        if (bracketed := self._field_in_brackets(end, k)) is not None:
            name.own, end = f"{name.own} {bracketed[0]}".strip(), bracketed[1]
        return self._about(name, end, slots)

    def _agency(self, k: int, depth: int) -> FoundBody | None:
        """The agency at token `k` whose young staff the body named before it unites: "Đoàn | Sở Y tế"; not
        whom it sends: "Đoàn Sở Y tế do Giám đốc Sở dẫn đầu".
        """
        inner = self._nested(k, depth)
        if inner is None or inner.value.head not in ids("cues.toml", "with-youth-union"):
            return None
        behind = " ".join(self._tokens.keys[inner.j : inner.j + 2])
        return inner if pattern("cues.toml", "of-delegations").match(behind) is None else None

    def _field_in_brackets(self, k: int, own: int) -> tuple[str, int] | None:
        """The field whose letters stand in brackets at token `k`, where the name goes on behind them, and the
        token there: "Viện Hàn lâm (KH&CN) Việt Nam"; None where there is none, or where the words from token
        `own` on are the field for which they stand.
        """
        field = self._hits.longest(k + 1, "field") if self._names.key(k) == "(" else None
        if field is None or self._names.key(field.j) != ")" or self._hits.longest(own, "field") is not None:
            return None
        kinds = ("nation", "level", "province")
        is_open = any(self._hits.longest(field.j + 1, kind) is not None for kind in kinds)
        return (self._tokens.phrase(k + 1, field.j), field.j + 1) if is_open else None

    def _of_centre(self, name: NameParts, k: int, slots: frozenset[str], depth: int) -> int | None:
        """Takes in "Trung ương", or the body whose name begins so ("Văn phòng | Trung ương Đoàn"), and "tối
        cao"; the token after it, None where neither stands at token `k`.
        """
        if "central" in slots and (hit := self._hits.longest(k, "central")) is not None:
            whole = self._nested(k, depth)
            if whole is not None and self._heads[whole.value.head].body_class == _ASSOCIATION:
                name.of, name.inner = whole.value, whole
                return whole.j
            name.level = _CENTRAL
            return self._about(name, hit.j, slots)
        if "tối-cao" in slots and self._tokens.keys[k : k + 2] == ["tối", "cao"]:
            name.level = "tối cao"
            return k + 2
        return None

    def _fixed(self, k: int, slots: frozenset[str], depth: int) -> tuple[str, int] | None:
        """The number, document or group that a body has for its name at token `k`, and the token after it:
        "Sư đoàn | 324", "Phòng | 1-2", "Ban Chỉ đạo | Chỉ thị 03", "Đảng ủy | Khối các cơ quan".
        """
        tokens, names = self._tokens, self._names
        end = names.whole_number(k, slots)
        if end == k and (unit := names.unit(k, slots)) > k:
            is_within = depth > 0 or self._hits.longest(unit, "body") is not None
            end = unit if is_within else k
        if end == k and "doc" in slots:
            end = names.short_document(k) or k
        if end > k:
            return tokens.phrase(k, end), end
        group = group_at(names, self._hits, tokens, k, slots)
        if group is None and "cơ-quan" in slots and tokens.keys[k : k + 2] == ["cơ", "quan"]:
            return "cơ quan", k + 2
        return group

    def _about(self, name: NameParts, k: int, slots: frozenset[str]) -> int:
        """ "Ban Chỉ đạo Trung ương [về phòng, chống tham nhũng]", "[các chương trình mục tiêu quốc gia]":
        only a field of the table.
        """
        if "về" not in slots or self._names.key(k) not in ("về", "các"):
            return k
        start = k + (self._names.key(k) == "về")
        end = self._names.fields(start)
        if end == start:
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
                name.level = _CENTRAL
            else:  # "Bệnh viện đa khoa Trung ương Quảng Nam"
                name.own = f"{name.own} {self._tokens.phrase(k, central.j)}"
            return central.j
        nation = self._hits.longest(k, "nation") if "nước" in head.slots else None
        if nation is None:
            return k
        of_place = self._hits.longest(nation.j, "level") or self._hits.longest(nation.j, "province")
        of_body = self._hits.longest(nation.j, "body") if {"of", "of-own"} & head.slots else None
        of_several = self._names.key(nation.j) in words("cues.toml", "plural-of-list")  # "… các huyện"
        is_one = of_place is None and of_body is None and not of_several
        is_whole = is_one and self._past_branch(nation.j, head) == nation.j
        name.level = _NATION if is_whole else None
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
        body = self._at(k, depth + 1)
        if body is None or self._tokens.caps[k] or not body.is_bare:
            return body
        return body if self._heads[body.value.head].level is not None else None

    def _of_term(self, name: NameParts, k: int, head: BodyHead) -> int:
        """Takes in the khóa, and the place where it stands behind that: "HĐND khóa XVIII tỉnh Hà Nam"."""
        name.term, end = self._names.term(k)
        is_unplaced = name.level is None and name.place is None
        return self._placed(name, end, head) if "place" in head.slots and end > k and is_unplaced else end

    def _placed(self, name: NameParts, k: int, head: BodyHead) -> int:
        k = self._past_branch(k, head)
        is_board = head.body_class == "SteeringCommittee" and name.own
        of_level = is_board and self._tokens.keys[k : k + 1] == ["cấp"]  # "Ban Chỉ đạo 35 cấp tỉnh"
        level, place, end = self._names.place(self._names.past_link(k + 1 if of_level else k), head.level)
        if level is None and place is None and head.id in ids("cues.toml", "placed-by-district"):
            level, place, end = self._names.district_alone(k)
        if level is None and place is None:
            return k
        name.level, name.place = level, place
        return end

    def _past_branch(self, k: int, head: BodyHead) -> int:
        """The token after "chi nhánh", which stands before the place of a bank's branch; else `k`."""
        is_branch = "chi-nhánh" in head.slots and self._tokens.keys[k : k + 2] == ["chi", "nhánh"]
        return k + 2 if is_branch else k
