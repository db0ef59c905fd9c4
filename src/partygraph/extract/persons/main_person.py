"""Whom a text is mostly about."""

from partygraph.extract.persons.people import FoundName


def main_person(names: list[FoundName]) -> FoundName | None:
    """The person a CV is about: the first full name, where it is also the one named most."""
    full = [name for name in names if name.is_full]
    if not full:
        return None
    counts: dict[str, int] = {}
    for name in full:
        counts[name.text] = counts.get(name.text, 0) + 1
    first = full[0]
    return first if counts[first.text] == max(counts.values()) else None
