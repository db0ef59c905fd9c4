"""Awards, admissions, training and other numbers that a text states of a body."""

import re
from dataclasses import dataclass
from decimal import Decimal

from partygraph.extract.lexicon import Hit
from partygraph.extract.scene import Item, Scene
from partygraph.model.mention import ActionReading, MeasureReading, Mention, MentionKind, Modality, Stance

_NUMBER = r"(\d{1,3}(?:\.\d{3})+|\d+)"
_UNITS = (
    r"(đảng viên chính thức|đảng viên dự bị|đảng viên mới|đảng viên|chi bộ trực thuộc|đảng bộ trực thuộc"
    r"|chi, đảng bộ trực thuộc|chi bộ|tổ chức cơ sở đảng|tổ chức cơ sở Đảng|tổ chức đảng|tập thể|cá nhân"
    r"|hội viên|đoàn viên ưu tú|đoàn viên|công đoàn cơ sở"
    r"|đồng chí|quần chúng)"
)
_COUNTED = re.compile(rf"(?<![\d/.,-]){_NUMBER}\s+{_UNITS}(?!\w)")
_ADMITTED = re.compile(
    rf"kết nạp(?: mới)?(?: được)?(?: và chuyển đảng chính thức)?(?: cho)?(?: trên| hơn| gần)?"
    rf" {_NUMBER} (đảng viên(?: mới)?|quần chúng|đoàn viên|hội viên)"
)
_ADMITTED_INTO = re.compile(
    rf"{_NUMBER}\s+(đoàn viên ưu tú|đoàn viên|quần chúng ưu tú|quần chúng)\s+(?:đã )?được kết nạp"
)
_TRAINED = re.compile(
    rf"(?:được )?(?:đào tạo|bồi dưỡng|tập huấn)[^.;:]{{0,40}}?(?:trên |hơn |gần )?{_NUMBER}"
    rf" (lượt(?: người)?|học viên)"
)
_COUNTED_BEFORE = re.compile(rf"(?<![\d/.,-]){_NUMBER}\s+{_UNITS}\s*$")
_MERIT = re.compile(r"(?:có thành tích|đạt danh hiệu|đạt)\s+([^,.;“”\"]{6,120})")
# Praise alone is no award where the same sentence also says what was given.
_PRAISE = frozenset({"biểu dương", "khen thưởng", "khen thưởng cho", "tuyên dương"})
_QUOTED = re.compile(r"[“\"]([^”\"]{3,120})[”\"]")
_HAS = re.compile(r"\b(?:có|gồm|hiện có|với)\b")
_PERIOD = re.compile(r"(\d+ năm liền \d{4}\s?-\s?\d{4}|năm \d{4})")
_YEAR = re.compile(r"năm (\d{4})")
_FLAG = re.compile(
    r"(?:tặng|trao|trao tặng)\s+(cờ|bằng khen|giấy khen|huân chương[^,.;“]{0,40}"
    r"|huy hiệu[^,.;“]{0,30}|kỷ niệm chương)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class CountGrammar:
    """Reads one sentence's awards and counts; `topic` is the body that the running text speaks of."""

    mentions: list[Mention]

    def read(
        self, scene: Scene, topic: int | None, year: int | None
    ) -> tuple[list[ActionReading], list[MeasureReading]]:
        """The actions and measures of one sentence; `year` is that of the section, None where unknown."""
        text = scene.span.of(scene.tokens.text)
        own_year = _YEAR.search(text)
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
        firm = [hit for hit in hits if hit.entry.phrase not in _PRAISE]
        hits = firm or hits
        rows: list[ActionReading] = []
        actor: int | None = None
        for n, hit in enumerate(hits):
            start = scene.tokens.starts[hit.i] - scene.span.start
            stop = scene.tokens.starts[hits[n + 1].i] - scene.span.start if n + 1 < len(hits) else len(text)
            segment = text[start:stop]
            quoted, flag = _QUOTED.search(segment), _FLAG.match(segment)
            if quoted is None and flag is None:
                continue
            actor = self._actor(scene, hit, actor, topic)
            rows += self._award(scene, hit, text[:start], segment, actor)
        return rows

    def _award(
        self, scene: Scene, hit: Hit, lead: str, segment: str, actor: int | None
    ) -> list[ActionReading]:
        year = _YEAR.search(segment) or _YEAR.search(lead)
        when = int(year[1]) if year else None
        stance = Stance(Modality.DONE, True, None, Decimal("0.85"))
        rows = []
        recipient = self._recipient(scene, hit, actor)
        if recipient is not None:
            title = _title(segment, 0)
            rows.append(
                ActionReading(
                    "Award",
                    scene.span,
                    "award",
                    stance,
                    actor=actor,
                    recipient=recipient,
                    award_title=title,
                    year=when,
                )
            )
        waiting = _COUNTED_BEFORE.search(lead) if hit.entry.phrase.startswith("được") else None
        counted = (
            [waiting]
            if waiting is not None
            else [match for match in _COUNTED.finditer(segment) if segment[match.end() :].strip()]
        )
        for match in counted:
            at = 0 if match is waiting else match.end()
            rows.append(
                ActionReading(
                    "Award",
                    scene.span,
                    "award-counted",
                    stance,
                    actor=actor,
                    recipient_text=match.group().strip(),
                    award_title=_title(segment, at),
                    count=_integer(match[1]),
                    unit=match[2],
                    year=when,
                )
            )
        return rows

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
        for pattern in (_ADMITTED, _ADMITTED_INTO):
            for match in pattern.finditer(text):
                if re.search(r"\b(?:chỉ tiêu|phấn đấu|sẽ|kế hoạch)\b[^.;]{0,30}$", text[: match.start()]):
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
        match = _TRAINED.search(text)
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
        for match in _COUNTED.finditer(text):
            lead = text[max(0, match.start() - 70) : match.start()]
            if (
                not _HAS.search(lead)
                and "trong đó" not in lead
                and "sinh hoạt" not in lead
                and "trực thuộc" not in match[2]
            ):
                continue
            if "kết nạp" in lead or match[2] in ("đồng chí",) or ("thêm" in lead[-12:]):
                continue
            subject = self._subject(scene, match.start(), topic)
            if subject is None or not match[2].startswith(
                ("đảng viên", "chi", "đảng bộ", "hội viên", "tổ chức")
            ):
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
            if not lead or lead[0] not in ("của", "tại", "với", "cho", "vào", "từ"):
                return item.mention
        return topic


def _title(segment: str, at: int) -> str | None:
    """What is awarded: the thing ("cờ"), the title in quotation marks, and the period, as far as written."""
    flag = _FLAG.match(segment)
    quoted = _QUOTED.search(segment, at)
    if quoted is None and at and (merit := _MERIT.search(segment, at)) is not None:
        return merit[1].strip()
    period = _PERIOD.search(segment, at)
    parts = [
        flag[1].strip() if flag is not None else None,
        quoted[1].strip() if quoted is not None else None,
        period[1] if period is not None and flag is not None else None,
    ]
    return " ".join(part for part in parts if part) or None


def _integer(written: str) -> int:
    return int(written.replace(".", ""))
