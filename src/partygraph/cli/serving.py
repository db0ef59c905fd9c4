"""``partygraph serve`` and ``partygraph publish``."""

import importlib.util
import ipaddress
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from partygraph.cli.options import Build
from partygraph.cli.terminal import note, say
from partygraph.errors import PartyGraphError


class StoreMode(StrEnum):
    """Where the graph lies while it is served."""

    AUTO = "auto"
    MEMORY = "memory"
    DISK = "disk"
    SPAWN = "spawn"


def serve(
    build: Build = Path("build"),
    host: Annotated[str, typer.Option("--host", help="Địa chỉ. / The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=1, max=65_535, help="Cổng. / The port.")] = 8765,
    seconds: Annotated[
        float, typer.Option("--timeout", min=0.1, help="Giây mỗi câu. / Seconds a query.")
    ] = 30.0,
    megabytes: Annotated[
        int,
        typer.Option("--memory", min=16, help="MB mỗi câu, ngoài đồ thị. / MB a query, beside the graph."),
    ] = 512,
    rows: Annotated[int, typer.Option("--rows", min=1, help="Số dòng tối đa. / Most rows.")] = 200_000,
    store: Annotated[
        StoreMode, typer.Option("--store", help="Đồ thị ở đâu. / Where the graph lies.")
    ] = StoreMode.AUTO,
    cors: Annotated[
        str, typer.Option("--cors", metavar="ORIGIN|*|none", help="Trang nào được hỏi. / Pages that may ask.")
    ] = "*",
) -> None:
    """Dịch vụ SPARQL và trang thực thể, chỉ đọc. / Serve SPARQL and entity pages, read-only.

    Example:  partygraph serve --in build --port 8765
    """
    if any(importlib.util.find_spec(name) is None for name in ("starlette", "uvicorn")):
        raise PartyGraphError("serve needs starlette and uvicorn; install partygraph[server]")
    from partygraph.graph.store import store_path
    from partygraph.serve.limits import ServeLimits
    from partygraph.serve.server import serve as run

    store_path(build)
    if not _is_loopback(host):
        note(f"{host}: ai đến được địa chỉ này đều đọc được đồ thị / whoever reaches it can read the graph")
    shown = f"[{host}]" if ":" in host else host
    say(f"http://{shown}:{port}/  ·  SPARQL: http://{shown}:{port}/sparql")
    limits = ServeLimits(seconds=seconds, megabytes=megabytes, rows=rows)
    run(build, host=host, port=port, mode=store.value, limits=limits, cors=None if cors == "none" else cors)


def publish(
    address: Annotated[
        str, typer.Argument(metavar="URL", help="Điểm Graph Store của kho. / The graph store endpoint.")
    ],
    build: Build = Path("build"),
    every: Annotated[
        bool, typer.Option("--all", help="Gửi lại tất cả. / Send every graph, changed or not.")
    ] = False,
    user: Annotated[
        str | None, typer.Option("--user", help="Người dùng. / The user.", envvar="PARTYGRAPH_USER")
    ] = None,
    password: Annotated[
        str | None,
        typer.Option(
            "--password", help="Nên đặt bằng biến. / Better set by variable.", envvar="PARTYGRAPH_PASSWORD"
        ),
    ] = None,
) -> None:
    """Gửi các đồ thị đã đổi sang kho khác. / Send changed named graphs to another store.

    Example:  partygraph publish http://127.0.0.1:7878/store
    """
    from partygraph.graph.publish import Login
    from partygraph.graph.publish import publish as send

    login = None if user is None else Login(user, password or "")
    done = send(build, address, login=login, every=every)
    say(
        f"{done.sent} đồ thị đã gửi / sent, {done.removed} đã xóa / removed, "
        f"{done.unchanged} không đổi / unchanged"
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
