import { type Datatype, expandCurie, type ModelClass, type ModelField, modelClass } from "@openhpa/core";
import { allTables, literalTypes, type Row, type Table } from "../mapping.js";

/** One use of a property: the class, its field, the table that it stands in and the row that writes it. */
export interface Use {
  readonly entry: ModelClass;
  readonly table: Table;
  readonly field: ModelField;
  readonly row: Row;
}

/** Every property that the mapping writes, with its uses, in the order in which the model reaches them. */
export function usesByPredicate(): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const table of allTables) {
    const { entry } = table;
    for (const row of table.rows) {
      const field = entry.fields.find((candidate) => candidate.name === row.name) as ModelField;
      uses.set(row.predicate, [...(uses.get(row.predicate) ?? []), { entry, table, field, row }]);
    }
  }
  return uses;
}

const ranges: { readonly [K in Datatype["kind"]]?: string } = {
  text: expandCurie("rdf:langString"),
  code: expandCurie("skos:Concept"),
  territory: expandCurie("skos:Concept"),
};

/** What the values of a row are: a class, a datatype, or nothing that can be said. */
export function rangeOf(row: Row): string | undefined {
  const { datatype } = row;
  if (datatype.kind === "object") return (row.table() as Table).type;
  if (datatype.kind === "reference") return expandCurie(modelClass(datatype.to).iri);
  return literalTypes[datatype.kind] ?? ranges[datatype.kind];
}

/** True when the values of a row are literals. */
export function isLiteral(row: Row): boolean {
  return row.datatype.kind === "text" || literalTypes[row.datatype.kind] !== undefined;
}
