"""The years of which an article speaks: those it writes, those of its days, and that of its page.

"Năm 2019, …" opens a section of that year; "ngày 5/6" is a day of the year of the page.
"""

from collections.abc import Iterable

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.dates import FoundDate, years_in
from partygraph.model.article import Article


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
    """The year with which a sentence opens as that of its section, None where it opens otherwise."""
    if scene.tokens.keys[scene.i] != "năm":
        return None
    year = "".join(scene.keys(scene.i + 1, scene.i + 2))
    return int(year) if year.isdecimal() and len(year) == 4 else None
