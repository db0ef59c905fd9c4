// The evidence: what a node or a fact says, each with its sentence.

let factsShown = 0;
const FACTS_STEP = 20;

function drawPanel() {
  const panel = byId("panel");
  const node = G.nodes.get(S.s);
  const fact = G.facts.get(S.s);
  panel.hidden = !node && !fact;
  byId("layout").classList.toggle("with-panel", !panel.hidden);
  if (panel.hidden) return fill(panel);
  if (panel.dataset.of !== S.s) {
    panel.dataset.of = S.s;
    panel.scrollTop = 0;
    factsShown = FACTS_STEP;
  }
  return fill(panel, panelHead(node, fact), node ? nodeBody(node) : el("div", { class: "cards" }, factCard(fact, null)));
}

function panelHead(node, fact) {
  const close = el("button", { type: "button", class: "plain", onclick: () => go({ s: null }), "aria-label": t("close") }, "✕");
  const name = node ? node.label : factWords(fact);
  const kind = node ? [kindIcon(node.kind, 18), " ", classText(node)] : [modalityChip(fact)];
  return el("div", { class: "panel-head" }, el("div", {}, el("p", { class: "kind" }, kind), el("h2", {}, name)), close);
}

const CLASS_WORDS = /([a-z])([A-Z])/g;
const classText = (node) =>
  kindName(node.kind) + (language === "en" && node.cls ? " · " + node.cls.replace(CLASS_WORDS, "$1 $2").toLowerCase() : "");

function nodeBody(node) {
  const facts = node.facts.filter(passes).sort((a, b) => factOrder(node)(a, b));
  return [
    nodeFacts(node),
    nodeActions(node),
    expandButtons(node),
    measureCards(node),
    el("h3", {}, t("facts"), " ", el("span", { class: "count" }, plural("fact", facts.length))),
    el("div", { class: "cards" }, facts.length ? facts.slice(0, factsShown).map((fact) => factCard(fact, node)) : el("p", {}, t("no_facts"))),
    moreButton(facts.length - factsShown, () => {
      factsShown += FACTS_STEP;
      drawPanel();
    }),
    referenceList(node),
  ];
}

const moreButton = (n, action) =>
  n > 0 && el("button", { type: "button", class: "more", onclick: action }, t("more", { n }));

