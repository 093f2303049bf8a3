import type { HpaRecord } from "@openhpa/core";
import { describedBy, type JsonLdDocument, jsonLdToQuads } from "@openhpa/rdf";
import { DataFactory, type Quad } from "n3";

const { quad } = DataFactory;

/** Where the event stream of a feed stands. */
const STREAM = "changes/feed.jsonld";

/** A change as a client of the JSON pages reads it. */
export interface ReadChange {
  readonly state: "updated" | "deleted";
  readonly kind: HpaRecord["type"];
  readonly id: string;
  readonly modified: number;
  readonly published: string;
  readonly data?: HpaRecord;
  readonly withdrawn?: string;
  readonly replacedBy?: string;
}

interface ReadPage {
  readonly next: string;
  readonly items: readonly ReadChange[];
}

type Read = (path: string) => Promise<string>;

function pathOf(baseUrl: string, address: string): string {
  if (!address.startsWith(`${baseUrl}/`)) throw new Error(`${address} is not below ${baseUrl}`);
  return address.slice(baseUrl.length + 1).replace(/#.*$/, "");
}

/** All JSON changes from a page on, by following `next` as a client does. */
export async function jsonChanges(read: Read, baseUrl: string, after = 0): Promise<ReadChange[]> {
  const items: ReadChange[] = [];
  let path: string = `changes/after-${after}.json`;
  for (;;) {
    const page = JSON.parse(await read(path)) as ReadPage;
    const next = pathOf(baseUrl, page.next);
    if (next === path && page.items.length > 0) throw new Error(`${path} has items and leads to itself`);
    if (next === path) return items;
    items.push(...page.items);
    path = next;
  }
}

/** The records that the JSON changes leave alive, by kind and key. */
export function liveIn(items: readonly ReadChange[]): Map<string, HpaRecord> {
  const live = new Map<string, HpaRecord>();
  for (const { kind, id, state, data } of items) {
    const name = `${kind} ${id}`;
    if (state === "deleted") live.delete(name);
    else live.set(name, data as HpaRecord);
  }
  return live;
}

/** A member of the event stream as RDF says it. */
export interface StreamMember {
  readonly id: string;
  /** Last word of its type: Create, Update, Delete. */
  readonly kind: string;
  /** IRI of what the record describes; the event itself is about the record. */
  readonly object: string;
  readonly published: string;
  readonly sequence: number;
  /** The statements of its graph, in the default graph. */
  readonly payload: readonly Quad[];
}

const TREE = "https://w3id.org/tree#";
const AS = "https://www.w3.org/ns/activitystreams#";

/** All members of the event stream in the order of their numbers, by following the relations of the tree from its root. */
export async function streamMembers(read: Read, baseUrl: string): Promise<StreamMember[]> {
  const members: StreamMember[] = [];
  const seen = new Set<string>();
  const todo: string[] = [STREAM];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (seen.has(path)) throw new Error(`${path} is linked twice`);
    seen.add(path);
    const quads = await jsonLdToQuads(JSON.parse(await read(path)) as JsonLdDocument);
    const facts = quads.filter(({ graph }) => graph.termType === "DefaultGraph");
    const objects = (subject: string, predicate: string) =>
      facts
        .filter((fact) => fact.subject.value === subject && fact.predicate.value === predicate)
        .map(({ object }) => object.value);
    const one = (subject: string, predicate: string) => objects(subject, predicate)[0] ?? "";
    const nodes = objects(`${baseUrl}/${path}`, `${TREE}relation`).map((id) => one(id, `${TREE}node`));
    todo.push(...[...new Set(nodes)].map((node) => pathOf(baseUrl, node)));
    const stream = `${baseUrl}/${STREAM}#stream`;
    const graphs = new Map<string, Quad[]>();
    for (const item of quads) {
      const { subject, predicate, object } = item;
      const name = item.graph.value;
      graphs.set(name, [...(graphs.get(name) ?? []), quad(subject, predicate, object)]);
    }
    for (const id of objects(stream, `${TREE}member`)) {
      members.push({
        id,
        kind: one(id, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type").slice(AS.length),
        object: describedBy(one(id, `${AS}object`)) as string,
        published: one(id, `${AS}published`),
        sequence: Number(one(id, "https://schema.org/position")),
        payload: graphs.get(id) ?? [],
      });
    }
  }
  return members.sort((a, b) => a.sequence - b.sequence);
}
