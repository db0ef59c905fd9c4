"""The organisation that bodies without a name are told to be of: "các chi bộ thuộc [Đảng bộ Sở Y tế]"."""

import re
from functools import cache

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.counts.owner_words import BLOT, without_names
from partygraph.extract.lexis.words import any_of, listed

_WORDS = "counts.toml"


def whole_before(scene: Scene, text: str, at: int) -> Item | None:
    """The body that a clause before offset `at` of the sentence `text` tells its nameless subjects to be of;
    None where there is none, or where another body is named behind it.
    """
    folded = text[:at].lower()
    if not any(map(folded.__contains__, listed(_WORDS, "parts-without-name"))):
        return None
    found = list(_parts().finditer(without_names(scene, text)[:at]))
    if not found:
        return None
    position = scene.span.start + found[-1].start(1)
    whole = next((item for item in scene.bodies if scene.tokens.starts[item.i] == position), None)
    is_last = all(
        scene.tokens.starts[item.i] <= position or scene.tokens.starts[item.i] >= scene.span.start + at
        for item in scene.bodies
    )
    return whole if is_last else None


@cache
def _parts() -> re.Pattern[str]:
    """A clause that opens with such bodies, up to the name of the one that they are of."""
    parts = any_of(_WORDS, "parts-without-name")
    return re.compile(
        rf"(?:^\W*|[.,;:]\s+|\b\d{{4}}\s+){parts}(?:(?:\s*,|\s+và)\s+{parts})*"
        rf"\s+{any_of(_WORDS, 'of-whole')}(?:\s+toàn)?\s+({BLOT}+)",
        re.IGNORECASE,
    )
