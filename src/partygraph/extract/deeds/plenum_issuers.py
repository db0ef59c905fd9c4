"""Documents of the Central Committee by its plenum: "Nghị quyết Trung ương 7", "Nghị quyết số 18-NQ/TW của
Trung ương".
"""

from collections.abc import Sequence
from dataclasses import dataclass

from partygraph.extract.clauses.runs import document_lists
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import ids, words
from partygraph.model.mention import BodyName, Citation, Mention, MentionKind
from partygraph.model.span import Span

_COMMITTEE = "ban-chap-hanh-trung-uong"
# How its own numbers end.
_CENTRAL_NUMBER = ("/TW", "/TƯ", "/T.Ư")
# Tokens of "Hội nghị lần thứ 6 của" before the committee, and of "(khóa XII), gồm" behind it.
_PLENUM, _HEADING = 6, 8


@dataclass(frozen=True, slots=True)
class PlenumReader:
    """Reads sentence by sentence. The Central Committee that "Hội nghị Trung ương 7" and "của Trung ương"
    mean is a mention of its own and is added to `mentions`.
    """

    mentions: list[Mention]

    def committees(self, scene: Scene) -> dict[int, int]:
        """The committee's mention by that of each document which the sentence tells to be of a plenum."""
        cited = scene.citations
        return {**self._announced(scene, cited), **self._plenums(scene, cited)}

    def _plenums(self, scene: Scene, cited: Sequence[Item]) -> dict[int, int]:
        """The committee of each numbered document of a plenum or "của Trung ương"; in a list the last names
        it for all.
        """
        found: dict[int, int] = {}
        following: Item | None = None
        for item in reversed(cited):
            value = citation_of(self.mentions, item)
            if value.number is not None and not value.issuers:
                at = self._central_at(scene, item, value)
                if at is not None:
                    found[item.mention] = self._committee(scene, at, value.term)
                elif following is not None and value.plenum is not None and following.mention in found:
                    found[item.mention] = found[following.mention]
            following = item
        return found

    def _announced(self, scene: Scene, cited: Sequence[Item]) -> dict[int, int]:
        """The committee of the documents listed behind its plenum: "nghị quyết được ban hành tại Hội nghị lần
        thứ 6 Ban Chấp hành Trung ương Đảng: Nghị quyết số 18-NQ/TW; Nghị quyết số 19-NQ/TW".
        """
        found: dict[int, int] = {}
        for group in document_lists(scene) if len(cited) > 1 else ():
            listed_at = [item for item in group if self._is_central(item)]
            if not listed_at or scene.keys(listed_at[0].i - 1, listed_at[0].i) != [":"]:
                continue
            colon = listed_at[0].i - 1
            for body in scene.before(colon, MentionKind.BODY)[:1]:
                is_plenum = "nghị" in scene.keys(max(scene.i, body.i - _PLENUM), body.i)
                if colon - body.j <= _HEADING and is_plenum and self._is_committee(body):
                    found |= {item.mention: body.mention for item in listed_at}
        return found

    def _is_central(self, item: Item) -> bool:
        """Whether a document is one of those that the Central Committee itself numbers: "18-NQ/TW"."""
        value = citation_of(self.mentions, item)
        is_plenary = value.type in ids("cues.toml", "plenary") and not value.issuers
        return is_plenary and value.number is not None and value.number.upper().endswith(_CENTRAL_NUMBER)

    def _is_committee(self, body: Item) -> bool:
        value = self.mentions[body.mention].value
        return isinstance(value, BodyName) and value.head == _COMMITTEE

    def _central_at(self, scene: Scene, item: Item, value: Citation) -> tuple[int, int] | None:
        """Where "Trung ương" stands: in the name of the plenum, or as whose the document is."""
        keys = scene.tokens.keys
        if value.plenum is not None:
            starts = range(item.j - 1, item.i, -1)
            return next(((k, end) for k in starts if (end := _central_end(keys, k)) is not None), None)
        if scene.keys(item.j, item.j + 1) != ["của"] or value.type not in ids("cues.toml", "plenary"):
            return None
        end = _central_end(keys, item.j + 1)
        if end is None or end > scene.j or (end < scene.j and scene.tokens.caps[end]):
            return None
        # "Trung ương hội", "trung ương đoàn": the centre of another organisation
        return None if scene.gap(end, end + 1) in words("cues.toml", "other-centre") else (item.j + 1, end)

    def _committee(self, scene: Scene, at: tuple[int, int], term: str | None) -> int:
        span = Span(scene.tokens.starts[at[0]], scene.tokens.ends[at[1] - 1])
        value = BodyName(_COMMITTEE, term=term)
        self.mentions.append(Mention(span, MentionKind.BODY, value, "body-of-plenum"))
        return len(self.mentions) - 1


def citation_of(mentions: Sequence[Mention], item: Item) -> Citation:
    """The citation that `item` stands for.

    Raises TypeError where it stands for anything else.
    """
    value = mentions[item.mention].value
    if not isinstance(value, Citation):
        raise TypeError(f"mention {item.mention} is listed as a citation and is {value!r}")
    return value


def _central_end(keys: list[str], k: int) -> int | None:
    """Where "Trung ương" ends that begins at token `k`, None where none begins there."""
    if keys[k : k + 2] == ["trung", "ương"]:
        return k + 2
    if keys[k : k + 3] == ["t", ".", "ư"]:
        return k + 3
    is_symbol = keys[k - 1 : k] in (["/"], ["-"])  # "27-NQ/TW"
    return k + 1 if keys[k : k + 1] in (["tw"], ["tư"]) and not is_symbol else None
