"""Whether a verb is told only on a condition: "nếu Sở Y tế triển khai Kế hoạch số 12-KH/TU thì"."""

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.words import first_words, pattern

_OPENINGS = ("supposing", "all-but", "awaiting")


def is_supposed(scene: Scene, at: int) -> bool:
    """Whether what the token `at` tells holds on a condition, was all but done, or is still waited for."""
    keys = scene.tokens.keys[scene.i : at]
    return any(
        not first_words("cues.toml", table).isdisjoint(keys)
        and pattern("cues.toml", table).search(f"{scene.gap(scene.i, at)} ") is not None
        for table in _OPENINGS
    )
