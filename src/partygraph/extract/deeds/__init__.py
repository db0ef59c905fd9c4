"""What bodies do with documents: issue, carry out, study, review, inspect, violate."""
