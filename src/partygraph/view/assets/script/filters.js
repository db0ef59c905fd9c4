// The legend is the filter; so is the list of relations, of modalities, and the years.

function drawFilters() {
  const open = byId("filters").classList.contains("is-open");
  const facts = factsInScope();
  const near = { kinds: new Set(facts.flatMap((fact) => [fact.a.kind, fact.b.kind])), rels: new Set(facts.map((fact) => fact.rel)), mods: new Set(facts.map(modalityOf)) };
  const shown = (name, all) => (S.f ? all.filter((key) => near[name].has(key) || (S[name] && !S[name].has(key))) : all);
  fill(byId("filters"),
    el("div", { class: "side-head" }, el("h2", {}, t("filters")),
      el("button", { type: "button", class: "plain only-narrow", "aria-label": t("close"), onclick: () => toggleFilters(false) }, "✕")),
    isFiltered() && el("button", { type: "button", class: "more", onclick: clearFilters }, t("reset")),
    group("legend", "kinds", shown("kinds", KIND_ORDER.filter(countKind)), countVisibleKinds(facts), (kind) => [kindIcon(kind), " ", kindName(kind)]),
    group("modality", "mods", shown("mods", MODALITIES.filter((mod) => countFacts((fact) => modalityOf(fact) === mod))),
      tally(facts.filter(passes), modalityOf), (mod) => [lineIcon(mod), " ", modalityName(mod === "none" ? null : mod)]),
    yearPart(facts),
    group("relations", "rels", shown("rels", relationsUsed()), tally(facts.filter(passes), (fact) => fact.rel), (relation) => relationName(relation, labelOfRelation(relation))),
    el("p", { class: "fine" }, t("legend_line")));
  byId("filters").classList.toggle("is-open", open);
}

const countFacts = (wants) => [...G.facts.values()].some(wants);
const countKind = (kind) => [...G.nodes.values()].some((node) => node.kind === kind);
const clearFilters = () => go({ kinds: null, rels: null, mods: null, y0: null, y1: null });

function tally(facts, keyOf) {
  const counts = new Map();
  for (const fact of facts) counts.set(keyOf(fact), (counts.get(keyOf(fact)) || 0) + 1);
  return counts;
}

function countVisibleKinds(facts) {
  const counts = new Map();
  for (const node of visibleNodes(facts.filter(passes))) counts.set(node.kind, (counts.get(node.kind) || 0) + 1);
  return counts;
}

function group(title, name, all, counts, face) {
  if (!all.length) return null;
  const chosen = S[name];
  const toggle = (key) => go({ [name]: toggled(chosen || new Set(domainOf(name)), key, domainOf(name)) });
  return el("fieldset", {}, el("legend", {}, t(title)), all.map((key) => {
    const isOn = !chosen || chosen.has(key);
    return el("button", { type: "button", class: "toggle", "aria-pressed": String(isOn), "data-filter": name + ":" + key, onclick: () => toggle(key) },
      el("span", { class: "face" }, face(key)), el("span", { class: "count" }, counts.get(key) || 0));
  }));
}

const domainOf = (name) => filterDomains().find(([known]) => known === name)[1];

// The chosen set with `key` in or out; null, which means all, when nothing is left out.
function toggled(chosen, key, all) {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next.size === all.length ? null : next;
}

function lineIcon(mod) {
  const dash = DASHES[mod];
  return svgEl("svg", { class: "icon m-line-" + mod, width: 26, height: 10, viewBox: "0 0 26 10", "aria-hidden": "true" },
    svgEl("line", { x1: 1, y1: 5, x2: 25, y2: 5, "stroke-width": 2.4, "stroke-dasharray": dash ? dash.map((d) => d * 0.6).join(" ") : null }));
}

// Statements by year, and the range to see: the reader sees where there is something before cutting.
function yearPart(facts) {
  const [first, last] = G.years;
  if (!first || first === last) return null;
  const counts = tally(facts.filter(passesKinds).filter((fact) => fact.year), (fact) => fact.year);
  const most = Math.max(1, ...counts.values());
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const bars = years.map((year, i) => {
    const high = ((counts.get(year) || 0) / most) * 40;
    const inside = (S.y0 === null || year >= S.y0) && (S.y1 === null || year <= S.y1);
    return svgEl("rect", { x: i * 10 + 1, y: 42 - high, width: 8, height: Math.max(high, 0.6), class: inside ? "in" : "out" });
  });
  const pick = (name, label, value, change) => el("label", {}, t(label), " ",
    el("select", { "data-year": name, onchange: (event) => change(Number(event.target.value)) },
      years.map((year) => el("option", { value: year, selected: year === value }, year))));
  return el("fieldset", {}, el("legend", {}, t("years")),
    svgEl("svg", { class: "bars", viewBox: `0 0 ${years.length * 10} 43`, preserveAspectRatio: "none", "aria-hidden": "true" }, bars),
    el("div", { class: "years" },
      pick("y0", "from_year", S.y0 ?? first, (year) => go({ y0: year === first ? null : year, y1: S.y1 !== null && S.y1 < year ? null : S.y1 })),
      pick("y1", "to_year", S.y1 ?? last, (year) => go({ y1: year === last ? null : year, y0: S.y0 !== null && S.y0 > year ? null : S.y0 }))));
}

function toggleFilters(open) {
  byId("filters").classList.toggle("is-open", open);
  if (open) byId("filters").querySelector("button").focus();
  else byId("open-filters")?.focus();
}
