import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { describedBy, toQuads } from "@openhpa/rdf";
import { canonicalNQuads } from "@openhpa/testkit";
import { intoConfig, replicateLDES } from "ldes-client";
import { DataFactory, type Quad } from "n3";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { action, type ChangeBuilds, changeBuilds } from "./testing/change-builds.js";
import { type LogServer, serveLog } from "./testing/log-server.js";

// The client reads its level of logging when it is loaded.
vi.hoisted(() => {
  process.env.LOG_LEVEL = "error";
});

const { quad } = DataFactory;
const AS = "https://www.w3.org/ns/activitystreams#";

interface Synced {
  readonly kind: string;
  /** IRI of what the record describes; the event itself is about the record. */
  readonly object: string;
  readonly payload: readonly Quad[];
}

type ClientOptions = Parameters<typeof intoConfig>[0];

/** What the client emits, in its order; the state folder makes the next run go on from this one. */
async function sync(url: string, more: ClientOptions = {}, order: "ascending" | "none" = "ascending") {
  const client = replicateLDES(intoConfig({ url, ...more }), order);
  const reader = client.stream({ highWaterMark: 10 }).getReader();
  const members: Synced[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const quads = next.value.quads as unknown as Quad[];
    const id = next.value.id.value;
    const own = (predicate: string) =>
      quads.find((fact) => fact.graph.value === "" && fact.predicate.value === predicate)?.object.value ?? "";
    members.push({
      kind: own("http://www.w3.org/1999/02/22-rdf-syntax-ns#type").slice(AS.length),
      object: describedBy(own(`${AS}object`)) as string,
      payload: quads
        .filter(({ graph }) => graph.value === id)
        .map(({ subject, predicate, object }) => quad(subject, predicate, object)),
    });
  }
  return members;
}

const day = (index: number) => `2024-02-${String(index + 1).padStart(2, "0")}`;
const records = Array.from({ length: 7 }, (_, index) =>
  action(`f-${index}`, { created: day(index), summary: { fr: `Résumé ${index}` } }),
);
const [first, ...others] = records as [HpaRecord, ...HpaRecord[]];
const edited = { ...first, title: { fr: "Titre revu" }, modified: "2024-03-01" };
const added = action("g", { created: "2024-03-02" });
/** One record changed, one added, the last one gone. */
const later = [edited, ...others.slice(0, -1), added];
const sizes = { pageEvents: 2, breadth: 2 };

/** Members by kind and record; the client leaves the order of those of one instant open. */
const named = ([head, ...rest]: readonly Synced[]) => {
  const name = ({ kind, object }: Synced) => `${kind} ${object}`;
  return [...(head ? [name(head)] : []), ...rest.map(name).sort()];
};
const lastTwo = () => [`Create ${iri("g")}`, `Delete ${iri("f-6")}`];

let server: LogServer;
let feed: ChangeBuilds;
let state: string;
let root: string;
let iri: (key: string) => string;

beforeAll(async () => {
  let dir = "";
  server = await serveLog(() => dir);
  feed = await changeBuilds(server.url);
  dir = feed.dir;
  state = await mkdtemp(join(tmpdir(), "openhpa-ldes-"));
  root = `${server.url}/changes/feed.jsonld`;
  iri = (key) => `${server.url}/action/${key}`;
  await feed.build(records, { sizes });
});
afterAll(async () => {
  await server.close();
  await feed.remove();
  await rm(state, { recursive: true, force: true });
});

describe("ldes-client", () => {
  test("replicates all creates in order, each with the statements of its record", async () => {
    const members = await sync(root, { statePath: state });
    expect(members.map(({ kind, object }) => [kind, object])).toEqual(
      records.map(({ key }) => ["Create", iri(key)]),
    );
    for (const [index, { payload }] of members.entries()) {
      const own = toQuads(records[index] as HpaRecord, { base: server.url });
      expect(await canonicalNQuads(payload)).toBe(await canonicalNQuads(own));
    }
    expect(server.asked().filter((path) => path.includes("after-"))).toHaveLength(4);
  });

  test("sees nothing where nothing changed, and fetches no closed page again", async () => {
    await feed.build(records, { sizes });
    expect(await sync(root, { statePath: state })).toEqual([]);
    expect(server.asked()).toEqual(["changes/feed.jsonld"]);
  });

  test("sees after a second build exactly the change, the addition and the deletion", async () => {
    await feed.build(later, { withdrawMissing: true, sizes });
    const members = await sync(root, { statePath: state });
    expect(named(members)).toEqual([`Update ${iri("f-0")}`, ...lastTwo()]);
    const pages = server.asked().filter((path) => path.includes("after-"));
    expect(pages).toEqual(["changes/after-7.jsonld", "changes/after-9.jsonld"]);
  });

  test("sees the same three when it asks for what came after its last event, without a state", async () => {
    const members = await sync(root, { after: new Date("2024-02-07T00:00:00Z") });
    expect(named(members)).toEqual([`Update ${iri("f-0")}`, ...lastTwo()]);
  });

  test("gives as last versions the live records and one tombstone", async () => {
    const members = await sync(root, { lastVersionOnly: true });
    const live = members.filter(({ kind }) => kind !== "Delete");
    expect(live.map(({ object }) => object).sort()).toEqual(later.map(({ key }) => iri(key)).sort());
    expect(members.filter(({ kind }) => kind === "Delete").map(({ object }) => object)).toEqual([iri("f-6")]);
    for (const { object, payload } of live) {
      const record = later.find(({ key }) => iri(key) === object) as HpaRecord;
      const own = toQuads(record, { base: server.url });
      expect(await canonicalNQuads(payload)).toBe(await canonicalNQuads(own));
    }
  });

  test("replicates everything without an order too", async () => {
    const members = await sync(root, {}, "none");
    expect(members).toHaveLength(10);
    expect(new Set(members.map(({ kind, object }) => `${kind} ${object}`)).size).toBe(10);
  });
});
