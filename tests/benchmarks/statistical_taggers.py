"""The taggers on trial: a CRF over our tables' hints, and spaCy's NER; and what the grammar forbids them."""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from statistical_text import Sentence

from partygraph.extract.lexis.lexicon import Hits, lexicon
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import words
from partygraph.extract.persons.people import PeopleGrammar

Tagged = tuple[int, int, str, float]
Tagger = Callable[[Tokens], list[Tagged]]
"""From a sentence to spans: first token, token after the last, PER or ORG, confidence."""

LEAST_CONFIDENCE: Final = 0.5
_HINTS: Final = (
    "surname", "honorific", "post", "body", "province", "district", "level", "doctype", "meeting", "relation",
)  # fmt: skip
_NOT_IN_PERSON: Final = ("body", "doctype", "meeting", "post", "level")
_NOT_BEFORE_BODY: Final = ("level", "province", "district", "country", "post", "doctype")


def train_crf(sentences: Sequence[Sentence], path: Path) -> Tagger:
    """A linear-chain CRF (L-BFGS); a span's confidence is the least marginal of its tokens."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": 0.2, "c2": 0.02, "max_iterations": 60, "feature.minfreq": 2})
    for one in sentences:
        trainer.append(_features(one.tokens), _tags(one, last="I", single="B"))
    trainer.train(str(path))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))

    def tag(tokens: Tokens) -> list[Tagged]:
        tags = tagger.tag(_features(tokens))
        return [
            (i, j, label, min(tagger.marginal(tags[k], k) for k in range(i, j)))
            for i, j, label in _spans(tags)
        ]

    return tag


def _features(tokens: Tokens) -> list[list[str]]:
    """Of each token its form, what our tables say of it, and the same of three neighbours on each side."""
    hits = lexicon().scan(tokens)
    own = [[f"w={key}", f"s={_shape(word)}"] for key, word in zip(tokens.keys, tokens.words, strict=True)]
    for category in _HINTS:
        for hit in hits.all_of(category):
            for k in range(hit.i, hit.j):
                own[k].append(f"t={category}")
    rows = []
    for i, key in enumerate(tokens.keys):
        row = ["bias", *own[i], f"e={key[-2:]}", f"b={key[:2]}"]
        for step in (-3, -2, -1, 1, 2, 3):
            row += [f"{step}{one}" for one in own[i + step]] if 0 <= i + step < len(own) else [f"{step}edge"]
        if i > 0:
            row.append(f"pair={_shape(tokens.words[i - 1])}{_shape(tokens.words[i])}")
        rows.append(row)
    return rows


def _shape(word: str) -> str:
    if word.isdigit():
        return "9"
    if not word.isalpha():
        return word if len(word) == 1 else "?"
    return "X" if word.isupper() and len(word) > 1 else "Xx" if word[0].isupper() else "x"


def _tags(sentence: Sentence, *, last: str, single: str) -> list[str]:
    """One tag for each token: B, I, and what the scheme calls the last and the only token of a span."""
    tags = ["O"] * len(sentence.tokens)
    for i, j, label in sentence.spans:
        inner = [f"I-{label}"] * (j - i - 2)
        tags[i:j] = [f"{single}-{label}"] if j - i == 1 else [f"B-{label}", *inner, f"{last}-{label}"]
    return tags


def _spans(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    i = 0
    while i < len(tags):
        j, label = i + 1, tags[i][2:]
        while label and j < len(tags) and tags[j] == f"I-{label}":
            j += 1
        if label:
            yield i, j, label
        i = j


def train_spacy(sentences: Sequence[Sentence], path: Path) -> Tagger:
    """spaCy's NER over a tok2vec of its own; a span's confidence is its share of a beam of 16 parses."""
    import spacy
    from spacy.tokens import Doc
    from spacy.training import Example

    spacy.util.fix_random_seed(1)
    nlp = spacy.blank("xx")
    tok2vec = {
        "@architectures": "spacy.HashEmbedCNN.v2", "width": 64, "depth": 3, "embed_size": 2000,
        "window_size": 1, "maxout_pieces": 3, "subword_features": True, "pretrained_vectors": None,
    }  # fmt: skip
    ner: Any = nlp.add_pipe("ner", config={"model": {"tok2vec": tok2vec}})
    examples = [
        Example.from_dict(
            Doc(nlp.vocab, words=one.tokens.words), {"entities": _tags(one, last="L", single="U")}
        )
        for one in sentences
        if len(one.tokens) < 150
    ]
    optimizer = nlp.initialize(lambda: examples)
    dice = random.Random(1)
    for _ in range(8):
        dice.shuffle(examples)
        for batch in spacy.util.minibatch(examples, 64):
            nlp.update(batch, sgd=optimizer, drop=0.2, losses={})
    nlp.to_disk(path)
    return lambda tokens: _beam(ner, Doc(nlp.vocab, words=tokens.words))


def _beam(ner: Any, doc: Any) -> list[Tagged]:
    shares: dict[tuple[int, int, str], float] = {}
    for beam in ner.beam_parse([doc], beam_width=16, beam_density=0.0001):
        for score, entities in ner.moves.get_beam_parses(beam):
            for span in entities:
                shares[span] = shares.get(span, 0.0) + score
    chosen: list[Tagged] = []
    for (i, j, label), share in sorted(shares.items(), key=lambda item: -item[1]):
        if share >= LEAST_CONFIDENCE and all(j <= a or b <= i for a, b, *_ in chosen):
            chosen.append((i, j, label, share))
    return sorted(chosen)


class Vetoes:
    """What the grammar refuses to call a person or a body, whoever proposes it."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._hits: Hits = lexicon().scan(tokens)
        self._people = PeopleGrammar(tokens, self._hits, [], set())

    def bar(self, i: int, j: int, label: str) -> bool:
        """Whether tokens `i` to `j` cannot be what `label` says."""
        return self._no_person(i, j) if label == "PER" else self._no_body(i, j)

    def _no_person(self, i: int, j: int) -> bool:
        tokens, hits = self._tokens, self._hits
        if not all(tokens.caps[i:j]) or j - i > 5 or tokens.keys[i : i + 3] == ["hồ", "chí", "minh"]:
            return True
        if i > 0 and tokens.keys[i - 1] in words("people.toml", "called-after"):
            return True
        if any(hits.longest(k, category) for k in range(i, j) for category in _NOT_IN_PERSON):
            return True
        is_country = hits.longest(i, "country") is not None
        return is_country or self._people._is_place(i, j) or self._people._is_photo_credit(i)

    def _no_body(self, i: int, j: int) -> bool:
        is_other = any(self._hits.longest(i, category) for category in _NOT_BEFORE_BODY)
        return is_other or not self._tokens.caps[i] or j - i < 2
