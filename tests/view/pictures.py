"""Takes pictures of a page, to be looked at: ``python tests/view/pictures.py build/graph.html pictures/``.

Six states, on a desk and on a phone. Needs Playwright and a Chromium (see ``conftest.chromium``).
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import Page, sync_playwright

from view.conftest import FLAGS, chromium

SIZES = {"desk": (1440, 900), "phone": (390, 844)}
BEST = """kind => [...window.partygraph.graph.nodes.values()].filter(n => n.kind === kind)
  .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))[0]?.id || ''"""


def states(page: Page) -> dict[str, str]:
    """The addresses to visit, around the best-evidenced document and person of the page."""
    document, person = (page.evaluate(BEST, kind) for kind in ("document", "person"))
    return {
        "start": "",
        "ego": f"v=graph&f={document}&d=2",
        "evidence": f"v=graph&f={person}&s={person}",
        "tree": f"v=tree&f={document}",
        "list": "v=list",
        "dark": f"v=graph&f={document}&s={document}&t=dark",
    }


def main(page_file: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for size, (width, height) in SIZES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(page_file.resolve().as_uri())
            page.wait_for_function("() => window.partygraph !== undefined")
            for name, address in states(page).items():
                page.goto("about:blank")
                page.goto(page_file.resolve().as_uri() + "#" + address)
                page.wait_for_timeout(400)
                page.screenshot(path=out / f"{name}-{size}.png")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
