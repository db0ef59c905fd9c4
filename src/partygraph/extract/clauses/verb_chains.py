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


def also_disseminated(
    scene: Scene, acts: Sequence[ClaimReading], mentions: Sequence[Mention]
) -> list[ClaimReading]:
    """ "Huyện ủy ban hành kế hoạch thực hiện Chỉ thị số 05-CT/TW, tổ chức hội nghị quán triệt.": what a body
    carries out it then makes known, where the verb has nothing behind it.
    """
    done = [
        claim
        for claim in acts
        if claim.relation == "implements" and claim.stance.modality in (Modality.DONE, Modality.ONGOING)
    ]
    told = {(claim.subject, claim.object) for claim in acts if claim.relation == "disseminates"}
    starts = {mentions[claim.object].span.start for claim in done}
    for hit in scene.hits("relation") if done else ():
        if hit.entry.id == "disseminates" and _is_without_object(scene, hit, starts):
            return [
                replace(claim, relation="disseminates", rule="relation-disseminates-too")
                for claim in done
                if (claim.subject, claim.object) not in told
            ]
    return []


def _is_without_object(scene: Scene, hit: Hit, starts: set[int]) -> bool:
    before = [item for item in scene.citations if item.j <= hit.i]
    if not before or not any(scene.tokens.starts[item.i] in starts for item in before):
        return False
    if any(item.i >= hit.j for item in scene.citations):
        return False
    lead = scene.gap(max(scene.i, hit.i - _JOINT), hit.i) + " "
    behind = scene.gap(hit.j, scene.j)
    return (
        pattern(_WORDS, "then-made-known").search(lead) is not None
        and pattern(_WORDS, "no-object").match(behind) is not None
    )
