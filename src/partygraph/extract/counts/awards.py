"""Awards: who gives what to whom, in one sentence with several givers, things and recipients."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal

from partygraph.extract.clauses.coordination import joined_behind
from partygraph.extract.clauses.listed_persons import is_of_titles
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.counts import award_patterns as written
from partygraph.extract.counts.award_givers import Giver, GiverReader, Ground
from partygraph.extract.counts.award_lists import bodies_of_list, first_of_list
from partygraph.extract.counts.award_orders import without_host
from partygraph.extract.counts.award_recipients import (
    celebrating,
    counted_award,
    counted_recipients,
    leads_another,
    member_honoured,
    outside_brackets,
    persons_awarded,
)
from partygraph.extract.counts.award_things import (
    gets_it,
    goes_on,
    is_receiving,
    joined_receivers,
    things_given,
)
from partygraph.extract.counts.award_titles import names_award, next_title, title_of
from partygraph.extract.counts.no_counts import is_award_to_come, is_no_award
from partygraph.extract.counts.owner_words import without_names
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import words
from partygraph.model.mention import ActionReading, Mention, MentionKind, Modality, Stance

_WORDS = "counts.toml"
# From the verb to "cho": the name of what is given, and in brackets or quotation marks what for.
_MAX_THING = 24
# "cho các đồng chí", "cho BS", "cho tập thể"
_MAX_ADDRESS = 4
# … and of a title with what it is of: "Phó Chủ tịch Thường trực Hội đồng Thi đua - Khen thưởng Trung ương".
_MAX_TITLE = 16


@dataclass(slots=True)
class AwardGrammar:
    """Reads the awards of one sentence; `grounds` says of each on what ground its giver is held to be it."""

    mentions: list[Mention]
    of_posts: frozenset[int]
    grounds: dict[ActionReading, Ground] = field(default_factory=dict)
    _givers: GiverReader = field(init=False)

    def __post_init__(self) -> None:
        """The givers are of the same mentions."""
        self._givers = GiverReader(self.mentions, self.of_posts)

    def read(self, scene: Scene, text: str, topic: int | None, taken: set[int]) -> list[ActionReading]:
        """One award for each thing and recipient; a later verb without an actor of its own keeps the
        earlier one's. `topic` is whom the running text speaks of.

        The offsets in the sentence of the numbers that count recipients join `taken`.
        """
        told = self._verbs(scene, text)
        hits = [hit for hit in told if not _is_praise(hit) or self._praised_by(scene, hit)] or told
        rows: list[ActionReading] = []
        giver: Giver | None = None
        got: tuple[Hit, list[int]] | None = None  # who got something with the verb before
        for hit in hits:
            stop = self._stop(scene, text, hit, told, hits)
            lead, segment = _parts(scene, text, hit, stop)
            praised = self._praised_by(scene, hit) and written.counted_next().match(segment)
            before = without_names(scene, text)[: len(lead)]
            is_none = written.compared().search(lead) or not (names_award(lead, segment) or praised)
            if is_none or is_no_award(before, segment):
                continue
            asked, whom = self._givers.asked(scene, hit)
            given = {row.recipient for row in rows if row.recipient is not None}
            giver = (
                Giver(whom, Ground.DECISION)
                if asked
                else self._givers.giver(scene, hit, stop, giver, given, topic)
            )
            to_come = Modality.PLANNED if is_award_to_come(before, len(before)) else Modality.DONE
            modality = Modality.REQUESTED if asked else to_come
            year = written.year().search(segment.partition(";")[0]) or written.last_year(lead)
            plain = ActionReading(
                "Award",
                scene.span,
                "award",
                Stance(modality, True, None, Decimal("0.85")),
                actor=giver.mention,
                year=int(year[1]) if year else None,
            )
            found = list(self._given(scene, hit, stop, plain, (lead, segment), taken))
            if not found and got is not None and goes_on(scene, segment, got[0], hit, giver.mention):
                found = [
                    replace(row, recipient=whom)
                    for whom in got[1]
                    for row in things_given(scene, hit, stop, plain, (lead, segment))
                ]
                got = hit, got[1]
            elif (passive := self._passive(scene, hit, giver.mention)) and found:
                got = hit, passive
            found = [without_host(row, self.mentions) for row in found]
            self.grounds.update((row, giver.ground) for row in found)
            rows += found
        return rows

    def _verbs(self, scene: Scene, text: str) -> list[Hit]:
        """The verbs of awards, but those that only say to whom: "trao Huy hiệu tặng đồng chí N"."""
        kept: list[Hit] = []
        for hit in scene.hits("award"):
            if not kept or not _is_in_thing(scene, text, kept[-1], hit):
                kept.append(hit)
        return kept

    def _stop(self, scene: Scene, text: str, hit: Hit, told: list[Hit], hits: list[Hit]) -> int:
        """Where what the verb `hit` gives ends: at the next verb; at praise only behind those given so."""
        for other in told:
            is_next = other.i > hit.i and other in hits
            if is_next or (
                other.i > hit.i and written.counted().search(_parts(scene, text, hit, other.i)[1])
            ):
                return other.i
        return scene.j

    def _given(
        self,
        scene: Scene,
        hit: Hit,
        stop: int,
        plain: ActionReading,
        parts: tuple[str, str],
        taken: set[int],
    ) -> Iterator[ActionReading]:
        """The award to those named, and those to so many of a kind; `parts` are the sentence before the verb
        and from it on.
        """
        lead, segment = parts
        passive = written.counted_at_end() if is_receiving(hit) else written.counted_passive()
        waiting = passive.search(lead)
        if waiting is not None:
            before = written.counted_with_next().search(lead, 0, waiting.start())
            first = title_of(lead, segment, 0)
            for match in filter(None, (before, waiting)):
                taken.add(match.start(1))
                yield counted_award(plain, match, first)
            yield from self._apart(plain, parts, first, taken)
            return
        for recipient in self._passive(scene, hit, plain.actor):
            for row in things_given(scene, hit, stop, plain, parts):
                yield replace(row, recipient=recipient)
        for title, recipient in self._named(scene, hit, stop, parts):
            yield replace(plain, recipient=recipient, award_title=title)
        # behind the end of the sentence no number waits for a verb
        for match, thing in counted_recipients(segment if stop < scene.j else f"{segment}."):
            taken.add(len(lead) + match.start(1))
            yield counted_award(plain, match, title_of(lead, segment, match.end(), thing))

    def _apart(
        self, plain: ActionReading, parts: tuple[str, str], first: str | None, taken: set[int]
    ) -> Iterator[ActionReading]:
        """ "5 đồng chí được nhận Huy hiệu Đảng, trong đó Huy hiệu 30 năm có 3": other things to parts."""
        lead, segment = parts
        for match, thing in counted_recipients(segment):
            if thing is not None and thing != first:
                taken.add(len(lead) + match.start(1))
                yield counted_award(plain, match, thing)

    # -- to whom ---------------------------------------------------------------------------------------------

    def _passive(self, scene: Scene, hit: Hit, actor: int | None) -> list[int]:
        """The body that "được … công nhận" names before it, else the persons."""
        for item in scene.before(hit.i, MentionKind.BODY):
            gap = scene.keys(item.j, hit.i)
            is_owner = scene.gap(item.i - 1, item.i) in words("cues.toml", "owning")
            if scene.gap(item.i - 1, item.i) in words(_WORDS, "except"):
                continue
            bearer = member_honoured(scene, item, hit, is_of_post=item.mention in self.of_posts)
            if bearer is not None and item.mention != actor:
                return [bearer]
            if item.mention in self.of_posts or leads_another(self.mentions[item.mention]):
                continue
            if scene.keys(item.j, item.j + 1) == [","] and (told := persons_awarded(scene, hit)):
                return told  # "đồng chí N, Trung đoàn 5, Sư đoàn 3, được tặng": where he serves
            if item.mention != actor and gets_it(scene, hit, item):
                return joined_receivers(scene, item, self.of_posts)
            if item.mention != actor and "được" in gap and not _is_told_of(gap) and len(gap) <= 12:
                return [] if is_owner else [item.mention]
        return celebrating(scene, hit, self.mentions) or persons_awarded(scene, hit)

    def _named(
        self, scene: Scene, hit: Hit, stop: int, parts: tuple[str, str]
    ) -> Iterator[tuple[str | None, int]]:
        """What is given to whom by name: "tặng Cờ cho A và Bằng khen cho B, C", "công nhận A đạt …"."""
        lead, segment = parts
        offset = scene.tokens.starts[hit.i]
        begin, title = hit.j, title_of(lead, segment, 0)
        for item in self._listed(scene, hit.j, stop):
            if written.titles().search(segment) is not None:
                yield title, item.mention
        keys, to_whom = scene.tokens.keys, words(_WORDS, "to-whom")
        for k in range(hit.j, min(stop, hit.j + 4 * _MAX_THING)):
            if keys[k] in (";", ":"):
                return
            if keys[k] not in to_whom or k - begin > _MAX_THING:
                continue
            between = segment[scene.tokens.starts[begin - 1] - offset : scene.tokens.starts[k] - offset]
            if begin > hit.j and (title := next_title(between, title)) is None:
                return
            for item in self._listed(scene, k + 1, stop):
                begin = item.j
                yield title, item.mention

    def _listed(self, scene: Scene, at: int, stop: int) -> list[Item]:
        """The bodies or the persons listed from token `at` on."""
        if (first := first_of_list(scene, at, stop)) is not None:
            return [first, *self._beside(scene, [first], stop)]
        if bodies := bodies_of_list(scene, at, stop):
            return [item for item in bodies if item.mention not in self.of_posts]
        run: list[Item] = []
        kinds = (MentionKind.BODY, MentionKind.PERSON)
        found = [item for kind in kinds for item in scene.after(at, kind) if item.j <= stop]
        items = sorted(found, key=lambda item: item.i)
        for item in items:
            gap = outside_brackets(scene.keys(run[-1].j if run else at, item.i))
            if gap is None:
                continue
            if item.mention in self.of_posts and not run:
                continue
            if item.mention in self.of_posts or (run and not _is_of_kind(scene, run, item, gap, stop)):
                break
            if not self._leads_to(scene, gap, at, item, is_first=not run):
                break
            if run and not gap:
                break
            run.append(item)
        return [*run, *self._beside(scene, run, stop)]

    def _leads_to(self, scene: Scene, gap: list[str], at: int, item: Item, *, is_first: bool) -> bool:
        """Whether what stands before somebody listed only says how he is addressed, or what he is: "cho Bộ
        trưởng Bộ Công Thương N", "cho Phó Giáo sư - Tiến sĩ N".
        """
        address = words(_WORDS, "address")
        if set(gap) <= address and len(gap) <= _MAX_ADDRESS:
            return True
        is_called = is_first and item.kind is MentionKind.PERSON and "," not in gap and len(gap) <= _MAX_TITLE
        return is_called and is_of_titles(scene, at, item.i, address | words(_WORDS, "between-degrees"))

    def _beside(self, scene: Scene, run: list[Item], stop: int) -> list[Item]:
        """ "cho các đồng chí: A, Giám đốc Sở Y tế; B, P": the others of a list with their posts."""
        if any(item.kind is not MentionKind.PERSON for item in run) or not run:
            return []
        keys, to_whom = scene.tokens.keys, words(_WORDS, "to-whom")
        end = next((k for k in range(run[0].j, stop) if keys[k] in to_whom), stop)
        people = scene.after(run[-1].j, MentionKind.PERSON)
        return joined_behind(scene, run[-1], people, end)[1:]

    def _praised_by(self, scene: Scene, hit: Hit) -> bool:
        """ "…; Hội Nông dân tỉnh tuyên dương 12 hội viên": praise with a giver of its own."""
        body = next(iter(scene.before(hit.i, MentionKind.BODY)), None)
        return _is_praise(hit) and body is not None and body.j == hit.i


def _is_of_kind(scene: Scene, run: list[Item], item: Item, gap: list[str], stop: int) -> bool:
    """Whether somebody goes on with those listed: "cho Sở Y tế và ông A"; a body with persons only where
    nothing is told of it: "cho ông A và Sở Y tế; …".
    """
    if item.kind is run[-1].kind:
        return True
    behind = scene.keys(item.j, item.j + 1)
    is_last = item.j < stop and (not behind or behind[0] in words(_WORDS, "ends-list"))
    return gap[:1] == ["và"] and (item.kind is MentionKind.PERSON or item.j == scene.j or is_last)


def _is_praise(hit: Hit) -> bool:
    return hit.entry.phrase in words(_WORDS, "praise")


def _is_in_thing(scene: Scene, text: str, before: Hit, hit: Hit) -> bool:
    """Whether `hit` is no verb: in the name of what is given ("trao thư biểu dương"), or right behind it."""
    between = _parts(scene, text, before, hit.i)[1]
    found = written.given().match(_parts(scene, text, before, scene.j)[1])
    is_inside = found is not None and found.end(1) > len(between)
    return is_inside or written.given().fullmatch(between.rstrip()) is not None


def _is_told_of(gap: list[str]) -> bool:
    """Whether more than one who is given stands in `gap`: others are counted, or somebody tells of them."""
    return bool({";", "có", "biết"} & set(gap)) or any(key.isdecimal() for key in gap)


def _parts(scene: Scene, text: str, hit: Hit, stop: int) -> tuple[str, str]:
    """The sentence `text` before the verb `hit`, and from it up to token `stop`."""
    cut = scene.tokens.starts[hit.i] - scene.span.start
    end = scene.tokens.starts[stop] - scene.span.start if stop < scene.j else len(text)
    return text[:cut], text[cut:end]
