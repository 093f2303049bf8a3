import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { recoverFolder } from "@openhpa/io";
import { corpus } from "@openhpa/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pathsIn } from "./testing/feed-fixture.js";

const KILLS = 50;
const script = fileURLToPath(new URL("./testing/build-process.mjs", import.meta.url));
const built = existsSync(new URL("../dist/index.js", import.meta.url));
if (!built) process.stdout.write("killed builds: skipped, the package is not built (npm run build)\n");

const folder = mkdtempSync(join(tmpdir(), "openhpa-killed-"));
const out = join(folder, "feed");
const before = join(folder, "before");
const inputs = { before: join(folder, "before.ndjson"), after: join(folder, "after.ndjson") };

/** A digest of every file of a feed with its path: two feeds with the same one are the same feed. */
async function digestOf(dir: string): Promise<string> {
  const hash = createHash("sha256");
  for (const path of await pathsIn(dir)) hash.update(`${path}\0`).update(readFileSync(join(dir, path)));
  return hash.digest("hex");
}

/** Builds in a process of its own; killed after some milliseconds where they are given. True when it came to its end. */
function build(input: string, killAfter?: number): Promise<boolean> {
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

/** Puts the feed of the first build back; files are never changed in place, so that they can be shared. */
function restore(): void {
  for (const name of ["feed", "feed.new", "feed.old"])
    rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(before, out, { recursive: true });
}

let whole: { readonly before: string; readonly after: string };
let duration = 0;

beforeAll(async () => {
  if (!built) return;
  const records = [...corpus(12)];
  writeFileSync(inputs.before, ndjson(records));
  const changed = records.map((record, at) =>
    at % 3 === 0 ? { ...record, title: { fr: `Changée ${at}` } } : record,
  );
  writeFileSync(inputs.after, ndjson([...changed, ...[...corpus(14)].slice(12)]));
  expect(await build(inputs.before)).toBe(true);
  cpSync(out, before, { recursive: true });
  const start = performance.now();
  expect(await build(inputs.after)).toBe(true);
  duration = performance.now() - start;
  whole = { before: await digestOf(before), after: await digestOf(out) };
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(!built)(
  `a build that is killed at any of ${KILLS} moments leaves the old feed whole, or the new one`,
  async () => {
    expect(whole.after).not.toBe(whole.before);
    let stopped = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      restore();
      const moment = (duration * 1.05 * ((kill * 31) % KILLS)) / KILLS + (kill % 7) * 3;
      if (!(await build(inputs.after, moment))) stopped += 1;
      await recoverFolder(out);
      expect(Object.values(whole)).toContain(await digestOf(out));
    }
    expect(stopped).toBeGreaterThan(KILLS / 2);
    expect(await build(inputs.after)).toBe(true);
    expect(await build(inputs.after)).toBe(true);
    expect(await digestOf(out)).toBe(whole.after);
  },
  600_000,
);
