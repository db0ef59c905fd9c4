"""Appointments, elections, dismissals, suspensions and discipline of persons."""

import re
from dataclasses import dataclass
from decimal import Decimal

from partygraph.extract.lexicon import Hit
from partygraph.extract.posts import Chain
from partygraph.extract.runs import run_on as _run_on
from partygraph.extract.scene import Item, Scene
from partygraph.extract.stance import speaker
from partygraph.model.mention import ActionReading, BodyName, Mention, MentionKind, Modality, Stance

_CHANGES = {
    "appointment": "Appointment",
    "election": "Election",
    "dismissal": "Dismissal",
    "suspension": "Suspension",
}
_TAKING = frozenset({"làm", "giữ chức", "giữ chức vụ", "được điều động"})
_HYPOTHETICAL = re.compile(r"\b(?:chưa đến mức|hình thức khen|quy định về|nếu|không bị|tiêu chuẩn)\b")
_ASKED = re.compile(r"\b(?:đề nghị|kiến nghị|đề xuất|xem xét|giới thiệu để|giới thiệu|yêu cầu)\b[^.;]{0,70}$")
_EARLIER = re.compile(
    r"^(?:trước đó|năm \d{4}|tháng \d|từ (?:năm|tháng)"
    r"|tại (?:đại hội|hội nghị|kỳ họp|cuộc bầu cử)|sau đó)|\blần lượt\b"
)
_COMING = re.compile(r"\b(?:sẽ|dự kiến|chuẩn bị)\b[^.;,]{0,40}$")
_PRONOUN = re.compile(r"\b(?:ông|bà) (?:vừa |đã |lại )?được\b[^.;]{0,40}$")
_REACH = 45


@dataclass(frozen=True, slots=True)
class PostMention:
    """A chain of posts with the reading's mention of each post's body."""

    chain: Chain
    bodies: tuple[int | None, ...]


