"""Documents listed line by line under a sentence that says what is done with them."""

from dataclasses import dataclass

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import acts_on_documents
from partygraph.extract.lexis.words import pattern, words
from partygraph.model.mention import ClaimReading, Stance

# Tokens before the document of a row: "-", "1 .", "( a )", "thứ nhất ,".
_MARK = 4
# Tokens of what the documents of a list are called, with what they are about.
_HEAD = 20
# Rows of one list.
_MAX_ROWS = 40


@dataclass(frozen=True, slots=True)
class Deed:
    """What the sentence before the list says that a body does with a document."""

    relation: str
    subject: int
    rule: str
    stance: Stance


@dataclass(slots=True)
class ListingReader:
    """Reads sentence by sentence; remembers the list that is open."""

    deeds: tuple[Deed, ...] = ()
    rows: int = 0
    is_marked: bool = False

    def rows_of(self, scene: Scene) -> list[ClaimReading]:
        """The claims of a row of the open list; any other sentence closes it."""
        if not self.deeds:
            self.rows, self.is_marked = 0, False
            return []
        if _is_mark(scene.keys(scene.i, scene.j)):
            self.is_marked = True  # "2." is a sentence by its full stop
            return []
        document = self._row(scene) if self.rows < _MAX_ROWS else None
        self.is_marked = False
        if document is None:
            self.deeds, self.rows = (), 0
            return []
        self.rows += 1
        return [
            ClaimReading(deed.relation, deed.subject, document.mention, scene.span, deed.rule, deed.stance)
            for deed in self.deeds
        ]

    def open(self, deeds: list[Deed]) -> None:
        """Opens a list of documents with which `deeds` are done."""
        self.deeds, self.rows = tuple(dict.fromkeys(deeds)), 0

    def _row(self, scene: Scene) -> Item | None:
        """The document that a row is: a list's sign, then its citation."""
        cited = scene.citations
        if not cited or cited[0].i - scene.i > _MARK:
            return None
        mark = scene.keys(scene.i, cited[0].i)
        return cited[0] if (_is_mark(mark) if mark else self.is_marked) else None


def _is_mark(keys: list[str]) -> bool:
    return len(keys) <= _MARK and all(
        key in words("cues.toml", "list-marks") or key.isdigit() for key in keys
    )


def heads_list(scene: Scene) -> bool:
    """Whether the sentence ends by announcing documents: "với các nội dung:", "các văn bản sau:"."""
    if scene.tokens.keys[scene.j - 1] != ":" or scene.j - scene.i < 3:
        return False
    lead = scene.gap(max(scene.i, scene.j - _HEAD), scene.j)
    return pattern("cues.toml", "heads-documents").search(lead) is not None


def deeds_of(claims: list[ClaimReading]) -> list[Deed]:
    """What the claims of one sentence say that bodies do with documents."""
    return [
        Deed(claim.relation, claim.subject, claim.rule, claim.stance)
        for claim in claims
        if claim.relation in acts_on_documents()
    ]
