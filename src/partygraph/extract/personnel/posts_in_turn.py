"""Posts that one verb gives, each told before who gets it: "bầu P là ông A; 2 Q gồm: bà B và ông C"."""

from collections.abc import Iterator, Sequence
from functools import partial

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern, words
from partygraph.extract.personnel.change_lists import ChangeRow, goes_on_list
from partygraph.extract.personnel.change_verbs import is_taking, next_verb
from partygraph.extract.posts.posts import PostMention

_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")


def posts_in_turn(
    scene: Scene, hit: Hit, people: Sequence[Item], chains: Sequence[PostMention]
) -> list[ChangeRow]:
    """Whom the verb gives which post; none where it gives only one."""
    if is_taking(hit) or hit.entry.id not in ("election", "appointment"):
        return []
    groups = list(_groups(scene, hit, people, chains))
    return [row for group in groups for row in group] if len(groups) > 1 else []


def _groups(
    scene: Scene, hit: Hit, people: Sequence[Item], chains: Sequence[PostMention]
) -> Iterator[list[ChangeRow]]:
    at, stop, is_first = hit.j, next_verb(scene, hit), True
    for post in chains:
        if post.chain.i < at or post.chain.i >= stop:
            continue
        table = "first-post" if is_first else "next-post"
        lead = scene.gap(at, post.chain.i)
        if _pattern(table).fullmatch(f"{lead} ".lstrip()) is not None:
            run = _named(scene, post, people)
            at = run[-1].j if run else at
        else:
            run = _taking(scene, at, post, people) if is_first else []
            at = post.chain.j
        if not run:
            return
        is_first = False
        yield [(item, row) for item in run for row in post.rows()]


def _named(scene: Scene, post: PostMention, people: Sequence[Item]) -> list[Item]:
    """Those who are named behind a post: "Phó Bí thư gồm: ông A (tái cử) và ông B"."""
    run: list[Item] = []
    for item in people:
        if item.i < post.chain.j:
            continue
        if run:
            joins = goes_on_list(scene, run[-1], item)
        else:
            joins = _pattern("own-before").fullmatch(scene.gap(post.chain.j, item.i)) is not None
        if not joins:
            break
        run.append(item)
    return run


def _taking(scene: Scene, at: int, post: PostMention, people: Sequence[Item]) -> list[Item]:
    """Who is named before the first post: "bầu ông A giữ chức P, 2 Q là B và C"."""
    named = [item for item in people if at <= item.i < post.chain.i]
    if len(named) != 1 or _pattern("title").fullmatch(scene.gap(at, named[0].i)) is None:
        return []
    return named if scene.gap(named[0].j, post.chain.i) in _words("takes-post") else []
