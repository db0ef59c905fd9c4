// The first screen: a question, ready answers, and the best-evidenced documents; not a hairball.

const ASKS = [
  { id: "ask_done", to: "list", rels: IMPLEMENTING.slice(0, 3), mods: ["Done", "Ongoing"] },
  { id: "ask_asked", to: "list", rels: null, mods: ["Planned", "Requested", "Proposed"] },
  { id: "ask_lacking", to: "list", rels: null, mods: ["Deficient"] },
  { id: "ask_reviews", to: "list", rels: ["reviews"], mods: ["Done", "Ongoing"] },
  { id: "ask_chain", to: "list", rels: BUILDING_ON, mods: null },
  { id: "ask_posts", to: "career", rels: ["holdsPost"], mods: null },
  { id: "ask_meet", to: "list", rels: ["attends", "chairs", "speaksAt", "directs", "reportsAt"], mods: null },
  { id: "ask_award", to: "list", rels: ["actor", "recipient", "toPost"], mods: null },
];

const asksFor = (ask) => (fact) => (!ask.rels || ask.rels.includes(fact.rel)) && (!ask.mods || ask.mods.includes(modalityOf(fact)));

function answer(ask) {
  const known = relationsUsed();
  const rels = ask.rels && new Set(ask.rels.filter((relation) => known.includes(relation)));
  go({ v: ask.to, f: null, p: null, s: null, kinds: null, rels, mods: ask.mods && new Set(ask.mods), y0: null, y1: null });
}

function drawStart(stage) {
  const all = [...G.facts.values()];
  if (!G.nodes.size) return fill(stage, el("div", { class: "start" }, el("p", { class: "lead" }, t("empty"))));
  const documents = [...G.nodes.values()].filter((node) => isDocument(node) && node.facts.length).sort(byRank).slice(0, 8);
  const people = [...G.nodes.values()].filter((node) => node.kind === "person" && node.facts.length).sort(byRank).slice(0, 8);
  const asks = ASKS.map((ask) => [ask, all.filter(asksFor(ask)).length]).filter(([, n]) => n);
  return fill(stage, el("div", { class: "start" },
    el("h2", { class: "lead" }, t("start_lead")),
    el("p", { class: "sub" }, t("start_sub")),
    el("div", { class: "columns" },
      part("start_docs", documents.map((node) => documentRow(node))),
      part("start_questions", [...asks.map(([ask, n]) => askRow(ask, n)), yearsRow()]),
      part("start_people", people.map((node) => personRow(node)))),
    el("p", {}, el("button", { type: "button", onclick: () => go({ v: "graph", f: null, s: null, p: null }) }, t("start_map"))),
    el("p", { class: "fine" }, [plural("node", G.nodes.size), plural("fact", all.length), plural("article", G.articles.length)].join(" · ")),
    (G.leftOut.nodes || G.leftOut.unproved) > 0 && el("p", { class: "fine" }, t("left_out", G.leftOut))));
}

const part = (title, rows) => rows.length > 0 && el("section", { class: "part" }, el("h3", {}, t(title)), el("ul", { class: "rows" }, rows.map((row) => el("li", {}, row))));

// A document with a bar of its statements: done, asked, deficient.
function documentRow(node) {
  const facts = node.facts.filter((fact) => fact.b === node && IMPLEMENTING.includes(fact.rel));
  const n = { done: 0, undone: 0, deficient: 0 };
  for (const fact of facts) n[isDeficient(fact) ? "deficient" : isUndone(fact) ? "undone" : "done"] += 1;
  const words = [n.done && `${n.done} ${modalityName("Done")}`, n.undone && `${n.undone} ${t("tree_asked").toLowerCase()}`, n.deficient && `${n.deficient} ${modalityName("Deficient")}`].filter(Boolean);
  return el("button", { type: "button", class: "row", onclick: () => go({ v: "tree", f: node.id, s: null, p: null }) },
    kindIcon(node.kind, 20), el("span", { class: "row-text" }, el("b", {}, node.num && !node.label.includes(node.num) ? `${node.label} (${node.num})` : node.label),
      el("small", {}, [node.day && dayText(node.day), words.join(", ") || plural("fact", node.facts.length)].filter(Boolean).join(" · "))));
}

const askRow = (ask, n) =>
  el("button", { type: "button", class: "row", "data-ask": ask.id, onclick: () => answer(ask) }, el("span", { class: "row-text" }, t(ask.id)), el("span", { class: "count" }, n));

const yearsRow = () =>
  el("button", { type: "button", class: "row", onclick: () => go({ v: "time", f: null, s: null, p: null }) }, el("span", { class: "row-text" }, t("ask_years")));

function personRow(node) {
  const posts = node.facts.filter((fact) => fact.rel === "holdsPost");
  const last = posts.sort((a, b) => (b.year || 0) - (a.year || 0))[0];
  return el("button", { type: "button", class: "row", onclick: () => openEgo(node.id) },
    kindIcon(node.kind, 20), el("span", { class: "row-text" }, el("b", {}, node.label), last && el("small", {}, `${last.label}, ${last.b.label}${last.year ? ` (${last.year})` : ""}`)));
}
