"""Runs the service until it is told to stop."""

import logging
from pathlib import Path

import uvicorn

from partygraph.serve.app import create_app
from partygraph.serve.limits import ServeLimits


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
        http="h11",
        ws="none",
        loop="asyncio",
        access_log=False,
        log_level="warning",
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=10,
        timeout_graceful_shutdown=3,
        limit_concurrency=1000,
    )
    uvicorn.Server(config).run()
