"""Central documents, the plenums that adopted them, and how their numbers are written.

A number is not an identity: Party numbers restart at 01 for each type in each term (36-HD/VPTW, II.1),
so `by_number` gives a tuple, and the key is number and term.
"""

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache

from partygraph.authority.schemes import document_types
from partygraph.authority.tables import rows

# The separator tells Party from State: number-TYPE/ISSUER against number/TYPE-ISSUER. Issuers that stand on
# both sides (BTC is Ban Tổ chức and Bộ Tài chính) are in neither pattern: what is written is kept.
_STATE_ISSUER = re.compile(r"(?:UBND|HĐND|CP|TTg|CTN|QH\d*|UBTVQH\d*)(?:-|\Z)")
_PARTY_ISSUER = re.compile(r"(?:[A-ZĐ]*(?:TW|TU|HU|ĐU|QU|ThU)|ĐUK|BPGV|CB)\Z")
_SYMBOL = re.compile(
    r"(?P<serial>\d+(?:[a-z](?=[-/]))?)(?P<year>/\d{4})?(?P<first>[-/]?)(?P<code>[^\W\d_]+)(?P<second>[-/])(?P<issuer>\S+)\Z"
)


@dataclass(frozen=True, slots=True)
class CentralDocument:
    """A document of the Central Committee, the Political Bureau or the Secretariat.

    `type` is a notation of the scheme of document types, `issuer` a slug of ``authority/bodies.csv`` (None
    where the sources do not say which body), `plenum` the ordinal of the adopting plenum. `is_verified` is
    False where a part of the row stands on memory; `source` says which.
    """

    id: str
    number: str
    date: date | None
    type: str
    issuer: str | None
    term: str
    plenum: int | None
    title: str
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class Plenum:
    """A plenum of the Central Committee; the days are None where unknown."""

    id: str
    term: str
    ordinal: int
    opened: date | None
    closed: date | None
    source: str
    is_verified: bool


@dataclass(frozen=True, slots=True)
class PlenumSense:
    """The document that a plenum's nickname means in most texts, with the reason."""

    document: CentralDocument
    confidence: Decimal
    reason: str
    source: str


@cache
def central_documents() -> tuple[CentralDocument, ...]:
    """All documents of ``authority/documents.csv``, in file order."""
    return tuple(
        CentralDocument(
            id=row["id"],
            number=row["number"],
            date=row.day("date"),
            type=row["type"],
            issuer=row.maybe("issuer"),
            term=row["term"],
            plenum=row.number("plenum"),
            title=row["title"],
            source=row["source"],
            is_verified=row.yes("verified"),
        )
        for row in rows("documents.csv")
    )


@cache
def plenums() -> tuple[Plenum, ...]:
    """All plenums of ``authority/plenums.csv``, by term and ordinal."""
    return tuple(
        Plenum(
            id=row["id"],
            term=row["term"],
            ordinal=row.number("ordinal") or 0,
            opened=row.day("opened"),
            closed=row.day("closed"),
            source=row["source"],
            is_verified=row.yes("verified"),
        )
        for row in rows("plenums.csv")
    )


def by_number(number: str) -> tuple[CentralDocument, ...]:
    """The documents that bear `number` in any term, oldest first, undated ones last.

    >>> [document.term for document in by_number("22 – NQ/TƯ")]
    ['X', 'XI', 'XII', 'XIV']
    """
    return _by_number().get(normalise_number(number), ())


def by_plenum(term: str, plenum: int) -> tuple[CentralDocument, ...]:
    """The documents that a plenum adopted, by number; empty where the table knows none.

    >>> [document.number for document in by_plenum("XII", 6)]
    ['18-NQ/TW', '19-NQ/TW', '20-NQ/TW', '21-NQ/TW']
    """
    return _by_plenum().get((term, plenum), ())


