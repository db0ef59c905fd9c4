"""Documents as entities: their keys, labels and kinds."""

import re
from datetime import date
from functools import cache

from partygraph.authority.documents import CentralDocument
from partygraph.authority.schemes import DocumentType, document_types
from partygraph.authority.terms import UnknownTerm, term_of
from partygraph.link.naming import slug
from partygraph.link.rules import symbol, words
from partygraph.model.mention import Citation
from partygraph.model.statement import DocumentEntity, DocumentSetEntity

_CAPITAL = re.compile(r"[A-Z]")
_TITLE_SLUG_WORDS = 12


@cache
def document_type(notation: str) -> DocumentType:
    """The type of documents with that notation."""
    return next(kind for kind in document_types() if kind.notation == notation)


def of_table(doc: CentralDocument) -> DocumentEntity:
    """A document of the table of central documents."""
    label = f"{document_type(doc.type).label_vi} {doc.number}"
    aliases = [label]
    if doc.plenum is not None:
        aliases.append(f"Nghị quyết Trung ương {doc.plenum} khóa {doc.term}")
    return DocumentEntity(
        f"doc/tw_{doc.id}",
        f"{label} khóa {doc.term}",
        tuple(aliases),
        "PartyDocument",
        doc.type,
        doc.number,
        doc.date,
        (f"body/tw_{doc.issuer}",) if doc.issuer else (),
        f"term/tw_{doc.term.lower()}",
        _plenum_key(doc.term, doc.plenum) if doc.plenum else None,
        doc.title,
        is_reference=True,
    )


def all_of_plenum(term: str, plenum: int, known: list[CentralDocument]) -> DocumentSetEntity:
    """The documents of a plenum together."""
    name = f"Trung ương {plenum} khóa {term}"
    return DocumentSetEntity(
        f"docset/tw_{term.lower()}_hoi-nghi-{plenum}",
        f"Các văn bản Hội nghị {name}",
        (f"Nghị quyết {name}", f"Nghị quyết Trung ương {plenum} (khóa {term})"),
        tuple(f"doc/tw_{doc.id}" for doc in known),
        adopted_at=_plenum_key(term, plenum),
        in_term=f"term/tw_{term.lower()}",
    )


def minted(
    citation: Citation,
    scope: str,
    term: str | None,
    day: date | None,
    issuers: tuple[str, ...],
    printed: str | None,
    cited_on: date | None,
) -> DocumentEntity:
    """A document that no table holds, known by the series `scope`, the term or year, and its symbol; where
    the article of the day `cited_on` tells neither, by when it was cited.

    A slip in print (267/TB-HU) stays as `printed`; only the key is made of the mended symbol.
    """
    number = citation.number or ""
    kind = document_type(citation.type)
    shown = printed or number
    return DocumentEntity(
        _minted_key(citation, scope, term, _when(citation, scope, term, day) or _about(number, cited_on)),
        f"{kind.label_vi} {shown}",
        tuple(dict.fromkeys((shown, number))),
        _class_of(number),
        citation.type,
        shown,
        day,
        issuers,
        None,
        None,
        citation.title,
    )


def of_one_issuer(citation: Citation, issuer: str, issuer_label: str, article: str) -> DocumentEntity:
    """The document of one of the issuers that a citation names by a bare number.

    A number comes back every year: without one the document is this `article`'s alone.
    """
    scope, _, name = issuer.removeprefix("body/").partition("_")
    year = citation.year or (citation.issued_on.year if citation.issued_on is not None else None)
    label = f"{document_type(citation.type).label_vi} số {citation.number}"
    is_state = any(part in name for part in words("documents", "state-issuers"))
    return DocumentEntity(
        f"doc/{scope}_{name}_{year or article}_{citation.type}-{slug(citation.number or '')}",
        f"{label} của {issuer_label}",
        (label,),
        "StateDocument" if is_state else "PartyDocument",
        citation.type,
        citation.number,
        citation.issued_on.day_value() if citation.issued_on is not None else None,
        (issuer,),
        None,
        None,
        citation.title,
    )


def of_plenum_of(
    citation: Citation, plenum: int, term: str | None, issuer: str, issuer_label: str, article: str
) -> DocumentEntity:
    """What a plenum of a committee other than the Central Committee of the Party adopted.

    Plenums are counted anew with each term: without one the document is this `article`'s alone.
    """
    scope, _, name = issuer.removeprefix("body/").partition("_")
    label = f"{document_type(citation.type).label_vi} Hội nghị lần thứ {plenum} {issuer_label}"
    return DocumentEntity(
        f"doc/{scope}_{name}_{(term or article).lower()}_{citation.type}-hoi-nghi-{plenum}",
        f"{label} khóa {term}" if term else label,
        (label,),
        "PartyDocument"
        if any(part in name for part in words("documents", "party-issuers"))
        else "OtherDocument",
        citation.type,
        issued_by=(issuer,),
        title=citation.title,
    )


def unnumbered(citation: Citation, title: str, scope: str) -> DocumentEntity:
    """A document known by its title alone."""
    short = "-".join(slug(title).split("-")[:_TITLE_SLUG_WORDS])
    label = f"{document_type(citation.type).label_vi} {title}"
    return DocumentEntity(f"doc/{scope}_{citation.type}-{short}", label, (), "OtherDocument", citation.type)


def _plenum_key(term: str, plenum: int) -> str:
    return f"meeting/tw_{term.lower()}_hoi-nghi-{plenum}"


def _minted_key(citation: Citation, scope: str, term: str | None, when: str) -> str:
    number = citation.number or ""
    series = scope if scope.startswith("tw_") and term else f"{scope}_{when}"
    key = f"doc/{series}_{slug(number)}"
    tells_no_type = not _CAPITAL.search(number)
    if tells_no_type or citation.type in words("documents", "types-sharing-a-code"):
        return f"{key}-{citation.type}"
    return key


def _when(citation: Citation, scope: str, term: str | None, day: date | None) -> str | None:
    """The term or year that tells a number from the same number of another, None where neither is known."""
    if term and not scope.endswith(f"_{term.lower()}"):
        return term.lower()
    if day is not None:
        return str(day.year)
    return str(citation.year) if citation.year else None


def _about(number: str, cited_on: date | None) -> str:
    """The time at which a document is spoken of, "x" where it is not known: the Party counts anew with each
    term, the State with each year (36-HD/VPTW, II.1.3), so that articles of two terms seldom mean one
    document by a number alone.
    """
    if cited_on is None:
        return "x"
    if _class_of(number) == "StateDocument":
        return f"cited-{cited_on.year}"
    term = term_on(cited_on)
    return f"cited-{term.lower()}" if term is not None else "x"


def term_on(day: date) -> str | None:
    """The term of the Party that `day` falls into, None where no table tells it."""
    try:
        return term_of(day)
    except UnknownTerm:
        return None


def _class_of(number: str) -> str:
    if symbol("party").search(number):
        return "PartyDocument"
    return "StateDocument" if "/" in number else "OtherDocument"
