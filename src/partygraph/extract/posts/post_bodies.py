"""Which body a post belongs to: written behind the title, or swallowed by it."""

from dataclasses import replace
from functools import cache, partial

from partygraph.authority.districts import districts_called
from partygraph.authority.provinces import provinces
from partygraph.authority.schemes import PostType
from partygraph.extract.bodies.bodies import BodyGrammar
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.free_names import FreeNames
from partygraph.extract.bodies.kind_names import IN_SMALL, KindReader
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import Hits, Lexicon, body_heads
from partygraph.extract.lexis.tokens import Tokens, fold
from partygraph.extract.lexis.words import ids, listed, mapping, words
from partygraph.extract.posts.chained_posts import is_party_post
from partygraph.model.mention import BodyName

_ids = partial(ids, "posts.toml")
_mapping = partial(mapping, "posts.toml")
_words = partial(words, "posts.toml")


@cache
def _keys(word: str) -> list[str]:
    return fold(word).split(" ")


@cache
def _province_kinds() -> dict[str, str]:
    return {province.name: province.kind for province in provinces()}


class PostBodyGrammar:
    """Finds the bodies of titles in one text."""

    def __init__(self, tokens: Tokens, hits: Hits, lexicon: Lexicon, bodies: BodyGrammar) -> None:
        self._tokens = tokens
        self._hits = hits
        self._lexicon = lexicon
        self._bodies = bodies
        self._names = NameReader(tokens, hits)
        self._kinds = KindReader(tokens, self._names)
        self._free = FreeNames(tokens, hits, self._names)

    def of(self, kind: PostType, i: int, j: int) -> FoundBody | None:
        """The body of the title at tokens `i` to `j`; None where the text names none."""
        if kind.heads_body is not None:
            body = self._free.of_event(self._free.whole(self._headed(kind.heads_body, i, j), j))
            return body or self._free.of_title(kind.heads_body, j)
        if kind.implies_body is not None:
            return self._implied(kind.implies_body, i, j)
        if (short := _mapping("body-in-short-title").get(" ".join(self._tokens.keys[i:j]))) is not None:
            head, _, owner = short.partition(" ")
            name = BodyName(head, of=BodyName(owner) if owner else None)
            if (fused := self._bodies.fused(i, j, head)) is None:
                return FoundBody(i, j, name, "body-in-post-title")
            return fused if fused.value.of else replace(fused, value=replace(fused.value, of=name.of))
        k = self._past_link(j)
        body = self._free.whole(self._bodies.owner_at(k) or self._unmarked(kind, k), k)
        if body is not None and not (body.is_bare and k > j and not self._tokens.caps[k]):
            return self._of_whole(kind, body)
        return (
            self._of_centre(kind, j)
            or self._of_kind(kind, j)
            or self._of_place(kind, j)
            or self._of_commune(kind, j)
            or self._of_soldiers(kind, j)
            or self._behind_comma(j)
        )

    def _past_link(self, j: int) -> int:
        """Past "của", also behind which of the holders he is: "Chủ tịch đầu tiên của | Hội"."""
        if " ".join(self._tokens.keys[j : j + 2]) in words("posts.toml", "which-holder"):
            j += 2 if self._names.key(j + 2) == "của" else 0
        return j + 1 if self._names.key(j) in ("của", "tại") else j

    def _of_centre(self, kind: PostType, j: int) -> FoundBody | None:
        """ "ủy viên TƯ khóa 12": a seat in the Central Committee, told by its level alone; another body's
        name goes on with a capital ("Ủy viên Trung ương Hội").
        """
        central = self._hits.longest(j, "central") if kind.notation in _ids("central-seat") else None
        if central is None or self._tokens.caps[central.j : central.j + 1] == [True]:
            return None
        term, end = self._names.term(central.j)
        return FoundBody(j, end, BodyName("ban-chap-hanh-trung-uong", term=term), "body-unique")

    def _of_kind(self, kind: PostType, j: int) -> FoundBody | None:
        """ "Giám đốc bệnh viện,": the one that the article is about, told by its kind in small letters."""
        body = self._kinds.in_small(j) if kind.notation in _ids("of-kind-in-small") else None
        return None if body is None else replace(body, rule=IN_SMALL)

    def _behind_comma(self, j: int) -> FoundBody | None:
        """ "Phó Chính ủy, Bộ Chỉ huy Quân sự tỉnh;": the body behind the comma, with which an item ends."""
        body = self._bodies.at(j + 1) if self._names.key(j) == "," else None
        if body is None or body.is_bare or not self._tokens.caps[body.i]:
            return None
        return body if self._names.key(body.j) in _words("closing") else None

    def _of_whole(self, kind: PostType, body: FoundBody) -> FoundBody:
        """ "Tư lệnh Bộ đội Biên phòng": of the whole force, whatever province the text speaks of."""
        is_commander = kind.notation in _ids("commander") and body.is_bare
        if not is_commander or "not-bare" not in body_heads()[body.value.head].slots:
            return body
        return replace(body, value=replace(body.value, level="Việt Nam"))

    def _unmarked(self, kind: PostType, k: int) -> FoundBody | None:
        """A body whose head is written small or without its first word: "bí thư | chi bộ", "Ủy viên | thường
        vụ Tỉnh ủy".
        """
        tokens = self._tokens
        if kind.notation in _ids("seat"):
            prefixes = [_keys(word) for word in listed("posts.toml", "first-of-body")]
            found = [self._lexicon.after(prefix, tokens, k, "body") for prefix in prefixes]
        elif is_party_post(kind) and k < len(tokens):
            found = [self._lexicon.after(tokens.keys[k : k + 1], tokens, k + 1, "body")]
        else:
            return None
        known = [entry for entry in found if entry is not None and entry[0].id in _ids("unmarked-body")]
        if not known:
            return None
        end, head = max((end, entry.id) for entry, end in known)
        if self._names.key(end) == "các" and self._hits.longest(end + 1, "level") is not None:
            return None  # "bí thư đảng ủy các xã, phường"
        return self._bodies.fused(k, end, head) or FoundBody(k, end, BodyName(head), "body-in-post-title")

    def _headed(self, word: str, i: int, j: int) -> FoundBody | None:
        """The body whose head the title has swallowed: "Trưởng ban | Tổ chức Trung ương"."""
        if word == "Trường" and self._tokens.keys[j : j + 2] == ["nhà", "trường"]:
            return FoundBody(j, j + 2, BodyName("truong"), "body-in-post-title")
        k = j + 1 if self._names.key(j) == "của" else j
        if k == j and self._names.is_holder(j):
            return None  # "Hiệu trưởng | Lê Văn Hòa"
        whole = self._bodies.at(k)
        keys = _keys(word)
        if whole is not None and (self._tokens.keys[whole.i : whole.i + len(keys)] == keys):
            return whole
        if whole is not None and body_heads()[whole.value.head].label.startswith(f"{word} "):
            return whole  # "Viện trưởng | VKSND tối cao"
        if self._tokens.keys[j : j + len(keys)] == keys:
            # "hiệu trưởng | trường mầm non Măng Non": the head is written again, in small letters
            again = self._lexicon.after(keys, self._tokens, j + len(keys), "body")
            return None if again is None else self._bodies.fused(j, again[1], again[0].id)
        swallowed = self._lexicon.after(keys, self._tokens, j, "body")
        if swallowed is not None:
            entry, k = swallowed
            start = j - len(keys) if self._tokens.keys[j - len(keys) : j] == keys else i
            fused = self._bodies.fused(start, k, entry.id)
            if fused is not None:
                return _owner_of_nameless(fused)
            if body_heads()[entry.id].label.lower() != word.lower():
                return FoundBody(start, k, BodyName(entry.id), "body-in-post-title")
        return whole if whole is not None and not whole.is_bare else None

    def _implied(self, name: str, i: int, j: int) -> FoundBody | None:
        keys = _keys(name)
        row = self._lexicon.exact(keys, "body")
        if row is None:
            return None
        own = next((k for k in range(i, j) if self._tokens.keys[k : k + len(keys)] == keys), None)
        start, end = (own, own + len(keys)) if own is not None else (i, j)
        head = body_heads()[row.id]
        following = self._bodies.at(j)
        if following is not None and following.value.head in {head.id, *_ids("written-instead")}:
            return following
        if following is not None and following.value.head == _mapping("members-of").get(head.id):
            return self._free.whole(following, j)  # "Đảng ủy viên Đảng bộ Đại sứ quán"
        country = self._hits.longest(j, "country")
        if country is not None and head.is_unique:
            return FoundBody(
                start,
                country.j,
                BodyName(head.id, level="nước", place=country_name(country.entry.phrase)),
                "body-abroad",
            )
        value = BodyName(head.id)
        k = j
        if "place" in head.slots:
            level, place, k = self._names.place(j, head.level)
            value = replace(value, level=level if place else None, place=place)
            k = k if place else j
        elif "term" in head.slots:
            term, k = self._names.term(j)
            value = replace(value, term=term)
        return FoundBody(start, max(end, k), value, "body-implied-by-post")

    def _of_place(self, kind: PostType, j: int) -> FoundBody | None:
        """ "Bí thư Hà Nội", "Phó Chủ tịch tỉnh Đồng Nai": the committee of a place named by the place
        alone.
        """
        is_party = is_party_post(kind)
        if not is_party and kind.notation not in _ids("chair-post"):
            return None
        level, place, end = self._names.place(j, None)
        if end == j or (level is None and place is None):
            return self._of_district(j, is_party=is_party)
        if level is None or self._hits.longest(j, "level") is None:
            level = _province_kinds().get(place or "", "tỉnh").split(" trực")[0]
        head = _mapping("committee-of-level").get(level) if is_party else "ubnd"
        if head is None or (is_party and place is None and not self._tokens.caps[j - 1]):
            return None
        return FoundBody(j, end, BodyName(head, level=level, place=place), "body-of-place")

    def _of_district(self, j: int, *, is_party: bool) -> FoundBody | None:
        """ "Bí thư Bến Cát Nguyễn Văn A": the committee of a district without its level, before a name."""
        hit = self._hits.longest(j, "district")
        if hit is None or self._hits.longest(hit.j, "surname") is None:
            return None
        levels = {level for level, _ in districts_called(hit.entry.id)}
        head = _mapping("committee-of-level").get(next(iter(levels))) if is_party else "ubnd"
        if len(levels) != 1 or head is None:
            return None
        return FoundBody(j, hit.j, BodyName(head, level=levels.pop(), place=hit.entry.id), "body-of-place")

    def _of_commune(self, kind: PostType, j: int) -> FoundBody | None:
        """ "cán bộ tư pháp - hộ tịch xã Hòa Minh": an officer of the commune's committee."""
        if kind.notation not in _ids("officer"):
            return None
        level, place, end = self._names.place(j, None)
        if place is None or level not in _words("officer-level"):
            return None
        return FoundBody(j, end, BodyName("ubnd", level=level, place=place), "body-of-place")

    def _of_soldiers(self, kind: PostType, j: int) -> FoundBody | None:
        """ "Chỉ huy trưởng quân sự xã Hòa Minh": the command of a place, told by its field alone."""
        if kind.notation not in _ids("command"):
            return None
        field = next((f for f in _words("command-field") if self._tokens.keys[j : j + 2] == _keys(f)), None)
        level, place, end = (None, None, j) if field is None else self._names.place(j + 2, None)
        head = _mapping("command-of-level").get(level or "")
        return (
            None
            if head is None
            else FoundBody(j, end, BodyName(head, level=level, place=place), "body-of-place")
        )


def country_name(phrase: str) -> str:
    """The short name of a country written in full."""
    return "Lào" if phrase.endswith("Lào") else phrase


def _owner_of_nameless(body: FoundBody) -> FoundBody:
    """ "vụ phó | Ban Tổ chức Trung ương": one of its departments, which is not named, and so its own post;
    else `body`.
    """
    is_nameless = not body.value.own and body.inner is not None
    return body.inner or body if is_nameless and body.value.head in _ids("nameless-under-owner") else body
