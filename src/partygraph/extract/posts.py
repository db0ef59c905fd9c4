"""The grammar of posts: a title, the body it belongs to, and chains of posts of one person."""

from dataclasses import dataclass, replace
from functools import cache

from partygraph.authority.provinces import provinces
from partygraph.authority.schemes import PostType, post_types
from partygraph.extract.bodies import BodyGrammar, FoundBody
from partygraph.extract.lexicon import Hits, Lexicon, body_heads
from partygraph.extract.names import NameReader
from partygraph.extract.tokens import Tokens, fold
from partygraph.model.mention import BodyName, TenureStatus

_MODIFIERS = {
    "nguyên": TenureStatus.FORMER,
    "cựu": TenureStatus.FORMER,
    "tân": TenureStatus.INCOMING,
}
_PLURALS = frozenset({"các", "hai", "ba", "bốn", "năm", "sáu", "bảy"})
_JOINTS = frozenset({",", "kiêm", "và", ";", "rồi", "-"})
PARTY_POSTS = frozenset({"bi-thu", "pho-bi-thu", "pho-bi-thu-thuong-truc", "quyen-bi-thu"})
_CHAIR_POSTS = frozenset({"chu-tich", "pho-chu-tich", "pho-chu-tich-thuong-truc", "quyen-chu-tich"})
_COMMITTEE_OF_LEVEL = {
    "tỉnh": "tinh-uy", "thành phố": "thanh-uy", "huyện": "huyen-uy", "quận": "quan-uy", "thị xã": "thi-uy",
    "xã": "dang-uy", "phường": "dang-uy", "thị trấn": "dang-uy",
}  # fmt: skip
_DEPARTMENTS = frozenset({"hoi-dong", "phong", "vu", "ban-khac", "khoa", "bo-mon"})
_STATE_BODIES = frozenset({"ubnd", "hdnd", "doan-dbqh"})
_NEEDS_OWNER = frozenset({"ban-can-su", "dang-doan", "dang-uy", "dang-bo", "chi-uy", "chi-bo", "van-phong"})


@dataclass(frozen=True, slots=True)
class FoundPost:
    """One post of a chain: title at tokens ``i`` to ``j``, its body where written."""

    i: int
    j: int
    type: PostType
    body: FoundBody | None
    status: TenureStatus


@dataclass(frozen=True, slots=True)
class Chain:
    """Posts of one person, one after another, at tokens ``i`` to ``j``."""

    i: int
    j: int
    posts: tuple[FoundPost, ...]
    is_plural: bool


@cache
def _types() -> dict[str, PostType]:
    return {post.notation: post for post in post_types()}


@cache
def _province_kinds() -> dict[str, str]:
    return {province.name: province.kind for province in provinces()}


