"""Who comes to a meeting by a verb of coming: "đồng chí N dự hội nghị", "với sự tham dự của đồng chí N"."""

from collections.abc import Sequence

from partygraph.extract.clauses.listed_persons import before_others
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.chairing import CLOSE, FAR, close_before, is_of_works, joint
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, listed, words

_WORDS = "gatherings.toml"
# Tokens between the words for coming and the first who comes, with a post or two.
_NEAR = 26
# "không có sự |"
_DENIED = 3
# Tokens between two of a list, with their posts.
_LISTED = 40


def attending(scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
    """The persons whom the trigger `hit` of coming takes: those it names behind it, else those before it."""
    if _opens_with_guests(hit):
        is_thing = not words(_WORDS, "gifts").isdisjoint(scene.keys(hit.j, hit.j + 1))
        lead = scene.keys(max(scene.i, hit.i - _DENIED), hit.i)
        is_denied = not words(_WORDS, "without-guests").isdisjoint(lead)  # "không có sự tham dự của"
        return [] if is_thing or is_denied else _named_behind(scene, hit, people)
    if scene.gap(hit.j, hit.j + 1) in words(_WORDS, "not-attending") or _is_chosen_to(scene, hit):
        return []
    is_last = _is_last(scene, hit)
    if not (scene.meetings or _is_beside_chair(scene, hit) or is_last):
        return []
    behind = [item for item in people if item.i >= hit.j]
    if behind and opens_names(scene, hit.j, behind[0].i):
        return behind
    before = close_before(scene, hit, people, FAR if is_last else CLOSE)
    before = before or before_others(scene, hit.i, people)
    return joint(scene, before) if before else []


def _opens_with_guests(hit: Hit) -> bool:
    """ "với sự tham dự của", "đón tiếp": whether those who come stand behind the words themselves."""
    phrase = hit.entry.phrase
    return phrase.endswith(" của") or phrase.startswith(listed(_WORDS, "welcoming-guests"))


def _named_behind(scene: Scene, hit: Hit, people: Sequence[Item]) -> list[Item]:
    """ "với sự tham dự của đồng chí N, Bí thư …; đồng chí M": those behind, up to the next clause."""
    came: list[Item] = []
    end = hit.j
    for item in people:
        if item.i < hit.j:
            continue
        if item.i - end > (_LISTED if came else _NEAR):
            break
        if find(_WORDS, "next-clause", scene.outside_bodies(end, item.i)) is not None:
            break
        came.append(item)
        end = item.j
    return came


def _is_beside_chair(scene: Scene, hit: Hit) -> bool:
    """ "Đồng chí N chủ trì; đồng chí M dự": at what N chairs."""
    return any(
        other.entry.id == "chairs" and other.j <= hit.i and not is_of_works(scene, other)
        for other in scene.hits("meeting-relation")
    )


def opens_names(scene: Scene, i: int, j: int) -> bool:
    """Whether "có" or "gồm" in tokens `i` to `j` has names behind it: not "Đoàn người có công"."""
    tokens, opening, titles = scene.tokens, words(_WORDS, "names-present"), words(_WORDS, "opens-names")
    return any(
        tokens.keys[k] in opening and (tokens.caps[k + 1] or tokens.keys[k + 1] in titles or k + 4 >= j)
        for k in range(i, j)
    )


def _is_last(scene: Scene, hit: Hit) -> bool:
    """ "Chủ tịch UBND thành phố N cùng dự.", "N dự và trao quyết định.": at the meeting told of, where no
    more follows than what he did there.
    """
    is_whole = hit.entry.phrase in words(_WORDS, "came-too")
    behind = scene.keys(hit.j, scene.j)
    did = behind[:1] == ["và"] and "".join(behind[1:2]) in words(_WORDS, "came-and-did")
    return is_whole and (did or behind in ([], ["."]))


def _is_chosen_to(scene: Scene, hit: Hit) -> bool:
    """ "N được bầu làm đại biểu dự Đại hội", "cử đồng chí N là đại biểu đi dự": who is to come there."""
    lead = scene.keys(scene.i, hit.i)
    return "biểu" in lead[-2:] and not words(_WORDS, "chooses-guests").isdisjoint(lead)
