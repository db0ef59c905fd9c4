"""Decides what mentions mean: from readings to a ``Corpus``, each decision with candidates and a reason."""
