"""Awards, admissions, training and other numbers that a text states of a body."""

import re
from dataclasses import dataclass
from decimal import Decimal

from partygraph.extract.lexicon import Hit
from partygraph.extract.scene import Item, Scene
from partygraph.model.mention import ActionReading, MeasureReading, Mention, MentionKind, Modality, Stance

_NUMBER = r"(\d{1,3}(?:\.\d{3})+|\d+)"
_UNITS = (
    r"(đảng viên chính thức|đảng viên dự bị|đảng viên mới|đảng viên|chi bộ trực thuộc|đảng bộ trực thuộc|chi, đảng bộ trực thuộc"
    r"|chi bộ|tổ chức cơ sở đảng|tổ chức cơ sở Đảng|tổ chức đảng|tập thể|cá nhân|hội viên|đoàn viên ưu tú|đoàn viên|công đoàn cơ sở"
    r"|đồng chí|quần chúng)"
)
_COUNTED = re.compile(rf"(?<![\d/.,-]){_NUMBER}\s+{_UNITS}(?!\w)")
_ADMITTED = re.compile(rf"kết nạp(?: mới)?(?: được)?(?: và chuyển đảng chính thức)?(?: cho)?(?: trên| hơn| gần)? {_NUMBER} (đảng viên(?: mới)?|quần chúng|đoàn viên|hội viên)")
_ADMITTED_INTO = re.compile(rf"{_NUMBER}\s+(đoàn viên ưu tú|đoàn viên|quần chúng ưu tú|quần chúng)\s+(?:đã )?được kết nạp")
_TRAINED = re.compile(rf"(?:được )?(?:đào tạo|bồi dưỡng|tập huấn)[^.;:]{{0,40}}?(?:trên |hơn |gần )?{_NUMBER} (lượt(?: người)?|học viên)")
_QUOTED = re.compile(r"[“\"]([^”\"]{3,120})[”\"]")
_HAS = re.compile(r"\b(?:có|gồm|hiện có|với)\b")
_PERIOD = re.compile(r"(\d+ năm liền \d{4}\s?-\s?\d{4}|năm \d{4})")
_YEAR = re.compile(r"năm (\d{4})")
_FLAG = re.compile(r"(?:tặng|trao|trao tặng)\s+(cờ|bằng khen|giấy khen|huân chương[^,.;“]{0,40}|huy hiệu[^,.;“]{0,30}|kỷ niệm chương)", re.IGNORECASE)


