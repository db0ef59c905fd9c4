"""Several things that one is given: "được tặng Huân chương năm 2004, Cờ thi đua của Chính phủ năm 2007"."""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from functools import cache

from partygraph.extract.clauses.runs import run_before
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.counts import award_patterns as written
from partygraph.extract.counts.award_titles import title_of
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import listed, words
from partygraph.model.mention import ActionReading, MentionKind

_WORDS = "counts.toml"
# "của Chủ tịch | UBND tỉnh"
_OFFICE = 4


def things_given(
    scene: Scene, hit: Hit, stop: int, plain: ActionReading, parts: tuple[str, str]
) -> Iterator[ActionReading]:
    """`plain` once for each thing behind the verb `hit` of those who get it, with its own giver and year.

    Who stands before the verb gives all of them; whose the first one is gives no other.
    """
    lead, segment = parts
    further = list(written.things().finditer(segment))
    if not further:
        yield replace(plain, award_title=title_of(lead, segment, 0))
        return
    yield replace(plain, award_title=title_of(lead, segment[: further[0].start()], 0))
    is_owned = any(item.mention == plain.actor for item in scene.after(hit.j, MentionKind.BODY))
    offset = scene.tokens.starts[hit.i]
    for found, following in zip(further, [*further[1:], None], strict=True):
        end = len(segment) if following is None else following.start()
        stretch = segment[found.start(1) : end].partition(";")[0]
        year, period = written.year().search(stretch), written.period().search(stretch)
        owner = _owner(scene, offset + found.end(1), offset + found.start(1) + len(stretch), stop)
        told = found[1].strip()
        yield replace(
            plain,
            actor=owner if owner is not None or is_owned else plain.actor,
            award_title=told if period is None or period[1] in told else f"{told} {period[1]}",
            year=int(year[1]) if year is not None else None,
        )


def _owner(scene: Scene, start: int, end: int, stop: int) -> int | None:
    """The body whose the thing is that ends at offset `start`: "Bằng khen của Chủ tịch | UBND tỉnh"."""
    tokens = scene.tokens
    k = tokens.first_from(start)
    for item in scene.after(k, MentionKind.BODY)[:1]:
        if item.j <= stop and tokens.starts[item.i] < end and item.i - k <= _OFFICE:
            lead = scene.gap(max(k, item.i - _OFFICE), item.i)
            return item.mention if written.owner_of_award().search(lead) is not None else None
    return None


def is_receiving(hit: Hit) -> bool:
    """Whether a verb is told of those who get the award: "được tặng", "đón nhận"."""
    return hit.entry.phrase.startswith(listed(_WORDS, "receiving"))


@cache
def glad_words() -> frozenset[str]:
    """The single words of what may stand before such a verb: "vinh dự", "đã"."""
    return frozenset(" ".join(words(_WORDS, "before-receiving")).split())


def gets_it(scene: Scene, hit: Hit, item: Item) -> bool:
    """ "Sở Y tế vinh dự đón nhận", "Sở Y tế được tặng": whether the body of `item` is what the sentence says
    to get it.
    """
    keys = scene.keys(item.j, hit.i)
    if "được" not in keys and not is_receiving(hit):
        return False
    before = scene.gap(max(scene.i, item.i - 1), item.i)
    return glad_words().issuperset(keys) and (not before or before in words(_WORDS, "before-receiver"))


def joined_receivers(scene: Scene, last: Item, of_posts: Container[int]) -> list[int]:
    """ "Sở Y tế, Sở Nội vụ và | Sở Tư pháp đón nhận": those that "và" joins to the `last` one; commas alone
    may tell where it is.
    """
    run = [item for item in run_before(scene, last) if item.mention not in of_posts]
    is_joined = len(run) > 1 and scene.keys(run[-2].j, last.i) == ["và"]
    return [item.mention for item in run] if is_joined else [last.mention]


def goes_on(scene: Scene, text: str, last: Hit, hit: Hit, giver: int | None) -> bool:
    """ "được Thủ tướng tặng Bằng khen, | UBND tỉnh tặng Cờ": whether those who were given something with the
    verb `last` are given this too: another giver stands alone before `hit`, or the verb tells of who gets it.
    """
    named = written.given().match(text)
    if named is None or written.to_someone().search(text, named.end()) is not None:
        return False
    if written.counted().match(text[named.end() :].lstrip()) is not None:
        return False
    givers = [item for item in scene.after(last.j, MentionKind.BODY) if item.j <= hit.i]
    people = [item for item in scene.after(last.j, MentionKind.PERSON) if item.j <= hit.i]
    whole = next((item for item in givers if item.mention == giver), None)
    if whole is None or people or whole.j != hit.i:
        return False
    before = scene.gap(max(last.j, whole.i - 1), whole.i)
    return _is_next(scene, last, whole, before, givers)


def _is_next(scene: Scene, last: Hit, giver: Item, before: str, givers: Iterable[Item]) -> bool:
    """Whether nobody who might get it stands between the verb `last` and the `giver`."""
    between = scene.gap(last.j, giver.i)
    is_joined = before in words(_WORDS, "before-next-giver") or re.search(r"\bđược(?: \S+)?$", between)
    owners = [item for item in givers if item is not giver]
    return bool(is_joined) and all(
        written.owner_of_award().search(scene.gap(max(last.j, item.i - _OFFICE), item.i)) for item in owners
    )
