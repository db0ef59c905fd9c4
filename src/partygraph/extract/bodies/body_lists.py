"""Bodies that share words: one head before several places or owners, one tail behind several heads."""

from dataclasses import replace

from partygraph.extract.bodies.associations import association_at
from partygraph.extract.bodies.body_parts import is_province
from partygraph.extract.bodies.body_starts import PLURAL_HEADS
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits, body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, mapping, words
from partygraph.model.mention import BodyName

# Tokens from the colon of a list to one of those behind it.
_MAX_LISTED = 40
# What has no Party organisation, but is one or is of one.
_PARTY = frozenset({"PartyCommittee", "PartyOrganization", "PartyCell", "StandingCommittee"})
_JOINTS = ([","], ["và"], [",", "và"], [";"], ["-"])


class BodyLists:
    """Finds the further members of lists that begin with a body's name, in one text."""

    def __init__(self, tokens: Tokens, hits: Hits, names: NameReader) -> None:
        self._tokens = tokens
        self._hits = hits
        self._names = names

    def is_one_of_list(self, body: FoundBody) -> bool:
        """Whether a plural word before the body begins a list: "các [sở Xây dựng], Tài chính"."""
        return body.i > 0 and self._tokens.keys[body.i - 1] in words("cues.toml", "plural-of-list")

    def distributed(self, body: FoundBody) -> FoundBody | None:
        """The first body of "[HĐND các tỉnh Nghệ An], Hà Tĩnh", where `body` is its bare head."""
        head, k = body_heads()[body.value.head], body.j
        if "place" not in head.slots or not self._is_plural(k):
            return None
        level, place, end = self._names.place(k + 1, None)
        if level is not None and place is None and self._names.key(end) == ":":
            place, end = self._placed(level, end + 1)  # "UBND các tỉnh: Nghệ An, Hà Tĩnh"
        if level is None or place is None or head.level not in (None, level):
            return None
        return replace(body, j=end, value=replace(body.value, level=level, place=place), rule="body-list")

    def opened(self, body: FoundBody) -> FoundBody | None:
        """The first body of "các [Chi cục Kiểm lâm: Sơn La], Lai Châu", where `body` ends at the colon."""
        name, k = body.value, body.j
        if self._names.key(k) != ":" or name.place or name.of is not None or not self.is_one_of_list(body):
            return None
        level, place, end = self._names.place(k + 1, None)
        if place is None or "place" not in body_heads()[name.head].slots:
            return None
        return replace(body, j=end, value=replace(name, level=level, place=place), rule="body-list")

    def headless(self, i: int) -> FoundBody | None:
        """The first body of "[Công an các huyện Cẩm Xuyên], Thạch Hà", whose head alone is no name; else an
        association in free words.
        """
        hit = self._hits.longest(i, "body")
        if hit is None or not {"required-tail", "place"} <= body_heads()[hit.entry.id].slots:
            return None
        association = association_at(self._tokens, self._hits, self._names, i)
        if association is not None:
            return association
        return self.distributed(FoundBody(i, hit.j, BodyName(hit.entry.id), "body-list"))

    def _is_plural(self, k: int) -> bool:
        """ "các", "hai", "2": several places follow."""
        key = self._names.key(k)
        return key in words("cues.toml", "plural") or (key.isdigit() and len(key) < 3)

    def _placed(self, level: str, k: int) -> tuple[str | None, int]:
        """The place of that level at token `k`, which does not repeat it."""
        told, place, end = self._names.place(k, level)
        return (place, end) if told == level else (None, k)

    def with_siblings(self, body: FoundBody) -> list[FoundBody]:
        """`body` and the further ones of a list that shares its head: "huyện Tứ Kỳ, Thanh Miện", "các sở Xây
        dựng, Tài chính"; behind a comma a larger place is where they lie: "các xã A, B, huyện C".
        """
        found, k = [body], body.j
        while (start := self._joined(self._past_bracket(body, k))) is not None:
            following = self._sibling(body, start)
            if following is None or self._hits.longest(start, "body"):
                break
            if self._names.key(start - 1) == "," and _lies_in(body.value, following[0]):
                around = (following[0].level or "", following[0].place or "")
                return [replace(one, value=replace(one.value, outer=around)) for one in found]
            value, k = following
            found.append(FoundBody(start, k, value, "body-list"))
        return found

    def _past_bracket(self, body: FoundBody, k: int) -> int:
        """Past what a place of a list lies in: "các xã Thanh Hải (Thanh Hà), Quang Phục"."""
        if body.rule != "body-list" or self._names.key(k) != "(":
            return k
        closing = next((n for n in range(k + 2, k + 6) if self._names.key(n) == ")"), None)
        return k if closing is None else closing + 1

    def _joined(self, k: int) -> int | None:
        """The token where the next member of a list may begin behind token `k`: a capital, or the word of a
        level; behind a semicolon only that.
        """
        tokens = self._tokens
        if self._names.key(k) not in (",", "và", ";"):
            return None
        start = k + 2 if tokens.keys[k : k + 2] == [",", "và"] else k + 1
        if self._hits.longest(start, "level") is not None:
            return start
        is_name = start < len(tokens) and tokens.caps[start] and tokens.keys[k] != ";"
        return start if is_name else None

    def _sibling(self, body: FoundBody, k: int) -> tuple[BodyName, int] | None:
        hits, name = self._hits, body.value
        is_listed = body.rule == "body-list" or (name.place and self.is_one_of_list(body))
        is_listed = is_listed or self._repeats_level(name, k)
        if is_listed and (placed := self._of_place(name, k)) is not None:
            return placed
        if name.place and name.level in words("cues.toml", "rural-and-urban"):
            hit = hits.longest(k, "district") if hits.longest(k, "province") is None else None
            return None if hit is None else (replace(name, place=hit.entry.id), hit.j)
        if name.place and (body.rule == "body-list" or self.is_one_of_list(body)):
            hit = hits.longest(k, "province") or hits.longest(k, "district")
            return None if hit is None else (replace(name, place=hit.entry.id), hit.j)
        if name.head in PLURAL_HEADS.values() and self.is_one_of_list(body):
            hit = hits.longest(k, "field")
            return None if hit is None else (replace(name, own=hit.entry.phrase), hit.j)
        return None

    def _repeats_level(self, name: BodyName, k: int) -> bool:
        """ "Đảng ủy phường An Hòa và phường An Bình": another commune behind "và", told with its level."""
        if (
            self._names.key(k - 1) != "và"
            or not name.place
            or name.level not in words("cues.toml", "communes")
        ):
            return False
        hit = self._hits.longest(k, "level")
        return hit is not None and hit.entry.id == name.level

    def _of_place(self, name: BodyName, k: int) -> tuple[BodyName, int] | None:
        """The body of the place at token `k`, told with its level: "xã Thủy Thanh"; of a commune also
        without: "Đảng ủy các phường Thủy Lương, Thủy Phương".
        """
        is_told = self._hits.longest(k, "level") is not None
        if not is_told and (name.level not in words("cues.toml", "communes") or self._names.is_holder(k)):
            return None
        level, place, end = self._names.place(k, None if is_told else name.level)
        if level is None or place is None or body_heads()[name.head].level not in (None, level):
            return None
        return replace(name, level=level, place=place), end


