"""What the graph says about one article, as plain values that a scorer compares with gold."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from partygraph.errors import DataError
from partygraph.evaluate import questions
from partygraph.evaluate.rows import Row, every, groups, local, one, year
from partygraph.evaluate.values import (
    ArticleFacts,
    DirectiveFact,
    EntityFact,
    MeetingFact,
    Names,
    PostFact,
    QuantityFact,
    RelationFact,
)

Query = Callable[[str, Mapping[str, str]], Iterable[Row]]
"""Answers a SPARQL query over the union of all graphs, with variables bound to IRIs.

A row holds the IRI or the lexical form of each bound variable; an unbound one is left out.
"""

STATUS_OF: Final = {
    "Done": "asserted",
    "Ongoing": "asserted",
    "Planned": "planned",
    "Requested": "requested",
    "Proposed": "requested",
    "Deficient": "criticised",
}
KIND_OF: Final = {
    "implements": "implements",
    "disseminates": "disseminates",
    "reviews": "reviews",
    "organizes": "organised",
    "attends": "attended",
    "chairs": "attended",
    "speaksAt": "attended",
    "directs": "attended",
    "reportsAt": "attended",
    "subordinateTo": "part_of",
    "issuedBy": "issued",
}
_ROLES: Final = {"chairs": "chair", "speaksAt": "speaker", "directs": "speaker", "reportsAt": "speaker"}
_CHANGES: Final = {"Appointment": "appointed", "Election": "elected", "Dismissal": "dismissed"}
_ROMAN: Final = re.compile(r"\b[IVXLC]+\b")
_UNSAFE_IRI: Final = re.compile(r"[\s<>\"{}|\\^`]")
_KINDS: Final = ("Person", "Body", "Meeting", "DocumentSet")
# What an act with a number counts, behind the word for those counted.
_DONE_TO: Final = {
    "Admission": "kết nạp",
    "Training": "đào tạo",
    "Discipline": "bị thi hành kỷ luật",
    "Award": "được tặng thưởng",
}


def facts_of(query: Query, article_id: str) -> ArticleFacts | None:
    """What the graph that `query` answers from says about an article; None where it knows no such article."""
    found = sorted(row["article"] for row in query(questions.ARTICLES % json.dumps(article_id), {}))
    return None if not found else _Asker(query, found[0]).facts(article_id)


@dataclass(frozen=True, slots=True)
class _Asker:
    """The questions about one article."""

    query: Query
    article: str

    def ask(self, question: str) -> list[Row]:
        """The rows about the article, in an order of their own: the store promises none.

        The article's IRI stands in the query, where the store's planner sees it (bound from outside, each
        question took seconds); it is one that our own graph holds, and is refused if it could be anything
        else.
        """
        if _UNSAFE_IRI.search(self.article):
            raise DataError(self.article, None, "an article's IRI holds characters that no IRI may have")
        bound = question.replace("WHERE {", f"WHERE {{ VALUES ?article {{ <{self.article}> }}", 1)
        return sorted(self.query(bound, {}), key=lambda row: sorted(row.items()))

    def facts(self, article_id: str) -> ArticleFacts:
        """All answers together."""
        labels, names = self._names()
        first, kinds = self._mentions()
        page = self.ask(questions.PAGE)
        claims = self.ask(questions.CLAIMS)
        actions = groups(self.ask(questions.ACTIONS), "action")
        people, bodies, meetings, sets = (_of_kind(kinds, kind) for kind in _KINDS)
        return ArticleFacts(
            article=article_id,
            title=one(page, "title"),
            published=one(page, "published"),
            author=one(page, "byline"),
            province=tuple(sorted(every(page, "provinceName"))),
            persons=tuple(EntityFact(names.get(e, ()), first[e]) for e in people),
            organisations=tuple(EntityFact(names.get(e, ()), first[e], labels.get(e, ())) for e in bodies),
            posts=tuple(self._posts(names)),
            directives=tuple(self._directives(names, first, sets)),
            meetings=tuple(self._meetings(names, claims, first, meetings)),
            relations=tuple(dict.fromkeys((*_claimed(claims, names), *_acted(actions, names)))),
            quantities=(*self._quantities(names), *_counted(actions, names)),
            years=tuple(sorted({int(row["year"]) for row in self.ask(questions.YEARS)})),
            violations=tuple(self._violations(one(page, "text") or "")),
        )

    def _names(self) -> tuple[dict[str, Names], dict[str, Names]]:
        """Each entity's labels, and all its names, the labels first."""
        found: dict[str, list[tuple[bool, str]]] = {}
        for row in self.ask(questions.NAMES):
            found.setdefault(row["entity"], []).append((row["naming"].endswith("altLabel"), row["name"]))
        labels = {e: tuple(name for is_alt, name in sorted(told) if not is_alt) for e, told in found.items()}
        return labels, {e: tuple(name for _is_alt, name in sorted(told)) for e, told in found.items()}

    def _mentions(self) -> tuple[dict[str, str | None], dict[str, set[str]]]:
        """The sentence of each entity's first mention, and the entity's kinds by local name."""
        rows = sorted(self.ask(questions.MENTIONS), key=lambda row: int(row["begin"]))
        first: dict[str, str | None] = {}
        kinds: dict[str, set[str]] = {}
        for row in rows:
            first.setdefault(row["entity"], row.get("sentence"))
            kinds.setdefault(row["entity"], set()).add(local(row["kind"]))
        return first, kinds

    def _posts(self, names: dict[str, Names]) -> Iterator[PostFact]:
        for rows in groups(self.ask(questions.TENURES), "tenure").values():
            body = one(rows, "body")
            types = (name for kind in every(rows, "type") for name in names.get(kind, ()))
            yield PostFact(
                person=names.get(rows[0]["holder"], ()),
                post=tuple(dict.fromkeys((*every(rows, "title"), *types))),
                body=None if body is None else names.get(body, ()),
                status=local(rows[0]["status"]),
                evidence=one(rows, "sentence"),
            )

    def _directives(
        self, names: dict[str, Names], first: dict[str, str | None], sets: list[str]
    ) -> Iterator[DirectiveFact]:
        for document, rows in groups(self.ask(questions.DOCUMENTS), "document").items():
            term, plenum = one(rows, "term"), one(rows, "plenum")
            roman = None if term is None else _ROMAN.search(term)
            yield DirectiveFact(
                names=names.get(document, ()),
                number=one(rows, "number"),
                types=tuple(every(rows, "type")),
                issued_on=one(rows, "issued"),
                issuers=tuple(names.get(issuer, ()) for issuer in every(rows, "issuer")),
                term=None if roman is None else roman[0],
                plenum=None if plenum is None else int(plenum),
                is_set=document in sets,
                evidence=first.get(document),
            )

    def _meetings(
        self, names: dict[str, Names], claims: list[Row], first: dict[str, str | None], meetings: list[str]
    ) -> Iterator[MeetingFact]:
        days = groups(self.ask(questions.MEETINGS), "meeting")
        for meeting in meetings:
            organised = (row for row in claims if row["object"] == meeting)
            bodies = sorted({row["subject"] for row in organised if local(row["relation"]) == "organizes"})
            yield MeetingFact(
                names.get(meeting, ()),
                tuple(names.get(body, ()) for body in bodies),
                one(days.get(meeting, []), "heldOn"),
                first[meeting],
            )

    def _quantities(self, names: dict[str, Names]) -> Iterator[QuantityFact]:
        for rows in groups(self.ask(questions.MEASURES), "measure").values():
            row = rows[0]
            whose = names.get(row.get("of", ""), ())
            yield QuantityFact(whose, row["unit"], int(row["count"]), year(rows), one(rows, "sentence"))

    def _violations(self, text: str) -> Iterator[str]:
        """Promises that hold for any text: an exact text is its slice, and no evidence lies in a cut."""
        cuts: list[tuple[int, int]] = []
        for row in self.ask(questions.SPANS):
            begin, end = int(row["begin"]), int(row["end"])
            if "exact" not in row:
                cuts.append((begin, end))
            elif text[begin:end] != row["exact"]:
                yield f"{row['node']}: pg:exact is not the text from {begin} to {end}"
        for row in self.ask(questions.OBSERVED):
            begin, end = int(row["begin"]), int(row["end"])
            if any(start <= begin and end <= stop for start, stop in cuts):
                yield f"{row['observation']}: its evidence ({begin} to {end}) lies in a cut"


