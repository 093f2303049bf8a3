import type { Waiting } from "./client-queue.js";
import type { EngineAnswer, EngineError, EngineRequest } from "./engine-messages.js";
import { type Figures, isLoading, type PoolRefusal, poolRefusals } from "./pool-refusals.js";

/** Why the pool stopped a query or did not take it. */
export interface PoolError extends Omit<EngineError, "code"> {
  readonly code: EngineError["code"] | PoolRefusal;
  /** Seconds after which it is worth while to ask again, where that is known. */
  readonly retryAfter?: number | undefined;
}

/** The answer of an engine, or why there is none. */
export type PoolAnswer =
  | Extract<EngineAnswer, { ok: true }>
  | { readonly ok: false; readonly error: PoolError };

/** A query on its way through the pool. */
export interface Job extends Waiting {
  readonly request: EngineRequest;
  readonly settle: (answer: PoolAnswer) => void;
  /** What to undo when the job is over: clocks, the watch on the client. */
  readonly cleanups: (() => void)[];
}

/** Gives a job its answer and undoes what was set up for it. */
export function endJob(job: Job, answer: PoolAnswer): void {
  for (const cleanup of job.cleanups.splice(0)) cleanup();
  job.settle(answer);
}

/** Ends a job without an answer of an engine. */
export function refuseJob(job: Job, code: PoolRefusal, figures: Figures): void {
  const messages = poolRefusals[code](figures);
  endJob(job, {
    ok: false,
    error: { code, messages, retryAfter: isLoading(code) ? figures.wait : undefined },
  });
}

/** Does something after a time, unless the job is over by then. */
export function afterTime(job: Job, milliseconds: number, action: () => void): void {
  const timer = setTimeout(action, milliseconds);
  job.cleanups.push(() => clearTimeout(timer));
}