def _lies_in(one: BodyName, whole: BodyName) -> bool:
    """Whether the place of `whole` is of a level above that of `one`: the first lies in it."""
    if is_province(whole.level, whole.place):
        return not is_province(one.level, one.place)
    communes = words("cues.toml", "communes")
    return one.level in communes and whole.level is not None and whole.level not in communes


def share_tails(found: list[FoundBody], tokens: Tokens) -> list[FoundBody]:
    """``[Thành ủy], [HĐND], [UBND thành phố Hà Nội]``: the tail of the last belongs to all.

    Only bare heads take a tail, and only over a comma or "và" with nothing else between.
    """
    shared = list(found)
    for at in range(len(shared) - 2, -1, -1):
        body, following = shared[at], shared[at + 1]
        between = tokens.keys[body.j : following.i]
        value = _beside_parts(body.value, following.value, between)
        value = value or _beside_council(body.value, following.value, between)
        if value is not None:
            shared[at] = replace(body, value=value, rule="body-shared-tail")
            continue
        if not body.is_bare or following.is_bare:
            continue
        value = _with_tail(body.value, following.value) if between in _JOINTS else None
        if value is None and between:
            value = _of_leaders(body.value, following.value, " ".join(between))
        if value is not None:
            shared[at] = replace(body, value=value, rule="body-shared-tail")
    return shared


