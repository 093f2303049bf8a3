import type { Bilingual } from "@openhpa/console";
import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { PoolError } from "./pool-job.js";
import type { RequestError } from "./sparql-request.js";

/** What is wrong with a request before anything is asked of an engine. */
type AppProblemCode = "too-large" | "not-found" | "method-not-allowed" | "foreign-host" | "foreign-origin";

/** Why a request was not answered with a result. */
export interface Problem {
  readonly code: PoolError["code"] | RequestError["code"] | AppProblemCode;
  readonly messages: Bilingual;
  /** Place of the fault in the query, from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Seconds after which it is worth while to ask again, where that is known better than from the code. */
  readonly retryAfter?: number | undefined;
}

/** The HTTP status of every problem; 499 is never seen, because the client has left. */
const statuses: Readonly<Record<Problem["code"], ContentfulStatusCode>> = {
  syntax: 400,
  evaluation: 400,
  "bad-request": 400,
  "update-refused": 403,
  "service-refused": 403,
  "foreign-origin": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "not-acceptable": 406,
  "unsupported-format": 406,
  "too-large": 413,
  "uri-too-long": 414,
  "unsupported-media-type": 415,
  "client-queue-full": 429,
  "client-left": 503,
  "foreign-host": 421,
  "engine-failed": 500,
  busy: 503,
  reloading: 503,
  "client-busy": 503,
  "client-reloading": 503,
  "queue-full": 503,
  closed: 503,
  memory: 503,
  timeout: 504,
};

/** Seconds after which a client may try again; a problem that is not here is the same when asked again. */
const RETRY_AFTER: Partial<Record<Problem["code"], number>> = {
  ...{ busy: 5, reloading: 5, memory: 5, closed: 30 },
  ...{ "queue-full": 5, "client-queue-full": 5, "client-busy": 5, "client-reloading": 5 },
};

/** What an answer of the endpoint depends on. */
export const VARY = "Accept, Accept-Encoding, Origin";

const problemTypes = /^(?:application\/(?:.+\+)?json|text\/json)$/i;

/** Answers with a problem: as problem details (RFC 9457) with the place in the query when the client takes JSON, else as two lines of text. */
export function problemResponse(context: Context, problem: Problem): Response {
  const { code, messages, line, column, retryAfter } = problem;
  const status = statuses[code];
  const retry = RETRY_AFTER[code];
  if (retry !== undefined) context.header("Retry-After", String(retryAfter ?? retry));
  context.header("Vary", VARY);
  context.header("Cache-Control", "no-store");
  const wantsJson = parseAccept(context.req.header("Accept") ?? "").some(({ type }) =>
    problemTypes.test(type),
  );
  if (!wantsJson) return context.text(`${messages.fr}\n${messages.en}\n`, status);
  const details = {
    type: `urn:openhpa:problem:${code}`,
    status,
    code,
    title: messages.en,
    messages,
    line,
    column,
  };
  return context.body(JSON.stringify(details), status, { "Content-Type": "application/problem+json" });
}
