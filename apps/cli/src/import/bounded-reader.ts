import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { DocumentFault, DocumentReader, DocumentReading } from "@openhpa/import/documents";
import type { ReadingAnswer, ReadingQuestion } from "./reading-messages.js";

/** Bounds of the reading of one document, beyond which its thread is ended. Sizes in megabytes, times in milliseconds of processor time. */
export interface ReadingBounds {
  /** What the objects of the thread may take. */
  readonly heap: number;
  /** By how much the whole process may grow while a document is read: what lies outside of the objects, too. */
  readonly growth: number;
  /** From one sign of life to the next, of a reader that gives some: that of PDF, page by page. */
  readonly pause: number;
  readonly whole: number;
}

/** The readers refuse by counting what is larger or deeper than a fiche can be; these bounds hold for what counting does not see. */
export const READING_BOUNDS: ReadingBounds = { heap: 160, growth: 150, pause: 1_000, whole: 20_000 };

/** A reader of documents in a thread of its own. */
export interface BoundedReader {
  readonly read: DocumentReader;
  close(): Promise<void>;
}

const WATCH = 20;

/** The thread's script as the package's build bundled it. */
export function documentScript(): URL {
  const folder = dirname(createRequire(import.meta.url).resolve("@openhpa/cli/package.json"));
  return pathToFileURL(join(folder, "dist", "document-worker.js"));
}

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const memory = () => process.memoryUsage.rss() / 1_000_000;

/** Which bound a reading has passed, asked again and again. */
function createWatch({ growth, pause, whole }: ReadingBounds) {
  const [start, size] = [processorTime(), memory()];
  let last: number | undefined;
  return {
    sign: () => {
      last = processorTime();
    },
    fault(): DocumentFault | undefined {
      const now = processorTime();
      if (memory() - size > growth) return "too-much-memory";
      const isStuck = last !== undefined && now - last > pause;
      return isStuck || now - start > whole ? "too-slow" : undefined;
    },
  };
}

/** Asks a thread for one document; the fault is why its thread has to be ended. */
function ask(
  worker: Worker,
  question: ReadingQuestion,
  bounds: ReadingBounds,
): Promise<{ readonly reading: DocumentReading; readonly isOver: boolean }> {
  return new Promise((resolve) => {
    const watch = createWatch(bounds);
    const end = (reading: DocumentReading, isOver: boolean): void => {
      clearInterval(timer);
      worker.off("message", onMessage);
      worker.off("error", onError);
      worker.off("exit", onExit);
      // A thread that is ended may still fail: nobody waits for that any more.
      if (isOver) worker.on("error", () => {});
      resolve({ reading, isOver });
    };
    const refuse = (fault: DocumentFault) => end({ ok: false, fault }, true);
    const onMessage = (answer: ReadingAnswer): void => {
      if (answer.is === "read") end(answer.reading, false);
      else watch.sign();
    };
    const onError = (error: NodeJS.ErrnoException): void =>
      refuse(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-much-memory" : "damaged");
    const onExit = (): void => refuse("damaged");
    const timer = setInterval(() => {
      const fault = watch.fault();
      if (fault) refuse(fault);
    }, WATCH);
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.on("exit", onExit);
    worker.postMessage(question);
  });
}

/**
 * Reads documents one after the other in a thread that is started with the first one, and started again after one that had to be ended. The bounds
 * hold for each document.
 */
export function createBoundedReader(script: URL, bounds: ReadingBounds = READING_BOUNDS): BoundedReader {
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const start = () =>
    new Worker(script, {
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: bounds.heap, maxYoungGenerationSizeMb: 24 },
    });
  const readOne: DocumentReader = async (bytes, kind) => {
    worker ??= start();
    const { reading, isOver } = await ask(worker, { bytes, kind }, bounds);
    if (isOver) {
      void worker.terminate();
      worker = undefined;
    }
    return reading;
  };
  return {
    read(bytes, kind) {
      const reading = turn.then(() => readOne(bytes, kind));
      turn = reading;
      return reading;
    },
    async close() {
      await turn;
      await worker?.terminate();
      worker = undefined;
    },
  };
}
