"""Measures the page against a calibration loop in the same tab: ``python tests/view/benchmark.py 1000 5000``.

Prints milliseconds, and multiples of the loop; noise is twofold on a shared machine, so this is no test.
"""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import sync_playwright

from partygraph.view import page
from view.conftest import FLAGS, chromium
from view.test_browser_use import graph_of

MEASURE = """async () => {
  const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const median = async action => {
    const times = [];
    for (let i = 0; i < 7; i++) {
      const start = performance.now();
      action(i);
      times.push(performance.now() - start);
      await frame();
    }
    return times.sort((a, b) => a - b)[3];
  };
  const field = document.querySelector('#q'), graph = document.querySelector('#graph');
  const year = () => document.querySelector('[data-year=y0]');
  let sum = 0;
  return {
    calibration: await median(() => { for (let i = 0; i < 1e7; i++) sum += Math.sqrt(i); }),
    filter: await median(() => document.querySelector('[data-filter="kinds:person"]').click()),
    years: await median(i => { year().value = String(2003 + i); year().dispatchEvent(new Event('change')); }),
    search: await median(i => { field.value = 'dang bo so ' + i; field.dispatchEvent(new Event('input')); }),
    select: await median(() => {
      graph.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    }),
  };
}"""
FIRST = """async () => {
  await window.partygraph.begin;
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now();
}"""


def measure(size: int, folder: Path) -> dict[str, float]:
    start = time.perf_counter()
    path = page(graph_of(size)).write_html(folder / f"{size}.html")
    found = {"python": 1000 * (time.perf_counter() - start), "kB": path.stat().st_size / 1000}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        tab = browser.new_page(viewport={"width": 1440, "height": 900})
        tab.goto(path.as_uri() + "#v=graph")
        tab.wait_for_function("() => window.partygraph !== undefined")
        found |= {"first frame": tab.evaluate(FIRST), **tab.evaluate(MEASURE)}
        browser.close()
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for size in map(int, sys.argv[1:] or ["1000", "5000"]):
            found = measure(size, Path(folder))
            unit = found["calibration"]
            print(size, "nodes:", ", ".join(f"{k} {v:.0f} ({v / unit:.2f}x)" for k, v in found.items()))
