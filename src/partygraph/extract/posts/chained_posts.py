"""Posts as they are found, and the bodies that the posts of one chain lend each other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from partygraph.authority.provinces import find_province
from partygraph.authority.schemes import PostType
from partygraph.extract.bodies.body_lists import party_committee
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, mapping
from partygraph.model.mention import BodyName, TenureStatus

_ids = partial(ids, "posts.toml")
_mapping = partial(mapping, "posts.toml")
# The rank of posts that many hold: staff, teachers, physicians.
LOWEST = 6
# The rule of a body that a post shares with the one beside it: its place is told there, not once more.
OF_NEIGHBOUR = "body-of-neighbour-post"
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


def may_be_of(post: FoundPost, body: FoundBody | None) -> bool:
    """Whether a post may be of a body that is not told with it: "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc" is a
    rank in the Government, and minister of no committee.
    """
    return body is not None and (post.type.heads_body != "Bộ" or body.value.head == "bo")


def inherit(posts: list[FoundPost], tokens: Tokens) -> list[FoundPost]:
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
            and not (following.body.value.head in _ids("owned-body") and following.body.is_bare)
        ):
            # "Trưởng khoa rồi Phó Hiệu trưởng Trường …"
            filled[at] = replace(post, body=_led(following.body, post.type.heads_body))
            continue
        if at and post.body is None and not any(tokens.caps[post.j : post.j + 1]):
            led = _agency_of_committee(post, posts[at - 1].body)
            filled[at] = post = replace(post, body=led)
        for other in others:
            body = _inherited(post, other)
            if body is not None:
                filled[at] = replace(post, body=body)
                break
    return filled


def _led(body: FoundBody, kind: str) -> FoundBody:
    """The agency that the neighbour's Party cell or office is of: "Phó Cục trưởng, Phó Bí thư Chi bộ Cục Thuế
    tỉnh", "Phó Trưởng ban, Chánh Văn phòng Ban Tuyên giáo".
    """
    inner = body.inner
    if inner is None or body_heads()[body.value.head].label.startswith(kind):
        return body
    is_cell = body.value.head in _ids("led-by-secretary")
    return inner if is_cell or body_heads()[inner.value.head].label.startswith(f"{kind} ") else body


def _inherited(post: FoundPost, other: FoundPost) -> FoundBody | None:
    """The body that `other` lends to `post`."""
    if other.body is None:
        return None
    if post.body is None:
        return _of_same_body(post, other) or _of_same_place(post, other.body.value)
    if not post.body.is_bare:
        return _seat_of_agency(post.body, other.body) or _named_beside(post.body, other.body)
    if post.body.value.head in _ids("seats"):
        owner = _committee(other) if post.i < other.i else None
        owner = owner or _committee_of_place(other.body.value)
    elif post.body.value.head in _ids("owned-body"):
        # "Ủy viên Ban Thường vụ Đảng ủy, Trưởng ban Pháp chế HĐND xã": the committee of the commune
        whole = outermost(other.body.value)
        state = whole if whole.head in _ids("state-body") else other.body.value
        committee = party_committee(post.body.value, state)
        if committee is not None:
            return replace(post.body, value=committee, rule=OF_NEIGHBOUR)
        owner = _owner(other.body)
    else:
        return None
    if owner is None or owner.head == post.body.value.head:
        return None  # "Bí thư Đảng ủy, Chủ nhiệm UBKT Đảng ủy": one committee
    return replace(post.body, value=replace(post.body.value, of=owner), rule=OF_NEIGHBOUR)


def _agency_of_committee(post: FoundPost, committee: FoundBody | None) -> FoundBody | None:
    """ "Phó Bí thư Đảng ủy Viện Dầu khí, Phó Viện trưởng": the agency of the Party body named before."""
    agency = None if committee is None else committee.inner
    while agency is not None and agency.inner is not None:
        agency = agency.inner
    if committee is None or agency is None or agency.value.head in _ids("owned-body"):
        return None
    if committee.value.head not in _ids("owned-body") | _ids("of-committee"):
        return None
    kind = post.type.heads_body
    if kind is None:
        led = _mapping("headed-by").get(family(post.type.notation), "").split()
        return agency if agency.value.head in led else None
    names = (body_heads()[agency.value.head].label, agency.value.own or "")
    return agency if any(f"{name} ".startswith(f"{kind} ") for name in names) else None


def _seat_of_agency(seat: FoundBody, other: FoundBody) -> FoundBody | None:
    """ "Ủy viên Ban Thường vụ Đảng ủy, Giám đốc Sở Y tế": the bare committee is that of the agency."""
    committee = seat.value.of
    if seat.value.head not in _ids("of-committee") or committee is None:
        return None
    if committee.head not in _ids("owned-body"):
        return None
    agency = (
        _owner(other) if not (committee.of or committee.own or committee.level or committee.place) else None
    )
    if agency is None or agency.head == committee.head:
        return None
    return replace(seat, value=replace(seat.value, of=replace(committee, of=agency)), rule=OF_NEIGHBOUR)


def _named_beside(body: FoundBody, other: FoundBody) -> FoundBody | None:
    """ "Bí thư Đảng ủy Bộ, Thứ trưởng Bộ Nội vụ": the owner told by its kind alone is the one beside."""
    kind, whole = body.value.of, outermost(other.value)
    if kind is None or kind != BodyName(kind.head) or kind.head != whole.head or whole == kind:
        return None
    return replace(body, value=replace(body.value, of=whole), rule=OF_NEIGHBOUR)


def family(notation: str) -> str:
    """What a post and its deputies have in common.

    >>> family("pho-chu-tich-thuong-truc"), family("quyen-chu-tich"), family("thu-truong")
    ('chu-tich', 'chu-tich', 'bo-truong')
    """
    notation = _mapping("deputy-title").get(notation, notation)
    stem = notation.removeprefix("pho-").removeprefix("quyen-")
    return (
        stem.removesuffix("-thuong-truc")
        .removesuffix("-phu-trach")
        .removesuffix("-chuyen-trach")
        .removesuffix("-khong")
    )


def are_of_one_kind(post: FoundPost, other: FoundPost) -> bool:
    """Whether one is the other's deputy, or both lead one command."""
    one, two = post.type.notation, other.type.notation
    return family(one) == family(two) or {one, two} <= _ids("command")


