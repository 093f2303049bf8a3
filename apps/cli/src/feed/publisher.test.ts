import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Terminal } from "@openhpa/console";
import { afterEach, beforeEach, expect, test } from "vitest";
import { feedCommand } from "./feed-command.js";
import { pathsIn } from "./testing/feed-fixture.js";

const seeds = fileURLToPath(new URL("../../../../seeds/valid", import.meta.url));
const examples = fileURLToPath(new URL("../../../../docs/publishing/publishers/", import.meta.url));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "openhpa-publisher-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const read = (path: string) => readFile(join(root, "out", path), "utf8");

async function build(...more: readonly string[]) {
  const stderr = new PassThrough();
  const terminal: Terminal = { stdin: Readable.from([]), stdout: new PassThrough(), stderr, exitCode: 0 };
  const args = [
    "build",
    seeds,
    "--base-url",
    "https://donnees.example.org",
    "--out",
    join(root, "out"),
    ...more,
  ];
  await feedCommand(terminal).parseAsync(args, { from: "user" });
  return { exitCode: terminal.exitCode, stderr: String(stderr.read() ?? "") };
}

/** Every picture that a page names is there, and every one that is there is named. */
async function expectPictures(): Promise<void> {
  const paths = await pathsIn(join(root, "out"));
  const named = new Set<string>();
  for (const path of paths.filter((one) => one.endsWith(".html"))) {
    const [, picture = path] =
      /property="og:image" content="https:\/\/donnees\.example\.org\/([^"]+)"/.exec(await read(path)) ?? [];
    named.add(picture);
  }
  expect([...named].sort()).toEqual(paths.filter((path) => path.endsWith(".png")));
}

test.each([
  ["ars", "Agence régionale de santé des Terres-Hautes", "#00408a"],
  ["association", "Promotion Santé Rives-du-Lac", "#a3195b"],
  ["canton", "Canton de Valombre, Service de la santé publique", "#b3001b"],
])("a feed of the publisher %s looks like theirs", async (name, title, colour) => {
  expect(await build("--publisher", `${examples}${name}/publisher.json`)).toEqual({
    exitCode: 0,
    stderr: "",
  });
  const page = await read("index.html");
  expect(page).toContain(`<img class="logo" src="logo.svg" alt="${title}"`);
  expect(page).toContain(`Publié par ${title}`);
  expect(await read("logo.svg")).toBe(await readFile(`${examples}${name}/logo.svg`, "utf8"));
  expect(await read("style.css")).toContain(`:root{--accent:${colour};--link:${colour};`);
  expect(await read("sitemap.xml")).toContain("https://donnees.example.org/legal/notice.html");
  expect(await read("catalog.ttl")).toContain(title);
  await expectPictures();
});

test("another publisher of the same records makes every page again", async () => {
  await build("--publisher", `${examples}ars/publisher.json`);
  await build("--publisher", `${examples}association/publisher.json`);
  expect(await read("vocab/index.html")).toContain("Rives-du-Lac");
  await build("--publisher", "Mon organisme");
  const paths = await pathsIn(join(root, "out"));
  expect(paths.filter((path) => /legal\/|logo\./.test(path))).toEqual([]);
});

test("what cannot be used is refused in words, and nothing is written", async () => {
  const file = join(root, "publisher.json");
  await writeFile(file, '{ "jurisdiction": "ch", "name": "Canton" }');
  const missing = await build("--publisher", file);
  expect(missing.exitCode).toBe(2);
  expect(missing.stderr).toContain("- dataProtection.law manque : loi sur la protection des données");
  await writeFile(file, '{ "name": }');
  expect((await build("--publisher", file)).stderr).toContain(`${file}:1:11`);
  expect(await build("--publisher", join(root, "nothing.json"))).toMatchObject({ exitCode: 3 });
  expect(await build("--accent", "#ffee00")).toMatchObject({ exitCode: 2 });
  expect(await build("--logo", file)).toMatchObject({ exitCode: 2 });
  await expect(pathsIn(join(root, "out"))).rejects.toThrow();
});
