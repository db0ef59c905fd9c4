"""Which province an article is about, and which province a smaller place lies in."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from partygraph.authority.districts import districts_called, provinces_of_district
from partygraph.authority.provinces import Province, find_province, provinces
from partygraph.extract.clauses.told_places import TOLD_BEFORE
from partygraph.extract.lexis.lexicon import level_of
from partygraph.extract.lexis.tokens import fold, fold_capitals, fold_text
from partygraph.extract.posts.chained_posts import OF_NEIGHBOUR
from partygraph.extract.posts.lent_bodies import PLACED_BEHIND
from partygraph.link.naming import is_central
from partygraph.link.rules import any_of, heads, levels, words
from partygraph.model.article import Article
from partygraph.model.mention import BodyName, Mention, MentionKind, Reading

_PROVINCE, _CITY = "tỉnh", "thành phố"
# Of so many provinces, all named for their persons, the article is about none.
_SEVERAL = 3
# The words of a home, and code points up to its end.
_WORD, _MAX_HOME = re.compile(r"[^\s,.;:()]+|,"), 90


@dataclass(frozen=True, slots=True)
class ProvinceDecision:
    """The province of an article, None where its text does not tell, and why."""

    province: Province | None
    reason: str


def of_district(name: BodyName, province: Province | None) -> BodyName | None:
    """`name`, whose own words are those of a district of `province`, as the body of that district; None where
    such bodies are of none, or districts of several levels are called so.
    """
    if name.head not in heads("of-a-district"):
        return None
    districts = districts_called(name.own)
    kinds = {kind for kind, home in districts if province is None or home == province.name}
    return BodyName(name.head, level=kinds.pop(), place=name.own) if len(kinds) == 1 else None


def province_of(article: Article, reading: Reading) -> ProvinceDecision:
    """The province that `article` is about: its site's, else the one its bodies name, else the one its
    text names.

    Bodies named with their province twice outweigh a site's footer. A guess from outside the text is never
    made: articles that name no province stay without one. What only central bodies do is about no province,
    though a person's post or the seat of a meeting names one; its headline may.
    """
    is_of_none = _is_central_only(reading) or _is_of_persons_only(reading)
    guesses = _of_central(article) if is_of_none else _guesses(article, reading)
    for name, reason in guesses:
        if name is not None:
            return ProvinceDecision(find_province(name), reason)
    return ProvinceDecision(None, "bài không nêu tỉnh nào, hoặc nêu nhiều tỉnh (no province, or several)")


def _acting(reading: Reading) -> list[Mention]:
    """The mentions but for the bodies of persons' posts."""
    posts = {tenure.body for tenure in reading.tenures}
    return [mention for n, mention in enumerate(reading.mentions) if n not in posts]


def _is_central_only(reading: Reading) -> bool:
    """Whether all bodies that are named otherwise than as somebody's post are of the whole country."""
    acting = [mention.value for mention in _acting(reading) if isinstance(mention.value, BodyName)]
    return bool(acting) and all(is_central(name) for name in acting)


def _is_of_persons_only(reading: Reading) -> bool:
    """Whether several provinces are named, and all of them only in what persons are or become: "Thủ tướng
    phê chuẩn Chủ tịch UBND các tỉnh …".
    """
    posts = {tenure.body for tenure in reading.tenures} | {action.post_body for action in reading.actions}
    acting = [mention for n, mention in enumerate(reading.mentions) if n not in posts]
    named = set(_provinces_of(reading.mentions))
    return len(named) >= _SEVERAL and not any(True for _ in _provinces_of(acting))


def _of_central(article: Article) -> Iterator[tuple[str | None, str]]:
    yield _of_site(article)
    yield _of_title(article)


def _of_site(article: Article) -> tuple[str | None, str]:
    site = _named(" \n ".join(span.of(article.text) for span in article.site_lines))
    return next(iter(site)) if len(site) == 1 else None, "trang đăng bài nêu tên (site header or footer)"


def _of_title(article: Article) -> tuple[str | None, str]:
    return _clear(Counter(_named(article.title or ""))), "tiêu đề nêu tên (headline)"


def _guesses(article: Article, reading: Reading) -> Iterator[tuple[str | None, str]]:
    """The province by each kind of evidence, the strongest first, None where that kind does not tell."""
    mentions = reading.mentions
    bodies = Counter(_provinces_of(mentions))
    of_bodies = _clear(bodies)
    by_bodies = "cơ quan trong bài nêu tên (bodies of the article)"
    yield of_bodies if of_bodies is not None and bodies[of_bodies] >= 2 else None, by_bodies
    yield _of_site(article)
    yield of_bodies, by_bodies
    yield _only(_provinces_of(_acting(reading))), "cơ quan hành động trong bài nêu tên (bodies that act)"
    text = _fitting(Counter(_named(_without_persons(article, mentions))), mentions)
    yield _clear(text), "bài viết nêu tên (text of the article)"
    yield _first_of_equals(bodies or text, article), "tỉnh nêu nhiều và nêu trước (named most, and first)"
    yield _of_title(article)
    yield (
        _clear(Counter(_of_districts(mentions))),
        "huyện nêu trong bài chỉ có ở tỉnh này (its only district of that name)",
    )


