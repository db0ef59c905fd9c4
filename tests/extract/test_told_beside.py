"""Who is named only to say who somebody else is: he does nothing in the sentence, and nothing befalls him."""

import pytest

from extract.notation import article_of
from partygraph.extract.pipeline import read
from partygraph.model.mention import PersonName

APPOINTED = "được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Long An."

BESIDE = [
    (f"Ông Lê Văn Hòa, con trai ông Đỗ Minh Đức, {APPOINTED}", ["Lê Văn Hòa"]),
    (f"Ông Lê Văn Hòa (con rể của ông Đỗ Minh Đức) {APPOINTED}", ["Lê Văn Hòa"]),
    (f"Ông Lê Văn Hòa, anh ruột Bí thư Huyện ủy Bến Lức Đỗ Minh Đức, {APPOINTED}", ["Lê Văn Hòa"]),
    (f"Con trai ông Đỗ Minh Đức là ông Lê Văn Hòa {APPOINTED}", ["Lê Văn Hòa"]),
    (f"Con trai ông Đỗ Minh Đức {APPOINTED}", []),
    (f"Ông Lê Văn Hòa, người được ông Đỗ Minh Đức tiến cử, {APPOINTED}", ["Lê Văn Hòa"]),
    ("Ông Lê Văn Hòa, em vợ của ông Đỗ Minh Đức, bị Huyện ủy Bến Lức cảnh cáo.", ["Lê Văn Hòa"]),
    ("Ông Lê Văn Hòa, cấp dưới của ông Đỗ Minh Đức, bị cách chức Phó Giám đốc Sở Y tế.", ["Lê Văn Hòa"]),
    ("Ông Lê Văn Hòa, người từng tố cáo ông Đỗ Minh Đức, bị Huyện ủy Bến Lức cảnh cáo.", ["Lê Văn Hòa"]),
    (
        "Bà Lê Thị Hoa, thư ký của Chủ tịch UBND tỉnh Đỗ Minh Đức, bị Huyện ủy Bến Lức cảnh cáo.",
        ["Lê Thị Hoa"],
    ),
    # both of a couple, a body's name, somebody called so, and a clause that tells of him himself
    ("Ông Lê Văn Hòa và người em trai Đỗ Minh Đức bị Huyện ủy Bến Lức cảnh cáo.", ["Đỗ Minh Đức"]),
    ("Huyện ủy Bến Lức công bố quyết định cảnh cáo ông Lê Văn Hòa.", ["Lê Văn Hòa"]),
    ("Huyện ủy Bến Lức cảnh cáo ông Lê Văn Hòa, người từng tố cáo ông Đỗ Minh Đức.", ["Lê Văn Hòa"]),
    ("Vợ chồng ông Lê Văn Hòa bị Huyện ủy Bến Lức khai trừ.", ["Lê Văn Hòa"]),
]


@pytest.mark.parametrize(("text", "names"), BESIDE)
def test_nothing_befalls_who_is_only_told_of_beside_another(text: str, names: list[str]) -> None:
    found = read(article_of(text))
    told = [found.mentions[one.recipient].value for one in found.actions if one.recipient is not None]
    assert [one.text for one in told if isinstance(one, PersonName)] == names


MOVED = [
    (
        "Bộ Công an điều động Đại tá Lê Văn Hòa, Giám đốc Công an tỉnh Hà Nam, về Cục Cảnh sát; "
        "Đại tá Đỗ Văn Minh làm Giám đốc Công an tỉnh Hà Nam.",
        ["Đỗ Văn Minh"],
    ),
    (
        "Tỉnh ủy điều động ông Lê Văn Hòa về Sở Nội vụ; ông Đỗ Văn Minh giữ chức Giám đốc Sở Y tế.",
        ["Đỗ Văn Minh"],
    ),
    (
        "Tỉnh ủy bổ nhiệm ông Lê Văn Hòa làm Giám đốc Sở Nội vụ; ông Đỗ Văn Minh giữ chức Giám đốc Sở Y tế.",
        ["Lê Văn Hòa", "Đỗ Văn Minh"],
    ),
    (
        "Tỉnh ủy điều động ông Lê Văn Hòa và ông Đỗ Văn Minh làm Phó Giám đốc Sở Y tế.",
        ["Lê Văn Hòa", "Đỗ Văn Minh"],
    ),
]


@pytest.mark.parametrize(("text", "names"), MOVED)
def test_another_gets_the_post_behind_who_is_moved(text: str, names: list[str]) -> None:
    found = read(article_of(text))
    told = [found.mentions[one.recipient].value for one in found.actions if one.recipient is not None]
    assert [one.text for one in told if isinstance(one, PersonName)] == names


def test_he_does_not_attend_where_his_wife_does() -> None:
    assert not read(article_of("Vợ ông Lê Văn Hòa đến dự hội nghị.")).claims
    assert read(article_of("Ông Lê Văn Hòa đến dự hội nghị.")).claims
