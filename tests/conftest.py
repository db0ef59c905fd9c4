"""What holds for every test, and the build of the five seeds that many ask."""

from pathlib import Path

import pytest
from hypothesis import settings

SEEDS = Path(__file__).parents[1] / "seeds"

# A shared machine may stall for longer than Hypothesis allows one example; slowness has tests of its own.
settings.register_profile("partygraph", deadline=None)
settings.load_profile("partygraph")


@pytest.fixture(scope="session")
def seeds_build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The build of the seeds, made once; tests only read it."""
    from partygraph.api.building import build

    return build(SEEDS, tmp_path_factory.mktemp("seeds") / "build").path
