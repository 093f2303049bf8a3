import { Worker } from "node:worker_threads";
import type { EngineAnswer, EngineData, EngineMessage, EngineRequest } from "./engine-messages.js";
import { poolRefusals } from "./pool-refusals.js";

/** An engine in a thread of its own, with the dump in its memory; it answers one query after the other. */
export interface Engine {
  /** Its number of statements once the dump is loaded; rejects when it cannot be. */
  readonly ready: Promise<number>;
  /** Never rejects: when the thread dies of the query, the answer is `engine-failed`. */
  answer(request: EngineRequest): Promise<EngineAnswer>;
  /** Ends the thread, whatever it is doing; a query that runs gets no answer. */
  stop(): Promise<void>;
}

/** Starts an engine that loads a dump; `onBytes` hears how many bytes of the files it has read. */
export function startEngine(script: URL, data: EngineData, onBytes: (bytes: number) => void): Engine {
  const worker = new Worker(script, { workerData: data });
  let settle: ((answer: EngineAnswer) => void) | undefined;
  const ready = new Promise<number>((resolve, reject) => {
    worker.on("message", (message: EngineMessage) => {
      if (message.type === "loading") onBytes(message.bytes);
      else if (message.type === "ready") resolve(message.size);
      else settle?.(message.answer);
    });
    worker.on("error", (cause) => {
      reject(cause);
      settle?.({
        ok: false,
        error: { code: "engine-failed", messages: poolRefusals["engine-failed"]({ timeout: 0, wait: 0 }) },
      });
    });
  });
  return {
    ready,
    answer: (request) =>
      new Promise((resolve) => {
        settle = resolve;
        worker.postMessage(request);
      }),
    stop: async () => {
      await worker.terminate();
    },
  };
}
