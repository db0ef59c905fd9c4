"""Posts that are only counted: "kỷ luật 1 huyện ủy viên, 5 chủ tịch UBND xã" tells of nobody and no body."""

from collections.abc import Sequence

from partygraph.extract.lexis.lexicon import level_of
from partygraph.extract.lexis.words import ids, words
from partygraph.extract.posts.chained_posts import FoundPost
from partygraph.model.mention import BodyName


def is_of_many(keys: list[str], i: int, j: int, posts: Sequence[FoundPost]) -> bool:
    """Whether `posts`, at tokens `i` to `j`, stand behind a number, no names of holders follow, and their
    bodies are any of a level of which there are several; `keys` are the folded tokens of the text.
    """
    if i < 1 or not keys[i - 1].isdigit():
        return False
    is_ordinal = i > 1 and keys[i - 2] in words("cues.toml", "numbered")
    is_listed = j < len(keys) and keys[j] in words("cues.toml", "lists-holders")
    bodies = (post.body.value for post in posts if post.body is not None)
    return not (is_ordinal or is_listed) and all(_is_any(body) for body in bodies)


def _is_any(body: BodyName) -> bool:
    if body.head in ids("cues.toml", "counted-units") and body == BodyName(body.head):
        return True
    return body.place is None and level_of(body) in words("cues.toml", "counted-levels")
