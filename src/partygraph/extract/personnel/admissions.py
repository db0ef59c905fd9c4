"""Who was admitted by name, and by whom: "trao Quyết định kết nạp đảng viên cho đồng chí N"."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from partygraph.extract.clauses.coordination import joined_before, joined_behind
from partygraph.extract.clauses.parts_acting import part_acting
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern
from partygraph.extract.personnel.decisions import DecisionReader
from partygraph.model.mention import ActionReading

# "kết nạp đảng viên mới đối với 02 quần chúng ưu tú là đồng chí"
_MAX_LEAD = 16
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")


@dataclass(frozen=True, slots=True)
class AdmissionGrammar:
    """Reads whom a sentence tells to be admitted; those only counted are read with the numbers."""

    decisions: DecisionReader

    def read(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[ActionReading]:
        """One admission for each person that the verb `hit` concerns."""
        behind = self._behind(scene, hit, people)
        admitted = behind or self._before(scene, hit, people)
        lead = scene.keys(scene.i, hit.i)
        if not admitted or any(_find(table, lead) for table in ("hypothetical", "denied", "heard")):
            return []
        actor = self._part(scene, self.decisions.actor(scene, hit))
        if not behind and _is_of_admitted(scene, hit, actor, admitted):
            actor = None
        stance = self.decisions.stance(scene, hit)
        year = _pattern("year-of-it").match(scene.gap(hit.j, min(scene.j, hit.j + 10)))
        return [
            ActionReading(
                "Admission",
                scene.span,
                "admission-named",
                stance,
                actor=actor,
                recipient=item.mention,
                year=int(year[1]) if year is not None else None,
            )
            for item in admitted
        ]

    def _part(self, scene: Scene, actor: int | None) -> int | None:
        """ "Chi bộ 3, | Đảng bộ xã kết nạp": the part that stands before `actor`, its whole; else `actor`."""
        whole = next((item for item in scene.bodies if item.mention == actor), None)
        return actor if whole is None else part_acting(scene, whole, self.decisions.mentions).mention

    def _behind(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        behind = [item for item in people if item.i >= hit.j]
        if not behind or behind[0].i - hit.j > _MAX_LEAD:
            return []
        if _pattern("admitted-next").fullmatch(f"{scene.gap(hit.j, behind[0].i)} ") is None:
            return []
        return joined_behind(scene, behind[0], behind, scene.j)

    def _before(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """ "đồng chí N vinh dự được (Chi bộ X) kết nạp vào Đảng"."""
        before = [item for item in people if item.j <= hit.i]
        if not before or _find("is-admitted", scene.keys(before[-1].j, hit.i)) is None:
            return []
        return joined_before(scene, before[-1], before)


def _is_of_admitted(scene: Scene, hit: Hit, actor: int | None, admitted: Sequence[Item]) -> bool:
    """ "đồng chí N, học sinh | Trường THPT X, được kết nạp": whether `actor` stands between a name and
    "được": it tells who the bearer is.
    """
    passive = scene.last_of("được", admitted[-1].j, hit.j)
    end = hit.i if passive is None else passive
    return any(item.mention == actor and admitted[-1].j <= item.i < end for item in scene.bodies)
