import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { frozenCorpus } from "@openhpa/testkit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { conversion } from "../test/conversion.js";
import { STATE_FILE } from "./parts-state.js";

const lines = [...frozenCorpus(400)].map((record) => JSON.stringify(record));
lines[390] = '{"type":"Action","key":"b"}';
const asked = ["--to", "nquads", "--part-size", "2", "--keep-going"];

let folder: string;
let inputs: readonly string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-parts-"));
  const [plain, packed] = [join(folder, "a.ndjson"), join(folder, "b.ndjson.gz")];
  writeFileSync(plain, lines.slice(0, 200).join("\n"));
  writeFileSync(packed, gzipSync(lines.slice(200).join("\n")));
  inputs = [plain, packed];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a folder holds: the SHA-256 of each file, unpacked on demand. */
function filesOf(out: string, unpacked = (content: Buffer) => content): Readonly<Record<string, string>> {
  const sha256 = (content: Buffer) => createHash("sha256").update(content).digest("hex");
  return Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((name) => [name, sha256(unpacked(readFileSync(join(out, name))))]),
  );
}

async function parts(name: string, ...options: string[]) {
  const out = join(folder, name);
  return { out, ...(await conversion([...inputs, ...asked, "--out", out, ...options])) };
}

test("the parts together are the output, each at least of the size asked for", async () => {
  const whole = await conversion([...inputs, "--to", "nquads", "--keep-going"]);
  const { out, stderr } = await parts("out");
  const state = JSON.parse(readFileSync(join(out, STATE_FILE), "utf8"));
  const paths: string[] = state.parts.map(({ path }: { path: string }) => path);
  expect(paths.slice(0, 2)).toEqual(["part-00000.nq", "part-00001.nq"]);
  expect(readdirSync(out).sort()).toEqual([STATE_FILE, ...paths]);
  expect(Buffer.concat(paths.map((path) => readFileSync(join(out, path)))).equals(whole.stdout)).toBe(true);
  for (const path of paths.slice(0, -1)) expect(statSync(join(out, path)).size).toBeGreaterThanOrEqual(2e6);
  expect(state).toMatchObject({ done: true, position: { counts: { lines: 400, records: 399, refused: 1 } } });
  expect(stderr).toContain("b.ndjson.gz:191:1");
});

test("packed parts hold the same", async () => {
  const [plain, packed] = [await parts("a"), await parts("b", "--gzip")];
  const unpacked = (content: Buffer) => (content[0] === 0x1f ? gunzipSync(content) : content);
  const { [STATE_FILE]: _, ...expected } = filesOf(plain.out);
  const found = filesOf(packed.out, unpacked);
  expect(Object.keys(expected).length).toBeGreaterThan(2);
  for (const [name, sha256] of Object.entries(expected)) expect(found[`${name}.gz`]).toBe(sha256);
});

test("a conversion that was interrupted goes on and ends with the same bytes", async () => {
  const [whole, stopped] = [join(folder, "whole"), join(folder, "stopped")];
  // What stands in the folder while the run goes on is what a killed run leaves.
  const onMessage = () => existsSync(stopped) || cpSync(whole, stopped, { recursive: true });
  await conversion([...inputs, ...asked, "--out", whole], [], { onMessage });
  const left = JSON.parse(readFileSync(join(stopped, STATE_FILE), "utf8"));
  expect(left).toMatchObject({ done: false, position: { input: 1, line: expect.any(Number) } });
  expect(left.parts.length).toBeGreaterThan(1);
  const { stderr } = await conversion([...inputs, ...asked, "--out", stopped]);
  expect(filesOf(stopped)).toEqual(filesOf(whole));
  expect(stderr).toContain("b.ndjson.gz:191:1");
});

test("a conversion that is whole is left as it is", async () => {
  const { out } = await parts("out");
  const before = statSync(join(out, "part-00000.nq")).mtimeMs;
  const again = await parts("out");
  expect(again.stderr).toMatch(/399 fiches converties, 1\s+refusée/);
  expect(statSync(join(out, "part-00000.nq")).mtimeMs).toBe(before);
});

test.each([
  ["other options", async () => parts("out", "--no-validate"), /d'autres options/],
  [
    "a changed input",
    async () => {
      utimesSync(inputs[0] as string, 1, 1);
      return parts("out");
    },
    /d'autres fiches/,
  ],
  [
    "a changed part",
    async () => {
      writeFileSync(join(folder, "out", "part-00001.nq"), "");
      return parts("out");
    },
    /part-00001\.nq n'est plus/,
  ],
])("%s are refused", async (_, again, message) => {
  await parts("out");
  await expect(again()).rejects.toThrow(message);
});

test("a folder that holds something else is refused and left alone", async () => {
  await expect(conversion([...inputs, ...asked, "--out", folder])).rejects.toThrow("autre chose");
  expect(readdirSync(folder).sort()).toEqual(["a.ndjson", "b.ndjson.gz"]);
});
