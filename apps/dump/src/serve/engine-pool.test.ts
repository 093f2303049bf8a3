import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { createEnginePool } from "./engine-pool.js";
import type { PoolOptions } from "./engine-seats.js";
import type { PoolAnswer } from "./pool-job.js";

/** A thread that speaks as an engine does, counts its loads in a file and does what the query says. */
const script = `
import { appendFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
const { dir } = workerData;
appendFileSync(join(dir, "loads"), "x");
if (existsSync(join(dir, "broken"))) throw new Error("cannot load");
parentPort.on("message", ({ sparql }) => {
  if (sparql === "die") throw new Error("died");
  if (sparql === "wait") return;
  const body = new TextEncoder().encode(sparql);
  parentPort.postMessage({ type: "answer", answer: { ok: true, mediaType: "text/plain", body, isCut: false } });
});
parentPort.postMessage({ type: "ready", size: 7 });
`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "openhpa-pool-"));
  writeFileSync(join(dir, "engine.mjs"), script);
});

const start = (options: Partial<PoolOptions> = {}) =>
  createEnginePool({
    dir,
    script: pathToFileURL(join(dir, "engine.mjs")),
    files: [],
    limit: 10,
    workers: 1,
    timeoutMs: 1_000_000,
    queueLength: 2,
    clientQueueLength: 64,
    memoryBytes: Number.POSITIVE_INFINITY,
    ...options,
  });
const ask = (sparql: string) => ({ sparql, defaultGraphs: [], namedGraphs: [] });
/** Each query comes from a client of its own. */
let clients = 0;
const from = (signal?: AbortSignal) => ({ client: `client-${clients++}`, signal });
const codeOf = (answer: PoolAnswer) =>
  answer.ok ? new TextDecoder().decode(answer.body) : answer.error.code;
const loads = () => readFileSync(join(dir, "loads"), "utf8").length;
/** The answer that is there already, or none. */
const now = (answer: Promise<PoolAnswer>) =>
  Promise.race([answer.then(codeOf), new Promise((resolve) => setImmediate(() => resolve("none yet")))]);

describe("a pool of one engine", () => {
  test("takes as many waiting queries as it says, and not one more", async () => {
    const pool = await start();
    const running = pool.run(ask("wait"), from());
    const waiting = [pool.run(ask("a"), from()), pool.run(ask("b"), from())];
    expect(await now(pool.run(ask("c"), from()))).toBe("queue-full");
    expect(await now(Promise.race(waiting))).toBe("none yet");
    await pool.close();
    expect((await Promise.all([running, ...waiting])).map(codeOf)).toEqual(["closed", "closed", "closed"]);
  });

  test("answers in the order of arrival, and gives the place of a client that leaves to the next", async () => {
    const pool = await start({ graceMs: 0 });
    const leaving = new AbortController();
    const running = pool.run(ask("wait"), from(leaving.signal));
    const waiting = new AbortController();
    const second = pool.run(ask("b"), from(waiting.signal));
    const third = pool.run(ask("c"), from());
    waiting.abort();
    expect(codeOf(await second)).toBe("client-left");
    leaving.abort();
    expect(codeOf(await running)).toBe("client-left");
    expect(codeOf(await third)).toBe("c");
    expect(loads()).toBe(2);
    expect(await now(pool.run(ask("d"), from(AbortSignal.abort())))).toBe("client-left");
    await pool.close();
    expect(await now(pool.run(ask("e"), from()))).toBe("closed");
  });

  test("loads another engine when one dies, and gives the place up after three that could not load", async () => {
    const pool = await start();
    expect(codeOf(await pool.run(ask("die"), from()))).toBe("engine-failed");
    expect(codeOf(await pool.run(ask("a"), from()))).toBe("a");
    expect(loads()).toBe(2);
    appendFileSync(join(dir, "broken"), "");
    expect(codeOf(await pool.run(ask("die"), from()))).toBe("engine-failed");
    expect(codeOf(await pool.run(ask("a"), from()))).toBe("closed");
    expect(loads()).toBe(2 + 3);
    await pool.close();
  });

  test("does not start when its engine cannot load", async () => {
    appendFileSync(join(dir, "broken"), "");
    await expect(start()).rejects.toThrow("cannot load");
    expect(loads()).toBe(1);
  });
});

test("engines answer side by side", async () => {
  const pool = await start({ workers: 2 });
  expect(pool.size).toBe(7);
  const first = pool.run(ask("wait"), from());
  expect(codeOf(await pool.run(ask("a"), from()))).toBe("a");
  expect(await now(first)).toBe("none yet");
  await pool.close();
});
