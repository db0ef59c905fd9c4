"""The interactive page: a pyvis network with our own template, script and style."""
