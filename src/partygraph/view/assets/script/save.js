// Pictures and tables to take away. Each tells where it comes from.

function offer(content, type, ending) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const name = fold(G.nodes.get(S.f) ? shortName(G.nodes.get(S.f)) : "partygraph").replaceAll(" ", "-").slice(0, 60) || "partygraph";
  const link = el("a", { href: address, download: `${name}.${ending}` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

// RFC 4180, with a mark for Excel and no cell that a spreadsheet would run as a formula.
function csvCell(value) {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// One line for each sentence of each fact in view.
function csvText() {
  const names = ["subject", "relation", "object", "modality", "year", "quote", "article", "published", "byline", "confidence", "method", "claim"];
  const lines = [names.map((name) => t("c_" + name))];
  for (const fact of sorted(factsOfView())) {
    const start = COLUMNS.slice(0, 5).map(([, read]) => read(fact));
    for (const quote of fact.q.length ? fact.q : [null]) lines.push([...start, ...csvQuote(quote, fact)]);
  }
  return "\ufeff" + lines.map((line) => line.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function csvQuote(quote, fact) {
  if (!quote) return ["", "", "", "", fact.c ?? "", "", ""];
  const article = articleOf(quote) || {};
  return [G.sentences[quote.s].t, article.title, article.published, article.byline, quote.c ?? "", quote.m, quote.id];
}

const saveCsv = () => offer(csvText(), "text/csv;charset=utf-8", "csv");

// What the picture shows, at a size fit for print, whichever view is open.
function pictureToSave() {
  const size = Stage.box ? { ...stageSize() } : { w: 1200, h: 800 };
  const scene = Stage.scene || buildScene(size);
  const camera = Stage.painter ? Stage.painter.camera() : fitCamera(scene, size);
  return { scene, camera, size, head: 64, foot: 40 };
}

const headLines = () => [placeText() || G.title, [G.title, statusText(), dayText(new Date().toISOString())].join(" · ")];

function pngCanvas() {
  const { scene, camera, size, head, foot } = pictureToSave();
  const scale = Math.max(2, devicePixelRatio || 1);
  const canvas = el("canvas");
  canvas.width = size.w * scale;
  canvas.height = (size.h + head + foot) * scale;
  const ctx = canvas.getContext("2d");
  ctx.scale(scale, scale);
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, size.w, size.h + head + foot);
  ctx.save();
  ctx.translate(0, head);
  ctx.beginPath();
  ctx.rect(0, 0, size.w, size.h);
  ctx.clip();
  paintScene(ctx, scene, camera, size, markedKeys());
  ctx.restore();
  paintFrame(ctx, size, head);
  return canvas;
}

function paintFrame(ctx, size, head) {
  const [title, more] = headLines();
  ctx.textBaseline = "alphabetic";
  ctx.textAlign = "left";
  ctx.fillStyle = palette.ink;
  ctx.font = `600 18px ${FONT}`;
  ctx.fillText(title, 16, 28, size.w - 32);
  ctx.fillStyle = palette.soft;
  ctx.font = WORD_FONT;
  ctx.fillText(`${more} · ${t("made")}`, 16, 48, size.w - 32);
  let x = 16;
  for (const kind of KIND_ORDER.filter(countKind)) {
    const y = head + size.h + 20;
    drawGlyph(ctx, { n: { kind }, x: x + 7, y, r: 7 }, false);
    ctx.fillStyle = palette.ink;
    ctx.font = WORD_FONT;
    ctx.fillText(kindName(kind), x + 20, y + 4);
    x += 34 + widthOf(kindName(kind), WORD_FONT);
  }
  ctx.fillStyle = palette.soft;
  ctx.fillText(t("legend_line"), x + 8, head + size.h + 24, Math.max(10, size.w - x - 16));
}

const savePng = () => pngCanvas().toBlob((blob) => offer(blob, "image/png", "png"), "image/png");

// The same picture as lines and letters, which can be searched and edited.
function svgText() {
  const { scene, camera, size, head, foot } = pictureToSave();
  const placed = placeNames(scene, camera, size, markedKeys());
  const [title, more] = headLines();
  const at = (x, y) => `${(x * camera.k + camera.x).toFixed(1)} ${(y * camera.k + camera.y).toFixed(1)}`;
  const picture = svgEl("g", { transform: `translate(0 ${head})` }, scene.links.map((link) => svgLink(link, at)), scene.order.map((place) => svgGlyph(place, camera)), placed.words.map(svgWord), placed.names.map(svgName));
  const frame = [svgEl("rect", { width: size.w, height: size.h + head + foot, fill: palette.paper }), picture,
    svgEl("text", { x: 16, y: 28, "font-size": 18, "font-weight": 600, fill: palette.ink }, title),
    svgEl("text", { x: 16, y: 48, "font-size": 11.5, fill: palette.soft }, `${more} · ${t("made")}`),
    svgEl("text", { x: 16, y: head + size.h + 24, "font-size": 11.5, fill: palette.soft }, t("legend_line"))];
  const root = svgEl("svg", { viewBox: `0 0 ${size.w} ${size.h + head + foot}`, width: size.w, height: size.h + head + foot, "font-family": FONT }, svgEl("title", {}, title), frame);
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(root);
}

function svgLink(link, at) {
  const [cx, cy] = controlOf(link);
  return svgEl("path", { d: `M ${at(link.a.x, link.a.y)} Q ${at(cx, cy)} ${at(link.b.x, link.b.y)}`, fill: "none", stroke: link.colour, "stroke-width": 1.4, opacity: link.ghost ? 0.1 : 0.8, "stroke-dasharray": link.dash ? link.dash.join(" ") : null });
}

function svgGlyph(place, camera) {
  const [x, y, r] = [place.x * camera.k + camera.x, place.y * camera.k + camera.y, place.r * camera.k];
  const corners = cornersOf(place.n.kind, r);
  const look = { fill: kindColour(place.n.kind), stroke: palette.paper, opacity: place.ghost ? 0.16 : 1 };
  if (!corners) return svgEl("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: r.toFixed(1), ...look });
  return svgEl("polygon", { points: corners.map(([dx, dy]) => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`).join(" "), ...look });
}

function svgName(box) {
  const { block } = box;
  const top = box.y + box.h / 2 - ((block.lines.length - 1) * LINE) / 2 + 4.5;
  return svgEl("g", {}, svgEl("rect", { x: box.x, y: box.y, width: box.w, height: box.h, rx: block.isPill ? box.h / 2 : 3, fill: block.isPill ? kindColour("document") : palette["label-back"] }),
    svgEl("title", {}, box.place.n.label),
    block.lines.map((line, i) => svgEl("text", { x: box.x + offsetOf(box, line), y: top + i * LINE, "font-size": 13, "font-weight": block.font === STRONG_FONT ? 600 : null, fill: block.isPill ? palette["on-kind"] : palette.ink }, line)));
}

function svgWord(box) {
  const top = box.y + box.h / 2 - ((box.lines.length - 1) * 14) / 2 + 4;
  return svgEl("g", {}, svgEl("rect", { x: box.x, y: box.y, width: box.w, height: box.h, fill: palette["label-back"] }),
    box.lines.map((line, i) => svgEl("text", { x: box.x + box.w / 2, y: top + i * 14, "text-anchor": "middle", "font-size": 11.5, fill: box.link.colour }, line)));
}

const saveSvg = () => offer(svgText(), "image/svg+xml;charset=utf-8", "svg");
