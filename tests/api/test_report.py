"""The report lists what stays open."""

from link.linking import article, corpus
from partygraph.api.report import report_of


def test_a_mention_read_for_two_documents_is_listed_once() -> None:
    text = "Cấp ủy các cấp đã thực hiện Nghị quyết số 22-NQ/TW; tiếp tục thực hiện Chỉ thị số 05-CT/TW."
    report = report_of(corpus(article(text)), (), (), 0)
    listed = [(one["begin"], one["end"]) for one in report["unresolved_bodies"]]
    assert listed
    assert len(listed) == len(set(listed))
