"""Queries of the service: a place, a process, a deadline, and the answer in pieces."""

import asyncio
import time
import unicodedata
from collections import OrderedDict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from partygraph.graph.answer import Term, term_row
from partygraph.graph.guard import has_dataset_clause
from partygraph.graph.terms import PREFIXES
from partygraph.serve.limits import RefusalError, ServeLimits, beside, busy
from partygraph.serve.places import Place, Places
from partygraph.serve.processes import Processes, Running

_SLOW_SECONDS, _SLOW_MOST = 10.0, 500


@dataclass(frozen=True, slots=True)
class Asked:
    """A query that may run, the form of its answer, and the dataset that the protocol gave, if any."""

    query: str
    form: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    parameters: Mapping[str, Term] = field(default_factory=dict)

    def request(self, limits: ServeLimits) -> dict[str, Any]:
        """What the process is told."""
        query = unicodedata.normalize("NFC", self.query)
        return {
            "query": query,
            "parameters": {name: term_row(term) for name, term in self.parameters.items()},
            "union": not has_dataset_clause(query),
            "default_graph": self.default_graphs,
            "named_graphs": self.named_graphs,
            **_bounds(self.form, limits),
        }


@dataclass(frozen=True, slots=True)
class Described:
    """An entity whose triples are wanted, and the form for them."""

    iri: str
    form: str

    def request(self, limits: ServeLimits) -> dict[str, Any]:
        """What the process is told."""
        return {"describe": self.iri, **_bounds(self.form, limits)}


class Answering:
    """An answer on its way, to be read before its `deadline` (of the event loop's clock)."""

    def __init__(self, running: Running, deadline: float, limits: ServeLimits) -> None:
        self._running, self.deadline, self._limits = running, deadline, limits
        self.stopped: RefusalError | None = None

    async def piece(self) -> bytes | None:
        """The next piece, None at the end of a whole answer. Raises RefusalError where it has no such end."""
        try:
            async with asyncio.timeout_at(self.deadline):
                return await self._running.piece()
        except TimeoutError:
            raise self.late() from None
        except RefusalError as refusal:
            raise self.stopped or refusal from None

    def late(self) -> RefusalError:
        """What is told when the deadline has passed."""
        seconds = self._limits.seconds
        message = f"stopped after {seconds:g} s; ask for less, or add LIMIT"
        return RefusalError(HTTPStatus.SERVICE_UNAVAILABLE, message)

    async def whole(self) -> bytes:
        """All of it. For small answers."""
        pieces = []
        while (piece := await self.piece()) is not None:
            pieces.append(piece)
        return b"".join(pieces)


class Slow:
    """Queries that lately took their time, so that a hundred copies of one need no quick place each."""

    def __init__(self) -> None:
        self._until: OrderedDict[str, float] = OrderedDict()

    def note(self, asked: Asked | Described) -> None:
        """Remember it for some seconds."""
        self._until[repr(asked)] = time.monotonic() + _SLOW_SECONDS
        while len(self._until) > _SLOW_MOST:
            self._until.popitem(last=False)

    def forget(self, asked: Asked | Described) -> None:
        """It was quick this time: a busy machine had made it slow."""
        self._until.pop(repr(asked), None)

    def knows(self, asked: Asked | Described) -> bool:
        """Whether it was slow a moment ago."""
        return self._until.get(repr(asked), 0.0) > time.monotonic()


class Desk:
    """Takes the queries of one snapshot of the graph."""

    def __init__(self, processes: Processes, places: Places, limits: ServeLimits) -> None:
        self._processes, self._places, self._limits = processes, places, limits
        self._slow = Slow()
        self._open = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @asynccontextmanager
    async def ask(self, asked: Asked | Described, client: str) -> AsyncIterator[Answering]:
        """The answer; leaving the block ends the query, whatever the reason."""
        text = asked.query if isinstance(asked, Asked) else ""
        request = await beside(text, asked.request, self._limits)
        if self._slow.knows(asked) and not self._places.has_long:
            raise self._too_many()
        self._open += 1
        self._idle.clear()
        try:
            async with self._places.place(client) as place:
                if self._slow.knows(asked) and not place.lengthen():
                    raise self._too_many()
                running = await self._processes.begin(request)
                loop = asyncio.get_running_loop()
                began = loop.time()
                answering = Answering(running, began + self._limits.seconds, self._limits)
                ageing = asyncio.create_task(self._age(asked, running, place, answering))
                try:
                    yield answering
                    if loop.time() - began < self._limits.quantum:
                        self._slow.forget(asked)
                finally:
                    ageing.cancel()
                    running.done()
        finally:
            self._open -= 1
            if self._open == 0:
                self._idle.set()

    async def _age(
        self, asked: Asked | Described, running: Running, place: Place, answering: Answering
    ) -> None:
        """After the quantum, let others go first; without a long place, end it."""
        if not place.is_long:
            await asyncio.sleep(self._limits.quantum)
            self._slow.note(asked)
        if place.is_long or place.lengthen():
            running.give_way()
            return
        answering.stopped = self._too_many()
        running.kill()

    def _too_many(self) -> RefusalError:
        return busy(f"{self._limits.long} long queries run already; this one was stopped, try again later")

    @property
    def is_alive(self) -> bool:
        """Whether queries can begin."""
        return self._processes.is_alive

    async def close(self) -> None:
        """End the processes once the last query is done."""
        await self._idle.wait()
        await self._processes.close()

    async def close_now(self) -> None:
        """End the processes and their queries."""
        await self._processes.close()


def _bounds(form: str, limits: ServeLimits) -> dict[str, Any]:
    return {
        "form": form,
        "prefixes": PREFIXES,
        "rows": limits.rows,
        "bytes": limits.bytes,
        "megabytes": limits.megabytes,
        "seconds": int(limits.seconds) + 1,
    }
