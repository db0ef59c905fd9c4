"""Sends an answer: small ones whole, so that an error keeps its status; large ones in pieces."""

import asyncio
from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from partygraph.serve.asking import Answering, Asked, Described, Desk
from partygraph.serve.limits import RefusalError

_HELD_BACK = 4_000_000
"""Bytes kept until the end is known. Beyond, an error can only break the transfer off, and does."""


class BrokenOffError(Exception):
    """A transfer that had begun could not end well; the server closes the connection without its end."""


class QueryResponse:
    """The answer to a query. A client that goes away ends it."""

    def __init__(
        self,
        desk: Desk,
        asked: Asked | Described,
        request: Request,
        headers: Mapping[str, str],
        refused: Callable[[RefusalError], Response],
    ) -> None:
        self._desk, self._asked, self._refused = desk, asked, refused
        self._client = request.client.host if request.client is not None else ""
        self._headers = dict(headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, watching for the client's disconnect."""
        answering = asyncio.create_task(self._answer(scope, receive, send))
        leaving = asyncio.create_task(_gone(receive))
        try:
            await asyncio.wait({answering, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            leaving.cancel()
            if not answering.done():
                answering.cancel()
        try:
            await answering
        except asyncio.CancelledError:
            if not leaving.done():
                raise

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            async with self._desk.ask(self._asked, self._client) as answering:
                head, is_whole = await _head(answering)
                if not is_whole:
                    await self._stream(head, answering, send)
                    return
            whole = Response(head, headers=self._headers)
        except RefusalError as refusal:
            whole = self._refused(refusal)
        await whole(scope, receive, send)

    async def _stream(self, head: bytes, answering: Answering, send: Send) -> None:
        raw = Response(headers=self._headers)
        headers = [pair for pair in raw.raw_headers if pair[0] != b"content-length"]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        try:
            async with asyncio.timeout_at(answering.deadline):
                piece: bytes | None = head
                while piece is not None:
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
                    piece = await answering.piece()
        except (RefusalError, TimeoutError) as error:
            raise BrokenOffError(str(error) or "the client reads too slowly") from None
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _head(answering: Answering) -> tuple[bytes, bool]:
    """What comes first, and whether it is all."""
    head = bytearray()
    while len(head) < _HELD_BACK:
        piece = await answering.piece()
        if piece is None:
            return bytes(head), True
        head += piece
    return bytes(head), False


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
