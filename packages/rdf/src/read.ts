import {
  canonicalize,
  compareCodePoints,
  type HpaRecord,
  type Issue,
  type OpenFields,
  recordClasses,
  validate,
} from "@openhpa/core";
import { schemeNamed } from "@openhpa/vocabularies";
import type { Quad, Term } from "n3";
import { type Derived, derivations } from "./derived.js";
import {
  areOneOrganisation,
  codeValue,
  describedBy,
  keyFromIri,
  keyIri,
  recordNode,
  recordValue,
  territoryCode,
} from "./iris.js";
import { exactDatatype, literalValue } from "./literal.js";
import {
  DESCRIBES,
  isKeyedPart,
  literalTypes,
  POSITION,
  RDF_TYPE,
  RECORD_TYPE,
  type Row,
  type Table,
  tableOf,
} from "./mapping.js";
import { indexStatements, type StatementIndex } from "./statement-index.js";
import { DESCRIBED_TYPE, FORMER_TYPE, TOMBSTONE_TYPE } from "./tombstone.js";

export interface ReadOptions {
  /** The base that the records' IRIs were made with; a record with another IRI keeps it as its own `id`. */
  readonly base: string;
}

/** A statement about a record that the model has no place for, or that contradicts another. */
export interface LeftOver {
  readonly quad: Quad;
  /** `already-read`: the thing has its place elsewhere in the record; a thing stands in one place. */
  readonly reason: "unknown-statement" | "conflicting-value" | "unreadable-value" | "already-read";
}

/** What was read: the records, in the order of their IRIs, what validation says of each, and every statement that found no place. */
export interface ReadResult {
  readonly records: readonly HpaRecord[];
  readonly issues: readonly { readonly iri: string; readonly issues: readonly Issue[] }[];
  readonly leftOver: readonly LeftOver[];
}

/** The record that is being read and the things of it that have been reached: each is read once, so that no graph takes long. */
interface Scope {
  readonly type: HpaRecord["type"];
  readonly record: string;
  readonly reached: Set<string>;
  /** The things read so far of which more follows than their fields say. */
  readonly deriving: { readonly iri: string; readonly table: Table; readonly value: OpenFields }[];
}

/** No real record nests deeper; the limit keeps a long chain of things from exhausting the stack. */
const DEEPEST = 64;

function datatypeOf(term: Term): string | undefined {
  return term.termType === "Literal" ? term.datatype.value : undefined;
}

function describingStatements(subjects: StatementIndex): ReadonlyMap<string, readonly Quad[]> {
  const describing = new Map<string, Quad[]>();
  for (const predicates of subjects.values()) {
    for (const quad of predicates.get(DESCRIBES) ?? []) {
      const others = describing.get(quad.object.value);
      if (others) others.push(quad);
      else describing.set(quad.object.value, [quad]);
    }
  }
  return describing;
}

/** Reads one graph; holds what has been used, so that the rest can be reported. */
class Reader {
  readonly leftOver: LeftOver[] = [];
  readonly #subjects: StatementIndex;
  /** By what they describe, the nodes of records. */
  readonly #describing: ReadonlyMap<string, readonly Quad[]>;
  readonly #used = new Set<Quad>();
  readonly #base: string;

  constructor(quads: Iterable<Quad>, base: string) {
    this.#subjects = indexStatements(quads);
    this.#describing = describingStatements(this.#subjects);
    this.#base = base;
  }

