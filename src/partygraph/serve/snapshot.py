"""One build as the service sees it, and the change to the next one when it has been built again."""

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path

from partygraph.errors import PartyGraphError
from partygraph.graph.fulltext import FullText, open_fulltext
from partygraph.graph.store import GRAPH_FILE, store_path
from partygraph.serve.asking import Desk
from partygraph.serve.limits import ServeLimits
from partygraph.serve.places import Places
from partygraph.serve.processes import start_processes

_LOOK_EVERY = 2.0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A build: its queries, its search, the digest of its ``graph.nq``."""

    desk: Desk
    fulltext: FullText
    digest: str
    quads: int | None
    stamp: tuple[int, int, int]


class Snapshots:
    """The current snapshot of the build in `out`."""

    def __init__(self, out: Path, mode: str, limits: ServeLimits) -> None:
        store_path(out)
        self.out, self.limits, self.places = out, limits, Places(limits)
        self._mode = mode
        self._now: Snapshot | None = None
        self._closing: set[asyncio.Task[None]] = set()

    @property
    def now(self) -> Snapshot:
        """The snapshot that new requests use."""
        if self._now is None:
            raise PartyGraphError("the service has not started")
        return self._now

    async def start(self) -> None:
        """Open the build as it is now."""
        stamp = _stamp(self.out)
        digest = await asyncio.to_thread(_digest, self.out / GRAPH_FILE)
        fulltext = await asyncio.to_thread(open_fulltext, self.out, digest)
        processes = await start_processes(self.out, self._mode)
        desk = Desk(processes, self.places, self.limits)
        self._now = Snapshot(desk, fulltext, digest, processes.quads, stamp)

    async def watch(self) -> None:
        """Change to a new build when there is one, and to a new keeper when the old one has died.

        Running queries end on the snapshot where they began. A build that is being written is left alone.
        """
        while True:
            await asyncio.sleep(_LOOK_EVERY)
            old = self.now
            try:
                if _stamp(self.out) != old.stamp or not old.desk.is_alive:
                    await self.start()
                    self._retire(old)
            except (OSError, PartyGraphError):
                continue

    def _retire(self, old: Snapshot) -> None:
        task = asyncio.create_task(old.desk.close())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def close(self) -> None:
        """End all queries."""
        if self._now is not None:
            await self._now.desk.close_now()


def _stamp(out: Path) -> tuple[int, int, int]:
    status = (out / GRAPH_FILE).stat()
    return status.st_ino, status.st_size, status.st_mtime_ns


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
