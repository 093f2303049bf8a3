import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createWorkerPool } from "./worker-pool.js";

const conversion = { to: "nquads", base: "https://example.org", validate: true } as never;
const block = { format: "ndjson", bytes: Buffer.from("{}\n") } as never;
const absent = new URL("absent.js", pathToFileURL(`${import.meta.dirname}/`));

test("a thread that has ended before it is asked refuses, and so does every later question", async () => {
  const pool = createWorkerPool(conversion, 1, absent);
  try {
    await expect(pool.convert(block)).rejects.toThrow(/absent/);
    // By now the thread has ended for certain.
    await wait(50);
    await expect(pool.convert(block)).rejects.toThrow(/absent/);
    await expect(pool.convert(block)).rejects.toThrow(/absent/);
  } finally {
    await pool.close();
  }
});
