import { canonicalize, type HpaRecord, type Issue, recordClasses, validate } from "@openhpa/core";
import type { Quad, Term } from "n3";
import { codeValue, keyIri, territoryCode } from "./iris.js";
import { allTables, literalTypes, POSITION, RDF_TYPE, type Row, type Table, tableOf } from "./mapping.js";

export interface ReadOptions {
  /** The base that the records' IRIs were made with; a record with another IRI keeps it as its own `id`. */
  readonly base: string;
}

/** A statement about a record that the model has no place for, or that contradicts another. */
export interface LeftOver {
  readonly quad: Quad;
  readonly reason: "unknown-statement" | "conflicting-value" | "unreadable-value";
}

/** What was read: the records, in the order of their IRIs, what validation says of each, and every statement that found no place. */
export interface ReadResult {
  readonly records: readonly HpaRecord[];
  readonly issues: readonly { readonly iri: string; readonly issues: readonly Issue[] }[];
  readonly leftOver: readonly LeftOver[];
}

type Fields = Record<string, unknown>;

const exactPredicates = new Set(allTables.flatMap(({ rows }) => rows.flatMap((row) => row.exact ?? [])));

/** Statements by subject and predicate; duplicates (the same statement in two graphs) count once. */
function index(quads: Iterable<Quad>): Map<string, Map<string, Quad[]>> {
  const subjects = new Map<string, Map<string, Quad[]>>();
  for (const quad of quads) {
    const predicates = subjects.get(quad.subject.value) ?? new Map<string, Quad[]>();
    subjects.set(quad.subject.value, predicates);
    const known = predicates.get(quad.predicate.value) ?? [];
    if (!known.some((other) => other.object.equals(quad.object))) known.push(quad);
    predicates.set(quad.predicate.value, known);
  }
  return subjects;
}

/** Reads one graph; holds what has been used, so that the rest can be reported. */
class Reader {
  readonly leftOver: LeftOver[] = [];
  readonly #subjects: Map<string, Map<string, Quad[]>>;
  readonly #used = new Set<Quad>();
  readonly #base: string;

  constructor(quads: Iterable<Quad>, base: string) {
    this.#subjects = index(quads);
    this.#base = base;
  }

  /** The subjects that are typed as a class. */
  typed(type: string): string[] {
    const found = [...this.#subjects].filter(([, predicates]) =>
      predicates.get(RDF_TYPE)?.some((quad) => quad.object.value === type),
    );
    return found.map(([subject]) => subject).sort();
  }

  record(iri: string, type: HpaRecord["type"]): HpaRecord {
    const table = tableOf(recordClasses[type]);
    const record = this.#object(iri, iri, type, table, new Set()) as Fields;
    if (iri !== keyIri(this.#base, type, String(record.key))) record.id ??= iri;
    return { ...record, type } as unknown as HpaRecord;
  }

  /** Statements of the graph that no field took. */
  unused(): LeftOver[] {
    const rest: LeftOver[] = [];
    for (const predicates of this.#subjects.values()) {
      for (const quad of [...predicates.values()].flat()) {
        if (!this.#used.has(quad) && !exactPredicates.has(quad.predicate.value))
          rest.push({ quad, reason: "unknown-statement" });
      }
    }
    return rest;
  }

  #take(subject: string, predicate: string): Quad[] {
    const quads = this.#subjects.get(subject)?.get(predicate) ?? [];
    for (const quad of quads) this.#used.add(quad);
    return quads;
  }

  #object(
    iri: string,
    record: string,
    type: HpaRecord["type"],
    table: Table,
    above: ReadonlySet<string>,
  ): Fields {
    for (const quad of this.#take(iri, RDF_TYPE)) {
      if (quad.object.value !== table.type) this.leftOver.push({ quad, reason: "unknown-statement" });
    }
    const value: Fields = {};
    if (table.identity.by === "key" && iri !== record) value.key = keyFromIri(iri);
    const inside = new Set([...above, iri]);
    for (const row of table.rows) {
      const content = this.#field(iri, record, type, row, inside);
      if (content !== undefined) value[row.name] = content;
    }
    return value;
  }

