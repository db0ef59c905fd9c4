"""Posts of one life told one after another: who was given the next has left the one before."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import Final

from partygraph.extract.lexis.words import pattern, words
from partygraph.extract.persons.statuses import gives_post
from partygraph.model.mention import ActionReading, Mention, Modality, TenureReading, TenureStatus

_pattern = partial(pattern, "people.toml")
_words = partial(words, "people.toml")
# Rules by which a sentence tells of a post that somebody was given.
_TOLD: Final = ("post-told-of", "post-after-copula")
# Changes that give a post.
_GIVING: Final = ("Appointment", "Election")
# The words at the start of a sentence that date it, and those behind a post that say until when.
_LEAD, _BEHIND = 40, 60


def in_order(
    tenures: Sequence[TenureReading], text: str, posts: Sequence[tuple[int, int]], names: Sequence[str]
) -> list[TenureReading]:
    """`tenures`, where of the posts that dated sentences give to one person only the last is held now.

    `posts` are where the words of each post begin and end in `text`, `names` who holds each. Seats go on
    beside a post.
    """
    last: dict[str, int] = {}
    done = {
        (names[n], tenure.sentence.start)
        for n, tenure in enumerate(tenures)
        if tenure.rule == "post-told-of" and _is_done(text[: posts[n][0]][-_LEAD:])
    }
    steps = [_step(tenure, text, posts[n][0]) for n, tenure in enumerate(tenures)]
    sentences: dict[str, int] = {}
    for name, step, tenure in zip(names, steps, tenures, strict=True):
        if step is not None:
            last[name] = max(last.get(name, 0), step)
            sentences[name] = max(sentences.get(name, 0), tenure.sentence.start)
    return [
        replace(tenure, status=TenureStatus.FORMER)
        if tenure.status is TenureStatus.CURRENT
        and (
            ((step := steps[n]) is not None and step < last[names[n]])
            or (tenure.rule == "post-told-of" and _is_before(names[n], tenure, done, sentences))
            or (tenure.rule in _TOLD and _is_until(text[posts[n][1] : posts[n][1] + _BEHIND]))
        )
        else tenure
        for n, tenure in enumerate(tenures)
    ]


def left_for(
    tenures: Sequence[TenureReading], actions: Sequence[ActionReading], mentions: Sequence[Mention], text: str
) -> list[TenureReading]:
    """`tenures`, where a post that a dated sentence gave is over once a later one of the same life gives
    another: "Năm 2013, ông được bầu làm P. Tháng 3.2015, ông được điều động về giữ cương vị Q".
    """
    last: dict[object, int] = {}
    for action in actions:
        is_given = action.change in _GIVING and action.stance.modality is Modality.DONE
        if action.recipient is None or not is_given or not _is_dated(action, text):
            continue
        if not _is_seat_beside(action.post):
            name = mentions[action.recipient].value
            last[name] = max(last.get(name, 0), action.sentence.start)
    return [
        replace(tenure, status=TenureStatus.FORMER)
        if tenure.rule in _TOLD
        and tenure.status is TenureStatus.CURRENT
        and _is_dated(tenure, text)
        and tenure.sentence.start < last.get(mentions[tenure.holder].value, 0)
        and not _is_seat_beside(tenure.post)
        else tenure
        for tenure in tenures
    ]


def _is_dated(told: TenureReading | ActionReading, text: str) -> bool:
    return _opens_with_day(text, told.sentence.start)


def _opens_with_day(text: str, start: int) -> bool:
    return _pattern("dated-step").match(text[start : start + _LEAD].lstrip()) is not None


def _is_before(
    name: str, tenure: TenureReading, done: Collection[tuple[str, int]], last: Mapping[str, int]
) -> bool:
    """ "Ông làm Bí thư Huyện ủy. Tháng 5/2020, ông giữ chức P": what was before has no day."""
    start = tenure.sentence.start
    return (name, start) in done and start < last.get(name, 0)


def _is_done(lead: str) -> bool:
    """Whether a post is told as work done, and not as what somebody is: "làm", "giữ chức", but not "là"."""
    return _pattern("worked-as").search(lead) is not None


def _step(tenure: TenureReading, text: str, at: int) -> int | None:
    """Where the dated clause begins that gives the post, which begins at `at`: "Năm 2016, ông được bổ nhiệm
    làm P; năm 2020, ông làm Q"; None where none does.
    """
    if tenure.rule not in _TOLD and not (tenure.rule == "post-after-name" and _is_given(text, at)):
        return None
    if _is_seat_beside(tenure.post):
        return None
    begin = tenure.sentence.start
    clauses = [begin, *(k + 1 for k in range(begin, at) if text[k] == ";")]
    return next((start for start in reversed(clauses) if _opens_with_day(text, start)), None)


def _is_seat_beside(post: str | None) -> bool:
    """Whether it is a post that one has beside another: "Ủy viên Ban Thường vụ"."""
    return (post or "").startswith(_seats_beside())


@cache
def _seats_beside() -> tuple[str, ...]:
    return tuple(_words("seats-beside"))


def _is_given(text: str, at: int) -> bool:
    return gives_post(text[max(0, at - _LEAD) : at])


def _is_until(behind: str) -> bool:
    return _pattern("held-until").match(behind) is not None
