// The graph that the page holds: nodes, facts (edges) and what lies between them. Nothing here draws.

const G = { nodes: new Map(), facts: new Map(), sentences: [], articles: [], refs: [], years: [0, 0] };

const UNDONE = new Set(["Planned", "Requested", "Proposed"]);
const MODALITIES = ["Done", "Ongoing", "Planned", "Requested", "Proposed", "Deficient", "none"];
const KIND_ORDER = ["document", "documentSet", "body", "person", "meeting", "action", "other"];
const IMPLEMENTING = ["implements", "disseminates", "reviews", "inspects", "violates"];
const BUILDING_ON = ["concretizes", "basedOn", "guides", "amends", "replaces"];

// Reads the embedded content; packed content is unpacked by the browser itself.
async function readContent() {
  const box = byId("content");
  if (box.dataset.encoding !== "gzip") return JSON.parse(box.textContent);
  const bytes = Uint8Array.from(atob(box.textContent.trim()), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

function takeContent(content) {
  G.sentences = content.sentences;
  G.articles = content.articles;
  G.refs = content.refs;
  G.title = content.title;
  G.leftOut = content.leftOut;
  G.options = content.options || {};
  for (const row of content.nodes) {
    G.nodes.set(row.id, Object.assign({ alt: [], keys: [], years: [], measures: [], facts: [] }, row));
  }
  for (const row of content.edges) {
    const fact = Object.assign({ q: [] }, row, { a: G.nodes.get(row.s), b: G.nodes.get(row.o) });
    G.facts.set(fact.id, fact);
    fact.a.facts.push(fact);
    if (fact.b !== fact.a) fact.b.facts.push(fact);
  }
  const years = [...G.facts.values()].map((fact) => fact.year).filter(Boolean);
  G.years = years.length ? [Math.min(...years), Math.max(...years)] : [0, 0];
  for (const node of G.nodes.values()) node.rank = node.facts.length;
}

const other = (fact, node) => (fact.a === node ? fact.b : fact.a);
const modalityOf = (fact) => fact.mod || "none";
const isUndone = (fact) => UNDONE.has(fact.mod);
const isDeficient = (fact) => fact.mod === "Deficient" || fact.neg === true;
const isUnsure = (fact) => typeof fact.c === "number" && fact.c < 0.7;
const articleOf = (quote) => G.articles[G.sentences[quote.s].a] || null;
const articlesOf = (fact) => new Set(fact.q.map((quote) => G.sentences[quote.s].a));
const isDocument = (node) => node.kind === "document" || node.kind === "documentSet";

// The short name of a node for small places: a document's number, else its label.
// A bare serial ("08") names nothing by itself.
const hasSymbol = (node) => node.kind === "document" && /\D/.test(node.num || "");
const shortName = (node) => (hasSymbol(node) ? node.num : node.label);

const byRank = (a, b) => b.rank - a.rank || collate(a.label, b.label) || (a.id < b.id ? -1 : 1);

// Relations that the facts use, most used first.
function relationsUsed() {
  const counts = new Map();
  for (const fact of G.facts.values()) counts.set(fact.rel, (counts.get(fact.rel) || 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
}

const labelOfRelation = (relation) => {
  for (const fact of G.facts.values()) if (fact.rel === relation) return fact.label;
  return relation;
};

// All shortest ways from one node to another over `facts`: nodes by distance, and the facts on them.
function pathBetween(from, to, facts) {
  const near = new Map();
  for (const fact of facts) {
    for (const [x, y] of [[fact.a, fact.b], [fact.b, fact.a]]) {
      if (!near.has(x)) near.set(x, new Set());
      near.get(x).add(y);
    }
  }
  const steps = distances(from, near);
  if (!steps.has(to)) return null;
  const back = distances(to, near);
  const length = steps.get(to);
  const on = (node) => steps.has(node) && back.has(node) && steps.get(node) + back.get(node) === length;
  const layers = Array.from({ length: length + 1 }, () => []);
  for (const node of [...steps.keys()].filter(on).sort(byRank)) layers[steps.get(node)].push(node);
  const between = facts.filter((f) => on(f.a) && on(f.b) && Math.abs(steps.get(f.a) - steps.get(f.b)) === 1);
  return { layers, facts: between };
}

function distances(start, near) {
  const steps = new Map([[start, 0]]);
  const queue = [start];
  for (let i = 0; i < queue.length; i++) {
    for (const next of near.get(queue[i]) || []) {
      if (steps.has(next)) continue;
      steps.set(next, steps.get(queue[i]) + 1);
      queue.push(next);
    }
  }
  return steps;
}

// Everything that builds on a document, and builds on that, each with the fact that ties it to its parent.
function documentTree(root, passes, seen = new Set()) {
  seen.add(root);
  const branches = [];
  for (const fact of root.facts) {
    const child = fact.a;
    const builds = fact.b === root && BUILDING_ON.includes(fact.rel) && isDocument(child);
    if (!builds || seen.has(child) || !passes(fact)) continue;
    const facts = root.facts.filter((f) => f.a === child && f.b === root && BUILDING_ON.includes(f.rel) && passes(f));
    branches.push({ node: child, facts, ...documentTree(child, passes, seen) });
  }
  const done = root.facts.filter((f) => f.b === root && IMPLEMENTING.includes(f.rel) && passes(f));
  branches.sort((x, y) => (x.facts[0].year || 9999) - (y.facts[0].year || 9999) || byRank(x.node, y.node));
  return { branches, done };
}
