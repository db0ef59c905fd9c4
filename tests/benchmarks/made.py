"""A made corpus of any size with the shape of a real one: what the writer is given after linking.

Few documents, bodies and people are named often and most seldom (Zipf), as in the news of provinces. The same
size gives the same corpus. Names and numbers are made up; only the central documents are real.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from itertools import accumulate

from partygraph.authority.documents import central_documents
from partygraph.model.article import Article
from partygraph.model.mention import MentionKind, Modality, TenureStatus
from partygraph.model.span import Span
from partygraph.model.statement import (
    Action,
    ArticleStatements,
    BodyEntity,
    Candidate,
    Claim,
    Corpus,
    DocumentEntity,
    LinkedMention,
    Measure,
    MeetingEntity,
    PersonEntity,
    Tenure,
)

CENTRAL = [f"doc/tw_{one.id}" for one in central_documents() if one.type == "nghi-quyet"]
PROVINCES = [
    "an-giang", "ha-tinh", "hai-phong", "hau-giang", "hai-duong", "nghe-an", "ha-noi", "da-nang", "can-tho",
    "ca-mau",
]  # fmt: skip
TYPES = (("nghi-quyet", "NQ", "Nghị quyết"), ("ke-hoach", "KH", "Kế hoạch"), ("chi-thi", "CT", "Chỉ thị"))
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ")
MIDDLE = ("Văn", "Thị", "Hữu", "Đức", "Minh", "Thanh", "Ngọc", "Quang")
GIVEN = (
    "An",
    "Bình",
    "Châu",
    "Dũng",
    "Hà",
    "Hòa",
    "Khoa",
    "Lan",
    "Mai",
    "Nam",
    "Phúc",
    "Sơn",
    "Tô",
    "Uyên",
    "Vinh",
)
DOING = {
    "implements": "thực hiện",
    "disseminates": "quán triệt",
    "reviews": "tổng kết",
    "inspects": "kiểm tra việc thực hiện",
}
MODALITIES = [Modality.DONE] * 12 + [Modality.ONGOING] * 3 + [Modality.PLANNED] * 2
MODALITIES += [Modality.REQUESTED] * 3 + [Modality.DEFICIENT]
POSTS = ("bi-thu", "pho-bi-thu", "pho-bi-thu-thuong-truc", "giam-doc", "chu-tich")
GATHERING = ("attends", "chairs", "speaksAt", "directs", "reportsAt")


@dataclass(frozen=True)
class Often:
    """Things picked by their rank: the first often, the last hardly ever."""

    things: Sequence[str]

    @cached_property
    def _weights(self) -> list[float]:
        return list(accumulate(1 / rank for rank in range(1, len(self.things) + 1)))

    def pick(self, dice: random.Random) -> str:
        return dice.choices(self.things, cum_weights=self._weights)[0]


class _Text:
    """An article's text as it grows, so that spans are right by construction."""

    def __init__(self, title: str) -> None:
        self.text = title + "\n"

    def add(self, sentence: str) -> Span:
        start = len(self.text)
        self.text += sentence + " "
        return Span(start, start + len(sentence))


