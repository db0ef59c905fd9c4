"""Awards, admissions, training and other numbers that a text states of a body."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from partygraph.extract import count_patterns as written
from partygraph.extract.lexicon import Hit
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import listed, pattern, words
from partygraph.model.mention import ActionReading, MeasureReading, Mention, MentionKind, Modality, Stance


@dataclass(slots=True)
class CountGrammar:
    """Reads one sentence's awards and counts; `topic` is the body that the running text speaks of."""

    mentions: list[Mention]

    def read(
        self, scene: Scene, topic: int | None, year: int | None
    ) -> tuple[list[ActionReading], list[MeasureReading]]:
        """The actions and measures of one sentence; `year` is that of the section, None where unknown."""
        text = scene.span.of(scene.tokens.text)
        own_year = written.YEAR.search(text)
        when = int(own_year[1]) if own_year else year
        actions = [
            *self._awards(scene, text, topic),
            *self._admissions(scene, text, topic, when),
            *self._trainings(scene, text, topic),
        ]
        return actions, self._measures(scene, text, topic)

    # -- awards -----------------------------------------------------------------------------------------

    def _awards(self, scene: Scene, text: str, topic: int | None) -> list[ActionReading]:
        """One award for each verb and recipient; a later verb without an actor of its own keeps the
        earlier one's.
        """
        hits = [hit for hit in scene.hits("action") if hit.entry.id == "award"]
        firm = [hit for hit in hits if hit.entry.phrase not in words("cues.toml", "praise")]
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
            rows += self._award(scene, hit, text[:start], segment, actor)
        return rows

    def _award(
        self, scene: Scene, hit: Hit, lead: str, segment: str, actor: int | None
    ) -> list[ActionReading]:
        """The award to a body of its own name, and those to so many of a kind."""
        year = written.YEAR.search(segment) or written.YEAR.search(lead)
        stance = Stance(Modality.DONE, True, None, Decimal("0.85"))
        plain = ActionReading(
            "Award", scene.span, "award", stance, actor=actor, year=int(year[1]) if year else None
        )
        rows = []
        recipient = self._recipient(scene, hit, actor)
        if recipient is not None:
            rows.append(replace(plain, recipient=recipient, award_title=_title(segment, 0)))
        waiting = written.counted_at_end().search(lead) if hit.entry.phrase.startswith("được") else None
        if waiting is not None:
            return [*rows, _counted_award(plain, waiting, _title(segment, 0))]
        return rows + [
            _counted_award(plain, match, _title(segment, match.end()))
            for match in written.counted().finditer(segment)
            if segment[match.end() :].strip()
        ]

    def _recipient(self, scene: Scene, hit: Hit, actor: int | None) -> int | None:
        """The body that "được … công nhận" names before it."""
        for item in scene.before(hit.i, MentionKind.BODY):
            gap = scene.keys(item.j, hit.i)
            if item.mention != actor and "được" in gap and not {";"} & set(gap) and len(gap) <= 12:
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

    def _admissions(
        self, scene: Scene, text: str, topic: int | None, year: int | None
    ) -> list[ActionReading]:
        actions = []
        for admission in written.admissions():
            for match in admission.finditer(text):
                if written.not_yet_admitted().search(text[: match.start()]):
                    continue
                actor = self._subject(scene, match.start(), topic)
                actions.append(
                    ActionReading(
                        "Admission",
                        scene.span,
                        "admission",
                        Stance(Modality.DONE, True, None, Decimal("0.92")),
                        actor=actor,
                        count=_integer(match[1]),
                        unit=match[2],
                        year=year,
                    )
                )
        return actions

    def _trainings(self, scene: Scene, text: str, topic: int | None) -> list[ActionReading]:
        """The first count of a sentence: those after it are parts of it."""
        match = written.trained().search(text)
        if match is None:
            return []
        position = scene.span.start + match.start()
        direct = [
            item
            for item in scene.of_kind(MentionKind.BODY)
            if 0 <= position - scene.tokens.ends[item.j - 1] <= 1
        ]
        actor = direct[0].mention if direct else self._subject(scene, match.start(), topic)
        return [
            ActionReading(
                "Training",
                scene.span,
                "training",
                Stance(Modality.DONE, True, None, Decimal("0.85")),
                actor=actor,
                count=_integer(match[1]),
                unit=match[2],
            )
        ]

    def _measures(self, scene: Scene, text: str, topic: int | None) -> list[MeasureReading]:
        """Members and cells of a body: only where the sentence says that it has them."""
        measures = []
        for match in written.counted().finditer(text):
            lead = text[max(0, match.start() - 70) : match.start()]
            if (
                not pattern("cues.toml", "having").search(lead)
                and not any(phrase in lead for phrase in words("cues.toml", "having-anywhere"))
                and "trực thuộc" not in match[2]
            ):
                continue
            if "kết nạp" in lead or "thêm" in lead[-12:]:
                continue
            subject = self._subject(scene, match.start(), topic)
            if subject is None or not match[2].startswith(listed("cues.toml", "measured")):
                continue
            measures.append(
                MeasureReading(subject, match[2], _integer(match[1]), None, scene.span, "measure")
            )
        return measures

    def _subject(self, scene: Scene, at: int, topic: int | None) -> int | None:
        """The body before code point `at` of the sentence that is its subject, else the topic."""
        position = scene.span.start + at
        before: list[Item] = [
            item for item in scene.of_kind(MentionKind.BODY) if scene.tokens.ends[item.j - 1] <= position
        ]
        for item in before:
            lead = scene.keys(max(scene.i, item.i - 1), item.i)
            if not lead or lead[0] not in words("cues.toml", "not-subject"):
                return item.mention
        return topic


def _counted_award(plain: ActionReading, match: re.Match[str], title: str | None) -> ActionReading:
    """`plain` for the number and kind of recipients that `match` found."""
    return replace(
        plain,
        rule="award-counted",
        recipient_text=match.group().strip(),
        award_title=title,
        count=_integer(match[1]),
        unit=match[2],
    )


def _title(segment: str, at: int) -> str | None:
    """What is awarded: the thing ("cờ"), the title in quotation marks, and the period, as far as written."""
    flag = written.given().match(segment)
    quoted = written.QUOTED.search(segment, at)
    if quoted is None and at and (merit := written.merit().search(segment, at)) is not None:
        return merit[1].strip()
    period = written.PERIOD.search(segment, at)
    parts = [
        flag[1].strip() if flag is not None else None,
        quoted[1].strip() if quoted is not None else None,
        period[1] if period is not None and flag is not None else None,
    ]
    return " ".join(part for part in parts if part) or None


def _integer(written: str) -> int:
    return int(written.replace(".", ""))
