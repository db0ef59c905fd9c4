"""What a sentence counts, or says to be awarded, and nobody did: denied, put off, supposed or asked."""

from functools import partial

from partygraph.extract.lexis.words import search

_search = partial(search, "counts.toml")
# So far before the verb may stand what takes it back; whom it is laid upon has a name of some length.
_NEAR, _FAR = 200, 400
# The tables of what stands before a verb that says what others are to do, or what is only talked about.
_NOT_YET = ("laid-upon", "as-matter")


def is_not_done(told: str, at: int) -> bool:
    """Whether the verb at offset `at` of a sentence with bodies' names blotted out says nothing of what was
    done: "chưa kết nạp 3 đảng viên", "hoãn xét xử 12 bị cáo", "giao Đảng ủy xã kiểm tra 2 chi bộ".
    """
    near = _before(told, at, _NEAR)
    return is_taken_back(told, at) or any(_search(table, near) is not None for table in _NOT_YET)


def is_question(text: str) -> bool:
    """ "Liệu Đảng bộ xã có kết nạp được 12 đảng viên không?": whether a sentence asks, and tells nothing."""
    return text.rstrip(' ”"').endswith("?")


def is_taken_back(told: str, at: int) -> bool:
    """Whether the sentence denies it, puts it off or makes it hang on a condition: "Nếu được giao, …"."""
    near = _before(told, at, _NEAR)
    if any(_search(table, near) is not None for table in ("denied", "denied-news", "at-a-rate")):
        return True
    far = _before(told, at, _FAR)
    return any(search("cues.toml", table, far) is not None for table in ("supposing", "all-but"))


def is_award_to_come(told: str, at: int) -> bool:
    """ "Huyện ủy sẽ trao Huy hiệu Đảng cho 45 đảng viên": whether an award is still to be given."""
    return _search("award-to-come", _before(told, at, _NEAR)) is not None


def is_no_award(told: str, segment: str) -> bool:
    """Whether the verb with which `segment` opens, behind what is `told` before it, gives nobody there an
    award: it is taken back or only weighed, or taken for another ("nhận Bằng khen thay ông N").
    """
    at = len(told)
    is_weighed = _search("award-weighed", _before(told, at, _NEAR)) is not None
    return is_weighed or is_taken_back(told, at) or _search("taken-for-another", segment.lower()) is not None


def _before(told: str, at: int, reach: int) -> str:
    return told[max(0, at - reach) : at].lower()
