"""Guests from abroad: who they are, and the talks with them and receptions that are named by them."""

import pytest

from extract.notation import mentions, read_text
from extract.test_posts import held
from extract.told import told
from partygraph.model.mention import MentionKind

NAMES = [
    "Chủ tịch nước Trung Quốc [Lý Gia Thành]{full} đã đến.",  # a name without a surname of ours
    "Thủ tướng Campuchia [Sok An]{full} và Tổng thống Mỹ [Jim Fowler]{full} dự.",
    # named with his country before
    "Tổng Bí thư Trung Quốc [Lý Gia Thành]{full} đã đến. Chủ tịch [Lý Gia Thành]{full} phát biểu.",
    "Thủ tướng Lào Việt",  # one word
    "Bộ trưởng Bộ Y tế, Lào Cai và Hà Giang dự.",
]

HELD = [
    # another country's party has another name
    (
        "Tổng Bí thư, Chủ tịch nước Lào Bounmy Keovong thăm Việt Nam.",
        ["Bounmy Keovong: tong-bi-thu", "Bounmy Keovong: chu-tich-nuoc"],
    ),
    (
        "Chủ tịch Quốc hội Lào Bounmy Keovong thăm Việt Nam.",
        ["Bounmy Keovong: chu-tich quoc-hoi @nước Lào"],
    ),
    ("Tổng Bí thư Lê Văn Hòa dự.", ["Lê Văn Hòa: tong-bi-thu ban-chap-hanh-trung-uong"]),
]

MEETINGS = [
    "Sáng nay, [Lễ đón trọng thể Tổng Bí thư, Chủ tịch nước Lào]{le} diễn ra tại Phủ Chủ tịch.",
    "[Lễ đón cấp Nhà nước Tổng thống Mỹ Jim Fowler]{le} và Phu nhân diễn ra.",
    "Ông Lê Văn Hòa đã [hội đàm với Chủ tịch nước Lào Bounmy Keovong]{hoi-dam} tại Hà Nội.",
    # behind the guest another man is named
    "Tại [cuộc hội kiến với Chủ tịch nước Lào]{hoi-kien}, Chủ tịch Quốc hội Lê Văn Hòa phát biểu.",
    "Nhiều người xem [lễ đón]{le?} hôm ấy.",
    "Ông Lê Văn Hòa sẽ hội đàm cùng các bộ trưởng.",  # still to come, and with whom is not said
    "[Lễ đón Tổng thống Mỹ]{le}\nNgày 12 tháng 3",  # a line ends the name
]

CLAIMS = [
    # both were at the talks
    (
        "Sáng 3/2, Chủ tịch nước Lê Văn Hòa đã hội đàm với Chủ tịch nước Lào Bounmy Keovong.",
        ["Lê Văn Hòa attends", "Bounmy Keovong attends"],
    ),
    (
        "Sáng 3/2, Chủ tịch Quốc hội Lê Văn Hòa có cuộc hội kiến Tổng thống Mỹ Jim Fowler.",
        ["Lê Văn Hòa attends", "Jim Fowler attends"],
    ),
    # "lễ đón" means the reception, and not the talks told of last
    (
        "Chủ tịch nước Lê Văn Hòa hội đàm với Chủ tịch nước Lào Bounmy Keovong. Trước đó, Lễ đón Chủ tịch "
        "nước Lào Bounmy Keovong diễn ra tại Phủ Chủ tịch. Chủ tịch nước Lê Văn Hòa chủ trì lễ đón.",
        ["Lê Văn Hòa attends", "Bounmy Keovong attends", "Lê Văn Hòa chairs"],
    ),
]


@pytest.mark.parametrize("row", NAMES)
def test_guests_are_persons(row: str) -> None:
    found, gold = mentions(row, MentionKind.PERSON)
    assert found == gold


@pytest.mark.parametrize(("text", "posts"), HELD)
def test_what_guests_are(text: str, posts: list[str]) -> None:
    assert held(read_text(text)) == posts


@pytest.mark.parametrize("row", MEETINGS)
def test_talks_and_receptions(row: str) -> None:
    found, gold = mentions(row, MentionKind.MEETING)
    assert found == gold


@pytest.mark.parametrize(("text", "claims"), CLAIMS)
def test_who_talked(text: str, claims: list[str]) -> None:
    assert told(text) == claims
