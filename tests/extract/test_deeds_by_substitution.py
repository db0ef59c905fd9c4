"""One turn of speech with many words in its slot: who does what with a document, whatever fills the slot."""

import pytest

from extract.test_relations import BODY, claimed

DONE = [f"{BODY} implements 18-NQ/TW"]

LEADS = [
    "Thực hiện",
    "Nhằm thực hiện tốt",
    "Để triển khai",
    "Qua 5 năm thực hiện",
    "Sau hơn 2 năm triển khai",
    "Hai năm thực hiện",
    "Gần 10 năm thực hiện",
    "Sau một thời gian triển khai",
    "Kể từ khi triển khai thực hiện",
    "Quá trình thực hiện",
    "Gắn với thực hiện",
    "Thấm nhuần và thực hiện",
    "Cùng với việc thực hiện",
    "Bám sát",
    "Thời gian qua, thực hiện",
    "Nhiệm kỳ qua, thực hiện",
    "Theo đúng tinh thần",
]

BETWEEN = [
    "",
    "những năm qua, ",
    "thời gian qua ",
    "trong năm qua ",
    "từ đầu nhiệm kỳ đến nay ",
    "năm 2018 ",
    "năm 2018, ",
    "sáng ngày 5/6/2018 ",
    "ngay từ đầu năm ",
    "hằng năm ",
    "trong giai đoạn 2016 - 2020 ",
    "trong 6 tháng đầu năm 2018 ",
    "từ năm 2016 đến nay ",
    "vừa qua ",
    "hôm nay (5/6) ",
    "tập thể ",
    "toàn ",
    "lãnh đạo ",
    "cán bộ, đảng viên ",
    "bằng nhiều hình thức, ",
]

DEEDS = ["đã đạt nhiều kết quả.", "tập trung lãnh đạo.", "xây dựng kế hoạch cụ thể.", "có 15 mô hình hay."]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("deed", DEEDS)
def test_whoever_stands_behind_the_documents_comma_does_it(lead: str, deed: str) -> None:
    assert claimed(f"{lead} Nghị quyết số 18-NQ/TW, {BODY} {deed}") == DONE


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("title", ["", " về công tác cán bộ", " về tiếp tục thực hiện Chỉ thị số 05-CT/TW"])
def test_who_acts_may_stand_behind_when_it_is(between: str, title: str) -> None:
    assert claimed(f"Thực hiện Nghị quyết số 18-NQ/TW{title}, {between}{BODY} đã đổi mới.") == DONE


@pytest.mark.parametrize(
    "between",
    ["các chi bộ thuộc ", "trong ", "có nhiều mô hình của ", "5 tập thể trong ", "theo báo cáo của "],
)
def test_a_body_that_only_owns_or_holds_who_acts_does_not(between: str) -> None:
    assert claimed(f"Thực hiện Nghị quyết số 18-NQ/TW, {between}{BODY} đã đổi mới.") == []


def test_what_is_held_to_be_a_duty_is_done_by_whom_it_then_names() -> None:
    text = f"Xác định việc thực hiện Nghị quyết số 18-NQ/TW là nhiệm vụ quan trọng, {BODY} đã đổi mới."
    assert claimed(text) == DONE


HOST = f"Sáng 5/6, {BODY} đã họp. "


@pytest.mark.parametrize(
    "told",
    [
        "Các chuyên đề nhằm nâng cao nhận thức của đảng viên trong triển khai thực hiện",
        "Qua đó, góp phần nâng cao trách nhiệm của người đứng đầu trong thực hiện",
        "Lớp học nhằm trang bị kiến thức, kỹ năng cho cấp ủy viên trong việc thực hiện",
        "Các nội dung gồm: công tác dân vận; những nội dung trọng tâm trong triển khai thực hiện",
        "Học viên được nghiên cứu 5 chuyên đề: một số vấn đề về thực hiện",
        "Hội nghị nghe 5 tham luận về kinh nghiệm triển khai thực hiện",
        "Cuộc thi viết về gương điển hình trong thực hiện",
    ],
)
def test_what_is_taught_or_wished_is_not_done(told: str) -> None:
    assert claimed(f"{HOST}{told} Nghị quyết số 18-NQ/TW.") == []


@pytest.mark.parametrize(
    "told",
    [
        "Đại hội đã diễn ra theo đúng chương trình, kế hoạch dự kiến, bám sát",
        "Công tác chuẩn bị hội nghị được thực hiện đúng theo",
        "Hội nghị được chuẩn bị chu đáo, theo đúng tinh thần",
        "So với dự kiến đã sớm hoàn thành, thực hiện nghiêm túc",
    ],
)
def test_what_was_prepared_or_expected_is_no_plan(told: str) -> None:
    assert claimed(f"{HOST}{told} Nghị quyết số 18-NQ/TW.") == DONE


