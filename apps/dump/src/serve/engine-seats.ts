import { type Engine, startEngine } from "./engine.js";
import type { EngineData } from "./engine-messages.js";
import { afterTime, endJob, type Job, refuseJob } from "./pool-job.js";
import type { poolRefusals } from "./pool-refusals.js";

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

/** A place for an engine; the engine in it may be replaced by another. */
export interface Seat {
  engine?: Engine | undefined;
  isReady: boolean;
  job?: Job | undefined;
  startedAt: number;
  /** Times in a row that an engine could not load. */
  failures: number;
}

/** Where the engines sit and what waits for them. */
export interface Seats {
  readonly options: PoolOptions;
  readonly all: readonly Seat[];
  readonly queue: Job[];
  /** Statements in every engine. */
  size: number;
  isClosed: boolean;
}

/** After so many loads that failed in a row a place stays empty. */
const MOST_FAILURES = 3;

/** Places without engines, and nothing that waits. */
export function emptySeats(options: PoolOptions): Seats {
  const all = Array.from({ length: options.workers }, () => ({ isReady: false, startedAt: 0, failures: 0 }));
  return { options, all, queue: [], size: 0, isClosed: false };
}

/** Puts an engine into a place and waits until it has loaded. Rejects when it cannot load. */
export async function loadEngine(seats: Seats, seat: Seat, onBytes: (bytes: number) => void): Promise<void> {
  const { script, dir, files, limit } = seats.options;
  const engine = startEngine(script, { dir, files, limit }, onBytes);
  seat.engine = engine;
  seat.isReady = false;
  seats.size = await engine.ready;
  if (seat.engine !== engine) return;
  seat.isReady = true;
  seat.failures = 0;
  serveNext(seats);
}

/** Puts another engine into a place; after some loads that failed the place stays empty. */
function reload(seats: Seats, seat: Seat): void {
  void seat.engine?.stop();
  seat.engine = undefined;
  if (seats.isClosed) return;
  loadEngine(seats, seat, () => undefined).catch(() => {
    seat.failures += 1;
    if (seat.failures < MOST_FAILURES) reload(seats, seat);
    else serveNext(seats);
  });
}

/** Takes the query away from the engine of a place: the engine is stopped, another one loads. */
export function stopQuery(seats: Seats, seat: Seat, code: keyof typeof poolRefusals): void {
  const { job } = seat;
  seat.job = undefined;
  seat.isReady = false;
  reload(seats, seat);
  if (job) refuseJob(job, code, seats.options.timeoutMs);
}

async function startQuery(seats: Seats, seat: Seat, engine: Engine, job: Job): Promise<void> {
  seat.job = job;
  seat.startedAt = performance.now();
  afterTime(job, seats.options.timeoutMs, () => stopQuery(seats, seat, "timeout"));
  const answer = await engine.answer(job.request);
  if (seat.job !== job) return;
  seat.job = undefined;
  if (!answer.ok && answer.error.code === "engine-failed") {
    seat.isReady = false;
    reload(seats, seat);
  }
  endJob(job, answer);
  serveNext(seats);
}

/** Gives what waits to the engines that are free; tells it so when every place stays empty. */
export function serveNext(seats: Seats): void {
  const { all, queue, options } = seats;
  for (const seat of all) {
    if (!seat.isReady || seat.job || !seat.engine) continue;
    const job = queue.shift();
    if (!job) return;
    void startQuery(seats, seat, seat.engine, job);
  }
  if (all.every(({ failures }) => failures >= MOST_FAILURES))
    for (const job of queue.splice(0)) refuseJob(job, "closed", options.timeoutMs);
}

/** Stops every engine; what waits or runs is told. */
export async function closeSeats(seats: Seats): Promise<void> {
  const { all, queue, options } = seats;
  seats.isClosed = true;
  for (const job of queue.splice(0)) refuseJob(job, "closed", options.timeoutMs);
  for (const seat of all) {
    const { job } = seat;
    seat.job = undefined;
    if (job) refuseJob(job, "closed", options.timeoutMs);
  }
  await Promise.all(all.map(({ engine }) => engine?.stop()));
}
