// Posts over time: a lane for each post of a person in a body, a mark for each sentence that saw it.

function careerFacts() {
  const posts = factsWhere((fact) => fact.rel === "holdsPost");
  const centre = G.nodes.get(S.f);
  if (!centre || !centre.facts.some((fact) => fact.rel === "holdsPost")) return posts;
  return posts.filter((fact) => fact.a === centre || fact.b === centre);
}

const factsWhere = (wants) => [...G.facts.values()].filter((fact) => wants(fact) && passes(fact));

// The days on which articles saw a fact: the article's own, else the fact's year.
function daysSeen(fact) {
  const days = fact.q.map((quote) => (articleOf(quote) || {}).published).filter((day) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(day || ""));
  return days.length ? days : fact.year ? [`${fact.year}`] : [];
}

const dayNumber = (day) => Number(day.slice(0, 4)) + (Number(day.slice(5, 7) || 7) - 1) / 12 + (Number(day.slice(8, 10) || 1) - 1) / 366;

function drawCareer(stage) {
  const facts = careerFacts();
  if (!facts.length) return fill(stage, el("p", { class: "none" }, t("career_none")));
  const people = new Map();
  for (const fact of facts) people.set(fact.a, [...(people.get(fact.a) || []), fact]);
  const span = yearSpan(facts.flatMap(daysSeen));
  const order = [...people.keys()].sort((a, b) => people.get(b).length - people.get(a).length || collate(a.label, b.label));
  return fill(stage, el("div", { class: "lanes" }, el("p", { class: "fine" }, t("career_lead")), axis(span),
    order.slice(0, 150).map((person) => lanesOf(person, people.get(person), span))));
}

function yearSpan(days) {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [first, last] = years.length ? [Math.min(...years), Math.max(...years)] : G.years;
  return { first, last: last + 1 };
}

const shareOf = (day, span) => ((dayNumber(day) - span.first) / (span.last - span.first)) * 100;

function axis(span) {
  const step = Math.ceil((span.last - span.first) / 8);
  const marks = [];
  for (let year = span.first; year <= span.last; year += step)
    marks.push(svgEl("text", { x: `${((year - span.first) / (span.last - span.first)) * 100}%`, y: 14, "text-anchor": year === span.first ? "start" : year === span.last ? "end" : "middle" }, year));
  return el("div", { class: "lane axis", "aria-hidden": "true" }, el("span", { class: "lane-name" }), svgEl("svg", { class: "lane-line", height: 18, width: "100%" }, marks));
}

function lanesOf(person, facts, span) {
  const sorted = [...facts].sort((a, b) => (daysSeen(a)[0] || "").localeCompare(daysSeen(b)[0] || ""));
  return el("section", { class: "person" }, el("h2", {}, nodeLink(person)), sorted.map((fact) => lane(fact, span)));
}

function lane(fact, span) {
  const days = daysSeen(fact).sort();
  const marks = days.map((day) => svgEl("circle", { cx: `${shareOf(day, span)}%`, cy: 14, r: 6, class: "seen st-" + fact.status }));
  const [from, to] = [days[0], days[days.length - 1]];
  const line = days.length > 1 && svgEl("line", { x1: `${shareOf(from, span)}%`, x2: `${shareOf(to, span)}%`, y1: 14, y2: 14, class: "between" });
  const status = fact.status && fact.status !== "Current" ? ` (${t("st_" + fact.status)})` : "";
  return el("button", { type: "button", class: "lane", "data-fact": fact.id, "aria-pressed": String(S.s === fact.id), onclick: () => select(fact.id) },
    el("span", { class: "lane-name" }, el("b", {}, factWords(fact) + status), el("small", {}, fact.b.label), el("small", { class: "lane-days" }, [...new Set(days)].map(dayText).join(" · "))),
    svgEl("svg", { class: "lane-line", height: 28, width: "100%", "aria-hidden": "true" }, svgEl("line", { x1: "0", x2: "100%", y1: 14, y2: 14, class: "base" }), line, marks));
}
