"""Who issued a document: named with it, before the verb of issuing, by an office, a plenum or a team."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from partygraph.extract.clauses.runs import BREAKS, document_lists
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.stance import Colour, StanceReader
from partygraph.extract.deeds.issuer_series import letters, signs_both
from partygraph.extract.deeds.issuers_told import decider_behind, directing_in, in_whose_name, only_subject
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import ids, pattern, words
from partygraph.model.mention import BodyName, Citation, ClaimReading, Mention, MentionKind, Modality, Stance
from partygraph.model.span import Span

_DONE = Colour(Modality.DONE)
_BY_VERB = ("issued-by-verb", "issued-by-subject")
_COMMITTEE = "ban-chap-hanh-trung-uong"
_CENTRAL_NUMBER = ("/TW", "/TƯ", "/T.Ư")
# Tokens of "Hội nghị lần thứ 6 của" before the committee, and of "(khóa XII), gồm" behind it.
_PLENUM, _HEADING = 6, 8


@dataclass(frozen=True, slots=True)
class _Issued:
    """The issuers of a document and how that is told."""

    issuers: tuple[int, ...]
    rule: str
    colour: Colour = _DONE


@dataclass(slots=True)
class IssuerReader:
    """Reads sentence by sentence. The Central Committee that "Hội nghị Trung ương 7" and "của Trung ương"
    mean is a mention of its own and is added to `mentions`.
    """

    mentions: list[Mention]
    stance: StanceReader

    def read(self, scene: Scene) -> list[ClaimReading]:
        """The issuers that one sentence states, document by document."""
        claims: list[ClaimReading] = []
        cited = scene.citations
        if not cited:
            return claims
        plenums = {**self._announced(scene, cited), **self._plenums(scene, cited)}
        told: list[_Issued | None] = []
        last: _Issued | None = None
        for k, item in enumerate(cited):
            found = next(self._found(scene, item, plenums), None)
            if found is None and last is not None and self._goes_on(scene, cited[k - 1], item):
                found = last
            last = found if found is not None and found.rule in _BY_VERB else None
            told.append(found)
        for item, found in zip(cited, self._shared(scene, cited, told), strict=True):
            if found is None:
                continue
            stance = Stance(found.colour.modality, True, found.colour.said_by, Decimal("0.95"))
            claims += [
                ClaimReading("issuedBy", item.mention, issuer, scene.span, found.rule, stance)
                for issuer in found.issuers
            ]
        return claims

    def _shared(
        self, scene: Scene, cited: Sequence[Item], told: list[_Issued | None]
    ) -> list[_Issued | None]:
        """ "Quyết định số 18, 19/QĐ-TTg của Thủ tướng": whoever signs the last signs its series."""
        shared = list(told)
        for k in range(len(told) - 2, -1, -1):
            here, after = self._citation(cited[k]), self._citation(cited[k + 1])
            behind = shared[k + 1]
            gap = scene.gap(cited[k].j, cited[k + 1].i)
            if shared[k] is None and behind is not None and gap in ("", ",", "và", ", và", ";"):
                shared[k] = behind if signs_both(behind.rule, here, after, self._heads(behind)) else None
        return shared

    def _heads(self, told: _Issued) -> set[str]:
        values = [self.mentions[issuer].value for issuer in told.issuers]
        return {value.head for value in values if isinstance(value, BodyName)}

    def _found(self, scene: Scene, item: Item, plenums: dict[int, int]) -> Iterator[_Issued]:
        """Every way of finding the issuers, in the order in which they count."""
        named = self._citation(item).issuers
        if named:
            yield _Issued(named, "issued-by-phrase")
            return
        if item.mention in plenums:
            yield _Issued((plenums[item.mention],), "issued-by-plenum")
        yield from self._office_behind(scene, item)
        yield from self._pair_behind(scene, item)
        yield from self._before(scene, item)
        director = directing_in(scene, item)
        if director is not None:
            yield _Issued((director,), "issued-by-director")
        decider = decider_behind(scene, item, self.mentions)
        if decider is not None:
            yield _Issued((decider,), "issued-by-decider")
        yield from self._sender_before(scene, item)

    def _citation(self, item: Item) -> Citation:
        value = self.mentions[item.mention].value
        if not isinstance(value, Citation):
            raise TypeError(f"mention {item.mention} is listed as a citation and is {value!r}")
        return value

    # -- the Central Committee -------------------------------------------------------------------------------

    def _plenums(self, scene: Scene, cited: Sequence[Item]) -> dict[int, int]:
        """The committee of each numbered document of a plenum or "của Trung ương"; in a list the last names
        it for all.
        """
        found: dict[int, int] = {}
        following: Item | None = None
        for item in reversed(cited):
            value = self._citation(item)
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
        value = self._citation(item)
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

    # -- behind the document ---------------------------------------------------------------------------------

    def _office_behind(self, scene: Scene, item: Item) -> Iterator[_Issued]:
        """ "Quyết định số 12/QĐ-BYT của Bộ trưởng Bộ Y tế": what the office signs is issued by its body."""
        if scene.keys(item.j, item.j + 1) != ["của"]:
            return
        for body in scene.after(item.j + 1, MentionKind.BODY)[:1]:
            gap = scene.gap(item.j + 1, body.i)
            implied = self.mentions[body.mention].rule == "body-implied-by-post"
            if gap in words("cues.toml", "issuing-offices") or (not gap and implied):
                yield _Issued((body.mention,), "issued-by-office")

    def _pair_behind(self, scene: Scene, item: Item) -> Iterator[_Issued]:
        """ "Quy chế phối hợp số 04-QC/ĐUK-TU giữa Đảng ủy Khối và Tỉnh ủy": both issued it."""
        if scene.keys(item.j, item.j + 1) != ["giữa"]:
            return
        bodies = scene.after(item.j + 1, MentionKind.BODY)[:2]
        is_pair = len(bodies) == 2 and bodies[0].i == item.j + 1
        if is_pair and scene.gap(bodies[0].j, bodies[1].i) in ("và", "với"):
            yield _Issued(tuple(body.mention for body in bodies), "issued-by-both")

    # -- before the document ---------------------------------------------------------------------------------

    def _before(self, scene: Scene, item: Item) -> Iterator[_Issued]:
        """BODY (đã) ban hành / ra / có DOCUMENT."""
        verbs = [
            hit
            for hit in scene.hits("relation")
            if hit.entry.id == "issuedBy" and hit.j <= item.i and scene.keys(hit.i - 1, hit.i) != ["đó"]
        ]  # "trong đó có" only counts up
        if not verbs or not self._is_object(scene, verbs[-1], item):
            return
        verb = verbs[-1].i
        principal = in_whose_name(scene, verb)
        if principal is not None:
            yield _Issued((principal,), "issued-by-verb", self.stance.at(scene, verb, None))
            return
        bodies = scene.before(verb, MentionKind.BODY)
        if bodies and scene.gap(max(scene.i, bodies[0].i - 1), bodies[0].j + 1).startswith("theo "):
            bodies = []  # "Theo Đảng ủy Sở, ban hành Kế hoạch số 12 là cần thiết"
        if (
            bodies
            and self._between(scene, bodies[0].j, verb) <= 3
            and BREAKS.isdisjoint(scene.keys(bodies[0].j, verb))
        ):
            colour = self.stance.at(scene, verb, bodies[0].j)
            yield _Issued((bodies[0].mention,), "issued-by-verb", colour)
            return
        subject = only_subject(scene, verb)
        if subject is not None:
            colour = self.stance.at(scene, verb, subject.j)
            yield _Issued((subject.mention,), "issued-by-subject", colour)

    def _sender_before(self, scene: Scene, item: Item) -> Iterator[_Issued]:
        """ "Đoàn kiểm tra số 2 của Ban Thường vụ Tỉnh ủy công bố Quyết định …": a team makes known what those
        decided who sent it.
        """
        if self._citation(item).type not in ids("cues.toml", "sending"):
            return
        for team in scene.before(item.i, MentionKind.BODY)[:1]:
            value = self.mentions[team.mention].value
            is_team = isinstance(value, BodyName) and value.head in ids("cues.toml", "sent-teams")
            gap = scene.gap(team.j, item.i)
            sender = self._inside(team) if is_team and gap in words("cues.toml", "making-known") else None
            if sender is not None:
                yield _Issued((sender,), "issued-by-sender")

    def _inside(self, team: Item) -> int | None:
        """The body that the team's own name says it is of."""
        whole = self.mentions[team.mention].span
        return next(
            (
                n
                for n, mention in enumerate(self.mentions)
                if mention.kind is MentionKind.BODY and n != team.mention and whole.covers(mention.span)
            ),
            None,
        )

    def _goes_on(self, scene: Scene, before: Item, item: Item) -> bool:
        """ "ký các Quyết định số 12/QĐ-TTg, 13/QĐ-TTg": of one list, and of one type."""
        between = scene.gap(before.j, item.i)
        first, second = letters(self._citation(before)), letters(self._citation(item))
        if first == second != "":
            return pattern("cues.toml", "between-issued").match(between) is not None
        is_of_one = self._citation(before).type == self._citation(item).type
        return is_of_one and "" in (first, second) and between in (",", "và", ", và", ";")

    def _is_object(self, scene: Scene, verb: Hit, item: Item) -> bool:
        """Whether what was issued is the document: named right behind the verb, or its number in brackets
        behind its name, "ban hành Kế hoạch tổng kết … (Kế hoạch số 14-KH/TU)".
        """
        gap = scene.keys(verb.j, item.i)
        if (
            not gap
            or " ".join(gap) in words("cues.toml", "issued-as")
            or self._goes_on_with(scene, verb, item)
        ):
            return True
        if "," in gap or gap[-1:] == [":"]:
            return pattern("cues.toml", "issued-list").match(" ".join(gap)) is not None
        named = [hit for hit in scene.hits("doctype") if hit.i == verb.j]
        is_same = bool(named) and named[0].entry.id == self._citation(item).type
        return is_same and gap[-1:] == ["("] and ";" not in gap

    def _goes_on_with(self, scene: Scene, verb: Hit, item: Item) -> bool:
        """ "đã ban hành và triển khai thực hiện Nghị quyết số 09": one object of several verbs."""
        verbs = {k for hit in scene.hits("relation") if verb.j <= hit.i < item.i for k in range(hit.i, hit.j)}
        between = {scene.tokens.keys[k] for k in range(verb.j, item.i) if k not in verbs}
        is_issuing = verb.entry.phrase in words("cues.toml", "issuing")
        return is_issuing and bool(verbs) and bool(between) and between <= words("cues.toml", "between-verbs")

    def _between(self, scene: Scene, i: int, j: int) -> int:
        """How many tokens stand from `i` to `j`, but for persons: "Thủ tướng Chính phủ N đã ký"."""
        people = [item for item in scene.people if i <= item.i and item.j <= j]
        return j - i - sum(item.j - item.i for item in people)


def _central_end(keys: list[str], k: int) -> int | None:
    """Where "Trung ương" ends that begins at token `k`, None where none begins there."""
    if keys[k : k + 2] == ["trung", "ương"]:
        return k + 2
    if keys[k : k + 3] == ["t", ".", "ư"]:
        return k + 3
    is_symbol = keys[k - 1 : k] in (["/"], ["-"])  # "27-NQ/TW"
    return k + 1 if keys[k : k + 1] in (["tw"], ["tư"]) and not is_symbol else None
