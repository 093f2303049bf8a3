import { join } from "node:path";
import type { JsonAnswer } from "./answer-rows.js";
import type { Answer } from "./compare-answers.js";
import { run } from "./external-process.js";
import type { Fixture } from "./fixture.js";

/** Asks the files of the questions that a dump has, in one Java process with the dump in memory. */
export async function askRdf4j(
  { dir, questions }: Fixture,
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Answer>> {
  const source = new URL("java/Ask.java", import.meta.url).pathname;
  const files = questions.map(({ id }) => join(dir, "examples", `${id}.rq`));
  const { code, stdout, stderr } = await run("rdf4j-java", [source, dir, ...files], {
    env,
    timeout: 4 * 60_000,
  });
  const texts = stdout.split("\u001e").slice(1);
  // It stops at the first question that it cannot answer.
  if (code !== 0) throw new Error(`RDF4J, at question ${questions[texts.length - 1]?.id}: ${stderr}`);
  return new Map(
    questions.map(({ id }, at) => [id, { ok: true, json: JSON.parse(texts[at] ?? "") as JsonAnswer }]),
  );
}
