"""Awards, admissions, training and other numbers that a text states of a body."""

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal

from partygraph.extract import count_patterns as written
from partygraph.extract.lexicon import Hit
from partygraph.extract.measures import MeasureGrammar
from partygraph.extract.numbers import counted_number
from partygraph.extract.owners import OwnerReader
from partygraph.extract.scene import Scene
from partygraph.extract.words import listed, words
from partygraph.model.mention import ActionReading, MeasureReading, Mention, MentionKind, Modality, Stance

# A number before a word: a sentence without one counts nothing.
_MAY_COUNT = re.compile(r"\d\s+[^\W\d]|[^\W\d]\s\d+[^\w/-]")


@dataclass(slots=True)
class CountGrammar:
    """Reads one sentence's awards and counts; remembers whose numbers the text tells."""

    mentions: list[Mention]
    of_posts: frozenset[int]
    owners: OwnerReader = field(init=False)

    def __post_init__(self) -> None:
        """The owners are those of the same mentions."""
        self.owners = OwnerReader(self.mentions, self.of_posts)

    def read(
        self, scene: Scene, *, topic: int | None, meeting: int | None, year: int | None
    ) -> tuple[list[ActionReading], list[MeasureReading]]:
        """The actions and measures of one sentence.

        `topic` is the body that the running text speaks of, `meeting` the one that the sentence tells of,
        `year` that of the section; each None where unknown.
        """
        self.owners.enter(scene, topic)
        text = scene.span.of(scene.tokens.text)
        taken: set[int] = set()
        actions = self._awards(scene, text, topic, taken)
        if _MAY_COUNT.search(text) is None:
            return actions, []
        folded = text.lower()
        if _speaks_of(folded, "admitting"):
            actions += self._admissions(scene, text, year, taken)
        if any(_speaks_of(folded, table) for table in ("training", "course", "teaching")):
            actions += self._trainings(scene, text, taken)
        acts, measures = MeasureGrammar(self.owners).read(scene, text, taken, meeting=meeting, year=year)
        return actions + acts, measures

    # -- awards -----------------------------------------------------------------------------------------

    def _awards(self, scene: Scene, text: str, topic: int | None, taken: set[int]) -> list[ActionReading]:
        """One award for each verb and recipient; a later verb without an actor of its own keeps the
        earlier one's.
        """
        hits = [hit for hit in scene.hits("action") if hit.entry.id == "award"]
        firm = [hit for hit in hits if hit.entry.phrase not in words("counts.toml", "praise")]
        hits = firm or hits
        rows: list[ActionReading] = []
        actor: int | None = None
        for n, hit in enumerate(hits):
            start = scene.tokens.starts[hit.i] - scene.span.start
            stop = scene.tokens.starts[hits[n + 1].i] - scene.span.start if n + 1 < len(hits) else len(text)
            segment = text[start:stop]
            quoted, flag = written.QUOTED.search(segment), written.given().match(segment)
            if quoted is None and flag is None:
                continue
            actor = self._actor(scene, hit, actor, topic)
            rows += self._award(scene, hit, text[:start], segment, actor, taken)
        return rows

    def _award(
        self, scene: Scene, hit: Hit, lead: str, segment: str, actor: int | None, taken: set[int]
    ) -> list[ActionReading]:
        """The award to a body of its own name, and those to so many of a kind.

        The offsets of their numbers in the sentence, which is `lead` and then `segment`, join `taken`.
        """
        year = written.YEAR.search(segment) or written.YEAR.search(lead)
        stance = Stance(Modality.DONE, True, None, Decimal("0.85"))
        plain = ActionReading(
            "Award", scene.span, "award", stance, actor=actor, year=int(year[1]) if year else None
        )
        rows = []
        recipient = self._recipient(scene, hit, actor)
        if recipient is not None:
            rows.append(replace(plain, recipient=recipient, award_title=_title(segment, 0)))
        passive = (
            written.counted_at_end() if hit.entry.phrase.startswith("được") else written.counted_passive()
        )
        waiting = passive.search(lead)
        if waiting is not None:
            taken.add(waiting.start(1))
            return [*rows, _counted_award(plain, waiting, _title(segment, 0))]
        for match in written.counted().finditer(segment):
            if written.waits_for_more().fullmatch(segment, match.end()) is None:
                taken.add(len(lead) + match.start(1))
                rows.append(_counted_award(plain, match, _title(segment, match.end())))
        return rows

    def _recipient(self, scene: Scene, hit: Hit, actor: int | None) -> int | None:
        """The body that "được … công nhận" names before it."""
        for item in scene.before(hit.i, MentionKind.BODY):
            gap = scene.keys(item.j, hit.i)
            if item.mention != actor and "được" in gap and not {";", "có"} & set(gap) and len(gap) <= 12:
                return item.mention
        return None

    def _actor(self, scene: Scene, hit: Hit, earlier: int | None, topic: int | None) -> int | None:
        before = scene.before(hit.i, MentionKind.BODY)
        for item in before:
            if "được" in scene.keys(item.j, hit.i) and scene.keys(item.i - 1, item.i) != ["được"]:
                continue
            lead = scene.keys(item.i - 1, item.i) if item.i > scene.i else []
            if lead == ["được"] or hit.i - item.j <= 4 or not lead:
                return item.mention
        if earlier is not None:
            return earlier
        subject = [item for item in before if item.i == scene.i or scene.keys(item.i - 1, item.i) == [","]]
        return subject[-1].mention if subject and "được" not in scene.keys(subject[-1].j, hit.i) else topic

    # -- counts -----------------------------------------------------------------------------------------

    def _admissions(self, scene: Scene, text: str, year: int | None, taken: set[int]) -> list[ActionReading]:
        """So many admitted; the numbers' offsets are added to `taken`."""
        matches = [
            match
            for way in written.admissions()
            for match in way.finditer(text)
            if not text[: match.start()].rstrip().endswith(listed("counts.toml", "to-be-admitted"))
        ]
        taken.update(match.start(1) for match in matches)
        plain = ActionReading("Admission", scene.span, "admission", Stance(confidence=Decimal("0.92")))
        return [
            replace(action, year=written.year_of(text, match.start(1), year))
            for match in matches
            if (action := self._counted(scene, text, match, plain)) is not None
        ]

    def _trainings(self, scene: Scene, text: str, taken: set[int]) -> list[ActionReading]:
        """The first count of a sentence: those after it are parts of it."""
        found = [match for way in written.trainings() if (match := way.search(text)) is not None]
        if not found:
            return []
        match = min(found, key=lambda match: match.start(1))
        taken.add(match.start(1))
        plain = ActionReading("Training", scene.span, "training", Stance(confidence=Decimal("0.85")))
        action = self._counted(scene, text, match, plain)
        position = scene.span.start + match.start()
        direct = [
            item
            for item in scene.of_kind(MentionKind.BODY)
            if 0 <= position - scene.tokens.ends[item.j - 1] <= 1
        ]
        if action is None:
            return []
        if not direct:
            return [action]
        is_open = self.owners.is_partner(scene, direct[0])
        return [replace(action, actor=None if is_open else direct[0].mention)]

    def _counted(
        self, scene: Scene, text: str, match: re.Match[str], plain: ActionReading
    ) -> ActionReading | None:
        """`plain` with its number, kind and actor; None where it is only asked for, or no whole number."""
        count, cue = counted_number(match), written.aimed_at(text, match.start(1))
        if count is None or (cue is not None and not written.is_planned(cue)):
            return None
        of = self.owners.of_admission if plain.kind == "Admission" else self.owners.of_deed
        modality = plain.stance.modality if cue is None else Modality.PLANNED
        return replace(
            plain,
            stance=replace(plain.stance, modality=modality),
            actor=of(scene, match.start()),
            count=count,
            unit=match[2],
        )