@pytest.mark.parametrize("plan", ["dự kiến", "sẽ", "chuẩn bị", "phấn đấu", "thời gian tới"])
def test_a_plan_stays_one(plan: str) -> None:
    assert claimed(f"{BODY} {plan} triển khai thực hiện Nghị quyết số 18-NQ/TW.") == [f"{DONE[0]} Planned"]


KNOWN, CARRIED = f"{BODY} disseminates 18-NQ/TW", f"{BODY} implements 18-NQ/TW"


@pytest.mark.parametrize(
    "opening",
    [
        "Sau khi có {}",
        "Ngay sau khi {} được ban hành",
        "Ngay khi {} ra đời",
        "Tiếp thu {}",
        "Kể từ khi có {}",
        "Sau khi nhận được {}",
        "Xác định rõ tầm quan trọng của {}",
        "Nhận thức sâu sắc ý nghĩa của {}",
    ],
)
@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("đã tổ chức quán triệt, triển khai thực hiện.", [KNOWN, CARRIED]),
        ("đã tổ chức học tập nghiêm túc.", [KNOWN]),
        ("đã kịp thời quán triệt, phổ biến đến toàn thể đảng viên.", [KNOWN]),
        ("đã chỉ đạo các chi bộ triển khai thực hiện.", [CARRIED]),
        ("đã chủ động triển khai thực hiện đồng bộ, hiệu quả.", [CARRIED]),
        # a verb with an object of its own
        ("đã triển khai nhiệm vụ năm 2018.", []),
        ("đã thực hiện tốt công tác cán bộ.", []),
        ("tổ chức học tập kinh nghiệm tại Lào.", []),
    ],
)
def test_what_is_done_then_is_done_with_the_document_that_opens_it(
    opening: str, deed: str, told: list[str]
) -> None:
    text = f"{opening.format('Nghị quyết số 18-NQ/TW')}, {BODY} {deed}"
    assert sorted(claimed(text)) == sorted(told)


@pytest.mark.parametrize(
    ("deeds", "told"),
    [
        ("quán triệt {}; đồng thời, triển khai, chỉ đạo, tổ chức thực hiện tốt, bài bản.", [KNOWN, CARRIED]),
        ("tổ chức học tập {} và triển khai thực hiện nghiêm túc.", [KNOWN, CARRIED]),
        ("triển khai thực hiện {}, đồng thời tổ chức quán triệt đến toàn thể đảng viên.", [KNOWN, CARRIED]),
        ("học tập {} và thực hiện tốt công tác cán bộ.", [KNOWN]),
        ("quán triệt {}; triển khai nhiệm vụ năm 2018.", [KNOWN]),
        ("quán triệt {} và triển khai đến đảng viên.", [KNOWN]),
    ],
)
def test_a_later_verb_without_an_object_has_that_of_the_earlier(deeds: str, told: list[str]) -> None:
    text = f"{BODY} đã {deeds.format('Nghị quyết số 18-NQ/TW')}"
    assert sorted(claimed(text)) == sorted(told)


@pytest.mark.parametrize(
    "place",
    [
        "Thái Nguyên",
        "Hà Nội",
        "tỉnh Bình Dương",
        "thành phố Cần Thơ",
        "huyện Mộ Đức",
        "xã Tam Hưng",
        "quận Ô Môn",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "Thực hiện Nghị quyết số 18-NQ/TW, {} chú trọng công tác cán bộ.",
        "Những năm qua, {} đã triển khai thực hiện Nghị quyết số 18-NQ/TW.",
        "Hôm qua, {} tổng kết công tác và thực hiện Nghị quyết số 18-NQ/TW.",
        "Đồng chí cho rằng {} gắn việc chuyên môn với thực hiện Nghị quyết số 18-NQ/TW.",
    ],
)
def test_a_place_acts_by_the_verb_behind_it(place: str, told: str) -> None:
    assert next(claim for claim in claimed(told.format(place)) if "18-NQ/TW" in claim).startswith(place)


@pytest.mark.parametrize(
    "told",
    [
        "Hội nghị diễn ra tại {}, có 5 đại biểu thực hiện Nghị quyết số 18-NQ/TW.",
        "Nhân dân ở {} có đời sống khá, thực hiện Nghị quyết số 18-NQ/TW.",
    ],
)
def test_a_place_where_something_is_does_not_act(told: str) -> None:
    assert claimed(told.format("huyện Mộ Đức")) == []
