"""Which post a change is about: the one given or lost, the seat, and the one taken up for a lost one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.lexicon import Hit, body_heads
from partygraph.extract.lexis.words import find, ids, pattern, words
from partygraph.extract.personnel.change_lists import posts_left_open
from partygraph.extract.personnel.change_roles import is_apart, is_title
from partygraph.extract.personnel.change_verbs import is_taking, next_verb, verbs
from partygraph.extract.posts.posts import NO_POST, PostMention, PostRow
from partygraph.model.mention import BodyName, Mention, MentionKind

_POST_REACH = 60
# From a post to the name of who holds it, and from there to the post that he gets.
_LEAD, _NEXT = 4, 12
# "để nhận nhiệm vụ mới là", "chuyển sang đảm nhiệm cương vị"
_MAX_TAKING_UP = 12
# "điều động ông Nguyễn Văn A, Trưởng phòng Quản lý ngân sách Sở Tài chính, đến".
_SENT = 30
_ids = partial(ids, "personnel.toml")
_find = partial(find, "personnel.toml")
_pattern = partial(pattern, "personnel.toml")
_words = partial(words, "personnel.toml")


@dataclass(frozen=True, slots=True)
class ChangedPosts:
    """Reads the posts of the changes of one text; `mentions` are all of it."""

    mentions: list[Mention]

    def posts(
        self, scene: Scene, hit: Hit, changed: Sequence[Item], chains: Sequence[PostMention]
    ) -> list[PostRow]:
        """The posts that a change is about: behind "giữ chức", "làm", "là", "thôi chức" or right after the
        verb. Those told of the person after his new post are what he was: "được bầu làm P, ông N là Q".
        """
        rows: list[PostRow] = []
        person = changed[0]
        stop, end = self._end(scene, hit), hit.j
        for post in chains:
            at = post.chain.i
            if at >= stop or (rows and self._is_of_another(scene, hit, at, person)):
                break
            is_of_past = rows and (end <= person.i < at or _find("holds", scene.keys(end, at)))
            if is_of_past or self._is_taken_by_another(scene, hit, at, changed):
                break
            if rows and hit.entry.id == "dismissal" and _find("taken-anew", scene.keys(end, at)):
                break
            lead = scene.gap(max(hit.j, at - _MAX_TAKING_UP), at)
            if _pattern("until").search(lead) or _pattern("successor").search(scene.gap(end, at)):
                break
            if _pattern("then-was").search(lead):
                continue
            if all(
                found.body is None and found.type.notation in _ids("no-office") for found in post.chain.posts
            ):
                continue
            takes = self._takes(scene, post, person)
            if at == hit.j:
                takes = not self._is_held(scene, post, person, chains)
            if takes and hit.i <= at <= hit.i + _POST_REACH:
                rows, end = rows + self._placed(scene, post), post.chain.j
        if not rows and person.i >= hit.j:
            between = [post for post in chains if hit.j <= post.chain.i < min(person.i, stop)]
            rows = [row for post in between if not _is_whose(scene, post) for row in post.rows()]
        if not rows and _pattern("leaves").match(hit.entry.phrase) is not None:
            return posts_left_open(
                scene, hit, person, chains
            )  # "ông N, Giám đốc Sở, thôi chức để chờ nghỉ hưu"
        return rows

    def _takes(self, scene: Scene, post: PostMention, person: Item) -> bool:
        """Whether `post` is told to be taken up: "làm P", "phân công Bộ trưởng N kiêm (nhiệm) P"."""
        at = post.chain.i
        if _find("takes-post", scene.keys(max(scene.i, at - 3), at)):
            return True
        return scene.gap(person.j, at) in _words("besides-own")

    def _is_held(self, scene: Scene, post: PostMention, person: Item, chains: Sequence[PostMention]) -> bool:
        """ "bổ nhiệm Phó Giám đốc N giữ chức Giám đốc": what stands before his name is not given to him."""
        end = post.chain.j
        if not 0 <= person.i - end <= _LEAD or not is_title(scene, end, person.i):
            return False
        return any(
            self._takes(scene, other, person) and other.chain.i - person.j <= _NEXT
            for other in chains
            if other.chain.i >= person.j
        )

    def _placed(self, scene: Scene, post: PostMention) -> list[PostRow]:
        """The posts of a chain; one without a body is of where its holder is sent: "đến nhận công tác tại Sở
        Tư pháp và giữ chức Phó Giám đốc".
        """
        rows, at = given_rows(post), post.chain.i
        if len(rows) > 1 or self._is_own(scene, rows[0][2], at) or rows[0][0] in _ids("no-office"):
            return rows
        body = next(iter(scene.before(at, MentionKind.BODY)), None)
        if body is None or at - body.j > _MAX_TAKING_UP:
            return rows
        is_sent = _pattern("sent-to").search(scene.gap(max(scene.i, body.i - _SENT), body.i))
        if is_sent is None or _pattern("sent-as").fullmatch(scene.gap(body.j, at)) is None:
            return rows
        return [(rows[0][0], rows[0][1], body.mention)]

    def _is_own(self, scene: Scene, body: int | None, at: int) -> bool:
        """Whether a post that begins at token `at` names its body itself: one named before is lent to it."""
        return body is not None and self.mentions[body].span.start >= scene.tokens.starts[at]

    def _end(self, scene: Scene, hit: Hit) -> int:
        """Where the posts of a verb end: at the next verb; of what is lost at "để" too."""
        stop = next_verb(scene, hit)
        if hit.entry.id != "dismissal":
            return stop
        return next((k for k in range(hit.j, stop) if scene.tokens.keys[k] == "để"), stop)

    def taken_up(self, scene: Scene, hit: Hit, chains: Sequence[PostMention]) -> list[PostRow]:
        """The post for which another is left: "thôi giữ chức P để nhận nhiệm vụ mới là Q"."""
        stop = next((k for k in range(hit.j, scene.j) if scene.tokens.keys[k] == ";"), scene.j)
        seats = self._seats_taken_up(scene, hit)
        for post in chains:
            at = post.chain.i
            lead = scene.gap(max(hit.j, at - _MAX_TAKING_UP), at)
            if hit.j < at < stop and _pattern("taken-up").search(lead):
                return [*seats, *post.rows()]
        return seats

    def told_of_them(
        self, scene: Scene, hit: Hit, changed: Sequence[Item], chains: Sequence[PostMention]
    ) -> list[PostRow]:
        """ "Hai tân P vừa được bổ nhiệm là ông A và bà B": the post before the verb, of those behind it."""
        own = next((post for post in chains if hit.i - _LEAD <= post.chain.j <= hit.i), None)
        if own is None or changed[0].i < hit.j:
            return []
        lead, behind = scene.gap(own.chain.j, hit.i), scene.gap(hit.j, changed[0].i)
        is_own = _pattern("just-given").fullmatch(f"{lead} ".lstrip()) is not None
        return own.rows() if is_own and _pattern("those-given").fullmatch(behind) else []

    def seats(self, scene: Scene, hit: Hit, changed: Sequence[Item] = ()) -> list[PostRow]:
        """ "được bầu vào Bộ Chính trị", "tham gia Ban Thường vụ Tỉnh ủy X": seats, whose post is Ủy viên; of
        a list of those `changed` the one that is told behind them all.
        """
        last = changed[-1].j if len(changed) > 1 else hit.j
        is_of_all = last > hit.j and _find("takes-seat", scene.keys(hit.j, last)) is None
        bodies = scene.after(last if is_of_all else hit.j, MentionKind.BODY)
        stop = self._end(scene, hit)
        for n, body in enumerate(bodies):
            if body.i >= stop or self._is_item_of_another(scene, last if is_of_all else hit.j, body.i):
                break
            lead = scene.gap(max(scene.i, body.i - 2), body.i)
            if _pattern("seat").search(lead) or (
                body.i == hit.j and hit.entry.phrase.endswith(("vào", "gia"))
            ):
                return self._seats_of_run(scene, bodies[n:])
        return []

    def own_seats(self, scene: Scene, changed: Sequence[Item]) -> list[tuple[Item, PostRow]]:
        """ "ông A tham gia Tỉnh ủy X; ông B tham gia Thành ủy Y": each his own; none unless all have one."""
        stops = [*(one.i for one in changed[1:]), scene.j]
        rows: list[tuple[Item, PostRow]] = []
        for person, stop in zip(changed, stops, strict=True):
            bodies = [body for body in scene.after(person.j, MentionKind.BODY) if body.i < stop]
            told = [n for n, body in enumerate(bodies) if _find("seat", scene.keys(body.i - 2, body.i))]
            if len(changed) == 1 or not told:
                return []
            rows += [(person, row) for row in self._seats_of_run(scene, bodies[told[0] :])]
        return rows

    def _seats_of_run(self, scene: Scene, bodies: Sequence[Item]) -> list[PostRow]:
        """The seats in the first of the bodies and in those that are only joined to it."""
        run = [bodies[0]]
        for other in bodies[1:]:
            if scene.gap(run[-1].j, other.i) not in (",", "và"):
                break
            run.append(other)
        return [("uy-vien", "Ủy viên", item.mention) for item in run if self._is_settled(item)]

    def _seats_taken_up(self, scene: Scene, hit: Hit) -> list[PostRow]:
        """The seats for which a post is left: "thôi giữ chức P để tham gia Ban Thường vụ Tỉnh ủy X"."""
        bodies = scene.after(hit.j, MentionKind.BODY)
        for n, body in enumerate(bodies):
            if _find("seat-taken-up", scene.keys(max(hit.j, body.i - 3), body.i)):
                return self._seats_of_run(scene, bodies[n:])
        return []

    def _is_taken_by_another(self, scene: Scene, hit: Hit, at: int, changed: Sequence[Item]) -> bool:
        """ "bổ nhiệm ông A giữ chức … và ông B giữ chức P": whether somebody else takes the post at token
        `at`.
        """
        mentions = {item.mention for item in changed}
        others = [
            item
            for item in scene.people
            if hit.j <= item.i < at and item.mention not in mentions and not is_apart(scene, hit.j, item)
        ]
        taken = [other for other in verbs(scene) if is_taking(other) and other.i < at]
        if not others:
            return False
        first = others[0]
        if not any(first.j <= one.i for one in taken):
            return False
        is_next_item = ";" in scene.keys(changed[-1].j, first.i)  # "điều động ông A về X; ông B làm P"
        return is_next_item or any(changed[-1].j <= one.i < first.i for one in taken)

    def _is_item_of_another(self, scene: Scene, end: int, at: int) -> bool:
        """Whether an item of the list that begins with somebody's name stands between: "; ông B, P, tham
        gia".
        """
        start = scene.last_of(";", end + 1, at)
        return start is not None and any(start < item.i < at for item in scene.people)

    def _is_of_another(self, scene: Scene, hit: Hit, at: int, person: Item) -> bool:
        """Whether somebody else is named between the verb and a further post: it is theirs then."""
        return any(hit.j <= item.i < at and item.mention != person.mention for item in scene.people)

    def _is_settled(self, item: Item) -> bool:
        """Whether a body's name says whose it is: "tham gia Ban Chấp hành, Ban Thường vụ" leaves it open."""
        value = self.mentions[item.mention].value
        if not isinstance(value, BodyName):
            return False
        return any(
            name.place or name.level or name.own or name.term or body_heads()[name.head].is_unique
            for name in _with_owners(value)
        )


def given_rows(post: PostMention) -> list[PostRow]:
    """The posts of a chain without what is held today: "được giới thiệu bầu P, hiện là Q"."""
    told = list(zip(post.rows(), post.chain.posts, strict=True))
    return [row for row, one in told if not one.is_now] or post.rows()


def is_office(row: PostRow) -> bool:
    """Whether a post is one that is given; "công tác cán bộ" names none."""
    notation, _, body = row
    return row != NO_POST and not (body is None and notation in _ids("no-office"))


def _with_owners(name: BodyName) -> Iterator[BodyName]:
    """The body and those that it belongs to by its name: "Ban Thường vụ | Đảng ủy | Chính phủ"."""
    owner: BodyName | None = name
    while owner is not None:
        yield owner
        owner = owner.of


def _is_whose(scene: Scene, post: PostMention) -> bool:
    """ "phê chuẩn đề nghị của Thủ tướng": who is named so gives something, and gets nothing."""
    at = post.chain.i
    return scene.gap(max(scene.i, at - 1), at) in _words("whose")
