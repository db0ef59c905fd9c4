"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Build = Annotated[
    Path,
    typer.Option("--in", metavar="FOLDER", help="Thư mục đã dựng. / The build to read.", show_default=True),
]
