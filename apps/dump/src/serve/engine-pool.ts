import { join, leave, lengthOf } from "./client-queue.js";
import type { EngineRequest } from "./engine-messages.js";
import {
  closeSeats,
  emptySeats,
  hasRoom,
  loadEngine,
  type PoolOptions,
  refuse,
  type Seats,
  secondsToWait,
  serveNext,
  stopQuery,
  whyWaiting,
} from "./engine-seats.js";
import { afterTime, type Job, type PoolAnswer } from "./pool-job.js";
import { isLoading, type PoolRefusal } from "./pool-refusals.js";

/** Who asks. */
export interface Asker {
  /** The same for everything that one client asks. */
  readonly client: string;
  /** Fires when the client leaves. */
  readonly signal?: AbortSignal | undefined;
}

/** Engines that answer side by side. */
export interface EnginePool {
  /** Statements in every engine. */
  readonly size: number;
  /**
   * Answers queries, each client in turn and one of each at a time, its own in the order of arrival; when the signal fires, the place of the
   * query is freed. Never rejects.
   */
  run(request: EngineRequest, asker: Asker): Promise<PoolAnswer>;
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

/** The client of a job has left: it waits no longer, or runs on for the time of grace. */
function onLeft(seats: Seats, job: Job): void {
  const { graceMs = GRACE_MS } = seats.options;
  if (leave(seats.queue, job)) {
    refuse(seats, job, "client-left");
    return;
  }
  const seat = seats.all.find((one) => one.job === job);
  if (seat) afterTime(job, graceMs, () => stopQuery(seats, seat, "client-left"));
}

/** Why a query is not taken, if it is not: also where it would wait in vain. */
function refusalOf(seats: Seats, { client, signal }: Asker): PoolRefusal | undefined {
  const { isClosed, queue, options } = seats;
  if (isClosed) return "closed";
  if (signal?.aborted) return "client-left";
  if (hasRoom(seats, client)) return undefined;
  if ((queue.get(client)?.length ?? 0) >= options.clientQueueLength) return "client-queue-full";
  if (lengthOf(queue) >= options.queueLength) return "queue-full";
  const reason = whyWaiting(seats, client);
  const isVain = isLoading(reason) && secondsToWait(seats, client, reason) * 1000 > options.timeoutMs;
  return isVain ? reason : undefined;
}

/** Takes a job into the queue, or says why not. */
function enter(seats: Seats, job: Job, asker: Asker): void {
  const refusal = refusalOf(seats, asker);
  if (refusal) {
    refuse(seats, job, refusal);
    return;
  }
  const { signal, client } = asker;
  const onAbort = () => onLeft(seats, job);
  signal?.addEventListener("abort", onAbort, { once: true });
  job.cleanups.push(() => signal?.removeEventListener("abort", onAbort));
  join(seats.queue, job);
  const { timeoutMs } = seats.options;
  afterTime(job, timeoutMs, () => leave(seats.queue, job) && refuse(seats, job, whyWaiting(seats, client)));
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
    run: (request, asker) =>
      new Promise((settle) => enter(seats, { request, client: asker.client, settle, cleanups: [] }, asker)),
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
