"""Who organised, chaired, attended and spoke at which meeting."""
