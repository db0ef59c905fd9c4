"""Bodies that a sentence begins to speak of: "[Huyện ủy] đã …", "Căn cứ …, [Ban Thường vụ Huyện ủy]:"."""

from partygraph.extract.clauses.no_subjects import only_tells
from partygraph.extract.clauses.runs import run_before
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import words
from partygraph.model.mention import MentionKind

# "(VOV) - ", "Cổng thông tin điện tử - "
_MAX_DATELINE = 6
# Behind more tokens than these a body does not open its sentence.
_MAX_LEAD = 22


def opening_body(scene: Scene, of_posts: frozenset[int]) -> Item | None:
    """The body that opens the sentence, behind an adverbial at most."""
    for item in scene.bodies:
        lead = item.i - scene.i
        if lead > _MAX_LEAD:
            return None
        before = scene.tokens.keys[item.i - 1] if lead else ","
        is_first = before == "," or (before == "-" and lead <= _MAX_DATELINE)
        if item.mention in of_posts or not is_first or only_tells(scene, item):
            continue
        if run_before(scene, item)[0] is item:
            return item  # of "lãnh đạo HĐND, UBND huyện" each begins as no subject
    return None


def body_heading_list(scene: Scene, of_posts: frozenset[int]) -> Item | None:
    """ "Căn cứ Quyết định số 588-QĐ/ĐUK, Ban Thường vụ Đảng ủy Khối:": who does what is listed then."""
    if scene.tokens.keys[scene.j - 1] != ":":
        return None
    item = next(iter(scene.before(scene.j - 1, MentionKind.BODY)), None)
    if item is None or item.mention in of_posts or scene.keys(item.i - 1, item.i) != [","]:
        return None
    return item if scene.gap(item.j, scene.j - 1) in words("cues.toml", "heading-list") else None
