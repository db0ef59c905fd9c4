"""Which agency, and which block of bodies, an article is mostly about."""

from collections import Counter

from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.tokens import fold
from partygraph.extract.lexis.words import ids
from partygraph.link.naming import canonical_own, chain, is_bare, is_bloc
from partygraph.link.rules import classes, heads
from partygraph.model.mention import BodyName


def main_agency(names: list[BodyName]) -> BodyName | None:
    """The body whose Party organisation the article is about: the owner most named behind Đảng bộ, Đảng ủy,
    Chi bộ.
    """
    counts: Counter[str] = Counter()
    by_kind: Counter[str] = Counter()
    bare: dict[str, BodyName] = {}
    fullest: dict[str, BodyName] = {}
    for whole in names:
        agency = next(filter(None, map(_agency_in, chain(whole))), None)
        if agency is None:
            continue
        if is_bare(agency):
            by_kind[agency.head] += 1  # "Đảng ủy Bệnh viện", "Đảng ủy Sở"
            bare.setdefault(agency.head, agency)
            continue
        key = _key(agency)
        counts[key] += 1
        held = fullest.get(key)
        if held is None or (agency.place and not held.place):
            fullest[key] = agency
    ranked = Counter({key: times + by_kind[fullest[key].head] for key, times in counts.items()}).most_common()
    if not ranked:
        # "Đảng bộ Bệnh viện", over and over: the article speaks of one, though it does not say which.
        kinds = ids("cues.toml", "told-by-kind")
        return next(
            (
                name
                for head, name in bare.items()
                if head not in kinds or by_kind[head] == sum(by_kind.values()) > 1
            ),
            None,
        )
    # Of several told once each none is what the article is about.
    if ranked[0][1] == 1 and len(ranked) > 1:
        return None
    return fullest[ranked[0][0]]


def main_bloc(names: list[BodyName]) -> BodyName | None:
    """The block of bodies that the article is about: its Party organisation is the first that is told."""
    units = (part for whole in names for part in chain(whole) if part.head in heads("members-and-committee"))
    first = next(units, None)
    return first if first is not None and is_bloc(first) else None


def _key(agency: BodyName) -> str:
    """What two names of one agency share; without words of its own its level tells it: "Công an tỉnh"."""
    return fold(f"{agency.head} {canonical_own(agency.own) or agency.level}")


def committee_agency(names: list[BodyName], agency: BodyName | None) -> BodyName | None:
    """The agency whose Party committee "Đảng ủy" alone means, in an article mostly about `agency`.

    An agency with a cell has no committee: it is that of the one other agency of which the article names
    one, None where it names several.
    """
    if agency is None:
        return None
    units = [part for whole in names for part in chain(whole) if part.head in heads("party-units")]
    owners = {_key(part.of): part.of for part in units if part.of is not None and not _is_cell(part)}
    has_cell = any(_is_cell(part) and part.of is not None and _key(part.of) == _key(agency) for part in units)
    if not has_cell or _key(agency) in owners:
        return agency
    return next(iter(owners.values())) if len(owners) == 1 else None


def cell_agency(names: list[BodyName], agency: BodyName | None) -> BodyName | None:
    """The agency whose cell "Chi bộ" alone means: `agency`, where the article tells more of it than its name,
    once: "một số đảng viên tại Trung tâm Dịch vụ việc làm, thuộc Sở Lao động".
    """
    if agency is None:
        return None
    own = [
        whole
        for whole in names
        if any(part.head == agency.head and _key(part) == _key(agency) for part in chain(whole))
    ]
    return agency if len(own) > 1 or any(whole.head in heads("party-units") for whole in own) else None


def opens_with_cell(names: list[BodyName]) -> bool:
    """Whether the first Party organisation that an article names is a cell: it is the host."""
    units = (part for whole in names for part in chain(whole) if part.head in heads("party-units"))
    first = next(units, None)
    return first is not None and _is_cell(first) and not is_bare(first)


def _is_cell(unit: BodyName) -> bool:
    return unit.head in heads("lowest-units")


def _agency_in(name: BodyName) -> BodyName | None:
    """The agency that `name` is, or is the Party organisation of."""
    agency = None
    if name.head in heads("party-units") and name.of is not None and name.of.of is None:
        agency = name.of
    elif name.head in heads("agencies") and name.own:
        agency = name
    if agency is None or body_heads()[agency.head].body_class not in classes("main-agencies"):
        return None
    return agency
