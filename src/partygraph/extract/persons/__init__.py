"""Names of persons, and which posts they hold, held or take up."""
