// The graph view: tools above, the picture, the keyboard.

const Stage = { painter: null, scene: null, key: null, box: null, watcher: null };

function drawGraph(stage) {
  if (!Stage.box || Stage.box.parentNode !== stage) openStage(stage);
  fill(Stage.tools, graphTools());
  refreshScene();
}

function openStage(stage) {
  closeStage();
  Stage.box = el("div", { class: "canvas", role: "application", tabindex: "0", id: "graph", onkeydown: graphKey });
  Stage.tools = el("div", { class: "graph-tools" });
  fill(stage, Stage.tools, Stage.box);
  Stage.watcher = new ResizeObserver(() => onResize());
  Stage.watcher.observe(Stage.box);
}

function closeStage() {
  if (Stage.painter) Stage.painter.destroy();
  if (Stage.watcher) Stage.watcher.disconnect();
  Object.assign(Stage, { painter: null, scene: null, key: null, box: null, watcher: null });
}

function graphTools() {
  const press = (word, action, sign) => el("button", { type: "button", onclick: action, "aria-label": t(word), title: t(word) }, sign);
  const steps = S.f && !S.p && el("div", { class: "segmented", role: "group", "aria-label": t("depth") }, [1, 2].map((depth) =>
    el("button", { type: "button", "aria-pressed": String(S.d === depth), onclick: () => go({ d: depth }) }, t("depth_" + depth))));
  return [steps, press("zoom_in", () => zoomBy(1.3), "+"), press("zoom_out", () => zoomBy(1 / 1.3), "−"),
    el("button", { type: "button", onclick: () => fitScene(true) }, t("fit")), el("span", { class: "fine only-wide" }, t("graph_help"))];
}

const markedKeys = () => new Set([S.s, S.f, S.p].filter(Boolean));
const stageSize = () => ({ w: Stage.box.clientWidth, h: Stage.box.clientHeight });

// Draws the state; the camera moves only when the picture is another one.
function refreshScene() {
  const scene = buildScene(stageSize());
  // By what there is, not by what the filters leave: a filter must not change the painter under the reader.
  const wantsCanvas = (scene.kind === "map" ? G.nodes.size : scene.order.length) > VIS_LIMIT;
  const Painter = wantsCanvas ? CanvasStage : VisStage;
  const isFresh = !(Stage.painter instanceof Painter);
  if (isFresh) {
    if (Stage.painter) Stage.painter.destroy();
    const inner = el("div", { class: "picture" });
    fill(Stage.box, inner);
    Stage.painter = new Painter(inner, { press: (key) => go({ s: key || null }), open: openEgo });
  }
  if (!isFresh && Stage.scene && Stage.key === scene.key) keepPositions(Stage.scene, scene);
  Stage.scene = scene;
  Stage.box.setAttribute("aria-label", `${t("graph_label")} ${plural("node", scene.shown)}.`);
  Stage.painter.show(scene, markedKeys());
  if (isFresh || Stage.key !== scene.key) fitScene(false);
  Stage.key = scene.key;
}

// Filtering never moves what stays: a place keeps where it was, even after a drag.
function keepPositions(old, scene) {
  for (const [key, place] of scene.places) {
    const before = old.places.get(key);
    if (before) Object.assign(place, { x: before.x, y: before.y, side: before.side });
  }
}

function fitScene(isSoft) {
  Stage.painter.setCamera(fitCamera(Stage.scene, stageSize()), isSoft);
}

function zoomBy(factor) {
  const { w, h } = stageSize();
  const camera = Stage.painter.camera();
  const k = Math.max(0.02, Math.min(6, camera.k * factor));
  const part = k / camera.k;
  Stage.painter.setCamera({ k, x: w / 2 - (w / 2 - camera.x) * part, y: h / 2 - (h / 2 - camera.y) * part }, true);
}

function onResize() {
  if (!Stage.painter || !Stage.box.clientWidth) return;
  Stage.painter.resize();
  refreshScene();
  fitScene(false);
}

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

function graphKey(event) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const arrow = ARROWS[event.key];
  const actions = { "+": () => zoomBy(1.3), "=": () => zoomBy(1.3), "-": () => zoomBy(1 / 1.3), 0: () => fitScene(true) };
  if (arrow) walk(arrow);
  else if (event.key === "Enter" && G.nodes.has(S.s)) openEgo(S.s);
  else if (actions[event.key]) actions[event.key]();
  else return;
  event.preventDefault();
}

// To the nearest node in the arrow's direction; from nowhere, to the most important one.
function walk([dx, dy]) {
  const here = Stage.scene.places.get(S.s) || Stage.scene.places.get(S.f);
  const target = here ? nearestToward(here, dx, dy) : Stage.scene.order[0];
  if (!target) return;
  go({ s: target.n.id });
  keepInSight(target);
  say(t("selected", { label: target.n.label, kind: kindName(target.n.kind), n: target.n.facts.filter(passes).length }));
}

function nearestToward(here, dx, dy) {
  let best = null;
  let least = Infinity;
  for (const place of Stage.scene.order) {
    if (place === here || place.ghost) continue;
    const [x, y] = [place.x - here.x, place.y - here.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (ahead <= 1 || aside > ahead * 3) continue;
    const cost = ahead + aside * 2.2;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function keepInSight(place) {
  const camera = Stage.painter.camera();
  const { w, h } = stageSize();
  const [x, y] = [place.x * camera.k + camera.x, place.y * camera.k + camera.y];
  if (x > 60 && y > 40 && x < w - 60 && y < h - 40) return;
  Stage.painter.setCamera({ k: camera.k, x: camera.x + w / 2 - x, y: camera.y + h / 2 - y }, true);
}
