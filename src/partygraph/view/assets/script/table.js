// The table: exactly the facts that the picture draws, to sort, read and save.

const COLUMNS = [
  ["subject", (fact) => fact.a.label], ["relation", factWords], ["object", (fact) => fact.b.label],
  ["modality", (fact) => (fact.mod ? modalityName(fact.mod) : fact.status ? t("st_" + fact.status) : "") + (fact.neg ? " · " + t("negative") : "")],
  ["year", (fact) => fact.year || ""], ["quote", (fact) => (fact.q[0] ? G.sentences[fact.q[0].s].t : "")],
];
const tableState = { by: "year", isDown: false, shown: 200 };

// The facts of the current view, whichever it is.
function factsOfView() {
  if (S.v === "tree") return treeFacts();
  if (S.v === "career") return careerFacts();
  if (S.v === "time") {
    const nodes = new Set(timeNodes().filter(dayPasses));
    return visibleFacts().filter((fact) => nodes.has(fact.a) || nodes.has(fact.b));
  }
  return visibleFacts();
}

function sorted(facts) {
  const read = COLUMNS.find(([name]) => name === tableState.by)[1];
  const values = new Map(facts.map((fact) => [fact, String(read(fact))]));
  const sign = tableState.isDown ? -1 : 1;
  const rest = (a, b) => (a.id < b.id ? -1 : 1);
  const emptyLast = (a, b) => (values.get(a) === "") - (values.get(b) === "");
  return [...facts].sort((a, b) => emptyLast(a, b) || sign * collate(values.get(a), values.get(b)) || rest(a, b));
}

function drawTable(stage) {
  const facts = visibleFacts();
  if (!facts.length) return fill(stage, el("p", { class: "none" }, t("none_left")));
  const rows = sorted(facts);
  return fill(stage, el("div", { class: "table-box", tabindex: "0", role: "region", "aria-label": t("v_list") },
    el("table", {}, el("caption", { class: "off" }, t("v_list")), el("thead", {}, el("tr", {}, COLUMNS.map(([name]) => headCell(name)))),
      el("tbody", {}, rows.slice(0, tableState.shown).map(tableRow))),
    moreButton(rows.length - tableState.shown, () => {
      tableState.shown += 200;
      drawTable(stage);
    })));
}

function headCell(name) {
  const isBy = tableState.by === name;
  const turn = () => {
    Object.assign(tableState, { by: name, isDown: isBy && !tableState.isDown });
    redraw({});
    document.querySelector(`[data-column="${name}"]`).focus();
  };
  return el("th", { scope: "col", class: "c-" + name, "aria-sort": isBy ? (tableState.isDown ? "descending" : "ascending") : null },
    el("button", { type: "button", class: "plain", "data-column": name, onclick: turn }, t("c_" + name), el("span", { "aria-hidden": "true" }, isBy ? (tableState.isDown ? " ▾" : " ▴") : "")));
}

function tableRow(fact) {
  const quote = fact.q[0] ? G.sentences[fact.q[0].s].t : t("no_quote");
  const more = fact.q.length > 1 ? el("small", { class: "count" }, ` +${fact.q.length - 1}`) : null;
  const cell = (name, ...content) => el("td", { class: "c-" + name, "data-label": t("c_" + name) }, content);
  return el("tr", { "data-fact": fact.id, class: S.s === fact.id ? "is-selected" : null },
    cell("subject", nodeLink(fact.a)), cell("relation", factWords(fact)), cell("object", nodeLink(fact.b)),
    cell("modality", modalityChip(fact)), cell("year", fact.year || "–"),
    cell("quote", el("button", { type: "button", class: "quote-open", lang: "vi", onclick: () => select(fact.id) }, shorten(quote, 150)), more));
}
