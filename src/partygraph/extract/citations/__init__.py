"""Citations of documents: type, number, day, issuer, plenum and title."""
