import { parseResults, type QueryAnswer } from "../../ask/query-answer.js";
import type { UnknownTerm } from "../../ask/unknown-terms.js";

/** What the endpoint answered, or why not. */
export type Asked =
  | {
      readonly ok: true;
      readonly answer:
        | Exclude<QueryAnswer, { kind: "graph" }>
        | { readonly kind: "turtle"; readonly text: string };
      readonly isCut: boolean;
    }
  | { readonly ok: false; readonly problem: AskProblem };

/** Why there is no answer; the place is that of the fault in the query, from 1. */
export interface AskProblem {
  readonly messages: { readonly fr: string; readonly en: string };
  readonly line?: number;
  readonly column?: number;
}

/** The endpoint beside the page. */
const endpoint = "sparql";

function post(sparql: string, accept: string, signal?: AbortSignal): Promise<Response> {
  return fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: sparql,
    ...(signal ? { signal } : {}),
  });
}

const same = (text: string) => ({ messages: { fr: text, en: text } });

async function problemOf(response: Response): Promise<AskProblem> {
  const text = await response.text();
  try {
    const details = JSON.parse(text) as Partial<AskProblem>;
    if (details.messages) return details as AskProblem;
  } catch {
    // A proxy between the page and the endpoint may answer in its own words.
  }
  return same(text === "" ? `${response.status} ${response.statusText}` : text);
}

/** Asks the endpoint; a graph comes as Turtle. Rejects when the endpoint cannot be reached or the signal fires. */
export async function askEndpoint(sparql: string, signal?: AbortSignal): Promise<Asked> {
  const response = await post(sparql, "application/sparql-results+json, text/turtle;q=0.9", signal);
  if (!response.ok) return { ok: false, problem: await problemOf(response) };
  const isCut = response.headers.get("OpenHPA-Result-Cut") === "true";
  const text = await response.text();
  const table = response.headers.get("Content-Type")?.includes("json") ? parseResults(text) : undefined;
  return { ok: true, answer: table ?? { kind: "turtle", text }, isCut };
}

/** Rows that are published beside the endpoint. Rejects when they cannot be reached or the signal fires. */
export async function fetchRows(address: string, signal: AbortSignal): Promise<Asked> {
  const response = await fetch(address, { signal });
  if (!response.ok) return { ok: false, problem: await problemOf(response) };
  const answer = parseResults(await response.text());
  return answer ? { ok: true, answer, isCut: false } : { ok: false, problem: same(address) };
}

/** The names of a query that look like ours and that neither the model nor the data has. */
export async function unknownNames(sparql: string): Promise<readonly Pick<UnknownTerm, "messages">[]> {
  const response = await fetch("terms", { method: "POST", body: sparql });
  return response.ok ? response.json() : [];
}

/** The answer as the endpoint writes it in a format, for a file. */
export async function fetchAnswer(sparql: string, mediaType: string): Promise<Blob> {
  const response = await post(sparql, mediaType);
  if (!response.ok) throw new Error(await response.text());
  return response.blob();
}
