"""The service as an ASGI application: its routes, and what each answers."""

import asyncio
import contextlib
import hashlib
import json
import re
from collections.abc import AsyncIterator
from http import HTTPStatus
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from partygraph.errors import QueryError
from partygraph.graph.library import find_question
from partygraph.graph.offered import offered, written_out
from partygraph.graph.vocabulary import ontology_file
from partygraph.graph.void import serialise, service_description
from partygraph.serve import pages
from partygraph.serve.access import AccessLog
from partygraph.serve.asking import Asked, Described
from partygraph.serve.entity import entity_page, iri_of_path, link_of
from partygraph.serve.forms import GRAPH_FORMS, HTML, TABLE_FORMS, Form, wanted_form
from partygraph.serve.limits import RefusalError, ServeLimits
from partygraph.serve.protocol import Operation, read_operation
from partygraph.serve.snapshot import Snapshots
from partygraph.serve.streaming import QueryResponse

_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}(?::\d{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](?::\d{1,5})?")
_CORS_HEADERS = "Accept, Content-Type, Cache-Control, If-None-Match"


class Service:
    """What the routes share: the snapshots, the limits, and who may ask from another page."""

    def __init__(self, out: Path, *, mode: str, limits: ServeLimits, cors: str | None) -> None:
        self.snapshots = Snapshots(out, mode, limits)
        self.out, self._cors = out, cors
        self._offered = json.dumps(offered(), ensure_ascii=False)

    @contextlib.asynccontextmanager
    async def life(self, _app: Starlette) -> AsyncIterator[None]:
        """Open the build, keep up with new ones, and end all queries at the end."""
        await self.snapshots.start()
        watching = asyncio.create_task(self.snapshots.watch())
        try:
            yield
        finally:
            watching.cancel()
            await self.snapshots.close()

    async def sparql(self, request: Request) -> ASGIApp:
        """The SPARQL protocol."""
        if request.method == "OPTIONS":
            return Response(status_code=HTTPStatus.NO_CONTENT, headers=self._open_headers())
        try:
            operation = await read_operation(request)
            if operation is None:
                return self._description(request)
            return self._answer(request, operation)
        except RefusalError as refusal:
            return self.refused(refusal)

    def _answer(self, request: Request, operation: Operation) -> ASGIApp:
        forms = GRAPH_FORMS if operation.is_graph else TABLE_FORMS
        form = wanted_form(request.headers.get("accept", ""), forms, operation.named)
        datasets = (operation.default_graphs, operation.named_graphs)
        etag = self._etag(form.name, operation.query, *map(repr, datasets))
        if etag in _tags(request):
            headers = {"ETag": etag, "Vary": "Accept", **self._open_headers()}
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
        asked = Asked(operation.query, form.name, *datasets)
        return self._query(asked, request, form, etag)

    def _query(self, asked: Asked | Described, request: Request, form: Form, etag: str) -> ASGIApp:
        headers = {
            "Content-Type": f"{form.media_type}; charset=utf-8",
            "ETag": etag,
            "Cache-Control": "no-cache",
            "Vary": "Accept",
            **self._open_headers(),
        }
        return QueryResponse(self.snapshots.now.desk, asked, request, headers, self.refused)

    def _description(self, request: Request) -> Response:
        form = wanted_form(request.headers.get("accept", ""), (*GRAPH_FORMS, HTML))
        if form is HTML:
            return RedirectResponse("/", HTTPStatus.SEE_OTHER)
        described = service_description(_address(request) + "/sparql", self.snapshots.now.quads)
        headers = {"Vary": "Accept", **self._open_headers()}
        return Response(serialise(described, form.name), headers=headers, media_type=form.media_type)

    async def entity(self, request: Request) -> ASGIApp:
        """The page of an entity, or its triples."""
        iri = iri_of_path(request.scope.get("raw_path", b"").partition(b"?")[0])
        try:
            if iri is None:
                raise RefusalError(HTTPStatus.NOT_FOUND, "no such entity")
            named = request.query_params.get("format")
            form = wanted_form(request.headers.get("accept", ""), (HTML, *GRAPH_FORMS), named)
            if form is not HTML:
                return self._query(Described(iri, form.name), request, form, self._etag(form.name, iri))
            shown = await entity_page(self.snapshots.now.desk, iri, _client(request))
        except RefusalError as refusal:
            return self.refused(refusal)
        if shown is None:
            return pages.page("absent.html.j2", status=HTTPStatus.NOT_FOUND, iri=iri)
        return pages.page("entity.html.j2", entity=shown)

    async def search(self, request: Request) -> Response:
        """Names and sentences with all the words, tones or none."""
        words = request.query_params.get("q", "")[:400]
        hits = await asyncio.to_thread(self.snapshots.now.fulltext.search, words)
        try:
            forms = (HTML, Form("json", "application/json"))
            form = wanted_form(request.headers.get("accept", ""), forms, request.query_params.get("format"))
        except RefusalError as refusal:
            return self.refused(refusal)
        if form is HTML:
            linked = [(hit, link_of(hit.iri)) for hit in hits]
            return pages.page("search.html.j2", words=words, hits=linked)
        told = [{"iri": hit.iri, "kind": hit.kind, "text": hit.text} for hit in hits]
        return JSONResponse({"hits": told}, headers={"Vary": "Accept", **self._open_headers()})

    async def question(self, request: Request) -> Response:
        """A question of the library as a query with its parameters in it."""
        given = {name: value for name, value in request.query_params.items() if value}
        try:
            question = find_question(request.path_params["name"])
            return PlainTextResponse(await asyncio.to_thread(written_out, self.out, question, given))
        except QueryError as error:
            return PlainTextResponse(f"{error}\n", HTTPStatus.BAD_REQUEST)

    async def offered(self, _request: Request) -> Response:
        """What the editor completes."""
        return Response(self._offered, media_type="application/json")

    async def home(self, _request: Request) -> Response:
        """The query page."""
        return pages.page("query.html.j2", policy=pages.EDITOR)

    async def graph(self, _request: Request) -> Response:
        """The interactive page of the build, which carries its own policy."""
        path = self.out / "graph.html"
        if not path.is_file():
            return PlainTextResponse("no graph.html; run `partygraph build` again\n", HTTPStatus.NOT_FOUND)
        return FileResponse(path, media_type="text/html")

    async def ontology(self, request: Request) -> Response:
        """The ontology: its page for people, its triples for machines."""
        try:
            named = request.query_params.get("format")
            form = wanted_form(request.headers.get("accept", ""), (HTML, *GRAPH_FORMS), named)
        except RefusalError as refusal:
            return self.refused(refusal)
        headers = {"Vary": "Accept", **self._open_headers()}
        if form is not HTML:
            told = await asyncio.to_thread(ontology_file, form.name)
            return Response(told, headers=headers, media_type=form.media_type)
        path = self.out / "ontology.html"
        if not path.is_file():
            return PlainTextResponse("no ontology.html; run `partygraph build` again\n", HTTPStatus.NOT_FOUND)
        # The page states its own policy by hashes, all but what only a header can say.
        own = {"Vary": "Accept", "Content-Security-Policy": "frame-ancestors 'none'"}
        return FileResponse(path, media_type="text/html", headers=own)

    async def ontology_page(self, _request: Request) -> Response:
        """Where the page of the build links to, as it does beside it in a folder."""
        return RedirectResponse("/ontology", HTTPStatus.SEE_OTHER)

    async def health(self, _request: Request) -> Response:
        """Whether queries can begin, and how many run."""
        now, places = self.snapshots.now, self.snapshots.places
        is_well = now.desk.is_alive
        told = {
            "status": "ok" if is_well else "starting",
            "digest": now.digest,
            "quads": now.quads,
            "running": places.running,
            "waiting": places.waiting,
        }
        return JSONResponse(told, HTTPStatus.OK if is_well else HTTPStatus.SERVICE_UNAVAILABLE)

    def refused(self, refusal: RefusalError) -> Response:
        """A refusal as plain text."""
        headers = self._open_headers()
        if refusal.retry_after is not None:
            headers["Retry-After"] = str(refusal.retry_after)
        return PlainTextResponse(f"{refusal}\n", refusal.status, headers)

    def _open_headers(self) -> dict[str, str]:
        """Pages of other sites may ask too, without anyone's credentials."""
        if self._cors is None:
            return {}
        return {
            "Access-Control-Allow-Origin": self._cors,
            "Access-Control-Allow-Methods": "GET, HEAD, POST, OPTIONS",
            "Access-Control-Allow-Headers": _CORS_HEADERS,
            "Access-Control-Expose-Headers": "ETag, Retry-After",
        }

    def _etag(self, *parts: str) -> str:
        joined = "\x00".join((self.snapshots.now.digest, *parts))
        return f'W/"{hashlib.sha256(joined.encode("utf-8", "replace")).hexdigest()[:32]}"'


def create_app(
    out: Path, *, mode: str = "auto", limits: ServeLimits | None = None, cors: str | None = "*"
) -> Starlette:
    """The application that serves the build in `out`.

    `mode`: see `start_processes`. `cors`: the origin whose pages may ask, ``*`` any, None none.
    """
    service = Service(out, mode=mode, limits=limits or ServeLimits(), cors=cors)
    reading, asking = ["GET"], ["GET", "POST", "OPTIONS"]
    return Starlette(
        lifespan=service.life,
        middleware=[Middleware(AccessLog), Middleware(GZipMiddleware, minimum_size=2_000, compresslevel=4)],
        routes=[
            Route("/", service.home, methods=reading),
            *(Route(path, service.sparql, methods=asking) for path in ("/sparql", "/sparql/")),
            Route("/id/{key:path}", service.entity, methods=reading),
            Route("/search", service.search, methods=reading),
            Route("/questions/{name}", service.question, methods=reading),
            Route("/offered.json", service.offered, methods=reading),
            Route("/graph", service.graph, methods=reading),
            Route("/ontology", service.ontology, methods=reading),
            Route("/ontology.html", service.ontology_page, methods=reading),
            Route("/health", service.health, methods=reading),
            Mount("/static", StaticFiles(directory=pages.STATIC, follow_symlink=False)),
        ],
    )


def _client(request: Request) -> str:
    return request.client.host if request.client is not None else ""


def _tags(request: Request) -> set[str]:
    return {tag.strip() for tag in request.headers.get("if-none-match", "").split(",")}


def _address(request: Request) -> str:
    """Our own address as the client wrote it; RefusalError for a Host header that is no host."""
    host = request.headers.get("host", "")
    if not _HOST.fullmatch(host):
        raise RefusalError(HTTPStatus.BAD_REQUEST, "the Host header is not a host")
    return f"{request.url.scheme}://{host}"
