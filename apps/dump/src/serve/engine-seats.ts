import { type ClientQueue, takeAll, takeNext } from "./client-queue.js";
import { type Engine, startEngine } from "./engine.js";
import type { EngineData } from "./engine-messages.js";
import { afterTime, endJob, type Job, refuseJob } from "./pool-job.js";
import { isLoading, type PoolRefusal, type WaitingReason } from "./pool-refusals.js";

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
  /** Queries of one client that may wait while another of its own runs. */
  readonly clientQueueLength: number;
  /** Resident memory of the process, in bytes, beyond which the query that runs for longest is stopped. */
  readonly memoryBytes: number;
  /** Hears the bytes that the engines read while they load for the first time. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Starts an engine, where it is not to be a thread. */
  readonly start?: typeof startEngine | undefined;
}

/** A place for an engine; the engine in it may be replaced by another. */
export interface Seat {
  engine?: Engine | undefined;
  isReady: boolean;
  job?: Job | undefined;
  /** Who holds the place: whose query runs in it, or because of whose query its engine loads again. */
  client?: string | undefined;
  /** When the query or the loading began. */
  startedAt: number;
  /** Times in a row that an engine could not load. */
  failures: number;
}

/** Where the engines sit and what waits for them. */
export interface Seats {
  readonly options: PoolOptions;
  readonly all: readonly Seat[];
  readonly queue: ClientQueue<Job>;
  /** Statements in every engine. */
  size: number;
  /** How long the last load took. */
  loadMs: number;
  isClosed: boolean;
}

/** After so many loads that failed in a row a place stays empty. */
const MOST_FAILURES = 3;
/** Seconds after which to ask again where nothing better is known. */
const SOON = 5;

/** Places without engines, and nothing that waits. */
export function emptySeats(options: PoolOptions): Seats {
  const all = Array.from({ length: options.workers }, () => ({ isReady: false, startedAt: 0, failures: 0 }));
  return { options, all, queue: new Map(), size: 0, loadMs: 0, isClosed: false };
}

const isFree = ({ isReady, job, engine }: Seat) => isReady && !job && engine !== undefined;

/**
 * A client holds one place at most: that of the query that runs, or that of the engine which loads again because of it. Whatever one client
 * asks, the other places answer the others.
 */
export function mayRun({ all }: Seats, client: string): boolean {
  return all.every((seat) => seat.client !== client);
}

/** Whether a query of a client would be run at once. */
export function hasRoom(seats: Seats, client: string): boolean {
  return seats.all.some(isFree) && mayRun(seats, client);
}

/** Why a query of a client that cannot be run now has to wait. */
export function whyWaiting({ all }: Seats, client: string): WaitingReason {
  const own = all.find((seat) => seat.client === client);
  if (own) return own.job ? "client-busy" : "client-reloading";
  return all.some(({ isReady }) => isReady) ? "busy" : "reloading";
}

/** Seconds, at least one, until an engine that loads is probably ready: the client's own, else the first of all. */
function secondsToLoad({ all, loadMs }: Seats, client: string): number {
  const loading = all.filter(({ isReady, engine }) => !isReady && engine);
  const own = loading.filter((seat) => seat.client === client);
  const began = Math.min(...(own.length > 0 ? own : loading).map(({ startedAt }) => startedAt));
  return Math.max(1, Math.ceil((loadMs - (performance.now() - began)) / 1000));
}

/** Seconds after which a refused client should ask again. */
export function secondsToWait(seats: Seats, client: string, code: PoolRefusal): number {
  return isLoading(code) ? secondsToLoad(seats, client) : SOON;
}

/** Ends a job without an answer, with the reason and when to ask again. */
export function refuse(seats: Seats, job: Job, code: PoolRefusal): void {
  const wait = secondsToWait(seats, job.client, code);
  refuseJob(job, code, { timeout: seats.options.timeoutMs / 1000, wait });
}

/** Puts an engine into a place and waits until it has loaded. Rejects when it cannot load. */
export async function loadEngine(seats: Seats, seat: Seat, onBytes: (bytes: number) => void): Promise<void> {
  const { script, dir, files, limit, start = startEngine } = seats.options;
  const engine = start(script, { dir, files, limit }, onBytes);
  seat.engine = engine;
  seat.isReady = false;
  seat.startedAt = performance.now();
  seats.size = await engine.ready;
  if (seat.engine !== engine) return;
  seats.loadMs = performance.now() - seat.startedAt;
  seat.isReady = true;
  seat.client = undefined;
  seat.failures = 0;
  serveNext(seats);
}

/** Puts another engine into a place, which its client holds until it has loaded; after some loads that failed the place stays empty. */
function reload(seats: Seats, seat: Seat): void {
  void seat.engine?.stop();
  seat.engine = undefined;
  if (seats.isClosed) return;
  loadEngine(seats, seat, () => undefined).catch(() => {
    seat.failures += 1;
    if (seat.failures < MOST_FAILURES) {
      reload(seats, seat);
      return;
    }
    seat.engine = undefined;
    seat.client = undefined;
    serveNext(seats);
  });
}

/** Takes the query away from the engine of a place: the engine is stopped, another one loads. */
export function stopQuery(seats: Seats, seat: Seat, code: PoolRefusal): void {
  const { job } = seat;
  seat.job = undefined;
  seat.isReady = false;
  reload(seats, seat);
  if (job) refuse(seats, job, code);
}

async function startQuery(seats: Seats, seat: Seat, engine: Engine, job: Job): Promise<void> {
  seat.job = job;
  seat.client = job.client;
  seat.startedAt = performance.now();
  afterTime(job, seats.options.timeoutMs, () => stopQuery(seats, seat, "timeout"));
  const answer = await engine.answer(job.request);
  if (seat.job !== job) return;
  seat.job = undefined;
  if (!answer.ok && answer.error.code === "engine-failed") {
    seat.isReady = false;
    reload(seats, seat);
  } else seat.client = undefined;
  endJob(job, answer);
  serveNext(seats);
}

/** Gives what waits to the engines that are free, each client in turn; tells it so when every place stays empty. */
export function serveNext(seats: Seats): void {
  const { all, queue } = seats;
  for (const seat of all) {
    if (!isFree(seat) || !seat.engine) continue;
    const job = takeNext(queue, (client) => mayRun(seats, client));
    if (!job) break;
    void startQuery(seats, seat, seat.engine, job);
  }
  if (all.every(({ failures }) => failures >= MOST_FAILURES))
    for (const job of takeAll(queue)) refuse(seats, job, "closed");
}

/** Stops every engine; what waits or runs is told. */
export async function closeSeats(seats: Seats): Promise<void> {
  const { all, queue } = seats;
  seats.isClosed = true;
  for (const job of takeAll(queue)) refuse(seats, job, "closed");
  for (const seat of all) {
    const { job } = seat;
    seat.job = undefined;
    if (job) refuse(seats, job, "closed");
  }
  await Promise.all(all.map(({ engine }) => engine?.stop()));
}
