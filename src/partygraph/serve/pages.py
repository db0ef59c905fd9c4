"""HTML pages: every value escaped, and a policy that runs no script but our own files."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import Response

_HERE = Path(__file__).parent
STATIC = _HERE / "static"
STRICT = (
    "default-src 'none'; style-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
EDITOR = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""The editor writes style attributes; it runs no script of its own making."""


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def page(template: str, *, status: int = 200, policy: str = STRICT, **values: object) -> Response:
    """A page of ``templates/``."""
    html = _templates().get_template(template).render(**values)
    headers = {"Content-Security-Policy": policy, "Vary": "Accept"}
    return Response(html, status, headers, media_type="text/html")
