"""Finds mentions and the readings between them: from an ``Article`` to a ``Reading``."""
