"""The report lists what stays open."""

from link.linking import article, corpus
from partygraph.api.report import report_of


def test_a_mention_read_for_two_documents_is_listed_once() -> None:
    text = "Cấp ủy các cấp đã thực hiện Nghị quyết số 22-NQ/TW; tiếp tục thực hiện Chỉ thị số 05-CT/TW."
    report = report_of(corpus(article(text)), (), (), 0)
    listed = [(one["begin"], one["end"]) for one in report["unresolved_bodies"]]
    assert listed
    assert len(listed) == len(set(listed))


def test_a_body_that_a_post_implies_is_not_open() -> None:
    text = "Thủ tướng bổ nhiệm ông Lê Văn Hòa giữ chức Thứ trưởng Bộ Y tế. Bí thư Đảng ủy dự."
    report = report_of(corpus(article(text)), (), (), 0)
    assert [one["text"] for one in report["unresolved_bodies"]] == ["Đảng ủy"]
