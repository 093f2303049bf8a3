import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Engine } from "./engine.js";
import type { EngineAnswer } from "./engine-messages.js";
import { createEnginePool, type EnginePool } from "./engine-pool.js";
import type { PoolOptions } from "./engine-seats.js";
import type { PoolAnswer } from "./pool-job.js";

// The clock is the test's: loading three million statements again takes much longer than a query may run.
const LOAD_MS = 144_000;
const TIMEOUT_MS = 30_000;
const [SECOND, ENDLESS, SLOW, QUICK] = [1000, "endless", "slow", "quick"];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the engines of a pool do at this moment. */
interface World {
  /** Clients whose query runs, one entry per engine. */
  running: string[];
  loads: number;
}

function slowEngine(world: World, loadMs: number): Engine {
  world.loads += 1;
  let current: string | undefined;
  const end = () => {
    if (current !== undefined) world.running.splice(world.running.indexOf(current), 1);
    current = undefined;
  };
  return {
    ready: new Promise((resolve) => setTimeout(() => resolve(7), loadMs)),
    answer: ({ sparql }) =>
      new Promise((resolve) => {
        const [kind, client = ""] = sparql.split(" ");
        current = client;
        world.running.push(client);
        if (kind === ENDLESS) return;
        const answer: EngineAnswer =
          kind === "trap"
            ? { ok: false, error: { code: "engine-failed", messages: { fr: "", en: "" } } }
            : { ok: true, mediaType: "text/plain", body: new Uint8Array(), isCut: false, replaced: 0 };
        setTimeout(
          () => {
            end();
            resolve(answer);
          },
          kind === SLOW ? 20 * SECOND : 1,
        );
      }),
    stop: async () => end(),
  };
}

async function started(options: Partial<PoolOptions> = {}): Promise<{ pool: EnginePool; world: World }> {
  const world: World = { running: [], loads: 0 };
  const starting = createEnginePool({
    ...{ dir: "", files: [], limit: 10, script: new URL("file:///none"), workers: 2 },
    ...{ timeoutMs: TIMEOUT_MS, queueLength: 256, clientQueueLength: 64 },
    memoryBytes: Number.POSITIVE_INFINITY,
    start: () => slowEngine(world, LOAD_MS),
    ...options,
  });
  await vi.advanceTimersByTimeAsync(LOAD_MS);
  return { pool: await starting, world };
}

const ask = (pool: EnginePool, client: string, kind: string, signal?: AbortSignal) =>
  pool.run({ sparql: `${kind} ${client}`, defaultGraphs: [], namedGraphs: [] }, { client, signal });
const codeOf = (answer: PoolAnswer) => (answer.ok ? "answered" : answer.error.code);

/** What comes of a query within a time. */
async function within(milliseconds: number, answer: Promise<PoolAnswer>): Promise<string> {
  let code = "nothing yet";
  void answer.then((result) => {
    code = codeOf(result);
  });
  await vi.advanceTimersByTimeAsync(milliseconds);
  return code;
}

test("while one client sends fifty endless queries, again and again, another is answered at any time", async () => {
  const { pool, world } = await started();
  const fates: Promise<string>[] = [];
  for (let second = 0; second < 600; second += 5) {
    if (second % 100 === 0)
      for (let index = 0; index < 50; index += 1) fates.push(ask(pool, "a", ENDLESS).then(codeOf));
    expect([second, await within(5 * SECOND, ask(pool, "b", QUICK))]).toEqual([second, "answered"]);
    expect(world.running.filter((client) => client === "a").length).toBeLessThanOrEqual(1);
  }
  await pool.close();
  const codes = new Set(await Promise.all(fates));
  expect(codes).toEqual(new Set(["timeout", "client-reloading"]));
});

test("a client's queries run one after the other; the one that waits too long is told what for", async () => {
  const { pool, world } = await started();
  const all = Promise.all(Array.from({ length: 3 }, () => ask(pool, "a", SLOW)));
  await vi.advanceTimersByTimeAsync(25 * SECOND);
  expect(world.running).toEqual(["a"]);
  await vi.advanceTimersByTimeAsync(25 * SECOND);
  expect((await all).map(codeOf)).toEqual(["answered", "answered", "client-busy"]);
  await pool.close();
});

