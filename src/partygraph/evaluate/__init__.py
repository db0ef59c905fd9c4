"""Scores a graph against gold and lists what was missed and invented."""
