// Who implemented a document: what builds on it, who carried it out, who was only asked to.

const GROUPS = [["tree_done", (f) => !isUndone(f) && !isDeficient(f)], ["tree_asked", (f) => isUndone(f) && !isDeficient(f)], ["tree_lacking", isDeficient]];

function drawTree(stage) {
  const root = G.nodes.get(S.f);
  if (!root || !isDocument(root)) return fill(stage, documentPicker());
  return fill(stage, el("div", { class: "tree" }, upward(root), branch({ node: root, facts: [], ...documentTree(root, passes) }, 2), gaps(root)));
}

// The facts that the tree shows, for counts and for saving.
function treeFacts() {
  const root = G.nodes.get(S.f);
  if (!root || !isDocument(root)) return [];
  const out = root.facts.filter((f) => f.a === root && BUILDING_ON.includes(f.rel) && passes(f));
  const collect = ({ branches, done, facts = [] }) => {
    out.push(...facts, ...done);
    branches.forEach(collect);
  };
  collect(documentTree(root, passes));
  return [...new Set(out)];
}

function documentPicker() {
  const documents = [...G.nodes.values()].filter((node) => isDocument(node) && node.facts.length).sort(byRank);
  return el("div", { class: "start" }, el("p", { class: "sub" }, t("pick_doc")),
    el("ul", { class: "rows wide" }, documents.slice(0, 60).map((node) => el("li", {}, documentRow(node)))));
}

function upward(root) {
  const facts = root.facts.filter((fact) => fact.a === root && BUILDING_ON.includes(fact.rel) && passes(fact));
  return facts.length > 0 && el("div", { class: "up" }, el("span", {}, t("tree_up") + ": "),
    facts.map((fact) => [el("button", { type: "button", class: "link", onclick: () => go({ f: fact.b.id, s: fact.id }) }, kindIcon(fact.b.kind, 14), el("span", {}, fact.b.label)), " ", modalityChip(fact), " "]));
}

function branch(part, level) {
  const { node, facts, branches, done } = part;
  const title = el("h" + Math.min(level, 6), {},
    el("button", { type: "button", class: "link", "aria-pressed": String(S.s === node.id), onclick: () => select(node.id) }, kindIcon(node.kind, 18), el("span", {}, node.label)));
  const why = facts.map((fact) => el("button", { type: "button", class: "why", onclick: () => select(fact.id) }, factWords(fact), " ", modalityChip(fact)));
  return el("section", { class: "branch" }, title,
    el("p", { class: "fine" }, [node.day && t("tree_issued", { day: dayText(node.day) }), node.prov].filter(Boolean).join(" · ")),
    why.length > 0 && el("p", {}, why),
    GROUPS.map(([name, wants]) => implementers(name, done.filter(wants), node)),
    !done.length && !branches.length && el("p", { class: "none" }, t("tree_none")),
    branches.length > 0 && el("div", { class: "branches" }, el("p", { class: "group-name" }, t("tree_docs")), branches.map((child) => branch(child, level + 1))));
}

// The bodies of one standing, by province where there are several, each with stage and year.
function implementers(name, facts, node) {
  if (!facts.length) return null;
  const places = new Map();
  for (const fact of [...facts].sort((a, b) => (a.year || 9999) - (b.year || 9999) || collate(a.a.label, b.a.label))) {
    const place = fact.a.prov || "";
    if (!places.has(place)) places.set(place, []);
    places.get(place).push(fact);
  }
  const names = [...places.keys()].sort((a, b) => (a === "") - (b === "") || collate(a, b));
  return el("div", { class: "standing " + name }, el("p", { class: "group-name" }, t(name), " ", el("span", { class: "count" }, facts.length)),
    names.map((place) => el("div", { class: "place" }, el("p", { class: "place-name" }, place || t("no_place")),
      el("ul", {}, places.get(place).map((fact) => el("li", {}, implementer(fact, node)))))));
}

function implementer(fact, node) {
  return el("button", { type: "button", class: "doer", "data-fact": fact.id, "aria-pressed": String(S.s === fact.id), onclick: () => select(fact.id) },
    kindIcon(fact.a.kind, 16), el("span", { class: "doer-name" }, fact.a.label),
    el("span", { class: "doer-how" }, relationName(fact.rel, fact.label)), modalityChip(fact),
    el("span", { class: "doer-year" }, [fact.year || t("no_year"), lagText(fact, node)].filter(Boolean).join(", ")));
}

// Years between issue and what the article says; nothing where either is unknown.
function lagText(fact, node) {
  const issued = Number((node.day || "").slice(0, 4));
  if (!issued || !fact.year || fact.year < issued) return null;
  return fact.year === issued ? t("lag_0") : t("lag", { n: fact.year - issued });
}

// Provinces that the articles speak of, and that say nothing of this document.
function gaps(root) {
  const said = new Set(treeFacts().map((fact) => fact.a.prov));
  const all = new Set([...G.nodes.values()].filter((node) => node.kind === "body" && node.prov && node.facts.length).map((node) => node.prov));
  const missing = [...all].filter((place) => !said.has(place)).sort(collate);
  return missing.length > 0 && root.kind !== "other" && el("div", { class: "gap" },
    el("p", {}, el("b", {}, t("tree_gap") + ": "), missing.join(", ") + ". ", el("i", {}, t("tree_gap_note"))));
}
