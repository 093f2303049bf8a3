import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Action, compareCodePoints, type HpaRecord } from "@openhpa/core";
import { buildFeed, dataPart, type FeedSummary } from "@openhpa/feed";
import { site } from "@openhpa/site";
import { ensureBuilt, frozenCorpus } from "@openhpa/testkit";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Editions, withEditions } from "./testing/altered-code.js";
import { alterInPlace } from "./testing/altered-file.js";
import { BASE, pathsIn } from "./testing/feed-fixture.js";

/** Histories of this run, and the number of the first, which is its seed. */
const HISTORIES = Number(process.env.OPENHPA_REBUILDS ?? 4);
const FIRST = Number(process.env.OPENHPA_FIRST_REBUILD ?? 1);
const STATE = ".openhpa";

const [first, ...others] = [...frozenCorpus(7)] as unknown as readonly [Action, ...Action[]];
/** Records of which two name the first, whose title their pages show. */
const pool: readonly Action[] = [
  first,
  ...others.map((record, index) =>
    index < 2 ? { ...record, precededBy: [{ key: "avant", record: first.key }] } : record,
  ),
];

/** What may happen to a record between two builds. */
const edits = {
  title: (record: Action, by: number): Action => ({ ...record, title: { fr: `Titre ${by} ${record.key}` } }),
  subjects: (record: Action, by: number): Action => ({
    ...record,
    themes: [by % 2 === 0 ? "nutrition" : "mental-health"],
    coverage: { territories: [by % 3 === 0 ? "departement:44" : "canton:VD"] },
    carrier: { key: "porteur", name: `Association ${by % 4}` },
  }),
  relation: (record: Action): Action => ({
    ...record,
    precededBy: [{ key: "avant", record: first.key }],
  }),
  spaces: (record: Action): Action => ({ ...record }),
  withdrawn: (record: Action, by: number): Action => ({
    ...record,
    withdrawn: `2026-03-${String(10 + (by % 9))}`,
    replacedBy: first.key,
  }),
  gone: (): undefined => undefined,
} as const;

const edit = fc.record({
  at: fc.oneof(fc.constant(0), fc.nat(pool.length - 1)),
  how: fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  by: fc.nat(30),
});

/** Outputs whose code may change; that of the JSON of records belongs to all, since builds read records from it. */
const alterable = [
  ...["record-linked-data", "csv", "xlsx", "parquet", "ndjson", "json-ld", "catalogue", "model"],
  ...["record-pages", "subjects", "lists", "subject-indexes", "overview", "datasets", "vocabularies"],
  ...["search", "fixed-files"],
] as const;

/** What happens to the folder of the last build. */
const tampering = fc.oneof(
  { weight: 9, arbitrary: fc.constant("none" as const) },
  fc.constantFrom(
    "state-deleted" as const,
    "state-damaged" as const,
    "file-deleted" as const,
    "file-altered" as const,
  ),
);

const step = fc.record({
  edits: fc.oneof({ weight: 6, arbitrary: fc.array(edit, { minLength: 2, maxLength: 4 }) }, fc.constant([])),
  title: fc.oneof({ weight: 9, arbitrary: fc.constant("Base") }, fc.constant("Autre base")),
  code: fc.oneof(
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...alterable), { minLength: 1, maxLength: 2 }) },
    fc.constant([]),
  ),
  hasPages: fc.oneof({ weight: 12, arbitrary: fc.constant(true) }, fc.constant(false)),
  tampering,
  place: fc.nat(100_000),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const histories = fc.array(step, { minLength: 5, maxLength: 5 });

