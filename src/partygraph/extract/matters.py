"""Acts that a sentence only speaks of: matters that are reported, discussed, wished for or due."""

from functools import partial

from partygraph.extract.change_verbs import run_start
from partygraph.extract.lexicon import Hit
from partygraph.extract.scene import Scene
from partygraph.extract.words import pattern

# From "báo cáo" to the verb of the act; a sentence without an end is not read through for each verb.
_REACH = 60
_pattern = partial(pattern, "personnel.toml")


def is_only_spoken_of(scene: Scene, hit: Hit) -> bool:
    """ "báo cáo về việc miễn nhiệm", "ông N xin thôi giữ chức": whether the act is a matter, and not done."""
    lead = _lead(scene, hit)
    if _pattern("own-wish").search(lead):
        return _pattern("let-go").search(lead) is None
    return _pattern("spoken-of").search(lead) is not None


def is_own_wish(scene: Scene, hit: Hit) -> bool:
    """ "ông N xin thôi giữ chức": whether whom the act concerns asks for it himself, and nobody grants it."""
    lead = _lead(scene, hit)
    return _pattern("own-wish").search(lead) is not None and _pattern("let-go").search(lead) is None


def _lead(scene: Scene, hit: Hit) -> str:
    start = run_start(scene, hit)
    return scene.gap(max(scene.i, start - _REACH), start)


def is_questioned(scene: Scene, hit: Hit) -> bool:
    """ "kết luận việc bổ nhiệm ông N … không đúng quy định": whether an earlier act is called wrong."""
    behind = scene.gap(hit.j, min(scene.j, hit.j + _REACH))
    if _pattern("called-wrong").search(behind) is None:
        return False
    return (
        _pattern("finds").search(scene.gap(scene.i, hit.i)) is not None
        or _pattern("wrongly").search(behind) is not None
    )


def is_due(scene: Scene, hit: Hit) -> bool:
    """Whether it is still to be done: "việc kỷ luật ông N là phải tiến hành"."""
    lead = scene.gap(max(scene.i, hit.i - 4), hit.i)
    is_matter = _pattern("matter").search(lead) is not None
    return is_matter and _pattern("due").search(scene.gap(hit.j, scene.j)) is not None
