// Words of the page, and the way names are compared.

const STRINGS = JSON.parse(byId("strings").textContent);
let language = "vi";

// The word of the page named `key`, its {holes} filled; the key itself where there is none.
function t(key, values) {
  const text = STRINGS[language][key] ?? STRINGS.vi[key] ?? key;
  return values ? text.replace(/\{(\w+)\}/g, (_, hole) => String(values[hole] ?? "")) : text;
}

const plural = (noun, n) => (n === 1 ? t(noun + "_1") : t(noun + "s_n", { n: n.toLocaleString(language) }));

const kindName = (kind) => t("k_" + kind);
const modalityName = (mod) => t("m_" + (mod || "none"));

// The relation in the reader's language: ours where we know it, else the graph's own Vietnamese label.
function relationName(relation, label) {
  const known = STRINGS[language]["r_" + relation];
  if (relation === "own" && label) return label;
  return known || label || relation;
}

// What stands on an edge: a post as the article writes it, else the relation.
function factWords(fact) {
  return fact.rel === "holdsPost" && fact.label ? fact.label : relationName(fact.rel, fact.label);
}

// Toneless key of a name. The same rule as partygraph.view.fold; a test compares the two.
function fold(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

// An ISO day as Vietnamese write it (22/5/2018), or as English does in the English page.
function dayText(iso) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso || "");
  if (!parts) return iso || "";
  if (language === "vi") return `${Number(parts[3])}/${Number(parts[2])}/${parts[1]}`;
  return new Date(Date.UTC(+parts[1], parts[2] - 1, +parts[3])).toLocaleDateString("en-GB", {
    day: "numeric", month: "short", year: "numeric", timeZone: "UTC",
  });
}

const collate = new Intl.Collator("vi", { numeric: true }).compare;

// `text` cut to lines of at most `width` characters, at most `lines` of them.
function wrap(text, width, lines) {
  const rows = [];
  let row = "";
  for (const word of text.split(/\s+/)) {
    const next = row ? row + " " + word : word;
    if (next.length <= width || !row) row = next;
    else {
      rows.push(row);
      row = word;
    }
  }
  rows.push(row);
  if (rows.length > lines) {
    rows.length = lines;
    rows[lines - 1] = shorten(rows[lines - 1] + " …", width);
  }
  return rows.map((line) => shorten(line, width + 6));
}

const shorten = (text, most) => (text.length <= most ? text : text.slice(0, most - 1).trimEnd() + "…");
