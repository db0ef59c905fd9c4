"""A body's name with what it leaves out."""

from dataclasses import dataclass
from decimal import Decimal

from partygraph.extract.lexis.memo import Memo
from partygraph.model.mention import BodyName


@dataclass(frozen=True, slots=True)
class Completed:
    """A name with owner and place filled in, how sure that is, and why."""

    name: BodyName
    score: Decimal
    reason: str


def because(name: BodyName, score: str, reason: str) -> Completed:
    """`name` as completed, as sure as `score`."""
    return Completed(name, _scores[score], reason)


# A score is one of a few, and read from its figures once.
_scores = Memo(Decimal)


def central(name: BodyName) -> Completed:
    """`name` as that of one body of the whole country."""
    return because(name, "0.99", "tên chỉ một cơ quan trung ương (names one central body)")
