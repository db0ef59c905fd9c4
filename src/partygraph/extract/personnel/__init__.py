"""Changes of post, discipline and admissions of persons, and who decided them."""
