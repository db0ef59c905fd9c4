"""Which of the posts of one life, told one after another, is held now."""

import pytest

from extract.notation import read_text

LIVES = [
    # a later dated sentence gives the next post
    (
        "Ông Trần Văn Lâm sinh năm 1970. Năm 2010, ông được bổ nhiệm làm Phó Giám đốc Sở Y tế. Tháng 5/2016, "
        "ông được bổ nhiệm làm Giám đốc Sở Y tế.",
        ["pho-giam-doc Former", "giam-doc Current"],
    ),
    # … also behind a semicolon; a seat, or another's post, is none that follows
    (
        "Năm 2010, ông Trần Văn Lâm là Giám đốc Sở Y tế; năm 2015, ông được bầu làm Phó Chủ tịch UBND tỉnh; "
        "năm 2020, ông làm Bí thư Tỉnh ủy.",
        ["giam-doc Former", "pho-chu-tich Former", "bi-thu Current"],
    ),
    (
        "Năm 2015, ông Trần Văn Lâm làm Phó Chủ tịch UBND tỉnh; Ủy viên Ban Thường vụ Tỉnh ủy.",
        ["pho-chu-tich Current", "uy-vien Current"],
    ),
    (
        "Năm 2015, ông Trần Văn Lâm làm Phó Chủ tịch UBND tỉnh; năm 2016, bà Lê Thị Hạnh làm Giám đốc Sở Y "
        "tế.",
        ["pho-chu-tich Current", "giam-doc Current"],
    ),
    # what he worked as before, without a day; but what he is he may be still
    (
        "Ông Trần Văn Lâm sinh năm 1970. Ông làm Phó Giám đốc Sở Y tế, Bí thư Huyện ủy Mai Sơn. Tháng "
        "5/2020, ông giữ chức Giám đốc Sở Y tế.",
        ["pho-giam-doc Former", "bi-thu Former", "giam-doc Current"],
    ),
    (
        "Ông Trần Văn Lâm sinh năm 1970. Ông làm Phó Giám đốc Sở Y tế. Tháng 5/2020, ông nhận Huân chương.",
        ["pho-giam-doc Current"],
    ),
    # told until when
    (
        "Ông Trần Văn Lâm sinh năm 1970. Từ tháng 7/2001, ông giữ chức Giám đốc Sở Y tế đến tháng 8/2011.",
        ["giam-doc Former"],
    ),
    # the short name is that of the full one
    (
        "Ông Trần Văn Lâm sinh năm 1970. Năm 2010, ông Lâm được bổ nhiệm làm Giám đốc Sở Y tế. Sau đó, ông "
        "được bổ nhiệm làm Thứ trưởng Bộ Y tế.",
        ["giam-doc Former", "thu-truong Current"],
    ),
    # one post, then another
    (
        "Ông Trần Văn Lâm là Phó Giám đốc Sở Y tế rồi Giám đốc Sở Y tế.",
        ["pho-giam-doc Former", "giam-doc Current"],
    ),
    # a seat goes on beside a post, and what is told without its time is held now
    (
        "Ông Trần Văn Lâm sinh năm 1970. Năm 2010, ông được bổ nhiệm làm Giám đốc Sở Y tế. Tháng 1/2016, ông "
        "được bầu làm Ủy viên Trung ương Đảng.",
        ["giam-doc Current", "uy-vien Current"],
    ),
    (
        "Ông Trần Văn Lâm sinh năm 1970. Ông là Bí thư Huyện ủy Mai Sơn. Năm 2016, ông được bầu làm Chủ tịch "
        "HĐND huyện Mai Sơn.",
        ["bi-thu Current", "chu-tich Current"],
    ),
    # a term that is still to end
    (
        "Ông Trần Văn Lâm là Giám đốc Sở Y tế, đến nay đã tròn 5 năm.",
        ["giam-doc Current"],
    ),
]


@pytest.mark.parametrize(("text", "said"), LIVES)
def test_only_the_last_post_of_a_life_is_held_now(text: str, said: list[str]) -> None:
    assert [f"{tenure.post} {tenure.status.value}" for tenure in read_text(text).tenures] == said