function nodeFacts(node) {
  const unit = G.nodes.get(node.unit);
  const rows = [
    [t("also"), node.alt.join(" · ")],
    [t("province"), node.prov],
    [t("day"), node.day && dayText(node.day)],
    [t("unit"), unit && nodeLink(unit)],
  ].filter((row) => row[1]);
  return rows.length > 0 && el("dl", { class: "about" }, rows.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}

function nodeActions(node) {
  const act = (word, change) => el("button", { type: "button", onclick: () => go(change) }, t(word));
  return el("div", { class: "actions" },
    S.f === node.id && S.v === "graph" ? null : el("button", { type: "button", onclick: () => openEgo(node.id) }, t("open_ego")),
    isDocument(node) && act("open_tree", { v: "tree", f: node.id, s: node.id, p: null }),
    node.facts.some((fact) => fact.rel === "holdsPost") && act("open_career", { v: "career", f: node.id, s: node.id, p: null }),
    node.facts.length > 0 && el("button", { type: "button", onclick: () => startPath(node) }, t("find_path")));
}

function startPath(node) {
  go({ picking: node.id });
  toast(t("path_pick"));
  byId("q").focus();
}

// Relations of this node that lead to something not yet in the picture.
function expandButtons(node) {
  if (S.v !== "graph" || !S.f || S.p) return null;
  const tree = egoTree();
  if (!tree.has(node)) return null;
  const counts = new Map();
  for (const fact of node.facts.filter(passes))
    if (!tree.has(other(fact, node))) counts.set(fact.rel, (counts.get(fact.rel) || new Set()).add(other(fact, node)));
  const open = (relation) => go({ x: new Set([...S.x, node.id + ":" + relation]) });
  return counts.size > 0 && el("div", { class: "actions expand" }, el("span", {}, t("expand") + ": "),
    [...counts].map(([relation, far]) =>
      el("button", { type: "button", onclick: () => open(relation) }, `${relationName(relation, labelOfRelation(relation))} (${far.size})`)));
}

function measureCards(node) {
  if (!node.measures.length) return null;
  return [el("h3", {}, t("measures")), el("div", { class: "cards" }, node.measures.map((measure) =>
    el("article", { class: "card" },
      el("p", { class: "fact" }, el("b", {}, `${measure.n.toLocaleString(language)} ${measure.unit}`), measure.year ? ` (${measure.year})` : ""),
      measure.q.map((quote) => quoteBlock(quote)))))];
}

function referenceList(node) {
  const rows = G.refs.filter(([a, b]) => a === node.id || b === node.id);
  if (!rows.length) return null;
  return el("details", { class: "refs" }, el("summary", {}, t("refs")), el("ul", {}, rows.map(([a, b, relation, label]) =>
    el("li", {}, nodeLink(G.nodes.get(a)), " ", el("i", {}, relationName(relation, label)), " ", nodeLink(G.nodes.get(b))))));
}

// A name that can be pressed to see what surrounds it.
function nodeLink(node, words) {
  return el("button", { type: "button", class: "link", onclick: () => openEgo(node.id) }, kindIcon(node.kind, 13), el("span", {}, words || node.label));
}

// One statement: its two ends, its modality, and every sentence that makes it, grouped by article.
function factCard(fact, here) {
  const end = (node) => (node === here ? el("b", {}, shortName(node)) : nodeLink(node));
  const head = el("p", { class: "fact" }, end(fact.a), " ", el("em", { class: "rel" }, factWords(fact)), " ", end(fact.b));
  const count = articlesOf(fact).size;
  const facts = el("p", { class: "facts-line" }, modalityChip(fact), fact.mod && fact.status ? el("span", { class: "chip" }, t("st_" + fact.status)) : null,
    fact.year && el("span", {}, fact.year), typeof fact.c === "number" && el("span", {}, `${t("confidence")} ${fact.c.toFixed(2)}`),
    count > 1 && el("span", { class: "many" }, plural("article", count)));
  const byArticle = new Map();
  for (const quote of fact.q) {
    const key = G.sentences[quote.s].a;
    if (!byArticle.has(key)) byArticle.set(key, []);
    byArticle.get(key).push(quote);
  }
  const quotes = [...byArticle.values()].map((group) => group.map((quote) => quoteBlock(quote, fact)));
  return el("article", { class: "card" + (S.s === fact.id ? " is-selected" : ""), "data-fact": fact.id }, head, facts, quotes.length ? quotes : el("p", {}, t("no_quote")));
}

function quoteBlock(quote, fact) {
  const sentence = G.sentences[quote.s];
  const article = articleOf(quote);
  const by = G.nodes.get(quote.by);
  return el("figure", { class: "quote" },
    el("blockquote", { lang: "vi" }, markedText(sentence.t, quote.marks || [])),
    el("figcaption", {},
      article && articleLine(article),
      el("span", { class: "fine" }, [
        by && `${t("said_by")} ${by.label}`,
        quote.m && `${t("rule")} ${quote.m}`,
        t("offset", { b: sentence.b, e: sentence.e }),
      ].filter(Boolean).join(" · ")),
      el("span", { class: "quote-tools" },
        el("button", { type: "button", class: "tiny", onclick: () => copyAloud(citeText(quote, fact), t("copy_quote")) }, t("copy_quote")),
        quote.id && el("button", { type: "button", class: "tiny", onclick: () => copyAloud(quote.id), title: quote.id }, t("report")))));
}

function articleLine(article) {
  const link = safeLink(article.url);
  const title = article.title || t("untitled");
  return el("span", { class: "source" },
    link ? el("a", { href: link, rel: "noopener noreferrer", target: "_blank", lang: "vi" }, title) : el("cite", { lang: "vi" }, title),
    article.url && !link ? ` (${article.url})` : "",
    [article.byline, dayText(article.published)].filter(Boolean).map((part) => " · " + part));
}

// The sentence with the names of both ends marked. Offsets count code points, as Python does.
function markedText(text, marks) {
  const points = Array.from(text);
  const parts = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(points.slice(at, start).join(""), el("mark", {}, points.slice(start, end).join("")));
    at = end;
  }
  parts.push(points.slice(at).join(""));
  return parts;
}

function citeText(quote) {
  const sentence = G.sentences[quote.s];
  const article = articleOf(quote);
  const source = article ? [article.byline, article.title, dayText(article.published), safeLink(article.url)].filter(Boolean).join(", ") : "";
  return `“${sentence.t}” — ${source}${quote.id ? ` [${quote.id}]` : ""}`;
}
