"""Owners that stand behind a body's name, in the words of a post: the post's own, or one behind a comma.

"tham gia [Ban Chấp hành], [Ban Thường vụ] và giữ chức Bí thư [Huyện ủy Tứ Kỳ]": the ellipsis looks right.
"Cục trưởng [Cục Cán bộ], [Tổng cục Chính trị]": the department is of the body that follows.
"""

from collections.abc import Iterator
from dataclasses import replace

from partygraph.extract.found_body import FoundBody
from partygraph.extract.lexicon import body_heads
from partygraph.extract.posts import Chain
from partygraph.extract.tokens import Tokens
from partygraph.extract.words import ids, mapping, words

_WORDS = "posts.toml"
_JOINTS = frozenset({",", "và"})


def lent_bodies(tokens: Tokens, bodies: list[FoundBody], chain: Chain) -> Iterator[FoundBody]:
    """The bodies whose owner the posts of `chain` tell, with that owner."""
    first = chain.posts[0]
    if first.body is not None and not first.body.is_bare:
        yield from _taken_part_in(tokens, bodies, first.i, first.body)
    for post in chain.posts:
        if post.body is not None:
            yield from _of_parent(tokens, bodies, post.body)


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
    if body.value.of is not None or body.value.place or tokens.keys[body.j : body.j + 1] != [","]:
        return
    parents = mapping(_WORDS, "parents").get(body.value.head, "").split()
    for parent in bodies:
        if parent.i == body.j + 1 and parent.value.head in parents:
            yield replace(body, value=replace(body.value, of=parent.value), rule="body-of-parent-behind")
