"""The central bodies of Party and State, by every name that they go by."""

from dataclasses import dataclass
from functools import cache

from partygraph.authority.tables import fold, rows


@dataclass(frozen=True, slots=True)
class CentralBody:
    """A body of central level.

    `body_class` is a local name of the ontology (PartyCommittee …). `subordinate_to` and `succeeded_by` are
    slugs of this table, None where there is none.
    """

    slug: str
    label: str
    label_en: str
    aliases: tuple[str, ...]
    body_class: str
    subordinate_to: str | None
    succeeded_by: str | None
    source: str


@cache
def central_bodies() -> tuple[CentralBody, ...]:
    """All rows of ``authority/bodies.csv``, by slug."""
    return tuple(
        CentralBody(
            slug=row["slug"],
            label=row["label"],
            label_en=row["label_en"],
            aliases=row.many("aliases"),
            body_class=row["class"],
            subordinate_to=row.maybe("subordinate_to"),
            succeeded_by=row.maybe("succeeded_by"),
            source=row["source"],
        )
        for row in rows("bodies.csv")
    )


def find_central_body(name: str) -> CentralBody | None:
    """The central body that `name` writes in full or short, None for any other name.

    The caller has to know that the text speaks of Vietnam: Laos has a Bộ Chính trị too.

    >>> find_central_body("BCH TƯ Đảng").slug, find_central_body("Sở Nội vụ")
    ('ban-chap-hanh-trung-uong-dang', None)
    """
    return _by_name().get(fold(name))


@cache
def _by_name() -> dict[str, CentralBody]:
    return {fold(name): body for body in central_bodies() for name in (body.label, *body.aliases)}


@cache
def _by_slug() -> dict[str, CentralBody]:
    return {body.slug: body for body in central_bodies()}
