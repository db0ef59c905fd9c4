"""The access log, and the headers that every answer carries."""

import logging
import time
from urllib.parse import quote

from starlette.types import ASGIApp, Message, Receive, Scope, Send

logger = logging.getLogger("partygraph.access")

_ALWAYS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"cross-origin"),
)
_NOTHING = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")
_OWN_POLICY = "/graph"
"""The page of the build states its policy itself, by the hashes of its scripts."""


class AccessLog:
    """A line for each request: client, method, path, status, bytes, milliseconds; never the query's text."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and note how it ended."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, told = time.perf_counter(), [0, 0]

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                told[0] = message["status"]
                message = {**message, "headers": _with_policy(message["headers"], scope["path"])}
            told[1] += len(message.get("body", b""))
            await send(message)

        ending = ""
        try:
            await self._app(scope, receive, noting)
        except BaseException as error:
            ending = f" broken off: {type(error).__name__}"
            raise
        finally:
            milliseconds = (time.perf_counter() - began) * 1000
            client = (scope.get("client") or ("-", 0))[0]
            path = quote(scope["path"][:300], safe="/")
            logger.info("%s %s %s %d %d %.0fms%s", client, scope["method"], path, *told, milliseconds, ending)


def _with_policy(headers: list[tuple[bytes, bytes]], path: str) -> list[tuple[bytes, bytes]]:
    names = {name.lower() for name, _value in headers}
    added = list(_ALWAYS)
    if _NOTHING[0] not in names and path != _OWN_POLICY:
        added.append(_NOTHING)
    return [*headers, *added]
