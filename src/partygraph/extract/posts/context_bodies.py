"""Bodies of posts that the sentences before tell: "Huyện ủy Tứ Kỳ họp. Đồng chí N, Bí thư, chủ trì".

And cells whose hamlet the next post tells: "Bí thư Chi bộ, Trưởng thôn Đông".
"""

from collections.abc import Callable
from dataclasses import replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, pattern, words
from partygraph.extract.posts.chained_posts import OF_NEIGHBOUR, FoundPost, family, is_party_post
from partygraph.extract.posts.posts import Chain
from partygraph.model.mention import BodyName

_POSTS = "posts.toml"
# Tokens from the body to the post: two or three sentences.
_NEAR = 90
# "và đồng chí Nguyễn Văn An, Phó Bí thư Thường trực |".
_NEXT = 14
# "văn kiện trình Đại hội đại biểu".
_CONGRESS = 8
# The words of a title that are its hamlet's kind: "Tổ trưởng [tổ dân phố]".
_MAX_KIND = 3


def with_context(
    chain: Chain, bodies: list[FoundBody], tokens: Tokens, may_head: Callable[[FoundPost, FoundBody], bool]
) -> Chain:
    """`chain`, whose only post without a body is of the one body near before it that it may head."""
    shared = _of_next(chain.posts[-1], bodies, tokens, may_head)
    if shared is not None:
        return _with_body(chain, len(chain.posts) - 1, shared)
    silent = [n for n, post in enumerate(chain.posts) if post.body is None]
    if len(silent) != 1:
        return chain
    post = chain.posts[silent[0]]
    if (this := _this_one(post, bodies, tokens)) is not None:
        return _with_body(chain, silent[0], this)
    if not _is_at_head(post, chain, tokens) or not _is_closed(post, tokens):
        return chain
    if not (chain.is_plural or tokens.caps[post.i] or tokens.keys[post.i - 1] in (",", "-", "(")):
        return chain  # "ông hiện chỉ là phó giám đốc" tells once more of a post told before
    body = (
        _of_members(post, chain, bodies, tokens)
        or _acted_for(post, bodies, tokens, may_head)
        or _only_one(post, chain, bodies, tokens, may_head)
    )
    return chain if body is None else _with_body(chain, silent[0], body)


def _with_body(chain: Chain, at: int, body: FoundBody) -> Chain:
    posts = (replace(one, body=body) if n == at else one for n, one in enumerate(chain.posts))
    return replace(chain, posts=tuple(posts))


def _of_next(
    post: FoundPost,
    bodies: list[FoundBody],
    tokens: Tokens,
    may_head: Callable[[FoundPost, FoundBody], bool],
) -> FoundBody | None:
    """ "N, Đảng ủy viên và M, Phó Bí thư Đảng ủy xã Tân Lập": the body that the next one's post tells is of
    both.
    """
    if tokens.key(post.j) != "và" or (post.body is not None and not post.body.is_bare):
        return None
    body = next((body for body in bodies if body.i >= post.j), None)
    if body is None or body.i - post.j > _NEXT or body.is_bare:
        return None
    if not (may_head(post, body) if post.body is None else body.value.head == post.body.value.head):
        return None
    between = tokens.keys[post.j + 1 : body.i]
    is_next = pattern(_POSTS, "next-holder").fullmatch(" ".join(between)) is not None
    named = [k for k in range(post.j + 1, body.i) if tokens.caps[k]]
    if not is_next or len(named) < 2:
        return None
    return body if post.body is None else replace(post.body, value=body.value)


def _this_one(post: FoundPost, bodies: list[FoundBody], tokens: Tokens) -> FoundBody | None:
    """ "Trưởng phòng Kế toán của Sở Y tế được bổ nhiệm làm Phó Giám đốc Sở này": the last of that kind."""
    k = post.j + (tokens.key(post.j) == "của")
    if tokens.key(k + 1) != "này":
        return None
    kind = tokens.keys[k]
    for body in reversed([body for body in bodies if body.j <= post.i]):
        if tokens.keys[body.i] == kind:
            return body
        whole, own = body.value.of, tokens.keys[body.i : body.j]
        if whole is not None and kind in own and _is_of_kind(whole, kind):
            return FoundBody(body.i + own.index(kind), body.j, whole, body.rule)
    return None


def _is_of_kind(name: BodyName, kind: str) -> bool:
    return body_heads()[name.head].label.lower().split()[0] == kind


def _only_one(
    post: FoundPost,
    chain: Chain,
    bodies: list[FoundBody],
    tokens: Tokens,
    may_head: Callable[[FoundPost, FoundBody], bool],
) -> FoundBody | None:
    """The one body near before `post` that it may head: those of its line count before those of the last."""
    near = [body for body in bodies if body.j <= post.i and post.i - body.j <= _NEAR and may_head(post, body)]
    near = [body for body in near if not _is_of_other_congress(body, tokens)]
    line, before = _lines(tokens, post.i)
    near = [body for body in near if body.i >= line] or [body for body in near if body.i >= before]
    if not near or any(_differ(body, near[-1]) for body in near):
        return None
    return None if chain.is_plural and "." in tokens.keys[near[-1].j : chain.i] else near[-1]


