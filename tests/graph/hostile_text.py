"""Text that tries to break out of whatever it is written into, and a corpus that says it everywhere."""

import unicodedata
from dataclasses import replace

from hypothesis import strategies as st
from small_corpus import KHOA_VAN, TEXT_HAU_GIANG, small_corpus

from partygraph.model.span import Span
from partygraph.model.statement import ArticleStatements, Corpus

PAYLOADS = (
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!--", "-->", "]]>", "</table>",
    "&lt;", '" onmouseover="x', "'><img src=x onerror=x>", "javascript:alert(1)", "{{ 7*7 }}", "{% raw %}",
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0", "＝1+1",
    '=HYPERLINK("x")', '" . <http://x> <http://y> <http://z> .', '"""', "'''", "\\", '\\"', "\\u0022",
    "> } SERVICE <http://x/> {", "} ; CLEAR ALL #", "?x } UNION { ?s ?p ?o", "\x1b[2J\x1b]0;x\x07",
    "\x9b31m", "\x00", "\u202e", "\u2028",
    "\ufffe\uffff", "\x85", "[link=file:///x]x[/link]", "[red]", "a\r\nSet-Cookie: x=y",
)  # fmt: skip

TEXTS = st.one_of(
    st.sampled_from(PAYLOADS),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.tuples(st.sampled_from(PAYLOADS), st.text(st.characters(exclude_categories=["Cs"]), max_size=8)).map(
        "".join
    ),
)
"""Any text but lone surrogates, which no file can hold."""

VISIBLE = TEXTS.map(lambda text: unicodedata.normalize("NFC", text)).filter(lambda text: text.strip() != "")


def hostile_corpus(text: str) -> Corpus:
    """The small corpus with `text` as every label, alias, title, number, by-line and unit, and as a quote."""
    corpus = small_corpus()
    entities = [_renamed(entity, text) for entity in corpus.entities]
    articles = [_saying(article, text) for article in corpus.articles]
    return Corpus(tuple(articles), tuple(entities))  # type: ignore[arg-type]


def _renamed(entity: object, text: str) -> object:
    fields = getattr(entity, "__slots__", ())
    changes: dict[str, object] = {"label": text, "aliases": (f"{text} {text}",)}
    if "title" in fields:
        changes["title"] = text
    if "number" in fields and getattr(entity, "number", None) is not None:
        changes["number"] = text
    return replace(entity, **changes)  # type: ignore[type-var]


def _saying(stated: ArticleStatements, text: str) -> ArticleStatements:
    whole = f"{stated.article.text}\n{text}"
    quote = Span(len(whole) - len(text), len(whole))
    article = replace(
        stated.article, text=whole, title=text, byline=text, uri=f"{text}.txt", url=f"http://x/{text}",
        body=(Span(stated.article.body[0].start, len(whole)),),
    )  # fmt: skip
    return replace(
        stated, article=article, province_reason=text, publisher=None,
        claims=tuple(replace(claim, sentence=quote, method=text) for claim in stated.claims),
        tenures=tuple(replace(one, title=text, sentence=quote) for one in stated.tenures),
        actions=tuple(replace(one, unit=text, recipient_text=text, sentence=quote) for one in stated.actions),
        measures=tuple(replace(one, unit=text, sentence=quote) for one in stated.measures),
    )  # fmt: skip


__all__ = ["KHOA_VAN", "PAYLOADS", "TEXTS", "TEXT_HAU_GIANG", "VISIBLE", "hostile_corpus"]
