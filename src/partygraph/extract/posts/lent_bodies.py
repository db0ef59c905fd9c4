"""Owners that stand behind a body's name, in the words of a post: the post's own, or one behind a comma.

"tham gia [Ban Chấp hành], [Ban Thường vụ] và giữ chức Bí thư [Huyện ủy Tứ Kỳ]": the ellipsis looks right.
"Cục trưởng [Cục Cán bộ], [Tổng cục Chính trị]": the department is of the body that follows.
"nguyên Bí thư [Tỉnh ủy], Chủ tịch [HĐND], Trưởng [đoàn ĐBQH tỉnh Hà Nam]": the place told last is of all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from partygraph.authority.provinces import find_province
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import body_heads, level_of
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, mapping, pattern, words
from partygraph.extract.posts.chained_posts import FoundPost, outermost
from partygraph.extract.posts.posts import Chain
from partygraph.model.mention import BodyName

# The rule of a body whose place is that of another one's behind it.
PLACED_BEHIND: Final = "body-of-place-behind"
_WORDS = "posts.toml"
_JOINTS = frozenset({",", "và"})
# "(nhiệm kỳ 2015 - 2020) và giữ chức vụ"
_GIVEN = 14


def lent_bodies(tokens: Tokens, bodies: list[FoundBody], chain: Chain) -> Iterator[FoundBody]:
    """The bodies whose owner the posts of `chain` tell, with that owner."""
    first = chain.posts[0]
    if first.body is not None and not first.body.is_bare:
        yield from _taken_part_in(tokens, bodies, first.i, first.body)
    for post in chain.posts:
        if post.body is not None:
            yield from _of_parent(tokens, bodies, post.body)
    yield from _placed_by_last(tokens, chain.posts)
    if first.body is not None and (given := _placed_by_giver(tokens, bodies, first)) is not None:
        yield given


def _placed_by_giver(tokens: Tokens, bodies: list[FoundBody], post: FoundPost) -> FoundBody | None:
    """ "tham gia Ban Chấp hành Đảng bộ tỉnh Hà Nam và giữ chức Bí thư [Tỉnh ủy]", "được HĐND tỉnh Hà Nam bầu
    làm Chủ tịch [UBND tỉnh]": the body without a place, at that of the seat or the council told right before.
    """
    body = post.body
    if body is None or outermost(body.value).place is not None:
        return None
    before = next((one for one in reversed(bodies) if one.j <= post.i), None)
    if before is None or post.i - before.j > _GIVEN:
        return None
    gap = " ".join(tokens.keys[before.j : post.i])
    is_seat = before.value.head in ids(_WORDS, "seats") and pattern(_WORDS, "seat-and-post").fullmatch(gap)
    is_elected = before.value.head == "hdnd" and pattern(_WORDS, "elected-by").fullmatch(gap)
    whole = outermost(before.value)
    if not (is_seat or is_elected) or whole.place is None:
        return None
    value = _at(body.value, whole)
    return None if value is None else replace(body, value=value, rule=PLACED_BEHIND)


def _taken_part_in(tokens: Tokens, bodies: list[FoundBody], at: int, whole: FoundBody) -> Iterator[FoundBody]:
    """The bodies before "giữ chức" and a post at token `at` that somebody is named to sit in."""
    if body_heads()[whole.value.head].body_class != "PartyCommittee":
        return
    end, between = at, words(_WORDS, "between-seat-and-post")
    for body in reversed(bodies):
        if body.i >= end:
            continue
        gap = tokens.keys[body.j : end]
        is_told = set(gap) <= (between if end == at else _JOINTS) and (end < at or "chức" in gap)
        if not is_told or body.value.head not in ids(_WORDS, "seats"):
            return
        owner = body.value.of
        if owner is None or (owner.head == whole.value.head and not owner.place):
            yield replace(body, value=replace(body.value, of=whole.value), rule="body-of-post-behind")
        end = body.i


def _of_parent(tokens: Tokens, bodies: list[FoundBody], body: FoundBody) -> Iterator[FoundBody]:
    """`body` as one of the body behind the comma, where departments of its kind belong to such."""
    name = body.value
    if (
        name.of is not None
        or name.level
        or name.place
        or tokens.keys[body.j : body.j + 1] not in ([","], ["("])
    ):
        return
    parents = mapping(_WORDS, "parents").get(name.head, "").split()
    for parent in bodies:
        if parent.i == body.j + 1 and parent.value.head in parents:
            yield replace(body, value=replace(body.value, of=parent.value), rule="body-of-parent-behind")


def _placed_by_last(tokens: Tokens, posts: Sequence[FoundPost]) -> Iterator[FoundBody]:
    """The bodies without a place, at that of the nearest post behind that tells one of their level."""
    placed: BodyName | None = None
    end = 0
    for post in reversed(posts):
        if post.body is None or ";" in tokens.keys[post.i : end]:
            placed = None
        if post.body is None:
            continue
        name, end = post.body.value, post.i
        whole = outermost(name)
        if whole.place is not None:
            placed = whole
        elif placed is not None and (value := _at(name, placed)) is not None:
            yield replace(post.body, value=value, rule=PLACED_BEHIND)


def _at(name: BodyName, placed: BodyName) -> BodyName | None:
    """`name`, which tells no place, at the place of `placed`, None where they are of different levels."""
    if name.of is not None:
        owner = _at(name.of, placed)
        return None if owner is None else replace(name, of=owner)
    head, told = body_heads()[name.head], _level(placed)
    is_of_any = name.head in ids(_WORDS, "state-body") and name.level is None
    if name.own or name.place or told is None or "place" not in head.slots:
        return None
    level = told if is_of_any else name.level or head.level
    if level == told:
        return replace(name, level=told, place=placed.place, outer=placed.outer)
    if placed.outer is not None and level == placed.outer[0]:
        return replace(name, level=level, place=placed.outer[1])  # "Tỉnh ủy, … huyện Tứ Kỳ, tỉnh Hải Dương"
    return None


def _level(name: BodyName) -> str | None:
    """The level of the place that `name` tells: "Sở Y tế Thanh Hóa" is of a province."""
    province = find_province(name.place or "")
    return level_of(name) or (None if province is None else province.kind)
