import { keyOf } from "./address.js";
import { compareCodePoints } from "./code-points.js";
import type { Fields } from "./fields.js";
import type { Action } from "./generated/types.js";
import { geographyColumns } from "./geography-columns.js";
import { classOf, fieldNamed, type ModelClass, type ModelField, recordClasses } from "./model.js";
import { expandCurie } from "./namespaces.js";
import { headlineReach, headlineReachTerm } from "./reach.js";

/** A value in the flat table; null where the record has no value. */
export type Cell = string | number | boolean | null;

/** The types of column that every reader of tables knows. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "year" | "date";

/** A column of the flat table of actions. */
export interface Column {
  /** snake_case of the path: `coverage_territories`. */
  readonly name: string;
  /** Names of the fields that lead to the value. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  readonly required: boolean;
  readonly label: { readonly fr: string; readonly en: string };
  readonly definition: { readonly fr: string; readonly en: string };
  /** IRI of the property of the last field. */
  readonly term: string;
  readonly field: ModelField;
  /** The least and the greatest number, where they are narrower than those of the field's datatype. */
  readonly bounds?: readonly [least: number, greatest: number];
  /** The one language of a column of translations. */
  readonly language?: string;
  /** Gives the value of a column that follows from others: it is written and never read back. */
  readonly derived?: (action: Action) => Cell;
  /** The column that a derived one follows from. */
  readonly follows?: string;
}

/** Joins the values of a set. */
const SET_SEPARATOR = "|";
/** Joins what stands for the objects of a list. */
const LIST_SEPARATOR = " | ";

/** Fields without a column: constants of the record and the proofs, which only make sense beside the text they point at. */
const withoutColumn = new Set(["type", "evidence"]);

/** Languages in which the title has a column of its own. */
const titleLanguages = ["en"] as const;

/**
 * What stands for an object in a cell, by class: the first template whose first field has a value. Text between two fields is
 * written only when both sides are; an object that no template fits is shown by its key.
 */
const cellTemplates: Readonly<Record<string, readonly string[]>> = {
  Activity: ["{title}", "{description}", "{content}"],
  Audience: ["{asPrinted}", "{lifeStages}, {situations}, {roles}", "{situations}, {roles}", "{roles}"],
  Funding: [
    "{funder}: {amount} {currency} ({programme})",
    "{programme}: {amount} {currency}",
    "{asPrinted}",
    "{amount} {currency}",
  ],
  Identifier: ["{scheme}:{value}"],
  Indicator: ["{name}: {value} {unit}"],
  Missing: ["{path}: {reason}"],
  Objective: ["{text}"],
  Organisation: ["{name}"],
  Outcome: ["{category}"],
  Part: ["{number} {title}", "{title}"],
  Place: ["{name}"],
  PlanTag: ["{plan}", "{asPrinted}"],
  Programme: ["{number} {label}", "{label}"],
  RelatedRecord: ["{record}", "{title} ({edition})"],
  Source: ["{title}"],
  Statement: ["{text}"],
  Step: ["{title}", "{description}"],
};

/** The text of a language map in French, or in the record's own language, or else the first that there is. */
function wording(text: Readonly<Record<string, string>>, own = "fr"): string | undefined {
  const known = text.fr ?? text[own];
  if (known !== undefined) return known;
  const [first] = Object.keys(text).sort(compareCodePoints);
  return first === undefined ? undefined : text[first];
}

/** Blanks that one space does not stand for already. */
const looseBlanks = /\s\s|[^\S ]|^\s|\s$/u;

/** A field of a template with the text before it and the bracket after it. */
interface Piece {
  readonly before: string;
  readonly field: ModelField;
  readonly after: string;
}

function piecesOf(template: string, entry: ModelClass): Piece[] {
  const found = template.matchAll(/([^{}]*)\{(\w+)\}(\)?)/g);
  return Array.from(found, ([, before = "", name = "", after = ""]) => {
    const field = fieldNamed(entry, name);
    if (!field) throw new Error(`${entry.name} has no field ${name} for a cell`);
    return { before, field, after };
  });
}

const templatesByClass = new Map<ModelClass, readonly (readonly Piece[])[]>();

/** The templates of a class, read once. */
function templatesOf(entry: ModelClass): readonly (readonly Piece[])[] {
  const known = templatesByClass.get(entry);
  if (known) return known;
  const templates = cellTemplates[entry.name];
  if (!templates) throw new Error(`The class ${entry.name} has no template for a cell of the flat table`);
  const read = templates.map((template) => piecesOf(template, entry));
  templatesByClass.set(entry, read);
  return read;
}

function pieceText(field: ModelField, content: unknown): string {
  if (content === undefined) return "";
  const of = classOf(field);
  if (of) return labelOf(of, content as Fields);
  const text = field.datatype.kind === "text" ? wording(content as Record<string, string>) : content;
  const written = Array.isArray(text) ? text.join(", ") : String(text);
  return looseBlanks.test(written) ? written.replace(/\s+/gu, " ").trim() : written;
}

