"""Of whom the running text speaks: what earlier sentences leave behind for those without a subject."""

from collections.abc import Iterable
from dataclasses import dataclass

from partygraph.model.mention import ClaimReading


@dataclass(slots=True)
class Topic:
    """The body that the running text speaks of, for sentences that name no subject; `host` is that of the
    meeting it tells of.
    """

    body: int | None = None
    host: int | None = None
    paragraph: int = -1
    is_collective: bool = False

    @property
    def spoken_of(self) -> int | None:
        """The body, else the one that holds the meeting."""
        return self.host if self.body is None else self.body

    def enter(self, paragraph: int) -> None:
        """Takes a sentence's paragraph in: nobody by name is a topic only within one paragraph."""
        if paragraph != self.paragraph and self.is_collective:
            self.body, self.is_collective = None, False
        self.paragraph = paragraph

    def hear(self, met: Iterable[ClaimReading]) -> None:
        """Takes in who holds the meetings of a sentence; one that only sat there takes no other's place."""
        hosts = [claim for claim in met if claim.relation == "organizes"]
        if hosts and (self.host is None or hosts[0].rule != "organizes-lead"):
            self.host = hosts[0].subject
