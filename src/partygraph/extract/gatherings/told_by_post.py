"""Who is told of by his post alone once the text has named him: "Phát biểu tại hội nghị, đồng chí Bí thư
Huyện ủy đề nghị …".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import ids, listed
from partygraph.extract.posts.posts import PostMention
from partygraph.model.mention import BodyName, Mention, MentionKind, PersonName, TenureReading, TenureStatus

_WORDS = "gatherings.toml"
# "đồng chí": before the post of who is told of.
_HONORIFIC = 2


@dataclass(slots=True)
class ToldByPost:
    """Finds in one text whom a post means; `tenures` are all that the text tells."""

    mentions: Sequence[Mention]
    posts: Sequence[PostMention]
    tenures: Sequence[TenureReading]
    _by_post: dict[str, list[TenureReading]] = field(init=False)
    _told: list[PostMention] = field(init=False)

    def __post_init__(self) -> None:
        """The tenures by their posts, but for those that are over; the posts by which one may be told of."""
        heads = ids(_WORDS, "told-by-post")
        self._told = [
            told
            for told in self.posts
            if not told.chain.is_plural and any(post.type.notation in heads for post in told.chain.posts)
        ]
        self._by_post = {}
        for tenure in self.tenures:
            if tenure.body is not None and tenure.status is not TenureStatus.FORMER:
                self._by_post.setdefault(tenure.post, []).append(tenure)

    def in_sentence(self, scene: Scene) -> Scene | None:
        """`scene` with the one who acts in it by his post alone as its person; None where it names a person,
        or tells of nobody whom the text has named before.
        """
        if scene.people:
            return None
        for told in self._told:
            chain = told.chain
            if scene.i <= chain.i and chain.j <= scene.j and _is_subject(scene, chain.i):
                holder = self._holder(scene, told)
                if holder is not None:
                    item = Item(chain.i, chain.j, MentionKind.PERSON, holder)
                    return replace(scene, items=[*scene.items, item], people=[item])
        return None

    def _holder(self, scene: Scene, told: PostMention) -> int | None:
        """The first mention of the one person who holds every post of the chain that one holds alone."""
        names: set[str] | None = None
        first: int | None = None
        for post, _, body in told.rows():
            if post not in ids(_WORDS, "told-by-post"):
                continue  # "Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Huyện ủy"
            holders = list(self._holders(post, body))
            found = {_name(self.mentions[tenure.holder]) for tenure in holders}
            if len(found) != 1 or (names is not None and found != names):
                return None
            if first is None:
                before = [tenure.holder for tenure in holders if tenure.sentence.start < scene.span.start]
                first, names = min(before, default=None), found
        return first

    def _holders(self, post: str, body: int | None) -> Iterator[TenureReading]:
        name = None if body is None else self.mentions[body].value
        for tenure in self._by_post.get(post, ()):
            other = None if tenure.body is None else self.mentions[tenure.body].value
            if isinstance(name, BodyName) and isinstance(other, BodyName) and _may_be_one(name, other):
                yield tenure


def _is_subject(scene: Scene, at: int) -> bool:
    """Whether the post at token `at` opens its clause, with at most a word of address before it."""
    for k in range(at, max(scene.i, at - _HONORIFIC) - 1, -1):
        if scene.gap(k, at) in ("", *listed(_WORDS, "told-as")) and (
            k == scene.i or scene.tokens.keys[k - 1] == ","
        ):
            return True
    return False


def _name(mention: Mention) -> str:
    return mention.value.text.lower() if isinstance(mention.value, PersonName) else ""


def _may_be_one(name: BodyName, other: BodyName) -> bool:
    """Whether two names tell nothing by which they would be of two bodies: "Huyện ủy", "Huyện ủy Tứ Kỳ"."""
    if (name.head, name.own.lower()) != (other.head, other.own.lower()):
        return False
    pairs = ((name.level, other.level), (name.place, other.place))
    if any(one and another and one != another for one, another in pairs):
        return False
    return name.of is None or other.of is None or _may_be_one(name.of, other.of)
