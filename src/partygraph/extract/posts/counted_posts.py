"""Posts that are only counted: "kỷ luật 1 huyện ủy viên, 5 chủ tịch UBND xã" tells of nobody and no body."""

from collections.abc import Sequence

from partygraph.extract.lexis.lexicon import level_of
from partygraph.extract.lexis.words import ids, words
from partygraph.extract.posts.chained_posts import FoundPost
from partygraph.model.mention import BodyName


def is_of_many(keys: list[str], i: int, j: int, posts: Sequence[FoundPost]) -> bool:
    """Whether `posts`, at tokens `i` to `j`, stand behind a number, no names of holders follow, and their
    bodies are any of a level of which there are several; the same behind "các", where each body has but one
    such post. `keys` are the folded tokens of the text.
    """
    first = i - 2 if keys[max(0, i - 2) : i] == ["đồng", "chí"] else i
    if first < 1:
        return False
    bodies = [post.body.value for post in posts if post.body is not None]
    is_of_one = posts[0].type.notation in ids("cues.toml", "held-by-one")
    if keys[first - 1] in words("cues.toml", "plural"):
        return is_of_one and not _is_listed(keys, j) and all(map(_is_bare, bodies))
    if not keys[first - 1].isdigit():
        return False
    is_ordinal = first > 1 and keys[first - 2] in words("cues.toml", "numbered")
    if is_ordinal or _is_listed(keys, j):
        return False
    is_of_several = is_of_one and int(keys[first - 1]) > 1
    return all(_is_any(body) or (is_of_several and _is_unnamed(body)) for body in bodies)


def _is_unnamed(body: BodyName) -> bool:
    """ "6 Bí thư Tỉnh ủy": whether no place and no words of its own tell which."""
    return not (body.place or body.own or body.of)


def _is_listed(keys: list[str], j: int) -> bool:
    """Whether who they are is told at token `j`."""
    return j < len(keys) and keys[j] in words("cues.toml", "lists-holders")


def _is_bare(body: BodyName) -> bool:
    """ "các Bí thư chi bộ": whether the kind of a unit is all that is told."""
    return body.head in ids("cues.toml", "counted-units") and body == BodyName(body.head)


def _is_any(body: BodyName) -> bool:
    return _is_bare(body) or (body.place is None and level_of(body) in words("cues.toml", "counted-levels"))
