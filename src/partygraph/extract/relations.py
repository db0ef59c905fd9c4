"""Relations between bodies and documents: who implements, studies, reviews, inspects, issues what."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from itertools import pairwise

from partygraph.authority.provinces import find_province
from partygraph.extract.cues import any_of, words
from partygraph.extract.lexicon import Hit, acts_on_documents
from partygraph.extract.names import NameReader
from partygraph.extract.scene import Item, Scene
from partygraph.extract.stance import Colour, StanceReader
from partygraph.model.mention import BodyName, ClaimReading, Mention, MentionKind, Modality, Stance
from partygraph.model.span import Span

# The level of a body that is "the whole place", whichever that is: resolved by the article's province.
WHOLE_PLACE = "toàn địa bàn"
# Between a verb and its document there may be manner and nouns of undertaking, but no clause.
_MAX_REACH = 14
_BREAKS = frozenset({".", ";", ":", "!", "?"})


@dataclass(slots=True)
class Topic:
    """The body that the running text speaks of, for sentences that name no subject."""

    body: int | None = None
    paragraph: int = -1
    is_collective: bool = False


@dataclass(slots=True)
class RelationGrammar:
    """Reads claims sentence by sentence; remembers the topic between them."""

    mentions: list[Mention]
    stance: StanceReader
    host: int | None = None
    of_posts: frozenset[int] = frozenset()
    names: NameReader | None = None
    topic: Topic = field(default_factory=Topic)

    def read(self, scene: Scene) -> list[ClaimReading]:
        """The claims of one sentence, in the order of its documents."""
        self.stance.enter(scene)
        if scene.paragraph != self.topic.paragraph and self.topic.is_collective:
            self.topic = Topic()
        self.topic.paragraph = scene.paragraph
        claims = [*self._issued(scene), *self._structure(scene), *self._based(scene)]
        groups = _groups(scene)
        for group in groups:
            claims += self._acts(scene, group)
        self._remember(scene)
        return claims

    # -- body → document -------------------------------------------------------------------------------

    def _acts(self, scene: Scene, group: list[Item]) -> list[ClaimReading]:
        triggers = self._triggers(scene, group[0])
        if not triggers:
            return []
        first = triggers[0].i
        subjects, certain = self._subjects(scene, first, group)
        subjects = [
            subject
            for subject in subjects
            if triggers[0].entry.id == "inspects" or not self._is_visiting(subject)
        ]
        if not subjects or self._is_named_only(scene, triggers[0], group):
            return []
        claims: list[ClaimReading] = []
        for hit in triggers:
            colour = self.stance.at(scene, hit.i, self._subject_end(scene, subjects, hit.i))
            for subject in subjects:
                claims += [self._claim(hit, subject, item, scene, colour, certain) for item in group]
        return claims

    def _is_named_only(self, scene: Scene, hit: Hit, group: list[Item]) -> bool:
        """ "việc … thực hiện Kết luận số 24 là chủ trương lớn": something is said of the undertaking,
        nobody acts.
        """
        return scene.keys(group[-1].j, group[-1].j + 1) == ["là"] and "việc" in scene.keys(
            max(scene.i, hit.i - 8), hit.i
        )

    def _claim(
        self, hit: Hit, subject: int, item: Item, scene: Scene, colour: Colour, certain: Decimal
    ) -> ClaimReading:
        deficient = colour.modality is Modality.DEFICIENT
        stance = Stance(colour.modality, not deficient, colour.said_by, certain)
        return ClaimReading(
            hit.entry.id, subject, item.mention, scene.span, f"relation-{hit.entry.id}", stance
        )

    def _triggers(self, scene: Scene, item: Item) -> list[Hit]:
        """The relation triggers that govern a document: those right before it, chained by commas and "và"."""
        hits = [
            hit
            for hit in scene.hits("relation")
            if hit.entry.id in acts_on_documents()
            and hit.j <= item.i
            and item.i - hit.j <= (_MAX_REACH if scene.keys(item.i - 1, item.i) != [";"] else 2 * _MAX_REACH)
        ]
        hits = [
            hit
            for hit in hits
            if not _BREAKS & set(_without_listing(scene.keys(hit.j, item.i)))
            and not self._documents_between(scene, hit.j, item.i)
        ]
        if not hits:
            return []
        nearest = hits[-1]
        if scene.keys(max(scene.i, nearest.i - 2), nearest.i) == ["đối", "với"]:
            return []  # "nhận thức … đối với thực hiện Kế hoạch": a noun, nobody acts
        review = [hit for hit in hits if hit.entry.id == "reviews" and nearest.i - hit.j <= 8]
        if review:
            return [review[-1]]
        inspected = [hit for hit in hits if hit.entry.id == "inspects"]
        if inspected:
            return [inspected[-1]]
        chained = [hit for hit in hits if nearest.i - hit.j <= 6 and hit.entry.id != nearest.entry.id]
        unique = {hit.entry.id: hit for hit in [*chained, nearest]}
        if nearest.entry.id == "implements":
            unique = {key: hit for key, hit in unique.items() if key in ("implements", "disseminates")}
        return [unique[key] for key in sorted(unique)]

    def _documents_between(self, scene: Scene, i: int, j: int) -> bool:
        return any(i <= item.i and item.j <= j for item in scene.of_kind(MentionKind.CITATION))

    def _subjects(self, scene: Scene, trigger: int, group: list[Item]) -> tuple[list[int], Decimal]:
        """The bodies that act, and how sure that is."""
        requested = self._requested_body(scene, trigger)
        if requested:
            return requested, Decimal("0.90")
        reporting = self._reporting(scene, trigger)
        if reporting is not None:
            return [reporting], Decimal("0.80")
        named = self._named_subjects(scene, trigger)
        if named:
            return named, Decimal("0.92")
        behind = self._subject_behind(scene, trigger, group)
        if behind is not None:
            return [behind], Decimal("0.88")
        listed = self._before_list(scene, trigger)
        if listed is not None:
            return [listed], Decimal("0.80")
        collective = _collectives().search(self._clause(scene, trigger))
        if (
            collective is not None
            and self.stance.asked is None
            and self._is_acting(scene, trigger, collective.group())
        ):
            self.topic.body = self._collective(scene, collective.group())
            self.topic.is_collective = True
            return [self.topic.body], Decimal("0.60")
        place = self._place_acting(scene, trigger, group)
        if place is not None:
            return [place], Decimal("0.75")
        fallback = next((b for b in (self.stance.asked, self.topic.body, self.host) if b is not None), None)
        return ([fallback], Decimal("0.75")) if fallback is not None else ([], Decimal("0"))

    def _reporting(self, scene: Scene, trigger: int) -> int | None:
        """ "Phó Bí thư Tỉnh ủy N báo cáo … kết quả thực hiện": the body that the reporter's post is of."""
        clause = scene.keys(scene.i, trigger)
        at = next((scene.i + k for k in range(len(clause) - 1) if clause[k : k + 2] == ["báo", "cáo"]), None)
        if at is None:
            return None
        posts = [item for item in scene.before(at, MentionKind.BODY) if item.mention in self.of_posts]
        return posts[0].mention if posts and at - posts[0].j <= 6 else None

    def _is_visiting(self, mention: int) -> bool:
        """A team sent to inspect carries out nothing itself."""
        value = self.mentions[mention].value
        return isinstance(value, BodyName) and value.head in words("cues", "sent-teams")

    def _requested_body(self, scene: Scene, trigger: int) -> list[int]:
        cues = [hit for hit in scene.hits("cue") if hit.entry.id == "requested" and hit.j <= trigger]
        for cue in reversed(cues):
            bodies = [item for item in scene.after(cue.j, MentionKind.BODY) if item.j <= trigger]
            if bodies and bodies[0].i - cue.j <= 3:
                return [item.mention for item in _run_of(scene, bodies[0])]
        return []

    def _named_subjects(self, scene: Scene, trigger: int) -> list[int]:
        """The last body before the verb that is no object of a preposition, with the list it closes."""
        for item in scene.before(trigger, MentionKind.BODY):
            if ":" in scene.keys(item.j, trigger) or ";" in scene.keys(item.j, trigger):
                return []
            before = scene.keys(max(scene.i, item.i - 1), item.i)
            if item.mention in self.of_posts or (before and before[0] in words("cues", "prepositions")):
                continue
            if scene.keys(item.j, item.j + 1) in (["các"],):
                continue
            run = _run_of(scene, item)
            lead = scene.keys(max(scene.i, run[0].i - 1), run[0].i)
            if lead and lead[0] in words("cues", "prepositions"):
                continue
            return [each.mention for each in run]
        return []

    def _subject_behind(self, scene: Scene, trigger: int, group: list[Item]) -> int | None:
        """ "Thực hiện Thông báo số 28-TB/ĐUK …, Ban Thường vụ … nhận thấy": the actor stands behind the
        comma.
        """
        lead = scene.gap(scene.i, trigger).strip()
        if lead and lead not in words("cues", "adverbial-lead"):
            return None
        for item in scene.after(group[-1].j, MentionKind.BODY):
            if item.mention in self.of_posts:
                continue
            if scene.keys(item.i - 1, item.i) == [","] or scene.keys(item.i - 1, item.i) == ["thì"]:
                return item.mention
        return None

    def _place_acting(self, scene: Scene, trigger: int, group: list[Item]) -> int | None:
        """ "Thái Nguyên cần tiếp tục thực hiện …", "Thực hiện …, TP. Cần Thơ đã …": the place itself is
        said to act.
        """
        for start, stop in ((scene.i, trigger), (group[-1].j, scene.j)):
            for k in range(start, stop):
                found = self._place_at(scene, k)
                if found is None:
                    continue
                level, place, end = found
                if scene.keys(end, end + 1) and scene.keys(end, end + 1)[0] in words(
                    "cues", "acts-behind-place"
                ):
                    span = Span(scene.tokens.starts[k], scene.tokens.ends[end - 1])
                    value = BodyName("dia-phuong", level=level, place=place)
                    self.mentions.append(Mention(span, MentionKind.BODY, value, "place-as-actor"))
                    return len(self.mentions) - 1
        return None

    def _place_at(self, scene: Scene, k: int) -> tuple[str | None, str, int] | None:
        before = scene.keys(max(scene.i, k - 1), k)
        if self.names is None or not (scene.tokens.caps[k] or scene.tokens.keys[k] in ("tỉnh", "thành")):
            return None
        if (
            before
            and (
                before[0] in words("cues", "prepositions") or before[0] in words("cues", "before-plain-place")
            )
            and k != scene.i
        ):
            return None
        level, place, end = self.names.place(k, None)
        return (level, place, end) if place is not None and end > k and is_province_name(place) else None

    def _clause(self, scene: Scene, trigger: int) -> str:
        """The text before the trigger, from the last colon on."""
        start = max((k + 1 for k in range(scene.i, trigger) if scene.tokens.keys[k] == ":"), default=scene.i)
        return scene.gap(start, trigger)

    def _before_list(self, scene: Scene, trigger: int) -> int | None:
        """ "7 giải pháp … ở Đảng bộ Khối: …; … theo tinh thần Chỉ thị 03": the body before the list's
        colon.
        """
        colons = [k for k in range(scene.i, trigger) if scene.tokens.keys[k] == ":"]
        if not colons:
            return None
        before = [
            item for item in scene.before(colons[-1], MentionKind.BODY) if item.mention not in self.of_posts
        ]
        return before[0].mention if before and colons[-1] - before[0].j <= 14 else None

    def _is_acting(self, scene: Scene, trigger: int, phrase: str) -> bool:
        """Whether "cấp ủy các cấp … việc thực hiện" says that they lead it, not only that they judge it."""
        if scene.keys(trigger - 1, trigger) != ["việc"]:
            return True
        behind = self._clause(scene, trigger).split(phrase)[-1]
        return any(verb in behind for verb in words("cues", "leading"))

    def _collective(self, scene: Scene, phrase: str) -> int:
        """A mention of the Party organisation that "cấp ủy các cấp" stands for; linking decides whose it
        is.
        """
        width = len(phrase.split())
        first = next(
            (
                k
                for k in range(scene.i, scene.j)
                if scene.gap(k, k + width + phrase.count(",")).startswith(phrase)
            ),
            scene.i,
        )
        last = min(first + width + phrase.count(","), scene.j)
        span = Span(scene.tokens.starts[first], scene.tokens.ends[last - 1])
        self.mentions.append(
            Mention(span, MentionKind.BODY, BodyName("dang-bo", level=WHOLE_PLACE), "body-collective")
        )
        return len(self.mentions) - 1

    def _subject_end(self, scene: Scene, subjects: list[int], trigger: int) -> int | None:
        ends = [item.j for item in scene.items if item.mention in subjects and item.j <= trigger]
        return max(ends) if ends else None

    def _remember(self, scene: Scene) -> None:
        """A body that opens the sentence (after an adverbial) becomes the topic."""
        for item in scene.of_kind(MentionKind.BODY):
            lead = scene.keys(scene.i, item.i)
            if len(lead) > 22:
                return
            if item.mention in self.of_posts or (lead and lead[-1] != ","):
                continue
            self.topic.body, self.topic.is_collective = item.mention, False
            return

    # -- document → body, body → body, document → document ---------------------------------------------

    def _issued(self, scene: Scene) -> list[ClaimReading]:
        claims: list[ClaimReading] = []
        for item in scene.of_kind(MentionKind.CITATION):
            value = self.mentions[item.mention].value
            issuers = getattr(value, "issuers", ())
            rule = "issued-by-phrase"
            colour = Colour(Modality.DONE)
            if not issuers:
                issuers, colour = self._issuer_before(scene, item)
                rule = "issued-by-verb"
            claims += [
                ClaimReading(
                    "issuedBy",
                    item.mention,
                    issuer,
                    scene.span,
                    rule,
                    Stance(colour.modality, True, colour.said_by, Decimal("0.95")),
                )
                for issuer in issuers
            ]
        return claims

    def _issuer_before(self, scene: Scene, item: Item) -> tuple[tuple[int, ...], Colour]:
        """BODY (đã) ban hành / ra / có DOCUMENT."""
        for hit in reversed(scene.hits("relation")):
            if hit.entry.id != "issuedBy" or hit.j > item.i:
                continue
            if item.i - hit.j > 1 or (
                item.i - hit.j == 1 and scene.keys(hit.j, item.i) not in (["các"], ["cũng"])
            ):
                return (), Colour(Modality.DONE)
            bodies = scene.before(hit.i, MentionKind.BODY)
            if bodies and hit.i - bodies[0].j <= 3 and not _BREAKS & set(scene.keys(bodies[0].j, hit.i)):
                return (bodies[0].mention,), self.stance.at(scene, hit.i, bodies[0].j)
            return (), Colour(Modality.DONE)
        return (), Colour(Modality.DONE)

    def _structure(self, scene: Scene) -> list[ClaimReading]:
        """ "A thuộc B", "A trực thuộc B" with nothing between."""
        claims = []
        for hit in scene.hits("relation"):
            if hit.entry.id != "subordinateTo":
                continue
            part = [
                item
                for item in scene.before(hit.i, MentionKind.BODY)
                if item.j == hit.i or self._is_defined(scene, item)
            ]
            whole = [item for item in scene.after(hit.j, MentionKind.BODY) if item.i == hit.j]
            if part and whole:
                claims += [
                    ClaimReading(
                        "subordinateTo",
                        part[0].mention,
                        each.mention,
                        scene.span,
                        "relation-subordinateTo",
                        Stance(confidence=Decimal("0.92")),
                    )
                    for each in run_on(scene, whole[0], self.mentions)
                ]
        return claims

    def _is_defined(self, scene: Scene, item: Item) -> bool:
        """ "Lực lượng Cảnh vệ là lực lượng … thuộc Bộ Công an": the sentence says what the body is."""
        return item.i == scene.i and scene.keys(item.j, item.j + 1) == ["là"]

    def _based(self, scene: Scene) -> list[ClaimReading]:
        """A programme or plan made to implement another document: "Chương trình hành động thực hiện Kết
        luận 12".
        """
        claims = []
        citations = scene.of_kind(MentionKind.CITATION)
        for left, right in pairwise(citations):
            between = scene.gap(left.j, right.i)
            relation = _between_documents(between)
            if relation is not None:
                claims.append(
                    ClaimReading(
                        relation,
                        left.mention,
                        right.mention,
                        scene.span,
                        "document-for-document",
                        Stance(confidence=Decimal("0.90")),
                    )
                )
        return claims


