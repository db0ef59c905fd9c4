// The query page: the editor knows this graph's prefixes and terms and its library of questions, and nothing
// is fetched from elsewhere.
"use strict";

const ID = "https://w3id.org/partygraph/id/";
const FIRST = `SELECT ?bodyName ?documentName ?sentence WHERE {
  ?claim pg:relation pg:implements ; pg:subject ?body ; pg:object ?document ; pg:evidence/pg:exact ?sentence .
  ?body rdfs:label ?bodyName . FILTER(LANG(?bodyName) = "vi")
  ?document rdfs:label ?documentName . FILTER(LANG(?documentName) = "vi")
}
LIMIT 100`;

const at = (id) => document.getElementById(id);

function complete(offered) {
  const completers = Yasgui.Yasqe.Autocompleters;
  const prefixes = Object.entries(offered.prefixes).map(([name, space]) => `${name}: <${space}>`).sort();
  completers.prefixes.get = () => Promise.resolve(prefixes);
  completers.prefixes.persistenceId = undefined;
  for (const [kind, terms] of [["property", offered.properties], ["class", offered.classes]]) {
    completers[kind].get = () => Promise.resolve(Object.keys(terms).sort());
    completers[kind].bulk = true;
  }
  Yasgui.Yasqe.defaults.autocompleters = ["prefixes", "variables", "property", "class"];
  Yasgui.Yasr.defaults.prefixes = offered.prefixes;
}

// A table that is saved is opened in a spreadsheet, which would run text that begins like a formula: such text
// gets a quotation mark before it, as in the tables that the service itself writes (graph/cells.py).
const XSD = "http://www.w3.org/2001/XMLSchema#";
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

function csvCell(term) {
  if (!term) return "";
  const isTyped = (term.datatype || "").startsWith(XSD) && term.datatype !== `${XSD}string`;
  const mark = FORMULA.test(term.value) && !(isTyped && NUMBER.test(term.value)) ? "'" : "";
  return `"${mark}${term.value.replaceAll('"', '""')}"`;
}

function guardDownloads() {
  const table = Yasgui.Yasr.plugins.table.prototype;
  const download = table.download;
  table.download = function (name) {
    const rows = () => (this.yasr.results.getBindings() || []);
    const names = () => this.yasr.results.getVariables();
    const lines = () => [names().map((value) => csvCell({ value })), ...rows().map((row) => names().map((one) => csvCell(row[one])))];
    return { ...download.call(this, name), getData: () => lines().map((line) => `${line.join(",")}\r\n`).join("") };
  };
}

function editor(offered) {
  const heading = ["pg", "rdfs", "dcterms"].map((name) => `PREFIX ${name}: <${offered.prefixes[name]}>\n`).join("");
  return new Yasgui(at("yasgui"), {
    requestConfig: { endpoint: new URL("/sparql", location.href).href, method: "POST" },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: { value: heading + FIRST, queryingDisabled: undefined },
  });
}

function choose(question) {
  const fields = at("fields");
  fields.replaceChildren();
  at("problem").textContent = "";
  at("parameters").hidden = !question;
  at("meaning").textContent = question ? `${question.means} ${question.not}` : "";
  for (const one of question ? question.parameters : []) {
    const label = document.createElement("label");
    label.textContent = `${one.explanation} `;
    const input = document.createElement("input");
    input.name = one.name;
    input.required = one.required;
    input.value = one.required ? one.example : "";
    input.placeholder = one.example;
    label.append(input);
    fields.append(label, " ");
  }
}

async function insert(yasgui, question) {
  const given = new URLSearchParams(new FormData(at("parameters")));
  const answer = await fetch(`/questions/${encodeURIComponent(question.name)}?${given}`);
  const text = await answer.text();
  at("problem").textContent = answer.ok ? "" : text;
  if (!answer.ok) return;
  const tab = yasgui.addTab(true);
  tab.setName(question.name);
  tab.setQuery(text);
}

// Entities of the graph have pages here, whatever their IRI's host would answer.
function stayHere(event) {
  const link = event.target.closest("a[href]");
  if (!link || !link.href.startsWith(ID)) return;
  event.preventDefault();
  open("/id/" + link.href.slice(ID.length).replaceAll("#", "%23"), "_blank", "noopener");
}

async function start() {
  const offered = await (await fetch("/offered.json")).json();
  complete(offered);
  guardDownloads();
  const yasgui = editor(offered);
  const byName = new Map(offered.questions.map((one) => [one.name, one]));
  for (const one of offered.questions) at("question").append(new Option(`${one.number}. ${one.title}`, one.name));
  at("question").addEventListener("change", () => choose(byName.get(at("question").value)));
  at("parameters").addEventListener("submit", (event) => {
    event.preventDefault();
    insert(yasgui, byName.get(at("question").value));
  });
  document.addEventListener("click", stayHere, true);
  window.yasgui = yasgui;
}

start();
