"""Phrases before the subject of a sentence, and whether the verb that opens it has its subject behind."""

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.words import pattern, words
from partygraph.model.mention import MentionKind

_WORDS = "cues.toml"
# Tokens of a phrase before the subject, up to its verb: "là một trong những đơn vị đi đầu trong".
_MAX_PHRASE = 12


def has_subject_behind(scene: Scene, trigger: int) -> bool:
    """Whether the verb at `trigger` opens its sentence, or a phrase that only its subject can follow: "[Ngày
    5/6, cùng với] thực hiện Chỉ thị số 05, Huyện ủy …".
    """
    start = _behind_prelude(scene, trigger)
    lead = scene.gap(start, trigger)
    if not lead or lead in words(_WORDS, "adverbial-lead") or lead in words(_WORDS, "bringing-to-life"):
        return True
    if pattern(_WORDS, "helped-lead").match(scene.gap(scene.i, trigger)) is not None:
        return True
    return trigger - start <= _MAX_PHRASE and pattern(_WORDS, "fronted").match(lead) is not None


def is_over_years(scene: Scene, trigger: int) -> bool:
    """Whether it is told of years: "Trong những năm qua, sau 5 năm thực hiện …"."""
    start = _behind_prelude(scene, trigger)
    return pattern(_WORDS, "years-lead").match(scene.gap(start, trigger)) is not None


def _behind_prelude(scene: Scene, trigger: int) -> int:
    """Where the clause of the verb begins, behind the day and whatever else says when, where or by whom it is
    told.
    """
    keys = scene.tokens.keys
    comma = scene.last_of(",", scene.i + 1, trigger)
    if comma is None or pattern(_WORDS, "prelude").match(scene.gap(scene.i, comma + 1)) is None:
        return scene.i
    is_told = any(
        hit.entry.phrase in words(_WORDS, "asking")
        and hit.i < comma
        and keys[hit.i - 1] not in words(_WORDS, "noun-of-request")
        for hit in scene.hits("cue")
    )
    people = scene.before(comma, MentionKind.PERSON) if keys[scene.i] != "theo" else []
    return scene.i if is_told or people else comma + 1
