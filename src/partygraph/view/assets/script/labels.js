// Names beside the shapes: constant size, most important first, never one over another.

const FONT = '"Be Vietnam Pro", "Segoe UI", system-ui, "Noto Sans", Roboto, Arial, sans-serif';
const NAME_FONT = `13px ${FONT}`;
const STRONG_FONT = `600 13px ${FONT}`;
const WORD_FONT = `11.5px ${FONT}`;
const LINE = 16;
const LABEL_BUDGET = 260;
const measured = new Map();
let measuring = null;

function widthOf(text, font) {
  const key = font + "|" + text;
  if (!measured.has(key)) {
    measuring = measuring || document.createElement("canvas").getContext("2d");
    measuring.font = font;
    measured.set(key, measuring.measureText(text).width);
  }
  return measured.get(key);
}

// The lines of a node's name and the size of their box. A document's number stands in a pill.
function nameBlock(place, isStrong) {
  const isPill = hasSymbol(place.n) && !isStrong;
  const text = isPill ? place.n.num : place.n.label;
  const lines = isPill ? [text] : wrap(text, place.wide || 24, place.lines || 3);
  const font = isStrong || isPill ? STRONG_FONT : NAME_FONT;
  const pad = isPill ? 7 : 3;
  const w = Math.max(...lines.map((line) => widthOf(line, font))) + 2 * pad;
  return { lines, font, pad, isPill, w, h: lines.length * LINE + (isPill ? 4 : 2) };
}

// Boxes already taken, in cells of 96 pixels.
class Taken {
  constructor() {
    this.cells = new Map();
  }

  *cellsOf(box) {
    for (let i = Math.floor(box.x / 96); i <= Math.floor((box.x + box.w) / 96); i++)
      for (let j = Math.floor(box.y / 96); j <= Math.floor((box.y + box.h) / 96); j++) yield i * 100003 + j;
  }

  isFree(box, own) {
    for (const cell of this.cellsOf(box))
      for (const b of this.cells.get(cell) || [])
        if (b.own !== own && box.x < b.x + b.w && b.x < box.x + box.w && box.y < b.y + b.h && b.y < box.y + box.h)
          return false;
    return true;
  }

  add(box) {
    for (const cell of this.cellsOf(box)) {
      if (!this.cells.has(cell)) this.cells.set(cell, []);
      this.cells.get(cell).push(box);
    }
  }
}

const SIDES = {
  r: (x, y, r, w, h) => ({ x: x + r + 5, y: y - h / 2, w, h }),
  l: (x, y, r, w, h) => ({ x: x - r - 5 - w, y: y - h / 2, w, h }),
  b: (x, y, r, w, h) => ({ x: x - w / 2, y: y + r + 5, w, h }),
  t: (x, y, r, w, h) => ({ x: x - w / 2, y: y - r - 5 - h, w, h }),
};

// The names to draw in a picture of `size`, as boxes in its pixels; `marked` are always named.
function placeNames(scene, camera, size, marked) {
  const taken = new Taken();
  const shown = scene.order.filter((place) => !place.ghost && isInside(place, camera, size));
  for (const place of shown.slice(0, 1500)) taken.add(glyphBox(place, camera));
  const first = shown.filter((place) => marked.has(place.n.id));
  const rest = shown.filter((place) => !marked.has(place.n.id));
  const boxes = [];
  for (const place of [...first, ...rest]) {
    if (boxes.length >= LABEL_BUDGET) break;
    const box = roomFor(place, camera, size, taken, marked.has(place.n.id));
    if (!box) continue;
    taken.add(box);
    boxes.push(box);
  }
  return { names: boxes, words: placeWords(scene, camera, size, taken) };
}

