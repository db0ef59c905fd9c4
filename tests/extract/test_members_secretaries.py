"""Secretaries told as some of a committee's members are those of the Party committee it belongs to."""

import pytest

from extract.notation import read_text
from extract.test_posts import held

TOLD = [
    (
        "Đại hội bầu ra 15 ủy viên Ban Thường vụ Tỉnh ủy, "
        "trong đó có 2 Phó Bí thư: ông Lê Văn An, bà Trần Thị Bé.",
        "tinh-uy",
    ),
    (
        "Hội nghị bầu 15 đồng chí vào Ban Thường vụ Tỉnh ủy, "
        "2 Phó Bí thư gồm ông Lê Văn An và bà Trần Thị Bé.",
        "tinh-uy",
    ),
    (
        "Trong số 12 ủy viên Ban Thường vụ Tỉnh ủy, có 2 Phó Bí thư gồm ông Lê Văn An và bà Trần Thị Bé.",
        "tinh-uy",
    ),
    # the secretaries of another committee
    ("Ban Thường vụ Tỉnh ủy họp với 2 Phó Bí thư Huyện ủy: ông Lê Văn An, bà Trần Thị Bé.", "huyen-uy"),
]


@pytest.mark.parametrize(("text", "body"), TOLD)
def test_secretaries_among_members_are_of_the_committee(text: str, body: str) -> None:
    told = held(read_text(text))
    for name in ("Lê Văn An", "Trần Thị Bé"):
        assert [post for post in told if "pho-bi-thu" in post and name in post][:1] == [
            f"{name}: pho-bi-thu {body}"
        ]
