import type { EngineRequest } from "./engine-messages.js";
import {
  closeSeats,
  emptySeats,
  loadEngine,
  type PoolOptions,
  type Seats,
  serveNext,
  stopQuery,
} from "./engine-seats.js";
import { afterTime, type Job, type PoolAnswer, refuseJob } from "./pool-job.js";
import type { poolRefusals } from "./pool-refusals.js";

/** Engines that answer side by side. */
export interface EnginePool {
  /** Statements in every engine. */
  readonly size: number;
  /** Answers queries in the order of arrival; when the signal fires, the place of the query is freed. Never rejects. */
  run(request: EngineRequest, signal?: AbortSignal): Promise<PoolAnswer>;
  /** Stops every engine; what waits is told. */
  close(): Promise<void>;
}

const GRACE_MS = 2000;
const WATCH_MS = 200;
const CALM_MS = 1000;

/** Looks at the memory of the process again and again, and stops the query that runs for longest when it is too much. */
function watchMemory(seats: Seats): NodeJS.Timeout {
  let calmUntil = 0;
  const look = () => {
    if (process.memoryUsage.rss() < seats.options.memoryBytes || performance.now() < calmUntil) return;
    const [oldest] = seats.all.filter(({ job }) => job).sort((a, b) => a.startedAt - b.startedAt);
    if (!oldest) return;
    // The memory of a stopped thread comes back a little later: the next query is not stopped for it.
    calmUntil = performance.now() + CALM_MS;
    stopQuery(seats, oldest, "memory");
  };
  return setInterval(look, WATCH_MS).unref();
}

function takeFromQueue({ queue }: Seats, job: Job): boolean {
  const at = queue.indexOf(job);
  if (at >= 0) queue.splice(at, 1);
  return at >= 0;
}

/** The client of a job has left: it waits no longer, or runs on for the time of grace. */
function leave(seats: Seats, job: Job): void {
  const { timeoutMs, graceMs = GRACE_MS } = seats.options;
  if (takeFromQueue(seats, job)) {
    refuseJob(job, "client-left", timeoutMs);
    return;
  }
  const seat = seats.all.find((one) => one.job === job);
  if (seat) afterTime(job, graceMs, () => stopQuery(seats, seat, "client-left"));
}

/** Why a query is not taken, if it is not. */
function refusalOf(
  { isClosed, queue, options }: Seats,
  signal: AbortSignal | undefined,
): keyof typeof poolRefusals | undefined {
  if (isClosed) return "closed";
  if (signal?.aborted) return "client-left";
  return queue.length >= options.queueLength ? "busy" : undefined;
}

/** Takes a job into the queue, or says why not. */
function enter(seats: Seats, job: Job, signal: AbortSignal | undefined): void {
  const { timeoutMs } = seats.options;
  const refusal = refusalOf(seats, signal);
  if (refusal) {
    refuseJob(job, refusal, timeoutMs);
    return;
  }
  const onAbort = () => leave(seats, job);
  signal?.addEventListener("abort", onAbort, { once: true });
  job.cleanups.push(() => signal?.removeEventListener("abort", onAbort));
  seats.queue.push(job);
  afterTime(job, timeoutMs, () => takeFromQueue(seats, job) && refuseJob(job, "busy", timeoutMs));
  serveNext(seats);
}

/** Starts engines that each hold the dump, and waits until they have loaded. Rejects when one cannot load. */
export async function createEnginePool(options: PoolOptions): Promise<EnginePool> {
  const seats = emptySeats(options);
  const watch = watchMemory(seats);
  const pool: EnginePool = {
    get size() {
      return seats.size;
    },
    run: (request, signal) =>
      new Promise((settle) => enter(seats, { request, settle, cleanups: [] }, signal)),
    async close() {
      clearInterval(watch);
      await closeSeats(seats);
    },
  };
  try {
    await Promise.all(seats.all.map((seat) => loadEngine(seats, seat, options.onBytes ?? (() => undefined))));
  } catch (cause) {
    await pool.close();
    throw cause;
  }
  return pool;
}
