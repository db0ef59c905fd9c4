"""Who was disciplined, in which form, and from which post."""

from collections.abc import Sequence
from dataclasses import InitVar, dataclass, field, replace
from functools import partial

from partygraph.extract.clauses.coordination import joined_before, joined_behind
from partygraph.extract.clauses.opening_persons import opening_persons
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, mapping, pattern, words
from partygraph.extract.personnel.change_lists import each_or_all
from partygraph.extract.personnel.decisions import DecisionReader
from partygraph.extract.personnel.discipline_lists import DisciplineLists, opens_list
from partygraph.extract.personnel.inspectors import inspectors_in_session
from partygraph.extract.personnel.matters import is_denied, is_fronted, is_only_spoken_of
from partygraph.extract.posts.posts import NO_POST, PostMention, PostRow
from partygraph.model.mention import ActionReading, Mention, MentionKind

_REACH, _LIST = 90, 240  # to the first of the disciplined, to the last of a list
_REACH_BACK = 30
# … where what he held before is told, too: "do đã có vi phạm … và B đã thi hành kỷ luật".
_REASON_BACK = 60
# "đối với hai nguyên", "gồm các ông:"
_COUNTED = 5
# What may stand between two names, each of which is whole.
_APART = ([","], [";"], ["và"])
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A discipline told: its verb from token `i`, whom it concerns from token `j` on, and its form where
    said. `stop` is where those it concerns end at the latest, `end` where it has been told.
    """

    i: int
    j: int
    form: str | None
    stop: int
    end: int


@dataclass(slots=True)
class DisciplineGrammar:
    """Reads what a form of discipline says in its sentence."""

    mentions: list[Mention]
    posts: InitVar[list[PostMention]]
    decisions: DecisionReader
    lists: DisciplineLists
    _held: frozenset[int | None] = field(init=False)

    def __post_init__(self, posts: list[PostMention]) -> None:
        """Keeps the bodies that are named as whose somebody's post is."""
        self._held = frozenset(body for post in posts for body in post.bodies)

    def read(
        self, scene: Scene, hit: Hit, people: Sequence[Item], chains: list[PostMention]
    ) -> tuple[list[ActionReading], int]:
        """The disciplines that the verb `hit` tells, one for each recipient and lost post; and the token
        after it.
        """
        verdict = self._verdict(scene, hit)
        if _is_no_act(scene, verdict, hit):
            return [], hit.j
        recipients = self._recipients(scene, verdict, hit, people)
        is_list = verdict.form is not None and opens_list(scene, verdict.j, recipients)
        if not recipients and not is_list:
            return [], hit.j
        self.decisions.targets.update(item.mention for item in recipients)  # who suffers it gives it not
        plain = self._plain(scene, verdict, hit, is_list=is_list)
        self.lists.opened = plain if is_list else None
        if not recipients:
            return [], hit.j
        removed = self._removed(scene, verdict, recipients[0], chains)
        return [
            replace(
                plain,
                rule="discipline" if post is None else "discipline-of-post",
                recipient=recipient.mention,
                post=post,
                post_title=title,
                post_body=post_body,
            )
            for recipient, (post, title, post_body) in each_or_all(recipients, removed or [NO_POST])
        ], verdict.end

    def _plain(self, scene: Scene, verdict: Verdict, hit: Hit, *, is_list: bool) -> ActionReading:
        """The discipline by whom it is told, of nobody yet; a list may be of inspectors named before it."""
        actor = self.decisions.actor(scene, hit)
        if actor is None and is_list:
            actor = inspectors_in_session(self.mentions, scene)
        stance = self.decisions.stance(scene, hit)
        return ActionReading("Discipline", scene.span, "discipline", stance, actor=actor, form=verdict.form)

    def _verdict(self, scene: Scene, hit: Hit) -> Verdict:
        """The verb with its form: "cảnh cáo", "thi hành kỷ luật (bằng hình thức) cảnh cáo", "kỷ luật ông N
        bằng hình thức cảnh cáo".
        """
        following = next(iter(_forms(scene, hit.j)), None)
        stop = min(scene.j, hit.j + _LIST) if following is None else following.i
        form = _form(hit.entry.phrase)
        if form is None and following is not None and (said := _form(following.entry.phrase)) is not None:
            gap = scene.gap(hit.j, following.i)
            if not gap or _pattern("form-next").fullmatch(gap):
                further = next((other.i for other in _forms(scene, following.j)), scene.j)
                stop = min(further, following.j + _LIST)
                return Verdict(hit.i, following.j, said, stop, following.j)
            if _pattern("form-behind").search(gap):
                return Verdict(hit.i, hit.j, said, following.i, following.j)
        return Verdict(hit.i, hit.j, form, stop, hit.j)

    # -- recipients ---------------------------------------------------------------------------------------

    def _recipients(self, scene: Scene, verdict: Verdict, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """Those named behind the verb or listed above, else those before it; of so many counted none."""
        recipients = self._behind(scene, verdict, people) or self.lists.those_above(scene, verdict.j)
        if recipients or _is_counted(scene, verdict, hit):
            return recipients
        named = [*people, *self._bodies(scene)]
        before = [item for item in self._before(scene, verdict, hit, people) if not is_fronted(scene, item)]
        return before or opening_persons(scene, hit, named, self.decisions.held(scene))

    def _behind(self, scene: Scene, verdict: Verdict, people: Sequence[Item]) -> list[Item]:
        """Those named behind the verb: "cảnh cáo Ban Cán sự đảng … và ông N, …; ông P"."""
        # "đồng chí Đô đốc N": a rank cut to a name is nobody beside the name
        whole = [item for n, item in enumerate(people) if not _is_cut(scene, item, people[n + 1 : n + 2])]
        named = sorted([*whole, *self._bodies(scene)], key=lambda item: item.i)
        behind = [item for item in named if verdict.j <= item.i < verdict.stop]
        for item in behind[: next((n for n, one in enumerate(behind) if one.i > verdict.j + _REACH), None)]:
            if self._is_first(scene, verdict, item):
                return joined_behind(scene, item, behind, verdict.stop, self.decisions.held(scene))
        return []

    def _is_first(self, scene: Scene, verdict: Verdict, item: Item) -> bool:
        posts = self.decisions.here(scene) if item.kind is MentionKind.PERSON else ()
        office = next((post.chain.i for post in posts if post.chain.j == item.i), item.i)
        gap = scene.gap(verdict.j, max(verdict.j, office))  # "cảnh cáo Thứ trưởng N"
        if not gap or _pattern("disciplined-next").fullmatch(f"{gap} "):
            return True
        if any(_is_shared_post(scene, verdict.j, post, item) for post in posts):
            return True
        if verdict.form is None or ";" in gap.split():
            return False
        if item.kind is MentionKind.BODY:
            return gap.endswith("đối với")
        told = scene.gap(verdict.i, max(verdict.j, office))  # "cách [chức] P của ông N"
        return "đối" in gap.split() or _pattern("towards").search(told) is not None

    def _before(self, scene: Scene, verdict: Verdict, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """Those named before it: "ông N bị … cách chức", "Ban Thường vụ Đảng ủy X bị … khiển trách"."""
        if verdict.form is None:
            return self._understood(scene, hit, people)
        before = [item for item in people if item.j <= hit.i and hit.i - item.j <= _REACH_BACK]
        if before and self._suffers(scene, before[-1], hit):
            return joined_before(scene, before[-1], people, self.decisions.held(scene))
        bodies = [item for item in self._bodies(scene) if item.j <= hit.i and hit.i - item.j <= _REACH_BACK]
        suffering = [item for item in bodies if _pattern("body-suffers").match(scene.gap(item.j, hit.i))]
        if not suffering or _is_of_people(scene, suffering[-1]):
            return []
        return suffering[-1:]

    def _understood(self, scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
        """Whom a discipline without a form concerns: "ông N … do vi phạm và B đã thi hành kỷ luật về Đảng",
        "và đã bị B kỷ luật về Đảng".
        """
        if _pattern("understood").match(scene.gap(hit.j, min(scene.j, hit.j + 3))) is None:
            return []
        before = [item for item in people if item.j <= hit.i and hit.i - item.j <= _REASON_BACK]
        is_decided = scene.keys(hit.i - 1, hit.i) == ["đã"] or any(body.j == hit.i for body in scene.bodies)
        is_passive = "bị" in scene.keys(max(scene.i, hit.i - 6), hit.i)
        is_active = hit.entry.phrase.startswith("thi hành") and not is_passive
        return before[-1:] if is_active or is_decided else []

    def _suffers(self, scene: Scene, person: Item, hit: Hit) -> bool:
        """Whether the form behind a name is his; behind a semicolon only where it goes on with "bị"."""
        gap = scene.gap(person.j, hit.i)
        own = gap.rpartition(";")[2]
        return _pattern("suffers").search(own) is not None

    def _bodies(self, scene: Scene) -> list[Item]:
        """The bodies that are not only named as somebody's post."""
        offices = self.decisions.held(scene)
        return [
            item
            for item in scene.bodies
            if item.mention not in self._held and not any(i <= item.i < j for i, j in offices)
        ]

    def _removed(
        self, scene: Scene, verdict: Verdict, person: Item, chains: list[PostMention]
    ) -> list[PostRow]:
        """The posts that "cách chức" takes away: the one behind it, and those up to the person.

        "cách chức Ủy viên … nhiệm kỳ … và Bí thư Chi bộ … đối với": a second chain before the person counts
        too.
        """
        if verdict.form not in words("personnel.toml", "taking-away"):
            return []
        inside = [post for post in chains if verdict.j <= post.chain.i <= verdict.j + 2]
        if not inside or person.kind is not MentionKind.PERSON:
            return []
        first = inside[0]
        end = next((k for k in range(first.chain.j, person.i) if scene.tokens.keys[k] == "với"), person.i)
        further = [post for post in chains if first.chain.j <= post.chain.i < end]
        return [row for post in (first, *further) for row in post.rows()]


def _is_no_act(scene: Scene, verdict: Verdict, hit: Hit) -> bool:
    """Whether the verb tells of nothing done: "nếu bị kỷ luật", "không kỷ luật", a heading, a matter."""
    lead = scene.keys(scene.i, hit.i)
    if any(_find(table, lead) for table in ("hypothetical", "revoked")) or is_denied(scene, hit):
        return True
    is_heading = verdict.form is None and _find("heading", lead) is not None
    return is_heading or is_only_spoken_of(scene, hit)


def _is_shared_post(scene: Scene, start: int, post: PostMention, item: Item) -> bool:
    """ "cảnh cáo hai nguyên Phó Giám đốc Sở Y tế (là ông) N và M": whether the post that several have stands
    between the form, which ends at token `start`, and the first of their names.
    """
    if not start < post.chain.i <= start + _COUNTED or not 0 <= item.i - post.chain.j <= _COUNTED:
        return False
    lead, behind = scene.gap(start, post.chain.i), scene.gap(post.chain.j, item.i)
    return (
        _pattern("several-in-post").fullmatch(lead) is not None
        and _pattern("names-them").fullmatch(behind) is not None
    )


def _is_of_people(scene: Scene, body: Item) -> bool:
    """ "Hàng loạt lãnh đạo Huyện ủy bị cảnh cáo": whether only people of a body are told of."""
    told = words("personnel.toml", "people-of")
    return any(scene.gap(max(scene.i, body.i - n), body.i) in told for n in (1, 2))


def _is_cut(scene: Scene, item: Item, following: Sequence[Item]) -> bool:
    """Whether the words of one name run on into the next; over a comma they are two names."""
    return any(other.i - item.j <= 1 and scene.keys(item.j, other.i) not in _APART for other in following)


def _forms(scene: Scene, start: int) -> list[Hit]:
    """The disciplines told at or after token `start`."""
    return [hit for hit in scene.hits("action") if hit.entry.id == "discipline" and hit.i >= start]


def _is_counted(scene: Scene, verdict: Verdict, hit: Hit) -> bool:
    """Whether a number of disciplines is told: "cảnh cáo 3 đảng viên"."""
    return any("".join(scene.keys(end, end + 1)).isdigit() for end in (hit.j, verdict.j))


def _form(phrase: str) -> str | None:
    """The form that a trigger names, None where it only says that there was discipline."""
    return None if phrase.endswith("kỷ luật") else mapping("personnel.toml", "forms").get(phrase, phrase)
