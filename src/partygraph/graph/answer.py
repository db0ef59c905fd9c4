"""What a query gives back: frozen rows of typed terms, and their forms for people and other tools."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from partygraph.graph.cells import csv_cell, tsv_cell
from partygraph.graph.terms import XSD, curie

if TYPE_CHECKING:
    import pandas

XSD_STRING = f"{XSD}string"


@dataclass(frozen=True, slots=True)
class Iri:
    """An IRI. `str` gives it shortened; `value` is whole."""

    value: str

    def __str__(self) -> str:
        return curie(self.value)


Native = str | int | float | bool | date


@dataclass(frozen=True, slots=True)
class Literal:
    """A literal with its datatype's full IRI; `language` only for tagged text.

    >>> Literal("2018", XSD + "gYear").native
    2018
    """

    value: str
    datatype: str = XSD_STRING
    language: str | None = None

    def __str__(self) -> str:
        return self.value

    @property
    def native(self) -> Native:
        """The Python value; the text itself where the datatype is not known or the text does not fit it."""
        convert = _NATIVE.get(self.datatype)
        if convert is None:
            return self.value
        try:
            return convert(self.value)
        except (ValueError, KeyError, InvalidOperation):
            return self.value


Term = Iri | Literal

_BOOLEAN = {"true": True, "1": True, "false": False, "0": False}
_NATIVE: dict[str, Callable[[str], Native]] = {
    **{f"{XSD}{name}": int for name in ("integer", "int", "long", "nonNegativeInteger", "gYear")},
    **{f"{XSD}{name}": float for name in ("double", "float")},
    f"{XSD}decimal": lambda text: float(Decimal(text)),
    f"{XSD}boolean": lambda text: _BOOLEAN[text],
    f"{XSD}date": date.fromisoformat,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of a query, None where a variable is unbound.

    ASK gives one row of the variable ``answer``; CONSTRUCT and DESCRIBE give rows of ``subject``,
    ``predicate``, ``object``, sorted, and `is_graph`.
    """

    variables: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]
    is_graph: bool = False

    def __len__(self) -> int:
        return len(self.rows)

    def table(self) -> list[list[str]]:
        """The rows as bare text for a terminal: IRIs shortened, the unbound empty, no control characters."""
        return [["" if term is None else _printable(str(term)) for term in row] for row in self.rows]

    def to_dataframe(self) -> "pandas.DataFrame":
        """A frame with native columns: integers and years Int64, decimals Float64, days ``date``, unbound NA.

        IRIs are shortened; their full form is in ``frame.attrs["iris"][column]``, row by row.
        """
        import pandas

        columns = {name: [row[i] for row in self.rows] for i, name in enumerate(self.variables)}
        frame = pandas.DataFrame({name: _column(terms) for name, terms in columns.items()})
        frame.attrs["iris"] = {
            name: [term.value if isinstance(term, Iri) else None for term in terms]
            for name, terms in columns.items()
            if any(isinstance(term, Iri) for term in terms)
        }
        return frame

    def serialise(self, form: str) -> str:
        """The answer as ``csv``, ``tsv``, ``json`` (SPARQL results) or ``turtle``; ValueError for another."""
        writers = {"csv": self._csv, "tsv": self._tsv, "json": self._json, "turtle": self._turtle}
        if form not in writers:
            raise ValueError(f"format {form!r} is unknown; use one of {', '.join(writers)}")
        return writers[form]()

    def _csv(self) -> str:
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(self.variables)
        writer.writerows([[_cell(term) for term in row] for row in self.rows])
        return out.getvalue()

    def _tsv(self) -> str:
        lines = ["\t".join(f"?{name}" for name in self.variables)]
        lines += ["\t".join(_tsv_cell(term) for term in row) for row in self.rows]
        return "".join(f"{line}\n" for line in lines)

    def _json(self) -> str:
        if self.variables == ("answer",) and len(self.rows) == 1:
            return json.dumps({"head": {}, "boolean": str(self.rows[0][0]) == "true"})
        bindings = [
            {
                name: _json_term(term)
                for name, term in zip(self.variables, row, strict=True)
                if term is not None
            }
            for row in self.rows
        ]
        return json.dumps(
            {"head": {"vars": list(self.variables)}, "results": {"bindings": bindings}}, ensure_ascii=False
        )

    def _turtle(self) -> str:
        if not self.is_graph:
            raise ValueError("only CONSTRUCT and DESCRIBE give a graph; use csv, tsv or json for this query")
        import pyoxigraph as ox

        from partygraph.graph.terms import PREFIXES

        rows = [[_ntriples_term(term) for term in row if term is not None] for row in self.rows]
        lines = "".join(f"{' '.join(row)} .\n" for row in rows)
        triples = ox.parse(lines, format=ox.RdfFormat.N_TRIPLES)
        written = ox.serialize(
            (quad.triple for quad in triples), format=ox.RdfFormat.TURTLE, prefixes=PREFIXES
        )
        return (written or b"").decode("utf-8")


def term_row(term: Term) -> list[str | None]:
    """(value, datatype, language) of a term as another process is told it; an IRI has the first alone."""
    if isinstance(term, Iri):
        return [term.value, None, None]
    return [term.value, term.datatype, term.language]


def _printable(text: str) -> str:
    """`text` on one line, without the control characters by which it could drive a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def _cell(term: Term | None) -> str:
    if term is None:
        return ""
    return csv_cell(term.value, term.datatype if isinstance(term, Literal) else None)


def _tsv_cell(term: Term | None) -> str:
    if term is None:
        return ""
    if isinstance(term, Iri):
        return tsv_cell(term.value, None, None)
    return tsv_cell(term.value, term.datatype, term.language)


def _ntriples_term(term: Term) -> str:
    from partygraph.graph.terms import verbatim, web_iri

    if isinstance(term, Iri):
        return web_iri(term.value)
    if term.language is not None:
        return f"{verbatim(term.value)}@{term.language}"
    return f"{verbatim(term.value)}^^{web_iri(term.datatype)}"


def _json_term(term: Term) -> dict[str, str]:
    if isinstance(term, Iri):
        return {"type": "uri", "value": term.value}
    if term.language is not None:
        return {"type": "literal", "value": term.value, "xml:lang": term.language}
    if term.datatype == XSD_STRING:
        return {"type": "literal", "value": term.value}
    return {"type": "literal", "value": term.value, "datatype": term.datatype}


def _column(terms: list[Term | None]) -> "pandas.Series":
    """One column in the narrowest dtype that holds every value of it."""
    import pandas

    values = [
        term.native if isinstance(term, Literal) else None if term is None else str(term) for term in terms
    ]
    kinds = {type(value) for value in values if value is not None}
    dtype = {int: "Int64", float: "Float64", bool: "boolean", str: "string"}
    if len(kinds) == 1 and (kind := kinds.pop()) in dtype:
        return pandas.Series(values, dtype=dtype[kind])
    if kinds == {int, float}:
        return pandas.Series(values, dtype="Float64")
    return pandas.Series([pandas.NA if value is None else value for value in values], dtype="object")
