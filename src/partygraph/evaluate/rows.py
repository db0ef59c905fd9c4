"""Rows of answers: grouped, and read column by column."""

from collections.abc import Iterable, Mapping

from partygraph.vocab import PG

Row = Mapping[str, str]


def groups(rows: Iterable[Row], key: str) -> dict[str, list[Row]]:
    """The rows by their value of `key`."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[key], []).append(row)
    return found


def every(rows: Iterable[Row], key: str) -> list[str]:
    """The values of `key`, each once, in order."""
    return list(dict.fromkeys(row[key] for row in rows if key in row))


def one(rows: Iterable[Row], key: str) -> str | None:
    """The first value of `key`."""
    return next((row[key] for row in rows if key in row), None)


def year(rows: Iterable[Row]) -> int | None:
    """The year that the rows tell."""
    told = one(rows, "year")
    return None if told is None else int(told)


def local(iri: str) -> str:
    """The local name of a term of ours."""
    return iri.removeprefix(PG)
