"""Who decided in the sentences before one that names nobody: a decider goes on over sentences."""

from dataclasses import dataclass
from functools import partial

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import pattern, words
from partygraph.extract.personnel.appointers import in_session
from partygraph.extract.personnel.change_verbs import is_taking

_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")
# "- Thi hành kỷ luật", "- Quyết định".
_ITEM = 4
# "Trước đó, cũng tại kỳ họp".
_OPENING = 7


@dataclass(slots=True)
class StandingDeciders:
    """Remembers who decided: `last` in the paragraph, `earlier` in the one before it, `reader_out` of the
    decision that was read out, `announcer` what the list tells that follows: "X quyết định:".

    `issuer` took the decision that the sentence before tells of.
    `host` is who holds the meeting that the article tells of, `before` the body that the sentence before
    opens with, `opener` that of the one taken in last.
    """

    last: int | None = None
    earlier: int | None = None
    reader_out: int | None = None
    announcer: int | None = None
    issuer: int | None = None
    host: int | None = None
    paragraph: int = -1
    opener: int | None = None
    before: int | None = None

    def enter(self, scene: Scene) -> None:
        """Takes a sentence in: a new paragraph forgets who decided, but in its first words."""
        self.before = self.opener if scene.paragraph == self.paragraph else None
        self.opener = next((item.mention for item in scene.bodies if item.i == scene.i), None)
        if scene.paragraph != self.paragraph:
            is_next = scene.paragraph == self.paragraph + 1
            self.earlier = self.last if is_next else None
            self.reader_out = self.reader_out if is_next else None
            self.paragraph, self.last = scene.paragraph, None
        if self.announcer is not None and not _goes_on(scene):
            self.announcer = None

    def of(self, scene: Scene, hit: Hit) -> int | None:
        """Who decides what the verb tells, where its sentence names nobody; None where nobody is known."""
        if (giver := self.gives_now(scene, hit)) is not None:
            return giver
        lead = scene.gap(scene.i, hit.i)
        opening = scene.gap(scene.i, min(scene.i + _OPENING, scene.j))
        if self.last is not None and _pattern("same-decider").match(opening):
            return self.last
        if self.announcer is not None and hit.i - scene.i <= _ITEM:
            return self.announcer
        if self.reader_out is not None and _pattern("further-decision").match(lead):
            return self.reader_out
        if _pattern("verb-first").fullmatch(f"{lead} ".lstrip()):
            return self.last if self.last is not None else self.earlier
        if _pattern("on-grounds").fullmatch(lead):
            return self.last if self.last is not None else self.before
        if (
            self.issuer is not None
            and hit.entry.id != "election"
            and _pattern("by-this-decision").match(lead)
        ):
            return self.issuer
        if _pattern("meeting-decides").match(opening) is None:
            return None
        return next(in_session(scene), self.host)

    def gives_now(self, scene: Scene, hit: Hit) -> int | None:
        """Who gives a post that somebody "nay giữ chức", where the sentence before told of a decision."""
        if scene.keys(max(scene.i, hit.i - 1), hit.i) != ["nay"] or not is_taking(hit):
            return None
        return self.last if self.last is not None else self.issuer


def _goes_on(scene: Scene) -> bool:
    """Whether the sentence may be an item of a list: it opens with a bullet, or with the verb itself."""
    return scene.tokens.keys[scene.i] in _words("bullets") or any(
        hit.i == scene.i for hit in scene.hits("action")
    )
