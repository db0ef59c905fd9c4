"""The grammar of posts: a title with its body, and chains of posts of one person."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Final

from partygraph.authority.schemes import PostType, post_types
from partygraph.extract.bodies import BodyGrammar
from partygraph.extract.lexicon import Hits, Lexicon
from partygraph.extract.names import NameReader
from partygraph.extract.post_bodies import FoundPost, PostBodyGrammar, inherit
from partygraph.extract.tokens import Tokens
from partygraph.extract.words import ids, mapping, words
from partygraph.model.mention import TenureStatus

PostRow = tuple[str | None, str | None, int | None]  # notation, title, mention of the body
NO_POST: Final[PostRow] = (None, None, None)
_OPENS_NOTE = frozenset({",", "(", "nhiệm", "khóa", "đơn"})
_words = partial(words, "posts.toml")


@dataclass(frozen=True, slots=True)
class Chain:
    """Posts of one person, one after another, at tokens ``i`` to ``j``."""

    i: int
    j: int
    posts: tuple[FoundPost, ...]
    is_plural: bool


@dataclass(frozen=True, slots=True)
class PostMention:
    """A chain of posts with the reading's mention of each post's body."""

    chain: Chain
    bodies: tuple[int | None, ...]

    def rows(self) -> list[PostRow]:
        """The posts of the chain one by one."""
        return [
            (found.type.notation, found.type.label_vi, body)
            for found, body in zip(self.chain.posts, self.bodies, strict=True)
        ]


@cache
def _types() -> dict[str, PostType]:
    return {post.notation: post for post in post_types()}


@cache
def _modifiers() -> Mapping[str, TenureStatus]:
    return {word: TenureStatus(status) for word, status in mapping("posts.toml", "modifier").items()}


class PostGrammar:
    """Reads chains of posts in one text."""

    def __init__(self, tokens: Tokens, hits: Hits, lexicon: Lexicon, bodies: BodyGrammar) -> None:
        self._tokens = tokens
        self._hits = hits
        self._bodies = bodies
        self._owners = PostBodyGrammar(tokens, hits, lexicon, bodies)
        self._names = NameReader(tokens, hits)

    def scan(self, barred: set[int]) -> list[Chain]:
        """Every chain of posts, left to right; none begins at a token of `barred`."""
        chains: list[Chain] = []
        end = 0
        for start in self._hits.at_all("post"):
            i = start
            while i > end and self._tokens.keys[i - 1] in _modifiers():
                i -= 1
            if start < end or i in barred or start in barred:
                continue
            chain = self.at(i)
            if chain is not None:
                chains.append(chain)
                end = chain.j
        return chains

    def at(self, i: int) -> Chain | None:
        """The chain that begins at token `i` (modifiers included), None where none does."""
        start = i
        status = TenureStatus.CURRENT
        while (modifier := _modifiers().get(self._names.key(i))) is not None:
            status, i = modifier, i + 1
        post = self._post(i, status)
        if post is None:
            return None
        posts = [post]
        k = self._skip_notes(self._end(post))
        end = self._end(post)
        while (following := self._joined(k, status)) is not None:
            posts.append(following)
            end = self._end(following)
            k = self._skip_notes(end)
        return Chain(start, max(end, k), tuple(inherit(posts)), self._is_plural(start))

    def _is_plural(self, start: int) -> bool:
        before = self._names.key(start - 1)
        return (
            before in _words("plural")
            or before.isdigit()
            or (start > 2 and self._tokens.keys[start - 3 : start] == ["các", "đồng", "chí"])
        )

    def _end(self, post: FoundPost) -> int:
        return max(post.j, post.body.j if post.body is not None else 0)

    def _joined(self, k: int, status: TenureStatus) -> FoundPost | None:
        if self._names.key(k) not in _words("joint"):
            return None
        j = k + 1
        while (modifier := _modifiers().get(self._names.key(j))) is not None:
            status, j = modifier, j + 1
        if self._tokens.keys[j : j + 3] == ["đồng", "thời", "là"]:
            j += 3
        return self._post(j, status)

    def _post(self, i: int, status: TenureStatus) -> FoundPost | None:
        hit = self._hits.longest(i, "post") if i < len(self._tokens) else None
        if hit is None or (self._names.key(i) == "vụ" and self._names.key(i - 1) == "chức"):
            return None
        before = self._hits.longest(i - 1, "post") or self._hits.longest(i - 2, "post") if i else None
        if before is not None and before.j == i and before.entry.id in ids("posts.toml", "aide"):
            return None  # "thư ký Bộ trưởng Bộ Giáo dục": the minister is another man
        owner = self._hits.longest(i, "body")
        if owner is not None and owner.j >= hit.j and self._bodies.at(i) is not None:
            return None
        kind = _types()[hit.entry.id]
        return FoundPost(i, hit.j, kind, self._owners.of(kind, hit.i, hit.j), status)

    def _skip_notes(self, k: int) -> int:
        """Past what may stand between a post and the next joint: a term of office, a khóa, a bracket."""
        while (end := self._past_note(k)) > k:
            k = end
        return k

    def _past_note(self, k: int) -> int:
        """The token after one such note at `k`, or `k` where none stands."""
        keys = self._tokens.keys
        if self._names.key(k) not in _OPENS_NOTE:
            return k
        j = k + 1 if keys[k] == "," else k
        if keys[j : j + 2] == ["nhiệm", "kỳ"]:
            return self._past_years(j + 2)
        if self._names.key(j) == "khóa":
            return self._past_terms(j + 1)
        if self._names.key(k) == "(":
            return self._closing(k) or k
        if keys[j : j + 2] == ["đơn", "vị"]:
            _, place, end = self._names.place(j + 2, None)
            return end if place is not None else k
        return k

    def _past_years(self, k: int) -> int:
        tokens = self._tokens
        while k < len(tokens) and (
            tokens.words[k].isdigit() or (tokens.keys[k] in "-/" and self._digit(k + 1))
        ):
            k += 1
        return k

    def _digit(self, k: int) -> bool:
        return k < len(self._tokens) and self._tokens.words[k].isdigit()

    def _past_terms(self, k: int) -> int:
        tokens = self._tokens

        def is_term(at: int) -> bool:
            return at < len(tokens) and (set(tokens.words[at]) <= set("IVX") or tokens.words[at].isdigit())

        while is_term(k) or (k < len(tokens) and tokens.keys[k] in (",", ";", "và") and is_term(k + 1)):
            k += 1
        return k

    def _closing(self, k: int) -> int | None:
        for end in range(k + 1, min(k + 10, len(self._tokens))):
            if self._hits.longest(end, "post") is not None:
                return None
            if self._tokens.keys[end] == ")":
                return end + 1
        return None
