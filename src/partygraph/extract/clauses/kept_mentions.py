"""The mentions of an article as its grammars find them: each once, with the tokens at which it stands."""

from dataclasses import dataclass, field
from operator import attrgetter

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.free_names import IN_FREE_WORDS
from partygraph.extract.clauses.scene import Item
from partygraph.extract.lexis.tokens import Tokens
from partygraph.model.mention import Mention, MentionKind
from partygraph.model.span import Span


@dataclass(slots=True)
class KeptMentions:
    """Grows as the grammars read; `mentions` are in the order in which they were found, and `of_body` tells
    the index of a body's by its tokens.
    """

    tokens: Tokens
    mentions: list[Mention] = field(default_factory=list)
    of_body: dict[tuple[int, int], int] = field(default_factory=dict)
    _items: list[Item] = field(default_factory=list)

    @property
    def items(self) -> list[Item]:
        """The mentions, left to right."""
        return sorted(self._items, key=attrgetter("i", "j"))

    def span(self, i: int, j: int) -> Span:
        """Where tokens `i` to `j` stand in the text."""
        return Span(self.tokens.starts[i], self.tokens.ends[j - 1])

    def add(self, mention: Mention, i: int, j: int) -> int:
        """The index of `mention`, which is kept from now on as tokens `i` to `j`."""
        index = len(self.mentions)
        self.mentions.append(mention)
        self._items.append(Item(i, j, mention.kind, index))
        return index

    def add_body(self, body: FoundBody) -> int:
        """The index of a body's mention; of one read twice the later reading stays."""
        key = (body.i, body.j)
        known = self.of_body.get(key)
        if known is not None:
            old = self.mentions[known]
            if old.value != body.value:
                self.mentions[known] = Mention(old.span, old.kind, body.value, body.rule)
            return known
        if body.rule == IN_FREE_WORDS and (grown := self._grown(body)) is not None:
            return grown
        index = self.add(Mention(self.span(*key), MentionKind.BODY, body.value, body.rule), *key)
        self.of_body[key] = index
        return index

    def _grown(self, body: FoundBody) -> int | None:
        """The mention of a shorter name that `body` begins with, which is of all its words from now on."""
        old = next((key for key in self.of_body if key[0] == body.i and key[1] < body.j), None)
        if old is None:
            return None
        index = self.of_body[body.i, body.j] = self.of_body.pop(old)
        self.mentions[index] = Mention(self.span(body.i, body.j), MentionKind.BODY, body.value, body.rule)
        self._items = [
            Item(body.i, body.j, item.kind, index) if item.mention == index else item for item in self._items
        ]
        return index
