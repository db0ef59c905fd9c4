"""Who gives an award: of the bodies that a sentence names, and of those that the article names elsewhere."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache
from re import Pattern
from typing import NamedTuple

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.counts import award_patterns as written
from partygraph.extract.counts.award_things import gets_it, glad_words, is_receiving
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import listed, pattern, words
from partygraph.model.mention import ActionReading, Citation, Mention, MentionKind

_WORDS = "counts.toml"
_TO_THE_NAME = 3
# "của Thủ tướng | Chính phủ"
_TO_THE_OWNER = 5
# "đã vinh dự được Ban Thường vụ": so near before its verb a body is the one that gives.
_NEAR = 4
# "được Chủ tịch nước ký quyết định"
_OFFICE = 8


class Ground(IntEnum):
    """On what ground a body is held to give: the higher one counts where an article tells both."""

    HOST = 0  # it holds the ceremony, or the text speaks of it
    SUBJECT = 1  # the sentence says that it gives
    DECISION = 2  # it decided so, or somebody hands over for it


class Giver(NamedTuple):
    """A body, an index into the mentions, or None where nobody is named."""

    mention: int | None
    ground: Ground


_NOBODY = Giver(None, Ground.HOST)


@dataclass(frozen=True, slots=True)
class GiverReader:
    """Finds who gives. Who only hands over for somebody gives nothing."""

    mentions: list[Mention]
    of_posts: frozenset[int]

    def giver(
        self,
        scene: Scene,
        hit: Hit,
        stop: int,
        earlier: Giver | None,
        given: Iterable[int],
        topic: int | None,
    ) -> Giver:
        """Those for whom it is handed over, whose thing or decision it is, else who acts.

        `earlier` gave with the verb before, and to the bodies of `given`; `topic` is whom the text speaks of.
        """
        for found in (
            self._for_whom(scene, hit),
            self._whose(scene, hit, stop),
            _by_decision(self, scene, hit),
        ):
            if found is not None:
                return Giver(found, Ground.DECISION)
        if _is_by_unnamed(scene, hit) or _is_of_unnamed(scene, hit, stop):
            return Giver(None, Ground.SUBJECT)
        before = [item for item in scene.before(hit.i, MentionKind.BODY) if item.mention not in given]
        for item in before:
            if _is_given_to(scene, hit, item) or gets_it(scene, hit, item):
                continue
            lead = scene.keys(item.i - 1, item.i) if item.i > scene.i else []
            if self._is_of_hander(scene, item):
                return _NOBODY if earlier is None else earlier
            if lead != ["của"] and _decides(scene, item, hit):
                return Giver(item.mention, Ground.DECISION)
            if lead == ["được"] or hit.i - item.j <= _NEAR or not lead:
                return Giver(item.mention, _ground(scene, item, hit))
        in_short = self._in_short(scene, hit)
        if in_short is not None:
            return Giver(in_short, Ground.SUBJECT)
        if earlier is not None and earlier.mention is not None:
            return earlier
        subject = [item for item in before if item.i == scene.i or scene.keys(item.i - 1, item.i) == [","]]
        gets = bool(subject) and gets_it(scene, hit, subject[-1])
        if subject and not gets and "được" not in scene.keys(subject[-1].j, hit.j):
            return Giver(subject[-1].mention, _ground(scene, subject[-1], hit))
        is_passive = "được" in scene.keys(max(scene.i, hit.i - 1), hit.j) or is_receiving(hit)
        if is_passive and words(_WORDS, "given-by-host").isdisjoint(scene.keys(hit.j, stop)):
            return _NOBODY  # "Dịp này, 5 tập thể được tặng Bằng khen": by whom is not said
        if self._is_honoured(scene, hit, before, topic) or _is_named_behind(scene, hit, topic):
            return _NOBODY
        return Giver(topic, Ground.HOST)

    def _is_honoured(self, scene: Scene, hit: Hit, before: Iterable[Item], topic: int | None) -> bool:
        """ "Đảng bộ xã có 15 đồng chí được tặng": whether `topic` or members of it are given it."""
        return topic is not None and any(
            self.mentions[item.mention].value == self.mentions[topic].value
            for item in before
            if gets_it(scene, hit, item)
            or _is_listed(scene, hit, item)
            or (_is_given_to(scene, hit, item) and "có" in scene.keys(item.j, hit.i))
        )

    def asked(self, scene: Scene, hit: Hit) -> tuple[bool, int | None]:
        """Whether the award is only asked for, and of whom: "Đề nghị Ban Thường vụ Tỉnh ủy tặng Cờ"."""
        start = scene.item_start(hit.i)
        found = _asking().search(scene.gap(start, hit.i))
        if found is None:
            return False, None
        end = start + found.string[: found.end()].count(" ") + 1
        body = next((item for item in scene.after(end, MentionKind.BODY) if item.j <= hit.i), None)
        return True, None if body is None else body.mention

    def _in_short(self, scene: Scene, hit: Hit) -> int | None:
        """ "Hội trao", "Đoàn trường tặng": the body named last before that its first word stands for."""
        word = scene.tokens.words[hit.i - 1] if hit.i > scene.i else ""
        if not word or not scene.tokens.caps[hit.i - 1]:
            return None
        text, at = scene.tokens.text, scene.tokens.starts[hit.i - 1]
        named = [
            n
            for n, mention in enumerate(self.mentions)
            if mention.kind is MentionKind.BODY
            and mention.span.end <= at
            and text.startswith(f"{word} ", mention.span.start)
        ]
        return max(named, key=lambda n: self.mentions[n].span.start, default=None)

    def _is_of_hander(self, scene: Scene, item: Item) -> bool:
        """ "đồng chí N, Phó Bí thư Tỉnh ủy trao": the body of the post of a person named before it; but "đồng
        chí N được Thủ tướng | Chính phủ tặng".
        """
        people = scene.before(item.i, MentionKind.PERSON)
        is_of_post = item.mention in self.of_posts and bool(people)
        return is_of_post and "được" not in scene.keys(people[0].j, item.i)

    def _for_whom(self, scene: Scene, hit: Hit) -> int | None:
        """ "Thừa ủy quyền của Thủ tướng Chính phủ, đồng chí N trao": the body named by that phrase."""
        lead = scene.gap(scene.i, hit.i)
        found = _deputised().search(lead)
        if found is None:
            return None
        end = scene.i + lead[: found.end()].count(" ") + 1
        body = next((item for item in scene.after(end, MentionKind.BODY) if item.j <= hit.i), None)
        is_next = body is not None and body.i - end <= _TO_THE_NAME
        return body.mention if body is not None and is_next else None

    def _whose(self, scene: Scene, hit: Hit, stop: int) -> int | None:
        """ "được nhận Bằng khen của Chủ tịch UBND tỉnh", "được trao … theo Quyết định của Tỉnh ủy"."""
        is_passive = "được" in scene.keys(max(scene.i, hit.i - 1), hit.i + 1)
        if not is_passive and not is_receiving(hit):
            return self._whose_thing(scene, hit)
        for item in scene.after(hit.j, MentionKind.BODY):
            if item.j > stop or {";", ":", "cho"} & set(scene.keys(hit.j, item.i)):
                return None
            if written.things().search(
                scene.tokens.text, scene.tokens.starts[hit.i], scene.tokens.starts[item.i]
            ):
                return None  # it is the giver of another thing
            lead = scene.gap(max(hit.j, item.i - 4), item.i)
            if _owned().search(lead) is not None:
                return item.mention
        return None

    def _whose_thing(self, scene: Scene, hit: Hit) -> int | None:
        """ "đồng chí N tặng giấy khen của Đảng ủy cho …": whose it is that is handed over."""
        for item in scene.after(hit.j, MentionKind.BODY)[:1]:
            thing = scene.gap(hit.j, item.i).removesuffix(" của")
            if scene.gap(item.i - 1, item.i) == "của" and written.thing().fullmatch(thing) is not None:
                return item.mention
        return None


def _by_decision(reader: GiverReader, scene: Scene, hit: Hit) -> int | None:
    """ "Theo Quyết định số 12-QĐ/TU của Tỉnh ủy, có 13 đảng viên được trao": who decided so."""
    for item in scene.citations[:1]:
        value = reader.mentions[item.mention].value
        lead = scene.gap(scene.i, item.i)
        if item.j <= hit.i and lead in words(_WORDS, "by-decision") and isinstance(value, Citation):
            return value.issuers[0] if value.issuers else None
    return None


def _is_by_unnamed(scene: Scene, hit: Hit) -> bool:
    """ "2 đơn vị được Chủ tịch nước tặng": somebody gives who is none of the bodies that we know."""
    keys = scene.tokens.keys
    begin = scene.last_of("được", max(scene.i, hit.i - _OFFICE), hit.i)
    if begin is None or {";", ","} & set(keys[begin : hit.i]):
        return False
    is_body = any(begin < item.i < hit.i for item in scene.bodies)
    return not is_body and any(scene.tokens.caps[begin + 1 : hit.i])


def _is_of_unnamed(scene: Scene, hit: Hit, stop: int) -> bool:
    """ "được nhận bằng khen của Tỉnh hội": it is told whose the thing is, and none of the bodies we know."""
    is_passive = "được" in scene.keys(max(scene.i, hit.i - 1), hit.i + 1)
    keys = scene.keys(hit.j, stop)
    if not (is_passive or is_receiving(hit)) or "của" not in keys:
        return False
    at = hit.j + keys.index("của")
    is_thing = scene.gap(hit.j, at).endswith(tuple(words(_WORDS, "awarded")))
    return is_thing and not any(at < item.i <= at + _TO_THE_OWNER for item in scene.bodies)


def _decides(scene: Scene, item: Item, hit: Hit) -> bool:
    """ "Thủ tướng | Chính phủ vừa ban hành Quyết định số 12/QĐ-TTg tặng": whether a body takes the decision
    by which it is given.
    """
    told = scene.gap(item.j, hit.i)
    is_taken = pattern("personnel.toml", "issues-decision").match(told) is not None
    return is_taken and {";", "được"}.isdisjoint(scene.keys(item.j, hit.j))


def _ground(scene: Scene, item: Item, hit: Hit) -> Ground:
    """Whether the body of `item` decides, gives, or only holds the ceremony of which the verb `hit` tells."""
    is_in_title = any(met.i <= hit.i < met.j for met in scene.meetings)
    between = scene.gap(item.j, hit.i)
    if is_in_title or written.folded_words("ceremony").search(between) is not None:
        return Ground.HOST
    return Ground.DECISION if between.endswith(listed(_WORDS, "deciding-award")) else Ground.SUBJECT


def with_stated_givers(
    actions: Iterable[ActionReading], grounds: Mapping[ActionReading, Ground], mentions: list[Mention]
) -> list[ActionReading]:
    """`actions` with the giver of Party badges that the article states on the best ground for all of them.

    A Party badge is awarded by the committee of a province, and handed over by those who are nearer to its
    member: the body that holds the ceremony is the giver only where no other one is named.
    """
    rows = list(actions)
    if not grounds:
        return rows
    badges = [row for row in rows if row in grounds and _is_badge(row)]
    best = max((grounds[row] for row in badges if row.actor is not None), default=Ground.HOST)
    stated = {row.actor for row in badges if grounds[row] is best and row.actor is not None}
    givers = {mentions[actor].value: actor for actor in sorted(stated, reverse=True)}
    if best is Ground.HOST or len(givers) != 1:
        return rows
    (giver,) = givers.values()
    return [
        replace(row, actor=giver) if row in grounds and _is_badge(row) and grounds[row] < best else row
        for row in rows
    ]


def _is_badge(row: ActionReading) -> bool:
    return (row.award_title or "").lower().startswith(listed(_WORDS, "badges"))


def _is_named_behind(scene: Scene, hit: Hit, topic: int | None) -> bool:
    """ "trao Huy hiệu cho đồng chí N, Đảng bộ xã M": whether `topic` is only where who gets it is from."""
    return any(
        item.mention == topic and item.i >= hit.j and scene.keys(item.i - 1, item.i) == [","]
        for item in scene.bodies
    )


@cache
def _asking() -> Pattern[str]:
    return written.folded_words("asking-for-award")


@cache
def _deputised() -> Pattern[str]:
    return written.folded_words("deputised")


def _owned() -> Pattern[str]:
    return written.owner_of_award()


def _is_listed(scene: Scene, hit: Hit, item: Item) -> bool:
    """ "Sở Y tế, Sở Nội vụ và Sở Tư pháp đã được tặng": whether a body is one of those who get it."""
    between = set(scene.outside_bodies(item.j, hit.i)) - {","}
    return _is_given_to(scene, hit, item) and glad_words().issuperset(between)


def _is_given_to(scene: Scene, hit: Hit, item: Item) -> bool:
    """ "Đảng bộ xã có 15 đồng chí được tặng": whether a body stands before those who get it."""
    return "được" in scene.keys(item.j, hit.j) and scene.keys(item.i - 1, item.i) != ["được"]
