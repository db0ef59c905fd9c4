"""The body that a title without one leans on: one named before it."""

from dataclasses import replace

from partygraph.extract.found_body import FoundBody
from partygraph.extract.lexicon import body_heads
from partygraph.extract.post_bodies import FoundPost, family, is_party_post
from partygraph.extract.posts import Chain
from partygraph.extract.tokens import Tokens
from partygraph.extract.words import ids, pattern, words

# Tokens between a body and the title of one who leads it: a name with its other posts.
_MAX_LED, _MAX_STANDING, _MAX_LIKE = 40, 16, 24


def with_all_antecedents(chains: list[Chain], bodies: list[FoundBody], tokens: Tokens) -> list[Chain]:
    """The chains with the bodies that are named before them, or that a chain before them has."""
    found: list[Chain] = []
    for chain in chains:
        led = with_antecedents(chain, bodies, tokens)
        found.append(_like(led, found[-1], tokens) if found else led)
    return found


def _like(chain: Chain, before: Chain, tokens: Tokens) -> Chain:
    """ "Chủ nhiệm Ủy ban Kiểm tra là N và 3 Phó Chủ nhiệm gồm …": the deputies are of their head's body."""
    post, head = chain.posts[0], before.posts[-1]
    if not chain.is_plural or post.body is not None or head.body is None or chain.i - before.j > _MAX_LIKE:
        return chain
    if family(post.type.notation) != family(head.type.notation):
        return chain
    if not {".", ";", "\n"}.isdisjoint(tokens.keys[before.j : chain.i]):
        return chain
    return replace(chain, posts=(replace(post, body=head.body), *chain.posts[1:]))


def with_antecedents(chain: Chain, bodies: list[FoundBody], tokens: Tokens) -> Chain:
    """ "làm Trưởng đoàn": the title's own body is the delegation named before it."""
    found = [_body_before(post, bodies, tokens) if post.body is None else None for post in chain.posts]
    if not any(found):
        return chain
    posts = (
        post if body is None else replace(post, body=body)
        for post, body in zip(chain.posts, found, strict=True)
    )
    return replace(chain, posts=tuple(posts))


def _body_before(post: FoundPost, bodies: list[FoundBody], tokens: Tokens) -> FoundBody | None:
    """ "làm Trưởng đoàn"; "Đảng ủy do N làm Bí thư"; "Thường trực Thành ủy hiện có Bí thư N"."""
    if post.type.heads_body in ("Đoàn", "Tổ", "Hội đồng"):
        return _antecedent(post.type.heads_body, post.i, bodies)
    led = _led(post, bodies, tokens) or _staffed(post, bodies, tokens)
    if led is not None or not is_party_post(post.type):
        return led
    before = [body for body in bodies if body.j <= post.i and post.i - body.j <= _MAX_STANDING]
    if not before or before[-1].value.head != "thuong-truc" or before[-1].inner is None:
        return None
    return before[-1].inner


def _antecedent(word: str, at: int, bodies: list[FoundBody]) -> FoundBody | None:
    before = [
        body for body in bodies if body.j <= at and body_heads()[body.value.head].label.startswith(word)
    ]
    return before[-1] if before else None


def _led(post: FoundPost, bodies: list[FoundBody], tokens: Tokens) -> FoundBody | None:
    """ "Đảng ủy Khối do đồng chí N làm Bí thư": the body of such a kind before "do"."""
    if tokens.keys[post.i - 1 : post.i] != ["làm"]:
        return None
    for body in reversed(bodies):
        if body.j > post.i or tokens.keys[body.j] != "do":
            continue
        gap = tokens.keys[body.j : post.i]
        if len(gap) > _MAX_LED or ";" in gap:
            return None
        return body if _may_head(post, body) else None
    return None


def _staffed(post: FoundPost, bodies: list[FoundBody], tokens: Tokens) -> FoundBody | None:
    """ "Lãnh đạo Sở Y tế hiện gồm Giám đốc N", "Bộ Xây dựng hiện ngoài Bộ trưởng N có …": the body whose
    leaders are told one by one.
    """
    body = next((body for body in bodies if post.i - 3 <= body.j < post.i), None)
    if body is None or " ".join(tokens.keys[body.j : post.i]) not in words("posts.toml", "staffed-by"):
        return None
    if _may_head(post, body):
        return body
    lead = " ".join(tokens.keys[max(0, body.i - 4) : body.i])
    return body if pattern("posts.toml", "leaders").search(lead) else None


def _may_head(post: FoundPost, body: FoundBody) -> bool:
    """Whether the post is one at the head of such a body."""
    if is_party_post(post.type):
        return body.value.head in ids("posts.toml", "led-by-secretary")
    word = post.type.heads_body
    return word is not None and body_heads()[body.value.head].label.startswith(word)
