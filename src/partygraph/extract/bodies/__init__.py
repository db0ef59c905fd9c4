"""Names of organisations: heads from the table, the slots that each allows, lists and short forms."""
