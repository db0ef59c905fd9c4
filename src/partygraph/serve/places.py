"""Who may run when: quick places for every query, long ones for those that take their time."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from partygraph.serve.limits import ServeLimits, busy


class Places:
    """The quick and long places of one service.

    Clients that wait are served in turn, one query of each, so that a hundred queries of one client do not
    stand before another's first.
    """

    def __init__(self, limits: ServeLimits) -> None:
        self._limits = limits
        self._quick, self._long, self._waiting = limits.quick, limits.long, 0
        self._queues: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()

    @property
    def running(self) -> int:
        """How many queries run."""
        return (self._limits.quick - self._quick) + (self._limits.long - self._long)

    @property
    def waiting(self) -> int:
        """How many queries wait."""
        return self._waiting

    @property
    def has_long(self) -> bool:
        """Whether a long place is free."""
        return self._long > 0

    @asynccontextmanager
    async def place(self, client: str) -> AsyncIterator["Place"]:
        """A place for the block; raises RefusalError (503) when too many wait, or one waited too long."""
        await self._enter(client)
        place = Place(self)
        try:
            yield place
        finally:
            self.leave_long() if place.is_long else self.leave_quick()

    async def _enter(self, client: str) -> None:
        if self._quick > 0:
            self._quick -= 1
            return
        if self._waiting >= self._limits.waiting:
            raise busy(f"{self._waiting} queries wait already; try again")
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queues.setdefault(client, deque()).append(turn)
        self._waiting += 1
        try:
            await asyncio.wait_for(turn, self._limits.waiting_seconds)
        except TimeoutError:
            raise busy(f"no place in {self._limits.waiting_seconds:g} s; try again") from None
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave_quick()
            raise
        finally:
            self._waiting -= 1

    def leave_quick(self) -> None:
        """Hand the place to the next that waits, else free it."""
        while self._queues:
            client, queue = self._queues.popitem(last=False)
            turn = queue.popleft()
            if queue:
                self._queues[client] = queue
            if not turn.done():
                turn.set_result(None)
                return
        self._quick += 1

    def leave_long(self) -> None:
        """Free a long place."""
        self._long += 1

    def take_long(self) -> bool:
        """Take a long place; False when none is free."""
        if self._long == 0:
            return False
        self._long -= 1
        return True


class Place:
    """The place of one query."""

    def __init__(self, places: Places) -> None:
        self._places, self.is_long = places, False

    def lengthen(self) -> bool:
        """Move to a long place; False when none is free: the query must end."""
        if not self._places.take_long():
            return False
        self.is_long = True
        self._places.leave_quick()
        return True
