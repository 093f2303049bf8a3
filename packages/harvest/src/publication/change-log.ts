import { jsonLdToQuads } from "@openhpa/rdf";
import type { Reader } from "../reader.js";
import type { Inspector } from "./inspector.js";
import type { Recorder } from "./recorder.js";

const TREE = "https://w3id.org/tree#";
const START = "changes/after-0.json";
const ROOT = "changes/feed.jsonld";

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** What the log says of a record in the end, by `type/key`. */
export interface LoggedState {
  readonly sequence: number;
  readonly state: "live" | "withdrawn";
}

/** What the log says altogether. */
export interface Replayed {
  readonly states: ReadonlyMap<string, LoggedState>;
  readonly sequence: number;
  /** Paths of the pages with events, as JSON-LD, with the first and last instant of each. */
  readonly pages: ReadonlyMap<string, readonly [from: string, to: string]>;
}

interface Event {
  readonly sequence: number;
  readonly at: string;
  readonly kind: string;
  readonly id: string;
  readonly state: string;
}

interface Page {
  readonly next: string;
  readonly events: readonly Event[];
}

async function jsonAt(reader: Reader, { base }: Inspector, path: string): Promise<unknown> {
  const delivery = await reader.get(`${base}/${path}`);
  if (delivery?.status !== 200) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(delivery.body));
  } catch {
    return undefined;
  }
}

function pageOf(value: unknown): Page | undefined {
  if (!isObject(value) || typeof value.next !== "string" || !Array.isArray(value.items)) return undefined;
  const events = (value.items as unknown[]).map((item): Event => {
    const { modified, published, kind, id, state, data } = isObject(item) ? item : ({} as Json);
    const isWhole = state === "deleted" || (state === "updated" && isObject(data) && data.key === id);
    return {
      sequence: Number(modified),
      at: String(published),
      kind: String(kind),
      id: String(id),
      state: isWhole ? String(state) : `${String(state)} ?`,
    };
  });
  return { next: value.next, events };
}

/** What is wrong with an event after the one before it; undefined for nothing. */
function eventFault(event: Event, before: Pick<Event, "sequence" | "at">, today: string): string | undefined {
  const { sequence, at, state } = event;
  if (sequence !== before.sequence + 1) return `${before.sequence} → ${sequence}`;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(at) || Number.isNaN(Date.parse(at))) return at;
  if (at < before.at) return `${before.at} → ${at}`;
  if (at.slice(0, 10) > today) return `${at} > ${today}`;
  return state === "updated" || state === "deleted" ? undefined : state;
}

/** The numbers and records of the events of a page in its other form. */
function membersOf(value: unknown): string[] {
  const graph = isObject(value) && Array.isArray(value["@graph"]) ? (value["@graph"] as unknown[]) : [];
  return graph.flatMap((node) => {
    if (!isObject(node) || node.position === undefined || !isObject(node["as:object"])) return [];
    const key = String(node["as:object"].id).replace(/#.*$/, "").split("/").at(-1);
    const state = node.type === "as:Delete" ? "deleted" : "updated";
    return [`${String(node.position)} ${state} ${key}`];
  });
}

/** Replays the log from its first page to its last, as a consumer does; every page in its other form too. */
async function replay(
  reader: Reader,
  inspector: Inspector,
  recorder: Recorder,
  today: string,
): Promise<Replayed> {
  const states = new Map<string, LoggedState>();
  const pages = new Map<string, readonly [string, string]>();
  const seen = new Set<string>();
  let before = { sequence: 0, at: "" };
  for (let path = START; ; ) {
    seen.add(path);
    await inspector.inspect(path, ROOT);
    const page = pageOf(await jsonAt(reader, inspector, path));
    if (!page) {
      recorder.note("log-next", path, "next, items");
      break;
    }
    for (const event of page.events) {
      const fault = eventFault(event, before, today);
      if (fault !== undefined) recorder.note("log-order", path, fault);
      states.set(`${event.kind}/${event.id}`, {
        sequence: event.sequence,
        state: event.state === "deleted" ? "withdrawn" : "live",
      });
      before = event;
    }
    if (page.events.length > 0) {
      const linked = `${path}ld`;
      pages.set(linked, [page.events[0]?.at ?? "", page.events.at(-1)?.at ?? ""]);
      await inspector.inspect(linked, path);
      const expected = page.events.map(({ sequence, state, id }) => `${sequence} ${state} ${id}`);
      const members = membersOf(await jsonAt(reader, inspector, linked));
      const other = expected.find((event, place) => event !== members[place]) ?? members[expected.length];
      if (other !== undefined) recorder.note("log-tree", linked, other);
    }
    const next = inspector.pathOf(page.next);
    if (next === path && page.events.length === 0) break;
    if (next === undefined || seen.has(next)) {
      recorder.note("log-next", path, page.next);
      break;
    }
    path = next;
  }
  return { states, sequence: before.sequence, pages };
}

/** Walks the tree above the pages from its root: every page is below it once, within its bounds. */
async function checkTree(
  reader: Reader,
  inspector: Inspector,
  recorder: Recorder,
  pages: Replayed["pages"],
): Promise<void> {
  const reached = new Set<string>([ROOT]);
  for (const path of reached) {
    if (pages.has(path)) continue;
    await inspector.inspect(path, ROOT);
    const document = await jsonAt(reader, inspector, path);
    const quads = isObject(document)
      ? await jsonLdToQuads(document as never, { base: `${inspector.base}/${path}`, lenient: true }).catch(
          () => [],
        )
      : [];
    const values = (name: string) =>
      new Map(
        quads.flatMap(({ subject, predicate, object }) =>
          predicate.value === TREE + name ? [[subject.value, object.value] as const] : [],
        ),
      );
    const bounds = values("value");
    for (const [relation, address] of values("node")) {
      const below = inspector.pathOf(address);
      if (below === undefined) recorder.note("log-tree", path, address);
      else reached.add(below);
      const own = pages.get(below ?? "");
      if (own && !own.includes(bounds.get(relation) ?? ""))
        recorder.note("log-tree", path, `${below} ${bounds.get(relation) ?? "—"}`);
    }
  }
  for (const path of pages.keys()) if (!reached.has(path)) recorder.note("log-tree", ROOT, path);
  for (const path of reached)
    if (/\/after-\d+\.jsonld$/.test(path) && !pages.has(path)) recorder.note("log-tree", ROOT, path);
}

/** Reads the change log of a feed in both its forms. */
export async function checkChangeLog(
  reader: Reader,
  inspector: Inspector,
  recorder: Recorder,
  today: string,
): Promise<Replayed> {
  const replayed = await replay(reader, inspector, recorder, today);
  await checkTree(reader, inspector, recorder, replayed.pages);
  return replayed;
}
