// What a picture holds: places (nodes with a position) and links (facts with a course), before any drawing.

// The picture of the current state, for a stage of `size`.
function buildScene(size) {
  const path = currentPath();
  const tree = path ? null : egoTree();
  const facts = factsInScope();
  const seen = visibleNodes(facts.filter(passes));
  const narrow = size.w < 620;
  const places = path ? pathPlaces(path, narrow) : tree ? treePlaces(tree, facts, { narrow, wide: size.w, high: size.h }) : mapPlaces(facts, seen);
  for (const place of places.values()) place.ghost = !seen.has(place.n);
  const links = buildLinks(facts.filter(passesKinds), places, Boolean(path || tree));
  const kind = path ? "path" : tree ? "ego" : "map";
  return finish({ kind, places, links, key: sceneKey(kind, narrow) });
}

// Pictures with the same key share their positions; only another key may move the camera.
const sceneKey = (kind, narrow) =>
  [kind, S.f, S.p, kind === "ego" ? S.d + [...S.x].join() : "", narrow ? "n" : "w"].join("|");

function finish(scene) {
  const centre = G.nodes.get(S.f);
  const weight = (place) => (place.n === centre ? 1e6 : 0) + place.n.rank + (isDocument(place.n) ? 0.5 : 0);
  scene.order = [...scene.places.values()].sort((a, b) => weight(b) - weight(a) || (a.n.id < b.n.id ? -1 : 1));
  scene.shown = scene.order.filter((place) => !place.ghost).length;
  return scene;
}

const placeOf = (n, x, y, more) => Object.assign({ n, x, y, r: radiusOf(n), ghost: false }, more);

function mapPlaces(facts, seen) {
  const wanted = new Set([...seen, ...facts.filter(passesKinds).flatMap((fact) => [fact.a, fact.b])]);
  return new Map([...wanted].map((n) => [n.id, placeOf(n, n.x, n.y, { lines: 2 })]));
}

// The focus in the middle, its neighbours in two arcs, theirs beyond: each name has a line of its own.
function treePlaces(tree, facts, { narrow, wide, high }) {
  const passing = new Set(facts.filter(passesKinds).flatMap((fact) => [fact.a, fact.b]));
  const centre = G.nodes.get(S.f);
  const children = new Map([...tree.keys()].map((node) => [node, []]));
  for (const [node, at] of tree) if (at.parent && passing.has(node)) children.get(at.parent).push(node);
  const first = children.get(centre);
  const sides = narrow ? [[first, 1]] : splitSides(first, children);
  const places = new Map();
  const deepest = Math.max(...[...tree.values()].map((at) => at.level));
  for (const [nodes, sign] of sides) placeSide(nodes, sign, children, places, { narrow, deepest, high, step: stepOf(wide, deepest) });
  places.set(centre.id, placeOf(centre, narrow ? -30 : 0, narrow ? topOf(places) - 80 : 0, { side: narrow ? "r" : "b", r: radiusOf(centre) + 4, wide: 30 }));
  return places;
}

// How far one level stands from the next: as the stage allows, names of the last level included.
function stepOf(wide, deepest) {
  const room = (wide / 2 - 215) / Math.max(1, deepest);
  return Math.max(deepest > 1 ? 260 : 190, Math.min(360, room));
}

const topOf = (places) => Math.min(0, ...[...places.values()].map((place) => place.y));

function leavesOf(node, children) {
  const below = children.get(node) || [];
  return below.length ? below.reduce((sum, child) => sum + leavesOf(child, children), 0) : 1;
}

// Neighbours to the right until half of the leaves are placed, the rest to the left.
function splitSides(nodes, children) {
  const total = nodes.reduce((sum, node) => sum + leavesOf(node, children), 0);
  const right = [];
  let sum = 0;
  for (const node of nodes) {
    const mine = leavesOf(node, children);
    if (right.length && sum + mine / 2 > total / 2) break;
    sum += mine;
    right.push(node);
  }
  return [[right, 1], [nodes.slice(right.length), -1]];
}

function placeSide(nodes, sign, children, places, how) {
  const leaves = nodes.reduce((sum, node) => sum + leavesOf(node, children), 0);
  const least = how.deepest > 1 ? 46 : 60;
  const gap = how.narrow ? 62 : Math.max(least, Math.min(140, (how.high - 190) / Math.max(1, leaves - 1)));
  const height = Math.max(1, leaves - 1) * gap;
  let row = 0;
  const put = (node, level) => {
    const below = children.get(node) || [];
    const from = row;
    for (const child of below) put(child, level + 1);
    if (!below.length) row += 1;
    const y = ((from + row - 1) / 2) * gap - height / 2 + (leaves === 1 ? gap * 0.5 : 0);
    const reach = Math.max(0.35, Math.sqrt(Math.max(0, 1 - Math.pow((2 * y) / (height + gap * 2), 2))));
    const x = how.narrow ? 40 + (level - 1) * 46 : sign * how.step * (level === 1 ? 0.7 + 0.3 * reach : level);
    const lines = how.deepest > 1 ? 2 : 3;
    places.set(node.id, placeOf(node, x, y, { side: sign > 0 ? "r" : "l", wide: how.narrow ? 30 : below.length ? 20 : 28, lines }));
  };
  for (const node of nodes) put(node, 1);
}

