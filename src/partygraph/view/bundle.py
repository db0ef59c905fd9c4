"""The page's own files, as they stand in the package."""

import base64
import hashlib
import json
from functools import cache
from importlib.resources import files

#: The order in which the script's files are joined: each may use what stands before it.
SCRIPT_FILES = (
    "dom.js",
    "text.js",
    "graph.js",
    "state.js",
    "scope.js",
    "palette.js",
    "labels.js",
    "scene.js",
    "paint.js",
    "drawvis.js",
    "drawcanvas.js",
    "search.js",
    "panel.js",
    "filters.js",
    "start.js",
    "stage.js",
    "tree.js",
    "career.js",
    "timeline.js",
    "table.js",
    "save.js",
    "main.js",
)


@cache
def asset(path: str) -> str:
    """The text of one file below ``assets/``, with line feeds only."""
    return files("partygraph.view").joinpath("assets", path).read_text("utf-8").replace("\r\n", "\n")


@cache
def library() -> str:
    """The vendored vis-network; see ``assets/vendor/README.md``."""
    return asset("vendor/vis-network.min.js")


@cache
def script() -> str:
    """The page's own script: its files, one after the other, in one closed scope."""
    parts = [f"// {name}\n{asset(f'script/{name}')}" for name in SCRIPT_FILES]
    return '(function () {\n"use strict";\n' + "\n".join(parts) + "\n})();\n"


@cache
def style() -> str:
    """The page's style sheet."""
    return asset("style.css")


@cache
def strings() -> dict[str, dict[str, str]]:
    """Every word of the page, by language."""
    loaded: dict[str, dict[str, str]] = json.loads(asset("strings.json"))
    return loaded


def csp_hash(text: str) -> str:
    """The hash under which a content security policy admits `text`."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def policy() -> str:
    """The page's content security policy: our two scripts, our style sheet, and nothing else."""
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {csp_hash(library())} {csp_hash(script())}",
            f"style-src {csp_hash(style())}",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
