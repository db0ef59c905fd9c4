"""Past the terms of office that stand behind a post: "nhiệm kỳ 2020 - 2025", "khóa X, XI"."""

from partygraph.extract.lexis.tokens import Tokens


def past_years(tokens: Tokens, k: int) -> int:
    """The token after the years at `k`, with what joins them."""
    while k < len(tokens) and (
        _is_number(tokens, k) or (tokens.keys[k] in "-/" and _is_number(tokens, k + 1))
    ):
        k += 1
    return k


def past_terms(tokens: Tokens, k: int) -> int:
    """The token after the congress terms at `k`, in Roman figures or in others."""

    def is_term(at: int) -> bool:
        return at < len(tokens) and (set(tokens.words[at]) <= set("IVX") or tokens.words[at].isdigit())

    while is_term(k) or (k < len(tokens) and tokens.keys[k] in (",", ";", "và") and is_term(k + 1)):
        k += 1
    return k


def _is_number(tokens: Tokens, k: int) -> bool:
    return k < len(tokens) and tokens.words[k].isdigit()