@cache
def _collectives() -> re.Pattern[str]:
    some = any_of("cues", "some-of-collective")
    # seed 002: "một sốcán bộ"
    return re.compile(rf"\b(?:{any_of('cues', 'collectives')}|một số ?{some})\b")


def _between_documents(text: str) -> str | None:
    """The relation of a document to the next one that only `text` stands between."""
    if text in words("cues", "concretizing"):
        return "concretizes"
    return "guides" if text in words("cues", "guiding") else None


def is_province_name(place: str) -> bool:
    """Whether `place` names a province."""
    return find_province(place) is not None


def _without_listing(keys: list[str]) -> list[str]:
    """`keys` without a semicolon right before the document: "thực hiện Nghị quyết …; Nghị quyết số 24"."""
    return keys[:-1] if keys[-1:] == [";"] else keys


def _groups(scene: Scene) -> list[list[Item]]:
    """The documents of a sentence, those of one list together."""
    groups: list[list[Item]] = []
    for item in scene.of_kind(MentionKind.CITATION):
        if groups and set(scene.keys(groups[-1][-1].j, item.i)) <= words("cues", "list-of-documents"):
            groups[-1].append(item)
        else:
            groups.append([item])
    return groups


def _run_of(scene: Scene, last: Item) -> list[Item]:
    """The list of bodies that ends with `last`: "Huyện ủy Tứ Kỳ, Hội LHPN tỉnh, Tỉnh đoàn"."""
    run = [last]
    for item in scene.before(last.i, MentionKind.BODY):
        if item.j < run[0].i and set(scene.keys(item.j, run[0].i)) <= {",", "và"} and run[0].i - item.j <= 2:
            run.insert(0, item)
        else:
            break
    return run


def _head(mentions: list[Mention], item: Item) -> str | None:
    value = mentions[item.mention].value
    return value.head if isinstance(value, BodyName) else None


def run_on(scene: Scene, first: Item, mentions: list[Mention]) -> list[Item]:
    """The list of bodies that begins with `first`."""
    run = [first]
    for item in scene.after(first.j, MentionKind.BODY):
        if scene.keys(run[-1].j, item.i) == ["và"] and _head(mentions, run[-1]) == _head(mentions, item):
            run.append(item)
        else:
            break
    return run
