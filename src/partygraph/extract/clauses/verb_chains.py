"""Verbs that share what stands behind the last of them, and verbs that share what was named before."""

from collections.abc import Sequence
from dataclasses import replace

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern, words
from partygraph.model.mention import ClaimReading, Mention, Modality

_WORDS = "cues.toml"
# Tokens between what was named and a verb without an object: "đồng thời đã tổ chức hội nghị".
_JOINT = 12


def listed_before(scene: Scene, last: Hit) -> list[Hit]:
    """The verbs of relations in the list that ends with `last`: "quán triệt, phổ biến và triển khai"."""
    run: list[Hit] = []
    at = last.i
    for hit in reversed(scene.hits("relation")):
        if hit.j > at:
            continue
        if not set(scene.keys(hit.j, at)) <= words(_WORDS, "between-verbs"):
            break
        run.append(hit)
        at = hit.i
    return run


def also_done(scene: Scene, acts: Sequence[ClaimReading], mentions: Sequence[Mention]) -> list[ClaimReading]:
    """ "Huyện ủy ban hành kế hoạch thực hiện Chỉ thị số 05-CT/TW, tổ chức hội nghị quán triệt.", "… quán
    triệt Chỉ thị số 05-CT/TW; đồng thời tổ chức thực hiện tốt.": what a body carries out it then makes known,
    and what it makes known it carries out, where the verb has nothing behind it.
    """
    return [
        *_then_done(scene, acts, mentions, "implements", "disseminates"),
        *_then_done(scene, acts, mentions, "disseminates", "implements"),
    ]


def _then_done(
    scene: Scene, acts: Sequence[ClaimReading], mentions: Sequence[Mention], first: str, then: str
) -> list[ClaimReading]:
    done = [
        claim
        for claim in acts
        if claim.relation == first and claim.stance.modality in (Modality.DONE, Modality.ONGOING)
    ]
    told = {(claim.subject, claim.object) for claim in acts if claim.relation == then}
    starts = {mentions[claim.object].span.start for claim in done}
    for hit in scene.hits("relation") if done else ():
        if hit.entry.id == then and _is_behind_document(scene, hit, starts):
            return [
                replace(claim, relation=then, rule=f"relation-{then}-too")
                for claim in done
                if (claim.subject, claim.object) not in told
            ]
    return []


def has_no_object(scene: Scene, hit: Hit) -> bool:
    """Whether behind a verb its clause ends, or goes on with how it is done and for whom."""
    return pattern(_WORDS, "no-object").match(scene.gap(hit.j, scene.j)) is not None


def _is_behind_document(scene: Scene, hit: Hit, starts: set[int]) -> bool:
    """Whether the verb of a document named before, at one of the code points `starts`, has no other."""
    before = [item for item in scene.citations if item.j <= hit.i]
    if not before or not any(scene.tokens.starts[item.i] in starts for item in before):
        return False
    if any(item.i >= hit.j for item in scene.citations):
        return False
    lead = scene.gap(max(scene.i, hit.i - _JOINT), hit.i) + " "
    is_known = hit.entry.id == "disseminates"
    if not is_known and hit.entry.phrase in words(_WORDS, "bringing-out"):
        return False  # "quán triệt Chỉ thị số 05 và triển khai đến đảng viên"
    joined = pattern(_WORDS, "then-made-known" if is_known else "then-carried-out").search(lead)
    return joined is not None and has_no_object(scene, hit)
