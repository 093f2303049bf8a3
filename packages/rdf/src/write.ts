import { type Fields, type HpaRecord, recordClasses, toNfc } from "@openhpa/core";
import { type Derivable, derivableOf, derivations } from "./derived.js";
import { objectIri, partIri, recordIri, recordNode } from "./iris.js";
import { decimalForm, exactDatatype } from "./literal.js";
import { DESCRIBES, literalTypes, POSITION, RDF_TYPE, type Row, type Table, tableOf } from "./mapping.js";

export interface WriteOptions {
  /** The publisher's base address; a record's IRI is `<base>/action/<key>`. */
  readonly base: string;
  /** What was found of the same record for another form of it, by `derivableOf`. */
  readonly scope?: Derivable | undefined;
}

/** Receives the statements of a record one by one; strings are IRIs and lexical forms, already in NFC. */
export interface Sink {
  iri(subject: string, predicate: string, object: string): void;
  literal(subject: string, predicate: string, value: string, datatype: string): void;
  text(subject: string, predicate: string, value: string, language: string): void;
}

interface Scope extends Derivable {
  readonly sink: Sink;
}

const XSD_INTEGER = literalTypes.integer as string;

function lexical(row: Row, value: unknown): string {
  return row.datatype.kind === "decimal" ? decimalForm(value as number) : toNfc(String(value));
}

function writeValue(scope: Scope, subject: string, row: Row, value: unknown, position: number): void {
  const { sink } = scope;
  const { datatype, predicate } = row;
  const iri = objectIri(scope, row, value);
  if (iri !== undefined) sink.iri(subject, predicate, iri);
  else if (datatype.kind === "object") {
    const table = row.table() as Table;
    const object = partIri(scope, subject, row, table, value as Fields);
    sink.iri(subject, predicate, object);
    if (row.ordered) sink.literal(object, POSITION, String(position), XSD_INTEGER);
    writeObject(scope, object, table, value as Fields);
  } else if (datatype.kind === "text") {
    for (const [language, text] of Object.entries(value as Record<string, string>)) {
      sink.text(subject, predicate, toNfc(text), language);
    }
  } else {
    const form = lexical(row, value);
    sink.literal(subject, predicate, form, literalTypes[datatype.kind] as string);
    const exact = row.exact && exactDatatype(form);
    if (exact) sink.literal(subject, row.exact as string, form, exact);
  }
}

function writeObject(scope: Scope, subject: string, table: Table, value: Fields): void {
  scope.sink.iri(subject, RDF_TYPE, table.type);
  for (const row of table.rows) {
    const content = value[row.name];
    if (content === undefined) continue;
    if (!row.many) writeValue(scope, subject, row, content, 1);
    else
      (content as readonly unknown[]).forEach((item, index) => {
        writeValue(scope, subject, row, item, index + 1);
      });
  }
  derivations[table.name]?.(scope, value, {
    iri: (predicate, object) => scope.sink.iri(subject, predicate, object),
    literal: (predicate, form, datatype) => scope.sink.literal(subject, predicate, form, datatype),
  });
}

/**
 * Writes the statements of a valid record to a sink, walking the mapping tables. It sees one record at a time and keeps nothing
 * between records, so the same record gives the same statements whatever came before.
 */
export function writeRecord(record: HpaRecord, options: WriteOptions, sink: Sink): void {
  const scope: Scope = { ...(options.scope ?? derivableOf(record, options.base)), sink };
  const iri = scope.record;
  const table = tableOf(recordClasses[record.type]);
  const fields = record as unknown as Fields;
  writeObject(scope, iri, table, fields);
  const node = recordNode(iri);
  writeObject(scope, node, table.record as Table, fields);
  sink.iri(node, DESCRIBES, iri);
}

/** Name of the graph that a record's statements belong to: the record's own node. */
export function recordGraph(record: HpaRecord, base: string): string {
  return recordNode(recordIri(record, base));
}
