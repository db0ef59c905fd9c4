"""The changes of post and the discipline of persons that a sentence tells."""

from collections.abc import Collection

from partygraph.extract.clauses.scene import Scene
from partygraph.extract.lexis.lexicon import Hit
from partygraph.extract.personnel.admissions import AdmissionGrammar
from partygraph.extract.personnel.change_verbs import changes, is_of_ballot
from partygraph.extract.personnel.changes import ChangeGrammar
from partygraph.extract.personnel.decisions import DecisionReader
from partygraph.extract.personnel.discipline import DisciplineGrammar
from partygraph.extract.personnel.discipline_lists import DisciplineLists
from partygraph.extract.personnel.matters import is_unsaid
from partygraph.extract.posts.posts import PostMention
from partygraph.model.mention import ActionReading, Mention


class PersonnelGrammar:
    """Reads one sentence's changes of post and discipline."""

    def __init__(self, mentions: list[Mention], posts: list[PostMention]) -> None:
        self._posts = posts
        self._decisions = DecisionReader(mentions, posts)
        self._lists = DisciplineLists()
        self._discipline = DisciplineGrammar(mentions, posts, self._decisions, self._lists)
        self._admissions = AdmissionGrammar(self._decisions)
        self._changes = ChangeGrammar(mentions, self._decisions)

    def read(self, scene: Scene, host: int | None) -> list[ActionReading]:
        """The actions of one sentence; `host` is who holds the meeting told of, where known."""
        self._decisions.standing.host = host
        actions = self._lists.read(scene, scene.people)
        people, chains = scene.people, self._chains(scene)
        actions += self._changes.following.read(scene, people, chains)
        self._decisions.enter(scene)
        self._changes.enter(scene)
        actions += self._told(scene, chains) if scene.hits("action") else []
        self._changes.remember(scene, people)
        self._lists.leave(scene, people)
        self._decisions.leave(scene)
        return _once(actions) if actions else actions

    def _told(self, scene: Scene, chains: list[PostMention]) -> list[ActionReading]:
        """What the verbs of a sentence tell, in their order."""
        actions: list[ActionReading] = []
        people = scene.people
        used = -1
        for hit in scene.hits("action"):
            if hit.i < used or is_of_ballot(scene, hit):
                continue
            if self._is_of_name(scene, hit) or is_unsaid(scene, hit):
                continue
            if hit.entry.id == "discipline":
                found, end = self._discipline.read(scene, hit, people, chains)
            elif hit.entry.id in changes():
                found, end = self._changes.read(scene, hit, people, chains), hit.j
            elif hit.entry.id == "admission":
                found, end = self._admissions.read(scene, hit, people), hit.j
            else:
                continue
            actions += found
            if found:
                used = end
        return actions

    def _chains(self, scene: Scene) -> list[PostMention]:
        """The posts of a sentence that may tell of a change."""
        if not scene.hits("action") and self._changes.following.opened is None:
            return []
        return [post for post in self._posts if scene.i <= post.chain.i < scene.j]

    def _is_of_name(self, scene: Scene, hit: Hit) -> bool:
        """ "Ủy ban Kiểm tra Kỷ luật Trung ương": the word goes on a body's name with a capital."""
        is_capital = scene.tokens.words[hit.i].istitle()
        return any(item.i <= hit.i < item.j or (item.j == hit.i and is_capital) for item in scene.bodies)


def _once(actions: list[ActionReading]) -> list[ActionReading]:
    """One action for each (kind, change or form, person, post): two verbs of one sentence name it once.

    Two disciplines of one form are two where two bodies give them: the Party's and the State's.
    """
    kept: dict[tuple[object, ...], ActionReading] = {}
    for action in actions:
        by = action.actor if action.kind == "Discipline" else None
        key = (action.kind, action.change, action.form, action.recipient, action.post, action.post_body, by)
        kept.setdefault(key, action)
    told = {(one.recipient, one.actor) for one in kept.values() if one.form is not None}
    return [one for one in kept.values() if not _is_repeated(one, told)]


def _is_repeated(action: ActionReading, told: Collection[tuple[int | None, int | None]]) -> bool:
    """ "thi hành kỷ luật ông N …: cách chức P": the discipline whose form is told behind the colon."""
    is_open = action.kind == "Discipline" and action.form is None
    return is_open and (action.recipient, action.actor) in told
