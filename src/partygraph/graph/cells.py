"""Terms as cells of CSV and TSV tables that a spreadsheet program may open.

Text from an article that begins like a formula would be run there. CSV has no escapes, so such text gets a
quotation mark before it; TSV holds terms as SPARQL writes them, where an escape of the first character says
the same text.
"""

import re
from typing import Final

from partygraph.graph.terms import XSD, verbatim, web_iri

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A cell that begins so is run as a formula by spreadsheet programs; the wide forms are folded by some."""

_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_BARE = {
    f"{XSD}integer": re.compile(r"[+-]?\d+", re.ASCII),
    f"{XSD}decimal": re.compile(r"[+-]?\d*\.\d+", re.ASCII),
    f"{XSD}double": re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+", re.ASCII),
}
_STRING = f"{XSD}string"


def csv_cell(value: str, datatype: str | None) -> str:
    """The cell of an IRI (`datatype` None) or a literal; the CSV writer quotes it.

    >>> csv_cell("- Đồng chí Bí thư", XSD + "string"), csv_cell("-5", XSD + "integer")
    ("'- Đồng chí Bí thư", '-5')
    """
    if not value.startswith(FORMULA_STARTS) or (_is_typed(datatype) and _NUMBER.fullmatch(value)):
        return value
    return f"'{value}"


def tsv_cell(value: str, datatype: str | None, language: str | None) -> str:
    r"""The cell of an IRI (`datatype` None) or a literal, as SPARQL writes it.

    >>> tsv_cell("=1+1", XSD + "string", None), tsv_cell("-5", XSD + "integer", None)
    ('"\\u003D1+1"', '-5')
    """
    if datatype is None:
        return web_iri(value)
    bare = _BARE.get(datatype)
    if bare is not None and bare.fullmatch(value):
        return value
    text = _without_formula(verbatim(value))
    if language is not None:
        return f"{text}@{language}"
    return text if datatype == _STRING else f"{text}^^{web_iri(datatype)}"


def _is_typed(datatype: str | None) -> bool:
    return datatype is not None and datatype.startswith(XSD) and datatype != _STRING


def _without_formula(quoted: str) -> str:
    first = quoted[1]
    return f'"\\u{ord(first):04X}{quoted[2:]}' if first in FORMULA_STARTS else quoted