def _claimed(claims: list[Row], names: dict[str, Names]) -> Iterator[RelationFact]:
    """Claims as relations; of several roles in one meeting the fact keeps all."""
    attended: dict[tuple[str, str, str], list[Row]] = {}
    for row in claims:
        kind, status = KIND_OF.get(local(row["relation"])), STATUS_OF.get(local(row["modality"]))
        if kind is None or status is None or (row["positive"] != "true" and status != "criticised"):
            continue
        if kind == "attended":
            attended.setdefault((row["subject"], row["object"], status), []).append(row)
            continue
        subject, target = names.get(row["subject"], ()), names.get(row["object"], ())
        if kind == "issued":  # the claim runs from the document to its issuer
            subject, target = target, subject
        yield RelationFact(kind, subject, target, status, (), row.get("sentence"))
    for (who, meeting, status), rows in attended.items():
        roles = {role for row in rows if (role := _ROLES.get(local(row["relation"]))) is not None}
        extras = (("role", tuple(sorted(roles))),) if roles else ()
        sentence = one(rows, "sentence")
        yield RelationFact("attended", names.get(who, ()), names.get(meeting, ()), status, extras, sentence)


def _acted(actions: dict[str, list[Row]], names: dict[str, Names]) -> Iterator[RelationFact]:
    for rows in actions.values():
        status = STATUS_OF.get(local(rows[0]["modality"]))
        if status is None or rows[0]["positive"] != "true":
            continue
        kind = local(rows[0]["kind"])
        actors = tuple(name for actor in every(rows, "actor") for name in names.get(actor, ()))
        recipients = [names.get(recipient, ()) for recipient in every(rows, "recipient")]
        recipients = recipients or [tuple(every(rows, "recipientText"))]
        if kind == "Award":
            extras = (("recipient", tuple(name for recipient in recipients for name in recipient)),)
            yield RelationFact(
                "awarded", actors, tuple(every(rows, "awardTitle")), status, extras, one(rows, "sentence")
            )
        if kind == "Discipline" and one(rows, "count") is not None:  # of so many: a quantity
            continue
        relation = "disciplined" if kind == "Discipline" else _change(rows)
        if kind in ("Discipline", "PersonnelChange") and relation is not None:
            for recipient in recipients:
                yield RelationFact(
                    relation, actors, recipient, status, _details(rows, names), one(rows, "sentence")
                )


