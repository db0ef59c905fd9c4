"""Acts that a sentence only speaks of: matters that are reported, discussed, wished for or due."""

from functools import partial

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.to_come import is_by_day_ahead, is_on_day_ahead
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern
from partygraph.extract.personnel.change_roles import is_news, is_passive
from partygraph.extract.personnel.change_verbs import run_start, verbs

# From "báo cáo" to the verb of the act; a sentence without an end is not read through for each verb.
_REACH = 60
# "không được", "chưa đến mức phải"
_DENIED = 10
# "bên cạnh đồng chí"
_FRONTED = 4
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")


def is_only_spoken_of(scene: Scene, hit: Hit) -> bool:
    """ "báo cáo về việc miễn nhiệm", "ông N xin thôi giữ chức": whether the act is a matter, and not done."""
    lead = _lead(scene, hit)
    if _find("own-wish", lead):
        return _find("let-go", lead) is None
    return _find("spoken-of", lead) is not None


def is_own_wish(scene: Scene, hit: Hit) -> bool:
    """ "ông N xin thôi giữ chức": whether whom the act concerns asks for it himself, and nobody grants it."""
    lead = _lead(scene, hit)
    return _find("own-wish", lead) is not None and _find("let-go", lead) is None


def is_denied(scene: Scene, hit: Hit) -> bool:
    """ "kết luận không thi hành kỷ luật": whether the act is said not to be done."""
    start = run_start(scene, hit)
    return _find("denied", scene.keys(max(scene.i, start - _DENIED), start)) is not None


def is_unsaid(scene: Scene, hit: Hit) -> bool:
    """ "Có tin ông N được bổ nhiệm", "Ông N có bị kỷ luật?", "Việc kỷ luật ông N chỉ là tin đồn": the
    sentence only asks, hears or denies it.
    """
    if scene.tokens.key(scene.j - 1) == "?" or _find("heard", scene.keys(scene.i, hit.i)) is not None:
        return True
    return _find("said-untrue", scene.keys(hit.j, scene.j)) is not None


def is_fronted(scene: Scene, item: Item) -> bool:
    """ "Trừ [ông N], các thành viên đều bị": whom a phrase before the subject sets apart from it."""
    return _find("fronted", scene.keys(max(scene.i, item.i - _FRONTED), item.i)) is not None


def _lead(scene: Scene, hit: Hit) -> list[str]:
    start = run_start(scene, hit)
    return scene.keys(max(scene.i, start - _REACH), start)


def is_questioned(scene: Scene, hit: Hit) -> bool:
    """ "kết luận việc bổ nhiệm ông N … không đúng quy định": whether an earlier act is called wrong."""
    behind = scene.gap(hit.j, min(scene.j, hit.j + _REACH))
    if _pattern("called-wrong").search(behind) is None:
        return False
    return (
        _find("finds", scene.keys(scene.i, hit.i)) is not None
        or _pattern("wrongly").search(behind) is not None
    )


def is_due(scene: Scene, hit: Hit) -> bool:
    """Whether it is still to be done: "việc kỷ luật ông N là phải tiến hành", on a day to come: "Ngày 12/6
    tới, HĐND tỉnh bầu", "HĐND tỉnh bầu ông N vào ngày 12/6 tới".
    """
    behind = scene.keys(hit.j, scene.j)
    if is_on_day_ahead(scene, hit.i) or is_by_day_ahead(behind):
        return True
    lead = scene.gap(max(scene.i, hit.i - 4), hit.i)
    return _pattern("matter").search(lead) is not None and _find("due", behind) is not None


def is_past(scene: Scene, hit: Hit) -> bool:
    """Whether the change is told of an earlier time; of a meeting's acts only what somebody's life tells
    is.
    """
    lead = scene.gap(scene.i, hit.i)
    if _pattern("earlier").search(lead) or is_questioned(scene, hit):
        return hit.entry.id == "dismissal" or not is_news(scene, hit)
    if _pattern("earlier-in-life").search(lead) is None or not is_passive(scene, hit):
        return False
    return _pattern("of-these-days").search(lead) is None


def is_of_this_sitting(scene: Scene, hit: Hit) -> bool:
    """ "Trước đó, các đại biểu đã miễn nhiệm": an earlier act of those who sit, and not of an earlier day."""
    lead = scene.gap(scene.i, verbs(scene)[0].i)
    return _pattern("this-sitting").fullmatch(lead) is not None and not is_passive(scene, hit)
