"""Posts that a sentence tells beside a name and says of nobody, or of somebody else of his family."""

from functools import partial

from partygraph.extract.lexis.lexicon import level_of
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import find, ids, pattern
from partygraph.extract.persons.people import FoundName
from partygraph.extract.persons.place import Place
from partygraph.extract.posts.chained_posts import outermost
from partygraph.extract.posts.posts import Chain
from partygraph.model.mention import TenureStatus

_pattern = partial(pattern, "people.toml")
# Tokens before a name: "con trai của ông".
_KIN = 4
# Tokens before a post that may say that nobody holds it.
_LEAD = 14


def is_unheld(tokens: Tokens, place: Place) -> bool:
    """ "ông N tự nhận là | Giám đốc Sở", "có tin ông N được bổ nhiệm làm | …"."""
    lead = " ".join(tokens.keys[max(place.i, place.chain.i - _LEAD) : place.chain.i])
    if _pattern("not-held").search(lead) is not None:
        return True
    if _is_of_several(tokens, place.chain):
        return True
    if _pattern("takes").search(lead) is None:
        return False
    behind = tokens.keys[place.chain.j : place.j]
    return behind[-1:] == ["?"] or find("personnel.toml", "said-untrue", behind) is not None


def _is_of_several(tokens: Tokens, chain: Chain) -> bool:
    """ "3 | Giám đốc Sở: ông N, Giám đốc Sở Y tế; …": heads of bodies that are told by their kind alone, each
    of another one.
    """
    post = chain.posts[0]
    if not chain.is_plural or len(chain.posts) > 1 or tokens.key(chain.j) != ":" or post.body is None:
        return False
    is_head = post.type.notation in ids("people.toml", "heads-alone")
    body = outermost(post.body.value)
    is_any = not (body.own or body.place) and level_of(body) != "tw"
    return is_head and is_any and post.status is TenureStatus.CURRENT


def is_of_kin(tokens: Tokens, place: Place, name: FoundName, start: int) -> bool:
    """ "Vợ ông N là | Giám đốc Sở", "ông M, cháu Bí thư Huyện ủy N, được bổ nhiệm làm": whether one of his
    family is told to hold the post behind his name, whose titles begin at token `start`.
    """
    if name.j > place.chain.i or tokens.key(name.j) == "(":
        return False
    return is_behind_kin(tokens, place, start)


def is_behind_kin(tokens: Tokens, place: Place, start: int) -> bool:
    """ "Con gái của ông | N": whether a name, with the titles before it, tells at token `start` whose family
    somebody is of.
    """
    before = " ".join(tokens.keys[max(place.i, start - _KIN) : start])
    return _pattern("kin-of").search(before) is not None
