"""Those to whom an award is given, where a list names them that their number or kind opens."""

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.counts.award_recipients import outside_brackets
from partygraph.extract.lexis.words import listed, pattern
from partygraph.model.mention import MentionKind

_WORDS = "counts.toml"
# "6 cá nhân là lãnh đạo các vụ, cục thuộc Bộ Nội vụ, gồm các ông, bà:"
_MAX_OPENING = 32
_JOINTS = ([","], [";"], ["và"], [",", "và"], [";", "và"])


def first_of_list(scene: Scene, at: int, stop: int) -> Item | None:
    """ "cho 6 cá nhân thuộc Bộ Nội vụ, gồm các ông, bà: A, P; B, Q": the first of a list so opened."""
    first = next(iter(scene.after(at, MentionKind.PERSON)), None)
    if first is None or first.j > stop or not 1 < first.i - at <= _MAX_OPENING:
        return None
    return first if pattern(_WORDS, "list-to-come").fullmatch(scene.gap(at, first.i)) is not None else None


def bodies_of_list(scene: Scene, at: int, stop: int) -> list[Item]:
    """ "cho | 3 tập thể gồm: Sở Y tế (UBND tỉnh); Công an huyện Tứ Kỳ và Sở Nội vụ": the bodies of a list
    that opens at token `at`, without those told in brackets; none where it names others between them.
    """
    run: list[Item] = []
    for item in sorted(scene.after(at, MentionKind.BODY), key=lambda one: one.i):
        if item.j > stop:
            break
        if not run:
            if item.i - at > _MAX_OPENING or not _opens_bodies(scene, at, item):
                return []
            run.append(item)
            continue
        gap = outside_brackets(scene.keys(run[-1].j, item.i))
        if gap is None:
            continue
        is_told = " ".join(gap).startswith(listed(_WORDS, "told-of-listed"))
        if is_told and ";" not in gap:
            continue  # "Chi cục Thủy lợi thuộc | Sở Nông nghiệp; Sở Y tế"
        if gap not in _JOINTS and not (is_told and gap.index(";") == len(gap) - 1):
            break
        run.append(item)
    return run if len(run) > 1 else []


def _opens_bodies(scene: Scene, at: int, first: Item) -> bool:
    return pattern(_WORDS, "bodies-to-come").fullmatch(scene.gap(at, first.i)) is not None
