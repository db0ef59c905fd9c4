"""Which persons of a sentence stand in one list, with nothing but their posts between them."""

from collections.abc import Sequence
from functools import cache

from partygraph.authority.schemes import post_types
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.entries import all_entries
from partygraph.extract.lexis.tokens import fold
from partygraph.extract.lexis.words import first_words, ids, listed, pattern, words

_WORDS = "gatherings.toml"
# Tokens between two of a list, with two or three posts.
_NEAR = 40
# Triggers of what somebody does.
_ACTS = ("meeting-relation", "relation", "action")
# Tokens of an office that begins like a verb.
_OFFICE = 3


def list_before(scene: Scene, before: Sequence[Item]) -> list[Item]:
    """The list that ends with the last of `before`: "Bí thư Tỉnh ủy A, Chủ tịch UBND tỉnh B và ông C".

    Alone the last where the list belongs to what another does: "cùng với ông A, ông B".
    """
    run = [before[-1]]
    for item in reversed(before[:-1]):
        if not _are_listed(scene, item, run[0]):
            break
        run.insert(0, item)
    return run if len(run) > 1 and _acts(scene, run[0]) else run[-1:]


def list_behind(scene: Scene, behind: Sequence[Item]) -> list[Item]:
    """The list that the first of `behind` opens, up to the last "và": "Bí thư A và Chủ tịch B"; behind a
    comma alone, another may act.
    """
    run, sure = [behind[0]], 1
    for item in behind[1:]:
        if not _are_listed(scene, run[-1], item):
            break
        run.append(item)
        if "và" in scene.keys(run[-2].j, item.i):
            sure = len(run)
    return run[:sure]


def before_others(scene: Scene, at: int, people: Sequence[Item]) -> list[Item]:
    """The persons before the verb at token `at`, where the last item of their list names nobody: "Bí thư A;
    Chủ tịch B; các đồng chí trong Ban Thường vụ tham dự".
    """
    before = [item for item in people if item.j <= at]
    if not before:
        return []
    end = next((k for k in range(before[-1].j, at) if scene.tokens.keys[k] == ";"), at)
    if not scene.gap(end, at).rpartition("; ")[2].startswith(listed(_WORDS, "others-listed")):
        return []
    lead, titles = (scene.i, before[0].i), words(_WORDS, "in-list")
    is_list = all(is_of_titles(scene, i, j, titles) for i, j in (lead, (before[-1].j, end)))
    return before if is_list or pattern(_WORDS, "all-comrades").search(scene.gap(*lead)) else []


def is_only_list(scene: Scene, people: Sequence[Item]) -> bool:
    """Whether the sentence lists persons and tells nothing of them."""
    return is_list_alone(scene, people) or is_list_with_others(scene, people)


def is_list_alone(scene: Scene, people: Sequence[Item]) -> bool:
    """Whether the sentence is but a list of persons or a line of one: "Các đồng chí: A; B.", "- Ông A;"."""
    is_line = scene.keys(scene.i, scene.i + 1)[0] in words(_WORDS, "opens-item")
    is_named_so = (
        not words(_WORDS, "several").isdisjoint(scene.keys(scene.i, people[0].i)) if people else False
    )
    if not (is_line and people) and not is_named_so:
        return False
    ends = [scene.i, *(item.j for item in people)]
    starts = [*(item.i for item in people), scene.j]
    return all(
        is_of_titles(scene, i, j, words(_WORDS, "in-list-alone")) for i, j in zip(ends, starts, strict=True)
    )


def is_list_with_others(scene: Scene, people: Sequence[Item]) -> bool:
    """Whether the sentence is but persons and others whom it does not name: "Đồng chí A, Bí thư cùng các đồng
    chí trong Ban Thường vụ."; nobody does anything in it.
    """
    if not people or any(scene.hits(kind) for kind in _ACTS):
        return False
    titles = words(_WORDS, "in-list")
    if not is_of_titles(scene, scene.i, people[0].i, titles):
        return False
    end = behind_titles(scene, people[-1].j, titles - {"cùng", "các", "và"})
    return scene.gap(end, scene.j).startswith(listed(_WORDS, "with-unnamed"))


def ends_list(keys: Sequence[str], table: str) -> bool:
    """Whether a word of `table` stands among `keys`, two of a list between them; "dự khuyết" is a post."""
    ending = words(_WORDS, table)
    return any(
        key in ending and not (key == "dự" and other == "khuyết")
        for key, other in zip(keys, [*keys[1:], ""], strict=True)
    )


def _are_listed(scene: Scene, one: Item, other: Item) -> bool:
    gap = scene.keys(one.j, other.i)
    if len(gap) > _NEAR or words(_WORDS, "parts-persons").isdisjoint(gap):
        return False
    return is_of_titles(scene, one.j, other.i, words(_WORDS, "in-list"))


def _acts(scene: Scene, first: Item) -> bool:
    """Whether the word before the titles of the first of a list leaves it who acts: not "cùng với"."""
    keys, others = scene.tokens.keys, words(_WORDS, "with-others")
    k, allowed = first.i, words(_WORDS, "in-list")
    while k > scene.i and keys[k - 1] not in others and keys[k - 1] != ",":
        if not is_of_titles(scene, k - 1, k, allowed):
            break
        k -= 1
    return k == scene.i or keys[k - 1] not in others


def behind_titles(scene: Scene, k: int, others: frozenset[str]) -> int:
    """The first token from `k` on that is no title: no body, post, name in capitals, and none of `others`."""
    tokens, allowed = scene.tokens, _post_words() | others
    named = {n for body in scene.bodies for n in range(body.i, body.j)}
    offices, first = words(_WORDS, "offices-of-verbs"), first_words(_WORDS, "offices-of-verbs")
    while k < scene.j:
        if tokens.keys[k] in first and (end := tokens.past(k, offices, _OFFICE)) > k:
            k = end  # "báo cáo viên Tỉnh ủy", and not "báo cáo"
        elif k in named or tokens.caps[k] or (tokens.keys[k] in allowed and not _comes(scene, k)):
            k += 1
        else:
            break
    return k


def _comes(scene: Scene, k: int) -> bool:
    """ "N dự và M chủ trì": "dự" alone is a verb, "dự khuyết" a post."""
    return scene.tokens.keys[k] == "dự" and scene.keys(k + 1, k + 2) != ["khuyết"]


def start_of_titles(scene: Scene, k: int, others: frozenset[str] = frozenset()) -> int:
    """Where the titles begin that end right before token `k`; the sentence's first word is none."""
    first = k
    while first - 1 > max(scene.i, k - _NEAR) and is_of_titles(scene, first - 1, first, others):
        first -= 1
    return first


def is_of_titles(scene: Scene, i: int, j: int, others: frozenset[str]) -> bool:
    """Whether tokens `i` to `j` are bodies, posts, names in capitals and `others`."""
    return i >= j or behind_titles(scene, i, others) >= j


@cache
def _post_words() -> frozenset[str]:
    """Every word that a post's name holds, or a rank or learned title before a person's."""
    names = [name for post in post_types() for name in (post.label_vi, *post.spellings)]
    ranks = ids(_WORDS, "ranks")
    names += [entry.phrase for entry in all_entries() if entry.category == "honorific" and entry.id in ranks]
    return frozenset(key for name in names for key in fold(name).split() if key.isalpha())
