// Draws a large scene on a plain canvas: same names and shapes, no vis-network, no per-node objects.

class CanvasStage {
  constructor(box, picks) {
    this.box = box;
    this.canvas = el("canvas", { class: "overview", "aria-hidden": "true" });
    box.append(this.canvas);
    this.view = { k: 1, x: 0, y: 0 };
    this.placed = { names: [], words: [] };
    this.marked = new Set();
    this.fingers = new Map();
    this.picks = picks;
    this.canvas.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.canvas.addEventListener("pointerdown", (event) => this.press(event));
    this.canvas.addEventListener("pointermove", (event) => this.move(event));
    for (const name of ["pointerup", "pointercancel"])
      this.canvas.addEventListener(name, (event) => this.release(event, name));
    this.canvas.addEventListener("dblclick", (event) => {
      const place = this.at(event.offsetX, event.offsetY);
      if (place) picks.open(place.n.id);
    });
    this.resize();
  }

  show(scene, marked) {
    if (this.scene !== scene) this.grid = null;
    this.scene = scene;
    this.marked = marked;
    this.draw();
  }

  draw() {
    if (this.waiting || !this.scene) return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      this.drawNow();
    });
  }

  drawNow() {
    const ctx = this.canvas.getContext("2d");
    const ratio = this.ratio;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.clearRect(0, 0, this.box.clientWidth, this.box.clientHeight);
    this.placed = paintScene(ctx, this.scene, this.view, this.size(), this.marked);
    for (const key of this.marked) this.ring(ctx, this.scene.places.get(key));
  }

  ring(ctx, place) {
    if (!place) return;
    ctx.beginPath();
    ctx.arc(place.x * this.view.k + this.view.x, place.y * this.view.k + this.view.y, place.r * this.view.k + 6, 0, 7);
    ctx.strokeStyle = palette.ring;
    ctx.lineWidth = 3;
    ctx.stroke();
  }

  size() {
    return { w: this.box.clientWidth, h: this.box.clientHeight };
  }

  camera() {
    return this.view;
  }

  setCamera(camera) {
    this.view = { ...camera };
    this.draw();
  }

  resize() {
    this.ratio = Math.min(2, devicePixelRatio || 1);
    this.canvas.width = Math.round(this.box.clientWidth * this.ratio);
    this.canvas.height = Math.round(this.box.clientHeight * this.ratio);
    if (this.scene) this.drawNow();
  }

  // The nearest node within a finger's reach, found through a grid of 60 units.
  at(px, py) {
    const x = (px - this.view.x) / this.view.k, y = (py - this.view.y) / this.view.k;
    const reach = Math.max(10 / this.view.k, 4);
    this.grid = this.grid || gridOf(this.scene);
    let best = null;
    let least = Infinity;
    const span = Math.ceil((reach + 20) / 60);
    for (let i = -span; i <= span; i++)
      for (let j = -span; j <= span; j++)
        for (const place of this.grid.get(`${Math.floor(x / 60) + i},${Math.floor(y / 60) + j}`) || []) {
          const distance = Math.hypot(place.x - x, place.y - y) - place.r;
          if (!place.ghost && distance < Math.min(least, reach)) [best, least] = [place, distance];
        }
    return best;
  }

  wheel(event) {
    event.preventDefault();
    this.zoomAt(Math.exp(-event.deltaY * 0.0015), event.offsetX, event.offsetY);
  }

  zoomAt(factor, px, py) {
    const k = Math.max(0.02, Math.min(6, this.view.k * factor));
    const part = k / this.view.k;
    this.view = { k, x: px - (px - this.view.x) * part, y: py - (py - this.view.y) * part };
    this.draw();
  }

  press(event) {
    this.canvas.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    this.travelled = 0;
  }

  move(event) {
    const last = this.fingers.get(event.pointerId);
    if (!last) return;
    const now = { x: event.offsetX, y: event.offsetY };
    const others = [...this.fingers.entries()].filter(([id]) => id !== event.pointerId);
    if (others.length) {
      const fixed = others[0][1];
      const factor = Math.hypot(now.x - fixed.x, now.y - fixed.y) / (Math.hypot(last.x - fixed.x, last.y - fixed.y) || 1);
      this.zoomAt(factor, fixed.x, fixed.y);
    } else {
      this.view = { k: this.view.k, x: this.view.x + now.x - last.x, y: this.view.y + now.y - last.y };
      this.draw();
    }
    this.travelled += Math.hypot(now.x - last.x, now.y - last.y);
    this.fingers.set(event.pointerId, now);
  }

  release(event, name) {
    this.fingers.delete(event.pointerId);
    if (name === "pointercancel" || this.travelled > 6) return;
    const place = this.at(event.offsetX, event.offsetY);
    this.picks.press(place ? place.n.id : null);
  }

  destroy() {
    cancelAnimationFrame(this.waiting);
    this.canvas.remove();
  }
}

function gridOf(scene) {
  const grid = new Map();
  for (const place of scene.order) {
    const cell = `${Math.floor(place.x / 60)},${Math.floor(place.y / 60)}`;
    if (!grid.has(cell)) grid.set(cell, []);
    grid.get(cell).push(place);
  }
  return grid;
}
