"""The years of which an article speaks: those it writes, those of its days, and that of its page.

"Năm 2019, …" opens a section of that year; "ngày 5/6" is a day of the year of the page.
"""

from collections.abc import Iterable

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.dates import FoundDate, years_in
from partygraph.extract.lexis.words import words
from partygraph.model.article import Article

# "Trong 6 tháng đầu năm 2019": the tokens of the longest such opening.
_OPENS = 7
# "Trong 5 năm 2015 - 2020" is no year.
_DASHES = frozenset("-–")


def years_of(article: Article, text: str, days: Iterable[FoundDate]) -> tuple[int, ...]:
    """The years of which the body of `article` speaks, in order; `days` are those of its running `text`."""
    published = article.published
    years: set[int] = set() if published is None else {published.year}
    for span in article.body:
        years |= years_in(text, span.start, span.end)
    headline = article.headline
    for day in days:
        if headline is not None and headline.start <= day.start < headline.end:
            continue
        if day.value.year is not None:
            years.add(day.value.year)
        elif published is not None:
            years.add(published.year)
    return tuple(sorted(years))


def section_year(scene: Scene) -> int | None:
    """The year with which a sentence opens as that of its section ("Năm 2019, …", "Trong 6 tháng đầu năm
    2019, …"), None where it opens otherwise.
    """
    keys = scene.keys(scene.i, scene.i + _OPENS)
    if "năm" not in keys:
        return None
    k = keys.index("năm")
    year = "".join(keys[k + 1 : k + 2])
    is_part = all(key in words("counts.toml", "opens-year") or key.isdecimal() for key in keys[:k])
    is_span = "".join(keys[k + 2 : k + 3]) in _DASHES or (k > 0 and keys[k - 1].isdecimal())
    return int(year) if is_part and not is_span and year.isdecimal() and len(year) == 4 else None
