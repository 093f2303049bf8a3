import { readdirSync, readFileSync } from "node:fs";
import { compareCodePoints, type HpaRecord, type Issue, type Severity, validate } from "@openhpa/core";
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
const INVALID = "schemas/v1/invalid";

const core = "schemas/v1/shapes.ttl";
const constraints = "schemas/v1/shapes-sparql.ttl";
/** With the constraints in SPARQL, and the plans whose years one of them looks up. */
const everything = [core, constraints, "schemas/v1/vocabularies/plan.ttl"];
/** So many times as long as the core shapes alone may all of them take pySHACL. */
const MOST_TIMES = 10;

/** What an engine found about a thing; the severity by the local name of its term. */
interface Result {
  readonly focus: string;
  readonly severity: string;
}

/** An engine of SHACL: what it finds in N-Triples by some files, and the time of the processor where it tells. */
interface Engine {
  readonly name: string;
  readonly tool: Tool;
  /** It has no constraints in SPARQL. */
  readonly onlyCore?: boolean;
  readonly validate: (
    graph: string,
    files: readonly string[],
  ) => Promise<{ readonly results: readonly Result[]; readonly seconds?: number }>;
}

const WITHIN = { timeout: 8 * 60_000 };

function pySHACL(tool: Tool): Engine {
  const script = new URL("python/validate.py", import.meta.url).pathname;
  return {
    name: "pySHACL",
    tool,
    async validate(graph, files) {
      const options = { ...WITHIN, ...(tool.ok ? { env: tool.env } : {}), input: graph };
      const { code, stdout, stderr } = await run("python3", [script, ...files.map(at)], options);
      if (code !== 0) throw new Error(`pySHACL: ${stderr}`);
      const found = JSON.parse(stdout) as { results: [string, string, string, string][]; seconds: number };
      const results = found.results.map(([focus, , , severity]) => ({ focus, severity }));
      return { results, seconds: found.seconds };
    },
  };
}

function jena(tool: Tool): Engine {
  const source = new URL("java/Validate.java", import.meta.url).pathname;
  return {
    name: "Jena",
    tool,
    async validate(graph, files) {
      const options = { ...WITHIN, ...(tool.ok ? { env: tool.env } : {}), input: graph };
      const { code, stdout, stderr } = await run("jena-java", [source, ...files.map(at)], options);
      if (code !== 0) throw new Error(`Jena: ${stderr}`);
      const lines = stdout.split("\n").filter((line) => line !== "");
      const results = lines
        .map((line) => line.split("\t"))
        .map(([focus = "", , , severity = ""]) => ({ focus, severity }));
      return { results };
    },
  };
}

/** The core shapes alone, in this process. */
function rdfValidateShacl(): Engine {
  const judge = coreShapesJudge(readFileSync(at(core), "utf8"));
  return {
    name: "rdf-validate-shacl",
    tool: { ok: true, env: {} },
    onlyCore: true,
    async validate(graph) {
      const results = await judge(new Parser({ format: "N-Triples" }).parse(graph));
      return { results: results.map(({ focus, severity = "" }) => ({ focus, severity })) };
    },
  };
}

const severities: Readonly<Record<Severity, string>> = {
  error: "Violation",
  warning: "Warning",
  info: "Info",
};
const sorted = (words: Iterable<string>) => [...new Set(words)].sort(compareCodePoints);
const codesIn = (path: string) =>
  new Set([...readFileSync(at(path), "utf8").matchAll(/hpa:issueCode "([a-z-]+)"/g)].map(([, code]) => code));

/** A record as a graph of its own, and what `validate()` says of it. */
interface Case {
  readonly name: string;
  readonly graph: string;
  readonly subjects: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

type CaseMaker = (name: string, own: string) => Case | undefined;

/** Makes cases of files; none of a record of which there is no graph that parses. */
async function caseMaker(): Promise<CaseMaker> {
  const territories = await loadTerritories();
  return (name, own) => {
    const record = JSON.parse(readFileSync(at(name), "utf8")) as HpaRecord;
    const graph = toNQuads(record, { base: own });
    try {
      const quads = new Parser({ format: "N-Triples" }).parse(graph);
      const subjects = new Set(quads.map(({ subject }) => subject.value));
      return { name, graph, subjects, issues: validate(record, { territories }).issues };
    } catch {
      return undefined;
    }
  };
}

/** The seeds, and the records with one fault that SHACL must report by the table that is published with them. */
function allCases(make: CaseMaker): readonly Case[] {
  const table = JSON.parse(readFileSync(at(`${INVALID}/expected.json`), "utf8")) as Record<
    string,
    { readonly shacl: boolean | null }
  >;
  const seeds = readdirSync(at("seeds/valid")).map((file) => `seeds/valid/${file}`);
  const declared = Object.keys(table).filter((file) => table[file]?.shacl === true && file.endsWith(".json"));
  const files = [...seeds, ...declared.map((file) => `${INVALID}/${file}`)];
  return files.flatMap((file, index) => make(file, `${base}/${index}`) ?? []);
}

/** Compares what an engine says of the records, in one graph, with `validate()`: violations, warnings and information each for itself. */
async function compareVerdicts(
  { name, validate: judge }: Engine,
  cases: readonly Case[],
  report: Report,
  { files, codes }: { readonly files: readonly string[]; readonly codes: ReadonlySet<unknown> },
): Promise<void> {
  const { results } = await judge(cases.map(({ graph }) => graph).join(""), files);
  const differing = cases.flatMap((each) => {
    const mine = results.filter(({ focus }) => each.subjects.has(focus));
    const found = sorted(mine.map(({ severity }) => severity));
    const meant = each.issues.filter(({ code }) => codes.has(code) || !codesOfSparql.has(code));
    const expected = sorted(meant.map(({ severity }) => severities[severity]));
    return String(found) === String(expected) ? [] : [`${each.name}: ${found}, by validate() ${expected}`];
  });
  report.same(`${name}: the verdicts of validate() on ${cases.length} records`, differing, []);
}

const codesOfSparql = codesIn(constraints);

/** All constraints cost pySHACL little beside the core shapes: those in SPARQL look at few nodes. */
async function compareTimes({ name, validate: judge }: Engine, seeds: string, report: Report): Promise<void> {
  const alone = (await judge(seeds, [core])).seconds ?? 0;
  const all = (await judge(seeds, everything)).seconds ?? 0;
  const check = `${name}: with constraints ${(all / alone).toFixed(1)} times as long as the core shapes (${alone.toFixed(1)} s)`;
  if (all <= MOST_TIMES * alone) report.pass(check);
  else report.fail(check, `more than ${MOST_TIMES} times`);
}

/** The shapes in every engine: `validate()` gives the verdict, and all must agree. */
export async function checkShapes(
  tools: { readonly python: Tool; readonly jena: Tool },
  report: Report,
): Promise<void> {
  const cases = allCases(await caseMaker());
  const python = pySHACL(tools.python);
  for (const engine of [rdfValidateShacl(), python, jena(tools.jena)]) {
    const { name, tool, onlyCore } = engine;
    if (!tool.ok) {
      report.skip(name, tool.reason);
      continue;
    }
    const files = onlyCore ? [core] : everything;
    const codes = new Set([...codesIn(core), ...(onlyCore ? [] : codesOfSparql)]);
    try {
      await compareVerdicts(engine, cases, report, { files, codes });
      const seeds = cases.filter((each) => each.name.startsWith("seeds/")).map(({ graph }) => graph);
      if (engine === python) await compareTimes(engine, seeds.join(""), report);
    } catch (error) {
      report.fail(name, error instanceof Error ? error.message : String(error));
    }
  }
}