def _is_of_other_congress(body: FoundBody, tokens: Tokens) -> bool:
    """ "góp ý văn kiện Đại hội Đảng bộ tỉnh lần thứ III": the body of a congress that is only spoken of."""
    lead = tokens.keys[max(0, body.i - _CONGRESS) : body.i]
    return "hội" in lead and pattern("people.toml", "other-congress").search(" ".join(lead)) is not None


def _acted_for(
    post: FoundPost, bodies: list[FoundBody], tokens: Tokens, may_head: Callable[[FoundPost, FoundBody], bool]
) -> FoundBody | None:
    """ "ông N, Phó Chủ tịch thường trực, thay mặt UBND tỉnh tặng": the body in whose name its head acts."""
    behind = next((body for body in bodies if body.i >= post.j), None)
    if behind is None or behind.i - post.j > _CONGRESS or not may_head(post, behind):
        return None
    gap = " ".join(tokens.keys[post.j : behind.i])
    return behind if pattern("people.toml", "acts-for").fullmatch(gap) is not None else None


def _of_members(post: FoundPost, chain: Chain, bodies: list[FoundBody], tokens: Tokens) -> FoundBody | None:
    """ "15 ủy viên Ban Thường vụ Tỉnh ủy, trong đó có 4 Phó Bí thư: …": the committee whose members the
    secretaries are some of.
    """
    if not (chain.is_plural and is_party_post(post.type)):
        return None
    before = next((body for body in reversed(bodies) if body.j <= chain.i), None)
    if before is None or before.value.head not in ids(_POSTS, "seats") or before.value.of is None:
        return None
    lead = " ".join(tokens.keys[before.j : chain.i])
    if pattern("people.toml", "some-of-members").fullmatch(lead) is None:
        return None
    start = before.i + body_heads()[before.value.head].label.count(" ") + 1
    return FoundBody(min(start, before.j - 1), before.j, before.value.of, before.rule)


def _is_at_head(post: FoundPost, chain: Chain, tokens: Tokens) -> bool:
    """Whether the kind of body that the post heads is plain enough to be looked for before it: who is made
    chairman may be so of what is named, or of what that elects.
    """
    if is_party_post(post.type) or (stem := family(post.type.notation)) in ids(_POSTS, "of-context"):
        return True
    lead = " ".join(tokens.keys[max(0, chain.i - 4) : chain.i])
    return stem == "chu-tich" and pattern("people.toml", "gives-post").search(lead) is None


def _is_closed(post: FoundPost, tokens: Tokens) -> bool:
    """Whether a sign or what the holder does follows the title, and no name of another body."""
    k = post.j
    return k >= len(tokens) or not (tokens.caps[k] or tokens.keys[k] in words(_POSTS, "goes-on-title"))


def is_named_on(tokens: Tokens, k: int) -> bool:
    """Whether words in capitals go on with the title that ends at token `k`, on its line."""
    if k >= len(tokens) or not tokens.caps[k]:
        return False
    return "\n" not in tokens.text[tokens.ends[k - 1] : tokens.starts[k]]


def _lines(tokens: Tokens, k: int) -> tuple[int, int]:
    """The tokens that open the line of token `k` and the one before."""
    line = tokens.text.rfind("\n", 0, tokens.starts[k])
    before = tokens.text.rfind("\n", 0, line) if line > 0 else -1
    return tokens.first_from(line + 1), tokens.first_from(before + 1)


def _differ(body: FoundBody, other: FoundBody) -> bool:
    """Whether two bodies are told as two: of two kinds, or both with a name, and not the same one."""
    is_named = not (body.is_bare or other.is_bare)
    return body.value.head != other.value.head or (is_named and body.value != other.value)


def of_hamlets(chains: list[Chain], tokens: Tokens, names: NameReader) -> list[Chain]:
    """The chains, in which the bare cell of one who leads a hamlet too is that hamlet's."""
    return [_of_hamlet(chain, tokens, names) for chain in chains]


def _of_hamlet(chain: Chain, tokens: Tokens, names: NameReader) -> Chain:
    if len(chain.posts) < 2:
        return chain
    leads = next((post for post in chain.posts if post.type.notation in ids(_POSTS, "hamlet-head")), None)
    if leads is None:
        return chain
    own = _hamlet(leads, tokens, names)
    if own is None:
        return chain
    return replace(chain, posts=tuple(_of_cell(post, own) for post in chain.posts))


def _of_cell(post: FoundPost, own: str) -> FoundPost:
    body = post.body
    if body is None or not body.is_bare or body.value.head != "chi-bo":
        return post
    return replace(post, body=replace(body, value=BodyName("chi-bo", own=own), rule=OF_NEIGHBOUR))


def _hamlet(post: FoundPost, tokens: Tokens, names: NameReader) -> str | None:
    """The hamlet's kind and name, as the title ends with the one and goes on with the other."""
    for k in range(post.j, post.j - _MAX_KIND - 1, -1):
        end = names.hamlet(k)
        if end > max(k, post.j):
            return tokens.phrase(k, end)
    return None
