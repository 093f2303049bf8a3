import { standardPrefixes } from "@openhpa/core";
import { VOCAB } from "@openhpa/vocabularies";
import { allTables, DESCRIBES, literalTypes, type Row } from "./mapping.js";

/** The definition of one key of the JSON-LD context. */
export type TermDefinition = string | { readonly [keyword: string]: string };

function definitionOf(row: Row): TermDefinition {
  const { kind } = row.datatype;
  const id = { "@id": row.predicate };
  const container: Record<string, string> = row.many ? { "@container": "@set" } : {};
  if (kind === "text") return { ...id, "@container": "@language" };
  const type = literalTypes[kind];
  if (type === undefined || kind === "string" || kind === "key") {
    return type === undefined ? { ...id, "@type": "@id", ...container } : { ...id, ...container };
  }
  return { ...id, "@type": type, ...container };
}

/**
 * The terms of the JSON-LD context: one key, one meaning in the whole model, so that a flat context is enough and every processor
 * reads it alike. Throws when two fields claim the same key with different meanings, which is a bug of the model.
 */
function terms(): Record<string, TermDefinition> {
  const found: Record<string, TermDefinition> = {};
  for (const { entry, rows } of allTables) {
    for (const row of rows) {
      const definition = definitionOf(row);
      const known = found[row.jsonld];
      if (known && JSON.stringify(known) !== JSON.stringify(definition)) {
        throw new Error(
          `${entry.name}.${row.name}: the JSON-LD key ${row.jsonld} already means ${JSON.stringify(known)}`,
        );
      }
      found[row.jsonld] = definition;
    }
  }
  return found;
}

/** Prefix of concepts and territories in JSON-LD; one prefix for all schemes, because scheme names are also names of fields. */
export const VOCAB_PREFIX = "voc";

/** Key under which a thing holds the record that describes it, as a node of its own. */
export const DESCRIBED_BY = "describedBy";

/** The v1 JSON-LD context, made from the mapping tables. */
export const context: Readonly<Record<string, TermDefinition | number>> = {
  "@version": 1.1,
  ...standardPrefixes,
  [VOCAB_PREFIX]: VOCAB,
  id: "@id",
  type: "@type",
  [DESCRIBED_BY]: { "@reverse": DESCRIBES },
  position: { "@id": `${standardPrefixes.schema}position`, "@type": literalTypes.integer as string },
  ...terms(),
};
