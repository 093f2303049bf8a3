import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { askPython } from "./ask-python.js";
import { compareAnswers } from "./compare-answers.js";
import { differenceBook } from "./differences.js";
import { type Outcome, run, runLines } from "./external-process.js";
import type { Fixture } from "./fixture.js";
import type { Report } from "./report.js";
import type { Tool } from "./tools.js";

/** A reasoner that is not ours: it infers from the statements of a dump with the ontology beside them. */
interface Reasoner {
  readonly name: string;
  readonly tool: Tool;
  readonly fixture: Fixture;
  /** What follows and is not said, as N-Triples. */
  readonly infer: (dir: string, env: Readonly<Record<string, string>>) => Promise<Outcome>;
}

const WITHIN = { timeout: 4 * 60_000 };

/** RIOT infers while it reads triples; of quads it infers nothing. */
const byJena =
  "said() { zcat actions*.nt.gz vocabularies.nt.gz territories.nt.gz editions.nt.gz $(ls organisations.nt.gz 2>/dev/null); }\n" +
  "said | riot -q --rdfs=ontology.ttl --syntax=ntriples --output=ntriples - | LC_ALL=C sort -u |" +
  " LC_ALL=C comm -13 <(said | LC_ALL=C sort -u) -";

const byOwlrl = new URL("python/reason.py", import.meta.url).pathname;

/** Each reasoner with as much as it can take. */
function reasoners(
  { large, small }: Fixtures,
  { jena, python }: { readonly jena: Tool; readonly python: Tool },
): readonly Reasoner[] {
  return [
    {
      name: "RDFS, by Jena",
      tool: jena,
      fixture: large,
      infer: (cwd, env) => runLines(byJena, { ...WITHIN, cwd, env }),
    },
    {
      name: "OWL 2 RL, by owlrl",
      tool: python,
      fixture: small,
      infer: (dir, env) => run("python3", [byOwlrl, dir], { ...WITHIN, env }),
    },
  ];
}

interface Fixtures {
  readonly large: Fixture;
  readonly small: Fixture;
}

/** What was inferred changes no answer. Order counts too; no difference is declared. */
export async function checkReasoning(
  fixtures: Fixtures,
  folder: string,
  tools: { readonly jena: Tool; readonly python: Tool },
  report: Report,
): Promise<void> {
  const { python } = tools;
  const book = differenceBook([]);
  for (const { name, tool, fixture, infer } of reasoners(fixtures, tools)) {
    const missing = [tool, python].find(({ ok }) => !ok);
    if (!tool.ok || !python.ok) {
      report.skip(name, missing?.ok === false ? missing.reason : "");
      continue;
    }
    try {
      const { code, stdout, stderr } = await infer(fixture.dir, tool.env);
      if (code !== 0) throw new Error(stderr);
      const properties = new Set(stdout.split("\n").map((line) => line.split(" ")[1]));
      const check = `${name}: ${stdout.split("\n").length - 1} statements inferred`;
      const isInferred = properties.has("<http://purl.org/dc/terms/contributor>");
      if (isInferred) report.pass(check);
      else report.fail(check, "none of a property that has one of ours below it");
      const inferred = join(folder, "inferred.nt");
      writeFileSync(inferred, stdout);
      const library = { library: "inferred", place: fixture.dir, inferred } as const;
      const answers = await askPython(library, fixture, python.env);
      compareAnswers(name, fixture.questions, answers, { report, book });
    } catch (error) {
      report.fail(name, error instanceof Error ? error.message : String(error));
    }
  }
}
