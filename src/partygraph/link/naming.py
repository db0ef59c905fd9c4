"""Canonical names of bodies and the keys made from names."""

import hashlib
import re
import unicodedata
from functools import cache, lru_cache

from partygraph.authority.bodies import find_central_body
from partygraph.authority.fields import fields
from partygraph.authority.provinces import find_province
from partygraph.extract.lexis.lexicon import body_heads
from partygraph.extract.lexis.memo import Memo
from partygraph.extract.lexis.tokens import fold
from partygraph.link.rules import heads, levels, words
from partygraph.model.mention import BodyName

# Levels that no place of the country has; those of the whole country as a label writes them.
ABROAD = "nước"
CENTRAL = "trung ương"
NATIONAL = {CENTRAL: "Trung ương", "tối cao": "tối cao", "Việt Nam": "Việt Nam"}

_MARKS = re.compile(r"[\u0300-\u036f]")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_MAX_SLUG = 90


@lru_cache(maxsize=1 << 15)
def slug(text: str) -> str:
    """`text` in small Latin letters without tones, words joined by hyphens.

    >>> slug("Đảng ủy Khối các cơ quan tỉnh")
    'dang-uy-khoi-cac-co-quan-tinh'
    """
    plain = _MARKS.sub("", unicodedata.normalize("NFD", text.lower().replace("đ", "d")))
    short = _NOT_SLUG.sub("-", plain).strip("-")
    if len(short) <= _MAX_SLUG:
        return short
    return f"{short[:_MAX_SLUG].rstrip('-')}-{digest(short, 6)}"


def digest(text: str, length: int) -> str:
    """The first `length` hexadecimal digits of the SHA-1 of `text` in NFC."""
    return hashlib.sha1(unicodedata.normalize("NFC", text).encode()).hexdigest()[:length]


@cache
def _fields() -> dict[str, str]:
    return {fold(spelling): name for spelling, name in fields().items()}


def own_key(own: str) -> str:
    """The words that a body has for itself, in the form in which they are compared."""
    return _own_keys[own]


_own_keys = Memo(lambda own: fold(canonical_own(own)))


def canonical_own(own: str) -> str:
    """The words a body has for itself, abbreviations of fields written out.

    >>> canonical_own("KH&CN")
    'Khoa học và Công nghệ'
    """
    return _fields().get(fold(own), own)


@lru_cache(maxsize=1 << 15)
def label_of(name: BodyName, *, with_place: bool = True) -> str:
    """The canonical name of a body; without its place's name where `with_place` is False.

    >>> label_of(BodyName("so", own="KH&CN", level="tỉnh", place="Hải Dương"))
    'Sở Khoa học và Công nghệ tỉnh Hải Dương'
    >>> label_of(BodyName("truong", own="Cao đẳng Y tế", level="tỉnh", place="Hải Dương"))
    'Trường Cao đẳng Y tế Hải Dương'
    """
    head = body_heads()[name.head]
    parts = [] if "as-written" in head.slots and name.own else [head.label]
    about = ""
    if name.own:
        # "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng": the level stands before what it is about.
        own, about = ("", name.own) if name.own.startswith("về ") else (canonical_own(name.own), "")
        parts.append(own)
    if name.of is not None:
        parts.append(label_of(name.of, with_place=with_place))
    parts += [*_place_words(name, head.level, with_place=with_place), about]
    label = " ".join(part for part in parts if part)
    return label[:1].upper() + label[1:]


def _place_words(name: BodyName, head_level: str | None, *, with_place: bool) -> list[str]:
    if name.level == ABROAD:
        return [name.place or ""]
    if name.level in NATIONAL:
        return [NATIONAL[name.level]]
    found = []
    is_in_full = with_place and name.place in words("names", "cities-in-full")
    is_numbered = name.place is not None and name.place.isdigit()
    # "Tỉnh ủy Yên Bái", not "Tỉnh ủy tỉnh Yên Bái": the head names its level itself.
    tells_level = name.level != head_level and not (with_place and _bears_its_province(name))
    if name.level and (tells_level or is_numbered or is_in_full):
        found.append("Thành phố" if is_in_full else name.level)
    if name.place and with_place:
        found.append(name.place)
    return found


def _bears_its_province(name: BodyName) -> bool:
    """Whether the province's name alone is the end of its own: "Công ty Điện lực Quảng Bình"."""
    if name.head not in heads("bearing-a-province") or name.place is None:
        return False
    province = find_province(name.place)
    return province is not None and province.kind == name.level


def without_outer(name: BodyName) -> BodyName:
    """`name` without what is only said beside it."""
    if name.outer is None and name.term is None:
        return name
    return BodyName(name.head, name.own, name.of, name.level, name.place)


def at_place(name: BodyName, level: str | None, place: str) -> BodyName:
    """`name` as that of the body at a place of that level."""
    return BodyName(name.head, name.own, name.of, level, place, name.term, name.outer)


def chain(name: BodyName) -> tuple[BodyName, ...]:
    """`name`, the name of the body that it belongs to, and so on."""
    owner = name.of
    if owner is None:
        return (name,)
    return (name, owner) if owner.of is None else (name, *chain(owner))


def is_bare(name: BodyName) -> bool:
    """Whether nothing tells which body of its kind `name` means: "Đảng ủy"."""
    return not (name.own or name.of or name.level or name.place)


def is_only_a_level(name: BodyName) -> bool:
    """Whether `name` says no more than its level: "UBND tỉnh"."""
    return name.level in levels("provincial", "district", "commune") and not (
        name.own or name.of or name.place
    )


def is_bloc(name: BodyName) -> bool:
    """Whether `name` is of a block of bodies: "Đảng ủy Khối các cơ quan tỉnh"."""
    return fold(name.own).startswith(words("names", "bloc"))


def is_only_a_bloc(name: BodyName) -> bool:
    """Whether `name` does not say which block it is of: "Đảng ủy Khối"."""
    return fold(name.own) in words("names", "bloc")


def is_department_of_centre(name: BodyName) -> bool:
    """Whether a department has a name that only one in the country has: "Cục Cảnh sát giao thông"."""
    if name.head not in heads("central-departments") or not name.own or name.level or name.place or name.of:
        return False
    return own_key(name.own) not in words("names", "shared-departments")


@lru_cache(maxsize=1 << 15)
def is_central(name: BodyName) -> bool:
    """Whether `name`, or the last of the bodies that it belongs to, is of the whole country."""
    *_, last = chain(name)
    head = body_heads()[last.head]
    if last.level == ABROAD:
        return False
    if head.is_unique or last.level in NATIONAL:
        return True
    if head.level == "tw":
        return not is_bare(last)  # "Đảng ủy Bộ": of which ministry the article may not say
    endings = (CENTRAL,) if last.head in heads("boards-of-any-level") else words("names", "central-endings")
    if last.place is None and fold(last.own).endswith(endings):
        return True  # "Đảng bộ Khối Doanh nghiệp Trung ương"
    if is_department_of_centre(last):
        return True
    # "Hội đồng Bầu cử quốc gia": words that only a central body has.
    has_words_alone = bool(last.own) and not (last.level or last.place)
    return has_words_alone and find_central_body(label_of(last)) is not None
