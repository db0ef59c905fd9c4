"""Whose posts are that the text names without a body: what the same sentence tells of their holder."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from decimal import Decimal

from partygraph.extract.posts.chained_posts import family
from partygraph.link.rules import posts
from partygraph.model.statement import BodyEntity, Tenure

# An owner of an owner: Ban Thường vụ > Đảng ủy > agency.
_MAX_OWNERS = 3
_CONFIDENCE = Decimal("0.75")


def with_bodies(
    tenures: list[Tenure], silent: Set[int], text: str, bodies: Mapping[str, BodyEntity]
) -> list[Tenure]:
    """`tenures` with a body for those of the indexes `silent` whose sentence tells it: of the same holder's
    post of one kind ("Phó Bí thư Tỉnh đoàn được bầu giữ chức Bí thư"), or of the agency whose Party
    organisation he leads ("Bí thư Chi bộ, Giám đốc").
    """
    return [
        _whole(tenure, tenures, text, bodies) if n in silent else tenure for n, tenure in enumerate(tenures)
    ]


def _whole(tenure: Tenure, tenures: list[Tenure], text: str, bodies: Mapping[str, BodyEntity]) -> Tenure:
    beside = [
        other
        for other in tenures
        if other.body is not None and (other.holder, other.sentence) == (tenure.holder, tenure.sentence)
    ]
    like = {other.body for other in beside if family(other.post) == family(tenure.post)}
    agencies = set(_agencies(beside, bodies)) if family(tenure.post) in posts("of-an-agency") else set()
    for found in (like, agencies):
        if (
            len(found) == 1
            and (key := next(iter(found))) is not None
            and _may_follow(tenure, text, bodies[key])
        ):
            return replace(tenure, body=key, confidence=min(tenure.confidence, _CONFIDENCE))
    return tenure


def _agencies(beside: list[Tenure], bodies: Mapping[str, BodyEntity]) -> Iterator[str]:
    """The agencies whose Party organisations the posts of `beside` are of."""
    for other in beside:
        body = bodies.get(other.body or "")
        for _ in range(_MAX_OWNERS):
            if body is None:
                break
            if body.party_organization_of is not None:
                yield body.party_organization_of
                break
            body = bodies.get(body.committee_of or "")


def _may_follow(tenure: Tenure, text: str, body: BodyEntity) -> bool:
    """Whether the title stands where it is of no other body: small letters or a sign behind it, or the body's
    own words ("Giám đốc Than Khe Sim" of "Công ty Than Khe Sim").
    """
    own = body.label.split()
    _, *behind = tenure.sentence.of(text).split(tenure.title)
    return any(
        not words.lstrip(" ")[:1].isupper()
        or any(words.lstrip(" ").startswith(" ".join(own[n:])) for n in range(1, len(own) - 1))
        for words in behind
    )
