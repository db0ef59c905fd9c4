"""A post that is given to a name."""

from dataclasses import dataclass

from partygraph.extract.persons.people import FoundName
from partygraph.extract.posts.chained_posts import FoundPost
from partygraph.model.mention import TenureStatus


@dataclass(frozen=True, slots=True)
class Holding:
    """A post given to a name."""

    name: FoundName
    post: FoundPost
    status: TenureStatus
    rule: str
