"""Who decided a discipline or a change of post, and whether it is decided at all."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from partygraph.extract.clauses.asking import asking_at, clause_start, is_intended
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.stance import speaker
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, ids, pattern, words
from partygraph.extract.personnel.appointers import whose_decisions
from partygraph.extract.personnel.deciders_behind import decider_behind
from partygraph.extract.personnel.deciding_offices import deciding_offices
from partygraph.extract.personnel.inspectors import last_inspectors
from partygraph.extract.personnel.matters import is_due
from partygraph.extract.personnel.no_deciders import (
    decides_nothing,
    is_whole_of,
    of_holder,
    of_replaced,
    only_advises,
    only_announces,
    only_elects,
    tells_of_nameless,
)
from partygraph.extract.personnel.standing_deciders import StandingDeciders
from partygraph.extract.posts.posts import PostMention
from partygraph.model.mention import Citation, Mention, MentionKind, Modality, Stance

_ids = partial(ids, "personnel.toml")
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")
# Tokens of a document's kind, number and day before "của".
_CITED = 20
# "tại hội nghị, 46/46 đồng chí"
_ALL = 9
# "cũng vừa thống nhất ký ban hành các quyết định"
_ISSUED = 10


@dataclass(slots=True)
class DecisionReader:
    """Reads the decider and the stance of a verb; `standing` are those of the sentences before.

    `targets` are those whom the sentence has told to be disciplined: they decide nothing in it.
    """

    mentions: list[Mention]
    posts: list[PostMention]
    standing: StandingDeciders = field(default_factory=StandingDeciders)
    scene_actor: int | None = None
    request: Stance | None = None
    targets: set[int] = field(default_factory=set)
    _laid: tuple[Scene, list[PostMention]] | None = None
    _asked: tuple[Scene, Hit, int | None] | None = None
    _latest: int | None = None

    def enter(self, scene: Scene) -> None:
        """Takes a sentence in: nobody has decided in it yet."""
        self.standing.enter(scene)
        self.scene_actor, self.request, self._latest = None, None, None
        self.targets = set()

    def here(self, scene: Scene) -> list[PostMention]:
        """The posts that stand in a sentence, all or in part."""
        if self._laid is None or self._laid[0] is not scene:
            posts = [post for post in self.posts if post.chain.i < scene.j and post.chain.j > scene.i]
            self._laid = scene, posts
        return self._laid[1]

    def held(self, scene: Scene) -> list[tuple[int, int]]:
        """Where the posts of a sentence stand."""
        return [(post.chain.i, post.chain.j) for post in self.here(scene)]

    def leave(self, scene: Scene) -> None:
        """Keeps who took the decision that the sentence tells of, and who "quyết định:" for the items of the
        list that it opens.
        """
        self.standing.issuer = self._issuer(scene)
        if scene.tokens.keys[scene.j - 1] != ":":
            return
        text = scene.gap(scene.i, scene.j)
        found = _pattern("announcing").search(text)
        if found is not None:
            at = scene.i + text[: found.start()].count(" ")
            named = scene.after(at, MentionKind.BODY)  # "công bố các quyết định của B:"
            if not named and _pattern("reads-out").search(text[: found.start()]) is None:
                named = scene.before(at, MentionKind.BODY)
            acting = (item for item in named if self._acts(scene, item))
            self.standing.announcer = next((item.mention for item in acting), None)

    def _issuer(self, scene: Scene) -> int | None:
        """ "B vừa ban hành Quyết định số 12-QĐ/TU", "công bố các quyết định của B": who decided there."""
        if not scene.bodies or "định" not in scene.tokens.keys[scene.i : scene.j]:
            return None
        named = [body for body in scene.bodies if self._acts(scene, body)]
        of = [body for body in named if scene.keys(body.i - 1, body.i) == ["của"]]
        deciding = set(whose_decisions(scene)) if of else set()
        if len(deciding) > 1:
            return None  # "công bố các quyết định của Ban Thường vụ Tỉnh ủy, UBND tỉnh": each its own
        own = [body.mention for body in of]
        issuing = [body.mention for body in named if self._issues(scene, body)]
        return next(iter([*own, *issuing]), None)

    def _issues(self, scene: Scene, body: Item) -> bool:
        told = scene.gap(body.j, min(scene.j, body.j + _ISSUED))
        return _pattern("issues-decision").match(told) is not None

    def actor(self, scene: Scene, hit: Hit) -> int | None:
        """Who decides what the verb tells; an item of a list that opens with it is decided as the one
        before: "miễn nhiệm P đối với ông A; miễn nhiệm Q đối với ông B".
        """
        found = self._decider(scene, hit)
        is_item = self._latest is not None and self._opens_item(scene, hit)
        if is_item and self._asked_at(scene, hit) is None:
            found = self._latest  # the bodies before it are those of other items
        if found is None:
            is_asked = self._asked_at(scene, hit) is not None
            found = self._latest if is_item else None
            if found is None and not is_asked:
                found = decider_behind(scene, hit, self.here(scene))
        self._latest = found
        return found

    def _opens_item(self, scene: Scene, hit: Hit) -> bool:
        lead = scene.gap(scene.i, hit.i)
        item = lead.rpartition(";")[2].lstrip()
        return ";" in lead and _pattern("verb-first").fullmatch(f"{item} ".lstrip()) is not None

    def _decider(self, scene: Scene, hit: Hit) -> int | None:
        """Who decides: after "được"/"bị", else the nearest subject before the verb; readers-out are not.

        Of what is asked for who stands behind the asking, else who asks; of "được bầu" nobody but who is
        named in it.
        """
        is_discipline = hit.entry.id == "discipline"
        start = self._asked_at(scene, hit)
        found = next(self._deciders(scene, hit, scene.i), None)
        asked = None if start is None else next(self._deciders(scene, hit, start), None)
        if asked is not None:
            return asked.mention
        if self.decision_start(scene, hit.i) > scene.i:
            self.standing.reader_out = self.standing.reader_out if found is None else found.mention
            if found is not None and _pattern("opens-with-decision").match(scene.gap(scene.i, found.i)):
                self.standing.last = found.mention
            return None if found is None else found.mention  # each item of a list has its own decision
        if is_discipline and self.scene_actor is not None and not self._touches(scene, found, hit):
            return self.scene_actor  # "cảnh cáo A; khiển trách ông B": one body decides both
        if found is not None:
            self.standing.last = found.mention
            self.scene_actor = found.mention if is_discipline else self.scene_actor
            return found.mention
        if start is not None:
            return None
        if _find("inspectors", scene.keys(scene.i, hit.i)):
            return last_inspectors(self.mentions, scene)
        standing = self.standing.of(scene, hit)
        return None if standing is None or only_elects(standing, hit, self.mentions) else standing

    def _touches(self, scene: Scene, found: Item | None, hit: Hit) -> bool:
        """Whether the verb has a subject of its own right before it."""
        return found is not None and _pattern("own-subject").fullmatch(scene.gap(found.j, hit.i)) is not None

    def _deciders(self, scene: Scene, hit: Hit, start: int) -> Iterator[Item]:
        """The bodies and offices that may decide, nearest first, none before token `start`.

        Where the item of a list opens with its own decision ("…; Quyết định số … của B về việc"), no body
        of an earlier item can be who decides.
        """
        start = max(
            start, self.decision_start(scene, hit.i), clause_start(scene, hit), of_replaced(scene, hit)
        )
        named = scene.before(hit.i, MentionKind.BODY)
        found = [item for item in named if self._acts(scene, item) and not only_announces(scene, item, hit)]
        found = [item for item in found if not only_elects(item.mention, hit, self.mentions)]
        found = [item for item in found if not only_advises(scene, item, hit)]
        found = [item for item in found if not tells_of_nameless(scene, item, hit)]
        found += self._offices(scene, hit)
        found.sort(key=lambda item: item.i, reverse=True)
        first, last = of_holder(scene, hit)
        self.targets.update(item.mention for item in found if first <= item.i < last)
        return (item for item in found if item.i >= start and item.mention not in self.targets)

    def decision_start(self, scene: Scene, at: int) -> int:
        """Where the decision begins that the verb at token `at` belongs to, the sentence's start where
        none is named before it in its item of a list.
        """
        start = scene.item_start(at)
        item = scene.gap(start, at)
        named = [match.start() for match in _pattern("decision-elsewhere").finditer(item)]
        if named:
            return start + item[: named[-1]].count(" ")
        return start if _pattern("decision").match(item) else scene.i

    def _acts(self, scene: Scene, body: Item) -> bool:
        """Whether a body can be the subject: not one of a post, not "của …", "tại …"; of "của A và B"
        neither, but B of "ông N, Bí thư A và B".
        """
        if self._is_of_post(scene, body) or decides_nothing(scene, body, self.mentions):
            return False
        before = next(iter(scene.before(body.i, MentionKind.BODY)), None)
        is_joint = before is not None and scene.gap(before.j, body.i) == "và"
        if before is not None and is_joint and not self._is_of_post(scene, before):
            return self._acts(scene, before)
        return self._leads(scene, body.i)

    def _leads(self, scene: Scene, at: int) -> bool:
        """Whether who is named at token `at` may act: "của" only behind a decision."""
        lead = scene.keys(max(scene.i, at - 1), at)
        if lead == ["của"]:
            written = scene.gap(max(scene.i, at - _CITED), at)
            return _pattern("decision-of").search(written) is not None or self._is_cited(scene, at)
        return not lead or not (lead[0] in _words("not-acting") or lead[0].startswith("của"))

    def _is_cited(self, scene: Scene, at: int) -> bool:
        """ "Quyết định số 12-QĐ/TU ngày … của B": whether the document that is B's decides."""
        cited = [item for item in scene.citations if item.i < at <= item.j + _CITED]
        if not cited or ";" in scene.keys(cited[-1].i, at):
            return False
        value = self.mentions[cited[-1].mention].value
        return isinstance(value, Citation) and value.type in _ids("decisions")

    def _offices(self, scene: Scene, hit: Hit) -> Iterator[Item]:
        """ "Thủ tướng bổ nhiệm", "quyết định của Bộ trưởng Bộ Y tế": the office's holder where named, else
        its body.
        """
        return (item for item in deciding_offices(scene, hit, self.here(scene)) if self._leads(scene, item.i))

    def _is_of_post(self, scene: Scene, body: Item) -> bool:
        return any(
            body.mention in post.bodies or body.j >= post.chain.j
            for post in self.here(scene)
            if (post.chain.i <= body.i < post.chain.j or is_whole_of(scene, body, post.chain.j))
            and post.chain.posts[0].type.notation not in _ids("deputy")
            and not self._is_of_all(scene, post)
        )

    def _is_of_all(self, scene: Scene, post: PostMention) -> bool:
        """ "100% ủy viên Ban Chấp hành đã bầu": the members of a body are the body."""
        chain = post.chain
        lead = scene.gap(max(scene.i, chain.i - _ALL), chain.i)
        return (
            chain.posts[0].type.notation in _ids("members")
            and _pattern("all-members").search(lead) is not None
        )

    # -- whether it is decided -----------------------------------------------------------------------------

    def stance(self, scene: Scene, hit: Hit) -> Stance:
        """Whether the verb tells what was asked for, what is to come, or what was done."""
        asked = self._asked_at(scene, hit)
        if asked is not None and not is_intended(scene, asked):
            said = Stance(Modality.REQUESTED, True, self._asker(scene, asked, hit), Decimal("0.85"))
            self.request = said if hit.entry.id == "discipline" else None
            return said
        if self.request is not None and self._is_of_request(scene, hit):
            return self.request
        if _find("coming", scene.keys(scene.i, hit.i)) or is_due(scene, hit):
            return Stance(Modality.PLANNED, True, None, Decimal("0.85"))
        return Stance(Modality.DONE, True, None, Decimal("0.88"))

    def _is_of_request(self, scene: Scene, hit: Hit) -> bool:
        """ "đề nghị B khai trừ ông A; cảnh cáo ông C": whether a further discipline is asked for with the one
        before, as its item of the list has no subject of its own.
        """
        part = scene.last_of(";", scene.i, hit.i)
        if hit.entry.id != "discipline" or part is None:
            return False
        start = part + 1
        own = next(self._deciders(scene, hit, start), None)
        return own is None and _find("decides-itself", scene.keys(start, hit.i)) is None

    def _asked_at(self, scene: Scene, hit: Hit) -> int | None:
        """What `asking_at` finds; of each verb it is asked twice, for who decides and for the stance."""
        if self._asked is None or self._asked[0] is not scene or self._asked[1] is not hit:
            self._asked = scene, hit, asking_at(scene, hit)
        return self._asked[2]

    def _asker(self, scene: Scene, asked: int, hit: Hit) -> int | None:
        """Who asks: the body right before the asking, else who stands before its cue."""
        if self.scene_actor is not None:
            return self.scene_actor  # "cảnh cáo ông A; yêu cầu B kỷ luật ông C"
        near = next(iter(scene.before(asked, MentionKind.BODY)), None)
        if near is not None and near.j == asked and not self._is_of_post(scene, near):
            return near.mention
        cues = [
            cue.i for cue in scene.hits("cue") if cue.i < hit.i and cue.entry.id in ("requested", "proposed")
        ]
        return speaker(scene, cues[0] if cues else asked)