function pathPlaces(path, narrow) {
  const places = new Map();
  path.layers.forEach((layer, i) => {
    layer.forEach((node, j) => {
      const across = (j - (layer.length - 1) / 2) * (narrow ? 150 : 110);
      const along = i * (narrow ? 130 : 300);
      const at = narrow ? [across, along] : [along, across];
      places.set(node.id, placeOf(node, at[0], at[1], { side: narrow ? "r" : "b", wide: narrow ? 18 : 26 }));
    });
  });
  return places;
}

// One link for each fact; facts between the same two nodes fan out, so that each can be seen and pressed.
function buildLinks(facts, places, isNear) {
  const pairs = new Map();
  for (const fact of facts) {
    if (!places.has(fact.s) || !places.has(fact.o)) continue;
    const pair = fact.s < fact.o ? fact.s + fact.o : fact.o + fact.s;
    if (!pairs.has(pair)) pairs.set(pair, []);
    pairs.get(pair).push(fact);
  }
  const links = [];
  for (const group of pairs.values()) group.forEach((fact, i) => links.push(linkOf(fact, i, group.length, places, isNear)));
  return links.sort((x, y) => (x.fact.id < y.fact.id ? -1 : 1));
}

function linkOf(fact, i, count, places, isNear) {
  const [a, b] = [places.get(fact.s), places.get(fact.o)];
  const bow = (i - (count - 1) / 2) * Math.min(84, 260 / count) * (fact.s < fact.o ? 1 : -1);
  const named = isNear && (fact.s === S.f || fact.o === S.f || S.p);
  const link = { id: fact.id, fact, a, b, ghost: !passesYears(fact) || a.ghost || b.ghost };
  link.turn = turnOf(a, b, bow);
  link.word = named || fact.id === S.s ? factWords(fact) + (isUnsure(fact) ? " ?" : "") + undoneWord(fact) : "";
  link.wordAt = wordPlaces(a, b, i, count);
  link.dash = dashOf(fact);
  link.colour = strokeOf(fact);
  return link;
}

const undoneWord = (fact) => (isUndone(fact) || isDeficient(fact) ? ` (${modalityName(fact.mod || "Deficient")})` : "");

// Words stand nearer to the outer node, where lines have parted; those of one pair one after the other.
function wordPlaces(a, b, i, count) {
  const outward = a.n.id === S.f ? 0.6 : b.n.id === S.f ? 0.4 : 0.5;
  const step = outward > 0.5 ? 0.09 : -0.09;
  const mine = outward + (count > 1 ? (i - (count - 1) / 2) * Math.abs(step) : 0);
  return [mine, mine + step, mine - step, mine + 2 * step, mine - 2 * step, 0.5];
}

// How far a line turns from straight, in vis-network's own measure (roundness), signed.
function turnOf(a, b, bow) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return (2 / Math.PI) * Math.asin(Math.max(-0.9, Math.min(0.9, (2 * bow) / length)));
}

// The control point of a link's curve: the formula of vis-network's curvedCW, so that both painters agree.
function controlOf(link) {
  const { a, b, turn } = link;
  const [dx, dy] = [b.x - a.x, a.y - b.y];
  const part = Math.abs(turn) * 0.5 + 0.5;
  const angle = Math.atan2(dy, dx) + (turn * 0.5 + 0.5) * Math.PI;
  const reach = part * Math.hypot(dx, dy);
  return [a.x + reach * Math.sin(angle), a.y + reach * Math.cos(angle)];
}

function pointOn(link, part) {
  const [cx, cy] = controlOf(link);
  const rest = 1 - part;
  const mix = (p, c, q) => rest * rest * p + 2 * rest * part * c + part * part * q;
  return [mix(link.a.x, cx, link.b.x), mix(link.a.y, cy, link.b.y)];
}

// The camera that shows all places, with room for their names.
function fitCamera(scene, size) {
  const places = scene.order.filter((place) => !place.ghost);
  const all = places.length ? places : scene.order;
  if (!all.length) return { k: 1, x: size.w / 2, y: size.h / 2 };
  const xs = all.map((place) => place.x), ys = all.map((place) => place.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const narrow = size.w < 620;
  const room = scene.kind === "map" ? (narrow ? 36 : 70) : narrow ? 40 : scene.kind === "path" ? 120 : 215;
  const wide = (size.w - (narrow && scene.kind !== "map" ? 250 : 2 * room)) / Math.max(1, right - left);
  const high = (size.h - 110) / Math.max(1, bottom - top);
  const k = narrow && scene.kind !== "map" ? 1 : Math.max(0.08, Math.min(1.25, wide, high));
  if (narrow && scene.kind === "ego") return { k, x: 60, y: 50 - top * k };
  return { k, x: size.w / 2 - ((left + right) / 2) * k, y: size.h / 2 - ((top + bottom) / 2) * k };
}