@dataclass(slots=True)
class CountGrammar:
    """Reads one sentence's awards and counts; `topic` is the body that the running text speaks of."""

    mentions: list[Mention]

    def read(self, scene: Scene, topic: int | None, year: int | None) -> tuple[list[ActionReading], list[MeasureReading]]:
        """The actions and measures of one sentence; `year` is that of the section, None where unknown."""
        text = scene.span.of(scene.tokens.text)
        own_year = _YEAR.search(text)
        when = int(own_year[1]) if own_year else year
        actions = [*self._awards(scene, text, topic), *self._admissions(scene, text, topic, when), *self._trainings(scene, text, topic)]
        return actions, self._measures(scene, text, topic)

    # -- awards -----------------------------------------------------------------------------------------

    def _awards(self, scene: Scene, text: str, topic: int | None) -> list[ActionReading]:
        hits = [hit for hit in scene.hits("action") if hit.entry.id == "award"]
        for hit in hits:
            rows = self._award(scene, text, hit, topic)
            if rows:
                return rows
        return []

    def _award(self, scene: Scene, text: str, hit: Hit, topic: int | None) -> list[ActionReading]:
        at = scene.tokens.starts[hit.i] - scene.span.start
        tail = text[at:]
        quoted = _QUOTED.search(tail)
        flag = _FLAG.match(tail)
        if quoted is None and flag is None:
            return []
        if quoted is not None and hit.entry.phrase in ("trao", "biểu dương", "khen thưởng") and flag is None and not _COUNTED.search(tail):
            return []
        title = self._title(tail, quoted, flag)
        actor = self._actor(scene, hit, topic)
        passive = [b for b in scene.before(hit.i, MentionKind.BODY) if "được" in scene.keys(b.j, hit.i)]
        rows = []
        year = _YEAR.search(tail) or _YEAR.search(text)
        when = int(year[1]) if year else None
        stance = Stance(Modality.DONE, True, None, Decimal("0.85"))
        recipient = next((b for b in passive if b.mention != actor), None)
        if recipient is not None:
            rows.append(ActionReading("Award", scene.span, "award", stance, actor=actor, recipient=recipient.mention, award_title=title, year=when))
        for counted in _COUNTED.finditer(tail):
            own = _QUOTED.search(tail, counted.end())
            between = tail[counted.end() : own.start()] if own else ""
            specific = own.group(1) if own and len(between) < 60 else None
            award_title = self._title(tail, None, flag, specific, counted.end()) if specific or recipient is None else title
            rows.append(
                ActionReading(
                    "Award", scene.span, "award-counted", stance, actor=actor, recipient_text=counted.group(),
                    award_title=award_title, count=_integer(counted[1]), unit=counted[2], year=when,
                )
            )  # fmt: skip
        return rows

    def _title(self, tail: str, quoted: re.Match[str] | None, flag: re.Match[str] | None, specific: str | None = None, at: int = 0) -> str | None:
        name = specific or (quoted.group(1) if quoted is not None else None)
        thing = flag.group(1).strip() if flag is not None else None
        period = _PERIOD.search(tail, at)
        parts = [part for part in (thing, name, period.group(1) if period and thing else None) if part]
        return " ".join(parts) or None

    def _actor(self, scene: Scene, hit: Hit, topic: int | None) -> int | None:
        before = scene.before(hit.i, MentionKind.BODY)
        for item in before:
            if hit.i - item.j <= 3 or scene.keys(item.i - 1, item.i) == ["được"]:
                return item.mention
        if before and scene.keys(item_start(before[-1]) - 1, item_start(before[-1])) != ["của"]:
            return before[-1].mention
        return topic

    # -- counts -----------------------------------------------------------------------------------------

    def _admissions(self, scene: Scene, text: str, topic: int | None, year: int | None) -> list[ActionReading]:
        actions = []
        for pattern in (_ADMITTED, _ADMITTED_INTO):
            for match in pattern.finditer(text):
                if re.search(r"\b(?:chỉ tiêu|phấn đấu|sẽ|kế hoạch)\b[^.;]{0,30}$", text[: match.start()]):
                    continue
                actor = self._subject(scene, match.start(), topic)
                actions.append(
                    ActionReading(
                        "Admission", scene.span, "admission", Stance(Modality.DONE, True, None, Decimal("0.92")),
                        actor=actor, count=_integer(match[1]), unit=match[2], year=year,
                    )
                )  # fmt: skip
        return actions

    def _trainings(self, scene: Scene, text: str, topic: int | None) -> list[ActionReading]:
        return [
            ActionReading(
                "Training", scene.span, "training", Stance(Modality.DONE, True, None, Decimal("0.85")),
                actor=self._subject(scene, match.start(), topic), count=_integer(match[1]), unit=match[2],
            )
            for match in _TRAINED.finditer(text)
        ]  # fmt: skip

    def _measures(self, scene: Scene, text: str, topic: int | None) -> list[MeasureReading]:
        """Members and cells of a body: only where the sentence says that it has them."""
        measures = []
        for match in _COUNTED.finditer(text):
            lead = text[max(0, match.start() - 70) : match.start()]
            if not _HAS.search(lead) and "trong đó" not in lead and "sinh hoạt" not in lead and "trực thuộc" not in match[2]:
                continue
            if "kết nạp" in lead or match[2] in ("đồng chí",) or ("thêm" in lead[-12:]):
                continue
            subject = self._subject(scene, match.start(), topic)
            if subject is None or not match[2].startswith(("đảng viên", "chi", "đảng bộ", "hội viên", "tổ chức")):
                continue
            measures.append(MeasureReading(subject, match[2], _integer(match[1]), None, scene.span, "measure"))
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


def item_start(item: Item) -> int:
    """The first token of an item."""
    return item.i


def _integer(written: str) -> int:
    return int(written.replace(".", ""))
