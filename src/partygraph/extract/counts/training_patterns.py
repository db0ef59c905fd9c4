"""How numbers of those who were trained are written."""

import re
from collections.abc import Iterator
from functools import cache

from partygraph.extract.lexis.numbers import number
from partygraph.extract.lexis.words import any_of, either, listed

_WORDS = "counts.toml"


def may_train(text: str) -> bool:
    """Whether a number of those who are trained stands in `text`: the slow patterns are asked only then."""
    return _trained_number().search(text) is not None


@cache
def _trained_number() -> re.Pattern[str]:
    who = either([*listed(_WORDS, "trained"), *listed(_WORDS, "trained-in-courses")])
    return re.compile(rf"\d\.?(?: \w+)?(?:\s*\([^()]*\))? {who}", re.IGNORECASE)


@cache
def trainings() -> tuple[re.Pattern[str], ...]:
    """The ways of saying that so many were trained; group 1 is the number, group 2 who."""
    about = rf"(?:{any_of(_WORDS, 'about')} )?"
    course = rf"(?<!các ){any_of(_WORDS, 'holding')}[^.;:]{{0,40}}?\d {any_of(_WORDS, 'course')}"
    trained, people = any_of(_WORDS, "trained"), any_of(_WORDS, "trained-in-courses")
    return (
        re.compile(
            rf"(?:được )?{any_of(_WORDS, 'training')}[^.;:]{{0,40}}?{about}{number()} ({trained})(?!\w)"
        ),
        re.compile(
            rf"{course}[^.;:]{{0,60}}? cho {about}{number()} ({trained}|{people})(?!\w)", re.IGNORECASE
        ),
        re.compile(
            rf"{any_of(_WORDS, 'holding')}\s+{any_of(_WORDS, 'teaching')}\b[^.;:]{{0,200}}?"
            rf"\bcho {about}{number()} ({trained}|{people})(?!\w)",
            re.IGNORECASE,
        ),
    )


def told_at(match: re.Match[str]) -> int:
    """The offset of the verb that holds the course: "về việc tổ chức nghiên cứu Nghị quyết, Huyện ủy đã | mở
    2 lớp học cho 380 đồng chí".
    """
    holding = [match.start() + held.start() for held in _held().finditer(match[0])]
    return holding[-1] if holding else match.start()


@cache
def _held() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(_WORDS, 'holding')} \d", re.IGNORECASE)


def joined_trainings(text: str, at: int) -> Iterator[re.Match[str]]:
    """The numbers of those trained besides, from offset `at` on: "và 63 đảng viên mới; 2 lớp bồi dưỡng cho
    159 đảng viên dự bị".
    """
    while (match := _joined_training().match(text, at)) is not None:
        yield match
        at = match.end()


@cache
def _joined_training() -> re.Pattern[str]:
    who = rf"({any_of(_WORDS, 'trained')}|{any_of(_WORDS, 'trained-in-courses')})(?!\w)"
    more = rf"\d+ {any_of(_WORDS, 'course')}\b[^.;:,\d]{{0,90}}? cho "
    about = any_of(_WORDS, "about")
    return re.compile(rf"\s*(?:[,;]|và|[,;] và)\s+(?:{more})?(?:{about} )?{number()} {who}", re.IGNORECASE)