def _fitting(counts: Counter[str], mentions: Iterable[Mention]) -> Counter[str]:
    """`counts` without the cities of the centre where the bodies are those of a province: "Tỉnh ủy" is not of
    Hà Nội, where its delegates went.
    """
    told = Counter(
        level_of(mention.value)
        for mention in mentions
        if isinstance(mention.value, BodyName) and mention.value.place is None
    )
    if told[_PROVINCE] <= told[_CITY]:
        return counts
    cities = {province.name for province in provinces() if province.kind == _CITY}
    return Counter({name: n for name, n in counts.items() if name not in cities})


def _only(names: Iterable[str]) -> str | None:
    """The one that is named, None where none or several are."""
    found = set(names)
    return next(iter(found)) if len(found) == 1 else None


def _clear(counts: Counter[str]) -> str | None:
    """The most counted name, where it has twice as many as the next."""
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None
    return ranked[0][0]


def _first_of_equals(counts: Counter[str], article: Article) -> str | None:
    """Of two provinces that an article is about alike, the one it names first; None among more."""
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    if len(ranked) < 2 or (len(ranked) > 2 and ranked[2][1] * 3 > ranked[0][1]):
        return None
    text = fold_text(_own_text(article))
    return min(
        (name for name, _ in ranked[:2]), key=lambda name: (text.find(fold(name)) % (len(text) + 1), name)
    )


def _own_text(article: Article) -> str:
    return " \n ".join(span.of(article.text) for span in article.body)


def _without_persons(article: Article, mentions: Iterable[Mention]) -> str:
    """The article's own text but for the names of persons: "Nguyễn Hòa Bình" is no province."""
    parts: list[str] = []
    end = 0
    for start, stop in sorted((n.span.start, n.span.end) for n in mentions if n.kind is MentionKind.PERSON):
        if stop > end:
            first = max(start, end)
            parts += (article.text[end:first], "·" * (stop - first))
            end = stop
    text = _without_homes("".join((*parts, article.text[end:])))
    return " \n ".join(text[span.start : span.end] for span in article.body)


def _without_homes(text: str) -> str:
    """`text`, of the same length, but for where somebody was born: "quê huyện Vũ Thư, Thái Bình"."""
    parts: list[str] = []
    end = 0
    for lead in _home_lead().finditer(text):
        stop = lead.end()
        for word in _WORD.finditer(text, stop, stop + _MAX_HOME):
            if not (word[0] == "," or word[0][0].isupper() or word[0] in words("names", "before-home")):
                break
            stop = word.end()
        if lead.start() >= end:
            parts += (text[end : lead.end()], "·" * (stop - lead.end()))
            end = stop
    return "".join((*parts, text[end:]))


@cache
def _home_lead() -> re.Pattern[str]:
    """What stands before where somebody was born, to its end: "quê ở ", "sinh năm 1976 tại "."""
    return re.compile(rf"(?i:\b(?:{any_of('names', 'home')})(?: (?:ở|tại|ra|năm|ngày|[\d/.-]+))*:? )(?!\d)")


@cache
def _spellings() -> tuple[tuple[frozenset[str], str, str], ...]:
    """(words, folded spelling between spaces, province), longest first; the city named after a man only with
    its word for city.
    """
    found: dict[str, str] = {}
    for province in provinces():
        for spelling in (province.name, *province.variants, f"{province.kind} {province.name}"):
            if spelling in words("names", "not-a-city-alone"):
                continue
            found[fold(spelling)] = province.name
    ranked = sorted(found.items(), key=lambda pair: (-len(pair[0]), pair[0]))
    return tuple((frozenset(spelling.split(" ")), f" {spelling} ", name) for spelling, name in ranked)


@cache
def _kept_small() -> frozenset[str]:
    return frozenset((*words("names", "before-a-province"), *words("names", "called-after-a-province")))


def _named(text: str) -> dict[str, int]:
    """How often each province is named in `text`: folded, so that upper-case headings count, but "hòa bình"
    in small letters does not.
    """
    folded = fold_capitals(text, _kept_small())
    padded, words_here = f" {folded} ", set(folded.split())
    for other in words("names", "holding-a-province"):
        padded = padded.replace(f" {other} ", " · ")
    counts: dict[str, int] = {}
    for spelt, spelling, name in _spellings():
        if not spelt <= words_here:
            continue
        called = sum(padded.count(f" {word}{spelling}") for word in words("names", "called-after-a-province"))
        times = padded.count(spelling) - called
        if times:
            counts[name] = counts.get(name, 0) + times
            padded = padded.replace(spelling, " · ")
    return counts


def _provinces_of(mentions: Iterable[Mention]) -> Iterable[str]:
    for mention in mentions:
        if mention.kind is not MentionKind.BODY or not isinstance(mention.value, BodyName):
            continue
        if mention.rule in (PLACED_BEHIND, TOLD_BEFORE, OF_NEIGHBOUR):
            continue  # "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Hà Nam" names the province once
        name: BodyName | None = mention.value
        while name is not None:
            for place in (name.place, name.outer[1] if name.outer else None):
                found = find_province(place) if place else None
                if found is not None and name.level not in levels("named-like-a-province"):
                    yield found.name
            name = name.of


def _of_districts(mentions: Iterable[Mention]) -> Iterable[str]:
    for mention in mentions:
        if not isinstance(mention.value, BodyName):
            continue
        for level, place in ((mention.value.level, mention.value.place), mention.value.outer or (None, None)):
            homes = provinces_of_district(place) if place else ()
            if len(homes) == 1 and level in levels("telling-the-province"):
                yield homes[0]