test("with one engine alone everybody waits, and is told why and for how long", async () => {
  const { pool } = await started({ workers: 1 });
  expect(await within(TIMEOUT_MS, ask(pool, "a", ENDLESS))).toBe("timeout");
  expect(await within(10 * SECOND, ask(pool, "b", QUICK))).toBe("reloading");
  const answer = await ask(pool, "b", QUICK);
  expect(answer).toMatchObject({ ok: false, error: { code: "reloading", retryAfter: 134 } });
  if (!answer.ok) expect(answer.error.messages.fr).toContain("Réessayez dans 134 s.");
  // Less than the time limit before the engine is ready, it is worth while to wait.
  await vi.advanceTimersByTimeAsync(110 * SECOND);
  expect(await within(LOAD_MS, ask(pool, "b", QUICK))).toBe("answered");
  await pool.close();
});

describe("a client whose query stopped an engine waits until it has loaded again", () => {
  test.each([
    ["its time was over", ENDLESS, "timeout"],
    ["it broke the engine", "trap", "engine-failed"],
  ])("because %s", async (_why, kind, code) => {
    const { pool, world } = await started();
    expect(await within(TIMEOUT_MS, ask(pool, "a", kind))).toBe(code);
    expect(await within(0, ask(pool, "a", QUICK))).toBe("client-reloading");
    expect(await within(SECOND, ask(pool, "b", QUICK))).toBe("answered");
    await vi.advanceTimersByTimeAsync(LOAD_MS);
    expect(await within(SECOND, ask(pool, "a", QUICK))).toBe("answered");
    expect(world.loads).toBe(3);
    await pool.close();
  });

  test("because it left", async () => {
    const { pool } = await started();
    const leaving = new AbortController();
    const left = ask(pool, "a", ENDLESS, leaving.signal);
    leaving.abort();
    expect(await within(2 * SECOND, left)).toBe("client-left");
    expect(await within(0, ask(pool, "a", QUICK))).toBe("client-reloading");
    expect(await within(SECOND, ask(pool, "b", QUICK))).toBe("answered");
    await pool.close();
  });
});

test("what waits has its own limit for each client, and one for all; neither keeps a free engine from answering", async () => {
  const { pool } = await started({ clientQueueLength: 2, queueLength: 3 });
  const all = [ask(pool, "a", ENDLESS), ...Array.from({ length: 3 }, () => ask(pool, "a", QUICK))];
  expect(await within(0, all[3] as Promise<PoolAnswer>)).toBe("client-queue-full");
  expect(await within(SECOND, ask(pool, "b", QUICK))).toBe("answered");
  const other = ask(pool, "b", ENDLESS);
  const waiting = ask(pool, "c", QUICK);
  expect(await within(0, ask(pool, "d", QUICK))).toBe("queue-full");
  await pool.close();
  expect((await Promise.all([other, waiting])).map(codeOf)).toEqual(["closed", "closed"]);
});

test("whatever clients do, none holds more than one engine, and nothing is left without an answer", async () => {
  const step = fc.record({
    client: fc.constantFrom("a", "b", "c", "d"),
    kind: fc.constantFrom(ENDLESS, SLOW, QUICK, QUICK, "trap"),
    leavesAfter: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    seconds: fc.constantFrom(0, 0, 1, 10, 40, 150),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 40 }),
      fc.integer({ min: 1, max: 3 }),
      async (steps, workers) => {
        const { pool, world } = await started({ workers });
        let settled = 0;
        for (const { client, kind, leavesAfter, seconds } of steps) {
          const leaving = new AbortController();
          if (leavesAfter !== undefined) setTimeout(() => leaving.abort(), leavesAfter * SECOND);
          void ask(pool, client, kind, leaving.signal).then(() => {
            settled += 1;
          });
          await vi.advanceTimersByTimeAsync(seconds * SECOND);
          expect(new Set(world.running).size).toBe(world.running.length);
        }
        // Every engine that one client cannot take is there for a client who has asked nothing yet.
        const noisy = new Set(steps.map(({ client }) => client));
        if (noisy.size < workers) expect(await within(5, ask(pool, "quiet", QUICK))).toBe("answered");
        // It waits as long as a query may run, then runs as long at most.
        await vi.advanceTimersByTimeAsync(2 * TIMEOUT_MS + SECOND);
        expect(settled).toBe(steps.length);
        await pool.close();
      },
    ),
    { numRuns: 60 },
  );
});
