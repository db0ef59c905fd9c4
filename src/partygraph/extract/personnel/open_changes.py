"""Those whom the lines behind a change of posts name: "HĐND tỉnh bầu 3 Phó Chủ tịch UBND tỉnh, gồm:" "- Ông
A, P." "- Bà B, Q."
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from partygraph.extract.clauses.coordination import joined_behind
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern, words
from partygraph.extract.personnel.change_lists import ChangeRow, posts_behind
from partygraph.extract.personnel.change_verbs import is_taking, verbs
from partygraph.extract.posts.posts import PostMention, PostRow
from partygraph.model.mention import ActionReading

_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
# "kết quả bầu bổ sung các chức vụ"; a dash or number, and "Đồng chí"
_NEAR, _LEAD = 6, 8


@dataclass(slots=True)
class OpenChanges:
    """Remembers the change of a list that is open, the posts it is about (none where each loses his own), and
    the `mark` before its entries; `number` was cut off the one that follows.
    """

    opened: ActionReading | None = None
    rows: list[PostRow] = field(default_factory=list)
    is_list: bool = False
    mark: str | None = None
    number: str = ""
    voted: list[PostRow] = field(default_factory=list)
    paragraph: int = -1

    def open(self, scene: Scene, hit: Hit, chains: Sequence[PostMention], plain: ActionReading) -> None:
        """Opens a list at a change that names nobody, where its sentence announces several."""
        posts = [post for post in chains if hit.j <= post.chain.i <= hit.j + _NEAR]
        is_list = _find("list-announced", scene.keys(hit.j, scene.j)) is not None
        is_lost = plain.change == "Dismissal"
        rows = posts[0].rows() if posts else []
        if plain.change == "Election" and len(rows) == 1:
            self.voted, self.paragraph = rows, scene.paragraph
        if is_taking(hit) or not (is_list or any(post.chain.is_plural for post in posts)):
            return
        if len(rows) == 1 or (is_lost and not rows and is_list):
            self.opened, self.rows, self.is_list, self.mark = plain, rows, is_list, None

    def won(self, scene: Scene, hit: Hit, winners: Sequence[Item]) -> list[ChangeRow]:
        """ "bầu bổ sung Phó Chủ tịch UBND tỉnh. Kết quả, ông N trúng cử": the post of the vote before."""
        is_near = scene.paragraph - self.paragraph in (0, 1)
        if not is_near or hit.entry.phrase not in words("personnel.toml", "winning"):
            return []
        return [(winner, row) for winner in winners for row in self.voted]

    def read(
        self, scene: Scene, people: Sequence[Item], chains: Sequence[PostMention]
    ) -> list[ActionReading]:
        """The change of those whom the sentence names as an entry; any other sentence closes the list."""
        opened = self.opened
        if opened is None:
            return []
        if is_number(scene):
            self.number = "1"
            return []
        mark = self.number or _mark(scene)
        self.mark, self.number = mark if self.mark is None else self.mark, ""
        if mark != self.mark or not people or verbs(scene) or not self._is_entry(scene, people[0], chains):
            self.opened = None
            return []
        entries = joined_behind(scene, people[0], people, scene.j)
        return [
            replace(
                opened,
                sentence=scene.span,
                recipient=item.mention,
                post=post,
                post_title=title,
                post_body=body,
            )
            for item in entries
            for post, title, body in self._rows(item, chains)
        ]

    def _rows(self, item: Item, chains: Sequence[PostMention]) -> list[PostRow]:
        """The posts that an entry is about: what the list is, and of what is lost rather those before the
        name: "1. Bộ trưởng Bộ Y tế N".
        """
        is_lost = self.opened is not None and self.opened.change == "Dismissal"
        before = [row for post in chains if post.chain.j == item.i for row in post.rows()] if is_lost else []
        return before or self.rows or posts_behind(item, chains)

    def _is_entry(self, scene: Scene, first: Item, chains: Sequence[PostMention]) -> bool:
        """ "- Ông N, P", "1. Bộ trưởng Bộ Y tế N": who is named first, behind what he is or before it."""
        held = next((post.chain for post in chains if post.chain.j == first.i), None)
        at = first.i if held is None else held.i
        lead = scene.gap(scene.i, at)
        rest = scene.gap(first.j, scene.j)
        if at - scene.i > _LEAD or _pattern("entry-rest").fullmatch(rest) is None:
            return False
        pattern_of = "item-lead" if self.is_list else "item-opens"
        return _pattern(pattern_of).fullmatch(lead) is not None


def _mark(scene: Scene) -> str:
    """With what an entry begins: a dash, a number, or nothing; all of a list begin alike."""
    key = scene.tokens.keys[scene.i]
    return "1" if key.isdigit() else key if key in words("personnel.toml", "bullets") else ""


def is_number(scene: Scene) -> bool:
    """ "1.": the number of an entry, which the reader of sentences has cut off."""
    return scene.j - scene.i <= 2 and scene.tokens.keys[scene.i].isdigit()
