"""Awards, admissions, training and other numbers that a text states of a body."""

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache, partial

from partygraph.extract.clauses.runs import run_before
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.counts import count_patterns as written
from partygraph.extract.counts import training_patterns as training
from partygraph.extract.counts.award_givers import with_stated_givers
from partygraph.extract.counts.award_prizes import prizes
from partygraph.extract.counts.award_recipients import members_honoured
from partygraph.extract.counts.awards import AwardGrammar
from partygraph.extract.counts.measures import MeasureGrammar
from partygraph.extract.counts.no_counts import is_not_done, is_question
from partygraph.extract.counts.number_stances import aimed_at, is_planned, year_of
from partygraph.extract.counts.organisation_numbers import given_to_organisation
from partygraph.extract.counts.owner_words import without_names
from partygraph.extract.counts.owners import OwnerReader
from partygraph.extract.counts.punished_members import with_members_told
from partygraph.extract.lexis.numbers import counted_number, integer
from partygraph.extract.lexis.tokens import with_new_tones
from partygraph.extract.lexis.words import listed, mapping, words
from partygraph.model.mention import ActionReading, MeasureReading, Mention, Modality, Stance

# A number before a word: a sentence without one counts nothing.
_MAY_COUNT = re.compile(r"\d(?:\s+(?:[^\W\d]|\(\d)|(?:(?<=[^\W\d]\s\d)|(?<=[^\W\d]:\s\d))\d*[^\w/-])")
_WOMEN = "đảng viên nữ"
# Without a word of these tables a sentence tells of no training.
_TRAINING = ("training", "course", "teaching")


