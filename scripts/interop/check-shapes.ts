import { readdirSync, readFileSync } from "node:fs";
import { type HpaRecord, validate } from "@openhpa/core";
import { toNQuads } from "@openhpa/rdf";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Parser } from "n3";
import { coreShapesJudge } from "../../packages/codegen/src/matrix/core-shapes-judge.js";
import { run } from "./external-process.js";
import type { Report } from "./report.js";
import type { Tool } from "./tools.js";

const root = new URL("../../", import.meta.url);
const at = (path: string) => new URL(path, root).pathname;
const base = "https://exemple.fr/openhpa";

/** Records with one fault that a graph can show, and the shapes that must find it. */
const broken = [
  "missing-field/resultat-sans-statut.json",
  "missing-field/sans-titre.json",
  "out-of-range/nombre-negatif.json",
  "empty-value/texte-blanc.json",
  "invalid-date/30-fevrier.json",
  "age-order/ages-inverses.json",
  "breakdown-axis/territoire-et-groupe.json",
] as const;

/** The core shapes. Those in SPARQL take pySHACL minutes for five records, and are judged by Oxigraph in the tests of codegen. */
const shapes = "schemas/v1/shapes.ttl";

const readJson = (path: string) => JSON.parse(readFileSync(at(path), "utf8")) as HpaRecord;

/** What a validator found: the thing, the property and the kind of constraint. */
type Violation = readonly [focus: string, path: string, component: string];

const bySeparateRecord = (own: string, violations: readonly Violation[]) =>
  violations.filter(([focus]) => focus.startsWith(`${own}/`));

/** Our shapes under pySHACL: it finds what `rdf-validate-shacl` finds, hence nothing in the seeds and something in each broken record. */
export async function checkShapes(python: Tool, report: Report): Promise<void> {
  if (!python.ok) {
    report.skip("pySHACL", python.reason);
    return;
  }
  const territories = await loadTerritories();
  const script = new URL("python/validate.py", import.meta.url).pathname;
  const byPython = async (graph: string): Promise<readonly Violation[]> => {
    const options = { env: python.env, input: graph, timeout: 3 * 60_000 };
    const { code, stdout, stderr } = await run("python3", [script, at(shapes)], options);
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const judge = coreShapesJudge(readFileSync(at(shapes), "utf8"));
  const byJudge = async (graph: string): Promise<readonly Violation[]> => {
    const results = await judge(new Parser({ format: "N-Triples" }).parse(graph));
    return results
      .map(({ focus, path, component }): Violation => [focus, path ?? "", component])
      .sort(byText);
  };
  const hasErrors = (record: unknown) =>
    validate(record, { territories }).issues.some(({ severity }) => severity === "error");
  try {
    const seeds = readdirSync(at("seeds/valid")).map((name) => readJson(`seeds/valid/${name}`));
    report.same("validate(): seeds with errors", seeds.filter(hasErrors).length, 0);
    const ofSeeds = await byPython(seeds.map((record) => toNQuads(record, { base })).join(""));
    report.same(`pySHACL: violations of ${seeds.length} seeds`, ofSeeds, []);
    // Every broken record gets an address of its own, so that one run of the validator judges them all.
    const cases = broken.map((path, index) => {
      const record = readJson(`seeds/invalid/${path}`);
      const own = `${base}/${index}`;
      return { path, own, invalid: hasErrors(record), graph: toNQuads(record, { base: own }) };
    });
    const graph = cases.map((each) => each.graph).join("");
    const [found, expected] = [await byPython(graph), await byJudge(graph)];
    for (const { path, own, invalid } of cases) {
      const here = bySeparateRecord(own, found);
      report.same(`pySHACL: ${path} is refused, as by validate()`, here.length > 0, invalid);
      report.same(`pySHACL: ${path}, as rdf-validate-shacl`, here, bySeparateRecord(own, expected));
    }
  } catch (error) {
    report.fail("pySHACL", error instanceof Error ? error.message : String(error));
  }
}

const byText = (a: Violation, b: Violation) => (a.join("\n") < b.join("\n") ? -1 : 1);