@dataclass(slots=True)
class PersonnelGrammar:
    """Reads one sentence's changes of post and discipline; remembers who decided in the paragraph."""

    mentions: list[Mention]
    posts: list[PostMention]
    last_actor: int | None = None
    scene_actor: int | None = None
    last_person: int | None = None
    paragraph: int = -1

    def read(self, scene: Scene) -> list[ActionReading]:
        """The actions of one sentence."""
        actions: list[ActionReading] = []
        chains = [post for post in self.posts if scene.i <= post.chain.i < scene.j]
        people = scene.of_kind(MentionKind.PERSON)
        if scene.paragraph != self.paragraph:
            self.paragraph, self.last_actor = scene.paragraph, None
        self.scene_actor = None
        used = -1
        for hit in scene.hits("action"):
            if hit.i < used or (hit.entry.phrase == "bầu" and scene.keys(hit.j, hit.j + 1) == ["cử"]):
                continue
            if hit.entry.id == "discipline":
                found = self._discipline(scene, hit, people, chains)
            elif hit.entry.id in _CHANGES:
                found = self._change(scene, hit, people, chains)
            else:
                continue
            actions += found
            if found:
                used = hit.j
        named = [item for item in people if getattr(self.mentions[item.mention].value, "is_full", False)]
        self.last_person = named[-1].mention if named else self.last_person
        return _once(actions)

    # -- discipline ---------------------------------------------------------------------------------------

    def _discipline(
        self, scene: Scene, hit: Hit, people: list[Item], chains: list[PostMention]
    ) -> list[ActionReading]:
        gap = scene.gap(scene.i, hit.i)
        if _HYPOTHETICAL.search(gap) or (
            scene.keys(hit.j, hit.j + 1)[:1] and scene.keys(hit.j, hit.j + 1)[0].isdigit()
        ):
            return []
        if _form(hit.entry.phrase) is None and not self._is_of_form_unsaid(scene, hit):
            return []
        bodies = self._disciplined_bodies(scene, hit)
        listed = self._disciplined_list(scene, hit, people)
        person = listed[0] if listed else self._disciplined(scene, hit, people)
        if person is None and not bodies:
            return []
        actor = self._actor(scene, hit, person)
        stance = self._stance(scene, hit)
        form = _form(hit.entry.phrase)
        removed = (
            self._removed(scene, hit, person, chains) if form == "cách chức" and person is not None else []
        )
        recipients = [item.mention for item in (listed or ([person] if person is not None else []))]
        if bodies and not listed:
            joined = person is not None and self._is_joined(scene, hit, person)
            recipients = [*bodies, *(recipients if joined else [])]
        elif bodies:
            recipients = [*bodies, *recipients]
        return [
            ActionReading(
                "Discipline",
                scene.span,
                "discipline-of-post" if post is not None else "discipline",
                stance,
                actor=actor,
                recipient=recipient,
                form=form,
                post=post,
                post_title=title,
                post_body=post_body,
            )
            for recipient in recipients
            for post, title, post_body in (removed or [(None, None, None)])
        ]

    def _is_of_form_unsaid(self, scene: Scene, hit: Hit) -> bool:
        """ "xem xét, thi hành kỷ luật ông N": a discipline whose form is still open."""
        if self._disciplined_bodies(scene, hit):
            return True
        behind = scene.after(hit.j, MentionKind.PERSON)
        if not behind or scene.keys(behind[0].j, behind[0].j + 3) == ["bằng", "hình", "thức"]:
            return False
        return self._is_plain(scene, hit.j, behind[0].i)

    def _is_plain(self, scene: Scene, i: int, j: int) -> bool:
        return (
            re.fullmatch(
                r"(?:đảng )?(?:đối với )?(?:các )?(?:ông|bà|đồng chí|anh|chị)?(?: :)?",
                scene.gap(i, j).strip(),
            )
            is not None
        )

    def _disciplined_bodies(self, scene: Scene, hit: Hit) -> list[int]:
        """ "cảnh cáo Ban Cán sự đảng UBND tỉnh": a body right behind the form, no post before it."""
        behind = [item for item in scene.after(hit.j, MentionKind.BODY) if item.i == hit.j]
        held = {body for post in self.posts for body in post.bodies}
        return (
            [item.mention for item in _run_on(scene, behind[0], self.mentions)]
            if behind and behind[0].mention not in held
            else []
        )

    def _is_joined(self, scene: Scene, hit: Hit, person: Item) -> bool:
        """ "kỷ luật Ban cán sự đảng … và ông N": one list, no other verb between."""
        others = [h for h in scene.hits("action") if hit.j <= h.i < person.i and h.entry.id == "discipline"]
        return (
            not others
            and re.search(r"\bvà (?:các )?(?:ông|bà|đồng chí)$", scene.gap(hit.j, person.i).strip())
            is not None
        )

    def _disciplined_list(self, scene: Scene, hit: Hit, people: list[Item]) -> list[Item]:
        """ "… và các ông: A, nguyên …; B, …": a plural opens a list up to the next form."""
        following = [
            other.i for other in scene.hits("action") if other.entry.id == "discipline" and other.i > hit.j
        ]
        stop = following[0] if following else scene.j
        behind = [item for item in people if hit.j <= item.i < stop]
        if len(behind) < 2:
            return []
        lead = scene.gap(hit.j, behind[0].i)
        return behind if re.search(r"\b(?:các|hai|ba) (?:ông|bà|đồng chí)(?: :)?$", lead.strip()) else []

    def _disciplined(self, scene: Scene, hit: Hit, people: list[Item]) -> Item | None:
        """ "cảnh cáo đối với ông N", "kỷ luật ông N bằng hình thức cảnh cáo", "N bị … cách chức"."""
        behind = [item for item in people if item.i >= hit.j and item.i - hit.j <= 2 * _REACH]
        stop = [
            other.i for other in scene.hits("action") if other.entry.id == "discipline" and other.i > hit.i
        ]
        limit = stop[0] if stop else scene.j
        for item in behind:
            if item.i > limit:
                break
            gap = scene.gap(hit.j, item.i)
            if "đối với" in gap or re.fullmatch(r"(?:đảng )?(?:ông|bà|đồng chí|anh|chị)?", gap.strip()):
                return item
        before = [item for item in people if item.j <= hit.i and hit.i - item.j <= 30]
        if not before:
            return None
        gap = scene.gap(before[-1].j, hit.i)
        if re.search(r"\bbị\b|bằng hình thức|với hình thức|nhận hình thức|chịu hình thức", gap):
            return before[-1]
        return None

    def _removed(
        self, scene: Scene, hit: Hit, person: Item, chains: list[PostMention]
    ) -> list[tuple[str | None, str | None, int | None]]:
        inside = [post for post in chains if hit.j <= post.chain.i <= hit.j + 2]
        if not inside:
            return []
        first = inside[0]
        rows = _rows(first)
        # "cách chức Ủy viên … nhiệm kỳ … và Bí thư Chi bộ … đối với": a second chain before the person
        # counts too.
        rows += [row for post in chains if first.chain.j <= post.chain.i < person.i for row in _rows(post)]
        return rows

    # -- changes of post ----------------------------------------------------------------------------------

    def _change(
        self, scene: Scene, hit: Hit, people: list[Item], chains: list[PostMention]
    ) -> list[ActionReading]:
        change = _CHANGES[hit.entry.id]
        if hit.entry.phrase in _TAKING and not self._is_taking(scene, hit, people):
            return []
        listed = self._changed_list(scene, hit, people)
        person = listed[0] if listed else self._changed(scene, hit, people)
        if person is None:
            return []
        posts = self._posts_of(scene, hit, person, chains)
        if not posts:
            posts = self._seat(scene, hit)
        if not posts and change != "Suspension":
            return []
        stance = self._stance(scene, hit)
        actor = self._actor(scene, hit, person)
        past = "-past" if _EARLIER.search(scene.gap(scene.i, hit.i)) else ""
        if change == "Suspension":
            posts = posts or [(None, None, None)]
        return [
            ActionReading(
                "PersonnelChange",
                scene.span,
                f"personnel-{hit.entry.id}{past}",
                stance,
                actor=actor,
                recipient=changed.mention,
                change=change,
                post=post,
                post_title=title,
                post_body=body,
            )
            for changed in (listed or [person])
            for post, title, body in posts
        ]

    def _changed_list(self, scene: Scene, hit: Hit, people: list[Item]) -> list[Item]:
        """ "miễn nhiệm … đối với các ông: A; B", "bầu bổ sung hai đồng chí …, gồm: A và B"."""
        later = [
            other.i for other in scene.hits("action") if other.entry.id in _CHANGES and other.i > hit.j + 12
        ]
        behind = [item for item in people if hit.j <= item.i < (later[0] if later else scene.j)]
        if len(behind) < 2:
            return []
        lead = scene.gap(hit.j, behind[0].i)
        plural = re.search(r"\b(?:các|hai|ba|bốn|\d+) (?:ông|bà|đồng chí)\b", lead)
        return (
            behind
            if plural and re.search(r"(?::|gồm(?: :)?)(?: đồng chí)?$|(?:ông|bà|đồng chí)$", lead.strip())
            else []
        )

    def _is_taking(self, scene: Scene, hit: Hit, people: list[Item]) -> bool:
        """ "làm", "giữ chức" alone are no appointment: some deciding word or "được" stands before, or a
        title's colon.
        """
        before = scene.gap(max(scene.i, hit.i - 14), hit.i)
        other = [
            h
            for h in scene.hits("action")
            if h.entry.id in _CHANGES
            and h.j <= hit.i
            and h.entry.phrase not in _TAKING
            and not any(
                h.j <= item.i and item.j <= hit.i and scene.keys(item.j, item.j + 1) == ["được"]
                for item in people
            )
        ]
        if other:
            return False
        return bool(re.search(r"\b(?:quyết định|giao trọng trách)\b|\bđược\b[^,.;]{0,30}$", before))

    def _changed(self, scene: Scene, hit: Hit, people: list[Item]) -> Item | None:
        passive = re.search(r"\bđược\b", scene.gap(max(scene.i, hit.i - 12), hit.j))
        before = [item for item in people if item.j <= hit.i]
        behind = [item for item in people if item.i >= hit.j and item.i - hit.j <= _REACH]
        if hit.entry.phrase.startswith("được") or passive or hit.entry.phrase in _TAKING:
            near = [
                item for item in before if hit.i - item.j <= _REACH and ";" not in scene.keys(item.j, hit.i)
            ]
            if near:
                return near[-1]
            if not before and self.last_person is not None and _PRONOUN.search(scene.gap(scene.i, hit.j)):
                return Item(hit.i, hit.i, MentionKind.PERSON, self.last_person)
        if hit.entry.id in ("dismissal", "suspension"):
            towards = [item for item in behind if "đối với" in scene.gap(hit.j, item.i)]
            if towards:
                return towards[0]
            near = [item for item in before if hit.i - item.j <= 4]
            return near[-1] if near else None
        close = [item for item in behind if not {";"} & set(scene.keys(hit.j, item.i))]
        if close and close[0].i - hit.j <= 18 and "được" not in scene.keys(hit.j, close[0].i):
            return close[0]
        return None

    def _posts_of(
        self, scene: Scene, hit: Hit, person: Item, chains: list[PostMention]
    ) -> list[tuple[str | None, str | None, int | None]]:
        """The posts that a change is about: behind "giữ chức", "làm", "là", "thôi chức" or right after the
        verb.
        """
        rows: list[tuple[str | None, str | None, int | None]] = []
        later = [
            other.i
            for other in scene.hits("action")
            if scene.keys(other.j, other.j + 1) != ["cử"]
            and other.i > hit.j + 1
            and other.entry.id in _CHANGES
            and other.entry.phrase not in _TAKING
        ]
        for post in chains:
            chain = post.chain
            if (later and chain.i >= later[0]) or (rows and self._is_of_another(scene, hit, chain.i, person)):
                break
            lead = scene.gap(max(scene.i, chain.i - 3), chain.i)
            takes = re.search(
                r"(?:giữ chức|giữ chức vụ|chức vụ|chức danh|làm|là|thôi chức|chức|bầu|tiếp tục làm|cử)$", lead
            )
            direct = chain.i == hit.j
            if chain.i >= hit.i and (takes or direct) and chain.i - hit.i <= 60:
                rows += _rows(post)
        if not rows and person.i >= hit.j:
            rows = [row for post in chains if hit.j <= post.chain.i < person.i for row in _rows(post)]
        return rows

    def _is_of_another(self, scene: Scene, hit: Hit, at: int, person: Item) -> bool:
        """Whether somebody else is named between the verb and a further post: it is theirs then."""
        return any(
            hit.j <= item.i < at and item.mention != person.mention
            for item in scene.of_kind(MentionKind.PERSON)
        )

    def _seat(self, scene: Scene, hit: Hit) -> list[tuple[str | None, str | None, int | None]]:
        """ "được bầu vào Bộ Chính trị", "tham gia Ban Chấp hành": a seat, whose post is Ủy viên."""
        for item in scene.after(hit.j, MentionKind.BODY):
            lead = scene.gap(max(scene.i, item.i - 2), item.i)
            if item.i - hit.j <= 6 and (
                lead.endswith(("vào", "tham gia")) or hit.entry.phrase.endswith("vào")
            ):
                return [("uy-vien", "Ủy viên", item.mention)]
            return []
        return []

    # -- shared ---------------------------------------------------------------------------------------------

    def _actor(self, scene: Scene, hit: Hit, person: Item | None) -> int | None:
        """The body that decides: after "được"/"bị", else the nearest subject before the verb; readers-out
        are not.
        """
        if self.scene_actor is not None and hit.entry.id == "discipline":
            return self.scene_actor  # "cảnh cáo A; khiển trách ông B": one body decides both
        for item in scene.before(hit.i, MentionKind.BODY):
            lead = scene.keys(max(scene.i, item.i - 1), item.i)
            if any(
                post_body == item.mention
                for post in self.posts
                if not post.chain.posts[0].type.notation.startswith("dai-bieu")
                for post_body in post.bodies
                if post.chain.i <= item.i < post.chain.j
            ):
                continue
            if lead in (["của"],) and "quyết định của" not in scene.gap(max(scene.i, item.i - 4), item.i):
                continue
            if lead and lead[0] in ("tại", "thuộc", "với", "ở", "trong"):
                continue
            self.last_actor = item.mention
            self.scene_actor = item.mention if hit.entry.id == "discipline" else self.scene_actor
            return item.mention
        if "cơ quan kiểm tra" in scene.gap(scene.i, hit.i):
            return self._inspectors(scene)
        opening = scene.gap(scene.i, min(scene.i + 3, scene.j))
        return (
            self.last_actor
            if opening.startswith(("đồng thời", "cũng", "hội nghị", "bên cạnh", "ngoài ra"))
            else None
        )

    def _inspectors(self, scene: Scene) -> int | None:
        """ "cơ quan kiểm tra quyết định …": the inspection commission named last before the sentence."""
        named = [
            n
            for n, mention in enumerate(self.mentions)
            if isinstance(mention.value, BodyName)
            and mention.value.head in ("uy-ban-kiem-tra", "uy-ban-kiem-tra-tw")
            and mention.span.end <= scene.span.start
        ]
        return max(named, key=lambda n: self.mentions[n].span.start, default=None)

    def _stance(self, scene: Scene, hit: Hit) -> Stance:
        lead = scene.gap(scene.i, hit.i)
        if _ASKED.search(lead) and not re.search(
            r"(?:sau khi )?(?:xem xét|xét)[^.;]{0,80}\b(?:đã|quyết định)\b", lead
        ):
            asked = [
                cue.i
                for cue in scene.hits("cue")
                if cue.i < hit.i and cue.entry.id in ("requested", "proposed")
            ]
            return Stance(
                Modality.REQUESTED, True, speaker(scene, asked[0] if asked else hit.i), Decimal("0.85")
            )
        if _COMING.search(lead):
            return Stance(Modality.PLANNED, True, None, Decimal("0.85"))
        return Stance(Modality.DONE, True, None, Decimal("0.88"))


def _rows(post: PostMention) -> list[tuple[str | None, str | None, int | None]]:
    return [
        (found.type.notation, found.type.label_vi, body)
        for found, body in zip(post.chain.posts, post.bodies, strict=True)
    ]


def _form(phrase: str) -> str | None:
    """The form that a trigger names, None where it only says that there was discipline."""
    if phrase.endswith("kỷ luật"):
        return None
    return "khai trừ" if phrase.startswith("khai trừ") else phrase


def _once(actions: list[ActionReading]) -> list[ActionReading]:
    """One action for each (kind, change or form, person, post): two verbs of one sentence name it once."""
    kept: dict[tuple[object, ...], ActionReading] = {}
    for action in actions:
        key = (action.kind, action.change, action.form, action.recipient, action.post, action.post_body)
        kept.setdefault(key, action)
    return list(kept.values())
