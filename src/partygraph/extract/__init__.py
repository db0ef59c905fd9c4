"""Finds mentions and the readings between them: from an ``Article`` to a ``Reading``.

From below: ``lexis`` (tokens, sentences, triggers), ``bodies``, ``clauses`` (how a sentence tells), then the
names in ``posts``, ``meetings``, ``citations`` and ``persons``, then what is told of them in ``deeds``,
``gatherings``, ``personnel`` and ``counts``. ``pipeline`` puts the grammars in their order.
"""
