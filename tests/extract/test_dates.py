"""Days and years as written, and numbers that are neither."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.notation import day, read_text
from partygraph.extract.lexis.dates import dates_in, years_in
from partygraph.extract.lexis.tokens import working_copy


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("ngày 14/5/2011", ["2011-05-14"]),
        ("ngày 14-5-2011", ["2011-05-14"]),
        ("ngày 4.11.2013", ["2013-11-04"]),
        ("ngày 24 - 9 - 2001", ["2001-09-24"]),  # spaces inside
        ("ngày 01 tháng 11 năm 2012", ["2012-11-01"]),
        ("Ngày 05 tháng 01, 2021", ["2021-01-05"]),
        ("Chiều ngày 02/02/2018", ["2018-02-02"]),
        ("Chiều 22/5, tại Hà Nội", ["?-05-22"]),  # the year is the page's
        ("Sáng nay, 22/5", ["?-05-22"]),
        ("ngày 3/2", ["?-02-03"]),
        ("(20/12/2012)", ["2012-12-20"]),
        ("11:16 23/05/2018", ["2018-05-23"]),  # a page line
        ("ngày 7/5 và 8/5/2018", ["2018-05-07", "2018-05-08"]),  # the year is said once
        ("đạt 8/10 chỉ tiêu", []),  # a share
        ("trên 90%, 9/10 chi bộ", []),
        ("ngày 32/1/2018", []),  # no such day of any month
        ("ngày 5/13/2018", []),  # no such month
        ("Nghị quyết số 08/2013/NQ-HĐND", []),
        ("tháng 5/2018", []),  # a month is no day
        ("từ ngày 10-12/5/2018", ["2018-05-10"]),  # a span of days: its first
        ("từ ngày 14 đến ngày 16/6/2018", ["2018-06-14"]),
        ("từ ngày 02/5 đến ngày 11/5/2013", ["2013-05-02", "2013-05-11"]),
        ("ngày 7/5 đến 9 giờ", ["?-05-07"]),  # no day behind
    ],
)
def test_days(text: str, days: list[str]) -> None:
    copy = working_copy(text)
    assert [day(found.value) for found in dates_in(copy, 0, len(copy))] == days


@given(st.dates())
def test_a_day_written_out_is_read_back(written: date) -> None:
    year, month, number = str(written).split("-")
    text = f"ngày {int(number)}/{int(month)}/{year}"
    found = [day(date.value) for date in dates_in(text, 0, len(text))]
    assert found == ([str(written)] if year[:2] in ("18", "19", "20") else [])


def test_a_day_that_no_calendar_has_has_no_value() -> None:
    found = next(dates_in("ngày 30/2/2018", 0, 14))
    assert found.value.day_value() is None


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("năm 2018", [2018]),
        ("Năm 2018, Đảng bộ", [2018]),
        ("TỔNG KẾT NĂM 2018", [2018]),
        ("tháng 5/2018", [2018]),
        ("giai đoạn 2015-2020", [2015, 2020]),  # both ends
        ("nhiệm kỳ 2020 - 2025", [2020, 2025]),
        ("nhiệm kỳ 2010–2015", [2010, 2015]),  # an en dash
        ("5 năm liền 2015-2019", [2015, 2019]),
        ("đến năm 2015, định hướng đến năm 2020", [2015, 2020]),
        ("từ 2008 đến nay", [2008]),
        ("năm 2010-15", [2010, 2015]),  # the short second year
        ("Hội nghị (2018)", [2018]),
        ("2000 thanh niên tham gia", []),  # a count
        ("có 2015 đảng viên", []),
        ("1.300 cây", []),  # thousands
        ("năm 2.000", []),
        ("9.000 cuốn", []),
        ("TCVN ISO 9001:2008", []),  # a standard
        ("tiêu chuẩn ISO 9001-2015 và ISO/IEC 17025-2017", []),
        ("ISO 9001-2015, năm 2019", [2019]),
        ("Quyết định số 2017/QĐ-UBND", []),  # a number
        ("số 1999-QĐ/TW", []),
        ("năm 1789", []),  # before any body of ours
        ("năm 20181", []),
        ("năm 2150", []),
        pytest.param("các năm 2016, 2017 và 2018", [2016, 2017, 2018]),
    ],
)
def test_years(text: str, years: list[int]) -> None:
    copy = working_copy(text)
    assert sorted(years_in(copy, 0, len(copy))) == years


def test_the_page_gives_its_year_to_an_article() -> None:
    assert read_text("Chiều 22/5, Đảng ủy họp.", published=date(2018, 5, 23)).years == (2018,)
    assert read_text("Chiều 22/5, Đảng ủy họp.").years == ()