class PostGrammar:
    """Reads chains of posts in one text."""

    def __init__(self, tokens: Tokens, hits: Hits, lexicon: Lexicon, bodies: BodyGrammar) -> None:
        self._tokens = tokens
        self._hits = hits
        self._lexicon = lexicon
        self._bodies = bodies
        self._names = NameReader(tokens, hits)

    def scan(self, barred: set[int]) -> list[Chain]:
        """Every chain of posts, left to right; none begins at a token of `barred`."""
        chains: list[Chain] = []
        end = 0
        for start in self._hits.at_all("post"):
            i = start
            while i > end and self._tokens.keys[i - 1] in _MODIFIERS:
                i -= 1
            if start < end or i in barred or start in barred:
                continue
            chain = self.at(i)
            if chain is not None:
                chains.append(chain)
                end = chain.j
        return chains

    def at(self, i: int) -> Chain | None:
        """The chain that begins at token `i` (modifiers included), None where none does."""
        start = i
        status = TenureStatus.CURRENT
        while (modifier := _MODIFIERS.get(self._names.key(i))) is not None:
            status, i = modifier, i + 1
        post = self._post(i, status)
        if post is None:
            return None
        posts = [post]
        k = self._skip_notes(self._end(post))
        end = self._end(post)
        while (following := self._joined(k, status, posts[-1])) is not None:
            posts.append(following)
            end = self._end(following)
            k = self._skip_notes(end)
        plural = (
            start > 0 and (self._names.key(start - 1) in _PLURALS or self._names.key(start - 1).isdigit())
        ) or (start > 2 and self._tokens.keys[start - 3 : start] == ["các", "đồng", "chí"])
        return Chain(start, max(end, k if k > end else end), tuple(_inherit(posts)), plural)

    def _end(self, post: FoundPost) -> int:
        return max(post.j, post.body.j if post.body is not None else 0)

    def _joined(self, k: int, status: TenureStatus, last: FoundPost) -> FoundPost | None:
        if self._names.key(k) not in _JOINTS:
            return None
        j = k + 1
        if self._names.key(k) == "và" and last.body is None and last.type.heads_body is None:
            pass
        while (modifier := _MODIFIERS.get(self._names.key(j))) is not None:
            status, j = modifier, j + 1
        if self._tokens.keys[j : j + 3] == ["đồng", "thời", "là"]:
            j += 3
        return self._post(j, status)

    def _post(self, i: int, status: TenureStatus) -> FoundPost | None:
        hit = self._hits.longest(i, "post") if i < len(self._tokens) else None
        if hit is None or (self._names.key(i) == "vụ" and self._names.key(i - 1) == "chức"):
            return None
        before = self._hits.longest(i - 1, "post") or self._hits.longest(i - 2, "post") if i else None
        if before is not None and before.j == i and before.entry.id in ("thu-ky", "tro-ly"):
            return None  # "thư ký Bộ trưởng Bộ Giáo dục": the minister is another man
        owner = self._hits.longest(i, "body")
        if owner is not None and owner.j >= hit.j and self._bodies.at(i) is not None:
            return None
        kind = _types()[hit.entry.id]
        return FoundPost(i, hit.j, kind, self._body_of(kind, hit.i, hit.j), status)

    def _body_of(self, kind: PostType, i: int, j: int) -> FoundBody | None:
        if kind.heads_body is not None:
            return self._headed(kind.heads_body, i, j)
        if kind.implies_body is not None:
            return self._implied(kind.implies_body, i, j)
        k = j + 1 if self._names.key(j) in ("của", "tại") else j
        body = self._bodies.at(k)
        if body is not None and not (body.is_bare and k > j and not self._tokens.caps[k]):
            return body
        return self._of_place(kind, j) or self._of_commune(kind, j)

    def _headed(self, word: str, i: int, j: int) -> FoundBody | None:
        """The body whose head the title has swallowed: "Trưởng ban | Tổ chức Trung ương"."""
        if word == "Trường" and self._tokens.keys[j : j + 2] == ["nhà", "trường"]:
            return FoundBody(j, j + 2, BodyName("truong"), "body-in-post-title")
        k = j + 1 if self._names.key(j) == "của" else j
        whole = self._bodies.at(k)
        keys = fold(word).split(" ")
        if whole is not None and (self._tokens.keys[whole.i : whole.i + len(keys)] == keys):
            return whole
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
        keys = fold(name).split(" ")
        row = self._lexicon.exact(keys, "body")
        if row is None:
            return None
        own = next((k for k in range(i, j) if self._tokens.keys[k : k + len(keys)] == keys), None)
        start, end = (own, own + len(keys)) if own is not None else (i, j)
        head = body_heads()[row.id]
        following = self._bodies.at(j)
        if following is not None and following.value.head == head.id:
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
        if kind.notation not in PARTY_POSTS | _CHAIR_POSTS:
            return None
        level, place, end = self._names.place(j, None)
        if end == j or (level is None and place is None):
            return None
        if level is None or self._hits.longest(j, "level") is None:
            level = _province_kinds().get(place or "", "tỉnh").split(" trực")[0]
        head = _COMMITTEE_OF_LEVEL.get(level) if kind.notation in PARTY_POSTS else "ubnd"
        if head is None or (place is None and not self._tokens.caps[j - 1] and kind.notation in PARTY_POSTS):
            return None
        return FoundBody(j, end, BodyName(head, level=level, place=place), "body-of-place")

    def _of_commune(self, kind: PostType, j: int) -> FoundBody | None:
        """ "cán bộ tư pháp - hộ tịch xã Hòa Minh": an officer of the commune's committee."""
        if not kind.notation.startswith(("can-bo-", "cong-chuc", "chuyen-vien")):
            return None
        level, place, end = self._names.place(j, None)
        if place is None or level not in ("xã", "phường", "thị trấn", "huyện"):
            return None
        return FoundBody(j, end, BodyName("ubnd", level=level, place=place), "body-of-place")

    def _skip_notes(self, k: int) -> int:
        """Past what may stand between a post and the next joint: a term of office, a khóa, a bracket."""
        tokens = self._tokens
        moved = True
        while moved and k < len(tokens):
            moved = False
            if tokens.keys[k : k + 2] == ["nhiệm", "kỳ"] or (
                tokens.keys[k] == "," and tokens.keys[k + 1 : k + 3] == ["nhiệm", "kỳ"]
            ):
                k = self._past_years(k + (3 if tokens.keys[k] == "," else 2))
                moved = True
            elif tokens.keys[k] == "khóa" or tokens.keys[k : k + 2] == [",", "khóa"]:
                k, moved = self._past_terms(k + (2 if tokens.keys[k] == "," else 1)), True
            elif tokens.keys[k] == "(" and (close := self._closing(k)) is not None:
                k, moved = close, True
            elif tokens.keys[k : k + 2] == ["đơn", "vị"] or tokens.keys[k : k + 3] == [",", "đơn", "vị"]:
                _, place, end = self._names.place(k + (3 if tokens.keys[k] == "," else 2), None)
                if place is None:
                    return k
                k, moved = end, True
        return k

    def _past_years(self, k: int) -> int:
        tokens = self._tokens
        while k < len(tokens) and (
            tokens.words[k].isdigit() or (tokens.keys[k] in "-/" and self._digit(k + 1))
        ):
            k += 1
        return k

    def _digit(self, k: int) -> bool:
        return k < len(self._tokens) and self._tokens.words[k].isdigit()

    def _past_terms(self, k: int) -> int:
        tokens = self._tokens

        def is_term(at: int) -> bool:
            return at < len(tokens) and (set(tokens.words[at]) <= set("IVX") or tokens.words[at].isdigit())

        while is_term(k) or (k < len(tokens) and tokens.keys[k] in (",", ";", "và") and is_term(k + 1)):
            k += 1
        return k

    def _closing(self, k: int) -> int | None:
        for end in range(k + 1, min(k + 10, len(self._tokens))):
            if self._hits.longest(end, "post") is not None:
                return None
            if self._tokens.keys[end] == ")":
                return end + 1
        return None


