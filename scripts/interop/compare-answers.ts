import { answerRows, firstDifference, type JsonAnswer, unlikeness } from "./answer-rows.js";
import type { differenceBook } from "./differences.js";
import type { Question } from "./fixture.js";
import type { Report } from "./report.js";

/** How engines answer: SPARQL results in JSON, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly json: JsonAnswer }
  | { readonly ok: false; readonly reason: string };

/** Checks the answers of an engine against those of the embedded one: a check per question. */
export function compareAnswers(
  engine: string,
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  { report, book }: { readonly report: Report; readonly book: ReturnType<typeof differenceBook> },
): void {
  for (const { id, rows: expected } of questions) {
    const check = `${engine}: ${id}`;
    const answer = answers.get(id);
    if (!answer?.ok) {
      report.fail(check, answer?.reason ?? "no answer");
      continue;
    }
    const found = answerRows(answer.json);
    const kind = unlikeness(found, expected);
    const declared = kind && book.find(engine, id, kind);
    if (kind === undefined) report.pass(`${check} (${found.length} rows)`);
    else if (declared) report.pass(`${check} (${found.length} rows; ${kind}: declared)`);
    else
      report.fail(
        check,
        `${kind}: ${kind === "order" ? "same rows in another order" : firstDifference(found, expected)}`,
      );
  }
}

/** Asks every question over the SPARQL protocol, one after the other. */
export async function askOverProtocol(
  address: string,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const { id, sparql } of questions) answers.set(id, await askOne(address, sparql));
  return answers;
}

async function askOne(address: string, query: string): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { accept: "application/sparql-results+json" },
      body: new URLSearchParams({ query }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    if (!response.ok) return { ok: false, reason: `HTTP ${response.status}: ${text.slice(0, 300)}` };
    return { ok: true, json: JSON.parse(text) as JsonAnswer };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
}
