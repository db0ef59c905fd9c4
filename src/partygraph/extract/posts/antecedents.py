"""The body that a title without one leans on: one named before it."""

from dataclasses import replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, mapping, pattern, words
from partygraph.extract.posts.chained_posts import (
    OF_NEIGHBOUR,
    FoundPost,
    are_of_one_kind,
    family,
    is_party_post,
    may_be_of,
)
from partygraph.extract.posts.congress_posts import of_congress
from partygraph.extract.posts.context_bodies import is_named_on, with_context
from partygraph.extract.posts.posts import Chain
from partygraph.model.mention import BodyName

_POSTS = "posts.toml"
# Tokens between a body and the title of one who leads it: a name with its other posts.
_MAX_LED, _MAX_STANDING, _MAX_LIKE = 40, 16, 24
# "và đồng chí Trung tá Nguyễn Thị Minh Hòa,": between the posts of two.
_MAX_NEXT, _LEAST_NAMED = 11, 3  # … of which two words of the name and a sign come last


def with_all_antecedents(chains: list[Chain], bodies: list[FoundBody], tokens: Tokens) -> list[Chain]:
    """The chains with the bodies that are named before them, or that a chain before them has."""
    found: list[Chain] = []
    for chain in chains:
        led = with_antecedents(_counted(chain, bodies, tokens), bodies, tokens)
        if found:
            led = _deputy(_given(_like(led, found[-1], tokens), found[-1], tokens), found, tokens)
        found.append(led)
    lent = _lent_back(found, tokens)
    elected = (of_congress(chain, bodies, tokens) for chain in lent)
    return [with_context(chain, bodies, tokens, _may_head) for chain in elected]


def _lent_back(chains: list[Chain], tokens: Tokens) -> list[Chain]:
    """ "ông N, Hạt trưởng và ông M, Phó Hạt trưởng Kiểm lâm thị xã": the body told with the post of the last
    is that of the one before him, where both posts are of one kind.
    """
    found = list(chains)
    for n in range(len(found) - 2, -1, -1):
        chain, behind = found[n], found[n + 1]
        post, other = chain.posts[0], behind.posts[0]
        if len(chain.posts) > 1 or other.body is None:
            continue
        if post.body is not None:
            placed = _placed_like(post.body, other.body)
            if placed is not None and _is_next_man(tokens, chain.j, behind.i):
                found[n] = replace(chain, posts=(replace(post, body=placed),))
            continue
        if (
            are_of_one_kind(post, other)
            and other.status is post.status
            and _is_next_man(tokens, chain.j, behind.i)
        ):
            # At the title: what lies between the two is the other man's.
            body = FoundBody(post.i, post.j, other.body.value, OF_NEIGHBOUR)
            found[n] = replace(chain, posts=(replace(post, body=body),))
    return found


def _placed_like(body: FoundBody, other: FoundBody) -> FoundBody | None:
    """ "ông N, Chủ tịch UBND và bà M, Chủ tịch HĐND xã Tân Lập": a body without its place at that of `other`,
    where every such place has both.
    """
    name, place = body.value, other.value
    are_of_state = {name.head, place.head} <= ids(_POSTS, "state-body")
    if name != BodyName(name.head) or place.level is None or place.place is None or not are_of_state:
        return None
    value = replace(name, level=place.level, place=place.place, outer=place.outer)
    return replace(body, value=value, rule=OF_NEIGHBOUR)


