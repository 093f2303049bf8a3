import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { build } from "tsup";
import { afterAll, beforeAll, expect, test } from "vitest";
import { light } from "../tsup.light.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openhpa-bounded-"));
  const entry = { validate: join(import.meta.dirname, "test/validate-process.ts") };
  // What is bundled asks for modules of Node as CommonJS does.
  const js = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
  await writeFile(join(folder, "package.json"), '{"type":"module","version":"0.0.0"}');
  await build({
    ...light,
    entry,
    banner: { js },
    config: false,
    silent: true,
    clean: false,
    outDir: join(folder, "dist"),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A list of records of 3 kB, each with a warning, as one line of a packed file. */
async function listFile(count: number): Promise<string> {
  const file = join(folder, `list-${count}.json.gz`);
  const items = function* () {
    for (let index = 0; index < count; index++) {
      const context = { fr: "Contexte ".repeat(300) };
      const summary = { fr: "Contact jean.dupont@chu.fr" };
      const record = { type: "Action", key: `r${index}`, title: { fr: `Titre ${index}` }, context, summary };
      yield `${index === 0 ? "[" : ","}${JSON.stringify(record)}`;
    }
    yield "]";
  };
  await pipeline(Readable.from(items()), createGzip({ level: 1 }), createWriteStream(file));
  return file;
}

/** Runs `openhpa validate` with so many megabytes for what lives long. */
function validated(megabytes: number, ...args: string[]): Promise<{ code: number | null; end: string }> {
  const child = spawn(process.execPath, [
    `--max-old-space-size=${megabytes}`,
    join(folder, "dist", "validate.js"),
    ...args,
  ]);
  return new Promise((resolve) => {
    let end = "";
    child.stdout.on("data", (chunk: Buffer) => {
      end = (end + chunk.toString("utf8")).slice(-400);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      end += chunk.toString("utf8").slice(0, 2000);
    });
    child.on("close", (code) => resolve({ code, end }));
  });
}

test.each([
  ["text", 20_000],
  ["json", 4000],
])("as %s, a list of %i records of 3 kB on one line is validated in memory for a few", async (format, count) => {
  const { code, end } = await validated(48, await listFile(count), "--format", format);
  expect([code, code === 0 ? "" : end]).toEqual([0, ""]);
  expect(end).toContain(format === "text" ? `${count} fiches, ${count} valides` : `"records": ${count}`);
});
