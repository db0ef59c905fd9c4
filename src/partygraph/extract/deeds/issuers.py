"""Who issued a document: named with it, before the verb of issuing, by an office, a plenum or a team."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from partygraph.extract.clauses.no_subjects import is_sent_team
from partygraph.extract.clauses.runs import BREAKS, run_before
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.stance import Colour, StanceReader
from partygraph.extract.clauses.supposed import is_supposed
from partygraph.extract.deeds.issuer_series import letters, of_series, signs_both
from partygraph.extract.deeds.issuers_told import decider_behind, directing_in, in_whose_name, only_subject
from partygraph.extract.deeds.plenum_issuers import PlenumReader, citation_of
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.words import find, ids, listed, pattern, words
from partygraph.model.mention import BodyName, ClaimReading, Mention, MentionKind, Modality, Stance

_DONE = Colour(Modality.DONE)
# Tokens between who issues and the verb: "đã vừa ký".
_TO_VERB = 3
_BY_VERB = ("issued-by-verb", "issued-by-subject")


@dataclass(frozen=True, slots=True)
class _Issued:
    """The issuers of a document and how that is told."""

    issuers: tuple[int, ...]
    rule: str
    colour: Colour = _DONE


@dataclass(slots=True)
class IssuerReader:
    """Reads sentence by sentence. A Central Committee meant without its name is added to `mentions`."""

    mentions: list[Mention]
    stance: StanceReader

    def read(self, scene: Scene) -> list[ClaimReading]:
        """The issuers that one sentence states, document by document."""
        claims: list[ClaimReading] = []
        cited = scene.citations
        if not cited:
            return claims
        plenums = PlenumReader(self.mentions).committees(scene)
        told: list[_Issued | None] = []
        last: _Issued | None = None
        for k, item in enumerate(cited):
            found = next(self._found(scene, item, plenums), None)
            if found is None and last is not None and self._goes_on(scene, cited[k - 1], item):
                found = last
            last = found if found is not None and found.rule in _BY_VERB else None
            told.append(found)
        for item, found in zip(cited, self._shared(scene, cited, told), strict=True):
            if found is None or (found.rule in _BY_VERB and is_supposed(scene, item.i)):
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
            here, after = citation_of(self.mentions, cited[k]), citation_of(self.mentions, cited[k + 1])
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
        named = citation_of(self.mentions, item).issuers
        if named:
            yield _Issued(named, "issued-by-phrase")
            return
        if item.mention in plenums:
            yield _Issued((plenums[item.mention],), "issued-by-plenum")
        yield from self._office_behind(scene, item)
        yield from self._office_by(scene, item)
        yield from self._pair_behind(scene, item)
        yield from self._before(scene, item)
        director = directing_in(scene, item)
        if director is not None:
            yield _Issued((director,), "issued-by-director")
        decider = decider_behind(scene, item, self.mentions)
        if decider is not None:
            yield _Issued((decider,), "issued-by-decider")
        yield from self._sender_before(scene, item)

    # -- behind the document ---------------------------------------------------------------------------------

    def _office_behind(self, scene: Scene, item: Item) -> Iterator[_Issued]:
        """ "Quyết định số 12/QĐ-BYT của Bộ trưởng Bộ Y tế": what the office signs is issued by its body."""
        is_behind = scene.keys(item.j, item.j + 1) == ["của"]
        of = item.j if is_behind else scene.last_of("của", item.i, item.j)  # before the document's day
        if of is None:
            return
        for body in scene.after(of + 1, MentionKind.BODY)[:1]:
            if self._is_office(scene.gap(of + 1, body.i), body):
                yield _Issued((body.mention,), "issued-by-office")

    def _office_by(self, scene: Scene, item: Item) -> Iterator[_Issued]:
        """ "Thông tư số 05/2023/TT-BNV do Bộ trưởng Bộ Nội vụ (N ký) ban hành": the same where it is told who
        issued it.
        """
        if scene.keys(item.j, item.j + 1) != ["do"]:
            return
        for body in scene.after(item.j + 1, MentionKind.BODY)[:1]:
            end = next((person.j for person in scene.people if person.i == body.j), body.j)
            is_issued = scene.gap(end, min(scene.j, end + _TO_VERB)).startswith(
                listed("cues.toml", "issuing")
            )
            if is_issued and self._is_office(scene.gap(item.j + 1, body.i), body):
                yield _Issued((body.mention,), "issued-by-office")

    def _is_office(self, lead: str, body: Item) -> bool:
        """Whether `lead`, all that stands before `body`, is the office of its head; none where the body is
        read from the office itself: "Thủ tướng".
        """
        is_implied = self.mentions[body.mention].rule == "body-implied-by-post"
        return lead in words("cues.toml", "issuing-offices") or (not lead and is_implied)

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
        # "trong đó có" only counts up
        verbs = [
            hit
            for hit in scene.hits("relation")
            if hit.entry.id == "issuedBy" and hit.j <= item.i and scene.keys(hit.i - 1, hit.i) != ["đó"]
        ]
        if not verbs or not self._is_object(scene, verbs[-1], item):
            return
        verb = verbs[-1].i
        if scene.gap(max(scene.i, verb - 2), verb) in words("cues.toml", "advising"):
            return  # "Ban Tuyên giáo Huyện ủy tham mưu ban hành Kế hoạch số 45-KH/HU": the committee issues
        if find("cues.toml", "not-issued", scene.keys(max(scene.i, verb - 2), verb)) is not None:
            return
        principal = in_whose_name(scene, verb)
        if principal is not None:
            yield _Issued((principal,), "issued-by-verb", self.stance.at(scene, verb, None))
            return
        for last in scene.before(verb, MentionKind.BODY)[:1]:
            body = of_series(run_before(scene, last), citation_of(self.mentions, item), self.mentions)
            if self._is_subject(scene, last, verb):
                is_advised = scene.gap(max(scene.i, body.i - 3), body.i).endswith(
                    listed("cues.toml", "advising-whom")
                )
                colour = self.stance.at(scene, verb, None if is_advised else last.j)
                yield _Issued((body.mention,), "issued-by-verb", colour)
                return
        subject = only_subject(scene, verb)
        if subject is not None:
            colour = self.stance.at(scene, verb, subject.j)
            yield _Issued((subject.mention,), "issued-by-subject", colour)

    def _is_subject(self, scene: Scene, body: Item, verb: int) -> bool:
        """Whether a body right before `verb` issues; not "Theo Đảng ủy Sở, ban hành Kế hoạch là cần"."""
        if scene.gap(max(scene.i, body.i - 1), body.j + 1).startswith("theo "):
            return False
        is_near = self._between(scene, body.j, verb) <= _TO_VERB
        return is_near and BREAKS.isdisjoint(scene.keys(body.j, verb))

    def _sender_before(self, scene: Scene, item: Item) -> Iterator[_Issued]:
        """ "Đoàn kiểm tra số 2 của Ban Thường vụ Tỉnh ủy công bố Quyết định …": a team makes known what those
        decided who sent it.
        """
        if citation_of(self.mentions, item).type not in ids("cues.toml", "sending"):
            return
        for team in scene.before(item.i, MentionKind.BODY)[:1]:
            is_team = is_sent_team(self.mentions[team.mention])
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
        here, after = citation_of(self.mentions, before), citation_of(self.mentions, item)
        first, second = letters(here), letters(after)
        if first == second != "":
            return pattern("cues.toml", "between-issued").match(between) is not None
        return here.type == after.type and "" in (first, second) and between in (",", "và", ", và", ";")

    def _is_object(self, scene: Scene, verb: Hit, item: Item) -> bool:
        """Whether what was issued is the document: named right behind the verb, or its number in brackets
        behind its name, "ban hành Kế hoạch tổng kết … (Kế hoạch số 14-KH/TU)".
        """
        gap = scene.keys(verb.j, item.i)
        is_next = not gap or " ".join(gap) in words("cues.toml", "issued-as")
        if is_next or self._goes_on_with(scene, verb, item):
            return True
        if "," in gap or gap[-1:] == [":"]:
            return pattern("cues.toml", "issued-list").match(" ".join(gap)) is not None
        named = [hit for hit in scene.hits("doctype") if hit.i == verb.j]
        is_same = bool(named) and named[0].entry.id == citation_of(self.mentions, item).type
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
