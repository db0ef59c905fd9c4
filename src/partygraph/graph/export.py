"""A build in the forms of other tools: RDF files, networks for graph programs, tables with their evidence."""

import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import networkx
import pyoxigraph as ox

from partygraph.errors import QueryError
from partygraph.graph.answer import Answer
from partygraph.graph.ask import Limits, ask
from partygraph.graph.network import flat, network
from partygraph.graph.store import GRAPH_FILE, store_path
from partygraph.graph.terms import PREFIXES
from partygraph.graph.void import description, serialise
from partygraph.resources import ontology_path

RDF_FORMS: Final = {
    "trig": (ox.RdfFormat.TRIG, "graph.trig"),
    "turtle": (ox.RdfFormat.TURTLE, "graph.ttl"),
    "nquads": (ox.RdfFormat.N_QUADS, "graph.nq"),
    "jsonld": (ox.RdfFormat.JSON_LD, "graph.jsonld"),
}
NETWORK_FORMS: Final[dict[str, Callable[..., Iterator[str]]]] = {
    "graphml": networkx.generate_graphml,
    "gexf": networkx.generate_gexf,
}
TABLE_FORMS: Final = ("csv", "parquet")
FORMS: Final = (*RDF_FORMS, *NETWORK_FORMS, *TABLE_FORMS, "void")
_LIMITS: Final = Limits(seconds=3600.0, megabytes=65_536, rows=100_000_000)


def export(out: Path, form: str, target: Path | None = None) -> list[Path]:
    """Write the build in `form` to the file (for tables: the folder) `target`; gives back what was written.

    Without a target, ``graph.FORM`` or ``tables`` in the current folder. Turtle has no named graphs, so it is
    the union of them. Files stand in the order of ``graph.nq``, so the same build gives the same bytes.
    """
    store_path(out)
    if form in RDF_FORMS:
        return [_rdf(out, form, target or Path(RDF_FORMS[form][1]))]
    if form in NETWORK_FORMS:
        return [_network(out, form, target or Path(f"graph.{form}"))]
    if form in TABLE_FORMS:
        return _tables(out, form, target or Path("tables"))
    if form == "void":
        return [_description(out, target or Path("void.ttl"))]
    raise QueryError(f"form {form!r} is unknown; use one of {', '.join(FORMS)}")


def _rdf(out: Path, form: str, target: Path) -> Path:
    """Written from ``graph.nq`` and not from the store, whose order is its own."""
    rdf_format, _name = RDF_FORMS[form]
    target.parent.mkdir(parents=True, exist_ok=True)
    quads = ox.parse(path=out / GRAPH_FILE, format=ox.RdfFormat.N_QUADS)
    with target.open("wb") as file:
        if form == "turtle":
            ox.serialize((quad.triple for quad in quads), file, format=rdf_format, prefixes=PREFIXES)
        elif form == "trig":
            ordered = sorted(quads, key=lambda quad: str(quad.graph_name))
            ox.serialize(ordered, file, format=rdf_format, prefixes=PREFIXES)
        else:
            ox.serialize(quads, file, format=rdf_format)
    return target


def _network(out: Path, form: str, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    lines = NETWORK_FORMS[form](flat(network(out)))
    # networkx writes the day of writing into a GEXF file; the same build shall give the same bytes.
    text = "".join(re.sub(r' lastmodifieddate="[^"]*"', "", line, count=1) + "\n" for line in lines)
    target.write_text(text, encoding="utf-8", newline="\n")
    return target


def _description(out: Path, target: Path) -> Path:
    """What the build holds, for catalogues."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(serialise(description(out), "turtle"))
    return target


def _tables(out: Path, form: str, folder: Path) -> list[Path]:
    if form == "parquet" and importlib.util.find_spec("pyarrow") is None:
        raise QueryError("parquet needs pyarrow; install partygraph[parquet], or export --format csv")
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for query in sorted(ontology_path("tables").glob("*.rq")):
        answer = ask(out, query.read_text(encoding="utf-8"), limits=_LIMITS)
        written.append(_table(answer, folder / f"{query.stem}.{form}"))
    return written


def _table(answer: Answer, target: Path) -> Path:
    if target.suffix == ".csv":
        target.write_text(answer.serialise("csv"), encoding="utf-8", newline="")
    else:
        answer.to_dataframe().to_parquet(target, index=False)
    return target
