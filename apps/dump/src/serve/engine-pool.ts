import type { Bilingual } from "@openhpa/console";
import { type Engine, startEngine } from "./engine.js";
import type { EngineAnswer, EngineData, EngineError, EngineRequest } from "./engine-messages.js";
import { poolRefusals } from "./pool-refusals.js";

/** How many engines there are and what they may take. */
export interface PoolOptions extends EngineData {
  /** The bundled worker. */
  readonly script: URL;
  readonly workers: number;
  /** A query that has run for longer, or waited for longer, is stopped. */
  readonly timeoutMs: number;
  /** How long a query runs on after its client has left: a stopped engine has to load the dump again. */
  readonly graceMs?: number | undefined;
  /** Queries that may wait for an engine; what comes beyond is refused. */
  readonly queueLength: number;
  /** Resident memory of the process, in bytes, beyond which the query that runs for longest is stopped. */
  readonly memoryBytes: number;
  /** Hears the bytes that the engines read while they load for the first time. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** Why the pool stopped a query or did not take it. */
export interface PoolError extends Omit<EngineError, "code"> {
  readonly code: EngineError["code"] | keyof typeof poolRefusals;
}

/** The answer of an engine, or why there is none. */
export type PoolAnswer =
  | Extract<EngineAnswer, { ok: true }>
  | { readonly ok: false; readonly error: PoolError };

/** Engines that answer side by side. */
export interface EnginePool {
  /** Statements in every engine. */
  readonly size: number;
  /** Answers queries in the order of arrival; when the signal fires, the place of the query is freed. Never rejects. */
  run(request: EngineRequest, signal?: AbortSignal): Promise<PoolAnswer>;
  /** Stops every engine; what waits is told. */
  close(): Promise<void>;
}

interface Job {
  readonly request: EngineRequest;
  readonly settle: (answer: PoolAnswer) => void;
  /** What to undo when the job is over: clocks, the watch on the client. */
  readonly cleanups: (() => void)[];
}

/** A place for an engine; the engine in it may be replaced by another. */
interface Seat {
  engine?: Engine | undefined;
  isReady: boolean;
  job?: Job | undefined;
  startedAt: number;
  /** Times in a row that an engine could not load. */
  failures: number;
}

const GRACE_MS = 2000;
const WATCH_MS = 200;
const CALM_MS = 1000;
/** After so many loads that failed in a row a place stays empty. */
const MOST_FAILURES = 3;

/** Starts engines that each hold the dump, and waits until they have loaded. Rejects when one cannot load. */
export async function createEnginePool(options: PoolOptions): Promise<EnginePool> {
  const { script, dir, files, limit, workers, timeoutMs, graceMs = GRACE_MS, queueLength } = options;
  const seats: Seat[] = Array.from({ length: workers }, () => ({
    isReady: false,
    startedAt: 0,
    failures: 0,
  }));
  const queue: Job[] = [];
  let size = 0;
  let isClosed = false;

  const end = (job: Job, answer: PoolAnswer) => {
    for (const cleanup of job.cleanups.splice(0)) cleanup();
    job.settle(answer);
  };
  const messages = (code: keyof typeof poolRefusals): Bilingual => poolRefusals[code](timeoutMs / 1000);
  const refuse = (job: Job, code: keyof typeof poolRefusals) =>
    end(job, { ok: false, error: { code, messages: messages(code) } });
  const later = (job: Job, milliseconds: number, action: () => void) => {
    const timer = setTimeout(action, milliseconds);
    job.cleanups.push(() => clearTimeout(timer));
  };
  const takeFromQueue = (job: Job): boolean => {
    const at = queue.indexOf(job);
    if (at >= 0) queue.splice(at, 1);
    return at >= 0;
  };

  const load = async (seat: Seat, onBytes: (bytes: number) => void) => {
    const engine = startEngine(script, { dir, files, limit }, onBytes);
    seat.engine = engine;
    seat.isReady = false;
    size = await engine.ready;
    if (seat.engine !== engine) return;
    seat.isReady = true;
    seat.failures = 0;
    serveNext();
  };
  const reload = (seat: Seat) => {
    void seat.engine?.stop();
    seat.engine = undefined;
    if (isClosed) return;
    load(seat, () => undefined).catch(() => {
      seat.failures += 1;
      if (seat.failures < MOST_FAILURES) reload(seat);
      else serveNext();
    });
  };

  /** Takes the query away from the engine of a place: the engine is stopped, another one loads. */
  const stop = (seat: Seat, code: keyof typeof poolRefusals) => {
    const { job } = seat;
    seat.job = undefined;
    seat.isReady = false;
    reload(seat);
    if (job) refuse(job, code);
  };
  const start = async (seat: Seat, engine: Engine, job: Job) => {
    seat.job = job;
    seat.startedAt = performance.now();
    later(job, timeoutMs, () => stop(seat, "timeout"));
    const answer = await engine.answer(job.request);
    if (seat.job !== job) return;
    seat.job = undefined;
    if (!answer.ok && answer.error.code === "engine-failed") {
      seat.isReady = false;
      reload(seat);
    }
    end(job, answer);
    serveNext();
  };
  const serveNext = () => {
    for (const seat of seats) {
      if (!seat.isReady || seat.job || !seat.engine) continue;
      const job = queue.shift();
      if (!job) return;
      void start(seat, seat.engine, job);
    }
    if (seats.every(({ failures }) => failures >= MOST_FAILURES))
      for (const job of queue.splice(0)) refuse(job, "closed");
  };

  let calmUntil = 0;
  const watchMemory = () => {
    if (process.memoryUsage.rss() < options.memoryBytes || performance.now() < calmUntil) return;
    const [oldest] = seats.filter(({ job }) => job).sort((a, b) => a.startedAt - b.startedAt);
    if (!oldest) return;
    // The memory of a stopped thread comes back a little later: the next query is not stopped for it.
    calmUntil = performance.now() + CALM_MS;
    stop(oldest, "memory");
  };
  const watch = setInterval(watchMemory, WATCH_MS);
  watch.unref();

  const leave = (job: Job) => {
    if (takeFromQueue(job)) return refuse(job, "client-left");
    const seat = seats.find((one) => one.job === job);
    if (seat) later(job, graceMs, () => stop(seat, "client-left"));
  };

  const pool: EnginePool = {
    get size() {
      return size;
    },
    run: (request, signal) =>
      new Promise((settle) => {
        const job: Job = { request, settle, cleanups: [] };
        if (isClosed) return refuse(job, "closed");
        if (signal?.aborted) return refuse(job, "client-left");
        if (queue.length >= queueLength) return refuse(job, "busy");
        const onAbort = () => leave(job);
        signal?.addEventListener("abort", onAbort, { once: true });
        job.cleanups.push(() => signal?.removeEventListener("abort", onAbort));
        queue.push(job);
        later(job, timeoutMs, () => takeFromQueue(job) && refuse(job, "busy"));
        serveNext();
      }),
    async close() {
      isClosed = true;
      clearInterval(watch);
      for (const job of queue.splice(0)) refuse(job, "closed");
      for (const seat of seats) {
        const { job } = seat;
        seat.job = undefined;
        if (job) refuse(job, "closed");
      }
      await Promise.all(seats.map(({ engine }) => engine?.stop()));
    },
  };
  try {
    await Promise.all(seats.map((seat) => load(seat, options.onBytes ?? (() => undefined))));
  } catch (cause) {
    await pool.close();
    throw cause;
  }
  return pool;
}
