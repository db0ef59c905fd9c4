// Search by any name, number or alias, without tone marks, by keyboard alone.

const HITS_SHOWN = 12;
let searchIndex = [];
let hits = [];
let chosenHit = -1;

function buildIndex() {
  searchIndex = [...G.nodes.values()].map((node) => {
    const keys = node.keys.length ? node.keys : [fold(node.label)];
    return { node, keys: keys.map((key) => " " + key), tight: keys.map((key) => key.replaceAll(" ", "")) };
  });
}

// How well a node answers: whole name, start of a name, words in order, all words somewhere, or "22nq" for
// "22-NQ"; 0 for no.
function scoreHit(entry, query, words, tight) {
  let best = 0;
  for (const key of entry.keys) {
    if (key === " " + query) return 100;
    if (key.startsWith(" " + query)) best = Math.max(best, 80);
    else if (key.includes(" " + query)) best = Math.max(best, 60);
  }
  if (best) return best;
  if (words.length > 1 && words.every((word) => entry.keys.some((key) => key.includes(" " + word)))) return 40;
  if (tight.length < 3) return 0;
  return entry.tight.some((key) => key.startsWith(tight)) ? 50 : entry.tight.some((key) => key.includes(tight)) ? 20 : 0;
}

function search(text) {
  const query = fold(text);
  if (!query) return [];
  const words = query.split(" ");
  const tight = query.replaceAll(" ", "");
  const found = [];
  for (const entry of searchIndex) {
    const score = scoreHit(entry, query, words, tight);
    if (score) found.push({ node: entry.node, score });
  }
  return found.sort((a, b) => b.score - a.score || byRank(a.node, b.node)).map((hit) => hit.node);
}

function setUpSearch() {
  const field = byId("q");
  field.addEventListener("input", () => showHits(field.value));
  field.addEventListener("focus", () => field.value && showHits(field.value));
  field.addEventListener("blur", () => setTimeout(hideHits, 150));
  field.addEventListener("keydown", (event) => searchKey(event, field));
}

function searchKey(event, field) {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (move && hits.length) {
    event.preventDefault();
    chooseHit((chosenHit + move + hits.length) % hits.length);
  } else if (event.key === "Enter") {
    const node = hits[Math.max(0, chosenHit)];
    if (node) takeHit(node);
  } else if (event.key === "Escape") {
    event.stopPropagation();
    if (byId("hits").hidden) field.blur();
    field.value = "";
    hideHits();
  }
}

function showHits(text) {
  const all = search(text);
  hits = all.slice(0, HITS_SHOWN);
  const list = byId("hits");
  const rows = hits.map((node, i) =>
    el("li", { role: "option", id: "hit-" + i, "aria-selected": "false", onmousedown: (e) => (e.preventDefault(), takeHit(node)) },
      kindIcon(node.kind), el("span", { class: "hit-name" }, node.label),
      el("span", { class: "hit-more" }, [kindName(node.kind), matchedAlias(node, text), node.prov].filter(Boolean).join(" · "))));
  const none = el("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "none" }, t("hits_none", { q: text }));
  fill(list, rows.length ? rows : none);
  list.hidden = !fold(text);
  byId("q").setAttribute("aria-expanded", String(!list.hidden));
  chooseHit(hits.length ? 0 : -1);
  if (!list.hidden) say(t("hits_n", { n: all.length }));
}

// The other name by which the reader found a node, so that the hit explains itself.
function matchedAlias(node, text) {
  const query = fold(text);
  if (fold(node.label).includes(query)) return null;
  return [node.num, ...node.alt].find((name) => name && fold(name).includes(query)) || null;
}

function chooseHit(i) {
  chosenHit = i;
  const options = [...byId("hits").children];
  options.forEach((option, j) => option.setAttribute("aria-selected", String(j === i)));
  if (i >= 0 && options[i]) {
    byId("q").setAttribute("aria-activedescendant", options[i].id);
    options[i].scrollIntoView({ block: "nearest" });
  } else byId("q").removeAttribute("aria-activedescendant");
}

function hideHits() {
  byId("hits").hidden = true;
  byId("q").setAttribute("aria-expanded", "false");
  byId("q").removeAttribute("aria-activedescendant");
}

function takeHit(node) {
  hideHits();
  byId("q").value = "";
  if (S.picking) {
    const from = S.picking;
    return go({ v: "graph", f: from, p: node.id, s: null, d: 1, x: new Set(), picking: null });
  }
  openEgo(node.id);
  byId("main").focus({ preventScroll: true });
  return undefined;
}
