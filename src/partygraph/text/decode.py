"""Bytes to text: strict about what is text, exact about what was there."""

import codecs
import re
import unicodedata
from typing import Final

from partygraph.errors import InputError

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_INK: Final = re.compile(r"[^\s\ufeff\u200b]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
# Letters of Vietnamese: a windows-1258 reading without them is another code page.
_VIETNAMESE: Final = frozenset("ăâđêôơưĂÂĐÊÔƠƯ")


def decode(raw: bytes, source: str) -> str:
    """The text of `raw`, NFC, with LF line ends.

    A byte order mark decides; without one the bytes must be UTF-8, or else windows-1258, the old
    code page of Vietnamese web sites (its tones are combining marks, hence NFC).

    Raises InputError, naming `source`, for an empty, binary or undecodable input.
    """
    if not raw.strip():
        raise InputError(source, "the file is empty; give it text or leave it out")
    text = _with_bom(raw, source)
    if text is None:
        text = _without_bom(raw, source)
    return settle(text, source)


def settle(text: str, source: str) -> str:
    """`text` as every offset counts it: NFC, LF line ends, no control characters.

    Raises InputError for text that holds control characters or none but white space.
    """
    control = _CONTROL.search(text)
    if control is not None:
        where = text.count("\n", 0, control.start()) + 1
        problem = f"line {where} holds the control character U+{ord(control[0]):04X}; this is no text file"
        raise InputError(source, problem)
    if _INK.search(text) is None:
        raise InputError(source, "holds no text but white space")
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _with_bom(raw: bytes, source: str) -> str | None:
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            try:
                return raw[len(bom) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise InputError(
                    source, f"begins as {encoding} but byte {error.start} is not; save it as UTF-8"
                ) from error
    return None


def _without_bom(raw: bytes, source: str) -> str:
    if b"\x00" in raw:
        raise InputError(source, f"byte {raw.index(0)} is NUL; this is a binary file, not text")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        problem = f"byte {error.start} (0x{raw[error.start]:02X}) is not UTF-8"
    if _is_damaged_utf8(raw):
        raise InputError(source, f"{problem}; the file is damaged UTF-8, save it again")
    try:
        text = raw.decode("windows-1258")
    except UnicodeDecodeError as error:
        raise InputError(source, f"{problem}, nor is it windows-1258; save the file as UTF-8") from error
    if not _reads_as_vietnamese(text):
        raise InputError(source, f"{problem}, nor is it windows-1258; save the file as UTF-8")
    return text


def _is_damaged_utf8(raw: bytes) -> bool:
    """Whether most of the non-ASCII bytes do form UTF-8: real windows-1258 text yields next to none."""
    text = raw.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(c > "\x7f" for c in text) - broken
    return whole > broken


def _reads_as_vietnamese(text: str) -> bool:
    """Whether a windows-1258 reading is mostly letters, with Vietnamese ones among them."""
    letters = sum(c.isalnum() or c.isspace() or unicodedata.combining(c) > 0 for c in text)
    vietnamese = sum(c in _VIETNAMESE or unicodedata.combining(c) > 0 for c in text)
    return letters >= 0.75 * len(text) and vietnamese >= 0.02 * len(text)
