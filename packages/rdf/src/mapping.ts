import {
  classOf,
  type Datatype,
  expandCurie,
  type Identity,
  type ModelClass,
  type ModelField,
  modelClasses,
  recordTerm,
} from "@openhpa/core";

/** One row of a mapping table: how a field of a class is written in RDF. Both directions read the same rows. */
export interface Row {
  readonly name: string;
  /** Key of the field in JSON-LD documents. */
  readonly jsonld: string;
  readonly predicate: string;
  readonly datatype: Datatype;
  readonly many: boolean;
  readonly ordered: boolean;
  readonly required: boolean;
  /** Table of the objects that the field holds. */
  readonly table: () => Table | undefined;
  /** Predicate that repeats an exact date in a plain XSD type; never read back. */
  readonly exact?: string;
  /** True when the field speaks of the record: it stands on the record's node, and a record that it names is named by its own node. */
  readonly ofRecord: boolean;
}

/** The mapping table of one class, or of what a record says of itself. */
export interface Table {
  /** Name of the class; `ActionRecord`, `RegistryRecord` for what these say of themselves. */
  readonly name: string;
  readonly entry: ModelClass;
  readonly type: string;
  readonly identity: Identity;
  readonly rows: readonly Row[];
  /** Of a class of records: the table of the document, whose node is `<iri>#Record`. */
  readonly record?: Table;
}

/** A nested thing's `key` is in its IRI; only a record's own key is written as a literal. */
function isInIri(entry: ModelClass, field: ModelField): boolean {
  return field.datatype.kind === "key" && !entry.fields.some((other) => other.datatype.kind === "const");
}

function rowOf(field: ModelField): Row {
  const of = classOf(field);
  return {
    name: field.name,
    jsonld: field.jsonld ?? field.name,
    predicate: expandCurie(field.iri ?? `hpa:${field.name}`),
    datatype: field.datatype,
    many: field.many,
    ordered: field.ordered,
    required: field.required,
    ofRecord: field.speaksOf === "record",
    table: () => (of ? tableOf(of) : undefined),
    ...(field.exact ? { exact: expandCurie(field.exact) } : {}),
  };
}

/** Class of the documents that records are. */
export const RECORD_TYPE = expandCurie(recordTerm.iri);
/** From a record's own node to what it describes. */
export const DESCRIBES = expandCurie(recordTerm.describes);

function makeTable(entry: ModelClass): Table {
  const { name, identity } = entry;
  const rows = entry.fields
    .filter((field) => field.datatype.kind !== "const" && !isInIri(entry, field))
    .map(rowOf);
  const table: Table = {
    name,
    entry,
    type: expandCurie(entry.iri),
    identity,
    rows: rows.filter(({ ofRecord }) => !ofRecord),
  };
  const own = rows.filter(({ ofRecord }) => ofRecord);
  if (own.length === 0) return table;
  const record: Table = {
    name: `${name}Record`,
    entry,
    type: RECORD_TYPE,
    identity,
    rows: own,
  };
  return { ...table, record };
}

const tables = new Map<ModelClass, Table>(modelClasses.map((entry) => [entry, makeTable(entry)]));

/** The mapping table of a class of the model. */
export function tableOf(entry: ModelClass): Table {
  return tables.get(entry) as Table;
}

/** True for the classes of things inside a record that have a key of their own. */
export function isKeyedPart(entry: ModelClass): boolean {
  return entry.identity.by === "key" && !entry.fields.some((field) => field.datatype.kind === "const");
}

/** Every mapping table, in the order of the model; that of a record's own node follows that of what it describes. */
export const allTables: readonly Table[] = [...tables.values()].flatMap((table) =>
  table.record ? [table, table.record] : [table],
);

/** A row and the table that it stands in. */
export interface PlacedRow {
  readonly table: Table;
  readonly row: Row;
}

const rowsByName = new Map<ModelClass, ReadonlyMap<string, PlacedRow>>(
  [...tables].map(([entry, main]) => [
    entry,
    new Map(
      [main, main.record].flatMap((table) =>
        table ? table.rows.map((row) => [row.name, { table, row }] as const) : [],
      ),
    ),
  ]),
);

/** The row of a field of a class and the table that it stands in; undefined for a field that is not written. */
export function rowNamed(entry: ModelClass, name: string): PlacedRow | undefined {
  return rowsByName.get(entry)?.get(name);
}

export const RDF_TYPE = expandCurie("rdf:type");
/** Carries the place of a thing in an ordered list, from 1. */
export const POSITION = expandCurie("schema:position");

const XSD = expandCurie("xsd:");

/** Datatype IRI of the literals of a kind of value; undefined where the object is an IRI or language-tagged text. */
export const literalTypes: { readonly [K in Datatype["kind"]]?: string } = {
  string: `${XSD}string`,
  key: `${XSD}string`,
  integer: `${XSD}integer`,
  decimal: `${XSD}decimal`,
  boolean: `${XSD}boolean`,
  edtf: expandCurie("edtf:EDTF"),
  year: `${XSD}gYear`,
  date: `${XSD}date`,
  language: `${XSD}language`,
};
