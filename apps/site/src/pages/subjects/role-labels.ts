import { modelClasses } from "@openhpa/core";
import { labelOf, type View } from "../view.js";

/** The label of the field through which records name an organisation, as the model words it. */
export function roleLabel(view: View, name: string): string {
  for (const { fields } of modelClasses) {
    const field = fields.find((candidate) => candidate.name === name && candidate.datatype.kind === "object");
    if (field) return labelOf(view, field);
  }
  return name;
}
