import { type HpaRecord, standardPrefixes } from "@openhpa/core";
import type { ChangeEvent, RecordForms } from "@openhpa/publish";
import { changePaths, dayOf, LICENCE_OUVERTE } from "@openhpa/publish";
import {
  ACTIVITY_STREAMS,
  contextOf,
  type JsonLd,
  type JsonLdDocument,
  recordIri,
  recordNode,
  toJsonLdNode,
} from "@openhpa/rdf";
import type { TreeNode } from "./page-tree.js";
import { withMember } from "./with-member.js";

/** Seconds after which a client looks again: feeds are built once a day at most. */
const POLLING_INTERVAL = 86_400;

/** Prefixes of the stream beside those of the model. */
const streamPrefixes = {
  as: ACTIVITY_STREAMS,
  ldes: "https://w3id.org/ldes#",
  tree: "https://w3id.org/tree#",
} as const;

const aliases = { "@version": 1.1, id: "@id", type: "@type" } as const;

const link = (id: string): JsonLdDocument => ({ id });
const instant = (at: string): JsonLdDocument => ({ "@type": "xsd:dateTime", "@value": at });

/** IRI of the event stream; its document is the root of the tree. */
function streamIri(baseUrl: string): string {
  return `${baseUrl}/${changePaths.stream}#stream`;
}

/** The prefixes that a document without records needs. */
function smallContext(...names: readonly string[]): JsonLdDocument {
  const standard = Object.fromEntries(names.map((name) => [name, standardPrefixes[name] as string]));
  return { ...aliases, ...standard, ...streamPrefixes };
}

/** A JSON-LD document with one node a line. Its graph has no `@id`, which would make it a named graph. */
function document(context: JsonLd, nodes: readonly string[]): string {
  return `{"@context":${JSON.stringify(context)},\n"@graph":[\n${nodes.join(",\n")}\n]}\n`;
}

type Payload = Pick<LdesMember, "terms"> & Pick<RecordForms, "linked">;

/** The payload of the event of a withdrawn record: its key, its day and what replaces it. */
function leftOver(baseUrl: string, event: ChangeEvent): Payload {
  const { type, key, id, at, withdrawn = dayOf(at), replacedBy } = event;
  const rest = { type, key, id, withdrawn, replacedBy };
  const { node, terms } = toJsonLdNode(rest as unknown as HpaRecord, { base: baseUrl });
  return { linked: JSON.stringify(node), terms };
}

/** An event as a member of the stream. */
export interface LdesMember {
  /** Its IRI, which is also the name of the graph with the record, and leads to the page that holds it. */
  readonly id: string;
  /** The member as one line of JSON-LD. */
  readonly line: string;
  /** Keys of the context that the line needs. */
  readonly terms: Iterable<string>;
}

/** An event as a member of the page that begins after some event, with the record as it is then; a withdrawn one has none. */
export function ldesMember(
  baseUrl: string,
  after: number,
  event: ChangeEvent,
  record: RecordForms | undefined,
): LdesMember {
  const { linked, terms } = record ?? leftOver(baseUrl, event);
  const id = `${baseUrl}/${changePaths.page(after, "jsonld")}#event-${event.sequence}`;
  const member: JsonLdDocument = {
    id,
    type: `as:${event.kind}`,
    "as:object": link(recordNode(recordIri(event, baseUrl))),
    "as:published": instant(event.at),
    position: event.sequence,
  };
  return { id, line: withMember(JSON.stringify(member), "@graph", `[${linked}]`), terms };
}

/** A closed page of the stream: its members in order, each with its record in the graph that bears the member's name. */
export function ldesPage(baseUrl: string, after: number, members: readonly LdesMember[]): string {
  const used = new Set<string>();
  for (const { terms } of members) for (const term of terms) used.add(term);
  const page = `${baseUrl}/${changePaths.page(after, "jsonld")}`;
  return document({ ...contextOf(used), ...streamPrefixes }, [
    JSON.stringify({ id: page, type: "tree:Node", "ldes:immutable": true }),
    JSON.stringify({ id: streamIri(baseUrl), "tree:member": members.map(({ id }) => link(id)) }),
    ...members.map(({ line }) => line),
  ]);
}

/** The two bounds of a node below, which clients read together: from the first instant to the last, both included. */
function relations(baseUrl: string, nodeIri: string, { path, after, from, to }: TreeNode): JsonLdDocument[] {
  const bound = (name: string, type: string, at: string): JsonLdDocument => ({
    id: `${nodeIri}#after-${after}-${name}`,
    type: `tree:${type}Relation`,
    "tree:path": link("as:published"),
    "tree:value": instant(at),
    "tree:node": link(`${baseUrl}/${path}`),
  });
  return [bound("from", "GreaterThanOrEqualTo", from), bound("to", "LessThanOrEqualTo", to)];
}

function linking(baseUrl: string, path: string, below: readonly TreeNode[]): JsonLdDocument {
  const id = `${baseUrl}/${path}`;
  const all = below.flatMap((node) => relations(baseUrl, id, node));
  return { id, type: "tree:Node", ...(all.length === 0 ? {} : { "tree:relation": all }) };
}

/** A closed node of the tree above the pages. */
export function ldesIndex(baseUrl: string, path: string, below: readonly TreeNode[]): string {
  const node = { ...linking(baseUrl, path, below), "ldes:immutable": true };
  return document(smallContext("xsd"), [JSON.stringify(node)]);
}

/**
 * The event stream and the root of its tree (LDES 1.0, server primer): what orders and what identifies its members, how often to look,
 * and where the pages are. Nothing is ever dropped, so no retention policy is declared.
 */
export function ldesRoot(baseUrl: string, below: readonly TreeNode[]): string {
  const root = linking(baseUrl, changePaths.stream, below);
  const stream: JsonLdDocument = {
    id: streamIri(baseUrl),
    type: "ldes:EventStream",
    "dcterms:title": [
      { "@language": "fr", "@value": "Journal des changements" },
      { "@language": "en", "@value": "Change log" },
    ],
    "dcterms:license": link(LICENCE_OUVERTE),
    "ldes:timestampPath": link("as:published"),
    "ldes:sequencePath": link("schema:position"),
    "ldes:versionOfPath": link("as:object"),
    "ldes:versionCreateObject": link("as:Create"),
    "ldes:versionUpdateObject": link("as:Update"),
    "ldes:versionDeleteObject": link("as:Delete"),
    "ldes:pollingInterval": POLLING_INTERVAL,
    "tree:view": link(root.id as string),
  };
  return document(smallContext("dcterms", "schema", "xsd"), [JSON.stringify(stream), JSON.stringify(root)]);
}
