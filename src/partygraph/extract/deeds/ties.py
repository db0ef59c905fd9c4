"""What documents and bodies are to each other: issued by, part of, made to carry out or to guide."""

from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from partygraph.extract.clauses.runs import run_before, run_on
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.stance import StanceReader
from partygraph.extract.deeds.issuers import IssuerReader
from partygraph.extract.lexis.words import ids, listed, words
from partygraph.model.mention import BodyName, Citation, ClaimReading, Mention, MentionKind, Stance

_CONCRETIZES = "concretizes"


@dataclass(slots=True)
class TieGrammar:
    """Reads sentence by sentence; changes nothing."""

    mentions: list[Mention]
    stance: StanceReader
    _issuers: IssuerReader = field(init=False)

    def __post_init__(self) -> None:
        """The issuers are read from the same mentions."""
        self._issuers = IssuerReader(self.mentions, self.stance)

    def read(self, scene: Scene) -> list[ClaimReading]:
        """The ties that one sentence states."""
        issued = self._issuers.read(scene)
        structure = self._structure(scene) if scene.hits("relation") else []
        return issued + structure + (self._based(scene) if len(scene.citations) > 1 else [])

    def _structure(self, scene: Scene) -> list[ClaimReading]:
        """ "A thuộc B", "A trực thuộc B" with nothing between."""
        claims = []
        for hit in scene.hits("relation"):
            if hit.entry.id != "subordinateTo":
                continue
            part = [
                item
                for item in scene.before(hit.i, MentionKind.BODY)
                if item.j == hit.i or self._is_defined(scene, item) or _is_joining(scene, item.j, hit.i)
            ]
            whole = [item for item in scene.after(hit.j, MentionKind.BODY) if item.i == hit.j]
            stance, rule = Stance(confidence=Decimal("0.92")), "relation-subordinateTo"
            if part and whole:
                claims += [
                    ClaimReading("subordinateTo", one.mention, each.mention, scene.span, rule, stance)
                    for each in run_on(scene, whole[0], self.mentions)
                    for one in self._parts(scene, part[0])
                ]
            elif whole and scene.gap(max(scene.i, hit.i - 4), hit.i).endswith(listed("cues.toml", "parts")):
                claims += [
                    ClaimReading("subordinateTo", one.mention, whole[0].mention, scene.span, rule, stance)
                    for one in _listed_parts(scene, whole[0])
                ]
        return claims

    def _parts(self, scene: Scene, last: Item) -> list[Item]:
        """The bodies of one kind and level that end with `last`: "Đảng bộ xã A, Đảng bộ xã B trực thuộc";
        brackets tell only of `last`.
        """
        if scene.keys(last.j, last.j + 1) == ["("]:
            return [last]
        kind = self._kind(last)
        return [one for one in run_before(scene, last) if one is last or self._kind(one) == kind]

    def _kind(self, item: Item) -> tuple[str, str | None, str | None] | None:
        name = self.mentions[item.mention].value
        if not isinstance(name, BodyName):
            return None
        return name.head, name.level, None if name.of is None else name.of.head

    def _is_defined(self, scene: Scene, item: Item) -> bool:
        """ "Lực lượng Cảnh vệ là lực lượng … thuộc Bộ Công an": the sentence says what the body is."""
        return item.i == scene.i and scene.keys(item.j, item.j + 1) == ["là"]

    def _based(self, scene: Scene) -> list[ClaimReading]:
        """A programme or plan made to implement another document: "Chương trình hành động thực hiện Kết
        luận 12".
        """
        stance, rule = Stance(confidence=Decimal("0.90")), "document-for-document"
        return [
            ClaimReading(relation, left.mention, right.mention, scene.span, rule, stance)
            for left, right in pairwise(scene.citations)
            if (relation := _between_documents(scene.gap(left.j, right.i))) is not None
            and not (relation == _CONCRETIZES and self._only_tells(left))
        ]

    def _only_tells(self, document: Item) -> bool:
        """ "Báo cáo số 12-BC/TU về thực hiện Nghị quyết số 18": a document that says what was done, and has
        nothing done.
        """
        value = self.mentions[document.mention].value
        return isinstance(value, Citation) and value.type in ids("cues.toml", "telling-documents")


def _listed_parts(scene: Scene, whole: Item) -> list[Item]:
    """The bodies behind "các tổ chức đảng thuộc [Huyện ủy], gồm:", up to where the list breaks off."""
    found: list[Item] = []
    for item in scene.after(whole.j, MentionKind.BODY):
        gap = scene.gap(found[-1].j if found else whole.j, item.i)
        joints = "between-parts" if found else "heading-parts"
        if gap not in words("cues.toml", joints):
            break
        found.append(item)
    return found


def _is_joining(scene: Scene, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` say that what stands before is made part: "(22 đảng viên) được chuyển về"."""
    if scene.keys(i, i + 1) == ["("] and ")" in scene.keys(i, j):
        i += scene.keys(i, j).index(")") + 1
    return scene.gap(i, j) in words("cues.toml", "joining")


def _between_documents(text: str) -> str | None:
    """The relation of a document to the next one that only `text` stands between."""
    if text in words("cues.toml", "concretizing"):
        return _CONCRETIZES
    return "guides" if text in words("cues.toml", "guiding") else None
