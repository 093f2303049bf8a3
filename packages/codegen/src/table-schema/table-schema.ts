import {
  actionColumns,
  type Column,
  recordColumn,
  type TerritoryColumn,
  territoryColumns,
} from "@openhpa/core/columns";
import { OPENHPA, schemeNamed } from "@openhpa/vocabularies";
import { type JsonSchema, leafSchema } from "../leaf-schema.js";
import { editions } from "./edition.js";
import type { Row } from "./example-table.js";

/** Where the folders of the table schemas stand in the published package. */
const FOLDER = `${OPENHPA}schema/v1/table-schema/`;

/** The tables that have a schema, by the name of their folder. */
export type TableName = "actions" | "action-territories";

/** What a reader can check of a cell; a column that joins several values is only text. */
function constraints({ required, field, type, bounds }: Column): JsonSchema {
  const { kind } = field.datatype;
  const isOne = !field.many && kind !== "object" && kind !== "text";
  const {
    pattern,
    minimum,
    maximum,
    maxLength,
    enum: values,
  } = (isOne ? leafSchema(field) : {}) as JsonSchema;
  const [least, greatest] = bounds ?? [minimum, maximum];
  return {
    required,
    ...(field.datatype.kind === "key" ? { unique: true } : {}),
    ...(values !== undefined ? { enum: values } : {}),
    ...(pattern !== undefined && type === "string" && kind !== "string" ? { pattern } : {}),
    ...(pattern !== undefined && field.datatype.kind === "string" && field.datatype.pattern
      ? { pattern }
      : {}),
    ...(least !== undefined ? { minimum: least } : {}),
    ...(greatest !== undefined ? { maximum: greatest } : {}),
    ...(maxLength !== undefined ? { maxLength } : {}),
  };
}

function description({ field, definition, language }: Column): string {
  const several = field.many
    ? " Plusieurs valeurs sont séparées par une barre verticale |. / Several values are separated by a bar |."
    : "";
  const scheme =
    field.datatype.kind === "code" ? ` Liste / list: ${schemeNamed(field.datatype.scheme).iri}` : "";
  const translation = language ? ` [${language}]` : "";
  return `${definition.fr} / ${definition.en}${translation}${several}${scheme}`;
}

/** The first value that some rows have in a column, as text: examples are written as they stand in the table. */
function example(name: string, rows: readonly Row[]): JsonSchema {
  const cell = rows.map((row) => row[name] ?? null).find((found) => found !== null);
  return cell === undefined || cell === null ? {} : { example: String(cell) };
}

/** What all table schemas say alike, in the order of the template of schema.data.gouv.fr. */
function descriptor(name: TableName, title: string, description: string, keywords: readonly string[]) {
  const [latest] = editions;
  const first = editions[editions.length - 1] ?? latest;
  return {
    $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
    name: `openhpa-${name}`,
    title,
    description,
    keywords,
    countryCode: "FR",
    homepage: OPENHPA,
    path: `${FOLDER}${name}/schema.json`,
    licenses: [{ name: "MIT", title: "MIT License", path: "https://spdx.org/licenses/MIT" }],
    resources: [
      {
        title: "Exemple valide / valid example",
        name: "exemple-valide-csv",
        path: `${FOLDER}${name}/exemple-valide.csv`,
      },
    ],
    created: first.date,
    lastModified: latest.date,
    version: latest.version,
    contributors: [{ title: "OpenHPA contributors", path: OPENHPA, role: "author" }],
    missingValues: [""],
  };
}

const keywords = ["promotion de la santé", "prévention", "santé publique", "actions de santé"] as const;

/**
 * The Frictionless Table Schema of the flat CSV of actions, in the form that schema.data.gouv.fr asks; its columns are `actionColumns`, in
 * the same order, each with the first value that the rows have.
 */
export function tableSchema(rows: readonly Row[] = []): JsonSchema {
  return {
    ...descriptor(
      "actions",
      "Actions de promotion de la santé et de prévention (OpenHPA)",
      `Une action de promotion de la santé ou de prévention par ligne, dans une édition (une année). Les listes d'objets y sont résumées : la fiche complète est en JSON. Une colonne ${recordColumn.name} peut suivre les autres. ${recordColumn.definition.fr} / One health-promotion or prevention action per row, in one edition (one year). Lists of objects are summarised: the full record is in JSON. A column ${recordColumn.name} may follow the others. ${recordColumn.definition.en}`,
      keywords,
    ),
    primaryKey: "key",
    fields: actionColumns.map((column) => ({
      name: column.name,
      title: column.label.fr,
      description: description(column),
      ...example(column.name, rows),
      type: column.type,
      rdfType: column.term,
      constraints: constraints(column),
    })),
  };
}

function territoryField(column: TerritoryColumn, rows: readonly Row[]): JsonSchema {
  const { name, label, definition, type, term, required, pattern, bounds } = column;
  return {
    name,
    title: label.fr,
    description: `${definition.fr} / ${definition.en}`,
    ...example(name, rows),
    type,
    rdfType: term,
    constraints: {
      required,
      ...(pattern === undefined ? {} : { pattern }),
      ...(bounds ? { minimum: bounds[0], maximum: bounds[1] } : {}),
    },
  };
}

/** The Table Schema of the table with a row for each action and territory; its columns are `territoryColumns`. */
export function territoryTableSchema(rows: readonly Row[] = []): JsonSchema {
  return {
    ...descriptor(
      "action-territories",
      "Territoires des actions de promotion de la santé et de prévention (OpenHPA)",
      "Un territoire d'une action par ligne : la colonne key est celle de la table des actions. Une action sans territoire n'y a pas de ligne. / One territory of an action per row: the column key is that of the table of actions. An action without a territory has no row.",
      [...keywords, "territoires"],
    ),
    primaryKey: ["key", "territory"],
    fields: territoryColumns.map((column) => territoryField(column, rows)),
  };
}
