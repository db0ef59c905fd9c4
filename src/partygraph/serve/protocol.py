"""The query operation of the SPARQL 1.1 Protocol: from an HTTP request to a query that may run."""

import asyncio
import re
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import parse_qsl

from starlette.requests import Request

from partygraph.errors import QueryError
from partygraph.graph.guard import MAX_QUERY_CHARS, check_query
from partygraph.serve.limits import RefusalError, beside

MAX_BODY_BYTES = 1_000_000
_BODY_SECONDS = 15.0
_FORM, _DIRECT = "application/x-www-form-urlencoded", "application/sparql-query"
_GRAPH_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\]*")


@dataclass(frozen=True, slots=True)
class Operation:
    """A query as the protocol gives it. `is_graph`: CONSTRUCT and DESCRIBE; `named` is ``format=``."""

    query: str
    is_graph: bool
    default_graphs: tuple[str, ...]
    named_graphs: tuple[str, ...]
    named: str | None


async def read_operation(request: Request) -> Operation | None:
    """The query operation of a request; None for a GET without one, which asks for the description.

    Raises RefusalError: 400 for updates, several queries, SERVICE, wrong IRIs; 413 and 415 for the body.
    """
    given = _pairs(request.url.query, request)
    if request.method != "POST":
        return await _operation(given) if given else None
    media, *parameters = (part.strip() for part in request.headers.get("content-type", "").split(";"))
    charset = next(
        (one[8:].strip('"') for one in parameters if one.casefold().startswith("charset=")), "utf-8"
    )
    if charset.casefold() not in ("utf-8", "utf8"):
        raise RefusalError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"charset {charset!r} is not read; send UTF-8")
    if media.casefold() == _FORM:
        return await _operation(given + _pairs(_text(await _body(request)), request))
    if media.casefold() == _DIRECT:
        return await _operation([*given, ("query", _text(await _body(request)))])
    if media.casefold() == "application/sparql-update":
        raise _read_only()
    raise RefusalError(
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"send {_FORM} or {_DIRECT}, not {media or 'nothing'!r}"
    )


async def _operation(given: list[tuple[str, str]]) -> Operation:
    values: dict[str, list[str]] = {}
    for name, value in given:
        values.setdefault(name, []).append(value)
    if "update" in values:
        raise _read_only()
    queries = values.get("query", [])
    if len(queries) != 1:
        raise _bad(f"one query is needed, {len(queries)} came")
    if len(queries[0]) > MAX_QUERY_CHARS:
        message = f"the query has {len(queries[0]):,} characters; at most {MAX_QUERY_CHARS:,} are allowed"
        raise RefusalError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, message)
    try:
        form = await beside(queries[0], check_query, queries[0])
    except QueryError as error:
        raise _bad(str(error)) from None
    return Operation(
        query=queries[0],
        is_graph=form in ("CONSTRUCT", "DESCRIBE"),
        default_graphs=_graphs(values.get("default-graph-uri", [])),
        named_graphs=_graphs(values.get("named-graph-uri", [])),
        named=next(iter(values.get("format", [])), None),
    )


def _graphs(given: list[str]) -> tuple[str, ...]:
    for one in given:
        if not _GRAPH_IRI.fullmatch(one):
            raise _bad(f"{one!r} is not an absolute IRI")
    return tuple(given)


def _pairs(text: str, request: Request) -> list[tuple[str, str]]:
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError as error:
        raise _bad(f"{request.url.path}: parameters cannot be read ({error}); send UTF-8") from None


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _bad(f"the body is not UTF-8 (byte {error.start})") from None


async def _body(request: Request) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            async for piece in request.stream():
                body += piece
                if len(body) > MAX_BODY_BYTES:
                    message = f"the body is over {MAX_BODY_BYTES:,} bytes"
                    raise RefusalError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, message)
    except TimeoutError:
        raise RefusalError(
            HTTPStatus.REQUEST_TIMEOUT, f"the body did not come in {_BODY_SECONDS:g} s"
        ) from None
    return bytes(body)


def _bad(message: str) -> RefusalError:
    return RefusalError(HTTPStatus.BAD_REQUEST, message)


def _read_only() -> RefusalError:
    return _bad("updates are refused: the graph is read-only; build it again from its inputs")
