"""Media types of answers, and which of them a client wants."""

from dataclasses import dataclass
from http import HTTPStatus

from partygraph.serve.limits import RefusalError


@dataclass(frozen=True, slots=True)
class Form:
    """A form of an answer: its name (`partygraph.graph.one_query`), media type, and other names for it."""

    name: str
    media_type: str
    also: tuple[str, ...] = ()


TABLE_FORMS = (
    Form("json", "application/sparql-results+json", ("application/json", "srj")),
    Form("xml", "application/sparql-results+xml", ("application/xml", "text/xml", "srx")),
    Form("csv", "text/csv"),
    Form("tsv", "text/tab-separated-values"),
)
GRAPH_FORMS = (
    Form("turtle", "text/turtle", ("application/x-turtle", "ttl")),
    Form("ntriples", "application/n-triples", ("text/plain", "nt")),
    Form("jsonld", "application/ld+json", ("application/json", "json")),
    Form("rdfxml", "application/rdf+xml", ("application/xml", "text/xml", "xml", "rdf")),
    Form("trig", "application/trig"),
    Form("nquads", "application/n-quads", ("nq",)),
    Form("n3", "text/n3", ("text/rdf+n3",)),
)
HTML = Form("html", "text/html", ("application/xhtml+xml",))


def wanted_form(accept: str, forms: tuple[Form, ...], named: str | None = None) -> Form:
    """The form of `forms` that the Accept header prefers; the first where anything will do.

    `named` is a ``format=`` parameter: a name that is known goes before the header. Raises RefusalError 406
    where none fits.
    """
    if named is not None:
        for form in forms:
            if named.casefold() in (form.name, form.media_type, *form.also):
                return form
    ranges = _ranges(accept or "*/*")
    ranked = [(_quality(form, ranges), -i, form) for i, form in enumerate(forms)]
    quality, _order, best = max(ranked, key=lambda rank: rank[:2])
    if quality <= 0:
        raise _none_fits(accept, forms)
    return best


def _none_fits(wanted: str, forms: tuple[Form, ...]) -> RefusalError:
    offered = ", ".join(form.media_type for form in forms)
    return RefusalError(HTTPStatus.NOT_ACCEPTABLE, f"{wanted!r} cannot be given; ask for one of {offered}")


def _ranges(accept: str) -> dict[str, float]:
    ranges: dict[str, float] = {}
    for part in accept.casefold().split(","):
        media, *parameters = (piece.strip() for piece in part.split(";"))
        quality = next((one[2:] for one in parameters if one.startswith("q=")), "1")
        try:
            ranges[media] = min(1.0, max(0.0, float(quality)))
        except ValueError:
            ranges[media] = 0.0
    return ranges


def _quality(form: Form, ranges: dict[str, float]) -> float:
    """The quality of the most precise range that covers the form; another of its names counts less."""
    if form.media_type in ranges:
        return ranges[form.media_type]
    others = [ranges[one] * 0.999 for one in form.also if one in ranges]
    if others:
        return max(others)
    family = f"{form.media_type.partition('/')[0]}/*"
    return ranges.get(family, ranges.get("*/*", 0.0) * 0.99) * 0.99
