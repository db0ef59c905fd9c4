"""What people call from Python: the only place where the layers are put together.

`building` makes a build and `graph` opens one; `reading` reads a text that is not to be kept.
"""
