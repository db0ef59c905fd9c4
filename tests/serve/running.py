"""A real service in a process of its own, and a plain client for it."""

import http.client
import json
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

_STARTS = """
import json, sys
from pathlib import Path
from partygraph.serve.limits import ServeLimits
from partygraph.serve.server import serve
out, port, mode, limits = sys.argv[1:]
limits = ServeLimits(**json.loads(limits))
serve(Path(out), host="127.0.0.1", port=int(port), mode=mode, limits=limits, cors="*")
"""


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")

    @property
    def media(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0]

    @property
    def bindings(self) -> list[dict[str, str]]:
        rows = json.loads(self.body)["results"]["bindings"]
        return [{name: term["value"] for name, term in row.items()} for row in rows]


@dataclass(frozen=True)
class Served:
    port: int
    pid: int
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        *,
        timeout: float = 60,
        source: str = "127.0.0.1",
    ) -> Reply:
        began = time.perf_counter()
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.port, timeout=timeout, source_address=(source, 0)
        )
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            content = answer.read()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, named, content, time.perf_counter() - began)
        finally:
            connection.close()

    def query(self, text: str, accept: str = "application/sparql-results+json", **options: object) -> Reply:
        body = urlencode({"query": text}).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": accept}
        return self.send("POST", "/sparql", body, headers, **options)  # type: ignore[arg-type]

    def get(self, path: str, accept: str = "*/*", **headers: str) -> Reply:
        return self.send("GET", path, None, {"Accept": accept, **headers})

    def health(self) -> dict[str, object]:
        told: dict[str, object] = json.loads(self.get("/health").body)
        return told


_PORTS = range(20_000, 30_000)
"""Below those that a system gives to outgoing connections, of which the hostile tests open hundreds."""


def free_port() -> int:
    """A port that nobody listens on."""
    for port in random.SystemRandom().sample(_PORTS, 100):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise RuntimeError("no port is free")


@contextmanager
def serving(out: Path, *, mode: str = "auto", **limits: object) -> Iterator[Served]:
    port, log = free_port(), out.parent / "serve.log"
    with log.open("wb") as file:
        command = [sys.executable, "-c", _STARTS, str(out), str(port), mode, json.dumps(limits)]
        process = subprocess.Popen(command, stdout=file, stderr=file)
    served = Served(port, process.pid, log)
    try:
        _wait(served, process)
        yield served
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(served: Served, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(200):
        if process.poll() is not None:
            break
        try:
            if served.get("/health").status == 200:
                return
        except OSError:
            pass
        time.sleep(0.05)
    raise RuntimeError(served.log.read_text())


def descendants(pid: int) -> list[int]:
    """The processes below one, from /proc."""
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        entry = folder.name
        if entry.isdigit():
            try:
                fields = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents.setdefault(int(fields[1]), []).append(int(entry))
    found, todo = [], [pid]
    while todo:
        below = parents.get(todo.pop(), [])
        found += below
        todo += below
    return found


def proportional_megabytes(pids: list[int]) -> float:
    """Memory of processes, what they share counted once."""
    total = 0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024
