"""The inspection commission that a sentence means without its name: "cơ quan kiểm tra quyết định …"."""

from collections.abc import Sequence
from functools import partial

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.words import ids
from partygraph.model.mention import BodyName, Mention, MentionKind

_ids = partial(ids, "personnel.toml")


def last_inspectors(mentions: Sequence[Mention], scene: Scene) -> int | None:
    """The inspection commission that was named last before the sentence."""
    named = [
        n
        for n, mention in enumerate(mentions)
        if isinstance(mention.value, BodyName)
        and mention.value.head in _ids("inspectors")
        and mention.span.end <= scene.span.start
    ]
    return max(named, key=lambda n: mentions[n].span.start, default=None)


def inspectors_in_session(mentions: Sequence[Mention], scene: Scene) -> int | None:
    """The same, where a meeting was told of before the sentence."""
    meets = any(
        mention.kind is MentionKind.MEETING and mention.span.end <= scene.span.start for mention in mentions
    )
    return last_inspectors(mentions, scene) if meets else None
