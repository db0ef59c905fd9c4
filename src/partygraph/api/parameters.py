"""Python values as terms that bind a query's variables; nothing is ever pasted into a query."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from partygraph.errors import QueryError
from partygraph.graph.answer import Iri, Literal, Term
from partygraph.graph.terms import PREFIXES, XSD

_CURIE = re.compile(r"(?P<prefix>[a-z]+):(?P<local>[\w./-]+)")


def terms_of(parameters: Mapping[str, object]) -> dict[str, Term]:
    """A term for each parameter of a query; QueryError for a value of another type."""
    return {name: term_of(name, value) for name, value in parameters.items()}


def term_of(name: str, value: object) -> Term:
    """The term of one value: an IRI for ``https://…`` and for a known prefix, else a typed literal.

    >>> str(term_of("relation", "pg:implements"))
    'pg:implements'
    >>> term_of("count", 3).datatype.rpartition("#")[2]
    'integer'
    """
    if isinstance(value, bool):
        return Literal("true" if value else "false", f"{XSD}boolean")
    if isinstance(value, int):
        return Literal(str(value), f"{XSD}integer")
    if isinstance(value, float | Decimal):
        return Literal(f"{Decimal(str(value)):f}", f"{XSD}decimal")
    if isinstance(value, date):
        return Literal(value.isoformat()[:10], f"{XSD}date")
    if isinstance(value, str):
        return _text(value)
    raise QueryError(f"{name}: a {type(value).__name__} cannot be a parameter; give a text, number or day")


def _text(value: str) -> Term:
    if re.match(r"https?://\S+$", value):
        return Iri(value)
    curie = _CURIE.fullmatch(value)
    if curie is not None and curie["prefix"] in PREFIXES:
        return Iri(PREFIXES[curie["prefix"]] + curie["local"])
    return Literal(value)
