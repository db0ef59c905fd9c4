"""How the parts of a citation are written: symbols, numbers, plenums, days, issuers and titles."""

import re
from functools import cache

from partygraph.extract.lexis.ordinals import ordinal_pattern
from partygraph.extract.lexis.words import any_of

_DASH = r"\s?[-/]\s?"
_CODE = r"[A-ZĐ][A-Za-zĐđ]{0,9}"
# Without a sign before it a code is known by its capitals.
_CAPITALS = r"[A-ZĐ]{2}[A-Za-zĐđ]{0,4}"
_ISSUER = r"[A-ZĐƯ](?:[A-Za-zĐđƯư0-9&]|\.(?=Ư))*"
# 22-NQ/TW · 41 - NQ/TW · 26 NQ/TW · 1762QĐ-NSTW · 24/NQ-TW · 08/2013/NQ-HĐND · 43/2022/QH15 · 159-TB
# "103-CV/BCĐ 35": which steering committee
_BOARD = r"(?:(?<=BCĐ) \d{2,3}(?![\d/%-]))?"
SYMBOL = re.compile(
    rf"(?P<serial>\d{{1,4}}[a-z]?)(?:{_DASH}(?P<year>(?:19|20)\d{{2}}))?"
    rf"(?:{_DASH}|\s?(?={_CAPITALS}[-/]\s?{_ISSUER}))(?P<code>{_CODE}\d{{0,2}})(?![^\W\d_])(?:{_DASH}(?P<issuer>{_ISSUER}(?:-{_ISSUER})*{_BOARD}))?"
)
# "Nghị quyết số 18, 19, 20 và 21-NQ/TW": the symbol that the last of bare numbers gives to all
SYMBOL_NEXT = re.compile(
    rf"(?:\s*,\s*(?:số\s+)?\d{{1,4}}(?=\s*(?:,|và))){{0,8}}\s*(?:,|và)\s*(?:số\s+)?(?={SYMBOL.pattern})"
)
NUMBER_NEXT = re.compile(r"\d{1,4}(?=\s*(?:,|và)\s*(?:số\s+)?\d)")
# "Quyết định 217, 218 và 219 của Bộ Chính trị": the same without a symbol, where it is said whose they are
BARE_NEXT = re.compile(r"\d{2,4}(?=(?:\s*(?:,|và)\s*(?:số\s+)?\d{2,4})*\s+của\s)")
# "Thông tri triệu tập số 06-TT/TU", "Nghị quyết của Huyện ủy số 12-NQ/HU": what it is for or whose it is
NUMBER_FAR = re.compile(r"(?:[ \u00a0][^\W\d_]+){1,9}?[ \u00a0](?:số|Số)[ \u00a0:]*(?=\d)")
# "… của Huyện ủy số 12-NQ/HU", "… số 12 ngày 5/6/2018", "… số 12 về": plainly the document's
NUMBER_SAID = re.compile(
    rf"\s+\(?[Ss]ố\s*:?\s*(?={SYMBOL.pattern}"
    r"|\d{1,4}[a-z]?\s*,?\s*(?:\(?(?:ký |ra |ban hành )?ngày\b|[Vv]ề\b|[“\"]))"
)
# "Kết luận thanh tra (số 6 ngày 24/10/2022)"
NUMBER_WORD = re.compile(r"\s*\(?(?:số\s*:?|Số\s*:?)\s*")
BARE_NUMBER = re.compile(r"\s*(\d{1,3}[a-z]?)(?![\d%.,/-]*\d|[%\w])")
# Behind "số" a number of four digits is no year: "Quyết định số 1970".
BARE_NUMBER_SAID = re.compile(r"\s*(\d{1,4}[a-z]?)(?![\d%.,/-]*\d|[%\w])")
# "Chỉ thị số 36/2014", "Nghị định 100/2019"; without "số" a number up to 12 may be a month's
NUMBER_OF_YEAR = re.compile(r"\s*(\d{1,4})/((?:19|20)\d{2})(?![\w/-]|[.,]\d)")
# "Đề án 06/CP": whose it is, and no letters of a type
OWNED_NUMBER = re.compile(r"\s*(\d{1,3}/[A-ZĐ]{2,4})(?![\w/-])")
# More numbers of one list: "Hội nghị lần thứ 12, 13 và 14"
_MORE = r"(?:\s*(?:,|và)\s*\d{1,2}\b)*"
PLENUM_LEADS = ("NQ",)
PLENUM_CODE = re.compile(r"\bNQ\s?(?:TW|TƯ)\s?(\d{1,2})\b")
# Behind a citation: every tail begins with a letter or a bracket, be it over a comma.
GOES_ON = re.compile(r"\s*(?:,|[–-](?=\s))?\s*[(\w]")
DAY_LEAD = re.compile(
    r"\s*,?\s*\(?\s*(?:cùng\s+)?(?:(?:ra|ký|ban hành)\s+)?(?:ngày\s+)(?=\d)"
    r"|\s*\(\s*(?=\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}\s*\))"
)
# "khóa XII; XIII", "khóa XI, khóa XII", "khóa XI và XII": one more document of a plenum of that number
TERM_NEXT = re.compile(r"\s*(?:[,;]|và|&)\s*(?:và\s+)?(?:[Kk]h[oó][áa]?\s+)?(?P<term>[XVI]{1,6})(?![\w-])")
# "Nghị quyết (NQ) số 28": how the type is written from there on
_SHORT_FORM = re.compile(r" \([A-ZĐ]{2,4}\)(?=\s+(?:số\s*:?\s*)?\d)")
# "NQ21", "CT05"; but "CT12" is as well a block of flats
GLUED = re.compile(r"\b(?P<code>NQ(?=\d{2}(?!\d))|(?:CT|KL)(?=0\d(?!\d)))")
GLUED_LEADS = ("NQ", "CT0", "KL0")
# "Nghị quyết 05 năm 2018"; behind a comma a clause may begin: "Nghị quyết 05, năm 2018 Huyện ủy đã"
YEAR = re.compile(r"\s*(?:,\s*(?=năm\s+\d{4}\s+(?:của|về)\b))?năm\s+((?:19|20)\d{2})")
OF = re.compile(r"\s*,?\s*(?:của|do)\s+")
# "(NQ24)", "(gọi tắt là Chỉ thị 05)": how the document is called from there on
ALIAS = re.compile(
    r"\s*\((?P<name>[^()\n;]{0,32}?)(?P<serial>\d{1,4})(?![\d.])(?:[-/][A-ZĐƯ][\w/-]{1,12})?[”\"]?\)"
)
BRACKET = re.compile(r"\s*\((?=[Hh]ội nghị)")
OF_PARTY = re.compile(r"\s*của\s+Đảng(?:\s+ta)?(?![\w ]*(?:bộ|ủy|uỷ))")
AND = re.compile(r"\s*(?:,|;|và|&)\s*(?:và\s+)?")
AND_OWNER = re.compile(r"\s*(?:và|,)\s+")
TITLE = re.compile(
    r"\s*,?\s*(?:về(?: việc)?\s*)?[“\"]\s*([^”\"\n]{4,220})(?:[”\"]|(?<=\.)(?=\n|\Z))"
    r"|\s*,?\s*[Vv]ề(?: việc)?\s+([^,.;:()“”\"\n]{8,160})"
)


