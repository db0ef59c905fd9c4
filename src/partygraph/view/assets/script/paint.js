// Paints a scene on any 2D canvas: the overview of large graphs, and pictures to save.

function paintScene(ctx, scene, camera, size, marked) {
  ctx.save();
  ctx.translate(camera.x, camera.y);
  ctx.scale(camera.k, camera.k);
  paintLinks(ctx, scene, camera);
  if (scene.order.length > 1500) paintDots(ctx, scene, camera);
  else for (const place of [...scene.order].reverse()) drawGlyph(ctx, place, marked.has(place.n.id));
  ctx.restore();
  const placed = placeNames(scene, camera, size, marked);
  drawNames(ctx, placed, marked);
  return placed;
}

// Lines of one style are one path: thousands of strokes would each cost as much as one.
function paintLinks(ctx, scene, camera) {
  const styles = new Map();
  for (const link of scene.links) {
    const key = [link.colour, (link.dash || []).join(), link.ghost].join("|");
    if (!styles.has(key)) styles.set(key, []);
    styles.get(key).push(link);
  }
  const plain = scene.kind === "map";
  for (const links of styles.values()) {
    const { colour, dash, ghost } = links[0];
    ctx.globalAlpha = ghost ? 0.06 : plain ? Math.max(0.12, Math.min(0.5, 600 / scene.links.length)) : 0.9;
    ctx.strokeStyle = ctx.fillStyle = colour;
    ctx.lineWidth = (plain ? 1 : 1.6) / Math.min(1, Math.max(camera.k, 0.25));
    ctx.setLineDash(dash || []);
    ctx.beginPath();
    for (const link of links) traceLink(ctx, link);
    ctx.stroke();
    ctx.setLineDash([]);
    if (!plain || camera.k > 0.6) paintHeads(ctx, links);
  }
  ctx.globalAlpha = 1;
}

function traceLink(ctx, link) {
  ctx.moveTo(link.a.x, link.a.y);
  if (Math.abs(link.turn) < 0.01) ctx.lineTo(link.b.x, link.b.y);
  else ctx.quadraticCurveTo(...controlOf(link), link.b.x, link.b.y);
}

function paintHeads(ctx, links) {
  ctx.beginPath();
  for (const link of links) {
    const [cx, cy] = controlOf(link);
    const length = Math.hypot(link.b.x - cx, link.b.y - cy) || 1;
    const [ux, uy] = [(link.b.x - cx) / length, (link.b.y - cy) / length];
    const [tx, ty] = [link.b.x - ux * (link.b.r + 3), link.b.y - uy * (link.b.r + 3)];
    ctx.moveTo(tx, ty);
    ctx.lineTo(tx - ux * 8 - uy * 3.5, ty - uy * 8 + ux * 3.5);
    ctx.lineTo(tx - ux * 8 + uy * 3.5, ty - uy * 8 - ux * 3.5);
    ctx.closePath();
  }
  ctx.fill();
}

// Many nodes: one path for each kind.
function paintDots(ctx, scene) {
  for (const ghost of [true, false]) {
    ctx.globalAlpha = ghost ? 0.12 : 1;
    for (const kind of KIND_ORDER) {
      ctx.beginPath();
      for (const place of scene.order)
        if (place.n.kind === kind && place.ghost === ghost) tracePath(ctx, kind, place.x, place.y, place.r);
      ctx.fillStyle = kindColour(kind);
      ctx.fill();
    }
  }
  ctx.globalAlpha = 1;
}
