"""What holds for every test."""

from hypothesis import settings

# A shared machine may stall for longer than Hypothesis allows one example; slowness has tests of its own.
settings.register_profile("partygraph", deadline=None)
settings.load_profile("partygraph")
