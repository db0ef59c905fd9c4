"""A page of the five seeds and, where there is one, a real browser to open it in."""

import os
import shutil
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from partygraph.view import PartyNetwork, page
from view import fixture

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def seed_network() -> Any:
    return fixture.network()


@pytest.fixture(scope="session")
def seed_page(seed_network: Any) -> PartyNetwork:
    return page(seed_network)


@pytest.fixture(scope="session")
def keys(seed_page: PartyNetwork) -> dict[str, str]:
    """The page's key of each node, by the end of its IRI."""
    return {node.iri.removeprefix(fixture.ID): node.key for node in seed_page.view.nodes}


@pytest.fixture(scope="session")
def page_file(seed_page: PartyNetwork, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return seed_page.write_html(tmp_path_factory.mktemp("page") / "trang.html")


def chromium() -> str | None:
    """The browser to drive: the one that CHROMIUM names, else the system's own."""
    named = os.environ.get("CHROMIUM")
    return (
        named or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    )


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        skip_loudly("playwright is not installed")
    path = chromium()
    if path is None:
        skip_loudly("no Chromium found; install one or set CHROMIUM")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield running
        running.close()


def skip_loudly(reason: str) -> None:
    warnings.warn(f"THE PAGE IS NOT TESTED IN A BROWSER: {reason}", stacklevel=2)
    pytest.skip(f"THE PAGE IS NOT TESTED IN A BROWSER: {reason}")


@dataclass
class Visit:
    """One tab on one page, and everything that went wrong in it."""

    tab: Any
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def run(self, script: str, argument: Any = None) -> Any:
        return self.tab.evaluate(script, argument)

    def settle(self) -> None:
        self.tab.evaluate(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
        )

    def goto(self, path: Path, hash_: str = "") -> None:
        self.tab.goto("about:blank")
        self.tab.goto(path.as_uri() + hash_)
        self.tab.wait_for_function("() => window.partygraph !== undefined")
        self.tab.evaluate("() => window.partygraph.begin")
        self.settle()

    def facts(self) -> set[str]:
        return set(self.run("() => window.partygraph.facts()"))


@pytest.fixture
def visit(browser: Any) -> Iterator[Any]:
    """Opens tabs that are offline and that note every request and complaint."""
    contexts = []

    def open_tab(size: tuple[int, int] = (1440, 900), **options: Any) -> Visit:
        context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **options)
        contexts.append(context)
        context.set_offline(True)
        context.add_init_script(
            "window.cspReports = [];"
            "document.addEventListener('securitypolicyviolation', event =>"
            " window.cspReports.push(event.blockedURI + ' ' + event.violatedDirective))"
        )
        seen = Visit(context.new_page())
        seen.tab.on("request", lambda request: seen.requests.append(request.url))
        seen.tab.on(
            "console",
            lambda message: message.type in ("error", "warning") and seen.complaints.append(message.text),
        )
        seen.tab.on("pageerror", lambda error: seen.complaints.append(str(error)))
        return seen

    yield open_tab
    for context in contexts:
        context.close()
