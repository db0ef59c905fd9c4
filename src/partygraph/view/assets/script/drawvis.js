// Draws a scene with vis-network: shapes and names are ours, lines, zoom and touch are its own.

const VIS_LIMIT = 800;

class VisStage {
  constructor(box, picks) {
    this.box = box;
    this.nodes = new vis.DataSet();
    this.edges = new vis.DataSet();
    this.marked = new Set();
    this.placed = { names: [], words: [] };
    this.network = new vis.Network(box, { nodes: this.nodes, edges: this.edges }, visOptions());
    for (const part of box.querySelectorAll("[tabindex]")) part.tabIndex = -1;
    this.network.on("afterDrawing", (ctx) => this.drawOver(ctx));
    this.network.on("click", (event) => picks.press(event.nodes[0] || this.edgeAt(event)));
    this.network.on("doubleClick", (event) => event.nodes[0] && picks.open(event.nodes[0]));
    this.network.on("hoverNode", (event) => this.hover(event.node));
    this.network.on("blurNode", () => this.hover(null));
    this.network.on("dragEnd", (event) => event.nodes.length && this.keepMoved(event.nodes));
  }

  // Near a line counts as on it: a line is thinner than a finger.
  edgeAt(event) {
    const { x, y } = event.pointer.DOM;
    for (const [dx, dy] of [[0, 0], [4, 0], [-4, 0], [0, 4], [0, -4]]) {
      const found = this.network.getEdgeAt({ x: x + dx, y: y + dy });
      if (found) return found;
    }
    const word = this.placed.words.find((b) => x >= b.x && x <= b.x + b.w && y >= b.y && y <= b.y + b.h);
    return word ? word.link.id : null;
  }

  hover(key) {
    this.hovered = key;
    this.box.style.cursor = key ? "pointer" : "";
    this.network.redraw();
  }

  keepMoved(keys) {
    for (const key of keys) Object.assign(this.scene.places.get(key), this.network.getPosition(key));
  }

  // Only what changed is handed over: a full update costs ten times as much.
  show(scene, marked) {
    this.scene = scene;
    this.marked = marked;
    sync(this.nodes, [...scene.places.values()], (place) => visNode(place, this), nodeSign);
    sync(this.edges, scene.links, (link) => visEdge(link, marked), (link) => edgeSign(link, marked));
    this.network.redraw();
  }

  drawOver(ctx) {
    if (!this.scene) return;
    const ratio = ctx.canvas.width / ctx.canvas.clientWidth || 1;
    const marked = this.hovered ? new Set([...this.marked, this.hovered]) : this.marked;
    ctx.save();
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.placed = placeNames(this.scene, this.camera(), this.size(), marked);
    drawNames(ctx, this.placed, marked);
    ctx.restore();
  }

  size() {
    return { w: this.box.clientWidth, h: this.box.clientHeight };
  }

  camera() {
    const origin = this.network.canvasToDOM({ x: 0, y: 0 });
    return { k: this.network.getScale(), x: origin.x, y: origin.y };
  }

  setCamera(camera, isSoft) {
    const { w, h } = this.size();
    const position = { x: (w / 2 - camera.x) / camera.k, y: (h / 2 - camera.y) / camera.k };
    this.network.moveTo({ position, scale: camera.k, animation: isSoft && !reducedMotion() ? { duration: 250 } : false });
  }

  resize() {
    this.network.setSize(this.box.clientWidth + "px", this.box.clientHeight + "px");
    this.network.redraw();
  }

  destroy() {
    this.network.destroy();
  }
}

function visOptions() {
  const own = {};
  for (const name of ["nodes", "edges", "interaction"]) if (G.options[name]) own[name] = G.options[name];
  const ours = {
    autoResize: false,
    physics: false,
    layout: { improvedLayout: false, randomSeed: 1 },
    interaction: { hover: true, selectable: true, selectConnectedEdges: false, hoverConnectedEdges: false, keyboard: false, tooltipDelay: 1e6 },
    nodes: { shape: "custom" },
    edges: { arrows: { to: { enabled: true, scaleFactor: 0.55 } }, selectionWidth: 0, hoverWidth: 0 },
  };
  for (const [name, part] of Object.entries(own)) ours[name] = { ...part, ...ours[name] };
  return ours;
}

const nodeSign = (place) => [place.x, place.y, place.r, place.ghost].join();
const edgeSign = (link, marked) =>
  [link.turn.toFixed(4), link.ghost, link.colour, marked.has(link.id), link.a.r, link.b.r].join();

function visNode(place, stage) {
  const renderer = ({ ctx, x, y }) => ({
    drawNode() {
      const here = (stage.scene && stage.scene.places.get(place.n.id)) || place;
      drawGlyph(ctx, { n: here.n, x, y, r: here.r, ghost: here.ghost }, stage.marked.has(here.n.id));
    },
    nodeDimensions: { width: place.r * 2 + 6, height: place.r * 2 + 6 },
  });
  return { id: place.n.id, x: place.x, y: place.y, size: place.r, shape: "custom", ctxRenderer: renderer, chosen: false };
}

function visEdge(link, marked) {
  const isMarked = marked.has(link.id);
  const turn = Math.abs(link.turn);
  return {
    id: link.id,
    from: link.a.n.id,
    to: link.b.n.id,
    dashes: link.dash || false,
    width: isMarked ? 3.5 : 1.6,
    color: { color: isMarked ? palette.ring : link.colour, opacity: link.ghost ? 0.1 : 0.85, inherit: false },
    smooth: turn < 0.01 ? { enabled: false } : { enabled: true, type: link.turn > 0 ? "curvedCW" : "curvedCCW", roundness: turn },
    chosen: false,
  };
}

// Brings a DataSet to `rows` by adding, changing and removing as little as possible.
function sync(set, rows, make, sign) {
  set.signs = set.signs || new Map();
  const wanted = new Map(rows.map((row) => [row.n ? row.n.id : row.id, row]));
  const gone = set.getIds().filter((id) => !wanted.has(id));
  const changed = [];
  for (const [id, row] of wanted) {
    const mark = sign(row);
    if (set.signs.get(id) === mark) continue;
    set.signs.set(id, mark);
    changed.push(make(row));
  }
  for (const id of gone) set.signs.delete(id);
  if (gone.length) set.remove(gone);
  if (changed.length) set.update(changed);
}
