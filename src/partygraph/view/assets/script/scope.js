// Which nodes and facts are in question, and which of them pass the filters. Every view asks here.

// Whether a fact passes every filter but the years.
function passesKinds(fact) {
  if (S.rels && !S.rels.has(fact.rel)) return false;
  if (S.mods && !S.mods.has(modalityOf(fact))) return false;
  return !S.kinds || (S.kinds.has(fact.a.kind) && S.kinds.has(fact.b.kind));
}

// A fact without a year is never outside a range: not known is not "no".
function passesYears(fact) {
  if (!fact.year) return true;
  return (S.y0 === null || fact.year >= S.y0) && (S.y1 === null || fact.year <= S.y1);
}

const passes = (fact) => passesKinds(fact) && passesYears(fact);
const isFiltered = () => Boolean(S.kinds || S.rels || S.mods || S.y0 !== null || S.y1 !== null);

// The nodes within reach of the focus, each with its parent and its distance; null without a focus.
function egoTree() {
  const centre = G.nodes.get(S.f);
  if (!centre) return null;
  const tree = new Map([[centre, { level: 0, parent: null, by: null }]]);
  let ring = [centre];
  for (let level = 1; level <= S.d && ring.length; level++) ring = grow(tree, ring, level, () => true);
  growOpened(tree);
  return tree;
}

function grow(tree, ring, level, wants) {
  const next = [];
  for (const node of ring) {
    const facts = node.facts.filter(wants).sort(factOrder(node));
    for (const fact of facts) {
      const far = other(fact, node);
      if (tree.has(far)) continue;
      tree.set(far, { level, parent: node, by: fact });
      next.push(far);
    }
  }
  return next;
}

// Branches that the reader opened by hand, in the order of opening: "key:relation".
function growOpened(tree) {
  for (const part of S.x) {
    const [key, relation] = part.split(":");
    const node = G.nodes.get(key);
    const here = node && tree.get(node);
    if (here) grow(tree, [node], here.level + 1, (fact) => fact.rel === relation);
  }
}

// Ring order: by relation, then year, then name, so that likes stand together.
function factOrder(node) {
  const turn = (fact) => fact.rel + (fact.a === node ? ">" : "<") + (fact.mod || "");
  return (x, y) =>
    (turn(x) < turn(y) ? -1 : turn(x) > turn(y) ? 1 : 0) ||
    (x.year || 9999) - (y.year || 9999) ||
    collate(other(x, node).label, other(y, node).label);
}

// Every fact in question, whatever the filters: on the path, around the focus, or all.
function factsInScope() {
  const path = currentPath();
  if (path) return path.facts;
  const tree = egoTree();
  const all = [...G.facts.values()];
  return tree ? all.filter((fact) => tree.has(fact.a) && tree.has(fact.b)) : all;
}

function currentPath() {
  if (!S.p || !S.f) return null;
  const facts = [...G.facts.values()].filter(passes);
  return pathBetween(G.nodes.get(S.f), G.nodes.get(S.p), facts) || { layers: [], facts: [] };
}

const visibleFacts = () => factsInScope().filter(passes);

// The nodes to be seen: ends of visible facts, the focus, and, unfiltered, those without any fact.
function visibleNodes(facts) {
  const seen = new Set(facts.flatMap((fact) => [fact.a, fact.b]));
  const centre = G.nodes.get(S.f);
  if (centre) seen.add(centre);
  else for (const node of G.nodes.values()) if (!node.facts.length && lonelyPasses(node)) seen.add(node);
  return seen;
}

function lonelyPasses(node) {
  if (S.kinds && !S.kinds.has(node.kind)) return false;
  if (S.rels || S.mods) return false;
  if (!node.years.length) return true;
  return node.years.some((year) => (S.y0 === null || year >= S.y0) && (S.y1 === null || year <= S.y1));
}
