"""The file of readers' answers: a CSV table that people may edit, keep under version control and undo line by
line.
"""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from partygraph.errors import PartyGraphError
from partygraph.model.decision import Anchor, Decision, Verdict
from partygraph.model.mention import MentionKind

DECISIONS_FILE = "decisions.csv"
_COLUMNS = ("kind", "article", "written", "other_article", "other_written", "answer", "note")
_KINDS = (MentionKind.PERSON, MentionKind.BODY)


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The answers in `path`, sorted; none where there is no such file.

    Of two answers to one question the later line holds. Raises PartyGraphError with the line that is wrong.
    """
    if not path.exists():
        return ()
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise PartyGraphError(f"{path}: cannot be read ({error})") from error
    rows = csv.DictReader(io.StringIO(text, newline=""))
    missing = set(_COLUMNS[:-1]) - set(rows.fieldnames or ())
    if missing:
        raise PartyGraphError(f"{path}: no column {sorted(missing)}; the first line is {','.join(_COLUMNS)}")
    found = {}
    for row in rows:
        decision = _decision(row, f"{path}, line {rows.line_num}")
        found[decision.kind, decision.pair] = decision
    return tuple(sorted(found.values()))


def write_decisions(path: Path, decisions: Iterable[Decision]) -> None:
    """Write the answers to `path`, sorted, in place of what it held."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for one in sorted(decisions):
        sides = (one.left.article, one.left.written, one.right.article, one.right.written)
        writer.writerow((one.kind, *sides, one.verdict, one.note))
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(out.getvalue(), encoding="utf-8", newline="")
    fresh.replace(path)


def _decision(row: dict[str, str], where: str) -> Decision:
    if row["kind"] not in _KINDS:
        raise PartyGraphError(f"{where}: kind is {row['kind']!r}, not one of {', '.join(_KINDS)}")
    if row["answer"] not in list(Verdict):
        raise PartyGraphError(f"{where}: answer is {row['answer']!r}, not one of {', '.join(Verdict)}")
    left = Anchor(row["article"], row["written"])
    right = Anchor(row["other_article"], row["other_written"])
    return Decision(MentionKind(row["kind"]), left, right, Verdict(row["answer"]), row.get("note") or "")
