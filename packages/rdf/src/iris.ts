import { encodeSegment, type HpaRecord, KEY_PATTERN, keyOf } from "@openhpa/core";
import { type ConceptScheme, conceptIri, schemeNamed, VOCAB } from "@openhpa/vocabularies";
import type { Row, Table } from "./mapping.js";

/** Folder of each kind of record under the publisher's base. */
const folders: Readonly<Record<HpaRecord["type"], string>> = { Action: "action", Registry: "registry" };

/** The base without a final slash, so that `<base>/action/<key>` has exactly one. */
export function trimBase(base: string): string {
  return base.replace(/\/+$/, "");
}

/** IRI of a record of a kind by its key under a base. */
export function keyIri(base: string, type: HpaRecord["type"], key: string): string {
  return `${trimBase(base)}/${folders[type]}/${key}`;
}

/** IRI of a record: its own `id`, else `<base>/action/<key>` (`<base>/registry/<key>` for a registry). */
export function recordIri(record: Pick<HpaRecord, "type" | "id" | "key">, base: string): string {
  return record.id ?? keyIri(base, record.type, record.key);
}

const ORGANISATION = "organisation/siren-";

/** IRI of the registered unit with a SIREN: one for all records of a publisher, `<base>/organisation/siren-<nine digits>`. */
export function organisationIri(base: string, siren: string): string {
  return `${trimBase(base)}/${ORGANISATION}${siren}`;
}

/** True for the IRIs that two publishers give to one registered unit. */
export function areOneOrganisation(one: string, other: string): boolean {
  const numberOf = (iri: string) => /\/organisation\/siren-(\d{9})$/.exec(iri)?.[1];
  const number = numberOf(one);
  return number !== undefined && number === numberOf(other);
}

/** What the IRIs inside a record are made from. */
export interface RecordScope {
  /** IRI of the record. */
  readonly record: string;
  readonly type: HpaRecord["type"];
  /** The publisher's base, for references to other records. */
  readonly base: string;
}

/** What stands between a record's IRI and a key: `#`, or `/` where the IRI has a fragment already (an IRI has one at most). */
function separator(record: string): string {
  return record.includes("#") ? "/" : "#";
}

/** IRI of a thing of a record by its own key. */
export function thingIri(record: string, key: string): string {
  return record + separator(record) + key;
}

/** Fragment of the node of the record itself; its capital keeps it apart from every key. */
export const RECORD_FRAGMENT = "Record";

/** IRI of the document that a record is, apart from the action or base with this IRI that it describes. */
export function recordNode(record: string): string {
  return thingIri(record, RECORD_FRAGMENT);
}

/** IRI of what a record's own node describes, or undefined where the IRI is no such node. */
export function describedBy(node: string): string | undefined {
  const end = node.length - RECORD_FRAGMENT.length - 1;
  return /[#/]Record$/.test(node) && recordNode(node.slice(0, end)) === node ? node.slice(0, end) : undefined;
}

/** A part of a natural key as it appears in an IRI: as in a path, but that a slash may stand in a fragment. */
export function keySegment(part: string | number): string {
  const text = `${part}`;
  return /^[\w.~:@/-]*$/.test(text) ? text : encodeSegment(text.normalize("NFC")).replaceAll("%2F", "/");
}

/**
 * IRI of a thing inside a record: the record's IRI, `#`, and its key, or its place when it has no key of its own. What stands in
 * the record itself begins with the record's type, whose capital letter no key has.
 */
export function partIri(
  { record, type }: RecordScope,
  parent: string,
  row: Row,
  table: Table,
  value: Readonly<Record<string, unknown>>,
): string {
  const key = keyOf(table.entry, value, keySegment);
  if (table.identity.by === "key") return thingIri(record, key as string);
  const at = parent === record ? type : parent.slice(record.length + 1);
  return thingIri(record, `${at}.${row.name}${key === undefined ? "" : `.${key}`}`);
}

const codeIris = new Map<ConceptScheme, Map<string, string>>();

/** IRI of a coded value: the notation without the prefix that records give it. Those of the scheme's own concepts are made once. */
export function codeIri(scheme: ConceptScheme, value: string): string {
  let known = codeIris.get(scheme);
  if (!known) {
    const { prefix = "", notations } = scheme;
    known = new Map(notations.map((notation) => [prefix + notation, conceptIri(scheme, notation)]));
    codeIris.set(scheme, known);
  }
  return known.get(value) ?? conceptIri(scheme, value.slice(scheme.prefix?.length ?? 0));
}

/** The value that records give to a concept, or undefined for an IRI of another scheme. */
export function codeValue(scheme: ConceptScheme, iri: string): string | undefined {
  const start = `${scheme.iri}/`;
  if (!iri.startsWith(start)) return undefined;
  const end = iri.slice(start.length);
  const notation = scheme.notations.find((known) => conceptIri(scheme, known) === iri);
  return (scheme.prefix ?? "") + (notation ?? end);
}

/** IRI of a territory: `departement:44` is `…/vocab/departement/44`. */
export function territoryIri(code: string): string {
  return VOCAB + code.replace(":", "/");
}

/** The typed code of a territory IRI, or undefined for an IRI from elsewhere. */
export function territoryCode(iri: string): string | undefined {
  return iri.startsWith(VOCAB) ? iri.slice(VOCAB.length).replace("/", ":") : undefined;
}

/** The key of a thing from its IRI: what follows `#`, else the last segment. */
export function keyFromIri(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
}

const isKey = new RegExp(KEY_PATTERN);

/** A reference to another record: its key where the IRI is under the base, else the IRI. */
export function recordValue(iri: string, base: string, type: HpaRecord["type"]): string {
  const start = keyIri(base, type, "");
  const key = iri.slice(start.length);
  return iri.startsWith(start) && isKey.test(key) ? key : iri;
}

/** The IRI that a value stands for, or undefined for a literal and for a nested object. */
export function objectIri(
  scope: RecordScope,
  { datatype, ofRecord }: Pick<Row, "datatype" | "ofRecord">,
  value: unknown,
): string | undefined {
  const text = value as string;
  switch (datatype.kind) {
    case "code":
      return codeIri(schemeNamed(datatype.scheme), text);
    case "territory":
      return territoryIri(text);
    case "reference":
      return thingIri(scope.record, text);
    case "record": {
      const iri = text.includes(":") ? text : keyIri(scope.base, scope.type, text);
      return ofRecord ? recordNode(iri) : iri;
    }
    case "iri":
      return text;
    default:
      return undefined;
  }
}
