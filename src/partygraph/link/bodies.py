"""Which body every body mention of an article means."""

from dataclasses import dataclass
from decimal import Decimal

from partygraph.authority.provinces import Province
from partygraph.extract.bodies.kind_names import IN_SMALL
from partygraph.extract.clauses.collectives import WHOLE_PLACE
from partygraph.link.body_keys import BodyKeeper
from partygraph.link.completed import Completed, because
from partygraph.link.completing import NameCompleter
from partygraph.link.congresses import Congresses
from partygraph.link.lending import lending_of
from partygraph.link.letter_case import LetterCase
from partygraph.link.naming import label_of, without_outer
from partygraph.link.rules import heads
from partygraph.link.surroundings import Surroundings
from partygraph.model.mention import BodyName, MentionKind, Reading
from partygraph.model.statement import BodyEntity


@dataclass(frozen=True, slots=True)
class BodyLink:
    """A body mention's meaning: the full name, the key, and how sure and why."""

    name: BodyName
    key: str
    score: Decimal
    reason: str


class BodyLinker:
    """Links the body mentions of one article, in the order of its text."""

    def __init__(
        self,
        reading: Reading,
        province: Province | None,
        scope: str,
    ) -> None:
        mentions = reading.mentions
        self._province = province
        self._bodies = sorted(
            (
                (mention.span.start, n, mention.value)
                for n, mention in enumerate(mentions)
                if mention.kind is MentionKind.BODY and isinstance(mention.value, BodyName)
            ),
            key=lambda body: body[:2],
        )
        case = LetterCase(name for _, _, name in self._bodies)
        self._bodies = [(start, n, case.of(name)) for start, n, name in self._bodies]
        written = [(start, name) for start, n, name in self._bodies if mentions[n].rule != "body-collective"]
        self._rules = [mention.rule for mention in mentions]
        self._lending = lending_of(reading, province)
        around = Surroundings(written, reading.sentences, province, self._lending)
        self._completer = NameCompleter(around, province, Congresses(reading))
        self._keeper = BodyKeeper(province, scope)

    @property
    def entities(self) -> dict[str, BodyEntity]:
        """The bodies that the mentions linked so far mean, and their owners, by key."""
        return self._keeper.entities

    def link(self) -> dict[int, BodyLink | None]:
        """The meaning of every body mention by its index; None where the article does not settle it."""
        return {n: self._linked(n, start, name) for start, n, name in self._bodies}

    def _linked(self, n: int, start: int, written: BodyName) -> BodyLink | None:
        full = (
            self._whole_place() if written.level == WHOLE_PLACE else self._completer.complete(written, start)
        )
        if full is None and self._is_somebodys(n, start, written):
            full = because(written, "0.70", "chỉ biết trong bài này (known in this article only)")
        if full is None:
            return None
        return BodyLink(full.name, self._keeper.keep(full.name), full.score, full.reason)

    def _is_somebodys(self, n: int, start: int, written: BodyName) -> bool:
        """ "Bí thư Chi bộ" in an article that does not say which: there is one, of this article alone."""
        is_told = self._rules[n] != IN_SMALL and written.head not in heads("at-every-level")
        return is_told and bool(self._lending.holders_of(start))

    def _whole_place(self) -> Completed | None:
        if self._province is None:
            return None
        name = BodyName("dang-bo", level=self._province.kind, place=self._province.name)
        return Completed(
            name, Decimal("0.60"), "“các cấp ủy” của tỉnh hiểu là Đảng bộ tỉnh (collective subject)"
        )


def label_body(link: BodyLink) -> str:
    """The label of a linked body."""
    return label_of(without_outer(link.name))
