"""The words of a sentence by which somebody is asked or told to act."""

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern, words

# Tokens of "sự lãnh đạo ,".
_NOUN = 4
# "mục đích ," before "yêu cầu".
_PAIRED = 3


def requests(scene: Scene, until: int) -> list[Hit]:
    """The requests that end at or before token `until`, left to right; "không phải" asks nothing, nor does
    "bị nhắc nhở".
    """
    return [
        hit
        for hit in scene.hits("cue")
        if hit.j <= until and (hit.entry.id == "requested" or _directs(scene, hit))
        if scene.keys(hit.i - 1, hit.j) != ["không", "phải"] and scene.keys(hit.i - 1, hit.i) != ["bị"]
    ]


def _directs(scene: Scene, hit: Hit) -> bool:
    """ "Huyện ủy chỉ đạo | UBND huyện triển khai": whom it directs stands right behind; not "sự chỉ đạo"."""
    if hit.entry.id != "directed":
        return False
    body = next((body for body in scene.bodies if body.i >= hit.j), None)
    if body is None or scene.gap(hit.j, body.i) not in ("", *words("cues.toml", "before-directed")):
        return False
    lead = scene.keys(max(scene.i, hit.i - _NOUN), hit.i)
    if pattern("cues.toml", "directs-in-writing").search(" ".join(lead)) is not None:
        return True
    return "sự" not in lead and not set(lead[-1:]) & words("cues.toml", "noun-of-directing")


def is_noun(scene: Scene, at: int) -> bool:
    """ "đáp ứng yêu cầu", "theo đề nghị của": the word at token `at` is a noun here, and nobody asks."""
    if scene.keys(at + 2, at + 3) == ["của"]:
        return True
    told = (scene.gap(max(scene.i, at - n), at) for n in (1, _PAIRED))
    return any(lead in words("cues.toml", "noun-of-request") for lead in told)


def written_to(scene: Scene, at: int) -> Item | None:
    """ "gửi công văn đến Huyện ủy Tam Nông | đề nghị thực hiện": who is asked in writing at token `at`."""
    body = next((body for body in scene.bodies if body.j == at), None)
    is_reached = body is not None and set(scene.keys(body.i - 1, body.i)) & words("cues.toml", "written-to")
    return body if is_reached else None
