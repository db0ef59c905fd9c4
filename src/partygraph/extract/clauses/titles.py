"""What a sentence tells as the title of a document: words about deeds there, but no deed.

"Kế hoạch số 24-KH/TU về triển khai Chỉ thị 05" says what the plan is about, "thông tin về “Kết quả thực
hiện …”" what a talk is called. Neither says that anybody has done so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from partygraph.extract.clauses.actor_leads import MAX_LEAD, leads_to_actor
from partygraph.extract.clauses.scene import Item, Scene
from partygraph.extract.lexis.words import listed, pattern, words

# Longer than any title; a sentence without an end would be one otherwise.
_MAX_TITLE = 120
# Between "Quyết định" and its "về" may stand what it is and whose.
_MAX_OWNER = 8
_MAX_REST = 6
# "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh" has 15 tokens.
_MAX_CAMPAIGN = 16
_QUOTES = {"“": "”", '"': '"', "«": "»"}
_SENTENCE_PARTS = frozenset({";", ":"})


@dataclass(frozen=True, slots=True)
class TitleReader:
    """Finds the titles in one sentence. Tokens are those of the scene."""

    scene: Scene

    def ranges(self) -> list[tuple[int, int]]:
        """The titles as half-open ranges of tokens, left to right, without overlap."""
        found: list[tuple[int, int]] = []
        campaigns = dict(self._campaigns())
        for at in sorted({*self._behind_citations(), *self._behind_types(), *self._quotes(), *campaigns}):
            if not found or at >= found[-1][1]:
                end = campaigns.get(at) or self._end(at)
                if end > at:
                    found.append((at, end))
        return found

    def _campaigns(self) -> Iterator[tuple[int, int]]:
        """ "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh" names a campaign: its verbs govern
        no document.
        """
        scene, keys = self.scene, self.scene.tokens.keys
        for hit in scene.hits("relation"):
            if keys[hit.i] not in _campaign_heads():
                continue
            if not scene.gap(hit.i, hit.i + _MAX_REST).startswith(listed("cues.toml", "campaign")):
                continue
            for end in range(hit.j, min(hit.j + _MAX_CAMPAIGN, scene.j)):
                if keys[end] in words("cues.toml", "campaign-end"):
                    yield hit.i, end + 1
                    break

    def _behind_citations(self) -> Iterator[int]:
        """Where the title of a citation begins: with "về" or a quotation mark right behind it."""
        scene, keys = self.scene, self.scene.tokens.keys
        for item in scene.citations:
            at = self._past_issuer(item.j + (keys[item.j : item.j + 1] == ["của"]))
            at += keys[at : at + 1] == [","]
            if at < scene.j and (keys[at] in _QUOTES or self._is_about(at) or self._issues_rules(at)):
                yield at

    def _issues_rules(self, at: int) -> bool:
        """ "Quyết định số 218-QĐ/TW | ban hành “Quy định …”": what a decision puts in force is all that it is
        about, where that has no number of its own.
        """
        keys = self.scene.tokens.keys
        if keys[at : at + 2] != ["ban", "hành"]:
            return False
        start = at + 2 + (keys[at + 2 : at + 3] == ["“"] or keys[at + 2 : at + 3] == ['"'])
        return any(hit.i == start for hit in self.scene.hits("doctype")) and not self._is_cited(start)

    def _past_issuer(self, at: int) -> int:
        """Past the rest of an issuer's name that nobody knows: "của Đảng ủy | Công ty Hòa Bình về …"."""
        scene, end = self.scene, at
        if at >= scene.j or not scene.tokens.caps[at]:
            return at
        while end < min(at + _MAX_REST, scene.j) and scene.tokens.words[end].isalpha():
            if self._is_about(end):
                return end
            end += 1
        return at

    def _behind_types(self) -> Iterator[int]:
        """The same for a document without a number: "Thông báo kết luận của Ban Bí thư về …"."""
        scene = self.scene
        for hit in scene.hits("doctype"):
            if not scene.tokens.caps[hit.i] or hit.i == scene.i or self._is_cited(hit.i):
                continue
            about = hit.j
            while about < min(hit.j + _MAX_OWNER, scene.j) and scene.tokens.words[about].isalpha():
                if self._is_about(about):
                    yield about
                    break
                about += 1

    def _quotes(self) -> Iterator[int]:
        """Where a quoted name of a talk, a subject or a task begins."""
        scene, keys = self.scene, self.scene.tokens.keys
        if _QUOTES.keys().isdisjoint(scene.keys(scene.i, scene.j)):
            return
        for at in range(scene.i + 1, scene.j):
            if keys[at] in _QUOTES and keys[at - 1] in words("cues.toml", "before-quoted-name"):
                yield at

    def _is_about(self, at: int) -> bool:
        keys = self.scene.tokens.keys
        return keys[at] == "về" and keys[at + 1 : at + 2] != [] and keys[at + 1] not in _no_title()

    def _is_cited(self, at: int) -> bool:
        return any(item.i <= at < item.j for item in self.scene.citations)

    def _end(self, at: int) -> int:
        """The end of the title that begins at token `at`."""
        scene, keys = self.scene, self.scene.tokens.keys
        opening = next((k for k in range(at, min(at + 3, scene.j)) if keys[k] in _QUOTES), None)
        if opening is not None:
            closing = _QUOTES[keys[opening]]
            end = next((k for k in range(opening + 1, scene.j) if keys[k] == closing), None)
            if end is not None:
                return end + 1
        return self._end_of_plain(at)

    def _end_of_plain(self, at: int) -> int:
        """A title without quotation marks ends where the sentence goes on: with somebody who acts, what was
        done, the next document of a list, or a new part.
        """
        scene, keys = self.scene, self.scene.tokens.keys
        cited = {item.i: item for item in scene.citations}
        bodies = {item.i for item in scene.bodies}
        inner: Item | None = None
        k = at + 1
        while k < min(scene.j, at + _MAX_TITLE):
            document = cited.get(k)
            if document is not None:
                if keys[k - 1] in (",", "và", "&") and not (keys[k - 1] == "và" and _ends_at(inner, k - 1)):
                    return k - 1
                inner, k = document, document.j
                continue
            if keys[k] in _SENTENCE_PARTS or keys[k] in words("cues.toml", "behind-title"):
                return k
            if keys[k] == "," and self._goes_on(k + 1):
                return k
            if (
                keys[k] == "gắn"
                and keys[k - 1] not in words("cues.toml", "not-joined")
                and self._is_joined(at, k)
            ):
                return k
            if keys[k] in words("cues.toml", "before-doer") and (k + 1) in bodies:
                return k
            k += 1
        return k

    def _is_joined(self, at: int, k: int) -> bool:
        """Whether what is done with the document of the title at `at` is done with another one at token `k`,
        too: "gắn với thực hiện | Chỉ thị 05"; who issues it tells only what it is about.
        """
        scene = self.scene
        behind = next((item.i for item in scene.citations if item.i > k), k)
        if pattern("cues.toml", "joined-document").fullmatch(scene.gap(k, behind)) is None:
            return False
        titled = next((item.i for item in reversed(scene.citations) if item.j <= at), scene.i)
        return any(
            hit.entry.id == "implements" and 0 <= titled - hit.j <= _MAX_REST
            for hit in scene.hits("relation")
        )

    def _goes_on(self, k: int) -> bool:
        """Whether the sentence goes on at token `k`, right behind a comma in or behind a title."""
        scene = self.scene
        if k >= scene.j:
            return True
        if scene.tokens.caps[k] or scene.tokens.keys[k] in words("cues.toml", "behind-title-comma"):
            return True
        actor = next((body.i for body in scene.bodies if body.i >= k), scene.j)
        return actor - k <= MAX_LEAD and actor < scene.j and leads_to_actor(scene.keys(k, actor))


def without_titles(scene: Scene) -> Scene:
    """The sentence as it tells deeds: nothing that titles name is in it; `titles` says where they are."""
    if not scene.citations and not scene.hits("doctype"):
        return scene
    titles = TitleReader(scene).ranges()
    return scene.without(titles) if titles else scene


@cache
def _campaign_heads() -> frozenset[str]:
    """The first words of the campaigns' names."""
    return frozenset(phrase.split()[0] for phrase in listed("cues.toml", "campaign"))


def _ends_at(item: Item | None, at: int) -> bool:
    return item is not None and item.j == at


def _no_title() -> frozenset[str]:
    return words("cues.toml", "about-no-subject")