  /** The subjects that are typed as a class. */
  #typed(type: string): string[] {
    const found = [...this.#subjects].filter(([, predicates]) =>
      predicates.get(RDF_TYPE)?.some((quad) => quad.object.value === type),
    );
    return found.map(([subject]) => subject).sort(compareCodePoints);
  }

  /** What the records of a type describe: those in force, and those of which a tombstone is left. */
  recordsOf(type: HpaRecord["type"]): string[] {
    const of = tableOf(recordClasses[type]).type;
    const inForce = this.#typed(of);
    const gone = this.#typed(TOMBSTONE_TYPE).flatMap((node) => {
      const iri = describedBy(node);
      const [wasType] = this.#statements(node, DESCRIBED_TYPE).filter(({ object }) => object.value === of);
      if (iri === undefined || !wasType || inForce.includes(iri)) return [];
      const former = this.#statements(node, FORMER_TYPE).filter(({ object }) => object.value === RECORD_TYPE);
      const classes = this.#statements(node, RDF_TYPE).filter(
        ({ object }) => object.value === TOMBSTONE_TYPE,
      );
      for (const quad of [wasType, ...former, ...classes]) this.#used.add(quad);
      return [iri];
    });
    return [...inForce, ...gone].sort(compareCodePoints);
  }

  record(iri: string, type: HpaRecord["type"]): HpaRecord {
    const table = tableOf(recordClasses[type]);
    const node = this.#recordNode(iri);
    const scope: Scope = { record: iri, type, reached: new Set([iri, node]), deriving: [] };
    const { id, ...described } = this.#object(iri, table, scope, 0);
    const document = this.#object(node, table.record as Table, scope, 0);
    if (id !== undefined && id !== iri) this.#reportOtherIri(iri, table);
    const isDefault = iri === keyIri(this.#base, type, String(described.key));
    const own = isDefault && id !== iri ? {} : { id: iri };
    const record = { ...own, ...described, ...document, type } as unknown as HpaRecord;
    this.#useDerived(record, scope);
    return record;
  }

  /** The node of the record that describes a thing: the one with our form of IRI, else the first that describes it and no other. */
  #recordNode(iri: string): string {
    const statements = this.#describing.get(iri) ?? [];
    const own = recordNode(iri);
    const chosen =
      statements.find(({ subject }) => subject.value === own) ??
      statements.find((quad) => this.#described(quad) === quad);
    if (!chosen) return own;
    this.#used.add(chosen);
    return chosen.subject.value;
  }

  /** Of the statements that say what the node of a record describes, the one that counts: what a record says is said of one thing. */
  #described({ subject, predicate }: Quad): Quad | undefined {
    const statements = this.#statements(subject.value, predicate.value);
    return statements.find(({ object }) => recordNode(object.value) === subject.value) ?? statements[0];
  }

  /** Statements that follow from what was read say nothing new; others with the same predicates stay unused. */
  #useDerived(record: HpaRecord, { record: iri, type, deriving }: Scope): void {
    const scope = {
      record: iri,
      type,
      base: this.#base,
      value: record,
      followed: new Map(),
      reached: new Map(),
    };
    // Who reads a graph need not know the base that its publisher wrote it with.
    const isSame = (stated: string, object: string) =>
      stated === object || areOneOrganisation(stated, object);
    for (const { iri: subject, table, value } of deriving) {
      const use = (predicate: string, object: string, datatype?: string) => {
        for (const quad of this.#statements(subject, predicate))
          if (isSame(quad.object.value, object) && datatypeOf(quad.object) === datatype) this.#used.add(quad);
      };
      const derived: Derived = { iri: use, literal: use };
      derivations[table.name]?.(scope, value, derived);
    }
  }

  /** Statements of the graph that no field took. */
  unused(): LeftOver[] {
    const all = [...this.#subjects.values()].flatMap((predicates) => [...predicates.values()].flat());
    return all
      .filter((quad) => !this.#used.has(quad))
      .map((quad) => ({ quad, reason: "unknown-statement" as const }));
  }

  #report(quad: Quad, reason: LeftOver["reason"]): void {
    this.#used.add(quad);
    this.leftOver.push({ quad, reason });
  }

  #statements(subject: string, predicate: string): readonly Quad[] {
    return this.#subjects.get(subject)?.get(predicate) ?? [];
  }

  #reportOtherIri(iri: string, table: Table): void {
    const row = table.rows.find(({ name }) => name === "id");
    for (const quad of this.#statements(iri, row?.predicate ?? "")) this.#report(quad, "conflicting-value");
  }

  #object(iri: string, table: Table, scope: Scope, depth: number): OpenFields {
    for (const quad of this.#statements(iri, RDF_TYPE)) {
      if (quad.object.value === table.type) this.#used.add(quad);
      else if (!this.#used.has(quad)) this.#report(quad, "unknown-statement");
    }
    const value: OpenFields = {};
    if (isKeyedPart(table.entry)) value.key = keyFromIri(iri);
    for (const row of table.rows) {
      const content =
        row.datatype.kind === "text" ? this.#text(iri, row) : this.#field(iri, row, scope, depth);
      if (content !== undefined) value[row.name] = content;
    }
    if (derivations[table.name]) scope.deriving.push({ iri, table, value });
    return value;
  }

  #field(subject: string, row: Row, scope: Scope, depth: number): unknown {
    const read: { readonly value: unknown; readonly position: number }[] = [];
    for (const quad of this.#statements(subject, row.predicate)) {
      if (!row.many && read.length > 0) {
        this.#report(quad, "conflicting-value");
        continue;
      }
      this.#used.add(quad);
      const value = this.#value(quad, row, scope, depth);
      if (value !== undefined)
        read.push({ value, position: row.ordered ? this.#position(quad.object.value) : 0 });
    }
    if (read.length === 0) return undefined;
    if (row.many) return read.sort((a, b) => a.position - b.position).map(({ value }) => value);
    this.#useExact(subject, row, read[0]?.value);
    return read[0]?.value;
  }

  /** The plain statement beside an exact EDTF date says nothing new; one that says something else stays unused. */
  #useExact(subject: string, row: Row, value: unknown): void {
    const datatype = row.exact && exactDatatype(String(value));
    if (!datatype) return;
    for (const quad of this.#statements(subject, row.exact as string)) {
      const { object } = quad;
      const isSame =
        object.termType === "Literal" && object.value === value && object.datatype.value === datatype;
      if (isSame) this.#used.add(quad);
    }
  }

  #position(subject: string): number {
    const [quad, ...others] = this.#statements(subject, POSITION);
    for (const other of others) this.#report(other, "conflicting-value");
    if (!quad) return Number.MAX_SAFE_INTEGER;
    const position = literalValue(quad.object, "integer");
    if (typeof position === "number") this.#used.add(quad);
    else this.#report(quad, "unreadable-value");
    return typeof position === "number" ? position : Number.MAX_SAFE_INTEGER;
  }

  #text(subject: string, row: Row): Record<string, string> | undefined {
    const text: Record<string, string> = {};
    for (const quad of this.#statements(subject, row.predicate)) {
      const { object } = quad;
      const language = object.termType === "Literal" ? object.language.toLowerCase() : "";
      if (language === "") this.#report(quad, "unreadable-value");
      else if (text[language] !== undefined) this.#report(quad, "conflicting-value");
      else {
        this.#used.add(quad);
        text[language] = object.value;
      }
    }
    return Object.keys(text).length > 0 ? text : undefined;
  }

  /** The value of a statement, or undefined after reporting why there is none. */
  #value(quad: Quad, row: Row, scope: Scope, depth: number): unknown {
    const { object } = quad;
    if (row.datatype.kind !== "object") {
      const value = this.#plainValue(object, row, scope);
      if (value === undefined) this.#report(quad, "unreadable-value");
      return value;
    }
    const isThing = object.termType === "NamedNode" || object.termType === "BlankNode";
    if (!isThing || depth >= DEEPEST) this.#report(quad, "unreadable-value");
    else if (scope.reached.has(object.value)) this.#report(quad, "already-read");
    else {
      scope.reached.add(object.value);
      return this.#object(object.value, row.table() as Table, scope, depth + 1);
    }
    return undefined;
  }

  #plainValue(object: Term, { datatype, ofRecord }: Row, scope: Scope): unknown {
    if (literalTypes[datatype.kind] !== undefined) return literalValue(object, datatype.kind);
    if (object.termType !== "NamedNode") return undefined;
    if (datatype.kind === "code") return codeValue(schemeNamed(datatype.scheme), object.value);
    if (datatype.kind === "territory") return territoryCode(object.value);
    if (datatype.kind === "reference") return keyFromIri(object.value);
    if (datatype.kind === "record") {
      const iri = ofRecord ? describedBy(object.value) : object.value;
      return iri === undefined ? undefined : recordValue(iri, this.#base, scope.type);
    }
    return object.value;
  }
}

/**
 * Reads the records of a graph with the same tables that wrote it. Statements that no field takes, values that contradict each other
 * and values of the wrong kind are reported in `leftOver`, never lost in silence. Named graphs are read as one. A tombstone is read as the
 * withdrawn record with what is left of it.
 */
export function fromQuads(quads: Iterable<Quad>, options: ReadOptions): ReadResult {
  const reader = new Reader(quads, options.base);
  const types = Object.keys(recordClasses) as HpaRecord["type"][];
  const found = types.flatMap((type) => reader.recordsOf(type).map((iri) => ({ iri, type })));
  const records: HpaRecord[] = [];
  const issues: { iri: string; issues: readonly Issue[] }[] = [];
  for (const { iri, type } of found) {
    const record = reader.record(iri, type);
    records.push(canonicalize(record));
    issues.push({ iri, issues: validate(record).issues });
  }
  return { records, issues, leftOver: [...reader.leftOver, ...reader.unused()] };
}
