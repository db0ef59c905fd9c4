"""Texts without their titles: what is left to find a person by when nothing announces him."""

import re
from collections.abc import Iterable

from partygraph.extract.bodies.bodies import BodyGrammar
from partygraph.extract.lexis.lexicon import lexicon
from partygraph.extract.lexis.tokens import Tokens, tokenize
from partygraph.extract.posts.posts import PostGrammar
from partygraph.model.span import Span


def untitled(text: str, persons: Iterable[Span]) -> str:
    """`text` without the honorifics and posts next to a person's name: before it, or set off behind.

    >>> text = "Đồng chí Nguyễn Văn An, Bí thư Tỉnh ủy, phát biểu."
    >>> untitled(text, [Span(9, 22)])
    ' Nguyễn Văn An phát biểu.'
    """
    tokens = tokenize(text)
    pieces, at = [], 0
    for i in sorted(_dropped(tokens, persons)):
        pieces.append(text[at : tokens.starts[i]])
        at = tokens.ends[i]
    return re.sub(r"[ \t]{2,}", " ", "".join(pieces) + text[at:])


def _dropped(tokens: Tokens, persons: Iterable[Span]) -> set[int]:
    behind = dict(_titles(tokens))
    before = {j: i for i, j in behind.items()}
    starts = {at: i for i, at in enumerate(tokens.starts)}
    ends = {at: i + 1 for i, at in enumerate(tokens.ends)}
    dropped: set[int] = set()
    for span in persons:
        if span.start not in starts or span.end not in ends:
            continue
        i, j = starts[span.start], ends[span.end]
        while i in before:
            dropped.update(range(before[i], i))
            i = before[i]
        if j < len(tokens) and tokens.words[j] in ",-–(" and j + 1 in behind:
            closing = behind[j + 1]
            closing += closing < len(tokens) and tokens.words[closing] in ",)-"
            dropped.update(range(j, closing))
    return dropped


def _titles(tokens: Tokens) -> list[tuple[int, int]]:
    """The honorifics and the chains of posts, as ranges of tokens."""
    hits = lexicon().scan(tokens)
    bodies = BodyGrammar(tokens, hits)
    barred = {i for body in bodies.scan() for i in range(body.i, body.j)}
    chains = PostGrammar(tokens, hits, lexicon(), bodies).scan(barred)
    return [*((hit.i, hit.j) for hit in hits.all_of("honorific")), *((c.i, c.j) for c in chains)]