def _is_next_man(tokens: Tokens, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` are no more than "và ông M," between two posts."""
    between, caps = tokens.keys[i:j], tokens.caps[i:j]
    if len(between) > _MAX_NEXT or between[:1] != ["và"] or between[-1] not in (",", "-", "("):
        return False
    is_named = len(between) > _LEAST_NAMED and all(caps[-_LEAST_NAMED:-1])
    return is_named and {".", ",", ";", ":"}.isdisjoint(between[1:-1])


def _counted(chain: Chain, bodies: list[FoundBody], tokens: Tokens) -> Chain:
    """ "Bộ Y tế hiện (ngoài Bộ trưởng N) có 3 Thứ trưởng: …": all the posts are of the body told first."""
    if not chain.is_plural or any(post.body is not None for post in chain.posts):
        return chain
    at = chain.i - 1 if tokens.keys[chain.i - 1] not in words(_POSTS, "staffed-by") else chain.i
    verb = next((k for k in range(at - 1, max(at - 4, 0), -1) if tokens.keys[k] in ("có", "gồm")), None)
    body = None if verb is None else next((b for b in reversed(bodies) if _has(b, verb, tokens)), None)
    if body is None or (is_party_post(chain.posts[0].type) and not _may_head(chain.posts[0], body)):
        return chain
    whole = body.inner if body.value.head in ids(_POSTS, "standing") else body
    led = (replace(post, body=whole) if may_be_of(post, whole) else post for post in chain.posts)
    return replace(chain, posts=tuple(led))


def _has(body: FoundBody, verb: int, tokens: Tokens) -> bool:
    """Whether what stands between `body` and the verb says that the body's leaders are told."""
    gap = tokens.keys[body.j : verb]
    if body.j > verb or len(gap) > _MAX_STANDING or not {".", ";", ":"}.isdisjoint(gap):
        return False
    return pattern(_POSTS, "besides").fullmatch(" ".join(gap)) is not None


def _like(chain: Chain, before: Chain, tokens: Tokens) -> Chain:
    """ "Chủ nhiệm Ủy ban Kiểm tra là N và 3 Phó Chủ nhiệm gồm …": the deputies are of their head's body."""
    if not chain.is_plural or chain.i - before.j > _MAX_LIKE:
        return chain
    if not {".", ";", "\n"}.isdisjoint(tokens.keys[before.j : chain.i]):
        return chain
    lent = {family(post.type.notation): post.body for post in before.posts}
    bodies = (post.body or lent.get(family(post.type.notation)) for post in chain.posts)
    return replace(
        chain, posts=tuple(replace(post, body=b) for post, b in zip(chain.posts, bodies, strict=True))
    )


def _given(chain: Chain, before: Chain, tokens: Tokens) -> Chain:
    """ "ông N, Phó Bí thư Tỉnh đoàn, được bầu giữ chức Bí thư"; "giữ chức Bí thư Đảng ủy xã; bà M làm Phó Bí
    thư": a post given without its body is of the body that its head or deputy told before it is of.
    """
    post, other = chain.posts[0], before.posts[-1]
    if len(chain.posts) > 1 or post.body is not None or other.body is None:
        return chain
    gap = tokens.keys[before.j : chain.i]
    if tokens.keys[chain.j : chain.j + 1] == [(post.type.heads_body or "").casefold()]:
        return chain  # "Bộ trưởng | Bộ NN-MT": it has a body of its own, known or not
    if is_named_on(tokens, chain.j):
        return chain  # "Chủ nhiệm | UB Văn hóa": the same
    if len(gap) > _MAX_LIKE or not {".", "\n"}.isdisjoint(gap) or not _is_given(chain, tokens):
        return chain
    if family(post.type.notation) != family(other.type.notation) or (
        ";" in gap and not _is_given(before, tokens)
    ):
        return chain
    return replace(chain, posts=(replace(post, body=other.body),))


def _deputy(chain: Chain, before: list[Chain], tokens: Tokens) -> Chain:
    """ "N, Bí thư Huyện ủy; M, Phó Bí thư Thường trực": a deputy without a body, in the head's sentence."""
    post = chain.posts[0]
    if post.body is not None or not post.type.notation.startswith("pho-"):
        return chain
    for other in reversed(before):
        gap = tokens.keys[other.j : chain.i]
        if len(gap) > _MAX_LIKE or not {".", "\n"}.isdisjoint(gap) or {";", ","}.isdisjoint(gap):
            return chain
        head = other.posts[-1]
        if family(head.type.notation) == family(post.type.notation):
            body = head.body if head.status is post.status else None
            return replace(chain, posts=(replace(post, body=body), *chain.posts[1:]))
    return chain


def _is_given(chain: Chain, tokens: Tokens) -> bool:
    lead = " ".join(tokens.keys[max(0, chain.i - 4) : chain.i])
    return pattern("people.toml", "gives-post").search(lead) is not None


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
    if post.type.heads_body in words(_POSTS, "named-before"):
        return _antecedent(post.type.heads_body, post.i, bodies)
    led = _led(post, bodies, tokens) or _staffed(post, bodies, tokens) or _sent(post, bodies, tokens)
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


def _sent(post: FoundPost, bodies: list[FoundBody], tokens: Tokens) -> FoundBody | None:
    """ "Đoàn công tác của Cục Hàng hải do N, Cục trưởng, dẫn đầu": the body whose delegation its own head
    leads.
    """
    body = next((body for body in reversed(bodies) if body.j <= post.i and tokens.keys[body.j] == "do"), None)
    if body is None or body.inner is None or not body_heads()[body.value.head].label.startswith("Đoàn "):
        return None
    gap = tokens.keys[body.j : post.i]
    if len(gap) > _MAX_LED or not {".", ";"}.isdisjoint(gap):
        return None
    return body.inner if _may_head(post, body.inner) else None


def _staffed(post: FoundPost, bodies: list[FoundBody], tokens: Tokens) -> FoundBody | None:
    """ "Lãnh đạo Sở Y tế hiện gồm Giám đốc N", "Bộ Xây dựng hiện ngoài Bộ trưởng N có …": the body whose
    leaders are told one by one.
    """
    body = next((body for body in bodies if post.i - 3 <= body.j < post.i), None)
    if body is None or " ".join(tokens.keys[body.j : post.i]) not in words(_POSTS, "staffed-by"):
        return None
    if body.value.head in ids(_POSTS, "standing") and body.inner is not None:
        body = body.inner
    if _may_head(post, body):
        return body
    lead = " ".join(tokens.keys[max(0, body.i - 4) : body.i])
    return body if pattern(_POSTS, "leaders").search(lead) else None


def _may_head(post: FoundPost, body: FoundBody) -> bool:
    """Whether the post is one at the head of such a body."""
    if is_party_post(post.type):
        return body.value.head in ids(_POSTS, "led-by-secretary")
    if body.value.head in mapping(_POSTS, "headed-by").get(family(post.type.notation), "").split():
        return True
    word = post.type.heads_body
    return word is not None and body_heads()[body.value.head].label.startswith(word)
