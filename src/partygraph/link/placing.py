"""The place that a body's name leaves out: "Sở Y tế" is of the article's province, "Huyện ủy" of the nearest
district.
"""

from dataclasses import replace

from partygraph.authority.provinces import Province, find_province
from partygraph.extract.lexis.lexicon import BodyHead
from partygraph.extract.lexis.tokens import fold
from partygraph.link.completed import Completed, because, central
from partygraph.link.naming import CENTRAL, NATIONAL, at_place
from partygraph.link.rules import heads, levels
from partygraph.link.surroundings import Surroundings
from partygraph.model.mention import BodyName

_UNKNOWN = "bài không nêu tỉnh: chỉ biết trong bài này (province unknown)"


class PlaceCompleter:
    """Fills in the places of the names of one article."""

    def __init__(self, around: Surroundings, province: Province | None) -> None:
        self._around = around
        self._province = province

    def placed(self, name: BodyName, head: BodyHead, start: int) -> Completed | None:
        """`name`, written at offset `start`, with its place; None where no place is known for it."""
        if name.place:
            return because(_at_its_level(name, head), "0.97", "tên nêu đủ địa bàn (place written)")
        level = name.level or head.level
        governed = self._governed(name, level, start)
        if governed is not None:
            return because(at_place(name, level, governed), "0.88", "địa bàn đang nói tới (place spoken of)")
        # a city may stand in another place's sentence, a province's own committee does not
        here = self._around.told_here(name, start) if level == "tỉnh" and not name.own else None
        if here is not None:
            reason = "nêu đủ tên ngay trong câu (full name in the sentence)"
            return because(_at_its_level(here, head), "0.93", reason)
        own = self._around.places.province_of_holder(name, start) if level in levels("provincial") else None
        if own is not None and own.kind == level and not name.own:
            full = replace(name, level=own.kind, place=own.name)
            return because(full, "0.88", "tỉnh nơi người ấy giữ chức vụ khác (province of another post)")
        if self._is_of_home_city(name, level):
            return self.of_article_province(name)
        same = self._around.same_words(name, start)
        if same is not None and same.level in NATIONAL:
            return central(same)
        if same is not None:
            reason = "nêu đủ tên ở chỗ khác trong bài (full name in the article)"
            return because(_at_its_level(same, head), "0.93", reason)
        if level in levels("district", "commune"):
            return self._in_nearest_place(name, level, start)
        if level in levels("provincial"):
            return self._in_nearest_province(name, level, head, start)
        if name.head in heads("of-the-province") and self._province is not None:
            full = replace(name, level=self._province.kind, place=self._province.name)
            return because(full, "0.88", "sở của tỉnh nêu trong bài (province of the article)")
        return None

    def of_article_province(self, name: BodyName) -> Completed:
        """`name` as that of the province that the article is about."""
        if self._province is None:
            return because(name, "0.70", _UNKNOWN)
        full = replace(name, level=self._province.kind, place=self._province.name)
        return because(full, "0.80", "cơ quan của tỉnh nêu trong bài (province of the article)")

    def _is_of_home_city(self, name: BodyName, level: str | None) -> bool:
        """ "Thành ủy" in an article that names the one of its central city is that one, though another of a
        city below it be named nearer.
        """
        home = self._province
        is_bare = name.head in heads("of-province-or-city") and not name.own
        if home is None or home.kind != level or not is_bare:
            return False
        return self._around.names_in_full(name.head, home)

    def _governed(self, name: BodyName, level: str | None, start: int) -> str | None:
        """The district, commune or city below a province of which the text speaks, for the bodies that each
        has one of.
        """
        if name.head not in heads("governing") or name.own or level is None:
            return None
        if level in levels("district", "commune"):
            return self._around.places.governed(level, start)
        if level != "thành phố" or self._province is None or self._province.kind == level:
            return None
        city = self._around.places.governed(level, start)
        home = find_province(city) if city is not None else None
        return city if home is None or home.kind != level else None

    def _in_nearest_place(self, name: BodyName, level: str, start: int) -> Completed:
        place = self._around.places.place(level, start)
        if place is None:
            return because(name, "0.70", "chỉ biết trong bài này (known in this article only)")
        return because(at_place(name, level, place), "0.85", "địa bàn nêu gần nhất (nearest place)")

    def _in_nearest_province(self, name: BodyName, level: str, head: BodyHead, start: int) -> Completed:
        province = self._around.places.province(level, start)
        if province is None:
            return because(replace(name, level=level), "0.70", _UNKNOWN)
        full = _at_its_level(at_place(name, level, province), head)
        return because(full, "0.90", "tỉnh, thành phố của bài (province of the article)")


def _at_its_level(name: BodyName, head: BodyHead) -> BodyName:
    """`name` with the level that its place stands for, where the head does not say it: "Sở Y tế Thanh Hóa" is
    of the province.
    """
    province = find_province(name.place) if name.level is None and name.place else None
    if province is not None and fold(name.own).endswith(CENTRAL):
        return name  # "Bệnh viện đa khoa Trung ương Quảng Nam" is in the province, not of it
    level = province.kind if province is not None else name.level or head.level
    return name if level == name.level else replace(name, level=level)
