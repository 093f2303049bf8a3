import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { RecordBlock } from "@openhpa/io";
import type { ConvertedBlock, LineConversion } from "./block-converter.js";
import type { BlockMessage, ConvertedMessage } from "./thread-messages.js";

/** Threads that convert blocks. */
export interface WorkerPool {
  /** Hands a block over (its memory goes with it) to the thread whose turn it is. */
  convert(block: RecordBlock): Promise<ConvertedBlock>;
  /** Takes back the memory of a result that has been written. */
  release(converted: ConvertedBlock): void;
  close(): Promise<void>;
}

const OUTPUT = 1024 * 1024;

/** The thread's script as the package's build bundled it. */
export function convertScript(): URL {
  const folder = dirname(createRequire(import.meta.url).resolve("@openhpa/cli/package.json"));
  return pathToFileURL(join(folder, "dist", "convert-worker.js"));
}

interface Waiting {
  readonly resolve: (converted: ConvertedBlock) => void;
  readonly reject: (error: unknown) => void;
}

function startThread(script: URL, conversion: LineConversion) {
  const worker = new Worker(script, { workerData: conversion });
  const waiting: Waiting[] = [];
  // A thread may end before anything waits for it: what comes later is refused for the same reason.
  let ended: { readonly error: unknown } | undefined;
  const fail = (error: unknown) => {
    ended ??= { error };
    for (const { reject } of waiting.splice(0)) reject(ended.error);
  };
  worker.on("message", (message: ConvertedMessage) => {
    const first = waiting.shift();
    if ("error" in message) first?.reject(message.error);
    else first?.resolve(message.converted);
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("A thread of the conversion has ended")));
  const ask = (message: BlockMessage, memory: ArrayBuffer[]) =>
    new Promise<ConvertedBlock>((resolve, reject) => {
      if (ended) {
        reject(ended.error);
        return;
      }
      waiting.push({ resolve, reject });
      worker.postMessage(message, memory);
    });
  return { worker, ask };
}

/** Memory that can be handed over: a small buffer of Node shares its memory with others. */
function ownMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.byteLength === bytes.buffer.byteLength
    ? (bytes as Uint8Array<ArrayBuffer>)
    : Uint8Array.from(bytes);
}

/** Starts threads that all convert in the same way. Blocks go round; each thread works through its own in their order. */
export function createWorkerPool(conversion: LineConversion, size: number, script: URL): WorkerPool {
  const threads = Array.from({ length: size }, () => startThread(script, conversion));
  const spare: ArrayBuffer[] = [];
  let turn = 0;
  return {
    convert(block) {
      const { ask } = threads[turn++ % size] as (typeof threads)[number];
      const bytes = block.bytes && ownMemory(block.bytes);
      const message: BlockMessage = {
        block: { format: block.format, bytes },
        memory: spare.pop() ?? new ArrayBuffer(OUTPUT),
      };
      return ask(message, bytes ? [bytes.buffer, message.memory] : [message.memory]);
    },
    release: ({ output }) => void spare.push(output.buffer as ArrayBuffer),
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