def unlent(posts: Sequence[FoundPost], n: int) -> tuple[FoundPost, ...]:
    """The first `n` posts of a chain whose others are of another man: without the bodies that those lent
    them, "N làm Trưởng ban, Trưởng Công an huyện M"; a deputy's is his head's all the same.
    """
    return tuple(
        replace(post, body=None)
        if post.body is not None and post.body.i >= posts[n].i and not are_of_one_kind(post, posts[n])
        else post
        for post in posts[:n]
    )


def _of_same_body(post: FoundPost, other: FoundPost) -> FoundBody | None:
    """ "nguyên Chủ tịch, nguyên Phó Chủ tịch UBND tỉnh": a post before its deputy's, or the reverse; "Phó Chỉ
    huy trưởng, Tham mưu trưởng BĐBP tỉnh": two of one command.
    """
    if post.i > other.i:
        return None
    return other.body if are_of_one_kind(post, other) or _is_chair_of(post, other) else None


def _is_chair_of(post: FoundPost, other: FoundPost) -> bool:
    """ "Chủ tịch Hội đồng, Giám đốc Đại học Quốc gia Hà Nội": the chair and the head of one agency."""
    return (
        post.type.notation in _ids("chair-post")
        and other.type.notation in _ids("executive")
        and other.body is not None
        and other.body.value.head in _ids("chaired")
    )


def _committee_of_place(name: BodyName) -> BodyName | None:
    """The Party committee of the place whose people's committee is `name`: "Ủy viên BTV, Phó Chủ tịch UBND
    huyện".
    """
    if name.head not in _ids("state-body"):
        return None
    province = find_province(name.place) if name.level is None and name.place else None
    level = name.level if province is None else province.kind  # "HĐND TP.HCM"
    head = _mapping("committee-of-level").get(level or "")
    return BodyName(head, level=level, place=name.place, outer=name.outer) if head else None


def _of_same_place(post: FoundPost, name: BodyName) -> FoundBody | None:
    """The Party committee beside the people's committee `name`, or the reverse."""
    committees = _mapping("committee-of-level")
    if is_party_post(post.type) and name.head in _ids("state-body"):
        value = _committee_of_place(name)
        return FoundBody(post.i, post.j, value, OF_NEIGHBOUR) if value else None
    if post.type.notation in _ids("chair-post") and name.head in committees.values():
        level = body_heads()[name.head].level or name.level
        if level is None:
            return None  # "Phó Bí thư Đảng ủy, Chủ tịch …": the committee is of no place
        return FoundBody(post.i, post.j, replace(name, head="ubnd", level=level), OF_NEIGHBOUR)
    return None


def _committee(other: FoundPost) -> BodyName | None:
    """The committee that the neighbour's office serves, or the association that it is one of: "Ủy viên Ban
    Thường vụ, Trưởng ban Dân vận Tỉnh ủy", "Ủy viên Ban Thường vụ, Phó Chủ tịch Hội Nông dân tỉnh".
    """
    name = None if other.body is None else other.body.value
    if name is None:
        return None
    if name.head in _ids("led-by-seats") and other.type.notation in _ids("deputy-of-seats"):
        return name
    owner = name.of
    if owner is None or name.head in _ids("seats"):
        return None
    is_party = body_heads()[owner.head].body_class == "PartyCommittee"
    return owner if is_party or owner.head in _ids("led-by-seats") else None


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
