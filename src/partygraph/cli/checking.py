"""``partygraph validate``, ``partygraph evaluate`` and ``partygraph diff``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from partygraph.cli.options import Build
from partygraph.cli.terminal import note, plain, say, say_wrapped, write
from partygraph.errors import PartyGraphError

if TYPE_CHECKING:
    from partygraph.api.comparing import Difference, Explained

_SIGNS = {"added": "+", "removed": "−", "changed": "~"}


def validate(build: Build = Path("build")) -> None:
    """Kiểm tra SHACL và quy tắc toàn vẹn. / Check shapes and integrity rules; exit code 1 if any is broken.

    Example:  partygraph validate --in build
    """
    from partygraph.api.graph import Graph
    from partygraph.graph.validate import scope

    violations = Graph(build).validate()
    note(str(scope(build)))
    for violation in violations:
        say(plain(str(violation)))
    if violations:
        say(f"{len(violations)} lỗi / violations")
        raise typer.Exit(1)
    say("Đạt: đồ thị giữ mọi ràng buộc. / The graph keeps its shapes and rules.")


def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD_DIR", help="Thư mục đáp án. / The folder of the gold.")
    ],
    build: Build = Path("build"),
    json_form: Annotated[
        bool, typer.Option("--json", help="Bản cho máy đọc. / The scorecard as JSON.")
    ] = False,
    against: Annotated[
        Path | None,
        typer.Option(
            "--against",
            metavar="FILE",
            help="So với lần trước. / Gains and losses against an earlier --json.",
        ),
    ] = None,
) -> None:
    """Đối chiếu với đáp án: P, R, F1, câu sót, câu thừa. / Score the graph against gold; list every error.

    Example:  partygraph evaluate tests/gold

    Example:  partygraph evaluate tests/gold --json > before.json

    Example:  partygraph evaluate tests/gold --against before.json
    """
    from partygraph.api.graph import Graph
    from partygraph.evaluate.report import gains_and_losses, render

    card = Graph(build).evaluate(gold)
    if against is not None:
        changes = gains_and_losses(_earlier(against), card.to_json())
        for line in changes or ["không đổi / no change"]:
            say(plain(line))
    elif json_form:
        write(card.to_json())
    else:
        say(render(card))


def _earlier(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PartyGraphError(
            f"{path}: cannot be read ({error}); give the output of evaluate --json"
        ) from error


def diff(
    before: Annotated[Path, typer.Argument(metavar="A", help="Bản dựng trước. / The earlier build.")],
    after: Annotated[Path, typer.Argument(metavar="B", help="Bản dựng sau. / The later build.")],
    json_form: Annotated[
        bool, typer.Option("--json", help="Bản cho máy đọc. / The difference as JSON.")
    ] = False,
) -> None:
    """Hai bản dựng khác nhau ở đâu, vì sao. / What a later build says otherwise, and why, with the sentences.

    The cause is the text, a rule, the authority tables, or the text of other articles of the build.

    Example:  partygraph diff build-monday build

    Example:  partygraph diff build-monday build --json > changes.json
    """
    from partygraph.api.comparing import diff as compare

    found = compare(before, after)
    if json_form:
        write(found.to_json())
    else:
        _print_difference(found)


def _print_difference(found: "Difference") -> None:
    for sign, articles in (
        ("+", found.added_articles),
        ("−", found.removed_articles),
        ("~", found.changed_articles),
    ):
        for article in articles:
            say(plain(f"{sign} bài viết / article {article}"))
    for one in found.changes:
        _print_change(one)
    told = ", ".join(f"{_SIGNS[sign]}{count:,}" for sign, count in found.counts.items())
    say(f"{told} nhận định / statements" if found.changes else "không đổi / no change")


def _print_change(one: "Explained") -> None:
    told = one.change.told
    say_wrapped(plain(f"{_SIGNS[one.change.sign]} [{one.cause}] {told}  ({told.article})"), 2)
    for name, old, new in one.change.differences:
        say_wrapped(plain(f"    {name}: {old or '∅'} → {new or '∅'}"), 6)
    for sentence in told.sentences:
        say_wrapped(plain(f"    » {sentence}"), 6)
