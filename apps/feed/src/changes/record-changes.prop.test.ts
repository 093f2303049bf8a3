import { isImmutable } from "@openhpa/publish";
import { recordIri, toQuads } from "@openhpa/rdf";
import { canonicalNQuads, jsonChanges, liveIn, streamMembers } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { action, CHANGES_BASE, changeBuilds } from "./testing/change-builds.js";

/** What may happen to a key in one build; what a build refuses is turned into what it may do. */
const step = fc.constantFrom("absent", "same", "edited", "withdrawn");
const builds = fc.array(
  fc.record({
    steps: fc.array(step, { minLength: 6, maxLength: 6 }),
    isTimed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

test("replaying the log of any builds gives exactly the live records, as JSON and as RDF", async () => {
  const property = fc.asyncProperty(builds, async (all) => {
    const feed = await changeBuilds();
    const titles = new Map<string, number>();
    const everLive = new Set<string>();
    const gone = new Set<string>();
    const closed = new Map<string, string>();
    for (const [number, { steps, isTimed }] of all.entries()) {
      const records = steps.flatMap((what, index) => {
        const key = `f-${index}`;
        const isGone = what === "withdrawn" || gone.has(key);
        if (what === "absent") {
          if (everLive.has(key)) gone.add(key);
          return [];
        }
        if (what === "edited") titles.set(key, (titles.get(key) ?? 0) + 1);
        if (isGone) gone.add(key);
        else everLive.add(key);
        const title = { fr: `${key}, version ${titles.get(key) ?? 0}` };
        return [action(key, { title, ...(isGone ? { withdrawn: "2025-05-01" } : {}) })];
      });
      const at = isTimed ? `2026-01-01T00:${number + 10}:00Z` : undefined;
      const sizes = { pageEvents: 2, breadth: 2 };
      const summary = await feed.build(records, { withdrawMissing: true, at, sizes });

      const live = records.filter(({ withdrawn }) => withdrawn === undefined);
      const items = await jsonChanges(feed.read, CHANGES_BASE);
      expect(items).toHaveLength(summary.sequence);
      expect(liveIn(items)).toEqual(new Map(live.map((record) => [`Action ${record.key}`, record])));

      const members = await streamMembers(feed.read, CHANGES_BASE);
      const last = new Map(members.map((member) => [member.object, member]));
      const alive = [...last.values()].filter(({ kind }) => kind !== "Delete");
      expect(alive.map(({ object }) => object).sort()).toEqual(
        live.map((record) => recordIri(record, CHANGES_BASE)).sort(),
      );
      for (const record of live) {
        const payload = last.get(recordIri(record, CHANGES_BASE))?.payload ?? [];
        const own = toQuads(record, { base: CHANGES_BASE });
        expect(await canonicalNQuads(payload)).toBe(await canonicalNQuads(own));
      }

      const versions = members.map(({ object, published }) => `${object} ${published}`);
      expect(new Set(versions).size).toBe(versions.length);
      const instants = members.map(({ published }) => published);
      expect(instants).toEqual([...instants].sort());

      for (const [path, content] of closed) expect(await feed.read(path)).toBe(content);
      for (let after = 0; after < summary.sequence; after += 1) {
        const path = `changes/after-${after}.jsonld`;
        const content = await feed.read(path).catch(() => undefined);
        if (content !== undefined && isImmutable(path)) closed.set(path, content);
      }
    }
    await feed.remove();
  });
  await fc.assert(property, { numRuns: 12 });
});
