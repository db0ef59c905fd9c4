from decimal import Decimal
from pathlib import Path

import pytest
from small_corpus import DANG_BO_SO, DANG_UY_SO, HA_TINH, NQ22, TW6

from partygraph.graph import validate as validate_module
from partygraph.graph.store import write_build
from partygraph.graph.terms import TYPE, decimal, key_iri, pg
from partygraph.graph.validate import Effort, scope, validate

ARTICLE = key_iri(f"graph/article_{HA_TINH}")
FACTS = key_iri("graph/facts")


def test_the_small_build_is_sound(build):
    assert [str(violation) for violation in validate(build)] == []


def broken(build: Path, tmp_path: Path, *, without: str = "", added: tuple[str, ...] = ()) -> Path:
    """The small build with lines left out and lines added."""
    lines = (build / "graph.nq").read_text(encoding="utf-8").removesuffix("\n").split("\n")
    kept = [line for line in lines if not without or without not in line]
    assert not without or len(kept) < len(lines)
    write_build(tmp_path / "out", sorted([*kept, *added]))
    return tmp_path / "out"


@pytest.fixture(params=[150_000, 0], ids=["whole", "sampled"])
def limit(request, monkeypatch):
    monkeypatch.setattr(validate_module, "WHOLE_LIMIT", request.param)
    monkeypatch.setattr(validate_module, "FAST_WHOLE_LIMIT", request.param)


@pytest.mark.usefixtures("limit")
def test_a_claim_without_evidence_breaks_its_shape(build, tmp_path):
    out = broken(build, tmp_path, without="#evidence>")
    shapes = {violation.shape for violation in validate(out)}
    assert any("vidence" in shape for shape in shapes)


def test_a_confidence_above_one_is_found_with_its_value(build, tmp_path):
    claim = key_iri("claim/x")
    line = f"{claim} {pg('confidence')} {decimal(Decimal('1.25'))} {ARTICLE} ."
    typed = f"{claim} {TYPE} {pg('Claim')} {ARTICLE} ."
    found = validate(broken(build, tmp_path, added=(line, typed)))
    assert any(violation.value == "1.25" for violation in found)


@pytest.mark.parametrize(
    ("subject", "target", "rule"),
    [
        (DANG_UY_SO, TW6, "requested-implementation-as-fact"),  # only requested
        (DANG_BO_SO, NQ22, "fact-from-unfinished-claim"),  # only criticised
        (DANG_UY_SO, "doc/tw_xi_22-nq-tw", "fact-without-claim"),  # nobody said it
    ],
)
def test_a_fact_that_no_claim_carries_is_found(build, tmp_path, subject, target, rule):
    line = f"{key_iri(subject)} {pg('implements')} {key_iri(target)} {FACTS} ."
    out = broken(build, tmp_path, added=(line,))
    assert rule in {violation.shape for violation in validate(out)}


def test_a_build_checks_a_sample_where_a_check_would_check_more(build, tmp_path):
    quick = Effort(whole=0, articles=1)
    out = broken(build, tmp_path, without="#evidence>")
    assert (scope(out).articles, scope(out, quick).articles) == (None, 1)
    assert 0 < len(validate(out, quick)) < len(validate(out))


@pytest.mark.parametrize("articles", range(1, 6))
def test_a_sample_of_a_sound_build_is_sound(seeds_build, articles):
    """Bodies are committees of bodies, documents are adopted at plenums: a shape must find these too."""
    assert validate(seeds_build, Effort(whole=0, articles=articles)) == []
