"""Where a chain of posts stands: its sentence, the names in it, and what comes before."""

from dataclasses import dataclass

from partygraph.extract.persons.people import FoundName
from partygraph.extract.posts.posts import Chain


@dataclass(frozen=True, slots=True)
class Place:
    """A chain of posts in its sentence: the sentence's tokens ``i`` to ``j``, its names, and its text up to
    the chain.
    """

    chain: Chain
    i: int
    j: int
    names: list[FoundName]
    lead: str
