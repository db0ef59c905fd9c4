"""Who speaks at a meeting where the sentence opens with the speech, or tells of it by what was heard."""

from collections.abc import Iterator, Sequence

from partygraph.extract.clauses.listed_persons import behind_titles, is_of_titles, list_behind
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.gatherings.attendance_leads import clause_start
from partygraph.extract.gatherings.deeds_there import is_subject
from partygraph.extract.lexis.words import find, listed, pattern, words

_WORDS = "gatherings.toml"
# Tokens that may open a sentence before who speaks; and from a person, with his posts, to what he does.
_LEAD, _NEAR = 14, 26
# From who said what was told before, with all his posts, to where he did.
_QUOTED = 60
# Between "nghe" and the person: his posts, and no noun of what was heard.
_HEARD = 14
# The same with several posts.
_TITLED = 30
# "Đồng chí": before the subject of a sentence.
_TO_SUBJECT = 2


def opening_speech(scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
    """What the first person does where the sentence opens with a speech, nothing where it does not."""
    first = _who_speaks(scene, people)
    if first is None:
        return {}
    start = clause_start(scene)
    lead = scene.gap(start, min(scene.j, start + _LEAD))
    came = pattern(_WORDS, "come-and").match(lead)
    told = lead if came is None else lead[came.end() :]
    if pattern(_WORDS, "speech").match(told):
        role = "directs" if pattern(_WORDS, "directing-speech").match(told) else "speaksAt"
        speakers = list_behind(scene, [item for item in people if item.i >= first.i])
        return {item.mention: [role] for item in speakers}
    if _closes(scene, first):
        return {first.mention: ["directs"]}
    if pattern(_WORDS, "by-office").match(lead) and first.i - scene.i < _NEAR:
        return {first.mention: ["reportsAt"]}
    return _quoted(scene, first) or _opinion(scene, people)


def _who_speaks(scene: Scene, people: Sequence[Item]) -> Item | None:
    """The first of `people`, or who stands behind the comma where the speech is to the first: "Phát biểu chúc
    mừng đồng chí N, đồng chí M tin tưởng".
    """
    first = people[0]
    if find(_WORDS, "speech-to", scene.keys(scene.i, first.i)) is None:
        return first
    comma = next((k for k in range(first.j, scene.j) if scene.tokens.keys[k] == ","), scene.j)
    return next((item for item in people if item.i > comma), None)


def is_subject_of_lead(scene: Scene, at: int, person: Item) -> bool:
    """ "Tại hội nghị, đồng chí N …", from token `at` on: only titles stand between the comma and the name."""
    commas = [k for k in range(at, person.i) if scene.tokens.keys[k] == ","]
    if not commas:  # "Tại hội nghị đồng chí N quán triệt …"
        return pattern(_WORDS, "at-meeting-named").match(scene.gap(at, person.i) + " ") is not None
    titles = words(_WORDS, "in-list") | words(_WORDS, "called-at-lead")
    if not is_of_titles(scene, commas[-1] + 1, person.i, titles):
        return False  # "Tại buổi tiếp, Chủ tịch tỉnh khẳng định quan hệ do Chủ tịch N vun đắp"
    between = scene.gap(commas[0] + 1, person.i)
    acting = [hit for hit in scene.hits("action") if commas[0] < hit.i < person.i]
    spoken_about = any(word in between for word in words(_WORDS, "spoken-about"))
    return not acting and not spoken_about


def heard(scene: Scene, people: Sequence[Item]) -> list[Item]:
    """ "các đại biểu được nghe đồng chí N giới thiệu Nghị quyết; đồng chí M quán triệt …", "Báo cáo do đồng
    chí N trình bày", "nghe tham luận của đồng chí N": who was heard reported there.
    """
    is_report = pattern(_WORDS, "presented").match(scene.gap(scene.i, scene.i + 4)) is not None
    found: list[Item] = []
    for item in people:
        if _is_heard(scene, item, is_report=is_report) or (found and _is_heard_next(scene, found[-1], item)):
            found.append(item)
    return found


def _is_heard(scene: Scene, person: Item, *, is_report: bool) -> bool:
    lead = scene.keys(max(scene.i, person.i - _HEARD), person.i)
    if "nghe" in lead and find(_WORDS, "heard-of", lead):
        return True
    titled = scene.last_of("nghe", max(scene.i, person.i - _TITLED), person.i)
    is_told = (
        find(_WORDS, "hearing", lead)
        or (titled is not None and is_of_titles(scene, titled + 1, person.i, words(_WORDS, "before-subject")))
        or (is_report and find(_WORDS, "presented-by", lead))
    )
    return bool(is_told and _tells(scene, person))


def _is_heard_next(scene: Scene, before: Item, person: Item) -> bool:
    """Whether a sign and titles stand before the next who was heard: "nghe A giới thiệu …; B báo cáo"."""
    titles = words(_WORDS, "before-subject")
    parts = (scene.last_of(sign, before.j, person.i) for sign in (";", ",", "và"))
    part = max((at for at in parts if at is not None), default=None)
    return part is not None and is_of_titles(scene, part + 1, person.i, titles) and _tells(scene, person)


def _tells(scene: Scene, person: Item) -> bool:
    return find(_WORDS, "was-heard", scene.keys(person.j, min(scene.j, person.j + _NEAR))) is not None


def done_by_subject(scene: Scene, people: Sequence[Item]) -> Iterator[tuple[Item, str]]:
    """What the person with whom the sentence opens does at the meeting told of: "Đồng chí N thay mặt Ban
    Thường vụ trao Huy hiệu", "Đồng chí N – Trưởng Ban Tổ chức quán triệt Chỉ thị số 35".
    """
    first = people[0]
    if not is_subject(scene, first):
        return
    start = behind_titles(scene, first.j, words(_WORDS, "before-subject") | words(_WORDS, "convening-verb"))
    if "sẽ" in scene.keys(first.j, start):
        return
    behind = scene.gap(start, min(scene.j, start + _NEAR))
    if behind.startswith(listed(_WORDS, "on-behalf")):
        yield from _for_others(first, behind)
    if pattern(_WORDS, "conveys").match(behind):
        yield first, "reportsAt"


def opened_for_others(scene: Scene, people: Sequence[Item]) -> Iterator[tuple[Item, str]]:
    """What the first person of a sentence does that opens with for whom he does it: "Thừa ủy nhiệm của Chủ
    tịch nước, đồng chí N trao tặng …", "Thay mặt các sĩ quan, Đại tá N đã bày tỏ lòng biết ơn".
    """
    start, first = clause_start(scene), people[0]
    lead = scene.gap(start, start + 4)
    if not lead.startswith((*listed(_WORDS, "on-behalf"), *listed(_WORDS, "on-occasion"))):
        return
    if is_subject_of_lead(scene, start, first):
        yield from _for_others(first, scene.gap(first.j, min(scene.j, first.j + _NEAR)))


def _for_others(person: Item, behind: str) -> Iterator[tuple[Item, str]]:
    """What the person does at a meeting for those for whom he acts, as told behind him."""
    if pattern(_WORDS, "hands-over").match(behind):
        yield person, "attends"
    if pattern(_WORDS, "says-for-others").match(behind):
        yield person, "speaksAt"


def informing(scene: Scene) -> list[tuple[str, int]]:
    """ "Ông N - Chủ tịch UBND tỉnh cho biết": who tells the sitting that was opened right before."""
    first = scene.people[0]
    lead = scene.gap(scene.i, first.i)
    is_subject = first.i - scene.i <= _TO_SUBJECT or lead.startswith("báo cáo ")
    if not is_subject or "“" in scene.gap(scene.i, scene.j) or {"“", ";"} & set(scene.keys(scene.i, first.i)):
        return []
    behind = scene.gap(first.j, min(scene.j, first.j + _NEAR))
    return [("speaksAt", first.mention)] if pattern(_WORDS, "informs").match(behind) else []


def speaking_there(scene: Scene, *, is_near: bool) -> list[tuple[str, int]]:
    """ "Ông N - Phó Trưởng Ban Dân vận ghi nhận kết quả": what a man of a post, or a comrade, with whom the
    sentence opens does at the meeting that was told of, though the sentence names none; where it `is_near`
    the name of the meeting also what anybody is asked elsewhere ("cho biết").
    """
    first = scene.people[0]
    lead = scene.keys(scene.i, first.i)
    if not is_subject(scene, first) or {"“", ","} & set(lead):
        return []
    start = behind_titles(scene, first.j, words(_WORDS, "before-subject"))
    if start == first.j and words(_WORDS, "anybody").issuperset(lead):
        return []
    is_plain = scene.gap(scene.i, first.i) in words(_WORDS, "comrade") | words(_WORDS, "anybody")
    has_post = not is_plain or scene.keys(first.j, first.j + 1)[0] in words(_WORDS, "opens-post")
    tables = ("does-there", "says-next") if is_near and has_post else ("does-there",)
    told = [scene.gap(at, min(scene.j, at + _NEAR)) for at in {first.j, start}]
    if any(pattern(_WORDS, table).match(behind) for table in tables for behind in told):
        return [("speaksAt", first.mention)]
    hands = is_near and has_post and any(pattern(_WORDS, "hands-there").match(behind) for behind in told)
    return [("attends", first.mention)] if hands else []


def leading_delegation(scene: Scene, people: Sequence[Item]) -> list[Item]:
    """ "Đoàn đại biểu Học viện gồm 28 đồng chí do ông N làm Trưởng đoàn": N came with them."""
    start = clause_start(scene)
    if not pattern(_WORDS, "delegation").match(scene.gap(start, min(scene.j, start + _LEAD))):
        return []
    return [
        item
        for item in people
        if find(_WORDS, "led-by", scene.keys(max(scene.i, item.i - _HEARD), item.i))
        and find(_WORDS, "leads", scene.keys(item.j, min(scene.j, item.j + _NEAR)))
    ][:1]


def _closes(scene: Scene, first: Item) -> bool:
    """ "Kết luận, đồng chí N hoan nghênh …", "Kết luận hội nghị đồng chí N yêu cầu …"."""
    lead = scene.gap(scene.i, first.i) + " "
    if pattern(_WORDS, "closing-speech").match(lead):
        return True
    return pattern(_WORDS, "task-speech").match(lead) is not None and is_subject_of_lead(
        scene, scene.i, first
    )


def _quoted(scene: Scene, first: Item) -> dict[int, list[str]]:
    """ "Đó là khẳng định của Bí thư Tỉnh ủy N tại hội nghị": what was told before, N said there."""
    lead = scene.gap(scene.i, first.i).rpartition("”")[2].lstrip(" -,.")
    if not pattern(_WORDS, "said-so").match(f"{lead} "):
        return {}
    behind = scene.keys(first.j, min(scene.j, first.j + _QUOTED))
    if words(_WORDS, "said-where").isdisjoint(behind):
        return {}
    is_order = find(_WORDS, "said-as-order", scene.keys(scene.i, first.i)) is not None
    return {first.mention: ["directs" if is_order else "speaksAt"]}


def _opinion(scene: Scene, people: Sequence[Item]) -> dict[int, list[str]]:
    """ "… là ý kiến chỉ đạo của N tại Hội nghị"."""
    for hit in scene.hits("meeting-relation"):
        if hit.entry.phrase == "ý kiến chỉ đạo" and scene.keys(hit.j, hit.j + 1) == ["của"]:
            behind = [item for item in people if item.i >= hit.j]
            return {behind[0].mention: ["directs"]} if behind else {}
    return {}