def past_short_form(text: str, at: int) -> int:
    """Where the short form in brackets ends that stands at `at` behind a type, `at` where none does.

    >>> past_short_form("Nghị quyết (NQ) 28", 10)
    15
    """
    found = _SHORT_FORM.match(text, at) if text.startswith(" (", at) else None
    return at if found is None else found.end()


@cache
def not_counted() -> re.Pattern[str]:
    """What a bare number counts, where it is no document's: "Nghị quyết 10 năm", not "… 10 ngày 7/12"."""
    return re.compile(rf"\s*(?!(?:ngày|tháng|năm)\s+\d){any_of('cues.toml', 'counted')}\b")


@cache
def same_type_next(type_: str) -> re.Pattern[str]:
    """What stands behind "quy định 102" where `type_` comes again, up to whose they are: ", quy định 07
    của".
    """
    return re.compile(rf"(?:\s*(?:,|và)\s*{re.escape(type_)}\s+\d{{2,4}}){{1,4}}\s+của\s")


@cache
def issuing() -> re.Pattern[str]:
    """What stands behind "do" and a body that issued the document."""
    return re.compile(rf"\s+{any_of('cues.toml', 'issuing')}\b")


@cache
def carrying_out() -> re.Pattern[str]:
    """What stands between an undertaking and the document it carries out."""
    return re.compile(rf"\s+{any_of('cues.toml', 'concretizing')}\s+")


@cache
def plenum_next() -> re.Pattern[str]:
    """A plenum in a list: ", Trung ương 7"."""
    return re.compile(rf"{_central()}\s*(?!nhất\b){ordinal_pattern()}")


@cache
def plenum_number_next() -> re.Pattern[str]:
    """A plenum in a list by its number alone, where the list ends with whose plenums they are: ", 13 của Ban
    Chấp hành Trung ương".
    """
    whose = rf"(?:của\s+)?(?:BCH|Ban [Cc]hấp hành|{_central()})(?! Đảng bộ)|[,(]?\s*[Kk]h[oó][áa]?\s+[XVI\d]"
    return re.compile(rf"(\d{{1,2}})(?={_MORE}\s*(?:{whose}))")


@cache
def plenum_short() -> re.Pattern[str]:
    """ "Trung ương 4", "Hội nghị lần thứ tư Trung ương"."""
    return re.compile(
        rf"\s*(?:của\s+)?(?:[Hh]ội nghị\s+)?(?:(?:BCH|Ban [Cc]hấp hành)\s+)?(?:lần thứ\s+)?{_central()}"
        rf"\s*(?:lần(?: thứ)?\s*|(?!nhất\b)){ordinal_pattern()}"
    )


@cache
def plenum_long() -> re.Pattern[str]:
    """ "Hội nghị lần thứ tư Ban Chấp hành", up to the body that met."""
    return re.compile(
        rf"\s*(?:(?:của|[–-])\s+)?[Hh]ội nghị\s+(?:lần(?: thứ)?\s+)?(?i:{ordinal_pattern()})"
        rf"\s*(?:,|[–-])?\s*(?=BCH|Ban [Cc]hấp hành|{_central()})"
    )


@cache
def plenum_bare() -> re.Pattern[str]:
    """ "Hội nghị lần thứ tư" without a body, or with the central one."""
    return re.compile(
        rf"\s*[Hh]ội nghị\s+lần thứ\s+{ordinal_pattern()}"
        rf"(?!{_MORE}\s+(?:của )?(?:BCH|Ban [Cc]hấp hành) Đảng (?:bộ|ủy|uỷ))"
    )


def _central() -> str:
    return any_of("cues.toml", "central").replace(r"\.\ ", r"\.\s?")
