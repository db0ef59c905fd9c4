"""Awards: who gives what to whom, in one sentence with several givers, things and recipients."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from partygraph.extract import count_patterns as written
from partygraph.extract.award_titles import names_award, own_thing, title_of
from partygraph.extract.lexicon import Hit
from partygraph.extract.numbers import counted_number
from partygraph.extract.scene import Item, Scene
from partygraph.extract.words import listed, words
from partygraph.model.mention import ActionReading, Mention, MentionKind, Modality, Stance

_WORDS = "counts.toml"
# From the verb to "cho": the name of what is given, and in brackets or quotation marks what for.
_MAX_THING = 24
# "cho các đồng chí", "cho BS", "cho tập thể"
_MAX_ADDRESS = 4


@dataclass(frozen=True, slots=True)
class AwardGrammar:
    """Reads the awards of one sentence. Who only hands over for somebody gives nothing."""

    mentions: list[Mention]
    of_posts: frozenset[int]

    def read(self, scene: Scene, text: str, topic: int | None, taken: set[int]) -> list[ActionReading]:
        """One award for each thing and recipient; a later verb without an actor of its own keeps the
        earlier one's. `topic` is whom the running text speaks of.

        The offsets in the sentence of the numbers that count recipients join `taken`.
        """
        told = [hit for hit in scene.hits("action") if hit.entry.id == "award"]
        hits = [hit for hit in told if not _is_praise(hit) or self._praised_by(scene, hit)] or told
        rows: list[ActionReading] = []
        actor: int | None = None
        for hit in hits:
            stop = next((other.i for other in hits if other.i > hit.i), scene.j)
            cut = scene.tokens.starts[hit.i] - scene.span.start
            end = scene.tokens.starts[stop] - scene.span.start if stop < scene.j else len(text)
            lead, segment = text[:cut], text[cut:end]
            if not names_award(lead, segment) and not (
                self._praised_by(scene, hit) and written.counted_next().match(segment)
            ):
                continue
            asked, giver = self._asked(scene, hit)
            actor = giver if asked else self._actor(scene, hit, stop, actor, topic)
            modality = Modality.REQUESTED if asked else Modality.DONE
            year = written.YEAR.search(segment) or written.YEAR.search(lead)
            plain = ActionReading(
                "Award",
                scene.span,
                "award",
                Stance(modality, True, None, Decimal("0.85")),
                actor=actor,
                year=int(year[1]) if year else None,
            )
            rows += self._given(scene, hit, stop, plain, (lead, segment), taken)
        return rows

    def _given(
        self,
        scene: Scene,
        hit: Hit,
        stop: int,
        plain: ActionReading,
        parts: tuple[str, str],
        taken: set[int],
    ) -> Iterator[ActionReading]:
        """The award to those named, and those to so many of a kind; `parts` are the sentence before the verb
        and from it on.
        """
        lead, segment = parts
        for recipient in self._passive(scene, hit, plain.actor):
            yield replace(plain, recipient=recipient, award_title=title_of(lead, segment, 0))
        passive = (
            written.counted_at_end() if hit.entry.phrase.startswith("được") else written.counted_passive()
        )
        waiting = passive.search(lead)
        if waiting is not None:
            before = written.counted_with_next().search(lead, 0, waiting.start())
            for match in filter(None, (before, waiting)):
                taken.add(match.start(1))
                yield _counted_award(plain, match, title_of(lead, segment, 0))
            return
        for title, recipient in self._named(scene, hit, stop, parts):
            yield replace(plain, recipient=recipient, award_title=title)
        thing: str | None = None
        end = 0
        for match in written.counted().finditer(segment):
            thing, end = own_thing(segment[end : match.start()], thing), match.end()
            is_part = segment[: match.start()].rstrip().endswith(listed(_WORDS, "of-these"))
            if not is_part and written.waits_for_more().fullmatch(segment, match.end()) is None:
                taken.add(len(lead) + match.start(1))
                yield _counted_award(plain, match, title_of(lead, segment, match.end(), thing))

    # -- to whom ---------------------------------------------------------------------------------------------

    def _passive(self, scene: Scene, hit: Hit, actor: int | None) -> list[int]:
        """The body that "được … công nhận" names before it."""
        for item in scene.before(hit.i, MentionKind.BODY):
            gap = scene.keys(item.j, hit.i)
            is_owner = scene.gap(item.i - 1, item.i) in words("cues.toml", "owning")
            if item.mention != actor and "được" in gap and not {";", "có"} & set(gap) and len(gap) <= 12:
                return [] if is_owner else [item.mention]
        return []

    def _named(
        self, scene: Scene, hit: Hit, stop: int, parts: tuple[str, str]
    ) -> Iterator[tuple[str | None, int]]:
        """What is given to whom by name: "tặng Cờ cho A và Bằng khen cho B, C", "công nhận A đạt …"."""
        lead, segment = parts
        offset = scene.tokens.starts[hit.i]
        begin, title = hit.j, title_of(lead, segment, 0)
        for item in self._listed(scene, hit.j, stop):
            if written.titles().search(segment) is not None:
                yield title, item.mention
        for k in range(hit.j, min(stop, hit.j + 4 * _MAX_THING)):
            if scene.tokens.keys[k] in (";", ":"):
                return
            if scene.gap(k, k + 1) not in words(_WORDS, "to-whom") or k - begin > _MAX_THING:
                continue
            between = segment[scene.tokens.starts[begin - 1] - offset : scene.tokens.starts[k] - offset]
            thing = written.things().search(between) if begin > hit.j else None
            if begin > hit.j and thing is None:
                return
            title = title if thing is None else thing[1].strip()
            for item in self._listed(scene, k + 1, stop):
                begin = item.j
                yield title, item.mention

    def _listed(self, scene: Scene, at: int, stop: int) -> list[Item]:
        """The bodies or the persons listed from token `at` on."""
        run: list[Item] = []
        kinds = (MentionKind.BODY, MentionKind.PERSON)
        found = [item for kind in kinds for item in scene.after(at, kind) if item.j <= stop]
        items = sorted(found, key=lambda item: item.i)
        for item in items:
            gap = scene.keys(run[-1].j if run else at, item.i)
            if item.mention in self.of_posts or (run and item.kind is not run[0].kind):
                break
            if not set(gap) <= words(_WORDS, "address") or len(gap) > _MAX_ADDRESS:
                break
            if run and not gap:
                break
            run.append(item)
        return run

    # -- by whom ---------------------------------------------------------------------------------------------

    def _asked(self, scene: Scene, hit: Hit) -> tuple[bool, int | None]:
        """Whether the award is only asked for, and of whom: "Đề nghị Ban Thường vụ Tỉnh ủy tặng Cờ"."""
        lead = scene.keys(scene.i, hit.i)
        start = scene.i + max((k + 1 for k, key in enumerate(lead) if key == ";"), default=0)
        found = _asking().search(scene.gap(start, hit.i))
        if found is None:
            return False, None
        end = start + found.string[: found.end()].count(" ") + 1
        body = next((item for item in scene.after(end, MentionKind.BODY) if item.j <= hit.i), None)
        return True, None if body is None else body.mention

    def _actor(self, scene: Scene, hit: Hit, stop: int, earlier: int | None, topic: int | None) -> int | None:
        """Who gives: those for whom it is handed over, whose thing or decision it is, else who acts."""
        for found in (self._for_whom(scene, hit), self._whose(scene, hit, stop)):
            if found is not None:
                return found
        before = scene.before(hit.i, MentionKind.BODY)
        for item in before:
            if "được" in scene.keys(item.j, hit.i) and scene.keys(item.i - 1, item.i) != ["được"]:
                continue
            lead = scene.keys(item.i - 1, item.i) if item.i > scene.i else []
            if self._is_of_hander(scene, item):
                return None if earlier is None else earlier
            if lead == ["được"] or hit.i - item.j <= 4 or not lead:
                return item.mention
        in_short = self._in_short(scene, hit)
        if in_short is not None or earlier is not None:
            return earlier if in_short is None else in_short
        subject = [item for item in before if item.i == scene.i or scene.keys(item.i - 1, item.i) == [","]]
        return subject[-1].mention if subject and "được" not in scene.keys(subject[-1].j, hit.i) else topic

    def _praised_by(self, scene: Scene, hit: Hit) -> bool:
        """ "…; Hội Nông dân tỉnh tuyên dương 12 hội viên": praise with a giver of its own."""
        body = next(iter(scene.before(hit.i, MentionKind.BODY)), None)
        return _is_praise(hit) and body is not None and body.j == hit.i

    def _in_short(self, scene: Scene, hit: Hit) -> int | None:
        """ "Hội trao", "Đoàn trường tặng": the body named last before that its first word stands for."""
        word = scene.tokens.words[hit.i - 1] if hit.i > scene.i else ""
        if not word or not scene.tokens.caps[hit.i - 1]:
            return None
        text, at = scene.tokens.text, scene.tokens.starts[hit.i - 1]
        named = [
            n
            for n, mention in enumerate(self.mentions)
            if mention.kind is MentionKind.BODY
            and mention.span.end <= at
            and text.startswith(f"{word} ", mention.span.start)
        ]
        return max(named, key=lambda n: self.mentions[n].span.start, default=None)

    def _is_of_hander(self, scene: Scene, item: Item) -> bool:
        """ "đồng chí N, Phó Bí thư Tỉnh ủy trao": the body of the post of a person named before it."""
        return item.mention in self.of_posts and bool(scene.before(item.i, MentionKind.PERSON))

    def _for_whom(self, scene: Scene, hit: Hit) -> int | None:
        """ "Thừa ủy quyền của Thủ tướng Chính phủ, đồng chí N trao": the body named by that phrase."""
        lead = scene.gap(scene.i, hit.i)
        found = _deputised().search(lead)
        if found is None:
            return None
        end = scene.i + lead[: found.end()].count(" ") + 1
        body = next((item for item in scene.after(end, MentionKind.BODY) if item.j <= hit.i), None)
        is_next = body is not None and body.i - end <= 3
        return body.mention if body is not None and is_next else None

    def _whose(self, scene: Scene, hit: Hit, stop: int) -> int | None:
        """ "được nhận Bằng khen của Chủ tịch UBND tỉnh", "được trao … theo Quyết định của Tỉnh ủy"."""
        is_passive = "được" in scene.keys(max(scene.i, hit.i - 1), hit.i + 1)
        if not is_passive:
            return None
        for item in scene.after(hit.j, MentionKind.BODY):
            if item.j > stop or {";", ":", "cho"} & set(scene.keys(hit.j, item.i)):
                return None
            lead = scene.gap(max(hit.j, item.i - 4), item.i)
            if _owned().search(lead) is not None:
                return item.mention
        return None


def _is_praise(hit: Hit) -> bool:
    return hit.entry.phrase in words(_WORDS, "praise")


def _asking() -> re.Pattern[str]:
    return written.folded_words("asking-for-award")


def _deputised() -> re.Pattern[str]:
    return written.folded_words("deputised")


def _owned() -> re.Pattern[str]:
    return written.owner_of_award()


def _counted_award(plain: ActionReading, match: re.Match[str], title: str | None) -> ActionReading:
    """`plain` for the number and kind of recipients that `match` found."""
    return replace(
        plain,
        rule="award-counted",
        recipient_text=match.string[match.start() : match.end(2)].strip(),
        award_title=title,
        count=counted_number(match),
        unit=match[2],
    )
