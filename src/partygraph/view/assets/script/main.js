// Puts the page together and redraws it from the state; nothing is ever patched piecemeal.

const DRAW = { start: drawStart, graph: drawGraph, tree: drawTree, career: drawCareer, time: drawTime, list: drawTable };

function drawAll() {
  language = S.l;
  document.documentElement.lang = S.l;
  applyTheme();
  nameStatics();
  drawViews();
  drawTools();
  const stage = byId("stage");
  if (S.v !== "graph") closeStage();
  stage.className = "stage view-" + S.v;
  byId("layout").className = "layout at-" + S.v;
  drawPanel();
  DRAW[S.v](stage);
  if (S.v !== "start") drawFilters();
  byId("filters").hidden = S.v === "start";
  drawWhere();
  byId("status").textContent = S.v === "start" ? "" : statusText();
}

function nameStatics() {
  byId("skip").textContent = t("skip");
  byId("q-label").textContent = t("search");
  byId("q").placeholder = S.picking ? t("path_to", { a: G.nodes.get(S.picking).label }) : t("search_hint");
  byId("notice").textContent = t("notice");
  for (const [id, word] of [["views", "views"], ["filters", "filters"], ["panel", "evidence"]]) byId(id).setAttribute("aria-label", t(word));
}

function drawViews() {
  fill(byId("views"), VIEWS.map((view) =>
    el("button", { type: "button", "data-view": view, "aria-current": S.v === view ? "page" : null, onclick: () => go(viewChange(view)) }, t("v_" + view))));
}

// The start forgets the focus; a tree keeps a document only.
function viewChange(view) {
  if (view === "start") return { v: view, f: null, s: null, p: null, x: new Set() };
  return { v: view, s: S.v === "start" ? null : S.s };
}

// Tools keep their place in the document, so that the key which pressed one still holds it.
function drawTools() {
  const focused = document.activeElement?.dataset?.tool;
  const tool = (name, action, more) => el("button", { type: "button", "data-tool": name, onclick: action, ...more }, t(name));
  const save = [tool("csv", saveCsv), S.v === "graph" && tool("png", savePng), S.v === "graph" && tool("svg", saveSvg)];
  const rest = [
    tool("share", () => copyAloud(location.href, t("share"))),
    tool("theme", () => go({ t: document.documentElement.dataset.theme === "dark" ? "light" : "dark" })),
    tool("lang", () => go({ l: S.l === "vi" ? "en" : "vi" }), { lang: S.l === "vi" ? "en" : "vi" }),
  ];
  const menu = (name, items) => el("details", { class: "menu" }, el("summary", {}, t(name)), el("div", { class: "menu-list" }, items));
  const filter = S.v !== "start" && el("button", { type: "button", id: "open-filters", onclick: () => toggleFilters(true) }, t("filter_open"));
  fill(byId("tools"), isNarrow() ? [filter, menu("more_tools", [...save, ...rest])] : [menu("save", save), rest]);
  if (focused) document.querySelector(`[data-tool="${focused}"]`)?.focus();
}

function placeText() {
  const [a, b] = [G.nodes.get(S.f), G.nodes.get(S.p)];
  if (a && b) return t("path_of", { a: a.label, b: b.label });
  return a ? t("around", { name: a.label }) : "";
}

function drawWhere() {
  const text = S.v === "start" ? "" : placeText();
  const clear = el("button", { type: "button", onclick: () => go({ f: null, p: null, s: null, x: new Set() }) }, t("clear_focus"));
  const lost = S.p && !currentPath().facts.length && el("span", { class: "none" }, t("no_path"));
  fill(byId("where"), text && [el("b", {}, text), " ", clear, " ", lost], S.v === "graph" && !S.f && G.nodes.size > VIS_LIMIT && el("span", { class: "fine" }, t("big_map")));
}

function statusText() {
  const facts = factsOfView();
  const nodes = S.v === "graph" || S.v === "list" ? visibleNodes(facts) : new Set(facts.flatMap((fact) => [fact.a, fact.b]));
  const quotes = facts.reduce((sum, fact) => sum + fact.q.length, 0);
  return [plural("fact", facts.length), plural("node", nodes.size), plural("quote", quotes)].join(" · ");
}

// Redraws, and gives the keyboard back to the control that stood where the reader was.
function redrawKeepingFocus() {
  const active = document.activeElement;
  const path = active && active !== document.body ? focusName(active) : null;
  drawAll();
  if (path && !document.contains(active)) document.querySelector(path)?.focus({ preventScroll: true });
}

function focusName(node) {
  for (const name of ["data-filter", "data-year", "data-view", "data-fact", "data-ask", "data-tool"]) {
    const value = node.getAttribute(name);
    if (value) return `${node.tagName.toLowerCase()}[${name}="${CSS.escape(value)}"]`;
  }
  return node.id ? "#" + CSS.escape(node.id) : null;
}

// A menu that stays open hides what it was opened for.
function closeMenus(event) {
  for (const menu of document.querySelectorAll("details.menu[open]"))
    if (!menu.contains(event.target) || event.target.tagName === "BUTTON") menu.open = false;
}

function pageKey(event) {
  const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    byId("q").focus();
  } else if (event.key === "Escape" && !isTyping) {
    if (byId("filters").classList.contains("is-open")) toggleFilters(false);
    else stepBack();
  }
}

async function begin() {
  const content = await readContent();
  takeContent(content);
  byId("title").textContent = G.title;
  document.title = G.title;
  buildIndex();
  setUpSearch();
  redraw = redrawKeepingFocus;
  document.addEventListener("keydown", pageKey);
  document.addEventListener("click", closeMenus);
  addEventListener("popstate", enterHash);
  addEventListener("hashchange", enterHash);
  for (const query of ["(prefers-color-scheme: dark)", "(max-width: 760px)"])
    matchMedia(query).addEventListener("change", () => redraw({}));
  if (content.focus && location.hash.length < 2) Object.assign(S, { v: "graph", f: content.focus, s: content.focus, d: content.depth > 1 ? 2 : 1 });
  if (location.hash.length > 1) enterHash();
  else drawAll();
}

// For tests and for the curious: what is on screen, read only.
window.partygraph = Object.freeze({
  graph: G, state: S, stage: Stage, fold, search, begin: begin(),
  facts: () => factsOfView().map((fact) => fact.id),
  places: () => (Stage.scene ? [...Stage.scene.places.values()].map(({ n, x, y, r, ghost }) => ({ id: n.id, label: n.label, x, y, r, ghost })) : []),
  labels: () => (Stage.painter ? Stage.painter.placed : { names: [], words: [] }),
  pixelOf: (key) => {
    const place = Stage.scene.places.get(key);
    const camera = Stage.painter.camera();
    const box = Stage.box.getBoundingClientRect();
    return { x: box.left + place.x * camera.k + camera.x, y: box.top + place.y * camera.k + camera.y };
  },
  csv: csvText, svg: svgText, png: () => pngCanvas().toDataURL("image/png"),
});