function fill(pieces: readonly Piece[], value: Fields): string {
  let written = "";
  for (const { before, field, after } of pieces) {
    const text = pieceText(field, value[field.name]);
    if (text !== "") written += (written === "" ? "" : before) + text + after;
    else if (written === "") return "";
  }
  return written;
}

function labelOf(entry: ModelClass, value: Fields): string {
  for (const pieces of templatesOf(entry)) {
    const text = fill(pieces, value);
    if (text !== "") return text;
  }
  return keyOf(entry, value) ?? "";
}

/** A value inside a list: a bar and a backslash get a backslash before them, so that the list can be cut again. */
function escaped(value: string): string {
  return /[\\|]/.test(value) ? value.replace(/[\\|]/g, "\\$&") : value;
}

const typeOf: Readonly<Partial<Record<ModelField["datatype"]["kind"], ColumnType>>> = {
  integer: "integer",
  decimal: "number",
  boolean: "boolean",
  year: "year",
  date: "date",
};

function columnsOf(
  entry: ModelClass,
  above: readonly ModelField[],
  classes: readonly ModelClass[],
): Column[] {
  return entry.fields.flatMap((field): Column[] => {
    const fields = [...above, field];
    const of = classOf(field);
    if (withoutColumn.has(field.name) || (field.datatype.kind === "key" && above.length > 0)) return [];
    if (of && !field.many && !classes.includes(of)) return columnsOf(of, fields, [...classes, of]);
    const path = fields.map(({ name }) => name);
    const column: Column = {
      name: path.map((part) => part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join("_"),
      path,
      type: field.many ? "string" : (typeOf[field.datatype.kind] ?? "string"),
      required: fields.every((step) => step.required),
      label: { fr: fields.map(({ fr }) => fr[0]).join(" – "), en: fields.map(({ en }) => en[0]).join(" – ") },
      definition: { fr: field.fr[1], en: field.en[1] },
      term: expandCurie(field.iri ?? `hpa:${field.name}`),
      field,
    };
    return [column, ...besides(column)];
  });
}

/** The columns that follow one: translations of the title, the headline reach after what the source declares, codes and position of the territories. */
function besides(column: Column): readonly Column[] {
  if (column.name === "title") return titleLanguages.map((language) => translated(column, language));
  if (column.name === "coverage_territories") return geographyColumns(column);
  return column.name === "people_reached" ? [headlineColumn(column)] : [];
}

function headlineColumn(column: Column): Column {
  const { fr, en } = headlineReachTerm;
  return {
    ...column,
    name: "headline_reach",
    path: ["headlineReach"],
    type: "number",
    label: { fr: fr[0], en: en[0] },
    definition: { fr: fr[1], en: en[1] },
    term: expandCurie("hpa:headlineReach"),
    derived: (action) => headlineReach(action).people ?? null,
    follows: column.name,
  };
}

function translated(column: Column, language: string): Column {
  const label = { fr: `${column.label.fr} (${language})`, en: `${column.label.en} (${language})` };
  return { ...column, name: `${column.name}_${language}`, required: false, label, language };
}

/**
 * The columns of the flat table of actions, in the model's order: every plain field of an action and of the single objects it holds;
 * a list of objects is one column with what stands for each of them.
 */
export const actionColumns: readonly Column[] = columnsOf(recordClasses.Action, [], [recordClasses.Action]);

/**
 * The column that may follow the others and holds the whole record as JSON, in pieces of `record_json`, `record_json_2`… where it is long.
 * A table with it comes back without loss.
 */
export const recordColumn = {
  name: "record_json",
  label: { fr: "Fiche complète (JSON)", en: "Full record (JSON)" },
  definition: {
    fr: "Facultatif : la fiche entière en JSON, avec ce que les autres colonnes résument. Une fiche longue continue dans record_json_2, record_json_3… Une cellule modifiée dans une autre colonne l'emporte sur elle.",
    en: "Optional: the whole record as JSON, with what the other columns summarise. A long record goes on in record_json_2, record_json_3… A cell that was edited in another column takes precedence.",
  },
  type: "string",
} as const;

function cell({ path, field, language, derived }: Column, record: Fields): Cell {
  if (derived) return derived(record as unknown as Action);
  let value: unknown = record;
  for (const name of path) {
    value = (value as Fields)[name];
    if (value === undefined) return null;
  }
  const of = classOf(field);
  const one = (item: unknown) => escaped(of ? labelOf(of, item as Fields) : String(item));
  if (field.many) return (value as readonly unknown[]).map(one).join(of ? LIST_SEPARATOR : SET_SEPARATOR);
  if (of) return labelOf(of, value as Fields);
  if (field.datatype.kind === "text") {
    const text = value as Record<string, string>;
    return (
      (language === undefined ? wording(text, record.language as string | undefined) : text[language]) ?? null
    );
  }
  return value as Cell;
}

/** A valid action as one row of the flat table, by column name; a bar inside a value of a list is written `\|`, a backslash `\\`. */
export function toRow(record: Action): Readonly<Record<string, Cell>> {
  const row: Record<string, Cell> = {};
  for (const column of actionColumns) row[column.name] = cell(column, record as unknown as Fields);
  return row;
}
