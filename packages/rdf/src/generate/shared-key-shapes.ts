import { compareCodePoints, type IssueCode, modelClasses } from "@openhpa/core";
import { allTables, isKeyedPart, type Table, tableOf } from "../mapping.js";
import { ruleMessages, severityOf } from "./rule-messages.js";
import { shapeIri } from "./shape-iris.js";
import { shapeStatements } from "./shape-statements.js";
import type { Section } from "./turtle-document.js";

const CODE: IssueCode = "duplicate-key";

/** The predicates by which the things of a table hold parts that have a key. */
function holdingPredicates({ rows }: Table): readonly string[] {
  const held = rows.filter((row) => {
    const table = row.table();
    return table !== undefined && isKeyedPart(table.entry);
  });
  return [...new Set(held.map(({ predicate }) => predicate))].sort(compareCodePoints);
}

/** A thing stands in one place of its record: one thing holds it, by one property. Otherwise two things had the same key. */
export function sharedKeySection(): Section {
  const out = shapeStatements();
  const describe = (shape: string) => {
    out.iri(shape, "sh:severity", severityOf(CODE));
    out.literal(shape, "hpa:issueCode", CODE);
    out.texts(shape, "sh:message", ruleMessages(CODE));
  };
  const held = shapeIri("held-once");
  const holder = shapeIri("held-once", "holder");
  out.iri(held, "rdf:type", "sh:NodeShape");
  for (const entry of modelClasses.filter(isKeyedPart)) out.iri(held, "sh:targetClass", tableOf(entry).type);
  out.iri(held, "sh:property", holder);
  out.iri(holder, "rdf:type", "sh:PropertyShape");
  out.literal(holder, "sh:maxCount", "1", "integer");
  describe(holder);
  out.inverseOfAny(holder, [...new Set(allTables.flatMap(holdingPredicates))].sort(compareCodePoints));
  for (const table of allTables) {
    const predicates = holdingPredicates(table);
    if (predicates.length < 2) continue;
    const shape = shapeIri(table.name, "held-once");
    const property = (predicate: string) =>
      shapeIri(table.name, "held-once", predicate.replace(/^.*[#/]/, ""));
    out.iri(shape, "rdf:type", "sh:NodeShape");
    out.iri(shape, "sh:targetClass", table.type);
    for (const predicate of predicates.slice(0, -1)) out.iri(shape, "sh:property", property(predicate));
    for (const [index, predicate] of predicates.slice(0, -1).entries()) {
      out.iri(property(predicate), "rdf:type", "sh:PropertyShape");
      out.iri(property(predicate), "sh:path", predicate);
      for (const other of predicates.slice(index + 1)) out.iri(property(predicate), "sh:disjoint", other);
      describe(property(predicate));
    }
  }
  return { title: CODE, quads: out.quads };
}
