// Building blocks for the document. Text only ever enters through textContent.

const SVG_NS = "http://www.w3.org/2000/svg";
const byId = (id) => document.getElementById(id);

// An element with attributes and children; a string child becomes text, null is left out.
function el(tag, attributes, ...children) {
  return furnish(document.createElement(tag), attributes, children);
}

function svgEl(tag, attributes, ...children) {
  return furnish(document.createElementNS(SVG_NS, tag), attributes, children);
}

function furnish(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children.flat(3)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

function fill(node, ...children) {
  node.replaceChildren();
  append(node, children);
  return node;
}

// Tells a screen reader, and nobody else.
function say(text) {
  byId("live").textContent = text;
}

// Tells everybody, for a while.
function toast(text) {
  say(text);
  const old = document.querySelector(".toast");
  if (old) old.remove();
  const box = el("div", { class: "toast", "aria-hidden": "true" }, text);
  document.body.append(box);
  setTimeout(() => box.remove(), 5000);
}

// An address from an article may be anything; only these two kinds become a link.
function safeLink(address) {
  if (!address) return null;
  try {
    const url = new URL(address);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

// The clipboard is refused in sandboxed frames; the old way still works in most.
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = el("textarea", { class: "off", "aria-hidden": "true", tabindex: "-1" });
    box.value = text;
    document.body.append(box);
    box.select();
    let done = false;
    try {
      done = document.execCommand("copy");
    } catch {
      done = false;
    }
    box.remove();
    return done;
  }
}

async function copyAloud(text, name) {
  toast(t((await copy(text)) ? "copied" : "copy_fail", { x: name || text }));
}

const reducedMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const isNarrow = () => matchMedia("(max-width: 760px)").matches;
