"""Who decided a discipline or a change of post, and whether it is decided at all."""

from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from partygraph.extract.lexicon import Hit
from partygraph.extract.posts import PostMention
from partygraph.extract.scene import Item, Scene
from partygraph.extract.stance import speaker
from partygraph.extract.words import ids, pattern, words
from partygraph.model.mention import BodyName, Mention, MentionKind, Modality, Stance

_ids = partial(ids, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")


@dataclass(slots=True)
class DecisionReader:
    """Reads the decider and the stance of a verb; remembers who decided in the paragraph."""

    mentions: list[Mention]
    posts: list[PostMention]
    last_actor: int | None = None
    scene_actor: int | None = None
    paragraph: int = -1

    def enter(self, scene: Scene) -> None:
        """Takes a sentence in: a new paragraph forgets who decided."""
        if scene.paragraph != self.paragraph:
            self.paragraph, self.last_actor = scene.paragraph, None
        self.scene_actor = None

    def actor(self, scene: Scene, hit: Hit) -> int | None:
        """The body that decides: after "được"/"bị", else the nearest subject before the verb; readers-out
        are not.
        """
        is_discipline = hit.entry.id == "discipline"
        if self.scene_actor is not None and is_discipline:
            return self.scene_actor  # "cảnh cáo A; khiển trách ông B": one body decides both
        for item in scene.before(hit.i, MentionKind.BODY):
            if self._acts(scene, item):
                self.last_actor = item.mention
                self.scene_actor = item.mention if is_discipline else self.scene_actor
                return item.mention
        if _pattern("inspectors").search(scene.gap(scene.i, hit.i)):
            return self._inspectors(scene)
        opening = scene.gap(scene.i, min(scene.i + 3, scene.j))
        return self.last_actor if _pattern("same-decider").match(opening) else None

    def _acts(self, scene: Scene, body: Item) -> bool:
        """Whether a body can be the subject: not one of a post, not "của …", "tại …"."""
        if self._is_of_post(body):
            return False
        lead = scene.keys(max(scene.i, body.i - 1), body.i)
        if lead == ["của"]:
            return "quyết định của" in scene.gap(max(scene.i, body.i - 4), body.i)
        return not lead or lead[0] not in _words("not-acting")

    def _is_of_post(self, body: Item) -> bool:
        return any(
            body.mention in post.bodies
            for post in self.posts
            if post.chain.i <= body.i < post.chain.j
            and post.chain.posts[0].type.notation not in _ids("deputy")
        )

    def _inspectors(self, scene: Scene) -> int | None:
        """ "cơ quan kiểm tra quyết định …": the inspection commission named last before the sentence."""
        named = [
            n
            for n, mention in enumerate(self.mentions)
            if isinstance(mention.value, BodyName)
            and mention.value.head in _ids("inspectors")
            and mention.span.end <= scene.span.start
        ]
        return max(named, key=lambda n: self.mentions[n].span.start, default=None)

    def stance(self, scene: Scene, hit: Hit) -> Stance:
        """Whether the verb tells what was asked for, what is to come, or what was done."""
        lead = scene.gap(scene.i, hit.i)
        if _pattern("asked").search(lead) and not _pattern("considered").search(lead):
            asked = [
                cue.i
                for cue in scene.hits("cue")
                if cue.i < hit.i and cue.entry.id in ("requested", "proposed")
            ]
            speaks = speaker(scene, asked[0] if asked else hit.i)
            return Stance(Modality.REQUESTED, True, speaks, Decimal("0.85"))
        if _pattern("coming").search(lead):
            return Stance(Modality.PLANNED, True, None, Decimal("0.85"))
        return Stance(Modality.DONE, True, None, Decimal("0.88"))
