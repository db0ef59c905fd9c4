"""Questions of identity of a build, and the file that keeps the answers."""

from collections.abc import Iterator
from pathlib import Path

from partygraph.api.decisions import DECISIONS_FILE, read_decisions, write_decisions
from partygraph.errors import QueryError
from partygraph.graph.identity import Question, Side, known, question_id, questions
from partygraph.graph.store import store_path
from partygraph.model.decision import Decision, Verdict


class Review:
    """What a build leaves open about who is who. Answers take effect when the folder is built again.

    Raises QueryError where `build` holds no build, PartyGraphError where the file of answers is damaged.
    """

    def __init__(self, build: str | Path = "build", decisions: str | Path | None = None) -> None:
        self.build = Path(build)
        store_path(self.build)
        self.path = Path(decisions) if decisions is not None else self.build / DECISIONS_FILE
        self.decisions = read_decisions(self.path)
        self._open: list[Question] | None = None

    def questions(self, limit: int | None = None) -> list[Question]:
        """The open questions, those that concern most statements first."""
        if self._open is None:
            self._open = questions(self.build, [one.pair for one in self.decisions])
        return self._open[:limit]

    def known(self, side: Side) -> Iterator[tuple[str, str]]:
        """What is told of one side of a question, posts first, each with its sentence."""
        return known(self.build, side)

    def answer(self, question: str, verdict: str, note: str = "") -> Decision:
        """Keep the answer to an open question, named by its id."""
        if verdict not in list(Verdict):
            raise QueryError(f"{verdict!r} is no answer; write {', '.join(Verdict)}")
        asked = next((one for one in self.questions() if one.id == question), None)
        if asked is None:
            raise QueryError(f"no open question is called {question!r}; `partygraph review` lists them")
        decision = Decision(asked.kind, asked.left.anchor, asked.right.anchor, Verdict(verdict), note)
        self._keep((*self.decisions, decision))
        return decision

    def undo(self, question: str) -> None:
        """Take the answer to a question back, named by its id."""
        left = tuple(one for one in self.decisions if question_id(one.kind, one.pair) != question)
        if len(left) == len(self.decisions):
            raise QueryError(f"no answer is called {question!r} in {self.path}")
        self._keep(left)

    def _keep(self, decisions: tuple[Decision, ...]) -> None:
        write_decisions(self.path, decisions)
        self.decisions = tuple(sorted(decisions))
        self._open = None
