"""Those who act and have no name: "cấp ủy các cấp", "một số chi bộ"."""

import re
from functools import cache

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.words import any_of, listed, words
from partygraph.model.mention import BodyName, Mention, MentionKind
from partygraph.model.span import Span

# The level of a body that is "the whole place", whichever that is: resolved by the article's province.
WHOLE_PLACE = "toàn địa bàn"


def acting_collective(scene: Scene, trigger: int) -> str | None:
    """The collective that acts by the token `trigger`: "[cấp ủy các cấp] đã thực hiện"."""
    clause = _clause(scene, trigger)
    found = _collectives().search(clause)
    return found.group() if found is not None and _is_acting(scene, trigger, clause, found.group()) else None


def mention_of(scene: Scene, phrase: str) -> Mention:
    """A mention of the Party organisation that "cấp ủy các cấp" stands for; linking decides whose it is."""
    width = len(phrase.split())
    first = next(
        (
            k
            for k in range(scene.i, scene.j)
            if scene.gap(k, k + width + phrase.count(",")).startswith(phrase)
        ),
        scene.i,
    )
    last = min(first + width + phrase.count(","), scene.j)
    span = Span(scene.tokens.starts[first], scene.tokens.ends[last - 1])
    return Mention(span, MentionKind.BODY, BodyName("dang-bo", level=WHOLE_PLACE), "body-collective")


def tells_of_collectives(behind: str) -> bool:
    """Whether the text behind a document tells that collectives did it: behind the passive, or as its
    subject.
    """
    done_by, has_done = _told()
    return any(map(behind.__contains__, done_by)) or any(
        map(behind.partition(" ;")[0].__contains__, has_done)
    )


def _is_acting(scene: Scene, trigger: int, clause: str, phrase: str) -> bool:
    """Whether "cấp ủy các cấp … việc thực hiện" says that they lead it, not only that they judge it."""
    if scene.keys(trigger - 1, trigger) != ["việc"]:
        return True
    behind = clause.split(phrase)[-1]
    return any(verb in behind for verb in words("cues.toml", "leading"))


def _clause(scene: Scene, trigger: int) -> str:
    """The text before the trigger, from the last colon on."""
    colon = scene.last_of(":", scene.i, trigger)
    return scene.gap(scene.i if colon is None else colon + 1, trigger)


@cache
def _told() -> tuple[tuple[str, ...], tuple[str, ...]]:
    named = listed("cues.toml", "collectives")
    return tuple(f"được {name}" for name in named), tuple(f", {name} đã" for name in named)


@cache
def _collectives() -> re.Pattern[str]:
    some = any_of("cues.toml", "some-of-collective")
    # seed 002: "một sốcán bộ"
    return re.compile(rf"\b(?:{any_of('cues.toml', 'collectives')}|một số ?{some})\b")
