// Makes vis-network.min.js: vis-network without what the page never uses (see README.md).
// Run in a folder where vis-network 10.1.5, vis-data, vis-util and esbuild are installed:
//   node prune.mjs > vis-network.min.js
import { build } from "esbuild";
import { readFile } from "node:fs/promises";

// Top-level classes and functions that are replaced, each by the least that its callers touch.
const STUBS = {
  "vis-network": {
    ManipulationSystem: "class ManipulationSystem { constructor() { this.options = {}; } setOptions() {} }",
    NavigationHandler: "class NavigationHandler { setOptions() {} }",
    KamadaKawai: "class KamadaKawai { setOptions() {} solve() {} }",
    FloydWarshall: "class FloydWarshall {}",
    BarnesHutSolver: "class BarnesHutSolver { setOptions() {} solve() {} }",
    RepulsionSolver: "class RepulsionSolver { setOptions() {} solve() {} }",
    HierarchicalRepulsionSolver: "class HierarchicalRepulsionSolver { setOptions() {} solve() {} }",
    HierarchicalSpringSolver: "class HierarchicalSpringSolver { setOptions() {} solve() {} }",
    SpringSolver: "class SpringSolver { setOptions() {} solve() {} }",
    DOTToGraph: "function DOTToGraph() { throw new Error('DOT is not supported here'); }",
    parseDOT: "function parseDOT() { throw new Error('DOT is not supported here'); }",
    parseGephi: "function parseGephi() { throw new Error('Gephi files are not supported here'); }",
    Icon: "class Icon extends NodeBase {}",
    Database: "class Database extends NodeBase {}",
  },
  "vis-util": {
    "Configurator\\$1 = class Configurator":
      "let Configurator$1 = class Configurator { constructor() { this.options = {}; } setOptions() {} setModuleOptions() {} }",
  },
};

function replaced(source, name, stub) {
  const pattern = new RegExp(`^(?:class|function|let) ${name}\\b[\\s\\S]*?^}`, "m");
  if (!pattern.test(source)) throw new Error(`${name} not found: is this another version?`);
  return source.replace(pattern, () => stub);
}

const prune = {
  name: "prune",
  setup(bundle) {
    bundle.onLoad({ filter: /vis-(network|util)\/esnext\/esm\/vis-\w+\.m?js$/ }, async ({ path }) => {
      let source = await readFile(path, "utf8");
      const library = path.includes("vis-network/esnext") ? "vis-network" : "vis-util";
      for (const [name, stub] of Object.entries(STUBS[library])) source = replaced(source, name, stub);
      return { contents: source, loader: "js" };
    });
  },
};

const entry = 'export { Network } from "vis-network/esnext"; export { DataSet } from "vis-data/esnext";';
const made = await build({
  stdin: { contents: entry, resolveDir: process.cwd() },
  bundle: true, minify: true, target: "es2020", format: "iife", globalName: "vis",
  legalComments: "none", charset: "ascii", write: false, plugins: [prune],
});
process.stdout.write(made.outputFiles[0].text);