def _beside_parts(name: BodyName, whole: BodyName, between: list[str]) -> BodyName | None:
    """ "Thường trực HĐND và các Ban HĐND tỉnh": both are of one council, whose place the second tells."""
    owner = name.of
    if owner != BodyName(whole.head) or whole.head not in ids("posts.toml", "state-body"):
        return None
    is_listed = between[1:] == ["các", "ban"] and between[:1] in ([","], ["và"], ["-"])
    return replace(name, of=whole) if is_listed and whole.level else None


def _beside_council(name: BodyName, whole: BodyName, between: list[str]) -> BodyName | None:
    """ "Thường trực HĐND, lãnh đạo UBND, Ban Thường trực Ủy ban MTTQ thị xã": all are of one place, which the
    last tells.
    """
    councils = ids("cues.toml", "of-one-place")
    council, beside = name.of or name, whole if whole.level else whole.of
    is_bare = council == BodyName(council.head) and council.head in councils
    if not is_bare or beside is None or beside.head not in councils or not beside.level:
        return None
    if between not in _JOINTS and " ".join(between) not in words("cues.toml", "leaders-joint"):
        return None
    placed = replace(council, level=beside.level, place=beside.place, outer=beside.outer)
    return placed if name.of is None else replace(name, of=placed)


def share_head(found: list[FoundBody], tokens: Tokens) -> list[FoundBody]:
    """``Ban cán sự đảng: [Bộ Công Thương], [Bộ Tài chính]``: the owners of one kind of body, told as a
    list.
    """
    shared: list[FoundBody] = []
    head: FoundBody | None = None
    for body in found:
        before = tokens.keys[body.i - 1] if shared and body.i - shared[-1].j == 1 else None
        is_first = before == ":" and shared[-1].is_bare
        if is_first and shared[-1].value.head in ids("cues.toml", "listed-by-owner"):
            head = shared.pop()
        elif before not in (",", "và"):
            head = None
        if head is not None:
            body = replace(body, value=replace(head.value, of=body.value), rule="body-list", inner=body)
        shared.append(body)
    return shared


def share_plural_head(found: list[FoundBody], tokens: Tokens) -> list[FoundBody]:
    """``các chi bộ [Văn phòng UBND], [Thanh tra], [Phòng Y tế]``: the owners behind one plural head, or
    behind its colon.
    """
    plural, heads = words("cues.toml", "plural-of-list"), ids("cues.toml", "several-by-owner")
    shared: list[FoundBody] = []
    head: BodyName | None = None
    for body in found:
        if head is not None and _is_joined_owner(body, shared[-1], tokens):
            shared.append(replace(body, value=replace(head, of=body.value), rule="body-list", inner=body))
            continue
        before_colon = _head_before_colon(body, tokens, heads)
        if before_colon is not None:
            shared.append(
                replace(body, value=replace(before_colon, of=body.value), rule="body-list", inner=body)
            )
            continue
        is_plural = body.i > 0 and tokens.keys[body.i - 1] in plural and body.value.of is not None
        head = BodyName(body.value.head) if is_plural and body.value.head in heads else None
        shared.append(body)
    return shared