def default_sense(term: str, plenum: int) -> CentralDocument | None:
    """The document that "Nghị quyết Trung ương `plenum` khóa `term`" means in most texts, None without one.

    >>> default_sense("XI", 4).number
    '12-NQ/TW'
    """
    sense = plenum_sense(term, plenum)
    return sense.document if sense else None


def plenum_sense(term: str, plenum: int) -> PlenumSense | None:
    """As `default_sense`, with confidence and reason."""
    return _senses().get((term, plenum))


# Bounded: numbers come from articles without end.
@lru_cache(maxsize=1 << 13)
def normalise_number(text: str) -> str:
    """The symbol that `text` writes, in its canonical form; a bare number stays a number.

    Mends spaces, dashes, Ð (U+00D0), TƯ / T.Ư, the case of type letters, a missing dash, one-digit
    serials and swapped separators. What is no symbol comes back cleaned only.

    >>> normalise_number("24/NQ-TW"), normalise_number("41 – NQ/T.Ư"), normalise_number("số 1234/QĐ-UBND")
    ('24-NQ/TW', '41-NQ/TW', '1234/QĐ-UBND')
    """
    cleaned = _cleaned(text)
    match = _SYMBOL.match(cleaned)
    if match is None:
        return cleaned
    code, issuer = _code(match["code"]), _issuer(match["issuer"])
    # 60/TTg-ĐMDN: a công văn of the State has no type letters; nothing to repair.
    if code not in _codes():
        return cleaned
    serial = match["serial"].zfill(2) + (match["year"] or "")
    return f"{serial}/{code}-{issuer}" if _is_state(match, issuer) else f"{serial}-{code}/{issuer}"


def _cleaned(text: str) -> str:
    text = unicodedata.normalize("NFC", text).replace("\u00d0", "Đ").replace("\u00f0", "đ")
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", text)
    text = re.sub(r"^\s*số\s*:?\s*(?=\d)", "", text, flags=re.IGNORECASE)
    return re.sub(r"\s+", "", text).rstrip(".,;:")


def _code(written: str) -> str:
    return _codes_by_fold().get(written.casefold(), written)


def _issuer(written: str) -> str:
    text = re.sub(r"(?:T\.?Ư|T\.W|Trungương|TrungƯơng)\.?\Z", "TW", written, flags=re.IGNORECASE)
    return "TW" if text == "tw" else text.upper() if text.islower() else text


def _is_state(match: re.Match[str], issuer: str) -> bool:
    if match["year"] or _STATE_ISSUER.match(issuer):
        return True
    return not _PARTY_ISSUER.match(issuer) and match["first"] == "/"


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for kind in document_types() for code in kind.codes)


@cache
def _codes_by_fold() -> dict[str, str]:
    return {code.casefold(): code for code in sorted(_codes())}


@cache
def _by_plenum() -> dict[tuple[str, int | None], tuple[CentralDocument, ...]]:
    found: dict[tuple[str, int | None], tuple[CentralDocument, ...]] = {}
    for document in sorted(central_documents(), key=lambda document: document.number):
        key = document.term, document.plenum
        found[key] = (*found.get(key, ()), document)
    return found


@cache
def _by_number() -> dict[str, tuple[CentralDocument, ...]]:
    found: dict[str, list[CentralDocument]] = defaultdict(list)
    for document in central_documents():
        found[document.number].append(document)
    latest = date.max
    return {
        number: tuple(sorted(known, key=lambda document: (document.date or latest, document.id)))
        for number, known in found.items()
    }


@cache
def _senses() -> dict[tuple[str, int], PlenumSense]:
    documents = {document.id: document for document in central_documents()}
    senses = {}
    for row in rows("plenum-senses.csv"):
        if row["document"] not in documents:
            raise row.error(f"document {row['document']!r} is not in documents.csv; add it there first")
        key = (row["term"], row.number("plenum") or 0)
        document = documents[row["document"]]
        senses[key] = PlenumSense(document, Decimal(row["confidence"]), row["reason"], row["source"])
    return senses
