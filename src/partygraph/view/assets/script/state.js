// One state, written in the address after #, so that a link and the Back button bring a picture back.

const VIEWS = ["start", "graph", "tree", "career", "time", "list"];
const S = freshState();
let redraw = () => {};
let steps = 0;

function freshState() {
  return {
    v: "start", f: null, d: 1, s: null, p: null, x: new Set(),
    kinds: null, rels: null, mods: null, y0: null, y1: null,
    l: "vi", t: null, picking: null,
  };
}

// Changes the state and redraws. A change of place makes a step that Back undoes; a filter does not.
function go(change) {
  const places = ["v", "f", "d", "s", "p", "x"];
  const isStep = places.some((name) => name in change && change[name] !== S[name]);
  Object.assign(S, change);
  writeHash(isStep);
  redraw(change);
}

// Shows what surrounds a node.
function openEgo(key) {
  go({ v: "graph", f: key, s: key, p: null, x: new Set(), picking: null });
}

// Selects a node or a fact without leaving the view.
const select = (key) => go({ s: key });

function stepBack() {
  if (S.picking) return go({ picking: null });
  if (S.s && S.s !== S.f) return go({ s: null });
  if (steps > 0) {
    try {
      return history.back();
    } catch {
      // A frame without an address has no history; fall through to the start.
    }
  }
  return go({ v: "start", f: null, s: null, p: null });
}

function listText(chosen, all) {
  const off = all.filter((name) => !chosen.has(name));
  return off.length < chosen.size ? "-" + off.join(",") : "+" + [...chosen].join(",");
}

function listFrom(text, all) {
  const names = text.slice(1).split(",").filter((name) => all.includes(name));
  if (text[0] === "-") return new Set(all.filter((name) => !names.includes(name)));
  return text[0] === "+" ? new Set(names) : null;
}

function hashOf(state) {
  const out = new URLSearchParams();
  if (state.v !== "start") out.set("v", state.v);
  for (const name of ["f", "s", "p"]) if (state[name]) out.set(name, state[name]);
  if (state.d !== 1) out.set("d", state.d);
  if (state.x.size) out.set("x", [...state.x].join(","));
  for (const [name, all] of filterDomains()) if (state[name]) out.set(name, listText(state[name], all));
  for (const name of ["y0", "y1"]) if (state[name] !== null) out.set(name, state[name]);
  if (state.l !== "vi") out.set("l", state.l);
  if (state.t) out.set("t", state.t);
  return "#" + out.toString();
}

const filterDomains = () => [["kinds", KIND_ORDER], ["rels", relationsUsed()], ["mods", MODALITIES]];

// A saved page inside a sandboxed frame has no history; the page must go on without.
function writeHash(isStep) {
  try {
    const hash = hashOf(S);
    if (isStep) {
      history.pushState(null, "", hash);
      steps += 1;
    } else history.replaceState(null, "", hash);
  } catch {
    steps = 0;
  }
}

// The state that an address asks for. Anything unknown is left out and named in `unknown`.
function readHash(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const state = freshState();
  const unknown = [];
  const known = (key) => G.nodes.has(key) || G.facts.has(key);
  if (VIEWS.includes(given.get("v"))) state.v = given.get("v");
  for (const name of ["f", "s", "p"]) {
    const key = given.get(name);
    const fits = name === "s" ? known(key) : G.nodes.has(key);
    if (key && fits) state[name] = key;
    else if (key) unknown.push(key);
  }
  if (given.get("d") === "2") state.d = 2;
  state.x = new Set((given.get("x") || "").split(",").filter((part) => G.nodes.has(part.split(":")[0])));
  for (const [name, all] of filterDomains()) if (given.get(name)) state[name] = listFrom(given.get(name), all);
  for (const name of ["y0", "y1"]) if (/^\d{4}$/.test(given.get(name) || "")) state[name] = Number(given.get(name));
  if (given.get("l") === "en") state.l = "en";
  if (["light", "dark"].includes(given.get("t"))) state.t = given.get("t");
  return { state, unknown };
}

function enterHash() {
  const { state, unknown } = readHash(location.hash);
  Object.assign(S, state);
  if (unknown.length) toast(t("unknown_link", { x: unknown.map((key) => shorten(key, 40)).join(", ") }));
  redraw({ all: true });
}
