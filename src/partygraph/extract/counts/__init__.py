"""Numbers that a text states of bodies and meetings, and what is awarded to whom."""
