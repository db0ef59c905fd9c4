"""The post that a change means without naming it: "miễn nhiệm P đối với ông A và bầu ông B thay thế"."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern
from partygraph.extract.personnel.change_lists import ChangeRow
from partygraph.extract.posts.posts import PostRow

_pattern = partial(pattern, "personnel.toml")
# "vào chức danh này", "thay thế ông A"
_REACH = 6


@dataclass(slots=True)
class SamePosts:
    """Remembers the post of the change told last, and whom it concerned."""

    rows: list[PostRow] = field(default_factory=list)
    whose: set[int] = field(default_factory=set)
    paragraph: int = -1

    def remember(self, scene: Scene, rows: Sequence[ChangeRow]) -> None:
        """Takes in a change that names its post."""
        self.rows = list(dict.fromkeys(row for _, row in rows))
        self.whose = {person.mention for person, _ in rows}
        self.paragraph = scene.paragraph

    def meant(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[ChangeRow]:
        """Somebody else, with that post, where the verb or what stands behind his name points to it."""
        if len(self.rows) != 1 or scene.paragraph - self.paragraph not in (0, 1):
            return []
        if not people or any(item.mention in self.whose for item in people):
            return []
        at = max(hit.j, people[-1].j)
        is_pointed = _pattern("same-post").match(scene.gap(at, min(scene.j, at + _REACH))) is not None
        if is_pointed or is_this_post(scene, hit):
            return [(item, self.rows[0]) for item in people]
        return []


def is_referred(scene: Scene, hit: Hit) -> bool:
    """ "Với việc điều động này": whether the act is one told of before, and not only its post."""
    behind = scene.gap(hit.j, min(scene.j, hit.j + 2))
    return _pattern("referred").match(behind) is not None and not is_this_post(scene, hit)


def is_this_post(scene: Scene, hit: Hit) -> bool:
    """ "thôi giữ chức vụ này": whether the verb ends with a word for posts that is pointed to."""
    behind = scene.gap(hit.i, min(scene.j, hit.j + _REACH))
    return _pattern("this-post").match(behind) is not None
