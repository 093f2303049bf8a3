import { parentPort, workerData } from "node:worker_threads";
import { LineBuffer } from "@openhpa/rdf";
import { createBlockConverter, type LineConversion } from "./block-converter.js";
import type { BlockMessage, ConvertedMessage } from "./thread-messages.js";

/** The thread of `--jobs`: converts the blocks it is given, one after the other. */
const port = parentPort;
if (!port) throw new Error("This module runs in a worker thread");
const convert = createBlockConverter(workerData as LineConversion);
let last: Promise<void> = Promise.resolve();

async function answer({ block, memory }: BlockMessage): Promise<ConvertedMessage> {
  try {
    const converted = await convert(block, new LineBuffer(memory));
    return { converted, memory: converted.output.buffer as ArrayBuffer };
  } catch (error) {
    return { error };
  }
}

port.on("message", (message: BlockMessage) => {
  last = last.then(async () => {
    const answered = await answer(message);
    port.postMessage(answered, "memory" in answered ? [answered.memory] : []);
  });
});
