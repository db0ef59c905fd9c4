"""Whether a trained tagger finds what the grammar misses: ``statistical.py ARTICLES GOLD``.

Trains a CRF (python-crfsuite, which must be installed) and a small spaCy NER on text that may be shipped, and
prints for a folder of articles with gold: what the grammar finds, what each tagger finds alone, and what they
find together, from several confidences on: the tagger speaks only where the grammar says nothing and refuses
nothing. Then the same where the articles are made harder: persons without titles, with surnames that our
tables lack, bodies whose heads they lack. Times are ratios to the grammar's. Several pairs of folders may be
given; ``--names`` prints what the tagger adds.
"""

import argparse
import importlib.util
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))

from statistical_cases import (
    Case,
    Count,
    cases,
    entities,
    with_rare_heads,
    with_rare_surnames,
    without_titles,
)
from statistical_taggers import LEAST_CONFIDENCE, Tagger, Vetoes, train_crf, train_spacy
from statistical_text import Maker, Sentence, apart, grams, shippable

from partygraph.evaluate.fold import fold
from partygraph.evaluate.values import EntityFact
from partygraph.extract.lexis.tokens import tokenize
from partygraph.extract.pipeline import read
from partygraph.model.span import Span

CONFIDENCES: Final = (LEAST_CONFIDENCE, 0.7, 0.9, 0.97)
TRAINERS: Final = {"crf": train_crf, "spacy": train_spacy}
KINDS: Final = {"PER": "persons", "ORG": "organisations"}


@dataclass(frozen=True, slots=True)
class Guess:
    """A span of the article that a tagger proposes."""

    span: Span
    label: str
    name: str
    confidence: float


def guesses(case: Case, tag: Tagger) -> list[Guess]:
    """What the tagger proposes in the sentences that the grammar reads, and the grammar does not refuse."""
    found = []
    for sentence in case.reading.sentences:
        tokens = tokenize(case.article.text, [(sentence.start, sentence.end)])
        vetoes = Vetoes(tokens)
        for i, j, label, confidence in tag(tokens):
            if not vetoes.bar(i, j, label):
                span = Span(tokens.starts[i], tokens.ends[j - 1])
                found.append(Guess(span, label, tokens.phrase(i, j), confidence))
    return found


def beside(case: Case, found: Sequence[Guess], label: str, least: float) -> list[str]:
    """The names that the tagger adds: no mention of the grammar's touches them, a person's is a full name."""
    taken = [mention.span for mention in case.reading.mentions]
    known = {fold(name) for fact in case.found[label] for name in fact.names}
    return [
        one.name
        for one in found
        if one.label == label and one.confidence >= least and fold(one.name) not in known
        if apart(one.span, taken) and (label == "ORG" or " " in one.name)
    ]


@dataclass(frozen=True, slots=True)
class Trial:
    """Articles under one heading, with what each tagger proposes for each of them."""

    title: str
    judged: Sequence[Case]
    proposed: dict[str, list[list[Guess]]]

    @classmethod
    def of(cls, title: str, judged: Sequence[Case], taggers: dict[str, Tagger]) -> "Trial":
        """The trial in which every tagger has spoken."""
        return cls(
            title, judged, {who: [guesses(one, tag) for one in judged] for who, tag in taggers.items()}
        )

    def report(self, label: str, *, with_names: bool) -> None:
        """Prints the table of one kind."""
        print(f"\n{self.title + ', ' + KINDS[label]:46s}  P       R      F1  right  missed  invented  twice")
        print(f"{'grammar':42s}{self._count(label, [[] for _ in self.judged])}")
        for who, found in self.proposed.items():
            own = [entities(one.name for one in some if one.label == label) for some in found]
            print(f"{who + ' alone':42s}{self._count(label, own, with_grammar=False)}")
            for least in CONFIDENCES:
                pairs = zip(self.judged, found, strict=True)
                added = [entities(beside(case, some, label, least)) for case, some in pairs]
                print(f"{f'grammar and {who} from {least} on':42s}{self._count(label, added)}")
                if with_names:
                    print("    " + "; ".join(fact.names[0] for facts in added for fact in facts))

    def _count(self, label: str, more: list[list[EntityFact]], *, with_grammar: bool = True) -> Count:
        count = Count()
        for case, facts in zip(self.judged, more, strict=True):
            count.add(case.rows(label), [*case.found[label], *facts] if with_grammar else facts)
        return count


def ratios(judged: Sequence[Case], taggers: dict[str, Tagger]) -> None:
    """Prints what each tagger takes of the processor against the grammar, the best of three."""

    def spent(work: Callable[[Case], object]) -> float:
        began = time.process_time()
        for case in judged:
            work(case)
        return time.process_time() - began

    grammar = min(spent(lambda case: read(case.article)) for _ in range(3))
    for who, tag in taggers.items():
        own = min(spent(lambda case, tag=tag: guesses(case, tag)) for _ in range(3))
        print(f"{who} on every sentence takes {own / grammar:.1f} times the time of the grammar")


def trained(who: str, sentences: Sequence[Sentence], path: Path) -> Tagger:
    """The tagger of that name; prints its size."""
    tagger = TRAINERS[who](sentences, path)
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    print(f"{who}: {sum(one.stat().st_size for one in files) / 1e6:.1f} MB")
    return tagger


def arguments() -> argparse.Namespace:
    """What the command line says; ends with a message where a folder has no pair or the CRF is missing."""
    parser = argparse.ArgumentParser(description="Whether a trained tagger finds what the grammar misses.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="articles, then their gold")
    parser.add_argument("--rounds", type=int, default=4, help="sentences made from each that names somebody")
    parser.add_argument("--dice", type=int, default=1, help="seed of the sentences made")
    parser.add_argument("--only", choices=tuple(TRAINERS), help="one tagger alone")
    parser.add_argument("--names", action="store_true", help="print what is added")
    given = parser.parse_args()
    if len(given.folders) % 2:
        parser.error("give folders in pairs: articles, then their gold")
    if given.only != "spacy" and importlib.util.find_spec("pycrfsuite") is None:
        parser.error("the CRF needs python-crfsuite: pip install python-crfsuite, or give --only spacy")
    return given


def main() -> None:
    """Trains, measures, prints."""
    given = arguments()
    pairs = list(zip(given.folders[::2], given.folders[1::2], strict=True))
    texts = [path.read_text(encoding="utf-8") for folder, _ in pairs for path in folder.glob("*.txt")]
    real, left_out = shippable({gram for text in texts for gram in grams(text)})
    made = list(Maker(random.Random(given.dice), real).made(given.rounds))
    print(
        f"{len(real)} sentences and {len(made)} made from them; {left_out} left out, in the articles judged"
    )
    with tempfile.TemporaryDirectory() as folder:
        chosen = [who for who in TRAINERS if given.only in (None, who)]
        taggers = {who: trained(who, [*real, *made], Path(folder) / who) for who in chosen}
        for articles, gold in pairs:
            judged = cases(articles, gold)
            ratios(judged, taggers)
            as_written = Trial.of(articles.resolve().name, judged, taggers)
            for label in KINDS:
                as_written.report(label, with_names=given.names)
            for what, harder, label in (
                ("no titles", without_titles, "PER"),
                ("no titles, rare surnames", with_rare_surnames, "PER"),
                ("rare heads", with_rare_heads, "ORG"),
            ):
                trial = Trial.of(what, [harder(case) for case in judged], taggers)
                trial.report(label, with_names=given.names)


if __name__ == "__main__":
    main()
