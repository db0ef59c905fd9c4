"""Which body a post belongs to: written behind the title, swallowed by it, or lent by a neighbour."""

from dataclasses import dataclass, replace
from functools import cache, partial

from partygraph.authority.provinces import provinces
from partygraph.authority.schemes import PostType
from partygraph.extract.bodies import BodyGrammar
from partygraph.extract.body_lists import party_committee
from partygraph.extract.found_body import FoundBody
from partygraph.extract.lexicon import Hits, Lexicon, body_heads
from partygraph.extract.names import NameReader
from partygraph.extract.tokens import Tokens, fold
from partygraph.extract.words import ids, listed, mapping, words
from partygraph.model.mention import BodyName, TenureStatus

_ids = partial(ids, "posts.toml")
_mapping = partial(mapping, "posts.toml")
_words = partial(words, "posts.toml")
_COMMITTEE_CLASSES = ("PartyCommittee", "StandingCommittee")


@dataclass(frozen=True, slots=True)
class FoundPost:
    """One post of a chain: title at tokens ``i`` to ``j``, its body where written; `is_now` where it is said
    to be held today, behind posts of the past.
    """

    i: int
    j: int
    type: PostType
    body: FoundBody | None
    status: TenureStatus
    is_now: bool = False


def is_party_post(kind: PostType) -> bool:
    """Whether the post leads the Party committee of a place."""
    return kind.notation in _ids("party-post")


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

    def of(self, kind: PostType, i: int, j: int) -> FoundBody | None:
        """The body of the title at tokens `i` to `j`; None where the text names none."""
        if kind.heads_body is not None:
            return self._headed(kind.heads_body, i, j)
        if kind.implies_body is not None:
            return self._implied(kind.implies_body, i, j)
        short = _mapping("body-in-short-title").get(" ".join(self._tokens.keys[i:j]))
        if short is not None:
            head, _, owner = short.partition(" ")
            name = BodyName(head, of=BodyName(owner) if owner else None)
            if (fused := self._bodies.fused(i, j, head)) is None:
                return FoundBody(i, j, name, "body-in-post-title")
            return fused if fused.value.of else replace(fused, value=replace(fused.value, of=name.of))
        k = j + 1 if self._names.key(j) in ("của", "tại") else j
        body = self._bodies.owner_at(k) or self._unmarked(kind, k)
        if body is not None and not (body.is_bare and k > j and not self._tokens.caps[k]):
            return self._of_whole(kind, body)
        return self._of_place(kind, j) or self._of_commune(kind, j)

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
        swallowed = self._lexicon.after(keys, self._tokens, j, "body")
        if swallowed is not None:
            entry, k = swallowed
            start = j - len(keys) if self._tokens.keys[j - len(keys) : j] == keys else i
            fused = self._bodies.fused(start, k, entry.id)
            if fused is not None:
                return fused
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
        if following is not None and head.id == "dang-uy" and following.value.head == "dang-bo":
            return following  # "Đảng ủy viên Đảng bộ Đại sứ quán"
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
            return None
        if level is None or self._hits.longest(j, "level") is None:
            level = _province_kinds().get(place or "", "tỉnh").split(" trực")[0]
        head = _mapping("committee-of-level").get(level) if is_party else "ubnd"
        if head is None or (is_party and place is None and not self._tokens.caps[j - 1]):
            return None
        return FoundBody(j, end, BodyName(head, level=level, place=place), "body-of-place")

    def _of_commune(self, kind: PostType, j: int) -> FoundBody | None:
        """ "cán bộ tư pháp - hộ tịch xã Hòa Minh": an officer of the commune's committee."""
        if kind.notation not in _ids("officer"):
            return None
        level, place, end = self._names.place(j, None)
        if place is None or level not in _words("officer-level"):
            return None
        return FoundBody(j, end, BodyName("ubnd", level=level, place=place), "body-of-place")


def may_be_of(post: FoundPost, body: FoundBody | None) -> bool:
    """Whether a post may be of a body that is not told with it: "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc" is a
    rank in the Government, and minister of no committee.
    """
    return body is not None and (post.type.heads_body != "Bộ" or body.value.head == "bo")


