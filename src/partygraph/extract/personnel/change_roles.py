"""Who a person named beside a change of post is in it: whose it is, who gives it, whom he comes after."""

from collections.abc import Sequence
from functools import partial

from partygraph.extract.clauses.coordination import is_subject_over
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern, words
from partygraph.extract.personnel.change_verbs import is_taking, verbs
from partygraph.extract.posts.posts import PostMention
from partygraph.model.mention import MentionKind

_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")
# "do đồng chí Thượng tá", "thay cho người tiền nhiệm là đồng chí".
_LEAD, _LONG_LEAD = 5, 8


def is_apart(scene: Scene, start: int, item: Item) -> bool:
    """Whether another clause begins before a name that stands behind a verb, which ends at token `start`:
    "đại biểu chỉ định do ông N làm Trưởng đoàn", "bầu Chủ tịch UBND tỉnh thay ông N", "thôi chức, người thay
    ông là P N", "tại hội nghị trao quyết định bổ nhiệm, ông N chúc mừng".
    """
    if scene.keys(start, start + 1) == [","] and any(met.i < start <= met.j for met in scene.meetings):
        return True
    if _pattern("successor").search(scene.gap(start, item.i)):
        return True
    if _find("led-by", scene.keys(max(start, item.i - _LEAD), item.i)):
        return True
    return _find("in-place-of", scene.keys(max(start, item.i - _LONG_LEAD), item.i)) is not None


def is_holder(scene: Scene, hit: Hit, item: Item, posts: Sequence[PostMention]) -> bool:
    """ "miễn nhiệm Chủ tịch UBND huyện N": the post that ends with the holder's name is the one lost."""
    between = [post for post in posts if hit.j <= post.chain.i and post.chain.j <= item.i]
    if not between or between[0].chain.i - hit.j > 3:
        return False
    return is_title(scene, between[-1].chain.j, item.i)


def whom_it_means(scene: Scene, hit: Hit, before: Sequence[Item], told: int | None) -> list[Item]:
    """ "miễn nhiệm P đối với ông N, đồng thời bầu ông làm Q": the one person named before in the sentence,
    or whom the sentences before it have `told` of.
    """
    if _pattern("whom-it-means").match(scene.gap(hit.j, min(scene.j, hit.j + _LEAD))) is None:
        return []
    named = {item.mention for item in before}
    person = before[-1].mention if len(named) == 1 else told if not named else None
    return [] if person is None else [Item(hit.j, hit.j, MentionKind.PERSON, person)]


def is_title(scene: Scene, i: int, j: int) -> bool:
    """Whether nothing but how somebody is addressed stands from token `i` to his name at `j`."""
    gap = scene.gap(i, j)
    return not gap or _pattern("title").fullmatch(gap) is not None


def is_passive(scene: Scene, hit: Hit) -> bool:
    """Whether the verb is told of who is given or loses the post: "được … bổ nhiệm", "đắc cử"."""
    if hit.entry.phrase.startswith("được") or is_taking(hit) or hit.entry.phrase in _words("winning"):
        return True
    agent = next(iter(scene.before(hit.i, MentionKind.BODY)), None)
    start = hit.i if agent is None or agent.j < hit.i else agent.i
    return "được" in scene.keys(max(scene.i, min(start - 6, hit.i - 12)), hit.j)


def is_aimed_at(scene: Scene, hit: Hit) -> bool:
    """ "đã dùng bằng giả để được bầu vào Ban Chấp hành": whether the change is what somebody was after when
    he did what is told.
    """
    return find("personnel.toml", "aimed-at", scene.keys(scene.i, hit.j)) is not None


def is_of_another_clause(scene: Scene, hit: Hit) -> bool:
    """ "Chúc mừng hai đồng chí được bổ nhiệm, Thủ tướng N …": the clause of whoever was appointed is over;
    "Sau khi được bổ nhiệm, ông N", "ông N được điều động, giữ chức P" tell of him.
    """
    is_over = scene.keys(hit.j, hit.j + 1) == [","] and "được" in scene.keys(max(scene.i, hit.i - 2), hit.j)
    if is_over and any(other.i == hit.j + 1 and is_taking(other) for other in verbs(scene)):
        return False
    return is_over and _find("after-change", scene.keys(scene.i, hit.i)) is None


def is_news(scene: Scene, hit: Hit) -> bool:
    """ "Trước đó, Bộ Chính trị phân công ông N …": of some days ago, and nothing of his career."""
    is_told = _pattern("news-before").match(scene.gap(scene.i, hit.i)) is not None
    return is_told and not is_passive(scene, hit)


def has_own_verb(scene: Scene, item: Item, told: Sequence[Hit]) -> bool:
    """ "bầu Bí thư, Phó Bí thư, ông N tái đắc cử Bí thư": whether what he is given is told behind him."""
    return any(
        is_passive(scene, hit) and _pattern("own-verb").fullmatch(f"{scene.gap(item.j, hit.i)} ".lstrip())
        for hit in told
        if 0 <= hit.i - item.j <= _LEAD and not is_taking(hit)
    )


def is_given_by_another(scene: Scene, hit: Hit, item: Item, told: Sequence[Hit]) -> bool:
    """ "trong khi bầu P, B phân công ông N": whether a verb of another clause stands right before him."""
    return any(
        hit.j < other.i
        and other.j <= item.i
        and is_title(scene, other.j, item.i)
        and any(hit.j <= body.i and body.j <= other.i for body in scene.bodies)
        and "," in scene.keys(hit.j, other.i)
        and not is_taking(other)
        for other in told
    )


def is_of_count(scene: Scene, hit: Hit) -> bool:
    """ "bầu 41 đồng chí vào Ban Chấp hành và bầu N": whether a verb is told of so many, and of no one named
    behind the next verb.
    """
    return _pattern("so-many").match(scene.gap(hit.j, min(scene.j, hit.j + _LEAD))) is not None


def is_presented(scene: Scene, person: Item, hit: Hit) -> bool:
    """ "ông N được Bộ Chính trị giới thiệu (để X) bầu": whether he is presented for what the verb tells."""
    gap = scene.gap(person.j, hit.i)
    return _pattern("is-presented").search(gap) is not None


def receives(scene: Scene, person: Item, hit: Hit) -> bool:
    """ "ông N nhận quyết định của B về việc điều động": whether the decision that he got is told."""
    return _pattern("receives-decision").fullmatch(scene.gap(person.j, hit.i)) is not None


def is_sent(scene: Scene, person: Item, hit: Hit) -> bool:
    """ "ông N, P, đến nhận công tác tại B để bổ nhiệm": whether he goes where he is given what the verb
    tells.
    """
    keys = scene.tokens.keys
    return any(
        keys[k] in _words("goes")
        and is_subject_over(scene, person, k)
        and _pattern("goes-to-get").fullmatch(scene.gap(k, hit.i)) is not None
        for k in range(person.j, hit.i)
    )


def is_handed_to(scene: Scene, hit: Hit, person: Item) -> bool:
    """ "ông M, Chủ tịch HĐND tỉnh, trao quyết định giữ chức P cho ông N": who gets the decision."""
    if not is_taking(hit) or not _find("handed-to", scene.keys(hit.j, person.i)):
        return False
    return _find("handing", scene.keys(max(scene.i, hit.i - _LONG_LEAD), hit.i)) is not None
