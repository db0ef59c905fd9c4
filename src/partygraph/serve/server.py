"""Runs the service until it is told to stop."""

import asyncio
import contextlib
import logging
from pathlib import Path

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from partygraph.serve.app import create_app
from partygraph.serve.limits import ServeLimits

_HEAD_SECONDS = 10.0
"""How long a client may take for the head of a request; uvicorn itself would wait for ever."""


class TimedProtocol(H11Protocol):
    """A connection that is closed when the head of a request does not come in time."""

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for the first request."""
        super().connection_made(transport)
        self._watch_head()

    def data_received(self, data: bytes) -> None:
        """Stop waiting once the head is there, and wait again for that of the next request."""
        super().data_received(data)
        self._watch_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._stop_watching()
        super().connection_lost(exc)

    def _watch_head(self) -> None:
        if self.conn.their_state is not h11.IDLE:
            self._stop_watching()
        elif self._late is None:
            self._late = self.loop.call_later(_HEAD_SECONDS, self.transport.close)

    def _stop_watching(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None


def serve(
    out: Path,
    *,
    host: str,
    port: int,
    mode: str = "auto",
    limits: ServeLimits | None = None,
    cors: str | None,
) -> None:
    """Serve the build in `out` at `host` and `port`; returns when interrupted."""
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.INFO)
    app = create_app(out, mode=mode, limits=limits, cors=cors)
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        http=TimedProtocol,
        ws="none",
        loop="asyncio",
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=10,
        timeout_graceful_shutdown=3,
        limit_concurrency=5000,
    )
    _allow_files()
    uvicorn.Server(config).run()


def _allow_files() -> None:
    """As many open connections as the system lets us have: the usual 1,024 are few."""
    try:
        import resource
    except ImportError:
        return
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
