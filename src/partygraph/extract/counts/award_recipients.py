"""To whom an award is given: the numbers of recipients behind its verb, each with what those are given."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from partygraph.extract.clauses.coordination import joined_before
from partygraph.extract.clauses.parts_acting import part_acting
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.counts import award_patterns as written
from partygraph.extract.counts.award_things import is_receiving
from partygraph.extract.counts.award_titles import own_thing
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.lexis.numbers import counted_number
from partygraph.extract.lexis.words import ids, listed, pattern, search
from partygraph.model.mention import ActionReading, BodyName, MeasureReading, Mention, MentionKind, Modality

_WORDS = "counts.toml"
# "Nguyễn Văn A, nguyên Ủy viên Ban Thường vụ, nguyên Trưởng ban Tổ chức Tỉnh ủy, được Chủ tịch nước"
_MAX_OFFICE = 60
# "N, Phó Bí thư Thường trực, Chủ tịch | Hội đồng nhân dân xã"
_MAX_TITLE = 16
# "theo đồng chí": before a name.
_LEAD = 4


def counted_recipients(segment: str) -> Iterator[tuple[re.Match[str], str | None]]:
    """The number and kind of recipients in `segment`, the words from a verb on, and the thing given to them.

    A number that waits for the next verb, is a part of those before or tells where they are is none of them,
    nor are those behind another verb: "cho 3 chi bộ, kết nạp 2 đảng viên".
    """
    thing: str | None = None
    end, is_others = 0, False
    for match in written.counted().finditer(segment):
        between = segment[end : match.start()]
        is_others = search(_WORDS, "other-deed", between.lower()) is not None or (
            is_others and own_thing(between, None) is None
        )
        if is_others:
            end = match.end()
            continue
        thing, end = own_thing(segment[end : match.start()], thing), match.end()
        before = segment[: match.start()].rstrip().lower()
        grade = written.grade_behind_count().match(segment, match.end())
        if grade is not None and thing is not None:
            yield match, written.regraded(thing, grade[1])
            continue
        is_other = before.endswith(listed(_WORDS, "of-these")) or written.stands_at().search(before)
        if not is_other and written.waits_for_more().fullmatch(segment, match.end()) is None:
            yield match, thing


def persons_awarded(scene: Scene, hit: Hit) -> list[int]:
    """Those who "được … tặng", "được nhận": named right before it, over no more than what they are."""
    people = scene.before(hit.i, MentionKind.PERSON)
    last = next(iter(people), None)
    if last is None or hit.j - last.j > _MAX_OFFICE:
        return []
    end = hit.j if is_receiving(hit) else hit.i
    if pattern("personnel.toml", "is-honoured").fullmatch(scene.gap(last.j, end)) is None:
        return []
    return [item.mention for item in joined_before(scene, last, sorted(people, key=lambda one: one.i))]


def celebrating(scene: Scene, hit: Hit, mentions: Sequence[Mention]) -> list[int]:
    """ "Trường THPT Hòa An tổ chức kỷ niệm 25 năm thành lập và đón nhận": the one body named before the verb
    (with what it is part of), which holds its own feast; committees hold those of others.
    """
    named = scene.before(hit.i, MentionKind.BODY)
    if not is_receiving(hit):
        return []  # "Sở Y tế tổ chức Lễ kỷ niệm 88 năm thành lập Đảng và trao tặng": it gives
    told = scene.gap(named[0].j, hit.i).lstrip(",) ") if named else ""
    if pattern(_WORDS, "at-its-feast").fullmatch(told) is None:
        return []
    host = part_acting(scene, named[0], mentions)
    if host.mention != named[-1].mention:
        return []
    value = mentions[host.mention].value
    is_host = not isinstance(value, BodyName) or value.head in ids(_WORDS, "feasting-for-others")
    return [] if is_host or scene.before(hit.i, MentionKind.PERSON) else [host.mention]


def leads_another(mention: Mention) -> bool:
    """ "Ban Giám hiệu Trường THPT Hòa An đón nhận": whether it only takes what its body is given."""
    return isinstance(mention.value, BodyName) and mention.value.head in ids(_WORDS, "takes-for-another")


def member_honoured(scene: Scene, body: Item, hit: Hit, *, is_of_post: bool) -> int | None:
    """ "đồng chí N (Chi bộ X) được tặng", "N, Bí thư Chi bộ X được trao": the one who is told to be of `body`
    is given it, and not the body.
    """
    end = hit.j if is_receiving(hit) else hit.i
    if pattern(_WORDS, "honoured-behind").fullmatch(scene.gap(body.j, end)) is None:
        return None
    person = next(iter(scene.before(body.i, MentionKind.PERSON)), None)
    if person is None or body.i - person.j > _MAX_TITLE:
        return None
    if pattern(_WORDS, "of-another").search(scene.gap(max(scene.i, person.i - _LEAD), person.i)) is not None:
        return None  # "Dưới sự lãnh đạo của đồng chí N, Chi bộ X được tặng"
    told = pattern(_WORDS, "of-office" if is_of_post else "of-member").fullmatch(scene.gap(person.j, body.i))
    return None if told is None else person.mention


def members_honoured(
    scene: Scene, awards: Iterable[ActionReading], of_posts: frozenset[int]
) -> list[MeasureReading]:
    """ "Đảng bộ xã có 11 đồng chí được nhận Huy hiệu Đảng": of that body so many were given it."""
    counted = [
        row
        for row in awards
        if row.count is not None and row.award_title and row.stance.modality is Modality.DONE
    ]
    if not counted:
        return []
    text = scene.tokens.text
    for item in scene.bodies:
        has = written.has_honoured().match(text, scene.tokens.ends[item.j - 1], scene.span.end)
        if has is not None and item.mention not in of_posts:
            return [
                MeasureReading(
                    item.mention,
                    f"{row.unit} nhận {row.award_title}",
                    row.count,
                    row.year,
                    scene.span,
                    "measure-honoured",
                )
                for row in counted
                if row.count is not None
            ]
    return []


def outside_brackets(keys: Sequence[str]) -> list[str] | None:
    """`keys` without what stands in brackets; None where a bracket is still open at their end.

    >>> outside_brackets(["(", "chi", "bộ", "3", ")", ","])
    [',']
    """
    kept: list[str] = []
    depth = 0
    for key in keys:
        depth += (key == "(") - (key == ")")
        if depth == 0 and key != ")":
            kept.append(key)
    return None if depth > 0 else kept


def counted_award(plain: ActionReading, match: re.Match[str], title: str | None) -> ActionReading:
    """`plain` for the number and kind of recipients that `match` found."""
    return replace(
        plain,
        rule="award-counted",
        recipient_text=match.string[match.start() : match.end(2)].strip(),
        award_title=title,
        count=counted_number(match),
        unit=match[2],
    )