def inherit(posts: list[FoundPost]) -> list[FoundPost]:
    """Bodies that a chain leaves to its neighbours.

    "Bí thư, Chủ tịch UBND tỉnh": the Party post is that of the same place. "Ủy viên Ban cán sự Đảng, Thứ
    trưởng Bộ Xây dựng", "Bí thư Đảng ủy, Giám đốc Sở": the bare body is that of the other post's agency.
    """
    if len(posts) == 1:
        return posts
    filled = list(posts)
    for at, post in enumerate(filled):
        others = [filled[n] for n in (at + 1, at - 1) if 0 <= n < len(filled)]
        following = filled[at + 1] if at + 1 < len(filled) else None
        if (
            post.body is None
            and post.type.heads_body is not None
            and following is not None
            and following.body is not None
            and may_be_of(post, following.body)
        ):
            filled[at] = replace(post, body=following.body)  # "Trưởng khoa rồi Phó Hiệu trưởng Trường …"
            continue
        for other in others:
            body = _inherited(post, other)
            if body is not None:
                filled[at] = replace(post, body=body)
                break
    return filled


def _inherited(post: FoundPost, other: FoundPost) -> FoundBody | None:
    """The body that `other` lends to `post`."""
    if other.body is None:
        return None
    if post.body is None:
        return _of_same_body(post, other) or _of_same_place(post, other.body.value)
    if not post.body.is_bare:
        return None
    if post.body.value.head in _ids("seats"):
        owner = _committee(other.body.value) if post.i < other.i else None
    elif post.body.value.head in _ids("owned-body"):
        committee = party_committee(post.body.value, other.body.value)
        if committee is not None:
            return replace(post.body, value=committee, rule="body-of-neighbour-post")
        owner = _owner(other.body)
    else:
        return None
    if owner is None:
        return None
    return replace(post.body, value=replace(post.body.value, of=owner), rule="body-of-neighbour-post")


def family(notation: str) -> str:
    """What a post and its deputies have in common.

    >>> family("pho-chu-tich-thuong-truc"), family("quyen-chu-tich"), family("thu-truong")
    ('chu-tich', 'chu-tich', 'bo-truong')
    """
    notation = _mapping("deputy-title").get(notation, notation)
    stem = notation.removeprefix("pho-").removeprefix("quyen-")
    return stem.removesuffix("-thuong-truc").removesuffix("-phu-trach").removesuffix("-chuyen-trach")


def _of_same_body(post: FoundPost, other: FoundPost) -> FoundBody | None:
    """ "nguyên Chủ tịch, nguyên Phó Chủ tịch UBND tỉnh": a post before its deputy's, or the reverse."""
    is_before = post.i < other.i
    return other.body if is_before and family(post.type.notation) == family(other.type.notation) else None


def _of_same_place(post: FoundPost, name: BodyName) -> FoundBody | None:
    """The Party committee beside the people's committee `name`, or the reverse."""
    committees = _mapping("committee-of-level")
    if is_party_post(post.type) and name.head in _ids("state-body"):
        head = committees.get(name.level or "")
        value = BodyName(head, level=name.level, place=name.place, outer=name.outer) if head else None
        return FoundBody(post.i, post.j, value, "body-of-neighbour-post") if value else None
    if post.type.notation in _ids("chair-post") and name.head in committees.values():
        level = body_heads()[name.head].level or name.level
        if level is None:
            return None  # "Phó Bí thư Đảng ủy, Chủ tịch …": the committee is of no place
        return FoundBody(post.i, post.j, replace(name, head="ubnd", level=level), "body-of-neighbour-post")
    return None


def _committee(name: BodyName) -> BodyName | None:
    """The committee that the neighbour's office serves: "Ủy viên Ban Thường vụ, Trưởng ban Dân vận Tỉnh
    ủy".
    """
    owner = name.of
    if owner is None or name.head in _ids("seats"):
        return None
    return owner if body_heads()[owner.head].body_class == "PartyCommittee" else None


def _owner(body: FoundBody) -> BodyName | None:
    """The agency whose Party body or office the neighbour's bare one is; None where `body` owns none."""
    name = body.value
    if body.is_bare:
        return name if name.head in _ids("agency") else None
    if name.head in _ids("owned-body") or body_heads()[name.head].body_class in _COMMITTEE_CLASSES:
        return None
    whole = outermost(name)
    return None if whole.head in _ids("department") else whole


def outermost(name: BodyName) -> BodyName:
    """The agency that a department belongs to: its Party committee is the agency's."""
    while name.of is not None:
        name = name.of
    return name


def country_name(phrase: str) -> str:
    """The short name of a country written in full."""
    return "Lào" if phrase.endswith("Lào") else phrase
