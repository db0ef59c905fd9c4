"""Documents told of again by their type alone: "Sau khi có Nghị quyết số 02, … quán triệt Nghị quyết đến"."""

from dataclasses import dataclass, field

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import acts_on_documents
from partygraph.extract.lexis.words import listed, words
from partygraph.model.mention import Citation, Mention, MentionKind

# "những nội dung của Nghị quyết", "thực hiện tốt Nghị quyết": tokens from a verb to the type.
_REACH = 2


@dataclass(slots=True)
class DocumentsTold:
    """Which document a type without a number means: the only one of that type in the paragraph, or else in
    all that was told before.
    """

    mentions: list[Mention]
    paragraph: int = -1
    _here: dict[str, set[str]] = field(default_factory=dict)
    _ever: dict[str, set[str]] = field(default_factory=dict)
    _last: dict[str, int] = field(default_factory=dict)

    def again(self, scene: Scene) -> list[Item]:
        """The types without a number of one sentence, each as the document it means; then takes in those that
        the sentence cites.
        """
        if scene.paragraph != self.paragraph:
            self.paragraph, self._here = scene.paragraph, {}
        kinds = scene.hits("doctype") if self._ever or scene.citations else ()
        if not kinds and not scene.citations:
            return []
        found: list[Item] = []
        cited = list(scene.citations)
        for hit in (kind for kind in kinds if _is_bare(scene, kind.i, kind.j)):
            while cited and cited[0].j <= hit.i:
                self._take(cited.pop(0))
            if not any(item.i <= hit.i < item.j for item in (*scene.bodies, *scene.citations)):
                meant = self._meant(hit.entry.id)
                found += [Item(hit.i, hit.j, MentionKind.CITATION, meant)] if meant is not None else []
        for item in cited:
            self._take(item)
        return found

    def _take(self, item: Item) -> None:
        value = self.mentions[item.mention].value
        if isinstance(value, Citation):
            key = (value.number or f"{value.plenum}").partition("-")[0].partition("/")[0]
            self._here.setdefault(value.type, set()).add(key)
            self._ever.setdefault(value.type, set()).add(key)
            self._last[value.type] = item.mention

    def _meant(self, type_: str) -> int | None:
        numbers = self._here.get(type_) or self._ever.get(type_, set())
        return self._last[type_] if len(numbers) == 1 else None


def _is_bare(scene: Scene, i: int, j: int) -> bool:
    """Whether the type at tokens `i` to `j` has a capital and nothing of its own, right behind a verb of a
    relation; who presents one has said so of it by its number.
    """
    behind = scene.keys(j, min(j + 1, scene.j))
    if not scene.tokens.caps[i] or (behind and behind[0] not in words("cues.toml", "known-again")):
        return False
    return any(
        0 <= i - hit.j <= _REACH and "." not in scene.keys(hit.j, i) and "," not in scene.keys(hit.j, i)
        for hit in scene.hits("relation")
        if hit.entry.id in acts_on_documents()
        and not hit.entry.phrase.startswith(listed("cues.toml", "presenting"))
    )
