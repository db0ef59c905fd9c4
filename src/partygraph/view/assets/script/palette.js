// Colours and shapes. A kind is told by both; a status by line, word and colour, never by colour alone.

const PALETTE_NAMES = [
  "ink", "soft", "paper", "line", "done", "undone", "deficient", "ring", "on-kind", "label-back",
  "k-document", "k-documentSet", "k-body", "k-person", "k-meeting", "k-action", "k-other",
];
let palette = {};

// The colours of the current theme, as the style sheet states them.
function readPalette() {
  const style = getComputedStyle(document.documentElement);
  palette = Object.fromEntries(PALETTE_NAMES.map((name) => [name, style.getPropertyValue("--" + name).trim()]));
}

const kindColour = (kind) => palette["k-" + kind] || palette["k-other"];

function applyTheme() {
  const dark = S.t ? S.t === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  readPalette();
}

const DASHES = {
  Planned: [9, 5], Requested: [5, 4], Proposed: [2, 4], Deficient: [10, 4, 2, 4],
};
const dashOf = (fact) => DASHES[fact.neg ? "Deficient" : fact.mod] || null;
const strokeOf = (fact) => (isDeficient(fact) ? palette.deficient : isUndone(fact) ? palette.undone : palette.done);
const MODALITY_SIGNS = {
  Done: "●", Ongoing: "◐", Planned: "○", Requested: "◇", Proposed: "△", Deficient: "✕", none: "·",
};

const radiusOf = (node) => 7 + Math.min(13, 2.4 * Math.sqrt(node.rank));

// Corner points of a kind's shape around (0, 0); null for the round ones.
function cornersOf(kind, r) {
  if (kind === "body") return [[-r, -r], [r, -r], [r, r], [-r, r]].map(([x, y]) => [x * 0.88, y * 0.88]);
  if (kind === "meeting") return [[0, -r], [r, 0], [0, r], [-r, 0]].map(([x, y]) => [x * 1.15, y * 1.15]);
  if (kind === "action") return polygon(6, r);
  if (kind === "other") return polygon(3, r * 1.1);
  if (kind === "document" || kind === "documentSet") {
    const [w, h, cut] = [r * 0.85, r * 1.1, r * 0.5];
    return [[-w, -h], [w - cut, -h], [w, cut - h], [w, h], [-w, h]];
  }
  return null;
}

function polygon(sides, r) {
  return Array.from({ length: sides }, (_, i) => {
    const angle = (i / sides) * 2 * Math.PI - Math.PI / 2;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });
}

function tracePath(ctx, kind, x, y, r) {
  const corners = cornersOf(kind, r);
  if (!corners) {
    ctx.moveTo(x + r, y);
    ctx.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  corners.forEach(([dx, dy], i) => (i ? ctx.lineTo(x + dx, y + dy) : ctx.moveTo(x + dx, y + dy)));
  ctx.closePath();
}

// One node's shape. `marked` draws the ring of the selection, `ghost` what the years leave out.
function drawGlyph(ctx, place, marked) {
  const { n, x, y, r } = place;
  ctx.save();
  ctx.globalAlpha = place.ghost ? 0.16 : 1;
  ctx.setLineDash([]);
  if (n.kind === "documentSet") glyphAt(ctx, n.kind, x + r * 0.35, y - r * 0.35, r);
  glyphAt(ctx, n.kind, x, y, r);
  if (marked) {
    ctx.beginPath();
    ctx.arc(x, y, r * 1.35 + 4, 0, 2 * Math.PI);
    ctx.strokeStyle = palette.ring;
    ctx.lineWidth = 3;
    ctx.stroke();
  }
  ctx.restore();
}

function glyphAt(ctx, kind, x, y, r) {
  ctx.beginPath();
  tracePath(ctx, kind, x, y, r);
  ctx.fillStyle = kindColour(kind);
  ctx.fill();
  ctx.strokeStyle = palette.paper;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}

// The same shape as a small picture for lists and legends.
function kindIcon(kind, size = 16) {
  const half = size / 2;
  const corners = cornersOf(kind, half * 0.82);
  const shape = corners
    ? svgEl("polygon", { points: corners.map(([x, y]) => `${(x + half).toFixed(1)},${(y + half).toFixed(1)}`).join(" ") })
    : svgEl("circle", { cx: half, cy: half, r: half * 0.8 });
  shape.setAttribute("class", "fill-" + kind);
  const behind = kind === "documentSet" ? shape.cloneNode() : null;
  if (behind) behind.setAttribute("transform", `translate(${size * 0.17} ${-size * 0.12})`);
  return svgEl("svg", { class: "icon", width: size, height: size, viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true" }, behind, shape);
}

// Word, sign and border for a modality.
function modalityChip(fact) {
  const mod = modalityOf(fact);
  if (mod === "none" && !fact.status) return fact.neg ? el("span", { class: "chip m-Deficient" }, t("negative")) : null;
  const word = mod === "none" ? t("st_" + fact.status) : modalityName(mod) + (fact.neg && mod !== "Deficient" ? " · " + t("negative") : "");
  return el("span", { class: "chip m-" + mod }, el("span", { "aria-hidden": "true" }, MODALITY_SIGNS[mod] + " "), word);
}
