"""Who spoke or did something at the meeting with which a sentence closes: "N tặng Bằng khen tại Hội nghị"."""

from collections.abc import Sequence

from partygraph.extract.clauses.listed_persons import behind_titles, is_of_titles
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import find, pattern, words

_WORDS = "gatherings.toml"
# Tokens between a person and the meeting that closes the sentence.
_FAR = 40
# Tokens from "giữa" to a person, with his posts.
_SIDE = 14


def at_its_end(scene: Scene, meeting: Item, people: Sequence[Item]) -> list[tuple[Item, str]]:
    """ "N trao Huân chương cho tỉnh tại Lễ kỷ niệm", "N cho biết như vậy tại Hội nghị": N was there.

    Not who was chosen or punished there, nor who asks others for what was said there.
    """
    first = people[0]
    if not is_subject(scene, first) or any(item is not first and item.j <= meeting.i for item in people):
        return []
    keys = scene.outside_bodies(behind_titles(scene, first.j, words(_WORDS, "before-subject")), meeting.i)
    if len(keys) > _FAR or ";" in keys or find(_WORDS, "done-elsewhere", keys) is not None:
        return []
    if find(_WORDS, "asked-to-speak", keys[:-1]) is not None:
        return []
    if find(_WORDS, "said-there", keys) is not None:
        return [(first, "speaksAt")]
    return [(first, "attends")] if find(_WORDS, "done-there", keys) is not None else []


def meeting_at_end(scene: Scene) -> Item | None:
    """The meeting right behind "tại", None where there is none."""
    for item in scene.meetings:
        if item.i > scene.i and scene.tokens.keys[item.i - 1] in words(_WORDS, "said-where"):
            return item
    return None


def is_side_of(scene: Scene, person: Item) -> bool:
    """ "đối thoại giữa Bí thư Huyện ủy N với nông dân": one of the sides that a meeting's name tells."""
    lead = scene.keys(max(scene.i, person.i - _SIDE), person.i)
    if "giữa" not in lead:
        return False
    between = len(lead) - lead[::-1].index("giữa")
    return is_of_titles(scene, person.i - len(lead) + between, person.i, words(_WORDS, "before-subject"))


def is_subject(scene: Scene, person: Item) -> bool:
    """Whether the sentence opens with the person: only the day, the occasion and titles stand before."""
    lead = scene.i
    if "," in scene.keys(scene.i, person.i):
        comma = scene.i + scene.keys(scene.i, person.i).index(",")
        told = scene.gap(scene.i, comma)
        is_day = pattern(_WORDS, "when").match(f"{told} ") is not None
        lead = comma + 1 if is_day or told in words(_WORDS, "on-occasion") else lead
    return is_of_titles(scene, lead, person.i, words(_WORDS, "before-subject"))
