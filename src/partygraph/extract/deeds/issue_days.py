"""Days on which documents were issued, told with their issue: "Ngày 5/5/2022, B ban hành …"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from partygraph.extract.lexis.dates import FoundDate
from partygraph.extract.lexis.told_days import opens
from partygraph.extract.lexis.words import words
from partygraph.model.mention import Citation, ClaimReading, Mention, Modality

# Code points from who issued a document to it: "(đã) ký ban hành".
_VERB = 40
# Behind a day: it is told for itself, and none of a document before it.
_OF_NOW = "vừa qua"
_SAID = frozenset({"biết", "rằng", "báo"})


def give_issue_days(
    mentions: list[Mention], claims: Sequence[ClaimReading], days: Sequence[FoundDate], text: str
) -> None:
    """Gives the documents of `mentions` that tell no day of their own the one that opens the clause in which
    somebody issues them.
    """
    starts = [day.start for day in days]
    for claim in claims:
        told = mentions[claim.subject]
        is_done = claim.stance.modality is Modality.DONE and claim.stance.positive
        if claim.rule != "issued-by-verb" or not is_done or not isinstance(told.value, Citation):
            continue
        if told.value.issued_on is not None or told.value.number is None:
            continue
        issuer = mentions[claim.object].span
        at = bisect_left(starts, issuer.start) - 1
        if at < 0 or not _is_issued(text, issuer.end, told.span.start):
            continue
        day, begin = days[at], claim.sentence.start
        if begin <= day.start and _is_of_clause(text, begin, day, issuer.start) and _fits(told.value, day):
            mentions[claim.subject] = replace(told, value=replace(told.value, issued_on=day.value))


def _is_issued(text: str, start: int, end: int) -> bool:
    """Whether nothing but the verb stands between the issuer and the document, and nobody only says so."""
    verb = text[start:end]
    return 0 < len(verb) <= _VERB and not {",", ";"} & set(verb) and _SAID.isdisjoint(verb.split())


def _is_of_clause(text: str, begin: int, day: FoundDate, subject: int) -> bool:
    """Whether a clause opens with `day`, and its subject begins at code point `subject` or right behind its
    office.
    """
    begin = max(begin, text.rfind(";", begin, day.start) + 1)
    lead = text[day.end : subject].strip("), ").lower()
    of_now = lead.removeprefix(_OF_NOW).lstrip(", ")
    is_free = of_now != lead or opens(text, begin, day)  # "…, ngày 14/6 vừa qua, Bộ Chính trị đã ban hành"
    return (not of_now or of_now in words("cues.toml", "issuing-offices")) and is_free


def _fits(value: Citation, day: FoundDate) -> bool:
    """Whether `day` is a whole day that the document's own year allows."""
    return day.value.day_value() is not None and value.year in (None, day.value.year)
