import { type Fields, type HpaRecord, type ModelClass, recordClasses } from "@openhpa/core";
import { partIri, type RecordScope, recordIri, recordNode } from "./iris.js";
import { type Table, tableOf } from "./mapping.js";
import type { WriteOptions } from "./write.js";

/** Where a thing of a record stands in its JSON, and the class it is of. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly entry: ModelClass;
  /** The table that its statements come from: of a record, that of its own node or of what it describes. */
  readonly table: Table;
}

function* walk(
  scope: RecordScope,
  iri: string,
  table: Table,
  value: Fields,
  path: Place["path"],
): Generator<readonly [iri: string, place: Place]> {
  yield [iri, { path, entry: table.entry, table }];
  for (const row of table.rows) {
    const inner = row.table();
    const content = value[row.name];
    if (!inner || content === undefined) continue;
    const items = row.many
      ? [...(content as readonly Fields[]).entries()]
      : [["", content as Fields] as const];
    for (const [index, item] of items) {
      const at = index === "" ? [...path, row.name] : [...path, row.name, index];
      yield* walk(scope, partIri(scope, iri, row, inner, item), inner, item, at);
    }
  }
}

/**
 * The things of a record by their IRIs, in the order of the document: leads from the focus node of a SHACL report back to the JSON.
 * Two things with one key have one IRI and so two places.
 */
export function placesOf(record: HpaRecord, options: WriteOptions): ReadonlyMap<string, readonly Place[]> {
  const iri = recordIri(record, options.base);
  const scope = { record: iri, type: record.type, base: options.base };
  const table = tableOf(recordClasses[record.type]);
  const places = new Map<string, Place[]>();
  const fields = record as unknown as Fields;
  const steps = [
    ...walk(scope, iri, table, fields, []),
    ...walk(scope, recordNode(iri), table.record as Table, fields, []),
  ];
  for (const [of, place] of steps) places.set(of, [...(places.get(of) ?? []), place]);
  return places;
}
