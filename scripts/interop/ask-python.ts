import type { Answer } from "./compare-answers.js";
import { run } from "./external-process.js";
import type { Fixture } from "./fixture.js";

const SECONDS_PER_QUESTION = 30;

/** What answers, and where its statements are: a database, the folder of a dump, or that and a file of what was inferred. */
export interface Library {
  readonly library: "pyoxigraph" | "inferred" | "rdflib";
  readonly place: string;
  readonly inferred?: string;
}

/** Asks all questions in one Python process. */
export async function askPython(
  { library, place, inferred = "" }: Library,
  { questions }: Fixture,
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Answer>> {
  const script = new URL("python/ask.py", import.meta.url).pathname;
  const input = JSON.stringify(questions.map(({ id, sparql }) => ({ id, sparql })));
  const args = [script, library, place, String(SECONDS_PER_QUESTION), inferred];
  const { code, stdout, stderr } = await run("python3", args, { env, input, timeout: 5 * 60_000 });
  if (code !== 0) throw new Error(`${library}: ${stderr}`);
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, Answer>));
}
