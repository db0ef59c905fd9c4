"""Who held a meeting that a sentence names."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from partygraph.extract.clauses.parts_acting import part_acting
from partygraph.extract.clauses.runs import group_of, hosts_before, run_behind
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.to_come import is_to_come
from partygraph.extract.gatherings.attendance_leads import clause_start
from partygraph.extract.gatherings.chairing_bodies import chairing_body
from partygraph.extract.gatherings.led_bodies import leading, led_body
from partygraph.extract.gatherings.no_hosts import (
    behind_remark,
    hosts_of_verb,
    is_called_off,
    is_for_congress,
    is_of_council,
    is_of_document,
    is_still_ahead,
    is_to_be_held,
    without_advisers,
)
from partygraph.extract.gatherings.told_held import (
    goes_on,
    is_by_place,
    is_chaired,
    is_known,
    is_told,
    opens_sitting,
)
from partygraph.extract.lexis.words import ids, pattern, search, words
from partygraph.extract.meetings.meetings import name_of
from partygraph.model.mention import BodyName, Mention, MentionKind

# Tokens of a name's citations between the meeting and who chairs it.
_FAR = 45
# Tokens between a document or an award in a name and "của", behind which is whose it is.
_OWNED = 6
# "và đại diện lãnh đạo các ban của"
_ALONG = 8


@dataclass(slots=True)
class HostReader:
    """Reads who held what, sentence by sentence; changes nothing.

    Mentions that come in behind a sentence, when it has been read, are looked for in no later meeting's name.
    """

    mentions: list[Mention]
    of_posts: frozenset[int]
    _bodies: list[tuple[int, int]] = field(default_factory=list)

    def read(self, scene: Scene) -> Iterator[tuple[int, int, str]]:
        """(body, meeting, rule) for each meeting of the sentence whose host it tells."""
        for item in scene.meetings:
            name = name_of(self.mentions, item)
            if not name.is_generic and not is_called_off(scene, item):
                found = self.host(scene, item)
                if found is not None and not is_of_council(name, self.mentions[found[0]].value):
                    yield found[0], item.mention, found[1]
                    for other in self._joint(scene, *found):
                        yield other, item.mention, found[1]

    def hostless(self, scene: Scene) -> Iterator[Item]:
        """The meetings that parts without a name of some body held: "các chi bộ thuộc Đảng ủy xã đã tổ chức
        Đại hội lần thứ IV", or a place: "tỉnh Hà Nam tổ chức Lễ kỷ niệm". A number or a day makes it one
        meeting.
        """
        for item in scene.meetings:
            name = name_of(self.mentions, item)
            if name.is_generic or (name.ordinal is None and name.held_on is None):
                continue
            holders = list(self._before_verb(scene, item))
            is_of_place = not holders and any(is_by_place(scene, at) for at in self._verbs(scene, item))
            if is_of_place or any(self._whole(scene, whole) is None for whole in holders):
                yield item

    def _before_verb(self, scene: Scene, item: Item) -> Iterator[Item]:
        """The bodies right before the verbs by which the meeting was held."""
        for at in self._verbs(scene, item):
            leader = self._leader(scene, at)
            if leader is not None:
                yield leader
            led, bodies = led_body(scene, at), hosts_of_verb(scene, at)
            if led is not None:
                yield led
            elif bodies:
                yield group_of(scene, leading(scene, bodies, at), self.mentions)

    def _verbs(self, scene: Scene, item: Item) -> Iterator[int]:
        """The tokens of the verbs by which somebody is told to have held `item`."""
        for hit in scene.hits("meeting-relation"):
            if hit.entry.id != "organizes" or is_to_come(scene, hit.i):
                continue
            is_near = 0 <= item.i - hit.j <= 2
            if is_near or scene.gap(hit.j, item.i) in words("gatherings.toml", "session-of"):
                yield hit.i
        at = item.i - 1
        opens = scene.i < at and scene.keys(at, item.i)[0] in words("gatherings.toml", "opening")
        if opens and not is_to_come(scene, at):
            yield at

    def host(self, scene: Scene, item: Item) -> tuple[int, str] | None:
        """Who held the meeting `item`, with the rule; None where the sentence tells nobody."""
        return (
            self._by_verb(scene, item)
            or self._by_passive(scene, item)
            or self._by_name(scene, item)
            or self._by_convening(scene, item)
        )

    def _joint(self, scene: Scene, host: int, rule: str) -> list[int]:
        """ "Sáng 4/2, Tỉnh ủy, HĐND, UBND tỉnh tổ chức": those listed before the one next to the verb; the
        list opens the sentence or stands right behind when and where it was.
        """
        last = next((body for body in scene.bodies if body.mention == host), None)
        if last is not None and rule == "organizes-passive":
            return [body.mention for body in run_behind(scene, last) if body.mention not in self.of_posts]
        if last is None or rule != "organizes-verb":
            return []
        run = hosts_before(scene, last, self.mentions)
        is_open = run[0].i == scene.i or run[0].i == clause_start(scene)
        named = [body.mention for body in run[:-1] if body.mention not in self.of_posts]
        return named if is_open and len(named) == len(run) - 1 else []

    def _by_verb(self, scene: Scene, item: Item) -> tuple[int, str] | None:
        """ "BODY tổ chức Hội nghị"."""
        for body in self._before_verb(scene, item):
            host = self._whole(scene, body)
            if host is not None:
                return host.mention, "organizes-verb"
        return None

    def _whole(self, scene: Scene, body: Item) -> Item | None:
        """The body that acts, where one is named as part of another: "Chi bộ Sinh viên thuộc Đảng bộ Trường
        tổ chức". None where the part has no name: "các chi bộ thuộc Đảng ủy xã tổ chức". Of "Thường trực HĐND
        tỉnh, các Ban HĐND tỉnh" it is the first, which has one.
        """
        if scene.keys(max(scene.i, body.i - 2), body.i) == ["các", "ban"]:
            named = scene.before(body.i, MentionKind.BODY)[:1]
            return named[0] if named and scene.keys(named[0].j, body.i - 2) in ([","], ["và"]) else body
        if not self._is_owner(scene, body):
            return part_acting(scene, body, self.mentions)
        parts = [part for part in scene.before(body.i, MentionKind.BODY) if body.i - part.j <= 2]
        return parts[0] if parts else None

    def _is_owner(self, scene: Scene, body: Item) -> bool:
        """Whether what stands before `body` is its part: "thuộc", or "Chi bộ thôn Đông, | Đảng bộ xã"."""
        lead = scene.keys(max(scene.i, body.i - 1), body.i)
        if lead == [","]:
            parts = [part for part in scene.bodies if part.j == body.i - 1]
            is_whole = self._head(body) in ids("gatherings.toml", "whole-behind-comma")
            return is_whole and any(
                self._head(one) in ids("gatherings.toml", "part-before-comma") for one in parts
            )
        return bool(lead) and lead[0] in words("cues.toml", "owning")

    def _head(self, body: Item) -> str:
        value = self.mentions[body.mention].value
        return value.head if isinstance(value, BodyName) else ""

    def _by_passive(self, scene: Scene, item: Item) -> tuple[int, str] | None:
        """ "Hội nghị … do BODY tổ chức"."""
        for hit in scene.hits("meeting-relation"):
            lead = scene.keys(item.j, hit.i)
            is_told = ("do" in lead or "được" in lead) and not is_still_ahead(scene, item, hit.i)
            if hit.entry.id != "organizes" or hit.i < item.j or not is_told or len(lead) > 22:
                continue
            by = item.j + lead.index("do") if "do" in lead else item.j
            bodies = without_advisers(scene, scene.after(by, MentionKind.BODY), hit.i)
            if bodies and ("do" in lead or self._is_by(scene, bodies[0], item.j)):
                return bodies[0].mention, "organizes-passive"
        chairing = chairing_body(scene, item, self.of_posts)
        return (chairing, "organizes-chairing") if chairing is not None else None

    def _is_by(self, scene: Scene, first: Item, start: int) -> bool:
        """ "Hội nghị được BODY tổ chức": "được" stands right before who did so."""
        return first.i > start and scene.keys(first.i - 1, first.i) == ["được"]

    def _by_name(self, scene: Scene, item: Item) -> tuple[int, str] | None:
        """ "Hội nghị của BODY"; "họp BODY"."""
        behind = [body for body in scene.after(item.j, MentionKind.BODY) if body.i == item.j + 1]
        is_owned = scene.keys(item.j, item.j + 1) == ["của"] and not is_to_be_held(scene, item)
        if behind and is_owned and self._took_place(scene, item):
            tail = scene.keys(max(item.i, item.j - _OWNED), item.j)
            is_given = not words("gatherings.toml", "given-by-another").isdisjoint(tail)
            if is_given or any(item.i < hit.i < item.j <= hit.j + _OWNED for hit in scene.hits("doctype")):
                return None  # "Hội nghị công bố quyết định của BODY": the decision is the body's
            return behind[0].mention, "organizes-of"
        if self._is_meeting_by_itself(scene, item):
            return scene.before(item.i, MentionKind.BODY)[0].mention, "organizes-congress"
        inside = self._bodies_inside(scene, item)
        if inside and self.mentions[item.mention].rule == "meeting-gathering":
            return inside[0], "organizes-gathering"
        name = name_of(self.mentions, item)
        if not inside or name.type not in ids("gatherings.toml", "held-by-name"):
            return None
        if name.held_on is not None and is_chaired(scene, item):
            return inside[0], "organizes-chaired"
        if not is_known(name):
            return None
        if is_to_be_held(scene, item):
            return None
        was_held = goes_on(scene, item) or is_told(scene, item, name) or opens_sitting(scene, item)
        return (inside[0], "organizes-named") if was_held else None

    def _is_meeting_by_itself(self, scene: Scene, item: Item) -> bool:
        """ "Ngày 10/2, Đảng bộ Văn phòng UBND tỉnh Đại hội lần thứ VIII", "Ban Bí thư hội nghị trực tuyến":
        the noun is the verb.
        """
        name = name_of(self.mentions, item)
        bodies = scene.before(item.i, MentionKind.BODY)
        if name.held_on is None or not bodies or self._is_owner(scene, bodies[0]):
            return False
        if not words("gatherings.toml", "convening-verb") >= {*scene.keys(bodies[0].j, item.i)}:
            return False
        if name.type in ids("gatherings.toml", "confers") and not scene.tokens.caps[item.i]:
            return scene.keys(max(scene.i, bodies[0].i - 1), bodies[0].i) in ([], [","])
        if name.type not in ids("gatherings.toml", "congresses"):
            return False
        value = self.mentions[bodies[0].mention].value
        return isinstance(value, BodyName) and value.head in ids("gatherings.toml", "meets-in-congress")

    def _by_convening(self, scene: Scene, item: Item) -> tuple[int, str] | None:
        """ "BODY (đã) làm việc với …", "BODY đã họp kỳ thứ 15": the body before the meeting's verb."""
        had = ids("gatherings.toml", "had") if scene.keys(item.i - 1, item.i) == ["có"] else frozenset()
        if name_of(self.mentions, item).type not in ids("gatherings.toml", "convened") | had:
            return self._by_sitting(scene, item)
        for body in scene.before(item.i, MentionKind.BODY):
            if item.i - body.j > 45 or body.mention in self.of_posts:
                continue
            if self._is_owner(scene, body) or is_for_congress(scene, body):
                continue  # "Đoàn của BODY làm việc": the team does
            if scene.people and self._is_along(scene, body):
                return None  # "đồng chí N và đại diện các ban Tỉnh đoàn đã đến thăm": his visit
            if scene.keys(body.i - 1, body.i) == ["được"]:
                continue  # "Nghị quyết được HĐND tỉnh, kỳ họp thứ 9 thông qua"
            gap = behind_remark(scene.keys(body.j, item.i))
            said = {key for key in gap if not key.isdigit()}
            if said <= words("gatherings.toml", "convening") or gap[:1] in (["do"], ["cùng"]):
                return body.mention, "organizes-convening"
        return self._by_sitting(scene, item)

    def _is_along(self, scene: Scene, body: Item) -> bool:
        """Whether people of `body` go along with somebody who is named."""
        lead = scene.gap(max(scene.i, body.i - _ALONG), body.i)
        return pattern("gatherings.toml", "going-along").search(lead) is not None

    def _by_sitting(self, scene: Scene, item: Item) -> tuple[int, str] | None:
        """ "Kỳ họp thứ 7, HĐND tỉnh khóa XIX thông qua 26 nghị quyết": the body right behind the number."""
        name = name_of(self.mentions, item)
        if name.ordinal is None or name.type not in ids("gatherings.toml", "sittings"):
            return None
        known = self._by_announcing(scene, item)
        if known is not None:
            return known, "organizes-announced"
        behind = [body for body in scene.after(item.j, MentionKind.BODY) if body.i - item.j <= 1]
        lead = scene.keys(max(scene.i, item.i - 1), item.i)
        opens = opens_sitting(scene, item)
        if not behind or behind[0].mention in self.of_posts or not (opens or lead in ([], [","])):
            return None
        between = scene.keys(item.j, behind[0].i)
        if opens and between == [","]:
            return behind[0].mention, "organizes-sitting"
        told = scene.gap(behind[0].j, min(scene.j, behind[0].j + 16))
        if between in ([], [","], ["của"]) and pattern("gatherings.toml", "took-place").match(told):
            return behind[0].mention, "organizes-sitting"
        return None

    def _by_announcing(self, scene: Scene, item: Item) -> int | None:
        """ "Ủy ban Kiểm tra vừa có thông báo kết luận | kỳ họp thứ 21": what a body makes known of its own
        sitting, or "thông cáo báo chí | kỳ họp thứ 21 của BODY".
        """
        inside = self._bodies_inside(scene, item)
        before = [body.mention for body in scene.before(item.i, MentionKind.BODY)]
        own = (inside or before)[:1]
        start = scene.i if inside or not own else scene.before(item.i, MentionKind.BODY)[0].j
        value = self.mentions[own[0]].value if own else None
        if not isinstance(value, BodyName) or value.head not in ids(
            "gatherings.toml", "makes-its-sitting-known"
        ):
            return None
        told = pattern("gatherings.toml", "sitting-made-known").match(scene.gap(start, item.i))
        if told is None or pattern("gatherings.toml", "of-many").search(scene.gap(item.i, item.j)):
            return None  # "kết quả kỳ họp thứ 3 HĐND các cấp"
        return own[0]

    def _leader(self, scene: Scene, verb: int) -> Item | None:
        """ "HĐND huyện phối hợp với Ban Thường trực Ủy ban MTTQ huyện tổ chức": whoever works with others."""
        for body in reversed(scene.before(verb, MentionKind.BODY)):
            behind = scene.gap(body.j, body.j + 3).removeprefix("đã ").removeprefix("chủ trì ")
            if behind.startswith("phối hợp") and body.mention not in self.of_posts:
                return None if ";" in scene.keys(body.j, verb) else self._part(scene, body)
        return None

    def _part(self, scene: Scene, body: Item) -> Item:
        """ "Trường Chính trị - Tỉnh ủy phối hợp với": the part before the dash, of `body`."""
        if scene.keys(body.i - 1, body.i) not in (["-"], ["–"]):
            return body
        parts = scene.before(body.i - 1, MentionKind.BODY)
        return parts[0] if parts and parts[0].j == body.i - 1 else body

    def _took_place(self, scene: Scene, item: Item) -> bool:
        """Whether the sentence tells of the meeting, and not only that such meetings are held."""
        if scene.keys(item.i - 1, item.i) == [")"]:
            return False
        if name_of(self.mentions, item).held_on is not None:
            return True
        if any(hit.entry.id not in ("attends", "organizes") for hit in scene.hits("meeting-relation")):
            return True
        behind = scene.gap(item.j, min(scene.j, item.j + _FAR))
        if pattern("gatherings.toml", "once-held").match(behind) is not None:
            return True
        return search("gatherings.toml", "words-said-there", scene.gap(scene.i, item.i)) is not None

    def _bodies_inside(self, scene: Scene, item: Item) -> list[int]:
        """The bodies that a meeting's name holds outside its documents, in the order of their mentions."""
        span = self.mentions[item.mention].span
        if not self._bodies:
            self._bodies = sorted(
                (other.span.start, n)
                for n, other in enumerate(self.mentions)
                if other.kind is MentionKind.BODY
            )
        first, last = (bisect_left(self._bodies, (at, 0)) for at in (span.start, span.end))
        inside = [n for _, n in self._bodies[first:last] if self.mentions[n].span.end <= span.end]
        return sorted(n for n in inside if not is_of_document(scene, self.mentions[n].span))