  #field(
    subject: string,
    record: string,
    type: HpaRecord["type"],
    row: Row,
    inside: ReadonlySet<string>,
  ): unknown {
    const quads = this.#take(subject, row.predicate);
    if (quads.length === 0) return undefined;
    if (row.datatype.kind === "text") return this.#text(quads);
    const read: { value: unknown; position: number; quad: Quad }[] = [];
    for (const quad of quads) {
      const value = this.#value(quad.object, record, type, row, inside);
      if (value === undefined) this.leftOver.push({ quad, reason: "unreadable-value" });
      else read.push({ value, position: this.#position(quad.object, row), quad });
    }
    if (row.many) {
      if (row.ordered)
        read.sort((a, b) => a.position - b.position || (a.quad.object.value < b.quad.object.value ? -1 : 1));
      return read.length > 0 ? read.map(({ value }) => value) : undefined;
    }
    for (const { quad } of read.slice(1)) this.leftOver.push({ quad, reason: "conflicting-value" });
    return read[0]?.value;
  }

  #position(object: Term, row: Row): number {
    if (!row.ordered) return 0;
    const [quad] = this.#take(object.value, POSITION);
    return quad ? Number(quad.object.value) : Number.MAX_SAFE_INTEGER;
  }

  #text(quads: readonly Quad[]): Record<string, string> | undefined {
    const text: Record<string, string> = {};
    for (const quad of quads) {
      const { object } = quad;
      const language = object.termType === "Literal" ? object.language.toLowerCase() : "";
      if (language === "") this.leftOver.push({ quad, reason: "unreadable-value" });
      else if (text[language] !== undefined) this.leftOver.push({ quad, reason: "conflicting-value" });
      else text[language] = object.value;
    }
    return Object.keys(text).length > 0 ? text : undefined;
  }

  #value(
    object: Term,
    record: string,
    type: HpaRecord["type"],
    row: Row,
    inside: ReadonlySet<string>,
  ): unknown {
    const { datatype } = row;
    if (datatype.kind === "object") {
      if (object.termType !== "NamedNode" && object.termType !== "BlankNode") return undefined;
      return inside.has(object.value)
        ? undefined
        : this.#object(object.value, record, type, row.table() as Table, inside);
    }
    if (literalTypes[datatype.kind] !== undefined) return literalValue(object, datatype.kind);
    if (object.termType !== "NamedNode") return undefined;
    if (datatype.kind === "code") return codeValue(datatype.scheme, object.value);
    if (datatype.kind === "territory") return territoryCode(object.value);
    if (datatype.kind === "reference") return keyFromIri(object.value);
    if (datatype.kind === "record") return this.#recordReference(object.value, type);
    return object.value;
  }

  #recordReference(iri: string, type: HpaRecord["type"]): string {
    const start = keyIri(this.#base, type, "");
    return iri.startsWith(start) && !iri.slice(start.length).match(/[^a-z0-9-]/)
      ? iri.slice(start.length)
      : iri;
  }
}

/** The key of a thing from its IRI: what follows `#`, else the last segment. */
function keyFromIri(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
}

function literalValue(object: Term, kind: Row["datatype"]["kind"]): unknown {
  if (object.termType !== "Literal" || object.datatype.value !== literalTypes[kind]) return undefined;
  if (kind === "integer" || kind === "decimal")
    return Number.isFinite(Number(object.value)) ? Number(object.value) : undefined;
  if (kind === "boolean") return object.value === "true" || object.value === "1";
  return object.value;
}

/**
 * Reads the records of a graph with the same tables that wrote it. Statements that no field takes, values that contradict each other
 * and values of the wrong kind are reported in `leftOver`, never lost in silence. Named graphs are read as one.
 */
export function fromQuads(quads: Iterable<Quad>, options: ReadOptions): ReadResult {
  const reader = new Reader(quads, options.base);
  const types = Object.keys(recordClasses) as HpaRecord["type"][];
  const found = types.flatMap((type) =>
    reader.typed(tableOf(recordClasses[type]).type).map((iri) => ({ iri, type })),
  );
  const records: HpaRecord[] = [];
  const issues: { iri: string; issues: readonly Issue[] }[] = [];
  for (const { iri, type } of found) {
    const record = reader.record(iri, type);
    records.push(canonicalize(record));
    issues.push({ iri, issues: validate(record).issues });
  }
  return { records, issues, leftOver: [...reader.leftOver, ...reader.unused()] };
}
