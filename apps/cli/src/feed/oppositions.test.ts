import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import type { Terminal } from "@openhpa/console";
import type { Action, HpaRecord } from "@openhpa/core";
import { dumpCommand } from "@openhpa/dump";
import { afterEach, beforeEach, expect, test } from "vitest";
import { feedCommand } from "./feed-command.js";
import { seedRecords } from "./testing/feed-fixture.js";
import { textOf } from "./testing/packed-text.js";

const NAME = "Zénobie Zyxembert-Wqolhuz";
const SLUG = "zenobie-zyxembert-wqolhuz";
/** What may be in no byte of what is written; names of files count too. */
const needle = /z[eé]nobie|zyxembert|wqolhuz|0?2[ .]?99[ .]?00[ .]?11[ .]?22|journee-zeta/i;
const list = `# privé\n${NAME}\n${SLUG.replaceAll("-", ".")}@exemple.fr\n02 99 00 11 22\nclé: journee-zeta-2019\n`;
const BASE = "https://donnees.example.org/prevention";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "openhpa-oppositions-"));
  await writeFile(join(root, "oppositions.txt"), list);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function run(
  commandOf: (terminal: Terminal) => ReturnType<typeof feedCommand>,
  args: readonly string[],
) {
  const stderr = new PassThrough();
  const terminal: Terminal = { stdin: Readable.from([]), stdout: new PassThrough(), stderr, exitCode: 0 };
  await commandOf(terminal).parseAsync([...args], { from: "user" });
  return { exitCode: terminal.exitCode, stderr: String(stderr.read() ?? "") };
}

/** Records that name the person in texts, names, keys, and one that is on the list by its key. */
async function spoiltRecords(): Promise<readonly HpaRecord[]> {
  const records = await seedRecords();
  const [first, ...rest] = records.filter((record): record is Action => record.type === "Action");
  if (!first) throw new Error("There is a seed");
  const carrier = { ...first.carrier, key: SLUG, name: `Cabinet ${NAME}` } as Action["carrier"];
  const summary = { fr: `Un atelier de ${NAME.toUpperCase()}, au 02.99.00.11.22.` };
  const named: Action = { ...first, title: { fr: `Atelier ${NAME}` }, summary, carrier };
  const left = { ...named, key: "journee-zeta-2019", title: { fr: "Journée" } };
  return [named, left, ...rest, ...records.filter(({ type }) => type === "Registry")];
}

async function write(records: readonly HpaRecord[]): Promise<void> {
  await writeFile(
    join(root, "records.ndjson"),
    records.map((record) => `${JSON.stringify(record)}\n`).join(""),
  );
}

const build = (...more: readonly string[]) =>
  run(feedCommand, [
    ...["build", join(root, "records.ndjson"), "--base-url", BASE, "--out", join(root, "out")],
    ...["--publisher", "Essai", ...more],
  ]);

const buildDump = (...more: readonly string[]) =>
  run(dumpCommand, [
    ...["build", join(root, "records.ndjson"), "--base-url", BASE, "--out", join(root, "dump"), ...more],
  ]);

const opposed = () => ["--oppositions", join(root, "oppositions.txt")];

/** Files of a folder, those of the build's own state too, that name the person in their path or their bytes. */
async function namedIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const says = entry.isFile() ? await textOf(await readFile(path)) : "";
    if (needle.test(entry.name) || needle.test(says)) found.push(path.slice(root.length + 1));
  }
  return found;
}

test("who objects is in no file of a feed, packed ones, state, change log and dump included", async () => {
  await write(await spoiltRecords());
  expect(await buildDump(...opposed())).toEqual({ exitCode: 0, stderr: "" });
  const built = await build("--dump", join(root, "dump"), ...opposed());
  expect(built).toEqual({
    exitCode: 0,
    stderr: "1 fiche laissée de côté par la liste d'opposition.\n",
  });
  expect(await namedIn("out")).toEqual([]);
});

test("nor after a feed that named them: kept records, closed pages of the log and tombstones are cleaned", async () => {
  const records = await spoiltRecords();
  await write(records);
  await build();
  expect((await namedIn("out")).length).toBeGreaterThan(20);
  const [named, left, gone, ...rest] = records as readonly [Action, Action, Action, ...HpaRecord[]];
  await write([named, left, { ...gone, title: { fr: `Fin de ${NAME}` } }, ...rest]);
  await build();
  await write([named, left, ...rest]);
  await build("--withdraw-missing");
  expect(await namedIn("out")).toContain(`out/action/${gone.key}.json`);
  // The record that names the person becomes invalid: its last published version is kept.
  await write([{ ...named, kind: "nothing" } as unknown as HpaRecord, ...rest]);
  const built = await build("--skip-invalid", ...opposed());
  expect(built.exitCode).toBe(0);
  expect(await namedIn("out")).toEqual([]);
  const seal = JSON.parse(await readFile(join(root, "out/changes/log.json"), "utf8")) as {
    readonly sequence: number;
  };
  expect(seal.sequence).toBeGreaterThan(5);
  // The log that was cleaned is one that the next build goes on from, with and without the list.
  expect((await build("--skip-invalid", ...opposed())).exitCode).toBe(0);
  expect(await namedIn("out")).toEqual([]);
});

test("a dump that names who objects is refused", async () => {
  await write(await spoiltRecords());
  await buildDump();
  const { exitCode, stderr } = await build("--dump", join(root, "dump"), ...opposed());
  expect(exitCode).toBe(2);
  expect(stderr.replace(/\n {2}/g, " ")).toContain("openhpa dump build --oppositions");
  expect(stderr).not.toMatch(needle);
});
