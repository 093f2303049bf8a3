import { type Fields, type HpaRecord, recordClasses, standardPrefixes, toNfc } from "@openhpa/core";
import { CONTEXT_URL, VOCAB } from "@openhpa/vocabularies";
import { context, DESCRIBED_BY, VOCAB_PREFIX } from "./context.js";
import { type Derivable, derivableOf, derivations } from "./derived.js";
import { objectIri, partIri, recordNode } from "./iris.js";
import { decimalForm, exactDatatype } from "./literal.js";
import { type Row, type Table, tableOf } from "./mapping.js";
import type { WriteOptions } from "./write.js";

/** A JSON value of a JSON-LD document. */
export type JsonLd = string | number | boolean | readonly JsonLd[] | { readonly [key: string]: JsonLd };
/** A JSON-LD document. */
export type JsonLdDocument = { readonly [key: string]: JsonLd };

export interface JsonLdOptions extends WriteOptions {
  /**
   * `"inline"` (the default) puts the part of the context that the document uses into it, so that nobody has to fetch anything;
   * `"reference"` names the published context; any other string is taken as the address of a copy of it.
   */
  readonly context?: "inline" | "reference" | (string & {}) | undefined;
}

interface Scope extends Derivable {
  readonly used: Set<string>;
}

const smoc = standardPrefixes.smoc as string;

/** Concepts and territories in the short form of the context; every other IRI stays whole. */
function compacted(iri: string): string {
  if (iri.startsWith(smoc)) return `smoc:${iri.slice(smoc.length)}`;
  return iri.startsWith(VOCAB) ? `${VOCAB_PREFIX}:${iri.slice(VOCAB.length)}` : iri;
}

/** Text in NFC, alone or by language; numbers and truth values as they are. */
function normalised(value: unknown): JsonLd {
  if (typeof value === "string") return toNfc(value);
  if (typeof value !== "object") return value as number | boolean;
  const texts = value as Record<string, string>;
  const normal: Record<string, string> = {};
  for (const language of Object.keys(texts)) normal[language] = toNfc(texts[language] as string);
  return normal;
}

const namespaces = Object.entries(standardPrefixes);

const curies = new Map<string, string>();

/** A term of a standard or of ours as a CURIE of the context; the model has few of them, so each is made once. */
function compactIri(iri: string): string {
  const known = curies.get(iri);
  if (known !== undefined) return known;
  const [prefix, namespace] = namespaces.find(([, start]) => iri.startsWith(start)) as [string, string];
  const curie = `${prefix}:${iri.slice(namespace.length)}`;
  curies.set(iri, curie);
  return curie;
}

function contentOf(scope: Scope, subject: string, row: Row, value: unknown, position: number): JsonLd {
  const { datatype } = row;
  const iri = objectIri(scope, row, value);
  if (iri !== undefined) return compacted(iri);
  if (datatype.kind === "object") {
    const table = row.table() as Table;
    const id = partIri(scope, subject, row, table, value as Fields);
    return objectOf(scope, id, table, value as Fields, row.ordered ? position : undefined);
  }
  return datatype.kind === "decimal" ? decimalForm(value as number) : normalised(value);
}

function objectOf(scope: Scope, id: string, table: Table, value: Fields, position?: number): JsonLdDocument {
  const document: Record<string, JsonLd> = { id, type: compactIri(table.type) };
  if (position !== undefined) document.position = position;
  for (const row of table.rows) {
    const content = value[row.name];
    if (content === undefined) continue;
    scope.used.add(row.jsonld);
    document[row.jsonld] = row.many
      ? (content as readonly unknown[]).map((item, index) => contentOf(scope, id, row, item, index + 1))
      : contentOf(scope, id, row, content, 1);
    const exact = row.exact && exactDatatype(String(content));
    if (exact) document[row.exact as string] = { "@type": exact, "@value": content as string };
  }
  derivations[table.name]?.(scope, value, {
    iri: (predicate, object) => {
      document[compactIri(predicate)] = { "@id": compacted(object) };
    },
    literal: (predicate, form, datatype) => {
      document[compactIri(predicate)] = { "@type": datatype, "@value": form };
    },
  });
  return document;
}

const always = new Set([
  "@version",
  "id",
  "type",
  "position",
  DESCRIBED_BY,
  VOCAB_PREFIX,
  ...Object.keys(standardPrefixes),
]);
const definitions = Object.entries(context);

/** The part of the context that documents with these keys need: prefixes, aliases, and the keys themselves. */
export function contextOf(terms: ReadonlySet<string>): JsonLdDocument {
  const pruned: Record<string, JsonLd> = {};
  for (const [key, definition] of definitions)
    if (always.has(key) || terms.has(key)) pruned[key] = definition;
  return pruned;
}

function contextFor(option: JsonLdOptions["context"], used: ReadonlySet<string>): JsonLd {
  if (option === undefined || option === "inline") return contextOf(used);
  return option === "reference" ? CONTEXT_URL : option;
}

/** A record as JSON-LD without its context, for documents that hold many. */
export interface JsonLdNode {
  readonly node: JsonLdDocument;
  /** The keys of the context that it needs beside prefixes and aliases. */
  readonly terms: ReadonlySet<string>;
}

/** The node of a record, to be put below the whole context or that of its terms ({@link contextOf}). */
export function toJsonLdNode(record: HpaRecord, options: WriteOptions): JsonLdNode {
  const scope: Scope = { ...(options.scope ?? derivableOf(record, options.base)), used: new Set<string>() };
  const id = scope.record;
  const table = tableOf(recordClasses[record.type]);
  const fields = record as unknown as Fields;
  const described = objectOf(scope, id, table, fields);
  const document = objectOf(scope, recordNode(id), table.record as Table, fields);
  return { node: { ...described, [DESCRIBED_BY]: document }, terms: scope.used };
}

/** A record as a JSON-LD 1.1 document that means exactly the statements of `toQuads`. Text is in NFC, decimals are strings. */
export function toJsonLd(record: HpaRecord, options: JsonLdOptions): JsonLdDocument {
  const { node, terms } = toJsonLdNode(record, options);
  return { "@context": contextFor(options.context, terms), ...node };
}

/** The definitions as members of a document. */
const members = definitions.map(
  ([key, definition]) => [key, `${JSON.stringify(key)}:${JSON.stringify(definition)}`] as const,
);

/** The text of the document that {@link toJsonLd} makes of a node with its context inline, on one line; `line` is the node's own, where it is at hand. */
export function toJsonLdText({ node, terms }: JsonLdNode, line: string = JSON.stringify(node)): string {
  const own = members.filter(([key]) => always.has(key) || terms.has(key)).map(([, member]) => member);
  return `{"@context":{${own.join(",")}},${line.slice(1)}`;
}
