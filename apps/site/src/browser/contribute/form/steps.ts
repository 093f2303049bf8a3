import type { HpaRecord, ModelField } from "@openhpa/core";
import { recordClasses } from "@openhpa/core";
import { sections } from "../../../pages/sections.js";

/** Steps that the sections of a page do not have: what a page shows in its head, and what it shows at its end. */
const opening = [
  "title",
  "summary",
  "kind",
  "themes",
  "edition",
  "status",
  "key",
  "language",
  "identifiers",
  "id",
];
const closing = [
  "sources",
  "rights",
  "created",
  "modified",
  "withdrawn",
  "replacedBy",
  "missing",
  "evidence",
];

/** Name of a step: a section of a record's page, or one of the form's own. */
export type StepId = (typeof sections)[HpaRecord["type"]][number]["id"] | "identity" | "about";

/** A step of the form with its fields, in the order in which they are asked. */
export interface Step {
  readonly id: StepId;
  readonly fields: readonly ModelField[];
}

/**
 * The steps in which a record is described: the sections of its page between what it is called and where it comes from. A field that no
 * section names comes under « Autres informations », so that a field added to the model is asked without a change here.
 */
export function stepsOf(type: HpaRecord["type"]): readonly Step[] {
  const fields = recordClasses[type].fields.filter(({ datatype }) => datatype.kind !== "const");
  const named = new Map<string, ModelField>(fields.map((field) => [field.name, field]));
  const take = (names: readonly string[]) =>
    names.flatMap((name) => {
      const field = named.get(name);
      named.delete(name);
      return field ? [field] : [];
    });
  const last = take(closing);
  const middle = sections[type].map(({ id, fields: names }) => ({ id, fields: take(names) }));
  const first = take(opening);
  const steps: readonly Step[] = [
    { id: "identity", fields: first },
    ...middle,
    { id: "other", fields: [...named.values()] },
    { id: "about", fields: last },
  ];
  return steps.filter((step) => step.fields.length > 0);
}
