"""One post: a title with its body, "Giám đốc | Sở Y tế", past whom it serves: "Trợ lý | Phó Thủ tướng"."""

from dataclasses import replace
from functools import cache, cached_property

from partygraph.authority.schemes import PostType, post_types
from partygraph.extract.bodies.bodies import BodyGrammar
from partygraph.extract.lexis.lexicon import Hits, Lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, words
from partygraph.extract.posts.chained_posts import FoundPost
from partygraph.extract.posts.post_bodies import PostBodyGrammar
from partygraph.extract.posts.post_notes import PostNotes
from partygraph.model.mention import TenureStatus

_IN_CHARGE = "-phu-trach"
# "hội đồng đại học" is of no more tokens.
_MAX_COUNCIL = 4
# Words of a name in full.
_NAME = (2, 3, 4)


@cache
def _types() -> dict[str, PostType]:
    return {post.notation: post for post in post_types()}


class PostReader:
    """Reads the post at a given token of one text."""

    def __init__(
        self, tokens: Tokens, hits: Hits, lexicon: Lexicon, bodies: BodyGrammar, notes: PostNotes
    ) -> None:
        self._tokens = tokens
        self._hits = hits
        self._bodies = bodies
        self._owners = PostBodyGrammar(tokens, hits, lexicon, bodies)
        self._notes = notes

    def at(self, i: int, status: TenureStatus) -> FoundPost | None:
        """The post whose title begins at token `i`, None where none does."""
        if (seat := self.seats_alone.get(i)) is not None:
            return replace(seat, status=status)
        hit = self._hits.longest(i, "post")
        if hit is None or (self._tokens.words[i] == "vụ" and self._tokens.key(i - 1) in ("chức", "nhiệm")):
            return None
        owner = self._hits.longest(i, "body")
        if owner is not None and owner.j >= hit.j and self._bodies.at(i) is not None:
            return None
        kind = _types()[hit.entry.id]
        if self._is_in_charge_of_a_field(kind, hit.j):
            field_of = kind.notation.removesuffix(_IN_CHARGE)
            return FoundPost(i, hit.j - 2, _types()[field_of], None, status)
        body = self._owners.of(kind, hit.i, self._past_in_charge(hit.j))
        j = hit.j if body is not None else self._past_council(kind, self._past_office(kind, hit.j))
        return FoundPost(i, j, kind, body, status)

    @cached_property
    def seats_alone(self) -> dict[int, FoundPost]:
        """ "ông Lê Văn Hòa, [Thường vụ Thành ủy], Trưởng ban": the seats that are told by their committee, by
        where they begin: behind a name in full and its comma, and before a further post.
        """
        found = {}
        heads = (
            hit
            for hit in self._hits.at_all("body").values()
            if hit.entry.id in ids("posts.toml", "seats-alone")
        )
        for hit in heads:
            body = self._bodies.at(hit.i) if self._is_behind_name(hit.i) else None
            if body is None or body.is_bare or self._tokens.key(body.j) not in (",", "-", "kiêm"):
                continue
            if self._hits.longest(body.j + 1, "post") is not None:
                seat = replace(body, value=replace(body.value, head="ban-thuong-vu"))
                found[hit.i] = FoundPost(hit.i, hit.j, _types()["uy-vien"], seat, TenureStatus.CURRENT)
        return found

    def _is_behind_name(self, i: int) -> bool:
        """Whether a comma or a dash parts token `i` from a surname and the name that goes on with it."""
        if self._tokens.key(i - 1) not in (",", "-", "–"):
            return False
        return any(
            self._hits.longest(i - 1 - n, "surname") is not None and all(self._tokens.caps[i - 1 - n : i - 1])
            for n in _NAME
        )

    def _is_in_charge_of_a_field(self, kind: PostType, k: int) -> bool:
        """ "Phó Giám đốc phụ trách | chuyên môn": a deputy for a field, not one who acts for the head."""
        if not kind.notation.endswith(_IN_CHARGE) or k >= len(self._tokens) or self._tokens.caps[k]:
            return False
        return self._tokens.words[k].isalpha() and not self._notes.stops(k) and self._bodies.at(k) is None

    def _past_office(self, kind: PostType, k: int) -> int:
        """Past the office that a post serves: "Trợ lý | Phó Thủ tướng", "Chủ nhiệm Văn phòng | Chủ tịch
        nước"; its holder is another person.
        """
        if kind.notation not in ids("posts.toml", "serving"):
            return k
        served = self._hits.longest(k, "post")
        if served is None:
            return k
        body = self._owners.of(_types()[served.entry.id], served.i, served.j)
        return served.j if body is None else max(served.j, body.j)

    def _past_in_charge(self, k: int) -> int:
        """Past "phụ trách" between a title and its body: "Phó Viện trưởng phụ trách | VKSND tỉnh"."""
        is_told = self._tokens.keys[k : k + 2] == ["phụ", "trách"] and self._bodies.at(k + 2) is not None
        return k + 2 if is_told else k

    def _past_council(self, kind: PostType, k: int) -> int:
        """Past the council that a chair leads, told without its agency: "Chủ tịch | Hội đồng, Giám đốc …"."""
        if kind.notation not in ids("posts.toml", "chair-post"):
            return k
        end = self._tokens.past(k, words("posts.toml", "council"), _MAX_COUNCIL)
        return end if self._tokens.key(end) in words("posts.toml", "joint") else k
