"""Districts, and cities and towns below a province, as they were before 1 July 2025."""

from functools import cache

from partygraph.authority.tables import fold, rows


def provinces_of_district(name: str) -> tuple[str, ...]:
    """The provinces that have a district of this name; several share "Châu Thành".

    >>> provinces_of_district("Tứ Kỳ")
    ('Hải Dương',)
    """
    return tuple(dict.fromkeys(province for _, province in districts_called(name)))


def districts_called(name: str) -> tuple[tuple[str, str], ...]:
    """The level and the province of each district of this name.

    >>> districts_called("Cai Lậy")
    (('thị xã', 'Tiền Giang'), ('huyện', 'Tiền Giang'))
    """
    return _by_name().get(fold(name), ())


@cache
def _by_name() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in rows("districts.csv"):
        key = fold(row["name"])
        found[key] = (*found.get(key, ()), (row["kind"], row["province"]))
    return found