@dataclass(slots=True)
class CountGrammar:
    """Reads one sentence's awards and counts; remembers whose numbers the text tells."""

    mentions: list[Mention]
    of_posts: frozenset[int]
    owners: OwnerReader = field(init=False)
    _awards: AwardGrammar = field(init=False)
    _measures: MeasureGrammar = field(init=False)

    def __post_init__(self) -> None:
        """Owners, awards and measures are those of the same mentions."""
        self.owners = OwnerReader(self.mentions, self.of_posts)
        self._awards = AwardGrammar(self.mentions, self.of_posts)
        self._measures = MeasureGrammar(self.owners)

    def read(
        self, scene: Scene, *, topic: int | None, meeting: int | None, year: int | None
    ) -> tuple[list[ActionReading], list[MeasureReading]]:
        """The actions and measures of one sentence.

        `topic` is the body that the running text speaks of, `meeting` the one that the sentence tells of,
        `year` that of the section; each None where unknown.
        """
        self.owners.enter(scene, topic)
        text = scene.span.of(scene.tokens.text)
        if is_question(text):
            return [], []
        taken: set[int] = set()
        actions: list[ActionReading] = []
        honoured: list[MeasureReading] = []
        if scene.hits("award"):
            actions = self._awards.read(scene, text, topic, taken)
            honoured = members_honoured(scene, actions, self.of_posts)
        won = list(prizes(scene, text, self.mentions))
        winners = {row.recipient for row in won}
        actions = [*(row for row in actions if row.recipient not in winners or row.recipient is None), *won]
        if _MAY_COUNT.search(text) is None and not any(map(text.lower().__contains__, _number_words())):
            return actions, honoured
        text = with_new_tones(text)
        folded = text.lower()
        if _speaks_of(folded, "admitting"):
            actions += self._admissions(scene, text, year, taken)
            actions += self._women(scene, text, year, taken)
        if any(map(partial(_speaks_of, folded), _TRAINING)) and training.may_train(text):
            actions += self._trainings(scene, text, taken)
        acts, measures = self._measures.read(scene, text, taken, meeting=meeting, year=year)
        return actions + acts, honoured + measures

    def settled(
        self, actions: list[ActionReading], measures: list[MeasureReading]
    ) -> tuple[list[ActionReading], list[MeasureReading]]:
        """`actions` and `measures` with whom the whole article tells: who gave the awards, whose numbers."""
        given = with_stated_givers(actions, self._awards.grounds, self.mentions)
        actions, measures = given_to_organisation(given, measures, self.mentions, self.owners.wholes)
        return with_members_told(actions), measures

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
            replace(action, year=year_of(text, match.start(1), year))
            for match in matches
            if (action := self._counted(scene, text, match, plain)) is not None
        ]

    def _women(self, scene: Scene, text: str, year: int | None, taken: set[int]) -> list[ActionReading]:
        """ "kết nạp 24 đảng viên (nữ 17)": the women among those admitted, of whom more is told."""
        plain = ActionReading(
            "Admission", scene.span, "admission-of-women", Stance(confidence=Decimal("0.90"))
        )
        found: list[ActionReading] = []
        for match in written.admitted_women().finditer(text) if "nữ" in text else ():
            group = 2 if match[2] is not None else 3
            count, cue = integer(match[group]), aimed_at(text, match.start(1))
            taken.add(match.start(group))
            if count is None or cue is not None:
                continue
            year_told = year_of(text, match.start(1), year)
            of = self.owners.of_admission(scene, match.start())
            found.append(replace(plain, actor=of, count=count, unit=_WOMEN, year=year_told))
        return found

    def _trainings(self, scene: Scene, text: str, taken: set[int]) -> list[ActionReading]:
        """The first count of a sentence, and those joined to it: other ones are parts of it."""
        found = [match for way in training.trainings() if (match := way.search(text)) is not None]
        if not found:
            return []
        first = min(found, key=lambda match: match.start(1))
        told = [first, *training.joined_trainings(text, first.end())]
        return [action for match in told for action in self._training(scene, text, match, taken)]

    def _training(
        self, scene: Scene, text: str, match: re.Match[str], taken: set[int]
    ) -> list[ActionReading]:
        taken.add(match.start(1))
        plain = ActionReading("Training", scene.span, "training", Stance(confidence=Decimal("0.85")))
        action = self._counted(scene, text, match, plain)
        position = scene.span.start + training.told_at(match)
        direct = [item for item in scene.bodies if _is_right_before(scene, item, position)]
        if action is None:
            return []
        if not direct:
            return [action]
        is_open = _is_partner(scene, direct[0])
        return [replace(action, actor=None if is_open else direct[0].mention)]

    def _counted(
        self, scene: Scene, text: str, match: re.Match[str], plain: ActionReading
    ) -> ActionReading | None:
        """`plain` with its number, kind and actor; None where it is only asked for, or no whole number."""
        count, told = counted_number(match), without_names(scene, text)
        at = training.told_at(match) if plain.kind == "Training" else match.start()
        cue = aimed_at(told, match.start(1))  # "Sở Kế hoạch và Đầu tư" plans nothing by its name
        if count is None or (cue is not None and not is_planned(cue)) or is_not_done(told, at):
            return None
        of = self.owners.of_admission if plain.kind == "Admission" else self.owners.of_deed
        modality = plain.stance.modality if cue is None else Modality.PLANNED
        return replace(
            plain,
            stance=replace(plain.stance, modality=modality),
            actor=of(scene, at),
            count=count,
            unit=mapping("counts.toml", "unit-names").get(match[2], match[2]),
        )


def _is_right_before(scene: Scene, item: Item, position: int) -> bool:
    """Whether nothing but "đã" stands between a name and the verb at `position`."""
    gap = scene.tokens.text[scene.tokens.ends[item.j - 1] : position].strip()
    return scene.tokens.ends[item.j - 1] <= position and gap in ("", "đã", "vừa")


def _is_partner(scene: Scene, item: Item) -> bool:
    """ "phối hợp (với) Ban Tuyên giáo và Sở Y tế": a body with which another one does something."""
    first = run_before(scene, item)[0]
    lead = scene.keys(max(scene.i, first.i - 1), first.i)
    return bool(lead) and lead[0] in words("counts.toml", "partner")


@cache
def _number_words() -> tuple[str, ...]:
    return tuple(f"{word} " for word in mapping("counts.toml", "number-words"))


def _speaks_of(folded: str, table: str) -> bool:
    """Whether a word of a table stands in a sentence at all: the slow patterns are asked only then."""
    return any(map(folded.__contains__, listed("counts.toml", table)))
