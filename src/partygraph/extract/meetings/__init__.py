"""Names of meetings, their days, and which meeting a sentence means."""