let root: string;
beforeAll(async () => {
  await ensureBuilt("@openhpa/feed", "apps/feed/dist/index.js");
  await ensureBuilt("@openhpa/site", "apps/site/dist/index.js");
  root = mkdtempSync(join(tmpdir(), "openhpa-rebuilds-"));
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The records after a step; one that was withdrawn may only go, and one that is gone stays so. */
function after(records: ReadonlyMap<string, Action | undefined>, { edits: made }: Step, edition: number) {
  const next = new Map(records);
  for (const { at, how, by } of made) {
    const record = pool[at] as Action;
    const now = next.has(record.key) ? next.get(record.key) : record;
    if (now === undefined || (now.withdrawn !== undefined && how !== "gone")) continue;
    const changed = how === "gone" && record === first ? now : edits[how](now, by);
    const isSame = JSON.stringify(changed) === JSON.stringify(now);
    next.set(record.key, changed && !isSame ? { ...changed, modified: `2026-04-${10 + edition}` } : changed);
  }
  return next;
}

function build(
  out: string,
  records: readonly HpaRecord[],
  { title, hasPages }: Step,
  editions: Editions,
): Promise<FeedSummary> {
  const publisher = { name: "Essai" };
  const options = { out, baseUrl: BASE, publisher, title, withdrawMissing: true };
  const pages = hasPages ? withEditions(site, editions) : undefined;
  return buildFeed(records, { ...options, data: withEditions(dataPart, editions), site: pages });
}

/** A file of the state, or one that was published, the log apart: a log that lacks a file is refused. */
async function tamper(out: string, { tampering: how, place }: Step): Promise<void> {
  const state = join(out, STATE);
  if (how === "state-deleted") rmSync(state, { recursive: true });
  if (how === "state-damaged") {
    const files = readdirSync(state, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(compareCodePoints);
    const file = files[place % files.length] as string;
    const bytes = readFileSync(file);
    if (bytes.length === 0) return;
    const at = place % bytes.length;
    bytes[at] = (bytes[at] as number) ^ 4;
    rmSync(file);
    writeFileSync(file, bytes);
  }
  if (how === "file-deleted" || how === "file-altered") {
    const paths = (await pathsIn(out)).filter((path) => !/^changes|^\.openhpa/.test(path));
    const file = join(out, paths[place % paths.length] as string);
    if (how === "file-deleted") rmSync(file);
    else alterInPlace(file, place);
  }
}

/** What the state says of the places of files on the disk, and the seal that names it: no two folders have the same. */
const OF_THE_DISK = new Set([`${STATE}/marks`, `${STATE}/seal.json`]);

async function expectAlike(ours: string, theirs: string): Promise<void> {
  const all = async (dir: string) =>
    (await pathsIn(dir)).concat(
      readdirSync(join(dir, STATE), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
        .filter((path) => !OF_THE_DISK.has(path)),
    );
  const paths = (await all(theirs)).sort(compareCodePoints);
  expect((await all(ours)).sort(compareCodePoints)).toEqual(paths);
  for (const path of paths) {
    const [own, other] = [readFileSync(join(ours, path)), readFileSync(join(theirs, path))];
    expect(own.equals(other), path).toBe(true);
  }
}

test.each(
  Array.from({ length: HISTORIES }, (_, index) => FIRST + index),
)("rebuilds of history %i give what builds that know of nothing give, byte for byte", async (number) => {
  const [history] = fc.sample(histories, { seed: number, numRuns: 1 }) as [Step[]];
  const [ours, theirs] = [join(root, `ours-${number}`), join(root, `theirs-${number}`)];
  let records: ReadonlyMap<string, Action | undefined> = new Map(
    pool.slice(0, 5).map((one) => [one.key, one]),
  );
  const editions = new Map<string, number>();
  for (const [edition, one] of history.entries()) {
    if (edition > 0) {
      await tamper(ours, one);
      rmSync(join(theirs, STATE), { recursive: true });
      records = after(records, one, edition);
    }
    const all = [...records.values()].filter((record) => record !== undefined);
    for (const name of one.code) editions.set(name, edition);
    const summary = await build(ours, all, one, editions);
    const without = await build(theirs, all, one, editions);
    const { again: _ours, ...said } = summary;
    const { again, ...saidWithout } = without;
    expect(said).toEqual(saidWithout);
    expect(again.because).toBe(edition === 0 ? "first" : "damaged");
    await expectAlike(ours, theirs);
  }
  rmSync(ours, { recursive: true });
  rmSync(theirs, { recursive: true });
}, 900_000);
