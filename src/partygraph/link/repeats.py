"""Which statements of one article say the same thing again, and which of them stays."""

from collections.abc import Collection

from partygraph.model.mention import Modality, TenureStatus
from partygraph.model.statement import Action, Claim, Measure, Tenure


def claims_once(claims: list[Claim]) -> list[Claim]:
    """One claim for each statement of a sentence."""
    kept: dict[tuple[object, ...], Claim] = {}
    for claim in claims:
        key = (claim.relation, claim.subject, claim.object, claim.modality, claim.positive, claim.sentence)
        kept.setdefault(key, claim)
    return list(kept.values())


def tenures_once(tenures: list[Tenure]) -> list[Tenure]:
    """One tenure for each person, post and body, with the status that the article as a whole gives it.

    A post just taken up or left outweighs one merely named with the person; a line of a CV weighs least. A
    post without a body, or without its "Thường trực", is dropped where the same is told in full.
    """
    kept: dict[tuple[str, str, str | None], Tenure] = {}
    for tenure in tenures:
        key = (tenure.holder, tenure.post, tenure.body)
        if key not in kept or _weight(tenure) > _weight(kept[key]):
            kept[key] = tenure
    full = {(holder, _stem(post)) for holder, post, body in kept if body is not None}
    return [
        tenure
        for (holder, post, body), tenure in kept.items()
        if not (body is None and (holder, _stem(post)) in full)
        and not _is_short_for(tenure, kept.get((holder, f"{post}-thuong-truc", body)))
    ]


def _stem(post: str) -> str:
    """A post without what only some texts say of it: "phó giám đốc" is the "Phó Giám đốc phụ trách"."""
    return post.removesuffix("-phu-trach").removesuffix("-thuong-truc")


def _is_short_for(tenure: Tenure, standing: Tenure | None) -> bool:
    """Whether a post is the same as one with "Thường trực"; told in one sentence they are two, one after the
    other.
    """
    return standing is not None and standing.sentence != tenure.sentence


def _weight(tenure: Tenure) -> int:
    if tenure.status is TenureStatus.INCOMING:
        return 3
    if tenure.status is TenureStatus.FORMER:
        return 0 if tenure.method == "post-in-cv" else 2
    return 1


def actions_once(actions: list[Action]) -> list[Action]:
    """One action for each deed: sentences that tell it again are dropped, the fuller one stays.

    A discipline whose form is left open is dropped where the same body's form is told elsewhere; two that two
    bodies gave, the Party's and the State's, are two deeds even of one form.
    """
    kept: dict[tuple[object, ...], dict[tuple[str, ...], Action]] = {}
    for action in actions:
        told = kept.setdefault(_deed(action), {})
        by = action.actors if action.kind == "Discipline" else ()
        nobody = told.get(())
        if by:
            told.pop((), None)
            told.setdefault(by, action)
        elif not told or (nobody is not None and not nobody.actors and action.actors):
            told[()] = action
    once = [action for told in kept.values() for action in told.values()]
    formed = [action for action in once if action.form is not None]
    done = {_change(action) for action in once if action.modality is Modality.DONE}
    return [
        action
        for action in once
        if not any(_tells_form_of(one, action) for one in formed) and not _is_done_since(action, done)
    ]


def _deed(action: Action) -> tuple[object, ...]:
    """What is done to whom, whoever does it."""
    return (
        action.kind,
        action.recipients,
        action.recipient_text,
        action.award_title,
        action.form,
        action.change,
        action.post,
        action.post_body,
        action.count,
        action.modality,
    )


def _change(action: Action) -> tuple[object, ...]:
    """Whose post changes, how, and which post it is."""
    return (action.change, action.recipients, action.post, action.post_body)


def _is_done_since(action: Action, done: Collection[tuple[object, ...]]) -> bool:
    """Whether a change that was asked for is told to be done: "giới thiệu ông N để bầu", and he was."""
    is_change = action.kind == "PersonnelChange" and action.post is not None
    return is_change and action.modality is Modality.REQUESTED and _change(action) in done


def _tells_form_of(one: Action, other: Action) -> bool:
    """Whether `one` gives the form of the discipline that `other` only says there was.

    Never of so many: "kỷ luật 28 đảng viên, khiển trách 21" are two numbers.
    """
    return (
        other.form is None
        and one.count is other.count is None
        and other.kind == one.kind == "Discipline"
        and (one.recipients, one.modality) == (other.recipients, other.modality)
        and (one.actors == other.actors or not other.actors)
    )


def measures_once(measures: list[Measure]) -> list[Measure]:
    """One measure for each number of a kind that an article states of an entity; one with its year stays."""
    kept: dict[tuple[str | None, str, int], Measure] = {}
    for measure in measures:
        key = (measure.of, measure.unit, measure.count)
        old = kept.get(key)
        if old is None or (old.year is None and measure.year is not None):
            kept[key] = measure
    return list(kept.values())
