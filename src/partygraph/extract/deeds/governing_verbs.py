"""Which verbs of a sentence govern a document: "học tập, quán triệt và thực hiện Chỉ thị số 05"."""

from partygraph.extract.clauses.runs import BREAKS, opens_list
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.clauses.verb_chains import listed_before
from partygraph.extract.deeds.no_deeds import tells_no_deed
from partygraph.extract.deeds.nominal_deeds import inspected
from partygraph.extract.deeds.reach import coordinated_with, is_focus, without_listing
from partygraph.extract.deeds.told_contents import as_made_known
from partygraph.extract.lexis.lexicon import Hit, acts_on_documents
from partygraph.extract.lexis.words import words

# From a review to the verb of what is reviewed; between verbs that share a document, with how it was done.
_TO_DEED, _TO_VERB = 8, 6
# Between a verb and its document there may be manner and nouns of undertaking, but no clause.
_MAX_REACH = 14
# "quán triệt các chỉ thị của Ban Bí thư gồm:" — the head of a list may name its issuers.
_MAX_HEAD = 40


def governing_verbs(scene: Scene, item: Item) -> list[Hit]:
    """The relation triggers that govern a document: those right before it, chained by commas and "và"."""
    hits = _reaching(scene, item)
    if not hits:
        return []
    nearest = hits[-1]
    listed_with = coordinated_with(scene, nearest)
    if listed_with is not None:
        return [listed_with]
    if scene.gap(max(scene.i, nearest.i - 2), nearest.i) in words("cues.toml", "before-no-deed"):
        return []  # "nhận thức … đối với thực hiện Kế hoạch": a noun, nobody acts
    review = [hit for hit in hits if hit.entry.id == "reviews" and nearest.i - hit.j <= _TO_DEED]
    if review:
        return [review[-1]]
    inspecting = [hit for hit in hits if hit.entry.id == "inspects"]
    looked_at = inspecting[-1] if inspecting else inspected(scene, nearest)
    if looked_at is not None:
        return [looked_at]
    chained = [
        hit
        for hit in [*listed_before(scene, nearest), *hits]
        if nearest.i - hit.j <= _TO_VERB
        and hit.entry.id != nearest.entry.id
        and hit.entry.id in acts_on_documents()  # who issues is read apart
    ]
    unique = {hit.entry.id: hit for hit in [*chained, nearest]}
    if nearest.entry.id == "implements":
        unique = {key: hit for key, hit in unique.items() if key in ("implements", "disseminates")}
    return as_made_known(scene, [unique[key] for key in sorted(unique)], item)


def _reaching(scene: Scene, item: Item) -> list[Hit]:
    """The triggers before a document that no clause's end and no other document parts from it."""
    named = _named_at(scene, item)
    is_far = scene.keys(item.i - 1, item.i) == [";"] or is_focus(scene, item)
    reach = 2 * _MAX_REACH if is_far else _MAX_REACH
    return [
        hit
        for hit in scene.hits("relation")
        if hit.entry.id in acts_on_documents()
        and hit.i < named
        and item.i - hit.j >= 0
        and _is_in_reach(scene, hit.j, item.i, reach)
        and BREAKS.isdisjoint(without_listing(scene, hit.j, item.i))
        and not any(hit.j <= other.i and other.j <= item.i for other in scene.citations)
        and not tells_no_deed(scene, hit, item)
    ]


def _named_at(scene: Scene, item: Item) -> int:
    """Where the document is first named: itself, or the name whose number it gives in brackets, "Kế
    hoạch tổng kết 10 năm (Kế hoạch số 14-KH/TU)". Verbs of that name are no deeds.
    """
    if scene.keys(item.i - 1, item.i) != ["("]:
        return item.i
    return max((hit.i for hit in scene.hits("doctype") if hit.i < item.i), default=item.i)


def _is_in_reach(scene: Scene, i: int, j: int, reach: int) -> bool:
    """Whether `reach` tokens at most stand between a verb and its document; of a list's head more may."""
    between = len(scene.told(i, j)) if scene.titles else j - i
    if between <= reach:
        return True
    return between <= _MAX_HEAD and (opens_list(scene, i, j) or _are_contents(scene, i, j))


def _are_contents(scene: Scene, i: int, j: int) -> bool:
    """ "quán triệt những nội dung cơ bản, mục tiêu, quan điểm, nhiệm vụ, giải pháp của Nghị quyết": all that
    stands between is what the document holds.
    """
    return scene.keys(j - 1, j) in (["của"], ["trong"], ["tại"]) and set(scene.keys(i, j)) <= words(
        "cues.toml", "words-of-contents"
    )
