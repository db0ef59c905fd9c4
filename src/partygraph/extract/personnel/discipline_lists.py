"""Those whom a list of the disciplined goes on to name in the sentences behind the one that opens it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from partygraph.extract.clauses.coordination import joined_behind
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import find, pattern
from partygraph.extract.personnel.open_changes import is_number
from partygraph.model.mention import ActionReading

# A dash, a number with its dot, "Đồng chí".
_MAX_BULLET = 5
# "về Đảng đối với các đồng chí có tên trên"
_MAX_BACK = 12
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")


@dataclass(slots=True)
class DisciplineLists:
    """Remembers the discipline of a list that is open: "… bị khai trừ Đảng, gồm: bà A, P." "Ông B, Q; ông C,
    R."
    """

    opened: ActionReading | None = None
    told: list[Item] = field(default_factory=list)

    def those_above(self, scene: Scene, end: int) -> list[Item]:
        """Whom a verdict that ends at token `end` means by "các đồng chí trên": those listed last."""
        behind = scene.gap(end, min(scene.j, end + _MAX_BACK))
        return self.told if _pattern("those-above").match(behind) is not None else []

    def leave(self, scene: Scene, people: Sequence[Item]) -> None:
        """Keeps the list of persons of a sentence for those after it."""
        for n, item in enumerate(people[:-1]):
            if _find("list-opens", scene.keys(max(scene.i, item.i - 4), item.i)):
                self.told = joined_behind(scene, item, people[n:], scene.j)
                return

    def read(self, scene: Scene, people: Sequence[Item]) -> list[ActionReading]:
        """The discipline of whom the sentence names, where it is an entry of the open list; any other
        sentence closes it.
        """
        if self.opened is None or is_number(scene):
            return []
        if not people or not self._is_entry(scene, people[0]):
            self.opened = None
            return []
        entries = joined_behind(scene, people[0], people, scene.j)
        return [replace(self.opened, sentence=scene.span, recipient=entry.mention) for entry in entries]

    def _is_entry(self, scene: Scene, first: Item) -> bool:
        """ "- Ông N, nguyên P.": a name with what he is, and nothing told of him but his guilt."""
        lead = scene.gap(scene.i, first.i)
        rest = scene.gap(first.j, scene.j)
        return (
            first.i - scene.i <= _MAX_BULLET
            and _pattern("entry-lead").fullmatch(lead) is not None
            and _pattern("entry-rest").fullmatch(rest) is not None
            and not any(hit.entry.id != "award" for hit in scene.hits("action"))
        )


def opens_list(scene: Scene, end: int, recipients: Sequence[Item]) -> bool:
    """Whether the words behind a verdict, which ends at token `end`, announce whom it concerns."""
    stop = recipients[0].i if recipients else scene.j
    return _find("list-to-come", scene.keys(end, stop)) is not None
