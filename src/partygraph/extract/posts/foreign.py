"""Bodies of another country's party, named as Vietnam's are: "Bộ Chính trị Đảng Nhân dân Cách mạng Lào".

A central name is foreign where the party's name follows it. Where the headline is about a foreign party,
every central name is, but in sentences that speak of Vietnam, and of who greets the others.
"""

from collections.abc import Sequence
from dataclasses import replace

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hit, Hits, body_heads, lexicon
from partygraph.extract.lexis.tokens import tokenize
from partygraph.extract.lexis.words import ids, mapping
from partygraph.extract.posts.post_bodies import country_name
from partygraph.model.mention import BodyName, Mention

_ABROAD = "nước"
_PROVINCE = "tỉnh"
_LONGEST_PROVINCE = 4  # tokens: "Luông Nậm Thà"


def move_abroad(mentions: list[Mention], hits: Hits, laid: Sequence[Scene], title: str | None) -> None:
    """Gives the bodies of foreign parties in `mentions` their country."""
    parties, countries = hits.all_of("party-abroad"), hits.all_of("country")
    topic = _topic(title) if parties else None
    for scene in laid:
        for item in scene.bodies:
            mention = mentions[item.mention]
            value = mention.value
            if not isinstance(value, BodyName):
                continue
            of_province = _province_abroad(scene, item.j, value, countries) or _in_province_abroad(
                scene, item.j, value, countries
            )
            if of_province is not None:
                mentions[item.mention] = replace(mention, value=of_province, rule="body-abroad")
                continue
            country = _named_behind(scene, item.j, value, countries)
            if country is None and not _may_be_foreign(value):
                continue
            country = country or _behind(scene, item.j, parties)
            if country is None and topic is not None and not _is_ours(scene, item.i, hits):
                country = topic
            if country is not None:
                mentions[item.mention] = replace(mention, value=_in(value, country), rule="body-abroad")


def _may_be_foreign(name: BodyName) -> bool:
    """Whether another country's party has a body of that name too."""
    owner = name if name.of is None else name.of
    return owner.head in ids("cues.toml", "heads-abroad") and owner.level != _ABROAD and owner.place is None


def _named_behind(scene: Scene, j: int, name: BodyName, countries: list[Hit]) -> str | None:
    """The country that stands right behind a central body's name: "Quốc hội Lào", but "Bộ Y tế Anh hùng"."""
    root = name if name.of is None else name.of
    head = body_heads()[root.head]
    has_one = head.is_unique or head.level == "tw" or root.head in ids("cues.toml", "before-country")
    if root.level is not None or root.place is not None or not has_one:
        return None
    found = next((hit for hit in countries if hit.i == j), None)
    if found is None or scene.keys(found.j, found.j + 1) in (["hùng"], ["-"]):
        return None
    is_name = found.j < len(scene.tokens) and found.j - found.i == 1 and scene.tokens.caps[found.j]
    return None if is_name else country_name(found.entry.phrase)


def _province_abroad(scene: Scene, j: int, name: BodyName, countries: list[Hit]) -> BodyName | None:
    """The committee of another country's province, named at token `j`: "Tỉnh ủy | Hủa Phăn (Lào)"."""
    if body_heads()[name.head].level != _PROVINCE or name != BodyName(name.head):
        return None
    end = j
    while end < scene.j and end - j < _LONGEST_PROVINCE and scene.tokens.caps[end]:
        end += 1
    country = _country_at(scene, end, countries) if end > j else None
    if country is None:
        return None
    return replace(name, own=scene.tokens.phrase(j, end), level=_ABROAD, place=country)


def _in_province_abroad(scene: Scene, j: int, name: BodyName, countries: list[Hit]) -> BodyName | None:
    """A body of another country's province, named at token `j`: "Sở Tư pháp tỉnh | Savannakhet (Lào)"."""
    if name.of is not None:
        of = _in_province_abroad(scene, j, name.of, countries)
        return None if of is None else replace(name, of=of)
    if name.level != _PROVINCE or name.place is not None:
        return None
    known = mapping("cues.toml", "provinces-abroad")
    for end in range(min(j + _LONGEST_PROVINCE, scene.j), j, -1):
        if not all(scene.tokens.caps[j:end]):
            continue
        country = known.get(scene.gap(j, end)) or _country_at(scene, end, countries)
        if country is not None:
            own = f"{name.own} {_PROVINCE} {scene.tokens.phrase(j, end)}".strip()
            return replace(name, own=own, level=_ABROAD, place=country)
    return None


def _country_at(scene: Scene, k: int, countries: list[Hit]) -> str | None:
    """The country in brackets at token `k`, or behind a comma: "tỉnh Hủa Phăn | (nước CHDCND Lào)"."""
    if scene.keys(k, k + 1) not in (["("], [","]):
        return None
    found = next((hit for hit in countries if hit.i == k + 1), None)
    return None if found is None else country_name(found.entry.phrase)


def _behind(scene: Scene, j: int, parties: list[Hit]) -> str | None:
    """The country of the party whose name goes on, or follows, the body's name that ends before token `j`."""
    at = j + 1 if scene.keys(j, j + 1) == ["của"] else j
    return next((hit.entry.id for hit in parties if hit.i in (j - 1, at) and hit.j > j), None)


def _is_ours(scene: Scene, i: int, hits: Hits) -> bool:
    """Whether the sentence speaks of Vietnam, or token `i` stands before the verb of a greeting."""
    if any(scene.i <= hit.i < scene.j for hit in hits.all_of("nation")):
        return True
    greetings = [hit.i for hit in hits.all_of("greeting") if scene.i <= hit.i < scene.j]
    return bool(greetings) and i < greetings[0]


def _topic(title: str | None) -> str | None:
    """The country whose party a headline names, where it does not speak of Vietnam or a greeting too."""
    hits = lexicon().scan(tokenize(title or ""))
    parties = hits.all_of("party-abroad")
    if not parties or hits.all_of("nation") or hits.all_of("greeting"):
        return None
    return parties[0].entry.id


def _in(name: BodyName, country: str) -> BodyName:
    if name.of is not None:
        return replace(name, of=_in(name.of, country))
    return replace(name, level=_ABROAD, place=country)