def _head_before_colon(body: FoundBody, tokens: Tokens, heads: frozenset[str]) -> BodyName | None:
    """ "các chi bộ: Khoa học Tự nhiên, Khoa học Xã hội và [Văn phòng]": the head of the list that a body
    which is of no Party stands in.
    """
    if body.i < 1 or tokens.keys[body.i - 1] not in (":", ",", "và"):
        return None
    lead = tokens.keys[max(0, body.i - _MAX_LISTED) : body.i]
    if ":" not in lead or body_heads()[body.value.head].body_class in _PARTY:
        return None
    colon = body.i - 1 - lead[::-1].index(":")
    if not {".", ";"}.isdisjoint(tokens.keys[colon : body.i]) or not any(tokens.caps[colon + 1 : body.i + 1]):
        return None
    named = tokens.keys[max(0, colon - 3) : colon]
    if len(named) < 3 or named[0] not in words("cues.toml", "plural-of-list"):
        return None
    label = " ".join(named[1:])
    return next((BodyName(head) for head in heads if body_heads()[head].label.lower() == label), None)


def _is_joined_owner(body: FoundBody, before: FoundBody, tokens: Tokens) -> bool:
    is_joined = tokens.keys[before.j : body.i] in _JOINTS[:3]
    return is_joined and body_heads()[body.value.head].body_class not in _PARTY


def _of_leaders(name: BodyName, whole: BodyName, between: str) -> BodyName | None:
    """ "Đảng ủy, lãnh đạo Sở Y tế": the committee of the body whose leaders stand beside it."""
    if between not in words("cues.toml", "leaders-joint") or "of" not in body_heads()[name.head].slots:
        return None
    committee = party_committee(name, whole)
    if committee is not None or name.head not in ids("cues.toml", "beside-leaders"):
        return committee
    return replace(name, of=whole)


def _with_tail(name: BodyName, tail: BodyName) -> BodyName | None:
    """`name` with the owner or place of the name `tail`, None where its head takes neither."""
    head = body_heads()[name.head]
    if head.is_unique:
        return None
    if (committee := party_committee(name, tail)) is not None:
        return committee
    if tail.of is not None and tail.of.head == name.head and name == BodyName(name.head):
        return tail.of  # "Đảng ủy, Ban Thường vụ Đảng ủy Khối"
    if "of" in head.slots and tail.of is not None and "of" in body_heads()[tail.head].slots:
        is_commune = tail.of.level in words("cues.toml", "communes")
        committee = party_committee(name, tail.of) if is_commune else None
        if committee or (head.body_class in _PARTY and tail.of.head in ids("posts.toml", "state-body")):
            return committee  # "Đảng ủy, Thường trực HĐND xã": none of the council
        return replace(name, of=tail.of)
    if "place" not in head.slots or tail.of is not None:
        return None
    if head.level and tail.level not in (None, head.level):
        return None  # "lãnh đạo Tỉnh ủy, Thành ủy Vinh": of a province, and of its city
    if tail.place or (tail.level and head.level is None):
        return replace(name, level=tail.level, place=tail.place, outer=tail.outer)
    return None


def party_committee(name: BodyName, beside: BodyName) -> BodyName | None:
    """The Party committee that the bare `name` means beside a body that has none of its own name.

    "Đảng ủy, Bộ CHQS tỉnh": Đảng ủy Quân sự tỉnh. "Bí thư Đảng ủy, Chủ tịch UBND xã": that of the commune.
    """
    if name.head not in ids("cues.toml", "committee-of-place") or beside.of is not None:
        return None
    own = mapping("cues.toml", "called-in-party").get(beside.head)
    if own is not None and (beside.level or beside.place):
        return replace(name, own=own, level=beside.level, place=beside.place, outer=beside.outer)
    if beside.level in words("cues.toml", "communes") and beside.head in ids("cues.toml", "in-commune"):
        return replace(name, level=beside.level, place=beside.place, outer=beside.outer)
    return None