def _speaks_of(folded: str, table: str) -> bool:
    """Whether a word of a table stands in a sentence at all: the slow patterns are asked only then."""
    return any(word in folded for word in listed("counts.toml", table))


def _counted_award(plain: ActionReading, match: re.Match[str], title: str | None) -> ActionReading:
    """`plain` for the number and kind of recipients that `match` found."""
    return replace(
        plain,
        rule="award-counted",
        recipient_text=match.string[match.start() : match.end(2)].strip(),
        award_title=title,
        count=counted_number(match),
        unit=match[2],
    )


def _title(segment: str, at: int) -> str | None:
    """What is awarded: the thing ("cờ"), the title in quotation marks, and the period, as far as written.

    Those behind others with a title of their own are given what they are praised for.
    """
    flag = written.given().match(segment)
    quoted = written.QUOTED.search(segment, at)
    is_other = flag is None or written.QUOTED.search(segment) is not None
    if quoted is None and at and is_other and (merit := written.merit().search(segment, at)) is not None:
        return merit[1].strip()
    period = written.PERIOD.search(segment, at)
    parts = [
        flag[1].strip() if flag is not None else None,
        quoted[1].strip() if quoted is not None else None,
        period[1] if period is not None and flag is not None else None,
    ]
    return " ".join(part for part in parts if part) or None
