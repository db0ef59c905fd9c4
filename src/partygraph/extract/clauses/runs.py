"""Which mentions of a sentence stand in one list and so share what is said of them."""

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import ids, words
from partygraph.model.mention import BodyName, Mention, MentionKind

# What no list and no short clause goes over.
BREAKS = frozenset({".", ";", ":", "!", "?"})


def document_lists(scene: Scene) -> list[list[Item]]:
    """The documents of a sentence, those of one list together."""
    groups: list[list[Item]] = []
    counted: list[Item] | None = None
    for item in scene.citations:
        if counted is not None and _is_counted(scene, counted, item):
            counted.append(item)
        elif groups and (_is_one_list(scene, groups[-1][-1].j, item.i) or _goes_on(scene, groups[-1], item)):
            groups[-1].append(item)
        else:
            groups.append([item])
            counted = groups[-1] if scene.keys(item.i - 1, item.i) == [":"] else counted
    return groups


def _is_counted(scene: Scene, group: list[Item], item: Item) -> bool:
    """ "gồm: Kết luận số 21 về …; Kế hoạch số 3 thực hiện Kết luận số 21; Quy định số 37": behind the colon
    each semicolon, whatever its titles tell, parts documents of that list.
    """
    before = scene.keys(item.i - 1, item.i)
    is_next = before == [";"] or (before == ["và"] and scene.tokens.caps[item.i])
    return is_next and "." not in without_numbers(scene.keys(group[-1].j, item.i))


def _goes_on(scene: Scene, group: list[Item], item: Item) -> bool:
    """ "…; Nghị quyết số 15 lãnh đạo thực hiện …; Kế hoạch số 28": semicolons alone part a list of three."""
    if len(group) < 2 or scene.keys(item.i - 1, item.i) != [";"] or "." in scene.keys(group[-1].j, item.i):
        return False
    return scene.keys(group[-1].i - 1, group[-1].i) == [";"]


def _is_one_list(scene: Scene, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` join two documents of one list: signs, and documents without a number, "các
    kết luận của Bộ Chính trị;".
    """
    joints = words("cues.toml", "list-of-documents")
    between = scene.told(i, j)
    if set(between) <= joints or (between[-1:] == [":"] and set(between) <= words("cues.toml", "one-by-one")):
        return True
    signs = words("cues.toml", "closing-document")
    unnumbered = [hit for hit in scene.hits("doctype") if i < hit.i and hit.j < j]
    if not unnumbered or between[0] not in signs or between[-1] not in signs:
        return False
    bodies = [body for body in scene.bodies if i < body.i and body.j < j]
    named = {k for hit in unnumbered for k in range(hit.i, hit.j)}
    named |= {k for body in bodies for k in range(body.i, body.j)}
    rest = {scene.tokens.keys[k] for k in range(i, j) if k not in named}
    return rest <= joints | words("cues.toml", "unnumbered-documents")


def without_numbers(keys: list[str]) -> list[str]:
    """The tokens without the full stops inside numbers: "2.914"."""
    return [
        key
        for k, key in enumerate(keys)
        if key != "." or not (0 < k < len(keys) - 1 and keys[k - 1].isdigit() and keys[k + 1].isdigit())
    ]


def opens_list(scene: Scene, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` head a list of documents: "các chỉ thị của Ban Bí thư gồm:", or only ":"."""
    keys = scene.keys(i, j)
    if keys == [":"]:
        return True
    if keys[-1:] != [":"] or not BREAKS.isdisjoint(keys[:-1]):
        return False
    lead = " ".join(keys[:4])
    return any(i <= hit.i <= i + 3 for hit in scene.hits("doctype")) or any(
        noun in lead for noun in words("cues.toml", "listed-documents")
    )


def run_before(scene: Scene, last: Item) -> list[Item]:
    """The list of bodies that ends with `last`: "Huyện ủy Tứ Kỳ, Hội LHPN tỉnh cùng Tỉnh đoàn"."""
    run = [last]
    for item in scene.before(last.i, MentionKind.BODY):
        between = set(scene.keys(item.j, run[0].i))
        if item.j < run[0].i and between <= words("cues.toml", "list-of-bodies") and run[0].i - item.j <= 2:
            run.insert(0, item)
        else:
            break
    return run


def hosts_before(scene: Scene, last: Item, mentions: list[Mention]) -> list[Item]:
    """The list of bodies that ends with `last`, or the powers of one place that dashes join: "HĐND - UBND -
    Ủy ban MTTQ huyện".
    """
    run, powers = [last], ids("gatherings.toml", "powers")
    for item in scene.before(last.i, MentionKind.BODY):
        is_joined = scene.keys(item.j, run[0].i) in (["-"], ["–"])
        heads = {_head(mentions, one) for one in (item, *run)}
        if not is_joined or not heads <= powers or len(heads) <= len(run):
            break
        run.insert(0, item)
    return run if len(run) > 1 else run_before(scene, last)


def group_of(scene: Scene, last: Item, mentions: list[Mention]) -> Item:
    """ "[Cụm thi đua số 1] gồm Công an Hà Nội và Công an Huế": the group whose list ends with `last`; `last`
    itself where it is in none.
    """
    first = hosts_before(scene, last, mentions)[0]
    group = next(iter(scene.before(first.i, MentionKind.BODY)), None)
    is_listed = group is not None and scene.gap(group.j, first.i) in words("cues.toml", "consisting-of")
    return group if group is not None and is_listed else last


def run_behind(scene: Scene, first: Item) -> list[Item]:
    """The bodies listed behind `first`: "do Bộ Chính trị, | Ban Bí thư | tổ chức"."""
    run = [first]
    for item in scene.after(first.j, MentionKind.BODY):
        if scene.keys(run[-1].j, item.i) not in ([","], ["và"]):
            break
        run.append(item)
    return run[1:]


def run_on(scene: Scene, first: Item, mentions: list[Mention]) -> list[Item]:
    """The list of bodies that begins with `first`."""
    run = [first]
    for item in scene.after(first.j, MentionKind.BODY):
        if scene.keys(run[-1].j, item.i) == ["và"] and _head(mentions, run[-1]) == _head(mentions, item):
            run.append(item)
        else:
            break
    return run


def _head(mentions: list[Mention], item: Item) -> str | None:
    value = mentions[item.mention].value
    return value.head if isinstance(value, BodyName) else None
