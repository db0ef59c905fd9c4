"""Articles without an end of a sentence, full of one thing: reading takes steps by their length.

Counted are calls, not seconds: twice the text may take little more than twice the calls.
"""

import sys
from collections.abc import Callable

import pytest

from partygraph.extract.lexis.sentences import LONGEST_SENTENCE
from partygraph.extract.pipeline import read
from partygraph.link.linker import link_article
from partygraph.model.article import Source
from partygraph.text.article import read_article

SHAPES: dict[str, Callable[[int], str]] = {
    "numbers": lambda i: f"{i % 97} đảng viên, ",
    "percentages": lambda i: f"{i % 97},5%, ",
    "persons": lambda i: "đồng chí Nguyễn Văn An, Bí thư Đảng ủy xã, ",
    "owners": lambda _: "Ban Thường vụ Tỉnh ủy của ",
    "bodies": lambda _: "Sở Nội vụ, ",
    "places": lambda i: f"Đảng ủy xã Hòa {'ABCDEGHIKL'[i % 10]}, ",
    "open brackets": lambda _: "(Đảng ủy ",
    "short forms": lambda _: "Đảng ủy Khối (ĐUK) ",
    "documents": lambda i: f"Nghị quyết số {i % 100}-NQ/TW, ",
    "one document": lambda i: "Nghị quyết 22, Nghị quyết số 22-NQ/TU ngày 2/2/2010, ",
    "symbols": lambda i: f"{i % 100}-NQ/TW, ",
    "bare numbers": lambda i: f"Nghị quyết {i % 100} ",
    "plenums": lambda _: "Hội nghị Trung ương 6, ",
    "meetings": lambda i: f"Hội nghị tổng kết Nghị quyết số {i % 90}-NQ/TW, ",
    "awards": lambda i: f"tặng Giấy khen cho {i % 90} tập thể, ",
    "items": lambda i: "Đảng ủy Sở Nội vụ thực hiện Nghị quyết; ",
}
MOST = 2.6


def article(shape: Callable[[int], str], characters: int) -> Source:
    parts = [shape(i) for i in range(characters // len(shape(50)))]
    text = "Hội nghị tổng kết (02/02/2018)\n\nĐảng ủy Khối các cơ quan tỉnh " + "".join(parts) + "dự."
    return Source("dài", "dài.txt", text)


def calls(source: Source) -> int:
    """How many calls reading and linking take."""
    made = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        page = read_article(source)
        link_article(page, read(page))
    finally:
        sys.setprofile(before)
    return made


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_text_takes_twice_the_steps(shape: str) -> None:
    calls(article(SHAPES[shape], 500))  # what is loaded once is loaded
    short, long = (calls(article(SHAPES[shape], size)) for size in (LONGEST_SENTENCE, 2 * LONGEST_SENTENCE))
    assert long < MOST * short
