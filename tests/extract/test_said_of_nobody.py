"""Posts and acts that a sentence only denies, hears, asks for or tells of somebody's family."""

import pytest

from extract.notation import article_of
from partygraph.extract.pipeline import read

SAID_OF_NOBODY = [
    # claimed, denied, refused, nearly so
    "Ông Lê Văn Hòa tự nhận là Giám đốc Sở Y tế để lừa đảo.",
    "Ông Lê Văn Hòa giả danh Giám đốc Sở Y tế.",
    "Ông Lê Văn Hòa từ chối giữ chức Giám đốc Sở Y tế.",
    "Ông Lê Văn Hòa chưa từng là Giám đốc Sở Y tế.",
    "Ông Lê Văn Hòa suýt được bổ nhiệm làm Giám đốc Sở Y tế.",
    "Ông Lê Văn Hòa lẽ ra được bầu làm Chủ tịch UBND huyện Tam Nông.",
    "Ông Lê Văn Hòa phủ nhận việc được bổ nhiệm làm Giám đốc Sở Y tế.",
    "Ông Lê Văn Hòa hết tuổi tái cử Bí thư Huyện ủy Tam Nông.",
    # heard or asked
    "Có tin ông Lê Văn Hòa được bổ nhiệm làm Giám đốc Sở Y tế.",
    "Liệu ông Lê Văn Hòa có được bổ nhiệm làm Giám đốc Sở Y tế?",
    "Bao giờ Huyện ủy Tam Nông khiển trách ông Lê Văn Hòa?",
    # of his family
    "Vợ ông Lê Văn Hòa là Giám đốc Sở Y tế.",
    "Con trai của ông Lê Văn Hòa, Giám đốc Sở Y tế, đi du học.",
    "Vợ ông Lê Văn Hòa được bầu làm Chủ tịch Hội Nông dân huyện Tam Nông.",
    "Mẹ của liệt sĩ Lê Văn Hòa được tặng Bằng khen của Chủ tịch UBND tỉnh Hà Tĩnh.",
    # only charged with it
    "Ông Lê Văn Hòa bị tố cáo đã bổ nhiệm em trai là ông Lê Văn Bảy làm Giám đốc Sở Y tế.",
    # a decision that is taken back or set out, and whom a phrase sets apart
    "Chi bộ chấm dứt thi hành kỷ luật đối với ông Lê Văn Hòa.",
    "UBKT Tỉnh ủy Hà Tĩnh xóa kỷ luật đối với ông Lê Văn Hòa.",
    "UBKT Tỉnh ủy Hà Tĩnh hủy quyết định kỷ luật khiển trách ông Lê Văn Hòa.",
    "UBKT Tỉnh ủy Hà Tĩnh hủy quyết định kỷ luật ông Lê Văn Hòa.",
    "UBKT Tỉnh ủy Hà Tĩnh đình chỉ thi hành quyết định kỷ luật đối với ông Lê Văn Hòa.",
    "Trừ ông Lê Văn Hòa, các thành viên đều bị UBKT Tỉnh ủy Hà Tĩnh khiển trách.",
]

SAID = [
    # the office whose name ends so denies nothing
    ("Ông Lê Văn Hòa, Chủ nhiệm Văn phòng Chính phủ nhận kỷ luật khiển trách.", ["Chủ nhiệm Current"]),
    # papers and hopes ask nothing
    ("Theo tài liệu, ông Lê Văn Hòa là Giám đốc Sở Y tế.", ["Giám đốc Current"]),
    # a question about the office, who has it all the same
    ("Ông Lê Văn Hòa, Giám đốc Sở Y tế, đã nói gì?", ["Giám đốc Current"]),
    # whom a ceremony, a house or a statue is for
    ("Lễ kỷ niệm 110 năm Ngày sinh đồng chí Tổng Bí thư Lê Văn Hòa.", ["Tổng Bí thư Former"]),
    ("Dâng hương tại Khu lưu niệm Chủ tịch Quốc hội Lê Văn Hòa.", ["Chủ tịch Former"]),
    ("Tưởng niệm các liệt sĩ, Bí thư Huyện ủy Lê Văn Hòa thắp hương.", ["Bí thư Current"]),
    ("Ông Lê Văn Hòa không còn là Giám đốc Sở Y tế.", ["Giám đốc Former"]),
    (
        "UBND huyện Tam Nông hủy kết quả bổ nhiệm ông Lê Văn Hòa làm Phó Giám đốc Sở Y tế.",
        ["Phó Giám đốc Former"],
    ),
    # for whom somebody acts has the post himself, and nobody acts for him
    ("Ông Lê Văn Hòa thừa ủy quyền Chủ tịch UBND tỉnh Đỗ Văn Minh trao quà.", ["Chủ tịch Current"]),
    ("Được sự ủy quyền Chủ tịch UBND tỉnh, ông Lê Văn Hòa phát biểu.", []),
    ("Thay mặt Chủ tịch UBND tỉnh Hà Nam, ông Lê Văn Hòa phát biểu.", []),
    ("Quyền Chủ tịch UBND tỉnh Lê Văn Hòa phát biểu.", ["Quyền Chủ tịch Current"]),
    # while he was away, and while he held it
    ("Trong thời gian Giám đốc Sở Y tế Lê Văn Hòa đi học, bà Đỗ Thị Minh điều hành.", ["Giám đốc Current"]),
    ("Trong thời gian làm Giám đốc Sở Y tế, ông Lê Văn Hòa vi phạm.", ["Giám đốc Former"]),
    # who leaves a post for another
    (
        "Ông Lê Văn Hòa thôi giữ chức Giám đốc Sở Y tế và được điều động làm Bí thư Huyện ủy Tam Nông.",
        ["Giám đốc Former", "Bí thư Incoming"],
    ),
    (
        "Ông Lê Văn Hòa thôi giữ chức Giám đốc Sở Y tế và Bí thư Huyện ủy Tam Nông.",
        ["Giám đốc Former", "Bí thư Former"],
    ),
    (
        "Ông Lê Văn Hòa thôi làm Giám đốc Sở Y tế, về làm Bí thư Huyện ủy Tam Nông.",
        ["Giám đốc Former", "Bí thư Incoming"],
    ),
    (
        "UBND tỉnh Hà Tĩnh thu hồi quyết định bổ nhiệm ông Lê Văn Hòa làm Giám đốc Sở Y tế.",
        ["Giám đốc Former"],
    ),
]


@pytest.mark.parametrize("text", SAID_OF_NOBODY)
def test_nothing_is_told_of_him(text: str) -> None:
    found = read(article_of(text))
    assert not found.tenures
    assert not found.actions


@pytest.mark.parametrize(("text", "posts"), SAID)
def test_what_is_told_of_him(text: str, posts: list[str]) -> None:
    assert [f"{one.title} {one.status.value}" for one in read(article_of(text)).tenures] == posts
