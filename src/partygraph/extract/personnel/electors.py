"""Who elected somebody, where only that he was is told: the body in session that fills such posts."""

from collections.abc import Iterable
from functools import partial

from partygraph.extract.lexis.lexicon import body_heads, level_of
from partygraph.extract.lexis.words import mapping
from partygraph.extract.posts.chained_posts import outermost
from partygraph.extract.posts.posts import PostRow
from partygraph.model.mention import BodyName, Mention

_mapping = partial(mapping, "personnel.toml")


def may_elect(host: int | None, rows: Iterable[PostRow], mentions: list[Mention]) -> bool:
    """Whether the body `host` elects to all the posts: a people's council the chairman of its committee."""
    name = None if host is None else mentions[host].value
    return isinstance(name, BodyName) and all(_fills(name, body, mentions) for _, _, body in rows)


def _fills(name: BodyName, body: int | None, mentions: list[Mention]) -> bool:
    of = None if body is None else mentions[body].value
    if not isinstance(of, BodyName):
        return False
    whole, other = outermost(name), outermost(of)
    if (whole.place and other.place and whole.place != other.place) or (level_of(whole) != level_of(other)):
        return False
    filled = _mapping("elects").get(name.head, "").split()
    return of.head in filled or body_heads()[of.head].body_class in filled
