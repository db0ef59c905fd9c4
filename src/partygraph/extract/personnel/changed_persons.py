"""Whose post a verb changes: "bổ nhiệm [ông N]", "[ông N] được bầu", "[ông N] thôi giữ chức P"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from partygraph.extract.clauses.coordination import is_subject_over, joined_before, joined_behind
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern
from partygraph.extract.personnel.change_roles import (
    has_own_verb,
    is_apart,
    is_given_by_another,
    is_handed_to,
    is_of_another_clause,
    is_of_count,
    is_passive,
    is_presented,
    is_sent,
    is_title,
    receives,
    whom_it_means,
)
from partygraph.extract.personnel.change_verbs import is_taking, next_verb, verbs
from partygraph.extract.personnel.decisions import DecisionReader
from partygraph.extract.personnel.leaving import leaving
from partygraph.model.mention import Mention, MentionKind, PersonName

_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
# From a verb to whom it concerns, and to him where nothing says so: "bổ nhiệm có thời hạn ông N".
_REACH, _CLOSE = 45, 18
# "đối với đồng chí Thượng tá", "giới thiệu để bầu đồng chí".
_TOWARDS, _PRESENTED = 5, 6


@dataclass(slots=True)
class ChangedPersons:
    """Remembers whom the text has told of: `last` was named in full, in an earlier sentence, `moved` is told
    in this one to be moved: "điều động ông N về …, chỉ định giữ chức …"; `earlier` are all whose posts the
    sentence before changed.
    """

    mentions: list[Mention]
    decisions: DecisionReader
    last: int | None = None
    moved: Item | None = None
    earlier: frozenset[int] = frozenset()

    def enter(self, earlier: Iterable[int]) -> None:
        """Takes a sentence in: nobody is moved in it yet; `earlier` are those of the sentence before."""
        self.moved, self.earlier = None, frozenset(earlier)

    def remember(self, people: Sequence[Item]) -> None:
        """Keeps the last of a sentence who was named in full for those after it."""
        for item in reversed(people):
            value = self.mentions[item.mention].value
            if isinstance(value, PersonName) and value.is_full:
                self.last = item.mention
                return

    def of_verb(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """Those of `people` whose post the verb `hit` changes, or whom a pronoun there means."""
        before = [item for item in people if item.j <= hit.i]
        behind = [
            item for item in people if hit.j <= item.i <= hit.j + _REACH and not is_apart(scene, hit.j, item)
        ]
        if is_of_another_clause(scene, hit):
            return self._pivot(scene, hit, before)
        if meant := whom_it_means(scene, hit, before, self.last):
            return meant
        if behind and is_handed_to(scene, hit, behind[0]):
            return behind[:1]
        if is_passive(scene, hit) and (subject := self._subject(scene, hit, before)):
            return subject
        if hit.entry.id in ("dismissal", "suspension"):
            return leaving(scene, hit, before, behind, self.decisions.posts, self._carried(scene, hit))
        return self._object(scene, hit, people, behind) or self._pivot(scene, hit, before)

    def _object(self, scene: Scene, hit: Hit, people: Sequence[Item], behind: Sequence[Item]) -> list[Item]:
        """ "bầu chức danh P đối với ông N", "bổ nhiệm ông N giữ chức Q": who is named `behind` the verb."""
        held, stop = self.decisions.held(scene), next_verb(scene, hit)
        further = [item for item in people if item.i >= hit.j]
        is_again = scene.keys(hit.j, hit.j + 1) == ["lại"]  # "bổ nhiệm lại ông A"
        is_next = behind and is_title(scene, hit.j + is_again, behind[0].i)
        for item in () if is_next else behind:  # "bổ nhiệm ông A giữ chức P; … đối với ông B"
            if item.i < stop and _find("towards-whom", scene.keys(max(hit.j, item.i - _TOWARDS), item.i)):
                return joined_behind(scene, item, further, stop, held)
        told = verbs(scene)
        close = [
            item
            for item in behind
            if ";" not in scene.keys(hit.j, item.i)
            and not (item.i > stop and is_of_count(scene, hit))
            and not has_own_verb(scene, item, told)
            and not is_given_by_another(scene, hit, item, told)
        ]
        if close and close[0].i - hit.j <= _CLOSE and "được" not in scene.keys(hit.j, close[0].i):
            return joined_behind(scene, close[0], further, scene.j, held)
        return []

    def _subject(self, scene: Scene, hit: Hit, before: list[Item]) -> list[Item]:
        """Who "được bầu": the persons before the verb, or whom "ông" means."""
        near = [item for item in before if hit.i - item.j <= _REACH and ";" not in scene.keys(item.j, hit.i)]
        if near:
            if _pattern("who-was").search(scene.gap(near[-1].j, hit.j)):
                return near[-1:]  # "hai P là ông A và ông B, người vừa được bổ nhiệm": only B
            joined = joined_before(scene, near[-1], before, self.decisions.held(scene))
            is_run = _find("plural", scene.keys(max(scene.i, joined[0].i - 3), joined[0].i))
            is_all = is_run or not is_taking(hit) or _take_one_post(scene, hit, joined)
            return joined if is_all else near[-1:]
        if not before and self.last is not None and _find("pronoun", scene.keys(scene.i, hit.j)):
            return [Item(hit.i, hit.i, MentionKind.PERSON, self.last)]
        is_left_out = len(self.earlier) == 1 and _pattern("goes-on-passive").match(scene.gap(scene.i, hit.j))
        return [Item(hit.i, hit.i, MentionKind.PERSON, *self.earlier)] if is_left_out and not before else []

    def _pivot(self, scene: Scene, hit: Hit, before: list[Item]) -> list[Item]:
        """ "giới thiệu ông N, P, (để X) bầu giữ chức Q"; "điều động ông N về …, chỉ định giữ chức Q"."""
        if not before:
            return []
        if before[-1:] == self._carried(scene, hit):
            return before[-1:]
        last = before[-1]
        keys = scene.tokens.keys
        verb = next((k for k in range(last.j, hit.i) if keys[k] == "để"), hit.i)
        is_pivot = _find("presented", scene.keys(max(scene.i, last.i - _PRESENTED), last.i)) is not None
        if is_presented(scene, last, hit) or receives(scene, last, hit) or is_sent(scene, last, hit):
            return [last]
        return [last] if is_pivot and is_subject_over(scene, last, verb) else []

    def _carried(self, scene: Scene, hit: Hit) -> list[Item]:
        """Whom the sentence has moved before, where no other item of a list, no other decision has begun
        since.
        """
        moved = self.moved
        if moved is None:
            return []
        part = scene.last_of(";", moved.j, hit.i)
        lead = "" if part is None else f"{scene.gap(part + 1, hit.i)} ".lstrip()
        if _pattern("goes-on-with").fullmatch(lead) is None:
            return []
        return [moved] if self.decisions.decision_start(scene, hit.i) <= moved.i else []


def _take_one_post(scene: Scene, hit: Hit, run: Sequence[Item]) -> bool:
    """ "ông A và ông B làm Phó Bí thư": whether nothing but "và" joins those who take a post of several."""
    if _find("of-several", scene.keys(hit.j, hit.j + 2)) is None:
        return False
    return all(_pattern("and-alone").fullmatch(scene.gap(one.j, other.i)) for one, other in pairwise(run))
