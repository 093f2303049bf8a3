import type { HpaRecord } from "@openhpa/core";
import { isImmutable } from "@openhpa/publish";
import { toQuads } from "@openhpa/rdf";
import { canonicalNQuads, jsonChanges, liveIn, streamMembers, validSeeds } from "@openhpa/testkit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { action, CHANGES_BASE, type ChangeBuilds, changeBuilds } from "./testing/change-builds.js";

let feed: ChangeBuilds;
beforeEach(async () => {
  feed = await changeBuilds();
});
afterEach(() => feed.remove());

const [a, b] = ["a", "b"].map((key) => action(key)) as [HpaRecord, HpaRecord];
const edited = (record: HpaRecord): HpaRecord => ({
  ...record,
  title: { fr: `${record.key}, revue` },
  modified: "2025-02-03",
});
const changes = () => jsonChanges(feed.read, CHANGES_BASE);

describe("pages", () => {
  test("of 1,000 events over several builds are never rewritten once closed, and hold every event once", async () => {
    const all = Array.from({ length: 640 }, (_, index) => action(`f-${String(index).padStart(4, "0")}`));
    const builds: HpaRecord[][] = [
      all.slice(0, 500),
      all.slice(0, 501),
      [...all.slice(0, 240).map(edited), ...all.slice(240, 501)],
      [...all.slice(0, 240).map(edited), ...all.slice(240)],
      all.slice(120, 640).map((record, index) => (index < 120 ? edited(record) : record)),
    ];
    const closed = new Map<string, string>();
    const sizes = { pageEvents: 100, breadth: 3 };
    let total = 0;
    for (const records of builds) {
      const { sequence } = await feed.build(records, { withdrawMissing: true, sizes });
      const files = await feed.files();
      for (const [name, content] of closed) expect(files.get(name), name).toBe(content);
      for (const [name, content] of files) if (isImmutable(`changes/${name}`)) closed.set(name, content);
      for (const [name, content] of files) {
        if (/^after-\d+\.json$/.test(name) && name !== `after-${sequence}.json`) closed.set(name, content);
      }
      total = sequence;
    }
    expect(total).toBe(500 + 1 + 240 + 139 + 120);
    expect([...closed.keys()].filter((name) => name.startsWith("index-2-"))).toEqual(["index-2-0.jsonld"]);
    const events = await changes();
    expect(events.map(({ modified }) => modified)).toEqual(events.map((_, index) => index + 1));
    expect(events).toHaveLength(1000);
    expect(liveIn(events).size).toBe(520);
    const members = await streamMembers(feed.read, CHANGES_BASE);
    expect(members.map(({ sequence }) => sequence)).toEqual(events.map(({ modified }) => modified));
    const instants = events.map(({ published }) => published);
    expect(instants).toEqual([...instants].sort());
    expect(members.map(({ published }) => published)).toEqual(instants);
  });

  test("hold 250 events and leave a root that names only the nodes at the top of the tree", async () => {
    const all = Array.from({ length: 251 }, (_, index) => action(`f-${index}`));
    await feed.build(all);
    const pages = [...(await feed.files()).keys()].filter((name) => name.startsWith("after-"));
    const expected = ["after-0.json", "after-0.jsonld", "after-250.json", "after-250.jsonld"];
    expect(pages.sort()).toEqual([...expected, "after-251.json"]);
  });

  test("are closed early where their records are large", async () => {
    const large = ["a", "b", "c"].map((key) => action(key, { summary: { fr: "x".repeat(3000) } }));
    await feed.build(large, { sizes: { pageLength: 5000 } });
    const pages = [...(await feed.files()).keys()].filter((name) => /^after-.*\.json$/.test(name));
    expect(pages.sort()).toEqual(["after-0.json", "after-2.json", "after-3.json"]);
    expect(await changes()).toHaveLength(3);
  });

  test("say in the graph of a member exactly the statements of the record, for every seed", async () => {
    const seeds = validSeeds().map(({ record }) => record);
    expect(seeds.length).toBeGreaterThan(3);
    await feed.build(seeds);
    const members = await streamMembers(feed.read, CHANGES_BASE);
    const published = liveIn(await changes());
    expect(members).toHaveLength(published.size);
    for (const record of published.values()) {
      const own = `${CHANGES_BASE}/${record.type === "Action" ? "action" : "registry"}/${record.key}`;
      const member = members.find(({ object }) => object === (record.id ?? own));
      expect(await canonicalNQuads(member?.payload ?? [])).toBe(
        await canonicalNQuads(toQuads(record, { base: CHANGES_BASE })),
      );
    }
  });

  test("say of a withdrawn record its key, its day and what replaces it", async () => {
    await feed.build([a, { ...b, withdrawn: "2024-03-01", replacedBy: "a" }]);
    const deleted = (await streamMembers(feed.read, CHANGES_BASE)).find(({ kind }) => kind === "Delete");
    const said = (deleted?.payload ?? []).map(({ predicate, object }) => [predicate.value, object.value]);
    expect(said).toEqual(
      expect.arrayContaining([
        ["http://purl.org/dc/terms/identifier", "b"],
        ["http://purl.org/dc/terms/isReplacedBy", `${CHANGES_BASE}/action/a#Record`],
        [expect.stringMatching(/ns#withdrawn$/), "2024-03-01"],
      ]),
    );
  });

  test("have absolute addresses only, an inline context and no blank node", async () => {
    await feed.build([a, b]);
    for (const [name, content] of await feed.files()) {
      if (!name.endsWith(".jsonld")) continue;
      const document = JSON.parse(content);
      expect(typeof document["@context"]).toBe("object");
      for (const node of document["@graph"]) expect(node.id).toMatch(/^https:/);
      expect(content).not.toContain("_:");
    }
  });
});
