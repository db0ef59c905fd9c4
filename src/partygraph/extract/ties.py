"""What documents and bodies are to each other: issued by, part of, made to carry out or to guide."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from partygraph.extract.lexicon import Hit
from partygraph.extract.runs import BREAKS, run_on
from partygraph.extract.scene import Item, Scene
from partygraph.extract.stance import Colour, StanceReader
from partygraph.extract.words import words
from partygraph.model.mention import Citation, ClaimReading, Mention, MentionKind, Modality, Stance


@dataclass(slots=True)
class TieGrammar:
    """Reads sentence by sentence; changes nothing."""

    mentions: list[Mention]
    stance: StanceReader

    def read(self, scene: Scene) -> list[ClaimReading]:
        """The ties that one sentence states."""
        return [*self._issued(scene), *self._structure(scene), *self._based(scene)]

    def _issued(self, scene: Scene) -> list[ClaimReading]:
        claims: list[ClaimReading] = []
        for item in scene.of_kind(MentionKind.CITATION):
            value = self.mentions[item.mention].value
            issuers = getattr(value, "issuers", ())
            rule = "issued-by-phrase"
            colour = Colour(Modality.DONE)
            if not issuers:
                issuers, colour = self._issuer_before(scene, item)
                rule = "issued-by-verb"
            stance = Stance(colour.modality, True, colour.said_by, Decimal("0.95"))
            claims += [
                ClaimReading("issuedBy", item.mention, issuer, scene.span, rule, stance) for issuer in issuers
            ]
        return claims

    def _issuer_before(self, scene: Scene, item: Item) -> tuple[tuple[int, ...], Colour]:
        """BODY (đã) ban hành / ra / có DOCUMENT."""
        nobody = (), Colour(Modality.DONE)
        verbs = [hit for hit in scene.hits("relation") if hit.entry.id == "issuedBy" and hit.j <= item.i]
        if not verbs or not self._is_object(scene, verbs[-1], item):
            return nobody
        verb = verbs[-1].i
        bodies = scene.before(verb, MentionKind.BODY)
        if (
            bodies
            and self._between(scene, bodies[0].j, verb) <= 3
            and BREAKS.isdisjoint(scene.keys(bodies[0].j, verb))
        ):
            return (bodies[0].mention,), self.stance.at(scene, verb, bodies[0].j)
        return nobody

    def _is_object(self, scene: Scene, verb: Hit, item: Item) -> bool:
        """Whether what was issued is the document: named right behind the verb, or its number in brackets
        behind its name, "ban hành Kế hoạch tổng kết … (Kế hoạch số 14-KH/TU)".
        """
        gap = scene.keys(verb.j, item.i)
        if gap in ([], ["các"], ["cũng"]):
            return True
        value = self.mentions[item.mention].value
        named = [hit for hit in scene.hits("doctype") if hit.i == verb.j]
        is_same = bool(named) and isinstance(value, Citation) and named[0].entry.id == value.type
        return is_same and gap[-1:] == ["("] and ";" not in gap

    def _between(self, scene: Scene, i: int, j: int) -> int:
        """How many tokens stand from `i` to `j`, but for persons: "Thủ tướng Chính phủ N đã ký"."""
        people = [item for item in scene.of_kind(MentionKind.PERSON) if i <= item.i and item.j <= j]
        return j - i - sum(item.j - item.i for item in people)

    def _structure(self, scene: Scene) -> list[ClaimReading]:
        """ "A thuộc B", "A trực thuộc B" with nothing between."""
        claims = []
        for hit in scene.hits("relation"):
            if hit.entry.id != "subordinateTo":
                continue
            part = [
                item
                for item in scene.before(hit.i, MentionKind.BODY)
                if item.j == hit.i or self._is_defined(scene, item)
            ]
            whole = [item for item in scene.after(hit.j, MentionKind.BODY) if item.i == hit.j]
            if part and whole:
                stance, rule = Stance(confidence=Decimal("0.92")), "relation-subordinateTo"
                claims += [
                    ClaimReading("subordinateTo", part[0].mention, each.mention, scene.span, rule, stance)
                    for each in run_on(scene, whole[0], self.mentions)
                ]
        return claims

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
            for left, right in pairwise(scene.of_kind(MentionKind.CITATION))
            if (relation := _between_documents(scene.gap(left.j, right.i))) is not None
        ]


def _between_documents(text: str) -> str | None:
    """The relation of a document to the next one that only `text` stands between."""
    if text in words("cues.toml", "concretizing"):
        return "concretizes"
    return "guides" if text in words("cues.toml", "guiding") else None
