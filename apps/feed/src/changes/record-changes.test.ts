import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import type { LedgerEntry } from "@openhpa/publish";
import { jsonChanges, liveIn, streamMembers } from "@openhpa/testkit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { action, CHANGES_BASE, type ChangeBuilds, changeBuilds } from "./testing/change-builds.js";

let feed: ChangeBuilds;
beforeEach(async () => {
  feed = await changeBuilds();
});
afterEach(() => feed.remove());

const [a, b, c] = ["a", "b", "c"].map((key) => action(key)) as [HpaRecord, HpaRecord, HpaRecord];
const edited = (record: HpaRecord): HpaRecord => ({
  ...record,
  title: { fr: `${record.key}, revue` },
  modified: "2025-02-03",
});

const changes = (after?: number) => jsonChanges(feed.read, CHANGES_BASE, after);
const ledger = async () =>
  (await feed.read("changes/ids.ndjson"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as LedgerEntry);
const tombstones = async (from: AsyncIterable<unknown>) => {
  const all: unknown[] = [];
  for await (const tombstone of from) all.push(tombstone);
  return all;
};

describe("a first build", () => {
  test("announces every record, in the order of days and keys", async () => {
    const early = action("z", { created: "2023-05-01" });
    const summary = await feed.build([a, b, early]);
    expect(summary).toMatchObject({ created: 3, updated: 0, withdrawn: 0, unchanged: 0, sequence: 3 });
    expect((await changes()).map(({ id, modified, published }) => [modified, id, published])).toEqual([
      [1, "z", "2023-05-01T00:00:00Z"],
      [2, "a", "2024-01-10T00:00:00Z"],
      [3, "b", "2024-01-10T00:00:00Z"],
    ]);
  });

  test("gives the whole published record and leads to an empty page that leads to itself", async () => {
    await feed.build([a, b]);
    expect(liveIn(await changes())).toEqual(
      new Map([
        ["Action a", a],
        ["Action b", b],
      ]),
    );
    expect(JSON.parse(await feed.read("changes/after-2.json"))).toEqual({
      next: `${CHANGES_BASE}/changes/after-2.json`,
      license: "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
      items: [],
    });
  });

  test("of nothing is a log that the next build goes on from", async () => {
    expect(await feed.build([])).toMatchObject({ created: 0, sequence: 0 });
    expect(await changes()).toEqual([]);
    expect(await streamMembers(feed.read, CHANGES_BASE)).toEqual([]);
    expect(await feed.build([a])).toMatchObject({ created: 1, sequence: 1 });
  });

  test("puts what has no day at the latest day of the others, and at 1970 where nothing has one", async () => {
    const { created: _created, ...undated } = a as typeof a & { created?: string };
    await feed.build([undated as HpaRecord, b]);
    expect((await changes()).map(({ id, published }) => [id, published])).toEqual([
      ["b", "2024-01-10T00:00:00Z"],
      ["a", "2024-01-10T00:00:00Z"],
    ]);
    const other = await changeBuilds();
    await other.build([undated as HpaRecord]);
    const [only] = await jsonChanges(other.read, CHANGES_BASE);
    expect(only?.published).toBe("1970-01-01T00:00:00Z");
    await other.remove();
  });

  test("takes the instant of the caller for all, in seconds of UTC, and refuses one that is none", async () => {
    await feed.build([a, b], { at: "2026-03-01T08:30:15.250Z" });
    expect((await changes()).map(({ published }) => published)).toEqual(
      Array(2).fill("2026-03-01T08:30:15Z"),
    );
    for (const at of ["2026-03-01", "2026-03-01T09:30:15+01:00", "hier", "2026-13-01T00:00:00Z"]) {
      await expect(feed.build([a, b], { at })).rejects.toMatchObject({ code: "invalid-option" });
    }
  });

  test("announces a record that is withdrawn already, so that its id is never used", async () => {
    const summary = await feed.build([a, { ...b, withdrawn: "2024-03-01", replacedBy: "a" }]);
    expect(summary).toMatchObject({ created: 1, withdrawn: 1 });
    expect(await tombstones(summary.tombstones())).toEqual([
      { type: "Action", key: "b", title: "Fiche b", withdrawn: "2024-03-01", replacedBy: "a" },
    ]);
    await expect(feed.build([a, b])).rejects.toMatchObject({ code: "reused-key" });
  });
});

describe("a later build", () => {
  beforeEach(async () => {
    await feed.build([a, b]);
  });

  test("of the same records adds nothing and changes no byte", async () => {
    const before = await feed.files();
    expect(before.size).toBeGreaterThan(5);
    const summary = await feed.build([b, a], { at: "2026-03-01T00:00:00Z" });
    expect(summary).toMatchObject({ created: 0, updated: 0, withdrawn: 0, unchanged: 2, sequence: 2 });
    expect(await feed.files()).toEqual(before);
  });

  test("announces what was added, changed and withdrawn, and nothing else", async () => {
    const summary = await feed.build([edited(a), { ...b, withdrawn: "2025-02-01" }, c]);
    expect(summary).toMatchObject({ created: 1, updated: 1, withdrawn: 1, unchanged: 0, sequence: 5 });
    expect((await changes(2)).map(({ id, state, data }) => [id, state, data])).toEqual([
      ["c", "updated", c],
      ["a", "updated", edited(a)],
      ["b", "deleted", undefined],
    ]);
    expect((await streamMembers(feed.read, CHANGES_BASE)).map(({ kind, object }) => [kind, object])).toEqual([
      ["Create", `${CHANGES_BASE}/action/a`],
      ["Create", `${CHANGES_BASE}/action/b`],
      ["Create", `${CHANGES_BASE}/action/c`],
      ["Update", `${CHANGES_BASE}/action/a`],
      ["Delete", `${CHANGES_BASE}/action/b`],
    ]);
    expect(await tombstones(summary.tombstones())).toEqual([
      { type: "Action", key: "b", title: "Fiche b", withdrawn: "2025-02-01" },
    ]);
  });

  test("keeps a line of the ledger for each id, with its first and last event", async () => {
    await feed.build([edited(a), { ...b, withdrawn: "2025-02-01" }]);
    const [first, second] = (await ledger()) as [LedgerEntry, LedgerEntry];
    expect(first).toMatchObject({ key: "a", state: "live", title: "a, revue" });
    expect([first.first, first.last]).toEqual([
      { sequence: 1, at: "2024-01-10T00:00:00Z" },
      { sequence: 3, at: "2025-02-03T00:00:00Z" },
    ]);
    expect(second).toMatchObject({ key: "b", state: "withdrawn", withdrawn: "2025-02-01" });
    expect(second.last.sequence).toBe(4);
  });

  test("is always later than the one before, even where the days of the records are not", async () => {
    await feed.build([edited(a), b]);
    await feed.build([{ ...edited(a), title: { fr: "encore" } }, b]);
    await feed.build([{ ...edited(a), title: { fr: "enfin" } }, b]);
    expect((await changes(2)).map(({ published }) => published)).toEqual([
      "2025-02-03T00:00:00Z",
      "2025-02-03T00:00:01Z",
      "2025-02-03T00:00:02Z",
    ]);
  });

  test("tells a withdrawal at its own instant, which is that of the build and later than the day of the record", async () => {
    const dated = await feed.build([a, { ...b, withdrawn: "2025-05-06" }]);
    expect((await changes(2))[0]).toMatchObject({ state: "deleted", published: "2025-05-06T00:00:00Z" });
    expect(dated).toMatchObject({ issued: "2024-01-10T00:00:00Z", at: "2025-05-06T00:00:00Z", undated: 0 });
  });

  test("tells a withdrawal that nothing dates a second after the last event, and counts it", async () => {
    const summary = await feed.build([a], { withdrawMissing: true });
    expect(summary).toMatchObject({ withdrawn: 1, undated: 1, at: "2024-01-10T00:00:01Z" });
    const younger = { ...a, modified: "2025-02-03" };
    const other = await feed.build([younger, c]);
    expect(other).toMatchObject({ created: 1, updated: 1, undated: 0, at: "2025-02-03T00:00:00Z" });
    const last = await feed.build([younger], { withdrawMissing: true, at: "2025-03-01T10:00:00Z" });
    expect(last).toMatchObject({ withdrawn: 1, undated: 0, at: "2025-03-01T10:00:00Z" });
    expect(last.issued).toBe("2024-01-10T00:00:00Z");
  });

  test("was first published at the instant of the first build, not at the day of the oldest record", async () => {
    const other = await changeBuilds();
    expect(await other.build([])).toMatchObject({ issued: undefined, at: undefined });
    const records = [a, action("z", { created: "2019-05-01" })];
    const issued = "2024-06-01T08:00:00Z";
    expect(await other.build(records, { at: issued })).toMatchObject({ issued, at: issued });
    expect(await other.build([...records, c])).toMatchObject({ issued, at: "2024-06-01T08:00:01Z" });
    await other.remove();
    const { issued: kept, ...seal } = JSON.parse(await feed.read("changes/log.json"));
    expect(kept).toBe("2024-01-10T00:00:00Z");
    await writeFile(join(feed.dir, "changes", "log.json"), JSON.stringify(seal));
    expect(await feed.build([a, b])).toMatchObject({ issued: "2024-01-10T00:00:00Z" });
  });

  test("announces a second time a withdrawal whose replacement changes, but not one whose text does", async () => {
    const gone = { ...b, withdrawn: "2025-02-01" };
    await feed.build([a, gone]);
    expect(await feed.build([a, { ...gone, title: { fr: "autre titre" } }])).toMatchObject({ sequence: 3 });
    const summary = await feed.build([a, { ...gone, replacedBy: "a" }]);
    expect(summary).toMatchObject({ withdrawn: 1, unchanged: 1, sequence: 4 });
    expect((await changes(3))[0]).toMatchObject({ id: "b", state: "deleted", replacedBy: "a" });
  });

  test("of a key under another type is another record", async () => {
    const registry = { ...b, type: "Registry" } as HpaRecord;
    await expect(feed.build([a, registry])).rejects.toMatchObject({ code: "missing-records" });
    await feed.build([a, registry], { withdrawMissing: true });
    expect([...liveIn(await changes()).keys()].sort()).toEqual(["Action a", "Registry b"]);
  });

  test("follows a record under its own IRI", async () => {
    const own = { ...c, id: "https://exemple.fr/fiches/c" };
    await feed.build([a, b, own]);
    await feed.build([a, b], { withdrawMissing: true });
    const members = await streamMembers(feed.read, CHANGES_BASE);
    expect(members.slice(2).map(({ object }) => object)).toEqual([own.id, own.id]);
  });
});

describe("what is refused", () => {
  beforeEach(async () => {
    await feed.build([a, b]);
  });

  const refused = async (build: Promise<unknown>, expected: object) => {
    const before = await feed.files();
    await expect(build).rejects.toMatchObject(expected);
    expect(await feed.files()).toEqual(before);
  };

  test("a published record that is missing, with its key and the way out", async () => {
    const messages = { fr: expect.stringMatching(/: 1 \(b\).*--withdraw-missing/) };
    await refused(feed.build([a]), { code: "missing-records", exitCode: 1, messages });
  });

  test("names the first keys only when many are missing", async () => {
    const many = Array.from({ length: 12 }, (_, index) => action(`m-${String(index).padStart(2, "0")}`));
    await feed.build([a, b, ...many]);
    const messages = { fr: expect.stringMatching(/: 12 \(m-00, m-01, m-02, m-03, m-04, …\)/) };
    await refused(feed.build([a, b]), { code: "missing-records", messages });
  });

  test("unless it is announced as withdrawn for ever", async () => {
    const summary = await feed.build([a], { withdrawMissing: true, at: "2026-03-01T10:00:00Z" });
    expect(summary).toMatchObject({ withdrawn: 1, unchanged: 1 });
    expect((await changes(2))[0]).toMatchObject({ id: "b", state: "deleted", withdrawn: "2026-03-01" });
    const tombstone = { type: "Action", key: "b", title: "Fiche b", withdrawn: "2026-03-01" };
    expect(await tombstones(summary.tombstones())).toEqual([tombstone]);
    const again = await feed.build([a]);
    expect(again).toMatchObject({ withdrawn: 0, sequence: 3 });
    expect(await tombstones(again.tombstones())).toEqual([tombstone]);
  });

  test("a withdrawn key that comes back", async () => {
    await feed.build([a], { withdrawMissing: true });
    await refused(feed.build([a, b]), { code: "reused-key", exitCode: 1 });
  });

  test.each([
    "created",
    "modified",
    "withdrawn",
  ])("a record whose %s lies after the last day that may be", async (field) => {
    const latest = "2026-11-30";
    const messages = { fr: expect.stringMatching(/: 1 \(b\)/) };
    const late = { ...b, [field]: "2026-12-01" } as HpaRecord;
    await refused(feed.build([a, late], { latest }), { code: "future-date", exitCode: 1, messages });
    expect(await feed.build([a, { ...b, [field]: latest } as HpaRecord], { latest })).toMatchObject({
      created: 0,
      unchanged: 1,
    });
  });

  test("an instant before the last event, and the last event's own where something changed", async () => {
    const messages = { fr: expect.stringMatching(/2024-01-10T00:00:00Z.*--at/) };
    const usage = { code: "invalid-option", exitCode: 2, messages };
    await refused(feed.build([a, b], { at: "2024-01-09T23:59:59Z" }), usage);
    await refused(feed.build([a, b, c], { at: "2024-01-10T00:00:00Z" }), usage);
    expect(await feed.build([a, b], { at: "2024-01-10T00:00:00Z" })).toMatchObject({ unchanged: 2 });
  });

  test("a withdrawal while a record of the input cannot be read, which may be the missing one", async () => {
    const build = feed.build([a], { withdrawMissing: true, unread: 1 });
    await refused(build, {
      code: "unread-records",
      exitCode: 1,
      messages: { fr: expect.stringContaining("(b)") },
    });
  });

  test("a record that changes its own IRI", async () => {
    await refused(feed.build([a, { ...b, id: "https://exemple.fr/b" }]), { code: "changed-id" });
  });

  test("another base URL", async () => {
    const messages = { fr: expect.stringContaining("https://ailleurs.example.org") };
    await refused(feed.build([a, b], { baseUrl: "https://ailleurs.example.org" }), {
      code: "changed-base-url",
      exitCode: 2,
      messages,
    });
  });

  test.each([
    "ids.ndjson",
    "pages.ndjson",
    "log.json",
    "after-0.json",
    "after-0.jsonld",
  ])("a log whose %s is gone or was altered", async (name) => {
    const file = join(feed.dir, "changes", name);
    const whole = await readFile(file, "utf8");
    await writeFile(file, `${whole} `.replace('"format": 1', '"format": 2'));
    await refused(feed.build([a, b, c]), { code: "broken-log", exitCode: 3 });
    await rm(file);
    await refused(feed.build([a, b, c]), { code: "broken-log" });
    await writeFile(file, whole);
    expect(await feed.build([a, b, c])).toMatchObject({ created: 1 });
  });

  test("a feed without a log, whose withdrawn ids would be forgotten", async () => {
    await rm(join(feed.dir, "changes"), { recursive: true });
    await expect(feed.build([a, b])).rejects.toMatchObject({ code: "broken-log" });
  });
});
