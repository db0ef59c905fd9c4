"""The query page in a real browser: it asks our service and nobody else."""

import csv
import io
import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from running import Served

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def tab(served: Served) -> Iterator[Any]:
    sync = pytest.importorskip("playwright.sync_api", reason="THE QUERY PAGE IS NOT TESTED: no playwright")
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("THE QUERY PAGE IS NOT TESTED IN A BROWSER: no Chromium found; set CHROMIUM")
    with sync.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.seen, page.complaints = [], []
        page.on("request", lambda request: page.seen.append(request.url))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("console", lambda told: told.type == "error" and page.complaints.append(told.text))
        page.goto(served.url)
        # Until the script has run, the name is that of the element with this id.
        page.wait_for_function("() => window.yasgui?.getTab !== undefined")
        yield page
        browser.close()


def _ask_for_persons(tab: Any) -> None:
    tab.evaluate(
        "text => { window.yasgui.getTab().setQuery(text); }",
        "PREFIX pg: <https://w3id.org/partygraph/ontology#>\nSELECT ?p WHERE { ?p a pg:Person }",
    )
    tab.evaluate("() => { window.yasgui.getTab().query(); }")
    tab.wait_for_selector(".yasr_results table a")


def test_a_query_typed_in_the_editor_shows_its_rows(tab: Any) -> None:
    _ask_for_persons(tab)
    assert tab.locator(".yasr_results tbody tr").count() == 4


def test_a_table_that_is_saved_runs_no_formula(tab: Any) -> None:
    query = """SELECT ?x ?n ?none WHERE {
     VALUES (?x ?n) { ("=HYPERLINK(\\"http://x\\",\\"a\\nb\\")" -5) ("＝1+1"@vi 7) (<http://x/a> UNDEF) } }"""
    tab.evaluate("text => { window.yasgui.getTab().setQuery(text); }", query)
    tab.evaluate("() => { window.yasgui.getTab().query(); }")
    tab.wait_for_function("() => document.querySelectorAll('.yasr_results tbody tr').length === 3")
    saved = tab.evaluate("() => window.yasgui.getTab().getYasr().plugins.table.download('x').getData()")
    rows = list(csv.reader(io.StringIO(saved, newline="")))
    assert rows[0] == ["x", "n", "none"]
    assert sorted(rows[1:]) == [
        ['\'=HYPERLINK("http://x","a\nb")', "-5", ""],
        ["'＝1+1", "7", ""],
        ["http://x/a", "", ""],
    ]


def test_an_entity_in_the_answer_opens_its_page_here(tab: Any, served: Served) -> None:
    _ask_for_persons(tab)
    with tab.context.expect_page() as opened:
        tab.locator(".yasr_results tbody tr a").first.click()
    opened.value.wait_for_load_state()
    assert opened.value.url.startswith(f"{served.url}/id/person/")


def test_a_question_of_the_library_is_put_in_with_its_parameter(tab: Any) -> None:
    tab.select_option("#question", "who-implemented")
    tab.fill("#parameters input[name=document]", "nq 22-NQ/TW")
    tab.click("#parameters button")
    tab.wait_for_function("() => window.yasgui.getTab().getQuery().includes('VALUES (?document)')")
    tab.evaluate("() => { window.yasgui.getTab().query(); }")
    tab.wait_for_function("() => document.body.innerText.includes('Đảng ủy Sở Khoa học và Công nghệ')")


def test_a_wrong_parameter_is_told(tab: Any) -> None:
    tab.select_option("#question", "who-implemented")
    tab.fill("#parameters input[name=document]", "99999-NQ/TW")
    tab.click("#parameters button")
    tab.wait_for_function("() => document.getElementById('problem').textContent.length > 10")


def test_the_editor_completes_our_terms(tab: Any) -> None:
    found = tab.evaluate(
        "async () => { const it = window.yasgui.getTab().getYasqe().autocompleters;"
        " return Object.fromEntries(await Promise.all(['prefixes', 'property', 'class'].map("
        "async (name) => [name, await it[name].getCompletions({autocompletionString: "
        "name === 'prefixes' ? 'pg' : 'https://w3id.org/partygraph/ontology#'})]))); }"
    )
    assert found["prefixes"] == ["pg: <https://w3id.org/partygraph/ontology#>"]
    assert "https://w3id.org/partygraph/ontology#implements" in found["property"]
    assert "https://w3id.org/partygraph/ontology#Person" in found["class"]


def test_the_page_of_the_ontology_runs_under_its_own_policy(tab: Any, served: Served) -> None:
    page = tab.context.browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda told: complaints.append(told.text))
    page.goto(f"{served.url}/ontology?lang=en#Claim")
    assert page.inner_text("#Claim h3") == "claim pg:Claim"
    assert page.evaluate("getComputedStyle(document.querySelector('.bar')).position") == "sticky"
    assert complaints == []
    page.close()


def test_nothing_is_fetched_from_elsewhere_and_nothing_breaks(tab: Any, served: Served) -> None:
    assert not [url for url in tab.seen if not url.startswith((served.url, "data:", "blob:"))]
    refused = [one for one in tab.complaints if "400" not in one]
    assert refused == []
