"""Who decided an act that a later sentence tells without its decider: "HĐND tỉnh bầu bổ sung hai chức danh.
Ông N được bầu làm P."
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from typing import Final

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.told_days import is_quoted
from partygraph.extract.lexis.words import find, ids, mapping, pattern, words
from partygraph.extract.personnel.appointers import (
    APPOINTING,
    RELEASING,
    act_kind,
    in_session,
    is_of_party,
    may_appoint,
    told_kind,
    whose_decisions,
)
from partygraph.extract.personnel.change_verbs import is_of_ballot
from partygraph.extract.personnel.electors import may_elect
from partygraph.extract.personnel.no_deciders import decides_nothing
from partygraph.extract.posts.chained_posts import outermost
from partygraph.model.mention import ActionReading, BodyName, ClaimReading, Mention, MentionKind, Modality

_ids = partial(ids, "personnel.toml")
_mapping = partial(mapping, "personnel.toml")
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")
_TOLD = ("election", "discipline", "appointment")
# How the rules of such acts end, and how sure they are: less than where the sentence names who decides.
HEARD: Final = "-decided-before"
# "tại hội nghị, 46/46 đồng chí ủy viên"
_MEMBERS = 11
_CONFIDENCE = Decimal("0.75")


def with_earlier(
    actions: Sequence[ActionReading],
    claims: Sequence[ClaimReading],
    laid: Sequence[Scene],
    mentions: Sequence[Mention],
    of_posts: Collection[int],
) -> list[ActionReading]:
    """`actions`, where a done act without a decider takes the one body that the sentences up to it name for
    such an act, an election else one that is named behind it.

    None where two such bodies compete, in a quotation, of another day or place, or beside another body.
    """
    told: dict[int, list[int]] = {}
    for n, action in enumerate(actions):
        told.setdefault(action.sentence.start, []).append(n)
    found = list(actions)
    if not any(_is_open(action) for action in actions):
        return found
    hosts = {claim.sentence.start: claim.subject for claim in claims if claim.relation == "organizes"}
    heard = _Heard(list(mentions), of_posts)
    open_still: list[tuple[int, Scene]] = []
    for scene in laid:
        own = [(n, found[n]) for n in told.get(scene.span.start, ())]
        heard.hear(scene, [action for _, action in own], hosts.get(scene.span.start))
        for n, action in own:
            found[n] = heard.decided(scene, action)
            if found[n] is action and action.change == "Election" and _is_open(action):
                open_still.append((n, scene))
    for n, scene in open_still if heard.is_of_one_place() else ():
        found[n] = heard.decided(scene, found[n])
    return found


def _is_open(action: ActionReading) -> bool:
    """Whether an act on somebody is done and not of the past, and by whom is not told."""
    is_done = action.stance.modality is Modality.DONE and action.stance.positive
    if action.recipient is None:  # "các cấp đã thi hành kỷ luật 92 tổ chức": a count
        return False
    return is_done and action.actor is None and not action.rule.endswith("-past")


@dataclass(slots=True)
class _Heard:
    """Remembers who decided or announced acts: the paragraph, the kind of the act, and the body; of who holds
    a meeting told of no kind. `disciplined` are told to have disciplined somebody, `releasing` to have let
    some leave their posts; `announced` are the kinds of the acts that the sentence heard last names a
    decider of, `given` those whom it tells to be given a post, `giving` who disciplines somebody in it.
    """

    mentions: list[Mention]
    of_posts: Collection[int]
    named: list[tuple[int, str | None, int]] = field(default_factory=list)
    present: list[tuple[int, int]] = field(default_factory=list)
    disciplined: set[int] = field(default_factory=set)
    releasing: set[int] = field(default_factory=set)
    announced: set[str | None] = field(default_factory=set)
    given: set[int | None] = field(default_factory=set)
    giving: set[int | None] = field(default_factory=set)

    def hear(self, scene: Scene, actions: Sequence[ActionReading], host: int | None) -> None:
        """Takes in who acts in a sentence, and who holds the meeting that it tells of."""
        at = scene.paragraph
        self.announced = set()
        self.given = {action.recipient for action in actions if action.change == "Appointment"}
        self.giving = {action.actor for action in actions if action.kind == "Discipline"}
        bodies = (item.mention for item in scene.bodies)
        self.present += [(at, body) for body in bodies if body not in self.of_posts]
        if host is not None:
            self.named.append((at, None, host))
        self.named += [(at, None, body) for body in in_session(scene)]
        for action in actions:
            kind = act_kind(scene, action)
            if action.actor is not None and kind is not None and _is_open(replace(action, actor=None)):
                self.named.append((at, kind, action.actor))
                if kind == "Discipline":
                    self.disciplined.add(action.actor)
        for hit in scene.hits("action"):
            kind = told_kind(hit)
            body = None if kind is None or is_of_ballot(scene, hit) else self._announcer(scene, hit)
            if kind is not None and body is not None:
                self.named.append((at, kind, body.mention))
                self.announced.add(kind)
                if kind == RELEASING:
                    self.releasing.add(body.mention)
                if kind == "Discipline" and "quyết định" in scene.gap(body.j, hit.i):
                    self.disciplined.add(body.mention)
        self.named += [(at, APPOINTING, body) for body in whose_decisions(scene)]

    def decided(self, scene: Scene, action: ActionReading) -> ActionReading:
        """`action` with the one decider that fits it, itself where there is none or more than one."""
        kind = act_kind(scene, action, self.given) if _is_open(action) else None
        if kind is None or (kind not in self.announced and self._is_told_elsewhere(scene, action)):
            return action
        if kind == APPOINTING and not self._is_named_in(scene, action):
            return action
        fitting = self._nearest(scene, kind, action)
        if not fitting or not all(self._is_same(one, body) for one in set(fitting) for body in set(fitting)):
            return action
        first = next((item.i for item in scene.people), scene.i)
        for item in self._named(scene, action):
            is_other = not self._is_same(item.mention, fitting[-1])
            if is_other and (item.j <= first or self._fits(kind, item.mention, action)):
                return action
        if kind == "Discipline" and fitting[-1] in self.giving:
            return action  # "ông N bị cảnh cáo về Đảng; UBND tỉnh buộc thôi việc ông N": only the latter
        stance = replace(action.stance, confidence=_CONFIDENCE)
        return replace(action, actor=fitting[-1], stance=stance, rule=f"{action.rule}{HEARD}")

    def is_of_one_place(self) -> bool:
        """Whether all who decided or sat are of one place: a later one may be who decided before."""
        names = (self.mentions[body].value for _, _, body in self.named)
        wholes = [outermost(name) for name in names if isinstance(name, BodyName)]
        return len({whole.place for whole in wholes if whole.place}) <= 1

    def _nearest(self, scene: Scene, kind: str, action: ActionReading) -> list[int]:
        """The bodies heard that such an act may be of: those of its paragraph, else of the one before, else
        of the whole text; none where its paragraph names another that elects to such posts.
        """
        fitting = [
            (at, body)
            for at, told, body in self.named
            if told in (None, kind) and self._fits(kind, body, action)
        ]
        if kind == APPOINTING:
            fitting = self._of_one_side(fitting, action)
        # such acts of the next paragraph may be those of any body which has disciplined or let go before
        for paragraph in () if kind in ("Discipline", RELEASING) else (scene.paragraph, scene.paragraph - 1):
            near = [body for at, body in fitting if at == paragraph]
            if near:
                others = self._rivals(scene, kind, action)
                return near if all(self._is_same(near[-1], other) for other in others) else []
        return [body for _, body in fitting]

    def _of_one_side(self, fitting: list[tuple[int, int]], action: ActionReading) -> list[tuple[int, int]]:
        """Of Party bodies and others those of the post's own side: "các quyết định của Ban Thường vụ Tỉnh ủy,
        UBND tỉnh".
        """
        is_of_party = action.post_body is not None and self._is_of_party(action.post_body)
        own = [(at, body) for at, body in fitting if self._is_of_party(body) == is_of_party]
        return own or fitting

    def _rivals(self, scene: Scene, kind: str, action: ActionReading) -> list[int]:
        """The bodies named before in the paragraph that elect to such posts."""
        if kind != "Election":
            return []
        return [body for at, body in self.present if at == scene.paragraph and self._fits(kind, body, action)]

    def _is_named_in(self, scene: Scene, action: ActionReading) -> bool:
        """Whether the sentence names whom the act concerns: "ông được bổ nhiệm" is of his life."""
        return any(item.mention == action.recipient for item in scene.people)

    def _announcer(self, scene: Scene, hit: Hit) -> Item | None:
        """The body that a verb has right before it: "HĐND tỉnh đã bỏ phiếu bầu"."""
        body = next(iter(scene.before(hit.i, MentionKind.BODY)), None)
        if body is None or decides_nothing(scene, body, self.mentions):
            return None
        clause = scene.gap(scene.i, body.i).rpartition(", các")[2]  # "sau khi xem xét tờ trình, các đại biểu"
        told = f"{clause} {scene.gap(body.i, hit.i)}"
        if _pattern("asked").search(told) or _pattern("coming").search(told):
            return None
        if is_quoted(scene.tokens.text, _at(scene, hit)):
            return None
        # "Các đại biểu HĐND tỉnh đã bầu": the deputies are their council, others who hold a post are not
        gap = f"{scene.gap(body.j, hit.i)} ".lstrip()
        members = scene.gap(max(scene.i, body.i - _MEMBERS), body.i)
        is_members = members.endswith("ủy viên") and _pattern("all-members").search(members) is not None
        is_voters = is_members or _pattern("voters").match(scene.gap(body.i, body.j)) is not None
        if body.mention in self.of_posts and not is_voters:
            return body if _pattern("signs").fullmatch(gap) is not None else None
        lead = scene.gap(max(scene.i, body.i - 1), body.i)
        is_subject = _pattern("announces").fullmatch(gap) is not None
        return body if is_subject and lead not in _words("not-acting") else None

    def _fits(self, kind: str, body: int, action: ActionReading) -> bool:
        """Whether acts of the kind are the body's: a people's council elects its chairman."""
        name = self.mentions[body].value
        if not isinstance(name, BodyName) or body == action.recipient:
            return False
        if kind == RELEASING:
            return body in self.releasing
        if kind == "Discipline":
            if action.post_body is not None and self._is_of_party(action.post_body) != self._is_of_party(
                body
            ):
                return False  # a Party committee takes no office of the State
            return name.head in _ids("disciplines") or body in self.disciplined
        if kind == APPOINTING:
            return may_appoint(name, self._body_of(action), action)
        if kind == "Approval":
            return action.post in _mapping("approves").get(name.head, "").split()
        if action.post is None or action.post_title is None:
            return False
        return may_elect(body, [(action.post, action.post_title, action.post_body)], self.mentions)

    def _body_of(self, action: ActionReading) -> BodyName | None:
        value = None if action.post_body is None else self.mentions[action.post_body].value
        return value if isinstance(value, BodyName) else None

    def _is_of_party(self, body: int) -> bool:
        value = self.mentions[body].value
        return isinstance(value, BodyName) and is_of_party(value)

    def _is_same(self, body: int, other: int) -> bool:
        """Whether two names are of one body as far as they go: "HĐND tỉnh" and "HĐND tỉnh Sơn La"."""
        first, second = self.mentions[body].value, self.mentions[other].value
        if not isinstance(first, BodyName) or not isinstance(second, BodyName):
            return False
        wholes = (outermost(first), outermost(second))
        if first.head != second.head and not _gives_posts_for(first, second):
            return False
        heads, levels, places = (
            {whole.head for whole in wholes},
            {whole.level for whole in wholes if whole.level},
            {whole.place for whole in wholes if whole.place},
        )
        return len(heads) == 1 and len(levels) <= 1 and len(places) <= 1

    def _is_told_elsewhere(self, scene: Scene, action: ActionReading) -> bool:
        """Whether the act is one of another day or place, or of what somebody says."""
        verb = next((hit for hit in scene.hits("action") if hit.entry.id in _TOLD), None)
        if verb is None:
            return False
        if is_quoted(scene.tokens.text, _at(scene, verb)):
            return True
        return (
            _find("told-elsewhere", scene.keys(scene.i, verb.i)) is not None
            or _find("told-since", scene.keys(verb.j, scene.j)) is not None
        )

    def _named(self, scene: Scene, action: ActionReading) -> Iterator[Item]:
        """The bodies of the sentence that are neither a post's nor whom the act concerns: they may be others
        who decided, or of whom it turns to tell. "Chủ nhiệm Tổng cục …, Bộ Quốc phòng" is a post's, too.
        """
        own = {*self.of_posts, action.recipient, action.post_body}
        ends = {item.j for item in scene.bodies if item.mention in self.of_posts}
        return (
            item
            for item in scene.bodies
            if item.mention not in own
            and not decides_nothing(scene, item, self.mentions)
            and not (item.i - 1 in ends and scene.keys(item.i - 1, item.i) == [","])
        )


def _gives_posts_for(first: BodyName, second: BodyName) -> bool:
    """Whether one is the standing committee of the other: it decides on posts in its name."""
    heads = {first.head, second.head}
    return "ban-thuong-vu" in heads and outermost(first).head == outermost(second).head in heads


def _at(scene: Scene, hit: Hit) -> int:
    return scene.tokens.starts[hit.i]
