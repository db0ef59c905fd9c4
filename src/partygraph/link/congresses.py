"""Whose congress elects the boards that an article names without an owner: "Đại hội đã bầu Ban Chấp hành"."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.words import ids
from partygraph.link.naming import is_bare
from partygraph.link.rules import classes, heads
from partygraph.model.mention import BodyName, MeetingName, MentionKind, Reading


class Congresses:
    """The congresses of one article, and the bodies whose they are."""

    def __init__(self, reading: Reading) -> None:
        self._starts = [span.start for span in reading.sentences]
        held = {claim.object: claim.subject for claim in reading.claims if claim.relation == "organizes"}
        congresses = ids("gatherings.toml", "congresses")
        told = [
            (mention.span.start, n)
            for n, mention in enumerate(reading.mentions)
            if isinstance(mention.value, MeetingName) and mention.value.type in congresses
        ]
        self._at = sorted(start for start, _ in told)
        bodies = _bodies(reading) if told else []
        hosts = ((start, _host(reading, bodies, n, held.get(n))) for start, n in sorted(told))
        self._hosts = [(start, host) for start, host in hosts if host is not None]
        self._hosted = [start for start, _ in self._hosts]
        self.holding = _holding(reading, [n for _, n in told], held)

    def electing(self, name: BodyName, start: int) -> BodyName | None:
        """The body whose congress, told before it in its sentence, elects the board `name` at offset `start`;
        None where no congress does, or the article does not say whose it is.
        """
        if not self._hosts or name.head not in heads("elected-boards") or not is_bare(name):
            return None
        before = bisect_right(self._at, start)
        if not before or self._sentence(self._at[before - 1]) != self._sentence(start):
            return None
        last = bisect_right(self._hosted, start)
        return self._hosts[last - 1][1] if last else None

    def _sentence(self, start: int) -> int:
        return bisect_right(self._starts, start)


def _holding(reading: Reading, congresses: Sequence[int], held: Mapping[int, int]) -> BodyName | None:
    """The Party organisation of a place that the article names first and that held the one congress of which
    it tells who held it; None where others did.
    """
    hosts = {reading.mentions[held[n]].value for n in congresses if n in held}
    units = heads("members-and-committee")
    names = (one.value for one in reading.mentions if isinstance(one.value, BodyName))
    first = next((name for name in names if name.head in units), None)
    host = next(iter(hosts), None)
    is_first = isinstance(host, BodyName) and first is not None and host == first and host.place is not None
    return first if is_first and len(hosts) == 1 else None


def _bodies(reading: Reading) -> list[tuple[int, int]]:
    """The offsets of the bodies' mentions with their indices, in the order of the text."""
    mentions = enumerate(reading.mentions)
    return sorted((one.span.start, n) for n, one in mentions if one.kind is MentionKind.BODY)


def _host(
    reading: Reading, bodies: Sequence[tuple[int, int]], meeting: int, held_by: int | None
) -> BodyName | None:
    """The body with members that the name of a congress tells, else the one that held it."""
    span = reading.mentions[meeting].span
    near = bodies[bisect_left(bodies, (span.start, 0)) : bisect_left(bodies, (span.end, 0))]
    named = [n for _, n in near if span.covers(reading.mentions[n].span)]
    told = min(named, default=held_by)
    host = None if told is None else reading.mentions[told].value
    if not isinstance(host, BodyName):
        return None
    return host if body_heads()[host.head].body_class in classes("with-congress") else None