function roomFor(place, camera, size, taken, isMarked) {
  const block = nameBlock(place, isMarked);
  const [x, y] = [place.x * camera.k + camera.x, place.y * camera.k + camera.y];
  const r = place.r * camera.k * (place.n.kind === "meeting" ? 1.15 : 1) + (isMarked ? 5 : 0);
  const sides = place.side ? [place.side, ..."rlbt"] : ["b", "r", "l", "t"];
  for (const side of sides) {
    const box = Object.assign(SIDES[side](x, y, r, block.w, block.h), { own: place, place, block, side });
    if (fitsIn(box, size) && taken.isFree(box, place)) return box;
  }
  if (!isMarked) return null;
  const box = SIDES[sides[0]](x, y, r, block.w, block.h);
  box.x = Math.max(2, Math.min(size.w - block.w - 2, box.x));
  box.y = Math.max(2, Math.min(size.h - block.h - 2, box.y));
  return Object.assign(box, { own: place, place, block, side: sides[0] });
}

const fitsIn = (box, size) => box.x >= 0 && box.y >= 0 && box.x + box.w <= size.w && box.y + box.h <= size.h;

function isInside(place, camera, size) {
  const [x, y] = [place.x * camera.k + camera.x, place.y * camera.k + camera.y];
  return x > -20 && y > -20 && x < size.w + 20 && y < size.h + 20;
}

function glyphBox(place, camera) {
  const r = place.r * camera.k;
  return { x: place.x * camera.k + camera.x - r, y: place.y * camera.k + camera.y - r, w: 2 * r, h: 2 * r, own: place };
}

// The words on the lines, where there is room along the line.
function placeWords(scene, camera, size, taken) {
  const boxes = [];
  for (const link of scene.links) {
    if (!link.word || link.ghost || boxes.length >= 120) continue;
    const lines = wrap(link.word, 26, 2);
    const [w, h] = [Math.max(...lines.map((line) => widthOf(line, WORD_FONT))) + 8, lines.length * 14 + 2];
    for (const part of link.wordAt || [0.5, 0.62, 0.38, 0.72, 0.28]) {
      const at = pointOn(link, part);
      const box = { x: at[0] * camera.k + camera.x - w / 2, y: at[1] * camera.k + camera.y - h / 2, w, h, link, lines };
      if (!fitsIn(box, size) || !taken.isFree(box, null)) continue;
      taken.add(box);
      boxes.push(box);
      break;
    }
  }
  return boxes;
}

function drawNames(ctx, placed, marked) {
  ctx.textBaseline = "middle";
  ctx.textAlign = "left";
  for (const box of placed.words) drawWord(ctx, box);
  for (const box of placed.names) drawName(ctx, box, marked.has(box.place.n.id));
}

function drawName(ctx, box, isMarked) {
  const { block } = box;
  ctx.font = block.font;
  ctx.fillStyle = block.isPill ? kindColour("document") : palette["label-back"];
  ctx.beginPath();
  ctx.roundRect(box.x, box.y, box.w, box.h, block.isPill ? box.h / 2 : 3);
  ctx.fill();
  if (isMarked) {
    ctx.strokeStyle = palette.ring;
    ctx.lineWidth = 1.5;
    ctx.stroke();
  }
  ctx.fillStyle = block.isPill ? palette["on-kind"] : palette.ink;
  const top = box.y + box.h / 2 - ((block.lines.length - 1) * LINE) / 2;
  block.lines.forEach((line, i) => ctx.fillText(line, box.x + offsetOf(box, line), top + i * LINE));
}

// Where a line starts in its box: at the shape's side, or in the middle above and below it.
function offsetOf(box, line) {
  const { block } = box;
  const room = block.w - 2 * block.pad - widthOf(line, block.font);
  return block.pad + (box.side === "l" ? room : box.side === "r" ? 0 : room / 2);
}

function drawWord(ctx, box) {
  ctx.font = WORD_FONT;
  ctx.fillStyle = palette["label-back"];
  ctx.fillRect(box.x, box.y, box.w, box.h);
  ctx.fillStyle = box.link.colour;
  const top = box.y + box.h / 2 - ((box.lines.length - 1) * 14) / 2;
  box.lines.forEach((line, i) => ctx.fillText(line, box.x + (box.w - widthOf(line, WORD_FONT)) / 2, top + i * 14));
}
