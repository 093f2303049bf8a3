import { type HpaRecord, toPointer } from "@openhpa/core";
import { codeIri, type Place, placesOf, type Row, territoryIri, toQuads } from "@openhpa/rdf";
import { schemeNamed } from "@openhpa/vocabularies";
import type { Quad } from "n3";
import type { Finding } from "./finding.js";

/** A term of a graph, from whatever engine. */
export interface GraphTerm {
  readonly value: string;
  readonly language?: string;
}

/** One result of a SHACL validation, core or SPARQL. */
export interface GraphResult {
  readonly focus: string;
  readonly path?: string | undefined;
  readonly value?: GraphTerm | undefined;
  /** Local name of the severity: `Violation`, `Warning`, `Info`. */
  readonly severity?: string;
  /** Local name of the constraint component. */
  readonly component: string;
  /** `hpa:issueCode` of the shape that was not met. */
  readonly code?: string | undefined;
}

/** A record as a graph, with what leads from the graph back to its JSON. */
export interface RecordGraph {
  readonly quads: readonly Quad[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly record: HpaRecord;
  /** The publisher's base that the graph was written with. */
  readonly base: string;
}

/** The graph of a record; undefined when the conversion, which takes valid records, cannot make one of this. */
export function graphOf(record: unknown, base: string): RecordGraph | undefined {
  try {
    const quads = toQuads(record as HpaRecord, { base });
    const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
    if (!terms.every((term) => typeof term.value === "string")) return undefined;
    return { quads, places: placesOf(record as HpaRecord, { base }), record: record as HpaRecord, base };
  } catch {
    return undefined;
  }
}

const componentCodes: Readonly<Record<string, Finding["code"]>> = {
  MinCount: "missing-field",
  MaxCount: "duplicate-key",
  UniqueLang: "duplicate-key",
  MinInclusive: "out-of-range",
  MaxInclusive: "out-of-range",
  MaxLength: "out-of-range",
  Datatype: "wrong-type",
};

/** The code of a result: SHACL tells counts, bounds and datatypes; the shape's own `hpa:issueCode` tells the rest. */
function codeOf({ component, value, code }: GraphResult): Finding["code"] {
  const name = component.replace(/ConstraintComponent$/, "");
  const fixed = componentCodes[name];
  if (fixed) return fixed;
  const isBlankForm = name === "Pattern" && value?.value.trim() === "";
  return isBlankForm ? "empty-value" : ((code ?? "unnamed") as Finding["code"]);
}

/** The IRI or text that an item of a list was written as. */
function writtenAs({ datatype }: Row, item: unknown): string {
  if (datatype.kind === "code") return codeIri(schemeNamed(datatype.scheme), String(item));
  return datatype.kind === "territory" ? territoryIri(String(item)) : String(item).normalize("NFC");
}

/** Where a value stands in its field: the language of a text, the position in a list. */
function insideField(row: Row, content: unknown, value: GraphTerm | undefined): (string | number)[] {
  if (value === undefined) return [];
  if (row.datatype.kind === "text") {
    const tags = Object.keys((content ?? {}) as object);
    return tags.filter((tag) => tag.toLowerCase() === value.language?.toLowerCase()).slice(0, 1);
  }
  if (!row.many || !Array.isArray(content)) return [];
  const index = content.findIndex((item) => {
    const written = writtenAs(row, item);
    return row.datatype.kind === "reference" ? value.value.endsWith(`#${written}`) : written === value.value;
  });
  return index < 0 ? [] : [index];
}

/** A result in the words of `validate()`, at the last of the places that have the IRI of the focus node. */
export function findingOfResult(result: GraphResult, { places, record }: RecordGraph): Finding {
  const code = codeOf(result);
  const place = places.get(result.focus)?.at(-1);
  if (!place) return { code, pointer: `<${result.focus}>` };
  const row = place.table.rows.find(({ predicate }) => predicate === result.path);
  const isKey = code === "invalid-key" || (code === "duplicate-key" && place.entry.identity.by === "key");
  if (!row)
    return { code, pointer: toPointer(isKey && place.path.length > 0 ? [...place.path, "key"] : place.path) };
  const object = place.path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown>)[part],
    record,
  );
  const content = (object as Record<string, unknown>)[row.name];
  return { code, pointer: toPointer([...place.path, row.name, ...insideField(row, content, result.value)]) };
}

/**
 * The findings of one record, without what only follows from another at the same place: a literal of the wrong form is also no value of
 * its datatype, and what is no number is in no range.
 */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const codesAt = (place: string) =>
    findings.filter(({ pointer }) => pointer === place).map(({ code }) => code);
  return findings.filter(({ code, pointer }) => {
    if (code === "out-of-range") return !codesAt(pointer).includes("wrong-type");
    if (code !== "wrong-type") return true;
    return codesAt(pointer).every((other) => other === "wrong-type" || other === "out-of-range");
  });
}
