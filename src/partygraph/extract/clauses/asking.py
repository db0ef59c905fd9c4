"""Whether an act is only asked for: where the asking stands under which its verb is told."""

from functools import partial

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, pattern, search

_find = partial(find, "personnel.toml")
_pattern, _search = partial(pattern, "personnel.toml"), partial(search, "personnel.toml")


def asking_at(scene: Scene, hit: Hit) -> int | None:
    """The token of the asking under which a verb stands, None where it is decided.

    A request that is passed ("thông qua Tờ trình … về") or only gone by ("theo đề nghị của") asks no
    more.
    """
    start = clause_start(scene, hit)
    keys = _outside_names(scene, start, hit.i)
    lead = " ".join(keys)
    asked = _find("asked", keys)
    while asked is not None:
        before = lead[: asked.start()]
        if _pattern("granted").search(before) is None:
            break
        asked = _pattern("asked").search(lead, asked.start() + 1)
    if asked is None:
        asked = _search("submitted", lead)
        granted = asked is not None and _pattern("granted").search(lead[: asked.start()]) is not None
        if granted and _pattern("tabled").search(lead) is None:
            asked = None
    if asked is None and hit.entry.id == "election":
        asked = _find("presented-for", keys)
    if asked is None:
        weighed = _find("weighed", keys)
        if weighed is None or _pattern("considered").search(lead):
            return None
        asked = weighed
    if _pattern("considered-since").search(lead, asked.start()):
        return None
    return start + lead[: asked.start()].count(" ")


def _outside_names(scene: Scene, i: int, j: int) -> list[str]:
    """The folded tokens from `i` to `j`, a dash for each of a person's name: "ông Nguyễn Văn Trình" asks
    nothing.
    """
    named = {k for person in scene.people for k in range(person.i, person.j)}
    return ["-" if k in named else scene.tokens.keys[k] for k in range(i, j)]


def clause_start(scene: Scene, hit: Hit) -> int:
    """Where the verb's own clause begins: in "giới thiệu và được bầu" at "được", behind "Được ông A giới
    thiệu," at the comma, else with the sentence.
    """
    lead = scene.gap(max(scene.i, hit.i - 4), hit.i)
    is_passive = hit.entry.phrase.startswith("được") or lead.endswith("được")
    if is_passive and _pattern("own-clause").search(lead):
        return hit.i
    opening = scene.keys(scene.i, hit.i)
    if opening[:1] == ["được"] and "," in opening:
        return scene.i + opening.index(",") + 1
    return scene.i


def is_intended(scene: Scene, asked: int) -> bool:
    """ "UBND tỉnh sẽ xem xét kỷ luật": who weighs it says himself that he will."""
    told = scene.keys(max(scene.i, asked - 2), min(scene.j, asked + 1))
    return told[-1:] == ["xem"] and ("sẽ" in told or told[:2] == ["dự", "kiến"])
