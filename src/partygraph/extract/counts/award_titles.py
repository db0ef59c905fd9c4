"""What is awarded: the thing with its grade, and what it is given for, as far as a sentence writes it."""

from partygraph.extract.counts import award_patterns as written
from partygraph.extract.lexis.words import listed

_WORDS = "counts.toml"


def names_award(lead: str, segment: str) -> bool:
    """Whether the verb that `segment` opens with gives something with a name."""
    return (
        written.QUOTED.search(segment) is not None
        or written.given().match(segment) is not None
        or _thing_before(lead) is not None
        or (
            segment.startswith(listed(_WORDS, "recognising")) and written.titles().search(segment) is not None
        )
    )


def _thing_before(lead: str) -> str | None:
    """ "03 Huy hiệu 30 năm được trao cho": what is given, before the verb in the passive."""
    found = written.thing_passive().search(lead)
    return None if found is None else found[1].strip()


def own_thing(stretch: str, earlier: str | None) -> str | None:
    """What those counted behind `stretch` are given: the thing named there, else a further grade of the
    `earlier` one or that itself.
    """
    found = written.thing_before_count().match(stretch)
    if found is not None:
        return found[1].strip()
    grade = written.grade_before_count().fullmatch(stretch) if earlier is not None else None
    return earlier if earlier is None or grade is None else written.regraded(earlier, grade[1].strip())


def title_of(lead: str, segment: str, at: int, thing: str | None = None) -> str | None:
    """What is awarded: the `thing` ("cờ", the first one where None), the title in quotation marks, and the
    period, as far as written.

    Those behind others with a title of their own are given what they are praised for.
    """
    flag = written.given().match(segment)
    quoted = written.QUOTED.search(segment, at)
    if quoted is None and flag is None:
        quoted = written.QUOTED.search(segment)
    elif quoted is not None and flag is not None and written.counted().search(segment, at, quoted.start()):
        quoted = None if at else quoted  # it is the title of those counted next
    if quoted is not None and flag is None and written.quoted_merit().search(segment, 0, quoted.start()):
        quoted = None
    is_other = flag is None or written.QUOTED.search(segment) is not None
    if quoted is None and at and is_other and (merit := written.merit().search(segment, at)) is not None:
        return merit[1].strip()
    period = written.period().search(segment.partition(";")[0], at)
    given = (thing or flag[1].strip()) if flag is not None else None
    parts = [
        given,
        quoted[1].strip() if quoted is not None else None,
        period[1] if period is not None and given is not None and period[1] not in given else None,
    ]
    told = " ".join(part for part in parts if part)
    plain = written.titles().search(segment) if not told else None
    return told or (plain[1] if plain is not None else _thing_before(lead))


def next_title(between: str, title: str | None) -> str | None:
    """What the next ones are given, by what stands before them: another thing, or another grade of `title`;
    None where neither is told.
    """
    thing = written.things().search(between)
    if thing is not None:
        return thing[1].strip()
    grade = written.grade_again().search(between)
    return None if grade is None or title is None else written.regraded(title, grade[1])
