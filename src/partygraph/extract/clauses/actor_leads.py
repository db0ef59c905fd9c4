"""What may stand between a comma and who acts: "…, [những năm qua] Huyện ủy", "…, [tập thể] Sở Y tế"."""

from collections.abc import Sequence

from partygraph.extract.lexis.words import words

# ", từ đầu nhiệm kỳ 2015 - 2020 đến nay"
MAX_LEAD = 14


def leads_to_actor(told: Sequence[str]) -> bool:
    """Whether the folded tokens between a comma and a body say no more than when it acts, or that all of it
    does.
    """
    if not told or told[-1] in words("cues.toml", "no-actor-behind"):
        return False
    return all(key.isdigit() or key in words("cues.toml", "before-actor") for key in told)
