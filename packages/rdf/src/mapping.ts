import {
  classOf,
  type Datatype,
  expandCurie,
  type Identity,
  type ModelClass,
  type ModelField,
  modelClasses,
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
}

/** The mapping table of one class. */
export interface Table {
  readonly entry: ModelClass;
  readonly type: string;
  readonly identity: Identity;
  readonly rows: readonly Row[];
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
    table: () => (of ? tableOf(of) : undefined),
    ...(field.exact ? { exact: expandCurie(field.exact) } : {}),
  };
}

const tables = new Map<ModelClass, Table>(
  modelClasses.map((entry) => [
    entry,
    {
      entry,
      type: expandCurie(entry.iri),
      identity: entry.identity,
      rows: entry.fields
        .filter((field) => field.datatype.kind !== "const" && !isInIri(entry, field))
        .map(rowOf),
    },
  ]),
);

/** The mapping table of a class of the model. */
export function tableOf(entry: ModelClass): Table {
  return tables.get(entry) as Table;
}

/** True for the classes of things inside a record that have a key of their own. */
export function isKeyedPart(entry: ModelClass): boolean {
  return entry.identity.by === "key" && !entry.fields.some((field) => field.datatype.kind === "const");
}

/** Every mapping table, in the order of the model. */
export const allTables: readonly Table[] = [...tables.values()];

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