def _change(rows: list[Row]) -> str | None:
    change = one(rows, "change")
    return None if change is None else _CHANGES.get(local(change))


def _details(rows: list[Row], names: dict[str, Names]) -> tuple[tuple[str, Names], ...]:
    titles = (name for kind in every(rows, "type") for name in names.get(kind, ()))
    told = {
        "form": tuple(every(rows, "form")),
        "post": tuple(dict.fromkeys((*every(rows, "postTitle"), *titles))),
        "body": tuple(name for body in every(rows, "postBody") for name in names.get(body, ())),
    }
    return tuple((key, value) for key, value in told.items() if value)


def _counted(actions: dict[str, list[Row]], names: dict[str, Names]) -> Iterator[QuantityFact]:
    """Acts with a number are quantities too ("kết nạp 132 đảng viên"); an award is a relation besides."""
    for rows in actions.values():
        kind, count = local(rows[0]["kind"]), one(rows, "count")
        what = _DONE_TO.get(kind)
        if what is None or count is None or STATUS_OF.get(local(rows[0]["modality"])) != "asserted":
            continue
        actors = tuple(name for actor in every(rows, "actor") for name in names.get(actor, ()))
        form = one(rows, "form")
        told = (one(rows, "unit"), what if form is None else f"bị {form}", one(rows, "awardTitle"))
        measure = " ".join(part for part in told if part)
        yield QuantityFact(
            actors, measure, int(count), year(rows), one(rows, "sentence"), is_told_twice=kind == "Award"
        )


def _of_kind(kinds: dict[str, set[str]], kind: str) -> list[str]:
    return sorted(entity for entity, found in kinds.items() if kind in found)
