"""What is told of meetings, written as the tables of tests write it."""

from extract.notation import read_text
from partygraph.model.mention import MentionKind


def told(text: str) -> list[str]:
    """The claims about meetings, each as ``subject relation``."""
    reading = read_text(text)
    kinds = {n: mention.kind for n, mention in enumerate(reading.mentions)}
    return [
        f"{' '.join(reading.mentions[claim.subject].span.of(text).split())} {claim.relation}"
        for claim in reading.claims
        if kinds[claim.object] is MentionKind.MEETING
    ]
