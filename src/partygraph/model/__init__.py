"""The values that cross the layers: frozen, typed, and free of every library but the standard one."""
