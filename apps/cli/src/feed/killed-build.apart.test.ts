import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { recoverFolder } from "@openhpa/io";
import { ensureBuilt, frozenCorpus } from "@openhpa/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pathsIn } from "./testing/feed-fixture.js";

/** Moments spread over a whole build, and its last steps one by one: between these the new feed takes the place of the old one. */
const SPREAD = 12;
const LAST = 6;
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

/** Builds in a process of its own, which kills itself before a step where one is given. The steps of a build that came to its end. */
function build(input: string, out: string, killBefore?: number): Promise<number | undefined> {
  const args = [script, input, out, ...(killBefore === undefined ? [] : [String(killBefore)])];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  return new Promise((resolve, reject) =>
    child.on("close", (code, signal) => {
      if (code === 0) resolve(Number(printed));
      else if (signal === "SIGKILL") resolve(undefined);
      else reject(new Error(`The build ended with ${code ?? signal}`));
    }),
  );
}

const ndjson = (records: Iterable<object>) =>
  [...records].map((record) => `${JSON.stringify(record)}\n`).join("");

/** Puts the feed of the first build back as links: a build that changed a file in place would change the first one too, and be found out. */
async function restore(out: string): Promise<void> {
  for (const name of readdirSync(folder))
    if (name === basename(out) || name.startsWith(`${basename(out)}.`))
      rmSync(join(folder, name), { recursive: true, force: true });
  for (const path of await pathsIn(before)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    linkSync(join(before, path), join(out, path));
  }
}

let whole: { readonly before: string; readonly after: string };
let steps = 0;

beforeAll(async () => {
  await ensureBuilt("@openhpa/cli", "apps/cli/dist/index.js");
  const records = [...frozenCorpus(12)];
  writeFileSync(inputs.before, ndjson(records));
  const changed = records.map((record, at) =>
    at % 3 === 0 ? { ...record, title: { fr: `Changée ${at}` } } : record,
  );
  writeFileSync(inputs.after, ndjson([...changed, ...[...frozenCorpus(14)].slice(12)]));
  expect(await build(inputs.before, before)).toBeGreaterThan(0);
  const out = outOf(0);
  await restore(out);
  steps = (await build(inputs.after, out)) ?? 0;
  whole = { before: await digestOf(before), after: await digestOf(out) };
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a build that is killed at any step leaves the old feed whole, or the new one", async () => {
  expect(whole.after).not.toBe(whole.before);
  expect(steps).toBeGreaterThan(100);
  const moments = [
    ...Array.from({ length: SPREAD }, (_, at) => 1 + Math.floor(((steps - LAST) * at) / SPREAD)),
    ...Array.from({ length: LAST }, (_, at) => steps - at),
  ];
  const left = new Set<string>();
  let stopped = 0;
  const lane = async (own: number) => {
    const out = outOf(own);
    for (const moment of moments.filter((_, at) => at % LANES === own)) {
      await restore(out);
      if ((await build(inputs.after, out, moment)) === undefined) stopped += 1;
      await recoverFolder(out);
      const found = await digestOf(out);
      expect(Object.values(whole), `before step ${moment}`).toContain(found);
      left.add(found);
    }
    expect(await build(inputs.after, out)).toBeGreaterThan(0);
    expect(await digestOf(out)).toBe(whole.after);
  };
  await Promise.all(Array.from({ length: LANES }, (_, own) => lane(own)));
  // Pieces of a stream may come in one more or one less, so the very last step may be past the end.
  expect(stopped).toBeGreaterThan(moments.length - LAST);
  expect(left).toEqual(new Set(Object.values(whole)));
  expect(await digestOf(before)).toBe(whole.before);
}, 600_000);
