"""Decodes inputs, finds an article's body, title, date and by-line, and cuts the rest with a reason."""
