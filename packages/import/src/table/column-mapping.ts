import { nearest } from "@openhpa/core";
import { normaliseLabel } from "@openhpa/vocabularies";
import { columnNamed, type HeaderMeaning, meaningOf, nearestColumn } from "./column-names.js";
import { isOpen } from "./draft-mapping.js";
import type { ColumnMapping } from "./table-report.js";

type Checked =
  | { readonly ok: true; readonly mapping: ColumnMapping }
  | { readonly ok: false; readonly faults: readonly string[] };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const unknownColumn = (name: string, where: string) => {
  const suggestion = nearestColumn(name);
  return `« ${name.slice(0, 80)} » (${where}) n'est pas une de nos colonnes.${suggestion ? ` Vouliez-vous « ${suggestion} » ?` : ""}`;
};

/** Says of a mapping file whether it can be used, and if not, each fault in French. */
export function checkMapping(input: unknown): Checked {
  if (!isObject(input))
    return {
      ok: false,
      faults: [
        'Le fichier de correspondance est un objet : { "columns": { "<leur en-tête>": "<notre colonne>" } }.',
      ],
    };
  const faults: string[] = [];
  for (const name of Object.keys(input)) {
    if (name === "columns" || name === "constants") continue;
    const suggestion = nearest(name, ["columns", "constants"]);
    faults.push(
      `« ${name.slice(0, 80)} » n'a pas de sens ici : « columns » et « constants » seulement.${suggestion ? ` Vouliez-vous « ${suggestion} » ?` : ""}`,
    );
  }
  const columns: Record<string, string | null> = Object.create(null) as Record<string, string | null>;
  const constants: Record<string, string> = {};
  if (!isObject(input.columns))
    faults.push("« columns » manque : un objet, leur en-tête vers notre colonne.");
  for (const [header, name] of Object.entries(isObject(input.columns) ? input.columns : {})) {
    if (name !== null && typeof name !== "string")
      faults.push(
        `« ${header.slice(0, 80)} » : le nom d'une de nos colonnes est attendu, ou null pour l'ignorer.`,
      );
    else if (name !== null && isOpen(name)) continue;
    else if (name !== null && !columnNamed(name)) faults.push(unknownColumn(name, "columns"));
    else columns[header] = name;
  }
  if (input.constants !== undefined && !isObject(input.constants))
    faults.push("« constants » est un objet : notre colonne vers le texte que toutes les lignes auraient.");
  for (const [name, value] of Object.entries(isObject(input.constants) ? input.constants : {})) {
    if (!columnNamed(name)) faults.push(unknownColumn(name, "constants"));
    else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      constants[name] = String(value);
    else faults.push(`La constante « ${name} » est un texte, un nombre ou true/false.`);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, mapping: { columns, constants } };
}

/** What headers mean under a mapping: its own entries first (as printed, then in normalised form), our names and titles after. */
export function mappedMeanings(mapping: ColumnMapping | undefined): (header: string) => HeaderMeaning {
  if (!mapping) return meaningOf;
  const entries = Object.entries(mapping.columns);
  const exact = new Map(entries.map(([header, name]) => [header.trim(), name]));
  const normalised = new Map(entries.map(([header, name]) => [normaliseLabel(header), name]));
  return (header) => {
    const mapped = exact.get(header.trim()) ?? exact.get(header) ?? normalised.get(normaliseLabel(header));
    const own = meaningOf(header);
    if (exact.get(header.trim()) === null || mapped === null)
      return own.is === "aside" ? own : { is: "ignored" };
    const column = mapped === undefined ? undefined : columnNamed(mapped);
    if (!column) return own;
    // Cells are read as their header says where the mapping names its column.
    return own.is === "column" && own.column === column
      ? { ...own, how: "mapping" }
      : { is: "column", column, how: "mapping" };
  };
}
