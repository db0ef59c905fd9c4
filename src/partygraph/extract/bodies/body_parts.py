"""What is read of a body's name, slot by slot, and what its head must not be without."""

from dataclasses import dataclass, replace
from functools import cache

from partygraph.authority.provinces import find_province
from partygraph.extract.bodies.found_body import FoundBody
from partygraph.extract.bodies.names import NameReader
from partygraph.extract.lexis.lexicon import BodyHead, Hits
from partygraph.extract.lexis.words import mapping
from partygraph.model.mention import BodyName

_PROVINCE, _CITY = "tỉnh", "thành phố"


@dataclass(slots=True)
class NameParts:
    """What has been read of a name so far; the fields are those of `BodyName`."""

    own: str = ""
    of: BodyName | None = None
    level: str | None = None
    place: str | None = None
    term: str | None = None
    inner: FoundBody | None = None

    @property
    def is_provincial(self) -> bool:
        """Whether it is of a province: it lies in no larger place ("UBND TP.HCM, Hà Nam")."""
        whole = self.of
        return is_province(self.level, self.place) or (
            whole is not None and is_province(whole.level, whole.place)
        )


def is_province(level: str | None, place: str | None) -> bool:
    """Whether it is a province that lies there: "thành phố Hải Dương" is none, "thành phố Hải Phòng" is."""
    if level == _PROVINCE:
        return True
    province = find_province(place) if place is not None and level in (None, _CITY) else None
    return province is not None and (level is None or province.kind == _CITY)


@cache
def spelled_out(head: str) -> tuple[str, str]:
    """The head that a head in short stands for, and the words that it has in it: "ĐUK" is "Đảng ủy Khối"."""
    spelled, _, own = mapping("cues.toml", "heads-in-short").get(head, head).partition(" ")
    return spelled, own


def has_required(name: NameParts, slots: frozenset[str], *, has_term: bool) -> bool:
    """Whether the name has what its head must not be without."""
    has_tail = bool(name.own or name.of or name.level or name.place)
    if "required-tail" in slots and not has_tail and not has_term:
        return False
    if "not-by-level" in slots and not (name.own or name.of or name.place):
        return False  # "tại hội trường Viện tỉnh"
    if "required-own" in slots and (not name.own or _is_unnamed(name.own) or _is_cut_off(name.own)):
        return False
    if "required-inner" in slots and not (name.own or name.of):
        return False
    if "required-level" in slots and name.level is None:
        return False  # "Mặt trận Quảng Trị" is where they fought, "Mặt trận xã" is the commune's
    if "required-place" in slots and name.place is None:
        return False
    return "required-of" not in slots or name.of is not None


def as_whole(body: FoundBody, head: BodyHead) -> FoundBody:
    """ "Bộ Tư lệnh [Bộ đội Biên phòng]": told alone a force that provinces have their own part of is the
    whole of it.
    """
    if not body.is_bare or "not-bare" not in head.slots:
        return body
    return replace(body, value=replace(body.value, level="Việt Nam"))


def _is_unnamed(own: str) -> bool:
    """Whether the words name nobody: "kinh doanh", but not "số 8"."""
    return own.islower() and not own[-1].isdigit()


def _is_cut_off(own: str) -> bool:
    """ "chương trình của Đài T": one letter is the rest of a name, but for numbers and "Đại học Y"."""
    return len(own) == 1 and own.isalpha() and own not in "IVXY"


def is_numbered(name: NameParts) -> bool:
    """Whether a number names the body, so that it may be written small: "quân khu 7"."""
    return bool(name.own) and name.own.split()[-1].isdigit()


def is_silent(body: FoundBody, slots: frozenset[str]) -> bool:
    """ "Báo Nhân Dân", "Bộ đội Biên phòng": named so by itself it does nothing that is told of it."""
    return "not-alone" in slots or ("not-bare" in slots and body.is_bare)


def unique_body(head_at: tuple[int, int], head: BodyHead, hits: Hits, names: NameReader) -> FoundBody:
    """The only body of its head, which stands there, with its term."""
    i, k = head_at
    if "bchtw" in head.slots:
        central = hits.longest(k, "body")
        if central is not None and central.entry.id == "ban-chap-hanh-trung-uong":
            k = central.j
    term: str | None = None
    if "term" in head.slots:
        term, k = names.term(k)
    return FoundBody(i, k, BodyName(head.id, term=term), "body-unique")
