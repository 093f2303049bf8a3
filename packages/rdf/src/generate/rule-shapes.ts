import { type IssueCode, type ModelClass, modelClass } from "@openhpa/core";
import { indicatorKind } from "@openhpa/vocabularies";
import { codeIri } from "../iris.js";
import { rowNamed } from "../mapping.js";

/** Things of a class of which one field has a value and another has none. */
export interface Such {
  readonly of: ModelClass;
  readonly field: string;
  readonly is: string;
  readonly without: string;
}

/** A rule of `@openhpa/core` that SHACL core can say about the things of a class. */
export type RuleShape =
  /** the first field is not greater than the second */
  | {
      readonly code: IssueCode;
      readonly kind: "order";
      readonly fields: readonly [lower: string, upper: string];
    }
  /** exactly one of two fields has a value */
  | { readonly code: IssueCode; readonly kind: "either"; readonly fields: readonly [string, string] }
  /** of the things in a field, one at most is such */
  | { readonly code: IssueCode; readonly kind: "one-such"; readonly field: string; readonly such: Such };

const unrelatedReach: Such = {
  of: modelClass("Indicator"),
  field: "kind",
  is: codeIri(indicatorKind, "reach"),
  without: "subsetOf",
};

/** The rules across fields that SHACL core can say, by class; EDTF dates cannot be compared in it. */
export const ruleShapes: Readonly<Record<string, readonly RuleShape[]>> = {
  Audience: [{ code: "age-order", kind: "order", fields: ["minimumAge", "maximumAge"] }],
  Evidence: [{ code: "span-order", kind: "order", fields: ["start", "end"] }],
  Observation: [{ code: "breakdown-axis", kind: "either", fields: ["territory", "group"] }],
  Evaluation: [{ code: "unrelated-reach", kind: "one-such", field: "indicators", such: unrelatedReach }],
};

/** Predicate of a field of a class; throws for a field that is not written, which is a bug of the table above. */
export function predicateOf(entry: ModelClass, name: string): string {
  const named = rowNamed(entry, name);
  if (!named) throw new Error(`${entry.name}.${name} is not written in RDF`);
  return named.row.predicate;
}
