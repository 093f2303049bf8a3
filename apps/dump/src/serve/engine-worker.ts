import { parentPort, workerData } from "node:worker_threads";
import { Store } from "oxigraph";
import { answerQuery } from "./answer-query.js";
import type { EngineData, EngineMessage, EngineRequest } from "./engine-messages.js";
import { loadFile } from "./load-store.js";

const port = parentPort;
if (!port) throw new Error("This module is a worker.");

const { dir, files, limit } = workerData as EngineData;

function tell(message: EngineMessage, transfer: readonly ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

const store = new Store();
for (const file of files) await loadFile(store, dir, file, (bytes) => tell({ type: "loading", bytes }));

port.on("message", (request: EngineRequest) => {
  const answer = answerQuery(store, request, limit);
  tell({ type: "answer", answer }, answer.ok ? [answer.body.buffer] : []);
});
tell({ type: "ready", size: store.size });
