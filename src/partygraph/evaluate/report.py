"""A scorecard: figures by kind over all articles, the errors in words, and what changed since another run."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from partygraph.errors import DataError
from partygraph.evaluate.facts import Query, facts_of
from partygraph.evaluate.gold import load_gold_folder
from partygraph.evaluate.score import KINDS, ArticleScore, Finding, score


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of one kind over all articles, and the shares that follow (None where there is nothing)."""

    right: int
    missed: int
    invented: int

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right."""
        found = self.right + self.invented
        return self.right / found if found else None

    @property
    def recall(self) -> float | None:
        """The share of what gold has that was found."""
        asked = self.right + self.missed
        return self.right / asked if asked else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of the two."""
        whole = 2 * self.right + self.missed + self.invented
        return 2 * self.right / whole if whole else None


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The scores of the articles that gold and graph share; `absent` are in gold only.

    `ignored` says which keys of the gold were not read.
    """

    articles: tuple[ArticleScore, ...]
    absent: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    def figures(self, kind: str) -> Figures:
        """The counts of `kind`, summed over the articles."""
        tallies = [one.tallies[kind] for one in self.articles]
        return Figures(
            sum(len(tally.right) for tally in tallies),
            sum(len(tally.missed) for tally in tallies),
            sum(len(tally.invented) for tally in tallies),
        )

    def to_json(self) -> str:
        """The scorecard as JSON, the same bytes for the same scores; the input of `gains_and_losses`."""
        told = {
            "kinds": {kind: _figures_out(self.figures(kind)) for kind in KINDS},
            "articles": {one.article: _article_out(one) for one in self.articles},
            "absent": list(self.absent),
        }
        return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def evaluate(gold_dir: Path, query: Query) -> Scorecard:
    """The graph that `query` answers from, against the gold in `gold_dir`.

    Raises DataError where the gold is wrong, or where the graph knows none of its articles.
    """
    scores: list[ArticleScore] = []
    absent: list[str] = []
    ignored: list[str] = []
    for gold in load_gold_folder(gold_dir):
        ignored += gold.ignored
        facts = facts_of(query, gold.article)
        if facts is None:
            absent.append(gold.article)
        else:
            scores.append(score(gold, facts))
    if not scores:
        problem = f"the graph knows none of these {len(absent)} articles; build what this gold describes"
        raise DataError(gold_dir, None, problem)
    return Scorecard(tuple(scores), tuple(absent), tuple(ignored))


def render(card: Scorecard) -> str:
    """The scorecard for a terminal: the figures, then every error with its sentence."""
    warnings = (f"not read: {_printable(one)}" for one in card.ignored)
    return "\n".join((*_table(card), *warnings, *_errors(card)))


def gains_and_losses(old_json: str, new_json: str) -> list[str]:
    """What became right, was lost, is newly invented or no longer invented, one line each, sorted.

    Raises DataError where one of the two is no scorecard.
    """
    old, new = _findings(old_json, "the earlier run"), _findings(new_json, "this run")
    return sorted(
        [f"+ right     {line}" for line in new["right"] - old["right"]]
        + [f"- lost      {line}" for line in old["right"] - new["right"]]
        + [f"- invented  {line}" for line in new["invented"] - old["invented"]]
        + [f"+ withdrawn {line}" for line in old["invented"] - new["invented"]]
    )


def _figures_out(figures: Figures) -> dict[str, int | float | None]:
    shares = {"precision": figures.precision, "recall": figures.recall, "f1": figures.f1}
    rounded = {name: None if share is None else round(share, 4) for name, share in shares.items()}
    return {"right": figures.right, "missed": figures.missed, "invented": figures.invented, **rounded}


def _article_out(one: ArticleScore) -> dict[str, object]:
    kinds = {
        kind: {
            "right": [_finding_out(finding) for finding in tally.right],
            "missed": [_finding_out(finding) for finding in tally.missed],
            "invented": [_finding_out(finding) for finding in tally.invented],
        }
        for kind, tally in one.tallies.items()
    }
    return {"kinds": kinds, "violations": list(one.violations)}


def _finding_out(finding: Finding) -> dict[str, str]:
    told = {"what": finding.what, "sentence": finding.sentence, "remark": finding.remark}
    return {key: value for key, value in told.items() if value is not None}


def _table(card: Scorecard) -> Iterator[str]:
    yield f"{len(card.articles)} articles"
    yield f"{'':14} {'P':>6} {'R':>6} {'F1':>6}  {'right':>6} {'missed':>6} {'invented':>8}"
    for kind in KINDS:
        found = card.figures(kind)
        shares = " ".join(_share(share) for share in (found.precision, found.recall, found.f1))
        yield f"{kind:14} {shares}  {found.right:6} {found.missed:6} {found.invented:8}"
    for article in card.absent:
        yield f"not in the graph: {article}"


def _share(share: float | None) -> str:
    return "     –" if share is None else f"{share:6.3f}"


def _errors(card: Scorecard) -> Iterator[str]:
    for one in card.articles:
        lines = list(_article_errors(one))
        if lines:
            yield f"\n{one.article}"
            yield from lines


def _article_errors(one: ArticleScore) -> Iterator[str]:
    for violation in one.violations:
        yield f"  broken    {violation}"
    for kind in KINDS:
        tally = one.tallies[kind]
        yield from (_line("missed", kind, finding) for finding in tally.missed)
        yield from (_line("invented", kind, finding) for finding in tally.invented)
        yield from (_line("but", kind, finding) for finding in tally.right if finding.remark is not None)


def _line(word: str, kind: str, finding: Finding) -> str:
    remark = f" [{finding.remark}]" if finding.remark is not None else ""
    sentence = f"\n              «{_short(finding.sentence)}»" if finding.sentence is not None else ""
    return f"  {word:9} {kind}: {_printable(finding.what)}{remark}{sentence}"


def _short(sentence: str) -> str:
    flat = _printable(" ".join(sentence.split()))
    return flat if len(flat) <= 240 else flat[:239] + "…"


def _printable(text: str) -> str:
    """`text` without the control characters by which it could drive a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def _findings(told: str, which: str) -> dict[str, set[str]]:
    try:
        articles: Mapping[str, Mapping[str, Mapping[str, Mapping[str, Iterable[Mapping[str, str]]]]]]
        articles = json.loads(told)["articles"]
        found: dict[str, set[str]] = {"right": set(), "invented": set()}
        for article, score_out in articles.items():
            for kind, tally in score_out["kinds"].items():
                for group in found:
                    found[group].update(f"{article} {kind}: {one['what']}" for one in tally[group])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(which, None, "is no scorecard; expected the output of evaluate --json") from error
    return found
