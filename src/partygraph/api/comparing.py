"""What changed between two builds, and why: another text, other rules or tables, readers' answers."""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partygraph.api.report import REPORT_FILE
from partygraph.errors import QueryError
from partygraph.graph.changes import Change, compare, statements, texts

TEXT = "text"
OTHER_TEXT = "text of other articles"
_PARTS = {"rules": "rule", "authority": "authority", "decisions": "decision"}
"""What a build stands on beside its texts, as ``report.json`` has its digests, and the cause that it is."""


@dataclass(frozen=True, slots=True)
class Explained:
    """A change with its cause.

    ``text``: the article is in one build only, or its text, title, day or author differs. ``rule``,
    ``authority``, ``decision``: the same text read by other rules or another version, linked with other
    tables, or parted and joined by other answers; several, with "or" between them, where more than one
    differs and nothing tells which it was. ``text of other articles``: nothing of its own differs, and
    articles beside it settle who or what it is about.
    """

    cause: str
    change: Change


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that the later of two builds says otherwise. Articles by identifier, sorted."""

    added_articles: tuple[str, ...]
    removed_articles: tuple[str, ...]
    changed_articles: tuple[str, ...]
    changes: tuple[Explained, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many statements were added, removed and changed."""
        found = Counter(one.change.sign for one in self.changes)
        return {"added": found["added"], "removed": found["removed"], "changed": found["changed"]}

    def to_json(self) -> str:
        """The difference as indented JSON with a final newline."""
        told = {
            "articles": {
                "added": self.added_articles,
                "removed": self.removed_articles,
                "changed": self.changed_articles,
            },
            "counts": self.counts,
            "statements": [_as_json(one) for one in self.changes],
        }
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def diff(before: str | Path, after: str | Path) -> Difference:
    """What the build in the folder `after` says otherwise than the one in `before`.

    Raises QueryError where a folder holds no build.
    """
    old_out, new_out = Path(before), Path(after)
    old, new = texts(old_out), texts(new_out)
    changed = {name for name in old.keys() & new.keys() if old[name] != new[name]}
    same_text = _cause_of_same_text(_report(old_out), _report(new_out))
    unequal = changed | (old.keys() ^ new.keys())
    return Difference(
        added_articles=tuple(sorted(new.keys() - old.keys())),
        removed_articles=tuple(sorted(old.keys() - new.keys())),
        changed_articles=tuple(sorted(changed)),
        changes=tuple(
            Explained(TEXT if change.told.article in unequal else same_text, change)
            for change in compare(statements(old_out), statements(new_out))
        ),
    )


def _cause_of_same_text(before: dict[str, Any], after: dict[str, Any]) -> str:
    old, new = before.get("digests") or {}, after.get("digests") or {}
    differing = [cause for part, cause in _PARTS.items() if old.get(part) != new.get(part)]
    return " or ".join(differing) or OTHER_TEXT


def _report(out: Path) -> dict[str, Any]:
    path = out / REPORT_FILE
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise QueryError(f"{path}: cannot be read ({error}); build the folder again") from error
    return told if isinstance(told, dict) else {}


def _as_json(one: Explained) -> dict[str, object]:
    told = one.change.told
    return {
        "sign": one.change.sign,
        "cause": one.cause,
        "article": told.article,
        "kind": told.kind,
        "statement": [{"property": v.property, "value": v.value, "name": v.name} for v in told.identity],
        "details": {value.property: value.value for value in told.details},
        "differences": [
            {"property": name, "before": old, "after": new} for name, old, new in one.change.differences
        ],
        "sentences": told.sentences,
    }
