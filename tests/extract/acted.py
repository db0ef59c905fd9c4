"""What a text's actions say, one line each, for the tables of the tests."""

from extract.notation import body, read_text
from partygraph.model.mention import ActionReading, BodyName, Reading


def named(reading: Reading, index: int | None, text: str) -> str:
    return "?" if index is None else " ".join(reading.mentions[index].span.of(text).split())


def acted(text: str) -> list[str]:
    """Every action as ``actor kind recipient what``, then modality and speaker where not plainly done."""
    reading = read_text(text)
    return [line(reading, action, text) for action in reading.actions]


def line(reading: Reading, action: ActionReading, text: str) -> str:
    to = action.recipient_text or (
        named(reading, action.recipient, text) if action.recipient is not None else None
    )
    of = reading.mentions[action.post_body].value if action.post_body is not None else None
    amount = f"{action.count} {action.unit}" if to is None and action.count is not None else None
    parts = [
        named(reading, action.actor, text),
        action.change or action.form or action.kind,
        f"→ {to}" if to else None,
        amount,
        action.post,
        body(of) if isinstance(of, BodyName) else None,
        f"“{action.award_title}”" if action.award_title else None,
        f"({action.year})" if action.year else None,
        None if action.stance.modality == "Done" else str(action.stance.modality),
        f"by {named(reading, action.stance.said_by, text)}" if action.stance.said_by is not None else None,
    ]
    return " ".join(part for part in parts if part)
