"""Of whom the running text speaks: what earlier sentences leave behind for those without a subject."""

from dataclasses import dataclass


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
