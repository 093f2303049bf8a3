import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { recoverFolder } from "@openhpa/io";
import { corpus, ensureBuilt } from "@openhpa/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pathsIn } from "./testing/feed-fixture.js";

const KILLS = 50;
const script = fileURLToPath(new URL("./testing/build-process.mjs", import.meta.url));

/** Builds that run side by side, each in a folder of its own. */
const LANES = 2;

const folder = mkdtempSync(join(tmpdir(), "openhpa-killed-"));
const outOf = (lane: number) => join(folder, `feed-${lane}`);
const before = join(folder, "before");
const inputs = { before: join(folder, "before.ndjson"), after: join(folder, "after.ndjson") };

/** A digest of every file of a feed with its path: two feeds with the same one are the same feed. */
async function digestOf(dir: string): Promise<string> {
  const hash = createHash("sha256");
  for (const path of await pathsIn(dir)) hash.update(`${path}\0`).update(readFileSync(join(dir, path)));
  return hash.digest("hex");
}

/** Builds in a process of its own; killed after some milliseconds where they are given. True when it came to its end. */
function build(input: string, out: string, killAfter?: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, input, out], { stdio: ["ignore", "ignore", "inherit"] });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    }),
  );
}

const ndjson = (records: Iterable<object>) =>
  [...records].map((record) => `${JSON.stringify(record)}\n`).join("");

/** Puts the feed of the first build back as links: a build that changed a file in place would change the first one too, and be found out. */
async function restore(out: string): Promise<void> {
  for (const ending of ["", ".new", ".old"]) rmSync(out + ending, { recursive: true, force: true });
  for (const path of await pathsIn(before)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    linkSync(join(before, path), join(out, path));
  }
}

let whole: { readonly before: string; readonly after: string };
let duration = 0;

beforeAll(async () => {
  await ensureBuilt("@openhpa/feed", "apps/feed/dist/index.js");
  const records = [...corpus(12)];
  writeFileSync(inputs.before, ndjson(records));
  const changed = records.map((record, at) =>
    at % 3 === 0 ? { ...record, title: { fr: `Changée ${at}` } } : record,
  );
  writeFileSync(inputs.after, ndjson([...changed, ...[...corpus(14)].slice(12)]));
  expect(await build(inputs.before, before)).toBe(true);
  const out = outOf(0);
  await restore(out);
  const start = performance.now();
  expect(await build(inputs.after, out)).toBe(true);
  duration = performance.now() - start;
  whole = { before: await digestOf(before), after: await digestOf(out) };
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`a build that is killed at any of ${KILLS} moments leaves the old feed whole, or the new one`, async () => {
  expect(whole.after).not.toBe(whole.before);
  let stopped = 0;
  const lane = async (own: number) => {
    const out = outOf(own);
    for (let kill = own; kill < KILLS; kill += LANES) {
      await restore(out);
      const moment = (duration * 1.2 * ((kill * 31) % KILLS)) / KILLS;
      if (!(await build(inputs.after, out, moment))) stopped += 1;
      await recoverFolder(out);
      expect(Object.values(whole)).toContain(await digestOf(out));
    }
    expect(await build(inputs.after, out)).toBe(true);
    expect(await digestOf(out)).toBe(whole.after);
  };
  await Promise.all(Array.from({ length: LANES }, (_, own) => lane(own)));
  expect(stopped).toBeGreaterThan(KILLS / 2);
  expect(await digestOf(before)).toBe(whole.before);
}, 600_000);
