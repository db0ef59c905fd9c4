"""Posts to which a congress elects: "Tại Đại hội Hội Nông dân tỉnh, ông N được bầu làm Chủ tịch"."""

from dataclasses import replace

from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import find, ids, mapping, pattern, words
from partygraph.extract.posts.chained_posts import OF_NEIGHBOUR, FoundPost, is_party_post
from partygraph.extract.posts.posts import Chain
from partygraph.model.mention import BodyName

_PEOPLE, _POSTS = "people.toml", "posts.toml"
# Tokens from the body whose congress it is to the post, and from the verb of electing.
_NEAR, _ELECTED = 90, 60
# Tokens of a congress's name before the body or behind it.
_CONGRESS = 12


def of_congress(chain: Chain, bodies: list[FoundBody], tokens: Tokens) -> Chain:
    """`chain`, whose posts without a body are of the one body near before whose congress elects to them."""
    if all(post.body is not None for post in chain.posts) or not _is_elected(chain, tokens):
        return chain
    posts = (
        replace(post, body=_body(post, bodies, tokens)) if post.body is None else post for post in chain.posts
    )
    return replace(chain, posts=tuple(posts))


def _is_elected(chain: Chain, tokens: Tokens) -> bool:
    lead = tokens.keys[max(0, chain.i - _ELECTED) : chain.i]
    lead = lead[:-1] if "".join(lead[-1:]).isdigit() else lead  # "bầu 3 | Phó Bí thư"
    verbs = [k for k, key in enumerate(lead) if key in words(_POSTS, "verbs-of-electing")]
    if not verbs or find(_PEOPLE, "gives-post", lead[-4:]) is None:
        return False
    return "." not in lead[verbs[-1] :]


def _body(post: FoundPost, bodies: list[FoundBody], tokens: Tokens) -> FoundBody | None:
    near = [body for body in bodies if body.j <= post.i and post.i - body.j <= _NEAR]
    named = [body.value for body in near if _may_elect(body, post) and _is_of_congress(body, tokens)]
    named = named or [name for body in near if (name := _of_committee(body, post, tokens)) is not None]
    if not named or any(name != named[-1] for name in named):
        return None
    # At the title: the body before it is the one that elects.
    return FoundBody(post.i, post.j, named[-1], OF_NEIGHBOUR)


def _of_committee(body: FoundBody, post: FoundPost, tokens: Tokens) -> BodyName | None:
    """ "Ban Chấp hành Đảng bộ huyện Tứ Kỳ (đã) bầu ông N làm | Bí thư": whose committee elects to the post;
    of a place the committee itself, "Huyện ủy Tứ Kỳ".
    """
    whole = body.inner if body.value.head in ids(_POSTS, "electing") else None
    if whole is None or whole.is_bare or not _may_elect(whole, post):
        return None
    told = tokens.keys[body.j : post.i]
    if "." in told or pattern(_POSTS, "elects").match(" ".join(told)) is None:
        return None
    name = whole.value
    head = mapping(_POSTS, "committee-of-level").get(name.level or "") if name.head == "dang-bo" else None
    if head is None or name.of is not None or name.place is None:
        return name
    return replace(name, head=head, term=None)


def _may_elect(body: FoundBody, post: FoundPost) -> bool:
    """Whether a congress of such a body elects to such a post."""
    if is_party_post(post.type):
        return body.value.head in ids(_POSTS, "led-by-secretary")
    is_association = body_heads()[body.value.head].body_class == "MassOrganization"
    return is_association and post.type.notation in ids(_POSTS, "elected-by-congress")


def _is_of_congress(body: FoundBody, tokens: Tokens) -> bool:
    """ "Đại hội (lần thứ III) Hội Nông dân tỉnh", "Hội Nông dân tỉnh (đã) tổ chức Đại hội"."""
    lead = " ".join(tokens.keys[max(0, body.i - _CONGRESS) : body.i])
    if "đại hội" in lead and pattern(_PEOPLE, "own-congress").search(lead) is not None:
        return pattern(_PEOPLE, "other-congress").search(lead) is None
    behind = " ".join(tokens.keys[body.j : body.j + _CONGRESS])
    return "đại hội" in behind and pattern(_PEOPLE, "holds-congress").match(behind) is not None
