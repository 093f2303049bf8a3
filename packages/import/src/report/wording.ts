import { type HpaRecord, recordClasses, resolvePath } from "@openhpa/core";
import { findConcept, schemeNamed } from "@openhpa/vocabularies";
import type { LineState } from "../import-result.js";

/** What became of a line, as people say it. */
export const stateNames: Readonly<Record<LineState, string>> = {
  label: "rubrique",
  field: "repris",
  repeated: "répété",
  blank: "vide",
  furniture: "élément de mise en page, ignoré",
  withheld: "donnée personnelle, non reprise",
  "not-understood": "non compris",
  "after-cut": "après la coupure",
};

/** The French name of a field by its path: `Évaluation › Indicateurs › Valeur`. */
export function pathLabel(record: HpaRecord | undefined, path: string): string {
  const { fields } = resolvePath(recordClasses[record?.type ?? "Action"], record, path);
  return fields.length > 0 ? fields.map((field) => field.fr[0]).join(" › ") : path;
}

/** The value at a path as a line of text: codes by their labels, objects and lists by what they hold. */
export function valueText(record: HpaRecord, path: string): string {
  const { value, fields } = resolvePath(recordClasses[record.type], record, path);
  const datatype = fields.at(-1)?.datatype;
  const scheme = datatype?.kind === "code" ? schemeNamed(datatype.scheme) : undefined;
  return plain(value, (code) => {
    if (!scheme) return code;
    return findConcept(scheme, code.slice(scheme.prefix?.length ?? 0))?.prefLabel.fr ?? code;
  });
}

function plain(value: unknown, labelOf: (code: string) => string): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map((item) => plain(item, labelOf)).join(" ; ");
  if (typeof value === "string") return labelOf(value);
  if (typeof value !== "object" || value === null) return String(value);
  const { fr, name, title, text, key } = value as Record<string, unknown>;
  const own = fr ?? name ?? title ?? text;
  return own === undefined ? String(key ?? JSON.stringify(value)) : plain(own, labelOf);
}
