"""What two builds say otherwise: how statements are paired."""

from dataclasses import replace

import pytest

from partygraph.graph.changes import Told, Value, compare


def told(
    subject: str, target: str, modality: str = "pg:Done", sentence: str = "Câu một.", article: str = "a"
) -> Told:
    """A claim that `subject` implements `target`."""
    return Told(
        article=article,
        kind="Nhận định",
        identity=(Value("subject", f"id:{subject}", subject), Value("object", f"id:{target}", target)),
        details=(Value("modality", modality, modality),),
        sentences=(sentence,),
    )


SAME = told("Tỉnh ủy", "22-NQ/TW")


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        pytest.param([SAME], [SAME], [], id="the same"),
        pytest.param([], [SAME], [("added", ())], id="new"),
        pytest.param([SAME], [], [("removed", ())], id="gone"),
        pytest.param(
            [SAME],
            [told("Tỉnh ủy", "22-NQ/TW", "pg:Planned")],
            [("changed", (("modality", "pg:Done", "pg:Planned"),))],
            id="told otherwise",
        ),
        pytest.param(
            [SAME],
            [told("Tỉnh ủy", "22-NQ/TW", sentence="Câu hai.")],
            [("changed", (("sentence", "Câu một.", "Câu hai."),))],
            id="the sentence was edited",
        ),
        pytest.param(
            [SAME],
            [told("Thành ủy", "22-NQ/TW")],
            [("changed", (("subject", "Tỉnh ủy", "Thành ủy"),))],
            id="now of another body, in the same sentence",
        ),
        pytest.param(
            [SAME],
            [told("Thành ủy", "22-NQ/TW", sentence="Câu hai.")],
            [("added", ()), ("removed", ())],
            id="another body in another sentence is another statement",
        ),
        pytest.param(
            [SAME, told("Sở Y tế", "22-NQ/TW")],
            [told("Thành ủy", "22-NQ/TW")],
            [("added", ()), ("removed", ()), ("removed", ())],
            id="two candidates in one sentence: none is chosen",
        ),
        pytest.param([SAME, SAME], [SAME], [("removed", ())], id="told twice, then once"),
        pytest.param(
            [SAME],
            [told("Tỉnh ủy", "22-NQ/TW", article="b")],
            [("removed", ()), ("added", ())],
            id="articles",
        ),
    ],
)
def test_compare(before: list[Told], after: list[Told], changes: list[tuple[str, tuple[str, ...]]]) -> None:
    found = compare(before, after)
    assert sorted((one.sign, one.differences) for one in found) == sorted(changes)


def test_a_name_that_two_entities_share_is_told_by_their_iris() -> None:
    other = replace(SAME, identity=(Value("subject", "id:another", "Tỉnh ủy"), SAME.identity[1]))
    (change,) = compare([SAME], [other])
    assert change.differences == (("subject", "id:Tỉnh ủy", "id:another"),)
