"""Steering committees: how far the subject goes by which they are called."""

import pytest

from extract.notation import read_text
from partygraph.model.mention import MentionKind


@pytest.mark.parametrize(
    ("text", "name", "level", "place"),
    [
        (
            "Ngày 5/6, Ban Chỉ đạo kỳ thi THPT quốc gia năm 2018 tỉnh Hà Tĩnh tổ chức hội nghị.",
            "Ban Chỉ đạo kỳ thi THPT quốc gia năm 2018 tỉnh Hà Tĩnh",
            "tỉnh",
            "Hà Tĩnh",
        ),
        ("Ban Chỉ đạo thi tỉnh Gia Lai họp bàn.", "Ban Chỉ đạo thi tỉnh Gia Lai", "tỉnh", "Gia Lai"),
        ("Ban Chỉ đạo công tác bầu cử tỉnh họp bàn.", "Ban Chỉ đạo công tác bầu cử tỉnh", "tỉnh", None),
        # no place, but the year
        (
            "Ban Chỉ đạo thi tốt nghiệp THPT năm 2021 họp.",
            "Ban Chỉ đạo thi tốt nghiệp THPT năm 2021",
            None,
            None,
        ),
        # over a comma, and with a quotation
        (
            "Ban Chỉ đạo sắp xếp, đổi mới doanh nghiệp tỉnh họp bàn.",
            "Ban Chỉ đạo sắp xếp, đổi mới doanh nghiệp tỉnh",
            "tỉnh",
            None,
        ),
        (
            "Ban Chỉ đạo Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” tỉnh họp bàn.",
            "Ban Chỉ đạo Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam” tỉnh",
            "tỉnh",
            None,
        ),
        # what it does, or whose it is, is no subject
        ("Ban Chỉ đạo thực hiện tốt nhiệm vụ của tỉnh.", "Ban Chỉ đạo", None, None),
        ("Ban Chỉ đạo xây dựng kế hoạch năm 2018.", "Ban Chỉ đạo", None, None),
        ("Ban Chỉ đạo công tác với các sở trong tỉnh.", "Ban Chỉ đạo", None, None),
        ("Ban Chỉ đạo\nCông tác bầu cử tỉnh đã xong.", "Ban Chỉ đạo", None, None),
    ],
)
def test_the_subject_of_a_steering_committee(
    text: str, name: str, level: str | None, place: str | None
) -> None:
    mentions = [one for one in read_text(text).mentions if one.kind is MentionKind.BODY]
    first = next(one for one in mentions if text[one.span.start :].startswith("Ban Chỉ đạo"))
    assert first.span.of(text) == name
    assert (first.value.level, first.value.place) == (level, place)
