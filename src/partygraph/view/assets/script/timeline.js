// Meetings and documents by day, with what ties them together.

function timeNodes() {
  const facts = visibleFacts();
  const seen = visibleNodes(facts);
  return [...seen].filter((node) => node.kind === "meeting" || isDocument(node));
}

// A document's or meeting's own day decides whether the years keep it; an undated one stays.
function dayPasses(node) {
  const year = Number((node.day || "").slice(0, 4));
  if (!year) return true;
  return (S.y0 === null || year >= S.y0) && (S.y1 === null || year <= S.y1);
}

function drawTime(stage) {
  const nodes = timeNodes().filter(dayPasses);
  if (!nodes.length) return fill(stage, el("p", { class: "none" }, t("time_none")));
  const years = new Map();
  for (const node of nodes) {
    const year = (node.day || "").slice(0, 4);
    years.set(year, [...(years.get(year) || []), node]);
  }
  const order = [...years.keys()].sort((a, b) => (a === "") - (b === "") || (a < b ? -1 : 1));
  return fill(stage, el("div", { class: "time" }, order.map((year) =>
    el("section", { class: "year" }, el("h2", {}, year || t("time_undated")),
      el("ol", {}, years.get(year).sort((a, b) => (a.day || "").localeCompare(b.day || "") || collate(a.label, b.label)).map((node) => el("li", {}, timeRow(node))))))));
}

function timeRow(node) {
  const facts = node.facts.filter(passes);
  const done = facts.filter((fact) => fact.b === node && IMPLEMENTING.includes(fact.rel)).length;
  const parts = [node.prov, node.kind === "meeting" ? plural("fact", facts.length) : done ? t("done_n", { n: done }) : plural("fact", facts.length)];
  return el("button", { type: "button", class: "when", "aria-pressed": String(S.s === node.id), onclick: () => select(node.id) },
    el("span", { class: "when-day" }, node.day ? dayText(node.day) : ""), kindIcon(node.kind, 18),
    el("span", { class: "row-text" }, el("b", {}, node.label), el("small", {}, parts.filter(Boolean).join(" · "))));
}