class Made:
    """The corpus while it is made."""

    def __init__(self, articles: int) -> None:
        self.size = articles
        self.dice = random.Random(articles)
        self.bodies = self._bodies(max(20, articles // 6))
        self.people = self._people(max(20, articles // 4))
        self.documents = self._documents(max(30, articles // 3))
        self.label = {one.key: one.label for one in (*self.bodies, *self.people, *self.documents)}
        self.label |= {key: key.rpartition("_")[2].upper() for key in CENTRAL}
        self.agency = {one.key: one.rolls_up_to for one in self.bodies if one.rolls_up_to is not None}
        self.often_body = Often([one.key for one in self.bodies])
        self.often_person = Often([one.key for one in self.people])
        self.often_document = Often(CENTRAL + [one.key for one in self.documents])
        self.meetings: list[MeetingEntity] = []

    def corpus(self) -> Corpus:
        stated = tuple(self._article(number) for number in range(self.size))
        entities = (*self.bodies, *self.people, *self.documents, *self.meetings)
        return Corpus(stated, tuple(sorted(entities, key=lambda one: one.key)))

    def _bodies(self, number: int) -> list[BodyEntity]:
        made: list[BodyEntity] = []
        for i in range(number):
            province = PROVINCES[i % len(PROVINCES)]
            above = made[(i - len(PROVINCES)) // 8] if i >= len(PROVINCES) else None
            name = f"Đảng ủy xã số {i}" if above else f"Tỉnh ủy {province}"
            agency = made[i - len(PROVINCES)].key if above and i % 3 == 0 else None
            made.append(
                BodyEntity(
                    f"body/{province}_dang-uy-{i}", name, (f"Đảng ủy {i}",), "PartyCommittee", province,
                    province=province, subordinate_to=above.key if above else None, committee_of=agency,
                    rolls_up_to=agency,
                )
            )  # fmt: skip
        return made

    def _people(self, number: int) -> list[PersonEntity]:
        made = []
        for i in range(number):
            name = " ".join(self.dice.choice(part) for part in (FAMILY, MIDDLE, GIVEN))
            province = PROVINCES[i % len(PROVINCES)]
            made.append(PersonEntity(f"person/{province}_p-{i}", name, (), province))
        return made

    def _documents(self, number: int) -> list[DocumentEntity]:
        made = []
        for i in range(number):
            slug, code, name = TYPES[i % len(TYPES)]
            issuer = self.bodies[i % len(self.bodies)]
            day = date(2008, 1, 1) + timedelta(days=self.dice.randrange(5000))
            symbol = f"{i % 200 + 1}-{code}/TU"
            made.append(
                DocumentEntity(
                    f"doc/{issuer.scope}_{i}_{symbol.lower().replace('/', '-')}", f"{name} {symbol}", (),
                    "PartyDocument", slug, symbol, day, (issuer.key,),
                )
            )  # fmt: skip
        return made

    def _article(self, number: int) -> ArticleStatements:
        dice, digest = self.dice, f"{number:012x}"
        day = date(2010, 1, 1) + timedelta(days=dice.randrange(5200))
        page = _Text(f"Hội nghị số {number} của Đảng ủy")
        mentions: list[LinkedMention] = []
        claims = [claim for _ in range(5) for claim in self._implementation(page, mentions)]
        meeting = self._meeting(number, day)
        claims += self._attendance(page, mentions, meeting)
        claims += self._chain(page, mentions)
        tenures = self._tenures(page, mentions, day)
        actions, measures = self._counts(page, day)
        article = Article(
            id=f"{number:06d}_{digest}", uri=f"made/{number}.txt", text=page.text,
            title=page.text.split("\n")[0], headline=None, published=day, byline="PV",
            body=(Span(0, len(page.text)),),
        )  # fmt: skip
        return ArticleStatements(
            article=article, digest=digest, province=dice.choice(PROVINCES), province_reason="made",
            publisher=None, mentions=tuple(mentions), claims=tuple(claims), tenures=tenures, actions=actions,
            measures=measures, years=(day.year,),
        )  # fmt: skip

    def _implementation(self, page: _Text, mentions: list[LinkedMention]) -> list[Claim]:
        body, document = self.often_body.pick(self.dice), self.often_document.pick(self.dice)
        relation, modality = self.dice.choice(list(DOING)), self.dice.choice(MODALITIES)
        where = self._sentence(page, mentions, body, DOING[relation], document)
        speaker = self.often_person.pick(self.dice) if modality is Modality.REQUESTED else None
        return [_claim(relation, body, document, where, modality, speaker)]

    def _chain(self, page: _Text, mentions: list[LinkedMention]) -> list[Claim]:
        if self.dice.random() < 0.5 or not self.documents:
            return []
        lower, upper = self.dice.choice(self.documents).key, self.dice.choice(CENTRAL)
        where = self._sentence(page, mentions, lower, "cụ thể hóa", upper)
        return [_claim("concretizes", lower, upper, where, Modality.DONE)]

    def _sentence(self, page: _Text, mentions: list[LinkedMention], left: str, verb: str, right: str) -> Span:
        first, last = self.label[left], self.label[right]
        if right in CENTRAL and self.dice.random() < 0.2:
            last = "Nghị quyết Trung ương 4 (khóa XII)"  # written without its symbol
        where = page.add(f"{first} {verb} {last}.")
        for key, name, start in (
            (left, first, where.start),
            (right, last, where.end - 1 - len(last)),
        ):
            mentions.append(self._mention(key, Span(start, start + len(name))))
        return where

    def _mention(self, key: str, span: Span) -> LinkedMention:
        kinds = {"body": MentionKind.BODY, "doc": MentionKind.CITATION, "person": MentionKind.PERSON}
        kind = kinds.get(key.partition("/")[0], MentionKind.MEETING)
        if kind is MentionKind.CITATION and self.dice.random() < 0.08:
            others = (
                Candidate(key, Decimal("0.40"), "cùng số"),
                Candidate(CENTRAL[0], Decimal("0.30"), "cùng số"),
            )
            return LinkedMention(span, kind, "made", (), others, "nhiều văn bản cùng số", Decimal("0.40"))
        return LinkedMention(span, kind, "made", (key,), (), "tên đầy đủ", Decimal("0.95"))

    def _meeting(self, number: int, day: date) -> MeetingEntity:
        about = (self.often_document.pick(self.dice),)
        meeting = MeetingEntity(f"meeting/m_{number}", f"Hội nghị số {number}", (), "Conference", day, about)
        self.meetings.append(meeting)
        self.label[meeting.key] = meeting.label
        return meeting

    def _attendance(self, page: _Text, mentions: list[LinkedMention], meeting: MeetingEntity) -> list[Claim]:
        host = self.often_body.pick(self.dice)
        where = self._sentence(page, mentions, host, "tổ chức", meeting.key)
        claims = [_claim("organizes", host, meeting.key, where, Modality.DONE)]
        for person in {self.often_person.pick(self.dice) for _ in range(3)}:
            where = self._sentence(page, mentions, person, "dự", meeting.key)
            claims.append(_claim(self.dice.choice(GATHERING), person, meeting.key, where, Modality.DONE))
        return sorted(claims, key=lambda one: (one.sentence.start, one.subject))

    def _tenures(self, page: _Text, mentions: list[LinkedMention], day: date) -> tuple[Tenure, ...]:
        """Two posts: of two people, or of one who leads a committee and its agency."""
        person, body = self.often_person.pick(self.dice), self.often_body.pick(self.dice)
        if body in self.agency and self.dice.random() < 0.5:
            held = ((person, body, "bi-thu"), (person, self.agency[body], "giam-doc"))
        else:
            other = (self.often_person.pick(self.dice), self.often_body.pick(self.dice))
            held = ((person, body, self.dice.choice(POSTS)), (*other, self.dice.choice(POSTS)))
        return tuple(self._tenure(page, mentions, day, *one) for one in held)

    def _tenure(
        self, page: _Text, mentions: list[LinkedMention], day: date, person: str, body: str, post: str
    ) -> Tenure:
        where = self._sentence(page, mentions, person, "giữ chức vụ tại", body)
        status = TenureStatus.FORMER if self.dice.random() < 0.1 else TenureStatus.CURRENT
        return Tenure(person, post, post, body, status, day, None, None, Decimal("0.90"), "made", where)

    def _counts(self, page: _Text, day: date) -> tuple[tuple[Action, ...], tuple[Measure, ...]]:
        body, actions = self.often_body.pick(self.dice), []
        where = page.add(f"{self.label[body]} kết nạp 30 đảng viên.")
        actions.append(_action("Admission", body, "30 đảng viên", 30, day.year, where))
        measure = Measure(body, "đảng viên", 30, day.year, Decimal("0.90"), "made", where)
        if self.dice.random() < 0.5:
            where = page.add(f"{self.label[body]} tặng Giấy khen cho 06 đảng viên.")
            actions.append(_action("Award", body, "06 đảng viên", 6, day.year, where))
        return tuple(actions), (measure,)


def _action(kind: str, body: str, recipients: str, count: int, year: int, where: Span) -> Action:
    return Action(
        kind=kind, actors=(body,), recipients=(), recipient_text=recipients,
        award_title="Giấy khen" if kind == "Award" else None, form=None, change=None, post=None,
        post_title=None, post_body=None, count=count, unit="đảng viên", year=year, on=None,
        modality=Modality.DONE, positive=True, attributed_to=None, confidence=Decimal("0.90"),
        method="made", sentence=where,
    )  # fmt: skip


def _claim(
    relation: str, subject: str, object_: str, where: Span, modality: Modality, speaker: str | None = None
) -> Claim:
    positive = modality is not Modality.DEFICIENT
    return Claim(relation, subject, object_, modality, positive, speaker, Decimal("0.90"), "made", where)


def made_corpus(articles: int) -> Corpus:
    """The corpus of so many made articles; about 300 quads each beside 13,000 of tables and ontology."""
    return Made(articles).corpus()
