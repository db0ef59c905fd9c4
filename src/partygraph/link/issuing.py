"""Who issued a document by what a sentence tells of it: "Ban Thường vụ Tỉnh ủy đã ban hành Chỉ thị số 17"."""

from collections import defaultdict
from dataclasses import replace

from partygraph.model.mention import Citation, Mention, Modality, Reading


def with_issuers(reading: Reading) -> tuple[Mention, ...]:
    """The mentions of `reading`; a citation without issuers has those that a claim gives it.

    The number of a document is its issuer's, so linking must know whom the verb makes the issuer.
    """
    told: dict[int, list[int]] = defaultdict(list)
    for claim in reading.claims:
        if claim.relation == "issuedBy" and claim.stance.modality is Modality.DONE:
            told[claim.subject].append(claim.object)
    if not told:
        return reading.mentions
    return tuple(
        _issued(mention, told[n]) if n in told else mention for n, mention in enumerate(reading.mentions)
    )


def _issued(mention: Mention, issuers: list[int]) -> Mention:
    value = mention.value
    if not isinstance(value, Citation) or value.issuers:
        return mention
    return replace(mention, value=replace(value, issuers=tuple(issuers)))