def _inherit(posts: list[FoundPost]) -> list[FoundPost]:
    """Bodies that a chain leaves to its neighbours.

    "Bí thư, Chủ tịch UBND tỉnh": the Party post is that of the same place. "Ủy viên Ban cán sự Đảng, Thứ
    trưởng Bộ Xây dựng", "Bí thư Đảng ủy, Giám đốc Sở": the bare body is that of the other post's agency.
    """
    filled = list(posts)
    for at, post in enumerate(filled):
        others = [filled[n] for n in (at + 1, at - 1) if 0 <= n < len(filled)]
        following = filled[at + 1] if at + 1 < len(filled) else None
        if (
            post.body is None
            and post.type.heads_body is not None
            and following is not None
            and following.body is not None
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
    if other.body is None:
        return None
    name = other.body.value
    if post.body is None and post.type.notation in PARTY_POSTS and name.head in _STATE_BODIES:
        head = _COMMITTEE_OF_LEVEL.get(name.level or "")
        value = BodyName(head, level=name.level, place=name.place, outer=name.outer) if head else None
        return FoundBody(post.i, post.j, value, "body-of-neighbour-post") if value else None
    if post.body is None and post.type.notation in _CHAIR_POSTS and name.head in _COMMITTEE_OF_LEVEL.values():
        level = body_heads()[name.head].level or name.level
        return FoundBody(post.i, post.j, replace(name, head="ubnd", level=level), "body-of-neighbour-post")
    if (
        post.body is not None
        and post.body.is_bare
        and post.body.value.head in _NEEDS_OWNER
        and not other.body.is_bare
    ):
        if name.head in _NEEDS_OWNER or body_heads()[name.head].body_class in (
            "PartyCommittee",
            "StandingCommittee",
        ):
            return None
        if _outermost(name).head in _DEPARTMENTS:
            return None  # a department has no Party committee of its own: whose it is, the article must tell
        return replace(
            post.body, value=replace(post.body.value, of=_outermost(name)), rule="body-of-neighbour-post"
        )
    if (
        post.body is not None
        and post.body.is_bare
        and post.body.value.head in _NEEDS_OWNER
        and other.body.is_bare
    ) and name.head in ("so", "benh-vien", "truong", "vien-kiem-sat", "toa-an", "trung-tam", "cong-an"):
        return replace(post.body, value=replace(post.body.value, of=name), rule="body-of-neighbour-post")
    return None


def _outermost(name: BodyName) -> BodyName:
    """The agency that a department belongs to: its Party committee is the agency's."""
    while name.of is not None:
        name = name.of
    return name


def country_name(phrase: str) -> str:
    """The short name of a country written in full."""
    return "Lào" if phrase.endswith("Lào") else phrase
